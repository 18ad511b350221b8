"""Reminders to customers: who is late, who is left in peace and why, and letters as drafts. Nothing is sent."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from email.headerregistry import Address
from typing import Any

from core.errors import InputError
from core.evidence import Finding, FindingClass, Severity
from core.money import with_cents
from core.words import in_window, tr, tr_n
from core.words import language as owners_language
from core.written import day_text, money_text
from office.app import mailroom, matching, reply_policy
from office.app.books import ledger
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.invoice_memory import firm_of
from office.app.matching import MatchedLine
from office.app.reminder_addresses import AddressBook, Addressee
from office.books.items import ItemKind, OpenItem
from office.books.journal import AccountType
from office.books.matching.matcher import OWN, Outcome
from office.books.reminders.choice import Choice, Held, Hold, Late, Reminder, choose, maybe_paid
from office.books.reminders.law import Terms, half_year
from office.books.reminders.letter import LANGUAGES, claims_of, unproven, written
from office.mailbox.compose import Letter, composed, draft_id
from office.store.items import ItemBook
from office.store.line_accounts import LineAccounts
from office.store.reminders import ReminderBook

Items = Mapping[int, tuple[OpenItem, Decimal]]  # by number, with what is open of them

KIND = "reminder"  # of an outcome in the queue of drafts: no mail of a customer
STALE_DAYS = 7  # a bank file older than this is told to the owner beside each letter
_ASKED_LATELY = 14  # a customer who wrote about an invoice so many days ago is answered, not reminded
_OF_A_DISPUTE = frozenset({"complaint", "refund-request", "legal-threat", "angry", "fraud", "exception"})
_BY_COUNTRY = {"DE": "de", "AT": "de", "CH": "de", "LI": "de", "VN": "vi", "CN": "zh"}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter in the queue. id: what takes it back. mail: its number in Replies. to: "" where the owner fills it."""

    id: int
    mail: int
    reminder: Reminder
    language: str
    to: str


@dataclass(frozen=True, slots=True)
class Round:
    """Who is late: letters that may be written, or were, and what is held back."""

    choice: Choice
    prepared: tuple[Prepared, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For `kontor remind`."""
        made = {each.reminder.customer: each for each in self.prepared}
        return {
            "reminders": [_reminder_json(each, made.get(each.customer)) for each in self.choice.reminders],
            "held": [_held_json(each) for each in self.choice.held],
        }


def due(office: Office) -> Round:
    """Who would get a letter now, and who not. The bank is matched first: what was paid is not reminded of."""
    matched = matching.match_bank(office)
    book, held = ItemBook(office.records.database), ReminderBook(office.records.database)
    left = book.open_amounts()
    items = {number: (item, left[number]) for number, item in book.all().items() if left.get(number)}
    late = Late(
        items,
        held.reminded(),
        _holds(office, items, matched.lines, held.disputed()),
        max((line.line.date for line in matched.lines), default=None),
    )
    return Round(choose(late, office.desk.today(), terms_of(office)))


def prepare(office: Office) -> Round:
    """Write the letters that are due into the queue of drafts, each with its record, in one transaction each."""
    found = due(office)
    if not found.choice.reminders:
        return found
    addresses = AddressBook(office)
    made = tuple(_prepared(office, reminder, addresses.of(reminder)) for reminder in found.choice.reminders)
    office.mail_waits.set()
    office.events.tell(Topic.REPLIES)
    office.events.tell(Topic.BOOKS)
    return Round(found.choice, made)


def take_back(office: Office, reminders: Iterable[int]) -> None:
    """These were not sent: their drafts go, and the next round chooses as if they had never been."""
    store, held = mailroom.store_of(office), ReminderBook(office.records.database)
    for reminder in reminders:
        with office.records.database.write():
            store.withdraw(held.take_back(reminder))
    office.mail_waits.set()
    office.events.tell(Topic.REPLIES)
    office.events.tell(Topic.BOOKS)


def dispute(office: Office, number: str, *, settled: bool = False) -> None:
    """The customer disputes an invoice, or no longer. Raises InputError where there is no such open invoice."""
    found = [
        ident
        for ident, item in ItemBook(office.records.database).all().items()
        if item.kind is ItemKind.SALES and item.number == number.strip()
    ]
    if not found:
        raise InputError(tr("There is no invoice {number} to a customer.", number=number))
    book = ReminderBook(office.records.database)
    (book.settle if settled else book.dispute)(found)
    office.events.tell(Topic.BOOKS)


# --- what may be claimed -----------------------------------------------------------------------------------------


def terms_of(office: Office) -> Terms:
    """German law for a firm in Germany; elsewhere no interest unless the owner entered his terms."""
    own = office.records.setting("late_interest", "")
    entered: Mapping[str, str] = office.records.setting("base_rates", {})
    return Terms(
        german=firm_of(office.records).country == "DE",
        own_rate=Decimal(own) if own else None,
        base_rates={date.fromisoformat(day): Decimal(rate) for day, rate in entered.items()},
        lump_sum=bool(office.records.setting("late_lump_sum", True)),
    )


def enter_base_rate(office: Office, written_day: str, written_rate: str) -> None:
    """The base rate of a half-year as the Bundesbank announced it. Raises InputError for what is none."""
    try:
        day, rate = date.fromisoformat(written_day), Decimal(written_rate.replace(",", "."))
    except (ValueError, InvalidOperation) as error:
        raise InputError(tr("Write it as 2026-07-01=1.27: the half-year's first day and percent.")) from error
    if day != half_year(day) or not rate.is_finite() or not -5 <= rate <= 20:
        raise InputError(tr("Write it as 2026-07-01=1.27: the half-year's first day and percent."))
    known = dict(office.records.setting("base_rates", {}))
    office.records.set_setting("base_rates", known | {day.isoformat(): str(rate)})


# --- who is left in peace ----------------------------------------------------------------------------------------


def _holds(office: Office, items: Items, lines: Sequence[MatchedLine], disputed: Iterable[int]) -> dict[int, Hold]:
    """Items that may be paid already, or that the customer writes about. What is disputed weighs more."""
    other = _other_money(office)
    unclear = [line.line for line in lines if _is_unclear(line) and line.line.line not in other]
    paid = {number for line in lines for number in _may_pay(line)}
    paid |= maybe_paid(items, unclear, ItemBook(office.records.database).all().values())
    written_about = {*disputed, *_written_about(office, items)}
    return dict.fromkeys(paid, Hold.MAYBE_PAID) | dict.fromkeys(written_about, Hold.DISPUTED)


def _is_unclear(line: MatchedLine) -> bool:
    """Money that came in from others and settles nothing."""
    verdict = line.verdict
    return verdict.outcome is not Outcome.MATCHED and verdict.kind != OWN and line.line.amount > 0


def _other_money(office: Office) -> set[int]:
    """Lines that were booked as income, costs or the owner's own: a payout on a clearing account is still unclear."""
    types = {number: account.type for number, account in ledger(office).accounts().items()}
    standing = {AccountType.ASSET, AccountType.LIABILITY}
    said = LineAccounts(office.records.database).all()
    return {line for line, each in said.items() if types.get(each.account, AccountType.ASSET) not in standing}


def _may_pay(line: MatchedLine) -> set[int]:
    """The items of a line that is asked about."""
    if line.verdict.outcome is not Outcome.ASKED:
        return set()
    best = line.verdict.best.uses if line.verdict.best else ()
    return {use.item for use in best} | set(line.verdict.rivals)


def _written_about(office: Office, items: Items) -> set[int]:
    """Items whose number stands in a mail that complains, or that came lately and is not dealt with."""
    store, lately = mailroom.store_of(office), office.desk.today() - timedelta(days=_ASKED_LATELY)
    found = set()
    for row in store.rows():
        recent = row.arrived_at[:10] >= lately.isoformat()
        if row.state == "silent" or not (recent or _OF_A_DISPUTE.intersection(row.reasons)):
            continue
        told = store.get(row.id).outcome
        words = f"{row.subject}\n{told.get('customer_text', '')}"
        if told.get("kind") != KIND:
            found |= {number for number, (item, _) in items.items() if _names(words, item.number)}
    return found


def _names(words: str, number: str) -> bool:
    """Whether the number stands there by itself, not as part of a longer one."""
    before, found, after = words.partition(number)
    return bool(found) and not before[-1:].isalnum() and not after[:1].isalnum()


# --- the letters -------------------------------------------------------------------------------------------------


def _prepared(office: Office, reminder: Reminder, whom: Addressee) -> Prepared:
    firm = firm_of(office.records)
    signature = reply_policy.signature(office)
    language = whom.language if whom.language in LANGUAGES else _language(office, reminder)
    letter = written(reminder, language, account=next(iter(firm.accounts), ""), signature=signature)
    wrong = unproven(letter)
    told: dict[str, Any] = {
        "kind": KIND,
        "decision": "draft" if whom.address and not wrong else "needs-fill",
        "reasons": [KIND, f"level-{reminder.level}"],
        "language": letter.language,
        "customer_text": _summary(reminder),
        "asks": [],
        "subject": letter.subject,
        "to": [whom.address] if whom.address else [],
        "cc": [],
        "reply": letter.text,
        "evidence": [whom.proof.as_json()] if whom.proof else [],
        "claims": claims_of(letter, wrong),
        "findings": [finding.as_json() for finding in _findings(reminder, whom, bool(wrong))],
        "seconds": {},
        "from": whom.address,
        "from_name": reminder.name,
        "mail_subject": letter.subject,
    }
    own = _own_address(office)
    account = "" if wrong else own[0]
    its_id = draft_id(f"reminder {uuid.uuid4()}", letter.text, own[1])  # one taken back and its successor are two
    mail = Letter(own[1], told["to"], [], letter.subject, letter.text)
    content = composed(mail, its_id, datetime.now(UTC))
    document = mailroom.kept(office, content)
    with office.records.database.write():
        number = mailroom.store_of(office).prepared(account, document, told, content.decode("ascii"), its_id)
        ident = ReminderBook(office.records.database).keep(reminder, number)
    return Prepared(ident, number, reminder, letter.language, whom.address)


def _own_address(office: Office) -> tuple[str, str]:
    """The account whose Drafts folder takes it, and the sender; "" while the owner has entered none."""
    name = next(iter(firm_of(office.records).names), "")
    account = next((each for each in mailroom.accounts(office) if "@" in each.user), None)
    return (account.name, str(Address(name, addr_spec=account.user))) if account else ("", str(Address(name)))


def _language(office: Office, reminder: Reminder) -> str:
    """That of the country where his account is, else that of our own."""
    iban = next((claim.item.party_iban for claim in reminder.claims if claim.item.party_iban), "")
    return _BY_COUNTRY.get(iban[:2]) or _BY_COUNTRY.get(firm_of(office.records).country, "en")


def _summary(reminder: Reminder) -> str:
    """What the owner reads above the draft."""
    level = tr("Reminder, level {level} of 3, prepared from the open items.", level=reminder.level)
    amount = money_text(reminder.total, reminder.currency, owners_language())
    count = len(reminder.claims)
    return f"{level} " + tr_n("{n} item, {amount} in all.", "{n} items, {amount} in all.", count, amount=amount)


def _findings(reminder: Reminder, whom: Addressee, wrong: bool) -> list[Finding]:
    told = []
    if not whom.address:
        told.append(tr("No record gives his mail address by his number: fill it in."))
    if (reminder.on - reminder.known_until).days > STALE_DAYS:
        told.append(
            tr(
                "The bank is known until {day} only: add newer statements before you send it.",
                day=day_text(reminder.known_until, owners_language()),
            )
        )
    unknown = [
        claim.interest.unknown_from for claim in reminder.claims if claim.interest and claim.interest.unknown_from
    ]
    if unknown:
        told.append(_no_base_rate(day_text(min(unknown), owners_language())))
    if wrong:
        told.append(tr("A figure of this letter is not in the books: do not send it."))
    return [Finding("REMINDER", FindingClass.BOOKS, Severity.ASK, sentence) for sentence in told]


def _no_base_rate(day: str) -> str:
    if in_window():
        return tr(
            "No interest from {day} on: the base rate of that half-year is not known here. Enter it in Settings, "
            "Reminders.",
            day=day,
        )
    return tr(
        "No interest from {day} on: the base rate of that half-year is not known here. Enter it with "
        "`kontor remind --base-rate`.",
        day=day,
    )


def why_held(held: Held) -> str:
    """Why an item is not reminded of, in a sentence."""
    until = day_text(held.until, owners_language()) if held.until else ""
    return {
        Hold.BANK_IS_OLD: tr("The bank's statements end on {day}: it may be paid since.", day=until)
        if held.until
        else tr("No bank statement tells who has paid. Add one."),
        Hold.MAYBE_PAID: tr("Money came in that may have paid it: explain that bank line in Month first."),
        Hold.DISPUTED: tr("The customer wrote about it, or you said that it is disputed."),
        Hold.REMINDED: tr("He was reminded; he has until {day}.", day=until),
        Hold.NOTHING_OWED: tr("Credit notes outweigh it."),
    }[held.why]


def _reminder_json(reminder: Reminder, made: Prepared | None) -> dict[str, Any]:
    currency = reminder.currency
    amounts = {"owed": reminder.owed, "interest": reminder.interest, "lump_sums": reminder.lump_sums,
               "total": reminder.total}  # fmt: skip
    return {
        "customer": reminder.name,
        "customer_number": reminder.customer,
        "level": reminder.level,
        "deadline": reminder.deadline.isoformat(),
        "known_until": reminder.known_until.isoformat(),
        "business": reminder.business,
        "currency": currency,
        **{name: str(with_cents(amount, currency)) for name, amount in amounts.items()},
        "items": [
            {"number": claim.item.number, "open": str(with_cents(claim.left, currency)), "days_late": claim.days_late}
            for claim in reminder.claims
        ],
        "prepared": {"id": made.id, "mail": made.mail, "language": made.language, "to": made.to} if made else None,
    }


def _held_json(held: Held) -> dict[str, Any]:
    open_amount = str(with_cents(held.left, held.item.currency))
    return {
        "number": held.item.number,
        "customer": held.item.party,
        "open": open_amount,
        "currency": held.item.currency,
        "reason": held.why.value,
        "why": why_held(held),
    }
