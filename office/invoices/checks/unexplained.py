"""Whether anything on the page explains a difference between its sums.

A sum that does not close may be misread: a deposit, an outlay or an old balance stands somewhere else. But where both
figures are printed letters, and neither an amount of the page nor two of them together are the difference, it is the
page that is wrong.
"""

from decimal import Decimal
from itertools import combinations

from core.money import decimals
from core.numbers import find_numbers
from core.patterns import regex
from office.invoices.reading import Reading, Source

_WITH_CENTS = regex(r"(?<![\d.,])\d[\d.,' ’]*[.,]\d{2}(?![.,]?\d)")
_WHOLE = regex(r"(?<![\d.,])\d{1,3}(?:[.,' ’]\d{3})+(?![.,]?\d)")
_MOST = 60  # amounts of a page; two of a longer list would make almost anything
_CENT = Decimal("0.011")


def is_unexplained(reading: Reading, said: Decimal, right: Decimal, *names: str) -> bool:
    """Whether these fields are surely what the page prints, and nothing else on it leads from one sum to the other.

    said, right: the sum that is printed, and the one to which the figures lead, in the invoice's currency.
    """
    if not all(is_printed(reading, name) for name in names):
        return False
    amounts = _amounts(reading) - {abs(said), abs(right)}
    if len(amounts) > _MOST:
        return False
    sums = {*amounts, *(abs(one + sign * other) for one, other in combinations(amounts, 2) for sign in (1, -1))}
    return all(abs(abs(said - right) - each) > _CENT for each in sums)


def is_printed(reading: Reading, name: str) -> bool:
    """Whether the letters of the page say it, nothing that was recognised in a picture does, and nothing else."""
    field = reading[name]
    sources = {witness.source for witness in field.witnesses}
    return Source.TEXT in sources and not sources & {Source.OCR, Source.OCR2} and not field.rivals


def _amounts(reading: Reading) -> set[Decimal]:
    pattern = _WITH_CENTS if decimals(reading.invoice.currency or "EUR") else _WHOLE
    return {
        abs(value)
        for match in pattern.finditer("\n".join(reading.pages))
        for number in find_numbers(match[0])
        for value in number.readings[:1]
        if value
    }
