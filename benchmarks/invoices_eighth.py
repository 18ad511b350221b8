"""Invoices of an eighth hand through the office's own door: ``python -m benchmarks invoices_eighth``.

How they are counted stands in ``_invoice_hands``. ``python -m benchmarks.invoices_eighth --all`` tells each wrong
field, each miss and each alarm; ``--text``, ``--scans``, ``--files`` take in only those.

The first run, before the code was opened (23 November 2026):

| | 17 text PDFs | 6 scans | 3 data files |
|---|---|---|---|
| barred fields proven, right but asked, missing, wrong and asked, wrong and proven | 104, 9, 11, 3, 2 of 129 | 28, 8, 3, 1, 2 of 42 | 20, 4, 0, 0, 0 of 24 |
| other fields, the same | 44, 14, 4, 2, 0 of 64 | 10, 4, 3, 1, 0 of 18 | 11, 1, 0, 0, 0 of 12 |
| papers without a question about barred fields | 6 | 2 | 2 |
| lines exact | 40 of 59 | 4 of 10 | 6 of 6 |
| rows of taxes exact | 19 of 23 | 5 of 8 | 2 of 2 |
| account of the booking right | 2 | 2 | 0 |
| errors to stop: caught (stopped) | 23 (12) of 30 | 2 (0) of 6 | 3 (2) of 3 |
| errors to ask about: caught | 3 of 4 | | |
| clean papers alarmed; stopped | 10; 0 | 4; 0 | 0; 0 |

Wrong and proven: Quebec's two taxes (the second became a part free of tax, net 725.84 for 660.00) and an Austrian
till's slip of two rates (the second row read as free of tax).
"""

import sys

from benchmarks import (
    _invoice_hands,
    _invoices_eighth_english,
    _invoices_eighth_far,
    _invoices_eighth_files,
    _invoices_eighth_german,
    _invoices_eighth_middle,
    _invoices_eighth_west,
    invoices_seventh,
    invoices_sixth,
)

# By what the cost is: the accounts of the SKR 03 that a bookkeeper would take.
ACCOUNTS = invoices_seventh.ACCOUNTS | {
    "hired workers": ("3100", "4900", "4905", "3120"),
    "upkeep": ("4250", "4260", "4230", "4800", "4805", "4280"),
    "waste": ("4969", "4250", "4290"),
    "small things": ("4980", "4985", "4800", "3000", "4930"),
    "hospitality": ("4650", "4140", "4145", "4640", "4630"),
    "tools": ("4985", "4980", "0400", "0420", "3400", "3000"),
}
PAPERS = tuple(
    invoices_sixth.drawn(sheet, ACCOUNTS)
    for sheet in (
        *_invoices_eighth_german.PAPERS,
        *_invoices_eighth_middle.PAPERS,
        *_invoices_eighth_west.PAPERS,
        *_invoices_eighth_english.PAPERS,
        *_invoices_eighth_far.PAPERS,
        *_invoices_eighth_files.PAPERS,
    )
)
SORTS = {
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
