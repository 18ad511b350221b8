"""What an account of the books is needed for, in the owner's words, and which of his accounts may serve it."""

import re
from collections.abc import Iterable

from core.patterns import regex
from core.words import tr
from office.books.charts.chart import CHARTS, chart, name_beginnings, personal_accounts
from office.books.journal import Account, AccountType

BANK = "bank "  # before the bank's name of one of its accounts: each of them is a purpose of its own
_RATED = regex(r"(?P<base>[a-z_0-9]+?)_(?P<rate>\d+(?:\.\d+)?)")
_FITTING = 3
_RESULT = frozenset({AccountType.EXPENSE, AccountType.INCOME})


def purpose(role: str) -> str:
    """What an account is for ("input_vat_19"), as the owner says it; the role itself where nobody named it."""
    if role.startswith(BANK):
        return tr("the bank account {name}", name=role.removeprefix(BANK))
    rated = _RATED.fullmatch(role)
    said = _words()
    if rated and rated["base"] in said:
        return tr("{purpose}, {rate} %", purpose=said[rated["base"]], rate=rated["rate"])
    return said.get(role, role)


def _words() -> dict[str, str]:
    return {
        "receivables": tr("what customers owe"),
        "payables": tr("what suppliers are owed"),
        "revenue": tr("sales"),
        "input_vat": tr("input VAT"),
        "input_vat_13b": tr("input VAT on reverse charge"),
        "input_vat_eu": tr("input VAT on purchases from other EU countries"),
        "vat_payable": tr("VAT on sales"),
        "vat_payable_13b": tr("VAT owed on reverse charge"),
        "vat_payable_eu": tr("VAT owed on purchases from other EU countries"),
        "discount_given": tr("discounts given for early payment"),
        "discount_received": tr("discounts taken for early payment"),
        "advances_paid": tr("advances paid to suppliers"),
        "bank_fees": tr("bank fees"),
        "interest_expense": tr("interest paid"),
        "transit": tr("money on its way between own accounts"),
        "opening": tr("balances brought forward"),
        "fx_gain": tr("gains of exchange"),
        "fx_loss": tr("losses of exchange"),
    }


def kind_of(role: str, country: str = "") -> AccountType:
    """Of which type such an account is, as the charts have it: those of this country first."""
    found = sorted(_listed(role), key=lambda each: each[0] != country)
    return found[0][1].type if found else AccountType.ASSET


def fits(role: str, account: Account) -> bool:
    """Whether it can be: what is owned or owed is no cost and no revenue, and the other way round."""
    kinds = {listed.type in _RESULT for _, listed in _listed(role)}
    return not kinds or (account.type in _RESULT) in kinds


def likely(role: str, held: Iterable[Account]) -> list[Account]:
    """The accounts of the books whose names say what the charts call it, the likeliest first; none by guessing."""
    listed = [account for _, account in _listed(role)]
    kinds = {account.type for account in listed}
    words = set[str]().union(*(name_beginnings(account.name) for account in listed))
    rate = rated["rate"] if (rated := _RATED.fullmatch(role)) else ""

    def score(account: Account) -> tuple[bool, int]:
        return rate in re.findall(r"\d+(?:\.\d+)?", account.name), len(words & name_beginnings(account.name))

    every = list(held)
    personal = personal_accounts(every)
    fitting = [each for each in every if each.type in kinds and each.number not in personal and score(each)[1]]
    return sorted(fitting, key=score, reverse=True)[:_FITTING]


def _listed(role: str) -> list[tuple[str, Account]]:
    """Country and account of each chart that has one for the purpose, at this rate or at any."""
    rated = _RATED.fullmatch(role)
    base = "bank" if role.startswith(BANK) else rated["base"] if rated else role
    same = regex(rf"{re.escape(base)}(_\d+(\.\d+)?)?")
    charts = [chart(name) for name in CHARTS]
    return [
        (each.country, account)
        for each in charts
        for name in each.roles
        if same.fullmatch(name) and (account := each.account_for(name))
    ]
