"""Did it come before: the same bytes, the same number in another spelling, a second scan, a reminder, paid already.

Rent, subscriptions, instalments and part deliveries look alike and are none: their number differs, and their day
or order.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import day, money
from office.invoices.digest import digest, likeness
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.known import Earlier, Known, Supplier
from office.invoices.paid import is_its_amount, is_named, may_settle
from office.invoices.parties import distance, plain_name, same_seller, supplier_of, tax_key
from office.invoices.reading import Reading

CARE = "Bookkeeping: a claim is paid once; § 14c UStG"
SAME_FILE = Rule("KONTOR-DUP-01", FindingClass.DUPLICATE, Severity.BLOCK, "The same file came before.", CARE)
SAME_NUMBER = Rule(
    "KONTOR-DUP-02", FindingClass.DUPLICATE, Severity.BLOCK, "The same number of the same supplier came before.", CARE
)
LIKE_NUMBER = Rule(
    "KONTOR-DUP-03", FindingClass.DUPLICATE, Severity.BLOCK,
    "The same number came before in another spelling: O for 0, I for 1, a prefix, spaces, zeros in front.", CARE,
)  # fmt: skip
SAME_CONTENT = Rule(
    "KONTOR-DUP-04", FindingClass.DUPLICATE, Severity.BLOCK,
    "The same supplier, day, amount and lines came before under another or an unreadable number.", CARE,
)  # fmt: skip
OTHER_AMOUNT = Rule(
    "KONTOR-DUP-05", FindingClass.DUPLICATE, Severity.ASK, "The same number came before with another amount.", CARE
)
PAID = Rule(
    "KONTOR-DUP-06",
    FindingClass.DUPLICATE,
    Severity.BLOCK,
    "A payment of this amount to this supplier has left already.",
    CARE,
)
REMINDER = Rule(
    "KONTOR-DUP-07", FindingClass.DUPLICATE, Severity.BLOCK, "A reminder is not paid beside its invoice.", "§ 286 BGB"
)
REPLACES = Rule(
    "KONTOR-DUP-08", FindingClass.DUPLICATE, Severity.ASK, "A corrected invoice replaces one that was paid "
    "or approved.",
    "§ 14 Abs. 6 UStG, § 31 Abs. 5 UStDV",
)  # fmt: skip
PREPAID = Rule(
    "KONTOR-DUP-09", FindingClass.DUPLICATE, Severity.ASK, "A final invoice takes off what was paid in advance.",
    "§ 14 Abs. 5 UStG",
)  # fmt: skip

_NOTHING = Decimal(0)
_LOOKS = str.maketrans("OQDIL|SBZG", "0001115826")
_NEAR = timedelta(days=3)
_SEASON = timedelta(days=25)  # the same again after so long may be next month's
_HALF_YEAR = timedelta(days=180)
_PREFIX = regex(r"^(?:RECHNUNGSNUMMER|RECHNUNG|RECHN|RENR|RGNR|RNR|RE|RG|R|INVOICE|INV|NR|NO|HD|FA|FP)+(?=.*\d)")


def number_key(number: str) -> str:
    """A number as the eye may take it: no spaces and signs, O as 0, I as 1, no zeros in front."""
    return tax_key(number).translate(_LOOKS).lstrip("0")


def number_keys(number: str) -> set[str]:
    """The same with and without what people write before a number."""
    return {number_key(number), number_key(_PREFIX.sub("", tax_key(number)))} - {""}


def total(invoice: Invoice) -> Decimal | None:
    return invoice.gross if invoice.gross is not None else invoice.amount_due


def _days_apart(one: Invoice, other: Invoice) -> timedelta | None:
    return abs(one.issue_date - other.issue_date) if one.issue_date and other.issue_date else None


def _comparable(reading: Reading, known: Known) -> Iterator[Earlier]:
    """Claims of the same seller and kind that came before, without what the owner told apart or refused."""
    supplier = supplier_of(reading.invoice, known)
    accounts = {tax_key(each.iban or each.number) for each in reading.invoice.accounts} - {""}
    number, amount = tax_key(reading.invoice.number), total(reading.invoice)
    for earlier in known.earlier:
        if earlier.rejected or reading.document in earlier.not_duplicate_of:
            continue
        same_amount = total(earlier.invoice) in {amount, None}
        if not same_amount and tax_key(earlier.invoice.number) != number:
            continue  # neither amount nor number: nothing to compare
        credit = Kind.CREDIT_NOTE in {reading.kind, earlier.invoice.kind}
        if credit and reading.kind is not earlier.invoice.kind:
            continue
        if earlier.invoice.kind.demands_money and _one_seller(reading.invoice, earlier, supplier, accounts):
            yield earlier


def _one_seller(ours: Invoice, earlier: Earlier, supplier: Supplier | None, accounts: set[str]) -> bool:
    """By the supplier that the office knows; by name or VAT id; by the account, where a scan has spoiled the name."""
    theirs = earlier.invoice
    if supplier and earlier.supplier == supplier.key:
        return True
    if same_seller(ours.seller, theirs.seller):
        return True
    one_account = bool(accounts & {tax_key(each.iban or each.number) for each in theirs.accounts})
    return one_account and _one_name_misread(ours.seller.name, theirs.seller.name)


def _one_name_misread(one: str, other: str) -> bool:
    first, second = plain_name(one), plain_name(other)
    return not first or not second or distance(first, second) * 5 <= max(len(first), len(second))


def _came_before(reading: Reading, known: Known) -> Iterator[Finding]:
    """One finding at most, the surest: two reasons for one duplicate help nobody."""
    if not reading.kind.demands_money:
        return
    if found := _same_file(reading, known):
        yield found
        return
    before = list(_comparable(reading, known))
    for find in (_same_number, _like_number, _same_content):
        if found := find(reading, known, before):
            yield found
            return


def _same_file(reading: Reading, known: Known) -> Finding | None:
    for earlier in known.earlier:
        if earlier.document != reading.document or not reading.document:
            continue
        one = number_key(reading.invoice.number) == number_key(
            earlier.invoice.number
        )  # a PDF may hold several invoices
        if one and total(reading.invoice) == total(earlier.invoice):
            return SAME_FILE.found(_before(earlier, tr("This very file came before.")))
    return None


def _before(earlier: Earlier, what: str) -> str:
    """What came before, when, and whether it was paid; then what to do."""
    parts = [what]
    if earlier.arrived:
        parts.append(tr("It came on {day} as {name}.", day=day(earlier.arrived), name=earlier.name))
    if earlier.paid_on:
        parts.append(tr("It was paid on {day}.", day=day(earlier.paid_on)))
    return " ".join([*parts, tr("Do not pay it a second time.")])


def _same_number(reading: Reading, known: Known, before: Sequence[Earlier]) -> Finding | None:
    invoice = reading.invoice
    if not invoice.number:
        return None
    for earlier in before:
        theirs = earlier.invoice
        if tax_key(invoice.number) != tax_key(theirs.number) or _is_next_of_a_series(reading, earlier, known):
            continue
        if total(invoice) == total(theirs) or total(theirs) is None:
            said = tr("Invoice {number} came before.", number=invoice.number)
            return SAME_NUMBER.found(_before(earlier, said), at=place(reading, "number"))
        if reading.kind is not Kind.CORRECTION and not _years_apart(invoice, theirs):
            message = tr(
                "Invoice {number} came before with {amount}. Is this one its correction? Pay only one of them.",
                number=invoice.number, amount=money(total(theirs) or _NOTHING, theirs.currency),
            )  # fmt: skip
            return OTHER_AMOUNT.found(message, at=place(reading, "number"))
    return None


def _is_next_of_a_series(reading: Reading, earlier: Earlier, known: Known) -> bool:
    """A standing invoice bears one number for months: its day tells it apart, where the owner says it recurs."""
    supplier, apart = supplier_of(reading.invoice, known), _days_apart(reading.invoice, earlier.invoice)
    return bool(supplier and supplier.recurring and apart and apart >= _SEASON)


def _years_apart(one: Invoice, other: Invoice) -> bool:
    """Numbers that start again each year meet after a year, with other amounts."""
    apart = _days_apart(one, other)
    return apart is not None and apart > _HALF_YEAR


def _like_number(reading: Reading, known: Known, before: Sequence[Earlier]) -> Finding | None:
    invoice, keys = reading.invoice, number_keys(reading.invoice.number)
    if max(map(len, keys), default=0) < 2:
        return None
    for earlier in before:
        theirs = earlier.invoice
        if total(invoice) != total(theirs) or total(invoice) is None or _is_next_of_a_series(reading, earlier, known):
            continue
        if keys & number_keys(theirs.number) or _misread(reading, theirs):
            said = tr("Invoice {number} came before as {before}.", number=invoice.number, before=theirs.number)
            return LIKE_NUMBER.found(_before(earlier, said), at=place(reading, "number"))
    return None


def _misread(reading: Reading, theirs: Invoice) -> bool:
    """A scan read a sign or two of the number otherwise, and all else is the same to the day and the lines."""
    same_day = reading.invoice.issue_date is not None and reading.invoice.issue_date == theirs.issue_date
    scanned = reading.format is Format.SCAN
    near = distance(number_key(theirs.number), number_key(reading.invoice.number)) <= 2
    return scanned and same_day and near and not _other_goods(reading.invoice, theirs)


def _same_content(reading: Reading, known: Known, before: Sequence[Earlier]) -> Finding | None:
    """No number to go by, or another one, and the rest is the same: day, amount, lines, order."""
    del known
    invoice = reading.invoice
    if total(invoice) is None or invoice.issue_date is None:
        return None
    words = digest(reading.pages)
    for earlier in before:
        theirs, apart = earlier.invoice, _days_apart(invoice, earlier.invoice)
        if total(invoice) != total(theirs) or apart is None or apart > _NEAR or _other_goods(invoice, theirs):
            continue
        unnumbered = not invoice.number or not theirs.number
        alike = likeness(words, earlier.digest)
        if not unnumbered and not _same_lines(invoice, theirs) and alike < 0.9:
            continue
        sure = apart == timedelta(0) and (unnumbered or alike >= 0.9)
        said = tr(
            "An invoice of this supplier of {day} over the same amount came before: {number}.",
            day=day(theirs.issue_date or invoice.issue_date), number=theirs.number or earlier.name,
        )  # fmt: skip
        message = _before(earlier, said) if sure else f"{said} " + tr("Is it the same one? If not, say so once.")
        return SAME_CONTENT.found(message, severity=None if sure else Severity.ASK, at=place(reading, "gross"))
    return None


def _lines(invoice: Invoice) -> list[tuple[str, Decimal | None]]:
    return sorted((plain_name(line.description), line.net) for line in invoice.lines)


def _same_lines(one: Invoice, other: Invoice) -> bool:
    """The same amounts, or as much of the same things: where a discount is taken off, readers put it differently."""
    goods = [sorted((plain_name(line.description), line.quantity) for line in each.lines) for each in (one, other)]
    return bool(one.lines) and (_nets(one) == _nets(other) or goods[0] == goods[1])


def _nets(invoice: Invoice) -> list[Decimal]:
    return sorted(line.net for line in invoice.lines if line.net is not None)


def _other_goods(one: Invoice, other: Invoice) -> bool:
    """Whether they say themselves that they are for different things: another order, day of supply or period."""
    for name in ("order_reference", "delivery_date", "period_start", "contract_reference"):
        first, second = getattr(one, name), getattr(other, name)
        if first and second and first != second:
            return True
    lines, rivals = _lines(one), _lines(other)
    digits = [re.sub(r"\D", "", "".join(name for name, _ in each)) for each in (lines, rivals)]
    return bool(lines and rivals and lines != rivals and len(lines) == len(rivals) and digits[0] != digits[1])


# --- paid, reminded, replaced --------------------------------------------------------------------------------------


def _payment_has_left(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    if reading.kind in {Kind.CREDIT_NOTE, Kind.REMINDER} or not reading.kind.demands_money:
        return
    for payment in known.payments:
        named = is_its_amount(invoice, payment) and is_named(invoice, payment)
        if named or may_settle(invoice, payment):
            message = tr(
                "A payment of {amount} to this supplier left on {day}. Is it for this invoice? Then do not "
                "pay again.",
                amount=money(payment.amount, payment.currency), day=day(payment.on),
            )  # fmt: skip
            yield PAID.found(message, severity=Severity.BLOCK if named else Severity.ASK, at=place(reading, "gross"))
            return


def _reminder_of_what_is_here(reading: Reading, known: Known) -> Iterator[Finding]:
    if reading.kind is not Kind.REMINDER:
        return
    page = tax_key(" ".join((*reading.pages, *reading.invoice.preceding, reading.invoice.number)))
    meant = [each for each in known.earlier if _is_named(each, reading, page)]
    if not meant:
        message = tr(
            "A reminder of an invoice that never came. Ask the supplier for the invoice; pay nothing by a reminder."
        )
        yield REMINDER.found(message, severity=Severity.ASK)
    for earlier in meant:
        number = earlier.invoice.number
        if earlier.paid_on:
            message = tr("Reminder of invoice {number}, which was paid on {day}. Send the supplier the "
                         "proof; do not pay again.",
                         number=number, day=day(earlier.paid_on))  # fmt: skip
        else:
            message = tr(
                "Reminder of invoice {number}, which is here already. Pay by the invoice, not by the reminder.",
                number=number,
            )
        yield REMINDER.found(message)


def _is_named(earlier: Earlier, reading: Reading, page: str) -> bool:
    number = tax_key(earlier.invoice.number)
    return len(number) >= 3 and number in page and same_seller(reading.invoice.seller, earlier.invoice.seller)


def _replaces_what_was_paid(reading: Reading, known: Known) -> Iterator[Finding]:
    if reading.kind is not Kind.CORRECTION:
        return
    meant = {tax_key(number) for number in reading.invoice.preceding}
    for earlier in known.earlier:
        if tax_key(earlier.invoice.number) not in meant or not same_seller(
            reading.invoice.seller, earlier.invoice.seller
        ):
            continue
        if earlier.paid_on or earlier.approved:
            message = tr(
                "It replaces invoice {number}, which is paid or approved. Pay only the difference, if any.",
                number=earlier.invoice.number,
            )
            yield REPLACES.found(message)
        else:
            message = tr(
                "It replaces invoice {number}. Set that one aside and pay only this.", number=earlier.invoice.number
            )
            yield REPLACES.found(message, severity=Severity.INFO)


def _final_takes_off_prepayments(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    if reading.kind not in {Kind.FINAL, Kind.INVOICE} or invoice.prepaid or not invoice.order_reference:
        return
    order = tax_key(invoice.order_reference)
    for earlier in known.earlier:
        theirs = earlier.invoice
        if theirs.kind is not Kind.PREPAYMENT or tax_key(theirs.order_reference) != order:
            continue
        taken_off = any(tax_key(theirs.number) == tax_key(number) for number in invoice.preceding)
        if same_seller(invoice.seller, theirs.seller) and earlier.paid_on and not taken_off:
            message = tr("{amount} were paid in advance on invoice {number}; here they are not taken off. "
                         "Ask for a corrected invoice.",
                         amount=money(total(theirs) or _NOTHING, theirs.currency), number=theirs.number)  # fmt: skip
            yield PREPAID.found(message, at=place(reading, "amount_due", "gross"))


TOPIC = Topic(
    "Duplicates",
    (SAME_FILE, SAME_NUMBER, LIKE_NUMBER, SAME_CONTENT, OTHER_AMOUNT, PAID, REMINDER, REPLACES, PREPAID),
    (
        _came_before, _payment_has_left, _reminder_of_what_is_here, _replaces_what_was_paid,
        _final_takes_off_prepayments,
    ),
)  # fmt: skip
