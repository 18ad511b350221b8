"""On which account an invoice is booked: as decided, else as proposed; and the accounts to choose from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from core.errors import InputError
from core.patterns import regex
from core.words import tr
from office.app.bootstrap import Office
from office.invoices import corrections
from office.invoices.booking import Booking, Choice, propose
from office.invoices.checks.rule import words_of
from office.invoices.codec import as_json, from_json
from office.invoices.known import Firm, Supplier
from office.invoices.split_booking import Part
from office.invoices.tables import chart
from office.store.invoices import EventRow, StoredInvoice

_ACCOUNT = regex(r"[0-9A-Za-z][0-9A-Za-z.\-/]{0,19}")


def booking_of(office: Office, stored: StoredInvoice, supplier: Supplier | None) -> Booking:
    """How it is booked: as a person decided, else as it would be proposed today."""
    return booking_for(stored, supplier, office.desk.memory.firm(), office.invoices.history(stored.id))


def booking_for(stored: StoredInvoice, supplier: Supplier | None, firm: Firm, history: Sequence[EventRow]) -> Booking:
    """The same of one among many, for whom the firm is asked once.

    What was approved is not changed by what is learnt or understood later.
    """
    reading, decided = stored.reading, not stored.is_open
    choice = _choice(history, decided=decided)
    if supplier and decided:
        supplier = replace(supplier, tax_code="")
    words = "" if decided else words_of(reading)
    return propose(reading.invoice, supplier, firm, choice, words=words)


def booking_accounts(office: Office) -> list[tuple[str, str]]:
    """Number and name of each account that can be chosen: those of the chart, and the owner's own that he used."""
    used = {account for each in office.suppliers.all() for account in _accounts_of(each)}
    return sorted({**dict.fromkeys(used - {""}, ""), **chart()}.items())


def _accounts_of(supplier: Supplier) -> Iterator[str]:
    yield from (supplier.booking_account, *supplier.booked.values())
    yield from (place.account for place in supplier.cost_places.values())
    yield from (share.account for shares in supplier.cost_shares.values() for share in shares)


def sound_account(text: str) -> str:
    """The account's number as typed, "4930 Bürobedarf" too. Raises InputError for what is none."""
    number = text.split(maxsplit=1)[0] if text.strip() else ""
    if not _ACCOUNT.fullmatch(number):
        raise InputError(tr("Type the number of an account as your books write it, or choose one from the list."))
    return number


def _choice(history: Sequence[EventRow], *, decided: bool) -> Choice | None:
    """The last decision about the account that was not taken back. An approval speaks of the tax while it stands."""
    told = [event for event in history if event.what in {"booked", "approved"} and not event.undone]
    last = next((event for event in reversed(told) if event.detail.get("account")), None)
    if last is None:
        return None
    chosen = [event for event in told if event.what == "booked"]
    by_hand = bool(chosen) and chosen[-1].detail["account"] == last.detail["account"]
    taxed = last if decided else chosen[-1] if chosen else None
    tax = taxed.detail.get("tax_code", "") if taxed else ""
    parts = tuple(from_json(Part, each) for each in last.detail.get("parts", ()))
    account, centre = last.detail["account"], last.detail.get("cost_centre", "")
    return Choice(account, centre, approved=not by_hand, tax_code=tax, parts=parts)


def is_own_choice(account: str, supplier: Supplier | None, history: Sequence[EventRow]) -> bool:
    """Whether the owner named this account himself, for the invoice or for this supplier; else it was proposed."""
    choice = _choice(history, decided=True)
    by_hand = choice is not None and not choice.approved and choice.account == account
    return by_hand or (supplier is not None and supplier.booking_account == account)


def typed_amount(text: str) -> Decimal | None:
    """What was typed so far as an amount; None while it is none."""
    try:
        return corrections.amount_of(text.strip()) if text.strip() else None
    except InputError:
        return None


def booked(choice: Choice) -> dict[str, Any]:
    """What an event tells of a choice, as `booking_of` reads it."""
    told = {"account": choice.account, "cost_centre": choice.cost_centre, "tax_code": choice.tax_code}
    return {**told, **({"parts": as_json(choice.parts)} if choice.parts else {})}
