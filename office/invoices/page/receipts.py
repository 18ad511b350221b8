"""Receipts of tills: narrow, without windows and tables; the shop's name stands on top, over its address."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from core.patterns import regex
from office.invoices.page.kinds import closed_up
from office.invoices.page.sheet import Row

_TILL = regex(
    r"\bcash\b|\bchange\b|\bbar\b|ruckgeld|wechselgeld|gegeben|kassen|\bbon\b|\bvisa\b|mastercard|"
    r"girocard|ec-?karte|cashier|terminal|tse\b|receipt|rounding|找零|收银|tien thua"
)
_ADDRESS = regex(
    r"\b(?:no|lot|jalan|jln|level|floor|street|road|avenue|strasse|str|platz|allee|weg|gasse|"
    r"rue)\b[.: ]|str\. ?\d|strasse \d|(?<![\da-z])\d{5}(?!\d)|\btel|phone|\bfax\b|\bgst\b|"
    r"\bust\b|steuer|"
    r"co\.? ?(?:reg|no)|company no|\broc\b|reg(?:istration)? no|tax invoice|invoice|rechnung|"
    r"receipt|\bdate\b|datum|www\.|\w@\w"
)
_REGISTRATION = regex(r"\s*\(?[A-Z]{0,3}\d{4,}[\w\-/]*\)?\s*$|\s*\(\s*(?:co|reg|roc)\b.*$", re.IGNORECASE)
_CLOSED = regex(r"\b(?:(?:sdn\.? ?)?bhd|s/b|gmbh|ag|kg|ltd|llc|inc|enterprise|trading)\.?\W*$")
_GOES_ON = regex(r"(?:enterprise|trading|sdn|bhd|gmbh|co\.|ltd|und|and|&)\b")
NARROW = 330.0  # points of a sheet as wide as A4: a till roll that lies on a scanner
ROLL = 1.8  # times as tall as wide; a letter is 1.4
TOP = 0.35  # of the page


def is_receipt(rows: Sequence[Row]) -> bool:
    """Whether it came from a till: words of paying on the spot on a page with few columns."""
    said = {match for row in rows for match in _TILL.findall(row.folded)}
    wide = sum(len(row.cells) > 4 for row in rows)
    if wide * 4 > len(rows) or not said:
        return False
    return len(said) >= 2 or is_slip(rows)


def is_slip(rows: Sequence[Row]) -> bool:
    """Whether it is shaped as a till prints: narrow on its sheet, or a strip."""
    return _extent(rows) < NARROW or _is_roll(rows)


def _is_roll(rows: Sequence[Row]) -> bool:
    """Whether the page is a strip of paper: much taller than a letter for its width."""
    last = rows[-1]
    height = last.words[0].middle / last.fraction if last.fraction else 0.0
    return height > ROLL * max(row.words[-1].right for row in rows)


def _extent(rows: Sequence[Row]) -> float:
    """How wide the writing is, in points."""
    return max((row.words[-1].right for row in rows), default=0.0) - min((row.left for row in rows), default=0.0)


def shop_of(rows: Sequence[Row]) -> list[Row]:
    """The rows of the shop's name: the block next to the address, up to its legal form."""
    blocks: list[list[Row]] = []
    for row in _above_address(rows):
        if blocks and row.top - blocks[-1][-1].bottom < 0.9 * row.height:
            blocks[-1].append(row)
        else:
            blocks.append([row])
    closed = [block for block in blocks if any(_CLOSED.search(_bare(row)) for row in block)]
    chosen = (closed or blocks[-1:] or [[]])[0]
    return _to_legal_form(chosen)


def _above_address(rows: Sequence[Row]) -> Iterator[Row]:
    for row in rows:
        if row.fraction > TOP or _ADDRESS.search(row.folded):
            return
        if sum(sign.isalpha() for sign in _bare(row)) > 2 and not re.search(r"\d\d?:\d\d", row.text):
            yield row


def _to_legal_form(block: Sequence[Row]) -> list[Row]:
    """From the row with the legal form upwards as far as the name reaches; without one, the first row."""
    end = next((place for place, row in enumerate(block) if _CLOSED.search(_bare(row))), None)
    if end is None:
        return list(block[: 2 if block and _is_open(block[0].text) else 1])
    start = end
    while start and (_is_open(block[start - 1].text) or _GOES_ON.match(block[start].folded)):
        start -= 1
    return list(block[start : end + 1])


def _is_open(text: str) -> bool:
    return text.rstrip().endswith(("&", "-")) or text.count("(") > text.count(")")


def _bare(row: Row) -> str:
    return _REGISTRATION.sub("", closed_up(row.folded))


def name_of(rows: Sequence[Row]) -> str:
    """The name as one text, without the registration number behind it."""
    written = unicodedata.normalize("NFKC", " ".join(re.sub(r"\s+", " ", _without_number(row)) for row in rows))
    return _as_names_are(_REGISTRATION.sub("", closed_up(written))).strip(" ,;:·")


def _without_number(row: Row) -> str:
    """The row up to a cell of its own that holds a registration number, however its brackets were recognised."""
    cells = row.cells
    end = next((place for place, cell in enumerate(cells) if place and re.search(r"\d{5}", cell.text)), len(cells))
    return row.text[: cells[end - 1].end]


def _as_names_are(text: str) -> str:
    """No name of a firm has an underscore in it, and nobody writes a hyphen before Sdn: what looked so is mended."""
    text = re.sub(r"(?<=\s)_+(?=\w)", ".", re.sub(r"(?<=[^\W_])_+(?=\w)", " ", text))
    return re.sub(r"-(?=sdn\b)", " ", text, flags=re.IGNORECASE)
