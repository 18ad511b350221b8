"""A chart of accounts, read from its TOML file, and which chart a journal was written in."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from office.books.journal import Account, AccountType

CHARTS = ("SKR03", "SKR04", "VN99", "VN133", "CN", "US")
_ENOUGH = 0.5  # of a journal's accounts are in the chart, with their types
_FEW = 4
_CLEAR = 0.05  # by which the best must be before the second


@dataclass(frozen=True, slots=True)
class ChartAccount:
    """An account as its chart describes it. line: code in the chart's layout. tax_code: "" where it has none."""

    account: Account
    line: str
    tax_code: str = ""
    automatic: bool = False  # the tax adviser's program (DATEV) computes tax on it by itself
    computed: str = ""  # the code of the tax that it takes out of gross amounts, where that is one simple tax


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. layout: the form of its statements. roles: what an account is for ("receivables") → its number."""

    name: str
    title: str
    country: str
    currency: str
    layout: str
    accounts: Mapping[str, ChartAccount]
    roles: Mapping[str, str]
    staying: frozenset[str]  # accounts that keep their line on whichever side they stand
    tax: Mapping[str, tuple[str, ...]]  # code → accounts whose postings carry it
    personal: Mapping[AccountType, str]  # line of the accounts of single customers and suppliers

    def account_for(self, role: str) -> Account | None:
        """The chart's account for a purpose ("bank", "receivables", "vat_payable_19" …), or None."""
        held = self.accounts.get(self.roles.get(role, ""))
        return held.account if held else None

    def tax_account(self, code: str) -> str:
        """The account that the tax of a code is booked on, of turnover (U…) that of its tax; "" for none."""
        return next(iter(self.tax.get(f"{code}T" if code.startswith("U") else code, ())), "")

    def nearest(self, number: str, kind: AccountType) -> ChartAccount | None:
        """The account of the same kind that stands nearest in the chart: where an own account belongs."""
        alike = [each for each in self.accounts.values() if each.account.type is kind]
        if not number[:1].isdigit():
            return None
        return max(alike, key=lambda each: _nearness(each.account.number, number), default=None)


def _nearness(known: str, number: str) -> tuple[int, int]:
    """How many leading digits two numbers share, then how close they are."""
    shared = next(
        (n for n, (a, b) in enumerate(zip(known, number, strict=False)) if a != b), min(len(known), len(number))
    )
    width = max(len(known), len(number))
    distance = abs(int(known.ljust(width, "0")) - int(number.ljust(width, "0"))) if number.isdecimal() else 0
    return shared, -distance


@cache
def chart(name: str) -> Chart:
    """The chart of this name, one of CHARTS."""
    folder = resources.files("office.books.charts")
    data = tomllib.loads((folder / f"{name.lower()}.toml").read_text(encoding="utf-8"))
    return Chart(
        name, data["title"], data["country"], data["currency"], data["layout"],
        dict(_accounts(data)), data.get("roles", {}), frozenset(data.get("staying", ())),
        {code: tuple(numbers) for code, numbers in data.get("tax", {}).items()},
        {AccountType(kind): line for kind, line in data.get("personal", {}).items()},
    )  # fmt: skip


def _accounts(data: Mapping[str, Any]) -> Iterable[tuple[str, ChartAccount]]:
    tax = {number: code for code, numbers in data.get("tax", {}).items() for number in numbers}
    automatic = set(data.get("automatic", ()))
    computed = {number: code for code, numbers in data.get("computed", {}).items() for number in numbers}
    for group in data["line"]:
        for row in filter(None, map(str.strip, group["accounts"].splitlines())):
            number, _, name = row.partition(" ")
            account = Account(number, name.strip(), AccountType(group["type"]))
            code, taken = tax.get(number, ""), computed.get(number, "")
            yield number, ChartAccount(account, group["code"], code, number in automatic, taken)


def likely_chart(accounts: Iterable[Account]) -> Chart | None:
    """The chart that most of these accounts stand in, of their kind and with words of their name; None in doubt."""
    every = list(accounts)
    personal = personal_accounts(every)
    held = [account for account in every if account.number not in personal]
    if len(held) < _FEW:
        return None
    scores = {name: sum(_fit(chart(name), account) for account in held) / len(held) for name in CHARTS}
    best = max(scores, key=lambda name: scores[name])
    second = max((score for name, score in scores.items() if name != best), default=0.0)
    return chart(best) if scores[best] >= _ENOUGH and scores[best] - second > _CLEAR else None


def _fit(of: Chart, account: Account) -> float:
    """1 for the same number, kind and a common word; half without the word; a fifth for a neighbour."""
    known = of.accounts.get(account.number)
    if known is None:
        return 0.0
    if known.account.type is not account.type:
        return -0.5
    return 1.0 if name_beginnings(known.account.name) & name_beginnings(account.name) else 0.4


def name_beginnings(name: str) -> set[str]:
    """Beginnings of its words; of Chinese names pairs of characters."""
    han = "".join(re.findall(r"[\u4e00-\u9fff]", name))
    pairs = {han[at : at + 2] for at in range(len(han) - 1)}
    return {word[:5] for word in re.findall(r"[^\W\d_]{4,}", name.casefold())} | pairs


def personal_accounts(accounts: Iterable[Account]) -> frozenset[str]:
    """Numbers of one customer's or supplier's accounts, which no chart knows.

    As DATEV and its like number them: longer than the accounts of costs and income, all of which have one length.
    A chart whose own numbers differ in length (PCN, Circular 99) or are long themselves (QuickBooks, PGC) has none.
    """
    every = list(accounts)
    lengths = Counter(len(each.number) for each in every if each.type not in _PERSONAL and each.number.isdecimal())
    usual, count = lengths.most_common(1)[0] if lengths else (_SHORTEST - 1, 0)
    if count < _UNIFORM * lengths.total():
        return frozenset()
    least = max(usual + 1, _SHORTEST)
    return frozenset(
        each.number
        for each in every
        if each.type in _PERSONAL and each.number.isdecimal() and len(each.number) >= least
    )


_SHORTEST = 5  # digits of a customer's or supplier's account
_UNIFORM = 0.9  # a foreign account or two among the own
_PERSONAL = {AccountType.ASSET, AccountType.LIABILITY}
