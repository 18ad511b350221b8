"""Tables without sums: price lists and delivery notes. Each row is a thing with the numbers under its titles."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from core.patterns import regex
from office.invoices.page.columns import Column, Head, Header, listing_headers
from office.invoices.page.placing import EDGE, beside, under_title, values_of, words_of
from office.invoices.page.sheet import PageInput, Row, Spot, rows_of
from office.invoices.page.values import Amount, amounts_of, days_of

_CLOSE = 1.2  # of a row's height, between a thing's first row and the next row of its words
_HUNDREDS = regex(r"(?:/|\bje\b|\bper\b|\bpro\b|\btren\b|每)\s*(10|100|1000)\b")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row. numbers: by column. per: for how many units the price is. spot: where the row stands."""

    article: str
    description: str
    unit: str
    numbers: Mapping[Column, Decimal]
    currency: str
    per: Decimal
    spot: Spot


def listed(pages: Sequence[PageInput], wanted: Column, *, title: re.Pattern[str] | None = None) -> list[Listed]:
    """The rows of all tables that have a column of this kind beside a thing's name or number.

    title: folded words that tell the wanted column from others of its kind; without them such a table is left out.
    """
    rows = rows_of(pages)
    amounts = amounts_of(rows, days_of(rows))
    found_headers = listing_headers(rows, amounts)
    headers = [made for each in found_headers if (made := _telling(each, rows, wanted, title))]
    by_row: dict[int, list[Amount]] = {}
    for amount in amounts:
        by_row.setdefault(amount.row.index, []).append(amount)
    found: list[Listed] = []
    for place, header in enumerate(headers):
        until = headers[place + 1].rows[0] if place + 1 < len(headers) else len(rows)
        found += _under(header, rows, range(header.below, until), by_row, wanted)
    return found


def _telling(header: Header, rows: Sequence[Row], wanted: Column, title: re.Pattern[str] | None) -> Header | None:
    """The header with one column of the wanted kind; None where it has none, or several that nothing tells apart."""
    if title is None:
        return header if header.of(wanted) else None
    told = [extent for n in header.rows for extent in _extents(rows[n], title)]
    named = [head for head in header.columns if any(_touch(head, extent) for extent in told)]
    kept = named[:1] if named else [head for head in header.columns if head.column is wanted]
    if len(kept) != 1:
        return None
    columns = (
        replace(head, column=wanted, known=True) if head is kept[0]
        else replace(head, column=Column.OTHER) if head.column is wanted
        else head
        for head in header.columns
    )  # fmt: skip
    return replace(header, columns=tuple(columns))


def _extents(row: Row, title: re.Pattern[str]) -> Iterator[tuple[float, float]]:
    return (row.extent(*match.span()) for match in title.finditer(row.folded))


def _touch(head: Head, extent: tuple[float, float]) -> bool:
    return min(head.right, extent[1]) > max(head.left, extent[0])


def _under(
    header: Header, rows: Sequence[Row], places: range, by_row: Mapping[int, Sequence[Amount]], wanted: Column
) -> Iterator[Listed]:
    title = " ".join(rows[n].folded for n in header.rows)
    hundreds = _HUNDREDS.search(title)
    per = Decimal(hundreds[1]) if hundreds else Decimal(1)
    last: tuple[Listed, Row] | None = None
    for place in places:
        row = rows[place]
        made = _thing(header, row, by_row.get(row.index, ()), wanted, per)
        if made is None and last and (more := _goes_on(header, last[1], row, by_row)):
            last = replace(last[0], description=f"{last[0].description} {more}"), row
            continue
        if last:
            yield last[0]
        last = (made, row) if made else None
    if last:
        yield last[0]


def _thing(header: Header, row: Row, amounts: Sequence[Amount], wanted: Column, per: Decimal) -> Listed | None:
    values = values_of(header, amounts)
    if wanted not in values:
        return None
    words = list(words_of(header, row, values))

    def said(column: Column) -> str:
        return " ".join(word.text for word, its in words if its is column)

    if not (said(Column.DESCRIPTION) or said(Column.ARTICLE)):
        return None
    numbers = {column: amount.value for column, amount in values.by_column.items()}
    return Listed(
        article=said(Column.ARTICLE),
        description=said(Column.DESCRIPTION),
        unit=said(Column.UNIT) or said(wanted),
        numbers=numbers,
        currency=values.by_column[wanted].currency,
        per=numbers.get(Column.PER) or per,
        spot=row.spot(0, len(row.text)),
    )


def _goes_on(header: Header, before: Row, row: Row, by_row: Mapping[int, Sequence[Amount]]) -> str:
    """The words of a row close under a thing that has no numbers of its own, and no words beside its column."""
    title = header.of(Column.DESCRIPTION)
    near = row.page == before.page and row.top - before.bottom < _CLOSE * before.height
    if not near or title is None or any(amount.cents for amount in by_row.get(row.index, ())):
        return ""
    inside = row.words[0].left >= title.left - EDGE and row.words[-1].right < beside(header)
    if not inside:
        return ""
    return " ".join(word.text for word in under_title(header, row))
