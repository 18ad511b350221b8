"""The seventh blind hand of mails: six firms in other trades, and what an expert clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened. The form is the sixth
hand's, with one more kind: silent (a machine's mail, an offer, mere thanks; nothing to answer).
"""

from __future__ import annotations

from benchmarks._mails_seventh_cakes import CAKES, CAKES_MAILS
from benchmarks._mails_seventh_cleaner import CLEANER, CLEANER_MAILS
from benchmarks._mails_seventh_language import LANGUAGE, LANGUAGE_MAILS
from benchmarks._mails_seventh_movers import MOVERS, MOVERS_MAILS
from benchmarks._mails_seventh_ski import SKI, SKI_MAILS
from benchmarks._mails_seventh_storage import STORAGE, STORAGE_MAILS
from benchmarks._mails_sixth import firm_of

FIRMS = (
    firm_of("dry cleaner, Bremen", CLEANER, CLEANER_MAILS),
    firm_of("ski hire, Altaussee", SKI, SKI_MAILS),
    firm_of("self storage, Galway", STORAGE, STORAGE_MAILS),
    firm_of("cakes, Đà Nẵng", CAKES, CAKES_MAILS),
    firm_of("removals, Chengdu", MOVERS, MOVERS_MAILS),
    firm_of("language school, Berlin", LANGUAGE, LANGUAGE_MAILS),
)
