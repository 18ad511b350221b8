"""The big list of naughty strings, wherever a person can type or paste: nothing raises, nothing is interpreted."""

import json
import os

import pytest

from core.errors import InputError
from office.app import checks, documents, preferences, questions
from office.app.bootstrap import open_office
from tests.e2e.kontor import kontor, write_documents
from tests.shared_data import shared

pytestmark = pytest.mark.shared
MORE = [
    "\ud800",
    "\udcff\udc80",
    "a\0b",
    "{name}",
    "{0}",
    "%s%n",
    "\x1b[2J",
    "' OR 1=1 --",
    '"',
    "NEAR(a b)",
    "*",
    "a*",
]


@pytest.fixture(scope="module")
def strings():
    return [*json.loads(shared("bad", "naughty-strings", "blns.json").read_text(encoding="utf-8")), *MORE]


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    root = tmp_path_factory.mktemp("naughty")
    made = open_office(root / "office", with_model=False)
    documents.add_paths(made, [write_documents(root / "in", 3)])
    yield made
    made.close()


def test_as_search_queries(office, strings):
    for text in strings:
        questions.search(office, text)
        questions.search(office, "Lieferung", within=text)


def test_as_questions(office, strings):
    asked = 0
    for text in strings:
        try:
            questions.ask(office, text, within=text if asked % 5 == 0 else None)
            asked += 1
        except InputError:
            assert not text.strip()
    assert asked > 400
    kept = {earlier.question for earlier in questions.earlier_questions(office, 10_000)}
    assert len(kept) > 400


def test_as_the_firms_name(office, strings):
    for text in strings:
        preferences.set_firm_name(office, text)
        known = preferences.firm_name(office)
        known.encode()
        assert (
            known == text.strip()[:200].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            or "\ufffd" in known
        )


def test_as_pasted_text_and_file_names(tmp_path, office, strings):
    folder, named = tmp_path / "in", 0
    folder.mkdir()
    for n, text in enumerate(strings):
        try:
            (folder / f"{n} {text}.txt").write_text(
                f"Nr. {n} kostet {n},25 EUR. Aha {text}".encode("utf-8", "replace").decode()
            )
            named += 1
        except (OSError, ValueError):
            continue  # no file can have this name
    assert named > 300
    found = documents.add_paths(office, [folder])
    assert len(found) == named
    refused = [outcome for outcome in found if outcome.outcome != "added"]
    assert {outcome.reason for outcome in refused} <= {"unknown-kind"}, refused  # a line of control characters
    assert len(refused) <= 3
    for text in strings[::10]:
        if text.strip():
            assert documents.add_text(office, text).outcome in {"added", "duplicate", "refused"}
    assert checks.verify(office)["ok"]
    assert {path.name for path in tmp_path.iterdir()} == {"in"}


def test_on_the_command_line(tmp_path, strings):
    office = tmp_path / "office"
    for text in [text for text in strings if "\0" not in text][7::170]:
        done = kontor(office, "--no-model", "search", f"x{text}")
        assert (done.status, done.json) == (0, {"passages": []}), text


def test_what_is_no_text_is_not_stored_unchanged(office):
    """The control: without `whole` half a character cannot be kept."""
    with pytest.raises(UnicodeEncodeError):
        office.records.database.rows("SELECT ?", (os.fsdecode(b"\xff"),))
