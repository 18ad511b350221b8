"""Page against XML: one document must not say two things.

A value of the XML counts as said by the page when it stands there in any spelling; only what the page says otherwise,
or nowhere, is a difference. So a number's habit, a date's order or a missing accent never alarms.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from stdnum import iban

from core.evidence import Finding, FindingClass, Severity
from core.moments import find_dates
from core.numbers import find_numbers
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import account, day, figure, listed, money
from office.invoices.invoice import Invoice, Line
from office.invoices.known import Known
from office.invoices.parties import folded, name_words, tax_key
from office.invoices.reading import Reading, Source

LAW = "§ 14c UStG; BMF 15.10.2024, Rz. 30 ff.: the data and the page are one invoice"
MONEY = Rule("KONTOR-PAGE-01", FindingClass.CONTENT, Severity.BLOCK, "Page and XML ask for one amount.", LAW)
ACCOUNT = Rule("KONTOR-PAGE-02", FindingClass.FRAUD, Severity.BLOCK, "Page and XML name one bank account.", LAW)
NUMBER = Rule("KONTOR-PAGE-03", FindingClass.CONTENT, Severity.ASK, "Page and XML have one invoice number.", LAW)
DATE = Rule("KONTOR-PAGE-04", FindingClass.CONTENT, Severity.ASK, "Page and XML have the same dates.", LAW)
CURRENCY = Rule("KONTOR-PAGE-05", FindingClass.CONTENT, Severity.BLOCK, "Page and XML have one currency.", LAW)
PARTY = Rule("KONTOR-PAGE-06", FindingClass.CONTENT, Severity.ASK, "Page and XML name the same parties.", LAW)
LINE = Rule("KONTOR-PAGE-07", FindingClass.CONTENT, Severity.ASK, "Page and XML list the same lines.", LAW)
TAX = Rule("KONTOR-PAGE-08", FindingClass.CONTENT, Severity.ASK, "Page and XML name the same VAT rates.", LAW)
DISCOUNT = Rule(
    "KONTOR-PAGE-09", FindingClass.CONTENT, Severity.ASK, "Page and XML grant one discount for early payment.", LAW
)
_RUN = regex(r"(?<![A-Z0-9])(?=([A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}))")  # one may begin in another
_AMOUNT = regex(r"\d[\d.,'’ \u00a0\u202f]*")
_SIGNS = {
    "EUR": ("€", "eur"), "USD": ("us$", "usd", "$", "美元"), "GBP": ("£", "gbp"), "CHF": ("chf", "sfr", "fr."),
    "VND": ("vnd", "vnđ", "đồng", "₫", "đ"),
    "CNY": ("cny", "rmb", "元", "¥", "￥", "人民币"), "JPY": ("jpy", "円", "¥"),
}  # fmt: skip
_FOREIGN = ("eur", "usd", "gbp", "chf", "vnd", "cny", "jpy", "€", "£", "us$", "sek", "nok", "dkk", "pln", "czk")


@dataclass(frozen=True)
class Page:
    """What can be found on the pages, whatever its spelling. read: what the page reader made of them."""

    text: str
    read: Invoice

    @cached_property
    def amounts(self) -> frozenset[Decimal]:
        return frozenset(abs(reading) for number in find_numbers(self.text) for reading in number.readings)

    @cached_property
    def digits(self) -> frozenset[str]:
        """Every run of digits with its separators left out: "1.234,50" is 123450."""
        return frozenset(re.sub(r"\D", "", run) for run in _AMOUNT.findall(self.text))

    @cached_property
    def days(self) -> frozenset[str]:
        return frozenset(reading for _, _, readings in find_dates(self.text) for reading in readings)

    @cached_property
    def signs(self) -> str:
        """All letters and digits in one string."""
        return re.sub(r"[\W_]", "", folded(self.text)).upper()

    @cached_property
    def ibans(self) -> frozenset[str]:
        """All sound account numbers."""
        return sound_ibans(self.text)

    def has_amount(self, amount: Decimal) -> bool:
        if abs(amount) in self.amounts:
            return True
        shown = {f"{abs(amount):.2f}", f"{abs(amount):f}"}
        return any(re.sub(r"\D", "", each) in self.digits for each in shown)

    def has_day(self, when: date) -> bool:
        written = (f"{when:%d%m%Y}", f"{when:%d%m%y}", f"{when:%Y%m%d}", f"{when:%m%d%Y}")
        return when.isoformat() in self.days or any(each in self.signs for each in written)

    def has_code(self, code: str) -> bool:
        return re.sub(r"[\W_]", "", folded(code)).upper() in self.signs

    def has_name(self, name: str) -> bool:
        """At least half of its words, so that a short form of a long name is the name."""
        words = [word for word in name_words(name) if len(word) > 1] or list(name_words(name))
        page = re.sub(r"[\W_]", "", folded(self.text))
        return not words or sum(word in page for word in words) * 2 >= len(words)


def sound_ibans(text: str) -> frozenset[str]:
    """Every account number with right check digits, whatever stands before and behind it."""
    return frozenset(found for run in _RUN.findall(text.upper()) if (found := _sound_iban(run)))


def _sound_iban(run: str) -> str:
    key = tax_key(run)
    ends = range(len(key), 14, -1)
    return next((key[:end] for end in ends if iban.is_valid(key[:end], check_country=False)), "")


def page_of(reading: Reading) -> Page | None:
    """The words of the page, where it has words of its own (not those of a picture, which may be misread)."""
    text = "\n".join(reading.pages)
    read = reading.said.get(Source.TEXT)
    return Page(text, read or Invoice()) if read is not None and len(text.split()) >= 15 else None


def _compared(reading: Reading) -> Iterator[tuple[Invoice, Page]]:
    data, page = reading.said.get(Source.XML), page_of(reading)
    if data is not None and page is not None:
        yield data, page


def _amounts_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    """One finding at most, of the amount that weighs most: where one differs, those that follow from it do too."""
    del known
    for data, page in _compared(reading):
        for name, called, alone in _AMOUNTS(data):
            said, seen = getattr(data, name), getattr(page.read, name)
            if not said or page.has_amount(said) or (seen is None and not alone) or seen == said:
                continue
            said = money(said, data.currency)
            if seen is None:
                message = tr(
                    "The XML says {xml} as {what}; that amount is nowhere on the page. Ask which one holds.",
                    xml=said, what=called,
                )  # fmt: skip
            else:
                message = tr(
                    "The page says {page} as {what}, the XML {xml}. Do not pay before the supplier says "
                    "which one holds.",
                    page=money(seen, data.currency), xml=said, what=called,
                )  # fmt: skip
            yield MONEY.found(message, at=place(reading, name))
            return


def _prepayments_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    """The page takes off what was paid in advance, the data ask for the whole."""
    del known
    for data, page in _compared(reading):
        seen, asked = page.read.amount_due, data.amount_due if data.amount_due is not None else data.gross
        if seen is None or asked is None or data.prepaid or not page.read.prepaid or abs(seen) >= abs(asked):
            continue
        message = tr(
            "The page takes off {prepaid} that were paid already and asks for {page}, the XML for {xml}. Ask "
            "which one holds.",
            prepaid=money(abs(page.read.prepaid), data.currency), page=money(seen, data.currency),
            xml=money(asked, data.currency),
        )  # fmt: skip
        yield MONEY.found(message, at=place(reading, "amount_due"))


def _AMOUNTS(data: Invoice) -> Iterable[tuple[str, str, bool]]:
    """Field, its name, and whether every page must show it."""
    due_is_gross = data.amount_due in {None, data.gross}
    yield "gross", tr("total amount"), due_is_gross
    yield "net", tr("net amount"), False
    yield "vat", tr("VAT"), False
    yield "amount_due", tr("amount due"), not due_is_gross
    yield "prepaid", tr("prepayment"), False


def _accounts_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for data, page in _compared(reading):
        said = [tax_key(each.iban) for each in data.accounts if each.iban]
        seen = sorted(page.ibans | {tax_key(each.iban) for each in page.read.accounts if each.iban})
        missing = [number for number in said if not page.has_code(number)]
        if seen and missing and len(missing) == len(said):
            message = tr(
                "The page names the account {page}, the XML {xml}. Pay neither before a call to the number you know.",
                page=account(seen[0]), xml=account(missing[0]),
            )  # fmt: skip
            yield ACCOUNT.found(message, at=place(reading, "iban"))


def _numbers_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for data, page in _compared(reading):
        seen = page.read.number
        if data.number and not page.has_code(data.number) and (seen or len(page.text.split()) >= 40):
            if seen:
                message = tr(
                    "The page has the number {page}, the XML {xml}. Ask which one holds.", page=seen, xml=data.number
                )
            else:
                message = tr("The invoice number of the XML, {xml}, is nowhere on the page.", xml=data.number)
            weight = Severity.ASK if seen else Severity.INFO
            yield NUMBER.found(message, severity=weight, at=place(reading, "number"))


def _dates_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for data, page in _compared(reading):
        for name, called in _DATES():
            said, seen = getattr(data, name), getattr(page.read, name)
            if said is None or seen is None or said == seen or page.has_day(said):
                continue
            message = tr(
                "The page says {page} as {what}, the XML {xml}. Ask which one holds.",
                page=day(seen), xml=day(said), what=called,
            )  # fmt: skip
            yield DATE.found(message, at=place(reading, name))


def _DATES() -> Sequence[tuple[str, str]]:
    return (
        ("issue_date", tr("invoice date")),
        ("due_date", tr("due date")),
        ("delivery_date", tr("delivery date")),
    )


def _currencies_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for data, page in _compared(reading):
        text = page.text.casefold()
        own = _SIGNS.get(data.currency, (data.currency.casefold(),))
        other = [
            sign for sign in _FOREIGN if sign not in own and re.search(rf"(?<![a-z]){re.escape(sign)}(?![a-z])", text)
        ]
        seen = page.read.currency
        if data.currency and not any(sign in text for sign in own) and (other or seen not in {"", data.currency}):
            message = tr(
                "The page counts in {page}, the XML in {xml}. Do not pay before the supplier says which one holds.",
                page=seen or other[0].upper(), xml=data.currency,
            )  # fmt: skip
            yield CURRENCY.found(message, at=place(reading, "currency"))


def _parties_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for data, page in _compared(reading):
        for name, party, seen, called in (
            ("seller_name", data.seller, page.read.seller, tr("seller")),
            ("buyer_name", data.buyer, page.read.buyer, tr("buyer")),
        ):
            names = [each for each in (party.name, party.trading_name) if each]
            if names and seen.name and not any(page.has_name(each) for each in names):
                message = tr(
                    "The page names {page} as {what}, the XML {xml}. Ask which one holds.",
                    page=seen.name, xml=party.name, what=called,
                )  # fmt: skip
                yield PARTY.found(message, at=place(reading, name))
            if party.vat_id and seen.vat_id and not page.has_code(party.vat_id):
                message = tr(
                    "The page says {page} as VAT id of the {what}, the XML {xml}. Ask which one holds.",
                    page=seen.vat_id, xml=party.vat_id, what=called,
                )  # fmt: skip
                yield PARTY.found(message, at=place(reading, name.replace("name", "vat_id")))


def _lines_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    """Where the page shows the amounts of its lines, each amount of the XML's lines stands there too."""
    del known
    for data, page in _compared(reading):
        nets = [line for line in data.lines if line.net]
        missing = [line for line in nets if not _shows(page, line)]
        shows_lines = len(page.read.lines) > 0 or len(nets) > len(missing)
        if missing and shows_lines and (len(missing) * 2 <= len(nets) or _other_nets(page, nets)):
            what = listed(
                [line.description[:40] or money(line.net or Decimal(0), data.currency) for line in missing[:3]]
            )
            message = tr(
                "These lines of the XML are not on the page with their amount: {lines}. Ask which list holds.",
                lines=what,
            )
            yield LINE.found(message)
        yield from _quantities_agree(data, page)


def _shows(page: Page, line: Line) -> bool:
    """Its net amount, or the same line priced with its VAT."""
    if line.net is None or page.has_amount(line.net):
        return True
    rate = line.vat_rate or Decimal(0)
    cent = Decimal("0.01")
    ways = [(line.net * factor).quantize(cent) for factor in ((100 + rate) / 100, 100 / (100 + rate))]
    return bool(rate) and any(way + step in page.amounts for way in ways for step in (-cent, 0, cent))


def _other_nets(page: Page, nets: Sequence[Line]) -> bool:
    """Whether the page reader found as many lines with amounts of their own."""
    return len([line for line in page.read.lines if line.net]) == len(nets)


def _words_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    """No longer word of a line's name is anywhere on a page that lists as many lines: it names something else."""
    del known
    for data, page in _compared(reading):
        if len(page.read.lines) != len(data.lines):
            continue
        text = folded(page.text)
        for ours, theirs in zip(data.lines, page.read.lines, strict=True):
            words = [word for word in re.findall(r"[^\W\d_]{4,}", folded(ours.description)) if len(word) > 3]
            if words and ours.net == theirs.net and theirs.description and not any(word in text for word in words):
                message = tr(
                    "The page calls it {page}, the XML {xml}. Ask what was delivered.",
                    page=theirs.description[:60], xml=ours.description[:60],
                )  # fmt: skip
                yield LINE.found(message)
                return


def _discounts_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    """Both grant one discount for early payment, with other percentages or days."""
    del known
    for data, page in _compared(reading):
        said, seen = data.discounts, page.read.discounts
        if len(said) != 1 or len(seen) != 1 or not seen[0].days or not said[0].days:
            continue
        if (said[0].percent, said[0].days) != (seen[0].percent, seen[0].days):
            message = tr(
                "The page grants {page} % within {days} days, the XML {xml} % within {other}. Ask which one holds.",
                page=figure(seen[0].percent), days=seen[0].days, xml=figure(said[0].percent), other=said[0].days,
            )  # fmt: skip
            yield DISCOUNT.found(message, at=place(reading, "discount_percent", "discount_days"))


def _quantities_agree(data: Invoice, page: Page) -> Iterator[Finding]:
    if len(data.lines) != len(page.read.lines):
        return
    for ours, theirs in zip(data.lines, page.read.lines, strict=True):
        if ours.quantity is None or theirs.quantity is None or ours.net != theirs.net:
            continue
        if ours.quantity != theirs.quantity and not page.has_amount(ours.quantity):
            message = tr(
                "The page says {page} pieces of {what}, the XML {xml}. Ask which one holds.",
                page=figure(theirs.quantity), what=ours.description[:40], xml=figure(ours.quantity),
            )  # fmt: skip
            yield LINE.found(message)


def _rates_agree(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for data, page in _compared(reading):
        seen = {tax.rate for tax in page.read.taxes if tax.rate}
        missing = [
            tax.rate for tax in data.taxes if tax.rate and tax.rate not in seen and not page.has_amount(tax.rate)
        ]
        if seen and missing:
            message = tr("The XML taxes with {xml} %, the page with {page} %. Ask which one holds.",
                         xml=figure(missing[0]), page=figure(min(seen)))  # fmt: skip
            yield TAX.found(message, at=place(reading, "vat"))


TOPIC = Topic(
    "Page against XML",
    (MONEY, ACCOUNT, NUMBER, DATE, CURRENCY, PARTY, LINE, TAX, DISCOUNT),
    (
        _amounts_agree, _accounts_agree, _numbers_agree, _dates_agree, _currencies_agree, _parties_agree,
        _lines_agree, _rates_agree, _prepayments_agree, _words_agree, _discounts_agree,
    ),
)  # fmt: skip
