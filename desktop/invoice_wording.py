"""How an invoice's amounts, fields, sources and states are said to the owner."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from core.money import decimals
from core.words import tr, tr_n
from desktop import wording
from desktop.theme import State

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceRow
    from office.invoices.reading import Field, Witness

SIGNS = {"EUR": "€", "VND": "₫", "GBP": "£", "CNY": "CN¥", "JPY": "JP¥"}
AMOUNTS = ("gross", "amount_due", "net", "vat", "prepaid")
DAYS = ("issue_date", "due_date", "delivery_date")
# The order in which an owner reads an invoice.
ORDER = (
    "number", "issue_date", "seller_name", "net", "vat", "gross", "prepaid", "amount_due", "currency", "iban",
    "bic", "payee_name", "due_date", "discount_percent", "discount_days", "order_reference", "delivery_date",
    "seller_vat_id", "seller_tax_number", "buyer_name", "buyer_vat_id",
)  # fmt: skip


def digits(amount: Decimal, currency: str = "") -> str:
    """An amount in the owner's habit, exact: no float touches it."""
    places = decimals(currency)
    shown = amount if amount == amount.to_integral_value() and not places else with_places(amount, places)
    sign, figures = ("−" if shown < 0 else ""), f"{abs(shown):f}"
    whole, _, rest = figures.partition(".")
    habit = wording.locale()
    groups = [whole[max(0, at - 3) : at] for at in range(len(whole), 0, -3)]
    grouped = habit.groupSeparator().join(reversed(groups))
    return f"{sign}{grouped}{habit.decimalPoint()}{rest}" if rest else sign + grouped


def with_places(amount: Decimal, places: int) -> Decimal:
    """At least so many decimals; those that the document states beyond them are kept."""
    exponent = amount.normalize().as_tuple().exponent
    stated = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return amount.quantize(Decimal(1).scaleb(-max(places, stated)))


def currency_sign(currency: str) -> str:
    """The sign where one is unmistakable, else the code."""
    return SIGNS.get(currency, currency)


def money(amount: Decimal | None, currency: str) -> str:
    """As in "4.812,40 €"; "–" where there is none."""
    if amount is None:
        return "–"
    return f"{digits(amount, currency)}\u00a0{currency_sign(currency)}".rstrip("\u00a0")


def row_amount(row: "InvoiceRow") -> Decimal | None:
    """What it costs: a credit note gives money back, whatever sign it prints."""
    return row.gross if row.gross is None or row.kind != "credit-note" else -abs(row.gross)


def line(row: "InvoiceRow") -> str:
    """What one would paste into a mail."""
    parts = (row.supplier or row.name, row.number, day(row.issue_date), money(row_amount(row), row.currency))
    return " · ".join(part for part in parts if part)


def sums(amounts: Iterable[tuple[Decimal | None, str]]) -> str:
    """One total for each currency, as in "1.200,00 € + 12.400.000 ₫"."""
    totals: dict[str, Decimal] = {}
    for amount, currency in amounts:
        if amount is not None:
            totals[currency] = totals.get(currency, Decimal()) + amount
    return " + ".join(money(total, currency) for currency, total in totals.items()) or "–"


def day(when: date | None) -> str:
    return wording.day(when.isoformat()) if when else ""


def account(text: str) -> str:
    """An account in groups of four, as it is printed."""
    plain = "".join(text.split())
    return " ".join(plain[at : at + 4] for at in range(0, len(plain), 4)) if plain[:2].isalpha() else text


def field_name(name: str) -> str:
    """A field in the owner's words."""
    return {
        "number": tr("Invoice number"),
        "issue_date": tr("Invoice date"),
        "due_date": tr("Due on"),
        "delivery_date": tr("Delivered on"),
        "currency": tr("Currency"),
        "net": tr("Net"),
        "vat": tr("VAT"),
        "gross": tr("Total"),
        "amount_due": tr("To be paid"),
        "prepaid": tr("Already paid"),
        "seller_name": tr("Supplier"),
        "seller_vat_id": tr("His VAT id"),
        "seller_tax_number": tr("His tax number"),
        "buyer_name": tr("Charged to"),
        "buyer_vat_id": tr("Our VAT id"),
        "iban": tr("Bank account"),
        "bic": tr("Bank code (BIC)"),
        "payee_name": tr("Payee"),
        "order_reference": tr("Order"),
        "discount_days": tr("Discount within days"),
        "discount_percent": tr("Discount in percent"),
    }.get(name, name)


def field_value(name: str, value: str, currency: str) -> str:
    """A field's canonical value as the owner writes it."""
    if not value:
        return "–"
    if name in DAYS:
        return wording.day(value) or value
    if name == "iban":
        return account(value)
    if name in AMOUNTS:
        try:
            return money(Decimal(value), currency)
        except InvalidOperation:
            return value
    return f"{value.replace('.', wording.locale().decimalPoint())}\u00a0%" if name == "discount_percent" else value


def source(word: str) -> str:
    """Who says so, in one word."""
    return {
        "xml": "XML",
        "qr": tr("QR code"),
        "text": tr("page"),
        "ocr": tr("read from the picture"),
        "ocr2": tr("read a second time"),
        "arithmetic": tr("sum"),
        "check-digit": tr("check digit"),
        "history": tr("paid before"),
        "rules": tr("official rules"),
        "model": tr("model"),
    }.get(word, word)


def witnesses(field: "Field") -> str:
    """As in "page · XML · sum"."""
    said = Counter(source(witness.source) for witness in (*field.witnesses, *field.rivals))
    return " · ".join(f"{word} ×{n}" if n > 1 else word for word, n in said.items()) or tr("nobody says it")


def field_state(field: "Field") -> State:
    return {"proven": State.PROVEN, "asked": State.ASK}.get(field.status, State.NEUTRAL)


def testimony(name: str, witness: "Witness", currency: str) -> str:
    """One witness, as a line of a tooltip."""
    line = f"{source(witness.source)}: {field_value(name, witness.value, currency)}"
    if witness.at:
        line += " · " + tr("page {n} of {name}", n=witness.at.page, name=witness.at.name)
    return f"{line} · {witness.why}" if witness.why else line


def unit(code: str) -> str:
    """A unit of UN/ECE Recommendations 20 and 21 as people write it; other words as they stand."""
    known = {
        **dict.fromkeys(("C62", "H87", "EA", "PCE", "XPP", "NAR"), tr("pcs")),
        "HUR": "h", "MIN": "min", "DAY": tr("d"), "WEE": tr("wk"), "MON": tr("mo"), "ANN": tr("yr"), "LS": tr("flat"),
        "KGM": "kg", "GRM": "g", "TNE": "t", "LTR": "l", "MLT": "ml", "MTR": "m", "MMT": "mm", "CMT": "cm",
        "KMT": "km", "MTK": "m²", "MTQ": "m³", "KWH": "kWh", "MWH": "MWh", "P1": "%", "SET": tr("set"),
        "XPK": tr("pkg"), "XBX": tr("box"), "PR": tr("pair"),
    }  # fmt: skip
    return known.get(code, code)


_SHAPES = {"waiting": State.ASK, "blocked": State.STOPPED, "approved": State.NEUTRAL, "asked": State.NEUTRAL,
           "split": State.NEUTRAL, "paid": State.NEUTRAL}  # fmt: skip
_FOUND = {"pay": State.PROVEN, "ask": State.ASK, "block": State.STOPPED}


def row_shape(row: "InvoiceRow") -> State:
    """An invoice's state without its word: cheap enough for ten thousand of them."""
    if row.state in _SHAPES:
        return _SHAPES[row.state]
    return _FOUND.get("ask" if row.tasks and row.verdict == "pay" else row.verdict, State.NEUTRAL)


def row_state(row: "InvoiceRow") -> tuple[State, str]:
    """An invoice's state as shape and word: what was decided, else what Kontor found."""
    if row.state in _SHAPES:
        return _SHAPES[row.state], _decided(row.state)
    if row.kind == "credit-note" and row.verdict == "pay" and not row.tasks:
        return State.PROVEN, tr("credit")
    return verdict("ask" if row.tasks and row.verdict == "pay" else row.verdict)


def _decided(state: str) -> str:
    return {
        "waiting": tr("second person"),
        "approved": tr("approved"),
        "blocked": tr("refused by you"),
        "asked": tr("supplier asked"),
        "split": tr("split"),
        "paid": tr("paid"),
    }[state]


def verdict(word: str) -> tuple[State, str]:
    """What Kontor found, as shape and word."""
    said = {"pay": tr("can be paid"), "ask": tr("needs a word"), "block": tr("stopped")}.get(word, word)
    return _FOUND.get(word, State.NEUTRAL), said


def finding_class(word: str) -> str:
    """What a finding is about, in one word."""
    return {
        "format": tr("form"),
        "rule": tr("rules"),
        "content": tr("content"),
        "payment": tr("payment"),
        "duplicate": tr("duplicate"),
        "fraud": tr("fraud"),
        "match": tr("order"),
        "books": tr("booking"),
        "integrity": tr("integrity"),
    }.get(word, word)


def severity(word: str) -> State:
    return {"block": State.STOPPED, "ask": State.ASK}.get(word, State.NEUTRAL)


def kind(word: str) -> str:
    """Which document it is."""
    return {
        "invoice": tr("Invoice"),
        "credit-note": tr("Credit note"),
        "correction": tr("Correction"),
        "prepayment": tr("Prepayment invoice"),
        "partial": tr("Partial invoice"),
        "final": tr("Final invoice"),
        "self-billed": tr("Self-billed invoice"),
        "receipt": tr("Receipt"),
        "reminder": tr("Reminder"),
        "statement": tr("Account statement"),
        "order": tr("Order"),
        "delivery-note": tr("Delivery note"),
        "quote": tr("Quote"),
    }.get(word, tr("Other document"))


def form(word: str) -> str:
    """How it came."""
    return {
        "factur-x": "PDF + XML (ZUGFeRD)",
        "zugferd-1": "PDF + XML (ZUGFeRD 1)",
        "cii": "XML (CII)",
        "ubl": "XML (UBL)",
        "vn-hdon": "XML (HDon)",
        "it-fatturapa": "XML (FatturaPA)",
        "cn-xml": "XML (发票)",
        "cn-ofd": "OFD (发票)",
        "pdf": "PDF",
        "scan": tr("Picture"),
        "text": tr("Text"),
    }.get(word, word)


def due(row: "InvoiceRow", today: date) -> str:
    """When it should be paid, in a few words: the best day before it is decided, else the day it is due.

    What is stopped has no best day to be paid, only one on which it is due.
    """
    best = row.best_day if row.verdict != "block" else row.due_date
    if row.state in {"blocked", "paid", "split"} or not (best or row.due_date):
        return ""
    if row.due_date and row.due_date < today:
        return tr_n("{n} day late", "{n} days late", (today - row.due_date).days)
    if best and best != row.due_date:
        return tr("best {day}", day=short_day(best, today))
    return tr("due {day}", day=short_day(row.due_date or best, today))


def short_day(when: date | None, today: date) -> str:
    """As in "3 Dec"; with its year where that could be meant otherwise."""
    if when is None:
        return ""
    near = abs((when - today).days) < 180
    habit = tr("d MMM") if near else tr("d MMM yyyy")
    return wording.locale().toString(QDate(when.year, when.month, when.day), habit).rstrip(".")
