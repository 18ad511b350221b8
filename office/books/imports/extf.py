"""A DATEV batch of bookings (EXTF, category 21 "Buchungsstapel"; developer.datev.de, formats), read as entries.

Each row moves one amount between an account and its contra account. Rows of one day with the same document number
and text are legs of one entry. Where a key or an automatic account says so, the amount is gross and its tax is taken
out as DATEV does; rows with other taxes (reverse charge, acquisitions) are refused, so that no tax is lost silently.
"""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from core.cells import read_amount
from core.money import rounded
from core.patterns import regex
from core.words import tr
from office.books.charts.chart import CHARTS, Chart, chart
from office.books.charts.taxes import rate_on
from office.books.imports.read import JournalRead, NamedAccount, ReadEntry, Refused
from office.books.journal import AccountType, Entry, Posting
from office.books.statements.rows import Row

_CATEGORY = "21"
_SWITCHED_OFF = {"40", "20"}  # keys: no automatic tax, a reversal
_KEYS = {"2": "U7", "3": "U19", "8": "V7", "9": "V19"}  # key → tax code
_COLUMNS = {
    "amount": ("Umsatz (ohne Soll/Haben-Kz)", 0), "side": ("Soll/Haben-Kennzeichen", 1),
    "currency": ("WKZ Umsatz", 2), "account": ("Konto", 6), "contra": ("Gegenkonto (ohne BU-Schlüssel)", 7),
    "key": ("BU-Schlüssel", 8), "day": ("Belegdatum", 9), "number": ("Belegfeld 1", 10), "text": ("Buchungstext", 13),
    "link": ("Beleglink", 19),
    "what": ("Beleginfo - Art 1", 20), "file": ("Beleginfo - Inhalt 1", 21),
    "cost_centre": ("KOST1 - Kostenstelle", 36),
}  # fmt: skip
_LINK = regex(r'BEDI\s+"?([0-9A-Fa-f-]{36})"?')


def looks_like(text: str) -> bool:
    """Whether a text begins as a DATEV file does."""
    return text.lstrip("\ufeff")[:12].replace('"', "").startswith(("EXTF;", "DTVF;"))


@dataclass(frozen=True, slots=True)
class _Head:
    """What the batch says of itself (header fields 13, 14, 22, 27)."""

    begins: date
    width: int
    currency: str
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class _Move:
    row: int
    day: date
    number: str
    text: str
    postings: tuple[Posting, ...]
    document: str


def read_extf(rows: Sequence[Row], currency: str) -> JournalRead:
    """The entries of a batch; "" as form where it holds no bookings."""
    head = _head(rows, currency)
    if head is None or len(rows) < 2:
        return JournalRead("")
    places = _places(rows[1][1])
    made = [_move(number, row, places, head) for number, row in rows[2:]]
    refused = tuple(each for each in made if isinstance(each, Refused))
    moves = [each for each in made if isinstance(each, _Move)]
    entries = tuple(_entry(list(group)) for _, group in groupby(moves, key=_same))
    used = dict.fromkeys(posting.account for each in entries for posting in each.entry.postings)
    return JournalRead("datev", entries, tuple(_account(number, head) for number in used), refused)


def _head(rows: Sequence[Row], currency: str) -> _Head | None:
    cells = [*(rows[0][1] if rows else ()), *[""] * 31]
    if cells[2] != _CATEGORY:
        return None
    with contextlib.suppress(ValueError):
        begins = date(int(cells[12][:4]), int(cells[12][4:6]), int(cells[12][6:8]))
        name = f"SKR{cells[26]}"
        width = int(cells[13] or 4)
        return _Head(begins, width, cells[21] or currency, chart(name) if name in CHARTS else None)
    return None


def _places(titles: Sequence[str]) -> dict[str, int]:
    """Where each column stands: by its title, else where the format has it."""
    known = {title.strip('"'): place for place, title in enumerate(titles)}
    return {name: known.get(title, place) for name, (title, place) in _COLUMNS.items()}


def _move(number: int, row: Sequence[str], places: Mapping[str, int], head: _Head) -> _Move | Refused:
    cells = {name: row[place] if place < len(row) else "" for name, place in places.items()}
    try:
        amount = read_amount(cells["amount"], ",")
        day = _day(cells["day"], head.begins)
    except ValueError:
        return _refused(number, tr("the day or the amount cannot be read"))
    account, contra = (_number(cells[name], head.width) for name in ("account", "contra"))
    if not account or not contra:
        return _refused(number, tr("the account is missing"))
    signed = -amount if cells["side"].upper() == "H" else amount
    currency, centre = cells["currency"] or head.currency, cells["cost_centre"]
    legs: tuple[Posting, ...]
    legs = (Posting(account, signed, currency, "", centre), Posting(contra, -signed, currency, "", centre))
    key = cells["key"].strip().lstrip("0")
    if key not in _SWITCHED_OFF and (key or _automatic(legs, head)):
        parted = _without_tax(legs, key, day, head)
        if not parted:
            return _refused(number, tr("DATEV computes the tax of this row by itself; export it with all tax lines"))
        legs = parted
    return _Move(number, day, cells["number"], cells["text"], legs, _document(cells))


def _document(cells: Mapping[str, str]) -> str:
    """The file that a row names, else its id in DATEV's archive."""
    link = _LINK.search(cells["link"])
    return cells["file"] if cells["what"] == "Datei" else (link[1].lower() if link else "")


def _refused(row: int, fault: str) -> Refused:
    return Refused((row,), tr("Row {row}: {fault}.", row=row, fault=fault))


def _day(written: str, begins: date) -> date:
    """DDMM, in the fiscal year that begins on `begins`. Raises ValueError."""
    digits = written.strip().rjust(4, "0")
    if not digits.isdecimal() or len(digits) != 4:
        raise ValueError(written)
    day, month = int(digits[:2]), int(digits[2:])
    year = begins.year if (month, day) >= (begins.month, begins.day) else begins.year + 1
    return date(year, month, day)


def _number(written: str, width: int) -> str:
    return written.strip().rjust(width, "0") if written.strip().isdecimal() else ""


def _automatic(legs: Sequence[Posting], head: _Head) -> list[Posting]:
    listed = head.chart.accounts if head.chart else {}
    return [leg for leg in legs if leg.account in listed and listed[leg.account].automatic]


def _without_tax(legs: Sequence[Posting], key: str, day: date, head: _Head) -> tuple[Posting, ...]:
    """The gross leg parted into net and tax; () where this is none of the simple taxes."""
    taxed = _automatic(legs, head) or [leg for leg in legs if _bears_tax(leg.account, head)]
    if head.chart is None or len(taxed) != 1 or (key and key not in _KEYS):
        return ()
    gross = taxed[0]
    listed = head.chart.accounts.get(gross.account)
    code = _KEYS.get(key) or (listed.computed if listed else "")
    rate, account = rate_on(head.chart.country, code, day), head.chart.tax_account(code)
    if not rate or not account:
        return ()
    net = rounded(gross.amount * 100 / (100 + rate), gross.currency)
    tax = Posting(account, gross.amount - net, gross.currency)
    return tuple(part for leg in legs for part in ((replace(leg, amount=net), tax) if leg is gross else (leg,)))


def _bears_tax(number: str, head: _Head) -> bool:
    """Costs, revenue and fixed assets do; banks, customers and suppliers do not."""
    listed = head.chart.accounts.get(number) if head.chart else None
    return bool(listed and (listed.account.type.is_result or listed.line.startswith("aktiva A")))


def _account(number: str, head: _Head) -> NamedAccount:
    """Personal accounts have one digit more: 1–6 customers, 7–9 suppliers; others as the batch's chart has them."""
    if len(number) > head.width:
        return NamedAccount(number, "", AccountType.ASSET if number[0] in "123456" else AccountType.LIABILITY)
    listed = head.chart.accounts.get(number) if head.chart else None
    return NamedAccount(number, listed.account.name, listed.account.type) if listed else NamedAccount(number)


def _same(move: _Move) -> tuple[date, str, str, int]:
    """What rows of one entry have in common; a row without number and text stands alone."""
    return move.day, move.number, move.text, 0 if move.number else move.row


def _entry(moves: Sequence[_Move]) -> ReadEntry:
    first = moves[0]
    documents = tuple(dict.fromkeys(move.document for move in moves if move.document))
    legs = tuple(_joined(move.postings for move in moves))
    return ReadEntry(Entry(first.number, first.day, first.text, legs, documents), tuple(move.row for move in moves))


def _joined(moves: Iterable[Sequence[Posting]]) -> Iterator[Posting]:
    """One posting for each account, side and cost centre: what DATEV split into pairs is put together again."""
    sums: dict[tuple[str, str, str, bool], Decimal] = {}
    for posting in (posting for move in moves for posting in move):
        key = (posting.account, posting.currency, posting.cost_centre, posting.amount < 0)
        sums[key] = sums.get(key, Decimal(0)) + posting.amount
    for (account, currency, centre, _), amount in sums.items():
        yield Posting(account, amount, currency, "", centre)
