"""A draft as the bytes of a mail (RFC 5322): for the Drafts folder, where the owner's own mail program sends it."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

_LONGEST_CHAIN = 20  # references; more than any thread that people follow


@dataclass(frozen=True, slots=True)
class Letter:
    """What a draft says and to whom. to, cc: "Name <address>" or bare. references: Message-IDs, oldest first."""

    sender: str
    to: Sequence[str]
    cc: Sequence[str]
    subject: str
    text: str
    references: Sequence[str] = ()


def draft_id(document: str, text: str, sender: str) -> str:
    """The Message-ID of a draft: the same for the same words to the same mail, so that it is never laid twice."""
    domain = re.sub(r"[^A-Za-z0-9.-]", "", parseaddr(sender)[1].rpartition("@")[2]) or "localhost"
    return f"kontor-{hashlib.sha256(f'{document} {text}'.encode()).hexdigest()[:32]}@{domain}"


def composed(letter: Letter, message_id: str, on: datetime) -> bytes:
    """The mail's bytes, ASCII. Line breaks in a name or subject become blanks: no header can be smuggled in."""
    mail = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    mail["From"] = _people([letter.sender])
    mail["To"] = _people(letter.to)
    if letter.cc:
        mail["Cc"] = _people(letter.cc)
    mail["Subject"] = " ".join(letter.subject.split())
    mail["Date"] = format_datetime(on)
    mail["Message-ID"] = f"<{message_id}>"
    if chain := [f"<{each}>" for each in map(_plain_id, letter.references) if each][-_LONGEST_CHAIN:]:
        mail["In-Reply-To"] = chain[-1]
        mail["References"] = " ".join(chain)
    mail.set_content(letter.text, cte="base64" if not letter.text.isascii() else "quoted-printable")
    return mail.as_bytes()


def _people(written: Sequence[str]) -> tuple[Address, ...]:
    """Addresses as the header wants them; what is none is left out: the owner sees that it is missing."""
    people = []
    for each in written:
        name, address = parseaddr(" ".join(each.split()))
        local, _, domain = address.rpartition("@")
        if local and domain and address.isascii():
            people.append(Address(_printable(name), local, domain))
    return tuple(people)


def _printable(name: str) -> str:
    return "".join(char for char in name if char.isprintable())


def _plain_id(message_id: str) -> str:
    """A Message-ID that cannot break a header: visible ASCII without brackets."""
    return (
        message_id if message_id.isascii() and message_id.isprintable() and not set(message_id) & set("<> ") else ""
    )
