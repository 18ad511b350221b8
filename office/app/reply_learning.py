"""What the owner's answers teach: proposed with the mails that teach it, and of effect only once he accepts it.

A fact or an answer that is accepted becomes a document of the knowledge base: drafts quote it like any other, with
its date, and it can be taken back. One that holds for a single customer is seen by nobody else's draft.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from core.errors import InputError
from core.figures import find_figures
from core.words import language, tr
from office.app import documents, mailroom
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.reply_addresses import firm_addresses
from office.app.reply_evidence import ReplyEvidence
from office.app.reply_sent import sent_of
from office.replies import learning, voice
from office.replies.asks import INTENTS, intent_of, label_of
from office.replies.audience import Audience, speaks_to_machines
from office.replies.changes import Change, Nature
from office.replies.draft import frame
from office.replies.language import SUPPORTED, language_of
from office.replies.learning import Kind, Lesson, OwnMail, Scope
from office.replies.personal import Person, personal_parts
from office.store.lessons import LessonBook, StoredLesson
from office.store.sent_mails import JudgedMail, SentMail

MOST = 600  # the latest sent mails that teach
AUDIENCE = "reply_audience"  # the setting: the owner's word on who may see a document
PRIVATE = (
    "reply_private"  # the setting: documents of learned facts that hold for one customer alone, with his address
)
LEARNED = "reply_learned"  # the setting: up to which sent mail was learned, by which rules
RULES = 1  # what is learned from the same mails; another number looks at all of them again
_SHORTEST_ANSWER = 10  # characters


@dataclass(frozen=True, slots=True)
class Source:
    """A sent mail that teaches a lesson: when, to whom, and its bytes among the originals."""

    sent_at: str
    person: str
    document: str


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson as the owner sees it, with its sources, the oldest first. topic: its name in his language, or ""."""

    lesson: StoredLesson
    sources: tuple[Source, ...]
    topic: str = ""

    def as_json(self) -> dict[str, Any]:
        """As `kontor replies learned` tells it."""
        one = self.lesson
        return {
            "lesson": one.id,
            "kind": one.kind,
            "scope": one.scope,
            "subject": one.subject,
            "about": one.about,
            "words": one.words,
            "language": one.language,
            "state": one.state,
            "document": one.document or None,
            "found_at": one.found_at,
            "sources": [
                {"sent_at": each.sent_at, "to": each.person, "document": each.document} for each in self.sources
            ],
        }


def book_of(office: Office) -> LessonBook:
    """Lessons in this office's database."""
    return LessonBook(office.records.database)


def learn(office: Office) -> int:
    """Look through the latest sent mails for what they teach; returns how many proposals are new.

    Where nothing was sent or answered since the last look, there is nothing to be learned.
    """
    state = f"{RULES} {sent_of(office).state()}"
    if office.records.setting(LEARNED, "") == state:
        return 0
    mails = own_mails(office)
    found: list[Lesson] = voice.habits(mails, {language: frame(language) for language in SUPPORTED})
    found += learning.lessons(mails, _known(office, _changed(mails)))
    fresh = book_of(office).propose({lesson.key: lesson.sources for lesson in found})
    office.records.set_setting(LEARNED, state)
    if fresh:
        office.events.tell(Topic.REPLIES)
    return fresh


def own_mails(office: Office) -> list[OwnMail]:
    """The owner's latest mails to customers, as lessons are drawn from them."""
    sent = sent_of(office)
    judged = {mail.id: mail for mail in sent.judged()}
    answers = [mail for mail in sent.all() if mail.mail is not None or mail.letter.get("answers")]
    return [_own(mail, judged.get(mail.mail or 0)) for mail in answers[-MOST:]]


def _own(mail: SentMail, asked: JudgedMail | None) -> OwnMail:
    told: Mapping[str, Any] = asked.outcome if asked else {}
    asks = [(str(ask["intent"]), str(ask["text"]), str(ask.get("state", ""))) for ask in told.get("asks") or ()]
    changes = [
        Change(one["before"], one["after"], Nature(one["nature"])) for one in (mail.edit or {}).get("changes", ())
    ]
    return OwnMail(
        key=mail.id,
        on=date.fromisoformat(mail.sent_at[:10]),
        language=mail.language,
        words=mail.words,
        person=Person(
            mail.person or str(told.get("from_name") or ""), str(told.get("from") or mail.address).casefold()
        ),
        asks=tuple((intent, text) for intent, text, _ in asks),
        open_asks=tuple((intent, text) for intent, text, state in asks if state == "fill"),
        changes=tuple(changes),
        drafted=mail.edit is not None,
    )


def _changed(mails: Iterable[OwnMail]) -> str:
    return "\n".join(change.after for mail in mails for change in mail.changes)


def _known(office: Office, words: str) -> frozenset[str]:
    """Of the figures and addresses in these words those that the firm tells everybody: its documents hold them."""
    figures = {figure.text for figure in find_figures(words)}
    if not figures:
        return frozenset()
    texts = list(ReplyEvidence(office.library, None, audiences(office)).public_texts())
    own = [account.user for account in mailroom.accounts(office)]
    addresses = {value for _, value in firm_addresses(texts, own)}
    return frozenset(addresses | {each for each in figures if any(each in text for _, text in texts)})


# --- what the owner says -------------------------------------------------------------------------------------------


def list_lessons(office: Office, *states: str) -> list[LessonRow]:
    """Those in one of these states ("proposed", "accepted", "declined"), or every one; the latest first."""
    found = book_of(office).all(*states)
    numbers = {number for lesson in found for number in lesson.sources}
    sent = {mail.id: mail for mail in sent_of(office).of(sorted(numbers))}
    return [_row(lesson, sent) for lesson in found]


def _row(lesson: StoredLesson, sent: Mapping[int, SentMail]) -> LessonRow:
    topic = lesson.subject if lesson.scope == Scope.TOPIC else lesson.about
    told = label_of(topic, language()) if topic in INTENTS else ""
    return LessonRow(lesson, tuple(_source(sent[n]) for n in sorted(lesson.sources) if n in sent), told)


def _source(mail: SentMail) -> Source:
    return Source(mail.sent_at, mail.person or mail.address, mail.document)


def accept(office: Office, lesson: int, *, scope: Scope | None = None) -> None:
    """From now on drafts go by it. scope: for whom, where the owner wants it narrower than proposed.

    Raises InputError for what belongs to one customer and shall hold for all, and KeyError.
    """
    book = book_of(office)
    found = book.get(lesson)
    if scope is not None and scope != found.scope:
        _rescope(office, found, scope)
        found = book.get(lesson)
    document = found.document
    if found.kind != Kind.PREFERENCE and found.about != "leave-out":
        document = _document(office, found)
    book.decide(lesson, "accepted", document=document)
    office.events.tell(Topic.REPLIES)


def _rescope(office: Office, lesson: StoredLesson, scope: Scope) -> None:
    senders = {mail.address for mail in sent_of(office).of(lesson.sources)}
    if scope is Scope.CUSTOMER and len(senders) != 1:
        raise InputError(tr("Several customers were told this: it cannot hold for one alone."))
    topic = lesson.about if lesson.about in INTENTS else intent_of(lesson.words)
    subject = {Scope.ALL: "", Scope.TOPIC: topic, Scope.CUSTOMER: next(iter(senders), "")}[scope]
    if scope is not Scope.CUSTOMER:
        refuse_personal(office, lesson.words, lesson.sources)
    book_of(office).rescope(lesson.id, scope, subject)


def remove(office: Office, lesson: int) -> None:
    """It holds no more: its document leaves the knowledge base, and it is not proposed again. `accept` undoes it."""
    book = book_of(office)
    found = book.get(lesson)
    if found.document and found.state == "accepted":
        documents.forget(office, found.document)
    book.decide(lesson, "declined")
    office.events.tell(Topic.REPLIES)


def undo(office: Office, lesson: int) -> None:
    """Back to a proposal, as if the owner had said nothing."""
    remove(office, lesson)
    book_of(office).decide(lesson, "proposed")
    office.events.tell(Topic.REPLIES)


# --- documents -----------------------------------------------------------------------------------------------------


def _document(office: Office, lesson: StoredLesson) -> str:
    """The document that holds it as evidence from now on; for whom it is, is the owner's word."""
    if lesson.document:
        documents.restore(office, lesson.document)
    document = lesson.document or written(office, _title(lesson), lesson.words)
    with office.records.database.write():
        private = dict(office.records.setting(PRIVATE, {}))
        chosen = dict(office.records.setting(AUDIENCE, {}))
        if lesson.scope == Scope.CUSTOMER:
            private[document] = lesson.subject
            chosen[document] = Audience.HOUSE.value
        else:
            private.pop(document, None)
            chosen[document] = Audience.CUSTOMERS.value
        office.records.set_setting(PRIVATE, private)
        office.records.set_setting(AUDIENCE, chosen)
    return document


def _title(lesson: StoredLesson) -> str:
    topic = lesson.about if lesson.about in INTENTS else intent_of(lesson.words)
    return label_of(topic, lesson.language) if topic != "other" else ""


def written(office: Office, title: str, words: str) -> str:
    """A document of the owner's own words, dated today; returns its SHA-256. Raises InputError if it is refused."""
    today = datetime.now(UTC).date().isoformat()
    head = f"{title[:1].upper()}{title[1:]} ({today})".strip() if title else today
    outcome = documents.add_text(office, f"{head}\n\n{words.strip()}\n")
    if not outcome.document or outcome.outcome == "refused":
        raise InputError(outcome.sentence or tr("This answer could not be kept."))
    return outcome.document


def audiences(office: Office, *addresses: str) -> dict[str, str]:
    """The owner's word on who may see a document, as the draft to this customer needs it.

    addresses: all to whom the draft would go. What holds for one customer is evidence only where he alone gets it.
    """
    chosen: dict[str, str] = dict(office.records.setting(AUDIENCE, {}))
    people = {address.casefold() for address in addresses}
    for document, address in office.records.setting(PRIVATE, {}).items():
        mine = people == {address}
        chosen[document] = (Audience.CUSTOMERS if mine else Audience.HOUSE).value
    return chosen


def refuse_personal(
    office: Office, words: str, sources: Sequence[int] = (), customers: Iterable[tuple[str, str]] = ()
) -> None:
    """Raises InputError naming what belongs to one customer: it may not become evidence for others."""
    senders = [Person(mail.person, mail.address) for mail in sent_of(office).of(sources)]
    others = [Person(name, address) for name, address in customers]
    if found := personal_parts(words, [*senders, *others], _known(office, words)):
        raise InputError(
            tr("This belongs to one customer and must not be told to others: {parts}. Take it out first.",
               parts=", ".join(found[:4]))
        )  # fmt: skip


def keep_answer(
    office: Office,
    words: str,
    *,
    topic: str = "",
    sources: Sequence[int] = (),
    customers: Iterable[tuple[str, str]] = (),
) -> StoredLesson:
    """A saved reply: the owner's answer to a topic, evidence for every draft from now on, found by its words.

    topic: an intent; by its words where it is none. sources: sent mails it comes from. Raises InputError where it is
    too short, speaks to programs, or holds what belongs to one customer (`customers`, names with addresses, and
    whoever got the sources).
    """
    plain = words.strip()
    if len(plain) < _SHORTEST_ANSWER:
        raise InputError(tr("Write the answer in a whole sentence."))
    if speaks_to_machines(plain):
        raise InputError(tr("This text holds orders to a program. Write the answer in your own words."))
    refuse_personal(office, plain, sources, customers)
    about = topic if topic in INTENTS else intent_of(plain)
    scope, subject = (Scope.ALL, "") if about == "other" else (Scope.TOPIC, about)
    book = book_of(office)
    number = book.add((Kind.SAVED_REPLY, scope, subject, about, plain, language_of(plain)), sources)
    accept(office, number)
    return book.get(number)


def accepted(office: Office) -> list[Lesson]:
    """What drafts go by, as values."""
    return [
        Lesson(Kind(one.kind), Scope(one.scope), one.subject, one.about, one.words, one.language, one.sources)
        for one in book_of(office).all("accepted")
    ]
