"""Money in another currency at the closing rate: balances that the month should have valued anew and did not."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from core.figures import Figure, FigureKind, find_figures
from core.money import rounded
from core.patterns import regex
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.balances import stated_by
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper
from office.books.review.rates import CODES, closing_rates, rate_beside, tells_rates
from office.books.review.rows import Row, month_span
from office.books.review.wording import codes_in, held_in, words

_OFTEN = 3  # so many month ends show a habit


def revaluation(dossier: Dossier) -> Iterator[Proposal]:
    """Balances in another currency at the closing rate, where a rate is given and the month did not do it."""
    rates = closing_rates(dossier)
    for account, (currency, foreign, booked, evidence) in _foreign(dossier).items():
        known = rates.get(currency) or (rate_beside(dossier, currency, booked / foreign) if foreign else None)
        if not known:
            continue
        rate, row = known
        worth = rounded(foreign * rate, dossier.currency)
        difference = worth - booked
        if abs(difference) < Decimal(1) or abs(difference) > abs(worth) / 3 or _revalued(dossier, account):
            continue
        other = _gain_or_loss(dossier, account, gain=difference > 0)
        if other:
            reason = tr(
                "{amount} {currency} are worth {worth} at the closing rate; the books say {ours}.",
                amount=f"{foreign:f}",
                currency=currency,
                worth=f"{worth:f}",
                ours=f"{booked:f}",
            )
            text = tr("Closing rate: {name}", name=dossier.roles.name(account))
            proposal = dossier.propose(
                "fx-not-revalued", text, [(account, difference), (other, -difference)], [row.at, *evidence], reason
            )
            if proposal:
                yield proposal


_STATING = frozenset({PaperKind.BANK, PaperKind.BALANCE, PaperKind.RATES})  # a statement may tell its rate too
Foreign = tuple[str, Decimal, Decimal, list[Any]]


def _foreign(dossier: Dossier) -> dict[str, Foreign]:
    """Account → currency, amount in it, what the books hold it at, and where that is said."""
    found: dict[str, Foreign] = {}
    for paper in dossier.papers:
        stating = paper.kind in _STATING or (paper.kind is PaperKind.OTHER and tells_rates(dossier, paper))
        if stating and (stated := _foreign_balance(dossier, paper)):
            currency, amount, row = stated
            account = _account_in(dossier, currency, paper)
            if account:
                sign = 1 if dossier.roles.balance(account) >= 0 else -1
                found[account] = (currency, sign * amount, dossier.roles.balance(account), [row.at])
    for held in dossier.roles.of_type(AccountType.ASSET, AccountType.LIABILITY):
        if held.number in found:
            continue
        if whole := _sum_of_texts(dossier, held.number):
            currency, amount, evidence = whole
            found[held.number] = (currency, amount, dossier.roles.balance(held.number), evidence)
        elif items := open_items(dossier, held.number):
            found[held.number] = items
    return found


def _foreign_balance(dossier: Dossier, paper: Paper) -> tuple[str, Decimal, Row] | None:
    code = re.search(r"(?<![A-Z])(" + "|".join(sorted(CODES - {dossier.currency})) + r")(?![A-Z])", paper.text)
    stated = stated_by(dossier, paper)
    if (
        not code
        or stated is None
        or (dossier.currency in paper.text and code.start() > paper.text.index(dossier.currency))
    ):
        return None
    return code[1], stated[0], stated[1]


def _account_in(dossier: Dossier, currency: str, paper: Paper) -> str | None:
    """The account of that currency: named so; with several, the one whose other words the paper has."""
    called = [
        account.number for account in dossier.roles.of_type(AccountType.ASSET, AccountType.LIABILITY)
        if _speaks_of(account.name, currency) and dossier.roles.uses[account.number]
    ]  # fmt: skip
    in_text = [
        account.number for account in dossier.roles.of_type(AccountType.ASSET, AccountType.LIABILITY)
        if dossier.roles.uses[account.number] and _mostly_in(dossier, account.number, currency)
    ]  # fmt: skip
    choice = called or in_text
    return max(choice, key=lambda number: held_in(words(dossier.roles.name(number)), paper.words), default=None)


_SPOKEN = {
    "USD": r"\busd\b|dollar|dólar|dollaro|đô la|美元|us\$",
    "EUR": r"\beur\b|euro|欧元",
    "GBP": r"\bgbp\b|sterling|pfund|英镑",
    "CHF": r"\bchf\b|franken|swiss|瑞士",
    "CNY": r"\bcny\b|\brmb\b|yuan|人民币",
    "JPY": r"\bjpy\b|yen|日元",
}


def _speaks_of(text: str, currency: str) -> bool:
    return bool(re.search(_SPOKEN.get(currency, rf"\b{currency}\b"), text, re.IGNORECASE))


def _mostly_in(dossier: Dossier, account: str, currency: str) -> bool:
    entries = dossier.on(account)
    return len(entries) > 1 and sum(currency in entry.text for entry in entries) * 2 > len(entries)


def _sum_of_texts(dossier: Dossier, account: str) -> tuple[str, Decimal, list[Any]] | None:
    """The balance in the other currency, where every entry on the account says its amount in it."""
    total, currencies, evidence = Decimal(0), set(), []
    for entry in dossier.on(account):
        amount = dossier.legs(entry)[account]
        if _gains(dossier, entry):
            continue
        told = _foreign_money(entry.text, dossier.currency)
        if told is None:
            return None
        value, currency = told
        currencies.add(currency)
        total += value if amount > 0 else -value
        evidence.append(entry)
    return (currencies.pop(), total, evidence[-3:]) if len(currencies) == 1 and total else None


def open_items(dossier: Dossier, account: str) -> Foreign | None:
    """Open items in another currency among others on one account: those that say so and that nothing settled."""
    entries = dossier.on(account)
    side = 1 if dossier.roles.type(account) is AccountType.ASSET else -1
    told: dict[int, tuple[Entry, Decimal, str]] = {}
    for entry in entries:
        said = _foreign_money(entry.text, dossier.currency)
        if said and dossier.legs(entry)[account] * side > 0 and not _settled(dossier, account, entry, entries):
            told[id(entry)] = (entry, said[0], said[1])
    currencies = {currency for *_, currency in told.values()}
    if len(currencies) != 1 or account in dossier.roles.banks:
        return None
    amount = sum((value for _, value, _ in told.values()), Decimal(0)) * side
    booked = sum((dossier.legs(entry)[account] for entry, *_ in told.values()), Decimal(0))
    return currencies.pop(), amount, booked, [entry for entry, *_ in told.values()][-3:]


def _settled(dossier: Dossier, account: str, item: Entry, entries: list[Entry]) -> bool:
    """Whether a later entry takes the item off the account: of its amount, or of its number."""
    amount, codes = dossier.legs(item)[account], codes_in(item.text)
    return any(
        entry.date >= item.date
        and (back := dossier.legs(entry)[account]) * amount < 0
        and (abs(back) == abs(amount) or bool(codes & codes_in(entry.text)))
        for entry in entries
    )


@lru_cache(maxsize=200_000)  # the same texts are read again after every answer of the owner
def _foreign_money(text: str, base: str) -> tuple[Decimal, str] | None:
    """The first amount in another currency that a text tells: "USD 12,400.00", "900 CAD"."""
    if not _SIGNS.search(text):
        return None
    for figure in find_figures(text):
        if figure.kind is FigureKind.MONEY and not figure.value.endswith(base):
            value, currency = figure.value.split()
            return Decimal(value), currency
        if figure.kind is FigureKind.NUMBER and (code := _code_beside(text, figure, base)):
            return Decimal(figure.value), code
    return None


# What a currency shows itself by; most texts have none, and need not be read further.
_SIGNS = regex(
    rf"(?<![A-Z])(?:{'|'.join(sorted(CODES))})(?![A-Z])|[$€£¥₫₩元]|(?i:dollar|euro|pound|pfund|fran[ck]|yen|yuan|đô|kr\b)"
)


def _code_beside(text: str, figure: Figure, base: str) -> str:
    before = re.search(r"(?<![A-Z])([A-Z]{3})\s?$", text[: figure.start])
    after = re.match(r"\s?([A-Z]{3})(?![A-Z])", text[figure.start + figure.length :])
    found = [match[1] for match in (before, after) if match]
    return next((code for code in found if code in CODES and code != base), "")


def _gains(dossier: Dossier, entry: Entry) -> bool:
    """Whether it is a revaluation itself: nothing but the account and a gain or loss of exchange."""
    moved = dossier.legs(entry)
    return len(moved) == 2 and any(
        lexicon.FX_NAME.search(dossier.roles.name(account))
        for account in (*dossier.costs(entry), *dossier.incomes(entry))
    )


def _revalued(dossier: Dossier, account: str) -> bool:
    usual = {account, _other_at_month_ends(dossier, account)}
    return any(
        account in dossier.legs(entry)
        and (_gains(dossier, entry) or dossier.legs(entry).keys() == usual)
        and entry.date > dossier.last - timedelta(days=5)
        for entry in dossier.now
    )


def _gain_or_loss(dossier: Dossier, account: str, *, gain: bool) -> str | None:
    """Income for a gain, cost for a loss, as the policy says or names tell; else the one account of differences."""
    kinds = (AccountType.INCOME, AccountType.EXPENSE) if gain else (AccountType.EXPENSE, AccountType.INCOME)
    for kind in kinds:
        if told := dossier.roles.told(kind, lexicon.FX_NAME):
            return told[0]
        if called := dossier.roles.named(lexicon.FX_NAME, kind):
            return called[0]
    return _other_at_month_ends(dossier, account)


def _other_at_month_ends(dossier: Dossier, account: str) -> str | None:
    """What the account was revalued against before, whatever its name: the result that month ends moved with it."""
    seen: Counter[str] = Counter()
    for entry in dossier.past:
        moved = dossier.legs(entry)
        if account in moved and len(moved) == 2 and entry.date == month_span(f"{entry.date:%Y-%m}").last:
            (other,) = moved.keys() - {account}
            kind = dossier.roles.type(other)
            seen[other] += bool(kind and kind.is_result)
    best = seen.most_common(1)
    return best[0][0] if best and best[0][1] >= _OFTEN else None
