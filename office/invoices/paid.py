"""Where money really went, by the bank's own words, joined with what is remembered of suppliers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from core.patterns import regex
from office.invoices.invoice import Invoice, Party
from office.invoices.keys import key_of
from office.invoices.known import PaidAccount, Payment, Supplier
from office.invoices.parties import plain_name, same_name, tax_key


@dataclass(frozen=True, slots=True)
class PaidTo:
    """Money that left the firm for one name and account: how often, first and last."""

    name: str
    account: str
    times: int
    first: date
    last: date


def with_payments(
    suppliers: Sequence[Supplier], payments: Iterable[PaidTo], rejected: frozenset[tuple[str, str]] = frozenset()
) -> list[Supplier]:
    """Suppliers with every account that they were paid on; who is not among them is known by name and account only.

    An account is a supplier's when it is already his or was paid under his name. rejected: (supplier, account) pairs
    that the owner said are wrong.
    """
    found = {supplier.key: supplier for supplier in suppliers}
    owners = {tax_key(each.account): supplier.key for supplier in suppliers for each in supplier.accounts}
    names = {plain_name(name): supplier.key for supplier in suppliers for name in supplier.names}
    for paid in payments:
        key = owners.get(tax_key(paid.account)) or names.get(plain_name(paid.name)) or _alike(paid.name, suppliers)
        if not key:
            key = key_of(Party(name=paid.name))
            names[plain_name(paid.name)] = key
            found.setdefault(key, Supplier(key, (paid.name,), Party(name=paid.name)))
        if (key, paid.account) not in rejected:
            found[key] = _paid(found[key], paid)
    return list(found.values())


def _alike(name: str, suppliers: Sequence[Supplier]) -> str:
    """Banks cut names and leave words out."""
    return next((each.key for each in suppliers if any(same_name(name, own) for own in each.names)), "")


def _paid(supplier: Supplier, paid: PaidTo) -> Supplier:
    """A payment that was noted here and one that the bank tells of are the same: the greater count is taken."""
    known = {tax_key(each.account): each for each in supplier.accounts}
    before = known.get(tax_key(paid.account), PaidAccount(paid.account))
    known[tax_key(paid.account)] = replace(
        before,
        times=max(before.times, paid.times),
        first=min(before.first or paid.first, paid.first),
        last=max(before.last or paid.last, paid.last),
    )
    newest_first = sorted(known.values(), key=lambda each: each.last or date.min, reverse=True)
    return replace(supplier, accounts=tuple(newest_first))


def could_be_paid_with(invoice: Invoice) -> set[Decimal]:
    """The amounts that settle it: what is due, or that less an early-payment discount."""
    whole = {amount for amount in (invoice.amount_due, invoice.gross) if amount}
    return whole | {round(amount * (100 - each.percent) / 100, 2) for amount in whole for each in invoice.discounts}


def is_named(invoice: Invoice, payment: Payment) -> bool:
    """Does the payment's text say the invoice's number, and not a longer one that begins or ends with it?

    Banks break lines and drop signs, so blanks and signs between the letters count nothing.
    """
    number = re.sub(r"[\W_]", "", COMMON_PREFIX.sub("", invoice.number.upper()))
    if len(number) < _SHORTEST:
        return False
    loose = r"[\W_]*".join(map(re.escape, number))
    return bool(re.search(rf"(?<!\d)(?<!\d[-/._]){loose}(?![0-9A-Z])(?![-/._]\d)", payment.text.upper()))


def may_settle(invoice: Invoice, payment: Payment) -> bool:
    """An amount that settles it, to its seller's account or name, not long before it was written."""
    return is_its_amount(invoice, payment) and _to_seller(invoice, payment) and _not_long_before(invoice, payment.on)


def is_its_amount(invoice: Invoice, payment: Payment) -> bool:
    """Does the payment settle it, in its currency?"""
    return payment.currency == invoice.currency and payment.amount in could_be_paid_with(invoice)


def proven_payment(invoice: Invoice, payments: Iterable[Payment]) -> Payment | None:
    """The one payment that surely is this invoice's: it may settle it and says its number. Two are none."""
    found = [payment for payment in payments if may_settle(invoice, payment) and is_named(invoice, payment)]
    return found[0] if len(found) == 1 else None


def unclaimed(payments: Iterable[Payment], earlier: Iterable[Invoice]) -> tuple[Payment, ...]:
    """Payments that belong to none of these invoices: each takes one, first where its number stands, oldest first."""
    left = sorted(payments, key=lambda payment: payment.on)
    ordered = sorted(earlier, key=lambda invoice: invoice.issue_date or date.min)
    for named_only in (True, False):
        for invoice in list(ordered):
            fitting = (
                each for each in left if may_settle(invoice, each) and (not named_only or is_named(invoice, each))
            )
            if taken := next(fitting, None):
                left.remove(taken)
                ordered.remove(invoice)
    return tuple(left)


_SHORTEST = 3  # signs of a number that may be looked for in a text
COMMON_PREFIX = regex(r"^\W*(?:RECHNUNG(?:SNUMMER)?|RE|RG|INVOICE|INV|NR|NO)[\W_]*(?=\w*\d)")
_BEFORE = timedelta(days=10)


def _to_seller(invoice: Invoice, payment: Payment) -> bool:
    accounts = {tax_key(each.iban or each.number) for each in invoice.accounts} - {""}
    if payment.account and accounts:
        return tax_key(payment.account) in accounts
    return bool(payment.name) and same_name(payment.name, invoice.seller.name)


def _not_long_before(invoice: Invoice, paid: date) -> bool:
    return invoice.issue_date is not None and invoice.issue_date - _BEFORE <= paid
