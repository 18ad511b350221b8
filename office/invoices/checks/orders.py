"""Was it ordered, did it arrive, at which price: the order, the goods receipt, the contract, the last purchase."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import figure, money
from office.invoices.delivery_papers import is_same_note, notes_named
from office.invoices.invoice import Invoice, Kind, Line
from office.invoices.known import GoodsReceipt, Known, Order
from office.invoices.parties import folded, same_name, supplier_of, tax_key
from office.invoices.price_lists import agreed_for
from office.invoices.reading import Reading
from office.invoices.things import alike, same_thing, share_charged, unit_price
from office.invoices.units import same_unit

MATCH = "Two- and three-way match: invoice, order, goods receipt"
NO_ORDER = Rule(
    "KONTOR-ORDER-01", FindingClass.MATCH, Severity.ASK, "The order that the invoice names exists.", MATCH
)
ANOTHERS = Rule("KONTOR-ORDER-02", FindingClass.MATCH, Severity.ASK, "The order is one with this supplier.", MATCH)
CURRENCY = Rule("KONTOR-ORDER-03", FindingClass.MATCH, Severity.ASK, "Order and invoice have one currency.", MATCH)
PRICE = Rule("KONTOR-ORDER-04", FindingClass.MATCH, Severity.ASK, "The price is not above the one ordered.", MATCH)
QUANTITY = Rule(
    "KONTOR-ORDER-05",
    FindingClass.MATCH,
    Severity.ASK,
    "Not more is billed than was ordered and is still open.",
    MATCH,
)
NOT_ORDERED = Rule("KONTOR-ORDER-06", FindingClass.MATCH, Severity.ASK, "Each line was ordered.", MATCH)
USED_UP = Rule("KONTOR-ORDER-07", FindingClass.MATCH, Severity.ASK, "The order is not billed in full already.", MATCH)
NOT_ARRIVED = Rule("KONTOR-ORDER-08", FindingClass.MATCH, Severity.ASK, "Not more is billed than has arrived.", MATCH)
NOT_DELIVERED = Rule(
    "KONTOR-ORDER-11", FindingClass.MATCH, Severity.ASK, "Not more is billed than the delivery notes say.", MATCH
)
CONTRACT = Rule(
    "KONTOR-ORDER-09",
    FindingClass.MATCH,
    Severity.ASK,
    "The price is not above the one that was agreed.",
    "Price list or contract that the owner marked",
)
DEARER = Rule(
    "KONTOR-ORDER-10",
    FindingClass.MATCH,
    Severity.ASK,
    "The price is not far above the last one paid.",
    "Last purchase",
)

_DEARER = Decimal(10)  # percent above the last price before it is asked about; less is only said
_EXTRAS = ("fracht", "versand", "porto", "verpackung", "transport", "anfahrt", "liefer", "freight", "shipping",
           "delivery", "packing", "handling", "maut", "palette", "pallet", "pfand", "leihgebuehr",
           "zuschlag", "surcharge", "rabatt", "discount",
           "van chuyen", "运费")  # fmt: skip
_ZERO = Decimal(0)


def order_of(reading: Reading, known: Known) -> Order | None:
    """The order that the invoice names: one of the owner's list, else one on paper of this supplier."""
    key = _order_key(reading.invoice.order_reference)
    listed = (each for each in known.orders if not each.is_paper and _order_key(each.number) == key)
    return (next(listed, None) or _on_paper(reading, known, key)) if key else None


def _on_paper(reading: Reading, known: Known, key: str) -> Order | None:
    """It goes by the number that the invoice names, and by the supplier's key."""
    invoice, supplier = reading.invoice, supplier_of(reading.invoice, known)
    theirs = supplier.key if supplier else invoice.seller.name
    for order in known.orders:
        named = key in map(_order_key, order.bears)
        if named and (order.supplier == theirs or same_name(order.supplier, invoice.seller.name)):
            return replace(order, number=invoice.order_reference, supplier=supplier.key if supplier else "")
    return None


def _order_key(number: str) -> str:
    return re.sub(r"^(?:BESTELLUNG|BEST|AUFTRAG|ORDER|PO|B)?0*", "", tax_key(number))


def _order_exists(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice, order, supplier = reading.invoice, order_of(reading, known), supplier_of(reading.invoice, known)
    at = place(reading, "order_reference")
    if not reading.kind.demands_money or not invoice.order_reference:
        return
    if order is None:
        if supplier and any(each.supplier == supplier.key and not each.is_paper for each in known.orders):
            message = tr(
                "There is no order {number} with this supplier. Who ordered it?", number=invoice.order_reference
            )
            yield NO_ORDER.found(message, at=at)
        return
    if not order.is_paper and (supplier is None or order.supplier not in {supplier.key, ""}):
        message = tr("Order {number} went to another supplier. Ask which order is meant.", number=order.number)
        yield ANOTHERS.found(message, at=at)
    if order.currency and invoice.currency and order.currency != invoice.currency:
        message = tr("Order {number} is in {ordered}, the invoice in {billed}.", number=order.number,
                     ordered=order.currency, billed=invoice.currency)  # fmt: skip
        yield CURRENCY.found(message, at=place(reading, "currency"))


def _is_extra(line: Line) -> bool:
    return any(word in folded(line.description) for word in _EXTRAS)


def _above(price: Decimal, agreed: Decimal, percent: Decimal) -> bool:
    return price > agreed * (100 + percent) / 100 + Decimal("0.005")


def _prices_as_ordered(reading: Reading, known: Known) -> Iterator[Finding]:
    order, currency = order_of(reading, known), reading.invoice.currency
    if order is None or reading.kind is Kind.CREDIT_NOTE or currency != _currency_of(order, known):
        return
    for line in reading.invoice.lines:
        ordered = next((each for each in order.lines if same_thing(line, each)), None)
        price, agreed = unit_price(line), unit_price(ordered) if ordered else None
        if price is not None and agreed is not None and _above(price, agreed, known.limits.price_tolerance_percent):
            message = tr("{what}: ordered at {agreed}, billed at {price}. Ask for the price "
                         "agreed.", what=line.description[:60],
                         agreed=money(agreed, currency), price=money(price, currency))  # fmt: skip
            yield PRICE.found(message)
        elif ordered is None and order.lines and line.net and not _is_extra(line):
            yield NOT_ORDERED.found(
                tr("{what} is not on order {number}.", what=line.description[:60], number=order.number)
            )


def _currency_of(order: Order, known: Known) -> str:
    """A paper often leaves out what goes without saying at home."""
    return order.currency or (known.firm.currency if order.is_paper else "")


def _quantities_as_ordered(reading: Reading, known: Known) -> Iterator[Finding]:
    order = order_of(reading, known)
    if order is None or reading.kind not in {Kind.INVOICE, Kind.PARTIAL, Kind.FINAL}:
        return
    billed_before = list(_billed_before(reading, known, order))
    if _is_billed_in_full(order, billed_before):
        yield USED_UP.found(tr("Order {number} is billed in full already. Ask what this invoice is "
                               "for.", number=order.number),
                            at=place(reading, "order_reference"))  # fmt: skip
        return
    for ordered in order.lines:
        now, before = (
            _amount(reading.invoice.lines, ordered),
            sum((_amount(each.lines, ordered) for each in billed_before), _ZERO),
        )
        most = (ordered.quantity or _ZERO) * (100 + known.limits.quantity_tolerance_percent) / 100
        if now and ordered.quantity is not None and now + before > most:
            message = tr("{what}: {ordered} ordered, {billed} billed with this "
                         "invoice.", what=ordered.description[:60],
                         ordered=figure(ordered.quantity), billed=figure(now + before))  # fmt: skip
            yield QUANTITY.found(message)


def _billed_before(reading: Reading, known: Known, order: Order) -> Iterator[Invoice]:
    key = _order_key(order.number)
    for each in known.earlier:
        same = tax_key(each.invoice.number) == tax_key(reading.invoice.number) or each.document == reading.document
        counts = each.invoice.kind in {Kind.INVOICE, Kind.PARTIAL, Kind.FINAL} and not each.rejected
        if (
            counts
            and not same
            and _order_key(each.invoice.order_reference) == key
            and each.supplier in {order.supplier, ""}
        ):
            yield each.invoice


def _is_billed_in_full(order: Order, before: Iterable[Invoice]) -> bool:
    invoices = list(before)
    if order.total and sum((each.net or _ZERO for each in invoices), _ZERO) >= order.total:
        return True
    counted = [line for line in order.lines if line.quantity]
    return bool(counted and invoices) and all(
        sum((_amount(each.lines, line) for each in invoices), _ZERO) >= (line.quantity or _ZERO) for line in counted
    )


def _amount(lines: Iterable[Line], wanted: Line) -> Decimal:
    return sum((line.quantity or _ZERO for line in lines if same_thing(line, wanted)), _ZERO)


def _has_arrived(reading: Reading, known: Known) -> Iterator[Finding]:
    """Only where the office books goods receipts at all."""
    order = order_of(reading, known)
    booked = [each for each in known.receipts if not each.is_paper]
    if order is None or order.is_paper or not booked or reading.kind in {Kind.PREPAYMENT, Kind.CREDIT_NOTE}:
        return
    key = _order_key(order.number)
    arrived = [line for each in booked if _order_key(each.order) == key for line in each.lines]
    before = [line for each in _billed_before(reading, known, order) for line in each.lines]
    for line in reading.invoice.lines:
        if (
            not line.quantity
            or not line.net
            or _is_extra(line)
            or not any(same_thing(line, each) for each in order.lines)
        ):
            continue
        came = _amount(arrived, line) - _amount(before, line)
        if line.quantity > came * (100 + known.limits.quantity_tolerance_percent) / 100:
            message = tr("{what}: {billed} billed, {arrived} arrived. Pay what arrived, or wait for the "
                         "rest.", what=line.description[:60],
                         billed=figure(line.quantity), arrived=figure(max(came, _ZERO)))  # fmt: skip
            yield NOT_ARRIVED.found(message)


def _as_delivered(reading: Reading, known: Known) -> Iterator[Finding]:
    """Against the delivery notes that the invoice or its order names; not where one of them is missing."""
    notes = _notes_of(reading, known) if reading.kind in {Kind.INVOICE, Kind.PARTIAL, Kind.FINAL} else []
    supplier, number = supplier_of(reading.invoice, known), reading.invoice.order_reference
    order = Order(number, supplier.key if supplier else "", date.min, "") if number else None
    before = [line for each in (_billed_before(reading, known, order) if order else ()) for line in each.lines]
    for line in reading.invoice.lines if notes else ():
        if line.quantity and line.net and not _is_extra(line):
            yield from _shortage(line, line.quantity, notes, before, known.limits.quantity_tolerance_percent)


def _shortage(
    line: Line, billed: Decimal, notes: list[GoodsReceipt], before: list[Line], percent: Decimal
) -> Iterator[Finding]:
    """Less arrived than is billed. What stands on no note says so only where all of them were read whole."""
    rows = [(note, n) for note in notes for n, each in enumerate(note.lines) if same_thing(line, each)]
    if any(not same_unit(line.unit, note.lines[n].unit) for note, n in rows):
        return
    came = sum((note.lines[n].quantity or _ZERO for note, n in rows), _ZERO) - _amount(before, line)
    told = bool(rows) or all(note.whole for note in notes)
    if told and billed > came * (100 + percent) / 100:
        note, n = (*rows, (notes[0], 0))[0]
        message = tr("{what}: {billed} billed, {arrived} arrived by delivery note {notes}. Pay what "
                     "arrived, or add the note that is missing.", what=line.description[:60],
                     notes=", ".join(each.number or each.bears[0] for each in notes),
                     billed=figure(billed), arrived=figure(max(came, _ZERO)))  # fmt: skip
        yield NOT_DELIVERED.found(message, at=note.places[n])


def _notes_of(reading: Reading, known: Known) -> list[GoodsReceipt]:
    """The delivery notes behind an invoice, each once; none where it names one that nobody gave."""
    supplier = supplier_of(reading.invoice, known)
    names = {reading.invoice.seller.name, *(supplier.names if supplier else ())}
    theirs: list[GoodsReceipt] = []
    for each in known.receipts:
        if each.is_paper and any(same_name(each.supplier, name) for name in names if name):
            theirs += [] if any(is_same_note(each, other) for other in theirs) else [each]
    if not theirs:
        return []
    named = {tax_key(number) for number in notes_named("\n".join([*reading.pages, *reading.invoice.notes]))}
    if named:
        found = [each for each in theirs if each.number and tax_key(each.number) in named]
        return found if len(found) == len(named) else []
    key = _order_key(reading.invoice.order_reference)
    return [each for each in theirs if key and key in map(_order_key, each.bears)]


def _prices_as_known(reading: Reading, known: Known) -> Iterator[Finding]:
    supplier, currency = supplier_of(reading.invoice, known), reading.invoice.currency
    lists = known.price_lists.get(supplier.key, ()) if supplier else ()
    if supplier is None or reading.kind is Kind.CREDIT_NOTE:
        return
    share = share_charged(reading.invoice)
    for line in reading.invoice.lines:
        price = unit_price(line)
        if price is None or price <= 0:
            continue
        found = agreed_for(line, lists, reading.invoice.issue_date, currency, known.firm.currency)
        last = _price(supplier.prices, line)
        if found and _above(price * share, found[1].price, _ZERO):
            message = tr("{what}: {agreed} agreed in {list}, billed at {price}. Ask for the price "
                         "agreed.", what=line.description[:60], list=found[0].name,
                         agreed=money(found[1].price, currency), price=money(price * share, currency))  # fmt: skip
            yield CONTRACT.found(message, at=found[0].place(found[1]))
        elif found is None and last and _above(price, last, known.limits.price_tolerance_percent):
            message = tr("{what}: last paid {last}, now "
                         "{price}.", what=line.description[:60], last=money(last, currency),
                         price=money(price, currency))  # fmt: skip
            severity = (
                Severity.ASK
                if _above(price, last, max(_DEARER, known.limits.price_tolerance_percent))
                else Severity.INFO
            )
            yield DEARER.found(message, severity=severity)


def _price(prices: Mapping[str, Decimal], line: Line) -> Decimal | None:
    """By article number, else by description."""
    for name, price in prices.items():
        if line.article and tax_key(name) == tax_key(line.article):
            return price
    return next((price for name, price in prices.items() if line.description and alike(name, line.description)), None)


TOPIC = Topic(
    "Order and goods receipt",
    (
        NO_ORDER,
        ANOTHERS,
        CURRENCY,
        PRICE,
        QUANTITY,
        NOT_ORDERED,
        USED_UP,
        NOT_ARRIVED,
        CONTRACT,
        DEARER,
        NOT_DELIVERED,
    ),
    (_order_exists, _prices_as_ordered, _quantities_as_ordered, _has_arrived, _as_delivered, _prices_as_known),
)
