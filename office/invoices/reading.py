"""What Kontor believes of an invoice and why: each field with its witnesses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from core.evidence import Position
from office.invoices.invoice import Format, Invoice, Kind

FIELDS = (
    "number", "issue_date", "due_date", "delivery_date", "currency", "net", "vat", "gross", "amount_due", "prepaid",
    "seller_name", "seller_vat_id", "seller_tax_number", "buyer_name", "buyer_vat_id", "iban", "bic", "payee_name",
    "order_reference", "discount_days", "discount_percent",
)  # fmt: skip


class Source(StrEnum):
    """Who says so, the most trusted first. "rules": the official rule set, run by another program, found it sound.

    "owner": he corrected it himself; nothing speaks against his word, and his correction is kept in the audit log.
    """

    XML = "xml"
    QR = "qr"
    TEXT = "text"
    OCR = "ocr"
    OCR2 = "ocr2"
    ARITHMETIC = "arithmetic"
    CHECK_DIGIT = "check-digit"
    HISTORY = "history"
    RULES = "rules"
    MODEL = "model"
    OWNER = "owner"


# The contract's words for what has none of its own: the official rules compute the sums anew, and what the owner
# corrected is what is known of this invoice from before.
_TOLD_AS = {Source.RULES: Source.ARITHMETIC, Source.OWNER: Source.HISTORY}


class Status(StrEnum):
    """Proven by two independent witnesses, to be asked, or not on the document."""

    PROVEN = "proven"
    ASKED = "asked"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Witness:
    """One source's word for a value. value: canonical ("1234.50", "2026-10-14", "DE02…"). at: where it is to be seen.

    why: what this witness did, for the owner ("19 % of 100.00 is 19.00"), or "".
    """

    source: Source
    value: str
    at: Position | None = None
    why: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "source": _TOLD_AS.get(self.source, self.source).value,
            "value": self.value,
            "at": self.at.as_json() if self.at else None,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Field:
    """One field: the value believed ("" when absent), how sure, and who says so.

    rivals: other values that a source states for the same field, with their witnesses: what is asked about.
    """

    name: str
    value: str = ""
    status: Status = Status.ABSENT
    witnesses: tuple[Witness, ...] = ()
    rivals: tuple[Witness, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "value": self.value,
            "status": self.status.value,
            "witnesses": [witness.as_json() for witness in self.witnesses],
            "rivals": [witness.as_json() for witness in self.rivals],
        }


@dataclass(frozen=True, slots=True)
class Reading:
    """One invoice, read. `invoice` is what is believed; `said` is what each source says by itself.

    document, name: of the file. first_page, last_page: 1-based, when a PDF holds several invoices. pages: the text of
    each page (kb's page text, so that positions are right). flags: stable words of the readers ("hidden-text",
    "producer-changed"). properties: of the PDF ("creator", "producer", "author").
    """

    document: str
    name: str
    kind: Kind
    format: Format
    invoice: Invoice
    profile: str = ""
    fields: Mapping[str, Field] = field(default_factory=dict)
    said: Mapping[Source, Invoice] = field(default_factory=dict)
    first_page: int = 1
    last_page: int = 1
    pages: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Field:
        """The field, absent where nobody spoke of it."""
        return self.fields.get(name) or Field(name)
