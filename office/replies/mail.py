"""A customer's mail as a value: what was written and by whom, whatever the file looked like."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

_ANSWER_MARKS = (
    "re", "aw", "antw", "wg", "fw", "fwd", "sv", "vs", "odp", "rif", "tr", "res", "rv", "enc", "trả lời",
    "chuyển tiếp", "回复", "回覆", "答复", "答覆", "转发", "轉寄", "轉發",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Address:
    """A person or place in a mail's head. address: lower-case where it is one, as written where it is none."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What stands after the last @, or ""."""
        return self.address.rpartition("@")[2].casefold() if "@" in self.address else ""

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@dataclass(frozen=True, slots=True)
class Link:
    """A link of an HTML mail: what the reader sees and where it leads."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class MailAttachment:
    """A file that came with the mail. kind: its media type as stated. document: SHA-256 of its bytes, hex.

    read: whether Kontor could read it; an unread one makes the owner look before anybody answers.
    """

    name: str
    kind: str
    size: int
    document: str
    read: bool = True


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail, parsed. headers: (lower-case name, value) in the order of the mail, decoded.

    text: all that a person would see of it, with quoted history and signature. hidden: text that nobody would see
    and that was taken out. findings: stable words of the reader about the file ("hidden-text", "zero-width",
    "parts-differ", "attachment-unreadable", "damaged").
    """

    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    sender: Address = Address("", "")
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    hidden: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    attachments: tuple[MailAttachment, ...] = ()
    findings: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The first header of that name (any case), or ""."""
        return next(self.all_headers(name), "")

    def all_headers(self, name: str) -> Iterator[str]:
        """Every header of that name, in order."""
        return (value for key, value in self.headers if key == name.lower())

    @property
    def plain_subject(self) -> str:
        """The subject without "Re:", "AW:", "回复：" and their like, however many."""
        subject = self.subject.strip()
        while (shorter := _without_mark(subject)) != subject:
            subject = shorter
        return subject


def _without_mark(subject: str) -> str:
    head, colon, rest = subject.replace("：", ":", 1).partition(":")
    mark = head.split("[")[0].strip().casefold()
    return rest.strip() if colon and mark in _ANSWER_MARKS else subject
