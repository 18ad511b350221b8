"""Open items from a table of any program: columns by title, days and amounts by the file's own habit.

A row that cannot be read in full is refused with a reason; the others are taken.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.cells import day_orders, decimal_sign, read_amount, read_day
from core.errors import InputError
from core.money import decimals, is_exact
from core.patterns import regex
from core.words import tr
from office.books.items import ItemKind, OpenItem
from office.books.statements.rows import Row, rows_of

_TITLES: Mapping[str, tuple[str, ...]] = {
    "kind": ("kind", "type", "art", "loai", "类型", "种类"),
    "number": ("number", "invoicenumber", "invoiceno", "invoice", "belegnummer", "rechnungsnummer",
               "nummer", "belegfeld1", "sohoadon", "发票号", "发票号码", "单号"),
    "date": ("date", "invoicedate", "datum", "belegdatum", "rechnungsdatum", "ngayhoadon", "日期", "开票日期"),
    "due": ("due", "duedate", "faellig", "faelligkeit", "faelligam", "hanthanhtoan", "到期日"),
    "party": ("party", "name", "partyname", "customer", "supplier", "kunde", "lieferant", "geschaeftspartner",
              "doitac", "客户", "往来单位"),
    "party_number": ("partynumber", "partyno", "customernumber", "suppliernumber", "kundennummer",
                     "lieferantennummer", "debitor", "kreditor", "konto", "madoitac", "客户编号"),
    "party_iban": ("partyiban", "iban", "account", "bankaccount", "bankkonto", "sotaikhoan", "账号"),
    "currency": ("currency", "waehrung", "tiente", "币种"),
    "gross": ("gross", "amount", "total", "brutto", "betrag", "bruttobetrag", "sotien", "金额", "价税合计"),
    "vat_rate": ("vatrate", "vat", "taxrate", "ust", "mwst", "steuersatz", "thuesuat", "税率"),
    "discount_days": ("discountdays", "skontotage", "ngaychietkhau", "折扣天数"),
    "discount_percent": ("discountpercent", "discount", "skonto", "skontoprozent", "chietkhau", "折扣"),
}  # fmt: skip
_NEEDED = ("kind", "number", "date", "gross")
_SALES = frozenset(
    {"sales", "sale", "ar", "receivable", "debitor", "verkauf", "ausgang", "kunde", "ban", "销售", "应收"}
)
_PURCHASE = frozenset(
    {"purchase", "purchases", "ap", "payable", "kreditor", "einkauf", "eingang", "lieferant", "mua", "采购", "应付"}
)
_LARGEST = Decimal(10) ** 13  # more is no amount of a small firm but a damaged file
_YEARS = range(1970, 2200)
_LONGEST = 200  # signs of a number or a name
_CONTROLS = regex(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that is no open item. row: its line in the file, 1-based."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class ItemsRead:
    """What a file of open items held, each with its line in the file."""

    items: tuple[tuple[int, OpenItem], ...]
    refused: tuple[RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class _Habit:
    """How this file writes days and amounts, and its currency where a row has none."""

    order: str
    sign: str
    currency: str


def read_items(text: str, currency: str = "") -> ItemsRead:
    """All items of a table. currency: the firm's own, for rows without one.

    Raises InputError for what is no table of items.
    """
    rows = rows_of(text)
    columns, at = _header(rows)
    body = [(line, _cells(row, columns)) for line, row in rows[at + 1 :]]
    habit = _habit([cells for _, cells in body], currency)
    items: list[tuple[int, OpenItem]] = []
    refused: list[RefusedRow] = []
    for line, cells in body:
        try:
            items.append((line, _item(cells, habit)))
        except InputError as no:
            refused.append(RefusedRow(line, no.sentence))
    return ItemsRead(tuple(items), tuple(refused))


def _header(rows: Sequence[Row]) -> tuple[dict[str, int], int]:
    """The columns of the first row that names what every item needs, and its place."""
    for at, (_, row) in enumerate(rows[:20]):
        columns = _columns(row)
        if all(name in columns for name in _NEEDED):
            return columns, at
    raise InputError(
        tr(
            "This is no table of open items. Its first row must name at least these columns: {names}",
            names=", ".join(_NEEDED),
        )
    )


def _columns(row: Sequence[str]) -> dict[str, int]:
    titles = [_plain(cell) for cell in row]
    found = {}
    for name, known in _TITLES.items():
        place = next((titles.index(title) for title in known if title in titles), None)
        if place is not None:
            found[name] = place
    return found


def _plain(title: str) -> str:
    spelled = title.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return re.sub(r"[\W_]+", "", spelled)


def _cells(row: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    return {name: row[place].strip() if place < len(row) else "" for name, place in columns.items()}


def _habit(rows: Iterable[Mapping[str, str]], currency: str) -> _Habit:
    rows = list(rows)
    days = [cells.get(name, "") for cells in rows for name in ("date", "due")]
    amounts = [cells.get("gross", "") for cells in rows]
    used = {code.upper() for cells in rows if (code := cells.get("currency", "") or currency)}
    sign = decimal_sign(amounts, decimals=max(map(decimals, used), default=2))
    return _Habit(day_orders(days)[0], sign, currency)


def _item(cells: Mapping[str, str], habit: _Habit) -> OpenItem:
    currency = (cells.get("currency", "") or habit.currency).upper()
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise InputError(tr("The currency is missing. Write it as three letters, like EUR."))
    number = _words(cells["number"])
    if not re.search(r"\w", number):
        raise InputError(tr("The number is missing."))
    return OpenItem(
        kind=_kind(cells["kind"]),
        number=number,
        date=_day(cells["date"], habit),
        due=_day(cells["due"], habit) if cells.get("due") else None,
        party=_words(cells.get("party", "")),
        party_number=_words(cells.get("party_number", "")),
        party_iban=re.sub(r"\s", "", cells.get("party_iban", "")).upper()[:_LONGEST],
        currency=currency,
        gross=_gross(cells["gross"], currency, habit),
        vat_rate=_percent(cells.get("vat_rate", "")),
        discount_days=_days(cells.get("discount_days", "")),
        discount_percent=_percent(cells.get("discount_percent", "")) or None,
    )


def _words(written: str) -> str:
    return " ".join(_CONTROLS.sub(" ", written).split())[:_LONGEST]


def _kind(written: str) -> ItemKind:
    plain = _plain(written)
    if plain in _SALES:
        return ItemKind.SALES
    if plain in _PURCHASE:
        return ItemKind.PURCHASE
    raise InputError(tr("The kind must be sales or purchase, not {word}.", word=written[:40] or "?"))


def _day(written: str, habit: _Habit) -> date:
    if not written:
        raise InputError(tr("The day is missing."))
    try:
        day = read_day(written, habit.order)
    except ValueError:
        raise InputError(tr("This is no day: {word}", word=written[:40])) from None
    if day.year not in _YEARS:
        raise InputError(tr("The day {word} lies outside of what can be true.", word=written[:40]))
    return day


def _gross(written: str, currency: str, habit: _Habit) -> Decimal:
    if not written:
        raise InputError(tr("The amount is missing."))
    amount = _number(written, lambda: read_amount(written, habit.sign))
    if abs(amount) >= _LARGEST or not is_exact(amount, currency):
        raise InputError(tr("{word} is no amount in {currency}.", word=written[:40], currency=currency))
    if not amount:
        raise InputError(tr("The amount is nothing: there is nothing to be paid."))
    return amount


def _percent(written: str) -> Decimal | None:
    plain = written.replace("%", "").strip()
    if not plain:
        return None
    rate = _number(written, lambda: read_amount(plain, "." if "." in plain else ","))
    if not 0 <= rate <= 100:
        raise InputError(tr("{word} is no percentage.", word=written[:40]))
    return rate


def _days(written: str) -> int | None:
    if not written:
        return None
    if not re.fullmatch(r"\d{1,3}(?:[.,]0+)?", written):
        raise InputError(tr("{word} is no number of days.", word=written[:40]))
    return int(re.split(r"[.,]", written)[0]) or None


def _number(written: str, read: Callable[[], Decimal]) -> Decimal:
    try:
        return read()
    except (ValueError, ArithmeticError):
        raise InputError(tr("This is no amount: {word}", word=written[:40])) from None
