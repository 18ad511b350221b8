"""What the steps of the close are called for people."""

from core.words import tr


def step_title(name: str) -> str:
    """The step's name in the owner's language."""
    return {
        "feeds": tr("Bank statements complete"),
        "sales-numbers": tr("Sales invoices numbered"),
        "documents": tr("Documents at hand"),
        "matching": tr("Bank lines explained"),
        "clearing": tr("Clearing accounts at nothing"),
        "receivables": tr("What customers owe"),
        "payables": tr("What is owed to suppliers"),
        "payroll": tr("Pay"),
        "accruals": tr("Accruals and their release"),
        "prepaids": tr("Prepaid costs and deferred income"),
        "fixed-assets": tr("Fixed assets and depreciation"),
        "currency": tr("Other currencies"),
        "inventory": tr("Stock of goods"),
        "owner": tr("Owner and affiliates"),
        "vat": tr("Value added tax"),
        "tax-provision": tr("Taxes to set aside"),
        "review": tr("Review of the books"),
        "variance": tr("What changed"),
        "sign-off": tr("Sign-off"),
        "lock": tr("Lock"),
        "anchor": tr("Anchor of the chain"),
        "export": tr("Close package"),
    }[name]
