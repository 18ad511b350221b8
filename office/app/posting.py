"""What was decided is posted: each decision once, from the month on that Kontor keeps the books.

The books follow the decisions: what stands and is not posted is posted, what is posted and does not stand any more is
taken back. So it can be run again at any time, after a crash too.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from core.errors import InputError
from core.words import in_window, tr
from office.app.books import ledger
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.items import take_invoices
from office.app.keeping import Keeping, forget_keeping, keeping
from office.app.posting_bills import waiting
from office.app.posting_sources import AGAIN, SOURCES, decided_of, decided_of_line, moves
from office.books.journal import Entry
from office.books.periods import PeriodState, days_of, next_period, period_of
from office.books.posting.decided import Decided
from office.books.posting.plan import plan
from office.books.posting.values import Held, Plan, Wanted
from office.books.soundness import objection
from office.store.bank import BankBook
from office.store.items import ItemBook
from office.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Posted:
    """What the last run did and what it left: numbers of entries posted and taken back, and what is held back."""

    posted: tuple[str, ...] = ()
    reversed: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "posted": list(self.posted),
            "reversed": list(self.reversed),
            "held": [held_json(each) for each in self.held],
        }


def held_json(held: Held) -> dict[str, Any]:
    """What is not posted, for scripts."""
    return {
        "subject": held.subject,
        "date": held.date.isoformat(),
        "text": held.text,
        "amount": f"{held.amount:f}",
        "currency": held.currency,
        "why": held.why,
        "question": held.is_question,
        "entry": held.by or None,
        "rate": held.rate or None,
        "account_for": held.role or None,
    }


def post(office: Office) -> Posted:
    """Bring the books to what is decided now. Nothing where Kontor keeps no books. Raises WorldError (disk full)."""
    kept = keeping(office)
    if not kept.first:
        return Posted()
    take_invoices(office, ItemBook(office.records.database))
    done = _posted(office, partial(decided_of, office, kept))
    return replace(done, held=(*done.held, *waiting(office, days_of(kept.first)[0])))


def post_anew(office: Office, numbers: Collection[str]) -> Posted:
    """Take these entries of Kontor's own back, and post what was decided about them as it would be posted today.

    Killed in between, the next run posts what was taken back, for its decisions stand.
    """
    with office.records.database.write():
        books = ledger(office)
        live = [entry for _, entry, gone in books.made_by(SOURCES) if not gone and entry.number in numbers]
        back = [taken_back(books, each).number for each in live]
    done = post(office)
    return replace(done, reversed=(*back, *done.reversed))


def put_back(office: Office, numbers: Collection[str]) -> Posted:
    """Undo of `post_anew`: what replaced these entries is taken back, and they are posted again as they stood."""
    books = ledger(office)
    with office.records.database.write():
        made, closed = books.made_by(SOURCES), books.closed()
        live = {key.partition(AGAIN)[0]: entry for key, entry, gone in made if not gone}
        before = {key.partition(AGAIN)[0]: entry for key, entry, gone in made if gone and entry.number in numbers}
        keys = sorted(before.keys() & live.keys())
        back = [taken_back(books, live[key]).number for key in keys]
        fresh = [
            books.post([_as_it_stood(before[key], closed)], source=key.split()[0], keys=[again])[0].number
            for key, again in zip(keys, _fresh_keys(books, keys), strict=True)
        ]
    office.events.tell(Topic.BOOKS)
    return Posted(tuple(fresh), tuple(back))


def _as_it_stood(entry: Entry, closed: Mapping[str, PeriodState]) -> Entry:
    return _moved(replace(entry, number=""), _month_for(entry.date, closed, late=True) or entry.date)


def post_line(office: Office, line: int) -> Posted:
    """The same after a word on the account of one bank line: nothing else is looked at, where that is enough."""
    kept = keeping(office)
    if not kept.first:
        return Posted()
    if decided_of_line(office, kept, line) is None:
        return post(office)
    done = _posted(office, lambda: decided_of_line(office, kept, line) or decided_of(office, kept))
    return replace(done, held=tuple(each for each in done.held if each.subject == f"bank {line}"))


def _posted(office: Office, decide: Callable[[], Decided]) -> Posted:
    while True:  # planned without the lock; where somebody posted meanwhile, planned anew
        books, seen = ledger(office), ledger(office).count()
        decided = decide()
        made = plan(decided)
        with office.records.database.write():
            if books.count() == seen:
                done = _bring(office, decided, made)
                break
    if done.posted or done.reversed:
        office.events.tell(Topic.BOOKS)
    return done


def explained_lines(office: Office) -> set[int]:
    """Bank lines that need no word any more: matched with items, posted, or one half of a transfer."""
    book = ItemBook(office.records.database)
    found = set(book.matches())
    if keeping(office).first:
        live = (key for key, _, gone in ledger(office).made_by(("bank",)) if not gone)
        found |= {int(key.split()[1]) for key in live} | moves(office, book, book.movements()).keys()
    return found


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How much would be posted: entries of bills, sales and bank lines; known: what the journal holds already."""

    bills: int
    items: int
    lines: int
    known: int
    asked: int


def foreseen(office: Office, kept: Keeping) -> Foreseen:
    """What would be posted if the books were kept so; nothing is written."""
    made = plan(decided_of(office, kept))
    kinds = Counter(each.key.split()[0] for each in made.wanted)
    known, asked = sum(bool(each.by) for each in made.held), sum(each.is_question for each in made.held)
    return Foreseen(kinds["invoice"], kinds["item"], kinds["bank"], known, asked)


def stop(office: Office) -> list[str]:
    """Take the whole keeping back: what it posted in months that are open is reversed; nothing is posted by itself.

    Returns the numbers of the entries that take back.
    """
    books = ledger(office)
    with office.records.database.write():
        forget_keeping(office)
        closed = books.closed()
        live = [entry for _, entry, gone in books.made_by(SOURCES) if not gone]
        told = [taken_back(books, each) for each in live if _month_for(each.date, closed, late=False)]
    office.events.tell(Topic.BOOKS)
    return [each.number for each in told]


def _bring(office: Office, decided: Decided, made: Plan) -> Posted:
    books = ledger(office)
    fallen = [entry for key, entry in decided.posted.items() if key not in made.standing]
    back = [taken_back(books, entry) for entry in fallen if entry.date >= decided.begins]
    wanted, refused = _placed(books, decided, made.wanted)
    _open_accounts(books, decided, wanted)
    proved = _with_proofs(office, wanted)
    keys = _fresh_keys(books, [each.key for each in proved])
    fresh = [
        entry.number
        for source in SOURCES
        if (
            mine := [(key, each) for key, each in zip(keys, proved, strict=True) if each.key.startswith(f"{source} ")]
        )
        for entry in books.post([each.entry for _, each in mine], source=source, keys=[key for key, _ in mine])
    ]
    return Posted(tuple(fresh), tuple(each.number for each in back), (*made.held, *refused))


def _fresh_keys(books: Ledger, keys: Sequence[str]) -> list[str]:
    """Keys under which they can be posted: one that was posted and taken back before bears how often."""
    seen: dict[str, int] = {}
    for key, _, _ in books.made_by(SOURCES):
        plain = key.partition(AGAIN)[0]
        seen[plain] = seen.get(plain, 0) + 1
    return [f"{key}{AGAIN}{seen[key]}" if key in seen else key for key in keys]


# --- where it is dated ----------------------------------------------------------------------------------------------


def _placed(books: Ledger, decided: Decided, wanted: Sequence[Wanted]) -> tuple[list[Wanted], list[Held]]:
    """The entries on days that are open, and those that cannot be posted."""
    closed, placed, refused = books.closed(), [], []
    for each in wanted:
        entry, day = each.entry, _month_for(each.entry.date, closed, late=each.late)
        moved = _moved(entry, day) if day else entry
        known = {leg.account: account for leg in entry.postings if (account := decided.accounts.account(leg.account))}
        why = _closed(period_of(entry.date)) if day is None else objection(moved, known)
        if why:
            leg = entry.postings[0]
            subject = " ".join(each.key.split()[:2])
            refused.append(Held(subject, entry.date, entry.text, leg.amount, leg.currency, why))
        else:
            placed.append(replace(each, entry=moved))
    return placed, refused


def _closed(period: str) -> str:
    if in_window():
        return tr("{period} is closed. To post this, choose that month in Month and open it again.", period=period)
    return tr("{period} is closed. Open it again to post this: kontor books reopen {period}", period=period)


def _month_for(day: date, closed: Mapping[str, PeriodState], *, late: bool) -> date | None:
    """The day itself in an open month; for what comes late the first day of the first open month; else None."""
    locked = max((name for name, state in closed.items() if state is PeriodState.LOCKED), default="")
    period = period_of(day)
    if period > locked and period not in closed:
        return day
    if not late:
        return None
    period = max(period, locked)
    while period <= locked or period in closed:
        period = next_period(period)
    return days_of(period)[0]


def _moved(entry: Entry, day: date) -> Entry:
    """The entry on another day than its own; its text says so."""
    if day == entry.date:
        return entry
    text = tr("{text} (of {day}, whose month is closed)", text=entry.text, day=entry.date)
    return replace(entry, date=day, text=text)


def taken_back(books: Ledger, entry: Entry) -> Entry:
    """The entry reversed on its own day, or where that is closed on the first day that is open."""
    day = _month_for(entry.date, books.closed(), late=True) or entry.date
    text = tr("Taken back: {text}", text=entry.text)
    return books.reverse(entry.number, day, _moved(replace(entry, text=text), day).text)


# --- what stands behind it ------------------------------------------------------------------------------------------


def _open_accounts(books: Ledger, decided: Decided, wanted: Sequence[Wanted]) -> None:
    """Accounts that only the chart has so far are opened when they are first used."""
    used = {leg.account for each in wanted for leg in each.entry.postings} - decided.accounts.held.keys()
    found = (decided.accounts.account(number) for number in sorted(used))
    books.add_accounts(account for account in found if account)


def _with_proofs(office: Office, wanted: Sequence[Wanted]) -> list[Wanted]:
    """Each entry of a bank line with the file that tells of the line, and its number as reference."""
    lines = {int(each.key.split()[1]) for each in wanted if each.key.startswith("bank ")}
    files = BankBook(office.records.database).files(lines)
    return [_proved(each, files) if each.key.startswith("bank ") else each for each in wanted]


def _proved(wanted: Wanted, files: Mapping[int, str]) -> Wanted:
    line = int(wanted.key.split()[1])
    documents = (*wanted.entry.documents, *([files[line]] if line in files else []))
    return replace(wanted, entry=replace(wanted.entry, documents=documents, reference=f"bank {line}"))


@dataclass(frozen=True, slots=True)
class Proof:
    """What an entry was made of. kind: "bank", "invoice", "item", or "" for what others made. id: of that kind.

    document: SHA-256 of the file, with its name and the page (from 0) where it has pages. text: what it says.
    """

    kind: str
    id: int
    document: str = ""
    name: str = ""
    page: int = 0
    text: str = ""

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


def behind(office: Office, number: str) -> Proof:
    """The bank line, the invoice's page or the open item behind an entry. Raises InputError for no entry."""
    entry = ledger(office).entry(number)
    if entry is None:
        raise InputError(tr("There is no entry {number} in the books.", number=number))
    wanted = entry.reverses or entry.number
    keys = {each.number: key for key, each, _ in ledger(office).made_by(SOURCES)}
    kind, _, rest = keys.get(wanted, "").partition(" ")
    found = int(rest.split()[0]) if rest and kind != "opening" else 0
    if kind == "bank":
        return _line_proof(office, found, entry)
    if kind == "invoice":
        reading = office.invoices.one(found).reading
        return Proof(kind, found, reading.document, reading.name, reading.first_page, entry.text)
    document = next(iter(entry.documents), "")
    return Proof(kind if kind == "item" else "", found, document, document, 0, entry.text)


def _line_proof(office: Office, line: int, entry: Entry) -> Proof:
    """The bank's own words, and the file that told of them."""
    told = next(each for each in ItemBook(office.records.database).movements() if each.line == line)
    document = BankBook(office.records.database).files({line}).get(line, "")
    name = BankBook(office.records.database).name_of(document)
    said = " ".join(filter(None, (f"{told.date} {told.amount} {told.currency}", told.name, told.text)))
    return Proof("bank", line, document or next(iter(entry.documents), ""), name, 0, said)
