"""The QR code is what a phone pays: it must say what the invoice says, in data and in print."""

from collections.abc import Iterator, Sequence

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.sources import Page, page_of
from office.invoices.checks.wording import account, money
from office.invoices.invoice import Invoice
from office.invoices.known import Known
from office.invoices.parties import tax_key
from office.invoices.reading import Reading, Source

QR_MONEY = Rule(
    "KONTOR-QR-01", FindingClass.FRAUD, Severity.BLOCK, "The payment code asks for the amount of the invoice.",
    "EPC069-12; Swiss QR-bill; VietQR",
)  # fmt: skip
QR_ACCOUNT = Rule(
    "KONTOR-QR-02", FindingClass.FRAUD, Severity.BLOCK, "The payment code names the account of the invoice.",
    "EPC069-12; Swiss QR-bill; VietQR",
)  # fmt: skip


def _code_fits_the_invoice(reading: Reading, known: Known) -> Iterator[Finding]:
    """The QR code is what a phone pays: it must say what the invoice says, in data or in print."""
    del known
    code, page = reading.said.get(Source.QR), page_of(reading)
    others = [each for source, each in reading.said.items() if source not in {Source.QR, Source.MODEL}]
    if code is None or not others:
        return
    asked = code.amount_due if code.amount_due is not None else code.gross
    amounts = {getattr(each, name) for each in others for name in ("gross", "amount_due")} - {None}
    if asked and amounts and asked not in amounts and not (page and page.has_amount(asked)):
        message = tr(
            "The payment code asks for {code}, the invoice for {invoice}. Do not scan it.",
            code=money(asked, code.currency), invoice=money(min(amounts), reading.invoice.currency),
        )  # fmt: skip
        yield QR_MONEY.found(message, at=place(reading, "gross"))
    yield from _code_names_the_account(reading, code, others, page)


def _code_names_the_account(
    reading: Reading, code: Invoice, others: Sequence[Invoice], page: Page | None
) -> Iterator[Finding]:
    numbers = {tax_key(each.iban or each.number) for each in code.accounts} - {""}
    printed = {tax_key(each.iban or each.number) for other in others for each in other.accounts} - {""}
    printed |= page.ibans if page else frozenset()
    if numbers and printed and not numbers & printed and not (page and all(page.has_code(each) for each in numbers)):
        message = tr(
            "The payment code sends the money to {code}, the invoice names {invoice}. Do not scan it; call "
            "the supplier.",
            code=account(min(numbers)), invoice=account(min(printed)),
        )  # fmt: skip
        yield QR_ACCOUNT.found(message, at=place(reading, "iban"))


TOPIC = Topic("QR code against page and XML", (QR_MONEY, QR_ACCOUNT), (_code_fits_the_invoice,))
