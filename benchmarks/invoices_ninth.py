"""Invoices of a ninth hand through the office's own door: ``python -m benchmarks invoices_ninth``.

How they are counted stands in ``_invoice_hands``. ``python -m benchmarks.invoices_ninth --all`` tells each wrong
field, each miss and each alarm; ``--text``, ``--scans``, ``--files`` take in only those.
"""

import sys
from collections.abc import Callable

from benchmarks import (
    _invoice_hands,
    _invoices_ninth_europe,
    _invoices_ninth_files,
    _invoices_ninth_german,
    _invoices_ninth_services,
    _invoices_ninth_world,
    invoices_eighth,
    invoices_sixth,
)

# By what the cost is: the accounts of the SKR 03 that a bookkeeper would take.
ACCOUNTS = invoices_eighth.ACCOUNTS | {
    "building works": ("3100", "3120", "3125", "4260", "0090", "0165", "0450"),
    "shop fittings": ("0430", "0450", "0420", "0400", "0410", "0490", "4800", "4260"),
    "small parts": ("3000", "3400", "3200", "4980", "4985"),
    "supplies": ("3000", "3400", "3200", "4980", "4985", "4250"),
    "workwear": ("4145", "4140", "4980", "4965", "4960", "4900"),
    "vet": ("4900", "3100", "4909", "4950", "4980"),
    "tests": ("3100", "4900", "4909", "4950", "4957"),
}
PAPERS = tuple(
    invoices_sixth.drawn(sheet, ACCOUNTS)
    for sheet in (
        *_invoices_ninth_german.PAPERS,
        *_invoices_ninth_services.PAPERS,
        *_invoices_ninth_europe.PAPERS,
        *_invoices_ninth_world.PAPERS,
        *_invoices_ninth_files.PAPERS,
    )
)
SORTS: dict[str, Callable[[invoices_sixth.Drawn], bool]] = {
    "--text": lambda paper: not paper.scanned and paper.suffix == ".pdf",
    "--scans": lambda paper: paper.scanned,
    "--files": lambda paper: paper.suffix != ".pdf",
}


def main() -> None:
    """Take them in, count, print."""
    wanted = [takes for word, takes in SORTS.items() if word in sys.argv]
    _invoice_hands.run(tuple(p for p in PAPERS if not wanted or any(takes(p) for takes in wanted)))


if __name__ == "__main__":
    main()
