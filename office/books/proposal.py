"""A proposed entry: what the review would post, why, and on which evidence. Only the owner posts it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from core.evidence import Position
from office.books.journal import Entry, Posting


@dataclass(frozen=True, slots=True)
class Proposal:
    """One entry that would put the books right.

    kind: a stable word for what is wrong ("prepaid-expensed"). text: the entry's own text. evidence: places on
    documents, or the numbers of entries. reason: one sentence for the owner.
    """

    kind: str
    date: date
    text: str
    postings: tuple[Posting, ...]
    evidence: tuple[Position | str, ...]
    reason: str

    def entry(self) -> Entry:
        """The entry as it would be posted; documents that stand as evidence become its proofs."""
        named = dict.fromkeys(each.document for each in self.evidence if isinstance(each, Position))
        return Entry("", self.date, self.text, self.postings, tuple(named))

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "date": self.date.isoformat(),
            "text": self.text,
            "postings": [_posting_json(posting) for posting in self.postings],
            "evidence": [each.as_json() if isinstance(each, Position) else each for each in self.evidence],
            "reason": self.reason,
        }


def _posting_json(posting: Posting) -> dict[str, str]:
    amount = f"{abs(posting.amount):f}"
    return {
        "account": posting.account,
        "debit": amount if posting.amount > 0 else "",
        "credit": amount if posting.amount < 0 else "",
        "currency": posting.currency,
    }
