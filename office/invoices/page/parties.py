"""Who sells and who buys: by the words over a block, the letterhead, the address window, the footer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from core.moments import find_dates
from office.invoices.page import receipts
from office.invoices.page.code_words import CODES
from office.invoices.page.party_words import (
    BUYER,
    CODE,
    DELIVERY,
    ENDS_LABEL,
    HOLDER,
    LEGAL,
    NAME_WORD,
    NO_NAME,
    NUMBERED,
    POSTCODE,
    SALUTATION,
    SELLER,
    SENDER,
    SENDERS_OWN,
)
from office.invoices.page.sheet import Cell, Row, Spot, fold

_FOOT = 0.85  # of the page
_LARGE = 1.25  # times the page's usual letters
_SAME_EDGE = 4.0  # points
ADDRESS = 3  # rows that an address has at least
BLOCK = 8  # rows that an address with its numbers may have
COLUMN = 30.0  # points that the lines of one block may begin apart


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its places. strong: a word over it says whose it is."""

    name: str
    spots: tuple[Spot, ...] = ()
    strong: bool = False
    block: tuple[Row, ...] = field(default=(), compare=False)


def seller_of(rows: Sequence[Row], buyer: Named | None) -> list[Named]:
    """Names that may be the seller's, the likeliest first."""
    first = [row for row in rows if row.page == rows[0].page]
    if receipts.is_receipt(first) and (shop := receipts.shop_of(first)):
        spot = shop[0].spot(0, len(shop[0].text))
        return [_with_places(Named(receipts.name_of(shop), (spot,)), rows)]
    found = [*_after(first, SELLER), *_on_form(first)[1:], *_letterhead(first), *_holders(rows)]
    other = fold(buyer.name) if buyer else ""
    kept = [name for name in found if not other or fold(name.name) != other]
    whole = [*kept, *_registered(rows)]
    return [_with_places(_in_full(name, whole), rows) for name in dict.fromkeys(kept)]


def _on_form(rows: Sequence[Row]) -> list[Named]:
    """The two names of China's form of invoice, whose titles run down its edge: the buyer left, the seller right."""
    if not any("发票" in row.text for row in rows):
        return []
    for row in rows:
        named = [cell for cell in row.cells if re.match(NAME_WORD, cell.folded) and clean(cell.text)]
        if len(named) == 2:
            return [Named(clean(cell.text), (cell.spot,), strong=True, block=(row,)) for cell in named]
    return []


def _registered(rows: Sequence[Row]) -> Iterator[Named]:
    """What a cell begins with, where that is a firm with its legal form: the firm as it is registered."""
    for row in rows:
        for cell in row.cells:
            name = clean(SENDER.split(cell.text)[0])
            if LEGAL.search(fold(name)) and not re.search(r"\d", name):
                yield Named(name, (row.spot(cell.start, cell.start + len(name)),), block=(row,))


def _in_full(name: Named, others: Sequence[Named]) -> Named:
    """A sender line often shortens the name: the letterhead that holds all of its words and a legal form is whole."""
    words = _words_of(name)
    whole = (
        one
        for one in others
        if LEGAL.search(fold(one.name)) and ":" not in one.name and set(words) < set(_words_of(one))
    )
    full = next(
        (one for one in whole if words[0] == _words_of(one)[0] or words == _words_of(one)[-len(words) :]), None
    )
    return replace(full, spots=(*full.spots, *name.spots), strong=name.strong, block=name.block) if full else name


def _words_of(named: Named) -> list[str]:
    """Folded; capitals write ß as SS."""
    return fold(named.name).replace("ss", "s").split()


def buyer_of(rows: Sequence[Row]) -> Named | None:
    """The buyer: under the word that says so, else in the window of the envelope."""
    first = [row for row in rows if row.page == rows[0].page]
    senders = {fold(one.name) for one in _sender_line(first)}
    windows = sorted(_window(first), key=lambda one: _is_letterhead(one, first))
    found = [*_after(first, BUYER), *_on_form(first)[:1], *(one for one in windows if fold(one.name) not in senders)]
    return _with_places(found[0], rows) if found else None


def _is_letterhead(named: Named, rows: Sequence[Row]) -> bool:
    """A name in large letters, or over telephone, account and tax number, is the sender's, wherever it stands.

    So is an address whose lines end under one another: in the window of an envelope they begin so.
    """
    usual = median(row.height for row in rows)
    last = named.block[-1].index - rows[0].index
    wanted = fold(named.name)
    own = next((cell for cell in named.block[0].cells[::-1] if wanted in cell.folded), named.block[0].cells[0])
    under = [
        other.folded
        for row in (*named.block, *rows[last + 1 : last + 4])
        for other in row.cells
        if _is_aligned(other, own)
    ]
    begins = all(any(abs(cell.left - own.left) < _SAME_EDGE for cell in row.cells) for row in named.block)
    large = named.block[0].height > _LARGE * usual
    return large or not begins or any(SENDERS_OWN.search(words) for words in under)


def is_in_block(named: Named, cell: Cell) -> bool:
    """Whether a cell is one of an address of several rows, or stands in one of the two rows just under it."""
    if named.strong or len(named.block) < ADDRESS or cell.row.page != named.block[0].page:
        return False
    inside = named.block[0].index <= cell.row.index <= named.block[-1].index + 2
    return inside and abs(cell.left - _edge(named)) < _SAME_EDGE


def _edge(named: Named) -> float:
    """Where the lines of its block begin: under its name."""
    wanted = fold(named.name)
    return next((cell.left for cell in named.block[0].cells if wanted in cell.folded), named.block[0].left)


# --- under a word --------------------------------------------------------------------------------------------------


def _after(rows: Sequence[Row], word: re.Pattern[str]) -> Iterator[Named]:
    for row in rows:
        for cell in row.cells:
            match = word.match(cell.folded)
            if not match or not ENDS_LABEL.match(cell.text, match.end()):
                continue
            if found := _beside(cell, match.end(), row, rows) or (None if _has_code(cell) else _below(cell, rows)):
                yield found


def _has_code(cell: Cell) -> bool:
    """Whether a number stands beside it: then "Kunde" titles a customer's number, and the row below is another."""
    following = next((other for other in cell.row.cells if other.start > cell.start), None)
    return following is not None and any(map(str.isdigit, following.text)) and bool(CODE.fullmatch(following.text))


def _beside(cell: Cell, end: int, row: Row, rows: Sequence[Row]) -> Named | None:
    rest = re.match(r"(?:\s*\([^)]*\))?\s*[:：]\s*(?P<name>\S.*)", cell.text[end:])
    if rest and not CODE.fullmatch(rest["name"]) and (name := _without_address(clean(rest["name"]))):
        start = cell.start + end + rest.start("name")
        return Named(name, (row.spot(start, start + len(name)),), strong=True, block=(row,))
    if cell.text[end:].strip(" :："):
        return None
    following = [other for other in row.cells if other.start > cell.start]
    titled = cell.text.rstrip().endswith((":", "：")) or (
        following and (re.match(NAME_WORD, following[0].folded) or _in_list_of_two(following[0], rows))
    )
    if titled and following and following[0].text.rstrip()[-1] not in ":：" and _names(following[0]):
        name = _without_address(clean(following[0].text))
        return Named(name, (following[0].spot,), strong=True, block=(row,))
    return None


def _names(cell: Cell) -> bool:
    """A name, alone or with an address behind it."""
    first = cell.text.split(", ")[0]
    return is_name(cell) or (first != cell.text and bool(LEGAL.search(fold(first))) and not re.search(r"\d", first))


def _in_list_of_two(value: Cell, rows: Sequence[Row]) -> bool:
    """Whether the rows over and under it are a label and a value as well, each value under the other."""
    place = next(number for number, row in enumerate(rows) if row is value.row)
    beside = [*rows[max(0, place - 1) : place], *rows[place + 1 : place + 2]]
    pairs = [row for row in beside if len(row.cells) == 2 and abs(row.cells[1].left - value.left) < _SAME_EDGE]
    return len(value.row.cells) == 2 and len(pairs) == 2


def _below(cell: Cell, rows: Sequence[Row]) -> Named | None:
    if len(cell.text) > 34:
        return None
    place = next(number for number, row in enumerate(rows) if row is cell.row)
    for row in rows[place + 1 : place + 5]:
        if row.top - cell.row.bottom > 4.5 * cell.row.height:
            return None
        under = [other for other in row.cells if abs(other.left - cell.left) < 30]
        if under and is_name(under[0]):
            return Named(
                clean(under[0].text), (under[0].spot,), strong=True, block=tuple(rows[place + 1 : place + 8])
            )
    return None


def _holders(rows: Sequence[Row]) -> Iterator[Named]:
    for row in rows:
        match = HOLDER.search(row.folded)
        if match and match[0].startswith(
            ("kontoinhaber", "account", "beneficiary", "titulaire", "chu", "ten", "户名", "收款人")
        ):
            cell = row.cell_at(min(match.end(), len(row.text) - 1))
            name = clean(re.split(r"[,;·]| IBAN", row.text[max(match.end(), cell.start) : cell.end])[0])
            if name and not any(sign.isdigit() for sign in name):
                start = row.text.find(name, match.end())
                if start >= 0:
                    yield Named(name, (row.spot(start, start + len(name)),), strong=False)


# --- by place ------------------------------------------------------------------------------------------------------


def _sender_line(rows: Sequence[Row]) -> Iterator[Named]:
    """Name, street and town in one small row: over the address window, or in the head of the page."""
    for row in rows:
        pieces = [piece for piece in SENDER.split(row.text) if piece]
        if (
            row.fraction > 0.35
            or (len(pieces) < 3 and not _is_short_sender(row.text))
            or _party_word(row.cells[0])
            or not any(POSTCODE.search(piece) for piece in pieces[1:])
        ):
            continue
        name = clean(pieces[0])
        if _has_head(row, rows) and not LEGAL.search(fold(name)):
            continue
        if name and not re.search(r"\d", name) and not NO_NAME.search(fold(name)):
            yield Named(name, (row.spot(0, len(name)),), block=(row,))


def _is_short_sender(text: str) -> bool:
    """A firm with its legal form, and behind a comma its town alone."""
    pieces = [piece for piece in SENDER.split(text) if piece]
    return len(pieces) == 2 and bool(LEGAL.search(fold(pieces[0])) and POSTCODE.match(pieces[1]))


def _has_head(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row stands close over this one, so that this is the address of the name there."""
    above = [one for one in rows if one.index < row.index and one.top < row.top and abs(one.left - row.left) < 3]
    return bool(above) and row.top - above[-1].bottom < 1.2 * row.height


def _letterhead(rows: Sequence[Row]) -> Iterator[Named]:
    """High on the page, with a legal form before others, larger before smaller; or in the sender line."""
    yield from _sender_line(rows)
    high = [cell for row in rows if row.fraction < 0.3 for cell in row.cells if is_name(cell)]
    high.sort(key=lambda cell: (not LEGAL.search(cell.folded), -round(cell.row.height), cell.row.top))
    low = [
        cell
        for row in rows
        if row.fraction > _FOOT
        for cell in row.cells
        if is_name(cell) and LEGAL.search(cell.folded)
    ]
    for cell in (*high[:3], *low[:2]):
        yield Named(clean(cell.text), (cell.spot,), block=(cell.row,))


def _window(rows: Sequence[Row]) -> Iterator[Named]:
    """The block between a tenth and a third of the page that ends with a town, and is no delivery address."""
    for place, row in enumerate(rows):
        for cell in row.cells if 0.1 < row.fraction < 0.36 else ():
            if not POSTCODE.search(cell.text) or len(cell.text) > 45:
                continue
            block = _block_above(rows, place, cell)
            if len(block) > 1 and is_name(block[0]) and not _titled_delivery(rows, block[0]):
                yield Named(clean(block[0].text), (block[0].spot,), block=tuple(one.row for one in block))


def _titled_delivery(rows: Sequence[Row], first: Cell) -> bool:
    above = rows[max(0, first.row.index - rows[0].index - 3) : first.row.index - rows[0].index]
    return any(DELIVERY.match(cell.folded) for row in above for cell in row.cells if abs(cell.left - first.left) < 12)


def _block_above(rows: Sequence[Row], place: int, town: Cell) -> list[Cell]:
    """The cells above a town with the same left edge and no gap, from the top."""
    block = [town]
    pitch = 2.7 * town.row.height
    for row in reversed(rows[max(0, place - 12) : place]):
        cell = next((cell for cell in row.cells if _is_aligned(cell, town)), None)
        apart = block[0].row.top - row.top
        if apart > pitch:
            break
        if cell is None:
            continue
        if (
            len(SENDER.split(cell.text)) > 2
            or _is_short_sender(cell.text)
            or cell.text.endswith(":")
            or not _may_be_address(cell)
        ):
            break
        block.insert(0, cell)
        pitch = 1.5 * max(apart, town.row.height)
    while len(block) > 2 and SALUTATION.fullmatch(block[0].folded.strip()):
        del block[0]
    return block


def _is_aligned(one: Cell, other: Cell) -> bool:
    """Edge under edge, on the left or, as some letterheads are set, on the right."""
    return abs(one.left - other.left) < _SAME_EDGE or abs(one.right - other.right) < 1


def _may_be_address(cell: Cell) -> bool:
    return not DELIVERY.match(cell.folded) and not BUYER.match(cell.folded) and not SELLER.match(cell.folded)


def is_name(cell: Cell) -> bool:
    """Whether a cell can be the name of a firm or a person."""
    if _party_word(cell):
        return False
    text = clean(cell.text)
    letters = sum(sign.isalpha() for sign in text)
    return (
        letters >= 2 and len(text) <= 70
        and letters > sum(sign.isdigit() for sign in text) * 2
        and not text.endswith(":")
        and not NO_NAME.search(cell.folded)
        and not POSTCODE.search(text)
        and not any(len(readings[0]) == len("2026-10-19") for _, _, readings in find_dates(text))
        and not re.search(r"\w: ", text)
        and not any(_has_word(pattern, cell.folded) for _, pattern in CODES[:4])
    )  # fmt: skip


def _has_word(pattern: re.Pattern[str], folded: str) -> bool:
    """Whether a label stands there as a word of its own: "Uhren" holds no "RE n."."""
    return any(not folded[max(0, found.start() - 1) : found.start()].isalpha() for found in pattern.finditer(folded))


def clean(text: str) -> str:
    """Without the marks around a name and the word "name" before it."""
    bare = re.sub(r"^\W+|[\s:;,·|\-]+$", "", NUMBERED.sub("", text)).strip()
    return re.sub(rf"^{NAME_WORD}", "", bare, flags=re.IGNORECASE)


def _without_address(name: str) -> str:
    """Up to the comma behind which street, town or a number follow."""
    pieces = name.split(", ")
    told = next((place for place, piece in enumerate(pieces) if place and re.search(r"\d", piece)), len(pieces))
    return ", ".join(pieces[:told])


def is_under_buyer(rows: Sequence[Row], cell: Cell) -> bool:
    """Whether the nearest word over a cell, in its own column, that names a party is the buyer's."""
    place = next((number for number, row in enumerate(rows) if row is cell.row), 0)
    for row in reversed(rows[max(0, place - BLOCK) : place + 1]):
        for other in reversed(row.cells):
            near = abs(other.left - cell.left) < COLUMN or abs(other.right - cell.right) < _SAME_EDGE
            if near and (named := _party_word(other)):
                return named is BUYER
    return False


def _party_word(cell: Cell) -> re.Pattern[str] | None:
    for word in (BUYER, SELLER):
        if (match := word.match(cell.folded)) and ENDS_LABEL.match(cell.text, match.end()):
            return word
    return None


def _with_places(named: Named, rows: Sequence[Row]) -> Named:
    wanted = fold(named.name)
    spots = dict.fromkeys(named.spots)
    for row in rows:
        start = row.folded.find(wanted)
        spot = row.spot(start, start + len(wanted)) if start >= 0 else None
        if spot and len(wanted) > 3 and not any(_touch(spot, found) for found in spots):
            spots[spot] = None
    return Named(named.name, tuple(spots), named.strong, named.block)


def _touch(one: Spot, other: Spot) -> bool:
    """The same place, seen with or without the marks around a name, is no second one."""
    return one.page == other.page and one.start < other.start + other.length and other.start < one.start + one.length
