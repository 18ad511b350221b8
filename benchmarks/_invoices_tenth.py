"""The tenth hand of invoices: its buyers and how an answer is written down.

Written on 23 November 2026 before any look at the readers. Papers are drawn as those of the sixth hand are (`Sheet`),
of the ninth (`Flow`, `Columns`), their tables written as those of the seventh (`grid`).
"""

from benchmarks._invoices_sixth import Us

DREI = Us("Hofmolkerei Dreilinden GmbH", "DE", "DE938166622", "EUR")
TO_DREI = "Hofmolkerei Dreilinden GmbH\nAm Anger 4\n29221 Celle"
WALLNER = Us("Tischlerei Wallner GmbH", "AT", "ATU33598167", "EUR")
HOCHGRAT = Us("Bergbahnen Hochgrat AG", "CH", "CHE127755126MWST", "CHF")
VLAM = Us("Kaarsenmakerij De Vlam B.V.", "NL", "NL827831092B01", "EUR")
DELVAUX = Us("Chocolaterie Delvaux SRL", "BE", "BE0487308204", "EUR")
CANAL = Us("Brasserie du Canal SARL", "FR", "FR69852344936", "EUR")
ROKERI = Us("Skärgårdens Rökeri AB", "SE", "SE901446066201", "SEK")
TATRY = Us("Drevodomy Tatry s.r.o.", "SK", "SK4358095137", "EUR")


def said(number: str, issued: str, currency: str, sums: str, **others: str) -> dict[str, str]:
    """The fields of a paper; *sums* are net, tax and gross."""
    net, vat, gross = sums.split()
    return {
        "number": number,
        "issue_date": issued,
        "currency": currency,
        "net": net,
        "vat": vat,
        "gross": gross,
        **others,
    }
