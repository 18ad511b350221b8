"""The account against earlier invoices of the same seller, where nothing was paid yet that could prove one.

What is printed proves no account; but a seller who prints another one than before is asked by telephone.
"""

from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.invoices.checks.payee import CARE, accounts_asked, proven_accounts
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import account
from office.invoices.keys import accounts_of
from office.invoices.known import Known
from office.invoices.parties import same_seller, supplier_of
from office.invoices.reading import Reading

OTHER_THAN_PRINTED = Rule(
    "KONTOR-PAYEE-11", FindingClass.FRAUD, Severity.BLOCK,
    "The account is one that earlier invoices of this seller named.", CARE,
)  # fmt: skip


def printed_before(reading: Reading, known: Known) -> set[str]:
    """The accounts on earlier invoices of this seller that nobody refused."""
    seller = reading.invoice.seller
    return {
        number
        for earlier in known.earlier
        if not earlier.rejected and same_seller(seller, earlier.invoice.seller)
        for number in accounts_of(earlier.invoice)
    }


def differs_from_print(reading: Reading, known: Known) -> bool:
    """Whether no account was proven by a payment, and this invoice asks for another one than all before it."""
    supplier, asked = supplier_of(reading.invoice, known), set(accounts_asked(reading))
    if not asked or (supplier and proven_accounts(supplier)):
        return False
    before = printed_before(reading, known)
    return bool(before) and not asked & before


def _account_is_as_printed(reading: Reading, known: Known) -> Iterator[Finding]:
    if differs_from_print(reading, known):
        before = min(printed_before(reading, known))
        message = tr(
            "The bank account is not the one on earlier invoices of this supplier ({account}). Call him under a "
            "number that you know, not under one on this invoice.",
            account=account(before),
        )
        yield OTHER_THAN_PRINTED.found(message, at=place(reading, "iban"))


TOPIC = Topic("Account as before", (OTHER_THAN_PRINTED,), (_account_is_as_printed,))
