"""A journal as a table, one posting a row (CONTRACT "Journal CSV"): columns by title, habits by the whole file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from core.cells import day_orders, decimal_sign, read_amount, read_day
from core.errors import InputError
from core.money import decimals
from core.patterns import regex
from core.words import tr
from office.books.imports.read import JournalRead, NamedAccount, ReadEntry, Refused
from office.books.imports.titles import Column, account_type, columns_of, is_journal
from office.books.journal import AccountType, Entry, Posting
from office.books.statements.rows import Row

_HEADER_WITHIN = 40  # rows before a table's titles
_GUARD = regex(r"^'(?=\s*[=+\-@|%])")  # what exports put before a text that a spreadsheet would compute


@dataclass(frozen=True, slots=True)
class _Leg:
    """One row: what stands in it, and why it cannot be read."""

    row: int
    entry: str
    date: date | None
    text: str
    account: NamedAccount
    posting: Posting | None
    document: str
    fault: str = ""


def read_journal_table(rows: Sequence[Row], currency: str) -> JournalRead:
    """The entries of a table. currency: for rows that name none, in a file that names none."""
    start, columns = _titles(rows)
    if not columns:
        return JournalRead("")
    legs = _legs(rows[start + 1 :], columns, currency)
    entries: list[ReadEntry] = []
    refused: list[Refused] = []
    for group in _groups(legs, by_number=Column.ENTRY in columns.values()):
        for part in _by_day(group):
            made = _entry(part)
            if isinstance(made, ReadEntry):
                entries.append(made)
            else:
                refused.append(made)
    return JournalRead("csv", tuple(entries), tuple(_accounts(legs)), tuple(refused))


def _titles(rows: Sequence[Row]) -> tuple[int, Mapping[int, Column]]:
    for place, (_, row) in enumerate(rows[:_HEADER_WITHIN]):
        columns = columns_of(row)
        if is_journal(columns.values()):
            return place, columns
    return 0, {}


class _Habits:
    """How this file writes days and amounts."""

    def __init__(self, rows: Sequence[Row], columns: Mapping[int, Column], currency: str) -> None:
        self._columns = columns
        self.currency = currency
        cells = [(column, row[place]) for _, row in rows for place, column in columns.items() if place < len(row)]
        named = {cell.upper() for column, cell in cells if column is Column.CURRENCY and cell}
        if len(named) == 1:
            self.currency = next(iter(named))
        amounts = [cell for column, cell in cells if column in {Column.DEBIT, Column.CREDIT, Column.AMOUNT}]
        self._sign = decimal_sign(amounts, decimals=max(map(decimals, named or {currency})))
        self._order = day_orders(cell for column, cell in cells if column is Column.DATE)[0]

    def cells(self, row: Sequence[str]) -> dict[Column, str]:
        held = {column: row[place] for place, column in self._columns.items() if place < len(row)}
        return {column: _GUARD.sub("", cell) for column, cell in held.items() if cell}

    def amount(self, cells: Mapping[Column, str]) -> Decimal:
        """Debit less credit, or the signed amount. Raises ValueError, and InputError for a row with both."""
        sides = [cells.get(column, "") for column in (Column.DEBIT, Column.CREDIT)]
        if any(sides):
            debit, credit = (read_amount(side, self._sign) if side else Decimal(0) for side in sides)
            if debit and credit:
                raise InputError(tr("it has both a debit and a credit"))
            return debit - credit
        return read_amount(cells.get(Column.AMOUNT, ""), self._sign)

    def day(self, written: str) -> date:
        """Raises ValueError."""
        return read_day(written, self._order)


def _legs(rows: Sequence[Row], columns: Mapping[int, Column], currency: str) -> list[_Leg]:
    habits = _Habits(rows, columns, currency)
    legs: list[_Leg] = []
    for number, row in rows:
        cells = habits.cells(row)
        if cells.keys() - {Column.TEXT} and not _is_sum(cells):
            for side in _sides(cells):
                legs.append(_leg(number, side, habits, legs[-1] if legs else None))
    return legs


_ACCOUNTS = frozenset({Column.ACCOUNT, Column.ACCOUNT_NAME})


def _is_sum(cells: Mapping[Column, str]) -> bool:
    """Whether a row has both sides and no account: what a program adds up under an entry or the whole."""
    return {Column.DEBIT, Column.CREDIT} <= cells.keys() and not _ACCOUNTS & cells.keys()


def _sides(cells: Mapping[Column, str]) -> list[dict[Column, str]]:
    """A row with both sides of a booking as two with one each; any other as it is."""
    if not {Column.DEBIT_ACCOUNT, Column.CREDIT_ACCOUNT, Column.AMOUNT} <= cells.keys():
        return [dict(cells)]
    shared = {column: cell for column, cell in cells.items() if column not in {Column.AMOUNT, *_ACCOUNTS}}
    amount = cells[Column.AMOUNT]
    sides = (
        (Column.DEBIT, Column.DEBIT_ACCOUNT, Column.DEBIT_NAME),
        (Column.CREDIT, Column.CREDIT_ACCOUNT, Column.CREDIT_NAME),
    )
    return [
        {**shared, Column.ACCOUNT: cells[account], Column.ACCOUNT_NAME: cells.get(name, ""), side: amount}
        for side, account, name in sides
    ]


def _leg(row: int, cells: Mapping[Column, str], habits: _Habits, before: _Leg | None) -> _Leg:
    """A row without number or day belongs to the one before: many programs write them once an entry."""
    number = cells.get(Column.ENTRY, "")
    goes_on = before is not None and number in {"", before.entry}
    text = cells.get(Column.TEXT, "") or (before.text if before and goes_on else "")
    name = cells.get(Column.ACCOUNT_NAME, "")
    account = NamedAccount(cells.get(Column.ACCOUNT, name), name, account_type(cells.get(Column.ACCOUNT_TYPE, "")))
    number = number or (before.entry if before and goes_on else "")
    written = cells.get(Column.DATE, "")
    day = before.date if before and goes_on and not written else None
    posting, fault = None, ""
    try:
        day = habits.day(written) if written else day
        posting = _posting(cells, account.number, habits)
    except InputError as no:
        fault = no.sentence
    except (ValueError, ArithmeticError):
        fault = tr("the day or the amount cannot be read")
    if {Column.DEBIT_ACCOUNT, Column.CREDIT_ACCOUNT} <= cells.keys() and _hides_tax(cells):
        fault = tr("the program computes the tax of this row by itself; export it with all tax lines")
    if day is None or not account.number:
        fault = fault or (tr("the day is missing") if day is None else tr("the account is missing"))
    return _Leg(row, number, day, " ".join(text.split()), account, posting, cells.get(Column.DOCUMENT, ""), fault)


def _hides_tax(cells: Mapping[Column, str]) -> bool:
    """Whether a booking on one row has a tax that stands on no row of its own: its amount is gross."""
    return any(each in "123456789" for each in cells.get(Column.TAX_CODE, ""))


def _posting(cells: Mapping[Column, str], account: str, habits: _Habits) -> Posting:
    return Posting(
        account,
        habits.amount(cells),
        cells.get(Column.CURRENCY, habits.currency).upper(),
        cells.get(Column.TAX_CODE, ""),
        cells.get(Column.COST_CENTRE, ""),
    )


def _groups(legs: Sequence[_Leg], *, by_number: bool) -> Iterator[list[_Leg]]:
    """The rows of one entry: of one number wherever they stand, else those that balance one after the other."""
    if by_number:
        numbered: dict[str, list[_Leg]] = {}
        for leg in legs:
            numbered.setdefault(leg.entry, []).append(leg)
        yield from (group for number, group in numbered.items() if number)
        legs = numbered.get("", [])
    group: list[_Leg] = []
    for leg in legs:
        if group and (leg.date, leg.text) != (group[0].date, group[0].text):
            yield group
            group = []
        group.append(leg)
        if _balances(group):
            yield group
            group = []
    if group:
        yield group


def _balances(legs: Iterable[_Leg]) -> bool:
    sums: dict[str, Decimal] = {}
    for leg in legs:
        if leg.posting is None or not leg.posting.amount.is_finite():
            return False
        sums[leg.posting.currency] = sums.get(leg.posting.currency, Decimal(0)) + leg.posting.amount
    return not any(sums.values())


def _by_day(group: Sequence[_Leg]) -> list[list[_Leg]]:
    """Programs that count anew each month: one number on several days is several entries if each balances."""
    days: dict[date | None, list[_Leg]] = {}
    for leg in group:
        days.setdefault(leg.date, []).append(leg)
    parts = list(days.values())
    return parts if len(parts) > 1 and all(len(part) > 1 and _balances(part) for part in parts) else [list(group)]


def _entry(legs: Sequence[_Leg]) -> ReadEntry | Refused:
    rows = tuple(dict.fromkeys(leg.row for leg in legs))
    told = dict.fromkeys((leg.row, leg.fault) for leg in legs if leg.fault)
    faults = [tr("Row {row}: {fault}.", row=row, fault=fault) for row, fault in told]
    if not faults and any(a.date != b.date for a, b in pairwise(legs)):
        faults = [tr("The postings of entry {number} are of different days.", number=legs[0].entry or "?")]
    if faults:
        return Refused(rows, " ".join(faults))
    day = legs[0].date
    assert day is not None  # noqa: S101  a leg without a day has a fault
    documents = dict.fromkeys(name.strip() for leg in legs for name in leg.document.split("|") if name.strip())
    postings = tuple(leg.posting for leg in legs if leg.posting)
    return ReadEntry(Entry(legs[0].entry, day, _text(legs), postings, tuple(documents)), rows)


def _text(legs: Sequence[_Leg]) -> str:
    return next((leg.text for leg in legs if leg.text), "")


def _accounts(legs: Iterable[_Leg]) -> Iterator[NamedAccount]:
    """Each account once, with the first name and type that the file gives it."""
    names: dict[str, str] = {}
    types: dict[str, AccountType] = {}
    disputed = set()
    for account in (leg.account for leg in legs):
        if account.number:
            names[account.number] = names.get(account.number) or account.name
            if account.type and types.setdefault(account.number, account.type) is not account.type:
                disputed.add(account.number)
    for number, name in names.items():
        yield NamedAccount(number, name, types.get(number), number in disputed)
