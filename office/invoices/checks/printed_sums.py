"""Amounts that a page prints beside "to pay" or "net", and to which its sums do not lead."""

import re
from collections.abc import Iterator
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.money import rounded
from core.numbers import find_numbers
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import money
from office.invoices.invoice import Invoice
from office.invoices.known import Known
from office.invoices.page.meanings import Sum, sum_meant
from office.invoices.page.sheet import fold
from office.invoices.reading import Reading
from office.invoices.terms import offers

OTHER_AMOUNT = Rule(
    "KONTOR-SUM-04", FindingClass.CONTENT, Severity.ASK,
    "Each amount that a page prints as net or to be paid is one that its sums lead to.",
    "§ 14 Abs. 4 Nr. 7, 8 UStG",
)  # fmt: skip

_TOLD = frozenset({Sum.NET, Sum.SUBTOTAL, Sum.DUE, Sum.PREPAID})
_BEFORE_TAX = frozenset({Sum.NET, Sum.SUBTOTAL})
_LONGEST = 45  # signs of a label; more is a sentence
_PRINTED = re.compile(r"\d[\d.,' ’]*[.,]\d{2}(?![.,]?\d)")


def _printed(text: str) -> Iterator[tuple[Sum, Decimal]]:
    """The amounts of lines that hold such a label and one amount, and nothing else."""
    for line in text.splitlines():
        amounts = _PRINTED.findall(line)
        meant = _meant(line.partition(amounts[0])[0]) if len(amounts) == 1 else None
        readings = [each for number in find_numbers(amounts[0]) for each in number.readings[:1]] if meant else []
        if meant and len(readings) == 1:
            yield meant, readings[0]


def _meant(label: str) -> Sum | None:
    """Whether the words say, in any language that the page reader knows, that net or what is to be paid follows."""
    plain = fold(label).strip()
    if not 0 < len(plain) <= _LONGEST or re.search(r"[\d%]", plain):
        return None
    meant = sum_meant(plain)
    return meant if meant in _TOLD else None


def _expected(invoice: Invoice) -> set[Decimal]:
    """Every amount that the sums of the invoice lead to."""
    whole = (
        invoice.net, invoice.vat, invoice.gross, invoice.amount_due, invoice.prepaid, invoice.line_total,
        *(tax.base for tax in invoice.taxes), *(tax.amount for tax in invoice.taxes),
        *(line.net for line in invoice.lines),
        *(offer.pays for offer in offers(invoice)),
    )  # fmt: skip
    known = {abs(amount) for amount in whole if amount is not None}
    nets = [line.net for line in invoice.lines if line.net is not None]
    runs = {abs(sum(nets[first : last + 1], Decimal(0))) for last in range(len(nets)) for first in range(last + 1)}
    left = {abs(one - other) for one in known for other in (invoice.prepaid or Decimal(0),)}
    return {rounded(amount, invoice.currency) for amount in known | runs | left}


def _printed_sums_are_known(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if reading.format.is_structured or not reading.kind.demands_money or invoice.gross is None:
        return
    expected = _expected(invoice)
    strange = next(
        (
            amount
            for meant, amount in _printed("\n".join(reading.pages))
            if amount and amount not in expected and not (meant in _BEFORE_TAX and invoice.net is None)
        ),
        None,
    )
    if strange is not None:
        message = tr(
            "The page also names {amount} as an amount to pay or net, which its sums do not lead to. Ask "
            "which one holds.",
            amount=money(strange, invoice.currency),
        )  # fmt: skip
        yield OTHER_AMOUNT.found(message, at=place(reading, "gross"))


TOPIC = Topic("Printed sums", (OTHER_AMOUNT,), (_printed_sums_are_known,))
