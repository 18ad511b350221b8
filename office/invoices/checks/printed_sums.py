"""Amounts that a page prints beside "to pay" or "net", and to which its sums do not lead."""

import re
from collections.abc import Iterator
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.money import rounded
from core.numbers import find_numbers
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.unexplained import is_unexplained
from office.invoices.checks.wording import money
from office.invoices.invoice import Invoice
from office.invoices.known import Known
from office.invoices.page.meanings import Sum, sum_meant
from office.invoices.page.sheet import fold
from office.invoices.reading import Reading
from office.invoices.terms import offers

OTHER_AMOUNT = Rule(
    "KONTOR-SUM-04", FindingClass.CONTENT, Severity.BLOCK,
    "Each amount that a page prints as net or to be paid is one that its sums lead to.",
    "§ 14 Abs. 4 Nr. 7, 8 UStG",
)  # fmt: skip

_TOLD = frozenset({Sum.NET, Sum.SUBTOTAL, Sum.DUE, Sum.PREPAID})
_BEFORE_TAX = frozenset({Sum.NET, Sum.SUBTOTAL})
_SIGNED = regex(r"[-−]? ?\d[\d.,' ’]*[.,]\d{2}(?![.,]?\d)")
_STEPS = 8  # rows between a sum and the one it leads to
_LONGEST = 45  # signs of a label; more is a sentence
_CODED = regex(r".*\S*\d\S* +(?=[^\W\d])")
_DAY = regex(r"\b\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}\b")
_PRINTED = regex(r"\d[\d.,' ’]*[.,]\d{2}(?![.,]?\d)")


def _printed(text: str) -> Iterator[tuple[Sum, Decimal]]:
    """The amounts of lines that hold such a label and one amount, and nothing else."""
    for line in text.splitlines():
        amounts = _PRINTED.findall(line)
        label = line.partition(amounts[0])[0] if len(amounts) == 1 else ""
        meant = _meant(label)
        readings = [each for number in find_numbers(amounts[0]) for each in number.readings[:1]] if meant else []
        if meant and len(readings) == 1:
            yield meant, -readings[0] if label.rstrip().endswith(("-", "−")) else readings[0]


def _meant(label: str) -> Sum | None:
    """Whether the words say, in any language that the page reader knows, that net or what is to be paid follows."""
    plain = _DAY.sub("", fold(label)).strip()
    if "%" not in plain and _CODED.match(plain):  # a slip to send back: whose, for which invoice, and how much
        tail = _CODED.sub("", plain)
        return Sum.DUE if sum_meant(tail) is Sum.DUE else None
    if not 0 < len(plain) <= _LONGEST or re.search(r"[\d%]", plain):
        return None
    meant = sum_meant(plain)
    return meant if meant in _TOLD else None


def _expected(invoice: Invoice, pages: str) -> set[Decimal]:
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
    left |= _led_from(known, pages)
    return {rounded(amount, invoice.currency) for amount in known | runs | left}


def _signed(printed: str) -> Decimal | None:
    found = next((each for number in find_numbers(printed) for each in number.readings[:1]), None)
    return -abs(found) if found and printed.startswith(("-", "−")) else found


def _led_from(known: set[Decimal], pages: str) -> set[Decimal]:
    """Sums from which the rows under them lead to a known one: all work done, less each instalment, is the net."""
    last = [found[-1] for line in pages.splitlines() if (found := _SIGNED.findall(line))]
    values = [_signed(one) for one in last]
    led: set[Decimal] = set()
    for row, start in enumerate(values):
        total = start or Decimal(0)
        for amount in values[row + 1 : row + _STEPS]:
            if amount is None or start is None:
                break
            if total != start and abs(amount) == total and amount in known:
                led.add(start)
            total += amount
    return led


def _whole_total_in_spite_of_a_payment(reading: Reading, known: Known) -> Iterator[Finding]:
    """A payment is taken off, by its sign, and yet the whole total is asked for."""
    del known
    invoice, told = reading.invoice, list(_printed("\n".join(reading.pages)))
    if reading.format.is_structured or not reading.kind.demands_money or invoice.gross is None or invoice.prepaid:
        return
    paid = next((amount for meant, amount in told if meant is Sum.PREPAID and amount < 0), None)
    if paid is not None and any(meant is Sum.DUE and amount == invoice.gross for meant, amount in told):
        message = tr(
            "The page takes off {paid} as paid already, and yet asks for the whole {gross}. Ask what is left to pay.",
            paid=money(-paid, invoice.currency), gross=money(invoice.gross, invoice.currency),
        )  # fmt: skip
        yield OTHER_AMOUNT.found(message, severity=Severity.ASK, at=place(reading, "gross"))


def _printed_sums_are_known(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if reading.format.is_structured or not reading.kind.demands_money or invoice.gross is None:
        return
    pages = "\n".join(reading.pages)
    expected = _expected(invoice, pages)
    strange, meaning = next(
        (
            (amount, meant)
            for meant, amount in _printed(pages)
            if amount and abs(amount) not in expected and not (meant in _BEFORE_TAX and invoice.net is None)
        ),
        (None, None),
    )
    if strange is not None:
        message = tr(
            "The page also names {amount} as an amount to pay or net, which its sums do not lead to. Ask "
            "which one holds.",
            amount=money(abs(strange), invoice.currency),
        )  # fmt: skip
        unled = meaning is Sum.DUE and is_unexplained(reading, abs(strange), invoice.gross, "gross")
        severity = Severity.BLOCK if unled else Severity.ASK
        yield OTHER_AMOUNT.found(message, severity=severity, at=place(reading, "gross"))


TOPIC = Topic("Printed sums", (OTHER_AMOUNT,), (_printed_sums_are_known, _whole_total_in_spite_of_a_payment))
