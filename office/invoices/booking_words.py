"""What an invoice shows of its cost: the account that its words call for, and whether its lines are goods.

Each line speaks with its amount, so that a surcharge for energy does not outvote the work. The firm's name speaks
before the lines only where it names a profession that bills one thing. Words and accounts: booking_words.toml.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from decimal import Decimal
from importlib import resources

from core.patterns import regex
from office.invoices.invoice import Invoice, Line

GOODS = "3400"
# Of the cost: what words must speak for at least, and what goods must make up.
_ENOUGH = Decimal("0.25")
_MOST = Decimal("0.5")


def _rules(what: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Account and what it is met by, in the order of the table."""
    table = tomllib.loads((resources.files("office.invoices") / "booking_words.toml").read_text(encoding="utf-8"))
    return tuple(
        (
            row["account"],
            regex("|".join(word for told in row.values() if isinstance(told, list) for word in told), re.IGNORECASE),
        )
        for row in table[what]
    )


_BY_PROFESSION, _RULES = _rules("profession"), _rules("line")
_GOODS_UNIT = regex(  # as printed, in the lands that Kontor knows
    r"(?:st(?:ü|u)?(?:c?k)?|pcs?|pieces?|ea|each|un|uds?|szt|ks|buc|db|kpl|kgm?|g|ltr?|lt|prk|ast|rll?|rolle?n?|"
    r"sack|pack|paar|"
    r"dose|eimer|flasche|karton|cái|cuộn|chiếc|bộ|hộp|thùng|mét|个|件|只|台|套|箱|千克|米)\.?",
    re.IGNORECASE,
)


def called_for(invoice: Invoice) -> tuple[str, str]:
    """The account that most of the cost calls for, and the word that does; ("", "") where no word speaks."""
    if found := _said(invoice.seller.name, _BY_PROFESSION):
        return found
    weights: dict[str, Decimal] = {}
    words: dict[str, str] = {}
    whole = sum((_weight(line) for line in invoice.lines), Decimal(0))
    for line in invoice.lines:
        if found := _said(line.description, _RULES):
            weights[found[0]] = weights.get(found[0], Decimal(0)) + _weight(line)
            words.setdefault(*found)
    if weights:
        account = max(weights, key=lambda one: weights[one])
        if weights[account] >= whole * _ENOUGH:
            return account, words[account]
    return next((found for text in _beside(invoice) if (found := _said(text, _RULES))), ("", ""))


def are_goods(lines: Sequence[Line]) -> bool:
    """Whether most of the cost lies in lines of things: by piece, weight or measure, or with an article number."""
    whole = sum((_weight(line) for line in lines), Decimal(0))
    things = (line for line in lines if line.article or _is_measured(line))
    return bool(whole) and sum((_weight(line) for line in things), Decimal(0)) > whole * _MOST


def _is_measured(line: Line) -> bool:
    """Several of one thing; "1 piece" is written for services too."""
    return bool(line.quantity and abs(line.quantity) > 1 and _GOODS_UNIT.fullmatch(line.unit.strip()))


def _said(text: str, rules: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[str, str] | None:
    return next(((account, found[0]) for account, words in rules if (found := words.search(text))), None)


def _beside(invoice: Invoice) -> Iterator[str]:
    yield invoice.seller.name
    yield from invoice.notes


def _weight(line: Line) -> Decimal:
    """What a line costs; one without an amount speaks as little as a cent."""
    return abs(line.net) if line.net else Decimal("0.01")
