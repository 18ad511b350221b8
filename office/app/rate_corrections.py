"""A rate that was noted wrongly: which entries used it is told, and they are posted anew when the owner says so."""

from collections.abc import Collection
from typing import Any

from office.app import posting
from office.app.bootstrap import Office
from office.app.keeping import keeping
from office.app.posting import Posted
from office.app.posting_sources import decided_of
from office.books.journal import Entry
from office.books.posting.anew import Restated, restated


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


def restated_json(each: Restated) -> dict[str, Any]:
    """One of them, for scripts. amount: what it moves in the firm's own currency, today: what it would move."""
    return {
        "entry": each.posted.number,
        "date": each.posted.date.isoformat(),
        "text": each.posted.text,
        "amount": _moved(each.posted),
        "today": _moved(each.today),
        "currency": each.posted.postings[0].currency,
    }


def _moved(entry: Entry) -> str:
    return f"{sum(leg.amount for leg in entry.postings if leg.amount > 0):f}"
