"""Do the sums close? Exact decimals; a cent of rounding per line or document, or of cash, is no error."""

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from core.evidence import Finding, FindingClass, Severity
from core.money import decimals, rounded
from core.numbers import find_numbers
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, is_certain, place
from office.invoices.checks.unexplained import is_unexplained
from office.invoices.checks.wording import figure, money
from office.invoices.invoice import Adjustment, Format, Invoice, Line, Tax
from office.invoices.known import Known
from office.invoices.parties import folded
from office.invoices.reading import Reading

EN = "EN 16931-1"
LINES = Rule("BR-CO-10", FindingClass.CONTENT, Severity.BLOCK, "The lines add up to the total of the lines.", EN)
NET = Rule(
    "BR-CO-13", FindingClass.CONTENT, Severity.BLOCK, "Lines less discounts plus charges are the net amount.", EN
)
VAT = Rule("BR-CO-14", FindingClass.CONTENT, Severity.BLOCK, "The VAT amounts per rate add up to the VAT.", EN)
GROSS = Rule("BR-CO-15", FindingClass.CONTENT, Severity.BLOCK, "Net and VAT are the gross amount.", EN)
DUE = Rule("BR-CO-16", FindingClass.CONTENT, Severity.BLOCK, "Gross less what was prepaid is the amount due.", EN)
RATE = Rule("BR-CO-17", FindingClass.CONTENT, Severity.BLOCK, "Rate times net amount is the VAT of each rate.", EN)
BASES = Rule(
    "KONTOR-SUM-01", FindingClass.CONTENT, Severity.BLOCK,
    "The net amounts per VAT rate add up to the net amount.", "EN 16931-1 BG-23; § 14 Abs. 4 Nr. 7 UStG",
)  # fmt: skip
LINE = Rule(
    "PEPPOL-EN16931-R120", FindingClass.CONTENT, Severity.ASK,
    "Quantity times price is the line's net amount.", "Peppol BIS Billing 3.0",
)  # fmt: skip
PERCENT = Rule(
    "PEPPOL-EN16931-R040", FindingClass.CONTENT, Severity.ASK,
    "A discount or charge is its percentage of its base.", "Peppol BIS Billing 3.0",
)  # fmt: skip
UNCLOSED = Rule(
    "KONTOR-SUM-03", FindingClass.CONTENT, Severity.BLOCK,
    "The lines of a page do not lead to its total, net or gross.", "§ 14 Abs. 4 UStG",
)  # fmt: skip

_CASH = {
    "CHF": Decimal("0.05"),
    "SEK": Decimal(1),
    "NOK": Decimal(1),
    "DKK": Decimal("0.50"),
    "CZK": Decimal(1),
    "HUF": Decimal(5),
}
_ZERO = Decimal(0)
_INSURANCE = regex(r"versicherung|insurance|4 ?nr\.? ?10")


def _cent(invoice: Invoice) -> Decimal:
    """The smallest unit of the currency."""
    return Decimal(1).scaleb(-decimals(invoice.currency))


def _differs(invoice: Invoice, said: Decimal, right: Decimal, slack: Decimal = _ZERO) -> bool:
    return abs(said - right) > max(slack, _cent(invoice) / 2)


def _signed(adjustments: tuple[Adjustment, ...]) -> Decimal:
    return sum((each.amount if each.is_charge else -each.amount for each in adjustments), _ZERO)


def _line_sum(invoice: Invoice) -> Decimal | None:
    """What the lines add up to, None when one of them has no amount."""
    nets = [line.net for line in invoice.lines]
    return sum((net for net in nets if net is not None), _ZERO) if nets and None not in nets else None


def _weight(reading: Reading, *names: str, apart: tuple[Decimal, Decimal] | None = None) -> Severity:
    """A wrong sum stops the invoice where the figures are certain; else it may be misread, and is asked.

    apart: the sum said and the right one; where nothing on the page leads from one to the other, both are certain.
    """
    certain = is_certain(reading, *names) or (apart is not None and is_unexplained(reading, *apart, *names))
    return Severity.BLOCK if certain else Severity.ASK


def _lines_make_the_total(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice, total = reading.invoice, _line_sum(reading.invoice)
    if total is None or not reading.format.is_structured or invoice.line_total is None:
        return
    old = (
        reading.format is Format.ZUGFERD_1
    )  # older than the common rules: lines with VAT in them, rounded one by one
    if old and total == invoice.gross:
        return
    if _differs(invoice, invoice.line_total, total, _cent(invoice) * len(invoice.lines) if old else _ZERO):
        message = tr(
            "The lines add up to {right}, the invoice says {said}. Ask for a corrected invoice.",
            right=money(total, invoice.currency), said=money(invoice.line_total, invoice.currency),
        )  # fmt: skip
        yield LINES.found(message, at=place(reading, "net"))


def _page_lines_lead_to_the_total(reading: Reading, known: Known) -> Iterator[Finding]:
    """A page does not say whether its lines are net or gross, nor all discounts: any way that closes will do."""
    del known
    invoice, total = reading.invoice, _line_sum(reading.invoice)
    if total is None or reading.format.is_structured or invoice.line_total == total or not _well_read(invoice):
        return
    slack = _cent(invoice) * (1 + len(invoice.lines)) / 2
    ends = [end for end in (invoice.line_total, invoice.net, invoice.gross, invoice.amount_due) if end is not None]
    ways = (_ZERO, _signed(invoice.adjustments), (invoice.charge_total or _ZERO) - (invoice.allowance_total or _ZERO))
    closed = any(not _differs(invoice, abs(end), abs(total + way), slack) for end in ends for way in ways)
    if ends and not closed and not _leads_over_in_a_row(reading, total, ends):
        message = tr(
            "The lines add up to {right}, but the invoice goes on with {said}. Look whether a line is "
            "missing or a discount hides.",
            right=money(total, invoice.currency), said=money(ends[0], invoice.currency),
        )  # fmt: skip
        yield UNCLOSED.found(message, severity=_unclosed_weight(reading, total), at=place(reading, "net", "gross"))


def _unclosed_weight(reading: Reading, total: Decimal) -> Severity:
    """A page whose every line closes, and whose total no amount on it leads to, is wrong and not misread.

    Where the sums close among themselves, a line was perhaps not read.
    """
    if is_certain(reading, "gross"):
        return Severity.ASK
    said = [name for name in ("net", "gross") if reading[name].value]
    unled = [is_unexplained(reading, Decimal(reading[name].value), total, name) for name in said]
    return Severity.BLOCK if unled and all(unled) else Severity.ASK


def _leads_over_in_a_row(reading: Reading, total: Decimal, ends: Sequence[Decimal]) -> bool:
    """Whether one row of the page holds both: value of the goods, discount, freight, net."""
    for row in (row for page in reading.pages for row in page.splitlines()):
        amounts = {abs(each) for number in find_numbers(row) for each in number.readings}
        if abs(total) in amounts and any(abs(end) in amounts for end in ends if abs(end) != abs(total)):
            return True
    return False


def _well_read(invoice: Invoice) -> bool:
    """Whether each line closes by itself, so that a wrong total is the invoice's fault and not the reader's."""
    return all(
        line.quantity is not None
        and line.unit_price is not None
        and (_price_is_rounded(line) or not _line_is_wrong(invoice, line, loose=True))
        for line in invoice.lines
    )


def _net_is_right(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if invoice.net is None or invoice.line_total is None:
        return
    change = _signed(invoice.adjustments)
    if not invoice.adjustments:
        change = (invoice.charge_total or _ZERO) - (invoice.allowance_total or _ZERO)
    totals = (invoice.charge_total or _ZERO) - (invoice.allowance_total or _ZERO)
    if reading.format is Format.ZUGFERD_1 and invoice.net - invoice.line_total in {-change, totals}:
        return  # its makers did not agree on the sign of a discount
    if _differs(invoice, invoice.net, invoice.line_total + change):
        message = tr(
            "After discounts and charges {right} should be left, the invoice says {said} net.",
            right=money(invoice.line_total + change, invoice.currency), said=money(invoice.net, invoice.currency),
        )  # fmt: skip
        yield NET.found(message, severity=_weight(reading, "net"), at=place(reading, "net"))


def _vat_is_the_sum(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    amounts = [tax.amount for tax in invoice.taxes if tax.amount is not None]
    if invoice.vat is None or not amounts or len(amounts) != len(invoice.taxes):
        return
    if _differs(invoice, invoice.vat, sum(amounts, _ZERO)):
        message = tr(
            "The VAT per rate adds up to {right}, the invoice asks for {said}.",
            right=money(sum(amounts, _ZERO), invoice.currency), said=money(invoice.vat, invoice.currency),
        )  # fmt: skip
        yield VAT.found(message, severity=_weight(reading, "vat"), at=place(reading, "vat"))


def _gross_is_right(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if invoice.gross is None or invoice.net is None:
        return
    if invoice.vat is None and (invoice.taxes or not reading.format.is_structured):
        return
    right = invoice.net + (invoice.vat or _ZERO)
    if _differs(invoice, invoice.gross, right, _rounding(invoice)):
        message = tr(
            "Net and VAT add up to {right}, the invoice asks for {said}. Ask for a corrected invoice.",
            right=money(right, invoice.currency), said=money(invoice.gross, invoice.currency),
        )  # fmt: skip
        weight = _weight(reading, "net", "gross", apart=(invoice.gross, right))
        yield GROSS.found(message, severity=weight, at=place(reading, "gross"))


def _rounding(invoice: Invoice) -> Decimal:
    """How far the total may lie from the sum where cash is rounded: half of the smallest coin."""
    return _CASH.get(invoice.currency, _ZERO) / 2


def _due_is_right(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if invoice.amount_due is None or invoice.gross is None or _names_no_prepayment(reading):
        return
    right = invoice.gross - (invoice.prepaid or _ZERO) - (invoice.withheld or _ZERO) + (invoice.rounding or _ZERO)
    if _differs(invoice, invoice.amount_due, right, _rounding(invoice)):
        message = tr(
            "{right} should be left to pay, the invoice asks for {said}. Ask what the difference is.",
            right=money(right, invoice.currency), said=money(invoice.amount_due, invoice.currency),
        )  # fmt: skip
        weight = _weight(reading, "gross", "amount_due", apart=(invoice.amount_due, right))
        yield DUE.found(message, severity=weight, at=place(reading, "amount_due"))


def _names_no_prepayment(reading: Reading) -> bool:
    """The profile MINIMUM has no place for one; and a credit that leaves nothing to pay is settled otherwise."""
    invoice = reading.invoice
    minimum = (reading.profile or invoice.profile).casefold().endswith("minimum")
    return minimum or (invoice.amount_due == 0 and (invoice.gross or _ZERO) < 0)


def _vat_fits_the_rate(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    for tax in invoice.taxes:
        if tax.base is None or tax.amount is None or tax.rate is None:
            continue
        right = rounded(tax.base * tax.rate / 100, invoice.currency)
        if _differs(invoice, tax.amount, right, _tax_slack(invoice, tax)):
            message = tr(
                "{rate} % of {base} is {right}, the invoice asks for {said} VAT. Ask for a corrected invoice.",
                rate=figure(tax.rate), base=money(tax.base, invoice.currency),
                right=money(right, invoice.currency), said=money(tax.amount, invoice.currency),
            )  # fmt: skip
            yield RATE.found(message, severity=_weight(reading, "vat", "net"), at=place(reading, "vat"))


def _tax_slack(invoice: Invoice, tax: Tax) -> Decimal:
    """A cent, and half a cent per line of the rate: VAT may be rounded by line, or worked out of gross prices."""
    lines = sum(1 for line in invoice.lines if line.vat_rate is None or line.vat_rate == tax.rate)
    return _cent(invoice) * (1 + Decimal(lines) / 2)


def _bases_make_the_net(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    bases = [tax.base for tax in invoice.taxes]
    if invoice.net is None or not bases or None in bases or _each_taxes_the_whole(reading):
        return
    total = sum((base for base in bases if base is not None), _ZERO)
    if _differs(invoice, invoice.net, total):
        message = tr(
            "The net amounts per VAT rate add up to {right}, the invoice says {said} net.",
            right=money(total, invoice.currency), said=money(invoice.net, invoice.currency),
        )  # fmt: skip
        yield BASES.found(message, severity=_weight(reading, "net"), at=place(reading, "net"))


def _each_taxes_the_whole(reading: Reading) -> bool:
    """Whether a page charges two taxes on the same net, as Canada's land and province do."""
    taxes = reading.invoice.taxes
    whole = all(tax.base == reading.invoice.net for tax in taxes)
    return not reading.format.is_structured and whole and len({tax.rate for tax in taxes}) == len(taxes) > 1


def _each_line_is_right(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    for place_in_list, line in enumerate(invoice.lines, start=1):
        if line.quantity is None or line.unit_price is None or line.net is None:
            continue
        old = reading.format is Format.ZUGFERD_1
        if _line_is_wrong(invoice, line, loose=not reading.format.is_structured, with_vat=old):
            yield _wrong_line(reading, line, line.number or str(place_in_list))


def _wrong_line(reading: Reading, line: Line, number: str) -> Finding:
    quantity, price, net = line.quantity or _ZERO, line.unit_price or _ZERO, line.net or _ZERO
    currency, what = reading.invoice.currency, line.description[:60]
    if not reading.format.is_structured and _price_is_rounded(line):
        message = tr(
            "Line {n} ({what}): the page shows its price rounded, {price}; {said} fit to {exact}.",
            n=number, what=what, price=figure(price), said=money(net, currency),
            exact=figure((net / quantity).quantize(Decimal("0.0001"))),
        )  # fmt: skip
        return LINE.found(message, severity=Severity.INFO)
    message = tr(
        "Line {n} ({what}): {quantity} × {price} is not {said}. Ask for a corrected invoice.",
        n=number, what=what, quantity=figure(quantity), price=figure(price), said=money(net, currency),
    )  # fmt: skip
    return LINE.found(message)


def _price_is_rounded(line: Line) -> bool:
    """Whether the printed price is the exact one, cut to its digits: 28,450 kWh at 0.298 print as 0.30."""
    if not line.quantity or line.unit_price is None or line.net is None:
        return False
    exact = abs(line.net / line.quantity)
    return exact.quantize(line.unit_price, ROUND_HALF_UP) == abs(line.unit_price)


def _line_is_wrong(invoice: Invoice, line: Line, *, loose: bool, with_vat: bool = False) -> bool:
    """A price may be rounded to its last digit, so that many pieces shift the sum."""
    if line.quantity is None or line.unit_price is None or line.net is None:
        return False
    per = line.price_quantity or Decimal(1)
    exponent = line.unit_price.normalize().as_tuple().exponent
    step = Decimal(1).scaleb(min(exponent, -2) if isinstance(exponent, int) else -2)
    slack = max(_cent(invoice) * 2, step / 2 * min(abs(line.quantity / per), Decimal(100)))
    if _is_insured(invoice, line):
        return False
    ways = list(_ways(line, per, loose=loose))
    ways += [rounded(way * (100 + (line.vat_rate or _ZERO)) / 100, invoice.currency) for way in ways[:1]] * with_vat
    return all(_differs(invoice, abs(line.net), abs(way), slack) for way in ways)


def _is_insured(invoice: Invoice, line: Line) -> bool:
    """Insurers charge no VAT; their price stands before insurance tax (up to 22 %), their amount after it."""
    told = " ".join((line.description, *(tax.reason for tax in invoice.taxes)))
    free = line.vat_category in {"E", "O", "Z"} and _INSURANCE.search(folded(told))
    before = (line.quantity or _ZERO) * (line.unit_price or _ZERO)
    return bool(free) and before <= (line.net or _ZERO) <= before * Decimal("1.22")


def _ways(line: Line, per: Decimal, *, loose: bool) -> Iterator[Decimal]:
    """How quantity and price may lead to the amount."""
    quantity, price = line.quantity or _ZERO, line.unit_price or _ZERO
    yield quantity * price / per + _signed(line.adjustments)
    for percent in re.findall(r"(\d+(?:[.,]\d+)?) ?%", line.description) if loose else ():
        yield quantity * price * (100 - Decimal(percent.replace(",", "."))) / 100  # "less 5 % discount"
    if loose:  # a page does not always say whether the discount is in the price, or that it is one for a hundred
        yield quantity * price
        yield quantity * price / 100


def _percentages_are_right(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    every = [*invoice.adjustments, *(each for line in invoice.lines for each in line.adjustments)]
    for each in every:
        if each.base is None or each.percent is None:
            continue
        right = each.base * each.percent / 100
        if _differs(invoice, abs(each.amount), abs(right), _cent(invoice) * 2):
            message = tr(
                "{percent} % of {base} is {right}, the invoice counts {said}.",
                percent=figure(each.percent), base=money(each.base, invoice.currency),
                right=money(rounded(right, invoice.currency), invoice.currency),
                said=money(each.amount, invoice.currency),
            )  # fmt: skip
            yield PERCENT.found(message)


TOPIC = Topic(
    "Sums",
    (LINES, NET, VAT, GROSS, DUE, RATE, BASES, LINE, PERCENT, UNCLOSED),
    (
        _lines_make_the_total, _page_lines_lead_to_the_total, _net_is_right, _vat_is_the_sum, _gross_is_right,
        _due_is_right, _vat_fits_the_rate, _bases_make_the_net, _each_line_is_right,
        _percentages_are_right,
    ),
)  # fmt: skip
