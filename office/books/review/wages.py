"""Wages as the bureau's summary tells them, against the entry that books them: a wrong digit on both sides."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from core.words import tr
from office.books.journal import Entry
from office.books.proposal import Proposal
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper, written_as_money

_NEAR = Decimal("0.1")  # of an amount: a leg further from all that the summary tells is of something else
_PARTS = 3  # amounts of the summary that one leg may sum up: tax and both shares of an insurance
_MOST = 40  # amounts of a summary of the whole firm; one with more tells each person


def wages(dossier: Dossier) -> Iterator[Proposal]:
    """The month's entry of wages that agrees with the summary but for amounts that go wrong together."""
    for paper in dossier.papers:
        told = _told(paper) if paper.kind is PaperKind.PAYROLL and _is_now(dossier, paper) else frozenset()
        for entry in dossier.now if 2 <= len(told) <= _MOST else ():
            moves = _corrections(dossier, entry, told) if entry.number not in dossier.undone else {}
            if moves:
                text = tr("Correction: {text}", text=entry.text)
                reason = tr("Entry {number} is not what {name} says.", number=entry.number, name=paper.document.name)
                proposal = dossier.propose("payroll-difference", text, moves.items(), [paper, entry], reason)
                if proposal:
                    yield proposal


def _is_now(dossier: Dossier, paper: Paper) -> bool:
    return any(dossier.first <= day <= dossier.last for row in paper.rows for day in row.days)


def _told(paper: Paper) -> frozenset[Decimal]:
    return frozenset(abs(value) for row in paper.rows for value in written_as_money(row) if value)


def _corrections(dossier: Dossier, entry: Entry, told: frozenset[Decimal]) -> dict[str, Decimal]:
    """Account → what is missing on it; nothing where all agrees, or where the rest does not make up for itself."""
    moved = dossier.legs(entry)
    sums = {sum(few, Decimal(0)) for count in range(1, _PARTS + 1) for few in combinations(sorted(told), count)}
    wrong = {account: amount for account, amount in moved.items() if abs(amount) not in sums}
    free = told - {abs(amount) for amount in moved.values()}
    if not wrong or len(wrong) == len(moved) or not dossier.costs(entry) or not free:
        return {}
    meant = {account: min(free, key=lambda each: abs(each - abs(amount))) for account, amount in wrong.items()}
    if any(abs(right - abs(wrong[account])) > _NEAR * right for account, right in meant.items()):
        return {}
    missing = {account: right.copy_sign(wrong[account]) - wrong[account] for account, right in meant.items()}
    return missing if len(set(meant.values())) == len(meant) and not sum(missing.values()) else {}
