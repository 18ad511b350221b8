"""Invoices of a seventh hand through the office's own door: ``python -m benchmarks invoices_seventh``.

How they are counted stands in ``_invoice_hands``; a row of the taxes and the account of the booking are counted too.
``python -m benchmarks.invoices_seventh --all`` tells each wrong field, each miss and each alarm.
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
