"""Triage by code, before any model: which mail gets a draft, which gets silence, which the owner must see first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal

from core.evidence import Finding
from office.replies.language import SUPPORTED, language_of
from office.replies.mail import Mail
from office.replies.own_text import OwnText

Decision = Literal["reply", "no-reply", "escalate"]


@dataclass(frozen=True, slots=True)
class EarlierMail:
    """An earlier mail of the same thread. own: the firm wrote it. angry: as triage judged it then."""

    sender: str
    sent: datetime | None = None
    own: bool = False
    angry: bool = False
    drafted: bool = False


@dataclass(frozen=True, slots=True)
class MailKnown:
    """What the office knows when a mail comes.

    own_addresses: of the firm, lower-case. seen_ids: Message-IDs that were handled. seen_texts: `fingerprint` of
    mails handled lately. correspondents: addresses that wrote or were written to before, lower-case.
    thread: earlier mails, oldest first. firm_names: for mails that pretend to be the firm.
    """

    own_addresses: frozenset[str] = frozenset()
    own_names: tuple[str, ...] = ()
    seen_ids: frozenset[str] = frozenset()
    seen_texts: frozenset[str] = frozenset()
    correspondents: frozenset[str] = frozenset()
    thread: tuple[EarlierMail, ...] = ()


@dataclass(frozen=True, slots=True)
class EscalationRules:
    """The owner's rules: which mails he wants to see before anybody answers. See escalation.toml.

    phrases: per reason code the patterns that call for it. off: reason codes that he switched off.
    vips: addresses or domains. amount: from this amount on, per currency; a currency that is missing has no limit.
    """

    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    off: frozenset[str] = frozenset()
    vips: frozenset[str] = frozenset()
    amounts: Mapping[str, Decimal] = field(default_factory=dict)
    languages: tuple[str, ...] = SUPPORTED


@dataclass(frozen=True, slots=True)
class Triage:
    """What should become of a mail. reasons: stable codes, weightiest first. findings: sentences for the owner."""

    decision: Decision
    reasons: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    language: str = ""
    angry: bool = False


def triage(mail: Mail, own: OwnText, known: MailKnown, rules: EscalationRules) -> Triage:
    """Decide by rules alone. Nothing here trusts what the mail says about itself in the sender's favour."""
    language = language_of(own.words or mail.subject)
    if mail.sender.address in known.own_addresses:
        return Triage("no-reply", ("own-address",), language=language)
    return Triage("reply" if language in rules.languages else "escalate", language=language)
