"""Replies to firms in other trades: a tenth blind hand.

Bars: asks that the documents answer ≥ 80 %, nothing unbacked, must-escalate ≥ 98 %, ordinary mails escalated ≤ 10 %.
Without a model. KONTOR_MAILS_TELL=1 tells which fail, KONTOR_MAILS_FIRM=NAME takes one firm.
"""

from benchmarks._mails_tenth import FIRMS
from benchmarks.mails_fifth import measure


def main() -> None:
    """Draft to every mail and tell what is right."""
    measure(FIRMS)
