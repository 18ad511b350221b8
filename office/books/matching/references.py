"""Structured references with check digits: the biller put his customer's and his invoice's number into them."""

from collections.abc import Iterator

from core.patterns import regex

# Swiss QR reference: 27 digits, the last one modulo 10 recursive (SIX Implementation Guidelines QR-bill, annex B).
_SWISS = regex(r"(?<!\d)(?:\d{27}|\d{2}(?: ?\d{5}){5})(?!\d)")
_CARRY = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)
# Creditor reference: RF, two check digits, up to 21 signs; modulo 97 is 1 (ISO 11649).
_CREDITOR = regex(r"(?<![A-Z0-9])RF\d\d ?(?:[A-Z0-9]{4} ?){0,5}[A-Z0-9]{1,4}(?![A-Z0-9])")
# Belgian: +++123/4567/89002+++, the last two of twelve digits are the rest modulo 97 (Febelfin, OGM-VCS).
_BELGIAN = regex(r"(?:\+\+\+|\*\*\*)\s?(\d{3})/(\d{4})/(\d{5})\s?(?:\+\+\+|\*\*\*)")


def structured(words: str) -> Iterator[tuple[str, str]]:
    """(as written, what it holds without check digits) of each structured reference whose check digits are right."""
    for found in _SWISS.finditer(words):
        digits = found[0].replace(" ", "")
        if _check_digit(digits[:-1]) == int(digits[-1]):
            yield found[0], digits[:-1]
    for found in _CREDITOR.finditer(words):
        signs = found[0].replace(" ", "")
        if int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1:
            yield found[0], signs[4:].lower()
    for found in _BELGIAN.finditer(words):
        digits = "".join(found.groups())
        if (int(digits[:10]) % 97 or 97) == int(digits[10:]):
            yield found[0], digits[:10]


def _check_digit(digits: str) -> int:
    carry = 0
    for each in digits:
        carry = _CARRY[(carry + int(each)) % 10]
    return (10 - carry) % 10
