"""Facts about the owner's own firm that invoices are checked against, and who decides in it."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from core.errors import InputError
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.invoice_memory import firm_of, limits_of, people_of
from office.invoices.codec import as_json
from office.invoices.known import Firm, Limits

__all__ = ["People", "Proposal", "firm", "limits", "people", "proposed", "set_firm", "set_limits", "set_people"]


@dataclass(frozen=True, slots=True)
class People:
    """Who may decide. With two names and more, a new account needs two of them. alone: nobody else is there."""

    names: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A guess at the firm's facts from its documents, to be confirmed by the owner. seen: on how many invoices."""

    firm: Firm = field(default_factory=Firm)
    seen: int = 0


def firm(office: Office) -> Firm:
    """The firm's facts as the owner confirmed them."""
    return firm_of(office.records)


def set_firm(office: Office, facts: Firm) -> None:
    """From now on invoices are checked against these facts; the open ones are checked again. Raises InputError."""
    if facts.country and not (len(facts.country) == 2 and facts.country.isalpha()):
        raise InputError(tr("Write the country as two letters, like DE or AT."))
    office.records.set_setting("firm", as_json(replace(facts, country=facts.country.upper())))
    _checked_again(office)


def limits(office: Office) -> Limits:
    """From which amounts on the owner wants to be asked."""
    return limits_of(office.records)


def set_limits(office: Office, wanted: Limits) -> None:
    """Raises InputError for a limit below zero."""
    if wanted.four_eyes_above is not None and wanted.four_eyes_above < Decimal(0):
        raise InputError(tr("An amount cannot be below zero."))
    office.records.set_setting("limits", as_json(wanted))
    _checked_again(office)


def people(office: Office) -> People:
    """Who may decide."""
    return People(*people_of(office.records))


def set_people(office: Office, wanted: People) -> None:
    """Who may decide from now on. The change stands in the audit log."""
    names = list(dict.fromkeys(name.strip() for name in wanted.names if name.strip()))
    office.records.set_setting("people", {"names": names, "alone": wanted.alone and len(names) < 2})
    _checked_again(office)


def proposed(office: Office) -> Proposal:
    """The buyer whom most invoices name, where the owner has said nothing yet."""
    guess, seen, _of = office.desk.memory.proposed_firm()
    return Proposal(guess, seen)


def _checked_again(office: Office) -> None:
    office.desk.check_again()
    office.events.tell(Topic.SETTINGS, "firm")
    office.events.tell(Topic.INVOICES)
