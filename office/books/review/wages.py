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
    summaries = [paper for paper in dossier.papers if paper.kind is PaperKind.PAYROLL]
    known = [told for paper in summaries if 2 <= len(told := _told(paper)) <= _MOST]
    for paper in summaries:
        told = _told(paper) if _is_now(dossier, paper) else frozenset()
        if told not in known or any(_agrees(dossier, each, told) for each in _recent(dossier)):
            continue
        for entry in dossier.now:
            settled = entry.number in dossier.undone or any(_agrees(dossier, entry, each) for each in known)
            moves = {} if settled else _corrections(dossier, entry, told)
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


def _recent(dossier: Dossier) -> list[Entry]:
    """The month's entries and the last of earlier ones: a summary of last month's wages is no word on these."""
    return [entry for entry in (*dossier.past[-400:], *dossier.now) if dossier.costs(entry)]


def _sums(told: frozenset[Decimal]) -> frozenset[Decimal]:
    """What its amounts make, alone and a few together."""
    counts = range(1, _PARTS + 1)
    return frozenset(sum(few, Decimal(0)) for count in counts for few in combinations(sorted(told), count))


def _agrees(dossier: Dossier, entry: Entry, told: frozenset[Decimal]) -> bool:
    """Whether all that an entry of several legs moves stands on the summary."""
    moved = {abs(amount) for amount in dossier.legs(entry).values()}
    return len(moved) > 2 and bool(moved & told) and moved <= _sums(told)


def _corrections(dossier: Dossier, entry: Entry, told: frozenset[Decimal]) -> dict[str, Decimal]:
    """Account → what is missing on it; nothing where all agrees, or where the rest does not make up for itself."""
    moved = dossier.legs(entry)
    free = told - {abs(amount) for amount in moved.values()}
    if len(free) == len(told) or not free or not dossier.costs(entry):
        return {}
    sums = _sums(told)
    wrong = {account: amount for account, amount in moved.items() if abs(amount) not in sums}
    if not wrong or len(wrong) == len(moved):
        return {}
    meant = {account: min(free, key=lambda each: abs(each - abs(amount))) for account, amount in wrong.items()}
    if any(abs(right - abs(wrong[account])) > _NEAR * right for account, right in meant.items()):
        return {}
    missing = {account: right.copy_sign(wrong[account]) - wrong[account] for account, right in meant.items()}
    return missing if len(set(meant.values())) == len(meant) and not sum(missing.values()) else {}
