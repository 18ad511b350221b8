"""MSG, Outlook's own files. The one module that imports python-oxmsg."""

import io
import mimetypes
from typing import Any

from oxmsg import Message

from kb.document import Kind
from kb.readers.damage import PARSER_ERRORS, parsing
from kb.readers.delivery import Delivery
from kb.readers.letter_head import Letter, head_of
from kb.readers.mail import day_of, write_mail


def read_msg(content: bytes, to: Delivery) -> None:
    """As for EML: people, subject, text, attachments."""
    to.kind = Kind.MSG
    with parsing("msg"):
        mail = Message.load(io.BytesIO(content))
        headers = {key.lower(): value for key, value in (mail.message_headers or {}).items()}
        to.title = _clean(mail.subject)
        to.properties.update(
            {
                "from": _clean(mail.sender or headers.get("from")),
                "to": "; ".join(_clean(f"{person.name} <{person.email_address}>") for person in mail.recipients),
                "subject": to.title,
                "message-id": _clean(headers.get("message-id")),
                "in-reply-to": _clean(headers.get("in-reply-to")),
            }
        )
        to.date = mail.sent_date.date().isoformat() if mail.sent_date else day_of(headers.get("date", ""))
        text, html = _clean(mail.body), _clean(mail.html_body)
        attachments = list(mail.attachments)
    write_mail(to, text, html)
    for attachment in attachments:
        _attach(attachment, to)


def letter_of_msg(content: bytes, to: Delivery) -> Letter:
    """The same file for the replies' desk. A mail that Outlook wrote itself has no headers: its fields stand in."""
    with parsing("msg"):
        mail = Message.load(io.BytesIO(content))
        raw = [(key.lower(), str(value)) for key, value in (mail.message_headers or {}).items()]
        sender = _clean(mail.sender)
        people = ", ".join(_clean(f'"{one.name}" <{one.email_address}>') for one in mail.recipients)
        subject, sent = _clean(mail.subject), mail.sent_date.isoformat() if mail.sent_date else ""
        text, html = _clean(mail.body), _clean(mail.html_body)
        attachments = list(mail.attachments)
    for attachment in attachments:
        _attach(attachment, to)
    stated = dict(raw)
    letter = head_of(
        [*raw, *((key, value) for key, value in (("from", sender), ("to", people)) if key not in stated)]
    )
    letter.subject, letter.sent = letter.subject or subject, letter.sent or sent
    letter.plain, letter.html = text, html
    return letter


def _clean(value: str | None) -> str:
    """Some writers end strings with NUL."""
    return (value or "").rstrip("\0")


def _attach(attachment: Any, to: Delivery) -> None:
    try:
        name, content = _clean(attachment.file_name), attachment.file_bytes
    except PARSER_ERRORS:  # one attachment's damage does not cost the mail
        to.warn("attachment-unreadable")
        return
    if content:
        to.attach(name or "attachment", content, mimetypes.guess_type(name)[0] or "")
