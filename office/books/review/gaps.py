"""Gaps in series: what every earlier month has and this one lacks, with no document pointing at it."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from core.words import tr
from office.books.journal import AccountType
from office.books.proposal import Proposal
from office.books.review.dossier import Dossier
from office.books.review.endings import came_otherwise, is_over
from office.books.review.series import Series, all_series, is_missing
from office.books.review.stated import stated_whole
from office.books.review.steps import next_moves


def gaps(dossier: Dossier) -> Iterator[Proposal]:
    """What every earlier month has and this one lacks, as the entry that it would be."""
    for series in all_series(dossier):
        if _takes_back_accruals(dossier, series):
            continue  # how much is told by the accrual itself: see releases
        moves = next_moves(dossier, series) if is_missing(dossier, series) else []
        if moves and not is_over(dossier, series) and not came_otherwise(dossier, series):
            yield from _repeated(dossier, series, moves)


def _repeated(dossier: Dossier, series: Series, moves: list[tuple[str, Decimal]]) -> Iterator[Proposal]:
    count, moves = len(series.entries), _unpaid(dossier, moves)
    reason = tr("{text}: booked in {n} months before, missing in this one.", text=series.last.text, n=count)
    evidence = list(series.entries[-3:])
    proposal = dossier.propose(
        kind_of(dossier, series), _text_for(series, dossier), moves, evidence, reason, day=_day(dossier, series)
    )
    if proposal:
        yield proposal


def _unpaid(dossier: Dossier, moves: list[tuple[str, Decimal]]) -> list[tuple[str, Decimal]]:
    """The same as owed, where the whole statement of the bank shows that nothing was paid this month."""
    bank = next((account for account, amount in moves if account in dossier.roles.banks and amount < 0), "")
    owed = dossier.roles.payables_in_general or dossier.roles.accrued
    if not bank or not owed or not stated_whole(dossier, bank):
        return moves
    net = [(account, amount) for account, amount in moves if account not in dossier.roles.banks | dossier.roles.tax]
    return [*net, (owed[0], -sum((amount for _, amount in net), Decimal(0)))]  # without a bill there is no tax back


def _takes_back_accruals(dossier: Dossier, series: Series) -> bool:
    roles = dossier.roles
    of_accruals = all(account in roles.accrued_set for account, debit in series.shape if debit)
    return of_accruals and all(
        roles.type(account) is AccountType.EXPENSE for account, debit in series.shape if not debit
    )


def kind_of(dossier: Dossier, series: Series) -> str:
    """What is missing, in one stable word."""
    roles = dossier.roles
    accounts = {account for account, _ in series.shape}
    if accounts & set(roles.depreciation):
        return "depreciation-missing"
    if accounts & roles.accrued_set:
        return "accrual-missing"
    if accounts & {*roles.prepaid, *roles.deferred}:
        return "amortisation-missing"
    return "series-missing"


def _text_for(series: Series, dossier: Dossier) -> str:
    """The last entry's text without its month, and this month behind it."""
    plain = re.sub(r"\b(?:19|20)\d\d[-/.]?\d{0,2}\b|\b\d{1,2}[-/.](?:19|20)\d\d\b", "", series.last.text)
    return f"{' '.join(plain.split())} ({dossier.first:%Y-%m})"


def _day(dossier: Dossier, series: Series) -> date:
    """The usual day of the month; the last day where it always came at the end."""
    days = sorted(entry.date.day for entry in series.entries[-5:])
    middle = days[len(days) // 2]
    return dossier.last if middle >= 28 else dossier.first.replace(day=middle)
