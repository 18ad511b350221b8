"""Gaps in series: what came every month, or every quarter, and is missing now, with no document pointing at it.

A series is a shape (the same accounts on the same sides) with the same words. Costs that come now and then, in their
season, that ended, moved to another party or were booked early are no gaps.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from core.money import rounded
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review.dossier import Dossier
from office.books.review.lexicon import FX_NAME, LAST_ONE, PaperKind
from office.books.review.wording import alike, held_in, shared, words

_LEAST = 6  # months in a row before a missing one tells anything; a season is shorter
_LEAST_INNER = 3  # of entries that nobody else sends: depreciation, releases, accruals
_QUARTERS = 3
_ALIKE = 0.6
# Amounts that differ more than this from their middle are no series: others' bills are steady, own estimates less so.
_STEADY, _STEADY_INNER = Decimal("0.1"), Decimal("0.35")

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


def gaps(dossier: Dossier) -> Iterator[Proposal]:
    """What every earlier month has and this one lacks, as the entry that it would be."""
    for series in all_series(dossier):
        moves = next_moves(dossier, series) if is_missing(dossier, series) else []
        if moves and not is_over(dossier, series) and not _came_otherwise(dossier, series):
            yield from _repeated(dossier, series, moves)


def all_series(dossier: Dossier) -> list[Series]:
    """The journal's entries that touch a result, grouped by shape and words."""
    groups: defaultdict[Shape, dict[frozenset[str], list[Entry]]] = defaultdict(dict)
    for entry in dossier.to_date:
        moved = dossier.legs(entry)
        results = [account for account in moved if _is_result(dossier, account)]
        if entry.number in dossier.undone or not results or _is_of_a_rate(dossier, results):
            continue
        shape = frozenset((account, amount > 0) for account, amount in moved.items())
        _sorted_in(groups[shape], entry)
    lists = [(shape, {id(each): each for each in by_words.values()}) for shape, by_words in groups.items()]
    found = [Series(tuple(each), shape) for shape, held in lists for each in held.values()]
    return [part for series in found for part in _apart(dossier, series)]


def _is_of_a_rate(dossier: Dossier, results: Sequence[str]) -> bool:
    """Whether all of it is a gain or loss of exchange: three rises of a rate in a row do not make a fourth."""
    return all(FX_NAME.search(dossier.roles.name(account)) for account in results)


def _is_result(dossier: Dossier, account: str) -> bool:
    kind = dossier.roles.type(account)
    return kind is not None and kind.is_result


def _sorted_in(by_words: dict[frozenset[str], list[Entry]], entry: Entry) -> None:
    """To the list of its own words, or of those most like them, or to a new one."""
    said = words(entry.text)
    if said not in by_words:
        best = max(by_words, key=lambda known: shared(known, said), default=None)
        near = best is not None and shared(best, said) >= _ALIKE
        by_words[said] = by_words[best] if best is not None and near else []
    by_words[said].append(entry)


def _apart(dossier: Dossier, series: Series) -> list[Series]:
    """Two rents of the same words, each its own amount, are two series."""
    counts = Counter(series.months)
    usual = Counter(counts.values()).most_common(1)[0][0]
    if usual == 1:
        return [series]
    by_size: defaultdict[Decimal, list[Entry]] = defaultdict(list)
    for entry in series.entries:
        by_size[_size(dossier, entry)].append(entry)
    parts = [Series(tuple(each), series.shape) for each in by_size.values()]
    return parts if len(parts) <= usual + 1 else [series]


def _size(dossier: Dossier, entry: Entry) -> Decimal:
    return sum((amount for amount in dossier.legs(entry).values() if amount > 0), Decimal(0))


# --- is it due? ----------------------------------------------------------------------------------------------------


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
    if run < least:
        return False
    year_ago = now - 12
    if year_ago >= max(months[0], first_ever) and year_ago not in months:
        return False  # it was away in this month of last year, too: a season
    known = [month for month in months if month >= now - 14]
    return len(known) >= 0.75 * (now - max(months[0], now - 14))


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


# --- has it ended, or come in another form? -------------------------------------------------------------------------

_OF = re.compile(r"(\d{1,3})\s*(?:/|of|von|de|di|van|z|trên|共)\s*(\d{1,3})(?!\d|[./-]\d)", re.IGNORECASE)


def is_over(dossier: Dossier, series: Series) -> bool:
    """Whether it came to its end: the last of so many, used up, or ended by a document."""
    text = series.last.text
    counted = _OF.search(text)
    if counted and counted[1] == counted[2]:
        return True
    if LAST_ONE.search(text) and not LAST_ONE.search(series.entries[0].text):
        return True
    return _used_up(dossier, series) or _ended_by_document(dossier, series)


def _used_up(dossier: Dossier, series: Series) -> bool:
    """Whether the account that it takes from holds nothing more, or the thing that it writes off is written off."""
    roles = dossier.roles
    for account, debit in series.shape:
        kind = roles.type(account)
        if (
            _is_result(dossier, account)
            or account in roles.banks
            or account in roles.tax
            or account in roles.payables
        ):
            continue
        balance = roles.balance(account)
        taken = kind is AccountType.ASSET and not debit and account not in roles.contra
        given = kind is AccountType.LIABILITY and debit
        if taken and (balance <= 0 or _source_spent(dossier, series, account)):
            return True
        if given and (balance >= 0 or _source_spent(dossier, series, account)):
            return True
        if account in roles.contra and _written_off(dossier, series, account):
            return True
    return False


def _source_spent(dossier: Dossier, series: Series, account: str) -> bool:
    """Whether what one entry of its words put on the account has been taken off by the series."""
    spoken = words(series.last.text)
    put = [
        abs(moved[account]) for entry in dossier.to_date
        if account in (moved := dossier.legs(entry)) and moved[account] * dossier.legs(series.last)[account] < 0
        and held_in(words(entry.text) & _kin(dossier, account), spoken) >= 0.5
    ]  # fmt: skip
    taken = sum(abs(dossier.legs(entry)[account]) for entry in series.entries)
    return bool(put) and taken >= sum(put)


def _kin(dossier: Dossier, account: str) -> frozenset[str]:
    """The words of all that was ever put on or taken off an account."""
    return frozenset().union(*(words(entry.text) for entry in dossier.to_date if account in dossier.legs(entry)))


def _written_off(dossier: Dossier, series: Series, account: str) -> bool:
    """Whether the thing of its words, or all things, have been written off whole."""
    roles = dossier.roles
    cost = sum((roles.balance(each) for each in roles.fixed), Decimal(0))
    held = sum((roles.balance(each) for each in roles.contra), Decimal(0))
    if cost > 0 and cost + held <= 0:
        return True
    spoken = words(series.last.text)
    bought = [
        amount
        for entry in dossier.to_date
        for name, amount in dossier.legs(entry).items()
        if name in roles.fixed
        and amount > 0
        and len(words(entry.text) & spoken) >= 1
        and alike(entry.text, series.last.text) >= 0.25
    ]
    taken = sum(abs(dossier.legs(entry).get(account, Decimal(0))) for entry in series.entries)
    return len(bought) == 1 and taken >= bought[0]


def _ended_by_document(dossier: Dossier, series: Series) -> bool:
    """Whether a notice ends it by now, or its own contract's term is over."""
    spoken = frozenset().union(*(words(entry.text) for entry in series.entries[-3:]))
    spoken |= frozenset().union(
        *(words(dossier.roles.name(account)) for account, _ in series.shape if not _general(dossier, account)),
        frozenset(),
    )
    for paper in dossier.papers:
        about = len(spoken & paper.words) >= max(1, min(2, len(words(series.last.text))))
        if paper.kind is PaperKind.TERMINATION and about and _says_ended(dossier, paper):
            return True
    for paper in dossier.proofs[series.last.number]:
        if (
            paper.kind is PaperKind.CONTRACT
            and paper.period
            and paper.period[0].days > 60
            and paper.period[0].last < dossier.first
        ):
            return True
    return False


def _general(dossier: Dossier, account: str) -> bool:
    roles = dossier.roles
    return account in roles.banks or account in roles.tax or account in roles.payables or account in roles.receivables


def _says_ended(dossier: Dossier, paper: object) -> bool:
    days = [day for row in getattr(paper, "rows", ()) for day in row.days]
    return any(day <= dossier.last for day in days) and (not days or max(days) <= dossier.last)


def _came_otherwise(dossier: Dossier, series: Series) -> bool:
    """Whether the month has it in another form: another party, another account, other words."""
    return any(
        entry.number not in dossier.undone
        and (_instead(dossier, series, entry) or _elsewhere(dossier, series, entry))
        for entry in dossier.now
    )


def _instead(dossier: Dossier, series: Series, entry: Entry) -> bool:
    """Whether this entry on the same result is of the series' size, and of its words or new in this month."""
    mine, other = dossier.legs(series.last), dossier.legs(entry)
    sized = any(
        _is_result(dossier, account) and amount * other.get(account, 0) > 0 and _within_double(amount, other[account])
        for account, amount in mine.items()
    )
    return sized and (alike(entry.text, series.last.text) >= _ALIKE or not _known_before(dossier, series, entry))


def _within_double(one: Decimal, other: Decimal) -> bool:
    return abs(one) / 2 <= abs(other) <= abs(one) * 2


def _known_before(dossier: Dossier, series: Series, entry: Entry) -> bool:
    """Whether earlier months have entries of these words on the same results, besides the series."""
    said, mine = words(entry.text), {id(each) for each in series.entries}
    results = {account for account in dossier.legs(entry) if _is_result(dossier, account)}
    return any(
        id(each) not in mine and results & set(dossier.legs(each))
        for entries in dossier.past_by_words.values()
        if shared(words(entries[0].text), said) >= _ALIKE
        for each in entries
    )


def _elsewhere(dossier: Dossier, series: Series, entry: Entry) -> bool:
    """Whether this entry has the series' words and amount on other accounts, as none before it."""
    mine, other = dossier.legs(series.last), dossier.legs(entry)
    if alike(entry.text, series.last.text) < 0.5 or not words(entry.text):
        return False
    if max(map(abs, mine.values())) != max(map(abs, other.values())):
        return False
    return not any(
        set(dossier.legs(each)) == set(other) and alike(entry.text, each.text) >= 0.8 for each in dossier.past[-400:]
    )


# --- the entry that it would be -------------------------------------------------------------------------------------


def _repeated(dossier: Dossier, series: Series, moves: list[tuple[str, Decimal]]) -> Iterator[Proposal]:
    count = len(series.entries)
    reason = tr("{text}: booked in {n} months before, missing in this one.", text=series.last.text, n=count)
    evidence = list(series.entries[-3:])
    proposal = dossier.propose(
        kind_of(dossier, series), _text_for(series, dossier), moves, evidence, reason, day=_day(dossier, series)
    )
    if proposal:
        yield proposal


def next_moves(dossier: Dossier, series: Series) -> list[tuple[str, Decimal]]:
    """What the next entry moves: the same again, one step further, or the usual amount; nothing where it jumps."""
    tail = [dossier.legs(entry) for entry in series.entries[-6:]]
    sizes = [sum((amount for amount in each.values() if amount > 0), Decimal(0)) for each in tail]
    wanted = next_amount(sizes, dossier.currency, _STEADY_INNER if is_inner(dossier, series) else _STEADY)
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
