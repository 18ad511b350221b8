"""Form and format: which document it is, whether its main fields could be read, its currency, the e-invoice duty."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from stdnum import iban

from core.evidence import Finding, FindingClass, Severity
from core.money import decimals
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.sources import page_of
from office.invoices.checks.wording import listed, money
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.known import Known
from office.invoices.parties import country_of
from office.invoices.reading import Reading, Status
from office.invoices.tables import currencies

NO_INVOICE = Rule(
    "KONTOR-FORM-01", FindingClass.FORMAT, Severity.BLOCK,
    "A quote, order, delivery note or statement is no invoice: nothing is paid by "
    "it.", "§ 14 Abs. 1 UStG; Directive 2006/112/EC Art. 218",
)  # fmt: skip
UNREAD = Rule(
    "KONTOR-FORM-02", FindingClass.FORMAT, Severity.ASK,
    "A field that is needed for paying could not be read with two "
    "witnesses.", "Kontor: no field is believed without two independent witnesses",
)  # fmt: skip
CURRENCY = Rule(
    "KONTOR-FORM-03", FindingClass.FORMAT, Severity.ASK,
    "The currency is not stated, or there is none by that code.", "ISO 4217; EN 16931 BT-5",
)  # fmt: skip
DECIMALS = Rule(
    "KONTOR-FORM-04", FindingClass.FORMAT, Severity.ASK,
    "The amounts have digits that their currency does not know.", "ISO 4217",
)  # fmt: skip
E_INVOICE = Rule(
    "KONTOR-FORM-05", FindingClass.FORMAT, Severity.INFO,
    "Between German firms an e-invoice is the rule; paper and PDF are allowed for a time "
    "only.", "§ 14 Abs. 2, § 27 Abs. 38 UStG",
)  # fmt: skip
BOOKING_AID = Rule(
    "KONTOR-FORM-06", FindingClass.FORMAT, Severity.INFO,
    "The profiles MINIMUM and BASIC WL are no invoices: the page is the "
    "invoice.", "BMF 15.10.2024, Rz. 27; Factur-X 1.0",
)  # fmt: skip

NEEDED = ("number", "issue_date", "gross", "currency", "seller_name", "iban")
_E_INVOICE_FROM = date(2027, 1, 1)
_SMALL = Decimal(250)


def _is_an_invoice(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if reading.kind.demands_money or reading.kind is Kind.REMINDER:  # reminders: see duplicates
        return
    if reading.kind is Kind.OTHER:
        message = tr("This could not be recognised as an invoice. If it is one, say which amount is asked for.")
        yield NO_INVOICE.found(message, severity=Severity.ASK)
        return
    message = tr("This is {kind}, not an invoice: nothing is paid by it. File it.", kind=_named(reading.kind))
    yield NO_INVOICE.found(message)


def _named(kind: Kind) -> str:
    return {
        Kind.STATEMENT: tr("a statement of account"),
        Kind.ORDER: tr("an order or its confirmation"),
        Kind.DELIVERY_NOTE: tr("a delivery note"),
    }.get(kind, tr("a quote"))


def _main_fields_are_read(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if not reading.kind.demands_money:
        return
    asked = [name for name in NEEDED if reading[name].status is Status.ASKED and _is_wanted(reading, name)]
    if asked:
        read = listed([f"{_called(name)}: {_read_as(reading, name)}" for name in asked])
        message = tr("Please look, read but not proven: {read}", read=read)
        yield UNREAD.found(message, severity=_weight(reading, asked), at=place(reading, *asked))


def _is_wanted(reading: Reading, name: str) -> bool:
    """An account only where somebody must send money, and not where its check digits are told to be wrong."""
    if name != "iban":
        return True
    sound = not reading["iban"].value or iban.is_valid(reading["iban"].value, check_country=False)
    return sound and _wants_transfer(reading.invoice)


def _weight(reading: Reading, asked: list[str]) -> Severity:
    """Undisputed data that a broken rule leaves unproven is told; the broken rule itself asks what is to be asked."""
    disputed = any(_is_disputed(reading, name) for name in asked)
    if asked == [
        "seller_name"
    ]:  # of a first invoice: nothing else can say how he is called, and no money hangs on it
        return Severity.ASK if disputed else Severity.INFO
    money = bool({"gross", "iban"} & set(asked))
    return Severity.INFO if reading.format.is_structured and not disputed and not money else Severity.ASK


def _is_disputed(reading: Reading, name: str) -> bool:
    """Whether another value stands against it; not where the page prints the name or number of the data too."""
    page = page_of(reading)
    printed = page is not None and reading.format.is_structured
    if printed and page and name == "seller_name" and page.has_name(reading[name].value):
        return False
    if printed and page and name == "number" and page.has_code(reading[name].value):
        return False
    return bool(reading[name].rivals)


def _read_as(reading: Reading, name: str) -> str:
    """All that was read for the field."""
    field = reading[name]
    values = dict.fromkeys([field.value, *(rival.value for rival in field.rivals)])
    return " / ".join(value for value in values if value) or "?"


def _called(name: str) -> str:
    return {
        "number": tr("invoice number"),
        "issue_date": tr("invoice date"),
        "gross": tr("total amount"),
        "currency": tr("currency"),
        "seller_name": tr("name of the supplier"),
    }.get(name, tr("bank account"))


def _wants_transfer(invoice: Invoice) -> bool:
    """Whether somebody must send money: not by direct debit or card, not paid already, not a credit note."""
    if invoice.kind in {Kind.CREDIT_NOTE, Kind.RECEIPT}:
        return False
    means = {account.means for account in invoice.accounts} - {""}
    return invoice.amount_due != 0 and not (means and means <= {"10", "48", "49", "54", "55", "57", "59", "68", "97"})


def _currency_is_one(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if not reading.kind.demands_money or reading["currency"].status is Status.ASKED:
        return
    at = place(reading, "currency", "gross")
    if not invoice.currency:
        if invoice.gross is not None:
            yield CURRENCY.found(tr("The invoice does not say its currency. Which one is meant?"), at=at)
    elif invoice.currency not in currencies():
        message = tr("There is no currency {code}. Ask the supplier which one is meant.", code=invoice.currency)
        yield CURRENCY.found(message, at=at)


def _digits_fit_the_currency(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    places = decimals(invoice.currency)
    amounts = (invoice.net, invoice.vat, invoice.gross, invoice.amount_due)
    odd = next((amount for amount in amounts if amount is not None and amount != round(amount, places)), None)
    if invoice.currency and odd is not None:
        message = tr(
            "{amount} has more digits after the point than {currency} knows. Ask for the exact amount.",
            amount=str(odd), currency=invoice.currency,
        )  # fmt: skip
        yield DECIMALS.found(message, at=place(reading, "gross"))


def _e_invoice_duty(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    at_home = known.firm.country == "DE" and bool(known.firm.names) and country_of(invoice.seller) == "DE"
    if not at_home or reading.format.is_structured or reading.kind in {Kind.RECEIPT, Kind.REMINDER}:
        return
    if invoice.issue_date and invoice.issue_date >= _E_INVOICE_FROM and (invoice.gross or _SMALL) > _SMALL:
        message = tr(
            "From {year} a German firm owes an e-invoice over {amount}, unless it is small enough to send paper for "
            "one more year. Ask the supplier for the XML; the VAT deduction hangs on it.",
            year=_E_INVOICE_FROM.year, amount=money(_SMALL, "EUR"),
        )  # fmt: skip
        yield E_INVOICE.found(message)


def _profile_is_an_invoice(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    profile = (reading.profile or reading.invoice.profile).casefold().replace(" ", "").replace("-", "")
    if reading.format is Format.FACTUR_X and profile.endswith(("minimum", "basicwl")):
        message = tr("The data inside is an aid for booking only; before the law the page is the invoice.")
        yield BOOKING_AID.found(message)


TOPIC = Topic(
    "Form and format",
    (NO_INVOICE, UNREAD, CURRENCY, DECIMALS, E_INVOICE, BOOKING_AID),
    (
        _is_an_invoice, _main_fields_are_read, _currency_is_one, _digits_fit_the_currency, _e_invoice_duty,
        _profile_is_an_invoice,
    ),
)  # fmt: skip
