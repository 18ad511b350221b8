"""Bank lines that two files may have told twice: what the owner is asked, and what he answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from office.app import posting
from office.app.bootstrap import Office
from office.app.events import Topic
from office.store.bank_doubts import BankDoubts, Doubt, ToldLine
from office.store.items import ItemBook


@dataclass(frozen=True, slots=True)
class Side:
    """One of two lines as its file told it. line: its number in Kontor."""

    line: int
    file: str
    name: str
    text: str
    account: str
    reference: str


@dataclass(frozen=True, slots=True)
class TwinQuestion:
    """A line of a later file, and those of other files that it may be, the likeliest first."""

    date: date
    amount: Decimal
    currency: str
    later: Side
    others: tuple[Side, ...]


def questions(office: Office) -> list[TwinQuestion]:
    """What is asked now. Nothing is matched or posted by the later lines until it is answered."""
    return [_question(doubt) for doubt in BankDoubts(office.records.database).open()]


def _question(doubt: Doubt) -> TwinQuestion:
    line = doubt.told.line
    day = line.date or date.min  # a stored line has one
    return TwinQuestion(day, line.amount, line.currency, _side(doubt.told), tuple(map(_side, doubt.others)))


def _side(told: ToldLine) -> Side:
    line = told.line
    return Side(told.id, told.file, line.name, line.text, line.account, line.reference or line.bank_reference)


def same(office: Office, line: int, other: int) -> None:
    """They are one movement: the later line counts no more. Raises InputError where this is not asked."""
    BankDoubts(office.records.database).say_same(line, other)
    _bring_up_to_date(office)


def two(office: Office, line: int) -> None:
    """It is a payment of its own. Raises InputError where this is not asked."""
    BankDoubts(office.records.database).say_two(line)
    _bring_up_to_date(office)


def ask_again(office: Office, line: int) -> None:
    """Undo of both: what was settled or posted by the line since is taken back. Raises InputError."""
    book = ItemBook(office.records.database)
    with office.records.database.write():
        if book.matches([line]):
            book.undo(line)
        BankDoubts(office.records.database).ask_again(line)
    _bring_up_to_date(office)


def _bring_up_to_date(office: Office) -> None:
    posting.post(office)
    office.events.tell(Topic.BOOKS)


def others_of(office: Office) -> dict[int, Sequence[int]]:
    """Line that is asked about → those that it may be."""
    return {each.later.line: [side.line for side in each.others] for each in questions(office)}
