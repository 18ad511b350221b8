"""Reads invoices from what stands on their pages: words with boxes in, an invoice with evidence per field out."""

from office.invoices.page.evidence import Candidate, PageReading, Proof
from office.invoices.page.read import read_page, read_pages
from office.invoices.page.sheet import PageInput, Spot

__all__ = ["Candidate", "PageInput", "PageReading", "Proof", "Spot", "read_page", "read_pages"]
