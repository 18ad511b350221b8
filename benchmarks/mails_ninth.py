"""Replies to six more firms in other trades: a ninth blind hand.

Bars: asks that the documents answer ≥ 80 %, nothing unbacked, must-escalate ≥ 98 %, ordinary mails escalated ≤ 10 %.
Without a model. KONTOR_MAILS_TELL=1 tells which fail, KONTOR_MAILS_FIRM=NAME takes one firm.

The first run (2026-11-23, the code of 6198fa3): asks answered 335 of 466 (71.9 %; de 118 of 154, en 139 of 197,
vi 55 of 77, zh 23 of 38; papers in the customer's language 273 of 365, in another 62 of 101; garden centre 55
of 76, nursery 58 of 74, phones 51 of 70, hand tools 61 of 88, medical aids 57 of 79, pools 53 of 79), gaps seen
13 of 13, claims 2656 with none unbacked, must-escalate 33 of 40, escalated though ordinary 17 of 222 and 2 of
15 that only sound grave, language 276 of 277, rightly silent 11 of 14, quotes that answer something asked 287
of 965.
After mending escalation and silence (6464cd5), seen: asks 367 of 466 (de 128, en 151, vi 59, zh 29; papers in the
customer's language 295, in another 72), nothing unbacked of 2743, must-escalate 40 of 40, ordinary 1 of 222 and 1 of
15, silent 14 of 14, quotes of use 311 of 991. The escalation words of session 9 change nothing in the first run.
"""

from benchmarks._mails_ninth import FIRMS
from benchmarks.mails_fifth import measure


def main() -> None:
    """Draft to every mail and tell what is right."""
    measure(FIRMS)
