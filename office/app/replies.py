"""Use cases of the room Replies: what waits, what was drafted and why, and what the owner does with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from office.app import mailroom, reply_sent
from office.app.bootstrap import Office
from office.app.clocks import Clocks
from office.app.events import Topic
from office.app.working_hours import resting_until
from office.replies import pasted
from office.replies.escalation import CODES
from office.replies.wishes import ORDINARY, Wish
from office.store.mails import MailRow, StoredMail


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A mail in the list. state: as stored. decision: draft, needs-fill, escalate, no-reply, or "" while it waits.

    reasons: stable codes of triage and drafting. where: the account whose Drafts folder has it, "" for this screen.
    """

    id: int
    sender: str
    subject: str
    language: str
    state: str
    decision: str
    reasons: tuple[str, ...]
    arrived_at: str
    where: str

    @property
    def needs_owner(self) -> bool:
        """Whether the owner has something to do."""
        return _needs_owner(self.state, self.decision, self.where)


def _needs_owner(state: str, decision: str, where: str) -> bool:
    """All but what is proven in its folder, waits for its draft, or needs no answer."""
    drafted = state in {"ready", "drafted"}
    return state in {"handed-over", "set-aside"} or (drafted and (decision != "draft" or not where))


@dataclass(frozen=True, slots=True)
class EarlierLetter:
    """A mail of the same conversation that came or was sent before. sender: "" for the firm. at: ISO 8601, UTC."""

    sender: str
    at: str
    words: str


@dataclass(frozen=True, slots=True)
class ReplyDetail:
    """One mail with everything that was found. outcome: as `kontor draft` tells it, "from" and more beside.

    earlier: the conversation before it, oldest first; where none of it is known, what the mail quotes. rests_until:
    the time of day at which its draft is written, "" unless it waits in the owner's quiet hours.
    """

    row: ReplyRow
    outcome: Mapping[str, Any]
    earlier: tuple[EarlierLetter, ...] = ()
    rests_until: str = ""


def list_replies(office: Office) -> list[ReplyRow]:
    """The most urgent first, and of those alike the newest."""
    rows = [_row(mail) for mail in mailroom.store_of(office).rows()]
    return sorted(rows, key=_urgency)


def _urgency(row: ReplyRow) -> int:
    """0 is the most urgent: what only a person may answer, by its weightiest reason; then drafts that want a word."""
    if not row.needs_owner:
        return len(CODES) + 2
    if row.state in {"handed-over", "set-aside"}:
        return min((CODES.index(code) for code in row.reasons if code in CODES), default=len(CODES))
    return len(CODES) + 1


def count_needing(office: Office) -> int:
    """How many mails need the owner."""
    piles = mailroom.store_of(office).piles()
    return sum(pile.mails for pile in piles if _needs_owner(pile.state, pile.decision, pile.account))


def reply(office: Office, mail: int) -> ReplyDetail:
    """One mail by its number. Raises KeyError."""
    store = mailroom.store_of(office)
    stored = store.get(mail)
    before = [one for one in store.in_thread(stored.account, stored.thread) if one.id < mail]
    earlier = _earlier(office, before) if before else _quoted(stored)
    rests = resting_until(office, Clocks().now()) if stored.state == "waiting" and not stored.asked else ""
    return ReplyDetail(_row(store.row(mail)), stored.outcome, tuple(earlier), rests)


def _earlier(office: Office, before: Sequence[StoredMail]) -> Iterator[EarlierLetter]:
    """Each mail and, where it is known, what the owner answered."""
    answers = {one.mail: one for one in reply_sent.sent_of(office).answers([one.id for one in before])}
    for one in before:
        told = one.outcome
        who = str(told.get("from_name") or told.get("from") or "")
        yield EarlierLetter(who, one.arrived_at, str(told.get("customer_text", "")))
        if answer := answers.get(one.id):
            yield EarlierLetter("", answer.sent_at, answer.words)


def _quoted(mail: StoredMail) -> Iterator[EarlierLetter]:
    if history := str(mail.outcome.get("history") or "").strip():
        yield EarlierLetter(tr("quoted in this mail"), "", history)


def take_mails(
    office: Office, paths: Sequence[Path], *, report: Report = silent, cancel: CancelToken | None = None
) -> int:
    """Mails in files wait for a draft from now on; returns how many were not known. The files stay as they are."""
    store, pace = mailroom.store_of(office), Pace(len(paths))
    fresh = 0
    for n, path in enumerate(paths):
        report(pace.at(n, path.name))
        document, _ = office.originals.keep(path, cancel=cancel)
        fresh += store.arrived("", document, asked=True)
    _tell(office)
    return fresh


def take_text(office: Office, text: str) -> int:
    """A mail that was pasted. Raises InputError when there is nothing in it."""
    if not text.strip():
        raise InputError(tr("The clipboard holds no text."))
    document = mailroom.kept(office, pasted.as_mail(text).encode("utf-8", "replace"))
    fresh = mailroom.store_of(office).arrived("", document, asked=True)
    _tell(office)
    return int(fresh)


def hand_over(office: Office, mail: int) -> None:
    """The owner answers this one himself; the draft stays to be looked at."""
    mailroom.store_of(office).change(mail, "handed-over")
    _tell(office)


def done(office: Office, mail: int) -> None:
    """The owner has dealt with it: it needs him no more."""
    mailroom.store_of(office).change(mail, "silent")
    _tell(office)


def approve(office: Office, mail: int) -> str:
    """The owner agrees with a draft. Returns what comes of it, in one sentence.

    Where its account has a Drafts folder it goes there, else it is his to copy. Raises InputError without a draft.
    """
    stored = mailroom.store_of(office).get(mail)
    if not stored.draft or not stored.outcome.get("reply"):
        raise InputError(tr("There is no draft to approve. Press R to have one written."))
    if not stored.account:
        done(office, mail)  # whether he sends it as it is, he says himself (`reply_sent.approve`)
        return tr("Approved. The draft is copied: paste it into your mail program.")
    if stored.state == "drafted":
        done(office, mail)
        return tr(
            "Approved. The draft lies in the Drafts folder of {account}: send it there.", account=stored.account
        )
    mailroom.store_of(office).change(mail, "ready")
    _tell(office)
    return tr("Approved. The draft goes to the Drafts folder of {account}.", account=stored.account)


def draft_again(office: Office, mail: int, wish: Wish = ORDINARY) -> None:
    """From what the documents say now. A draft that lies in a mailbox is replaced there only if nobody touched it.

    wish: how this draft shall be. Raises InputError for a letter that answers no mail.
    """
    if mailroom.store_of(office).get(mail).outcome.get("kind"):
        raise InputError(tr("This letter answers no mail: take it back where you prepared it."))
    mailroom.store_of(office).wait_again(mail, wish.as_json())
    _tell(office)


def _tell(office: Office) -> None:
    office.mail_waits.set()
    office.events.tell(Topic.REPLIES)


def _row(mail: MailRow) -> ReplyRow:
    return ReplyRow(
        id=mail.id,
        sender=mail.sender,
        subject=mail.subject,
        language=mail.language,
        state=mail.state,
        decision=mail.decision,
        reasons=mail.reasons,
        arrived_at=mail.arrived_at,
        where=mail.account,
    )
