"""ZUGFeRD 1 (2014): no rules of its authors can be run here, so these few are Kontor's own, under ids of its own."""

from collections.abc import Callable
from decimal import Decimal

from office.invoices.hits import Weight
from office.invoices.national.document import Document, exact
from office.invoices.national.rule import Places, Rule, unless
from office.invoices.rulesets import National

_TRADE = "SpecifiedSupplyChainTradeTransaction"
_AGREED = f"{_TRADE}/ApplicableSupplyChainTradeAgreement"
_SETTLED = f"{_TRADE}/ApplicableSupplyChainTradeSettlement"
_SUMS = f"{_SETTLED}/SpecifiedTradeSettlementMonetarySummation"
_DATE = "HeaderExchangedDocument/IssueDateTime"
_CENT = Decimal("0.01")


def _says(*paths: str) -> Callable[[Document], Places]:
    """One of the paths has a text; the draft of 2013 writes some of them differently."""
    return lambda document: unless(any(document.root.said(path) for path in paths), paths[0])


def _amount(document: Document, name: str) -> Decimal | None:
    return exact(document.root.said(f"{_SUMS}/{name}"))


def _closes(total: str, plus: tuple[str, ...], minus: tuple[str, ...] = ()) -> Callable[[Document], Places]:
    """A total equals its parts to the cent; where the total or the first part is not stated, nothing is asked."""

    def fails(document: Document) -> Places:
        stated, first = _amount(document, total), _amount(document, plus[0])
        if stated is None or first is None:
            return []
        parts = first + sum((_amount(document, name) or Decimal(0) for name in plus[1:]), Decimal(0))
        parts -= sum((_amount(document, name) or Decimal(0) for name in minus), Decimal(0))
        return unless(abs(stated - parts) <= _CENT, total)

    return fails


def _due(document: Document) -> Places:
    """A credit may also say that nothing is due: it was set off or paid back."""
    total, due = _amount(document, "GrandTotalAmount"), _amount(document, "DuePayableAmount")
    if total is None or due is None:
        return []
    wanted = total - (_amount(document, "TotalPrepaidAmount") or Decimal(0))
    return unless(abs(due - wanted) <= _CENT or (wanted < 0 and due == 0), "DuePayableAmount")


def _taxes_add_up(document: Document) -> Places:
    amounts = [exact(tax.said("CalculatedAmount")) for tax in document.root.all(f"{_SETTLED}/ApplicableTradeTax")]
    stated = _amount(document, "TaxTotalAmount")
    known = [amount for amount in amounts if amount is not None]
    return unless(stated is None or not known or abs(sum(known) - stated) <= _CENT, "TaxTotalAmount")


def _rule(name: str, text: str, fails: Callable[[Document], Places]) -> Rule:
    return Rule(f"zugferd-1-{name}", Weight.FATAL, text, fails, National.ZUGFERD_1.value)


ZUGFERD_1 = (
    _rule("number", "The invoice has a number.", _says("HeaderExchangedDocument/ID")),
    _rule("date", "The invoice has a date.", _says(f"{_DATE}/DateTimeString", _DATE)),
    _rule("seller", "The seller is named.", _says(f"{_AGREED}/SellerTradeParty/Name")),
    _rule("buyer", "The buyer is named.", _says(f"{_AGREED}/BuyerTradeParty/Name")),
    _rule("currency", "The currency is stated.", _says(f"{_SETTLED}/InvoiceCurrencyCode")),
    _rule("total", "The total is stated.", _says(f"{_SUMS}/GrandTotalAmount")),
    _rule("net", "Net = lines - allowances + charges.",
          _closes("TaxBasisTotalAmount", ("LineTotalAmount", "ChargeTotalAmount"), ("AllowanceTotalAmount",))),
    _rule("gross", "Total = net + VAT.", _closes("GrandTotalAmount", ("TaxBasisTotalAmount", "TaxTotalAmount"))),
    _rule("due", "Amount due = total - paid.",
          _due),
    _rule("vat", "The VAT amounts add up to the total of VAT.", _taxes_add_up),
)  # fmt: skip
