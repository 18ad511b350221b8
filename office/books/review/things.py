"""What belongs to a thing that lasts: its freight and setting up are a part of its cost."""

from datetime import timedelta
from decimal import Decimal

from office.books.journal import Entry
from office.books.review import lexicon
from office.books.review.dossier import Dossier
from office.books.review.wording import held_in, words

_JUST_THEN = timedelta(days=62)


def brought(dossier: Dossier, entry: Entry) -> Entry | None:
    """The entry of the thing that this one's freight or setting up brought, where it names that thing; else None."""
    rows = [row for paper in dossier.proofs[entry.number] for row in paper.body]
    said = words(entry.text).union(*(words(row.text) for row in rows))
    if not any(lexicon.BRINGS.search(text) for text in (entry.text, *(row.text for row in rows))):
        return None
    size = _bought(dossier, entry)
    return next(
        (
            each for each in (*dossier.past[-400:], *dossier.now)
            if each is not entry and abs(each.date - entry.date) <= _JUST_THEN and _bought(dossier, each) > size
            and held_in(dossier.entry_words(each), said) >= 0.5
        ),
        None,
    )  # fmt: skip


def _bought(dossier: Dossier, entry: Entry) -> Decimal:
    """What an entry adds to the things that last."""
    return sum(
        (max(dossier.legs(entry).get(each, Decimal(0)), Decimal(0)) for each in dossier.roles.fixed), Decimal(0)
    )
