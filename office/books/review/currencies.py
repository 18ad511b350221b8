"""Money in another currency at the closing rate: balances that the month should have valued anew and did not."""

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
from office.books.review.balances import stated_by
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper, Row, month_span
from office.books.review.wording import held_in, words

_OFTEN = 3  # so many month ends show a habit
_SHEET = 40  # rows: a longer paper is no sheet of rates


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
    if paper.kind is PaperKind.OTHER:  # a note of the rates under any head
        return bool(near) and len(paper.rows) <= _SHEET
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
    for match in _PAIR.finditer(_in_codes(row.text)):
        one, two = match["one"], match["two"]
        value = _decimal(match["before"] or match["after"] or "", base)
        if one not in _CODES or two not in _CODES or one == two or not value:
            continue
        value /= Decimal(match["a"] or 1)
        if two == base:
            yield one, value
        elif one == base:
            yield two, 1 / value


_NAMES = {
    "USD": r"美元|美金|US dollars?|US-Dollar|đô la Mỹ",
    "EUR": r"欧元|\beuros?\b",
    "CNY": r"人民币|\bRMB\b",
    "VND": r"\bVNĐ\b|(?<=\d)\s*đồng",
    "GBP": r"英镑",
    "JPY": r"日元|日圆",
    "HKD": r"港币|港元",
}


def _in_codes(text: str) -> str:
    """The line with its currencies as codes: "1美元=7.1046人民币"."""
    for code, pattern in _NAMES.items():
        text = re.sub(pattern, f" {code} ", text, flags=re.IGNORECASE)
    return text


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
    entries = [entry for entry in dossier.to_date if account in dossier.legs(entry)]
    return len(entries) > 1 and sum(currency in entry.text for entry in entries) * 2 > len(entries)


def _sum_of_texts(dossier: Dossier, account: str) -> tuple[str, Decimal, list[Any]] | None:
    """The balance in the other currency, where every entry on the account says its amount in it."""
    total, currencies, evidence = Decimal(0), set(), []
    for entry in dossier.to_date:
        amount = dossier.legs(entry).get(account)
        if amount is None or _gains(dossier, entry):
            continue
        told = _foreign_money(entry.text, dossier.currency)
        if told is None:
            return None
        value, currency = told
        currencies.add(currency)
        total += value if amount > 0 else -value
        evidence.append(entry)
    return (currencies.pop(), total, evidence[-3:]) if len(currencies) == 1 and total else None


def _foreign_money(text: str, base: str) -> tuple[Decimal, str] | None:
    """The first amount in another currency that a text tells: "USD 12,400.00", "900 CAD"."""
    for figure in find_figures(text):
        if figure.kind is FigureKind.MONEY and not figure.value.endswith(base):
            value, currency = figure.value.split()
            return Decimal(value), currency
        if figure.kind is FigureKind.NUMBER and (code := _code_beside(text, figure, base)):
            return Decimal(figure.value), code
    return None


def _code_beside(text: str, figure: Figure, base: str) -> str:
    before = re.search(r"(?<![A-Z])([A-Z]{3})\s?$", text[: figure.start])
    after = re.match(r"\s?([A-Z]{3})(?![A-Z])", text[figure.start + figure.length :])
    found = [match[1] for match in (before, after) if match]
    return next((code for code in found if code in _CODES and code != base), "")


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
