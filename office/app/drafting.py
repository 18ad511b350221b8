"""A customer's mail in, a draft out: asks, evidence, words, and the claim gate over all of it.

The model judges evidence and renders one sentence at a time; without it a draft holds the documents' own words and
says so. Recipients, greeting, links and gaps come from code alone.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from core.errors import Trouble, WorldError
from core.evidence import Finding, Quote
from core.ports import TextModel
from core.progress import CancelToken, Progress, Report, silent
from core.words import language as owners_language
from core.words import tr
from kb.rendering import in_other_words
from office.app import reply_findings
from office.app.bootstrap import Office
from office.app.known_by import Documents
from office.app.mailroom import accounts
from office.app.mails import read_mail
from office.app.questions import OF_THE_MODEL
from office.app.reply_addresses import firm_addresses
from office.app.reply_evidence import Found, ReplyEvidence
from office.app.reply_gravity import sense_of
from office.app.reply_habits import Habits
from office.app.reply_identity import Asking, Proof
from office.app.reply_learning import audiences
from office.app.reply_policy import checked_by, commitments, intents_off, rules_of, signature
from office.app.reply_ranking import Statement
from office.app.reply_records import in_the_books
from office.app.reply_wording import Wording, shown
from office.replies import draft as drafts
from office.replies.address import anh_or_chi
from office.replies.asks import Ask, find_asks, intent_of, label_of
from office.replies.audience import speaks_to_machines
from office.replies.draft import Answered, Gap, Letterhead, Reply, Said
from office.replies.mail import Mail
from office.replies.own_text import own_text, with_forwarded
from office.replies.proving import Allowed
from office.replies.triage import MailKnown, Triage, triage
from office.replies.voice import Voice
from office.replies.wishes import LONGEST_HINT

_NEEDS_A_PERSON = frozenset({"change-of-order", "document-request", "payment-question", "quotation", "refund-request",
                             "exception", "exclusive-terms", "new-order"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dated:
    """A quote with the day of its document, "" where it bears none."""

    quote: Quote
    day: str

    def as_json(self) -> dict[str, Any]:
        """The quote as the contract writes it, with its date."""
        return {**self.quote.as_json(), "date": self.day}


@dataclass(frozen=True, slots=True)
class Draft:
    """What became of a mail. decision: draft, needs-fill, escalate or no-reply. reasons: stable codes."""

    decision: str
    reasons: tuple[str, ...]
    language: str
    customer_text: str
    subject: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    reply: Reply | None = None
    findings: tuple[Finding, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)
    angry: bool = False  # as triage judged it, for the next mail of the thread
    shape: str = ""
    conflicts: tuple[tuple[Dated, Dated], ...] = ()  # what is quoted, and what another document says

    def as_json(self) -> dict[str, Any]:
        """As the contract writes it."""
        reply = self.reply or Reply("", (), ())
        return {
            "decision": self.decision,
            "reasons": list(self.reasons),
            "language": self.language,
            "customer_text": self.customer_text,
            "asks": [_ask_json(one) for one in reply.answered],
            "subject": self.subject,
            "to": list(self.to),
            "cc": list(self.cc),
            "reply": reply.text,
            "evidence": [quote.as_json() for quote in reply.evidence],
            "claims": [proven.as_json() for proven in reply.claims],
            "conflicts": [[one.as_json() for one in pair] for pair in self.conflicts],
            "findings": [finding.as_json() for finding in self.findings],
            "seconds": {phase: round(seconds, 3) for phase, seconds in self.seconds.items()},
            "angry": self.angry,
            "shape": self.shape,
        }


def _ask_json(one: Answered) -> dict[str, Any]:
    evidence = [quote.as_json() for said in one.said for quote in said.evidence]
    return {**one.ask.as_json(), "state": one.gap or "answered", "evidence": evidence}


def draft_file(
    office: Office,
    path: Path,
    *,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Draft:
    """Draft a reply to the mail in a file (.eml, .msg, text). Raises WorldError for no mail, and Cancelled."""
    began = time.monotonic()
    mail = _read(office, path, cancel)
    made = draft_mail(office, mail, report=report, cancel=cancel)
    made.seconds["read"] = time.monotonic() - began - made.seconds["total"]
    return made


def _read(office: Office, path: Path, cancel: CancelToken | None) -> Mail:
    try:
        return read_mail(office.reader, path, cancel=cancel)
    except WorldError as no:
        if no.trouble is not Trouble.UNKNOWN_KIND:
            raise
        sentence = tr("This is no mail. Save it as .eml, .msg or text and give that: {name}", name=path.name)
        raise WorldError(Trouble.UNKNOWN_KIND, sentence) from no


def draft_mail(
    office: Office,
    mail: Mail,
    *,
    known: MailKnown | None = None,
    documents: Documents | None = None,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Draft:
    """Draft a reply, or say why there is none. Where the model fails, the draft is made without it.

    documents: what it is drawn from, where that is not the whole library.
    """
    known = known or MailKnown(own_addresses=own_addresses(office))
    work = _Drafting(office, mail, known, documents, report=report, cancel=cancel or CancelToken())
    try:
        made = work.drafted(office.model())
        office.model_trouble = ""
    except WorldError as error:
        if error.trouble not in OF_THE_MODEL:
            raise
        office.model_trouble = error.sentence
        made = work.drafted(None)
    return made


def own_addresses(office: Office) -> frozenset[str]:
    """Those of the firm's mail accounts."""
    return frozenset(account.user.casefold() for account in accounts(office) if "@" in account.user)


class _Drafting:
    """One mail on its way to a draft."""

    def __init__(
        self,
        office: Office,
        mail: Mail,
        known: MailKnown,
        documents: Documents | None,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> None:
        self.office, self.mail, self.known, self.report, self.cancel = office, mail, known, report, cancel
        self.wish, self.documents = known.wish, documents or office.library
        self.own = own_text(mail.text)
        self.read = with_forwarded(self.own, mail.subject)
        self.triage: Triage = triage(mail, self.read, known, rules_of(office), sense_of(office))
        self.language = self.wish.language or self.triage.language
        sender = mail.sender
        to, cc = drafts.recipients(mail, known.own_addresses)
        self.asking = Asking(
            self.read.words, mail.plain_subject, self.language, sender.name, sender.address, (*to, *cc)
        )
        self.findings: list[Finding] = list(self.triage.findings)
        self.reasons: list[str] = list(self.triage.reasons)

    def drafted(self, model: TextModel | None) -> Draft:
        began = time.monotonic()
        made = self._without_reply(decision) if (decision := self._decided()) != "reply" else self._with_reply(model)
        made.seconds["total"] = time.monotonic() - began
        return replace(made, angry=self.triage.angry, shape=self.triage.shape)

    def _decided(self) -> str:
        """As triage says, unless the owner wants it otherwise: for this mail, or for all that ask such a thing."""
        decision = self.triage.decision
        if decision == "escalate" and self.wish.anyway:
            return "reply"
        off = [] if self.wish.anyway or self.wish.all_intents else self._switched_off()
        if decision == "reply" and off:
            self.reasons.append("intent-off")
            self._find(reply_findings.intent_off(label_of(off[0], owners_language())))
            return "escalate"
        return decision

    def _switched_off(self) -> list[str]:
        """What the mail asks of which the owner wants no drafts."""
        off = intents_off(self.office)
        return [ask.intent for ask in self._asks if ask.intent in off] if off else []

    def _without_reply(self, decision: str) -> Draft:
        to, cc = drafts.recipients(self.mail, self.known.own_addresses) if decision == "escalate" else ([], [])
        subject = drafts.subject_of(self.mail, self.language) if decision == "escalate" else ""
        words, findings = self.own.words, tuple(self.findings)
        return Draft(
            decision, _once(self.reasons), self.language, words, subject, tuple(to), tuple(cc), None, findings
        )

    def _with_reply(self, model: TextModel | None) -> Draft:
        to, cc = drafts.recipients(self.mail, self.known.own_addresses)
        habits = Habits(self.office, self.documents, self.language, [*to, *cc], self.own.words)
        evidence = ReplyEvidence(self.documents, model, audiences(self.office, *to, *cc))
        asks = self._asks
        found = [self._found(evidence, ask, number, len(asks)) for number, ask in enumerate(asks)]
        answered = habits.applied([self._answered(one, model) for one in [*found, *self._hinted(evidence)]])
        wording = Wording(self.wish, self.language, model, self.cancel)
        answered = wording.applied(answered)
        reply = drafts.written(
            self._letterhead(wording.voice(habits.voice)), answered, self.read.words, self._allowed(evidence)
        )
        self._tell(evidence, found, answered, reply, model)
        self._tell_of_wording(wording)
        return Draft(
            "draft" if reply.complete else "needs-fill",
            _once(self.reasons),
            self.language,
            self.own.words,
            drafts.subject_of(self.mail, self.language),
            tuple(to),
            tuple(cc),
            reply,
            tuple(self.findings),
            conflicts=tuple(self._conflict(one) for one in found if one.rival and one.statements),
        )

    # --- asks and what is found for them ---

    @cached_property
    def _asks(self) -> list[Ask]:
        """What is asked; orders to a program are no asks. A mail that asks nothing is one whole ask."""
        words = self.read.words
        asks = find_asks(words, bare=self.asking.bare)
        clean = [ask for ask in asks if not speaks_to_machines(ask.text)]
        orders = speaks_to_machines(self.mail.text) or any(map(speaks_to_machines, self.mail.hidden))
        if orders and "instructions-in-mail" not in self.reasons:
            self.reasons.append("instructions-in-mail")
            self._find(reply_findings.orders_in_mail())
        if clean:
            return clean
        self.reasons.append("no-question")
        return [Ask(words[:200], "request", intent_of(words), 0, len(words[:200]))]

    def _found(self, evidence: ReplyEvidence, ask: Ask, number: int, of: int) -> Found:
        self.cancel.check()
        self.report(Progress(number, of, ask.text))
        return evidence.find(ask, self.asking, self.cancel)

    def _hinted(self, evidence: ReplyEvidence) -> list[Found]:
        """What the documents say to the owner's hint; where they say nothing, he is told so."""
        if not (words := self.wish.hint[:LONGEST_HINT].strip()):
            return []
        found = evidence.find(Ask(words, "request", intent_of(words), 0, 0), self.asking, self.cancel)
        if not found.statements:
            self._find(reply_findings.hint_unknown(words))
            return []
        return [found]

    def _answered(self, found: Found, model: TextModel | None) -> Answered:
        said = tuple(self._said(statement, found.ask, model) for statement in found.statements)
        return Answered(found.ask, said, _gap(found))

    def _said(self, statement: Statement, ask: Ask, model: TextModel | None) -> Said:
        words = statement.words
        quotes = (statement.quote,)
        backing = (replace(statement.quote, text=words),)
        language = statement.language or self.language
        if model is not None and language != self.language and not statement.row:
            rendered = in_other_words(model, words, self.language, self.cancel)
            if rendered:
                return Said(rendered, quotes, self.language, True, backing)
        text = shown(statement, ask, self._asks, language, bare=self.asking.bare)
        return Said(text, quotes, language, False, backing)

    # --- the frame ---

    def _letterhead(self, voice: Voice) -> Letterhead:
        address = anh_or_chi(self.own.text, self.mail.sender.name) if self.language == "vi" else ""
        name, office = drafts.name_of(self.mail), self.office
        return Letterhead(self.language, name, signature(office), voice, address, checked_by(office))

    def _allowed(self, evidence: ReplyEvidence) -> Allowed:
        addresses = firm_addresses(evidence.public_texts(), self.known.own_addresses)
        return Allowed(addresses, commitments(self.office))

    # --- what the owner is told ---

    def _tell(
        self,
        evidence: ReplyEvidence,
        found: Sequence[Found],
        answered: Sequence[Answered],
        reply: Reply,
        model: TextModel | None,
    ) -> None:
        self.reasons += _reasons(found)
        for one in found:
            self._tell_of(one)
        if any(len(after.said) < len(before.said) for before, after in zip(answered, reply.answered, strict=True)):
            self.reasons.append("claim-not-proven")
            self._find(reply_findings.unbacked())
        if any(said.translated for one in reply.answered for said in one.said):
            self._find(reply_findings.translated())
        if model is None:
            self._find(reply_findings.without_model())
        for finding in in_the_books(self.office, self.asking):
            self._find(finding)
        for name in evidence.tainted():
            self._find(reply_findings.orders_in_document(name))

    def _tell_of_wording(self, wording: Wording) -> None:
        if wording.said_otherwise:
            self._find(reply_findings.said_otherwise(wording.said_otherwise))
        if wording.refused:
            self._find(reply_findings.not_reworded(wording.refused))

    def _tell_of(self, one: Found) -> None:
        if one.rival and one.statements:
            said, rival = one.statements[0], one.rival
            self._find(reply_findings.conflict(self._named(said), said.words, self._named(rival), rival.words))
        for name in one.hidden:
            self._find(reply_findings.house_knows(name))
        for name in one.withheld:
            self._find(reply_findings.withheld(name))
        for statement in one.statements:
            if statement.proof is Proof.NAME:
                self._find(reply_findings.known_by_name(statement.quote.at.name))

    def _conflict(self, found: Found) -> tuple[Dated, Dated]:
        """The two statements that contradict each other, each with the day of its document."""
        said, rival = found.statements[0], found.rival or found.statements[0]
        return Dated(said.quote, self._day(said)), Dated(rival.quote, self._day(rival))

    def _named(self, statement: Statement) -> str:
        name, day = statement.quote.at.name, self._day(statement)
        return f"{name} ({day})" if day else name

    def _day(self, statement: Statement) -> str:
        return {one.document: one.date for one in self.documents.documents()}.get(statement.quote.at.document, "")

    def _find(self, finding: Finding) -> None:
        if finding not in self.findings:
            self.findings.append(finding)


def _gap(found: Found) -> Gap:
    if found.rival:
        return "conflict"
    if found.withheld or found.ask.deed in _NEEDS_A_PERSON:
        return "decide"
    if not found.statements:
        return "fill"
    return "" if found.sure else "check"


def _reasons(found: Iterable[Found]) -> Iterator[str]:
    for one in found:
        if one.ask.deed:
            yield one.ask.deed
        if one.rival:
            yield "conflict"
        if one.withheld:
            yield "identity-unproven"
        elif not one.statements:
            yield "out-of-documents"
        elif not one.sure:
            yield "to-check"
        if one.ask.intent == "complaint":
            yield "complaint"
        if one.ask.intent == "order-state":
            yield "order-status"


def _once(reasons: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reasons))
