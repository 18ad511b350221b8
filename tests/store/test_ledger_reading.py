"""What the ledger keeps in memory of its journal is never anything but what stands in the file."""

from contextlib import closing, suppress
from dataclasses import replace
from datetime import date

import pytest

from core.errors import InputError
from office.store.ledger import Ledger
from office.store.records import open_database
from tests.books import ACCOUNTS, random_entries, rent
from tests.store.test_ledger import without_triggers


@pytest.fixture
def books(database):
    made = Ledger(database)
    made.add_accounts(ACCOUNTS)
    made.post(random_entries(3, 60), source="import", keys=[f"key {n}" for n in range(60)])
    assert made.journal().entries
    return made


def same_as_read_anew(books, database):
    fresh = Ledger(database)
    assert books.journal() == fresh.journal()
    assert books.made_by(("import",)) == fresh.made_by(("import",))
    span = date(2025, 6, 1), date(2026, 2, 15)
    assert books.journal(*span) == fresh.journal(*span)
    assert books.journal(*span).entries == fresh.journal().between(*span)
    assert books.verify_again() == []


def test_what_comes_later_is_read_too_in_the_order_of_its_days(books, database):
    posted = books.post([rent("2025-01-02"), rent("2026-12-30")], source="import", keys=["first", "last"])
    same_as_read_anew(books, database)
    books.reverse(posted[0].number, date(2025, 7, 1), "zurück")
    same_as_read_anew(books, database)
    assert [gone for key, _, gone in books.made_by(("import",)) if key in {"first", "last"}] == [True, False]
    books.rename_account("4210", "Pacht")
    assert books.journal().accounts["4210"].name == "Pacht"


def test_what_was_rolled_back_was_never_read(books, database):
    held = books.journal()
    with suppress(InputError), database.write():
        books.post([rent()], source="import")
        assert books.journal() == held, "nobody sees what is not committed"
        raise InputError
    assert books.journal() == held
    same_as_read_anew(books, database)


def test_a_chain_that_was_replaced_is_read_anew(books, database, tmp_path):
    held = books.journal()
    with closing(open_database(tmp_path / "other.db")) as other:
        theirs = Ledger(other)
        theirs.add_accounts(ACCOUNTS)
        theirs.post(random_entries(4, 60), source="import")
        wanted = theirs.journal()
        with database.write() as connection, other.read() as source:
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            for table in ("entry_documents", "postings", "entries", "accounts", "links"):
                connection.execute(f"DELETE FROM {table}")
            for table in ("links", "accounts", "entries", "postings", "entry_documents"):
                for row in source.execute(f"SELECT * FROM {table}").fetchall():
                    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", tuple(row))
    assert books.journal() == wanted != held


def test_an_old_entry_that_another_program_changed_is_noticed_at_the_quick_look(books, tmp_path):
    assert books.verify() == books.verify_again() == []
    books.post([rent()], source="import")
    assert books.verify_again() == []
    without_triggers(tmp_path / "office.db", "UPDATE entries SET text = 'anders' WHERE id = 9")
    assert [each.rule for each in books.verify_again()] == ["KONTOR-LEDGER-CHANGED"]
    assert [each.rule for each in books.verify_again()] == ["KONTOR-LEDGER-CHANGED"], "and again"


def test_of_what_came_since_every_row_is_looked_at(books, database):
    assert books.verify() == []
    (posted,) = books.post([replace(rent(), documents=("a.pdf", "b.pdf"))], source="import")
    with database.write() as connection:
        sql = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'entry_documents_are_never_deleted'"
        ).fetchone()[0]
        connection.execute("DROP TRIGGER entry_documents_are_never_deleted")
        connection.execute("DELETE FROM entry_documents WHERE document = 'b.pdf'")
        connection.execute(sql)
    (found,) = books.verify_again()
    assert posted.number in found.message


def test_of_empty_books_nothing_is_wrong(database):
    books = Ledger(database)
    assert (books.journal().entries, books.verify(), books.verify_again()) == ((), [], [])
