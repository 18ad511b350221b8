"""A match as an entry: the bank, what is owed to us or by us, the discount with its VAT, the bank's fee."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from core.words import tr
from office.books.items import ItemKind, OpenItem, vat_within
from office.books.journal import Entry, Posting
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement
from office.books.posting.accounts import FirmAccounts

Leg = tuple[str, Decimal]


def match_entry(
    match: Match,
    movement: Movement,
    items: Mapping[int, OpenItem],
    accounts: FirmAccounts,
    owed: Mapping[int, str] | None = None,
) -> Entry:
    """The entry of a match of items in the line's own currency.

    A discount lessens the turnover or the cost by its net and the tax by its VAT (§ 17 UStG), where that is the law.
    owed: item → the account on which it stands, where the books show it. Raises NoAccountError.
    """
    legs = [(accounts.bank(movement.account), movement.amount)]
    for use in match.uses:
        legs += _legs(use, items[use.item], accounts, (owed or {}).get(use.item, ""))
    if match.fee:
        legs.append((accounts("bank_fees"), match.fee))
    postings = tuple(Posting(account, amount, movement.currency) for account, amount in legs if amount)
    numbers = ", ".join(items[use.item].number for use in match.uses)
    names = ", ".join(dict.fromkeys(items[use.item].party for use in match.uses))
    return Entry("", movement.date, tr("Payment {numbers} {name}", numbers=numbers, name=names), postings)


def _legs(use: Use, item: OpenItem, accounts: FirmAccounts, owed: str) -> Iterator[Leg]:
    """Account and amount, debit positive; what a supplier is owed and what he lets go stand the other way round."""
    turn = 1 if item.kind is ItemKind.SALES else -1
    yield owed or accounts.party(item.kind, item.party_number, item.party), -turn * use.amount
    if use.discount:
        yield from _discount(use, item, accounts)


def _discount(use: Use, item: OpenItem, accounts: FirmAccounts) -> Iterator[Leg]:
    """What was kept back: of the turnover or the cost, and of its tax."""
    sales, rate = item.kind is ItemKind.SALES, f"{item.vat_rate.normalize():f}" if item.vat_rate else "0"
    vat = vat_within(use.discount, item.vat_rate, item.currency) if accounts.corrects_vat else Decimal(0)
    turn = 1 if sales else -1
    yield accounts(f"discount_{'given' if sales else 'received'}_{rate}"), turn * (use.discount - vat)
    if vat:
        yield accounts(f"{'vat_payable' if sales else 'input_vat'}_{rate}"), turn * vat
