"""EML: headers, the text, and attachments, however broken the mail is. Only the standard library."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TypeAlias

from kb.document import Kind
from kb.readers import limits
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.encoding import decode
from kb.readers.html import add_html
from kb.readers.layout import PageBuilder
from kb.readers.text import plain

_PROPERTIES = ("from", "to", "cc", "reply-to", "subject", "message-id", "in-reply-to", "references", "auto-submitted")
HEADER_LENGTH = 2_000
ORNAMENT_BYTES = 50_000

Part: TypeAlias = "Message[str, str]"  # subscripted only for the type checker


def read_eml(content: bytes, to: Delivery) -> None:
    """The mail's own words as page 1; attachments, also attached mails, as files."""
    to.kind = Kind.EML
    with parsing("mail"):
        mail: Part = message_from_bytes(without_mbox_line(content))
    for key in _PROPERTIES:
        to.properties[key] = header(mail, key)
    to.title = to.properties["subject"]
    to.date = day_of(header(mail, "date"))
    write_mail(to, *text_parts(mail, to))


def write_mail(to: Delivery, text: str, html: str) -> None:
    """One page: subject and people as blocks, then the text; HTML only where the sender wrote no plain text."""
    page = PageBuilder(to)
    page.add(to.title, "title")
    people = [f"{key.title()}: {to.properties[key]}" for key in ("from", "to", "cc") if to.properties.get(key)]
    page.add("\n".join([*people, f"Date: {to.date}"] if to.date else people))
    if text.strip():
        for paragraph in re.split(r"\n[ \t]*\n", plain(text)):
            page.add(paragraph)
    elif html.strip():
        add_html(html, page, to)
    page.end_page(even_if_empty=True)


def text_parts(mail: Part, to: Delivery) -> tuple[str, str]:
    """The plain text and the HTML of a mail; its other parts are attached to the delivery."""
    body = _Body(to)
    body.visit(mail)
    return body.plain, body.html


def without_mbox_line(content: bytes) -> bytes:
    """The bytes from the first header on: mail folders put a line before it."""
    content = content.lstrip(b"\r\n")
    return content.partition(b"\n")[2] if content.startswith((b"From ", b">From ")) else content


def header(mail: Part, name: str) -> str:
    """A header in readable words; RFC 2047 parts decoded as far as they can be."""
    return decoded(raw_header(mail, name))


def raw_header(mail: Part, name: str) -> str:
    """The first header of that name (lower case) as it stands, or ""."""
    with parsing("mail header"):
        return next((str(value) for key, value in mail.raw_items() if key.lower() == name), "")


def decoded(raw: str) -> str:
    """Words of a header, RFC 2047 parts decoded as far as they can be, on one line."""
    raw = raw[: HEADER_LENGTH * 4]
    try:
        pieces = decode_header(raw)
    except (HeaderParseError, ValueError, LookupError):
        pieces = [(raw, None)]
    text = "".join(_piece(piece, charset) for piece, charset in pieces)
    return " ".join((text or raw).split())[:HEADER_LENGTH]


def _piece(piece: bytes | str, charset: str | None) -> str:
    data = piece.encode("utf-8", "surrogateescape") if isinstance(piece, str) else piece
    return decode(data, "" if charset in {None, "unknown-8bit"} else str(charset))


def day_of(date: str) -> str:
    """The day of a Date header in the sender's time zone, or ""."""
    try:
        return parsedate_to_datetime(date).date().isoformat() if date else ""
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


class _Body:
    """Sorts a mail's parts into text, HTML and attachments. Depth and number are limited; nothing recurses."""

    def __init__(self, to: Delivery) -> None:
        self.plain = ""
        self.html = ""
        self._to = to

    def visit(self, mail: Part) -> None:
        for count, part in enumerate(_leaves(mail), 1):
            limits.check_count(count, limits.MAIL_PARTS)
            with parsing("mail part"):
                kind = part.get_content_type()
                file = _file_name(part)
                attached = bool(file) or _disposition(part) == "attachment"
            if kind == "text/plain" and not attached:
                self.plain += _text(part) + "\n\n"
            elif kind == "text/html" and not attached:
                self.html += _text(part)
            else:
                self._attach(part, file, kind)

    def _attach(self, part: Part, file: str, kind: str) -> None:
        content = _bytes(part)
        if content and not (_is_ornament(part, kind) and len(content) < ORNAMENT_BYTES):
            self._to.attach(file or f"attachment{_ENDINGS.get(kind, '')}", content, kind)


_ENDINGS = {
    "message/rfc822": ".eml",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/tiff": ".tif",
    "text/xml": ".xml",
    "application/xml": ".xml",
    "text/csv": ".csv",
}


def _leaves(mail: Part) -> Iterator[Part]:
    """The parts that hold something. An attached mail is one part, not many."""
    stack: list[tuple[Part, int]] = [(mail, 0)]
    while stack:
        part, depth = stack.pop()
        limits.check_count(depth, limits.MAIL_DEPTH)
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list) and part.get_content_maintype() != "message":
            stack.extend((child, depth + 1) for child in reversed(inner) if isinstance(child, Message))
        else:
            yield part


def _is_ornament(part: Part, kind: str) -> bool:
    """A picture that the mail's HTML shows: a logo, a line, the icons under a signature."""
    return kind.startswith("image/") and "content-id" in part and _disposition(part) != "attachment"


def _disposition(part: Part) -> str:
    return str(part.get("content-disposition") or "").partition(";")[0].strip().lower()


def _file_name(part: Part) -> str:
    try:
        name = part.get_filename()
    except (LookupError, ValueError, TypeError, AttributeError):  # RFC 2231 parameters in pieces that do not fit
        return "attachment"
    return decoded(name) if name else ""


def _bytes(part: Part) -> bytes:
    inner = part.get_payload()
    try:
        if isinstance(inner, list):
            return inner[0].as_bytes() if inner and isinstance(inner[0], Message) else b""
        payload = part.get_payload(decode=True)
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError):
        return str(inner).encode("utf-8", "replace")
    return payload if isinstance(payload, bytes) else b""


def _text(part: Part) -> str:
    try:
        charset = part.get_content_charset() or ""
    except (LookupError, ValueError, TypeError, AttributeError):
        charset = ""
    return decode(_bytes(part), charset)
