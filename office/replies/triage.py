"""Triage by code, before any model: which mail gets a draft, which gets silence, which the owner must see first."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.evidence import Finding, Severity
from office.replies.courtesy import only_thanks
from office.replies.escalation import BY_MEANING, Asked, EscalationRules, is_angry, reasons_of
from office.replies.gravity import Grave
from office.replies.language import language_of
from office.replies.machines import machine
from office.replies.mail import Mail
from office.replies.own_text import OwnText
from office.replies.phrases import fold, said
from office.replies.scams import SPAM_FROM, is_phishing, phishing_signs, spam_signs
from office.replies.signature import without_farewell
from office.replies.tidings import by_meaning, escalated, noticed, quiet
from office.replies.wishes import ORDINARY, Wish

Decision = Literal["reply", "no-reply", "escalate"]
Sense = Callable[[str, str, str], Grave | None]  # of a subject, a text and its language: what is grave in them

SAME_SHAPE = 2  # earlier mails that say the same but for figures: a machine writes them
LONGEST_THREAD = 30  # mails of one sender in one thread; then the owner looks
LONGEST_TEXT = 20_000  # characters that are judged
_SOFT = {"wants-human", "amount", "secrets", "unread-attachment", "unsupported-language"}  # spam has them too


@dataclass(frozen=True, slots=True)
class EarlierMail:
    """An earlier mail of the same thread. own: the firm wrote it. angry, shape: as triage judged it then."""

    sender: str
    sent: datetime | None = None
    own: bool = False
    angry: bool = False
    shape: str = ""


@dataclass(frozen=True, slots=True)
class MailKnown:
    """What the office knows when a mail comes.

    own_addresses: of the firm, lower-case. own_names: of its people, whose names strangers borrow. seen_ids:
    Message-IDs that were handled. seen_texts: `fingerprint` of mails handled lately. correspondents: addresses that
    were written to or dealt with before, lower-case. thread: earlier mails, oldest first. wish: what the owner wants
    of the draft; triage itself does not go by it.
    """

    own_addresses: frozenset[str] = frozenset()
    own_names: tuple[str, ...] = ()
    seen_ids: frozenset[str] = frozenset()
    seen_texts: frozenset[str] = frozenset()
    correspondents: frozenset[str] = frozenset()
    thread: tuple[EarlierMail, ...] = ()
    wish: Wish = ORDINARY


@dataclass(frozen=True, slots=True)
class Triage:
    """What should become of a mail. reasons: stable codes, weightiest first. findings: sentences for the owner.

    language: ISO 639-1, "" where nothing speaks for any. angry, shape: to be remembered with the thread.
    """

    decision: Decision
    reasons: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    language: str = ""
    angry: bool = False
    shape: str = ""


def triage(mail: Mail, own: OwnText, known: MailKnown, rules: EscalationRules, sense: Sense | None = None) -> Triage:
    """Decide by rules, and where they find nothing grave, by what the mail means (`sense`).

    Nothing here trusts what the mail says about itself in the sender's favour.
    """
    return _Triage(mail, own, known, rules, sense).decide()


def fingerprint(mail: Mail, own: OwnText) -> str:
    """The same for two mails of one sender with the same words."""
    return _digest(mail.sender.address, own.words or mail.subject)


def shape(mail: Mail, own: OwnText) -> str:
    """As `fingerprint`, whatever figures stand in the words: ticket numbers, dates of return."""
    return _digest(mail.sender.address, re.sub(r"\d+", "0", own.words or mail.subject))


def _digest(address: str, words: str) -> str:
    return hashlib.sha256(f"{address}\n{' '.join(fold(words).split())}".encode()).hexdigest()[:32]


class _Triage:
    """One mail on the table."""

    def __init__(
        self, mail: Mail, own: OwnText, known: MailKnown, rules: EscalationRules, sense: Sense | None
    ) -> None:
        self._mail, self._own, self._known, self._rules, self._sense = mail, own, known, rules, sense
        self._text = without_farewell(own.words[:LONGEST_TEXT])
        self._language = language_of(own.words) or language_of(mail.plain_subject)
        self._words = said(f"{mail.plain_subject}.\n\n{self._text}", self._language)
        self._shape = shape(mail, own)
        self._earlier = [one for one in known.thread if not one.own and one.sender == mail.sender.address]

    def decide(self) -> Triage:
        if code := self._silent():
            return self._result("no-reply", (code,), (quiet(code),))
        signs = phishing_signs(self._mail, self._words, self._known_domains(), self._known.own_names)
        if is_phishing(signs):
            return self._result("no-reply", ("phishing",), (quiet("phishing", signs),))
        reasons = reasons_of(self._asked(), self._rules)
        if set(reasons) <= _SOFT and (code := self._unwanted(bool(reasons))):
            return self._result("no-reply", (code,), (quiet(code),))
        if len(self._earlier) >= LONGEST_THREAD:
            reasons["long-thread"] = str(len(self._earlier))
        told = tuple(escalated(code, words) for code, words in reasons.items())
        if not reasons and (grave := self._grave()):
            return self._result("escalate", (grave.code,), (escalated(grave.code, ""), by_meaning(grave.words)))
        return self._result("escalate" if reasons else "reply", tuple(reasons), told)

    def _grave(self) -> Grave | None:
        if self._sense is None or BY_MEANING in self._rules.off or not self._text.strip():
            return None
        grave = self._sense(self._mail.plain_subject, self._text, self._language)
        return grave if grave and grave.code not in self._rules.off else None

    def _silent(self) -> str:
        """The reason why nobody should even look at what the mail says."""
        mail, known = self._mail, self._known
        if mail.sender.address in known.own_addresses and not self._is_handed_on():
            return "own-address"
        if (mail.message_id and mail.message_id in known.seen_ids) or fingerprint(
            mail, self._own
        ) in known.seen_texts:
            return "duplicate"
        if code := machine(mail, self._words, known.own_addresses):
            return code
        same = [one for one in self._earlier if one.shape and one.shape == self._shape]
        return "autoreply" if len(same) >= SAME_SHAPE else ""

    def _is_handed_on(self) -> bool:
        """A form on the firm's own page: it writes from the firm's address, answers go to the customer."""
        return any(one.address not in self._known.own_addresses for one in self._mail.reply_to)

    def _unwanted(self, reasons: bool) -> str:
        mail, known = self._mail, self._known
        dealt_with = mail.sender.address in known.correspondents or any(one.own for one in known.thread)
        if not dealt_with and spam_signs(self._words) >= SPAM_FROM:
            return "spam"
        if reasons or mail.attachments:
            return ""
        if not self._text.strip() and not mail.plain_subject:
            return "empty"
        return "thanks-only" if only_thanks(self._own.words) else ""

    def _known_domains(self) -> set[str]:
        addresses = self._known.correspondents | self._known.own_addresses
        return {address.rpartition("@")[2] for address in addresses if "@" in address}

    def _asked(self) -> Asked:
        before = bool(self._earlier or self._mail.in_reply_to or self._own.quoted)
        return Asked(self._mail, self._words, self._text, self._language, before)

    def _result(self, decision: Decision, reasons: tuple[str, ...], told: tuple[Finding, ...]) -> Triage:
        notes = noticed(self._mail, self._words)
        marks = tuple(note.rule.removeprefix("mail-") for note in notes if note.severity is not Severity.INFO)
        angry = is_angry(self._words, self._text, self._rules)
        return Triage(decision, reasons + marks, told + notes, self._language, angry, self._shape)
