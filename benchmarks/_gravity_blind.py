"""360 customer mails written blind for the triage of grave mails (issue 4, the bar on escalation).

They were written by a hand that had not read `office/replies`, any other mail module of the benchmarks, nor
`tests/mail_cases`: from the one paragraph of the issue that names what must go to the owner, and from knowledge
of how customers write. Per language (German, English, Vietnamese, Chinese) 33 mails that must be escalated, 50
ordinary ones and 7 that only sound grave. They go to some forty trades (bakery, caterer, chimney sweep, knife
grinder, pest control, gas bottles, archery, pharmacy, undertaker, roofer, climbing hall, riding school, bicycle
and car workshop, lash studio, clinic, toy and pet shop, removals, heating oil, lifts, gym, vegetable box,
hotel, camper hire, print shop, piano tuner, language school and others). Writers differ: one line from a phone,
dialect, typos, understatement, irony, politeness in shock; at least 24 of the grave ones are long and bring the
grave thing in passing, between two ordinary questions.

The pieces hold one mail a line, `kind | subject | text`; a pilcrow stands for a line break within the text.
"""

from benchmarks import _gravity_blind_2 as german
from benchmarks import _gravity_blind_3 as english
from benchmarks import _gravity_blind_4 as vietnamese
from benchmarks import _gravity_blind_5 as chinese

PIECES = (("de", german.LINES), ("en", english.LINES), ("vi", vietnamese.LINES), ("zh", chinese.LINES))


def read(language: str, line: str) -> tuple[str, str, str, str]:
    """One line of a piece as (language, kind, subject or "", text)."""
    kind, subject, text = (part.strip() for part in line.split("|"))
    return language, kind, subject, text.replace("¶", "\n")


# Each as (language, kind, subject or "", text); the kind is a reason to escalate, "ordinary" or "sounds-grave".
MAILS: tuple[tuple[str, str, str, str], ...] = tuple(
    read(language, line) for language, lines in PIECES for line in lines.strip().splitlines()
)
