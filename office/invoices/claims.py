"""Which documents belong among the supplier invoices: those by which somebody else wants money of the firm.

Contracts, terms and price lists speak of amounts too; a firm's own invoices and reminders look like its suppliers'.
"""

import re

from core.names import folded, name_words
from core.patterns import regex
from office.invoices.invoice import Invoice, Kind, Party
from office.invoices.keys import accounts_of
from office.invoices.known import Firm
from office.invoices.parties import is_same_party_name, tax_key
from office.invoices.reading import Reading

HEAD_LINES = 10  # of the first page hold its title
TITLE_WORDS = 7
_COLLECTED = frozenset({"49", "59"})  # the payee fetches it: the account printed is the payer's
_CONTRACT = regex(
    r"\w*vertrag\b|vereinbarung\b|vertragsbedingungen|geschäftsbedingungen|nutzungsbedingungen|"
    r"\bagreement\b|\bcontract\b|\blease\b|terms (?:and|of|&)|\bcontrat\b|\bbail\b|\bcontrato\b|\bcontratto\b|"
    r"overeenkomst\b|hợp đồng|thỏa thuận|thoả thuận|合同|协议|合約|条款",
    re.IGNORECASE,
)
_BILL = regex(
    r"rechnung|gutschrift|mahnung|erinnerung|quittung|invoice|\bbill\b|receipt|credit note|reminder|facture|fattura|"
    r"factura|factuur|hóa đơn|hoá đơn|发票|账单",
    re.IGNORECASE,
)


def is_claim(reading: Reading, firm: Firm) -> bool:
    """Whether it demands money of the firm, or reminds of it, or gives some back.

    On a page without data an amount must stand, and beside it what only a demand has: a number, a tax or an account.
    """
    invoice = reading.invoice
    demands = reading.kind.demands_money or reading.kind is Kind.REMINDER
    if not demands or is_from_us(reading, firm):
        return False
    if reading.format.is_structured:
        return True
    amount = invoice.gross if invoice.gross is not None else invoice.amount_due
    if amount is None or (not invoice.number and is_contract(reading)):
        return False
    return reading.kind is Kind.RECEIPT or bool(invoice.number or invoice.vat or invoice.accounts)


def is_from_us(reading: Reading, firm: Firm) -> bool:
    """Whether the firm itself wrote it. What it writes for a seller (self-billing) is a claim of the seller.

    On a page names may be taken for each other, so that its numbers must tell: tax numbers of the seller and the
    accounts to pay to are the firm's own, and none is another's. In doubt it is a claim, which the owner then sees.
    """
    invoice = reading.invoice
    if reading.kind is Kind.SELF_BILLED:
        return False
    if reading.format.is_structured:
        return _is_firm(invoice.seller, firm) and not _is_firm(invoice.buyer, firm)
    ours, theirs = _speak_of(invoice, firm)
    return (ours and not theirs) or _reminds_somebody_else(reading, firm)


def _reminds_somebody_else(reading: Reading, firm: Firm) -> bool:
    """A reminder names whom it reminds: one without any word of the firm's name went to somebody else."""
    if reading.kind is not Kind.REMINDER or not firm.names:
        return False
    page = folded(" ".join(reading.pages))
    words = {word for name in firm.names for word in name_words(name)}
    return bool(page) and not any(word in page for word in words)


def is_contract(reading: Reading) -> bool:
    """Whether a title on the first page calls it a contract or terms, and none calls it a bill."""
    lines = [line.strip() for line in (reading.pages[0] if reading.pages else "").splitlines() if line.strip()]
    titles = [line for line in lines[:HEAD_LINES] if len(line.split()) <= TITLE_WORDS]
    return any(map(_CONTRACT.search, titles)) and not any(map(_BILL.search, titles))


def _is_firm(party: Party, firm: Firm) -> bool:
    ours = _keys(firm.vat_id, firm.tax_number)
    same_number = bool(ours & _keys(party.vat_id, party.tax_number))
    return same_number or any(is_same_party_name(party, name) for name in firm.names)


def _speak_of(invoice: Invoice, firm: Firm) -> tuple[bool, bool]:
    """Whether a number of the one who wants money is the firm's, and whether one is somebody else's."""
    collected = any(account.means in _COLLECTED for account in invoice.accounts)
    accounts = set() if collected else set(accounts_of(invoice))
    printed = accounts | _keys(invoice.seller.vat_id, invoice.seller.tax_number)
    ours = _keys(firm.vat_id, firm.tax_number, *firm.accounts)
    return bool(printed & ours), bool(printed - ours)


def _keys(*numbers: str) -> set[str]:
    return {tax_key(number) for number in numbers} - {""}
