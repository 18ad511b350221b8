"""A mail file becomes a Mail: the reader child parses it, the replies' domain gets values."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from core.errors import WorldError
from core.progress import CancelToken
from kb.document import Attachment
from kb.mail import ReadMail
from kb.reading import Reader
from office.replies.mail import Address, Link, Mail, MailAttachment


def read_mail(reader: Reader, path: Path, *, name: str = "", cancel: CancelToken | None = None) -> Mail:
    """The mail in a file (.eml, .msg, pasted text). Raises WorldError and Cancelled as the reader does.

    Its attachments are read, too: what cannot be read, nobody may pass over.
    """
    read = reader.mail(path, name=name, cancel=cancel)
    shut = {one.sha256 for one in read.attachments if not _opens(reader, one, cancel)}
    return mail_of(read, shut)


def _opens(reader: Reader, attachment: Attachment, cancel: CancelToken | None) -> bool:
    try:
        reader.read(Path(attachment.path), name=attachment.name, cancel=cancel)
    except WorldError:
        return False
    return True


def mail_of(read: ReadMail, shut: Collection[str] = ()) -> Mail:
    """What the reader found, as the replies' domain speaks of it. shut: attachments (SHA-256) that cannot be read."""
    first = dict(reversed(read.headers))
    return Mail(
        message_id=_id(first.get("message-id", "")),
        in_reply_to=_id(first.get("in-reply-to", "")),
        references=tuple(filter(None, map(_id, first.get("references", "").split()))),
        sender=Address(*read.sender),
        reply_to=_addresses(read.reply_to),
        to=_addresses(read.to),
        cc=_addresses(read.cc),
        subject=read.subject,
        date=datetime.fromisoformat(read.sent) if read.sent else None,
        headers=read.headers,
        text=read.text,
        hidden=read.hidden,
        links=tuple(Link(*link) for link in read.links),
        attachments=tuple(
            MailAttachment(one.name, one.kind, one.size, one.sha256, read=one.sha256 not in shut)
            for one in read.attachments
        ),
        findings=read.warnings,
    )


def _id(value: str) -> str:
    """A Message-ID without its brackets and what some programs write behind it."""
    return value.strip().split()[0].strip("<>") if value.strip() else ""


def _addresses(people: tuple[tuple[str, str], ...]) -> tuple[Address, ...]:
    return tuple(Address(name, address) for name, address in people)
