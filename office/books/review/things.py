"""What belongs to a thing that lasts: its freight and setting up are a part of its cost."""

import re
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal

from office.books.journal import Entry
from office.books.review import lexicon
from office.books.review.dossier import Dossier
from office.books.review.wording import held_in, words

_JUST_THEN = timedelta(days=62)
_WHOLLY = 0.99
_UPKEEP = (lexicon.NOT_DURABLE, lexicon.UPKEEP_WORK)


def brought(dossier: Dossier, entry: Entry) -> Entry | None:
    """The entry of the thing that this one's freight or setting up brought; else None.

    It speaks of such work and of the thing; or names the thing wholly, and no upkeep.
    """
    rows = [row for paper in dossier.proofs[entry.number] for row in paper.body]
    texts = (entry.text, *(row.text for row in rows))
    said = frozenset().union(*map(words, texts))
    least = 0.5 if _speaks(texts, lexicon.BRINGS) else 0.0 if _speaks(texts, *_UPKEEP) else _WHOLLY
    if not least:
        return None
    size = _bought(dossier, entry)
    return next(
        (
            each for each in (*dossier.past[-400:], *dossier.now)
            if each is not entry and abs(each.date - entry.date) <= _JUST_THEN and _bought(dossier, each) > size
            and held_in(dossier.entry_words(each), said) >= least
        ),
        None,
    )  # fmt: skip


def _speaks(texts: Iterable[str], *patterns: re.Pattern[str]) -> bool:
    return any(pattern.search(text) for text in texts for pattern in patterns)


def _bought(dossier: Dossier, entry: Entry) -> Decimal:
    """What an entry adds to the things that last."""
    return sum(
        (max(dossier.legs(entry).get(each, Decimal(0)), Decimal(0)) for each in dossier.roles.fixed), Decimal(0)
    )
