"""A supplier's bill as an entry: its cost, its tax by rate, the tax that the buyer owes, what is owed for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from core.money import apportioned, rounded
from core.words import tr
from office.books.charts.taxes import rate_on
from office.books.items import ItemKind
from office.books.journal import Entry, Posting
from office.books.posting.accounts import FirmAccounts

_HUNDRED = Decimal(100)


class TaxRule(StrEnum):
    """What becomes of a bill's tax.

    deducted: it is an asset. none: it is part of the cost. acquired: goods from the Union, the buyer owes the tax and
    deducts it (§ 1a UStG). reverse: services, the same (§ 13b UStG).
    """

    DEDUCTED = "deducted"
    NONE = "none"
    ACQUIRED = "acquired"
    REVERSE = "reverse"


@dataclass(frozen=True, slots=True)
class CostPart:
    """What of a bill's cost lies on an account: in proportion to the other parts' weights."""

    account: str
    weight: Decimal
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill that may be booked. gross, taxes: below zero for a credit note. taxes: rate in percent, amount.

    account: of its cost. advance: it is paid before anything was delivered. from_union: the seller is of the Union.
    document: the SHA-256 of the paper. prepaid: what it says was paid before, with its tax. advances: the bills of
    that, as they were booked. printed: an amount in the firm's own currency and in the bill's that the paper says are
    worth the same. parts: of the cost, where it lies on several accounts; account is the largest one's then. is_own:
    the owner or his journal named the account, in the books' numbers; else Kontor proposed it.
    """

    number: str
    date: date
    supplier: str
    party_number: str
    currency: str
    gross: Decimal
    taxes: tuple[tuple[Decimal, Decimal], ...]
    rule: TaxRule
    account: str
    document: str = ""
    cost_centre: str = ""
    advance: bool = False
    from_union: bool = True
    prepaid: Decimal = Decimal(0)
    advances: tuple["Bill", ...] = ()
    printed: tuple[Decimal, Decimal] | None = None
    parts: tuple[CostPart, ...] = ()
    is_own: bool = False


class NotBookableError(ValueError):
    """A bill that says too little; its text is the sentence for the owner."""


def bill_entry(bill: Bill, accounts: FirmAccounts) -> Entry:
    """The bill's entry; what it is owed for stands last. A final one takes back what was booked of its advances.

    Raises NoAccountError, NotBookableError.
    """
    if bill.prepaid != sum((each.gross for each in bill.advances), Decimal(0)):
        raise NotBookableError(
            tr(
                "It says that {amount} was paid before. Post it by hand with the earlier payment, as a journal file.",
                amount=bill.prepaid,
            )
        )
    legs = [Posting(*key[:1], amount, bill.currency, *key[1:]) for key, amount in _sums(bill, accounts)]
    text = " ".join(filter(None, (bill.number, bill.supplier)))
    documents = (bill.document,) if bill.document else ()
    return Entry("", bill.date, text, tuple(leg for leg in legs if leg.amount), documents, reference=bill.number)


def _sums(bill: Bill, accounts: FirmAccounts) -> list[tuple[tuple[str, str, str], Decimal]]:
    """(Account, tax code, cost centre) → amount, less what its advances were booked on; what is owed stands last."""
    sums: dict[tuple[str, str, str], Decimal] = {}
    for each, turn in ((bill, 1), *((advance, -1) for advance in bill.advances)):
        for account, amount, code, centre in _legs(each, accounts):
            key = account, code, centre
            sums[key] = sums.get(key, Decimal(0)) + turn * amount
    owed = accounts.party(ItemKind.PURCHASE, bill.party_number, bill.supplier), "", ""
    return [*((key, amount) for key, amount in sums.items() if key != owed), (owed, sums[owed])]


def _legs(bill: Bill, accounts: FirmAccounts) -> Iterator[tuple[str, Decimal, str, str]]:
    """Account, amount, tax code, cost centre."""
    advance = accounts.find("advances_paid") if bill.advance else None
    deducts = bill.rule is TaxRule.DEDUCTED and accounts.deducts
    tax = sum((amount for _, amount in bill.taxes), Decimal(0)) if deducts else Decimal(0)
    for part, amount in _cost(bill, advance, bill.gross - tax):
        yield part.account, amount, _code(bill), part.cost_centre
    if deducts:
        for rate, amount in bill.taxes:
            yield accounts(f"input_vat_{rate.normalize():f}"), amount, "", ""
    yield from _owed(bill, accounts)
    yield accounts.party(ItemKind.PURCHASE, bill.party_number, bill.supplier), -bill.gross, "", ""


def _cost(bill: Bill, advance: str | None, cost: Decimal) -> Iterable[tuple[CostPart, Decimal]]:
    """The accounts of cost, each with its amount; in another currency than the parts' in the same proportion."""
    whole = CostPart(advance or bill.account, Decimal(1), bill.cost_centre)
    parts = bill.parts if bill.parts and not advance else (whole,)
    return zip(parts, apportioned(cost, [part.weight for part in parts], bill.currency), strict=True)


def _code(bill: Bill) -> str:
    """The return asks for the cost of what the buyer owes tax on; other costs bear no code."""
    if bill.rule is TaxRule.ACQUIRED:
        return "E19"
    if bill.rule is TaxRule.REVERSE:
        return "R13B" if bill.from_union else "R13BD"
    return ""


def _owed(bill: Bill, accounts: FirmAccounts) -> Iterator[tuple[str, Decimal, str, str]]:
    """The tax that the buyer owes and deducts at once."""
    country, name = accounts.chart.country if accounts.chart else "", "eu" if bill.rule is TaxRule.ACQUIRED else "13b"
    if bill.rule not in {TaxRule.ACQUIRED, TaxRule.REVERSE} or country == "US":  # there no buyer owes sales tax so
        return
    rate = rate_on(country, _code(bill), bill.date) if country == "DE" else None
    if rate is None:
        raise NotBookableError(_owed_elsewhere(country))
    tax = rounded(bill.gross * rate / _HUNDRED, bill.currency)
    said = f"{rate.normalize():f}"
    yield accounts(f"input_vat_{name}_{said}"), tax, "", ""
    yield accounts(f"vat_payable_{name}_{said}"), -tax, "", ""


def _owed_elsewhere(country: str) -> str:
    """Why tax that the buyer owes outside of German books is asked: which, at which rate, hangs on the contract."""
    if country == "VN":
        return tr(
            "The seller is abroad: foreign contractor tax (VAT and income tax) may have to be withheld, by the "
            "contract. Post it by hand, as a journal file."
        )
    if country == "CN":
        return tr(
            "The seller is abroad: VAT may have to be withheld for him, by the contract. "
            "Post it by hand, as a journal file."
        )
    return tr("The buyer owes the tax on this bill. Kontor knows how to post that for German books only.")
