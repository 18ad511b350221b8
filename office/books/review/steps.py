"""What the next entry of a series would move: the same, a step further, or its part of what it follows."""

import calendar
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from core.money import decimals, rounded
from office.books.journal import Entry
from office.books.review.dossier import Dossier
from office.books.review.series import Month, Series, is_inner, is_result, month_of

# Amounts that differ more than this from their middle are no series: others' bills are steady, own estimates less so.
_STEADY, _STEADY_INNER = Decimal("0.1"), Decimal("0.35")

_FOLLOWED = 4  # months in which it was the same part of another account, before that tells what comes next
_FOLLOWED_DAYS = 3  # the same of the days of its months
_ROUNDING = 10  # coins: amounts that differ by less are the same
Measure = Callable[[Month], Decimal]


def next_moves(dossier: Dossier, series: Series) -> list[tuple[str, Decimal]]:
    """What the next entry moves: the same again, one step further, or the usual amount; nothing where it jumps."""
    tail = [dossier.legs(entry) for entry in series.entries[-6:]]
    sizes = [sum((amount for amount in each.values() if amount > 0), Decimal(0)) for each in tail]
    inner = is_inner(dossier, series)
    wanted = _part_of_measure(dossier, series) or next_amount(
        sizes, dossier.currency, _STEADY_INNER if inner else _STEADY
    )
    if wanted is None:
        return []
    nearest = min(
        tail, key=lambda each: abs(sum((amount for amount in each.values() if amount > 0), Decimal(0)) - wanted)
    )
    whole = sum((amount for amount in nearest.values() if amount > 0), Decimal(0))
    moves = [(account, rounded(amount * wanted / whole, dossier.currency)) for account, amount in nearest.items()]
    rest = sum((amount for _, amount in moves), Decimal(0))
    return [(moves[0][0], moves[0][1] - rest), *moves[1:]] if moves else []


def next_amount(sizes: Sequence[Decimal], currency: str, steady: Decimal = _STEADY) -> Decimal | None:
    """What would come next: the same, one step further, the most usual, or the middle of the last; None for jumps."""
    last = list(sizes[-3:])
    if len(set(last)) == 1 or len(last) < 3:
        return last[-1]
    if len(set(last[1:])) == 1:
        return last[-1]  # it changed once and stays so
    steps = {after - before for before, after in pairwise(sizes)}
    if len(steps) == 1 and len(sizes) > 3:
        return last[-1] + steps.pop()
    usual, count = Counter(sizes).most_common(1)[0]
    if count * 2 > len(sizes):
        return usual
    middle = sum(last, Decimal(0)) / len(last)
    if all(abs(each - middle) <= steady * middle for each in last):
        return rounded(middle, currency)
    return None


def _part_of_measure(dossier: Dossier, series: Series) -> Decimal | None:
    """Its part of what it has always followed to the coin: the days of the month, the month's wages or sales."""
    tail = {month_of(entry.date): _size(dossier, entry) for entry in series.entries[-6:]}
    several_a_month = len(tail) < min(len(series.entries), 6)
    if several_a_month or max(tail.values()) - min(tail.values()) <= _ROUNDING * coin(dossier.currency):
        return None
    for measure, least in _measures(dossier, series):
        part = _steady_part(tail, measure, dossier.currency) if len(tail) >= least else None
        if part:
            return rounded(part * measure(month_of(dossier.first)), dossier.currency) or None
    return None


def _measures(dossier: Dossier, series: Series) -> Iterator[tuple[Measure, int]]:
    yield _days, _FOLLOWED_DAYS
    own = {account for account, _ in series.shape}
    for account in dossier.journal.accounts:
        if account not in own and is_result(dossier, account) and dossier.roles.uses[account] >= _FOLLOWED:
            yield _turnover(dossier, account), _FOLLOWED


def _days(month: Month) -> Decimal:
    return Decimal(calendar.monthrange(month // 12, month % 12 + 1)[1])


def _turnover(dossier: Dossier, account: str) -> Measure:
    """What an account of costs or income moved in a month."""
    sums: defaultdict[Month, Decimal] = defaultdict(Decimal)
    for entry in dossier.on(account):
        sums[month_of(entry.date)] += dossier.legs(entry)[account]
    return lambda month: abs(sums[month])


def _steady_part(tail: dict[Month, Decimal], measure: Measure, currency: str) -> Decimal | None:
    """The one part of a measure that all these amounts are, but for rounding."""
    whole = sum((measure(month) for month in tail), Decimal(0))
    part = sum(tail.values(), Decimal(0)) / whole if whole else Decimal(0)
    near = 2 * coin(currency)
    fits = part and all(abs(part * measure(month) - amount) <= near for month, amount in tail.items())
    return part if fits else None


def coin(currency: str) -> Decimal:
    """The smallest coin of a currency."""
    return Decimal(1).scaleb(-decimals(currency))


def _size(dossier: Dossier, entry: Entry) -> Decimal:
    return sum((amount for amount in dossier.legs(entry).values() if amount > 0), Decimal(0))
