"""A rate that was noted wrongly: which entries used it is told, and they are posted anew when the owner says so."""

from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from office.app import posting, rates
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.keeping import keeping
from office.app.posting import Posted
from office.app.posting_sources import decided_of
from office.books.journal import Entry
from office.books.posting.anew import Restated, restated

_LEFT = "rates_left"  # number of an entry → what it would move today, and stays as it is all the same


def otherwise_posted(office: Office) -> list[Restated]:
    """The entries of Kontor's own that bear other amounts than the rates give that are noted now."""
    kept = keeping(office)
    return restated(decided_of(office, kept)) if kept.first else []


def post_anew(office: Office, numbers: Collection[str] = ()) -> Posted:
    """Take these entries back, or all that `otherwise_posted` tells, and post them by the rates that are noted now.

    The old ones stay in the books beside their reversal; of a locked month both stand in the first open one.
    """
    told = [each.posted.number for each in otherwise_posted(office)]
    return posting.post_anew(office, [each for each in told if not numbers or each in numbers])


def put_back(office: Office, numbers: Collection[str]) -> Posted:
    """Undo of `post_anew`: these entries as they stood; `to_decide` tells them again."""
    return posting.put_back(office, numbers)


def to_decide(office: Office) -> list[Restated]:
    """Those of `otherwise_posted` of which the owner did not say yet that they stay as they are."""
    if not rates.rates(office).told:
        return []
    left = office.records.setting(_LEFT, {})
    return [each for each in otherwise_posted(office) if left.get(each.posted.number) != f"{moved(each.today):f}"]


def leave(office: Office, found: Sequence[Restated]) -> None:
    """They stay as they are, until a rate changes again."""
    said = {each.posted.number: f"{moved(each.today):f}" for each in found}
    office.records.set_setting(_LEFT, {**office.records.setting(_LEFT, {}), **said})
    office.events.tell(Topic.BOOKS)


def ask_again(office: Office, found: Sequence[Restated]) -> None:
    """Undo of `leave`."""
    numbers = {each.posted.number for each in found}
    held = office.records.setting(_LEFT, {})
    office.records.set_setting(_LEFT, {number: said for number, said in held.items() if number not in numbers})
    office.events.tell(Topic.BOOKS)


def restated_json(each: Restated) -> dict[str, Any]:
    """One of them, for scripts. amount: what it moves in the firm's own currency, today: what it would move."""
    return {
        "entry": each.posted.number,
        "date": each.posted.date.isoformat(),
        "text": each.posted.text,
        "amount": f"{moved(each.posted):f}",
        "today": f"{moved(each.today):f}",
        "currency": each.posted.postings[0].currency,
    }


def moved(entry: Entry) -> Decimal:
    """What an entry moves, in the firm's own currency."""
    return sum((leg.amount for leg in entry.postings if leg.amount > 0), Decimal(0))
