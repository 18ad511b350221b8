"""What is unusual for this supplier: the run of his numbers, round sums, just under a limit, amounts out of line."""

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import median

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import figure, money
from office.invoices.invoice import Kind
from office.invoices.known import Earlier, Known
from office.invoices.parties import same_seller, supplier_of
from office.invoices.reading import Reading

CARE = "Audit practice: tests of the run of numbers and amounts"
RUN = Rule(
    "KONTOR-ODD-01",
    FindingClass.FRAUD,
    Severity.INFO,
    "The supplier has other customers than us: his numbers leap.",
    CARE,
)
BACKWARDS = Rule("KONTOR-ODD-02", FindingClass.FRAUD, Severity.ASK, "The supplier's numbers go up with time.", CARE)
ROUND = Rule(
    "KONTOR-ODD-03", FindingClass.FRAUD, Severity.INFO, "The net amount is no round thousand out of nowhere.", CARE
)
UNDER = Rule(
    "KONTOR-ODD-04",
    FindingClass.FRAUD,
    Severity.ASK,
    "Invoices are not split to stay under the limit for two signatures.",
    CARE,
)
OUTLIER = Rule(
    "KONTOR-ODD-05", FindingClass.FRAUD, Severity.ASK, "The amount is in the range of this supplier's others.", CARE
)

RAISED = Rule(
    "KONTOR-ODD-06",
    FindingClass.FRAUD,
    Severity.ASK,
    "What costs the same each time goes on costing that.",
    "Contract with the supplier",
)

_SAME = 3  # times in a row that an amount must come before it counts as fixed
_RISE = Decimal(10)  # percent; less is told, not asked
_LEAST = 4  # invoices before an amount can be called unusual
_UNDER = Decimal("0.95")
_WEEKS = timedelta(days=30)


def _others(reading: Reading, known: Known) -> list[Earlier]:
    """What came before of this supplier and was not refused, oldest first."""
    supplier = supplier_of(reading.invoice, known)
    found = [
        each
        for each in known.earlier
        if not each.rejected
        and each.document != reading.document
        and each.invoice.kind is reading.kind
        and ((supplier and each.supplier == supplier.key) or same_seller(reading.invoice.seller, each.invoice.seller))
    ]
    dated = [each for each in found if each.invoice.issue_date]
    return sorted(dated, key=lambda each: each.invoice.issue_date or known.today)


def _counter(number: str) -> tuple[str, int] | None:
    """A number's pattern and the figure that counts up: "RE-2026-0815" is ("RE-2026-", 815)."""
    match = re.fullmatch(r"(.*?)(\d{1,9})", number.strip())
    return (match[1] + "#" * len(match[2]), int(match[2])) if match else None


def _run_of_numbers(reading: Reading, known: Known) -> Iterator[Finding]:
    own = _counter(reading.invoice.number)
    if own is None or reading.kind is not Kind.INVOICE:
        return
    before = [(each, counted) for each in _others(reading, known) if (counted := _counter(each.invoice.number))]
    series = [(each, counted[1]) for each, counted in before if counted[0] == own[0]]
    if len(series) < 3:
        return
    issued, last = reading.invoice.issue_date, series[-1]
    counts = [count for _, count in series]
    rises = all(one < two for one, two in pairwise(counts))
    if issued and rises and last[0].invoice.issue_date and issued > last[0].invoice.issue_date and own[1] < last[1]:
        message = tr(
            "The number {number} is lower than that of an older invoice, {older}. Ask whether both are right.",
            number=reading.invoice.number, older=last[0].invoice.number,
        )  # fmt: skip
        yield BACKWARDS.found(message, at=place(reading, "number"))
    elif rises and [*counts, own[1]] == list(range(counts[0], own[1] + 1)):
        message = tr(
            "The supplier's last {n} numbers follow each other without a gap, as if we were the only customer.",
            n=len(counts) + 1,
        )
        yield RUN.found(message, at=place(reading, "number"))


def _round_sum(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    net = invoice.net or invoice.gross
    if not net or net < 1000 or net % 1000 or reading.kind is not Kind.INVOICE or invoice.order_reference:
        return
    if (known.suppliers or known.earlier) and not any(
        each.invoice.net and each.invoice.net % 100 == 0 for each in _others(reading, known)
    ):
        message = tr(
            "A round sum, {amount}, without an order. Do you know what it is for?",
            amount=money(net, invoice.currency),
        )
        yield ROUND.found(message, at=place(reading, "net", "gross"))


def _under_the_limit(reading: Reading, known: Known) -> Iterator[Finding]:
    limit, gross, issued = known.limits.four_eyes_above, reading.invoice.gross, reading.invoice.issue_date
    if not limit or not gross or not limit * _UNDER <= gross <= limit or reading.kind is Kind.CREDIT_NOTE:
        return
    others = _others(reading, known)
    if sum(1 for each in others if each.invoice.gross == gross) >= 2:
        return  # the usual amount of this supplier
    near = [
        each
        for each in others
        if each.invoice.gross and limit * _UNDER <= each.invoice.gross <= limit
        and issued and each.invoice.issue_date and abs(issued - each.invoice.issue_date) <= _WEEKS
    ]  # fmt: skip
    amount, most = money(gross, reading.invoice.currency), money(limit, known.firm.currency)
    if near:
        message = tr("{amount} stays just under your limit of {limit}, and so did another one of this "
                     "supplier within a month. Was one job split?",
                     amount=amount, limit=most)  # fmt: skip
        yield UNDER.found(message, at=place(reading, "gross"))
    else:
        message = tr("{amount} stays just under your limit of {limit} for two signatures.", amount=amount, limit=most)
        yield UNDER.found(message, severity=Severity.INFO, at=place(reading, "gross"))


def _out_of_line(reading: Reading, known: Known) -> Iterator[Finding]:
    """By the median and the spread around it, which no single odd amount can shift."""
    gross = reading.invoice.gross
    amounts = [
        each.invoice.gross for each in _others(reading, known) if each.invoice.gross and _same_money(each, reading)
    ]
    if not gross or len(amounts) < _LEAST or reading.kind is Kind.FINAL:
        return
    usual = median(amounts)
    spread = max(median(abs(amount - usual) for amount in amounts) * Decimal("1.4826"), usual / 10)
    highest = max(usual * known.limits.outlier_factor, usual + 5 * spread)
    if usual > 0 and gross > highest and gross > max(amounts) * Decimal("1.5"):
        message = tr(
            "{amount} is {times} times what this supplier usually asks for ({usual}). Is that right?",
            amount=money(gross, reading.invoice.currency), times=figure((gross / usual).quantize(Decimal("0.1"))),
            usual=money(usual, reading.invoice.currency),
        )  # fmt: skip
        yield OUTLIER.found(message, at=place(reading, "gross"))


def _fixed_amount_went_up(reading: Reading, known: Known) -> Iterator[Finding]:
    """Rent, subscriptions, instalments: the last three were alike to the cent, and this one is dearer."""
    gross = reading.invoice.gross
    last = [each.invoice.gross for each in _others(reading, known) if _same_money(each, reading)][-_SAME:]
    if not gross or len(last) < _SAME or len(set(last)) > 1 or not last[0] or gross <= last[0]:
        return
    percent = (gross - last[0]) * 100 / last[0]
    message = tr(
        "It was {before} the last times; now it is {percent} % more. Was that agreed?",
        before=money(last[0], reading.invoice.currency), percent=figure(percent.quantize(Decimal("0.1"))),
    )  # fmt: skip
    yield RAISED.found(
        message, severity=Severity.ASK if percent > _RISE else Severity.INFO, at=place(reading, "gross")
    )


def _same_money(earlier: Earlier, reading: Reading) -> bool:
    return earlier.invoice.currency == reading.invoice.currency


TOPIC = Topic(
    "What is unusual",
    (RUN, BACKWARDS, ROUND, UNDER, OUTLIER, RAISED),
    (_run_of_numbers, _round_sum, _under_the_limit, _out_of_line, _fixed_amount_went_up),
)
