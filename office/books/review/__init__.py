"""The review of a month: what is wrong in the books and what is missing, each as a proposed entry with its evidence.

Pure: a journal, the documents' texts and the written policy go in, findings and proposals come out. Account types and
behaviour decide, not names or numbers, so that a chart of any country and language will do.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.evidence import Finding, FindingClass, Position, Severity
from office.books.journal import Entry, Journal
from office.books.proposal import Proposal
from office.books.review import (
    accounts,
    assets,
    balances,
    bank,
    bills,
    currencies,
    cutoff,
    gaps,
    releases,
    stock,
    taxes,
    wages,
)
from office.books.review.documents import BookDocument, InvoiceFacts, StatementLine
from office.books.review.dossier import Dossier, main_currency
from office.books.review.policy import Policy, policy_in
from office.books.review.wording import alike, held_in, stems_in, words

__all__ = [
    "BookDocument",
    "Dossier",
    "InvoiceFacts",
    "Policy",
    "Review",
    "StatementLine",
    "main_currency",
    "policy_in",
    "review",
    "reviewed",
]

Pass = Callable[[Dossier], Iterable[Proposal]]
# In the order of certainty: what an earlier pass explains, a later one leaves alone.
PASSES: tuple[Pass, ...] = (
    bills.doubles,
    accounts.private,
    accounts.assets_expensed,
    accounts.expenses_capitalised,
    cutoff.income_of_later,
    cutoff.cost_of_later,
    cutoff.done_elsewhere,
    accounts.wrong_account,
    taxes.not_deductible,
    wages.wages,
    bills.unrecorded,
    bills.uncredited,
    cutoff.later_entries,
    bank.fees,
    bank.fees_of_lines,
    balances.confirmed,
    currencies.revaluation,
    assets.depreciation,
    releases.unreleased,
    gaps.gaps,
    stock.delivered,
    stock.not_received,
)


@dataclass(frozen=True, slots=True)
class Review:
    """What the review of a month found."""

    findings: tuple[Finding, ...]
    proposals: tuple[Proposal, ...]


def review(journal: Journal, month: str, documents: Sequence[BookDocument], policy: Policy) -> Review:
    """Everything that the passes find in one month ("2026-03"), each thing once."""
    return reviewed(Dossier(journal, month, documents, policy))


def reviewed(dossier: Dossier) -> Review:
    """The same of a dossier that is laid out already."""
    if not dossier.to_date:
        return Review((), ())
    proposals: list[Proposal] = []
    for each in PASSES:
        proposals += [proposal for proposal in each(dossier) if not _is_told(proposal, proposals, dossier)]
    return Review(tuple(_findings(proposals)), tuple(proposals))


def _is_told(proposal: Proposal, before: Sequence[Proposal], dossier: Dossier) -> bool:
    """Whether the books have the entry already (not taken back), or an earlier proposal explains the same."""
    standing = (entry for entry in dossier.now if entry.number not in dossier.undone)
    if any(_moves(entry) == _moves(proposal.entry()) and _is_same(entry, proposal) for entry in standing):
        return True
    return any(_overlaps(dossier, proposal, other) for other in before)


def _moves(entry: Entry) -> dict[tuple[str, str], Decimal]:
    sums: dict[tuple[str, str], Decimal] = {}
    for posting in entry.postings:
        where = (posting.account, posting.currency)
        sums[where] = sums.get(where, Decimal(0)) + posting.amount
    return sums


_CORRECTIONS = frozenset(
    {
        "asset-expensed",
        "expense-capitalised",
        "wrong-account",
        "private-expense",
        "double",
        "prepaid-expensed",
        "cost-of-later-month",
        "income-of-later-month",
        "income-not-deferred",
        "tax-not-deductible",
        "payroll-difference",
    }
)


def _is_same(entry: Entry, proposal: Proposal) -> bool:
    """An entry that the owner made from the proposal, or by himself as a correction of the same amount."""
    return entry.text == proposal.text or proposal.kind in _CORRECTIONS


def _overlaps(dossier: Dossier, one: Proposal, other: Proposal) -> bool:
    """Whether both speak of one entry or one document; or move the same cost by the same amount."""
    if _sources(one) & _sources(other) and one.kind not in _SERIES:
        return True
    same = {(each.account, each.amount) for each in one.postings} & {
        (each.account, each.amount) for each in other.postings
    }
    if one.kind == "goods-not-received":  # what an earlier proposal puts on the shelf is there
        return any(
            0 < mine.amount <= theirs.amount and (mine.account == theirs.account or one.kind == other.kind)
            for mine in one.postings for theirs in other.postings
        )  # fmt: skip
    if one.kind in _SERIES:
        payee = alike(one.text, other.text) >= _OF_ONE_PAYEE and _raise_one(one, other)
        return bool(same) or payee or (other.kind in _NEW and _are_alike(dossier, one, other))
    return False


def _raise_one(one: Proposal, other: Proposal) -> bool:
    mine, theirs = ({each.account for each in which.postings if each.amount > 0} for which in (one, other))
    return bool(mine & theirs)


def _are_alike(dossier: Dossier, one: Proposal, other: Proposal) -> bool:
    """Whether both raise one account: by amounts that are at most double, or against one other account.

    Tax is raised by every bill, and so is a cost that many payees share: that a rent is missing is told beside
    another's bill.
    """
    mine, theirs = ({each.account: each.amount for each in which.postings} for which in (one, other))
    shared = (mine.keys() & theirs.keys()) - dossier.roles.tax
    raised = [account for account in shared if min(mine[account], theirs[account]) > 0]
    if _of_others(dossier, one, other, raised):
        return False
    most = _FEES if other.kind == "bank-fee-not-booked" else 2
    near = any(max(mine[each], theirs[each]) <= most * min(mine[each], theirs[each]) for each in raised)
    against = any(max(mine[each], theirs[each]) < 0 for each in mine.keys() & theirs.keys())
    return bool(raised) and (near or against)


def _of_others(dossier: Dossier, one: Proposal, other: Proposal, raised: Sequence[str]) -> bool:
    """Whether the other proposal's papers speak of somebody else, on costs that more than one payee shares."""
    shas = {each.document for each in other.evidence if isinstance(each, Position)}
    said = frozenset().union(*(paper.words for paper in dossier.papers if paper.document.sha256 in shas))
    mine = words(one.text)
    if not said or max(held_in(mine, said), stems_in(mine, said)) >= _OF_ONE_PAYEE:
        return False
    spoken = {words(entry.text) for account in raised for entry in dossier.on(account) if entry.date < dossier.first}
    return sum(held_in(mine, each) < _OF_ONE_PAYEE for each in spoken) >= _PAYEES


_PAYEES = 3  # entries of other words on a cost show that it is not one payee's own
_FEES = 4  # times as much a bank's fees of one month may be as those of another
_OF_ONE_PAYEE = 0.5  # so much of their words two proposals share that speak of one payee
_SERIES = frozenset({"series-missing", "accrual-missing", "amortisation-missing", "depreciation-missing"})
_NEW = frozenset(
    {
        "invoice-not-recorded",
        "cost-not-accrued",
        "bank-fee-not-booked",
        "depreciation-not-pro-rata",
        "fx-not-revalued",
    }
)


def _sources(proposal: Proposal) -> set[str]:
    return {each.document + str(each.start) if isinstance(each, Position) else each for each in proposal.evidence}


def _findings(proposals: Iterable[Proposal]) -> Iterator[Finding]:
    for proposal in proposals:
        at = next((each for each in proposal.evidence if isinstance(each, Position)), None)
        yield Finding(f"BOOKS-{proposal.kind.upper()}", FindingClass.BOOKS, Severity.ASK, proposal.reason, at=at)
