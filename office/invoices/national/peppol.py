"""Peppol BIS Billing 3's own rules (OpenPeppol), and those of them that XRechnung took over.

Not held: code lists (EN 16931 holds the same ones), number formats of national registers, and the rules of countries
other than Germany.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from core.patterns import regex
from core.tree import Node
from office.invoices.hits import Weight
from office.invoices.national.document import Document, exact
from office.invoices.national.rule import Places, Rule, unless
from office.invoices.national.xrechnung import both_german
from office.invoices.rulesets import National

_PROCESS = regex(r"urn:fdc:peppol\.eu:2017:poacc:billing:(\d{2}):1\.0")
_IDENTIFIER = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
_DATES = {"IssueDate", "DueDate", "TaxPointDate", "StartDate", "EndDate", "ActualDeliveryDate"}
_AMOUNTS = {
    "Amount", "BaseAmount", "PriceAmount", "TaxableAmount", "LineExtensionAmount", "TaxExclusiveAmount",
    "TaxInclusiveAmount", "AllowanceTotalAmount", "ChargeTotalAmount", "PrepaidAmount", "PayableRoundingAmount",
    "PayableAmount",
}  # fmt: skip
# Reason of an exemption → the only VAT category that it may stand with.
_REASONS = {
    "P0104": ("VATEX-EU-G", "G"), "P0105": ("VATEX-EU-O", "O"), "P0106": ("VATEX-EU-IC", "K"),
    "P0107": ("VATEX-EU-AE", "AE"), "P0108": ("VATEX-EU-D", "E"), "P0109": ("VATEX-EU-F", "E"),
    "P0110": ("VATEX-EU-I", "E"), "P0111": ("VATEX-EU-J", "E"),
}  # fmt: skip


def _slack(document: Document) -> Decimal:
    """How far a product may be from what is stated: Hungary's currency has no small coins."""
    return Decimal("0.5") if document.said("currency") == "HUF" else Decimal("0.02")


def _count(term: str, most: int, code: str = "") -> Callable[[Document], Places]:
    def fails(document: Document) -> Places:
        found = [each for each in document.all(term) if not code or document.said("document.type", each) == code]
        return unless(len(found) <= most, term)

    return fails


def _empty_elements(document: Document) -> Iterator[str]:
    for node in document.root.descendants():
        if not node.children and not node.text:
            yield node.name


def _many_notes(document: Document) -> Places:
    return unless(both_german(document) or len(document.all("notes")) <= 1, "notes")


def _no_endpoint(role: str) -> Callable[[Document], Places]:
    return lambda d: [role for party in d.all(role) if not d.said("party.endpoint", party)]


def _adjustments(document: Document) -> Iterator[Node]:
    yield from document.all("adjustments")
    for line in document.all("lines"):
        yield from document.all("line.adjustments", line)


def _percent_without_base(document: Document) -> Iterator[str]:
    for each in _adjustments(document):
        if document.said("adjustment.percent", each) and not document.said("adjustment.base", each):
            yield document.said("adjustment.amount", each)


def _base_without_percent(document: Document) -> Iterator[str]:
    for each in _adjustments(document):
        if document.said("adjustment.base", each) and not document.said("adjustment.percent", each):
            yield document.said("adjustment.amount", each)


def _wrong_adjustments(document: Document) -> Iterator[str]:
    for each in _adjustments(document):
        base, percent = (document.number(f"adjustment.{term}", each) for term in ("base", "percent"))
        stated = document.number("adjustment.amount", each) or Decimal(0)
        if base is not None and percent is not None and abs(base * percent / 100 - stated) > _slack(document):
            yield str(stated)


def _unclear_indicators(document: Document) -> Iterator[str]:
    for each in _adjustments(document):
        said = document.said("adjustment.is charge", each)
        if said not in {"true", "false"}:
            yield said


def _debit_without_mandate(document: Document) -> Places:
    debited = any(document.said("means.code", means) in {"49", "59"} for means in document.all("means"))
    return unless(not debited or bool(document.debit().mandate), "means")


def _same_currency(document: Document) -> Places:
    other = document.said("tax currency")
    return unless(not other or other != document.said("currency"), other)


def _other_currencies(document: Document) -> Iterator[str]:
    if document.is_ubl:
        for node in document.root.descendants():
            currency = node.attribute("currencyID")
            if node.name in _AMOUNTS and currency != document.said("currency"):
                yield f"{node.name} {currency}"


def _vat_totals(document: Document) -> tuple[int, int]:
    """How many totals of VAT there are in the invoice's currency, and in another one."""
    totals = document.all("tax totals")
    if document.is_ubl:
        own = sum(bool(total.all("TaxSubtotal")) for total in totals)
    else:
        own = sum(total.attribute("currencyID") in {"", document.said("currency")} for total in totals)
    return own, len(totals) - own


def _vat_by_currency(document: Document, currency: str) -> Decimal:
    amounts = document.root.all("TaxTotal/TaxAmount") if document.is_ubl else document.all("tax totals")
    found = [exact(node.text) for node in amounts if node.attribute("currencyID") == currency]
    return next((amount for amount in found if amount is not None), Decimal(0))


def _signs_differ(document: Document) -> Places:
    other = document.said("tax currency")
    if not other:
        return []
    signs = {(_vat_by_currency(document, each) > 0) - (_vat_by_currency(document, each) < 0)
             for each in (other, document.said("currency"))}  # fmt: skip
    return unless(not {1, -1} <= signs, other)


def _outside_period(edge: str) -> Callable[[Document], Places]:
    """A line's period lies in the invoice's. Dates of one form compare as text."""

    def fails(document: Document) -> Iterator[str]:
        limit = next((said for each in document.all("period") if (said := document.said(f"period.{edge}", each))), "")
        for line in document.all("lines"):
            for period in document.all("line.period", line):
                said = document.said(f"period.{edge}", period)
                if said and limit and (said < limit if edge == "start" else said > limit):
                    yield document.said("line.number", line)

    return fails


def _wrong_lines(document: Document) -> Iterator[str]:
    for line in document.all("lines"):
        stated = document.number("line.net", line) or Decimal(0)
        if abs(_line_amount(document, line) - stated) > _slack(document):
            yield document.said("line.number", line)


def _line_amount(document: Document, line: Node) -> Decimal:
    """Quantity times price, with the line's own charges and allowances."""
    quantity = document.number("line.quantity", line)
    price = document.number("line.price", line) or Decimal(0)
    per = document.number("line.price quantity", line) or Decimal(1)
    amount = (Decimal(1) if quantity is None else quantity) * price / per
    for each in document.all("line.adjustments", line):
        sign = 1 if document.said("adjustment.is charge", each) == "true" else -1
        amount += sign * (document.number("adjustment.amount", each) or Decimal(0))
    return amount


def _bad_price_quantities(document: Document) -> Iterator[str]:
    for line in document.all("lines"):
        per = document.number("line.price quantity", line)
        if per is not None and per <= 0:
            yield document.said("line.number", line)


def _other_units(document: Document) -> Iterator[str]:
    for line in document.all("lines"):
        units = [node.attribute("unitCode") for node in document.all("line.price quantity", line)]
        sold = {node.attribute("unitCode") for node in document.all("line.quantity", line)}
        if sold and any(unit and unit not in sold for unit in units):
            yield document.said("line.number", line)


def _line_documents(document: Document) -> Iterator[str]:
    for line in document.all("lines"):
        found = document.all("line.documents", line)
        if found and not any(document.said("document.type", each) == "130" for each in found):
            yield document.said("line.number", line)


def _many_line_objects(document: Document) -> Iterator[str]:
    for line in document.all("lines"):
        objects = [each for each in document.all("line.documents", line) if document.is_ubl
                   or document.said("document.type", each) == "130"]  # fmt: skip
        if len(objects) > 1:
            yield document.said("line.number", line)


def _price_charges(document: Document) -> Iterator[str]:
    for line in document.all("lines"):
        for each in document.all("line.price allowance", line):
            if document.said("adjustment.is charge", each) not in {"false", ""}:
                yield document.said("line.number", line)


def _wrong_prices(document: Document) -> Iterator[str]:
    for line in document.all("lines") if document.is_ubl else ():
        for each in document.all("line.price allowance", line):
            gross, off = (document.number(f"adjustment.{term}", each) for term in ("base", "amount"))
            if gross is not None and document.number("line.price", line) != gross - (off or 0):
                yield document.said("line.number", line)


def _wrong_dates(document: Document) -> Iterator[str]:
    for node in document.root.descendants() if document.is_ubl else ():
        if node.name in _DATES and not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", node.text):
            yield f"{node.name} {node.text}"


def _wrong_category(reason: str, category: str) -> Callable[[Document], Places]:
    def fails(document: Document) -> Iterator[str]:
        for tax in document.root.all("TaxTotal/TaxSubtotal/TaxCategory") if document.is_ubl else ():
            if tax.said("TaxExemptionReasonCode").upper() == reason and tax.said("ID") != category:
                yield f"{reason} {tax.said('ID')}"

    return fails


def _german_types(document: Document) -> Places:
    code = document.said("type code")
    return unless(code not in {"326", "384"} or both_german(document), code)


_F, _W = Weight.FATAL, Weight.WARNING


def _rule(number: str, text: str, fails: Callable[[Document], Places], since: tuple[int, ...] = (2, 0)) -> Rule:
    return Rule(f"PEPPOL-EN16931-{number}", _F, text, fails, National.PEPPOL.value, since)


PEPPOL = (
    _rule("R001", "The business process (BT-23) is given.", lambda d: unless(bool(d.said("process"))), (3, 0)),
    _rule("R002", "There is one note on the document at most.", _many_notes),
    _rule("R003", "A buyer reference or an order number is given.",
          lambda d: unless(bool(d.said("buyer reference") or d.said("order")))),
    _rule("R004", "The identifier (BT-24) is that of Peppol BIS Billing 3.",
          lambda d: unless(d.said("profile").startswith(_IDENTIFIER), d.said("profile"))),
    _rule("R005", "The VAT currency differs from the invoice's.", _same_currency),
    _rule("R006", "There is one invoiced object at most.", _count("documents", 1, "130")),
    _rule("R007", "The business process has Peppol's form.",
          lambda d: unless(bool(_PROCESS.fullmatch(d.said("process"))), d.said("process"))),
    _rule("R008", "No element is empty.", _empty_elements),
    _rule("R010", "The buyer's electronic address (BT-49) is given.", _no_endpoint("buyer"), (3, 0)),
    _rule("R020", "The seller's electronic address (BT-34) is given.", _no_endpoint("seller"), (3, 0)),
    _rule("R040", "An allowance or charge is its percentage of its base.", _wrong_adjustments),
    _rule("R041", "An allowance or charge in percent states its base.", _percent_without_base),
    _rule("R042", "An allowance or charge with a base states its percentage.", _base_without_percent),
    _rule("R043", "An allowance and a charge are told apart.", _unclear_indicators),
    _rule("R044", "A price has no charge.", _price_charges),
    _rule("R046", "The net price is the gross price less its allowance.", _wrong_prices),
    _rule("R051", "All amounts are in the invoice's currency.", _other_currencies),
    _rule("R053", "There is exactly one total of VAT in the invoice's currency.",
          lambda d: unless(_vat_totals(d)[0] == 1)),
    _rule("R054", "A total of VAT in another currency stands only with that currency.",
          lambda d: unless(_vat_totals(d)[1] == (1 if d.said("tax currency") else 0))),
    _rule("R055", "Both totals of VAT have the same sign.", _signs_differ),
    _rule("R061", "A direct debit names its mandate.", _debit_without_mandate),
    _rule("R080", "There is one project at most.", _count("documents", 1, "50")),
    _rule("R100", "A line has one invoiced object at most.", _many_line_objects),
    _rule("R101", "A document of a line is its invoiced object.", _line_documents),
    _rule("R110", "A line's period does not begin before the invoice's.", _outside_period("start")),
    _rule("R111", "A line's period does not end after the invoice's.", _outside_period("end")),
    _rule("R120", "A line's net amount is quantity times price, with its allowances and charges.", _wrong_lines),
    _rule("R121", "A price is for a quantity above zero.", _bad_price_quantities),
    _rule("R130", "A price is for the unit that is invoiced.", _other_units),
    _rule("F001", "Dates are written YYYY-MM-DD.", _wrong_dates),
    *(_rule(number, f"{reason} stands with VAT category {category} only.", _wrong_category(reason, category))
      for number, (reason, category) in _REASONS.items()),
    _rule("P0112", "Types 326 and 384 are for two German parties only.", _german_types),
)  # fmt: skip

_TAKEN_OVER = {
    "R001", "R005", "R008", "R010", "R020", "R040", "R041", "R042", "R043", "R044", "R046", "R053", "R054", "R055",
    "R061", "R101", "R110", "R111", "R120", "R121", "R130",
}  # fmt: skip
PEPPOL_IN_XRECHNUNG = tuple(rule for rule in PEPPOL if rule.name.rpartition("-")[2] in _TAKEN_OVER)
