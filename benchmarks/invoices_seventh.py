"""Invoices of a seventh hand through the office's own door: ``python -m benchmarks invoices_seventh``.

How they are counted stands in ``_invoice_hands``; a row of the taxes and the account of the booking are counted too.
``python -m benchmarks.invoices_seventh --all`` tells each wrong field, each miss and each alarm.

The first run, before the code was opened (22 November 2026), of all 26 papers, 5 of them scans: of 195 barred fields
159 proven, 14 right but asked, 16 missing, 1 rightly absent, 4 wrong and asked, 1 wrong and proven (a New Zealand
firm's dollars as USD); others: 54, 7, 4, 0, 2, 4 of 71. 8 papers without a question about them; 30 of 94 lines and 18
of 23 tax rows exact; 11 of 26 bookings right; of 29 errors that must stop the paper 23 caught, 12 stopped; of 6 that
must be asked 3; 13 clean papers alarmed, none stopped.

After mending, the 21 papers with text alone and in process (not through the office; at first 132 of 161, 22 of 82
lines, 9 alarmed): all 161 barred fields proven; 76 of 82 lines and 19 of 19 tax rows
exact; 22 of 24 and 6 of 6 errors caught; no clean paper alarmed. Scans and the office were not run again.

Corrected since, as for earlier hands: insurance tax may be told as the tax of the paper (Kontor says that it is no
VAT and is not deducted); a row of its own under a name may be keyed in with it or left away.
"""

from benchmarks import (
    _invoice_hands,
    _invoices_seventh_alps,
    _invoices_seventh_far,
    _invoices_seventh_town,
    _invoices_seventh_trade,
    _invoices_seventh_west,
    invoices_sixth,
)

# By what the cost is: the accounts of the SKR 03 that a bookkeeper would take.
ACCOUNTS = invoices_sixth.ACCOUNTS | {
    "rent": ("4210", "4228"),
    "insurance": ("4360",),
    "fees": ("4390", "4380", "2350", "4900"),
    "cleaning": ("4250",),
    "subcontractor": ("3100", "3120", "3125"),
    "staff welfare": ("4140", "4145", "4653", "4650"),
    "translation": ("4900", "4909", "4950", "3100"),
}
PAPERS = tuple(
    invoices_sixth.drawn(sheet, ACCOUNTS)
    for sheet in (
        *_invoices_seventh_trade.PAPERS,
        *_invoices_seventh_town.PAPERS,
        *_invoices_seventh_alps.PAPERS,
        *_invoices_seventh_west.PAPERS,
        *_invoices_seventh_far.PAPERS,
    )
)


def main() -> None:
    """Take all of them in, count, print."""
    _invoice_hands.run(PAPERS)


if __name__ == "__main__":
    main()
