"""What becomes of an invoice's VAT: deducted, part of the cost, or owed by the buyer. The codes are DATEV's keys.

The owner's word comes first; then what the invoice charges and says; then, where it charges none and says nothing,
how this supplier was treated before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.patterns import regex
from core.words import tr
from office.invoices.invoice import Invoice
from office.invoices.known import Firm, Supplier

REVERSE_WORDS = regex(
    r"steuerschuldner|steuerschuld|reverse.?charge|§ ?13b|autoliquidation|inversione contabile|inversion del sujeto|"
    r"btw verlegd|omvendt betalingspligt|customer to account|recipient.{0,30}(?:liable|owes|accounts?)|"
    r"odwrotne obciazenie|"
    r"uebergang der steuer"
)
_GOODS_OF_THE_UNION = regex(
    r"innergemeinschaftliche[rn]? lieferung|intra-?\s?(?:community|eu) (?:supply|deliver)|"
    r"livraison intra-?\s?communautaire|cessione intracomunitaria|entrega intracomunitaria|"
    r"intracommunautaire levering|wewnatrzwspolnotowa dostawa"
)
OWED_BY_BUYER = Decimal(19)


@dataclass(frozen=True, slots=True)
class TaxCode:
    """How the VAT is booked: DATEV's key, the account of the input tax, and of the tax that the buyer owes."""

    code: str
    input_account: str = ""
    owed_account: str = ""


@dataclass(frozen=True, slots=True)
class Treatment:
    """A code and where it comes from: "owner", "invoice", "words" or "memory". why: in the owner's words, or ""."""

    code: TaxCode
    source: str = "invoice"
    why: str = ""


NO_TAX = TaxCode("0")
ACQUISITION = TaxCode("19", "1574", "1774")  # § 1a UStG
REVERSE = TaxCode("94", "1577", "1787")  # § 13b UStG
BY_RATES = TaxCode("", "1570")
DOMESTIC = {Decimal(19): TaxCode("9", "1576"), Decimal(7): TaxCode("8", "1571")}
_OWED = {code.code: code for code in (ACQUISITION, REVERSE)}
_ALL = {code.code: code for code in (NO_TAX, *_OWED.values(), *DOMESTIC.values())}


def name_of(code: str) -> str:
    """What a code means, in the owner's words."""
    return {
        "": tr("several rates"),
        "0": tr("without input VAT"),
        "8": tr("input VAT 7 %"),
        "9": tr("input VAT 19 %"),
        "19": tr("goods from the EU: we owe 19 % VAT"),
        "94": tr("§ 13b UStG: we owe 19 % VAT"),
    }[code]


def treated(
    invoice: Invoice, supplier: Supplier | None, firm: Firm, chosen: str = "", *, words: str = ""
) -> Treatment:
    """What becomes of its VAT. chosen: the owner's code. words: all that the invoice says, folded."""
    if not firm.charges_vat:
        return Treatment(NO_TAX)
    if chosen in _ALL:
        return Treatment(_ALL[chosen], "owner")
    if found := _by_category(invoice):
        return Treatment(found)
    known = supplier.tax_code if supplier else ""
    if not charges(invoice):
        return _without_vat(words, known)
    if known == NO_TAX.code:
        return Treatment(NO_TAX, "memory", tr("as last time for this supplier"))
    return Treatment(_by_rates(invoice, firm))


def choices(invoice: Invoice, firm: Firm) -> Iterator[TaxCode]:
    """The codes that make sense for it: what it charges is deducted or not; where it charges none, we may owe it."""
    if not firm.charges_vat:
        return
    if charges(invoice):
        yield _by_rates(invoice, firm)
        if _by_rates(invoice, firm) != NO_TAX:
            yield NO_TAX
    else:
        yield from (NO_TAX, *_OWED.values())


def charges(invoice: Invoice) -> bool:
    """Whether VAT is charged at all."""
    return bool(invoice.vat) or any(tax.amount for tax in invoice.taxes)


def _by_category(invoice: Invoice) -> TaxCode | None:
    categories = {tax.category for tax in invoice.taxes}
    return ACQUISITION if "K" in categories else REVERSE if "AE" in categories else None


def _without_vat(words: str, known: str) -> Treatment:
    for code, pattern in ((ACQUISITION, _GOODS_OF_THE_UNION), (REVERSE, REVERSE_WORDS)):
        if found := pattern.search(words):
            return Treatment(code, "words", tr("because of the word “{word}”", word=found[0]))
    if known in _OWED:
        return Treatment(_OWED[known], "memory", tr("as last time for this supplier"))
    return Treatment(NO_TAX)


def _by_rates(invoice: Invoice, firm: Firm) -> TaxCode:
    """VAT of another country is no input tax here; it is refunded there, if at all."""
    if not _is_home(invoice, firm):
        return NO_TAX
    rates = {tax.rate for tax in invoice.taxes if tax.amount}
    if len(rates) == 1:
        return DOMESTIC.get(next(iter(rates)) or Decimal(0), NO_TAX)
    return BY_RATES if rates else NO_TAX


def _is_home(invoice: Invoice, firm: Firm) -> bool:
    country = invoice.seller.country or invoice.seller.vat_id[:2].upper() or firm.country
    return country == firm.country or not country.isalpha()
