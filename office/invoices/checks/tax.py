"""VAT: rates lawful in the seller's country on the day of supply, categories, the reason where none is due."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place, words_of
from office.invoices.checks.wording import day, figure, listed, money
from office.invoices.invoice import Invoice, Kind
from office.invoices.known import Known
from office.invoices.parties import country_of, country_of_vat_id, supplier_of, tax_key
from office.invoices.reading import Reading
from office.invoices.tables import eu_members, exemption_codes, vat_countries, vat_rates
from office.invoices.tax_treatment import REVERSE_WORDS

RATE = Rule(
    "KONTOR-TAX-01", FindingClass.CONTENT, Severity.ASK, "The VAT rate is lawful in the seller's country on "
    "the day of supply.",
    "Directive 2006/112/EC Art. 93-99; § 12, § 27 Abs. 1, § 28 UStG; decrees named in the table of rates",
)  # fmt: skip
ZERO_STANDARD = Rule(
    "KONTOR-TAX-02", FindingClass.CONTENT, Severity.ASK, "Category and rate fit: only the standard category "
    "has a rate.",
    "EN 16931-1 BR-S-05, BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05, BR-O-05",
)  # fmt: skip
NO_REASON = Rule(
    "KONTOR-TAX-03", FindingClass.CONTENT, Severity.ASK, "Where no VAT is charged the invoice says why.",
    "§ 14 Abs. 4 Nr. 8 UStG; Directive 2006/112/EC Art. 226 (11)",
)  # fmt: skip
REVERSE_NOTICE = Rule(
    "KONTOR-TAX-04", FindingClass.CONTENT, Severity.ASK, "Reverse charge is said in words.",
    "§ 14a Abs. 5 UStG; Directive 2006/112/EC Art. 226 (11a)",
)  # fmt: skip
REVERSE_IDS = Rule(
    "KONTOR-TAX-05", FindingClass.CONTENT, Severity.ASK, "Reverse charge and intra-EU supply name both VAT ids.",
    "§ 14a Abs. 1, 3 UStG; Directive 2006/112/EC Art. 226 (4); BR-AE-02, BR-IC-02",
)  # fmt: skip
REVERSE_WITH_VAT = Rule(
    "KONTOR-TAX-06", FindingClass.CONTENT, Severity.ASK, "Where we owe the VAT the invoice charges none.",
    "§ 13b, § 14c Abs. 1 UStG",
)  # fmt: skip
INTRA_EU = Rule(
    "KONTOR-TAX-07", FindingClass.CONTENT, Severity.ASK, "An intra-EU supply goes from one member state to another.",
    "§ 6a UStG; Directive 2006/112/EC Art. 138",
)  # fmt: skip
EXPORT = Rule(
    "KONTOR-TAX-08", FindingClass.CONTENT, Severity.ASK, "An export leaves the seller's customs territory.",
    "§ 6 UStG; Directive 2006/112/EC Art. 146",
)  # fmt: skip
SMALL_BUSINESS = Rule(
    "KONTOR-TAX-09", FindingClass.CONTENT, Severity.ASK, "A small business charges no VAT.", "§ 19, § 14c Abs. 2 UStG"
)
MARGIN = Rule(
    "KONTOR-TAX-15", FindingClass.CONTENT, Severity.ASK, "Under the margin scheme no VAT is shown.",
    "§ 25a Abs. 6, § 14a Abs. 6 UStG; Directive 2006/112/EC Art. 325",
)  # fmt: skip
FOREIGN_VAT = Rule(
    "KONTOR-TAX-10", FindingClass.CONTENT, Severity.INFO,
    "VAT of another country is refunded there, not deducted here.", "§ 18 Abs. 9 UStG; Directive 2008/9/EC",
)  # fmt: skip
IMPORT = Rule(
    "KONTOR-TAX-11", FindingClass.CONTENT, Severity.INFO,
    "Goods from outside the EU: the import VAT is on the customs paper.", "§ 15 Abs. 1 Nr. 2, § 13b UStG",
)  # fmt: skip
EXEMPTION_CODE = Rule(
    "KONTOR-TAX-12", FindingClass.CONTENT, Severity.ASK,
    "The code of an exemption is one of the EU's list.", "EN 16931 BT-121, VATEX",
)  # fmt: skip
OTHER_HOME = Rule(
    "KONTOR-TAX-14", FindingClass.CONTENT, Severity.ASK,
    "VAT is charged under a VAT id of the country whose VAT it is.",
    "Directive 2006/112/EC Art. 214, 226 (3); § 15 Abs. 1 Nr. 1 UStG",
)  # fmt: skip
IMPLIED_RATE = Rule(
    "KONTOR-TAX-13", FindingClass.CONTENT, Severity.ASK,
    "The VAT is what the rate on the page gives, and never more than the highest lawful one.",
    "§ 12 UStG; Directive 2006/112/EC",
)  # fmt: skip

_REASONS = regex(
    r"steuerfrei|steuerbefrei|umsatzsteuerfrei|nicht steuerbar|ohne umsatzsteuer|ohne ust|§ ?4 nr|§ ?19|"
    r"§ ?13b|§ ?25a?|kleinunternehm|reverse|"
    r"steuerschuld|innergemeinschaft|intra-?(?:eu|community|communaut)|ausfuhr|export|exempt|exoner|autoliquidation|"
    r"(?:gebuehren|gebuhren|kosten|abgaben)bescheid|"  # what an authority orders is no supply
    r"zero.?rated|outside the scope|not subject|no vat|vat free|differenz|verlegd|inversion|omvendt|"
    r"art(?:icle)?\.? ?\d+|"
    r"khong chiu thue|kct|免税|不征税|零税率|versicherung|franchise en base|tva non applicable|gemeinnuetzig"
)
_MARGIN = regex(r"§ ?25 ?a\b|differenzbesteuer|margin scheme|regime de la marge|margeregeling")
_SHOWN_INSIDE = regex(
    r"(?:enthalten\w*|darin|inkl\w*|zzgl\.?|davon) .{0,20}(?:mwst|ust|umsatzsteuer|vat)[^\n]{0,20}\d[.,]\d\d\b"
)
_SMALL_BUSINESS = regex(  # § 19 GNotKG: a notary's fees; § 19 Abs. 1a of Austria's UStG: the customer owes the tax
    r"kleinunternehmer|293 ?b\b|franchise en base|(?:§ ?19(?= (?:abs|ustg))|(?:gemaess|nach) § ?19\b)"
    r"(?! ?(?:abs\.? ?\d ?\w? ?)?(?:gnotkg|gkg|rvg|beurkg|bgb|hgb|ao|vob|estg)\b)(?! ?abs\.? ?1 ?[a-e]\b)"
)
_INSURANCE = regex(r"versicherungs?steuer|versicherungsteuer|4 ?nr\.? ?10")
_PERCENT = regex(r"(\d{1,2}(?:[.,]\d{1,2})?) ?%")
_TAXED_ON_THE_SPOT = regex(  # Directive 2006/112/EC Art. 47, 48, 53, 55: where the house, the meal, the road is
    r"\b(?:hotel|hostal|ubernachtung\w*|alojamiento|lodging|accommodation|hebergement|nuitees?|pernottament\w*|"
    r"restaurant\w*|ristorante|taxi|parking|parken|diesel|benzin|fuel|carburants?|eintritt\w*|admission)\b"
)
_NOT_SMALL = regex(r"kein(?:e)? kleinunternehmer")


def day_of_supply(invoice: Invoice) -> date | None:
    """The day whose rate counts: of delivery, else the end of the period, else the day of issue."""
    return invoice.delivery_date or invoice.period_end or invoice.issue_date


def _lawful(invoice: Invoice) -> frozenset[Decimal] | None:
    """The rates that the seller may charge: of his address, and of his VAT id's country. None: not known."""
    when = day_of_supply(invoice)
    countries = {country_of(invoice.seller), country_of_vat_id(invoice.seller.vat_id)} & vat_countries()
    if when is None or not countries:
        return None
    days = {when, invoice.period_start or when}
    return frozenset(rate for country in countries for each in days for rate in vat_rates(country, each))


def _rates_are_lawful(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice, lawful = reading.invoice, _lawful(reading.invoice)
    if lawful is None or not reading.kind.demands_money or _INSURANCE.search(words_of(reading)):
        return  # insurance tax is none of these rates
    odd = [rate for rate in dict.fromkeys(_rates(invoice)) if rate and rate not in lawful]
    when = day_of_supply(invoice)
    if odd and when:
        message = tr(
            "{rate} % is no VAT rate of {country} on {day}; lawful are {lawful} %. Ask for a corrected invoice.",
            rate=figure(odd[0]), country=country_of(invoice.seller), day=day(when),
            lawful=listed([figure(rate) for rate in sorted(lawful, reverse=True)]),
        )  # fmt: skip
        yield RATE.found(message, at=place(reading, "vat"))


def _rates(invoice: Invoice) -> list[Decimal | None]:
    return [*(tax.rate for tax in invoice.taxes), *(line.vat_rate for line in invoice.lines)]


def _category_fits_rate(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for tax in reading.invoice.taxes:
        if tax.rate is None:
            continue
        if tax.category == "S" and tax.rate == 0 and tax.base:
            message = tr(
                "{base} stand under the standard VAT category with 0 %. Ask for the right category.",
                base=figure(tax.base),
            )
            yield ZERO_STANDARD.found(message, at=place(reading, "vat"))
        elif tax.category in {"Z", "E", "AE", "K", "G", "O"} and (tax.rate or tax.amount):
            message = tr(
                "The invoice says that no VAT is due, yet charges {rate} %. Ask for a corrected invoice.",
                rate=figure(tax.rate),
            )
            yield ZERO_STANDARD.found(message, at=place(reading, "vat"))


def _no_vat_has_a_reason(reading: Reading, known: Known) -> Iterator[Finding]:
    """A seller of the EU who charges none says why; a seller from elsewhere need not."""
    del known
    invoice = reading.invoice
    if not reading.kind.demands_money or reading.kind is Kind.RECEIPT or _home_of(invoice) not in eu_members():
        return
    said = _REASONS.search(words_of(reading))
    free = [tax for tax in invoice.taxes if tax.category in {"E", "AE", "K", "G", "O"}]
    silent = not invoice.taxes or all(not tax.rate and not tax.category for tax in invoice.taxes)
    in_data = bool(free) and not any(tax.reason or tax.reason_code for tax in free)
    on_page = invoice.vat == 0 and silent and bool(invoice.gross)
    if not said and (in_data if reading.format.is_structured else on_page):
        yield NO_REASON.found(_ask_why(), at=place(reading, "vat"))


def _home_of(invoice: Invoice) -> str:
    """The seller's country; a page that does not name it is taken to be from where the account is kept."""
    banks = [tax_key(each.iban)[:2] for each in invoice.accounts if each.iban]
    return country_of(invoice.seller) or (banks[0] if banks else "")


def _as_if_at_home(invoice: Invoice) -> Invoice:
    """The same, from a seller who sits where his account is kept, as long as nothing says where he sits."""
    return replace(invoice, seller=replace(invoice.seller, country=_home_of(invoice)))


def _ask_why() -> str:
    return tr(
        "No VAT is charged and the invoice does not say why. Ask for the reason; without it the tax office "
        "may want the VAT from you."
    )


def _reverse_charge(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice, words = reading.invoice, words_of(reading)
    reverse = [tax for tax in invoice.taxes if tax.category == "AE"]
    says_so = REVERSE_WORDS.search(words) is not None
    if reverse and not says_so and not any("EU-AE" in tax.reason_code.upper() for tax in reverse):
        message = tr(
            "We owe the VAT here (reverse charge), but the invoice does not say so in words. Ask for a corrected one."
        )
        yield REVERSE_NOTICE.found(message, at=place(reading, "vat"))
    if says_so and not reverse and _charges_all(invoice):
        message = tr(
            "The invoice says that we owe the VAT, yet charges {vat}. Do not pay the VAT before the "
            "supplier corrects it.",
            vat=money(invoice.vat or Decimal(0), invoice.currency),
        )  # fmt: skip
        yield REVERSE_WITH_VAT.found(message, at=place(reading, "vat"))


def _charges_all(invoice: Invoice) -> bool:
    """Whether VAT is charged on the whole net amount, not on a part beside one under reverse charge."""
    if not invoice.vat or invoice.vat <= 0:
        return False
    taxed = [tax for tax in invoice.taxes if tax.rate]
    return len(invoice.taxes) == len(taxed)


def _both_vat_ids(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    if not reading.format.is_structured:
        yield from _our_id_on_the_page(reading, known)
        return
    if not any(tax.category in {"AE", "K"} for tax in invoice.taxes):
        return
    lacking = []
    if not invoice.seller.vat_id and not invoice.seller.tax_number:
        lacking.append(tr("the supplier's VAT id"))
    if not invoice.buyer.vat_id and (country_of(invoice.seller) != known.firm.country or _has(invoice, "K")):
        lacking.append(tr("our VAT id"))
    if lacking:
        message = tr("Without VAT charged both VAT ids must be there. Missing: {what}.", what=listed(lacking))
        yield REVERSE_IDS.found(message, at=place(reading, "seller_vat_id", "buyer_vat_id"))


def _our_id_on_the_page(reading: Reading, known: Known) -> Iterator[Finding]:
    """Where we owe the VAT our id must stand there; Germany alone does not ask for it between its own firms.

    It is told, not asked: what we owe ourselves is deducted without an invoice (§ 15 Abs. 1 Nr. 4 UStG, Art. 178 f).
    """
    says_so = REVERSE_WORDS.search(words_of(reading)) is not None and reading.kind.demands_money
    at_home = country_of(reading.invoice.seller) in {known.firm.country, ""} and known.firm.country == "DE"
    owed = says_so and known.firm.vat_id and not reading.invoice.vat and not at_home
    if owed and not _bears_our_vat_id(reading, known):
        message = tr("Without VAT charged both VAT ids must be there. Missing: {what}.", what=tr("our VAT id"))
        yield REVERSE_IDS.found(message, severity=Severity.INFO, at=place(reading, "buyer_vat_id"))


def _has(invoice: Invoice, category: str) -> bool:
    return any(tax.category == category for tax in invoice.taxes)


def _crosses_a_border(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    seller, buyer = country_of(invoice.seller), country_of(invoice.buyer)
    if not seller or not buyer:
        return
    at = place(reading, "vat")
    ids = {tax_key(party.vat_id)[:2] for party in (invoice.seller, invoice.buyer) if party.vat_id}
    members = eu_members(day_of_supply(invoice))
    if _has(invoice, "K") and ((seller == buyer and len(ids) < 2) or seller not in members):
        message = tr("It is called a supply to another EU country, but seller ({seller}) and buyer "
                     "({buyer}) do not fit. Ask for the VAT.",
                     seller=seller, buyer=buyer)  # fmt: skip
        yield INTRA_EU.found(message, at=at)
    if _has(invoice, "G") and (seller == buyer or {seller, buyer} <= members):
        message = tr("It is called an export, but both sides sit inside the EU ({seller}, {buyer}). Ask for "
                     "a corrected invoice.",
                     seller=seller, buyer=buyer)  # fmt: skip
        yield EXPORT.found(message, at=at)


def _small_business_charges_none(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice, words = reading.invoice, words_of(reading)
    if invoice.vat and invoice.vat > 0 and _SMALL_BUSINESS.search(words) and not _NOT_SMALL.search(words):
        message = tr(
            "The supplier calls himself a small business without VAT (§ 19), yet charges {vat}. That VAT "
            "cannot be deducted; ask.",
            vat=money(invoice.vat, invoice.currency),
        )  # fmt: skip
        yield SMALL_BUSINESS.found(message, at=place(reading, "vat"))


def _margin_scheme_shows_none(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    words = words_of(reading)
    shown = bool(reading.invoice.vat) or _SHOWN_INSIDE.search(words)
    if _MARGIN.search(words) and shown and reading.kind.demands_money:
        message = tr(
            "Under the margin scheme (§ 25a) no VAT may be shown, yet the invoice shows some. It cannot be deducted; "
            "ask for a corrected invoice."
        )
        yield MARGIN.found(message, at=place(reading, "vat", "gross"))


def _vat_of_another_country(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice = reading.invoice
    country, registered = country_of(invoice.seller), country_of_vat_id(invoice.seller.vat_id)
    if not known.firm.names or not country or known.firm.country in {country, registered}:
        return
    if invoice.vat and invoice.vat > 0:
        message = tr(
            "The VAT is that of {country}: it cannot be deducted here, but may be refunded there.", country=country
        )
        between_firms = {country, known.firm.country} <= eu_members() and _bears_our_vat_id(reading, known)
        between_firms = between_firms and not _TAXED_ON_THE_SPOT.search(words_of(reading))
        if between_firms:
            message += " " + tr("Your VAT id stands on it: ask whether it must be billed without VAT.")
        weight = Severity.ASK if between_firms and reading.kind is not Kind.RECEIPT else Severity.INFO
        yield FOREIGN_VAT.found(message, severity=weight, at=place(reading, "vat"))
    elif country not in eu_members() and not invoice.vat and reading.kind.demands_money:
        yield IMPORT.found(
            tr("From outside the EU: keep the customs paper, or declare the VAT of a service yourself.")
        )


def _bears_our_vat_id(reading: Reading, known: Known) -> bool:
    ours = tax_key(known.firm.vat_id)
    return bool(ours) and ours in tax_key(" ".join((reading.invoice.buyer.vat_id, *reading.pages)))


def _vat_id_is_of_its_country(reading: Reading, known: Known) -> Iterator[Finding]:
    """Firms may have VAT ids of several countries, and charge under each that country's rates."""
    invoice, supplier = reading.invoice, supplier_of(reading.invoice, known)
    home = country_of(replace(invoice.seller, vat_id="")) or (country_of(supplier.party) if supplier else "")
    registered, when = country_of_vat_id(invoice.seller.vat_id), day_of_supply(invoice)
    if not home or registered in {home, ""} or registered not in vat_countries() or when is None:
        return
    foreign = any(rate and rate not in vat_rates(registered, when) for rate in _rates(invoice))
    changed = supplier is not None and country_of_vat_id(supplier.party.vat_id) == home
    if (foreign or changed) and invoice.vat and invoice.vat > 0 and not invoice.seller.tax_number:
        message = tr(
            "The supplier sits in {home} and charges its VAT, but names the VAT id {number}. Ask for the right one; "
            "without it the VAT may not be deducted.",
            home=home, number=invoice.seller.vat_id,
        )  # fmt: skip
        yield OTHER_HOME.found(message, at=place(reading, "seller_vat_id"))


def _codes_are_known(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for tax in reading.invoice.taxes:
        code = tax.reason_code.upper().strip()
        if code.startswith("VATEX-EU") and code not in exemption_codes():
            yield EXEMPTION_CODE.found(
                tr("There is no exemption code {code}. Ask for the right one.", code=tax.reason_code)
            )


def _vat_without_a_rate(reading: Reading, known: Known) -> Iterator[Finding]:
    """For pages whose rate was not read: what net and VAT say together, and the one rate that the page prints."""
    del known
    invoice = reading.invoice
    lawful = _lawful(invoice) or _lawful(_as_if_at_home(invoice))
    rated = any(tax.rate for tax in invoice.taxes)
    if not lawful or not invoice.net or not invoice.vat or rated or invoice.net <= 0:
        return
    rate = invoice.vat * 100 / invoice.net
    printed = {Decimal(each.replace(",", ".")) for each in _PERCENT.findall("\n".join(reading.pages))} & lawful
    if rate > max(lawful) + Decimal("0.2"):
        message = tr(
            "The VAT is {rate} % of the net amount; more than {highest} % is never due.",
            rate=figure(rate.quantize(Decimal("0.1"))), highest=figure(max(lawful)),
        )  # fmt: skip
        yield IMPLIED_RATE.found(message, at=place(reading, "vat"))
    elif len(printed) == 1 and _is_off(invoice.net, invoice.vat, next(iter(printed)), len(invoice.lines)):
        message = tr(
            "The page names {rate} % VAT; of {base} that is not {said}. Ask for a corrected invoice.",
            rate=figure(next(iter(printed))), base=money(invoice.net, invoice.currency),
            said=money(invoice.vat, invoice.currency),
        )  # fmt: skip
        yield IMPLIED_RATE.found(message, at=place(reading, "vat"))


def _is_off(net: Decimal, vat: Decimal, rate: Decimal, lines: int) -> bool:
    """By more than rounding can explain, and by no more than a slip: a part of it free of VAT is lawful."""
    right = net * rate / 100
    return Decimal(max(lines, 4)) / 100 < abs(vat - right) and vat > right * Decimal("0.9")


TOPIC = Topic(
    "VAT",
    (
        RATE, ZERO_STANDARD, NO_REASON, REVERSE_NOTICE, REVERSE_IDS, REVERSE_WITH_VAT, INTRA_EU, EXPORT,
        SMALL_BUSINESS, MARGIN, FOREIGN_VAT, IMPORT, EXEMPTION_CODE, IMPLIED_RATE, OTHER_HOME,
    ),
    (
        _rates_are_lawful, _category_fits_rate, _no_vat_has_a_reason, _reverse_charge, _both_vat_ids,
        _crosses_a_border, _small_business_charges_none, _margin_scheme_shows_none,
        _vat_of_another_country, _codes_are_known,
        _vat_without_a_rate, _vat_id_is_of_its_country,
    ),
)  # fmt: skip
