"""The twelfth blind hand of mails: firms in other trades and lands, and what an expert clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened. The form is the
sixth hand's.
"""

from __future__ import annotations

from benchmarks._mails_sixth import firm_of
from benchmarks._mails_twelfth_bees import BEES, BEES_MAILS
from benchmarks._mails_twelfth_fish import FISH, FISH_MAILS
from benchmarks._mails_twelfth_meals import MEALS, MEALS_MAILS
from benchmarks._mails_twelfth_water import WATER, WATER_MAILS

FIRMS = (
    firm_of("beekeepers' shop, Triesen", BEES, BEES_MAILS, "de"),
    firm_of("boreholes and tanks, Paarl", WATER, WATER_MAILS, "en"),
    firm_of("ornamental fish, Mỹ Tho", FISH, FISH_MAILS, "vi"),
    firm_of("meals after childbirth, Penang", MEALS, MEALS_MAILS, "zh"),
)
