"""The lines of an invoice: values under the titles of the table, proven by quantity × price = net."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise

from core.patterns import regex
from office.invoices.invoice import Adjustment, Line
from office.invoices.page.columns import Column, Header
from office.invoices.page.meanings import UNTAXED, Sum, leads_with_vat, sum_meant
from office.invoices.page.money import is_money
from office.invoices.page.naming import Name, Room, Strip, names_of
from office.invoices.page.placing import Values, beside, sharpened, under_title, values_of, words_of
from office.invoices.page.products import less_discounts, number, proven
from office.invoices.page.sheet import Ink, Row, Spot, said
from office.invoices.page.unknown_titles import told_by_products
from office.invoices.page.untitled import untitled_header
from office.invoices.page.values import Amount, read_number

AHEAD = 60  # rows that are looked through for a line after a sum
_UNIT = regex(r"\s?([A-Za-zÀ-ỹ²³]{1,12}\.?|个|件|台|套|张|箱)(?![\w])")
_FIGURE = regex(r"\d[.,]\d")
_ENDS = frozenset({Sum.NET, Sum.VAT, Sum.GROSS, Sum.SUBTOTAL, Sum.DUE, Sum.PREPAID})
_LEGEND = regex(
    r"(?:^|[\s(])(?P<code>[a-z]|\d(?=\s*[=:]))\)?\s*[=:]?\s*(?:[a-z.]{2,12}\s*)?(?P<rate>\d{1,2}(?:[.,]\d{1,2})?)\s?%"
)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line with its place. holds: quantity × price is its net amount."""

    line: Line
    spot: Spot
    rows: tuple[int, ...]
    holds: bool


@dataclass(frozen=True, slots=True)
class Table:
    """All lines of one invoice. rows: the numbers of the rows that the tables take up, headers included."""

    lines: tuple[ReadLine, ...] = ()
    rows: frozenset[int] = frozenset()
    gross: bool = False  # the line totals include VAT
    heads: frozenset[int] = frozenset()

    @property
    def holds(self) -> bool:
        """Whether there are lines and quantity × price is the net amount of each."""
        return bool(self.lines) and all(line.holds for line in self.lines)


@dataclass(slots=True)
class _Found:
    """A line before its words are known."""

    row: Row
    values: Values
    words: list[tuple[Ink, Column]]
    adjustments: list[Adjustment] = field(default_factory=list)

    def of(self, column: Column) -> list[Ink]:
        return [word for word, its in self.words if its is column]

    def text(self, column: Column) -> str:
        return said(self.of(column))


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The numbers of the document by row, and how many digits its prices have behind the decimal sign."""

    by_row: Mapping[int, Sequence[Amount]]
    cents: int

    def of(self, row: Row) -> Sequence[Amount]:
        return self.by_row.get(row.index, ())


def table_of(rows: Sequence[Row], headers: Sequence[Header], amounts: Sequence[Amount], cents: int) -> Table:
    """The lines under all headers; without one, those that their products tell."""
    numbers = _numbers_of(amounts, cents)
    table = _under_all(rows, headers, numbers)
    if table.lines:
        return table
    header = untitled_header(rows, numbers.by_row, cents)
    return _under_all(rows, [header], numbers) if header else table


def _numbers_of(amounts: Sequence[Amount], cents: int) -> _Numbers:
    by_row: dict[int, list[Amount]] = {}
    for amount in amounts:
        by_row.setdefault(amount.row.index, []).append(amount)
    return _Numbers(by_row, cents)


def _under_all(rows: Sequence[Row], headers: Sequence[Header], numbers: _Numbers) -> Table:
    lines: list[ReadLine] = []
    used: set[int] = set()
    gross = False
    for place, header in enumerate(headers):
        until = headers[place + 1].rows[0] if place + 1 < len(headers) else len(rows)
        found, taken = _Region(header, rows[header.below : until], numbers).read()
        if found:
            lines += found
            used |= taken | set(header.rows)
            gross = gross or (header.of(Column.NET) is None and header.of(Column.GROSS) is not None)
    heads = frozenset(number for header in headers for number in header.rows)
    return Table(_rated(lines, rows), frozenset(used), gross, heads & used)


class _Region:
    """The rows under one header, on its page and on those that follow until the sums begin."""

    def __init__(self, header: Header, rows: Sequence[Row], numbers: _Numbers) -> None:
        header = told_by_products(header, [numbers.of(row) for row in rows])
        values = [values_of(header, numbers.of(row)) for row in rows]
        self.header = sharpened(header, list(zip(rows, values, strict=True)))
        self.rows, self.numbers = rows, numbers
        self.values = [values_of(self.header, numbers.of(row)) for row in rows]
        self.found: list[_Found] = []
        self.strips: list[Strip | None] = []  # None where the rows of words are interrupted
        self.taken: set[int] = set()

    def read(self) -> tuple[list[ReadLine], set[int]]:
        for place, row in enumerate(self.rows):
            if not self._take(place, row):
                break
        names = dict(self._names())
        lines = [_read(line, names.get(place, Name()), self.header) for place, line in enumerate(self.found)]
        return lines, self.taken | {number for line in lines for number in line.rows}

    def _take(self, place: int, row: Row) -> bool:
        """Whether the table goes on behind this row."""
        amounts, values = self.numbers.of(row), self.values[place]
        if _has_sum_aside(row):
            return False
        discount = self._discount(row, amounts) if self.found else None
        if discount and discount.is_charge and not self._has_items_behind(place):
            self.strips.append(None)  # carriage and the like behind the last line: of the whole invoice
        elif discount:
            self.found[-1].adjustments.append(discount)
            self._interrupt(row)
        elif self._is_item(values, row):
            self.found.append(_Found(row, values, list(words_of(self.header, row, values))))
            self.strips.append(Strip(row, self.found[-1].of(Column.DESCRIPTION), len(self.found) - 1))
        elif _titles_sums(row) or _ends(row, amounts, values):
            if not self._goes_on(place):
                return False
            self._interrupt(row)
        elif values.total and is_money(values.total, self.numbers.cents):
            self.strips.append(None)  # carried over to the next page, or no line at all
        elif words := under_title(self.header, row):
            self.strips.append(Strip(row, words, inside=_is_inside(row, words, self.header)))
        return True

    def _interrupt(self, row: Row) -> None:
        self.strips.append(None)
        self.taken.add(row.index)

    def _goes_on(self, place: int) -> bool:
        """Behind a sum of a part more lines follow, whose products hold."""
        later = range(place + 1, min(place + AHEAD, len(self.rows)))
        return any(self._is_surely_item(other) for other in later)

    def _has_items_behind(self, place: int) -> bool:
        """Whether more lines follow before the sums begin."""
        for other in range(place + 1, min(place + AHEAD, len(self.rows))):
            row, values = self.rows[other], self.values[other]
            if self._is_item(values, row):
                return True
            if _titles_sums(row) or _ends(row, self.numbers.of(row), values):
                return False
        return False

    def _is_surely_item(self, place: int) -> bool:
        row, values = self.rows[place], self.values[place]
        amounts = self.numbers.of(row)
        return (
            values.is_product
            and self._is_item(values, row)
            and bool(self._described(place))
            and sum_meant(row.folded[: amounts[0].start]) not in _ENDS
        )

    def _described(self, place: int) -> list[Ink]:
        row = self.rows[place]
        return [word for word, column in words_of(self.header, row, self.values[place])
                if column in {Column.DESCRIPTION, Column.ARTICLE}]  # fmt: skip

    def _is_item(self, values: Values, row: Row) -> bool:
        """A row of its own: a total, and a quantity or a price, or words under the description."""
        total = values.total
        if row.page != self.rows[0].page and not values.is_product:
            return False  # on a further page other things stand too
        if total is None or total.percent:
            return bool(self.header.of(Column.NET) is None and Column.PRICE in values and Column.QUANTITY in values)
        if self._sums_up(values, row) or (leads_with_vat(row.cells[0].folded) and not values.is_product):
            return False
        if values.holds or Column.QUANTITY in values or Column.PRICE in values:
            return sum_meant(row.folded[: row.cells[0].end]) not in {Sum.ALLOWANCE, Sum.NONE} or values.is_product
        words = list(words_of(self.header, row, values))
        described = any(column is Column.DESCRIPTION for _, column in words)
        coded = any(column is Column.RATE and len(word.text) == 1 and word.text.isalpha() for word, column in words)
        says_sum = (
            sum_meant(row.folded[: total.start].strip()) is not None and not coded
        )  # "Import VAT … | O" is none
        return described and not says_sum and is_money(total, self.numbers.cents)

    def _sums_up(self, values: Values, row: Row) -> bool:
        """Whether the row calls itself a sum and has no price where the table has them: its quantity is a sum too.

        Or whether one of its numbers is the sum of the lines over it.
        """
        if values.holds or sum_meant(row.folded[: row.cells[0].end]) not in {Sum.SUBTOTAL, Sum.GROSS}:
            return False
        billed = [line.values.total.value for line in self.found if line.values.total]
        if len(billed) > 1 and any(value.value == sum(billed) for value in values.by_column.values()):
            return True
        return self.header.of(Column.PRICE) is not None and Column.PRICE not in values

    def _discount(self, row: Row, amounts: Sequence[Amount]) -> Adjustment | None:
        """A discount in a row under its line, in the column of the totals."""
        sums = [amount for amount in amounts if is_money(amount, self.numbers.cents)]
        if len(sums) != 1 or sum_meant(row.folded[: sums[0].start]) not in {Sum.ALLOWANCE, Sum.CHARGE}:
            return None
        total = self.found[-1].values.total
        if total is None or not _is_under(total, sums[0]) or row.page != self.found[-1].row.page:
            return None  # it explains the price, and is no amount of its own
        if row.top - self.found[-1].row.bottom > 12 * row.height:
            return None
        percent = next((amount.value for amount in amounts if amount.percent), None)
        is_charge = sum_meant(row.folded[: sums[0].start]) is Sum.CHARGE
        words = re.sub(r"\s+", " ", row.text[: sums[0].start]).strip(" :")
        return Adjustment(abs(sums[0].value), is_charge, percent=percent, reason=words)

    def _names(self) -> Iterator[tuple[int, Name]]:
        """What each line is called, from one interruption of the rows to the next."""
        title = self.header.of(Column.DESCRIPTION)
        whole = [strip for strip in self.strips if strip]
        if title is None or not whole:
            return
        room = Room.of(whole, title.left, min(beside(self.header) - 4, max(s.row.words[-1].right for s in whole)))
        part: list[Strip] = []
        for strip in (*self.strips, None):
            if strip:
                part.append(strip)
            elif part:
                yield from names_of(part, room).items()
                part = []


def _is_under(total: Amount, other: Amount) -> bool:
    """Two amounts in one column: edge under edge on one side, or one over the other."""
    (left, right), (its_left, its_right) = total.extent, other.extent
    return min(right, its_right) - max(left, its_left) > 0 or min(abs(left - its_left), abs(right - its_right)) < 6


def _is_inside(row: Row, words: Sequence[Ink], header: Header) -> bool:
    """Whether a row's words end in their column: else it is a sentence over the whole table."""
    after = [word for word in row.words if word.left >= words[-1].right]
    edge = beside(header)
    return words[-1].right < edge and not any(word.left - words[-1].right < row.height for word in after[:1])


def _titles_sums(row: Row) -> bool:
    """A row that titles columns of sums: the items are over."""
    return sum(sum_meant(cell.folded) is not None for cell in row.cells) >= 3 and not re.search(
        r"\d[.,]\d\d", row.text
    )


def _has_sum_aside(row: Row) -> bool:
    """Sums stand beside the VAT table: behind figures of its own the row says "total" or "net", and what it is."""
    figures = [cell for cell in row.cells if _FIGURE.search(cell.text)]
    return any(
        sum_meant(cell.folded) in _ENDS - {Sum.VAT, Sum.SUBTOTAL}
        for cell, after in pairwise(row.cells)
        if figures and figures[0].start < cell.start and not _FIGURE.search(cell.text) and after in figures
    )


def _ends(row: Row, amounts: Sequence[Amount], values: Values) -> bool:
    """The sums begin: a word of a sum with an amount, and no price or quantity beside it."""
    taxed = leads_with_vat(row.folded) and not values.is_product  # "VAT 8.1 % on 234.00" has numbers in two columns
    if (len(values.by_column.keys() & {Column.QUANTITY, Column.PRICE}) == 2 and not taxed) or not amounts:
        return False
    first = next((amount for amount in amounts if not amount.percent), None)
    return first is not None and sum_meant(row.folded[: first.start]) in _ENDS


def _read(found: _Found, name: Name, header: Header) -> ReadLine:
    values = found.values.by_column
    rate = values.get(Column.RATE) or next(
        (value for column, value in values.items() if value.percent and column is not Column.DISCOUNT), None
    )
    article = found.text(Column.ARTICLE)
    net = found.values.total
    unit = found.text(Column.UNIT) or _unit_behind(found.row, values.get(Column.QUANTITY))
    code = found.text(Column.RATE)
    made = Line(
        description=name.text.rstrip(" :：") or (article if header.of(Column.DESCRIPTION) is None else ""),
        quantity=number(values.get(Column.QUANTITY)),
        unit=unit,
        unit_price=number(values.get(Column.PRICE) or values.get(Column.LIST)),
        net=number(net),
        vat_rate=Decimal(0) if rate is None and _says_untaxed(found.row) else number(rate),
        vat_category=code if len(code) == 1 else "",
        article=article,
        gross_price=number(values.get(Column.LIST)) if Column.PRICE in values else None,
        adjustments=tuple(found.adjustments),
    )
    if header.of(Column.QUANTITY) is None and header.of(Column.PRICE) is None:
        made = replace(made, quantity=Decimal(1), unit_price=made.net)
    made, holds = proven(made, values)
    rows = tuple(sorted({found.row.index, *(strip.row.index for strip in name.strips)}))
    return ReadLine(less_discounts(made), found.row.spot(0, len(found.row.text)), rows, holds)


def _says_untaxed(row: Row) -> bool:
    """Whether a cell of its own says "No VAT" where other lines have their rate."""
    return any(UNTAXED.fullmatch(cell.folded) for cell in row.cells)


def _unit_behind(row: Row, quantity: Amount | None) -> str:
    match = _UNIT.match(row.text, quantity.end) if quantity else None
    return match[1] if match else ""


def _rated(lines: Sequence[ReadLine], rows: Sequence[Row]) -> tuple[ReadLine, ...]:
    """Letters for VAT rates are read by the legend that says what each means."""
    legend: dict[str, Decimal] = {}
    if any(one.line.vat_category for one in lines):
        for row in rows:
            for match in _LEGEND.finditer(row.folded):
                legend.setdefault(match["code"], read_number(match["rate"], None)[0])
    return tuple(replace(one, line=_by_legend(one.line, legend)) for one in lines)


def _by_legend(line: Line, legend: Mapping[str, Decimal]) -> Line:
    rate = legend.get(line.vat_category.casefold(), line.vat_rate)
    return replace(line, vat_rate=rate, vat_category="")
