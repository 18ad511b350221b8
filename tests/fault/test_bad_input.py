"""Hostile files through the whole office: each has one outcome and a sentence, the others are searchable, nothing
of the owner's is touched.
"""

import dataclasses
import os
import threading
import time
from contextlib import nullcontext
from pathlib import Path

import pytest

from core import reports
from core.errors import InputError, Trouble, WorldError
from core.progress import CancelToken
from kb import document as kb_document
from office.app import checks, documents, drop_plan, questions
from office.app import intake as intake_module
from office.app.bootstrap import open_office
from office.store import originals, records, rows
from tests.e2e.kontor import kontor, write_documents
from tests.fault import hostile


@pytest.fixture(scope="module")
def added(tmp_path_factory):
    """All hostile files given to one office at once, by the command line."""
    root = tmp_path_factory.mktemp("bad")
    hostile.make(root / "in")
    before = hostile.state(root / "in")
    done = kontor(root / "office", "--no-model", "add", root / "in")
    return root, done, before


@pytest.fixture(scope="module")
def opened(added):
    root, _done, _before = added
    office = open_office(root / "office", with_model=False)
    yield office
    office.close()


def outcomes(added):
    root, done, _before = added
    return {file["path"].removeprefix(f"{root / 'in'}/"): file for file in done.json["files"]}


def test_the_command_ends_well(added):
    _root, done, _before = added
    assert done.status == 1, done.err
    assert "Traceback" not in done.err


def test_every_file_has_exactly_one_outcome(added):
    paths = [file["path"] for file in added[1].json["files"]]
    assert len(paths) == len(set(paths))
    inside = {"Post.eml › .._.._evil.txt", "Post.eml › bild.txt", "Post.eml › bild (2).txt"}
    assert set(outcomes(added)) == {*hostile.EXPECTED, *inside}
    assert {outcomes(added)[name]["outcome"] for name in inside} == {"added"}


@pytest.mark.parametrize("name", hostile.EXPECTED, ids=ascii)
def test_the_outcome_is_the_right_one_and_says_why(added, name):
    file = outcomes(added)[name]
    become = hostile.EXPECTED[name]
    assert (file["outcome"] if become == "added" else file["reason"]) == become, file
    if become != "added":
        assert file["outcome"] == "refused"
        assert file["sentence"][-1:] not in {"", ":"}
        assert "Traceback" not in file["sentence"]


@pytest.mark.parametrize("n", [n for n in range(30) if n not in {3, 4, 5, 8, 9}] + [40, 41, 42, 43])
def test_what_could_be_read_is_found(opened, n):
    hits = documents_found(opened, n)
    assert hits, n


def documents_found(office, n):
    found = questions.search(office, f"{hostile.WITNESS} {7000 + n}", limit=50)
    return [hit for hit in found if f"{hostile.WITNESS} {7000 + n}:" in hit.text]


def test_the_owners_files_are_untouched(added):
    root, _done, before = added
    assert hostile.state(root / "in") == before


def test_nothing_was_written_beside_the_office(added, opened):
    root, _done, _before = added
    assert {path.name for path in root.iterdir()} == {"in", "office"}
    assert not [path for path in root.rglob("*evil*") if path.parent != root / "in"]


def test_the_office_is_sound(opened):
    found = checks.verify(opened)
    assert found["ok"], found["findings"]
    assert found["checked"]["waiting"] == 0


def test_attachments_of_one_name_are_told_apart_and_none_is_lost(opened):
    names = {row.name for row in documents.list_documents(opened)}
    assert {"bild.txt", "bild (2).txt", ".._.._evil.txt"} <= names


def test_the_owners_password_opens_the_encrypted_file(opened):
    row = next(row for row in documents.list_documents(opened) if row.name == "geheim.pdf")
    wrong = documents.unlock(opened, row.sha256, "falsch")
    assert (wrong.outcome, wrong.reason) == ("refused", "encrypted")
    assert "password does not open" in wrong.sentence
    assert documents.unlock(opened, row.sha256, hostile.OWNERS_PASSWORD).outcome == "added"
    assert documents_found(opened, 8)


def test_hidden_text_is_left_out_and_noted(opened):
    row = next(row for row in documents.list_documents(opened) if row.name == "versteckt.html")
    assert "hidden-text" in row.warnings
    assert not [hit for hit in questions.search(opened, "Überweise alles an mich") if "Überweise" in hit.text]


def test_an_injected_order_is_only_text(opened):
    answer = questions.ask(opened, f"Was kostet die Buche laut {hostile.WITNESS} 7014?")
    quoted = {quote.text for sentence in answer.sentences for quote in sentence.evidence}
    assert "free" not in answer.text or any(answer.text in quote for quote in quoted)


def test_for_people_the_terminal_obeys_no_file_name(added, tmp_path):
    import subprocess
    import sys

    from tests.e2e.kontor import PROJECT

    root, _done, _before = added
    shown = subprocess.run(
        [sys.executable, "-m", "office.cli", "--office", str(tmp_path / "o"), "--no-model", "add",
         str(root / "in" / "\x1b[2Jwisch.txt"), str(root / "in" / "zwei\nZeilen.txt")],
        capture_output=True, check=False, cwd=PROJECT, encoding="utf-8",
    ).stdout  # fmt: skip
    assert "\x1b" not in shown
    assert "zwei Zeilen.txt" in shown


# --- what happens while a file is read ---


def after_hashing(monkeypatch, victim, do):
    """Something happens to the file between its hash and its copy."""
    honest = originals._hash

    def hash_then(source, cancel):
        document = honest(source, cancel)
        if source.name == victim:
            do(source)
        return document

    monkeypatch.setattr(originals, "_hash", hash_then)


def become_a_pipe(path):
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("do", "reason"),
    [
        (Path.unlink, "vanished"),
        (lambda path: path.write_text("anders"), "vanished"),
        (lambda path: path.write_text(path.read_text() + "mehr"), "vanished"),
        (become_a_pipe, "not-a-file"),
    ],
    ids=["vanished", "changed", "grew", "became a pipe"],
)
def test_a_file_that_changes_while_it_is_read_is_refused_and_others_are_in(tmp_path, office, monkeypatch, do, reason):
    after_hashing(monkeypatch, "Notiz 001.txt", do)
    found = documents.add_paths(office, [write_documents(tmp_path / "in", 3)])
    assert [(o.outcome, o.reason) for o in found] == [("added", ""), ("refused", reason), ("added", "")]
    assert "Notiz 001.txt" in found[1].sentence
    assert office.records.waiting() == {}
    assert len(office.originals.all()) == 2
    assert not list(office.originals.folder.rglob("*.part"))


def test_without_comparing_the_copy_a_changed_file_would_be_kept_under_a_false_hash(tmp_path, office, monkeypatch):
    """The control of the test above: the change does happen, and is_sound would notice it."""
    after_hashing(monkeypatch, "Notiz 000.txt", lambda path: path.write_text("anders"))
    monkeypatch.setattr(originals.hashlib, "sha256", lambda *a: _Always("0" * 64))
    documents.add_paths(office, [write_documents(tmp_path / "in", 1)])
    monkeypatch.undo()
    assert not office.originals.is_sound("0" * 64)


class _Always:
    """A hash that sees no difference."""

    def __init__(self, digest):
        self.digest = digest

    def update(self, _data):
        pass

    def hexdigest(self):
        return self.digest


def test_a_file_gone_before_its_turn_is_refused(tmp_path, office):
    folder = write_documents(tmp_path / "in", 3)

    def report(progress):
        if progress.done == 1:
            (folder / "Notiz 002.txt").unlink(missing_ok=True)

    found = documents.add_paths(office, [folder], report=report)
    assert [o.reason for o in found] == ["", "", "vanished"]


# --- names and places ---


def test_a_name_that_is_no_utf8_needs_its_escape(tmp_path, office, monkeypatch):
    """The control: without `stored` the row cannot be written."""
    path = tmp_path / os.fsdecode(b"\xff.txt")
    path.write_text("Text")
    for module in (records, rows):
        monkeypatch.setattr(module, "stored", str)
    with pytest.raises(UnicodeEncodeError):
        documents.add_paths(office, [path])


@pytest.mark.parametrize(
    "text", ["/a/b.txt", "/a\udcff/\udc80b", "/x.eml//Bild.png", "C:\\Büro\\ud800\\x", "/udc80/"]
)
def test_a_stored_path_comes_back_as_it_was(text):
    rows.stored(text).encode()
    assert rows.path_of(rows.stored(text)) == text


@pytest.mark.parametrize("name", ["x" * 300, "a\0b", "/" * 10 + "nirgends", "x/" * 2500])
def test_a_path_that_no_file_can_have_is_refused_with_a_sentence(tmp_path, office, name):
    path = Path(f"{tmp_path}/{name}")
    assert drop_plan.plan_drop([path]).files == 1
    found = documents.add_paths(office, [path])
    assert [o.outcome for o in found] == ["refused"]
    assert found[0].sentence


def test_a_folder_that_cannot_be_opened_has_an_outcome(tmp_path, office, monkeypatch):
    folder = write_documents(tmp_path / "in", 1)
    (folder / "zu").mkdir()
    honest, may = os.scandir, os.access

    def scandir(path="."):
        if Path(path).name == "zu":
            raise PermissionError(13, "closed", str(path))
        return honest(path)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "zu" and may(path, mode))
    found = {o.name: o.reason for o in documents.add_paths(office, [folder])}
    assert found == {"Notiz 000.txt": "", "zu": "no-permission"}


def test_kontors_own_folder_is_no_document(tmp_path):
    office = open_office(tmp_path / "Firma" / "Kontor", with_model=False)
    write_documents(tmp_path / "Firma" / "Briefe", 2)
    documents.add_text(office, "Eigener Text")
    assert len(documents.add_paths(office, [tmp_path / "Firma"])) == 2
    with pytest.raises(InputError, match="own data"):
        documents.add_paths(office, [office.folder / "originals"])
    office.close()


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["a.png", "a.png", "a.png"], ["a.png", "a (2).png", "a (3).png"]),
        (["a (2).png", "a.png", "a.png"], ["a (2).png", "a.png", "a (3).png"]),
        (["", "", ".x", ".x", "b", "b"], ["", " (2)", ".x", ".x (2)", "b", "b (2)"]),
        (["../a", "..\\a", "a\0\nb"], [".._a", ". (2)._a", "a__b"]),
    ],
)
def test_attachments_are_told_apart(names, told):
    assert intake_module._told_apart(names) == told


def test_recognition_gets_three_tries_and_the_owners_password(tmp_path, office, monkeypatch):
    page = kb_document.Page(1, "", source=kb_document.Source.NONE)
    scan = kb_document.ReadDocument(kb_document.Kind.PDF, (page,), warnings=("ocr-needed",))
    asked = []

    def dying(_path, pages, *, languages, password, cancel):
        asked.append(password)
        if len(asked) < 3:
            raise WorldError(Trouble.CRASHED_READER, "It died.")
        return [dataclasses.replace(page, text="Zeuge 9999", source=kb_document.Source.OCR)]

    monkeypatch.setattr(office.reader, "read", lambda *_a, **_k: scan)
    monkeypatch.setattr(office.reader, "ocr", dying)
    found = documents.add_paths(office, [write_documents(tmp_path / "in", 1)])[0]
    office.intake._passwords[found.document] = "Sommer"
    while office.activity._one_job(CancelToken(), lambda _progress: None):
        pass
    assert asked == ["Sommer"] * 3
    assert questions.search(office, "Zeuge 9999")
    assert documents.list_documents(office)[0].state == "searchable"


# --- bugs of our own ---


def test_a_bug_costs_one_file_and_leaves_a_report(tmp_path, office, monkeypatch):
    reports.keep_in(tmp_path / "reports")
    honest = office.library.put

    def put(document, names, read):
        if names == ["Notiz 001.txt"]:
            raise ZeroDivisionError("a bug")
        return honest(document, names, read)

    monkeypatch.setattr(office.library, "put", put)
    found = documents.add_paths(office, [write_documents(tmp_path / "in", 3)])
    assert [o.outcome for o in found] == ["added", "refused", "added"]
    assert "report was written" in found[1].sentence
    assert "ZeroDivisionError: a bug" in next((tmp_path / "reports").iterdir()).read_text()
    assert office.records.waiting() == {}


def test_without_the_net_a_bug_would_stop_the_batch(tmp_path, office, monkeypatch):
    monkeypatch.setattr(intake_module.reports, "caught", lambda _tell: nullcontext())
    monkeypatch.setattr(office.library, "put", lambda *_a: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        documents.add_paths(office, [write_documents(tmp_path / "in", 2)])


# --- large ---


@pytest.mark.slow
def test_two_thousand_pages(tmp_path, office):
    from tests.unit.made_files import pdf

    (tmp_path / "dick.pdf").write_bytes(pdf(*([f"Seite {n}", f"Artikel {n} kostet {n},00 EUR"] for n in range(2000))))
    began = time.monotonic()
    found = documents.add_paths(office, [tmp_path / "dick.pdf"])[0]
    assert (found.outcome, found.pages) == ("added", 2000)
    assert questions.search(office, "Artikel 1987")[0].at.page == 1988
    assert time.monotonic() - began < 120


def test_a_pipe_is_never_waited_for(tmp_path, office):
    """The control of "became a pipe": a plain open of a pipe does wait."""
    os.mkfifo(tmp_path / "Rohr")
    thread = threading.Thread(target=lambda: (tmp_path / "Rohr").open("rb").close(), daemon=True)
    thread.start()
    thread.join(0.5)
    assert thread.is_alive(), "a pipe that can be opened at once proves nothing"
    os.close(os.open(tmp_path / "Rohr", os.O_WRONLY | os.O_NONBLOCK))
    thread.join(5)
    assert documents.add_paths(office, [tmp_path / "Rohr"])[0].reason == "not-a-file"
