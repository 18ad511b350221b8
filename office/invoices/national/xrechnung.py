"""XRechnung's own rules (KoSIT, XRechnung 3.0): what Germany's public offices ask beyond EN 16931.

Not held: the newline after the last discount line (BR-DE-18; blanks at the ends of a text are not kept), and the
clean-vehicles and health-application rules (BR-DE-CVD, BR-DEX-01, BR-DEX-03 to 08), which concern public buyers only.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from stdnum.iso7064 import mod_97_10

from core.patterns import regex
from core.tree import Node
from office.invoices.hits import Weight
from office.invoices.national.document import Document, exact
from office.invoices.national.rule import Places, Rule, unless
from office.invoices.rulesets import National

_TYPES = {"326", "380", "381", "384", "389", "875", "876", "877"}
_TAXED = {"S", "Z", "E", "AE", "K", "G", "L", "M"}
_DISCOUNT = regex(r"#SKONTO#TAGE=\d+#PROZENT=\d+\.\d{2}#(BASISBETRAG=-?\d+\.\d{2}#)?")
_MAIL = regex(r"[^@\s.](?:[^@\s]*[^@\s.])?@[^@\s.][^@\s]*[^@\s.]")
_IDENTIFIER = regex(
    r"urn:cen\.eu:en16931:2017#compliant#urn:(?:xoev-de:kosit:standard|xeinkauf\.de:kosit):xrechnung_\d+\.\d+"
    r"(?:#conformant#urn:(?:xoev-de|xeinkauf\.de):kosit:extension:xrechnung_\d+\.\d+)?"
)
_TRANSFER, _CARD, _DEBIT = {"30", "58"}, {"48", "54", "55"}, {"59"}


def both_german(document: Document) -> bool:
    """Whether seller and buyer sit in Germany: then Peppol asks for XRechnung's rules too."""
    return all(
        [document.said("party.country", party) for party in document.all(role)] == ["DE"]
        for role in ("seller", "buyer")
    )


def _extension(document: Document) -> bool:
    return "extension:xrechnung" in document.said("profile")


def _groups(document: Document, chain: str) -> list[Node]:
    """The groups along a chain of terms: "seller party.contact" are the contacts of the seller."""
    first, *rest = chain.split(" party.")
    found = document.all(first)
    for term in rest:
        found = [node for outer in found for node in document.all(f"party.{term}", outer)]
    return found


def _needs(chain: str, term: str) -> Callable[[Document], Places]:
    """Each group along the chain must say the term."""

    def fails(document: Document) -> Places:
        return [f"{chain}: {term}" for group in _groups(document, chain) if not document.said(term, group)]

    return fails


def _matches(chain: str, term: str, wanted: Callable[[str], object]) -> Callable[[Document], Places]:
    """What each group says for the term must be as wanted; silence is not."""

    def fails(document: Document) -> Places:
        return [f"{chain}: {term}" for group in _groups(document, chain) if not wanted(document.said(term, group))]

    return fails


def _three_digits(phone: str) -> bool:
    return sum(letter.isdigit() for letter in phone) >= 3


def _no_contact(document: Document) -> Places:
    return [] if _groups(document, "seller party.contact") or not document.all("seller") else ["seller"]


def _no_tax_number(document: Document) -> Places:
    codes = {document.said("line.category", line) for line in document.all("lines")}
    codes |= {document.said("adjustment.category", each) for each in document.all("adjustments")}
    told = any(document.said("party.tax id", seller) for seller in document.all("seller"))
    return unless(told or bool(document.all("representative")) or not codes & _TAXED, "seller")


def _odd_discounts(document: Document) -> Iterator[str]:
    for terms in document.all("terms"):
        for line in document.said("terms.text", terms).splitlines():
            if line.strip().startswith("#") and not _DISCOUNT.fullmatch(line.strip()):
                yield line.strip()


def _same_file_names(document: Document) -> Iterator[str]:
    seen: set[str] = set()
    for attached in document.all("documents"):
        for file in document.all("document.file", attached):
            name = file.attribute("filename")
            if name in seen:
                yield name
            seen.add(name)


def _means(document: Document, codes: set[str]) -> list[Node]:
    return [means for means in document.all("means") if document.said("means.code", means) in codes]


def is_iban(text: str) -> bool:
    """Whether the text is an IBAN by its check digits; countries' lengths are not this rule's matter."""
    number = re.sub(r"\s", "", text)
    return bool(re.fullmatch(r"[A-Z]{2}\d{2}[A-Za-z0-9]{1,30}", number)) and mod_97_10.is_valid(
        number[4:] + number[:4]
    )


def _wrong_iban(codes: set[str], term: str) -> Callable[[Document], Places]:
    return lambda document: [term for means in _means(document, codes) if not is_iban(document.said(term, means))]


def _without(codes: set[str], group: str) -> Callable[[Document], Places]:
    """Payment by these means needs its group."""
    return lambda document: ["means" for means in _means(document, codes) if not _has(document, means, group)]


def _beside(codes: set[str], *groups: str) -> Callable[[Document], Places]:
    """Payment by these means forbids the groups of the others."""
    return lambda document: [
        "means" for means in _means(document, codes) if any(_has(document, means, group) for group in groups)
    ]


def _has(document: Document, means: Node, group: str) -> bool:
    return document.has_debit(means) if group == "debit" else bool(document.all(f"means.{group}", means))


def _no_delivery_date(document: Document) -> Places:
    dated = document.all("delivered") or document.all("period")
    return unless(bool(dated) or all(document.all("line.period", line) for line in document.all("lines")))


def _relative_addresses(document: Document) -> Iterator[str]:
    for attached in document.all("documents"):
        for place in document.all("document.address", attached):
            address = place.said("URI") if document.is_ubl else place.text
            if not re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", address):
                yield address


def _sum_of_parts(document: Document) -> Iterator[str]:
    """Each line of an extension is the sum of the lines right below it."""
    if document.is_ubl and _extension(document):
        for line in document.root.descendants():
            parts = [exact(part.said("LineExtensionAmount")) for part in line.all("SubInvoiceLine")]
            if parts and exact(line.said("LineExtensionAmount")) != sum(part or Decimal(0) for part in parts):
                yield line.said("ID")


def _third_party_payments(document: Document) -> Places:
    """Amount due, with what is collected for others added: the extension's own sum in place of BR-CO-16."""
    total = document.root.find("LegalMonetaryTotal")
    if not (document.is_ubl and total and _extension(document)):
        return []
    amounts = {name: exact(total.said(name)) or Decimal(0) for name in _DUE}
    paid = document.root.all("PrepaidPayment/PaidAmount")
    others = sum((exact(each.text) or Decimal(0) for each in paid), Decimal(0))
    wanted = amounts["TaxInclusiveAmount"] - amounts["PrepaidAmount"] + amounts["PayableRoundingAmount"] + others
    return unless(round(amounts["PayableAmount"] - wanted, 2) == 0, "LegalMonetaryTotal")


_DUE = ("TaxInclusiveAmount", "PrepaidAmount", "PayableRoundingAmount", "PayableAmount")
_SELLER, _CONTACT = "seller party.address", "seller party.contact"
_F, _W, _I = Weight.FATAL, Weight.WARNING, Weight.INFORMATION


def _rule(
    number: str, weight: Weight, text: str, fails: Callable[[Document], Places], since: tuple[int, ...] = (1,)
) -> Rule:
    return Rule(f"BR-{number}", weight, text, fails, National.XRECHNUNG.value, since)


XRECHNUNG = (
    _rule("DE-1", _F, "Payment instructions (BG-16) are given.", lambda d: unless(bool(d.all("means")), "means")),
    _rule("DE-2", _F, "A contact of the seller (BG-6) is given.", _no_contact),
    _rule("DE-3", _F, "The seller's city (BT-37) is given.", _needs(_SELLER, "address.city")),
    _rule("DE-4", _F, "The seller's post code (BT-38) is given.", _needs(_SELLER, "address.postcode")),
    _rule("DE-5", _F, "The seller's contact has a name (BT-41).", _needs(_CONTACT, "contact.name")),
    _rule("DE-6", _F, "The seller's contact has a phone number (BT-42).", _needs(_CONTACT, "contact.phone")),
    _rule("DE-7", _F, "The seller's contact has a mail address (BT-43).", _needs(_CONTACT, "contact.mail")),
    _rule("DE-8", _F, "The buyer's city (BT-52) is given.", _needs("buyer party.address", "address.city")),
    _rule("DE-9", _F, "The buyer's post code (BT-53) is given.", _needs("buyer party.address", "address.postcode")),
    _rule("DE-10", _F, "A delivery address has a city (BT-77).", _needs("deliver to", "address.city")),
    _rule("DE-11", _F, "A delivery address has a post code (BT-78).", _needs("deliver to", "address.postcode")),
    _rule("DE-14", _F, "Each VAT breakdown states its rate (BT-119).", _needs("taxes", "tax.rate")),
    _rule("DE-15", _F, "The buyer reference (BT-10) is given.", lambda d: unless(bool(d.said("buyer reference")))),
    _rule("DE-16", _F, "Whoever charges VAT states a VAT id, a tax number or a representative.", _no_tax_number),
    _rule(
        "DE-17", _W, "The type of document (BT-3) is one of 326, 380, 381, 384, 389, 875, 876, 877.",
        lambda d: unless(d.said("type code") in _TYPES, d.said("type code")),
    ),
    _rule("DE-18", _F, "Discounts in the terms (BT-20) are written #SKONTO#TAGE=n#PROZENT=n.nn#.", _odd_discounts),
    _rule("DE-19", _W, "The account of a SEPA transfer (BT-84) is a correct IBAN.",
          _wrong_iban({"58"}, "means.account")),
    _rule("DE-20", _W, "The account of a SEPA debit (BT-91) is a correct IBAN.",
          _wrong_iban(_DEBIT, "means.debited")),
    _rule("DE-21", _W, "The identifier (BT-24) is XRechnung's.",
          lambda d: unless(bool(_IDENTIFIER.fullmatch(d.said("profile"))), d.said("profile"))),
    _rule("DE-22", _F, "Attached files have different names.", _same_file_names, (2, 0)),
    _rule("DE-23-a", _F, "A transfer (30, 58) names an account (BG-17).", _without(_TRANSFER, "transfer"), (2, 1)),
    _rule("DE-23-b", _F, "A transfer comes without card or debit.", _beside(_TRANSFER, "card", "debit"), (2, 1)),
    _rule("DE-24-a", _F, "A card payment (48, 54, 55) names the card (BG-18).", _without(_CARD, "card"), (2, 1)),
    _rule("DE-24-b", _F, "A card comes without transfer or debit.", _beside(_CARD, "transfer", "debit"), (2, 1)),
    _rule("DE-25-a", _F, "A debit (59) has its mandate (BG-19).", _without(_DEBIT, "debit"), (2, 1)),
    _rule("DE-25-b", _F, "A debit comes without transfer or card.", _beside(_DEBIT, "transfer", "card"), (2, 1)),
    _rule(
        "DE-26", _W, "A correction (384) names the invoice that it corrects (BG-3).",
        lambda d: unless(d.said("type code") != "384" or bool(d.all("preceding"))), (2, 0),
    ),
    _rule("DE-27", _W, "The contact's phone number has three digits at least.",
          _matches(_CONTACT, "contact.phone", _three_digits), (2, 0)),
    _rule("DE-28", _W, "The contact's mail address is one.",
          _matches(_CONTACT, "contact.mail", _MAIL.fullmatch), (2, 0)),
    _rule("DE-30", _F, "A debit names the creditor's identifier (BT-90).",
          lambda d: unless(not d.debit().exists or bool(d.debit().creditor), "debit"), (2, 2)),
    _rule("DE-31", _F, "A debit names the account to be debited (BT-91).",
          lambda d: unless(not d.debit().exists or bool(d.debit().account), "debit"), (2, 2)),
    _rule("DE-TMP-32", _I, "The day or the period of delivery is given.", _no_delivery_date, (2, 3)),
    _rule("TMP-2", _W, "The address of an external document (BT-124) is absolute.", _relative_addresses, (3, 0)),
    _rule("DEX-02", _W, "Each line is the sum of the lines below it.", _sum_of_parts, (2, 0)),
    _rule("DEX-09", _F, "Amount due = total - paid + rounding + payments for third parties.", _third_party_payments,
          (2, 0)),
)  # fmt: skip

# What Peppol asks when both parties are German: the same rules under ids of their own.
_NOT_IN_PEPPOL = {"BR-DE-21", "BR-DE-TMP-32", "BR-TMP-2", "BR-DEX-02", "BR-DEX-09"}


def _in_peppol(rule: Rule) -> Rule:
    number = rule.name.removeprefix("BR-DE-")
    digits, _, part = number.partition("-")
    name = f"DE-R-{int(digits):03}" + {"a": "-1", "b": "-2"}.get(part, "")
    return Rule(name, rule.weight, rule.text, rule.fails, National.PEPPOL.value)


IN_PEPPOL = tuple(_in_peppol(rule) for rule in XRECHNUNG if rule.name not in _NOT_IN_PEPPOL)
