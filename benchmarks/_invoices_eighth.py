"""The eighth hand of invoices: its buyers.

Written on 22 November 2026 before any look at the readers. Papers are drawn as those of the sixth hand are (`Sheet`),
their tables written as those of the seventh (`grid`).
"""

from benchmarks._invoices_sixth import Us

MARWITZ = Us("Druckhaus Marwitz GmbH", "DE", "DE118799824", "EUR")
WIESER = Us("Gasthof Wieser KG", "AT", "ATU31167607", "EUR")
AMREIN = Us("Amrein Holzbau AG", "CH", "CHE115346531MWST", "CHF")
LINDE = Us("Bloemisterij De Linde B.V.", "NL", "NL821470462B01", "EUR")
ZAWADZKI = Us("Meble Zawadzki Sp. z o.o.", "PL", "PL8405043832", "PLN")
BRUNET = Us("Atelier Brunet SARL", "FR", "FR28660352790", "EUR")
ORIA = Us("Muebles Oria S.L.", "ES", "ESB36508612", "EUR")
NOVOTNY = Us("Truhlářství Novotný s.r.o.", "CZ", "CZ60070960", "CZK")
PENROSE = Us("Penrose Bakery Ltd", "GB", "GB795958837", "GBP")
KILBRIDE = Us("Kilbride Ceramics Ltd", "IE", "IE7337270U", "EUR")
MAPLE = Us("Maple & Main Coffee LLC", "US", "", "USD")
DENIS = Us("Boulangerie Saint-Denis inc.", "CA", "", "CAD")
TORRENS = Us("Torrens Joinery Pty Ltd", "AU", "58815077970", "AUD")
AN_PHAT = Us("Công ty TNHH Nội thất An Phát", "VN", "0265726848", "VND")
QINGMU = Us("苏州青木家具有限公司", "CN", "91320594MA2CFM8M2J", "CNY")
BERTI = Us("Falegnameria Berti S.r.l.", "IT", "IT05583600274", "EUR")
TO_MARWITZ = "Druckhaus Marwitz GmbH\nAkazienwald 12\n06844 Dessau-Roßlau"
