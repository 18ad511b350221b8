"""Credit notes, self-billed invoices, negative sums: which way the money goes, and what the law wants to read."""

from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import listed, money
from office.invoices.invoice import Kind
from office.invoices.known import Known
from office.invoices.parties import folded, same_seller, tax_key
from office.invoices.reading import Reading

LOWERS = Rule(
    "KONTOR-CREDIT-01",
    FindingClass.PAYMENT,
    Severity.INFO,
    "A credit note lowers what is owed.",
    "§ 17 UStG; Directive 2006/112/EC Art. 219",
)
NO_REFERENCE = Rule(
    "KONTOR-CREDIT-02", FindingClass.CONTENT, Severity.INFO, "A credit note or correction names the invoice "
    "that it changes.",
    "Directive 2006/112/EC Art. 219; § 31 Abs. 5 UStDV; BT-25",
)  # fmt: skip
SELF_BILLED = Rule(
    "KONTOR-CREDIT-03", FindingClass.CONTENT, Severity.ASK, "A self-billed invoice says so: Gutschrift, "
    "self-billing.",
    "§ 14 Abs. 4 Nr. 10 UStG; Directive 2006/112/EC Art. 226 (10a)",
)  # fmt: skip
WANTS_MONEY = Rule(
    "KONTOR-CREDIT-04", FindingClass.PAYMENT, Severity.ASK, "A credit note does not ask us to pay.", "§ 17 UStG"
)
NEGATIVE = Rule(
    "KONTOR-CREDIT-05",
    FindingClass.CONTENT,
    Severity.ASK,
    "An invoice asks for more than nothing; a credit is called one.",
    "EN 16931-1 BT-3",
)
TOO_MUCH = Rule(
    "KONTOR-CREDIT-06",
    FindingClass.CONTENT,
    Severity.ASK,
    "A credit note is not higher than its invoice.",
    "§ 17 UStG",
)
UNKNOWN_INVOICE = Rule(
    "KONTOR-CREDIT-07",
    FindingClass.MATCH,
    Severity.INFO,
    "The invoice that a credit note changes is here.",
    "Bookkeeping: each credit has its invoice",
)

_SELF_BILLED = (
    "gutschrift",
    "self-bill",
    "self bill",
    "selfbill",
    "autofacturation",
    "autofattura",
    "zelf uitgereikt",
)
_PAY_US = regex(
    r"(?:bitte |please |zu )?(?:ueberweisen sie|zahlbar bis|zahlbar innerhalb|faellig am|pay (?:us|by|within)|"
    r"please pay|vui long thanh toan|请于.{0,14}付款)"
)


def _a_credit_note(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if reading.kind is not Kind.CREDIT_NOTE:
        return
    amount = money(abs(invoice.gross), invoice.currency) if invoice.gross is not None else "?"
    if invoice.preceding:
        message = tr(
            "A credit note: it lowers by {amount} what is owed on {number}.",
            amount=amount,
            number=listed(list(invoice.preceding)),
        )
    else:
        message = tr("A credit note: it lowers by {amount} what is owed to this supplier.", amount=amount)
    yield LOWERS.found(message, at=place(reading, "gross"))


def _names_its_invoice(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    if reading.kind not in {Kind.CREDIT_NOTE, Kind.CORRECTION}:
        return
    if not invoice.preceding:
        yield NO_REFERENCE.found(tr("It does not say which invoice it changes. Note it, or ask the supplier."))
        return
    meant = {tax_key(number) for number in invoice.preceding}
    originals = [
        each for each in known.earlier
        if tax_key(each.invoice.number) in meant and same_seller(invoice.seller, each.invoice.seller)
    ]  # fmt: skip
    if known.earlier and not originals:
        message = tr("The invoice that it changes, {number}, is not here.", number=listed(list(invoice.preceding)))
        yield UNKNOWN_INVOICE.found(message)
    for original in originals:
        whole = original.invoice.gross
        if reading.kind is Kind.CREDIT_NOTE and whole and invoice.gross and abs(invoice.gross) > abs(whole):
            message = tr("The credit, {credit}, is higher than invoice {number}, {whole}. Ask what else it is for.",
                         credit=money(abs(invoice.gross), invoice.currency), number=original.invoice.number,
                         whole=money(whole, invoice.currency))  # fmt: skip
            yield TOO_MUCH.found(message, at=place(reading, "gross"))


def _self_billing_says_so(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if reading.kind is not Kind.SELF_BILLED:
        return
    words = folded(" ".join((*reading.pages, *reading.invoice.notes, reading.name)))
    coded = reading.format.is_structured and reading.invoice.type_code in {"389", "261"}
    if not coded and not any(word in words for word in _SELF_BILLED):
        yield SELF_BILLED.found(
            tr("It was written by the buyer, but does not carry the word “Gutschrift” or “self-billing”.")
        )


def _credit_wants_no_money(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if reading.kind is not Kind.CREDIT_NOTE or reading.format.is_structured:
        return
    text = folded("\n".join(reading.pages))
    if _PAY_US.search(text) and reading.invoice.accounts:
        message = tr("It is called a credit note, yet asks us to pay. Which way does the money go?")
        yield WANTS_MONEY.found(message, at=place(reading, "gross"))


def _less_than_nothing(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    due = invoice.amount_due if invoice.amount_due is not None else invoice.gross
    if reading.kind in {Kind.INVOICE, Kind.PARTIAL} and due is not None and due < 0 and not invoice.prepaid:
        if invoice.preceding or (reading.format.is_structured and invoice.type_code):
            severity = Severity.INFO
        else:
            severity = Severity.ASK
        message = tr("It is called an invoice and asks for less than nothing, {amount}. It is booked as a "
                     "credit; is it one?",
                     amount=money(due, invoice.currency))  # fmt: skip
        yield NEGATIVE.found(message, severity=severity, at=place(reading, "gross"))


TOPIC = Topic(
    "Credit notes and self-billing",
    (LOWERS, NO_REFERENCE, SELF_BILLED, WANTS_MONEY, NEGATIVE, TOO_MUCH, UNKNOWN_INVOICE),
    (_a_credit_note, _names_its_invoice, _self_billing_says_so, _credit_wants_no_money, _less_than_nothing),
)
