"""What customers ask and no document says; the owner answers once, and the waiting drafts are written again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from core.errors import InputError
from core.sentences import split
from core.words import language, tr
from office.app import mailroom
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.reply_learning import book_of, keep_answer
from office.app.reply_sent import came_at, sent_of
from office.replies.asks import label_of
from office.replies.missing import Unanswered, gaps
from office.store.lessons import StoredLesson
from office.store.sent_mails import JudgedMail, SentMail

LOOKED_BACK = timedelta(days=180)
LONGEST = 300  # characters of a sentence that is shown
_WAITS = {"ready", "drafted"}


@dataclass(frozen=True, slots=True)
class MissingAsk:
    """An ask without evidence and who asked. mail: its number."""

    mail: int
    text: str
    sender: str
    on: date


@dataclass(frozen=True, slots=True)
class Missing:
    """A topic that no document speaks of. label: its name in the owner's language. asks: the latest first.

    suggestion: what the owner wrote to one of them himself, "" where he has not yet. sources: those sent mails.
    unsure: for each ask something was found, but nothing that is sure to answer it.
    """

    topic: str
    label: str
    example: str
    asks: tuple[MissingAsk, ...]
    suggestion: str = ""
    sources: tuple[int, ...] = ()
    unsure: bool = False

    @property
    def mails(self) -> int:
        """How many mails asked."""
        return len({ask.mail for ask in self.asks})

    def as_json(self) -> dict[str, Any]:
        """As `kontor replies missing` tells it."""
        asks = [
            {"mail": one.mail, "text": one.text, "from": one.sender, "on": one.on.isoformat()} for one in self.asks
        ]
        return {
            "topic": self.topic,
            "label": self.label,
            "example": self.example,
            "mails": self.mails,
            "asks": asks,
            "found": "unsure" if self.unsure else "nothing",
            "suggestion": self.suggestion,
        }


def list_missing(office: Office) -> list[Missing]:
    """Topics that the documents lack, the one that most mails asked for first; of the last half year."""
    sent = sent_of(office)
    mails = {mail.id: mail for mail in sent.judged()}
    done = book_of(office).answered_asks()
    since = (datetime.now(UTC) - LOOKED_BACK).date()
    answers = {answer.mail: answer for answer in sent.all() if answer.mail is not None}
    asks = [
        ask
        for mail in mails.values()
        for ask in _open(mail, answers.get(mail.id))
        if ask.on >= since and (ask.mail, ask.text) not in done
    ]
    return [_missing(gap.intent, gap.example.text, gap.asks, mails, answers) for gap in gaps(asks)]


def _open(mail: JudgedMail, answer: SentMail | None) -> list[Unanswered]:
    """Its asks for which nothing was found, or nothing sure: unless the owner sent what was found."""
    spoken, day = str(mail.outcome.get("language", "")), came_at(mail).date()
    states = {"fill"} if answer and not _added(answer) else {"fill", "check"}
    return [
        Unanswered(mail.id, _sentence(mail, ask), str(ask["intent"]), spoken, day, ask["state"] == "check")
        for ask in mail.outcome.get("asks") or ()
        if ask.get("state") in states
    ]


def _sentence(mail: JudgedMail, ask: Mapping[str, Any]) -> str:
    """The whole sentence that an ask is a part of: "Welchen Preis" alone tells nobody what is missing."""
    words, start = str(mail.outcome.get("customer_text", "")), int(ask.get("start", -1))
    held = (span.text for span in split(words) if span.start <= start < span.end)
    return " ".join(str(next(held, ask["text"])).split())[:LONGEST]


def _missing(
    topic: str,
    example: str,
    asks: Sequence[Unanswered],
    mails: dict[int, JudgedMail],
    answers: dict[int, SentMail],
) -> Missing:
    shown = tuple(MissingAsk(ask.mail, ask.text, _sender(mails[ask.mail]), ask.on) for ask in asks)
    written = [answers[ask.mail] for ask in asks if ask.mail in answers]
    words = next((found for answer in written if (found := _added(answer))), "")
    sources = tuple(dict.fromkeys(answer.id for answer in written))
    unsure = all(ask.unsure for ask in asks)
    return Missing(topic, label_of(topic, language()), example, shown, words, sources, unsure)


def _sender(mail: JudgedMail) -> str:
    return str(mail.outcome.get("from_name") or mail.outcome.get("from") or "")


def _added(answer: SentMail) -> str:
    """The sentences that the owner put where the draft had a gap."""
    changes = (answer.edit or {}).get("changes", ())
    return "\n".join(" ".join(one["after"].split()) for one in changes if one["nature"] == "added")


def answer_once(
    office: Office, topic: str, asks: Sequence[MissingAsk], words: str, sources: Sequence[int] = ()
) -> tuple[StoredLesson, int]:
    """Keep the owner's answer as a document, and draft the mails again that wait for it.

    sources: the sent mails that it comes from. Returns the kept answer and how many drafts are written again. Raises
    InputError as `keep_answer` does.
    """
    if not asks:
        raise InputError(tr("Say which question this answers."))
    mails = {mail.id: mail for mail in sent_of(office).judged()}
    asking = [mails[ask.mail] for ask in asks if ask.mail in mails]
    customers = [(_sender(mail), str(mail.outcome.get("from", ""))) for mail in asking]
    kept = keep_answer(office, words, topic=topic, sources=sources, customers=customers)
    book_of(office).answers(kept.id, [(ask.mail, ask.text) for ask in asks])
    return kept, _draft_again(office, asking)


def _draft_again(office: Office, mails: Sequence[JudgedMail]) -> int:
    """Drafts with a gap, of mails that nobody has answered yet."""
    store = mailroom.store_of(office)
    open_mails = {mail.id for mail in sent_of(office).judged(unanswered_since="0")}
    waiting = [
        mail for mail in dict.fromkeys(mail.id for mail in mails if mail.state in _WAITS) if mail in open_mails
    ]
    for mail in waiting:
        store.wait_again(mail)
    if waiting:
        office.mail_waits.set()
    office.events.tell(Topic.REPLIES)
    return len(waiting)
