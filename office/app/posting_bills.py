"""Approved supplier invoices as the books see them: the cost, the tax and what becomes of it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.money import rounded
from core.words import tr
from office.app.bootstrap import Office
from office.app.invoice_booking import booking_for, is_own_choice
from office.books.posting.bill import Bill, CostPart, TaxRule
from office.books.posting.decided import BillCase
from office.books.posting.values import Held
from office.invoices.booking import Booking
from office.invoices.invoice import Invoice, Kind
from office.invoices.known import Firm, Known
from office.invoices.parties import country_of, supplier_of
from office.invoices.tables import eu_members
from office.invoices.tax_treatment import NO_TAX
from office.store.invoices import StoredInvoice

BOOKED = frozenset({"approved", "paid"})
_RULES = {"19": TaxRule.ACQUIRED, "94": TaxRule.REVERSE}  # DATEV's keys, as the proposal has them
_SLIP = Decimal("0.05")
_HALF = Decimal("0.5")


def bill_cases(office: Office) -> dict[int, BillCase]:
    """Invoice → its bill, of all that may be paid or are."""
    wanted = [each for each in office.desk.memory.everything() if each.state in BOOKED]
    firm, known = office.desk.memory.firm(), Known(date.min, suppliers=tuple(office.suppliers.all()))
    return {each.id: _case(office, each, firm, known) for each in wanted if each.reading.kind.demands_money}


def waiting(office: Office, begins: date) -> list[Held]:
    """Invoices of kept months that nobody has decided on yet: they are not in the books."""
    return [
        Held(
            f"invoice {each.id}", invoice.issue_date, f"{invoice.number} {invoice.seller.name}",
            invoice.gross or Decimal(0), invoice.currency,
            tr("It waits for you in Invoices: approve it, and it is posted."),
        )
        for each in office.desk.memory.everything()
        if each.is_open and each.reading.kind.demands_money
        for invoice in [each.reading.invoice]
        if invoice.issue_date and invoice.issue_date >= begins
    ]  # fmt: skip


def _case(office: Office, stored: StoredInvoice, firm: Firm, known: Known) -> BillCase:
    invoice = stored.reading.invoice
    history = office.invoices.history(stored.id)
    decided = [event.id for event in history if event.what in {"approved", "booked"} and not event.undone]
    supplier = supplier_of(invoice, known)
    booking = booking_for(stored, supplier, firm, history)
    if invoice.gross is None or invoice.issue_date is None or not invoice.currency:
        return BillCase(None, 0, tr("Its amount, day or currency is missing. Correct it in Invoices."))
    turn = -1 if stored.reading.kind is Kind.CREDIT_NOTE and invoice.gross > 0 else 1
    taxes, trouble = _taxes(invoice)
    bill = Bill(
        number=invoice.number,
        date=invoice.issue_date,
        supplier=invoice.seller.name,
        party_number=stored.supplier,
        currency=invoice.currency,
        gross=turn * invoice.gross,
        taxes=tuple((rate, turn * amount) for rate, amount in taxes),
        rule=_rule(invoice, booking, firm),
        account=booking.account if decided or booking.source == "memory" else "",
        document=stored.reading.document,
        cost_centre=booking.cost_centre,
        advance=stored.reading.kind is Kind.PREPAYMENT,
        from_union=country_of(invoice.seller) in eu_members(invoice.issue_date) - {firm.country},
        prepaid=_paid_before(stored),
        printed=_printed(invoice, firm.currency),
        parts=tuple(CostPart(each.account, each.amount, each.cost_centre) for each in booking.parts),
        is_own=is_own_choice(booking.account, supplier, history),
    )
    return BillCase(bill, max(decided, default=0), trouble or _torn(booking))


def _torn(booking: Booking) -> str:
    if not booking.torn:
        return ""
    return tr("It was split, and its parts do not add up to it any more. Split it anew in Invoices.")


def _printed(invoice: Invoice, home: str) -> tuple[Decimal, Decimal] | None:
    """Its tax in the firm's own currency, which the law asks for (BT-111), beside the same in the invoice's."""
    own = invoice.vat_in_tax_currency
    if not own or not invoice.vat or home != invoice.tax_currency or own * invoice.vat <= 0:
        return None
    return abs(own), abs(invoice.vat)


def _rule(invoice: Invoice, booking: Booking, firm: Firm) -> TaxRule:
    """What becomes of its tax: another country's is none here, nor anybody's for a firm that charges none."""
    if booking.tax_code in _RULES:
        return _RULES[booking.tax_code]
    if booking.tax_code == NO_TAX.code and booking.tax_source in {"owner", "memory"}:
        return TaxRule.NONE
    is_home = country_of(invoice.seller) in {"", firm.country}
    return TaxRule.DEDUCTED if firm.charges_vat and is_home else TaxRule.NONE


def _paid_before(stored: StoredInvoice) -> Decimal:
    """What the invoice says was paid already; a receipt says so of all of it, and the bank's line is that payment."""
    invoice = stored.reading.invoice
    if stored.reading.kind is Kind.RECEIPT or not invoice.prepaid:
        return Decimal(0)
    return invoice.prepaid


def _taxes(invoice: Invoice) -> tuple[tuple[tuple[Decimal, Decimal], ...], str]:
    """Rate and amount of each tax, and why they cannot be told."""
    vat, gross = invoice.vat or Decimal(0), invoice.gross or Decimal(0)
    told = [(tax.rate, tax.amount) for tax in invoice.taxes if tax.amount]
    rows = tuple((rate, amount) for rate, amount in told if rate and amount)
    total = sum((amount for _, amount in rows), Decimal(0))
    if len(rows) == len(told) and (total == vat or (invoice.vat is None and rows)):
        return rows, ""
    rate = (vat / (gross - vat) * 200).quantize(Decimal(1)) * _HALF if gross != vat else Decimal(0)
    if rate and abs(rounded((gross - vat) * rate / 100, invoice.currency) - vat) <= _SLIP:
        return ((rate.normalize(), vat),), ""
    return (), tr("Its tax lines do not add up to its tax. Correct it in Invoices.")


def decided_by_habit(case: BillCase, account: str) -> BillCase:
    """The case with the cost that the journal shows for this supplier, where nobody said another."""
    if case.bill is None or case.bill.account or not account:
        return case
    return replace(case, bill=replace(case.bill, account=account, is_own=True))
