"""Decisions on invoices: approve, block, ask, correct, book, split, take the last one back. All are kept for ever.

Nothing that an invoice says moves a decision, and no single click dismisses what blocks: each task wants to be told
by whom and how it was cleared up.
"""

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from core.errors import InputError
from core.evidence import FindingClass, Severity
from core.words import tr
from office.app import posting, supplier_learning
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.invoice_booking import booked, booking_of, sound_account
from office.app.invoice_desk import PUT_TOGETHER
from office.app.invoice_memory import firm_of
from office.app.invoice_rows import UNDO_HOURS, Decision, MailDraft, PartWish, undo_until
from office.invoices import asking_mail, corrections
from office.invoices.booking import Choice, main_part
from office.invoices.codec import as_json, from_json
from office.invoices.reading import Reading
from office.invoices.split_booking import Wish, parts_of
from office.invoices.tasks import ANSWER, CALL_BACK, CHECK_ACCOUNT, SECOND_PERSON
from office.store.invoices import StoredInvoice, TaskRow

FEWEST_DIGITS = 6  # of a telephone number
FEWEST_SIGNS = 10  # of a reason why a blocked invoice may be paid all the same
RECURRING = "recurring"
_BOOKED = ("approved", "paid")  # decided, and their account may still be another one


def approve(office: Office, id: int, *, person: str = "") -> Decision:  # noqa: A002
    """It may be paid. Raises InputError while something must be done first, or a second person is the same one."""
    decision = _approve(office, id, person)
    posting.post(office)
    return decision


def _approve(office: Office, id: int, person: str) -> Decision:  # noqa: A002
    stored = _undecided(office, id)
    if not stored.reading.kind.demands_money:
        raise InputError(tr("This document is no invoice; pay the invoice that it is about."))
    tasks = office.invoices.tasks(id)
    if left := [task for task in tasks if task.state == "open" and task.kind != SECOND_PERSON]:
        raise InputError(_first_do(left[0]))
    if not any(task.kind == SECOND_PERSON for task in tasks):
        return _approved(office, stored, person)
    return _one_of_two(office, stored, person.strip())


def _first_do(task: TaskRow) -> str:
    if task.kind == CALL_BACK:
        return tr("The bank account changed. Call the supplier first and note with whom you spoke.")
    if task.kind == CHECK_ACCOUNT:
        return tr("Nothing was paid to this account before. Check it first and note how.")
    return tr("This invoice is blocked. Clear up the reason first, or note why it may be paid all the same.")


def _one_of_two(office: Office, stored: StoredInvoice, person: str) -> Decision:
    if not person:
        raise InputError(tr("Two people decide on this invoice. Say who approves."))
    if stored.state != "waiting":
        return _decided(office, stored, "approved-once", "waiting", person=person)
    if office.invoices.persons(stored.id, "approved-once")[-1].casefold() == person.casefold():
        raise InputError(tr("{person} approved already. Another person must approve too.", person=person))
    return _approved(office, stored, person)


def _approved(office: Office, stored: StoredInvoice, person: str) -> Decision:
    with office.records.database.write():
        open_rules = [finding.rule for finding in stored.findings if finding.severity is not Severity.INFO]
        booking = booking_of(office, stored, supplier_learning.supplier_known(office, stored))
        said = "" if booking.tax_source == "invoice" else booking.tax_code
        choice = Choice(booking.account, booking.cost_centre, approved=True, tax_code=said, parts=booking.parts)
        before = supplier_learning.learn(office, stored, None if booking.source == "default" else choice)
        detail = {"in_spite_of": open_rules, **booked(choice)}
        return _decided(office, stored, "approved", "approved", person=person, detail=detail, before=before)


def approve_green(office: Office, ids: Iterable[int], *, person: str = "") -> list[Decision]:
    """Approve those together of which nothing asks. Raises InputError if one of them is not fully green."""
    wanted = list(ids)
    for n in wanted:
        stored = office.invoices.one(n)
        if stored.verdict != "pay" or any(task.state == "open" for task in office.invoices.tasks(n)):
            raise InputError(tr("Only invoices without a question can be approved together."))
    decisions = [_approve(office, n, person) for n in wanted]
    posting.post(office)
    return decisions


def block(office: Office, id: int, reason: str, *, person: str = "") -> Decision:  # noqa: A002
    """It must not be paid. A new account that was not checked counts as rejected from now on."""
    stored = _undecided(office, id, also=("approved",))
    tasks = [task for task in office.invoices.tasks(id) if task.state == "open"]
    accounts = [task.subject for task in tasks if task.kind in {CALL_BACK, CHECK_ACCOUNT}]
    with office.records.database.write():
        before = supplier_learning.reject(office, stored, accounts)
        detail = {"reason": reason.strip()}
        decision = _decided(office, stored, "blocked", "blocked", person=person, detail=detail, before=before)
    posting.post(office)
    return decision


def reopen(office: Office, id: int, *, person: str = "") -> Decision:  # noqa: A002
    """Decide on it anew."""
    stored = office.invoices.one(id)
    if stored.state == "paid":
        raise InputError(tr("It is marked as paid. Take that back first."))
    decision = _decided(office, stored, "reopened", "open", person=person)
    posting.post(office)
    return decision


def ask_supplier(office: Office, id: int, *, person: str = "") -> MailDraft:  # noqa: A002
    """A mail in the supplier's language that names what is missing; the invoice waits for his answer."""
    stored = _undecided(office, id)
    mail = asking_mail.write(stored.reading, stored.findings, firm_of(office.records))
    to = stored.reading.invoice.seller.email or stored.sender
    if stored.state != "asked":
        _decided(office, stored, "asked", "asked", person=person)
    return MailDraft(to, mail.subject, mail.text, mail.language)


def complete_task(office: Office, id: int, task: int, note: Mapping[str, str]) -> None:  # noqa: A002
    """The task was done; `note` says by whom, with whom, how ("person", "phone", "text"). Raises InputError."""
    stored = office.invoices.one(id)
    found = next((each for each in office.invoices.tasks(id) if each.id == task), None)
    if found is None or found.state != "open":
        raise InputError(tr("This task is done already."))
    told = {key: " ".join(str(value).split()) for key, value in note.items() if str(value).strip()}
    _enough(found, told, stored)
    with office.records.database.write():
        office.invoices.complete(found, told)
        if found.kind in {CALL_BACK, CHECK_ACCOUNT}:
            supplier_learning.confirm(office, stored, found.subject, told.get("phone", ""))
    _check_supplier(office, stored)
    office.events.tell(Topic.INVOICES, str(id))


def _enough(task: TaskRow, told: Mapping[str, str], stored: StoredInvoice) -> None:
    if task.kind == SECOND_PERSON:
        raise InputError(tr("The second person approves; nothing else completes this."))
    if task.kind == CALL_BACK:
        _really_called(told, stored)
    elif task.kind == CHECK_ACCOUNT and len(told.get("text", "")) + len(told.get("person", "")) < 2:
        raise InputError(tr("Note how you checked the account: in which contract, or whom you asked."))
    elif task.kind == ANSWER and (len(told.get("person", "")) < 2 or len(told.get("text", "")) < FEWEST_SIGNS):
        raise InputError(tr("Note who decided it and why, in a sentence."))


def _really_called(told: Mapping[str, str], stored: StoredInvoice) -> None:
    digits = _digits(told.get("phone", ""))
    if len(told.get("person", "")) < 2 or len(digits) < FEWEST_DIGITS:
        raise InputError(tr("Note with whom you spoke, and which number you called."))
    printed = [stored.reading.invoice.seller.phone, *stored.reading.pages, *stored.reading.invoice.notes]
    if any(digits[-8:] in _digits(text) for text in printed):
        raise InputError(tr("This number stands on the invoice itself. Call one that you knew before."))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def correct(office: Office, id: int, fields: Mapping[str, str], *, person: str = "") -> Decision:  # noqa: A002
    """The owner's word for fields; the checks run again. Raises InputError for a value that cannot be."""
    stored = _undecided(office, id)
    changed = corrections.corrected(stored.reading, fields)
    with office.records.database.write():
        office.invoices.replace_reading(id, changed)
        decision = _decided(
            office, stored, "corrected", stored.state, person=person,
            detail={"fields": dict(fields), "instead_of": {name: stored.reading[name].value for name in fields}},
            before={"reading": as_json(stored.reading)},
        )  # fmt: skip
    office.desk.check_now([id])
    return decision


def set_booking(
    office: Office,
    id: int,  # noqa: A002
    account: str,
    *,
    cost_centre: str = "",
    tax_code: str = "",
    person: str = "",
) -> Decision:
    """The owner's account for this invoice, also after it was approved; the supplier's next one proposes it.

    account: a number of his chart. tax_code: one of the proposal's choices, "" for what the invoice says. Raises
    InputError for what is none, and for a refused invoice.
    """
    stored = _undecided(office, id, also=_BOOKED)
    booking = booking_of(office, stored, supplier_learning.supplier_known(office, stored))
    if tax_code and tax_code not in dict(booking.tax_choices):
        raise InputError(tr("This tax does not fit the invoice. Choose one of the list."))
    return _book(office, stored, Choice(sound_account(account), _centre(cost_centre), tax_code=tax_code), person)


def split_booking(office: Office, id: int, parts: Sequence[PartWish], *, person: str = "") -> Decision:  # noqa: A002
    """The invoice's cost on several accounts, also after it was approved; the supplier's next one proposes it.

    Its tax stays as it is. Raises InputError while the parts do not add up to the cost, to the cent.
    """
    stored = _undecided(office, id, also=_BOOKED)
    booking = booking_of(office, stored, supplier_learning.supplier_known(office, stored))
    if booking.cost is None:
        raise InputError(tr("Its amount is missing. Correct it first."))
    wishes = [
        Wish(sound_account(each.account), _centre(each.cost_centre), _amount(each), each.lines) for each in parts
    ]
    found = parts_of(wishes, stored.reading.invoice, booking.cost, booking.line_worths)
    main = main_part(found)
    said = booking.tax_code if booking.tax_source == "owner" else ""
    return _book(office, stored, Choice(main.account, main.cost_centre, tax_code=said, parts=found), person)


def _amount(wish: PartWish) -> Decimal | None:
    return corrections.amount_of(wish.amount.strip()) if wish.amount.strip() and not wish.lines else None


def _centre(text: str) -> str:
    return " ".join(text.split())


def set_recurring(office: Office, id: int, *, recurring: bool, person: str = "") -> Decision:  # noqa: A002
    """Whether this supplier bills regularly, like rent: then one number on later days is no duplicate.

    His open invoices are judged anew. Raises InputError for a seller without a name.
    """
    stored = office.invoices.one(id)
    with office.records.database.write():
        before = supplier_learning.learn_recurring(office, stored, recurring=recurring)
        if not before:
            raise InputError(tr("Its supplier is not known. Correct the name first."))
        decision = _decided(
            office, stored, RECURRING, stored.state, person=person, detail={"recurring": recurring}, before=before
        )
    _check_supplier(office, stored)
    return decision


def _check_supplier(office: Office, stored: StoredInvoice) -> None:
    """What is open of this supplier is judged by what is known of him now."""
    ids = {stored.id, *office.invoices.open_ids(stored.supplier)}
    office.desk.check_now([n for n in ids if office.invoices.one(n).is_open])


def _book(office: Office, stored: StoredInvoice, choice: Choice, person: str) -> Decision:
    with office.records.database.write():
        before = supplier_learning.learn_booking(office, stored, choice)
        decision = _decided(
            office, stored, "booked", stored.state, person=person, detail=booked(choice), before=before
        )
    posting.post(office)
    return decision


def not_duplicate(office: Office, id: int, others: Sequence[int] = (), *, person: str = "") -> Decision:  # noqa: A002
    """The owner tells this invoice apart from `others` (from all that look alike): never called duplicates again."""
    stored = _undecided(office, id)
    if not any(finding.kind is FindingClass.DUPLICATE for finding in stored.findings):
        raise InputError(tr("Nobody calls this invoice a duplicate."))
    apart = list(others) or [
        each.id for each in office.desk.memory.everything() if each.id != id and _alike(each, stored)
    ]
    with office.records.database.write():
        for other in apart:
            office.invoices.tell_apart(id, other)
        decision = _decided(office, stored, "told-apart", stored.state, person=person, before={"apart": apart})
    office.desk.check_now([id])
    return decision


def _alike(one: StoredInvoice, other: StoredInvoice) -> bool:
    return one.supplier == other.supplier or one.reading.invoice.gross == other.reading.invoice.gross


def split(office: Office, id: int, first_pages: Sequence[int], *, person: str = "") -> Decision:  # noqa: A002
    """Several invoices in one file: another one begins on each of these pages. Raises InputError."""
    stored = _undecided(office, id)
    first, last = stored.reading.first_page, stored.reading.last_page
    starts = sorted({first, *first_pages})
    if len(starts) < 2 or starts[0] < first or starts[-1] > last:
        raise InputError(
            tr("Say on which pages the other invoices begin: {first} to {last}.", first=first + 1, last=last)
        )
    ranges = list(zip(starts, [*(page - 1 for page in starts[1:]), last], strict=True))
    parts = office.desk.read_ranges(stored, ranges)
    with office.records.database.write():
        ids = [office.invoices.keep(each) for each in parts]
        decision = _decided(
            office, stored, "split", stored.state, person=person, detail={"into": ids},
            before={"reading": as_json(stored.reading), "made": [n for n in ids if n != id]},
        )  # fmt: skip
    office.desk.check_now(ids)
    return decision


def undo(office: Office, token: str, *, person: str = "") -> None:
    """Take a decision back. Raises InputError when it is too late or something was decided since."""
    event = office.invoices.decision(token)
    if event is None:
        raise InputError(tr("This cannot be taken back any more: something else was decided since."))
    if datetime.fromisoformat(event["at"]) < datetime.now(UTC) - timedelta(hours=UNDO_HOURS):
        raise InputError(tr("This cannot be taken back any more. Open the invoice again instead."))
    with office.records.database.write():
        before = office.invoices.undo(event, person)
        supplier_learning.unlearn(office, before)
        if "reading" in before:
            office.invoices.replace_reading(event["invoice"], from_json(Reading, before["reading"]))
        office.invoices.join_again(event["invoice"], before.get("apart", ()))
        office.invoices.take_out(before.get("made", ()))
        for n, state in before.get("back", {}).items():
            office.invoices.decide(int(n), "parted", state=state)
        stored = office.invoices.one(event["invoice"])
        if event["what"] == PUT_TOGETHER:  # else it would be read as one again wherever its text is lost
            office.records.forget(stored.reading.document)
    if event["what"] == PUT_TOGETHER:
        office.library.remove(stored.reading.document)
        office.events.tell(Topic.DOCUMENTS, stored.reading.document)
        office.desk.check_now([int(n) for n in before.get("back", {})])
    elif event["what"] == RECURRING:
        _check_supplier(office, stored)
    elif stored.is_open:
        office.desk.check_now([stored.id])
    posting.post(office)
    office.events.tell(Topic.INVOICES, str(stored.id))


def answer(office: Office, id: int, text: str, *, person: str = "") -> None:  # noqa: A002
    """A note to the invoice: what the supplier said, what was agreed."""
    office.invoices.note(id, "noted", person=person, detail={"reason": text.strip()})
    office.events.tell(Topic.INVOICES, str(id))


def _undecided(office: Office, id: int, also: Sequence[str] = ()) -> StoredInvoice:  # noqa: A002
    stored = office.invoices.one(id)
    if not stored.is_open and stored.state not in also:
        raise InputError(tr("This invoice is decided already. Open it again first."))
    return stored


def _decided(
    office: Office, stored: StoredInvoice, what: str, state: str, *, person: str = "",
    detail: Mapping[str, object] | None = None, before: Mapping[str, object] | None = None,
) -> Decision:  # fmt: skip
    token = uuid.uuid4().hex
    office.invoices.decide(stored.id, what, state=state, person=person, detail=detail, token=token, before=before)
    office.events.tell(Topic.INVOICES, str(stored.id))
    return Decision(token, undo_until(datetime.now(UTC)), sentence_of(what, stored), waiting=state == "waiting")


def decision_of(office: Office, stored: StoredInvoice, what: str) -> Decision:
    """What was decided on this invoice by its reading; a token to take it back, "" where that was done before."""
    made = [each for each in office.invoices.history(stored.id) if each.what == what and not each.undone]
    if not made:
        return Decision("", "", sentence_of(what, stored))
    return Decision(made[-1].token, undo_until(datetime.fromisoformat(made[-1].at)), sentence_of(what, stored))


def sentence_of(what: str, stored: StoredInvoice) -> str:
    """What was decided, for the line that offers to take it back."""
    name = stored.reading.invoice.number or stored.reading.name
    known = {
        "approved": tr("Approved: {name}", name=name),
        "approved-once": tr("Approved by one person, a second one must approve too: {name}", name=name),
        "blocked": tr("Blocked: {name}", name=name),
        "reopened": tr("Open again: {name}", name=name),
        "corrected": tr("Corrected: {name}", name=name),
        "booked": tr("Account noted for this supplier: {name}", name=name),
        "told-apart": tr("No duplicate: {name}", name=name),
        RECURRING: tr("Noted for this supplier."),
        "split": tr("Split into its invoices: {name}", name=stored.reading.name),
        PUT_TOGETHER: tr("Put together as one invoice: {name}", name=name),
        "paid": tr("Marked as paid: {name}", name=name),
    }
    return known.get(what, name)
