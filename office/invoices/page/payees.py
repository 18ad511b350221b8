"""Whom a page says to pay, where that is another than the seller."""

import re
from collections.abc import Sequence

from core.patterns import regex
from office.invoices.page.parties import Named, clean
from office.invoices.page.party_words import LEGAL
from office.invoices.page.sheet import Row, fold

_PAY_TO = regex(
    r"(?i:\b(?:pay(?:ment)?s?(?: only)? to|payable to|zahlbar an|zu ?gunsten(?: von)?|zahlung(?:en)? an|"
    r"ordre de|überweis\w+ an)\s*:?\s+)"
    r"(?P<name>[A-ZÄÖÜ][^,;|]{3,60}?)(?=\s*(?:[,;|]|\.\s|\.?$| {3}|\s(?:IBAN|Sort|Konto|Account)\b))"
)


def payee_of(rows: Sequence[Row], seller: str) -> Named | None:
    """Whom the page says to pay, where his name shares no word with the seller's."""
    own = _words(seller)
    for row in rows:
        for match in _PAY_TO.finditer(row.text):
            name = clean(match["name"])
            if own and LEGAL.search(fold(name)) and own.isdisjoint(_words(name)):
                return Named(name, (row.spot(match.start("name"), match.start("name") + len(name)),), strong=True)
    return None


def _words(name: str) -> set[str]:
    """What tells one firm from another: words of three letters and more, without the legal form."""
    return set(re.findall(r"\w{3,}", LEGAL.sub(" ", fold(name))))
