"""The data inside an invoice as a readable table, and where the page says something else."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import theme, wording
from desktop.controls import column, label, scrolling
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.invoices.invoice import Account, Invoice, Line, Party, Tax
    from office.invoices.reading import Field, Reading

PAGE = ("text", "ocr", "ocr2")


def differences(reading: "Reading") -> list[Cells]:
    """Each field that page and data both state: field, page, data; what differs stands first."""
    both = [row for name in words.ORDER if (row := _side_by_side(reading[name], reading.invoice.currency))]
    return sorted(both, key=lambda row: row.state is not State.STOPPED)


def _side_by_side(field: "Field", currency: str) -> Cells | None:
    said = [*field.witnesses, *field.rivals]
    on_page = next((witness.value for witness in said if witness.source in PAGE), "")
    in_data = next((witness.value for witness in said if witness.source == "xml"), "")
    if not on_page or not in_data:
        return None
    values = (words.field_value(field.name, value, currency) for value in (on_page, in_data))
    state = State.PROVEN if on_page == in_data else State.STOPPED
    return Cells((words.field_name(field.name), *values), field, state)


def data_rows(invoice: "Invoice") -> list[Cells]:
    """All that the data says, in words; headings are bold."""
    return [row for title, rows in _sections(invoice) for row in _section(title, list(rows))]


def _section(title: str, rows: list[tuple[str, str]]) -> list[Cells]:
    stated = [Cells(row) for row in rows if row[1] and row[1] != "–"]
    return [Cells((wording.sentence(title), ""), bold=True), *stated] if stated else []


def _sections(invoice: "Invoice") -> Iterator[tuple[str, Iterator[tuple[str, str]]]]:
    currency = invoice.currency
    yield tr("Invoice"), _head(invoice)
    yield tr("Supplier"), _party(invoice.seller)
    yield tr("Charged to"), _party(invoice.buyer)
    yield tr("Payee"), _party(invoice.payee)
    yield tr("Lines"), (_line(line, currency) for line in invoice.lines)
    yield tr("VAT"), (_tax(tax, currency) for tax in invoice.taxes)
    yield tr("Sums"), _sums(invoice)
    for account in invoice.accounts:
        yield tr("Bank account"), _account(account)
    yield tr("Terms"), _terms(invoice)
    yield tr("Notes"), (("", note) for note in invoice.notes)


def _head(invoice: "Invoice") -> Iterator[tuple[str, str]]:
    yield tr("Kind"), words.kind(invoice.kind)
    yield words.field_name("number"), invoice.number
    yield words.field_name("issue_date"), words.day(invoice.issue_date)
    yield words.field_name("delivery_date"), words.day(invoice.delivery_date)
    yield tr("Period"), " – ".join(filter(None, (words.day(invoice.period_start), words.day(invoice.period_end))))
    yield words.field_name("order_reference"), invoice.order_reference
    yield tr("Contract"), invoice.contract_reference
    yield tr("Belongs to"), ", ".join(invoice.preceding)
    yield tr("Profile"), invoice.profile


def _party(party: "Party") -> Iterator[tuple[str, str]]:
    yield tr("Name"), party.name
    place = " ".join(filter(None, (party.postcode, party.city)))
    yield tr("Address"), ", ".join(filter(None, (party.street, place, party.country)))
    yield tr("VAT id"), party.vat_id
    yield tr("Tax number"), party.tax_number
    yield tr("Contact"), " · ".join(filter(None, (party.contact, party.phone, party.email)))


def _line(line: "Line", currency: str) -> tuple[str, str]:
    return line.description or line.article or line.number, " · ".join(line_parts(line, currency))


def line_parts(line: "Line", currency: str) -> list[str]:
    """As in "12 pcs × 24,90 €", "318,00 €"."""
    amount = words.money(line.net, currency)
    if line.quantity is None:
        return [amount]
    quantity = f"{words.digits(line.quantity, 'JPY')} {line.unit}".strip()
    price = f"{quantity} × {words.money(line.unit_price, currency)}" if line.unit_price is not None else quantity
    return [price, amount]


def _tax(tax: "Tax", currency: str) -> tuple[str, str]:
    of = words.money(tax.base, currency)
    reason = f" · {tax.reason}" if tax.reason else ""
    return f"{rate(tax.rate)} {tr('of {amount}', amount=of)}", words.money(tax.amount, currency) + reason


def rate(percent: Decimal | None) -> str:
    return f"{words.digits(percent, 'JPY')}\u00a0%" if percent is not None else "–"


def _sums(invoice: "Invoice") -> Iterator[tuple[str, str]]:
    currency = invoice.currency
    yield tr("Sum of the lines"), words.money(invoice.line_total, currency)
    yield tr("Allowances"), words.money(invoice.allowance_total, currency)
    yield tr("Charges"), words.money(invoice.charge_total, currency)
    for name in ("net", "vat", "gross", "prepaid", "amount_due"):
        yield words.field_name(name), words.money(getattr(invoice, name), currency)
    yield tr("Rounding"), words.money(invoice.rounding, currency)


def _account(account: "Account") -> Iterator[tuple[str, str]]:
    yield words.field_name("iban"), words.account(account.iban or account.number)
    yield words.field_name("bic"), account.bic
    yield tr("Holder"), account.holder
    yield tr("Payment reference"), account.reference


def _terms(invoice: "Invoice") -> Iterator[tuple[str, str]]:
    yield words.field_name("due_date"), words.day(invoice.due_date)
    yield tr("Terms"), invoice.terms
    for discount in invoice.discounts:
        until = words.day(discount.until) or tr_n("within {n} day", "within {n} days", discount.days or 0)
        yield tr("Discount"), f"{rate(discount.percent)} · {until}"


class DataView(QFrame):
    """What the data says; above it page and data side by side where both speak."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.differing = TableModel((tr("Field"), tr("On the page"), tr("In the data")))
        self.said = TableModel((tr("Field"), tr("In the data")))
        self.beside = Table(self.differing, tr("Page and data side by side"), stretch=(1, 2))
        self._told = label("", theme.MIDDLE, bold=True)
        inside = QWidget()
        body = column(inside)
        body.setContentsMargins(GRID, GRID, GRID, GRID)
        body.addWidget(self._told)
        body.addWidget(self.beside)
        body.addSpacing(GRID)
        body.addWidget(label(tr("What the data says"), theme.MIDDLE, bold=True))
        body.addWidget(Table(self.said, tr("What the data says"), stretch=(1,)))
        body.addStretch(1)
        column(self, margin=4).addWidget(scrolling(inside, tr("Data")))

    def put(self, reading: "Reading") -> None:
        """Show an invoice's data; an invoice without data shows what was read from its page."""
        rows = differences(reading)
        different = sum(row.state is State.STOPPED for row in rows)
        self._told.setText(
            tr_n("Page and data differ in {n} field", "Page and data differ in {n} fields", different)
            if different
            else tr("Page and data say the same")
        )
        self._told.setVisible(bool(rows))
        self.beside.setVisible(bool(rows))
        self.differing.put(rows)
        said = next((one for source, one in reading.said.items() if source == "xml"), reading.invoice)
        self.said.put(data_rows(replace(said, currency=said.currency or reading.invoice.currency)))
