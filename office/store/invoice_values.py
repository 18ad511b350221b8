"""Invoices of office.db as values: rows, tasks, events, and what is on its way in."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from core.evidence import Finding
from core.words import Sentence, again
from office.invoices.codec import as_json, from_json
from office.invoices.reading import Reading
from office.store.database import Row

OPEN_STATES = ("open", "waiting", "asked")


@dataclass(frozen=True, slots=True)
class StoredInvoice:
    """One invoice with all that is known of it. waiting: approved by one person, a second one is needed."""

    id: int
    reading: Reading
    findings: tuple[Finding, ...]
    verdict: str
    state: str
    supplier: str
    paid_on: str
    channel: str
    sender: str
    beside: str
    checked_by: str
    revision: int
    arrived_at: str

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True)
class Checked:
    """A reading with its verdict, on its way into the table. tasks: (kind, subject)."""

    reading: Reading
    findings: tuple[Finding, ...]
    verdict: str
    supplier: str = ""
    channel: str = ""
    sender: str = ""
    beside: str = ""
    checked_by: str = ""
    tasks: tuple[tuple[str, str], ...] = ()
    columns: Mapping[str, Any] = field(default_factory=dict)
    reports: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """Something to do before an invoice may be paid. note: who did it and what he noted."""

    id: int
    invoice: int
    kind: str
    subject: str
    state: str
    note: Mapping[str, str]
    done_at: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something that happened to an invoice."""

    id: int
    at: str
    what: str
    person: str
    detail: Mapping[str, Any]
    token: str
    undone: bool


def invoice_of(row: Row) -> StoredInvoice:
    return StoredInvoice(
        id=row["id"],
        reading=from_json(Reading, json.loads(row["reading"])),
        findings=findings_of(row),
        verdict=row["verdict"],
        state=row["state"],
        supplier=row["supplier"],
        paid_on=row["paid_on"],
        channel=row["channel"],
        sender=row["sender"],
        beside=row["beside"] or "",
        checked_by=row["checked_by"],
        revision=row["revision"],
        arrived_at=row["arrived_at"],
    )


def findings_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """As they are stored, each with how to say it in another language where that can be done."""
    return [{**as_json(each), **_said(each.message)} for each in findings]


def _said(message: str) -> dict[str, Any]:
    return {"said": message.as_json()} if isinstance(message, Sentence) else {}


def findings_of(row: Row) -> tuple[Finding, ...]:
    """In the language of now, whichever was spoken when they were found."""
    return tuple(map(_finding, json.loads(row["findings"])))


def _finding(stored: Mapping[str, Any]) -> Finding:
    found = from_json(Finding, stored)
    return replace(found, message=again(stored["said"])) if "said" in stored else found


def task_of(row: Row) -> TaskRow:
    note = json.loads(row["note"])
    return TaskRow(row["id"], row["invoice"], row["kind"], row["subject"], row["state"], note, row["done_at"])


def event_of(row: Row) -> EventRow:
    detail = json.loads(row["detail"])
    return EventRow(row["id"], row["at"], row["what"], row["person"], detail, row["token"], bool(row["undone"]))
