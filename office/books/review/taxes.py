"""Input tax that no office gives back: what a bill does not show as such, or what a firm free of it took."""

from collections.abc import Iterator
from decimal import Decimal

from core.words import tr
from office.books.journal import Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.dossier import BILLS, Dossier
from office.books.review.papers import Paper
from office.books.review.rows import Row

_CUSTOM = 12  # entries of costs and of income without tax show that the firm never takes any


def not_deductible(dossier: Dossier) -> Iterator[Proposal]:
    """Tax of a bill on an account of its own that belongs to the cost itself."""
    for entry in dossier.now:
        costs = dossier.costs(entry)
        if entry.number in dossier.undone or len(costs) != 1:
            continue
        cost, net = next(iter(costs.items()))
        for paper in dossier.bills_of(entry)[:1]:
            taken = _taken(dossier, entry, paper, net)
            reason = _why(dossier, paper, *taken) if taken else ""
            if taken and reason:
                text = tr("Correction: {text}", text=entry.text)
                moves = [(cost, taken[1]), (taken[0], -taken[1])]
                where = _row_of(paper, taken[1])
                proposal = dossier.propose("tax-not-deductible", text, moves, [paper.place(where), entry], reason)
                if proposal:
                    yield proposal


def _taken(dossier: Dossier, entry: Entry, paper: Paper, net: Decimal) -> tuple[str, Decimal] | None:
    """The account and the amount that an entry splits off as tax of this paper; None where it splits off none."""
    split = [
        (account, amount) for account, amount in dossier.legs(entry).items()
        if 0 < amount < net and (account in dossier.roles.tax or lexicon.VAT.search(dossier.roles.name(account)))
    ]  # fmt: skip
    return split[0] if len(split) == 1 and net + split[0][1] == paper.gross else None


def _why(dossier: Dossier, paper: Paper, account: str, tax: Decimal) -> str:
    """Why it is not given back; "" where it may well be."""
    row = _row_of(paper, tax)
    if row is None:
        speaks = lexicon.VAT.search(paper.text) or "%" in paper.text
        silent = paper.kind in BILLS and not speaks and tax >= dossier.policy.immaterial
        return (
            tr("{name} shows no value added tax: there is none to take back.", name=paper.document.name)
            if silent
            else ""
        )
    if lexicon.OTHER_TAX.search(row.text):
        return tr("{text}: this is no value added tax, and nobody gives it back.", text=row.text.strip()[:80])
    if _never_takes(dossier, account):
        return tr("The firm has never taken input tax, and bills none: the tax is a part of the cost.")
    return ""


def _row_of(paper: Paper, amount: Decimal) -> Row | None:
    return next((row for row in paper.rows if amount in {abs(each) for each in row.amounts}), None)


def _never_takes(dossier: Dossier, account: str) -> bool:
    """Whether a year's costs and income were all booked without tax, on this account and any other."""
    if any(entry.date < dossier.first for entry in dossier.on(account)):
        return False
    costs = sum(bool(dossier.costs(entry)) for entry in dossier.past)
    earned = [entry for entry in dossier.to_date if dossier.incomes(entry)]
    taxed = any(dossier.roles.tax & set(dossier.legs(entry)) for entry in earned)
    return min(costs, len(earned)) >= _CUSTOM and not taxed
