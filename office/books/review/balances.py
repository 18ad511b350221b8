"""Balances that somebody else confirms: an affiliate's or the owner's account, and money in another currency."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

from core.figures import Figure, FigureKind, find_figures
from core.money import rounded
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper, Row, month_span
from office.books.review.wording import held_in, words

_OFTEN = 3  # so many month ends show a habit
_NEAR = timedelta(days=10)


# --- affiliates and owners ------------------------------------------------------------------------------------------


def confirmed(dossier: Dossier) -> Iterator[Proposal]:
    """A confirmed balance that is not ours: the line of the other's statement which we lack makes the difference."""
    for paper in dossier.papers:
        if paper.kind is not PaperKind.BALANCE:
            continue
        account, stated = account_of(dossier, paper), _stated(dossier, paper)
        if account is None or stated is None:
            continue
        ours = dossier.roles.balance(account)
        difference = stated[0] - abs(ours)
        if difference and abs(difference) >= dossier.policy.immaterial:
            yield from _difference(dossier, paper, account, difference, stated[1])


def account_of(dossier: Dossier, paper: Paper) -> str | None:
    """The account that the paper is about: one between the firms or with the owner, named as on the paper."""
    scored = []
    for account in dossier.roles.of_type(AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY):
        number, named = account.number, words(account.name)
        if not dossier.roles.uses[number] or number in dossier.roles.banks or number in dossier.roles.tax:
            continue
        own = frozenset(
            word for word in named if sum(word in words(each.name) for each in dossier.journal.accounts.values()) == 1
        )
        rare = len((own or named) & paper.words)
        cited = bool(re.search(rf"(?<!\w){re.escape(number)}(?!\w)", paper.text))
        if rare or cited:
            balance = any(abs(dossier.roles.balance(number)) in row.amounts for row in paper.rows)
            party = max((held_in(words(row.text), named) for row in paper.rows[:4] if not row.figures), default=0.0)
            scored.append((cited + max(held_in(own or named, paper.words), party) + balance, rare, number))
    best = max(scored, default=None)
    return best[2] if best and best[0] >= 0.5 else None


def _stated(dossier: Dossier, paper: Paper) -> tuple[Decimal, Row] | None:
    """The balance that the paper states for the month's end."""
    rows = [
        row
        for row in paper.rows
        if lexicon.CLOSING.search(row.text) and not lexicon.OPENING.search(row.text) and row.amounts
    ]
    dated = [row for row in rows if dossier.last in row.days]
    if not rows and not dated:
        return None
    row = (dated or rows)[-1]
    return abs(row.amounts[-1]), row


def _difference(dossier: Dossier, paper: Paper, account: str, difference: Decimal, stated: Row) -> Iterator[Proposal]:
    """The missing entry: the statement's line that makes the difference, against the account's usual other side."""
    lacking = [
        row
        for row in paper.rows
        if row is not stated and _is_line(dossier, row) and not _is_ours(dossier, row, account)
    ]
    exact = [row for row in lacking if abs(difference) in {abs(value) for value in row.amounts}]
    for row in exact[:1] or [stated]:
        other = _other_side(dossier, account, row if exact else None, paper)
        if other is None:
            return
        sign = 1 if dossier.roles.balance(account) >= 0 else -1
        moves = [(account, sign * difference), (other, -sign * difference)]
        reason = tr(
            "{name} confirms {stated}, our books say {ours}.", name=dossier.roles.name(account),
            stated=f"{abs(stated.amounts[-1]):f}", ours=f"{abs(dossier.roles.balance(account)):f}",
        )  # fmt: skip
        kind = "owner-difference" if account in dossier.roles.owners else "intercompany-difference"
        text = row.text.strip()[:80] if exact else dossier.roles.name(account)
        proposal = dossier.propose(kind, text, moves, [row.at, stated.at], reason)
        if proposal:
            yield proposal


def _is_line(dossier: Dossier, row: Row) -> bool:
    return bool(row.amounts) and any(dossier.first <= day <= dossier.last for day in row.days)


def _is_ours(dossier: Dossier, row: Row, account: str) -> bool:
    return any(
        abs(dossier.legs(entry).get(account, Decimal(0))) in {abs(value) for value in row.amounts}
        for entry in dossier.now
    )


def _other_side(dossier: Dossier, account: str, row: Row | None, paper: Paper) -> str | None:
    """The account that such lines went against before: by the line's words, else the most usual one."""
    said = words(row.text) if row else paper.words
    scores: Counter[str] = Counter()
    for entry in dossier.to_date:
        moved = dossier.legs(entry)
        if account in moved:
            for other, amount in moved.items():
                if other != account and other not in dossier.roles.tax and amount * moved[account] < 0:
                    known = len(words(entry.text) & said)
                    scores[other] = max(scores[other], 1 + 10 * known) + (0 if other in dossier.roles.banks else 2)
    for held in dossier.roles.of_type(AccountType.EXPENSE, AccountType.INCOME):
        if dossier.roles.uses[held.number] and (shared := len(words(held.name) & said)):
            scores[held.number] += 8 * shared
    if row and not any(score >= 8 for score in scores.values()):
        for entry in dossier.past:
            for other in (*dossier.costs(entry), *dossier.incomes(entry)):
                scores[other] = max(scores[other], 6 * len(dossier.entry_words(entry) & said))
    best = scores.most_common(1)
    return best[0][0] if best and best[0][1] > 0 else None


# --- other currencies -----------------------------------------------------------------------------------------------


def revaluation(dossier: Dossier) -> Iterator[Proposal]:
    """Balances in another currency at the closing rate, where a rate is given and the month did not do it."""
    rates = closing_rates(dossier)
    for account, (currency, foreign, evidence) in _foreign(dossier).items():
        if currency not in rates:
            continue
        rate, row = rates[currency]
        worth = rounded(foreign * rate, dossier.currency)
        difference = worth - dossier.roles.balance(account)
        if abs(difference) < Decimal(1) or abs(difference) > abs(worth) / 3 or _revalued(dossier, account):
            continue
        other = _gain_or_loss(dossier, account, gain=difference > 0)
        if other:
            reason = tr(
                "{amount} {currency} are worth {worth} at the closing rate; the books say {ours}.",
                amount=f"{foreign:f}",
                currency=currency,
                worth=f"{worth:f}",
                ours=f"{dossier.roles.balance(account):f}",
            )
            text = tr("Closing rate: {name}", name=dossier.roles.name(account))
            proposal = dossier.propose(
                "fx-not-revalued", text, [(account, difference), (other, -difference)], [row.at, *evidence], reason
            )
            if proposal:
                yield proposal


def closing_rates(dossier: Dossier) -> dict[str, tuple[Decimal, Row]]:
    """Currency → what one unit of it is worth at the month's end, as a document says."""
    found: dict[str, tuple[Decimal, Row]] = {}
    for paper in sorted(dossier.papers, key=lambda paper: paper.kind is PaperKind.RATES):
        if not _is_of_month_end(dossier, paper):
            continue
        for row in paper.rows:
            for currency, rate in _rates_in(row, dossier):
                found[currency] = (rate, row)
    return found


def _is_of_month_end(dossier: Dossier, paper: Paper) -> bool:
    days = [day for row in paper.rows for day in row.days]
    near = [day for day in days if timedelta(0) <= dossier.last - day <= timedelta(days=4)]
    return paper.kind is PaperKind.RATES and (bool(near) or not days)


_PAIR = re.compile(
    r"(?P<a>1|100)?\s*(?P<one>[A-Z]{3})\s*(?:=|:|/|is|entspricht|≈|equals|vs\.?|to)\s*(?:(?P<before>[\d.,]*\d)\s*)?(?P<two>[A-Z]{3})?\s*[:=]?\s*(?P<after>[\d.,]*\d)?"
)
_CODES = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "CHF",
        "VND",
        "CNY",
        "JPY",
        "PLN",
        "CZK",
        "SEK",
        "NOK",
        "DKK",
        "HUF",
        "RON",
        "THB",
        "SGD",
        "HKD",
        "AUD",
        "CAD",
        "KRW",
        "INR",
        "BRL",
        "MXN",
        "TRY",
        "ZAR",
        "NZD",
    ]
)


def _rates_in(row: Row, dossier: Dossier) -> Iterator[tuple[str, Decimal]]:
    """As in "1 EUR = 1.0850 USD", "USD/VND 25,410", "USD 1.0850" beside the own currency in the head."""
    base = dossier.currency
    if row.days and dossier.last - max(row.days) > timedelta(days=4):
        return
    for match in _PAIR.finditer(row.text):
        one, two = match["one"], match["two"]
        value = _decimal(match["before"] or match["after"] or "", base)
        if one not in _CODES or two not in _CODES or one == two or not value:
            continue
        value /= Decimal(match["a"] or 1)
        if two == base:
            yield one, value
        elif one == base:
            yield two, 1 / value


def _decimal(written: str, base: str) -> Decimal | None:
    """A rate: with one separator it is the decimal one, unless three digits behind it make thousands of đồng."""
    if not written:
        return None
    plain = written.replace(",", ".")
    whole, _, part = plain.rpartition(".")
    if base == "VND" and len(part) == 3 and len(whole.replace(".", "")) <= 3:
        return Decimal(plain.replace(".", ""))
    if plain.count(".") > 1:
        return Decimal(whole.replace(".", "") + "." + part)
    return Decimal(plain) if re.fullmatch(r"\d+(\.\d+)?", plain) else None


def _foreign(dossier: Dossier) -> dict[str, tuple[str, Decimal, list[Any]]]:
    """Account → currency, amount in it and where that is said: balances that the books keep in their own currency."""
    found: dict[str, tuple[str, Decimal, list[Any]]] = {}
    for paper in dossier.papers:
        if paper.kind in {PaperKind.BANK, PaperKind.BALANCE} and (stated := _foreign_balance(dossier, paper)):
            currency, amount, row = stated
            account = _account_in(dossier, currency, paper)
            if account:
                sign = 1 if dossier.roles.balance(account) >= 0 else -1
                found[account] = (currency, sign * amount, [row.at])
    for held in dossier.roles.of_type(AccountType.ASSET, AccountType.LIABILITY):
        if held.number not in found and (open_one := _sum_of_texts(dossier, held.number)):
            found[held.number] = open_one
    return found


def _foreign_balance(dossier: Dossier, paper: Paper) -> tuple[str, Decimal, Row] | None:
    code = re.search(r"(?<![A-Z])(" + "|".join(sorted(_CODES - {dossier.currency})) + r")(?![A-Z])", paper.text)
    stated = _stated(dossier, paper)
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
    entries = [entry for entry in dossier.to_date if account in dossier.legs(entry)]
    return len(entries) > 1 and sum(currency in entry.text for entry in entries) * 2 > len(entries)


def _sum_of_texts(dossier: Dossier, account: str) -> tuple[str, Decimal, list[Any]] | None:
    """The balance in the other currency, where every entry on the account says its amount in it."""
    total, currencies, evidence = Decimal(0), set(), []
    for entry in dossier.to_date:
        amount = dossier.legs(entry).get(account)
        if amount is None or _gains(dossier, entry):
            continue
        told = [
            each
            for each in find_figures(entry.text)
            if each.kind is FigureKind.MONEY and not each.value.endswith(dossier.currency)
        ]
        if not told:
            return None
        value, currency = _best_reading(told[0], amount)
        currencies.add(currency)
        total += value if amount > 0 else -value
        evidence.append(entry)
    return (currencies.pop(), total, evidence[-3:]) if len(currencies) == 1 and total else None


def _best_reading(figure: Figure, _amount: Decimal) -> tuple[Decimal, str]:
    value, currency = figure.value.split()
    return Decimal(value), currency


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
    """Income for a gain, cost for a loss, where both are kept; else the one account of exchange differences."""
    kinds = (AccountType.INCOME, AccountType.EXPENSE) if gain else (AccountType.EXPENSE, AccountType.INCOME)
    for kind in kinds:
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
