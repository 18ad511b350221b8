"""A bank line as an entry: between own accounts, or on the account that the owner, his rule or his habit says."""

import re
from decimal import Decimal

from core.cells import read_amount
from core.money import rounded
from core.names import folded
from core.patterns import regex
from core.words import tr
from office.books.charts.taxes import rate_on
from office.books.journal import AccountType, Entry, Posting
from office.books.matching.movement import Movement
from office.books.posting.accounts import FirmAccounts

_HUNDRED = Decimal(100)
_BEHIND = r"[^\d]{0,12}?(\d[\d.,']*)"
_REPAID = regex(rf"(?:\btilgung\w*|\bprincipal|\brepayment|\bgoc\b|本金){_BEHIND}")  # in texts without accents
_INTEREST = regex(rf"(?:\bzins\w*|\binterest|\blai\b|利息){_BEHIND}")


def transfer_entry(line: Movement, other: str, accounts: FirmAccounts) -> Entry:
    """Money on its way between own accounts. other: the firm's account at the other end, as the bank calls it.

    Each of the two lines goes through the account of money in transit, which stands at nothing when both have come.
    Raises NoAccountError.
    """
    transit = accounts("transit")
    text = tr("Transfer {one} – {other}", one=line.account, other=other)
    return _entry(line, text, [(accounts.bank(line.account), line.amount), (transit, -line.amount)])


def direct_transfer(out: Movement, into: Movement, accounts: FirmAccounts) -> Entry:
    """The same where the chart has no account of money in transit: one entry for both lines, on the day it left."""
    text = tr("Transfer {one} – {other}", one=out.account, other=into.account)
    return _entry(out, text, [(accounts.bank(out.account), out.amount), (accounts.bank(into.account), -out.amount)])


def line_entry(line: Movement, account: str, accounts: FirmAccounts) -> Entry:
    """The line against one account. Turnover bears its tax inside; a cost without a bill deducts none (§ 15 UStG).

    Of an instalment on a loan the interest is a cost, where the bank says how much of it is. Raises NoAccountError.
    """
    text = " ".join(filter(None, (line.name, line.text)))[:160] or tr("Bank line {line}", line=line.line)
    tax_account, tax = _tax_inside(line, account, accounts)
    interest = _interest_inside(line, account, accounts)
    legs = [(accounts.bank(line.account), line.amount), (account, -(line.amount - tax + interest))]
    if interest:
        legs.append((accounts("interest_expense"), interest))
    return _entry(line, " ".join(text.split()), [*legs, (tax_account, -tax)])


def _interest_inside(line: Movement, account: str, accounts: FirmAccounts) -> Decimal:
    """The interest in an instalment that pays a debt off: where repayment and interest are told and are all of it."""
    known = accounts.account(account)
    if line.amount >= 0 or known is None or known.type is not AccountType.LIABILITY:
        return Decimal(0)
    told = folded(line.text)
    repaid, interest = (_told(pattern, told) for pattern in (_REPAID, _INTEREST))
    return interest if repaid and interest and repaid + interest == -line.amount else Decimal(0)


def _told(pattern: re.Pattern[str], text: str) -> Decimal:
    """The one amount behind such a word; nothing where there are several."""
    found = pattern.findall(text)
    try:
        return read_amount(found[0]) if len(found) == 1 else Decimal(0)
    except (ValueError, ArithmeticError):
        return Decimal(0)


def _tax_inside(line: Movement, account: str, accounts: FirmAccounts) -> tuple[str, Decimal]:
    """The account of the tax and how much of the line it is; of turnover that is taxed at one rate."""
    listed = accounts.chart.accounts.get(account) if accounts.chart else None
    if not accounts.chart or not listed or listed.account.type is not AccountType.INCOME or not listed.computed:
        return "", Decimal(0)
    rate = rate_on(accounts.chart.country, listed.computed, line.date)
    tax_account = accounts.chart.tax_account(listed.computed)
    if not rate or not tax_account:
        return "", Decimal(0)
    return tax_account, rounded(line.amount * rate / (_HUNDRED + rate), line.currency)


def _entry(line: Movement, text: str, legs: list[tuple[str, Decimal]]) -> Entry:
    postings = tuple(Posting(account, amount, line.currency) for account, amount in legs if amount)
    return Entry("", line.date, text, postings)
