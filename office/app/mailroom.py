"""The mailroom: mail is fetched without a trace, drafted one by one, and each draft laid into the owner's own folder.

Every step is kept before the next: bytes before the row that names them, a draft with its findings before it is laid,
and it is laid only when the server does not have it. A PC that dies at any moment doubles nothing and loses nothing.
"""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from core import connections, reports
from core.errors import Cancelled, InputError, Trouble, WorldError
from core.files import write_scratch
from core.progress import CancelToken
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.invoice_memory import firm_of
from office.app.mails import read_mail
from office.mailbox.compose import Letter, composed, draft_id
from office.mailbox.imap import LARGEST_HEAD, LARGEST_MAIL, Account, Folder, Mailbox, ServerBusyError
from office.mailbox.passwords import Passwords
from office.replies.mail import Mail
from office.replies.own_text import own_text
from office.replies.triage import EarlierMail, MailKnown
from office.replies.wishes import Wish
from office.store.mails import TRIES, MailStore, StoredMail

MOST_HISTORY = 20_000  # characters of the quoted history that are shown beside a mail
FIRST_DAYS = 3  # how far back mails are answered when an account is new
ITS_FAULT = {Trouble.DAMAGED, Trouble.EMPTY, Trouble.BOMB, Trouble.TOO_LARGE, Trouble.UNKNOWN_KIND, Trouble.TOO_SLOW,
              Trouble.CRASHED_READER, Trouble.ENCRYPTED}  # fmt: skip
_PERHAPS = {Trouble.CRASHED_READER, Trouble.TOO_SLOW}  # another program may have taken what it needed

Outcome = Mapping[str, Any]  # as `kontor draft` tells it
Drafter = Callable[[Mail, MailKnown, CancelToken], Outcome]
Sender = Callable[[str, Mail], str]  # an account and a mail that came there, to the own address that answers


def store_of(office: Office) -> MailStore:
    """Mails in this office's database."""
    return MailStore(office.records.database, office.records.process)


def passwords_of(office: Office) -> Passwords:
    """Where this office's mail passwords lie."""
    return Passwords(office.folder / "passwords.json", office.passphrase)


def accounts(office: Office) -> list[Account]:
    """The mail accounts that the owner entered."""
    return [Account(**facts) for facts in store_of(office).accounts().values()]


def add_account(office: Office, account: Account, password: str) -> None:
    """Log in once, to see that all is right, then keep it. Raises WorldError and InputError with what to do."""
    if not account.host.strip() or not account.user.strip():
        raise InputError(tr("Enter the mail server and your name there."))
    allow_servers(office, account)
    try:
        Mailbox(account, password).close()
    except WorldError as no:
        if no.trouble is not Trouble.SERVER_UNREACHABLE or isinstance(no, ServerBusyError):
            raise
        sentence = tr(
            "The mail server {host} cannot be reached. Look at its name and port, and whether this PC is online.",
            host=account.host,
        )
        raise WorldError(Trouble.SERVER_UNREACHABLE, sentence) from no  # nothing is kept: nothing tries again
    passwords_of(office).put(account.name, password)
    store_of(office).keep_account(
        account.name, asdict(account), datetime.now(UTC).date() - timedelta(days=FIRST_DAYS)
    )


def remove_account(office: Office, name: str) -> None:
    """Answer its mail no more, and forget its password; mails and drafts stay. Raises WorldError for a shut key ring.

    name: `Account.name`. Its drafts in the mailbox stay there: they are the owner's.
    """
    passwords_of(office).remove(name)
    store_of(office).forget_account(name)
    allow_servers(office)
    office.mail_waits.set()
    office.events.tell(Topic.SETTINGS, "mail")


def allow_servers(office: Office, *more: Account) -> None:
    """From now on these servers may be reached, and no others."""
    known = [*accounts(office), *more]
    office.open_doors(connections.chosen_servers(*((account.host, account.port) for account in known)))


def fetch(office: Office, box: Mailbox, *, cancel: CancelToken | None = None) -> int:
    """Take in what is new in the inbox, flags untouched; returns how many mails were not known."""
    store, name = store_of(office), box.account.name
    folder = box.look()
    fresh = 0
    for uid in _uids(store, box, name, folder):
        if cancel:
            cancel.check()
        if (content := box.raw(uid)) is not None:
            fresh += store.arrived(name, kept(office, content))
        elif head := box.head_of_giant(uid):
            fresh += _leave_out(office, name, head)
        store.read_up_to(name, folder.name, folder.validity, uid)
    return fresh


def _leave_out(office: Office, account: str, head: bytes) -> bool:
    """A mail that is too large to be read is not passed over in silence. head: what is kept of it."""
    why = tr(
        "This mail is larger than {size} MB, so Kontor does not read it. Open it in your mail program and answer it "
        "yourself.",
        size=LARGEST_MAIL >> 20,
    )
    document = kept(office, head)
    told = _who(office, document) | {"decision": "escalate", "reasons": ["too-large"], "why": why}
    fresh = store_of(office).left_out(account, document, told)
    office.events.tell(Topic.REPLIES)
    return fresh


def _who(office: Office, document: str) -> dict[str, str]:
    """Who wrote a mail that cannot be read as a whole, and about what: its header lines may still be sound."""
    with office.originals.path(document).open("rb") as file:
        head = file.read(LARGEST_HEAD).partition(b"\r\n\r\n")[0]
    path = office.folder / "work" / f"{uuid.uuid4().hex}.eml"
    try:
        write_scratch(path, head + b"\r\n\r\n")
        return _told(read_mail(office.reader, path, name="mail.eml"))
    except WorldError:
        return {}
    finally:
        path.unlink(missing_ok=True)


def _told(mail: Mail) -> dict[str, str]:
    """What the list shows of a mail, beside what `kontor draft` tells."""
    on = mail.date.isoformat() if mail.date else ""
    return {"from": mail.sender.address, "from_name": mail.sender.name, "mail_subject": mail.subject, "mail_date": on}


def _uids(store: MailStore, box: Mailbox, name: str, folder: Folder) -> list[int]:
    last = store.last_uid(name, folder.name, folder.validity)
    return box.uids_after(last) if last else box.uids_since(store.since(name))


def kept(office: Office, content: bytes) -> str:
    """Its bytes among the originals, durably, before any row names them."""
    work = office.folder / "work"
    work.mkdir(exist_ok=True)
    file = work / f"{uuid.uuid4().hex}.eml"
    try:
        write_scratch(file, content)
        return office.originals.keep(file)[0]
    finally:
        file.unlink(missing_ok=True)


def draft_next(
    office: Office, drafter: Drafter, sender: Sender, cancel: CancelToken, only_asked: bool = False
) -> StoredMail | None:
    """Draft for the mail that is next; None when none waits. sender: the own address that answers a mail.

    only_asked: none but those that the owner waits for. A mail that cannot be read, or that ends the program or the
    reader's child three times, is set aside for the owner to see.
    """
    store = store_of(office)
    stored = next(iter(store.used_up()), None)
    if stored is not None:
        _set_aside(store, stored, _ended_us())
    elif (stored := store.lease(only_asked=only_asked)) is not None:
        _try(office, store, stored, drafter, sender, cancel)
    else:
        return None
    office.events.tell(Topic.REPLIES, str(stored.id))
    return store.get(stored.id)


def _try(  # noqa: PLR0917
    office: Office, store: MailStore, stored: StoredMail, drafter: Drafter, sender: Sender, cancel: CancelToken
) -> None:
    """One attempt. A mail that is at fault itself is set aside, at the third crash; else it waits as it was."""
    try:
        with reports.caught(lambda report: _set_aside(store, stored, str(report))):
            _draft(office, store, stored, drafter, sender, cancel)
    except (Cancelled, WorldError) as stopped:
        if not isinstance(stopped, WorldError) or stopped.trouble not in ITS_FAULT:
            store.release(stored)
            raise
        if stopped.trouble in _PERHAPS and stored.attempts < TRIES:
            store.retry(stored)
        else:
            _set_aside(store, stored, stopped.sentence, **_who(office, stored.document))


def _set_aside(store: MailStore, stored: StoredMail, why: str, **told: str) -> None:
    store.judged(stored, "set-aside", {**told, "decision": "escalate", "reasons": ["unreadable"], "why": why})


def _ended_us() -> str:
    return tr(
        "Kontor was ended three times while it worked on this mail, so it leaves it alone. Answer it yourself, or "
        "press R to have it tried again."
    )


def _draft(  # noqa: PLR0917
    office: Office, store: MailStore, stored: StoredMail, drafter: Drafter, sender: Sender, cancel: CancelToken
) -> None:
    path = office.originals.path(stored.document)
    mail = read_mail(office.reader, path, name="mail.eml", cancel=cancel)
    thread = _thread(store, stored.account, mail)
    before = replace(_known(office, stored.account, thread), wish=Wish.from_json(stored.wish))
    outcome = {**drafter(mail, before, cancel), **_told(mail), "history": own_text(mail.text).quoted[:MOST_HISTORY]}
    known = {"message_id": mail.message_id, "thread": thread}
    if outcome["decision"] in {"draft", "needs-fill"} and outcome["reply"]:
        own = sender(stored.account, mail)
        its_id = draft_id(stored.document, outcome["reply"], own)
        letter = Letter(
            own,
            outcome["to"],
            outcome["cc"],
            outcome["subject"],
            outcome["reply"],
            (*mail.references, mail.message_id),
        )
        text = composed(letter, its_id, datetime.now(UTC)).decode("ascii")
        store.drafted(stored, outcome, text, its_id, **known)
    else:
        store.judged(stored, "silent" if outcome["decision"] == "no-reply" else "handed-over", outcome, **known)


def _thread(store: MailStore, account: str, mail: Mail) -> str:
    """The conversation: that of a mail before it, else one that begins here."""
    before = [each for each in (*mail.references, mail.in_reply_to) if each]
    return (store.thread_of(account, before) if before else "") or mail.message_id


def _known(office: Office, account: str, thread: str) -> MailKnown:
    """What was there before: triage goes by it."""
    store = store_of(office)
    return MailKnown(
        own_addresses=frozenset(each.user.casefold() for each in accounts(office) if "@" in each.user),
        own_names=firm_of(office.records).names,
        seen_ids=store.message_ids(account),
        correspondents=store.correspondents(account),
        thread=tuple(map(_earlier, store.in_thread(account, thread))),
    )


def _earlier(mail: StoredMail) -> EarlierMail:
    return EarlierMail(
        str(mail.outcome.get("from", "")),
        datetime.fromisoformat(mail.arrived_at),
        angry=bool(mail.outcome.get("angry")),
        shape=str(mail.outcome.get("shape", "")),
    )


def lay_ready(office: Office, box: Mailbox) -> int:
    """Lay drafts that are ready into the Drafts folder; an untouched older one of the same thread makes room.

    Untouched letters that the owner took back leave it.
    """
    store = store_of(office)
    ready, withdrawn = store.ready(box.account.name), store.withdrawn(box.account.name)
    folder = box.drafts() if ready or withdrawn else ""
    for mail in withdrawn:
        box.take_back(folder, mail.old_id, mail.old_draft.encode("ascii"))
        store.gone(mail)
    for mail in ready:
        for older in store.drafts_of(box.account.name, mail.thread):
            box.take_back(folder, older.draft_id, older.draft.encode("ascii"))
        if mail.old_id and mail.old_id != mail.draft_id:
            box.take_back(folder, mail.old_id, mail.old_draft.encode("ascii"))
        if not box.find(folder, mail.draft_id):
            box.lay(folder, mail.draft.encode("ascii"))
        store.laid(mail)
        office.events.tell(Topic.REPLIES, str(mail.id))
    return len(ready)
