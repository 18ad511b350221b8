"""The tenth blind hand of mails: firms in other trades, and what an expert clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened. The form is the
sixth hand's.
"""

from __future__ import annotations

from benchmarks._mails_sixth import firm_of
from benchmarks._mails_tenth_blinds import BLINDS, BLINDS_MAILS
from benchmarks._mails_tenth_gym import GYM, GYM_MAILS
from benchmarks._mails_tenth_pests import PESTS, PESTS_MAILS
from benchmarks._mails_tenth_wedding import WEDDING, WEDDING_MAILS

FIRMS = (
    firm_of("blinds, Ulm", BLINDS, BLINDS_MAILS, "de"),
    firm_of("pest control, Brisbane", PESTS, PESTS_MAILS, "en"),
    firm_of("wedding studio, Huế", WEDDING, WEDDING_MAILS, "vi", {"Packages for foreigners.pdf": "en"}),
    firm_of("gym, Suzhou", GYM, GYM_MAILS, "zh", {"Guide for expats.pdf": "en"}),
)
