"""What the reader makes of a mail: its head as fields, its visible text, its links and attachments."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from kb.document import Attachment


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A mail as plain data.

    headers: (lower-case name, decoded value), in order. sender, reply_to, to, cc: (name, address).
    sent: ISO 8601, with offset where the mail states one, or "". text: what a person sees; quoted blocks of HTML
    carry "> ", signatures marked as such stand below "-- ". hidden: text that nobody sees, taken out.
    links: (text, target). warnings: stable words ("hidden-text", "zero-width", "parts-differ",
    "attachment-unreadable", "damaged").
    """

    headers: tuple[tuple[str, str], ...]
    sender: tuple[str, str]
    reply_to: tuple[tuple[str, str], ...]
    to: tuple[tuple[str, str], ...]
    cc: tuple[tuple[str, str], ...]
    subject: str
    sent: str
    text: str
    hidden: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    attachments: tuple[Attachment, ...]
    warnings: tuple[str, ...]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """From the child's answer."""
        pairs = {key: _pairs(data[key]) for key in ("headers", "reply_to", "to", "cc", "links")}
        return cls(
            **pairs,
            sender=(data["sender"][0], data["sender"][1]),
            subject=data["subject"],
            sent=data["sent"],
            text=data["text"],
            hidden=tuple(data["hidden"]),
            attachments=tuple(Attachment(**one) for one in data["attachments"]),
            warnings=tuple(data["warnings"]),
        )


def _pairs(found: Any) -> tuple[tuple[str, str], ...]:
    return tuple((one, two) for one, two in found)
