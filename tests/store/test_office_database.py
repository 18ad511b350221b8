"""office.db: migrations in one transaction with their record, one writer, honest about damage and newer versions."""

import sqlite3
import threading
from importlib import resources

import pytest

from core.errors import Trouble, WorldError
from kb.store.sqlite import Migration, connect, statements
from office.store.database import Database
from office.store.records import open_database

FIRST = Migration(1, "first", "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);")
SECOND = Migration(2, "second", "ALTER TABLE a ADD COLUMN y TEXT;")
BROKEN = Migration(2, "broken", "ALTER TABLE a ADD COLUMN y TEXT; INSERT INTO nowhere VALUES (1);")


@pytest.fixture
def office(tmp_path):
    database = open_database(tmp_path / "office.db")
    yield database
    database.close()


def test_a_new_file_has_every_migration_recorded(office):
    files = sorted(resources.files("office.store.migrations").iterdir(), key=lambda file: file.name)
    known = [int(file.name[:4]) for file in files if file.name.endswith(".sql")]
    assert len(known) >= 4
    assert known == list(range(1, len(known) + 1)), "numbers without a gap"
    assert [row["number"] for row in office.rows("SELECT number FROM migrations")] == known


def test_a_pending_migration_is_backed_up_first_and_then_applied(tmp_path):
    Database(tmp_path / "d.db", [FIRST]).close()
    later = Database(tmp_path / "d.db", [FIRST, SECOND])
    assert later.one("SELECT x, y FROM a")["x"] == 1
    later.close()
    backup = connect(tmp_path / "d-before-0002.db")
    assert [tuple(row) for row in backup.execute("SELECT * FROM a")] == [(1,)]
    backup.close()


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path):
    Database(tmp_path / "d.db", [FIRST]).close()
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Database(tmp_path / "d.db", [FIRST, BROKEN])
    again = Database(tmp_path / "d.db", [FIRST])
    assert [row["name"] for row in again.rows("PRAGMA table_info(a)")] == ["x"]
    again.close()


def test_an_office_of_a_newer_version_is_refused_with_a_sentence(tmp_path):
    Database(tmp_path / "d.db", [FIRST, SECOND]).close()
    with pytest.raises(WorldError, match="newer Kontor") as caught:
        Database(tmp_path / "d.db", [FIRST])
    assert caught.value.trouble is Trouble.OFFICE_TOO_NEW


@pytest.mark.parametrize("damage", [b"this is no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_refused_and_left_as_it_is(tmp_path, damage):
    path = tmp_path / "office.db"
    path.write_bytes(damage)
    with pytest.raises(WorldError, match="damaged") as caught:
        open_database(path)
    assert caught.value.trouble is Trouble.OFFICE_DAMAGED
    assert path.read_bytes() == damage


def write_two_folders_and_fail(office):
    with office.write() as outer:
        outer.execute("INSERT INTO folders (path, added_at) VALUES ('/a', 'now')")
        with office.write() as inner:
            inner.execute("INSERT INTO folders (path, added_at) VALUES ('/b', 'now')")
        raise RuntimeError


def test_a_transaction_that_raises_is_rolled_back_even_when_nested(office):
    with pytest.raises(RuntimeError):
        write_two_folders_and_fail(office)
    assert office.rows("SELECT * FROM folders") == []


def test_a_full_disk_is_told_and_nothing_is_half_written(office):
    with office.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    office._writer.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(WorldError, match="disk is full"):
        fill(office)
    assert office.rows("SELECT * FROM folders") == []
    office._writer.execute("PRAGMA max_page_count = 1000000")
    fill(office)
    assert len(office.rows("SELECT * FROM folders")) == 1000


def fill(office):
    with office.write() as connection:
        for n in range(1000):
            connection.execute("INSERT INTO folders (path, added_at) VALUES (?, 'now')", (f"/{n}/{'x' * 100}",))


def test_readers_on_other_threads_see_what_was_committed(office):
    with office.write() as connection:
        connection.execute("INSERT INTO folders (path, added_at) VALUES ('/a', 'now')")
    seen = []
    thread = threading.Thread(target=lambda: seen.append(len(office.rows("SELECT * FROM folders"))))
    thread.start()
    thread.join()
    assert seen == [1]


def test_a_reader_cannot_write(office):
    with pytest.raises(WorldError) as caught:
        office.rows("INSERT INTO folders (path, added_at) VALUES ('/a', 'now') RETURNING path")
    assert "readonly" in str(caught.value.__cause__)


def test_threads_come_and_go_and_leave_no_connection_behind(office):
    import psutil

    def look():
        office.rows("SELECT * FROM folders")

    before = psutil.Process().num_fds()
    for _ in range(50):
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert psutil.Process().num_fds() < before + 10


def test_it_is_written_the_careful_way(office):
    with office.write() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_statements_are_split_outside_strings_and_triggers():
    script = "CREATE TABLE t (x); CREATE TRIGGER g BEFORE DELETE ON t BEGIN SELECT 1; SELECT ';'; END;\nSELECT ';';"
    assert len(list(statements(script))) == 3


def test_a_backup_is_a_whole_office(office, tmp_path):
    with office.write() as connection:
        connection.execute("INSERT INTO folders (path, added_at) VALUES ('/a', 'now')")
    office.backup(tmp_path / "copy.db")
    copy = open_database(tmp_path / "copy.db")
    assert copy.rows("SELECT path FROM folders")[0]["path"] == "/a"
    assert copy.damage() == []
    copy.close()


def test_sqlite_finds_damage_in_the_middle_of_the_file(tmp_path):
    path = tmp_path / "office.db"
    database = open_database(path)
    with database.write() as connection:
        for n in range(500):
            connection.execute("INSERT INTO folders (path, added_at) VALUES (?, 'now')", (f"/folder/{n}",))
    assert database.damage() == []
    database.close()
    data = bytearray(path.read_bytes())
    middle = data.index(b"/folder/250")
    data[middle - 2000 : middle] = b"\0" * 2000
    path.write_bytes(data)
    hurt = open_database(path)
    assert hurt.damage()
    hurt.close()
