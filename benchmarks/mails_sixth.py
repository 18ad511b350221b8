"""Replies to six more firms in other trades, real-life mails with orders and invoices: a sixth blind hand.

Bars: asks that the documents answer ≥ 80 %, nothing unbacked, must-escalate ≥ 99 %, ordinary mails escalated ≤ 10 %.
Without a model. KONTOR_MAILS_TELL=1 tells which fail, KONTOR_MAILS_FIRM=NAME takes one firm.

The first run (2026-11-22): asks answered 116 of 205 (de 29 of 71, en 36 of 60, vi 24 of 35, zh 27 of 39), gaps seen
10 of 10, claims 675 with none unbacked, must-escalate 29 of 33, escalated though ordinary 3 of 90 and 5 of 14 that
only sound grave, language 137 of 137, quotes that answer something asked 108 of 314, forbidden claims said 1 of 5.
After mending: asks 148 of 205, nothing unbacked, must-escalate 33 of 33, ordinary 1 of 90 and 4 of 14. After the
seventh hand: asks 157 of 205, ordinary 1 of 90 and 2 of 14.
"""

from benchmarks._mails_sixth import FIRMS
from benchmarks.mails_fifth import measure


def main() -> None:
    """Draft to every mail and tell what is right."""
    measure(FIRMS)
