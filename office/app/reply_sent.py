"""The owner's sent mails: read without a trace, put to the mails that they answer, with what he changed."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from core.errors import WorldError
from core.progress import CancelToken
from office.app import mailroom
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.mails import mail_of
from office.mailbox.imap import Mailbox
from office.replies import pairs
from office.replies.changes import Edit, edit_of
from office.replies.language import language_of
from office.replies.mail import Address, Mail
from office.replies.pairs import Letter, Way
from office.store.sent_mails import JudgedMail, SentMail, SentMails

FIRST_DAYS = 60  # how far back sent mails are read when an account is new: they teach how the owner writes
MOST_AT_FIRST = 300
USED = 0.7  # of the words changed: above that the draft was not used
KONTOR = "kontor"  # the way of a pair that the owner made himself, by approving a draft in the window
_DRAFTS = {"draft", "needs-fill"}


def sent_of(office: Office) -> SentMails:
    """Sent mails in this office's database."""
    return SentMails(office.records.database)


def look(office: Office, box: Mailbox, cancel: CancelToken | None = None) -> int:
    """Take in what is new in the Sent folder, flags untouched, and pair it; returns how many answers were found."""
    name = box.sent()
    if not name:
        return 0
    store, account = mailroom.store_of(office), box.account.name
    folder = box.look(name)
    for uid in _uids(office, box, account, folder.name, folder.validity):
        if cancel:
            cancel.check()
        if (content := box.raw(uid)) is not None:
            _take(office, account, mailroom.kept(office, content), cancel)
        store.read_up_to(account, folder.name, folder.validity, uid)
    return pair_up(office)


def _uids(office: Office, box: Mailbox, account: str, folder: str, validity: int) -> list[int]:
    last = mailroom.store_of(office).last_uid(account, folder, validity)
    if last:
        return box.uids_after(last)
    return box.uids_since(datetime.now(UTC).date() - timedelta(days=FIRST_DAYS))[-MOST_AT_FIRST:]


def _take(office: Office, account: str, document: str, cancel: CancelToken | None) -> None:
    """One that cannot be read teaches nothing, and nobody waits for it."""
    sent = sent_of(office)
    if sent.knows(account, document):
        return
    try:
        mail = mail_of(office.reader.mail(office.originals.path(document), name="mail.eml", cancel=cancel))
    except WorldError as error:
        if error.trouble not in mailroom.ITS_FAULT:
            raise
        return
    sent.add(_sent(mail, account, document, mail.date or datetime.now(UTC)))


def _sent(mail: Mail, account: str, document: str, at: datetime) -> SentMail:
    letter = pairs.sent(mail, document, at=at)
    to = next(iter(mail.to), Address("", ""))
    facts = {**asdict(letter), "people": sorted(letter.people), "at": _utc(letter.at)}
    return SentMail(
        0, account, document, _utc(letter.at), to.address.casefold(), to.name, language_of(letter.words),
        letter.words, facts,
    )  # fmt: skip


def _utc(at: datetime | None) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds") if at else ""


def pair_up(office: Office) -> int:
    """Put sent mails to the mails that they answer, by headers, else by words; returns how many were found."""
    sent = sent_of(office)
    since = _utc(datetime.now(UTC) - pairs.LONGEST_WAIT)
    keys = sent.open_keys(since)
    waiting = [mail for mail in sent.unpaired(since) if keys & _keys(mail)]
    if not waiting:
        return 0
    judged = {str(mail.id): mail for mail in sent.judged(unanswered_since=since)}
    known = {mail.document: mail for mail in waiting}
    found = 0
    for pair in pairs.pairs([_received(mail) for mail in judged.values()], [_letter(mail) for mail in waiting]):
        answer, mail = known[pair.sent], judged[pair.received]
        edit = _edit(mail, answer.words)
        found += sent.paired(answer.document, answer.account, mail.id, pair.way, edit)
        if pair.way is Way.DRAFT or (pair.way is not Way.WORDS and _is_whole(mail, edit)):
            mailroom.store_of(office).change(mail.id, "silent")
    if found:
        office.events.tell(Topic.REPLIES)
    return found


def _keys(mail: SentMail) -> set[str]:
    """What a mail that it answers would be found by."""
    return {mail.letter["message_id"], *mail.letter["answers"], *mail.letter["people"]} - {""}


def _letter(mail: SentMail) -> Letter:
    told = mail.letter
    at = datetime.fromisoformat(told["at"]) if told["at"] else None
    return Letter(**{**told, "answers": tuple(told["answers"]), "people": frozenset(told["people"]), "at": at})


def _received(mail: JudgedMail) -> Letter:
    told = mail.outcome
    people = {str(told.get("from", "")), *map(str, told.get("to") or ())} - {""}
    subject = Mail(subject=str(told.get("mail_subject", ""))).plain_subject
    return Letter(
        str(mail.id),
        mail.message_id,
        (),
        frozenset(each.casefold() for each in people),
        subject.casefold(),
        str(told.get("customer_text", "")),
        at=came_at(mail),
        drafted_as=mail.draft_id,
    )


def came_at(mail: JudgedMail) -> datetime:
    """When the customer wrote: the mail's own date, unless it lies in the future; else when it came here."""
    here = datetime.fromisoformat(mail.arrived_at)
    written = str(mail.outcome.get("mail_date") or "")
    at = pairs.aware(datetime.fromisoformat(written)) if written else None
    return min(here, at) if at else here


def _edit(mail: JudgedMail, words: str) -> dict[str, Any] | None:
    draft = str(mail.outcome.get("reply") or "")
    return edit_json(edit_of(draft, words)) if draft and mail.outcome.get("decision") in _DRAFTS else None


def edit_json(edit: Edit) -> dict[str, Any]:
    """An edit as the database holds it."""
    return {
        "distance": edit.distance,
        "matters": edit.matters,
        "must_fix": edit.must_fix,
        "changes": [asdict(change) for change in edit.changes],
    }


def _is_whole(mail: JudgedMail, edit: Mapping[str, Any] | None) -> bool:
    """Whether the mail needs the owner no more: he answered it himself, or used the draft.

    Who wrote something else beside a draft ("We will come back to you") still has the draft to send.
    """
    return mail.state == "handed-over" or (mail.state == "drafted" and edit is not None and edit["distance"] <= USED)


def approve(office: Office, mail: int, text: str | None = None) -> bool:
    """The owner approves a draft in Kontor, as it is or with his own words; it counts as what he sent.

    Returns False where the mail has an answer already, or never had a draft. Raises KeyError.
    """
    stored = mailroom.store_of(office).get(mail)
    words = text if text is not None else str(stored.outcome.get("reply") or "")
    if not words.strip():
        return False
    document = mailroom.kept(office, words.encode())
    told = stored.outcome
    now = datetime.now(UTC)
    people = [Address(str(told.get("from_name") or ""), str(told.get("from") or ""))]
    reply = Mail(in_reply_to=stored.message_id, to=tuple(people), subject=str(told.get("subject", "")), text=words)
    sent = sent_of(office)
    sent.add(_sent(reply, "", document, now))
    judged = JudgedMail(mail, stored.account, stored.document, stored.arrived_at, stored.state, stored.message_id,
                        stored.thread, stored.draft_id, told)  # fmt: skip
    done = sent.paired(document, "", mail, KONTOR, _edit(judged, words))
    office.events.tell(Topic.REPLIES)
    return done
