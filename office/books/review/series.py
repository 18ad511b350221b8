"""Series of entries: what came every month, or every quarter, and whether it is due now.

A series is a shape (the same accounts on the same sides) with the same words. Costs that come now and then or in
their season are not due.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.patterns import regex
from office.books.journal import AccountType, Entry
from office.books.review.dossier import Dossier
from office.books.review.lexicon import FX_NAME, RENT_NAME
from office.books.review.rates import CODES
from office.books.review.wording import shared, words

_LEAST = 6  # months in a row before a missing one tells anything; a season is shorter
_LEAST_INNER = 3  # of entries that nobody else sends: depreciation, releases, accruals
_QUARTERS = 3
_YOUNG = 2  # months of a firm's life in each of which it paid its rent
ALIKE = 0.6
_CODE = regex(r"(?<![A-Z])[A-Z]{3}(?![A-Z])")

Month = int  # year * 12 + month - 1
Shape = frozenset[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Series:
    """Entries of one shape and words, in order of time."""

    entries: tuple[Entry, ...]
    shape: Shape

    @property
    def months(self) -> list[Month]:
        return [month_of(entry.date) for entry in self.entries]

    @property
    def last(self) -> Entry:
        return self.entries[-1]


def month_of(day: date) -> Month:
    return day.year * 12 + day.month - 1


def all_series(dossier: Dossier) -> list[Series]:
    """The journal's entries that touch a result, grouped by shape and words."""
    groups: defaultdict[Shape, dict[frozenset[str], list[Entry]]] = defaultdict(dict)
    for entry in dossier.to_date:
        moved = dossier.legs(entry)
        results = [account for account in moved if is_result(dossier, account)]
        if entry.number in dossier.undone or not results or _is_of_a_rate(dossier, entry, results):
            continue
        if _closes(dossier, moved):
            continue
        shape = frozenset((account, amount > 0) for account, amount in moved.items())
        _sorted_in(groups[shape], entry)
    lists = [(shape, {id(each): each for each in by_words.values()}) for shape, by_words in groups.items()]
    found = [Series(tuple(each), shape) for shape, held in lists for each in held.values()]
    return [part for series in found for part in _apart(dossier, series)]


def _is_of_a_rate(dossier: Dossier, entry: Entry, results: Sequence[str]) -> bool:
    """Whether all of it is a gain or loss of exchange: three rises of a rate in a row do not make a fourth.

    Some firms book both among other income and costs: then the same words move the account up and down.
    """
    if all(FX_NAME.search(dossier.roles.name(account)) for account in results):
        return True
    moved = dossier.legs(entry)
    stores = [account for account in moved if not is_result(dossier, account)]
    if len(moved) != 2 or len(stores) != 1 or not _in_other_currency(dossier, stores[0]):
        return False
    return any(
        dossier.legs(each)[stores[0]] * moved[stores[0]] < 0 and shared(words(each.text), words(entry.text)) >= ALIKE
        for each in dossier.on(stores[0])
    )


def _in_other_currency(dossier: Dossier, account: str) -> bool:
    """Whether an account's name has the code of another currency than the books'."""
    return any(code in CODES and code != dossier.currency for code in _CODE.findall(dossier.roles.name(account)))


def _closes(dossier: Dossier, moved: Mapping[str, Decimal]) -> bool:
    """Whether it carries results to capital, as some firms do each month when all else is done."""
    others = {dossier.roles.type(account) for account in moved if not is_result(dossier, account)}
    return others == {AccountType.EQUITY}


def is_result(dossier: Dossier, account: str) -> bool:
    kind = dossier.roles.type(account)
    return kind is not None and kind.is_result


def _sorted_in(by_words: dict[frozenset[str], list[Entry]], entry: Entry) -> None:
    """To the list of its own words, or of those most like them, or to a new one."""
    said = words(entry.text)
    if said not in by_words:
        best = max(by_words, key=lambda known: shared(known, said), default=None)
        near = best is not None and shared(best, said) >= ALIKE
        by_words[said] = by_words[best] if best is not None and near else []
    by_words[said].append(entry)


def _apart(dossier: Dossier, series: Series) -> list[Series]:
    """Two rents of the same words, each its own amount, are two series."""
    counts = Counter(series.months)
    usual = Counter(counts.values()).most_common(1)[0][0]
    if usual == 1:
        return _without_newcomer(dossier, series)
    by_size: defaultdict[Decimal, list[Entry]] = defaultdict(list)
    for entry in series.entries:
        by_size[_size(dossier, entry)].append(entry)
    parts = [Series(tuple(each), series.shape) for each in by_size.values()]
    return parts if len(parts) <= usual + 1 else [series]


def _without_newcomer(dossier: Dossier, series: Series) -> list[Series]:
    """Set apart the month's entry that begins a series: of other words and amount, after equal amounts only."""
    past = [entry for entry in series.entries if entry.date < dossier.first]
    now = series.entries[len(past) :]
    if len(past) < _LEAST_INNER or len(now) != 1 or len({_size(dossier, each) for each in past}) > 1:
        return [series]
    same = _size(dossier, now[0]) == _size(dossier, past[0]) or words(now[0].text) <= words(past[-1].text)
    return [series] if same else [Series(tuple(past), series.shape), Series(now, series.shape)]


def _size(dossier: Dossier, entry: Entry) -> Decimal:
    return sum((amount for amount in dossier.legs(entry).values() if amount > 0), Decimal(0))


def is_missing(dossier: Dossier, series: Series) -> bool:
    """Whether its rhythm asks for one in this month and there is none."""
    now = month_of(dossier.first)
    months = sorted(set(series.months))
    if not months or months[-1] >= now:
        return False
    if _monthly(dossier, series, months, now):
        return len(series.months) - len(months) < 1 or Counter(series.months)[now - 1] < 2
    return _quarterly(months, now)


def _monthly(dossier: Dossier, series: Series, months: list[Month], now: Month) -> bool:
    run = _run_before(months, now)
    first_ever = month_of(dossier.to_date[0].date)
    least = _LEAST_INNER if is_inner(dossier, series) else _LEAST
    if run < least and not _rent_from_the_start(dossier, series, months, first_ever):
        return False
    year_ago = now - 12
    if year_ago >= max(months[0], first_ever) and year_ago not in months:
        return False  # it was away in this month of last year, too: a season
    known = [month for month in months if month >= now - 14]
    return len(known) >= 0.75 * (now - max(months[0], now - 14))


def _rent_from_the_start(dossier: Dossier, series: Series, months: list[Month], first_ever: Month) -> bool:
    """Whether a young firm paid the same rent in each month of its life, two at least."""
    rent = any(RENT_NAME.search(dossier.roles.name(account)) for account, _ in series.shape)
    sizes = {_size(dossier, entry) for entry in series.entries}
    now = month_of(dossier.first)
    return rent and len(sizes) == 1 and _YOUNG <= len(months) == now - first_ever


def _run_before(months: Sequence[Month], now: Month) -> int:
    held, run = set(months), 0
    while now - 1 - run in held:
        run += 1
    return run


def _quarterly(months: list[Month], now: Month) -> bool:
    """Every third month, at least three times, and now again."""
    rhythm = [now - 3 * step for step in range(1, _QUARTERS + 1)]
    since = [month for month in months if month >= rhythm[-1]]
    return since == rhythm[::-1]


def is_inner(dossier: Dossier, series: Series) -> bool:
    """Whether the firm itself writes such entries: they touch neither the bank, what is owed to others, nor goods.

    Goods leave the shelf when somebody buys them.
    """
    roles = dossier.roles
    outer = {*roles.banks, *roles.payables, *roles.receivables, *roles.tax, *roles.stock}
    return not outer & {account for account, _ in series.shape}
