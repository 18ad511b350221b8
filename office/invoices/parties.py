"""Who is who: which supplier an invoice comes from. How names are compared stands in `core.names`."""

import re
from collections.abc import Iterable

from stdnum.cn import uscc

from core.names import distance, folded, is_look_alike, legal_form, name_words, plain_name, same_name
from office.invoices.invoice import Invoice, Party
from office.invoices.known import Known, Supplier

__all__ = [
    "country_of", "distance", "folded", "is_look_alike", "is_same_party_name", "known_accounts", "legal_form",
    "name_words", "plain_name", "same_name", "same_seller", "supplier_of", "tax_key",
]  # fmt: skip


def tax_key(number: str) -> str:
    """A VAT id or tax number without spaces and signs."""
    return re.sub(r"[^A-Z0-9]", "", number.upper())


def supplier_of(invoice: Invoice, known: Known) -> Supplier | None:
    """The supplier whose invoice this is by VAT id, else by tax number, else by name; never by its account."""
    seller = invoice.seller
    for tell in (_by_vat_id, _by_tax_number, _by_name):
        for supplier in known.suppliers:
            if tell(seller, supplier):
                return supplier
    return None


def _by_vat_id(seller: Party, supplier: Supplier) -> bool:
    return bool(seller.vat_id) and tax_key(seller.vat_id) == tax_key(supplier.party.vat_id)


def _by_tax_number(seller: Party, supplier: Supplier) -> bool:
    return bool(seller.tax_number) and tax_key(seller.tax_number) == tax_key(supplier.party.tax_number)


def _by_name(seller: Party, supplier: Supplier) -> bool:
    names = (*supplier.names, supplier.party.name)
    return any(is_same_party_name(seller, name) for name in names if name)


def is_same_party_name(party: Party, name: str) -> bool:
    """Whether the party goes by this name; a different legal form is a different firm."""
    return any(
        same_name(own, name) and not (legal_form(own) and legal_form(name) and legal_form(own) != legal_form(name))
        for own in (party.name, party.trading_name)
        if own
    )


def same_seller(one: Party, other: Party) -> bool:
    """Whether two invoices come from one seller. Two VAT ids of one country are two sellers, whatever the names."""
    if one.vat_id and other.vat_id and tax_key(one.vat_id)[:2] == tax_key(other.vat_id)[:2]:
        return tax_key(one.vat_id) == tax_key(other.vat_id)
    return any(is_same_party_name(one, name) for name in (other.name, other.trading_name) if name)


def known_accounts(suppliers: Iterable[Supplier]) -> dict[str, list[Supplier]]:
    """Account → the suppliers that were paid on it."""
    found: dict[str, list[Supplier]] = {}
    for supplier in suppliers:
        for paid in supplier.accounts:
            found.setdefault(tax_key(paid.account), []).append(supplier)
    return found


def country_of(party: Party) -> str:
    """By its address, else by its VAT id: "DE"; "" when neither tells."""
    if party.country:
        return party.country.upper()
    return "CN" if uscc.is_valid(party.vat_id) else country_of_vat_id(party.vat_id)


def country_of_vat_id(vat_id: str) -> str:
    """The country (ISO 3166-1) that it begins with: Greece writes EL, Northern Ireland XI; "" where it has none."""
    prefix = tax_key(vat_id)[:2]
    return {"EL": "GR", "XI": "GB"}.get(prefix, prefix) if prefix.isalpha() and len(prefix) == 2 else ""
