"""Whether a series ended, or this month has it in another form: then its absence is no gap."""

import re
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from core.patterns import regex
from office.books.journal import AccountType, Entry
from office.books.review.dossier import BILLS, Dossier
from office.books.review.lexicon import LAST_ONE, STAFF_NAME, WAIVED, PaperKind
from office.books.review.papers import Paper
from office.books.review.series import ALIKE, Series, is_result
from office.books.review.wording import alike, held_in, shared, words

_RECENT = timedelta(days=62)
_QUARTER = 3  # months
_HALF = 0.5
_ABOUT = timedelta(days=5)  # of its last entry: a thing may be sold just before that is booked
_OF = regex(r"(\d{1,3})\s*(?:/|of|von|de|di|van|z|trên|共)\s*(\d{1,3})(?!\d|[./-]\d)", re.IGNORECASE)


def is_over(dossier: Dossier, series: Series) -> bool:
    """Whether it came to its end: the last of so many, used up, or ended by a document."""
    text = series.last.text
    counted = _OF.search(text)
    if counted and counted[1] == counted[2]:
        return True
    if LAST_ONE.search(text) and not LAST_ONE.search(series.entries[0].text):
        return True
    return _used_up(dossier, series) or _ended_by_document(dossier, series) or _left(dossier, series)


def _left(dossier: Dossier, series: Series) -> bool:
    """Whether the thing that it writes off left the firm: an asset taken off the books in its words."""
    roles = dossier.roles
    if not {account for account, _ in series.shape} & set(roles.depreciation):
        return False
    accounts = set(dossier.legs(series.last))
    kin = [words(entry.text) for entry in dossier.past[-400:] if set(dossier.legs(entry)) == accounts]
    spoken = words(series.last.text)
    own = (spoken - frozenset.intersection(spoken, *kin)) or spoken
    since = series.last.date - _ABOUT
    return any(
        held_in(own, words(entry.text)) >= 0.5
        for entry in dossier.to_date
        if entry.date >= since
        and not set(dossier.costs(entry)) & set(roles.depreciation.values())
        and any(dossier.legs(entry).get(account, 0) < 0 for account in roles.fixed)
    )


def _used_up(dossier: Dossier, series: Series) -> bool:
    """Whether the account that it takes from holds nothing more, or the thing that it writes off is written off."""
    roles = dossier.roles
    for account, debit in series.shape:
        kind = roles.type(account)
        if is_result(dossier, account) or account in roles.banks or account in roles.tax or account in roles.payables:
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
    for paper in dossier.papers:
        ended = paper.kind is PaperKind.TERMINATION and _says_ended(dossier, paper)
        if ended and _is_about(dossier, series, paper):
            return True
        if _waives(dossier, paper) and held_in(words(series.last.text), paper.words) >= 0.5:
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


def _is_about(dossier: Dossier, series: Series, paper: Paper) -> bool:
    """Whether a letter speaks of the series, in its words or those of its accounts."""
    spoken = frozenset().union(*(words(entry.text) for entry in series.entries[-3:]))
    spoken |= frozenset().union(
        *(words(dossier.roles.name(account)) for account, _ in series.shape if not _general(dossier, account)),
        frozenset(),
    )
    return len(spoken & paper.words) >= max(1, min(2, len(words(series.last.text))))


def _waives(dossier: Dossier, paper: Paper) -> bool:
    """Whether a letter gives this month free: a rent waived, a contribution suspended."""
    if (paper.kind in BILLS and paper.totals) or not WAIVED.search(paper.text):
        return False
    return any(figure.value.startswith(f"{dossier.first:%Y-%m}") for row in paper.rows for figure in row.figures)


def _general(dossier: Dossier, account: str) -> bool:
    roles = dossier.roles
    return account in roles.banks or account in roles.tax or account in roles.payables or account in roles.receivables


def _says_ended(dossier: Dossier, paper: Paper) -> bool:
    days = [day for row in paper.rows for day in row.days]
    return any(day <= dossier.last for day in days) and (not days or max(days) <= dossier.last)


def came_otherwise(dossier: Dossier, series: Series) -> bool:
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
        is_result(dossier, account) and amount * other.get(account, 0) > 0 and _within_double(amount, other[account])
        for account, amount in mine.items()
    )
    if not sized:
        return _is_quarterly(series) and _of_its_payee(dossier, series, entry)
    if alike(entry.text, series.last.text) >= ALIKE:
        return not _goes_on_beside(dossier, series, entry)
    return (
        not _is_of_new_thing(dossier, entry)
        and not _known_before(dossier, series, entry)
        and _owed_alike(dossier, mine, other)
    )


def _is_quarterly(series: Series) -> bool:
    """Whether it came every third month: few bills tell no size."""
    return all(after - before == _QUARTER for before, after in pairwise(series.months))


def _of_its_payee(dossier: Dossier, series: Series, entry: Entry) -> bool:
    """Whether an entry raises the series' result in half of its words: its payee's bill, of another size."""
    mine, other = dossier.legs(series.last), dossier.legs(entry)
    same = any(is_result(dossier, account) and amount * other.get(account, 0) > 0 for account, amount in mine.items())
    return same and held_in(words(series.last.text), words(entry.text)) >= _HALF


def _owed_alike(dossier: Dossier, one: Mapping[str, Decimal], other: Mapping[str, Decimal]) -> bool:
    """Whether both stand against one account, or both against suppliers or money: a machine's bill is no wages."""
    against = [{account for account in each if not is_result(dossier, account)} for each in (one, other)]
    roles = dossier.roles
    estimates = (account for account in roles.accrued if not STAFF_NAME.search(roles.name(account)))
    own = (account for account in roles.payables if account in roles.personal)
    of_all = {*roles.banks, *roles.payables_in_general, *own, *estimates}
    return bool(against[0] & against[1]) or all(each & of_all for each in against)


def _is_of_new_thing(dossier: Dossier, entry: Entry) -> bool:
    """Whether it writes off what was just bought or paid ahead, and so stands in nobody's place."""
    moved = dossier.legs(entry)
    stores = (*dossier.roles.fixed, *(account for account in dossier.roles.prepaid if moved.get(account, 0) < 0))
    return any(_newly_put(dossier, account, entry) for account in stores)


def _newly_put(dossier: Dossier, account: str, entry: Entry) -> Decimal:
    """What the last months put on an account in an entry's words."""
    said = words(entry.text)
    new = (each for each in dossier.on(account) if each.date >= dossier.first - _RECENT and each is not entry)
    told = (each for each in new if held_in(dossier.entry_words(each), said) >= 0.4)
    return sum((max(dossier.legs(each)[account], Decimal(0)) for each in told), Decimal(0))


def _goes_on_beside(dossier: Dossier, series: Series, entry: Entry) -> bool:
    """Whether an entry releases what was newly paid ahead, while the old is not used up."""
    for account in dossier.roles.prepaid:
        step, taken = (dossier.legs(each).get(account, Decimal(0)) for each in (series.last, entry))
        new = _newly_put(dossier, account, entry) if step < 0 and taken < 0 else Decimal(0)
        if new and dossier.roles.balance(account) - new - taken >= -step:
            return True
    return False


def _within_double(one: Decimal, other: Decimal) -> bool:
    return abs(one) / 2 <= abs(other) <= abs(one) * 2


def _known_before(dossier: Dossier, series: Series, entry: Entry) -> bool:
    """Whether earlier months have entries of these words on the same results, besides the series."""
    said, mine = words(entry.text), {id(each) for each in series.entries}
    results = {account for account in dossier.legs(entry) if is_result(dossier, account)}
    return any(
        id(each) not in mine and results & set(dossier.legs(each))
        for entries in dossier.past_by_words.values()
        if shared(words(entries[0].text), said) >= ALIKE
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
