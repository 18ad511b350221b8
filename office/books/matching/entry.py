"""A match as a booking: the bank, what is owed to us or by us, the discount with its VAT, the bank's fee."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from core.words import tr
from office.books.items import ItemKind, OpenItem, vat_within
from office.books.journal import Entry, Posting
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement

Accounts = Callable[
    [str], str | None
]  # role of a chart ("bank", "receivables", "discount_given_19") → account number


class NoAccountError(LookupError):
    """The chart has no account for a role that the booking needs."""


def entry_for(match: Match, movement: Movement, items: Mapping[int, OpenItem], accounts: Accounts) -> Entry | None:
    """The booking of a match; None where an item is in another currency than the line: its rate is not known here.

    A discount lessens the turnover or the cost by its net and the tax by its VAT (§ 17 UStG). Raises NoAccountError.
    """
    if any(items[use.item].currency != movement.currency for use in match.uses):
        return None
    legs = [("bank", movement.amount)]
    for use in match.uses:
        legs += _legs(use, items[use.item])
    if match.fee:
        legs.append(("bank_fees", match.fee))
    postings = tuple(Posting(_account(accounts, role), amount, movement.currency) for role, amount in legs if amount)
    numbers = ", ".join(items[use.item].number for use in match.uses)
    return Entry("", movement.date, tr("Payment {numbers}", numbers=numbers), postings)


def _legs(use: Use, item: OpenItem) -> Iterator[tuple[str, Decimal]]:
    """Role and amount, debit positive; what a supplier is owed and what he lets go stand the other way round."""
    sales = item.kind is ItemKind.SALES
    turn = 1 if sales else -1
    rate = f"{item.vat_rate.normalize():f}" if item.vat_rate else "0"
    vat = vat_within(use.discount, item.vat_rate, item.currency)
    yield ("receivables" if sales else "payables"), -turn * use.amount
    yield (f"discount_given_{rate}" if sales else f"discount_received_{rate}"), turn * (use.discount - vat)
    yield (f"vat_payable_{rate}" if sales else f"input_vat_{rate}"), turn * vat


def _account(accounts: Accounts, role: str) -> str:
    """The account of the role, or of the role without its rate."""
    found = accounts(role) or accounts(role.rpartition("_")[0])
    if not found:
        raise NoAccountError(role)
    return found
