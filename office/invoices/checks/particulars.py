"""Mandatory particulars, by the law of the seller's country: EU Directive, German UStG, Vietnam's Decree 123, China.

Data are complete or not. On a page the reader may have missed something, so that a particular counts as missing only
where no words of the page look like it either.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.months import whole_names
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import listed, money
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.known import Known
from office.invoices.parties import country_of, folded, tax_key
from office.invoices.reading import Reading, Status
from office.invoices.tables import eu_members

DE, EU = "§ 14 Abs. 4 UStG, § 31 UStDV", "Directive 2006/112/EC Art. 226"
NUMBER = Rule(
    "KONTOR-LAW-01", FindingClass.CONTENT, Severity.ASK, "There is an invoice number.", f"{EU} (2); {DE} Nr. 4"
)
DATE = Rule("KONTOR-LAW-02", FindingClass.CONTENT, Severity.ASK, "There is a date of issue.", f"{EU} (1); {DE} Nr. 3")
SELLER = Rule("KONTOR-LAW-03", FindingClass.CONTENT, Severity.ASK, "The seller is named.", f"{EU} (5); {DE} Nr. 1")
ADDRESS = Rule(
    "KONTOR-LAW-04",
    FindingClass.CONTENT,
    Severity.INFO,
    "The seller's full address is there.",
    f"{EU} (5); {DE} Nr. 1",
)
TAX_ID = Rule(
    "KONTOR-LAW-05",
    FindingClass.CONTENT,
    Severity.ASK,
    "The seller's VAT id or tax number is there.",
    f"{EU} (3); {DE} Nr. 2",
)
BUYER = Rule("KONTOR-LAW-06", FindingClass.CONTENT, Severity.ASK, "The buyer is named.", f"{EU} (5); {DE} Nr. 1")
GOODS = Rule(
    "KONTOR-LAW-07",
    FindingClass.CONTENT,
    Severity.ASK,
    "Quantity and kind of the goods or services are there.",
    f"{EU} (6); {DE} Nr. 5",
)
SUPPLY_DATE = Rule(
    "KONTOR-LAW-08",
    FindingClass.CONTENT,
    Severity.INFO,
    "The day or month of supply is there.",
    f"{EU} (7); {DE} Nr. 6, § 31 Abs. 4 UStDV",
)
GROSS = Rule("KONTOR-LAW-09", FindingClass.CONTENT, Severity.ASK, "The amount is there.", f"{EU} (8); {DE} Nr. 7")
VAT_SHOWN = Rule(
    "KONTOR-LAW-10",
    FindingClass.CONTENT,
    Severity.ASK,
    "VAT rate and VAT amount, or the reason for none, are there.",
    f"{EU} (9)-(11); {DE} Nr. 8",
)
SMALL_AMOUNT = Rule(
    "KONTOR-LAW-11",
    FindingClass.CONTENT,
    Severity.INFO,
    "Up to 250 EUR the short list of particulars is enough.",
    "§ 33 UStDV",
)
VIETNAM = Rule(
    "KONTOR-LAW-12", FindingClass.CONTENT, Severity.ASK,
    "A Vietnamese e-invoice has form and series, the seller's tax code and, unless exempt, the tax office's code.",
    "Decree 123/2020/ND-CP Art. 10, amended by Decree 70/2025/ND-CP",
)  # fmt: skip
CHINA = Rule(
    "KONTOR-LAW-13", FindingClass.CONTENT, Severity.ASK,
    "A Chinese digital invoice has a number of 20 digits and the credit codes of both sides.",
    "STA announcement 2024 No. 11 on fully digitalised e-invoices",
)  # fmt: skip
AT_RISK = Rule(
    "KONTOR-LAW-14",
    FindingClass.CONTENT,
    Severity.INFO,
    "How much VAT cannot be deducted before a right invoice is there.",
    "§ 15 Abs. 1 Nr. 1 UStG",
)

SMALL = Decimal(250)
_SMALL_AT_HOME = {"DE": ("EUR", SMALL), "AT": ("EUR", Decimal(400)), "CH": ("CHF", Decimal(400))}
"""§ 33 UStDV; § 11 Abs. 6 UStG of Austria; Art. 57 MWSTV of Switzerland. With VAT."""
_TAX_WORDS = regex(
    r"(?:\b(?:ust|vat|umsatzsteuer|mwst|tax|tva|btw|iva|uid|st)[.\s-]{0,3}(?:id|nr|no|nummer|number|ident|reg)|"
    r"steuernummer|steuer-nr|finanzamt)(?=[^\d]{0,60}\d)"
    r"|\b(?:at ?u|de|fr|nl|be|it|es|pl|cz|dk|lu|ie|se|fi|gb)[ ]?\d[\d ]{7,12}\b|\b\d{2,3}/\d{3}/\d{4,5}\b"
    r"|\bmst\b|ma so thue|che-?\d{3}|abn\b"
)
_IBAN = regex(r"\b[a-z]{2}\d{2}(?:[ \u00a0]?[a-z0-9]{4}){2,7}(?:[ \u00a0]?[a-z0-9]{1,3})?\b")  # as long as a VAT id
_MONTH_NAMES = (  # a short one alone: "may" is in "mayor"
    rf"\b{name}(?![a-z])" if len(name) < 5 else name for name in whole_names("de", "en")
)
_DATES_OF_SUPPLY = regex(
    r"liefer|leistung|zeitraum|deliver|supply|service|period|livraison|prestation|ngay giao|monat|month"
    rf"|{'|'.join(_MONTH_NAMES)}|\b20\d\d\b"
)
_INSURANCE = regex(r"versicherungs?steuer|versicherungsteuer|versicherungsschein")
_SERIES = regex(r"^[1-9][CK]\d{2}[TDLMNBGHX][A-Z]{2}")


def is_small(reading: Reading, known: Known) -> bool:
    """Whether the short list of particulars is enough: at home, up to the land's limit, no tax owed by us."""
    invoice, home = reading.invoice, known.firm.country
    at_home = country_of(invoice.seller) in {home, ""}
    currency, limit = _SMALL_AT_HOME.get(home, ("", Decimal(0)))
    reverse = any(tax.category in {"AE", "K"} for tax in invoice.taxes)
    return (
        at_home
        and not reverse
        and invoice.currency == currency
        and invoice.gross is not None
        and abs(invoice.gross) <= limit
    )


def _asked(reading: Reading, *names: str) -> bool:
    """Whether the field is there but unsure: then it is asked about elsewhere, and is not missing."""
    return any(reading[name].status is Status.ASKED for name in names)


def _page_says(reading: Reading, pattern: re.Pattern[str]) -> bool:
    page = _IBAN.sub(" ", folded("\n".join(reading.pages)))
    return not reading.format.is_structured and bool(pattern.search(page))


def missing(reading: Reading, known: Known) -> list[tuple[Rule, str]]:
    """The particulars that the law asks for and that are not there, each with its name."""
    if not reading.kind.demands_money:
        return []
    return [*_always(reading), *([] if is_small(reading, known) else _in_full(reading, known))]


def _always(reading: Reading) -> Iterator[tuple[Rule, str]]:
    """What even a small invoice says."""
    invoice = reading.invoice
    if invoice.issue_date is None and not _asked(reading, "issue_date"):
        yield DATE, tr("the invoice date")
    if not invoice.seller.name and not _asked(reading, "seller_name"):
        yield SELLER, tr("the supplier's name")
    if invoice.gross is None and invoice.amount_due is None and not _asked(reading, "gross"):
        yield GROSS, tr("the amount")


def _in_full(reading: Reading, known: Known) -> Iterator[tuple[Rule, str]]:
    invoice = reading.invoice
    if not invoice.number and not _asked(reading, "number"):
        yield NUMBER, tr("the invoice number")
    if not _has_tax_id(reading):
        yield TAX_ID, tr("the supplier's VAT id or tax number")
    if not invoice.buyer.name and not _buyer_is_there(reading, known):
        yield BUYER, tr("the buyer's name")
    if not invoice.lines and reading.format.is_structured and not _is_short_profile(reading):
        yield GOODS, tr("what was delivered")
    if _vat_is_silent(reading):
        yield VAT_SHOWN, tr("the VAT amount and rate, or why there is none")


def _has_tax_id(reading: Reading) -> bool:
    seller = reading.invoice.seller
    if seller.vat_id or seller.tax_number or _asked(reading, "seller_vat_id", "seller_tax_number"):
        return True
    return not _needs_tax_id(reading) or _page_says(reading, _TAX_WORDS)


def _needs_tax_id(reading: Reading) -> bool:
    """Sellers of countries whose invoices we cannot judge are left alone; so are those who charge no VAT in data."""
    banks = [tax_key(each.iban)[:2] for each in reading.invoice.accounts if each.iban]
    country = country_of(reading.invoice.seller) or (banks[0] if banks else "")
    charges = bool(reading.invoice.vat)
    if _INSURANCE.search(folded(" ".join((*reading.pages, *(line.description for line in reading.invoice.lines))))):
        return False
    if not charges and reading.invoice.taxes and all(tax.category in {"E", "O"} for tax in reading.invoice.taxes):
        return False  # § 14 Abs. 2: what is exempt by § 4 Nr. 8 to 29 needs no invoice at all
    german = not country and "rechnung" in folded(" ".join(reading.pages))
    return country in {"DE", "AT"} or german or (charges and country in eu_members())


def _buyer_is_there(reading: Reading, known: Known) -> bool:
    if _asked(reading, "buyer_name") or reading.kind is Kind.RECEIPT:
        return True
    page = folded("\n".join(reading.pages))
    return not reading.format.is_structured and (
        not known.firm.names or any(folded(own) in page for own in known.firm.names)
    )


def _is_short_profile(reading: Reading) -> bool:
    """Profiles without lines by design: the page is the invoice."""
    profile = re.sub(r"[\s_-]", "", (reading.profile or reading.invoice.profile).casefold())
    return profile.endswith(("minimum", "basicwl")) or reading.format is Format.ZUGFERD_1


def _vat_is_silent(reading: Reading) -> bool:
    """Page invoices only: an amount, and neither VAT nor a word about it. In data the official rules see to that."""
    invoice = reading.invoice
    if reading.format.is_structured or invoice.vat is not None or invoice.taxes or _asked(reading, "vat", "net"):
        return False
    text = folded("\n".join(reading.pages))
    words = (
        "ust",
        "mwst",
        "vat",
        "tax",
        "steuer",
        "tva",
        "btw",
        "gst",
        "thue",
        "税",
        "§ 19",
        "kleinunternehmer",
        "reverse",
    )
    return country_of(invoice.seller) in {"DE", "AT", ""} and not any(word in text for word in words)


def _particulars_are_there(reading: Reading, known: Known) -> Iterator[Finding]:
    """All that is missing in one sentence, under the rule of the first: one question, not five."""
    lacking = missing(reading, known)
    if not lacking:
        return
    what = listed([name for _, name in lacking])
    message = tr("Missing on the invoice: {what}. Ask the supplier for a complete one.", what=what)
    yield lacking[0][0].found(message)
    yield from _vat_at_risk(reading.invoice, known)


def _vat_at_risk(invoice: Invoice, known: Known) -> Iterator[Finding]:
    if invoice.vat and known.firm.charges_vat and invoice.vat > 0:
        amount = money(invoice.vat, invoice.currency)
        yield AT_RISK.found(tr("{amount} VAT cannot be deducted before a complete invoice is there.", amount=amount))


def _smaller_wants(reading: Reading, known: Known) -> Iterator[Finding]:
    """What is good to have and stops nothing."""
    invoice = reading.invoice
    if not reading.kind.demands_money:
        return
    if is_small(reading, known):
        lacks = (
            not invoice.buyer.name or not invoice.number or not (invoice.seller.vat_id or invoice.seller.tax_number)
        )
        if lacks and invoice.vat:
            yield SMALL_AMOUNT.found(
                tr("Up to {limit} the short list of particulars is enough.", limit=money(SMALL, "EUR"))
            )
        return
    if reading.format.is_structured and not (invoice.seller.city or invoice.seller.street):
        yield ADDRESS.found(tr("The supplier's address is incomplete."))
    if not _says_when(reading):
        message = tr("The invoice does not say when it was delivered or done. Note the day, or ask for it.")
        yield SUPPLY_DATE.found(message, at=place(reading, "issue_date"))


def _says_when(reading: Reading) -> bool:
    invoice = reading.invoice
    if (
        invoice.delivery_date
        or invoice.period_start
        or invoice.period_end
        or any(line.delivered for line in invoice.lines)
    ):
        return True
    words = folded("\n".join((*(line.description for line in invoice.lines), *invoice.notes)))
    if _DATES_OF_SUPPLY.search(words) or invoice.issue_date is None:
        return True
    page = re.sub(r"rechnungsdatum|faellig\w*|zahlbar\w*", " ", folded("\n".join(reading.pages)))
    return bool(
        re.search(r"liefer(?:datum|tag|ung am)|leistungs|zeitraum|deliver(?:y|ed)|date of supply|tax point", page)
    )


def _vietnamese(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if reading.format is not Format.VIETNAM or not reading.kind.demands_money:
        return
    lacking = []
    if not invoice.seller.vat_id and not invoice.seller.tax_number:
        lacking.append(tr("the supplier's tax code"))
    if not invoice.number:
        lacking.append(tr("the invoice number"))
    if not (invoice.profile or invoice.type_code) or not _has_series(invoice):
        lacking.append(tr("form and series of the invoice"))
    if lacking:
        yield VIETNAM.found(
            tr("Missing on the Vietnamese e-invoice: {what}. Ask the supplier.", what=listed(lacking))
        )


def _has_series(invoice: Invoice) -> bool:
    told = (invoice.type_code, invoice.profile, invoice.process, invoice.number)
    return any(_SERIES.match(each.replace(" ", "")) or re.search(r"[CK]\d{2}[A-Z]{3}", each) for each in told if each)


def _chinese(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if reading.format not in {Format.CHINA, Format.CHINA_OFD} or not reading.kind.demands_money:
        return
    lacking = []
    if not re.fullmatch(r"\d{20}|\d{8}", invoice.number):
        lacking.append(tr("an invoice number of 20 digits"))
    if not (invoice.seller.vat_id or invoice.seller.tax_number):
        lacking.append(tr("the supplier's credit code"))
    if lacking:
        yield CHINA.found(tr("Missing on the Chinese invoice: {what}. Ask the supplier.", what=listed(lacking)))


TOPIC = Topic(
    "Mandatory particulars",
    (
        NUMBER, DATE, SELLER, ADDRESS, TAX_ID, BUYER, GOODS, SUPPLY_DATE, GROSS, VAT_SHOWN, SMALL_AMOUNT, VIETNAM,
        CHINA, AT_RISK,
    ),
    (_particulars_are_there, _smaller_wants, _vietnamese, _chinese),
)  # fmt: skip
