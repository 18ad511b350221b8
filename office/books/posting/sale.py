"""An open item as an entry: a sale with its tax, a purchase on its cost, and what was open before the books began."""

from datetime import date
from decimal import Decimal

from core.words import tr
from office.books.items import ItemKind, OpenItem, vat_within
from office.books.journal import AccountType, Entry, Posting
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import NotBookableError

_TAX = {ItemKind.SALES: "vat_payable", ItemKind.PURCHASE: "input_vat"}


def item_entry(item: OpenItem, accounts: FirmAccounts, account: str | None) -> Entry:
    """What the item was for, its tax, and what is owed for it. account: of the turnover or cost, where it is known.

    Raises NoAccountError, NotBookableError.
    """
    if item.vat_rate is None:
        raise NotBookableError(
            tr("The table of open items does not say its VAT rate. Add it there, or post it by hand.")
        )
    rate = f"{item.vat_rate.normalize():f}" if item.vat_rate else "0"
    other = account or _turnover(item, accounts, rate)
    kind = accounts.account(other)
    keeps = item.kind is ItemKind.PURCHASE and not accounts.deducts
    taxed = kind is not None and kind.type in {AccountType.INCOME, AccountType.EXPENSE, AccountType.ASSET}
    vat = vat_within(item.gross, item.vat_rate, item.currency) if taxed and not keeps else Decimal(0)
    turn = 1 if item.kind is ItemKind.SALES else -1
    legs = [
        (accounts.party(item.kind, item.party_number, item.party), turn * item.gross),
        (other, -turn * (item.gross - vat)),
    ]
    if vat:
        legs.append((accounts(f"{_TAX[item.kind]}_{rate}"), -turn * vat))
    return _entry(item, item.date, legs)


def _turnover(item: OpenItem, accounts: FirmAccounts, rate: str) -> str:
    """Where a sale of this rate belongs. Without tax there are many reasons: the owner says which."""
    if item.kind is ItemKind.PURCHASE:
        raise NotBookableError("")
    if item.vat_rate:
        return accounts(f"revenue_{rate}")
    if accounts.find("vat_payable_19") or accounts.find("vat_payable"):
        raise NotBookableError("")
    return accounts("revenue")


def opening_entry(item: OpenItem, left: Decimal, day: date, accounts: FirmAccounts) -> Entry:
    """What was still open when the books began, against the balances brought forward. Raises NoAccountError."""
    turn = 1 if item.kind is ItemKind.SALES else -1
    owed = accounts.party(item.kind, item.party_number, item.party)
    return _entry(item, day, [(owed, turn * left), (accounts("opening"), -turn * left)])


def bank_opening(name: str, currency: str, missing: Decimal, day: date, accounts: FirmAccounts) -> Entry:
    """What the bank said stood there when the books began, as far as they do not hold it. Raises NoAccountError."""
    legs = ((accounts.bank(name), missing), (accounts("opening"), -missing))
    postings = tuple(Posting(account, amount, currency) for account, amount in legs)
    return Entry("", day, tr("Opening balance {account}", account=name), postings)


def _entry(item: OpenItem, day: date, legs: list[tuple[str, Decimal]]) -> Entry:
    postings = tuple(Posting(account, amount, item.currency) for account, amount in legs if amount)
    return Entry("", day, f"{item.number} {item.party}".strip(), postings, reference=item.number)
