"""The books in office.db: posted once, never changed, chained. The database holds the rules (0005_ledger.sql)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from sqlite3 import Connection
from typing import Any

from core.errors import InputError
from core.evidence import Finding
from core.money import amount_of, minor_of
from core.words import tr, whole
from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.periods import Period, PeriodState, checked_period, next_period, period_of
from office.books.soundness import objection
from office.store import audit, chain, ledger_check
from office.store.chain import Link, last_link
from office.store.database import Database, Row, now
from office.store.entry_rows import EntryReader, PostedEntry, number_of, posted_entries

CLOSING = "close"  # entries of a source that begins so may still come into a softly closed month


class Ledger:
    """The firm's books. Every change is one transaction, sealed in the chain and noted in the audit log.

    One ledger serves an open office: it reads each entry once.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reader = EntryReader()
        self._sound: tuple[int, Link | None] | None = None  # writes of others, and how far the chain was found sound

    # accounts

    def accounts(self) -> dict[str, Account]:
        """All accounts of the books by number, in the order of their numbers."""
        with self._database.read() as connection:
            return _accounts(connection)

    def add_accounts(self, accounts: Iterable[Account]) -> int:
        """Open accounts; those that are there already stay as they are. Returns how many are new."""
        with self._database.write() as connection:
            known = {row["number"] for row in connection.execute("SELECT number FROM accounts")}
            fresh = {each.number: each for each in accounts if each.number not in known}
            for account in fresh.values():
                link = _sealed_account(connection, account)
                values = (account.number, whole(account.name), account.type.value, link.id)
                connection.execute("INSERT INTO accounts VALUES (?, ?, ?, ?)", values)
                chain.append(connection, [link])
            if fresh:
                audit.record(connection, "accounts", {"new": len(fresh), "head": _head(connection)})
        return len(fresh)

    def rename_account(self, number: str, name: str) -> None:
        """Give an account another name; its number and type are for ever. Raises InputError for an unknown one."""
        account = self.accounts().get(number)
        if account is None:
            raise InputError(tr("There is no account {account}. Add it with its type.", account=number))
        with self._database.write() as connection:
            link = _sealed_account(connection, replace(account, name=name))
            chain.append(connection, [link])
            values = (whole(name), link.id, number)
            connection.execute("UPDATE accounts SET name = ?, link = ? WHERE number = ?", values)
            audit.record(connection, "account renamed", {"account": number, "name": name, "head": link.hash})

    # entries

    def journal(self, first: date | None = None, last: date | None = None) -> Journal:
        """The posted entries of these days (both included, open ends are all) in order, and the whole chart."""
        with self._database.read() as connection:
            held = self._reader.all(connection)
            return Journal(_accounts(connection), tuple(each.entry for each in _between(held, first, last)))

    def sums(self, first: date | None = None, last: date | None = None) -> dict[tuple[str, str], Decimal]:
        """(account, currency) → sum of the postings of these days, as `office.books.journal.balances` has it."""
        rows = self._database.rows(
            "SELECT account, currency, sum(amount) AS amount FROM postings JOIN entries ON id = entry "
            "WHERE date BETWEEN ? AND ? GROUP BY account, currency ORDER BY account, currency"
            if first or last
            else "SELECT account, currency, sum(amount) AS amount FROM postings GROUP BY account, currency",
            (first.isoformat() if first else "", last.isoformat() if last else "~") if first or last else (),
        )
        return {(row["account"], row["currency"]): amount_of(row["amount"], row["currency"]) for row in rows}

    def days(self) -> tuple[date, date] | None:
        """The first and the last day with an entry."""
        row = self._database.one("SELECT min(date) AS first, max(date) AS last FROM entries")
        return (date.fromisoformat(row["first"]), date.fromisoformat(row["last"])) if row and row["first"] else None

    def count(self) -> int:
        """How many entries are posted."""
        return int(self._database.rows("SELECT count(*) AS n FROM entries")[0]["n"])

    def usual_currency(self) -> str:
        """In which most of the first thousand postings are; "" for books without any."""
        row = self._database.one(
            "SELECT currency FROM (SELECT currency FROM postings ORDER BY entry, place LIMIT 1000) "
            "GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1"
        )
        return str(row["currency"]) if row else ""

    def entry(self, number: str) -> Entry | None:
        """The entry of this number ("2026-00017"), or None."""
        with self._database.read() as connection:
            return _numbered(connection, number)

    def post(self, entries: Sequence[Entry], *, source: str, keys: Sequence[str] = ()) -> list[Entry]:
        """Post all of them or none, each with its number; an entry's own number is kept as its reference.

        source: what made them ("invoice", "bank", "import NAME", "close"). keys: one an entry, what makes it that
        entry: one whose key is in the books already is left out. Raises InputError where an entry is not sound or
        its month is closed to this source.
        """
        with self._database.write() as connection:
            wanted = _unknown(connection, entries, keys)
            _refuse(connection, [entry for entry, _ in wanted], source)
            posted = _insert(connection, wanted, source)
            if posted:
                told = {
                    "source": source,
                    "entries": len(posted),
                    "first": posted[0].number,
                    "last": posted[-1].number,
                }
                audit.record(connection, "posted", {**told, "head": _head(connection)})
        return posted

    def knows(self, keys: Sequence[str]) -> set[str]:
        """Those of the keys whose entries are in the books."""
        with self._database.read() as connection:
            return {key for key in keys if _is_known(connection, key)}

    def made_by(self, sources: Sequence[str]) -> list[tuple[str, Entry, bool]]:
        """What these sources posted, in order: its key, the entry, whether it was taken back since."""
        wanted = frozenset(sources)
        with self._database.read() as connection:
            held = self._reader.all(connection)
        gone = {each.entry.reverses for each in held if each.entry.reverses}
        return [
            (each.key, each.entry, each.entry.number in gone) for each in held if each.key and each.source in wanted
        ]

    def reverse(self, number: str, on: date, text: str, *, source: str = "reversal") -> Entry:
        """Take an entry back by its mirror image. Raises InputError: no such entry, taken back before, closed."""
        with self._database.write() as connection:
            old = _numbered(connection, number)
            if old is None:
                raise InputError(tr("There is no entry {number} in the books.", number=number))
            if connection.execute(f"SELECT 1 FROM entries WHERE reverses = {_ID}", _parts(number)).fetchone():  # noqa: S608
                raise InputError(tr("The entry {number} was taken back before.", number=number))
            postings = tuple(replace(posting, amount=-posting.amount) for posting in old.postings)
            mirrored = Entry("", on, text, postings, old.documents, reverses=number)
            return self.post([mirrored], source=source)[0]

    # periods

    def periods(self) -> list[Period]:
        """Every month from the first entry or event to the last, without gaps."""
        counts = {row["period"]: row["n"] for row in self._database.rows(_COUNTS)}
        states = {row["period"]: row for row in self._database.rows("SELECT * FROM period_states")}
        held = sorted({*counts, *states})
        return [_period(name, counts, states) for name in _months(held[0], held[-1])] if held else []

    def state(self, period: str) -> PeriodState:
        """Where a month ("2026-09") stands: one before a locked month is as good as locked."""
        name = checked_period(period)
        with self._database.read() as connection:
            return _state(connection, name)

    def closed(self) -> dict[str, PeriodState]:
        """The months that are not open."""
        with self._database.read() as connection:
            return _closed(connection)

    def close_soft(self, period: str, why: str) -> None:
        """From now on only closing entries come into this month. One that is closed already stays as it is.

        Raises InputError for no reason, which the events keep.
        """
        name = checked_period(period)
        if not why.strip():
            raise InputError(tr("Say why the month is closed softly: the reason stays in the books."))
        with self._database.write() as connection:
            if _state(connection, name) is PeriodState.OPEN:
                _step(connection, name, PeriodState.SOFT, why)

    def lock(self, period: str, why: str) -> str:
        """Lock this month and every earlier one for good; returns the head of the chain, to be kept outside."""
        name = checked_period(period)
        with self._database.write() as connection:
            first = connection.execute("SELECT min(substr(date, 1, 7)) FROM entries").fetchone()[0] or name
            for month in _months(min(first, name), name):
                _lock_one(connection, month, why)
            return _head(connection)

    def reopen(self, period: str, why: str) -> None:
        """Open a month again, as an event with its reason. Raises InputError where a later month is locked."""
        name = checked_period(period)
        if not why.strip():
            raise InputError(tr("Say why the month is opened again: the reason stays in the books."))
        with self._database.write() as connection:
            later = connection.execute(
                "SELECT max(period) FROM period_states WHERE state = 'locked' AND period > ?", (name,)
            ).fetchone()[0]
            if later:
                raise InputError(tr("{later} is locked. Open the later months first.", later=later))
            if _state(connection, name) is not PeriodState.OPEN:
                _step(connection, name, PeriodState.OPEN, why)

    # the chain

    def head(self) -> str:
        """The last hash of the chain: whoever keeps it outside can prove later that nothing was changed."""
        with self._database.read() as connection:
            return _head(connection)

    def verify(self) -> list[Finding]:
        """What does not fit in the books and their chain; nothing for sound ones. Looks at every row."""
        others = self._database.writes_of_others()
        found, last = ledger_check.check(self._database)
        self._sound = None if found else (others, last)
        return found

    def verify_again(self) -> list[Finding]:
        """The same, quickly: of books that `verify` found sound since they were opened, only what was added since.

        Where another program has written to the file meanwhile, every row is looked at again.
        """
        others = self._database.writes_of_others()
        if self._sound is None or self._sound[0] != others:
            return self.verify()
        found, last = ledger_check.check(self._database, self._sound[1])
        self._sound = None if found else (others, last)
        return found


def closed_sentence(day: date, closed: Mapping[str, PeriodState], source: str) -> str:
    """Why nothing of this source may be dated so, or ""; closed: the months that are not open."""
    period = period_of(day)
    locked = [name for name, state in closed.items() if state is PeriodState.LOCKED and name >= period]
    if locked:
        return tr(
            "{period} is locked. Date the entry into an open month, or correct by a new entry there.", period=period
        )
    if closed.get(period) is PeriodState.SOFT and not source.startswith(CLOSING):
        return tr("{period} is being closed: only closing entries may be posted. Reopen it first.", period=period)
    return ""


_COUNTS = "SELECT substr(date, 1, 7) AS period, count(*) AS n FROM entries GROUP BY 1"
_ID = "(SELECT id FROM entries WHERE year = ? AND n = ?)"


def _accounts(connection: Connection) -> dict[str, Account]:
    rows = connection.execute("SELECT number, name, type FROM accounts ORDER BY number")
    return {row["number"]: Account(row["number"], row["name"], AccountType(row["type"])) for row in rows}


def _numbered(connection: Connection, number: str) -> Entry | None:
    found = posted_entries(connection, "WHERE year = ? AND n = ?", _parts(number))
    return found[0].entry if found else None


def _between(held: Sequence[PostedEntry], first: date | None, last: date | None) -> Sequence[PostedEntry]:
    """Those of these days; held: in the order of their days."""
    start = bisect_left(held, first, key=_day) if first else 0
    return held[start : bisect_right(held, last, key=_day) if last else len(held)]


def _day(posted: PostedEntry) -> date:
    return posted.entry.date


def _closed(connection: Connection) -> dict[str, PeriodState]:
    rows = connection.execute("SELECT period, state FROM period_states WHERE state <> 'open'")
    return {row["period"]: PeriodState(row["state"]) for row in rows}


def _state(connection: Connection, period: str) -> PeriodState:
    closed = _closed(connection)
    if any(state is PeriodState.LOCKED and name >= period for name, state in closed.items()):
        return PeriodState.LOCKED
    return closed.get(period, PeriodState.OPEN)


def _refuse(connection: Connection, entries: Iterable[Entry], source: str) -> None:
    """The first entry that is not sound, or whose month is closed, ends it all: nothing half is posted."""
    accounts, closed = _accounts(connection), _closed(connection)
    for entry in entries:
        if fault := objection(entry, accounts) or closed_sentence(entry.date, closed, source):
            raise InputError(f"{entry.number or entry.text[:60]}: {fault}".removeprefix(": "))


def _lock_one(connection: Connection, month: str, why: str) -> None:
    state = _closed(connection).get(month, PeriodState.OPEN)
    if state is PeriodState.OPEN:
        _step(connection, month, PeriodState.SOFT, why)
    if state is not PeriodState.LOCKED:
        _step(connection, month, PeriodState.LOCKED, why)


def _step(connection: Connection, period: str, state: PeriodState, why: str) -> None:
    event = (period, state.value, now(), whole(why))
    link = chain.sealed(last_link(connection), "period", period, event)
    connection.execute("INSERT INTO period_events VALUES (?, ?, ?, ?, ?)", (link.id, *event))
    chain.append(connection, [link])
    audit.record(connection, "period", {"period": period, "state": state.value, "why": why, "head": link.hash})


def _parts(number: str) -> tuple[int, int]:
    """Year and place in it; (0, 0), which no entry has, for what is no number of these books."""
    year, _, n = number.partition("-")
    return (int(year), int(n)) if year.isdecimal() and n.isdecimal() and len(number) < 20 else (0, 0)


def _unknown(connection: Connection, entries: Sequence[Entry], keys: Sequence[str]) -> list[tuple[Entry, str | None]]:
    keyed: Iterable[tuple[Entry, str | None]] = (
        zip(entries, keys, strict=True) if keys else ((entry, None) for entry in entries)
    )
    return [(entry, key) for entry, key in keyed if key is None or not _is_known(connection, key)]


def _is_known(connection: Connection, key: str) -> bool:
    return connection.execute("SELECT 1 FROM entries WHERE key = ?", (key,)).fetchone() is not None


def _insert(connection: Connection, entries: Sequence[tuple[Entry, str | None]], source: str) -> list[Entry]:
    at, last = now(), last_link(connection)
    counts = dict(connection.execute("SELECT year, max(n) FROM entries GROUP BY year").fetchall())
    posted, links = [], []
    for entry, key in entries:
        n = counts[entry.date.year] = counts.get(entry.date.year, 0) + 1
        made = replace(entry, number=number_of(entry.date.year, n), reference=whole(entry.reference or entry.number))
        last = chain.sealed(last, "entry", made.number, _content(made, (whole(source), at, key)))
        _write(connection, last.id, made, (whole(source), at, key))
        posted.append(made)
        links.append(last)
    chain.append(connection, links)
    return posted


def _write(connection: Connection, number: int, entry: Entry, made: tuple[str, str, str | None]) -> None:
    year, n = _parts(entry.number)
    source, at, key = made
    connection.execute(
        f"INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, {_ID}, ?)",  # noqa: S608
        (number, year, n, entry.date.isoformat(), whole(entry.text), entry.reference, source, at,
         *_parts(entry.reverses), key),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO postings VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(number, place, *_row(posting)) for place, posting in enumerate(entry.postings)],
    )
    connection.executemany(
        "INSERT INTO entry_documents VALUES (?, ?, ?)",
        [(number, place, whole(document)) for place, document in enumerate(filter(None, entry.documents))],
    )


def _row(posting: Posting) -> tuple[str, int, str, str, str]:
    minor = minor_of(posting.amount, posting.currency)
    return posting.account, minor, posting.currency, whole(posting.tax_code), whole(posting.cost_centre)


def _content(entry: Entry, made: tuple[str, str, str | None]) -> list[Any]:
    """What an entry's digest covers (office/store/chain.py)."""
    return [
        entry.number, entry.date.isoformat(), whole(entry.text), entry.reference, *made, entry.reverses,
        [list(_row(posting)) for posting in entry.postings], [whole(each) for each in entry.documents if each],
    ]  # fmt: skip


def _sealed_account(connection: Connection, account: Account) -> Link:
    content = [account.number, whole(account.name), account.type.value]
    return chain.sealed(last_link(connection), "account", account.number, content)


def _head(connection: Connection) -> str:
    last = last_link(connection)
    return last.hash if last else chain.FIRST


def _months(first: str, last: str) -> Iterable[str]:
    while first <= last:
        yield first
        first = next_period(first)


def _period(name: str, counts: Mapping[str, int], states: Mapping[str, Row]) -> Period:
    event = states.get(name)
    if event is None:
        return Period(name, entries=counts.get(name, 0))
    return Period(name, PeriodState(event["state"]), counts.get(name, 0), event["at"], event["why"])
