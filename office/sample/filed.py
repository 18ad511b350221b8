"""Mails as files: headers, text, HTML, attachments, the same bytes each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from office.sample.markup import Text

_UNFOLDED = SMTP.clone(max_line_length=998)  # folding loses the space between two encoded words


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that a mail carries."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail before it is a file. form: "plain", "html" or "both"."""

    sender: str
    to: str
    subject: str
    sent: datetime
    ident: str
    body: str
    answers_to: str = ""
    form: str = "plain"
    enclosures: Sequence[Enclosure] = ()
    extra: Sequence[tuple[str, str]] = ()
    page: str = ""
    """The HTML of the forms "html" and "both"."""
    charset: str = "utf-8"


def written(letter: Letter) -> bytes:
    """The mail as an .eml file."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = letter.sender, letter.to, letter.subject
    message["Date"] = format_datetime(letter.sent)
    message["Message-ID"] = f"<{letter.ident}>"
    if letter.answers_to:
        message["In-Reply-To"] = message["References"] = f"<{letter.answers_to}>"
    for name, value in letter.extra:
        message[name] = value
    if letter.form == "html":
        message.set_content(letter.page, subtype="html", charset=letter.charset)
    else:
        message.set_content(letter.body, charset=letter.charset)
    if letter.form == "both":
        message.add_alternative(letter.page, subtype="html", charset=letter.charset)
    for one in letter.enclosures:
        main, _, sub = one.kind.partition("/")
        message.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
    for nth, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=-{letter.ident.partition('@')[0]}-{nth}-=")
    return message.as_bytes(policy=_UNFOLDED)


def filed_mail(text: Text) -> bytes:
    """A mail kept among the documents."""
    head = text.head
    sent = datetime.fromisoformat(f"{head['date']}T{head.get('time', '09:12')}:00+01:00")
    body = "\n\n".join(piece.text for piece in text.pieces) + "\n"
    ident = f"filed-{head['date']}.{sum(map(ord, text.title)):06d}@{head['mail_from'].rpartition('@')[2].strip('>')}"
    return written(Letter(head["mail_from"], head["mail_to"], text.title, sent, ident, body))
