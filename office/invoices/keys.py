"""Stable keys of suppliers and accounts, by which the memory of them is kept."""

from office.invoices.invoice import Invoice, Party
from office.invoices.parties import plain_name, tax_key


def accounts_of(invoice: Invoice) -> tuple[str, ...]:
    """The accounts that it asks to be paid to, without blanks."""
    numbers = (tax_key(account.iban or account.number) for account in invoice.accounts)
    return tuple(dict.fromkeys(number for number in numbers if number))


def key_of(party: Party) -> str:
    """The key of a supplier who is not known yet; "" when the seller says nothing of himself."""
    if party.vat_id:
        return f"vat:{tax_key(party.vat_id)}"
    if party.tax_number:
        return f"tax:{tax_key(party.tax_number)}"
    return f"name:{plain_name(party.name)}" if party.name else ""
