"""Replies to firms in other trades and lands: a twelfth blind hand.

Bars: asks that the documents answer ≥ 80 %, nothing unbacked, must-escalate ≥ 98 %, ordinary mails escalated ≤ 10 %.
Without a model. KONTOR_MAILS_TELL=1 tells which fail, KONTOR_MAILS_FIRM=NAME takes one firm.

The first run (2026-11-23, the code of d5db1b9, two embedders): asks answered 171 of 236 (72.5 %; de 48 of 59, en
49 of 75, vi 34 of 51, zh 40 of 51; papers in the customer's language 165 of 227, in another 6 of 9; bees 51 of 62,
water 43 of 66, fish 36 of 54, meals 41 of 54), gaps seen 4 of 4, claims 1,050 with none unbacked, must-escalate 15 of
22 (two of the seven missed are a false change of bank, put away as phishing), escalated though ordinary 5 of 103 and
3 of 10 that only sound grave, language 135 of 135, rightly silent 9 of 9, quotes that answer something asked 141 of
423. Found after it: nine cells of the boreholes' price list were written with one blank and stood a column too far
left; the hand's slip, mended since, the figures above untouched.
"""

from benchmarks._mails_twelfth import FIRMS
from benchmarks.mails_fifth import measure


def main() -> None:
    """Draft to every mail and tell what is right."""
    measure(FIRMS)
