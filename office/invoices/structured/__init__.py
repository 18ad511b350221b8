"""Invoices that came as data: whichever family, as one `Invoice`, with what is odd about the data."""

from collections.abc import Iterable

from core.tree import Node
from office.invoices.structured.china import is_chinese, read_chinese
from office.invoices.structured.cii import is_cii, read_cii
from office.invoices.structured.italy import is_italian, read_italian
from office.invoices.structured.result import StructuredInvoice
from office.invoices.structured.ubl import read_ubl, ubl_in
from office.invoices.structured.values import Odd, Oddity
from office.invoices.structured.vietnam import read_vietnamese, vietnamese_in

__all__ = ["Odd", "Oddity", "StructuredInvoice", "data_among", "invoice_of"]

# The names that the standards give to the data inside a PDF, the surest first.
_NAMES = (
    "factur-x.xml",
    "zugferd-invoice.xml",
    "xrechnung.xml",
    "ferd-invoice.xml",
    "cii.xml",
    "ubl.xml",
    "original_invoice.xml",
)
_NO_INVOICE = ("order-x.xml", "cida.xml")  # an order, a despatch advice


def invoice_of(root: Node, *, embedded: bool = False) -> StructuredInvoice | None:
    """The invoice that an XML document states, or None for no known family. embedded: found in a PDF."""
    if is_cii(root):
        return read_cii(root, embedded=embedded)
    if ubl := ubl_in(root):
        return read_ubl(ubl)
    if vietnamese := vietnamese_in(root):
        return read_vietnamese(vietnamese)
    if is_italian(root):
        return read_italian(root)
    return read_chinese(root) if is_chinese(root) else None


def data_among(names: Iterable[str]) -> list[str]:
    """Which files inside a PDF may be the invoice's data, the likeliest first; `invoice_of` their trees decides.

    More than one that is an invoice is for the reader to wonder about.
    """
    folded = {name: name.strip().lower().rpartition("/")[2] for name in names}
    known = [name for wanted in _NAMES for name, own in folded.items() if own == wanted]
    other = [name for name, own in folded.items() if own.endswith(".xml") and own not in (*_NAMES, *_NO_INVOICE)]
    return [*known, *other]
