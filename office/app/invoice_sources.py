"""From a document to its invoices: embedded data, page, picture and codes, each asked and put together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.progress import CancelToken
from kb.library import Library
from kb.reading import Reader
from office.invoices.reading import Reading
from office.store.originals import Originals
from office.store.records import Records


@dataclass(frozen=True, slots=True)
class FoundInvoice:
    """One invoice of a document. beside: the document of its other file, or "". reports: to be archived with it."""

    reading: Reading
    beside: str = ""
    reports: Mapping[str, Any] = field(default_factory=dict)


class InvoiceSources:
    """Asks the reader's children and the knowledge base."""

    def __init__(self, records: Records, originals: Originals, reader: Reader, library: Library) -> None:
        self._records = records
        self._originals = originals
        self._reader = reader
        self._library = library

    def readings(self, document: str, *, asked: bool, cancel: CancelToken | None = None) -> list[FoundInvoice]:
        """Every invoice of the document; with `asked` also what looks like none."""
        return []

    def ranges(self, document: str, ranges: Sequence[tuple[int, int]]) -> list[FoundInvoice]:
        """One invoice for each range of pages, as the owner says."""
        return []
