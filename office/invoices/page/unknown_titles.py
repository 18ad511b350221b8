"""Titles in words that nobody knows: what stands under them is told by the product, quantity × price = net amount."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from office.invoices.page.columns import Column, Head, Header
from office.invoices.page.placing import Values, values_of
from office.invoices.page.values import Amount

MOST = 5  # unknown titles; a table with more is no item table
BESIDE = 12.0  # points that a number may stand beside its title
_ONE = {0, 1}  # a factor that proves nothing


def told_by_products(header: Header, rows: Sequence[Sequence[Amount]]) -> Header:
    """The header with the unknown titles named for which the most rows hold; as it was where none does."""
    unknown = [head for head in header.columns if not head.known]
    missing = list(_missing(header))
    if not missing or not len(missing) <= len(unknown) <= MOST:
        return header
    numbers = [amounts for amounts in rows if len(amounts) > 2 - len(unknown) + len(missing)]
    ways = [_named(header, chosen, missing) for chosen in permutations(unknown, len(missing))]
    counted = [(sum(_tells(values_of(way, amounts), way, missing) for amounts in numbers), way) for way in ways]
    most, way = max(counted, key=lambda one: one[0], default=(0, header))
    return way if most else header


def _missing(header: Header) -> Iterator[Column]:
    for column in (Column.QUANTITY, Column.PRICE):
        if header.of(column) is None:
            yield column
    if header.of(Column.NET) is None and header.of(Column.GROSS) is None:
        yield Column.NET


def _named(header: Header, chosen: Sequence[Head], columns: Sequence[Column]) -> Header:
    changed = dict(zip(chosen, columns, strict=True))
    heads = (replace(head, column=changed[head], known=True) if head in changed else head for head in header.columns)
    return replace(header, columns=tuple(heads))


def _tells(values: Values, header: Header, columns: Sequence[Column]) -> bool:
    """Whether the row's product holds by numbers under the titles named so, of which neither factor is one."""
    if not values.is_product or any(column not in values for column in columns):
        return False
    factors = [values.by_column[column].value for column in (Column.QUANTITY, Column.PRICE) if column in values]
    return len(factors) == 2 and not _ONE & set(factors) and all(_is_under(values, header, one) for one in columns)


def _is_under(values: Values, header: Header, column: Column) -> bool:
    """Whether the number stands under its title, or nearly, and not among words."""
    amount, head = values.by_column[column], header.of(column)
    left, right = amount.extent
    before = amount.row.text[amount.row.cell_at(amount.start).start : amount.start]
    among_words = any(sign.isalpha() for sign in before)
    return head is not None and not among_words and min(head.right, right) - max(head.left, left) > -BESIDE
