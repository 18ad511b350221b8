"""The rows of the office: every file has an outcome, every job survives, the audit chain shows tampering."""

from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from core.files import sha256_of
from office.store import audit
from office.store.office_lock import OfficeLock
from office.store.originals import Originals
from office.store.records import Records, open_database
from office.store.rows import Arrival, ReadFacts

SHA = "ab" * 32
FACTS = ReadFacts("pdf", "A title", "de", "2026-01-02", 3, 7, "searchable", ("macros",))


@pytest.fixture
def records(tmp_path):
    made = Records(open_database(tmp_path / "office.db"), "this process")
    yield made
    made.database.close()


def arrive(records, path="/in/a.pdf", document=SHA):
    records.announce([Path(path)])
    return records.arrived(Arrival(path, Path(path).name, document, None, 10, 99))


def test_a_file_waits_then_is_added(records):
    records.announce([Path("/in/a.pdf")])
    assert records.file("/in/a.pdf").outcome == "waiting"
    assert arrive(records).fresh is True
    records.was_read(SHA, FACTS, ocr=False)
    assert records.file("/in/a.pdf").outcome == "added"
    assert records.waiting() == {}
    row = records.documents()[0]
    assert (row.name, row.kind, row.pages, row.passages, row.language, row.warnings) == (
        "a.pdf", "pdf", 3, 7, "de", ("macros",))  # fmt: skip


def test_the_same_bytes_twice_are_one_document_with_two_names(records):
    arrive(records)
    records.was_read(SHA, FACTS, ocr=False)
    assert arrive(records, "/in/b.pdf").fresh is False
    assert records.names(SHA) == ["a.pdf", "b.pdf"]
    assert len(records.documents()) == 1
    assert records.file("/in/b.pdf").outcome == "duplicate"


def test_an_unchanged_file_is_recognised_by_its_stat_alone(records):
    arrive(records)
    records.was_read(SHA, FACTS, ocr=False)
    assert records.unchanged(Path("/in/a.pdf"), 10, 99)
    assert not records.unchanged(Path("/in/a.pdf"), 10, 100)
    assert not records.unchanged(Path("/in/a.pdf"), 11, 99)


def test_a_lease_of_a_dead_process_is_taken_over_and_counted(records, tmp_path):
    records.announce([Path("/in/a.pdf")])
    assert records.lease(["add"]).attempts == 1
    assert records.lease(["add"]) is None
    successor = Records(records.database, "the next process")
    assert successor.lease(["add"]).attempts == 2


def test_stop_gives_the_job_back_without_counting(records):
    records.announce([Path("/in/a.pdf")])
    records.release(records.lease(["add"]))
    assert records.lease(["add"]).attempts == 1


def test_stop_withdraws_only_what_was_not_touched(records):
    arrive(records, "/in/done.pdf", "cd" * 32)
    records.was_read("cd" * 32, FACTS, ocr=False)
    arrive(records, "/in/half.pdf")
    records.announce([Path("/in/never.pdf")])
    records.withdraw(["/in/done.pdf", "/in/half.pdf", "/in/never.pdf"])
    assert records.waiting() == {}
    assert [row.name for row in records.documents()] == ["done.pdf"]


def test_a_refused_document_tells_every_place_it_came_from(records):
    arrive(records)
    records.refuse_document(SHA, "encrypted", "It has a password.")
    row = records.documents()[0]
    assert (row.outcome, row.reason, row.sentence) == ("refused", "encrypted", "It has a password.")


def test_ocr_waits_and_is_given_up_with_a_warning(records):
    arrive(records)
    records.was_read(SHA, FACTS, ocr=True)
    assert records.waiting() == {"ocr": 1}
    records.give_up_ocr(SHA, "ocr-missing")
    assert records.waiting() == {}
    assert records.documents()[0].warnings == ("macros", "ocr-missing")


def test_forget_hides_and_remember_brings_the_reading_job_back(records):
    arrive(records)
    records.was_read(SHA, FACTS, ocr=False)
    records.forget(SHA)
    assert records.documents() == []
    records.remember(SHA)
    assert records.lease(["read"]).subject == SHA


def test_a_deleted_watched_file_takes_its_document_only_when_nobody_else_has_it(records):
    arrive(records)
    records.was_read(SHA, FACTS, ocr=False)
    arrive(records, "/in/b.pdf")
    assert records.drop_path("/in/a.pdf") is None
    assert records.drop_path("/in/b.pdf") == SHA


def test_settings_come_back_as_they_were(records):
    records.set_setting("firm_name", "Tischlerei Lindner")
    records.set_setting("firm_name", "李记木坊")
    assert records.setting("firm_name") == "李记木坊"
    assert records.setting("unknown", 7) == 7


def tamper(database, sql):
    with database.write() as connection:
        connection.execute("DROP TRIGGER audit_is_never_changed")
        connection.execute("DROP TRIGGER audit_is_never_deleted")
        connection.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET detail = '{}' WHERE id = 2",
        "UPDATE audit SET at = '2020' WHERE id = 2",
        "DELETE FROM audit WHERE id = 2",
        "DELETE FROM audit WHERE id = 1",
        "UPDATE audit SET id = id + 10",
    ],
)
def test_tampering_with_the_audit_log_shows(records, sql):
    for n in range(4):
        records.set_setting("n", n)
    assert audit.first_break(records.database) is None
    tamper(records.database, sql)
    assert audit.first_break(records.database) is not None


def test_the_audit_log_itself_refuses_changes(records):
    records.set_setting("n", 1)
    for sql in ("UPDATE audit SET what = 'x'", "DELETE FROM audit"):
        with pytest.raises(Exception, match="append-only"), records.database.write() as connection:
            connection.execute(sql)


def test_originals_keep_the_bytes_and_leave_the_owners_file_alone(tmp_path):
    source = tmp_path / "Rechnung 中.pdf"
    source.write_bytes(b"%PDF-1.4 hello")
    before = source.stat()
    originals = Originals(tmp_path / "originals")
    document, _state = originals.keep(source)
    assert document == sha256_of(source)
    assert originals.path(document).read_bytes() == b"%PDF-1.4 hello"
    assert originals.is_sound(document)
    assert originals.all() == [document]
    assert source.stat() == before


def test_a_changed_original_is_noticed(tmp_path):
    source = tmp_path / "a.txt"
    source.write_text("hello")
    originals = Originals(tmp_path / "originals")
    document, _state = originals.keep(source)
    originals.path(document).chmod(0o600)
    originals.path(document).write_text("hellO")
    assert not originals.is_sound(document)


@pytest.mark.parametrize(
    ("prepare", "trouble"),
    [
        (lambda path: None, Trouble.VANISHED),
        (lambda path: path.write_bytes(b""), Trouble.EMPTY),
        (lambda path: path.mkdir(), Trouble.NOT_A_FILE),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_reason(tmp_path, prepare, trouble):
    prepare(tmp_path / "it")
    with pytest.raises(WorldError) as caught:
        Originals(tmp_path / "originals").keep(tmp_path / "it")
    assert caught.value.trouble is trouble
    assert "it" in caught.value.sentence


def test_a_full_disk_is_told_before_anything_is_written(tmp_path, monkeypatch):
    source = tmp_path / "a.txt"
    source.write_text("hello")
    originals = Originals(tmp_path / "originals")
    monkeypatch.setattr("office.store.originals.free_space", lambda folder: 1000)
    with pytest.raises(WorldError) as caught:
        originals.keep(source)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert originals.all() == []


def test_an_office_is_open_only_once(tmp_path):
    lock = OfficeLock(tmp_path)
    with pytest.raises(WorldError, match="already open") as caught:
        OfficeLock(tmp_path)
    assert caught.value.trouble is Trouble.OFFICE_OPEN
    lock.release()
    OfficeLock(tmp_path).release()
