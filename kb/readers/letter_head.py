"""The head of a mail: people, subject, moment, also where it is broken."""

from dataclasses import dataclass, field
from email.utils import getaddresses, parsedate_to_datetime

from core.patterns import regex
from kb.readers.mail import decoded

MOST_PEOPLE = 500

_ADDRESS = regex(r"[^\s<>()\[\],;:\"']+@[^\s<>()\[\],;:\"']+")
_ENCODED_NAME = regex(r'"(=\?[^"]*\?=)"')


@dataclass(slots=True)
class Letter:
    """A mail as its parser found it. people headers as they stand, the rest decoded."""

    headers: list[tuple[str, str]] = field(default_factory=list)
    people: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    subject: str = ""
    sent: str = ""
    plain: str = ""
    html: str = ""


def head_of(raw: list[tuple[str, str]]) -> Letter:
    """A letter's head from its headers as they stand (names in lower case)."""
    first = dict(reversed(raw))
    return Letter(
        headers=[(key, decoded(value)) for key, value in raw],
        people={key: people_of(first.get(key, "")) for key in ("from", "reply-to", "to", "cc")},
        subject=decoded(first.get("subject", "")),
        sent=_moment(first.get("date", "")),
    )


def _moment(date: str) -> str:
    try:
        return parsedate_to_datetime(" ".join(date.split())).isoformat() if date else ""
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def people_of(raw: str) -> list[tuple[str, str]]:
    """(name, address) of each person in a header as it stands, addresses in lower case; who has none is left out.

    The header is cut before its encoded words are decoded: a comma or an "@" within a name separates nobody.
    """
    raw = _ENCODED_NAME.sub(r"\1", " ".join(raw.split()))
    found = [(decoded(name), _address(address)) for name, address in getaddresses([raw])]
    known = [(name, address) for name, address in found if address]
    return (known or [("", _address(match)) for match in _ADDRESS.findall(decoded(raw))])[:MOST_PEOPLE]


def _address(text: str) -> str:
    match = _ADDRESS.search(decoded(text))
    return match.group().strip(".").lower() if match else ""
