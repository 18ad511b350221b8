"""Replies to six more firms in other trades: a seventh blind hand.

Bars: asks that the documents answer ≥ 80 %, nothing unbacked, must-escalate ≥ 98 %, ordinary mails escalated ≤ 10 %.
Without a model. KONTOR_MAILS_TELL=1 tells which fail, KONTOR_MAILS_FIRM=NAME takes one firm.

The first run (2026-11-22): asks answered 176 of 259 (de 55 of 92, en 47 of 70, vi 38 of 50, zh 36 of 47), gaps seen
6 of 6, claims 1479 with none unbacked, must-escalate 28 of 33, escalated though ordinary 7 of 111 and 3 of 12 that
only sound grave, language 156 of 156, rightly silent 3 of 6, quotes that answer something asked 158 of 566.
After mending: asks 215 of 259, nothing unbacked, must-escalate 33 of 33, ordinary 0 of 111 and 0 of 12, rightly
silent 5 of 6.
"""

from benchmarks._mails_seventh import FIRMS
from benchmarks.mails_fifth import measure


def main() -> None:
    """Draft to every mail and tell what is right."""
    measure(FIRMS)
