"""Evidence and findings: where a statement stands, and what is wrong with the user's data."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.words import Sentence


@dataclass(frozen=True, slots=True)
class Position:
    """A span of a page's text.

    document: SHA-256 of the bytes, hex. name: the file's name as the owner knows it. page: 1-based.
    start, length: in Unicode code points of that page's text.
    """

    document: str
    name: str
    page: int
    start: int
    length: int

    def as_json(self) -> dict[str, Any]:
        return {
            "document": self.document,
            "name": self.name,
            "page": self.page,
            "start": self.start,
            "length": self.length,
        }


@dataclass(frozen=True, slots=True)
class Quote:
    """A position together with the exact words that stand there."""

    at: Position
    text: str

    def as_json(self) -> dict[str, Any]:
        return {**self.at.as_json(), "quote": self.text}


class Severity(StrEnum):
    """How much a finding weighs: for information, one question to the owner, or a stop."""

    INFO = "info"
    ASK = "ask"
    BLOCK = "block"


class FindingClass(StrEnum):
    """What a finding is about (the contract's words)."""

    FORMAT = "format"
    RULE = "rule"
    CONTENT = "content"
    PAYMENT = "payment"
    DUPLICATE = "duplicate"
    FRAUD = "fraud"
    MATCH = "match"
    BOOKS = "books"
    INTEGRITY = "integrity"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was noticed.

    rule: the official id where one exists (``BR-CO-15``), else Kontor's own stable id.
    message: a sentence in the owner's language. source: the law, standard or document behind the rule.
    """

    rule: str
    kind: FindingClass
    severity: Severity
    message: str
    source: str = ""
    at: Position | None = None

    def as_json(self) -> dict[str, Any]:
        """As the contract has it. said: how to say the message again in another language, where that can be done."""
        said = {"said": self.message.as_json()} if isinstance(self.message, Sentence) else {}
        return {
            "rule": self.rule,
            "class": self.kind.value,
            "severity": self.severity.value,
            "message": self.message,
            **said,
            "source": self.source,
            "at": self.at.as_json() if self.at else None,
        }
