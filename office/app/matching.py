"""Bank lines are matched with open items; the owner confirms, declines or takes back."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.errors import InputError
from core.money import with_cents
from core.words import tr
from office.app import posting
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.invoice_memory import firm_of
from office.app.items import take_invoices
from office.app.providers import settling_nothing
from office.books.items import OpenItem
from office.books.matching.calibration import MEASURED, family
from office.books.matching.explain import why
from office.books.matching.fits import Use
from office.books.matching.matcher import Match, Outcome, Situation, Verdict, match
from office.books.matching.movement import Movement
from office.books.matching.numbers import NumberBook
from office.books.matching.parties import plain_account
from office.store.bank_doubts import BankDoubts
from office.store.items import ItemBook

BY_HAND = "by-hand"
TOLD_TWICE = "told-twice"


@dataclass(frozen=True, slots=True)
class MatchedLine:
    """One bank line with what became of it. why: in the owner's language, as it was when the match was made."""

    verdict: Verdict
    why: str

    @property
    def line(self) -> Movement:
        return self.verdict.movement


@dataclass(frozen=True, slots=True)
class Matching:
    """All bank lines in the order in which they came, and the items that they may settle."""

    lines: tuple[MatchedLine, ...]
    items: Mapping[int, OpenItem]

    def as_json(self) -> dict[str, Any]:
        """As CONTRACT `kontor bank match` has it."""
        return {"lines": [_line_json(each, self.items) for each in self.lines], "rates": self.rates()}

    def rates(self) -> dict[str, Any]:
        """How many lines of which outcome, and of which kinds the matches are, with the error that was measured."""
        outcomes = Counter(each.verdict.outcome for each in self.lines)
        kinds = Counter(each.verdict.kind for each in self.lines if each.verdict.outcome is Outcome.MATCHED)
        total = len(self.lines) or 1
        return {
            "lines": len(self.lines),
            **{outcome.value: outcomes[outcome] for outcome in Outcome},
            "automatic": round(outcomes[Outcome.MATCHED] / total, 4),
            "classes": {kind: _class_json(kind, count) for kind, count in sorted(kinds.items())},
        }


def match_bank(office: Office) -> Matching:
    """Match every bank line that is not matched yet; what is sure is stored, the rest is asked. Runs again safely."""
    book = ItemBook(office.records.database)
    take_invoices(office, book)
    while True:  # matched without the lock; where somebody decided meanwhile, matched anew
        seen = _state(office, book)
        made = _matched(office, book)
        fresh = [(each.verdict.match, each.why) for each in made.lines if each.verdict.is_new and each.verdict.match]
        with office.records.database.write():
            if _state(office, book) == seen:
                book.keep(fresh, {each.line.line: each.line.currency for each in made.lines})
                break
    if fresh:
        office.events.tell(Topic.BOOKS)
    return made


def _state(office: Office, book: ItemBook) -> object:
    return book.state(), BankDoubts(office.records.database).state()


def _matched(office: Office, book: ItemBook) -> Matching:
    items, stored, movements = book.all(), book.matches(), book.movements()
    doubtful = BankDoubts(office.records.database).open_lines()
    situation = Situation(
        items=items,
        movements=movements,
        kept={line: each.match for line, each in stored.items()},
        declined=book.declined(),
        own=_own_accounts(office, book),
        counts=book.counts(),
        apart=settling_nothing(office, book) | doubtful,
    )
    lines = tuple(
        _doubted(each)
        if each.movement.line in doubtful
        else MatchedLine(each, stored[each.movement.line].why if each.movement.line in stored else why(each, items))
        for each in _verdicts(office, situation)
    )
    return Matching(lines, items)


def _verdicts(office: Office, situation: Situation) -> Sequence[Verdict]:
    """What the matcher says, which is the same as long as nothing that it looks at is another."""

    def numbers() -> NumberBook:
        return office.last_numbers.of((situation.items,), lambda: NumberBook(situation.items))

    return office.last_matched.of((situation,), lambda: match(situation, numbers=numbers()))


def _doubted(verdict: Verdict) -> MatchedLine:
    """A line that may be one of another file: asked before anything is settled by it."""
    said = tr("Another file has a line of this day and amount in other words. Are they one payment or two?")
    return MatchedLine(Verdict(verdict.movement, Outcome.ASKED, TOLD_TWICE), said)


def _own_accounts(office: Office, book: ItemBook) -> frozenset[str]:
    noted = (plain_account(account) for account in firm_of(office.records).accounts)
    return book.own_accounts() | frozenset(filter(None, noted))


def confirm(office: Office, line: int, numbers: Sequence[int]) -> Match:
    """The owner says which items a line pays: the oldest first, as far as the money goes. Raises InputError."""
    book = ItemBook(office.records.database)
    movement = next((each for each in book.movements() if each.line == line), None)
    if movement is None:
        raise InputError(tr("This bank line is not there."))
    made = _by_hand(movement, numbers, book)
    book.keep([(made, tr("You said so."))], {line: movement.currency}, by="owner")
    posting.post(office)
    office.events.tell(Topic.BOOKS)
    return made


def decline(office: Office, line: int, numbers: Sequence[int]) -> None:
    """The owner says that a line does not pay these items: they are never proposed for it again."""
    ItemBook(office.records.database).decline(line, numbers)
    office.events.tell(Topic.BOOKS)


def propose_again(office: Office, line: int, numbers: Sequence[int]) -> None:
    """Undo of `decline`: these may be proposed for the line again."""
    ItemBook(office.records.database).propose_again(line, numbers)
    office.events.tell(Topic.BOOKS)


def undo(office: Office, line: int, *, wrong: bool = False) -> Match:
    """Take a line's match back; exactly what it settled is open again. wrong: it is never proposed again."""
    taken_back = ItemBook(office.records.database).undo(line, decline=wrong)
    posting.post(office)
    office.events.tell(Topic.BOOKS)
    return taken_back


def _by_hand(movement: Movement, numbers: Sequence[int], book: ItemBook) -> Match:
    """As much of each item as is open, until the money is used up; what is left over of the money is refused.

    Items of another currency are paid whole: how much they were worth, the bank's amount says.
    """
    items, left, rest = book.all(), book.open_amounts(), movement.amount
    if {items[number].currency for number in numbers if number in items} - {movement.currency}:
        return _abroad_by_hand(movement, numbers, items, left)
    uses = []
    for number in numbers:
        item = items.get(number)
        if item is None or not left[number] or item.currency != movement.currency:
            raise InputError(tr("This item is not open in the currency of the bank line."))
        worth = left[number] if item.movement == item.gross else -left[number]
        part = worth if (worth > 0) != (rest > 0) or abs(worth) <= abs(rest) else rest
        rest -= part
        if part:
            uses.append(Use(number, part if item.movement == item.gross else -part))
    if rest or not uses:
        raise InputError(tr("The items are not as much as the bank line: {amount} is left over.", amount=rest))
    return Match(movement.line, BY_HAND, tuple(uses))


def _abroad_by_hand(
    movement: Movement, numbers: Sequence[int], items: Mapping[int, OpenItem], left: Mapping[int, Decimal]
) -> Match:
    found = [items[number] for number in numbers if number in items and left[number]]
    is_same_way = all((item.movement > 0) == (movement.amount > 0) for item in found)
    if len(found) < len(numbers) or len({item.currency for item in found}) > 1 or not is_same_way:
        raise InputError(tr("Choose open items of one currency that money in this direction pays."))
    return Match(movement.line, BY_HAND, tuple(Use(number, left[number]) for number in numbers))


def _class_json(kind: str, count: int) -> dict[str, Any]:
    measured = MEASURED.get(family(kind))
    error = round(measured.wrong / measured.made, 5) if measured and measured.made else None
    return {"lines": count, "measured_error": error}


def _line_json(matched: MatchedLine, items: Mapping[int, OpenItem]) -> dict[str, Any]:
    verdict, line = matched.verdict, matched.line
    made = verdict.match
    currency = line.currency
    return {
        "line": line.line,
        "date": line.date.isoformat(),
        "amount": str(with_cents(line.amount, currency)),
        "currency": currency,
        "account": line.account,
        "name": line.name,
        "iban": line.iban,
        "reference": line.reference,
        "text": line.text,
        "outcome": verdict.outcome.value,
        "items": [_use_json(use, items) for use in made.uses] if made else [],
        "class": verdict.kind,
        "discount": str(with_cents(made.discount if made else Decimal(0), currency)),
        "vat_correction": str(with_cents(made.vat_correction(items) if made else Decimal(0), currency)),
        "fee": str(with_cents(made.fee if made else Decimal(0), currency)),
        "rivals": [items[each].number for each in verdict.rivals if each in items],
        "why": matched.why,
    }


def _use_json(use: Use, items: Mapping[int, OpenItem]) -> dict[str, Any]:
    item = items[use.item]
    allocated = str(with_cents(use.amount, item.currency))
    return {"number": item.number, "allocated": allocated, "currency": item.currency, "kind": item.kind.value}
