"""Invoices of a sixth hand through the office's own door: ``python -m benchmarks invoices_sixth``.

How they are counted stands in ``_invoice_hands``; a row of the taxes and the account of the booking are counted too.
``python -m benchmarks.invoices_sixth --all`` tells each wrong field, each miss and each alarm.

The first run, before the code was opened (22 November 2026), of all 24 papers, 5 of them scans and 4 data files: of
175 barred fields (number, dates, currency, sums, account) 124 proven, 15 right but asked, 29 missing, 5 wrong and
asked, 2 wrong and proven (others: 55, 8, 12, 1, 4 of 80); 9 papers without a question about them; 23 of 65 lines and
16 of 29 tax rows exact; 9 of 24 bookings right; of 22 errors that must stop the paper 14 caught, 5 stopped; the one
that must be asked was; 16 clean papers alarmed, 1 stopped. FatturaPA was not read at all.

After mending, the 15 papers with text alone and in process (not through the office): 107 barred fields proven, none
wrong; 36 of 44 lines and 15 of 19 tax rows exact; 13 of 15 bookings right; 14 of 14 errors that must stop caught, 6
stopped; 1 clean paper alarmed, none stopped. Scans and data files were not run again.

Corrected since, by an expert's judgment: a Swiss total is the sum before the cents are rounded (EN 16931 BT-112), or
the rounded one that is printed; 42.00 a thousand is 0.042 apiece; what stands on a row of its own under a name (which
numbers, which month) may be keyed in with it or left away.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks import (
    _invoice_hands,
    _invoices_sixth,
    _invoices_sixth_far,
    _invoices_sixth_files,
    _invoices_sixth_middle,
    _invoices_sixth_west,
)
from benchmarks._invoices_fifth import Paper, Planted

_PAPERS = (
    *_invoices_sixth_middle.PAPERS,
    *_invoices_sixth_west.PAPERS,
    *_invoices_sixth_far.PAPERS,
    *_invoices_sixth_files.PAPERS,
)
# By what the cost is: the accounts of the SKR 03 that a bookkeeper would take.
ACCOUNTS = {
    "telephone": ("4920",),
    "energy": ("4240",),
    "legal": ("4950",),
    "staff health": ("4140", "4946"),
    "travel": ("4660", "4670"),
    "repairs": ("4800", "4805", "4260"),
    "vehicle": ("4530",),
    "goods": ("3400", "3000", "3200"),
    "freight": ("4730", "3800", "4910"),
    "software": ("4806", "4964", "4925"),
    "office supplies": ("4930",),
    "advice": ("4950", "4955", "4957"),
    "advertising": ("4600",),
    "packaging": ("4710", "3000", "3400"),
}
_KINDS = {"credit note": "credit-note", "final": "final|invoice", "receipt": "receipt|invoice"}
_SIGNED = ("net", "vat", "gross")


@dataclass(frozen=True)
class Drawn(Paper):
    """A paper of this hand as the runner takes it."""

    sheet: _invoices_sixth.Paper | None = None

    def bytes(self, planted: Planted | None = None) -> bytes:
        """The file, clean or with one error."""
        assert self.sheet
        return self.sheet.file(dict(planted.swaps) if planted else {})


def drawn(sheet: _invoices_sixth.Paper, accounts: Mapping[str, tuple[str, ...]] = ACCOUNTS) -> Drawn:
    """The paper as the runner takes it; *accounts* are those of the SKR 03 by what a cost is."""
    credit = sheet.kind == "credit note"
    us = sheet.us
    return Drawn(
        name=sheet.name,
        kind=_KINDS.get(sheet.kind, sheet.kind),
        art="",
        truth={
            name: f"{value}|-{value}" if credit and name in _SIGNED else value for name, value in sheet.fields.items()
        },
        lines=tuple(_lines(sheet)),
        errors=tuple(Planted(each.name, each.verdict, tuple(each.swap.items())) for each in sheet.faults),
        scanned=sheet.scan,
        suffix=sheet.suffix,
        own=(us.name, us.vat_id, us.country),
        taxes=sheet.taxes,
        accounts=accounts[sheet.booking],
        sheet=sheet,
    )


def _lines(sheet: _invoices_sixth.Paper) -> Iterator[tuple[str, str, str, str, str]]:
    """The lines; their rate is asked where the paper has only one."""
    rate = sheet.taxes[0][0] if len(sheet.taxes) == 1 else ""
    rates = f"{rate}|" if rate == "0" else rate
    for line in sheet.lines:
        yield line.text, line.quantity or "", line.price or "", line.net, line.rate or rates


PAPERS = tuple(drawn(sheet) for sheet in _PAPERS)


def main() -> None:
    """Take all of them in, count, print."""
    _invoice_hands.run(PAPERS)


if __name__ == "__main__":
    main()
