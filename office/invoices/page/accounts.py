"""Bank accounts, VAT ids and tax numbers on a page, with their check digits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from stdnum import iban as iban_number
from stdnum.ch import uid
from stdnum.cn import uscc
from stdnum.eu import vat as eu_vat
from stdnum.gb import vat as gb_vat
from stdnum.vn import mst

from core import ibans
from core.patterns import regex
from office.invoices.page.parties import is_under_buyer
from office.invoices.page.sheet import Row, Spot

_IBAN = regex(r"(?<![A-Za-z0-9])[A-Z]{2}\s{0,3}\d\d(?:\s{0,3}[A-Z0-9]){11,30}")
_IBAN_BEGINS = regex(r"(?<![A-Za-z0-9])[A-Z]{2}\s{0,3}\d\d")
_NRB = regex(r"(?:kont[aoe]|rachun\w*|\bnrb|\bbank\b[^\d]{0,40}?)\W{0,3}(?P<number>\d\d(?: ?\d{4}){6})(?![ \d]\d)")
_ACCOUNT_WORD = regex(r"(?:\biban|\bkonto(?:nummer)?|\baccount|transfer to|bankverbindung|\bcompte|virement)\W*$")
_GAP = " " * 3  # between two cells
_BIC = regex(r"(?<![A-Za-z0-9])[A-Z]{4}(?:[A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])")
_BIC_WORD = regex(r"\bbic\b|swift")
_BUYERS = regex(
    r"(?:von )?(?:ihrem|ihr|deinem) (?:bank)?konto|your (?:bank )?account|votre compte|abgebucht|"
    r"eingezogen|will be (?:debited|collected)|lastschrift(?!mandat)"
)
_VAT = regex(
    r"(?<![A-Za-z0-9])(?:(?:ATU\d{8}|BE\s?[01]\d{3}[. ]?\d{3}[. ]?\d{3}|BG\d{9,10}|CY\d{8}[A-Z]|"
    r"CZ\d{8,10}|DE\s?\d{3}\s?\d{3}\s?\d{3}|DK\s?\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]"
    r"|FI\d{8}|FR\s?[A-Z0-9]{2}\s?\d{3}\s?\d{3}\s?\d{3}|GB\s?\d{3}\s?\d{4}\s?\d{2}(?:\s?\d{3})?|"
    r"HR\d{11}|HU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\s?\d{11}|LT(?:\d{9}|\d{12})|LU\s?\d{8}|"
    r"LV\d{11}|MT\d{8}"
    r"|NL\s?\d{9}B\d{2}|PL\s?\d{10}|PT\s?\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10}|"
    r"CHE[-\s]?\d{3}\.?\d{3}\.?\d{3}(?:\s?(?:MWST|TVA|IVA))?))(?![A-Za-z0-9])"
)
_MST = regex(r"(?<![\d.+])\d{10}(?:-\d{3})?(?![\d.])")
_MST_WORD = regex(r"ma so thue|\bmst\b|tax code")
_USCC = regex(r"(?<![A-Z0-9])[0-9A-HJ-NPQRTUWXY]{18}(?![A-Z0-9])")
_TAX = regex(
    r"(?:steuer[-\s.]*(?:nummer|nr)|\bst[-.\s]*nr)[\s.:#]*(?P<number>\d{2,3}\s?/\s?\d{3,4}\s?/\s?\d{4,5}|\d{10,13})"
    r"|(?<![\d/])(?P<bare>\d{2,3}/\d{3}/\d{5}|\d{3}/\d{4}/\d{4})(?![\d/])"
)
_VAT_WORDS = regex(r"\bust|umsatz|vat|tva|btw|iva|mwst|uid|steuer|税|thue|moms|ident")
_NO_VAT_ID = regex(r"weee?|glaubiger|creditor|gln|lucid|wee[-\s]reg")
_NATIONAL = {
    "PL": regex(r"(?<![A-Za-z])NIP\W{0,3}(?:PL)?\s?(?P<number>\d{3}[\s-]?\d\d\d?[\s-]?\d\d\d?[\s-]?\d\d\d?)(?!\d)"),
    "IT": regex(r"(?i:(?<![a-z])(?:p(?:art(?:ita)?)?\.? ?iva))\W{0,3}(?:IT)?\s?(?P<number>\d{11})(?!\d)"),
    "DK": regex(r"(?i:(?<![a-z])cvr(?:[-\s.]*nr)?)\W{0,3}(?:DK)?\s?(?P<number>\d{8})(?!\d)"),
    "ES": regex(
        r"(?i:(?<![a-z])(?:nif|cif|n\.i\.f\.?|c\.i\.f\.?))\W{0,3}(?P<number>[A-Z0-9]-?\d{7}-?[A-Z0-9])(?![A-Z0-9])"
    ),
}
SAME_EDGE = 4.0  # points
_BRITISH_LABEL = r"\bvat\s*(?:reg(?:istration|istered|\.)?|id)?\s*(?:no|nr|num(?:ber)?)?\b[\s.:#]*"
_BRITISH_WORD = regex(_BRITISH_LABEL)
_BRITISH = regex(
    rf"{_BRITISH_LABEL}"
    r"(?P<number>\d{3} ?\d{4} ?\d\d)(?! ?\d)"
)
_YOURS = regex(
    r"(?:ihre?|your|votre|customer|kunden|client)\b[^:]{0,14}(?:ust|vat|uid|tva|steuer|mwst|tax)|"
    r"\b(?:des|der|of) (?:(?:leistungs|rechnungs)?empfangers|kunden|kundin|kaufers|auftraggebers|customer|buyer)\b"
)
_YOUR_ACCOUNT = regex(
    r"(?:\b(?:ihre[mn]?|ihr|deinem|your|votre|uw)\b[^.;]{0,20}?(?:konto|account|compte|rekening)|"
    r"\b(?:van|von|from) (?:de |dem )?(?:rekening|konto|account))\W*(?:iban)?\W*(?:nr|no)?\W*$"
)


class Whose(StrEnum):
    """Which party a number belongs to."""

    SELLER = "seller"
    BUYER = "buyer"


@dataclass(frozen=True, slots=True)
class Identity:
    """A number that carries its own proof, or does not. sound: its check digits are right."""

    value: str
    row: Row
    start: int
    end: int
    sound: bool
    whose: Whose = Whose.SELLER
    labelled: bool = True

    @property
    def spot(self) -> Spot:
        return self.row.spot(self.start, self.end)


# --- accounts ------------------------------------------------------------------------------------------------------


def ibans_of(rows: Sequence[Row]) -> list[Identity]:
    """Every IBAN. Those that the seller will debit are the buyer's own."""
    found = []
    for row in rows:
        for start, end, value in (*_ibans(row), *_polish(row)):
            around = _before(rows, row, start, 90)
            yours = (_BUYERS.search(around) and "iban" in around) or _YOUR_ACCOUNT.search(row.folded[:start])
            whose = Whose.BUYER if yours else Whose.SELLER
            found.append(Identity(value, row, start, end, iban_number.is_valid(value), whose, "iban" in around))
    return found


def _ibans(row: Row) -> Iterator[tuple[int, int, str]]:
    """Start, end and signs of each. What begins like one inside another is none."""
    done = 0
    for begin in _IBAN_BEGINS.finditer(row.text):
        if begin.start() < done or not (match := _IBAN.match(row.text, begin.start())):
            continue
        if found := _cut(row, match):
            done = found[1]
            yield found


def _polish(row: Row) -> Iterator[tuple[int, int, str]]:
    """Poland prints its accounts without the country: 26 digits behind the word for it, with right check digits."""
    for match in _NRB.finditer(row.folded):
        value = "PL" + re.sub(r"\s", "", match["number"])
        if iban_number.is_valid(value):
            yield match.start("number"), match.end("number"), value


def _cut(row: Row, match: re.Match[str]) -> tuple[int, int, str] | None:
    """As many signs as its country's have; of a country without IBANs only what is called one.

    Without right check digits it is none where it runs on into the next cell, or where a VAT id stands at its place.
    """
    bare, start = re.sub(r"\s", "", match[0]), match.start()
    length = ibans.LENGTHS.get(bare[:2]) or (_signs_of(match) if _is_called_iban(row, start) else 0)
    end = _end_after(row.text, start, length) if length and len(bare) >= length else None
    if end is None or row.text[end : end + 1].isalnum():
        return None
    doubtful = _GAP in row.text[start:end] or _VAT.match(row.text, start)
    return None if doubtful and not iban_number.is_valid(bare[:length]) else (start, end, bare[:length])


def _is_called_iban(row: Row, start: int) -> bool:
    return bool(_ACCOUNT_WORD.search(row.folded[:start]))


def _signs_of(match: re.Match[str]) -> int:
    """How many signs there are before the next cell or the next word."""
    run = match[0].split(_GAP)[0]
    groups = run.split(" ")
    last = next((place for place, group in enumerate(groups) if place and group.isalpha()), len(groups))
    return len("".join(groups[:last]))


def _end_after(text: str, start: int, signs: int) -> int | None:
    for end in range(start, len(text)):
        signs -= not text[end].isspace()
        if not signs:
            return end + 1
    return None


def _before(rows: Sequence[Row], row: Row, start: int, reach: int) -> str:
    """The folded words before a place, over the end of the row above where the text runs on."""
    words = row.folded[:start]
    above = rows[row.index - 1] if row.index else row
    runs_on = above is not row and above.page == row.page and not above.folded.rstrip().endswith(".")
    if len(words) < reach and runs_on:
        words = above.folded + " " + words
    return words[-reach:]


def bics_of(rows: Sequence[Row]) -> list[Identity]:
    """Every BIC that is named as one, or stands beside an IBAN."""
    found = []
    for row in rows:
        near = row.folded + (rows[row.index - 1].folded if row.index else "")
        if not _BIC_WORD.search(near) and not any(
            True for one in (row, *rows[max(0, row.index - 1) : row.index]) for _ in _ibans(one)
        ):
            continue
        found += [
            Identity(match[0], row, match.start(), match.end(), sound=False, labelled=bool(_BIC_WORD.search(near)))
            for match in _BIC.finditer(row.text)
            if match[0][4:6] in ibans.LENGTHS or match[0][4:6] in {"US", "CN", "VN", "JP", "SG", "HK", "CA", "AU"}
        ]
    return [bic for bic in found if not _is_word(bic)]


def _is_word(bic: Identity) -> bool:
    """LIEFERANT in capitals has a BIC's shape: so have other words of eight or eleven letters."""
    nearer = bic.row.folded[max(0, bic.start - 25) : bic.start]
    return bic.value.isalpha() and not _BIC_WORD.search(nearer) and len(bic.row.text) > 60


# --- tax identities ------------------------------------------------------------------------------------------------


def vat_ids_of(rows: Sequence[Row]) -> list[Identity]:
    """VAT ids of the EU and Switzerland, Vietnamese and Chinese tax codes."""
    found: list[Identity] = []
    for row in rows:
        western = (*_european(row), *_national(row), *_british(row), *_british_below(row, rows))
        found += [_placed(one, rows) for one in western]
        found += _side_by_side([_placed(one, rows) for one in _asian(row)])
    return found


def _placed(found: Identity, rows: Sequence[Row]) -> Identity:
    """The buyer's where it stands in the block under the word for the buyer."""
    buyers = found.whose is Whose.BUYER or is_under_buyer(rows, found.row.cell_at(found.start))
    return replace(found, whose=Whose.BUYER) if buyers else found


def _side_by_side(found: list[Identity]) -> list[Identity]:
    """China's digital invoices set the buyer left and the seller right."""
    return [replace(found[0], whose=Whose.BUYER), *found[1:]] if len(found) == 2 else found


def _national(row: Row) -> Iterator[Identity]:
    """Poland's NIP and Spain's NIF and CIF, which are the VAT id without its country."""
    for country, pattern in _NATIONAL.items():
        for match in pattern.finditer(row.text):
            value = country + re.sub(r"[\s\-]", "", match["number"]).upper()
            whose = (
                Whose.BUYER if _YOURS.search(row.folded[max(0, match.start() - 40) : match.start()]) else Whose.SELLER
            )
            yield Identity(value, row, match.start("number"), match.end("number"), _sound_vat(value), whose)


def _british(row: Row) -> Iterator[Identity]:
    """Nine digits behind the word for it, with right check digits: at home nobody writes GB before them."""
    for match in _BRITISH.finditer(row.folded):
        value = "GB" + match["number"].replace(" ", "")
        if gb_vat.is_valid(value):
            before = row.folded[max(0, match.start() - 40) : match.start("number")]
            whose = Whose.BUYER if _YOURS.search(before) else Whose.SELLER
            yield Identity(value, row, match.start("number"), match.end("number"), sound=True, whose=whose)


def _british_below(row: Row, rows: Sequence[Row]) -> Iterator[Identity]:
    """Nine such digits alone in the row under the word."""
    if row.index + 1 >= len(rows) or rows[row.index + 1].page != row.page:
        return
    under = rows[row.index + 1]
    for cell in row.cells:
        below = [one for one in under.cells if abs(one.left - cell.left) < SAME_EDGE]
        if below and _BRITISH_WORD.fullmatch(cell.folded) and gb_vat.is_valid(below[0].text):
            value = "GB" + below[0].text.replace(" ", "")
            yield Identity(value, under, below[0].start, below[0].end, sound=True, whose=Whose.SELLER)


def _european(row: Row) -> Iterator[Identity]:
    for match in _VAT.finditer(row.text):
        value = re.sub(r"[\s.\-]", "", match[0])
        before = row.folded[max(0, match.start() - 40) : match.start()]
        if _NO_VAT_ID.search(before[-16:]):
            continue
        whose = Whose.BUYER if _YOURS.search(before) else Whose.SELLER
        yield Identity(
            value, row, match.start(), match.end(), _sound_vat(value), whose, bool(_VAT_WORDS.search(before))
        )


def _sound_vat(value: str) -> bool:
    if value.startswith("CHE"):
        return bool(uid.is_valid(value[:12]))
    return bool(gb_vat.is_valid(value) if value.startswith("GB") else eu_vat.is_valid(value))


def _asian(row: Row) -> Iterator[Identity]:
    for match in _USCC.finditer(row.text):
        if any(sign.isdigit() for sign in match[0][:4]):
            yield Identity(match[0], row, match.start(), match.end(), uscc.is_valid(match[0]))
    for match in _MST.finditer(row.text):
        named = bool(_MST_WORD.search(row.folded[max(0, match.start() - 30) : match.start()]))
        if named or (mst.is_valid(match[0]) and "·" in row.text):
            yield Identity(match[0], row, match.start(), match.end(), mst.is_valid(match[0]), labelled=named)


def tax_numbers_of(rows: Sequence[Row]) -> list[Identity]:
    """German tax numbers, by their label or their form with strokes."""
    found = []
    for row in rows:
        for match in _TAX.finditer(row.folded):
            name = "number" if match["number"] else "bare"
            found.append(
                Identity(
                    re.sub(r"\s", "", row.text[match.start(name) : match.end(name)]),
                    row, match.start(name), match.end(name), sound=False, labelled=name == "number",
                )
            )  # fmt: skip
    return found
