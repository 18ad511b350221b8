"""What kind an account probably is, where neither journal nor books say: proposed to the owner, never just taken."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from office.books.charts.chart import CHARTS, Chart, chart, name_beginnings
from office.books.imports.read import NamedAccount
from office.books.journal import Account, AccountType

_ALIKE = 0.5  # of the words of two names
_MOST = 0.75  # of the accounts of one range that are known by name
_FEW = 2
_OF_A_CHART = 0.8  # of a file's numbers: fewer are by chance


def likely_types(asked: Sequence[NamedAccount], known: Iterable[Account]) -> dict[str, AccountType]:
    """Number → kind, for those of which anything tells it: a chart by number and name, a name, else its neighbours.

    known: accounts whose kind is certain; they tell of their neighbours too.
    """
    of_chart = _standing_in(asked)
    found = {}
    for each in asked:
        kind = (of_chart and _by_number(of_chart, each.number)) or _by_name(each.name or each.number)
        if kind:
            found[each.number] = kind
    ranges: defaultdict[str, Counter[AccountType]] = defaultdict(Counter)
    for number, kind in [*found.items(), *((each.number, each.type) for each in known)]:
        if number[:1].isdigit():
            ranges[number[0]][kind] += 1
    for each in asked:
        near = ranges.get(each.number[:1])
        if each.number not in found and near:
            kind, times = near.most_common(1)[0]
            if times >= _FEW and times >= _MOST * near.total():
                found[each.number] = kind
    return found


def _standing_in(asked: Sequence[NamedAccount]) -> Chart | None:
    """The chart in which nearly all stand by number, and half by name too: 5602.03 stands where 5602 does."""

    def fits(of: Chart) -> tuple[int, int]:
        listed = [(each, _listed(of, each.number)) for each in asked]
        named = sum(
            bool(number and name_beginnings(of.accounts[number].account.name) & name_beginnings(each.name))
            for each, number in listed
        )
        return named, sum(bool(number) for _, number in listed)

    best = max(map(chart, CHARTS), key=fits)
    named, numbered = fits(best)
    return best if numbered >= max(_FEW, _OF_A_CHART * len(asked)) and named * 2 >= len(asked) else None


def _listed(of: Chart, number: str) -> str:
    """The chart's account that a number is, or of which it is a part."""
    parents = (number, number.partition(".")[0], number.partition("-")[0], number[:4])
    return next((each for each in parents if each in of.accounts), "")


def _by_number(of: Chart, number: str) -> AccountType | None:
    listed = _listed(of, number)
    return of.accounts[listed].account.type if listed else None


def _by_name(name: str) -> AccountType | None:
    """The one kind of the charts' accounts whose names are most like it."""
    own = name_beginnings(name.rsplit(":", 1)[-1])
    scores: defaultdict[AccountType, float] = defaultdict(float)
    for words, kind in _known_names():
        shared = len(own & words)
        if shared:
            scores[kind] = max(scores[kind], shared / len(own | words))
    best = sorted(scores.items(), key=lambda each: -each[1])[:2]
    if not best or best[0][1] < _ALIKE or (len(best) > 1 and best[1][1] >= best[0][1]):
        return None
    return best[0][0]


@cache
def _known_names() -> tuple[tuple[set[str], AccountType], ...]:
    listed = (each.account for name in CHARTS for each in chart(name).accounts.values())
    return tuple((name_beginnings(account.name), account.type) for account in listed)
