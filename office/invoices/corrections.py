"""The owner's own word for a field: read strictly, put into the invoice, and kept as a witness of its own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from stdnum import iban as ibans

from core.errors import InputError
from core.moments import find_dates
from core.numbers import read_digits
from core.patterns import regex
from core.words import tr
from office.invoices.invoice import Account, Discount, Invoice
from office.invoices.parties import tax_key
from office.invoices.reading import FIELDS, Field, Reading, Source, Status, Witness

_AMOUNTS = {"net", "vat", "gross", "amount_due", "prepaid"}
_PLAIN = regex(r"-?\d{1,15}(?:\.\d\d?)?")
_WRITTEN = regex(r"\d[\d.,'’ ]*")
_DATES = {"issue_date", "due_date", "delivery_date"}
_PARTIES = {
    "seller_name": ("seller", "name"),
    "seller_vat_id": ("seller", "vat_id"),
    "seller_tax_number": ("seller", "tax_number"),
    "buyer_name": ("buyer", "name"),
    "buyer_vat_id": ("buyer", "vat_id"),
    "payee_name": ("payee", "name"),
}


def corrected(reading: Reading, fields: Mapping[str, str]) -> Reading:
    """The reading with the owner's values. Raises InputError for an unknown field or a value that cannot be."""
    if not fields:
        raise InputError(tr("Nothing was corrected."))
    invoice, known = reading.invoice, dict(reading.fields)
    for name, text in fields.items():
        if name not in FIELDS:
            raise InputError(tr("There is no such field: {name}", name=name))
        value = _canonical(name, " ".join(text.split()))
        invoice = _with(invoice, name, value)
        known[name] = _owners(reading[name], value)
    return replace(reading, invoice=invoice, fields=known)


def _owners(before: Field, value: str) -> Field:
    """What others said stays to be seen; it no longer asks."""
    word = Witness(Source.OWNER, value, why=tr("you said so"))
    others = tuple(each for each in before.witnesses if each.source is not Source.OWNER)
    agree = tuple(each for each in (*others, *before.rivals) if each.value == value)
    return Field(before.name, value, Status.PROVEN if value else Status.ABSENT, (word, *agree) if value else ())


def _canonical(name: str, text: str) -> str:
    readers: dict[str, Callable[[str], str]] = {
        **dict.fromkeys(_AMOUNTS | {"discount_percent"}, _amount),
        **dict.fromkeys(_DATES, _day),
        "iban": _iban,
        "currency": _currency,
        "discount_days": _days,
    }
    return readers.get(name, str)(text) if text else ""


def amount_of(text: str) -> Decimal:
    """What somebody typed as an amount. Raises InputError where it may mean two."""
    return Decimal(_amount(text))


def _amount(text: str) -> str:
    """1234.50 as it stands; other habits where they can mean one thing only ("1.234" may be two)."""
    if _PLAIN.fullmatch(text):
        return text
    negative, digits = text.startswith("-"), text.lstrip("-")
    found = read_digits(digits) if _WRITTEN.fullmatch(digits) else ()
    if len(found) != 1:
        raise InputError(tr("Write the amount like 1234.50: {text}", text=text))
    return str(-found[0] if negative else found[0])


def _day(text: str) -> str:
    try:
        return str(date.fromisoformat(text))
    except ValueError:
        found = [iso for _start, _end, readings in find_dates(text) for iso in readings if len(iso) == 10]
    if len(found) != 1 or found[0].startswith("-"):
        raise InputError(tr("Write the date like 2026-10-14: {text}", text=text))
    return found[0]


def _iban(text: str) -> str:
    if not ibans.is_valid(text):
        raise InputError(tr("This IBAN cannot be right, its check digits do not fit: {text}", text=text))
    return str(ibans.compact(text))


def _currency(text: str) -> str:
    if not (len(text) == 3 and text.isascii() and text.isalpha()):
        raise InputError(tr("Write the currency as three letters, like EUR: {text}", text=text))
    return text.upper()


def _days(text: str) -> str:
    if not text.isdecimal() or int(text) > 999:
        raise InputError(tr("Write the number of days: {text}", text=text))
    return str(int(text))


def _with(invoice: Invoice, name: str, value: str) -> Invoice:
    if name in _PARTIES:
        party, part = _PARTIES[name]
        text = tax_key(value) if part == "vat_id" else value
        return replace(invoice, **{party: replace(getattr(invoice, party), **{part: text})})
    if name in {"iban", "bic"}:
        first = invoice.accounts[0] if invoice.accounts else Account()
        return replace(invoice, accounts=(replace(first, **{name: value}), *invoice.accounts[1:]))
    if name.startswith("discount_"):
        return _with_discount(invoice, name, value)
    return replace(invoice, **{name: _typed(name, value)})


def _typed(name: str, value: str) -> Any:
    if name in _AMOUNTS:
        return Decimal(value) if value else None
    if name in _DATES:
        return date.fromisoformat(value) if value else None
    return value


def _with_discount(invoice: Invoice, name: str, value: str) -> Invoice:
    first = invoice.discounts[0] if invoice.discounts else Discount(Decimal(0))
    if name == "discount_days":
        changed = replace(first, days=int(value) if value else None, until=None)
    else:
        changed = replace(first, percent=Decimal(value or "0"))
    return replace(invoice, discounts=(changed, *invoice.discounts[1:]))
