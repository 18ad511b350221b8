"""What is odd about the data and codes that came along: what programs might read differently than people."""

from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic
from office.invoices.known import Known
from office.invoices.reading import Reading

UNREADABLE = Rule(
    "KONTOR-DATA-01",
    FindingClass.FORMAT,
    Severity.ASK,
    "Amounts and dates of the data are amounts and dates.",
    "XML Schema Part 2: decimal, date; UNTDID 2379",
)
AMBIGUOUS = Rule(
    "KONTOR-DATA-02",
    FindingClass.FRAUD,
    Severity.ASK,
    "The data state each thing once, in one currency.",
    "EN 16931-1: cardinality of BT-1 to BT-115; BR-53",
)
STRANGE = Rule(
    "KONTOR-DATA-03",
    FindingClass.FORMAT,
    Severity.INFO,
    "The data hold only what their standard knows.",
    "EN 16931-3 syntax bindings",
)
TWO_INSIDE = Rule(
    "KONTOR-DATA-04",
    FindingClass.FRAUD,
    Severity.ASK,
    "A file holds the data of one invoice.",
    "Factur-X 1.0, 6.2: one embedded invoice",
)
UNSIGNED = Rule(
    "KONTOR-DATA-05",
    FindingClass.FORMAT,
    Severity.ASK,
    "A Vietnamese invoice carries its seller's digital signature, unless a cash register made it.",
    "Decree 123/2020/NĐ-CP Art. 10 (7), Art. 11",
)
BROKEN_CODE = Rule(
    "KONTOR-DATA-06",
    FindingClass.FRAUD,
    Severity.ASK,
    "A payment code on the page agrees with its own check digits.",
    "EPC069-12; Swiss Implementation Guidelines QR-bill; EMVCo QR Code Specification",
)
MORE_PAGES = Rule(
    "KONTOR-DATA-07",
    FindingClass.CONTENT,
    Severity.ASK,
    "Every page of the file was looked at.",
    "Kontor looks at the first forty pages",
)

_BY_ODDITY = {
    "no-amount": UNREADABLE,
    "no-date": UNREADABLE,
    "twice": AMBIGUOUS,
    "other-currency": AMBIGUOUS,
    "unknown-type": STRANGE,
    "unknown-tax": STRANGE,
    "foreign": STRANGE,
}
_CASH_REGISTER = regex(r"\d[CK]\d\dM")  # "1C26MAA": the fourth letter of the series


def _message(rule: Rule, element: str) -> str:
    return {
        UNREADABLE.id: tr(
            "The invoice data hold something that is no amount or no date ({element}). Compare them with the page, "
            "or ask for a corrected invoice.",
            element=element,
        ),
        AMBIGUOUS.id: tr(
            "The invoice data state {element} in two ways: another program may read another invoice. Ask for a "
            "corrected one.",
            element=element,
        ),
        STRANGE.id: tr(
            "The invoice data hold something that their standard does not know: {element}", element=element
        ),
    }[rule.id]


def _data_are_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    """A flag of the reader is "data:oddity:element"."""
    del known
    for flag in reading.flags:
        start, _, rest = flag.partition(":")
        oddity, _, element = rest.partition(":")
        if start == "data" and (rule := _BY_ODDITY.get(oddity)):
            yield rule.found(_message(rule, element))


def _one_invoice_lies_inside(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if "two-invoices-inside" in reading.flags:
        yield TWO_INSIDE.found(
            tr("Two invoices lie inside this file as data; the first was read. Ask the supplier which one counts.")
        )


def _is_signed(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if "unsigned" in reading.flags and not _CASH_REGISTER.match(reading.invoice.type_code):
        yield UNSIGNED.found(
            tr("The seller's digital signature is missing: the invoice is not valid yet. Ask for the signed file.")
        )


def _codes_hold(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if "broken-code" in reading.flags:
        yield BROKEN_CODE.found(
            tr("The payment code on the page is damaged or was changed. Do not pay by scanning it.")
        )


def _all_was_seen(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if "more-pages" in reading.flags:
        yield MORE_PAGES.found(
            tr("Only the first pages of this long file were looked at. Look through the others yourself.")
        )


TOPIC = Topic(
    "Data and codes that came along",
    (UNREADABLE, AMBIGUOUS, STRANGE, TWO_INSIDE, UNSIGNED, BROKEN_CODE, MORE_PAGES),
    (_data_are_sound, _one_invoice_lies_inside, _is_signed, _codes_hold, _all_was_seen),
)
