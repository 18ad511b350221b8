"""Where invoices are worked on: look whether a document is one, read it, check it, check it again when more is known.

Every step is a job that survives a power cut; its result and its end are one transaction.
"""

import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from core import reports
from core.errors import Cancelled, Trouble, WorldError
from core.money import minor_of
from core.progress import CancelToken
from core.words import language, tr
from office.app.bank_settling import settle
from office.app.events import Events, Topic
from office.app.invoice_judging import judge
from office.app.invoice_memory import Memory, order_key, people_of
from office.invoices.claims import is_claim, is_from_us
from office.invoices.codec import from_json
from office.invoices.hits import RulesOutcome
from office.invoices.invoice import Kind
from office.invoices.keys import accounts_of
from office.invoices.known import Firm, GoodsReceipt, Known, PriceList
from office.invoices.reading import Reading
from office.invoices.terms import best_offer, due_date
from office.invoices.validation import VALIDATION, validation_report
from office.store.bank import BankBook
from office.store.invoices import Checked, Invoices, StoredInvoice
from office.store.joined_files import JoinedFiles, JoinedPart
from office.store.records import ATTACHMENT, MOST_ATTEMPTS, Records
from office.store.rows import Job
from office.store.suppliers import Suppliers

if TYPE_CHECKING:
    from office.app.invoice_sources import FoundInvoice, InvoiceSources

JOBS = ("recheck", "invoice", "look")
RULES = "3.4"  # another word here lets every open invoice be checked again at the next start
EVERYTHING = "all"
ASKED_FOR = "asked-for"  # the owner said that this document is an invoice
PUT_TOGETHER = "put-together"  # of several files, by the owner or because their pages prove it
_MOST_WORDS = 20_000  # of an invoice's text are kept for the search in the archive


class InvoiceDesk:
    """Works on invoices, one at a time, from whatever thread."""

    def __init__(
        self, records: Records, invoices: Invoices, suppliers: Suppliers, memory: Memory, *,
        sources: "Callable[[], InvoiceSources]", events: Events,
        today: Callable[[], date] = date.today,
    ) -> None:  # fmt: skip
        self.memory = memory
        self.today = today
        self.seconds: dict[int, float] = {}  # what reading and checking took in this run
        self._records = records
        self._invoices = invoices
        self._suppliers = suppliers
        self._readers = sources  # many, and loaded when the first document is read
        self._events = events
        self._bank = BankBook(records.database)
        self._joined = JoinedFiles(records.database)
        self._lock = threading.RLock()
        self._refusals: dict[str, str] = {}  # by document, of this run

    @cached_property
    def _sources(self) -> "InvoiceSources":
        return self._readers()

    def work(self, job: Job, cancel: CancelToken | None = None) -> None:
        """Do one leased job. What cannot be read becomes an end, not an error; Stop gives the job back."""
        with self._lock, reports.caught(lambda _report: self._set_aside(job)):
            try:
                self._do(job, cancel)
            except Cancelled:
                self._records.release(job)
                raise
            except WorldError as no:
                self._could_not(job, no)

    def _do(self, job: Job, cancel: CancelToken | None) -> None:
        if job.attempts > MOST_ATTEMPTS:
            self._set_aside(job)
        elif job.kind == "recheck":
            self._recheck(job, cancel)
        else:
            self._read(job, cancel)

    def read_now(self, document: str, cancel: CancelToken | None = None) -> str:
        """The owner says that this document is an invoice: read it, and wait for it. Raises Cancelled.

        Returns why it could not be read, in one sentence, or "".
        """
        with self._lock:
            self._refusals.pop(document, "")
            self._records.enqueue("invoice", document)
            while job := self._records.lease(["invoice"], subject=document):
                self.work(job, cancel)
            return self._refusals.get(document, "")

    def check_again(self, ids: Iterable[int] | None = None) -> None:
        """Promise to check these open invoices anew, or all of them: something more is known now."""
        for subject in [EVERYTHING] if ids is None else map(str, ids):
            self._records.enqueue("recheck", subject)

    def check_now(self, ids: Sequence[int]) -> None:
        """Check these invoices anew, the earliest first, so that each is judged by those before it."""
        with self._lock:
            for stored in sorted((self._invoices.one(n) for n in ids), key=order_key):
                self._check(stored)

    def as_copy(self, stored: StoredInvoice, name: str) -> StoredInvoice:
        """What a second copy of the same bytes is: a duplicate of the invoice that is there. It is noted once."""
        known = self.memory.known(self.today(), stored.reading, copy=True)
        found, decided = judge(stored.reading, known, self._archived(stored))
        if name not in {event.detail.get("name") for event in self._invoices.history(stored.id)}:
            self._invoices.note(stored.id, "came-again", detail={"name": name})
        return replace(stored, findings=found, verdict=decided.value)

    def finish_rechecks(self, cancel: CancelToken | None = None) -> None:
        """Do now what was promised to be checked again."""
        with self._lock:
            while job := self._records.lease(["recheck"]):
                self.work(job, cancel)

    def freshen(self) -> None:
        """Open invoices that other rules or another language judged are checked again."""
        self.check_again(self._invoices.stale_ids(checked_by()))

    def read_ranges(self, stored: StoredInvoice, ranges: Sequence[tuple[int, int]]) -> list[Checked]:
        """Each range of an invoice's pages, read and judged as an invoice of its own; nothing is written."""
        with self._lock:
            found = self._sources.ranges(stored.reading.document, self.memory.facts(self.today()), ranges)
            return [self._judge_found(each, stored.channel, stored.sender) for each in found]

    def prices(self, document: str) -> PriceList:
        """The prices of a document's tables; nothing is written. Raises WorldError."""
        with self._lock:
            return self._sources.prices(document)

    # one job

    def _read(self, job: Job, cancel: CancelToken | None) -> None:
        document, started = job.subject, time.perf_counter()
        if self._joined.holding(document):  # its pages are read where they were put together with others
            self._end(job)
            return
        parts = self._joined.parts_of(document)
        asked, stood = job.kind == "invoice" or bool(parts), bool(self._invoices.of_document(document))
        self._learn_orders(document)
        firm = self.memory.firm()
        known = self.memory.facts(self.today())
        found = self._sources.readings(document, known, asked=asked, cancel=cancel)
        self._learn_order_papers(document, [each.reading for each in found], firm)
        wanted = [each for each in found if is_claim(each.reading, firm) or (asked and says_something(each.reading))]
        wanted, gone = self._with_partners(wanted, known, cancel)
        channel, sender = self._arrival(parts[0].document if parts else document)
        judged = [self._judge_found(each, channel, sender) for each in wanted]
        others = self._open_of({each.supplier for each in judged})
        with self._records.database.write():
            ids = [self._invoices.keep(each) for each in judged]
            self._records.finish("look", document)
            self._records.finish("invoice", document)
            for n in gone - set(ids):
                self._invoices.decide(n, "joined", state="gone")
            if asked and not parts:
                for n in ids:
                    self._invoices.note(n, ASKED_FOR)
            if parts and ids and not stood:
                self._take_over(ids[0], parts)
            self.check_again(n for n in others if n not in ids or parts)
        if self.memory.firm() != firm:
            self.check_again()
        if parts:
            self.finish_rechecks(cancel)
        for n in settle(self.memory, self._invoices, self._bank, ids):
            self._check(self._invoices.one(n))  # the payment that spoke against it is its own
        self.seconds.update(dict.fromkeys(ids, (time.perf_counter() - started) / max(1, len(ids))))
        for n in ids:
            self._events.tell(Topic.INVOICES, str(n))

    def _take_over(self, whole: int, parts: Sequence[JoinedPart]) -> None:
        """The invoice of pages that were put together stands for what each file said alone. Undo parts them again."""
        alone = [each for part in parts for each in self._invoices.of_document(part.document) if each.id != whole]
        for each in alone:
            if each.is_open:  # what was decided meanwhile stays, and speaks against paying twice
                self._invoices.decide(each.id, "joined", state="gone", detail={"into": whole})
        names = [self._records.names(part.document)[0] for part in parts]
        self._invoices.decide(
            whole, PUT_TOGETHER, state="open", token=uuid.uuid4().hex, detail={"files": names},
            before={"made": [whole], "back": {str(each.id): each.state for each in alone if each.is_open}},
        )  # fmt: skip
        self.check_again([whole])  # it was judged beside its own parts

    def _learn_orders(self, document: str) -> None:
        """A table of orders is no invoice but changes what invoices are checked against."""
        ordered = self._sources.ordered(document)
        if ordered.orders and self._suppliers.keep_orders(ordered.orders, ordered.receipts, document):
            self.check_again()

    def _learn_order_papers(self, document: str, readings: Iterable[Reading], firm: Firm) -> None:
        from office.invoices.order_papers import order_on

        papers = list(readings)
        orders = [order for each in papers if (order := order_on(each, firm))]
        receipts = list(self._receipts(document, papers, firm))
        if (orders or receipts) and self._suppliers.keep_orders(orders, receipts, document):
            self.check_again()

    def _receipts(self, document: str, readings: Iterable[Reading], firm: Firm) -> Iterator[GoodsReceipt]:
        from office.invoices.delivery_papers import receipt_on

        notes = [each for each in readings if each.kind is Kind.DELIVERY_NOTE]
        rows = self._sources.delivered(document) if notes else []
        return (receipt for each in notes if (receipt := receipt_on(each, rows, firm)))

    def _with_partners(
        self, wanted: "list[FoundInvoice]", known: Known, cancel: CancelToken | None
    ) -> "tuple[list[FoundInvoice], set[int]]":
        """Data and page that came as two files become one invoice. Returns also those that became part of another."""
        found: list[FoundInvoice] = []
        gone: set[int] = set()
        for each in wanted:
            partner = self.memory.partner(each.reading)
            if partner is None:
                found.append(each)
                continue
            documents = (partner.reading.document, each.reading.document)
            page, data = documents[::-1] if partner.reading.format.is_structured else documents
            found += self._sources.together(page, data, known, cancel)
            gone.add(partner.id)
        return found, gone

    def _judge_found(self, found: "FoundInvoice", channel: str, sender: str) -> Checked:
        judged = self.judged(found.reading, found.outcome, channel=channel, sender=sender)
        report = validation_report(judged.reading, found.outcome, judged.findings, datetime.now(UTC))
        reports = {**found.reports, VALIDATION: report}
        return replace(judged, beside=found.beside, reports=reports, channel=channel, sender=sender)

    def _open_of(self, suppliers: set[str]) -> list[int]:
        """Open invoices of the same suppliers: a new one may be their duplicate, or they its."""
        return [n for key in suppliers - {""} for n in self._invoices.open_ids(key)]

    def _recheck(self, job: Job, cancel: CancelToken | None) -> None:
        ids = self._invoices.open_ids() if job.subject == EVERYTHING else [int(job.subject)]
        for stored in sorted((self._invoices.one(n) for n in ids), key=order_key):
            if cancel:
                cancel.check()
            if stored.is_open:
                self._check(stored)
        self._records.finish("recheck", job.subject)

    def _check(self, stored: StoredInvoice) -> None:
        if self._is_ours(stored):
            self._invoices.decide(stored.id, "ours", state="gone")
            self._events.tell(Topic.INVOICES, str(stored.id))
            return
        judged = self.judged(stored.reading, self._archived(stored), stored=stored)
        same = (judged.findings, judged.verdict, judged.supplier) == (
            stored.findings,
            stored.verdict,
            stored.supplier,
        )
        if same and stored.checked_by == judged.checked_by and not judged.tasks:
            return
        self._invoices.recheck(stored.id, judged)
        self._events.tell(Topic.INVOICES, str(stored.id))

    def _is_ours(self, stored: StoredInvoice) -> bool:
        """Once more is known of the firm, its own letters leave the list, except those that the owner put there."""
        return is_from_us(stored.reading, self.memory.firm()) and not any(
            event.what == ASKED_FOR for event in self._invoices.history(stored.id)
        )

    def _archived(self, stored: StoredInvoice) -> RulesOutcome | None:
        """What the official rules said when it was read; they need not run again while the file is the same."""
        outcome = self._invoices.reports(stored.id).get("rules")
        return from_json(RulesOutcome, outcome) if outcome else None

    def judged(
        self, reading: Reading, outcome: RulesOutcome | None, *, stored: StoredInvoice | None = None,
        channel: str = "", sender: str = "",
    ) -> Checked:  # fmt: skip
        """The reading with its findings, its verdict and what must be done first."""
        from office.invoices.tasks import tasks_of

        known = self.memory.known(self.today(), reading, stored=stored, channel=channel, sender=sender)
        found, decided = judge(reading, known, outcome)
        names, alone = people_of(self._records)
        done = [(task.kind, task.subject) for task in self._invoices.tasks(stored.id)] if stored else []
        return Checked(
            reading=reading,
            findings=found,
            verdict=decided.value,
            supplier=self.memory.supplier_key(reading),
            checked_by=checked_by(),
            tasks=tuple(tasks_of(reading, found, known, len(names), alone=alone, done=done)),
            columns=columns_of(reading, known),
        )

    def _arrival(self, document: str) -> tuple[str, str]:
        """(channel, sender's mail address): the ways by which these bytes came first."""
        origin = self._records.origin(document)
        if ATTACHMENT in origin:
            return "mail", self._records.properties(self._records.parent(document)).get("from", "")
        watched = any(origin.startswith(f"{folder}/") for folder in self._records.folders())
        return ("folder" if watched else "drop"), ""

    def _could_not(self, job: Job, no: WorldError) -> None:
        if no.trouble is Trouble.DISK_FULL:
            self._records.retry(job)  # when there is room again
            raise no
        if no.trouble is Trouble.CRASHED_READER and job.attempts < MOST_ATTEMPTS:
            self._records.retry(job)
            return
        self._refusals[job.subject] = no.sentence
        self._end(job)

    def _set_aside(self, job: Job) -> None:
        self._refusals[job.subject] = tr("Kontor stumbled over this invoice and left it out. Look at it yourself.")
        self._end(job)

    def _end(self, job: Job) -> None:
        """No more tries: to look at it and to read it is the same work."""
        for kind in (job.kind,) if job.kind == "recheck" else ("look", "invoice"):
            self._records.finish(kind, job.subject)


def checked_by() -> str:
    """Which rules judge, and in which language they speak."""
    return f"{RULES}/{language()}"


def says_something(reading: Reading) -> bool:
    """Whether anything of an invoice was found: enough to show it to the owner, who says that it is one."""
    invoice = reading.invoice
    return reading.kind is not Kind.OTHER or bool(invoice.gross or invoice.number or invoice.lines)


def columns_of(reading: Reading, known: Known) -> dict[str, Any]:
    """What the list shows and the archive finds."""
    invoice = reading.invoice
    due, offer = due_date(invoice), best_offer(invoice, known.today)
    gross = invoice.gross
    return {
        "name": reading.name,
        "kind": reading.kind.value,
        "seller": invoice.seller.name,
        "number": invoice.number,
        "issue_date": str(invoice.issue_date or ""),
        "due_date": str(due or ""),
        "discount_until": str(offer.until) if offer else "",
        "gross_minor": None if gross is None else minor_of(gross, invoice.currency),
        "currency": invoice.currency,
        "words": words_of(reading),
    }


def words_of(reading: Reading) -> str:
    """All that one may look for: names, numbers, amounts as people write them, lines, and the page's own text."""
    invoice = reading.invoice
    amounts = [str(amount) for amount in (invoice.net, invoice.vat, invoice.gross, invoice.amount_due) if amount]
    plain = [invoice.seller.name, invoice.buyer.name, invoice.number, invoice.order_reference, *accounts_of(invoice)]
    words = [reading.name, *plain, *amounts, *(amount.replace(".", ",") for amount in amounts)]
    fields = [field.value for field in reading.fields.values()]
    lines = [line.description for line in invoice.lines]
    text = "\n".join([*words, *fields, *lines, *invoice.notes, *reading.pages])
    return text.casefold()[:_MOST_WORDS]
