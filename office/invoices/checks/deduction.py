"""Can the VAT be deducted, and is it a cost of the firm: entertainment, gifts, private things, prepayments."""

from collections.abc import Iterator
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import money
from office.invoices.invoice import Kind
from office.invoices.known import Known
from office.invoices.parties import folded
from office.invoices.reading import Reading

NO_DEDUCTION = Rule(
    "KONTOR-DEDUCT-01",
    FindingClass.BOOKS,
    Severity.INFO,
    "A firm without VAT deducts none.",
    "§ 15 Abs. 2, § 19 UStG",
)
MEALS = Rule(
    "KONTOR-DEDUCT-02", FindingClass.BOOKS, Severity.INFO, "Meals for guests need names and occasion; 70 "
    "per cent are a cost.",
    "§ 4 Abs. 5 Nr. 2 EStG, § 15 Abs. 1a UStG",
)  # fmt: skip
GIFTS = Rule(
    "KONTOR-DEDUCT-03",
    FindingClass.BOOKS,
    Severity.INFO,
    "Gifts are a cost up to 50 EUR a person and year.",
    "§ 4 Abs. 5 Nr. 1 EStG, § 15 Abs. 1a UStG",
)
PRIVATE = Rule(
    "KONTOR-DEDUCT-04",
    FindingClass.BOOKS,
    Severity.INFO,
    "What may be private is asked about.",
    "§ 12 EStG, § 15 Abs. 1 UStG",
)
PREPAID = Rule(
    "KONTOR-DEDUCT-05",
    FindingClass.BOOKS,
    Severity.INFO,
    "VAT of a prepayment is deducted once it is paid.",
    "§ 15 Abs. 1 Nr. 1 Satz 3 UStG",
)
OTHER_TAX = Rule(
    "KONTOR-DEDUCT-06",
    FindingClass.BOOKS,
    Severity.INFO,
    "Insurance tax and the like are no VAT.",
    "VersStG; § 4 Nr. 10 UStG",
)

_MEALS = regex(
    r"bewirtung|restaurant|gaststaette|gasthaus|\bspeisen\b|getraenke|\bbuffet|\bcatering|trinkgeld|nha hang|"
    r"餐饮|餐费|\bdinner\b|\blunch\b"
)
_GIFTS = regex(r"\bgeschenk|\bpraesent|gutscheinkarte|\bgift\b|qua tang|礼品|礼物")
_PRIVATE = regex(
    r"spielzeug|kinder(?:sitz|wagen|fahrrad)|playstation|nintendo|\btoys?\b|haustier|hundefutter|kosmetik|"
    r"parfum|do choi|玩具"
)
_OTHER_TAX = regex(r"versicherungs?steuer|versicherungsteuer|insurance (?:premium )?tax")


def _said(reading: Reading) -> str:
    """What was bought, and from whom; of a page without lines all of it."""
    invoice = reading.invoice
    lines = [line.description for line in invoice.lines] or list(reading.pages)
    return folded("\n".join((invoice.seller.name, *lines)))


def _may_be_deducted(reading: Reading, known: Known) -> Iterator[Finding]:
    vat = reading.invoice.vat
    if not reading.kind.demands_money or not vat or vat <= 0:
        return
    amount = money(vat, reading.invoice.currency)
    if not known.firm.charges_vat:
        yield NO_DEDUCTION.found(
            tr("The firm charges no VAT: {amount} are a cost and not deducted.", amount=amount),
            at=place(reading, "vat"),
        )
    elif reading.kind is Kind.PREPAYMENT:
        yield PREPAID.found(
            tr("A prepayment: its VAT, {amount}, is deducted in the month in which you pay.", amount=amount)
        )


def _is_a_cost(reading: Reading, known: Known) -> Iterator[Finding]:
    if not reading.kind.demands_money or known.firm.country != "DE":
        return
    said = _said(reading)
    if _MEALS.search(said):
        yield MEALS.found(
            tr("Meals: note guests and occasion on the receipt. 70 % are a cost, the VAT is deducted in full.")
        )
    if _GIFTS.search(said):
        limit = money(Decimal(50), "EUR")
        yield GIFTS.found(tr("Gifts: up to {limit} a person and year are a cost. Note who got them.", limit=limit))
    if _PRIVATE.search(said):
        yield PRIVATE.found(tr("This may be private. If it is, book it so; its VAT is not deducted then."))
    if _OTHER_TAX.search(said):
        yield OTHER_TAX.found(tr("Insurance tax is no VAT: it is a cost and is not deducted."))


TOPIC = Topic(
    "Deduction and cost",
    (NO_DEDUCTION, MEALS, GIFTS, PRIVATE, PREPAID, OTHER_TAX),
    (_may_be_deducted, _is_a_cost),
)
