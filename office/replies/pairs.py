"""Which mail of the firm answers which mail of a customer: by the threading headers, else by person, subject, words.

RFC 5322, 3.6.4: In-Reply-To names the mail that is answered, References the conversation with the nearest last. Mail
programs lose both, and give a draft a Message-ID of their own when it is sent; so the words decide where they do.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from difflib import SequenceMatcher
from enum import StrEnum

from core.patterns import regex
from office.replies.mail import Mail
from office.replies.own_text import own_text

LONGEST_WAIT = timedelta(days=60)  # an answer later than this, without headers, answers something else
QUOTED = 0.5  # the part of a customer's words that an answer quotes when it answers that mail
MOST_WORDS = 1_000  # of a text that are compared
WORD = regex("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")


class Way(StrEnum):
    """How a pair was found, the surest first (stable: the database holds these)."""

    DRAFT = "draft"  # it bears the Message-ID that our draft had
    HEADER = "header"  # it answers that mail by In-Reply-To
    THREAD = "thread"  # its References name that mail
    WORDS = "words"  # the same person and the same subject, or the mail's words quoted below


@dataclass(frozen=True, slots=True)
class Letter:
    """One side of a correspondence, as far as pairing goes by it. key: what the caller knows it by.

    answers: In-Reply-To first, then References from the nearest. people: whom it came from (a customer's mail) or
    went to (the firm's), lower-case. words: its own; quoted: the history below. drafted_as: our draft's Message-ID.
    """

    key: str
    message_id: str
    answers: tuple[str, ...]
    people: frozenset[str]
    subject: str
    words: str
    quoted: str = ""
    at: datetime | None = None
    drafted_as: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A customer's mail and the firm's answer to it, by their keys."""

    received: str
    sent: str
    way: Way


def received(mail: Mail, key: str, *, at: datetime | None = None, drafted_as: str = "") -> Letter:
    """A customer's mail. at: when it came, where its own date is missing or lies."""
    return _letter(
        mail, key, frozenset({mail.sender.address, *(one.address for one in mail.reply_to)}), at, drafted_as
    )


def sent(mail: Mail, key: str, *, at: datetime | None = None) -> Letter:
    """A mail of the firm's."""
    return _letter(mail, key, frozenset(one.address for one in (*mail.to, *mail.cc)), at)


def _letter(mail: Mail, key: str, people: frozenset[str], at: datetime | None, drafted_as: str = "") -> Letter:
    own = own_text(mail.text)
    answers = dict.fromkeys(each for each in (mail.in_reply_to, *reversed(mail.references)) if each)
    folded = frozenset(each.casefold() for each in people if each)
    return Letter(
        key, mail.message_id, tuple(answers), folded, mail.plain_subject.casefold(), own.words, own.quoted,
        aware(at or mail.date), drafted_as,
    )  # fmt: skip


def aware(at: datetime | None) -> datetime | None:
    """A moment that can be compared: one without a zone is taken as UTC."""
    return at.replace(tzinfo=UTC) if at and at.tzinfo is None else at


def pairs(customers: Sequence[Letter], firm: Sequence[Letter]) -> list[Pair]:
    """The answer to each mail that has one: the first that was sent. Each answer belongs to one mail."""
    known = _Received(customers)
    found: dict[str, tuple[Letter, Pair]] = {}
    for letter in sorted(firm, key=lambda one: one.at or datetime.max.replace(tzinfo=UTC)):
        if (pair := known.answered_by(letter)) and pair.received not in found:
            found[pair.received] = (letter, pair)
    return [pair for _, pair in found.values()]


class _Received:
    """The customers' mails, ready to be looked up."""

    def __init__(self, letters: Sequence[Letter]) -> None:
        self._by_id: Mapping[str, Letter] = {one.message_id: one for one in letters if one.message_id}
        self._by_draft = {one.drafted_as: one for one in letters if one.drafted_as}
        self._of: defaultdict[str, list[Letter]] = defaultdict(list)
        for one in letters:
            for person in one.people:
                self._of[person].append(one)

    def answered_by(self, answer: Letter) -> Pair | None:
        """The mail that this one answers; None where nothing says so, or it went to others: it was passed on."""
        if (drafted := self._by_draft.get(answer.message_id)) and answer.message_id:
            return Pair(drafted.key, answer.key, Way.DRAFT)
        for place, message_id in enumerate(answer.answers):
            mail = self._by_id.get(message_id)
            if mail and _went_to(answer, mail) and not _before(answer, mail):
                return Pair(mail.key, answer.key, Way.THREAD if place else Way.HEADER)
        mail = self._by_words(answer)
        return Pair(mail.key, answer.key, Way.WORDS) if mail else None

    def _by_words(self, answer: Letter) -> Letter | None:
        """The latest mail of a person it went to that it quotes, else the latest under the same subject."""
        theirs = {one.key: one for person in answer.people for one in self._of.get(person, ())}
        likely = sorted((one for one in theirs.values() if _may_answer(answer, one)), key=_moment, reverse=True)
        quoted = (one for one in likely if quotes(answer.quoted, one.words))
        same = (one for one in likely if one.subject and one.subject == answer.subject)
        return next(quoted, None) or next(same, None)


def _moment(letter: Letter) -> datetime:
    return letter.at or datetime.min.replace(tzinfo=UTC)


def _went_to(answer: Letter, mail: Letter) -> bool:
    """Whether it went to that customer, or to his house."""
    if answer.people & mail.people:
        return True
    return bool({_house(each) for each in answer.people} & {_house(each) for each in mail.people})


def _house(address: str) -> str:
    return address.rpartition("@")[2]


def _before(answer: Letter, mail: Letter) -> bool:
    """Whether the clocks deny it: an answer more than a day older than what it answers."""
    return bool(answer.at and mail.at and answer.at < mail.at - timedelta(days=1))


def _may_answer(answer: Letter, mail: Letter) -> bool:
    return bool(answer.at and mail.at and mail.at <= answer.at <= mail.at + LONGEST_WAIT)


def quotes(history: str, words: str) -> bool:
    """Whether a quoted history holds these words, however it was wrapped and marked."""
    said, below = words_of(words), words_of(history)
    if len(said) < 3 or not below:
        return False
    held = SequenceMatcher(None, below, said, autojunk=False).get_matching_blocks()
    return sum(block.size for block in held if block.size >= min(3, len(said))) >= QUOTED * len(said)


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: one case, a Chinese character each, no marks and no signs."""
    return WORD.findall(text.casefold())[:MOST_WORDS]


def likeness(one: str, other: str) -> float:
    """How much two texts share in the order of their words: 0 nothing, 1 all of it."""
    first, second = words_of(one), words_of(other)
    if not first and not second:
        return 1.0
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
