"""What a page tells a second time in another way than by its figures: the total in words, the discount in money."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, Decimal

from core.evidence import Finding, FindingClass, Severity
from core.numbers import find_numbers
from core.patterns import regex
from core.words import tr
from office.invoices.amount_words import amounts_in_words
from office.invoices.checks.rule import Rule, Topic, is_certain, place
from office.invoices.checks.unexplained import is_printed
from office.invoices.checks.wording import figure, money
from office.invoices.known import Known
from office.invoices.page.dates import PERCENT_BEGINS
from office.invoices.page.sheet import fold
from office.invoices.reading import Reading

DISCOUNT = Rule(
    "KONTOR-SUM-05", FindingClass.CONTENT, Severity.ASK,
    "The discount that a page names in money is its percentage of a sum that stands there.", "§ 14 Abs. 4 Nr. 7 UStG",
)  # fmt: skip
WORDS = Rule(
    "KONTOR-SUM-06", FindingClass.CONTENT, Severity.BLOCK,
    "The total in words is the total in figures.",
    "Decree 123/2020/ND-CP Art. 10 (8); STA announcement 2024 No. 11",
)  # fmt: skip

_PERCENT = regex(rf"{PERCENT_BEGINS}(\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?%")
_EARLY = regex(r"skonto|escompte|early payment|cash discount|prompt payment|chiet khau thanh toan")
_MONEY = regex(r"(?<![\d.,])\d[\d.,' ’]*[.,]\d{2}(?![.,]?\d)(?!\s?%)")
_CENT = Decimal("0.011")
_MOST = 400  # amounts of a page; a longer list would hold a base for anything


def _discount_is_its_percentage(reading: Reading, known: Known) -> Iterator[Finding]:
    """One row that names a percentage and an amount: the discount, or what is left to pay after it."""
    del known
    if reading.format.is_structured or not reading.kind.demands_money:
        return
    printed = _amounts("\n".join(reading.pages))
    for row in (row for page in reading.pages for row in page.splitlines() if _EARLY.search(fold(row))):
        percents = {Decimal(each.replace(",", ".")) for each in _PERCENT.findall(row)}
        said = _amounts(row)
        if len(percents) != 1 or not said or len(printed) > _MOST:
            continue
        percent = percents.pop()
        if not any(_is_of(percent, base, amount) for base in printed for amount in said):
            message = tr(
                "The page names {amount} beside {percent} % early-payment discount, which is that share of no sum on "
                "it. Reckon the discount yourself, or ask.",
                amount=money(min(said), reading.invoice.currency), percent=figure(percent),
            )  # fmt: skip
            yield DISCOUNT.found(message, at=place(reading, "discount_percent", "gross"))
            return


def _amounts(text: str) -> set[Decimal]:
    return {reading for match in _MONEY.finditer(text) for number in find_numbers(match[0])
            for reading in number.readings[:1] if reading}  # fmt: skip


def _is_of(percent: Decimal, base: Decimal, amount: Decimal) -> bool:
    share = base * percent / 100
    return abs(share - amount) <= _CENT or abs(base - share - amount) <= _CENT


def _words_are_the_figures(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    totals = {abs(each) for each in (invoice.gross, invoice.amount_due) if each is not None}
    told = amounts_in_words("\n".join((*reading.pages, *invoice.notes)))
    totals |= {total.to_integral_value(ROUND_DOWN) for total in totals}  # many leave the cents out
    if not totals or not told or not reading.kind.demands_money or any(amount in totals for _, amount in told):
        return
    words, amount = told[0]
    message = tr(
        "In words the invoice asks for {words} ({amount}), in figures for {total}. Ask which one holds.",
        words=words, amount=money(amount, invoice.currency), total=money(max(totals), invoice.currency),
    )  # fmt: skip
    certain = is_certain(reading, "gross") and is_printed(reading, "gross")
    severity = Severity.BLOCK if certain else Severity.ASK
    yield WORDS.found(message, severity=severity, at=place(reading, "gross"))


TOPIC = Topic(
    "What is told twice", (DISCOUNT, WORDS), (_discount_is_its_percentage, _words_are_the_figures)
)  # fmt: skip
