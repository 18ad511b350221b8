"""The lines of an invoice: values under the titles of the table, proven by quantity × price = net."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from office.invoices.invoice import Adjustment, Line
from office.invoices.page.columns import NUMERIC, Column, Head, Header
from office.invoices.page.meanings import Sum, sum_meant
from office.invoices.page.products import less_discounts, number, proven
from office.invoices.page.sheet import Ink, Row, Spot
from office.invoices.page.values import Amount

SAME_EDGE = 6.0  # points
REACH = 45.0  # points that a value may stand beside its title
_UNIT = re.compile(r"\s?([A-Za-zÀ-ỹ²³]{1,12}\.?|个|件|台|套|张|箱)(?![\w])")
_PERCENTS = frozenset({Column.DISCOUNT, Column.RATE, Column.OTHER})
_ENDS = frozenset({Sum.NET, Sum.VAT, Sum.GROSS, Sum.SUBTOTAL, Sum.DUE, Sum.PREPAID})


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


@dataclass(slots=True)
class _Open:
    """A line while its rows are gathered."""

    row: Row
    values: dict[Column, Amount]
    words: list[str]
    right: float
    rows: list[int]
    bottom: float = 0.0
    more: list[str] = field(default_factory=list)
    adjustments: list[Adjustment] = field(default_factory=list)
    article: str = ""
    unit: str = ""
    closed: bool = False


def table_of(rows: Sequence[Row], headers: Sequence[Header], amounts: Sequence[Amount]) -> Table:
    """The lines under all headers."""
    by_row: dict[int, list[Amount]] = {}
    for amount in amounts:
        by_row.setdefault(amount.row.index, []).append(amount)
    lines: list[ReadLine] = []
    used: set[int] = set()
    gross = False
    for place, header in enumerate(headers):
        until = headers[place + 1].rows[0] if place + 1 < len(headers) else len(rows)
        found, taken = _under(header, rows[header.rows[-1] + 1 : until], by_row)
        if found:
            lines += found
            used |= taken | set(header.rows)
            gross = gross or (header.of(Column.NET) is None and header.of(Column.GROSS) is not None)
    heads = frozenset(number for header in headers for number in header.rows)
    return Table(tuple(lines), frozenset(used), gross, heads & used)


def _under(header: Header, rows: Sequence[Row], by_row: dict[int, list[Amount]]) -> tuple[list[ReadLine], set[int]]:
    """The lines of one header on its page, down to the first sum."""
    found: list[_Open] = []
    taken: set[int] = set()
    limit = _room(header, rows)
    for row in rows:
        amounts = by_row.get(row.index, ())
        if row.page != rows[0].page or _titles_sums(row):
            break
        values, ragged = _values(header, amounts)
        if found and (discount := _discount(row, amounts, found[-1])):
            found[-1].adjustments.append(discount)
            found[-1].closed = True
            taken.add(row.index)
        elif _is_item(values, header, row):
            found.append(_opened(header, row, values, ragged=ragged))
            taken.add(row.index)
        elif _ends(row, amounts, values):
            break
        elif found and _belongs(header, found[-1], row, limit):
            taken.add(row.index)
    return [_read(line, header) for line in found], taken


def _titles_sums(row: Row) -> bool:
    """A row that titles columns of sums: the items are over."""
    return sum(sum_meant(cell.folded) is not None for cell in row.cells) >= 3 and not re.search(
        r"\d[.,]\d\d", row.text
    )


def _values(header: Header, amounts: Sequence[Amount]) -> tuple[dict[Column, Amount], bool]:
    """Each number with its column: under its title, or by its turn where the columns are ragged."""
    placed = _under_titles(header, amounts)
    if not _multiplies(placed):
        in_turn = _in_turn(header, amounts)
        if _multiplies(in_turn) and not any(amount.percent for amount in in_turn.values()):
            return in_turn, True
    return placed, False


def _multiplies(values: dict[Column, Amount]) -> bool:
    return proven(Line(), values)[1]


def _in_turn(header: Header, amounts: Sequence[Amount]) -> dict[Column, Amount]:
    """The last numbers of the row, as many as there are columns for numbers, from left to right."""
    heads = [head for head in header.columns if head.column in NUMERIC - {Column.POSITION, Column.OTHER}]
    last = list(amounts)[-len(heads) :] if heads else []
    if len(last) < len(heads):
        return {}
    return {head.column: amount for head, amount in zip(heads, last, strict=True)}


def _under_titles(header: Header, amounts: Sequence[Amount]) -> dict[Column, Amount]:
    """Each number under the title next to it; of two under one title the nearer."""
    numeric = [head for head in header.columns if head.column in NUMERIC]
    pairs = sorted(
        ((_apart(head, amount), head, amount) for amount in amounts for head in numeric),
        key=lambda pair: pair[0],
    )
    values: dict[Column, Amount] = {}
    given: set[int] = set()
    for distance, head, amount in pairs:
        if distance > REACH or head.column in values or id(amount) in given:
            continue
        if _in_words(header, amount) or (amount.percent and head.column not in _PERCENTS):
            continue
        values[head.column] = amount
        given.add(id(amount))
    return values


def _apart(head: Head, amount: Amount) -> float:
    left, right = amount.extent
    gap = max(0.0, max(head.left, left) - min(head.right, right))
    return gap + 0.02 * min(
        abs(head.left - left), abs(head.right - right), abs((head.left + head.right) - (left + right)) / 2
    )


def _in_words(header: Header, amount: Amount) -> bool:
    """A number inside of a description ("Ordner A4, 8 cm") is no value."""
    row = amount.row
    cell = row.cell_at(amount.start)
    before = row.text[cell.start : amount.start]
    title = header.of(Column.DESCRIPTION)
    if not re.search(r"[^\W\d_]{2}", before) or title is None:
        return False
    return cell.left < title.right + 5 and amount.extent[0] - title.left < 400 and not amount.currency


def _is_item(values: dict[Column, Amount], header: Header, row: Row) -> bool:
    """A row of its own: a total, and a quantity or a price, or words under the description."""
    total = values.get(Column.NET) or values.get(Column.GROSS)
    if total is None or total.percent:
        return bool(header.of(Column.NET) is None and Column.PRICE in values and Column.QUANTITY in values)
    if Column.QUANTITY in values or Column.PRICE in values:
        return True
    before = row.folded[: total.start].strip()
    return bool(_words(header, row, values)) and sum_meant(before) is None and total.cents == 2


def _ends(row: Row, amounts: Sequence[Amount], values: dict[Column, Amount]) -> bool:
    """The sums begin: a word of a sum with an amount, and no price or quantity beside it."""
    if len(values.keys() & {Column.QUANTITY, Column.PRICE}) == 2 or not amounts:
        return False
    first = next((amount for amount in amounts if not amount.percent), None)
    return first is not None and sum_meant(row.folded[: first.start]) in _ENDS


def _words(header: Header, row: Row, values: dict[Column, Amount]) -> list[Ink]:
    """The words under the description's title."""
    return [word for word, column in _placed(header, row, values) if column is Column.DESCRIPTION]


def _placed(header: Header, row: Row, values: dict[Column, Amount]) -> Iterator[tuple[Ink, Column]]:
    """Each word that is no value, with its column; within a cell the column changes only at another title's edge."""
    taken = {place for amount in values.values() for place in range(amount.start, amount.end)}
    heads = _text_heads(header)
    column: Column | None = None
    cell_end = -1
    for word, start in zip(row.words, row.starts, strict=True):
        head = next((head for head in reversed(heads) if head.left - 8 <= word.left), heads[0])
        if start >= cell_end:
            column, cell_end = head.column, row.cell_at(start).end
        elif abs(head.left - word.left) < 5:
            column = head.column
        if start in taken or start + len(word.text) - 1 in taken:
            continue
        yield word, column or head.column


def _text_heads(header: Header) -> list[Head]:
    """Titles from left to right; where the description's stands under another one, that one rules the first row."""
    heads = [head for head in header.columns if head.level == 0 or not _shadowed(head, header)]
    return sorted(heads, key=lambda head: head.left) or list(header.columns)


def _shadowed(head: Head, header: Header) -> bool:
    return any(
        other is not head and other.level < head.level and abs(other.left - head.left) < 12
        for other in header.columns
    )


def _opened(header: Header, row: Row, values: dict[Column, Amount], *, ragged: bool) -> _Open:
    placed = list(_before_values(row, values) if ragged else _placed(header, row, values))
    words = [word for word, column in placed if column is Column.DESCRIPTION]
    article = " ".join(word.text for word, column in placed if column is Column.ARTICLE)
    unit = " ".join(word.text for word, column in placed if column is Column.UNIT)
    if not unit and Column.QUANTITY in values:
        unit = _unit_behind(row, values[Column.QUANTITY])
    right = words[-1].right if words else 0.0
    return _Open(
        row, values, [word.text for word in words], right, [row.index], row.bottom, article=article, unit=unit
    )


def _before_values(row: Row, values: dict[Column, Amount]) -> Iterator[tuple[Ink, Column]]:
    """In a ragged row all words left of the numbers describe, but for a number of the line at the very left."""
    first = min(amount.start for amount in values.values())
    for place, (word, start) in enumerate(zip(row.words, row.starts, strict=True)):
        if start < first:
            numbered = place == 0 and re.fullmatch(r"\d{1,3}\.?", word.text)
            yield word, Column.POSITION if numbered else Column.DESCRIPTION


def _unit_behind(row: Row, quantity: Amount) -> str:
    match = _UNIT.match(row.text, quantity.end)
    return match[1] if match else ""


def _room(header: Header, rows: Sequence[Row]) -> float:
    """How far to the right descriptions may reach: to the next column, or as far as the widest of them."""
    title = header.of(Column.DESCRIPTION)
    if title is None or not rows:
        return 0.0
    beside = [head.left for head in header.columns if head.left > title.right and head.level == title.level]
    widest = [
        word.right
        for row in rows
        if row.page == rows[0].page and row.top - rows[0].top < 500
        for word in _under_title(row, title, header)
    ]
    return max(min(beside, default=0.0) - 4, max(widest, default=0.0) if title.level else 0.0)


def _belongs(header: Header, line: _Open, row: Row, limit: float) -> bool:
    """A row below a line: more of its description, or a note."""
    if row.top - line.row.bottom > 12 * line.row.height:
        return False
    words = _under_title(row, header.of(Column.DESCRIPTION), header)
    if not words or line.closed or row.top - line.bottom > 1.2 * line.row.height:
        line.closed = True
        return bool(words)
    if not line.words or _wrapped(line, words, limit):
        line.words += [word.text for word in words]
        line.right, line.bottom = words[-1].right, row.bottom
    else:
        line.more.append(" ".join(word.text for word in words))
        line.closed = True
    line.rows.append(row.index)
    return True


def _discount(row: Row, amounts: Sequence[Amount], line: _Open) -> Adjustment | None:
    """A discount in a row under its line, in the column of the totals."""
    sums = [amount for amount in amounts if amount.cents == 2 and not amount.percent]
    if len(sums) != 1 or sum_meant(row.folded[: sums[0].start]) not in {Sum.ALLOWANCE, Sum.CHARGE}:
        return None
    total = line.values.get(Column.NET) or line.values.get(Column.GROSS)
    if total is None or abs(total.extent[1] - sums[0].extent[1]) > SAME_EDGE:
        return None  # it explains the price, and is no amount of its own
    percent = next((amount.value for amount in amounts if amount.percent), None)
    is_charge = sum_meant(row.folded[: sums[0].start]) is Sum.CHARGE
    words = re.sub(r"\s+", " ", row.text[: sums[0].start]).strip(" :")
    return Adjustment(abs(sums[0].value), is_charge, percent=percent, reason=words)


def _under_title(row: Row, title: Head | None, header: Header) -> list[Ink]:
    """The words of a row that stand under the description's title and in no other column."""
    if title is None:
        return []
    beside = [head.left for head in header.columns if head.left > title.right and head.level == title.level]
    words = _in_one_cell(row, title.left - 8, min(beside, default=1e9) - 2)
    return words if words and words[0].left < title.left + 25 else []


def _in_one_cell(row: Row, left: float, right: float) -> list[Ink]:
    """The words from a place on, up to the next gap or column."""
    words: list[Ink] = []
    for word, start in zip(row.words, row.starts, strict=True):
        if left <= word.left < right:
            if words and row.text[start - 3 : start] == "   ":
                break
            words.append(word)
    return words


def _wrapped(line: _Open, words: Sequence[Ink], limit: float) -> bool:
    """The description went on because the next word had no room: else the row below is a note."""
    if any(word.text.endswith((":", "：")) for word in words[:3]):
        return False
    blank = 0.3 * line.row.height
    return line.right + blank + (words[0].right - words[0].left) > limit


def _read(line: _Open, header: Header) -> ReadLine:
    values = line.values
    net = values.get(Column.NET) or values.get(Column.GROSS)
    rate = values.get(Column.RATE)
    percent = next(
        (value for column, value in values.items() if value.percent and column is not Column.DISCOUNT), None
    )
    made = Line(
        description=" ".join(line.words) or (line.article if header.of(Column.DESCRIPTION) is None else ""),
        quantity=number(values.get(Column.QUANTITY)),
        unit=line.unit,
        unit_price=number(values.get(Column.PRICE)),
        net=number(net),
        vat_rate=number(rate or percent),
        article=line.article,
        adjustments=tuple(line.adjustments),
    )
    made, holds = proven(made, values)
    made = less_discounts(made)
    return ReadLine(made, line.row.spot(0, len(line.row.text)), tuple(line.rows), holds)
