"""How long account numbers are (ISO 13616): by this an IBAN ends where the next word has capitals too."""

LENGTHS = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI NL", 19: "MK SI", 20: "AT BA EE LT LU", 21: "CH HR LI LV",
        22: "BG DE GB IE ME RS", 23: "AE GI IL", 24: "AD CZ ES RO SA SE SK", 25: "PT", 26: "IS TR",
        27: "FR GR IT MC SM", 28: "CY HU PL", 29: "UA", 31: "MT",
    }.items()
    for country in countries.split()
}  # fmt: skip
"""Country (ISO 3166-1) → signs without blanks: Europe and its neighbours. Source: SWIFT's IBAN registry."""
