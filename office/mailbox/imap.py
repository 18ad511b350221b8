"""One mail account over IMAP: look for new mail without a trace, lay a draft into its folder, wait for more.

Nothing here changes a flag of a mail that came, and nothing can send. Hostile bytes pass through unparsed: the
reader child reads them. Standards: RFC 3501 (IMAP4rev1), RFC 6154 (special-use folders), RFC 2177 (IDLE), RFC 4315
(UIDPLUS).
"""

import contextlib
import imaplib
import re
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from imap_tools import AND, MailBox
from imap_tools.errors import ImapToolsError

from core.errors import Trouble, WorldError
from core.patterns import regex
from core.words import tr

PATIENCE = 60.0  # seconds for one answer of the server
FAREWELL = 5.0  # … where nothing depends on it
_NAP = 0.5  # seconds in which Stop is heard
_QUICK_ENDS = 3
LARGEST_MAIL = 64 << 20
LARGEST_HEAD = 64 << 10
TLS_PORT = 993
_DRAFTS = regex(r"(?i)(?:^|[./])(?:drafts?|entw(?:ü|ue?)rfe|brouillons|bozze|borradores|concepten|robocze|"
                     r"nháp|thư nháp|草稿|草稿箱|草稿夹)$")  # fmt: skip
_SENT = regex(r"(?i)(?:^|[./])(?:sent(?: (?:items|mail|messages))?|gesendet(?:e (?:elemente|objekte))?|"
                   r"envoyés|messages envoyés|inviata|posta inviata|enviados|verzonden(?: items)?|wysłane|"
                   r"(?:thư )?đã gửi|已发送|已发送邮件|已发邮件|已傳送|寄件備份)$")  # fmt: skip
_SERVERS_OWN = regex(r"\[(?:UNAVAILABLE|INUSE|LIMIT)\]")  # RFC 5530: the server's own trouble, not the password's
_TOO_MANY = regex(
    r"(?i)\[LIMIT\]|too many .{0,30}connections|(?:number|limit) of .{0,30}connections|connection limit"
)
_CUT = (ImapToolsError, imaplib.IMAP4.error, OSError, EOFError, UnicodeError)  # what a server or line can do to us


@dataclass(frozen=True, slots=True)
class Account:
    """Where the owner's mail lives. user: what he logs in with.

    authority: a file with the certificate that a firm's own server is signed by, "" for the public ones.
    """

    host: str
    user: str
    port: int = TLS_PORT
    authority: str = ""

    @property
    def name(self) -> str:
        """How it is told apart from others: in the database, in the key ring, on the screen."""
        return f"{self.user}@{self.host}"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as it was when it was opened: uids mean something only while `validity` stays the same."""

    name: str
    validity: int


class ServerBusyError(WorldError):
    """The server is there and takes no more connections now: neither its name nor the password is wrong."""

    def __init__(self, account: Account) -> None:
        sentence = tr(
            "{host} is there, but takes no more connections now: other programs may use them all up. Wait a few "
            "minutes.",
            host=account.host,
        )
        super().__init__(Trouble.SERVER_UNREACHABLE, sentence)


class Mailbox:
    """An open connection to one account. Not for two threads at a time.

    Every method raises WorldError(SERVER_UNREACHABLE) when the line is cut or the server refuses: open another then.
    """

    def __init__(self, account: Account, password: str) -> None:
        self.account = account
        with self._line():
            context = ssl.create_default_context(cafile=account.authority or None)
            self._box = MailBox(account.host, account.port, timeout=PATIENCE, ssl_context=context)
        try:
            with self._line():
                self._log_in(password)
        except WorldError:
            self.close()
            raise

    def close(self) -> None:
        """Say goodbye if the server still listens. A dead line is not waited for."""
        with contextlib.suppress(*_CUT):
            self._hurry(FAREWELL)
            self._box.logout()
        with contextlib.suppress(*_CUT):
            self._box.client.shutdown()  # a line that was cut is not closed by a goodbye that fails

    def drafts(self) -> str:
        """The folder for drafts: by its special use, else by its name; made when there is none."""
        with self._line():
            if not (found := self._named("\\drafts", _DRAFTS)):
                self._box.folder.create("Drafts")
        return found or "Drafts"

    def sent(self) -> str:
        """The folder with what the owner sent, found likewise; "" when there is none."""
        with self._line():
            return self._named("\\sent", _SENT)

    def _named(self, use: str, name: re.Pattern[str]) -> str:
        folders = self._box.folder.list()
        special = [each.name for each in folders if use in {flag.lower() for flag in each.flags}]
        named = [each.name for each in folders if name.search(each.name)]
        return next(iter(special or named), "")

    def look(self, name: str = "INBOX") -> Folder:
        """Open a folder for reading only: the server itself then keeps us from changing anything."""
        with self._line():
            self._box.folder.set(name, readonly=True)
            told = self._box.client.response("UIDVALIDITY")[1]
        return Folder(name, int(told[0]) if told and told[0] else 0)

    def uids_after(self, last: int) -> list[int]:
        """Uids above `last` in the open folder, ascending. A server answers `n:*` with its last one at least."""
        with self._line():
            return sorted(uid for uid in map(int, self._box.uids(f"UID {last + 1}:*", None)) if uid > last)

    def uids_since(self, day: date) -> list[int]:
        """Uids in the open folder of mails that the server took in on this day or later, ascending."""
        with self._line():
            return sorted(map(int, self._box.uids(AND(date_gte=day), None)))

    def raw(self, uid: int) -> bytes | None:
        """The mail as it came, its flags as they were; None when it is gone or too large to be a letter."""
        with self._line():
            if not 0 < self._size(uid) <= LARGEST_MAIL:
                return None
            return self._bytes(uid, "(BODY.PEEK[])")

    def head_of_giant(self, uid: int) -> bytes | None:
        """The header lines of a mail that is too large to be read; None for any other."""
        with self._line():
            if self._size(uid) <= LARGEST_MAIL:
                return None
            begin = self._bytes(uid, f"(BODY.PEEK[]<0.{LARGEST_HEAD}>)") or b""
        return begin[:LARGEST_HEAD].partition(b"\r\n\r\n")[0] + b"\r\n\r\n"

    def lay(self, folder: str, draft: bytes) -> None:
        """Append a draft. It is on the server when this returns."""
        with self._line():
            self._box.append(draft, folder, flag_set=["\\Draft", "\\Seen"])

    def find(self, folder: str, message_id: str) -> list[int]:
        """Uids in a folder of the drafts that bear this Message-ID."""
        self.look(folder)
        with self._line():
            return list(map(int, self._box.uids(f'HEADER Message-ID "{message_id}"', None)))

    def take_back(self, folder: str, message_id: str, draft: bytes) -> None:
        """Remove our draft, if it is as it was laid: one that the owner changed is his. Only ours is expunged."""
        ours = [uid for uid in self.find(folder, message_id) if self.raw(uid) == draft]
        if not ours:
            return
        with self._line():
            self._box.folder.set(folder)
            for uid in ours:
                self._uid("STORE", uid, "+FLAGS.SILENT", "(\\Deleted)")
                if "UIDPLUS" in self._box.client.capabilities:
                    self._uid("EXPUNGE", uid)

    def wait(self, seconds: float, stop: Callable[[], bool]) -> bool:
        """Until the inbox changes, a stop, or the time is over; whether it changed. Some servers cannot tell."""
        self.look()
        until = time.monotonic() + seconds
        if "IDLE" not in self._box.client.capabilities:
            while time.monotonic() < until and not stop():
                time.sleep(_NAP)
            return False
        with self._line():
            idle: Any = self._box.idle
            idle.start()
            told, ends = False, 0
            while not told and time.monotonic() < until and not stop():
                began = time.monotonic()
                lines = idle.poll(timeout=_NAP)
                told = any(b"EXISTS" in line for line in lines)
                ends = 0 if lines or time.monotonic() - began > _NAP / 2 else ends + 1
                if ends == _QUICK_ENDS:
                    raise EOFError  # the line was cut: it has always something to read, and that is nothing
            self._hurry(FAREWELL)  # after the PC slept nobody answers
            idle.stop()
            self._hurry(PATIENCE)
        return told

    def _hurry(self, seconds: float) -> None:
        """How long an answer may take from now on."""
        self._box.client.sock.settimeout(seconds)

    def _log_in(self, password: str) -> None:
        plain = (self.account.user + password).isascii()
        try:
            (self._box.login if plain else self._box.login_utf8)(self.account.user, password, initial_folder=None)
        except (ImapToolsError, imaplib.IMAP4.error) as error:
            if _SERVERS_OWN.search(str(error)) or _TOO_MANY.search(str(error)):
                raise
            raise WorldError(Trouble.MAIL_REFUSED, _refused(self.account)) from error
        self._box.client._get_capabilities()  # some servers tell IDLE and UIDPLUS only now

    def _uid(self, command: str, uid: int, *words: str) -> list[Any]:
        """A command about one mail. A refusal is no answer: what is there must not be taken for gone."""
        status, told = self._box.client.uid(command, str(uid), *words)
        if status != "OK":
            raise imaplib.IMAP4.error(command, told)
        return list(told)

    def _bytes(self, uid: int, what: str) -> bytes | None:
        told = self._uid("FETCH", uid, what)
        return next((bytes(part[1]) for part in told if isinstance(part, tuple)), None)

    def _size(self, uid: int) -> int:
        told = self._uid("FETCH", uid, "(RFC822.SIZE)")
        answer = b" ".join(part for part in told if isinstance(part, bytes))
        found = re.search(rb"RFC822\.SIZE (\d+)", answer)
        return int(found[1]) if found else 0

    @contextlib.contextmanager
    def _line(self) -> Iterator[None]:
        """Whatever goes wrong with the line or the server is one kind of trouble."""
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            raise WorldError(Trouble.MAIL_REFUSED, _false_server(self.account)) from error
        except _CUT as error:
            if _TOO_MANY.search(str(error)):
                raise ServerBusyError(self.account) from error
            raise WorldError(Trouble.SERVER_UNREACHABLE, _cut(self.account)) from error


def certificate(path: Path) -> str:
    """The path of a certificate file as an Account holds it. Raises WorldError when it is none."""
    try:
        ssl.create_default_context(cafile=str(path))
    except (OSError, ssl.SSLError) as error:
        raise WorldError(Trouble.UNKNOWN_KIND, tr("This is no certificate file: {name}", name=path.name)) from error
    return str(path)


def _refused(account: Account) -> str:
    return tr(
        "{host} refuses the name or password of {user}. Enter them again; many providers want a password made for "
        "programs.",
        host=account.host,
        user=account.user,
    )


def _false_server(account: Account) -> str:
    return tr(
        "{host} cannot prove who it is: its certificate is not valid. Nothing was sent to it. Check the server's "
        "name, and that this PC is in no stranger's network.",
        host=account.host,
    )


def _cut(account: Account) -> str:
    return tr("The mail server {host} cannot be reached now. Kontor tries again by itself.", host=account.host)
