"""Invoices of a tenth hand through the office's own door: ``python -m benchmarks invoices_tenth``.

How they are counted stands in ``_invoice_hands``. ``python -m benchmarks.invoices_tenth --all`` tells each wrong
field, each miss and each alarm; ``--text``, ``--scans`` take in only those. Fourteen text papers and two scans: the
hand was cut off before the far lands and the data files were written. Its author had seen what the ninth hand missed
at its first run, no code.

The first run of the text papers (23 November 2026): of 116 barred fields 102 proven, 7 right but asked, 7 missing,
none wrong (others: 31, 8, 3 wrong and asked; of 42); 6 of 14 papers without a question about them; 41 of 45 lines
and 12 of 13 tax rows exact; 6 bookings right; of 23 errors that must stop the paper 22 caught, 6 stopped; of 5 that
must be asked 3; 4 clean papers alarmed, none stopped.
"""

import sys
from collections.abc import Callable

from benchmarks import (
    _invoice_hands,
    _invoices_tenth_europe,
    _invoices_tenth_german,
    invoices_ninth,
    invoices_sixth,
)

# By what the cost is: the accounts of the SKR 03 that a bookkeeper would take.
ACCOUNTS = invoices_ninth.ACCOUNTS | {
    "car": ("4530", "4540", "4580"),
    "server": ("4806", "4964", "4925", "4920"),
    "course": ("4945", "4900"),
}
PAPERS = tuple(
    invoices_sixth.drawn(sheet, ACCOUNTS)
    for sheet in (*_invoices_tenth_german.PAPERS, *_invoices_tenth_europe.PAPERS)
)
SORTS: dict[str, Callable[[invoices_sixth.Drawn], bool]] = {
    "--text": lambda paper: not paper.scanned and paper.suffix == ".pdf",
    "--scans": lambda paper: paper.scanned,
}


def main() -> None:
    """Take them in, count, print."""
    wanted = [takes for word, takes in SORTS.items() if word in sys.argv]
    _invoice_hands.run(tuple(p for p in PAPERS if not wanted or any(takes(p) for takes in wanted)))


if __name__ == "__main__":
    main()
