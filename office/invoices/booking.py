"""A proposal how to book an invoice: account, tax code, cost centre, postings, and what belongs to other months.

The owner's own word comes first, then how this supplier was booked before, then words on the invoice by rules, then a
collective account. The chart is DATEV's SKR 03. It is a proposal: nothing is booked here.
"""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from core.money import rounded
from core.words import tr
from office.invoices import booking_words, split_booking, tax_treatment
from office.invoices.invoice import Invoice, Kind, Tax
from office.invoices.known import Firm, Supplier
from office.invoices.split_booking import Part
from office.invoices.tables import chart
from office.invoices.tax_treatment import BY_RATES, DOMESTIC, OWED_BY_BUYER, TaxCode

CREDITORS = "1600"
PREPAID = "0980"

_OTHER = "4980"


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of the entry; the other amount is 0."""

    account: str
    debit: Decimal = Decimal(0)
    credit: Decimal = Decimal(0)
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """What of the cost belongs to a month: its first day and the net amount."""

    month: date
    net: Decimal


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person decided for one invoice. approved: with the invoice; else he chose the account himself.

    tax_code: the one that he chose, "" for what the invoice says. parts: of a split; account is the largest one's.
    """

    account: str
    cost_centre: str = ""
    approved: bool = False
    tax_code: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Booking:
    """A proposal. source: "owner", "memory", "words" or "default". accrual: a sentence about other months, or "".

    tax_source: "owner", "invoice", "words" or "memory". tax_choices: the codes that the owner may choose, with names.
    cost: what lies on the account of cost, None where no amount is known. parts: of it, where it is split. torn: it
    was split, and its cost is another one since. line_worths: what of it each line bears, () where that is open.
    """

    account: str
    account_name: str
    tax_code: str
    tax_name: str
    cost_centre: str
    text: str
    source: str
    why: str
    postings: tuple[Posting, ...] = ()
    accrual: str = ""
    shares: tuple[Share, ...] = ()
    tax_source: str = "invoice"
    tax_why: str = ""
    tax_choices: tuple[tuple[str, str], ...] = ()
    cost: Decimal | None = None
    parts: tuple[Part, ...] = ()
    torn: bool = False
    line_worths: tuple[Decimal, ...] = ()

    @property
    def account_names(self) -> dict[str, str]:
        """The name of each account of cost."""
        split = {part.account: account_name(part.account) for part in self.parts}
        return {self.account: self.account_name, **split}


@dataclass(frozen=True, slots=True)
class _Cost:
    """Where the cost lies and why. source, why, torn: as of `Booking`."""

    account: str
    cost_centre: str
    source: str
    why: str
    parts: tuple[Part, ...] = ()
    torn: bool = False


def propose(
    invoice: Invoice, supplier: Supplier | None, firm: Firm, choice: Choice | None = None, *, words: str = ""
) -> Booking:
    """How this invoice would be booked. choice: what was decided for it already. words: all that it says, folded."""
    tax = tax_treatment.treated(invoice, supplier, firm, choice.tax_code if choice else "", words=words)
    shares = tuple(_shares(invoice))
    deducts = _deducts(tax.code, firm)
    amount = _cost_of(invoice, deducts=deducts)
    cost = _chosen(choice, amount) if choice else _proposed(invoice, supplier, amount, deducts=deducts)
    return Booking(
        account=cost.account,
        account_name=account_name(cost.account),
        tax_code=tax.code.code,
        tax_name=tax_treatment.name_of(tax.code.code),
        cost_centre=cost.cost_centre,
        text=" ".join(part for part in (invoice.seller.name, invoice.number) if part)[:60],
        source=cost.source,
        why=cost.why,
        postings=tuple(_postings(invoice, cost, tax.code, firm)),
        accrual=_accrual_sentence(invoice, shares),
        shares=shares,
        tax_source=tax.source,
        tax_why=_chosen_tax(choice) if choice and tax.source == "owner" else tax.why,
        tax_choices=tuple(
            (each.code, tax_treatment.name_of(each.code)) for each in tax_treatment.choices(invoice, firm)
        ),
        cost=amount,
        parts=cost.parts,
        torn=cost.torn,
        line_worths=() if amount is None else split_booking.line_worths(invoice, amount, deducts=deducts),
    )


def account_name(account: str) -> str:
    """The name of an account of the chart, or "" for one of the owner's own."""
    return chart().get(account, "")


def kind_of(invoice: Invoice) -> str:
    """What an invoice is for, told apart as far as booking goes: the account that its words call for, or ""."""
    return booking_words.called_for(invoice)[0]


def remembered(supplier: Supplier, invoice: Invoice, choice: Choice) -> Supplier:
    """The supplier with what was decided for this invoice.

    An account that the owner chose himself serves every kind of invoice of the supplier until he chooses another one
    for another kind; one that was only approved with the invoice serves its own kind.
    """
    if choice.tax_code:
        supplier = replace(supplier, tax_code=choice.tax_code)
    if choice.parts or not choice.approved:
        supplier = split_booking.remembered(supplier, invoice, kind_of(invoice), choice.parts)
    booked = {**supplier.booked, kind_of(invoice): choice.account}
    if choice.approved or choice.parts:
        return replace(supplier, booked=booked)
    alone = set(booked.values()) == {choice.account}
    return replace(
        supplier,
        booked=booked,
        booking_account=choice.account if alone else "",
        cost_centre=choice.cost_centre,
    )


def _chosen(choice: Choice, amount: Decimal | None) -> _Cost:
    """As it was decided; parts that do not add up to what it costs now are none."""
    if choice.parts and sum((part.amount for part in choice.parts), Decimal(0)) != amount:
        why = tr("it was split, and its amount is another one since: split it anew")
        return _Cost(choice.account, choice.cost_centre, "owner", why, torn=True)
    chosen = tr("you split it") if choice.parts else tr("you chose this account")
    why = tr("as it was approved") if choice.approved else chosen
    return _Cost(choice.account, choice.cost_centre, "owner", why, choice.parts)


def _proposed(invoice: Invoice, supplier: Supplier | None, amount: Decimal | None, *, deducts: bool) -> _Cost:
    """As this supplier's invoices were split before, else on the account that memory or words call for."""
    if supplier and amount is not None:
        known = split_booking.recalled(supplier, invoice, kind_of(invoice), amount, deducts=deducts)
        if known.parts:
            main = main_part(known.parts)
            return _Cost(
                main.account, main.cost_centre, "memory", _as_split_before(known.new),
                known.parts if len(known.parts) > 1 else (),
            )  # fmt: skip
    account, source, why = _account(invoice, supplier)
    return _Cost(account, supplier.cost_centre if supplier else "", source, why)


def _as_split_before(new: tuple[str, ...]) -> str:
    why = tr("as last time for this supplier")
    return f"{why}; {tr('new, please check: {things}', things=', '.join(new)[:120])}" if new else why


def main_part(parts: Iterable[Part]) -> Part:
    """The part that costs most: where only one account can be named, it is this one's."""
    return max(parts, key=lambda part: abs(part.amount))


def _deducts(code: TaxCode, firm: Firm) -> bool:
    """Whether the tax that it charges is no cost."""
    return bool(code.input_account) and not code.owed_account and firm.charges_vat


def _cost_of(invoice: Invoice, *, deducts: bool) -> Decimal | None:
    if invoice.gross is None:
        return None
    return invoice.gross - (invoice.vat or Decimal(0)) if deducts else invoice.gross


def _chosen_tax(choice: Choice) -> str:
    return tr("as it was approved") if choice.approved else tr("you chose this tax")


def _account(invoice: Invoice, supplier: Supplier | None) -> tuple[str, str, str]:
    """(account, where it comes from, why)"""
    account, word = booking_words.called_for(invoice)
    if supplier and (before := supplier.booked.get(account) or supplier.booking_account):
        return before, "memory", tr("as last time for this supplier")
    if account:
        return account, "words", tr("because of the word “{word}”", word=word)
    if booking_words.are_goods(invoice.lines):
        return booking_words.GOODS, "words", tr("because its lines are goods by number or measure")
    return _OTHER, "default", tr("no word tells more; please check")


# --- postings ------------------------------------------------------------------------------------------------------


def _postings(invoice: Invoice, cost: _Cost, code: TaxCode, firm: Firm) -> Iterator[Posting]:
    gross, vat, deducts = invoice.gross, invoice.vat or Decimal(0), _deducts(code, firm)
    amount = _cost_of(invoice, deducts=deducts)
    if gross is None or amount is None:
        return
    turned = invoice.kind is Kind.CREDIT_NOTE and gross > 0
    for part in cost.parts or (Part(cost.account, amount, cost.cost_centre),):
        yield replace(_posting(part.account, part.amount, turned), cost_centre=part.cost_centre)
    if deducts and code.code:
        yield _posting(code.input_account, vat, turned)
    elif deducts:
        yield from _posting_by_rate(invoice.taxes, turned)
    if code.owed_account:
        owed = rounded(gross * OWED_BY_BUYER / 100, invoice.currency)
        yield _posting(code.input_account, owed, turned)
        yield _posting(code.owed_account, -owed, turned)
    yield _posting(CREDITORS, -gross, turned)


def _posting_by_rate(taxes: Iterable[Tax], turned: bool) -> Iterator[Posting]:
    for tax in taxes:
        if tax.amount:
            yield _posting(DOMESTIC.get(tax.rate or Decimal(0), BY_RATES).input_account, tax.amount, turned)


def _posting(account: str, amount: Decimal, turned: bool) -> Posting:
    signed = -amount if turned else amount
    return Posting(account, debit=signed) if signed >= 0 else Posting(account, credit=-signed)


# --- months --------------------------------------------------------------------------------------------------------


def _shares(invoice: Invoice) -> Iterator[Share]:
    """The net amount by the days of each month that the invoice's period touches; they add up to the cent."""
    start, end = invoice.period_start, invoice.period_end
    net = invoice.net if invoice.net is not None else invoice.gross
    if start is None or end is None or net is None or not start <= end <= start + timedelta(days=3700):
        return
    days = (end - start).days + 1
    given = Decimal(0)
    for first, last in _months(start, end):
        upto = rounded(net * ((last - start).days + 1) / days, invoice.currency)
        yield Share(first.replace(day=1), upto - given)
        given = upto


def _months(start: date, end: date) -> Iterator[tuple[date, date]]:
    while start <= end:
        last = min(end, start.replace(day=calendar.monthrange(start.year, start.month)[1]))
        yield start, last
        start = last + timedelta(days=1)


def _accrual_sentence(invoice: Invoice, shares: tuple[Share, ...]) -> str:
    if not shares or invoice.issue_date is None:
        return ""
    month = invoice.issue_date.replace(day=1)
    later = sum((share.net for share in shares if share.month > month), Decimal(0))
    before = sum((share.net for share in shares if share.month < month), Decimal(0))
    if later:
        return tr(
            "{amount} {currency} belong to later months: prepaid expense, account {account}.",
            amount=later, currency=invoice.currency, account=PREPAID,
        )  # fmt: skip
    if before:
        return tr("{amount} {currency} belong to earlier months.", amount=before, currency=invoice.currency)
    return ""
