"""The books in office.db: the database itself keeps their rules, and what is changed from outside is noticed."""

import random
import sqlite3
from contextlib import closing, suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import InputError, WorldError
from office.books.journal import Account, AccountType, balances
from office.books.periods import PeriodState
from office.store import chain
from office.store.ledger import Ledger
from office.store.records import open_database
from tests.books import ACCOUNTS, entry, random_entries, rent


@pytest.fixture
def books(database):
    made = Ledger(database)
    made.add_accounts(ACCOUNTS)
    return made


def test_what_is_posted_is_read_again(books):
    (posted,) = books.post([rent()], source="import")
    assert (posted.number, posted.date, posted.text) == ("2026-00001", date(2026, 1, 5), "Miete Hof 3")
    assert books.journal().entries == (posted,)
    assert books.entry("2026-00001") == posted
    assert books.sums() == balances([posted]) == {("1200", "EUR"): Decimal(-1000), ("4210", "EUR"): Decimal(1000)}
    assert books.verify() == []


def test_numbers_run_without_gaps_in_each_year_and_the_old_one_is_kept(books):
    first = books.post([rent("2025-12-31"), entry("2026-01-01", ("1200", 5), ("0800", -5), number="K7")], source="a")
    again = books.post([rent("2026-03-01"), rent("2025-01-01")], source="a")
    assert [each.number for each in (*first, *again)] == ["2025-00001", "2026-00001", "2026-00002", "2025-00002"]
    assert [each.number for each in books.journal().entries if each.reference == "K7"] == ["2026-00001"]
    assert [each.date.isoformat() for each in books.journal().entries] == sorted(
        each.date.isoformat() for each in (*first, *again)
    )


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (entry("2026-01-05", ("4210", "10.00"), ("1200", "-9.99")), "differ by 0.01 EUR"),
        (entry("2026-01-05", ("4210", "10.00")), "two postings"),
        (entry("2026-01-05", ("4711", 1), ("1200", -1)), "no account 4711"),
        (entry("2026-01-05", ("4210", "0.001"), ("1200", "-0.001")), "more digits"),
        (entry("2026-01-05", ("4210", "NaN"), ("1200", "NaN")), "no amount"),
        (entry("2026-01-05", ("4210", "1e40"), ("1200", "-1e40")), "too large"),
        (entry("1900-01-05", ("4210", 1), ("1200", -1)), "cannot be right"),
        (entry("9999-12-31", ("4210", 1), ("1200", -1)), "cannot be right"),
        (entry("2026-01-05", ("4210", 1), ("1200", -1), currency="€"), "no currency"),
    ],
)
def test_what_is_not_sound_is_refused_with_a_sentence_and_nothing_is_posted(books, wrong, words):
    with pytest.raises(InputError, match=words):
        books.post([rent(), wrong], source="a")
    assert books.count() == 0
    assert books.verify() == []


def test_a_key_is_posted_once(books):
    assert len(books.post([rent(), rent()], source="a", keys=["x", "y"])) == 2
    assert books.post([rent(), rent()], source="a", keys=["y", "x"]) == []
    assert books.knows(["x", "z"]) == {"x"}


def test_a_mistake_is_taken_back_by_its_mirror_image_once(books):
    books.post([rent()], source="a")
    back = books.reverse("2026-00001", date(2026, 2, 1), "falsch")
    assert back.reverses == "2026-00001"
    assert not any(books.sums().values())
    with pytest.raises(InputError, match="before"):
        books.reverse("2026-00001", date(2026, 2, 1), "noch einmal")
    with pytest.raises(InputError, match="no entry"):
        books.reverse("2026-00009", date(2026, 2, 1), "nichts")
    assert books.verify() == []


# months


def test_months_go_from_open_to_soft_to_locked_and_back_as_events(books):
    books.post([rent("2026-01-05"), rent("2026-03-05")], source="a")
    books.close_soft("2026-01", "Prüfung")
    with pytest.raises(InputError, match="being closed"):
        books.post([rent("2026-01-06")], source="bank")
    books.post([rent("2026-01-31")], source="close")
    books.lock("2026-02", "fertig")
    assert [each.state.value for each in books.periods()] == ["locked", "locked", "open"]
    for day in ("2026-01-31", "2026-02-01", "2025-12-31"):
        with pytest.raises(InputError, match="locked"):
            books.post([rent(day)], source="close")
    with pytest.raises(InputError, match="later months first"):
        books.reopen("2026-01", "Nachtrag")
    with pytest.raises(InputError, match="why"):
        books.reopen("2026-02", " ")
    books.reopen("2026-02", "Nachtrag")
    assert books.state("2026-02") is PeriodState.OPEN
    assert books.state("2025-07") is PeriodState.LOCKED  # before a locked month
    books.post([rent("2026-02-01")], source="bank")
    events = books._database.rows("SELECT period, state FROM period_events ORDER BY id")
    assert [tuple(each) for each in events][-1] == ("2026-02", "open")
    assert books.verify() == []


@pytest.mark.parametrize("wrong", ["2026-13", "26-01", "", "2026-1"])
def test_what_is_no_month_is_said(books, wrong):
    with pytest.raises(InputError, match="A month is written"):
        books.state(wrong)


def test_a_month_before_all_books_is_said(books):
    with pytest.raises(InputError, match="lies outside of what can be true"):
        books.state("0001-01")


# the database itself


ATTACKS = [
    "UPDATE entries SET text = 'x'",
    "DELETE FROM entries",
    "UPDATE postings SET amount = amount * 2",
    "DELETE FROM postings",
    "INSERT INTO postings VALUES (8, 9, '1200', 1, 'EUR', '', '')",
    "INSERT OR REPLACE INTO postings VALUES (8, 0, '1200', 1, 'EUR', '', '')",
    "INSERT OR REPLACE INTO entries SELECT id, year, n, date, 'x', '', 'y', '', NULL, key FROM entries LIMIT 1",
    "INSERT OR REPLACE INTO accounts VALUES ('1200', 'Kasse', 'asset', 1)",
    "INSERT OR REPLACE INTO period_events SELECT id, period, 'open', at, why FROM period_events LIMIT 1",
    "INSERT OR REPLACE INTO links SELECT id, kind, subject, digest, previous, hash FROM links LIMIT 1",
    "UPDATE accounts SET type = 'liability' WHERE number = '1200'",
    "DELETE FROM accounts",
    "UPDATE entry_documents SET document = 'other.pdf'",
    "DELETE FROM entry_documents",
    "INSERT INTO entry_documents VALUES (8, 7, 'other.pdf')",
    "UPDATE links SET hash = previous",
    "DELETE FROM links",
    "UPDATE period_events SET state = 'open'",
    "DELETE FROM period_events",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_database_refuses_to_change_what_is_posted(books, database, attack):
    books.post([rent()], source="a")
    books.lock("2026-01", "fertig")
    with pytest.raises(sqlite3.IntegrityError), database.write() as connection:
        connection.execute(attack)
    assert books.verify() == []


def raw_entry(database, *legs, day="2026-01-05", sealed=True, number=1):
    """An entry put in without the ledger's own care."""
    with database.write() as connection:
        link = chain.sealed(chain.last_link(connection), "entry", f"2026-{number:05}", ["whatever"])
        values = (link.id, int(day[:4]), number, day, "x", "", "raw", "now", None, None)
        connection.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        for place, (account, amount) in enumerate(legs):
            row = (link.id, place, account, amount, "EUR", "", "")
            connection.execute("INSERT INTO postings VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        if sealed:
            chain.append(connection, [link])


def test_the_database_takes_a_whole_entry(books, database):
    raw_entry(database, ("1200", 5), ("4210", -5))  # the control of the refusals below
    assert books.count() == 1


@pytest.mark.parametrize(
    "how",
    [
        {"legs": (("1200", 5), ("4210", -4))},
        {"legs": (("1200", 0),)},
        {"legs": (("1200", 5), ("4210", -5)), "sealed": False},
        {"legs": (("1200", 5), ("4210", -5)), "number": 2},
        {"legs": (("1200", 5), ("4210", -5)), "day": "2026-02-30"},
        {"legs": (("1200", 5), ("9999", -5))},
        {"legs": (("1200", 10**16), ("4210", -(10**16)))},
    ],
)
def test_the_database_refuses_what_is_not_whole(books, database, how):
    with pytest.raises(sqlite3.IntegrityError):
        raw_entry(database, *how.pop("legs"), **how)
    assert books.count() == 0


def test_the_database_keeps_months_closed(books, database):
    books.post([rent("2026-02-05")], source="a")
    books.lock("2026-02", "fertig")
    with pytest.raises(sqlite3.IntegrityError, match="closed"):
        raw_entry(database, ("1200", 5), ("4210", -5), number=2)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_is_done_the_books_stay_sound(tmp_path_factory, data):
    """Posting, reversing, locking and reopening in any order: balanced, without gaps, and the chain whole."""
    with closing(open_database(tmp_path_factory.mktemp("books") / "office.db")) as database:
        books = Ledger(database)
        books.add_accounts(ACCOUNTS)
        pile = random_entries(data.draw(st.integers(0, 9999)), 30, months=3)
        for _ in range(data.draw(st.integers(1, 12))):
            step = data.draw(st.sampled_from(["post", "reverse", "soft", "lock", "reopen"]))
            month = f"2025-0{data.draw(st.integers(1, 3))}"
            with suppress(InputError):
                match step:
                    case "post":
                        books.post([pile.pop() for _ in range(2)], source="a")
                    case "reverse":
                        books.reverse(f"2025-{data.draw(st.integers(1, 6)):05}", date(2025, 3, 31), "zurück")
                    case "soft":
                        books.close_soft(month, "weil")
                    case "lock":
                        books.lock(month, "weil")
                    case _:
                        books.reopen(month, "weil")
        journal = books.journal()
        assert not any(each.unbalanced() for each in journal.entries)
        assert sorted(each.number for each in journal.entries) == [
            f"2025-{n:05}" for n in range(1, len(journal.entries) + 1)
        ]
        assert books.sums() == balances(journal.entries)
        assert books.verify() == []


# changed from outside: 50 edits of a locked month, each noticed


def sql_edits(first):
    """Name → SQL of an attacker who takes the triggers away and puts them back. first: id of the first entry."""
    edits = {}
    for n in range(3):
        number = first + n * 4
        for column, value in {
            "text": "'anders'", "date": "'2025-01-30'", "reference": "'F0'", "source": "'owner'", "posted_at": "'1'",
            "key": "'k' || id",
            "reverses": str(first + 1), "n": "n + 1000",
        }.items():  # fmt: skip
            edits[f"{column} of {number}"] = f"UPDATE entries SET {column} = {value} WHERE id = {number}"
        for column, value in {
            "amount": "amount * 2", "account": "'0800'", "currency": "'GBP'", "tax_code": "'U7'",
            "cost_centre": "'B'",
        }.items():  # fmt: skip
            edits[f"{column} of {number}"] = f"UPDATE postings SET {column} = {value} WHERE entry = {number}"
    edits |= {
        "the sides": f"UPDATE postings SET amount = -amount WHERE entry = {first}",
        "a posting more": f"INSERT INTO postings VALUES ({first}, 7, '1200', 0, 'EUR', '', '')",
        "a document more": f"INSERT INTO entry_documents VALUES ({first}, 7, 'x.pdf')",
        "a document less": "DELETE FROM entry_documents",
        "an entry less": "DELETE FROM entry_documents; DELETE FROM postings; DELETE FROM entries",
        "the lock": "DELETE FROM period_events",
        "the lock's state": "UPDATE period_events SET state = 'open' WHERE state = 'locked'",
        "the reason": "UPDATE period_events SET why = 'anders'",
        "an account's type": "UPDATE accounts SET type = 'expense' WHERE number = '1200'",
        "an account's name": "UPDATE accounts SET name = 'Kasse' WHERE number = '1200'",
        "a link": "UPDATE links SET digest = previous WHERE id = 9",
        "all links": "DELETE FROM links",
        "the last link": "DELETE FROM links WHERE id = (SELECT max(id) FROM links)",
    }
    return edits


def without_triggers(path, sql):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rules = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN")
        for step in (*(f"DROP TRIGGER {name}" for name, _ in rules), *sql.split(";"), *(rule for _, rule in rules)):
            connection.execute(step)
        connection.execute("COMMIT")


def noticed(path):
    """Whether verify finds anything, or the file does not even open."""
    try:
        with closing(open_database(path)) as database:
            return bool(Ledger(database).verify() or database.damage())
    except (WorldError, sqlite3.DatabaseError):
        return True


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    """Books with a locked month, as one tidy file."""
    folder = tmp_path_factory.mktemp("locked")
    with closing(open_database(folder / "office.db")) as database:
        books = Ledger(database)
        books.add_accounts(ACCOUNTS)
        posted = books.post(random_entries(1, 40, months=1), source="import")
        books.reverse(posted[3].number, date(2025, 1, 31), "zurück")
        books.lock("2025-01", "fertig")
        with closing(sqlite3.connect(folder / "office.db")) as connection:
            connection.execute("VACUUM INTO ?", (str(folder / "tidy.db"),))
    return (folder / "tidy.db").read_bytes()


def test_untouched_books_are_sound(locked, tmp_path):
    (tmp_path / "office.db").write_bytes(locked)
    assert not noticed(tmp_path / "office.db")  # the control of all edits below
    without_triggers(tmp_path / "office.db", "SELECT 1")
    assert not noticed(tmp_path / "office.db")  # taking the rules away and putting them back is no change by itself


@pytest.mark.parametrize("name", sql_edits(8))
def test_an_edit_with_sql_is_noticed(locked, tmp_path, name):
    (tmp_path / "office.db").write_bytes(locked)
    without_triggers(tmp_path / "office.db", sql_edits(8)[name])
    assert noticed(tmp_path / "office.db")


@pytest.mark.parametrize("rule", ["entries_are_never_changed", "sealed_entries_balance"])
def test_a_rule_that_was_taken_away_or_weakened_is_noticed(locked, tmp_path, rule):
    for weaker in ("", f"CREATE TRIGGER {rule} BEFORE UPDATE ON links WHEN 0 BEGIN SELECT 1; END"):
        (tmp_path / "office.db").write_bytes(locked)
        with closing(sqlite3.connect(tmp_path / "office.db")) as connection:
            connection.execute(f"DROP TRIGGER {rule}")
            connection.execute(weaker or "SELECT 1")
            connection.commit()
        assert noticed(tmp_path / "office.db")


def test_a_whole_new_chain_is_noticed(locked, tmp_path):
    """Who forges an entry and every link after it: the audit log names another head."""
    path = tmp_path / "office.db"
    (path).write_bytes(locked)
    with closing(open_database(path)) as database:
        before = Ledger(database).head()
    forged = "UPDATE entries SET text = 'anders' WHERE id = 8; DELETE FROM links;" + ";".join(relinked(path))
    without_triggers(path, forged)
    with closing(open_database(path)) as database:
        found = {finding.rule for finding in Ledger(database).verify()}
        assert Ledger(database).head() != before  # and whoever keeps the head outside sees it too
    assert found == {"KONTOR-LEDGER-HEAD"}


def relinked(path):
    from office.store.ledger_check import _contents

    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        contents = dict(_contents(connection))
        last = None
        for row in connection.execute("SELECT id, kind, subject FROM links ORDER BY id").fetchall():
            content = contents[row["kind"], row["subject"], 0 if row["kind"] == "account" else row["id"]]
            content = ["anders" if place == 2 and row["id"] == 8 else each for place, each in enumerate(content)]
            last = chain.sealed(last, row["kind"], row["subject"], content)
            yield "INSERT INTO links VALUES (" + ", ".join(f"'{each}'" for each in last) + ")"


def test_edits_of_bytes_are_noticed(locked, tmp_path):
    """Letters of entries, accounts and links changed in the file itself."""
    chance = random.Random(20261122)
    places = [
        at for word in (b"Rechnung ", b"Beleg ", b"Zahlung", b"1200", b"EUR", b"8400") for at in all_of(locked, word)
    ]
    path = tmp_path / "office.db"
    for at in chance.sample(places, 25):
        damaged = bytearray(locked)
        damaged[at + 1] = damaged[at + 1] ^ 1
        path.write_bytes(damaged)
        assert noticed(path), (at, locked[at : at + 12])


def all_of(content, word):
    at = content.find(word)
    while at >= 0:
        yield at
        at = content.find(word, at + 1)


def test_a_new_name_of_an_account_is_no_tampering(books):
    books.rename_account("1200", "Hausbank")
    assert books.accounts()["1200"] == Account("1200", "Hausbank", AccountType.ASSET)
    assert books.verify() == []
