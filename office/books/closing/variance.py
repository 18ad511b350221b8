"""What changed against the months before, in sentences whose every number comes from the ledger."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from core.figures import unbacked
from core.money import rounded
from core.words import language, tr, tr_n
from core.written import money_text
from office.books.journal import Entry
from office.books.review.dossier import Dossier

_MONTHS = 3
_MOST = 8
_NOW = 1  # the place of the month's own amount among the facts
_SHARE = Decimal("0.1")  # of the usual: less is no change worth a word


@dataclass(frozen=True, slots=True)
class Variance:
    """One account of income or costs: the month, the mean of the months before, and the largest entry behind it.

    sentence: what is said of it. facts: what the ledger holds of it, one line each; all figures of the sentence are
    in them. key: names these facts in this language.
    """

    account: str
    name: str
    now: Decimal
    before: Decimal
    largest: Entry | None
    sentence: str
    facts: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return hashlib.sha256("\n".join((language(), self.account, *self.facts)).encode()).hexdigest()[:16]


def is_backed(change: Variance, sentence: str) -> bool:
    """Whether these words may stand for it: the month's amount and no figure that the ledger does not hold."""
    return not unbacked(sentence, change.facts) and not unbacked(change.facts[_NOW], [sentence])


def variances(dossier: Dossier, worded: Mapping[str, str] | None = None) -> list[Variance]:
    """The largest changes, the largest first; nothing without earlier months.

    worded: other sentences by key; one that says a figure which the ledger does not hold is not used.
    """
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
    largest = sorted(worth, key=lambda each: -abs(each.now - each.before))[:_MOST]
    return [_reworded(each, (worded or {}).get(each.key, "")) for each in largest]


def _reworded(change: Variance, sentence: str) -> Variance:
    return replace(change, sentence=sentence) if sentence and is_backed(change, sentence) else change


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
    told = _Told(name, now, before, len(earlier), dossier.currency)
    moved = abs(dossier.legs(largest)[account]) if largest else Decimal(0)
    facts = (*told.facts(), *_entry_facts(largest, moved, dossier.currency))
    return Variance(account, name, now, before, largest, told.sentence() + told.because(largest, moved), facts)


def _entry_facts(entry: Entry | None, moved: Decimal, currency: str) -> tuple[str, ...]:
    return (f"{entry.number} | {entry.date} | {entry.text} | {moved} {currency}",) if entry else ()


@dataclass(frozen=True, slots=True)
class _Told:
    """One change on its way into words. months: how many earlier ones it is compared with."""

    name: str
    now: Decimal
    before: Decimal
    months: int
    currency: str

    def facts(self) -> tuple[str, ...]:
        """As the ledger has them, untouched by any template; the month's own amount stands at _NOW."""
        change = abs(self.now - self.before)
        return (
            self.name,
            f"{self.now} {self.currency}",
            f"{self.before} {self.currency} | {change} {self.currency} | {self.months}",
        )

    def _money(self, amount: Decimal) -> str:
        return money_text(amount, self.currency, language())

    def sentence(self) -> str:
        values = {
            "name": self.name,
            "now": self._money(self.now),
            "before": self._money(self.before),
            "change": self._money(abs(self.now - self.before)),
        }
        if not self.before:
            return tr_n(
                "{name}: {now}, nothing in the month before.", "{name}: {now}, nothing in the {n} months before.",
                self.months, **values,
            )  # fmt: skip
        if not self.now:
            return tr("{name}: nothing ({now}), usually {before}.", **values)
        if self.now > self.before:
            return tr("{name}: {now}, {change} more than usual ({before}).", **values)
        return tr("{name}: {now}, {change} less than usual ({before}).", **values)

    def because(self, largest: Entry | None, moved: Decimal) -> str:
        """The entry that explains most of a rise, else the largest one."""
        if largest is None:
            return ""
        values = {"text": largest.text, "amount": self._money(moved)}
        rise = self.now - self.before
        if rise > 0 and moved * 2 >= rise:
            return " " + tr("Mostly by: {text}, {amount}.", **values)
        return " " + tr("Largest: {text}, {amount}.", **values)
