"""What the posting looks at, put together from office.db: decisions, accounts, and what others posted."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from core.names import plain_name
from office.app.books import books_chart, ledger
from office.app.bootstrap import Office
from office.app.home_currency import home_currency
from office.app.invoice_memory import firm_of
from office.app.keeping import Keeping
from office.app.posting_bills import BOOKED, bill_cases, decided_by_habit
from office.app.providers import transfers
from office.app.rates import rates
from office.books.items import ItemKind, OpenItem
from office.books.journal import Entry, Journal
from office.books.matching.forms import plain
from office.books.matching.movement import Movement
from office.books.matching.parties import plain_account
from office.books.periods import days_of
from office.books.posting.accounts import FirmAccounts, NoAccountError
from office.books.posting.decided import BillCase, Decided, ItemCase, Opening
from office.books.posting.habits import cost_habits, used_for
from office.books.posting.others import Others
from office.invoices import tables
from office.store.bank import BankBook
from office.store.bank_doubts import BankDoubts
from office.store.invoices import StoredInvoice
from office.store.items import ItemBook, StoredMatch
from office.store.line_accounts import LineAccounts

SOURCES = ("bank", "invoice", "item", "opening")  # of entries that decisions made; the first word of their keys
AGAIN = " again "  # in the key of an entry whose decision was taken back and came to stand again
ITEM_ACCOUNTS = "item_accounts"
_USED = ("receivables", "payables")


def decided_of(office: Office, kept: Keeping) -> Decided:
    """Everything that was decided, and what of it is posted."""
    book, books = ItemBook(office.records.database), ledger(office)
    journal, own = books.journal(), books.made_by(SOURCES)
    theirs = journal_of_others(office)
    accounts = firm_accounts(office, kept, theirs)
    begins, matches, lines = days_of(kept.first)[0], book.matches(), _certain(office, book.movements())
    habits = cost_habits(journal.entries, journal.accounts)
    return Decided(
        first=kept.first,
        currency=home_currency(office.records),
        accounts=accounts,
        others=_others(office, kept, theirs),
        bills=_bills(office, accounts, habits),
        items=_items(office, book, _Before(begins, lines, matches), accounts, habits),
        lines=lines,
        matches={line: (each.id, each.match) for line, each in matches.items()},
        chosen={line: (each.id, each.account) for line, each in LineAccounts(office.records.database).all().items()},
        moves=moves(office, book, lines),
        openings=_openings(office, kept, journal, begins),
        posted={key.partition(AGAIN)[0]: entry for key, entry, gone in own if not gone},
        corrected=frozenset(int(key.split()[1]) for key, _, gone in own if gone and key.startswith("bank ")),
        rates=rates(office),
        apart=_apart(office, kept),
    )


def decided_of_line(office: Office, kept: Keeping, number: int) -> Decided | None:
    """What was said of one bank line, beside those that an entry of a journal could hold instead of it.

    None where the line, or one of those, is about more than an account: then all is looked at together.
    """
    book = ItemBook(office.records.database)
    lines = _certain(office, book.like(number))
    matches, between = book.matches([line.line for line in lines]), moves(office, book, lines)
    mine = tuple(f"bank {line.line} " for line in lines)
    own = [(key, entry, gone) for key, entry, gone in ledger(office).made_by(("bank",)) if key.startswith(mine)]
    posted = {key.partition(AGAIN)[0]: entry for key, entry, gone in own if not gone}
    is_open = [line.line for line in lines if not any(key.startswith(f"bank {line.line} ") for key in posted)]
    if number in matches or number in between or any(line in matches or line in between for line in is_open):
        return None
    theirs = journal_of_others(office)
    said = LineAccounts(office.records.database).all()
    return Decided(
        first=kept.first,
        currency=home_currency(office.records),
        accounts=firm_accounts(office, kept, theirs),
        others=_others(office, kept, theirs),
        lines=lines,
        matches={line: (each.id, each.match) for line, each in matches.items()},
        chosen={line.line: (each.id, each.account) for line in lines if (each := said.get(line.line))},
        moves=between,
        posted=posted,
        corrected=frozenset(int(key.split()[1]) for key, _, gone in own if gone),
        rates=rates(office),
        apart=_apart(office, kept),
    )


def _certain(office: Office, lines: Sequence[Movement]) -> list[Movement]:
    """Without those that may be lines of another file: nothing is posted by them before the owner has said."""
    doubtful = BankDoubts(office.records.database).open_lines()
    return [line for line in lines if line.line not in doubtful]


def _apart(office: Office, kept: Keeping) -> frozenset[tuple[str, str]]:
    """The bank's accounts, with their currency, that the books keep in their own currency and not in the firm's."""
    home, held = home_currency(office.records), ledger(office).sums()
    abroad = {(account, currency) for account, currency in held if currency != home}
    return frozenset(
        (name, each) for name, number in kept.banks.items() for account, each in abroad if account == number
    )


def journal_of_others(office: Office) -> Journal:
    """What stands in the books and no decision in Kontor made."""
    journal, own = ledger(office).journal(), ledger(office).made_by(SOURCES)
    ours = {entry.number for _, entry, _ in own}
    theirs = (each for each in journal.entries if each.number not in ours and each.reverses not in ours)
    return Journal(journal.accounts, tuple(theirs))


def _others(office: Office, kept: Keeping, theirs: Journal) -> Others:
    banks = tuple(kept.banks.values())
    return office.last_others.of((theirs, banks), lambda: Others(theirs.entries, theirs.accounts, banks)).anew()


def firm_accounts(office: Office, kept: Keeping, journal: Journal) -> FirmAccounts:
    """The accounts of the firm's books by what they are for. journal: of others, which shows what they use."""
    chart = books_chart(office)
    listed = [chart.account_for(role) for role in _USED] if chart else [None]
    is_plain = all(each is not None and each.number in journal.accounts for each in listed)
    home = home_currency(office.records)
    used = {} if is_plain else office.last_used.of((journal, home), lambda: used_for(journal, home))
    return FirmAccounts(journal.accounts, chart, kept.banks, kept.said, used, offered=tables.chart())


def moves(office: Office, book: ItemBook, lines: Sequence[Movement]) -> dict[int, str]:
    """Bank line → the firm's own account at its other end, as its own statements call it."""
    named = {plain_account(name): name for name in (*firm_of(office.records).accounts, *book.own_accounts())}
    by_account = {
        line.line: named[other]
        for line in lines
        if line.iban and (other := plain_account(line.iban)) in named and other != plain_account(line.account)
    }
    return transfers(office, book) | by_account


# --- bills and items ------------------------------------------------------------------------------------------------


def _bills(office: Office, accounts: FirmAccounts, habits: Mapping[str, str]) -> dict[int, BillCase]:
    return {
        number: decided_by_habit(case, habits.get(_owed_on(accounts, case), "")) if case.bill else case
        for number, case in bill_cases(office).items()
    }


def _owed_on(accounts: FirmAccounts, case: BillCase) -> str:
    if case.bill is None:
        return ""
    return _party(accounts, ItemKind.PURCHASE, case.bill.party_number, case.bill.supplier)


def _party(accounts: FirmAccounts, kind: ItemKind, number: str, name: str) -> str:
    try:
        return accounts.party(kind, number, name)
    except NoAccountError:
        return ""


class _Before:
    """What was settled of each item before the books began."""

    def __init__(self, begins: date, lines: Sequence[Movement], matches: Mapping[int, StoredMatch]) -> None:
        self._settled: defaultdict[int, Decimal] = defaultdict(Decimal)
        for line in lines:
            if line.date < begins and line.line in matches:
                for use in matches[line.line].match.uses:
                    self._settled[use.item] += use.amount

    def left(self, number: int, item: OpenItem) -> Decimal:
        return item.gross - self._settled[number]


def _items(
    office: Office, book: ItemBook, before: _Before, accounts: FirmAccounts, habits: Mapping[str, str]
) -> dict[int, ItemCase]:
    invoices, papers = book.invoices(), _Papers(office.desk.memory.everything())
    said: Mapping[str, str] = office.records.setting(ITEM_ACCOUNTS, {})
    found = {}
    for number, item in book.all().items():
        case = ItemCase(item, left=before.left(number, item), invoice=invoices.get(number, 0))
        if not case.invoice and item.kind is ItemKind.PURCHASE:
            case = papers.behind(case)
        if not case.invoice:
            owed = _party(accounts, item.kind, item.party_number, item.party)
            habit = habits.get(owed, "") if item.kind is ItemKind.PURCHASE else ""
            party, series = item_keys(item)
            case = replace(case, account=said.get(party) or said.get(series) or habit)
        found[number] = case
    return found


def item_keys(item: OpenItem) -> tuple[str, str]:
    """Under which names the owner's word on an item is kept: for its party, and for its series ("" for none)."""
    rate = f"{item.vat_rate.normalize():f}" if item.vat_rate else "0"
    party = item.party_number or plain_name(item.party)
    series = series_of(item.number)
    return f"{item.kind} {party} {rate}", f"{item.kind} {series}… {rate}" if series else ""


def series_of(number: str) -> str:
    """What the numbers of one series begin with: the letters of "WS-2026-4660"; "" where it begins with a digit."""
    return re.split(r"[\W\d_]", number, maxsplit=1)[0].upper()


class _Papers:
    """The invoices by what an open item would say of them."""

    def __init__(self, invoices: Sequence[StoredInvoice]) -> None:
        self._by: defaultdict[tuple[str, str], list[StoredInvoice]] = defaultdict(list)
        for each in invoices:
            invoice = each.reading.invoice
            if invoice.number and each.reading.kind.demands_money and each.state != "gone":
                self._by[_number(invoice.number), invoice.currency].append(each)

    def behind(self, case: ItemCase) -> ItemCase:
        """The case with the invoice that it speaks of: an approved one books it, another one is waited for."""
        found = [
            each
            for each in self._by.get((_number(case.item.number), case.item.currency), ())
            if case.item.gross in {each.reading.invoice.gross, each.reading.invoice.amount_due}
        ]
        booked = next((each.id for each in found if each.state in BOOKED), 0)
        return replace(case, invoice=booked, waits=bool(found) and not booked)


def _number(written: str) -> str:
    return plain(written) or written.casefold()


# --- the bank -------------------------------------------------------------------------------------------------------


def _openings(office: Office, kept: Keeping, journal: Journal, begins: date) -> list[Opening]:
    """What the bank said before the books began beside what the books say, of each account."""
    before = begins - timedelta(days=1)
    said = BankBook(office.records.database).balances_before(begins)
    held = {
        key: sum(_legs(journal.entries, kept.banks[key[0]], key[1], before), Decimal(0))
        for key in said if key[0] in kept.banks
    }  # fmt: skip
    return [Opening(*key, said[key], amount) for key, amount in held.items()]


def _legs(entries: Sequence[Entry], account: str, currency: str, until: date) -> list[Decimal]:
    return [
        leg.amount
        for entry in entries if entry.date <= until
        for leg in entry.postings if (leg.account, leg.currency) == (account, currency)
    ]  # fmt: skip
