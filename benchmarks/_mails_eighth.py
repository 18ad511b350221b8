"""The eighth blind hand of mails: six firms in other trades, and what an expert clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened. The form is the
seventh hand's.
"""

from __future__ import annotations

from benchmarks._mails_eighth_bikes import BIKES, BIKES_MAILS
from benchmarks._mails_eighth_camper import CAMPER, CAMPER_MAILS
from benchmarks._mails_eighth_chairs import CHAIRS, CHAIRS_MAILS
from benchmarks._mails_eighth_locks import LOCKS, LOCKS_MAILS
from benchmarks._mails_eighth_pottery import POTTERY, POTTERY_MAILS
from benchmarks._mails_eighth_wine import WINE, WINE_MAILS
from benchmarks._mails_sixth import firm_of

FIRMS = (
    firm_of("winery, Kaltern", WINE, WINE_MAILS),
    firm_of("camper hire, Freiburg", CAMPER, CAMPER_MAILS),
    firm_of("locksmith, Toronto", LOCKS, LOCKS_MAILS),
    firm_of("upholsterer, Dunedin", CHAIRS, CHAIRS_MAILS),
    firm_of("motorbikes, Hà Giang", BIKES, BIKES_MAILS),
    firm_of("pottery, Jingdezhen", POTTERY, POTTERY_MAILS),
)
