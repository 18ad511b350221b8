"""What changed against the months before, in sentences whose every number comes from the ledger."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.money import rounded, with_cents
from core.words import tr
from office.books.journal import Entry
from office.books.review.dossier import Dossier

_MONTHS = 3
_MOST = 8
_SHARE = Decimal("0.1")  # of the usual: less is no change worth a word


@dataclass(frozen=True, slots=True)
class Variance:
    """One account of income or costs: the month, the middle of the months before, and the largest entry behind it."""

    account: str
    name: str
    now: Decimal
    before: Decimal
    largest: Entry | None
    sentence: str


def variances(dossier: Dossier) -> list[Variance]:
    """The largest changes, the largest first; nothing without earlier months."""
    months = _by_month(dossier)
    here = _key(dossier.first)
    earlier = sorted({month for sums in months.values() for month in sums if month < here})[-_MONTHS:]
    if not earlier:
        return []
    found = [_variance(dossier, account, sums, here, earlier) for account, sums in months.items()]
    worth = [
        each
        for each in found
        if abs(each.now - each.before) > max(_SHARE * abs(each.before), dossier.policy.immaterial)
    ]
    return sorted(worth, key=lambda each: -abs(each.now - each.before))[:_MOST]


def _key(day: date) -> int:
    return day.year * 12 + day.month


def _by_month(dossier: Dossier) -> dict[str, dict[int, Decimal]]:
    """Account of a result → month → what it made, income and costs both positive."""
    sums: defaultdict[str, defaultdict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for entry in dossier.to_date:
        for account, amount in dossier.costs(entry).items():
            sums[account][_key(entry.date)] += amount
        for account, amount in dossier.incomes(entry).items():
            sums[account][_key(entry.date)] -= amount
    return {account: dict(months) for account, months in sums.items()}


def _variance(dossier: Dossier, account: str, sums: dict[int, Decimal], here: int, earlier: list[int]) -> Variance:
    now = sums.get(here, Decimal(0))
    before = rounded(
        sum((sums.get(month, Decimal(0)) for month in earlier), Decimal(0)) / len(earlier), dossier.currency
    )
    mine = [entry for entry in dossier.now if account in dossier.legs(entry)]
    largest = max(mine, key=lambda entry: abs(dossier.legs(entry)[account]), default=None)
    name = dossier.roles.name(account)
    return Variance(account, name, now, before, largest, _sentence(dossier, name, now, before, largest))


def _sentence(dossier: Dossier, name: str, now: Decimal, before: Decimal, largest: Entry | None) -> str:
    change = with_cents(abs(now - before), dossier.currency)
    values = {
        "name": name,
        "now": with_cents(now, dossier.currency),
        "before": with_cents(before, dossier.currency),
        "change": change,
    }
    told = (
        tr("{name}: {now}, {change} more than usual ({before}).", **values)
        if now > before
        else tr("{name}: {now}, {change} less than usual ({before}).", **values)
    )
    return told + (" " + tr("Largest: {text}.", text=largest.text) if largest else "")
