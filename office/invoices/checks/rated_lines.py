"""Whether each rate taxes the lines that bear it, and no others."""

from collections.abc import Iterator
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.money import decimals
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import figure, money
from office.invoices.invoice import Format, Invoice
from office.invoices.known import Known
from office.invoices.reading import Reading

PER_RATE = Rule(
    "KONTOR-SUM-02", FindingClass.CONTENT, Severity.ASK,
    "The lines of a VAT rate add up to the net amount of that rate.", "EN 16931-1 BR-S-08 and its kin",
)  # fmt: skip
ZERO = Decimal(0)


def _lines_fit_their_rate(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if reading.format is Format.ZUGFERD_1 or not invoice.lines:
        return
    if not reading.format.is_structured and not _page_rates_its_lines(invoice):
        return
    if any(line.vat_rate is None for line in invoice.lines):
        return
    if any(line.net is None for line in invoice.lines) or any(each.vat_rate is None for each in invoice.adjustments):
        return
    half_cent = Decimal(1).scaleb(-decimals(invoice.currency)) / 2
    for tax in invoice.taxes:
        found = _of_rate(invoice, tax.rate)
        if tax.base is None or tax.rate is None or found is None or abs(tax.base - found) <= half_cent:
            continue
        message = tr(
            "The lines with {rate} % VAT add up to {right}, the invoice taxes {said} with it.",
            rate=figure(tax.rate), right=money(found, invoice.currency), said=money(tax.base, invoice.currency),
        )  # fmt: skip
        yield PER_RATE.found(message, at=place(reading, "vat"))


def _page_rates_its_lines(invoice: Invoice) -> bool:
    """Whether a page names two rates or more in its lines, and the lines are all that it bills."""
    rates = {line.vat_rate for line in invoice.lines}
    billed = sum((line.net or ZERO for line in invoice.lines), ZERO)
    return len(rates) > 1 and not invoice.adjustments and billed == invoice.net


def _of_rate(invoice: Invoice, rate: Decimal | None) -> Decimal | None:
    """The lines and adjustments of one rate; None when two categories share the rate, which EN 16931 sums apart."""
    if sum(1 for tax in invoice.taxes if tax.rate == rate) > 1:
        return None
    lines = sum((line.net or ZERO for line in invoice.lines if line.vat_rate == rate), ZERO)
    return lines + sum(
        (one.amount if one.is_charge else -one.amount for one in invoice.adjustments if one.vat_rate == rate), ZERO
    )


TOPIC = Topic("Rates of lines", (PER_RATE,), (_lines_fit_their_rate,))
