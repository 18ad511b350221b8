"""Billed or paid twice without looking alike: a period again, another seller, in parts, a line, a copy."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from core.evidence import Finding, FindingClass, Position, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.duplicates import number_key, total
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import day, money
from office.invoices.invoice import Invoice, Kind, Line
from office.invoices.known import Earlier, Known, Payment
from office.invoices.paid import could_be_paid_with, is_named
from office.invoices.parties import folded, same_seller, supplier_of
from office.invoices.reading import Reading

CARE = "Bookkeeping: a claim is paid once"
PERIOD = Rule("KONTOR-DUP-10", FindingClass.DUPLICATE, Severity.ASK, "A period is billed once by one supplier.", CARE)
OTHER_SELLER = Rule(
    "KONTOR-DUP-11", FindingClass.DUPLICATE, Severity.ASK,
    "Number, day and amount are not those of another seller's invoice.", CARE,
)  # fmt: skip
IN_PARTS = Rule(
    "KONTOR-DUP-12", FindingClass.DUPLICATE, Severity.BLOCK, "Nothing was paid on this number yet, not even a part.",
    CARE,
)  # fmt: skip
LINE_TWICE = Rule(
    "KONTOR-DUP-13",
    FindingClass.DUPLICATE,
    Severity.ASK,
    "No line stands there twice.",
    "Proof of delivery",
)
COPY = Rule(
    "KONTOR-DUP-14",
    FindingClass.DUPLICATE,
    Severity.INFO,
    "It is no copy of an invoice that may come, or came.",
    CARE,
)

IN_A_LOT = Rule(
    "KONTOR-DUP-15", FindingClass.DUPLICATE, Severity.ASK,
    "A collective invoice does not hold a delivery that was billed alone before.", CARE,
)  # fmt: skip

_ZERO = Decimal(0)
_COPY = regex(
    r"zweitschrift|duplikat|duplicata|rechnungskopie|kopie der rechnung(?! erhaelt)|copy (?:of )?invoice|"
    r"invoice copy|duplicate invoice|ban sao hoa don|发票副本|重复开具"
)
_COPY_ALONE = regex(r"\W*(?:kopie|copy|duplicate|copie|ban sao|副本|复印件)\W*")
_WORTH_ASKING = Decimal(20)  # a doubled line below that is only told
_FEWEST_LINES = 3  # of a delivery, that are told from a thing that is bought again
_MONTH_AND_A_HALF = timedelta(days=45)  # within which a delivery is billed with others
_SHORTEST = 4  # signs of a number that two sellers do not share by chance


def _before_from(reading: Reading, known: Known) -> Iterator[Earlier]:
    """Claims of the same seller and kind that came before, as far as the owner did not tell them apart."""
    supplier = supplier_of(reading.invoice, known)
    for each in known.earlier:
        own = (supplier and each.supplier == supplier.key) or same_seller(reading.invoice.seller, each.invoice.seller)
        if own and _counts(reading, each) and each.invoice.kind is reading.kind:
            yield each


def _counts(reading: Reading, each: Earlier) -> bool:
    told_apart = each.rejected or reading.document in each.not_duplicate_of
    return not told_apart and each.document != reading.document


def _period_is_billed_once(reading: Reading, known: Known) -> Iterator[Finding]:
    """The same amount for days of which more than half were billed before, under another number."""
    invoice, before = reading.invoice, list(_before_from(reading, known))
    periods = Counter(each.invoice.period_start for each in before if total(each.invoice) == total(invoice))
    if any(times > 1 for start, times in periods.items() if start and start != invoice.period_start):
        return  # two contracts of one price: so it was before
    for theirs in (each.invoice for each in before):
        if total(theirs) != total(invoice) or number_key(theirs.number) == number_key(invoice.number):
            continue
        if _is_another_contract(invoice, theirs):
            continue
        if _shared(invoice, theirs) * 2 > min(_length(invoice), _length(theirs)) > timedelta(0):
            message = tr(
                "{start} to {end} was billed before with the same amount, by {number}. Is it the same? Ask "
                "before you pay.",
                start=day(theirs.period_start or known.today), end=day(theirs.period_end or known.today),
                number=theirs.number,
            )  # fmt: skip
            yield PERIOD.found(message, at=place(reading, "delivery_date", "gross"))
            return


def _is_another_contract(one: Invoice, other: Invoice) -> bool:
    """Whether both name a contract or an order, and not the same."""
    pairs = ((one.contract_reference, other.contract_reference), (one.order_reference, other.order_reference))
    return any(first and second and first != second for first, second in pairs)


def _length(invoice: Invoice) -> timedelta:
    if invoice.period_start is None or invoice.period_end is None:
        return timedelta(0)
    return invoice.period_end - invoice.period_start + timedelta(days=1)


def _shared(one: Invoice, other: Invoice) -> timedelta:
    """How many days both periods hold."""
    if not (one.period_start and one.period_end and other.period_start and other.period_end):
        return timedelta(0)
    begin, end = max(one.period_start, other.period_start), min(one.period_end, other.period_end)
    return max(end - begin + timedelta(days=1), timedelta(0))


def _nobody_else_billed_it(reading: Reading, known: Known) -> Iterator[Finding]:
    """A second firm of the same owner, or somebody who took an invoice and put his own name on it."""
    invoice, number = reading.invoice, number_key(reading.invoice.number)
    if len(number) < _SHORTEST or invoice.issue_date is None or total(invoice) is None:
        return
    for each in known.earlier:
        theirs = each.invoice
        if not _counts(reading, each) or theirs.kind is not reading.kind or number_key(theirs.number) != number:
            continue
        one_sum = total(theirs) == total(invoice) and theirs.currency == invoice.currency
        other = not same_seller(invoice.seller, theirs.seller) and bool(theirs.seller.name)
        if one_sum and other and theirs.issue_date == invoice.issue_date and _supplier_differs(reading, each, known):
            message = tr(
                "{seller} sent an invoice of the same number, day and amount. Which of the two holds? Pay only one.",
                seller=theirs.seller.name,
            )
            yield OTHER_SELLER.found(message, at=place(reading, "seller_name", "number"))
            return


def _supplier_differs(reading: Reading, each: Earlier, known: Known) -> bool:
    supplier = supplier_of(reading.invoice, known)
    return supplier is None or supplier.key != each.supplier


def _nothing_was_paid_on_it(reading: Reading, known: Known) -> Iterator[Finding]:
    """Payments that name the number and are not its whole amount each: in sum the whole, or a part of it."""
    invoice = reading.invoice
    if reading.kind in {Kind.CREDIT_NOTE, Kind.REMINDER} or not reading.kind.demands_money:
        return
    whole = could_be_paid_with(invoice)
    parts = [each for each in known.payments if _is_a_part(invoice, each, whole)]
    paid = sum((each.amount for each in parts), _ZERO)
    if not parts or paid == invoice.prepaid:
        return
    said = tr(
        "{amount} were paid on this number already, last on {day}.",
        amount=money(paid, invoice.currency), day=day(max(each.on for each in parts)),
    )  # fmt: skip
    if paid in whole:
        yield IN_PARTS.found(said + " " + tr("Do not pay it a second time."), at=place(reading, "gross"))
    else:
        message = said + " " + tr("Ask what is left to pay.")
        yield IN_PARTS.found(message, severity=Severity.ASK, at=place(reading, "gross"))


def _is_a_part(invoice: Invoice, payment: Payment, whole: set[Decimal]) -> bool:
    fits = payment.currency == invoice.currency and payment.amount not in whole and is_named(invoice, payment)
    return fits and any(payment.amount < each for each in whole)


def _each_line_stands_once(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    lines = [_what(line) for line in reading.invoice.lines if line.net and line.net > 0 and line.description]
    again = [what for what, times in Counter(lines).items() if times > 1]
    if again and reading.kind.demands_money and reading.kind is not Kind.RECEIPT:
        description, _quantity, _price, net, _delivered = again[0]
        message = tr(
            "“{what}” over {amount} stands there {n} times. Was it delivered as often?",
            what=str(description)[:60], amount=money(net or _ZERO, reading.invoice.currency),
            n=Counter(lines)[again[0]],
        )  # fmt: skip
        small = (net or _ZERO) < _WORTH_ASKING
        yield LINE_TWICE.found(message, severity=Severity.INFO if small else None)


def _what(line: Line) -> tuple[str, Decimal | None, Decimal | None, Decimal | None, object]:
    return line.description, line.quantity, line.unit_price, line.net, line.delivered


def _delivery_is_billed_once(reading: Reading, known: Known) -> Iterator[Finding]:
    """All lines of one earlier invoice, something weighed or timed among them: nobody weighs the same twice.

    A basket that came more than once before is one that is bought again and again.
    """
    now = Counter(_measured(reading.invoice.lines))
    held = [each.invoice for each in _before_from(reading, known) if _is_held(each.invoice, now)]
    if len(held) == 1 and _is_recent(reading.invoice, held[0]):
        message = tr(
            "All lines of {number} of {day} stand on this larger invoice again. Was it delivered twice? Ask before "
            "you pay.",
            number=held[0].number, day=day(held[0].issue_date or known.today),
        )  # fmt: skip
        yield IN_A_LOT.found(message, at=place(reading, "gross"))


def _measured(lines: Iterable[Line]) -> Iterator[tuple[str, Decimal | None, Decimal | None]]:
    return ((folded(line.description), line.quantity, line.net) for line in lines if line.net and line.description)


def _is_held(theirs: Invoice, now: Counter[tuple[str, Decimal | None, Decimal | None]]) -> bool:
    lines = Counter(_measured(theirs.lines))
    weighed = any(quantity is not None and quantity % 1 for _, quantity, _ in lines)
    return weighed and _FEWEST_LINES <= lines.total() < now.total() and lines <= now


def _is_recent(invoice: Invoice, before: Invoice) -> bool:
    if invoice.issue_date is None or before.issue_date is None:
        return False
    return timedelta(0) <= invoice.issue_date - before.issue_date <= _MONTH_AND_A_HALF


def _is_no_copy(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    texts = [*enumerate(reading.pages, start=reading.first_page), (0, "\n".join(reading.invoice.notes))]
    for number, text in texts:
        rows = [folded(row) for row in text.splitlines()]
        if any(_COPY.search(row) or _COPY_ALONE.fullmatch(row) for row in rows):
            at = Position(reading.document, reading.name, number, 0, 0) if number else None
            yield COPY.found(tr("It calls itself a copy. Look whether the first one is here or paid already."), at=at)
            return


TOPIC = Topic(
    "Billed or paid twice in other ways",
    (PERIOD, OTHER_SELLER, IN_PARTS, LINE_TWICE, COPY, IN_A_LOT),
    (
        _period_is_billed_once, _nobody_else_billed_it, _nothing_was_paid_on_it, _each_line_stands_once, _is_no_copy,
        _delivery_is_billed_once,
    ),
)  # fmt: skip
