"""The command line keeps ../shared/CONTRACT.md: JSON on stdout, exit codes, one sentence on stderr."""

import fcntl
import json
import sqlite3

import pytest

from core.files import sha256_of
from office.cli.main import main
from tests.e2e.kontor import kontor, kontor_here, write_documents


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """An office with a dozen notes, a duplicate, an empty file and a nested folder."""
    root = tmp_path_factory.mktemp("firm")
    documents = write_documents(root / "documents")
    (documents / "leer.txt").write_bytes(b"")
    (documents / "inner").mkdir()
    (documents / "inner" / "kopie.txt").write_bytes((documents / "Notiz 003.txt").read_bytes())
    (documents / "Garantie.txt").write_text(
        "Garantie\n\nAuf alle Tische gewähren wir fünf Jahre Garantie ab Kaufdatum.\n", encoding="utf-8"
    )
    added = kontor(root / "office", "--no-model", "add", documents)
    return root, added


def test_add_gives_each_file_an_outcome_and_exit_1_for_refusals(office):
    _root, added = office
    assert added.status == 1, added.err
    files = {file["path"].rsplit("/", 1)[-1]: file for file in added.json["files"]}
    assert len(files) == 15
    assert files["leer.txt"]["outcome"] == "refused"
    assert files["leer.txt"]["reason"] == "empty"
    outcomes = [file["outcome"] for file in files.values()]
    assert outcomes.count("duplicate") == 1
    assert outcomes.count("added") == 13
    assert all(len(f["document"]) == 64 and f["pages"] == 1 for f in files.values() if f["outcome"] == "added")


def test_a_second_add_reads_nothing_and_says_duplicate(office):
    root, _added = office
    again = kontor(root / "office", "--no-model", "add", root / "documents" / "Notiz 001.txt")
    assert again.status == 0
    assert [file["outcome"] for file in again.json["files"]] == ["duplicate"]


def test_search_gives_positions_whose_text_stands_there(office):
    root, _added = office
    found = kontor(root / "office", "search", "Lieferung 4007", "--limit", "3")
    assert found.status == 0, found.err
    best = found.json["passages"][0]
    assert "4007" in best["text"]
    at = best["at"]
    assert at["name"] == "Notiz 007.txt"
    text = (root / "documents" / at["name"]).read_text(encoding="utf-8")
    assert text[at["start"] : at["start"] + at["length"]] == best["text"]
    assert at["page"] == 1


def test_search_in_one_document_only(capfd, office):
    root, _added = office
    found = kontor_here(capfd, root / "office", "search", "Lieferung", "--in", "Notiz 004").json["passages"]
    assert {passage["at"]["name"] for passage in found} == {"Notiz 004.txt"}


def test_ask_without_a_model_answers_verbatim_with_evidence(office):
    root, _added = office
    answer = kontor(root / "office", "--no-model", "ask", "Wie viele Jahre Garantie gibt es auf Tische?")
    assert answer.status == 0, answer.err
    found = answer.json
    assert found["refused"] is False
    assert "fünf Jahre Garantie" in found["answer"]
    quote = found["sentences"][0]["evidence"][0]
    text = (root / "documents" / "Garantie.txt").read_text(encoding="utf-8")
    assert text[quote["start"] : quote["start"] + quote["length"]] == quote["quote"]


def test_ask_refuses_what_no_document_says(capfd, office):
    root, _added = office
    found = kontor_here(capfd, root / "office", "--no-model", "ask", "What is the capital of Peru?").json
    assert found["refused"] is True
    assert found["reason"]
    assert found["sentences"] == []


def test_verify_finds_everything_in_order(office):
    root, _added = office
    done = kontor(root / "office", "verify")
    assert done.status == 0, done.out
    assert done.json["ok"] is True
    assert done.json["checked"]["documents"] == 14


def test_a_backup_is_verified_and_restores_elsewhere(capfd, office, tmp_path):
    root, _added = office
    made = kontor(root / "office", "backup", tmp_path / "stick.zip")
    assert made.status == 0, made.err
    assert made.json["verified"] is True
    assert made.json["sha256"] == sha256_of(tmp_path / "stick.zip")
    restored = kontor_here(capfd, tmp_path / "office", "restore", tmp_path / "stick.zip")
    assert restored.status == 0, restored.err
    found = kontor_here(capfd, tmp_path / "office", "--no-model", "verify")
    assert found.json["ok"] is True
    assert found.json["checked"]["originals"] == 13
    refused = kontor_here(capfd, tmp_path / "office", "restore", root / "documents" / "leer.txt")
    assert (refused.status, refused.err.count("\n")) == (2, 1)


def test_bank_import_gives_every_line_and_the_proof(tmp_path):
    text = ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260901EUR100,00\n"
    text += ":61:2609010901D10,50NTRFNONREF\n:86:166?00X?20SVWZ+RE 4711?31DE89370400440532013000?32Krause\n"
    text += ":62F:C260901EUR89,50\n"
    (tmp_path / "september.sta").write_text(text, encoding="utf-8")
    (tmp_path / "letter.txt").write_text("Dear Sir", encoding="utf-8")
    done = kontor(tmp_path / "office", "bank", "import", tmp_path / "september.sta", tmp_path / "letter.txt")
    assert done.status == 1, done.err
    taken, refused = done.json["files"]
    (statement,) = taken["statements"]
    assert (taken["format"], statement["proof"]) == ("mt940", "proven")
    assert (statement["opening"], statement["closing"], statement["currency"]) == ("100.00", "89.50", "EUR")
    (line,) = statement["lines"]
    assert {key: line[key] for key in ("date", "amount", "currency", "name", "iban", "text")} == {
        "date": "2026-09-01", "amount": "-10.50", "currency": "EUR", "name": "Krause",
        "iban": "DE89370400440532013000", "text": "RE 4711"}  # fmt: skip
    assert refused["statements"] == []
    assert refused["refusal"]


def test_models_lists_what_the_contract_says(capfd, office):
    root, _added = office
    listed = kontor_here(capfd, root / "office", "models").json["models"]
    assert len(listed) >= 3
    for key in ("name", "file", "sha256", "size", "licence", "installed", "verified", "fits", "why"):
        assert all(key in model for model in listed)


@pytest.mark.parametrize(
    "arguments",
    [[], ["dance"], ["search"], ["add"], ["ask", ""], ["models", "use"], ["models", "use", "nothing"]],
)
def test_wrong_usage_is_exit_2_with_one_sentence(capfd, tmp_path, arguments):
    done = kontor_here(capfd, tmp_path / "office", *arguments)
    assert done.status == 2
    assert done.out == ""
    assert len(done.err.strip().splitlines()) == 1
    assert "Traceback" not in done.err


def test_a_path_that_is_not_there_is_refused_with_a_reason(capfd, tmp_path):
    done = kontor_here(capfd, tmp_path / "office", "add", tmp_path / "nothing.pdf")
    assert done.status == 1
    assert done.json["files"][0]["reason"] == "vanished"


def test_an_open_office_is_exit_3(capfd, tmp_path):
    (tmp_path / "office").mkdir()
    with (tmp_path / "office" / "office.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = kontor(tmp_path / "office", "verify")
    assert (done.status, done.out) == (3, "")
    assert "already open" in done.err
    assert kontor_here(capfd, tmp_path / "office", "verify").status == 0


def test_a_damaged_office_is_exit_4(capfd, tmp_path):
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "office.db").write_bytes(b"no database" * 500)
    done = kontor_here(capfd, tmp_path / "office", "verify")
    assert (done.status, done.out) == (4, "")
    assert "damaged" in done.err


@pytest.mark.parametrize("left", [None, b""])
def test_an_office_that_lost_its_office_db_is_exit_4_until_it_is_restored(capfd, tmp_path, left):
    firm, backup = tmp_path / "office", tmp_path / "stick.zip"
    kontor_here(capfd, firm, "--no-model", "add", write_documents(tmp_path / "documents", 1))
    assert kontor_here(capfd, firm, "backup", backup).status == 0
    for part in firm.glob("office.db*"):
        part.unlink()
    if left is not None:
        (firm / "office.db").write_bytes(left)
    for _ in range(2):  # nothing new takes its place meanwhile
        done = kontor_here(capfd, firm, "verify")
        assert (done.status, done.out) == (4, "")
        assert "kontor restore FILE" in done.err
    assert kontor_here(capfd, firm, "restore", backup).status == 0
    assert kontor_here(capfd, firm, "verify").json["checked"]["documents"] == 1


def test_an_office_of_a_newer_version_is_exit_4(capfd, tmp_path):
    assert kontor_here(capfd, tmp_path / "office", "verify").status == 0
    with sqlite3.connect(tmp_path / "office" / "office.db") as database:
        database.execute("INSERT INTO migrations VALUES (999, 'later', 'x', 'now')")
    database.close()
    done = kontor_here(capfd, tmp_path / "office", "verify")
    assert done.status == 4
    assert "newer" in done.err


def test_verify_notices_a_changed_original(capfd, tmp_path):
    write_documents(tmp_path / "documents", 2)
    added = kontor_here(capfd, tmp_path / "office", "--no-model", "add", tmp_path / "documents").json["files"]
    sha = added[0]["document"]
    kept = tmp_path / "office" / "originals" / sha[:2] / sha[2:]
    kept.chmod(0o600)
    kept.write_text("other words")
    done = kontor_here(capfd, tmp_path / "office", "verify")
    assert done.status == 1
    assert [finding["rule"] for finding in done.json["findings"]] == ["KONTOR-ORIGINAL-CHANGED"]


def test_people_get_words_instead_of_json(tmp_path):
    import os
    import subprocess
    import sys

    from tests.e2e.kontor import PROJECT

    write_documents(tmp_path / "documents", 1)
    done = subprocess.run(
        [sys.executable, "-m", "office.cli", "--office", str(tmp_path / "o"), "add", str(tmp_path / "documents")],
        capture_output=True, check=False, cwd=PROJECT, env=os.environ, encoding="utf-8",
    )  # fmt: skip
    assert "1 document added." in done.stdout
    with pytest.raises(json.JSONDecodeError):
        json.loads(done.stdout)


@pytest.mark.parametrize("limit", ["0", "-3"])
def test_a_search_for_less_than_one_passage_is_wrong_input(capfd, office, limit):
    root, _added = office
    found = kontor_here(capfd, root / "office", "search", "Lieferung", "--limit", limit)
    assert (found.status, found.out) == (2, "")
    assert "at least one" in found.err


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["search", "Lieferung", "--in", "Notitz"], "No document here has this in its name: Notitz"),
        (["ask", "Was kostet die Lieferung?", "--in", "Notitz"], "No document here has this in its name: Notitz"),
        (["bank", "match", "giro.sta"], "kontor bank import FILE"),
        (["bank", "match", "--currency", "EURO"], "kontor bank import FILE"),
        (["bank", "import", "giro.sta", "--two", "1"], "kontor bank match"),
        (["bank", "match", "--ask", "999"], "Nobody asks"),
        (["suppliers", "--no-longer", "price list"], "No prices are agreed by this document: price list"),
        (["remind", "--take-back", "999"], "There is no reminder 999."),
        (["mailbox", "add", "--host", "imap.firm.example"], "--host SERVER --user NAME"),
        (["mailbox", "remove"], "--host SERVER --user NAME"),
        (["replies", "rules", "nowhere.toml"], "no longer there"),
        (["models", "bench"], "`kontor models install NAME`"),
        (["models", "use", "smollm2"], "`kontor models install smollm2`"),
        (["models", "list", "smollm2"], "A name is for"),
        (["replies", "take"], "Say where the mails are"),
        (["close", "2026-09", "--book", "bank-17"], "as SUBJECT=ACCOUNT"),
        (["books", "keep", "2026-09"], "kontor books keep --from 2026-09"),
    ],
)
def test_what_is_said_is_done_or_told_why_not(capfd, office, said, words):
    root, _added = office
    done = kontor_here(capfd, root / "office", "--no-model", *said)
    assert (done.status, done.out) == (2, "")
    assert words in done.err
    assert done.err.count("\n") == 1


def test_people_read_what_was_checked_and_that_no_model_has_judged(capfd, office):
    root, _added = office
    assert main(["--office", str(root / "office"), "verify"]) == 0
    told = capfd.readouterr().out
    assert "Kept originals: 13" in told
    assert "_" not in told
    main(["--office", str(root / "office"), "--no-model", "ask", "Wie viele Jahre Garantie gibt es auf Tische?"])
    assert "no model has judged it" in capfd.readouterr().out


@pytest.mark.parametrize(("month", "words"), [("9999-12", "9999-12 lies outside"), ("2026-13", "written as 2026-09")])
def test_a_month_that_cannot_be_says_why(capfd, office, month, words):
    root, _added = office
    closed = kontor_here(capfd, root / "office", "close", month)
    assert (closed.status, closed.out) == (2, "")
    assert words in closed.err


def test_a_draft_of_what_is_no_mail_asks_for_one(capfd, office, tmp_path):
    root, _added = office
    (tmp_path / "Preise.pdf").write_bytes(b"%PDF-1.4 no mail")
    made = kontor_here(capfd, root / "office", "--no-model", "draft", tmp_path / "Preise.pdf")
    assert (made.status, made.out) == (2, "")
    assert "This is no mail" in made.err
    assert "as PDF" not in made.err
