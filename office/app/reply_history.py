"""Mails with their answers, to be replayed: from files and folders, or from the mailboxes, read without a trace."""

import contextlib
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.errors import InputError, WorldError
from core.files import write_scratch
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from office.app import mailroom
from office.app.bootstrap import Office
from office.app.mails import read_mail
from office.mailbox.imap import Mailbox
from office.replies.mail import Mail

_MAILS, _FOLDERS = {".eml", ".msg"}, {".mbox", ".mbx"}
_EVER = date(1990, 1, 1)
PARENTS = "INBOX"


@dataclass(frozen=True, slots=True)
class History:
    """Mails as they were found. refused: (name, sentence) of files that are none or cannot be read."""

    mails: tuple[Mail, ...]
    refused: tuple[tuple[str, str], ...] = ()


def read_history(
    office: Office, paths: Sequence[Path], *, report: Report = silent, cancel: CancelToken | None = None
) -> History:
    """Every mail in files and folders (.eml, .msg, .mbox). Raises InputError for what is not there, and Cancelled."""
    files = list(_files(paths))
    mails: list[Mail] = []
    refused = []
    pace = Pace(len(files))
    for n, path in enumerate(files):
        report(pace.at(n, path.name))
        try:
            single = office.reader.mbox(path, cancel=cancel) if path.suffix.lower() in _FOLDERS else [path]
            mails += [read_mail(office.reader, one, cancel=cancel) for one in single]
        except WorldError as error:
            refused.append((path.name, error.sentence))
    return History(tuple(mails), tuple(refused))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            inside = (one for one in sorted(path.rglob("*")) if one.suffix.lower() in _MAILS | _FOLDERS)
            yield from (one for one in inside if one.is_file())
        elif path.is_file():
            yield path
        else:
            raise InputError(tr("There is no file or folder {path}.", path=path))


def read_mailboxes(
    office: Office, most: int, *, report: Report = silent, cancel: CancelToken | None = None
) -> History:
    """The latest `most` sent mails of each account that was entered, and the mails that they answer.

    Raises InputError where no account is entered or its password is missing, WorldError when a server is not reached,
    and Cancelled.
    """
    known = mailroom.accounts(office)
    if not known:
        raise InputError(tr("No mail account was entered yet."))
    mailroom.allow_servers(office)
    found: list[Mail] = []
    for account in known:
        password = mailroom.passwords_of(office).get(account.name)
        if password is None:
            raise InputError(tr("Enter the password of {user} again.", user=account.user))
        with contextlib.closing(Mailbox(account, password)) as box:
            found += _Correspondence(office, box, report, cancel).latest(most)
    return History(tuple(found))


class _Correspondence:
    """The Sent folder of one account, and the mails in its inbox that were answered. Nothing is kept or marked."""

    def __init__(self, office: Office, box: Mailbox, report: Report, cancel: CancelToken | None) -> None:
        self._office, self._box, self._report, self._cancel = office, box, report, cancel

    def latest(self, most: int) -> list[Mail]:
        """The latest sent mails; then, one after the other, what each answers."""
        folder = self._box.sent()
        if not folder:
            return []
        self._box.look(folder)
        uids = self._box.uids_since(_EVER)[-most:]
        pace = Pace(2 * len(uids))
        sent = [mail for n, uid in enumerate(uids) if (mail := self._mail(uid, pace, n, folder))]
        answered = [self._answered(mail, pace, len(uids) + n) for n, mail in enumerate(sent)]
        return [*sent, *filter(None, answered)]

    def _answered(self, sent: Mail, pace: Pace, done: int) -> Mail | None:
        uids = self._box.find(PARENTS, sent.in_reply_to) if sent.in_reply_to else []
        return self._mail(uids[0], pace, done, PARENTS) if uids else None

    def _mail(self, uid: int, pace: Pace, done: int, folder: str) -> Mail | None:
        """One mail, None where it is gone, too large, or cannot be read."""
        if self._cancel:
            self._cancel.check()
        self._report(pace.at(done, folder))
        content = self._box.raw(uid)
        return self._read(content) if content is not None else None

    def _read(self, content: bytes) -> Mail | None:
        work = self._office.folder / "work"
        work.mkdir(exist_ok=True)
        file = work / f"{uuid.uuid4().hex}.eml"
        try:
            write_scratch(file, content)
            return read_mail(self._office.reader, file, cancel=self._cancel)
        except WorldError as error:
            if error.trouble not in mailroom.ITS_FAULT:
                raise
            return None
        finally:
            file.unlink(missing_ok=True)
