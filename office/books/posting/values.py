"""What is to be posted, and what cannot be: values that the plan is made of."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from office.books.journal import Entry


@dataclass(frozen=True, slots=True)
class Wanted:
    """An entry that the books should hold. key: which decision made it; each key is posted once.

    late: where its own month is locked it may stand in the first open one, as a bill that came late does.
    """

    key: str
    entry: Entry
    late: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """What is not posted, and why, as a sentence that says what to do.

    subject: as "bank 17", "item 4". is_question: an account, said by the owner, settles it. by: the entry of an
    imported journal that holds it already. rate: the currency of which nobody told what it was worth on that day.
    role: the purpose of which no account is known.
    """

    subject: str
    date: date
    text: str
    amount: Decimal
    currency: str
    why: str
    is_question: bool = False
    by: str = ""
    rate: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """wanted: all that should stand in the books. standing: keys whose decision holds, posted or not."""

    wanted: tuple[Wanted, ...]
    held: tuple[Held, ...]
    standing: frozenset[str]
