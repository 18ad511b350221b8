"""Orders and goods receipts out of tables that the owner gave: told by their headers, in four languages.

A table without a supplier's column is none: shops list their customers' orders in the same way.
"""

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.cells import day_orders, read_day
from core.moments import find_dates
from core.numbers import read_digits
from core.patterns import regex
from office.invoices.invoice import Line
from office.invoices.known import GoodsReceipt, Order

Row = Mapping[str, str]  # header → cell

# What a column holds, by the words of its header; the first that fits.
_HEADERS: tuple[tuple[str, str], ...] = (
    ("customer", r"kunde|customer|khách hàng|客户"),
    ("supplier", r"lieferant|supplier|vendor|nhà cung cấp|供应商|供货商"),
    ("note", r"lieferschein|delivery note|phiếu giao|送货单"),
    (
        "received_on",
        r"(?:geliefert|eingegangen|erhalten) am|wareneingang|received on|delivered on|ngày nhận|收货日期|到货日期",
    ),
    ("received", r"geliefert|erhalten|eingegangen|received|delivered|đã nhận|实收|收货数量"),
    ("on", r"bestellt am|bestelldatum|order date|ordered on|datum|date|ngày|日期"),
    ("number", r"bestell(?:ung|nr|nummer|-nr)|auftrag|order|\bpo\b|đơn (?:đặt )?hàng|订单"),
    ("article", r"artikel(?:nr|nummer|-nr)?\b|sku|article|item no|mã hàng|货号|型号"),
    ("description", r"bezeichnung|beschreibung|produkt|description|item|tên hàng|品名|名称"),
    ("price", r"(?:einzel|stück|ek-?)?preis|unit price|price|đơn giá|单价"),
    ("quantity", r"menge|anzahl|stück|quantity|qty|số lượng|数量"),
    ("unit", r"einheit|\bunit\b|đơn vị|单位"),
    ("currency", r"währung|currency|loại tiền|币种"),
)  # fmt: skip
_CURRENCY = regex(r"\b(EUR|USD|CHF|GBP|VND|CNY|PLN|DKK|SEK|CZK)\b|(€)|(₫)")


@dataclass(frozen=True, slots=True)
class _Habit:
    """How a table writes: whether a comma is its decimal sign (None: it never shows), in which order its days are."""

    comma: bool | None
    days: str


@dataclass(frozen=True, slots=True)
class Ordered:
    """What a table says: orders, and what arrived for them."""

    orders: tuple[Order, ...] = ()
    receipts: tuple[GoodsReceipt, ...] = ()


def ordered_in(rows: Iterable[Row]) -> Ordered:
    """The orders of a table, each with its lines; empty for a table of something else."""
    read = [cells for row in rows if (cells := _cells(row)) and _is_order(cells)]
    habit = _habit(read)
    numbers = dict.fromkeys(cells["number"] for cells in read)
    orders = tuple(
        _order(number, [cells for cells in read if cells["number"] == number], habit) for number in numbers
    )
    return Ordered(orders, tuple(_receipts(read, habit)))


def cells_of(context: str) -> Row:
    """A row as the knowledge base keeps it: "title | header: value | …"."""
    pairs = (part.partition(": ") for part in context.split(" | "))
    return {header.strip(): value.strip() for header, colon, value in pairs if colon and value.strip()}


def _cells(row: Row) -> dict[str, str]:
    """The row's cells by what they hold."""
    found: dict[str, str] = {}
    for header, value in row.items():
        if meaning := meaning_of(header):
            found.setdefault(meaning, value)
            if meaning == "price" and (currency := currency_in(header)):
                found.setdefault("currency", currency)
    return found


def meaning_of(header: str) -> str:
    """What a column holds, by its header; "" for what nobody knows."""
    folded = header.casefold()
    return next((meaning for meaning, words in _HEADERS if re.search(words, folded)), "")


def _is_order(cells: Mapping[str, str]) -> bool:
    return bool({"number", "supplier", "quantity"} <= cells.keys() and "customer" not in cells)


def _habit(rows: Sequence[Mapping[str, str]]) -> _Habit:
    numbers = [cells.get(name, "") for cells in rows for name in ("price", "quantity", "received")]
    days = [cells.get(name, "") for cells in rows for name in ("on", "received_on")]
    return _Habit(decimal_comma(numbers), day_orders(days)[0])


def _order(number: str, rows: Sequence[Mapping[str, str]], habit: _Habit) -> Order:
    lines = tuple(_line(cells, cells.get("quantity", ""), habit) for cells in rows)
    nets = [line.net for line in lines if line.net is not None]
    return Order(
        number=number,
        supplier=rows[0]["supplier"],
        on=next((day for cells in rows if (day := _day(cells.get("on", ""), habit))), date.min),
        currency=next((found for cells in rows if (found := currency_in(cells.get("currency", "")))), ""),
        lines=lines,
        total=sum(nets, Decimal(0)) if len(nets) == len(lines) else None,
    )


def _line(cells: Mapping[str, str], quantity: str, habit: _Habit) -> Line:
    count, price = number_in(quantity, habit.comma), number_in(cells.get("price", ""), habit.comma)
    return Line(
        description=cells.get("description", "") or cells.get("article", ""),
        article=cells.get("article", ""),
        quantity=count,
        unit=cells.get("unit", ""),
        unit_price=price,
        net=None if count is None or price is None else count * price,
    )


def _receipts(rows: Sequence[Mapping[str, str]], habit: _Habit) -> Iterator[GoodsReceipt]:
    """One receipt for each order, day and delivery note."""
    groups: dict[tuple[str, date, str], list[Line]] = {}
    for cells in rows:
        day = _day(cells.get("received_on", ""), habit)
        arrived = cells.get("received") or (cells["quantity"] if day else "")
        if arrived and number_in(arrived, habit.comma):
            key = (cells["number"], day or date.min, cells.get("note", ""))
            groups.setdefault(key, []).append(_line(cells, arrived, habit))
    for (number, on, note), lines in groups.items():
        yield GoodsReceipt(number, on, tuple(lines), note)


def decimal_comma(cells: Iterable[str]) -> bool | None:
    """A table's habit, by its cells that can be read in one way only; None where they disagree or none shows it."""
    texts = list(cells)
    comma = any(re.search(r"\d,\d{1,2}(?!\d)", text) for text in texts)
    point = any(re.search(r"(?<![.\d])\d+\.\d{1,2}(?![.\d])", text) for text in texts)
    return comma if comma != point else None


def number_in(cell: str, comma: bool | None) -> Decimal | None:
    """What a cell says; None for no number, and for two that nothing tells apart. comma: as `decimal_comma` says."""
    found = re.search(r"\d[\d.,' \u00a0]*", cell)
    values = read_digits(found[0].strip(" .,\u00a0"), decimal_comma=comma) if found else ()
    return values[0] if values and (len(values) == 1 or comma is not None) else None


def _day(text: str, habit: _Habit) -> date | None:
    with contextlib.suppress(ValueError):
        return read_day(text, habit.days)
    found = [iso for _start, _end, readings in find_dates(text) for iso in readings if len(iso) == 10]
    return date.fromisoformat(found[0]) if found and not found[0].startswith("-") else None


def currency_in(text: str) -> str:
    """The currency that a cell or a header names, or ""."""
    found = _CURRENCY.search(text.upper())
    if not found:
        return ""
    return "EUR" if found[2] else "VND" if found[3] else found[1]
