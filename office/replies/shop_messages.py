"""What customers wrote in a shop's table, row by row: what wants an answer, what has one, what is unreadable."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from office.replies.shop_columns import OWN, Columns, Role, Row, Table, plain_title
from office.replies.shop_days import month_first, read_moment

_SHOWN = 80  # characters of a row that the owner is told


@dataclass(frozen=True, slots=True)
class ShopMessage:
    """A row that is a message. row: as a spreadsheet numbers it. at: None where the table says no time.

    name, address: of who wrote, "" where the table does not say. order: its number. key: the shop's own number of
    the message. thread: what its conversation is known by.
    """

    row: int
    text: str
    name: str = ""
    address: str = ""
    at: datetime | None = None
    order: str = ""
    subject: str = ""
    key: str = ""
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that cannot be read. what: the role of the cell that is at fault, or "width"; words: what it says."""

    row: int
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Taken:
    """All rows of a table. open: what wants an answer. answered: the firm wrote after them. empty: without words."""

    open: tuple[ShopMessage, ...]
    unread: tuple[Unread, ...] = ()
    answered: int = 0
    own: int = 0
    empty: int = 0


def messages(table: Table, columns: Columns, own_names: Collection[str] = ()) -> Taken:
    """The rows as messages, in the table's order. own_names: the firm's, and its addresses.

    A customer's row is answered where a later one of the same conversation is the firm's.
    """
    reader = _Rows(table, columns, {plain_title(name) for name in own_names if name.strip()})
    found = [reader.read(row) for row in table.rows]
    said = [each for each in found if isinstance(each, _Said)]
    asked = [each for each in said if not each.own]
    still = [each.message for each in asked if not _is_answered(each, said)]
    return Taken(
        tuple({replace(one, row=0): one for one in reversed(still)}.values())[
            ::-1
        ],  # each once, where it stood first
        tuple(each for each in found if isinstance(each, Unread)),
        answered=len(asked) - len(still),
        own=len(said) - len(asked),
        empty=sum(each is None for each in found),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    message: ShopMessage
    own: bool


def _is_answered(one: _Said, said: Sequence[_Said]) -> bool:
    """Whether the firm wrote later in the conversation; without times nobody knows what was later."""
    if not one.message.thread or one.message.at is None:
        return False
    answers = (each.message for each in said if each.own and each.message.thread == one.message.thread)
    return any(answer.at is not None and _later(answer.at, one.message.at) for answer in answers)


def _later(one: datetime, other: datetime) -> bool:
    return one.replace(tzinfo=None) > other.replace(tzinfo=None) if not (one.tzinfo and other.tzinfo) else one > other


class _Rows:
    """Reads rows by what the columns hold."""

    def __init__(self, table: Table, columns: Columns, own: Collection[str]) -> None:
        self._columns, self._own, self._width = columns, own, len(table.titles)
        days = table.column(columns[Role.DATE]) if Role.DATE in columns else []
        self._month_leads = month_first(days)

    def read(self, row: Row) -> _Said | Unread | None:
        """A message, why it is none, or None for a row in which nobody says anything."""
        number, cells = row
        if not (text := self._cell(cells, Role.TEXT, whole=True)):
            return None
        if any(cell.strip() for cell in cells[self._width :]):  # a quote that was not closed moves all that follows
            return Unread(number, "width", text[:_SHOWN])
        at, written = None, self._cell(cells, Role.DATE)
        if written:
            at = read_moment(f"{written} {self._cell(cells, Role.TIME)}".strip(), month_leads=self._month_leads)
            if at is None:
                return Unread(number, Role.DATE.value, written[:_SHOWN])
        name, address = self._who(cells)
        if not (name or address or self._cell(cells, Role.ORDER)):
            return Unread(number, Role.NAME.value, text[:_SHOWN])
        message = ShopMessage(
            number, text, name, address, at, self._cell(cells, Role.ORDER), self._cell(cells, Role.SUBJECT),
            self._cell(cells, Role.MESSAGE),
        )  # fmt: skip
        return _Said(replace(message, thread=self._thread(cells, message)), self._is_own(cells, message))

    def _who(self, cells: Sequence[str]) -> tuple[str, str]:
        """A name and an address; either may stand in the other's column."""
        name, address = self._cell(cells, Role.NAME), self._cell(cells, Role.ADDRESS).strip("<>").lower()
        if "@" in name and not address:
            return "", name.strip("<>").lower()
        return name, address if "@" in address else ""

    def _thread(self, cells: Sequence[str], message: ShopMessage) -> str:
        """The shop's conversation, else the order, else who writes."""
        said = self._cell(cells, Role.THREAD)
        return said or message.order or ("" if self._is_own(cells, message) else message.address or message.name)

    def _is_own(self, cells: Sequence[str], message: ShopMessage) -> bool:
        direction = plain_title(self._cell(cells, Role.DIRECTION))
        return direction in OWN or bool({plain_title(message.name), plain_title(message.address)} & set(self._own))

    def _cell(self, cells: Sequence[str], role: Role, *, whole: bool = False) -> str:
        """A cell on one line, or as it is. The sign that keeps spreadsheets from reckoning is no part of it."""
        place = self._columns.get(role)
        cell = cells[place].strip() if place is not None and place < len(cells) else ""
        return cell if whole else " ".join(cell.removeprefix("'").split())


def by_conversation(found: Sequence[ShopMessage]) -> Iterator[tuple[ShopMessage, Sequence[ShopMessage]]]:
    """Each message with those that came before it in its conversation, oldest first."""
    groups: Mapping[str, list[ShopMessage]] = {}
    ordered = sorted(found, key=lambda one: (one.at is None, one.at.isoformat() if one.at else "", one.row))
    for one in ordered:
        before = groups.setdefault(one.thread, []) if one.thread else []  # type: ignore[attr-defined]
        yield one, tuple(before)
        before.append(one)
