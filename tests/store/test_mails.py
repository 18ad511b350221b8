"""Mails in office.db: the list is light, leases end with their process, what the owner waits for goes first."""

import json
import sqlite3
from importlib import resources

import pytest

from kb.store.sqlite import connect, migrations_in
from office.store import mails
from office.store.database import Database
from office.store.mails import TRIES, MailStore
from office.store.records import open_database

OUTCOME = {
    "from": "anna@krause.example",
    "from_name": "Anna Krause",
    "mail_subject": "Lieferung",
    "language": "de",
    "decision": "needs-fill",
    "reasons": ["to-check"],
    "reply": "Guten Tag " * 2000,
}


def a_document(number):
    return f"{number:064x}"


@pytest.fixture
def store(database):
    return MailStore(database, "this process")


def drafted(store, number):
    store.arrived("a@b", a_document(number))
    store.drafted(store.lease(), OUTCOME, "the draft", f"id-{number}", message_id=f"m{number}", thread="t")


def columns_read(database, work):
    """The columns that SQLite itself is asked for."""
    read = set()

    def watch(action, table, column, *_):
        if action == sqlite3.SQLITE_READ:
            read.add((table, column))
        return sqlite3.SQLITE_OK

    with database.read() as connection:
        connection.set_authorizer(watch)
    try:
        work()
    finally:
        with database.read() as connection:
            connection.set_authorizer(None)
    return read


@pytest.mark.parametrize("query", ["rows", "piles"])
def test_the_list_and_its_counts_read_no_draft(database, store, query):
    drafted(store, 1)
    heavy = {("mails", column) for column in ("outcome", "draft", "old_draft")}
    assert columns_read(database, getattr(store, query))
    assert not columns_read(database, getattr(store, query)) & heavy
    assert heavy <= columns_read(database, lambda: store.get(1)), "the control: a mail itself is read with its draft"


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT {mails._SHOWN} FROM mails ORDER BY arrived_at DESC, id DESC",
        "SELECT state, decision, account, count(*) FROM mails GROUP BY state, decision, account",
        f"SELECT message_id {mails._JUDGED.replace('?', '1')}",
        f"SELECT DISTINCT address {mails._JUDGED.replace('?', '1')}",
    ],
)
def test_an_index_alone_answers(database, query):
    plan = [row["detail"] for row in database.rows(f"EXPLAIN QUERY PLAN {query}")]
    assert "COVERING INDEX" in plan[0], plan


def test_the_list_says_what_was_found(store):
    drafted(store, 1)
    store.arrived("", a_document(2))
    assert sorted((row.state, row.sender, row.subject, row.language, row.decision, row.reasons, row.account)
                  for row in store.rows()) == [
        ("ready", "Anna Krause", "Lieferung", "de", "needs-fill", ("to-check",), "a@b"),
        ("waiting", "", "", "", "", (), ""),
    ]  # fmt: skip
    assert {(pile.state, pile.decision, pile.account): pile.mails for pile in store.piles()} == {
        ("ready", "needs-fill", "a@b"): 1,
        ("waiting", "", ""): 1,
    }


def test_what_was_kept_before_is_in_the_list_after_the_update(tmp_path):
    known = migrations_in(resources.files("office.store") / "migrations")
    Database(tmp_path / "office.db", [each for each in known if each.number <= 7]).close()
    raw = connect(tmp_path / "office.db")
    for number, outcome in enumerate((json.dumps(OUTCOME), json.dumps({"decision": "escalate"}), None)):
        raw.execute(
            "INSERT INTO mails (account, document, arrived_at, state, outcome) VALUES ('a@b', ?, ?, 'silent', ?)",
            (a_document(number), f"2026-01-0{9 - number}", outcome),
        )
    raw.commit()
    raw.close()
    updated = open_database(tmp_path / "office.db")
    rows = MailStore(updated, "p").rows()
    updated.close()
    assert [(row.sender, row.subject, row.decision, row.reasons) for row in rows] == [
        ("Anna Krause", "Lieferung", "needs-fill", ("to-check",)),
        ("", "", "escalate", ()),
        ("", "", "", ()),
    ]


def test_what_was_tried_goes_behind_the_others(database, store):
    for number in range(3):
        store.arrived("", a_document(number))
    first = store.lease()
    after = MailStore(database, "the process after the crash")
    assert [after.lease().document for _ in range(3)] == [a_document(1), a_document(2), first.document]
    assert after.lease() is None


def test_what_the_owner_waits_for_goes_first_and_alone_in_quiet_hours(store):
    for number in range(3):
        store.arrived("a@b", a_document(number))
    store.judged(store.lease(), "silent", OUTCOME)
    store.wait_again(1)
    store.arrived("", a_document(9), asked=True)
    asked = [store.lease(only_asked=True) for _ in range(3)]
    assert [mail and mail.document for mail in asked] == [a_document(0), a_document(9), None]
    assert store.lease().document == a_document(1)


@pytest.mark.parametrize("jump", ["1971-01-01T00:00:00.000000Z", "2199-01-01T00:00:00.000000Z"])
def test_a_lease_ends_with_its_process_whatever_the_clock_says(database, store, monkeypatch, jump):
    store.arrived("", a_document(1))
    held = store.lease()
    monkeypatch.setattr(mails, "now", lambda: jump)
    assert store.lease() is None, "no jump takes it from who holds it"
    store.arrived("", a_document(2))
    assert store.lease().document == a_document(2), "and what comes after the jump is not lost"
    after = MailStore(database, "the next process")
    assert {after.lease().document, after.lease().document} == {held.document, a_document(2)}, "at once"


def test_a_mail_is_used_up_only_when_nobody_holds_it(database, store):
    store.arrived("", a_document(1))
    for number in range(TRIES):
        process = MailStore(database, f"process {number}")
        assert process.used_up() == []
        assert process.lease() is not None
        assert process.used_up() == [], "it is being tried"
    assert store.lease() is None
    assert [mail.document for mail in store.used_up()] == [a_document(1)]


def test_a_mail_that_is_left_out_is_told_once(store):
    told = {"decision": "escalate", "reasons": ["too-large"], "why": "It is too large."}
    assert store.left_out("a@b", a_document(1), told)
    assert not store.left_out("a@b", a_document(1), told)
    (row,) = store.rows()
    assert (row.state, row.reasons) == ("set-aside", ("too-large",))
    assert store.lease() is None


def test_a_mail_that_names_very_many_others_finds_its_conversation(store):
    """Whoever writes a mail chooses how many it refers to: more than SQLite takes variables (32,766 as it comes)."""
    drafted(store, 1)
    named = [f"m{number}" for number in range(130_000, 0, -1)]
    assert store.thread_of("a@b", named) == "t"
    assert store.thread_of("a@b", ["id-1"]) == "t"
    assert store.thread_of("a@b", named[:-1]) == store.thread_of("else@b", ["m1"]) == ""
