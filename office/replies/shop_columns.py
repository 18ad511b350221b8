"""Tables of messages that shops and marketplaces give out: which column is what, by title, else by its cells."""

import hashlib
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from typing import Any

from core.names import folded
from office.replies.shop_days import read_moment

_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "shop_titles.toml").read_text(encoding="utf-8")
)
_HEAD_WITHIN = 10  # rows above a table's titles
_MOST = 0.6  # of a column's cells look like what it holds
_SENTENCE = 18  # characters that the messages of a column have on the average
_FEW = 5  # different values of a column that only says who wrote


class Role(StrEnum):
    """What a column holds (stable: the owner's answers are kept under these)."""

    TEXT = "text"
    NAME = "name"
    ADDRESS = "address"
    DATE = "date"
    TIME = "time"
    ORDER = "order"
    SUBJECT = "subject"
    MESSAGE = "message"  # the shop's own number of the message
    THREAD = "thread"
    DIRECTION = "direction"  # who wrote: the customer or the firm


Columns = Mapping[Role, int]
Row = tuple[int, tuple[str, ...]]  # its number as a spreadsheet shows it, and its cells


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its titles and the rows below them."""

    titles: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def key(self) -> str:
        """What tells tables of this make from others: their titles."""
        titles = "\n".join(map(plain_title, self.titles))
        return hashlib.sha256(titles.encode()).hexdigest()

    def column(self, place: int) -> list[str]:
        """The cells of a column that hold something."""
        return [row[place] for _, row in self.rows if place < len(row) and row[place].strip()]


def table_of(cells: Sequence[Sequence[str]]) -> Table:
    """The table in a sheet's cells: its titles are the row, near the top, that names most columns."""
    rows = [(n, tuple(cell.strip() for cell in row)) for n, row in enumerate(cells, 1)]
    rows = [(n, row) for n, row in rows if any(row)]
    if not rows:
        return Table((), ())
    head = max(range(min(len(rows), _HEAD_WITHIN)), key=lambda at: (_named(rows[at][1]), -at))
    return Table(rows[head][1], tuple(rows[head + 1 :]))


def plain_title(cell: str) -> str:
    """A title without capitals, accents and punctuation."""
    return " ".join(re.findall(r"[^\W_]+", folded(cell)))


_TITLES = {Role(role): [plain_title(each) for each in titles] for role, titles in _WORDS["titles"].items()}
_KNOWN = frozenset(title for titles in _TITLES.values() for title in titles)
OWN, THEIRS = (frozenset(map(plain_title, _WORDS["said"][side])) for side in ("own", "theirs"))


def _named(row: Sequence[str]) -> int:
    return sum(plain_title(cell) in _KNOWN for cell in row)


def guessed(table: Table) -> dict[Role, int]:
    """What each column probably holds; the owner confirms it. Without Role.TEXT it is no table of messages."""
    found: dict[Role, int] = {}
    for role, titles in _TITLES.items():
        named = [at for title in titles for at, cell in enumerate(table.titles) if plain_title(cell) == title]
        fitting = [at for at in named if at not in found.values() and _fits(role, table.column(at))]
        if fitting:
            found[role] = max(fitting, key=lambda at: _size(table.column(at))) if role is Role.TEXT else fitting[0]
    for role in (Role.ADDRESS, Role.DATE, Role.DIRECTION, Role.ORDER, Role.TEXT, Role.NAME):
        free = [at for at in range(len(table.titles)) if at not in found.values()]
        shown = [at for at in free if role not in found and _shows(role, table.column(at))]
        if shown:
            found[role] = max(shown, key=lambda at: _size(table.column(at))) if role is Role.TEXT else shown[0]
    return found


def is_messages(columns: Columns) -> bool:
    """Whether somebody says something in it."""
    return Role.TEXT in columns and bool(columns.keys() & {Role.NAME, Role.ADDRESS, Role.ORDER})


def _fits(role: Role, cells: Sequence[str]) -> bool:
    """Whether a column that is called so can be it."""
    return bool(cells) and _share(cells, _CAN_BE.get(role, bool)) >= _MOST


def _shows(role: Role, cells: Sequence[str]) -> bool:
    """Whether a column that is called otherwise is it all the same."""
    if not cells or (role is Role.DIRECTION and len(set(cells)) > _FEW):
        return False
    if role is Role.TEXT:
        return _size(cells) >= _SENTENCE * len(cells) and _share(cells, _speaks) >= _MOST
    if role is Role.NAME:
        return _share(cells, _is_full_name) >= _MOST and len(set(cells)) > len(cells) // 4
    return _share(cells, _is_order if role is Role.ORDER else _CAN_BE[role]) >= _MOST


def _share(cells: Sequence[str], is_so: Callable[[str], object]) -> float:
    return sum(bool(is_so(cell)) for cell in cells) / len(cells)


def _size(cells: Sequence[str]) -> int:
    return sum(map(len, cells))


def _is_address(cell: str) -> bool:
    return bool(re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", cell.strip(" <>")))


def _is_name(cell: str) -> bool:
    return bool(re.search(r"[^\W\d_]", cell)) and len(cell) <= 80 and not _is_address(cell)


def _is_full_name(cell: str) -> bool:
    return bool(re.fullmatch(r"[^\W\d_]+(?:[-'’. ]+[^\W\d_]+){1,4}\.?", cell))


def _is_number(cell: str) -> bool:
    return bool(re.fullmatch(r"[#\w][\w./ -]{0,59}", cell)) and any(sign.isdigit() for sign in cell)


def _is_order(cell: str) -> bool:
    """A number as orders bear it, and neither a day nor an amount."""
    is_long = bool(re.fullmatch(r"[#\w][\w./-]{3,39}", cell)) and any(sign.isdigit() for sign in cell)
    return is_long and (cell.isdigit() or not _is_moment(cell)) and not re.fullmatch(r"\d+[.,]\d\d", cell)


def _is_moment(cell: str) -> bool:
    return bool(read_moment(cell) or read_moment(cell, month_leads=True))


def _speaks(cell: str) -> bool:
    """More than one word, with letters."""
    return bool(re.search(r"[^\W\d_]\s+[^\W\d_]|[\u3040-\u9fff]{4}", cell))


_CAN_BE: Mapping[Role, Callable[[str], object]] = {
    Role.TEXT: lambda cell: re.search(r"[^\W\d_]", cell),
    Role.NAME: _is_name,
    Role.ADDRESS: _is_address,
    Role.DATE: _is_moment,
    Role.TIME: lambda cell: re.fullmatch(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?", cell, re.IGNORECASE),
    Role.ORDER: _is_number,
    Role.MESSAGE: lambda cell: re.fullmatch(r"[\w.:@<>=+/-]{1,200}", cell),
    Role.THREAD: lambda cell: len(cell) <= 200,  # an id, not a text
    Role.DIRECTION: lambda cell: plain_title(cell) in OWN | THEIRS,
}
