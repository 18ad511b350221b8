"""The seventh hand of invoices: the buyers, and how its tables are written down.

Written on 22 November 2026 before any look at the readers. Papers are drawn as those of the sixth hand are (`Sheet`);
a table here is text, a row a line, cells parted by "|", "¶" for a new line inside a cell.
"""

from benchmarks._invoices_sixth import Us

KOLBE = Us("Malerbetrieb Kolbe GmbH", "DE", "DE265803414", "EUR")
LECHNER = Us("Buchbinderei Lechner KG", "AT", "ATU66255170", "EUR")
RIEGLER = Us("Baumeister Riegler GmbH", "AT", "ATU54198737", "EUR")
GANTNER = Us("Velo Gantner GmbH", "CH", "CHE114055835MWST", "CHF")
FERNHILL = Us("Fernhill Joinery Ltd", "GB", "GB901128667", "GBP")
KAURI = Us("Kauri Bay Charters Limited", "NZ", "", "NZD")
SANG_VIET = Us("Công ty TNHH Gốm Sáng Việt", "VN", "3709122846", "VND")
YUNSHAN = Us("杭州云杉家具有限公司", "CN", "91330106MA2GX4K71C", "CNY")


def grid(text: str) -> list[list[str]]:
    """The rows of a table."""
    return [[cell.strip().replace("¶", "\n") for cell in row.split("|")] for row in text.strip().splitlines()]
