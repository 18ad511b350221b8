"""The ninth blind hand of mails: six firms in other trades, and what an expert clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened. The form is the
sixth hand's.
"""

from __future__ import annotations

from benchmarks._mails_ninth_aids import AIDS, AIDS_MAILS
from benchmarks._mails_ninth_garden import GARDEN, GARDEN_MAILS
from benchmarks._mails_ninth_nursery import NURSERY, NURSERY_MAILS
from benchmarks._mails_ninth_phones import PHONES, PHONES_MAILS
from benchmarks._mails_ninth_pools import POOLS, POOLS_MAILS
from benchmarks._mails_ninth_tools import TOOLS, TOOLS_MAILS
from benchmarks._mails_sixth import firm_of

_EXPORT = (
    "Packing data.csv",
    "Terms of sale.md",
    "OEM and samples.docx",
    "Spare parts.csv",
    "After-sales.html",
    "About the factory.pdf",
)

FIRMS = (
    firm_of("garden centre, Steffisburg", GARDEN, GARDEN_MAILS, "de"),
    firm_of("day nursery, Sheffield", NURSERY, NURSERY_MAILS, "en"),
    firm_of("phone repair, Cần Thơ", PHONES, PHONES_MAILS, "vi", {"Business customers.pdf": "en"}),
    firm_of("hand tools, Yongkang", TOOLS, TOOLS_MAILS, "zh", dict.fromkeys(_EXPORT, "en")),
    firm_of("medical aids, Kassel", AIDS, AIDS_MAILS, "de"),
    firm_of("pool service, Tucson", POOLS, POOLS_MAILS, "en"),
)
