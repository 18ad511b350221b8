# ruff: noqa: E501  tables read better with one row a line
"""Four more layouts for planted errors, of other makers than `_mutation_paper`: a craftsman's letter, a French form,
a web shop's sheet and a utility's bill. Nothing here was changed after the reader had been seen to fail on it.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from office.invoices.invoice import Account, Invoice, Kind, Party

WIDTH, HEIGHT = A4
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SIGNS = {"EUR": "€", "CHF": "CHF", "USD": "$", "GBP": "£"}


@dataclass
class _Sheet:
    """A page that is written from the top; `x` of a right column is its right edge."""

    canvas: Canvas
    font: str
    y: float = HEIGHT - 48

    def put(self, x: float, text: str, size: float = 9.5, *, right: bool = False) -> None:
        self.canvas.setFont(self.font, size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, self.y, text)

    def row(self, *cells: tuple[float, str], size: float = 9.5, step: float = 13) -> None:
        """Cells beside each other; below zero: flush right at that place."""
        for x, text in cells:
            self.put(abs(x), text, size, right=x < 0)
        self.y -= step

    def lines(self, x: float, *texts: str, size: float = 9.5, step: float = 12) -> None:
        for text in texts:
            if text:
                self.row((x, text), size=size, step=step)


def _number(value: Decimal | None, thousands: str, point: str, places: int = 2) -> str:
    return "" if value is None else f"{value:,.{places}f}".translate({44: thousands, 46: point})


def _german(value: Decimal | None) -> str:
    return _number(value, ".", ",")


def _french(value: Decimal | None) -> str:
    return _number(value, "\u00a0", ",")


def _english(value: Decimal | None) -> str:
    return _number(value, ",", ".")


def _count(value: Decimal | None, point: str = ",") -> str:
    return "" if value is None else f"{value.normalize():f}".replace(".", point)


def _rate(value: Decimal | None, point: str = ",") -> str:
    return _count(value, point)


def _address(party: Party) -> tuple[str, str, str]:
    return party.name, party.street, f"{party.postcode} {party.city}".strip()


def _grouped(account: Account) -> str:
    return " ".join(account.iban[start : start + 4] for start in range(0, len(account.iban), 4))


def _said(invoice: Invoice, extra: str) -> Iterator[str]:
    """What stands below the sums as sentences."""
    yield from (tax.reason for tax in invoice.taxes if tax.reason)
    yield from dict.fromkeys(text for text in (*invoice.notes, extra) if text)


def craftsman(invoice: Invoice, extra: str) -> bytes:
    """Number and day in one sentence, units of their own, positions first, the bank in the last line."""
    out, sheet = _start("Helvetica")
    seller = invoice.seller
    sheet.lines(330, *_address(seller), f"Tel. {seller.phone}" if seller.phone else "", size=10)
    sheet.y -= 24
    sheet.put(56, " - ".join(_address(seller)), 6.5)
    sheet.y -= 16
    sheet.lines(56, *_address(invoice.buyer), invoice.buyer.vat_id)
    sheet.y -= 26
    word = "Gutschrift" if invoice.kind is Kind.CREDIT_NOTE else "Rechnung"
    day = f" vom {_dotted(invoice.issue_date)}" if invoice.issue_date else ""
    sheet.row((56, f"{word} Nr. {invoice.number}{day}" if invoice.number else f"{word}{day}"), size=13, step=22)
    if invoice.order_reference:
        sheet.row((56, f"Ihr Auftrag: {invoice.order_reference}"))
    if invoice.delivery_date:
        sheet.row((56, f"Ausgeführt am {_dotted(invoice.delivery_date)}"))
    if invoice.period_start and invoice.period_end:
        sheet.row((56, f"Leistungszeitraum {_dotted(invoice.period_start)} bis {_dotted(invoice.period_end)}"))
    sheet.y -= 10
    sheet.row((56, "Pos"), (86, "Leistung"), (-370, "Menge"), (378, "Einh."), (-470, "EP €"), (-540, "GP €"), step=16)
    for place, line in enumerate(invoice.lines, start=1):
        sheet.row((56, f"{place:02}"), (86, line.description), (-370, _count(line.quantity)), (378, "Stk"),
                  (-470, _german(line.unit_price)), (-540, _german(line.net)))  # fmt: skip
    sheet.y -= 8
    for label, value in _german_sums(invoice):
        sheet.row((360, label), (-540, f"{_german(value)} {_sign(invoice)}"))
    sheet.y -= 14
    if invoice.due_date:
        sheet.row((56, f"Bitte überweisen Sie den Betrag ohne Abzug bis spätestens {_dotted(invoice.due_date)}."))
    for each in invoice.discounts:
        sheet.row((56, f"Bei Zahlung innerhalb von {each.days} Tagen gewähren wir {_count(each.percent)} % Skonto."))
    sheet.lines(56, *_said(invoice, extra))
    sheet.y = 60
    sheet.row((56, " | ".join(_ids(seller, "Steuer-Nr. {}", "USt-IdNr. {}"))), size=7.5)
    for account in invoice.accounts:
        sheet.row((56, f"Bank: IBAN {_grouped(account)} | BIC {account.bic}" + _holder(account)), size=7.5)
    return _end(out, sheet)


def french(invoice: Invoice, extra: str) -> bytes:
    """Facture: parties side by side, facts in a row of boxes, T.V.A. per rate, the R.I.B. at the end."""
    out, sheet = _start("Times-Roman")
    sheet.row((48, "AVOIR" if invoice.kind is Kind.CREDIT_NOTE else "FACTURE"), size=20, step=30)
    for mine, theirs in zip(_address(invoice.seller), _address(invoice.buyer), strict=True):
        sheet.row((48, mine), (320, theirs))
    sheet.row((48, " - ".join(_ids(invoice.seller, "SIRET {}", "N° TVA {}"))), (320, _vat_id(invoice.buyer)))
    sheet.y -= 22
    facts = [("Facture n°", invoice.number), ("Date", _slashed(invoice.issue_date)),
             ("Livraison", _slashed(invoice.delivery_date)), ("Échéance", _slashed(invoice.due_date)),
             ("V/commande", invoice.order_reference)]  # fmt: skip
    shown = [fact for fact in facts if fact[1]]
    sheet.row(*((48 + 100 * place, label) for place, (label, _) in enumerate(shown)), size=8)
    sheet.row(*((48 + 100 * place, value) for place, (_, value) in enumerate(shown)), step=26)
    sheet.row((48, "Désignation"), (-350, "Qté"), (-430, "P.U. HT"), (-475, "TVA"), (-545, "Total HT"), step=15)
    for line in invoice.lines:
        sheet.row((48, line.description), (-350, _count(line.quantity)), (-430, _french(line.unit_price)),
                  (-475, f"{_rate(line.vat_rate)} %"), (-545, _french(line.net)))  # fmt: skip
    sheet.y -= 12
    for label, value in _sums(invoice, "Total HT", "TVA {} %", "Total TTC", "Remise", "Acompte versé", "Net à payer"):
        sheet.row((380, label), (-545, f"{_french(value)} {_sign(invoice)}"))
    sheet.y -= 16
    sheet.lines(48, *_said(invoice, extra))
    for each in invoice.discounts:
        sheet.row((48, f"Escompte de {_count(each.percent)} % pour paiement sous {each.days} jours."))
    for account in invoice.accounts:
        sheet.row((48, f"Règlement par virement : IBAN {_grouped(account)}  BIC {account.bic}" + _holder(account)))
    return _end(out, sheet)


def shop(invoice: Invoice, extra: str) -> bytes:
    """A web shop's English sheet: the amount due on top, months in words, sums under a rule."""
    out, sheet = _start("Helvetica")
    sheet.row((44, "Credit note" if invoice.kind is Kind.CREDIT_NOTE else "Invoice"), (-550, invoice.seller.name),
              size=17, step=28)  # fmt: skip
    facts = [("Invoice number", invoice.number), ("Date of issue", _worded(invoice.issue_date)),
             ("Date due", _worded(invoice.due_date)), ("Date of supply", _worded(invoice.delivery_date)),
             ("PO", invoice.order_reference)]  # fmt: skip
    for label, value in facts:
        if value:
            sheet.row((44, label), (140, value))
    sheet.y -= 14
    sheet.row((44, invoice.seller.name), (300, "Bill to"), step=12)
    ours, theirs = _address(invoice.seller)[1:], _address(invoice.buyer)
    rows = zip((*ours, *_ids(invoice.seller, "Tax no. {}", "VAT {}"), "", "")[:4], (*theirs, _vat_id(invoice.buyer)), strict=True)  # fmt: skip
    for mine, his in rows:
        sheet.row((44, mine), (300, his), step=12)
    sheet.y -= 20
    if invoice.amount_due is not None:
        due = f" due {_worded(invoice.due_date)}" if invoice.due_date else ""
        sheet.row((44, f"{_sign(invoice)}{_english(invoice.amount_due)}{due}"), size=14, step=30)
    sheet.row((44, "Description"), (-360, "Qty"), (-445, "Unit price"), (-550, "Amount"), size=8, step=16)
    for line in invoice.lines:
        sheet.row((44, line.description), (-360, _count(line.quantity, ".")),
                  (-445, f"{_sign(invoice)}{_english(line.unit_price)}"), (-550, f"{_sign(invoice)}{_english(line.net)}"))  # fmt: skip
    sheet.y -= 14
    sums = _sums(invoice, "Subtotal", "VAT ({}%)", "Total", "Discount", "Amount paid", "Amount due")
    for label, value in sums:
        sheet.row((330, label.replace(",", ".")), (-550, f"{_sign(invoice)}{_english(value)}"), step=15)
    sheet.y -= 14
    for each in invoice.discounts:
        sheet.row((44, f"{_count(each.percent, '.')}% cash discount within {each.days} days."))
    sheet.lines(44, *_said(invoice, extra))
    for account in invoice.accounts:
        sheet.row((44, f"Bank transfer to {account.iban} ({account.bic})" + _holder(account)))
    return _end(out, sheet)


def utility(invoice: Invoice, extra: str) -> bytes:
    """A German bill with a grey column of facts at the right, and three columns of small print at the foot."""
    out, sheet = _start("Helvetica")
    seller = invoice.seller
    sheet.row((60, seller.name), size=15, step=60)
    top = sheet.y
    sheet.lines(60, *_address(invoice.buyer), invoice.buyer.vat_id, step=13)
    sheet.y = top
    facts = [("Rechnungsnummer", invoice.number), ("Rechnungsdatum", _dotted(invoice.issue_date)),
             ("Lieferdatum", _dotted(invoice.delivery_date)), ("Auftragsnummer", invoice.order_reference),
             ("Abrechnungszeitraum", _span(invoice)), ("Fälligkeit", _dotted(invoice.due_date))]  # fmt: skip
    for label, value in facts:
        if value:
            sheet.row((400, label), size=7, step=10)
            sheet.row((400, value), step=14)
    sheet.y = min(sheet.y, top - 60) - 24
    title = "Ihre Gutschrift" if invoice.kind is Kind.CREDIT_NOTE else "Ihre Rechnung"
    sheet.row((60, title), size=14, step=24)
    sheet.row((60, "Bezeichnung"), (-330, "Anzahl"), (-410, "Preis/Einheit"), (-540, "Betrag (netto)"), size=8.5)
    for line in invoice.lines:
        sheet.row((60, line.description), (-330, _count(line.quantity)), (-410, f"{_german(line.unit_price)}"),
                  (-540, f"{_german(line.net)} {_sign(invoice)}"), step=15)  # fmt: skip
    sheet.y -= 6
    for label, value in _german_sums(invoice):
        sheet.row((60, label), (-540, f"{_german(value)} {_sign(invoice)}"), step=15)
    sheet.y -= 10
    for each in invoice.discounts:
        sheet.row((60, f"{_count(each.percent)} % Skonto bei Zahlung binnen {each.days} Tagen"))
    sheet.lines(60, *_said(invoice, extra))
    sheet.y = 70
    bank = [f"IBAN {_grouped(each)}{_holder(each)}" for each in invoice.accounts]
    bic = [f"BIC {each.bic}" for each in invoice.accounts]
    ids = [*_ids(seller, "Steuernummer {}", "USt-ID {}"), "", ""]
    for mine, tax, paid in zip(_address(seller), ids, [*bank, *bic, "", "", ""], strict=False):
        sheet.row((60, mine), (220, tax), (370, paid), size=7, step=10)
    return _end(out, sheet)


PAPERS: tuple[Callable[[Invoice, str], bytes], ...] = (craftsman, french, shop, utility)


def _start(font: str) -> tuple[io.BytesIO, _Sheet]:
    out = io.BytesIO()
    return out, _Sheet(Canvas(out, pagesize=A4, invariant=1), font)


def _end(out: io.BytesIO, sheet: _Sheet) -> bytes:
    sheet.canvas.save()
    return out.getvalue()


def _sums(invoice: Invoice, *words: str) -> Iterator[tuple[str, Decimal]]:
    """The rows under the table. words: net, VAT with its rate, gross, discount, prepaid, left to pay."""
    net, vat, gross, discount, prepaid, left = words
    if invoice.allowance_total:
        yield discount, -invoice.allowance_total
    if invoice.net is not None:
        yield net, invoice.net
    for tax in invoice.taxes:
        if tax.rate and tax.amount is not None:
            yield vat.format(_rate(tax.rate)), tax.amount
    if invoice.gross is not None:
        yield gross, invoice.gross
    if invoice.prepaid:
        yield prepaid, -invoice.prepaid
    if invoice.amount_due is not None and (invoice.prepaid or invoice.amount_due != invoice.gross):
        yield left, invoice.amount_due


def _german_sums(invoice: Invoice) -> Iterator[tuple[str, Decimal]]:
    return _sums(invoice, "Nettosumme", "+ {} % MwSt", "Endbetrag", "./. Nachlass", "./. Abschläge", "Restzahlung")


def _sign(invoice: Invoice) -> str:
    return _SIGNS.get(invoice.currency, invoice.currency)


def _ids(party: Party, tax: str, vat: str) -> list[str]:
    both = ((tax, party.tax_number), (vat, party.vat_id))
    return [form.format(number) for form, number in both if number]


def _vat_id(party: Party) -> str:
    return f"VAT {party.vat_id}" if party.vat_id else ""


def _holder(account: Account) -> str:
    return f" ({account.holder})" if account.holder else ""


def _dotted(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""


def _slashed(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _worded(day: date | None) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}" if day else ""


def _span(invoice: Invoice) -> str:
    if invoice.period_start and invoice.period_end:
        return f"{_dotted(invoice.period_start)} - {_dotted(invoice.period_end)}"
    return ""
