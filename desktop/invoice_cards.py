"""The cards below the verdict: discount, lines, order, the supplier's history, what happened."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import theme, wording
from desktop.bars import Bar, Bars
from desktop.controls import label, row
from desktop.inputs import Tick
from desktop.invoice_data import rate
from desktop.invoice_reasons import Reasons
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from core.evidence import Finding
    from office.app.invoice_rows import Event, InvoiceDetail, InvoiceRow, SupplierFacts
    from office.invoices.invoice import Line
    from office.invoices.terms import Offer

MONTHS = 12


class Titled(QFrame):
    """A card with its title, hidden while it has nothing to say."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, 2 * GRID - 2, 2 * GRID, 2 * GRID - 2)
        self.body.setSpacing(GRID)
        self.aside = label("", theme.SMALL, look="soft", wrap=False)
        self.body.addLayout(row(label(title, theme.MIDDLE, bold=True, wrap=False), 1, self.aside))

    def sentence(self, look: str = "") -> QLabel:
        made = label("", look=look)
        self.body.addWidget(made)
        return made


def say(line: QLabel, text: str) -> None:
    """A sentence, or no line at all."""
    line.setText(text)
    line.setVisible(bool(text))


class PayCard(Titled):
    """What it costs, when to pay, and what early payment earns."""

    def __init__(self) -> None:
        super().__init__(tr("Paying"))
        self._when, self._offer, self._rate = self.sentence(), self.sentence(), self.sentence("soft")

    def put(self, detail: "InvoiceDetail", today: date) -> None:
        money = detail.money
        due = tr("Due on {day}", day=words.day(money.due)) if money.due else tr("No due day is stated")
        advised = detail.row.verdict != "block" and money.pay_on not in {None, money.due}
        best = tr("best paid on {day}", day=words.day(money.pay_on)) if advised else ""
        amount = words.money(money.amount, money.currency)
        say(self._when, " · ".join(filter(None, (amount, due, best))))
        say(self._offer, offer_sentence(money.offer, money.currency, today) if money.offer else "")
        yearly = money.offer.yearly_rate if money.offer else None
        say(self._rate, tr("That is {rate} a year on the money paid early.", rate=rate(yearly)) if yearly else "")


def offer_sentence(offer: "Offer", currency: str, today: date) -> str:
    """As in "2 % (96,25 €) if it arrives by 10 November: 5 days left"."""
    values = {
        "percent": rate(offer.percent),
        "earns": words.money(offer.earns, currency),
        "day": words.day(offer.until),
    }
    left = (offer.until - today).days
    if left < 0:
        return tr("The discount of {percent} ({earns}) ended on {day}.", **values)
    said = tr("{percent} discount ({earns}) when it is paid by {day}", **values)
    return f"{said}: {tr_n('{n} day left', '{n} days left', left)}"


class LinesCard(Titled):
    """The lines as a table."""

    def __init__(self) -> None:
        super().__init__(tr("Lines"))
        self.model = TableModel((tr("What"), tr("Quantity"), tr("Price"), tr("Net")), right=(1, 2, 3))
        self.body.addWidget(Table(self.model, tr("Lines"), stretch=(0,)))

    def put(self, lines: "Sequence[Line]", currency: str) -> None:
        self.aside.setText(str(len(lines)))
        self.model.put([_line_cells(line, currency) for line in lines])
        self.setVisible(bool(lines))


def _line_cells(line: "Line", currency: str) -> Cells:
    quantity = (
        f"{words.digits(line.quantity, 'JPY')} {words.unit(line.unit)}".strip() if line.quantity is not None else "–"
    )
    price = words.digits(line.unit_price, currency) if line.unit_price is not None else "–"
    net = words.digits(line.net, currency) if line.net is not None else "–"
    return Cells((line.description or line.article or "–", quantity, price, net), line)


class OrderCard(Titled):
    """The order it belongs to, and how both agree."""

    def __init__(self, show: "Callable[[Finding], object]") -> None:
        super().__init__(tr("Order"))
        self._sentence = self.sentence()
        self._reasons = Reasons(show)
        self.body.addWidget(self._reasons)

    def put(self, detail: "InvoiceDetail") -> None:
        reference = detail.reading.invoice.order_reference
        found = [finding for finding in detail.findings if finding.kind == "match"]
        self.aside.setText(reference)
        say(self._sentence, "" if found else tr("Nothing differs from the order."))
        self._reasons.put(found)
        self.setVisible(bool(reference or found))


class SupplierCard(Titled):
    """What is known of the supplier, and his amounts by month. `said`: whether he bills regularly."""

    said = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tr("This supplier"))
        self.bars = Bars()
        self.body.addWidget(self.bars)
        self._scale, self._facts, self._accounts = self.sentence("soft"), self.sentence(), self.sentence("soft")
        self.recurring = Tick(tr("Bills regularly (rent, subscription)"))
        self.recurring.setToolTip(tr("Then the same number on a later day is no duplicate."))
        self.recurring.clicked.connect(self.said)
        self.body.addWidget(self.recurring)

    def put(self, detail: "InvoiceDetail", rows: "Sequence[InvoiceRow]") -> None:
        row = detail.row
        bars = amounts_by_month(rows, row) if row.issue_date else []
        self.bars.put(bars)
        self.bars.setVisible(sum(bar.value != 0 for bar in bars) > 1)
        say(
            self._scale,
            tr("Total by month, in {currency}", currency=row.currency) if self.bars.isVisibleTo(self) else "",
        )
        say(self._facts, " · ".join(facts(detail.supplier)))
        say(self._accounts, "\n".join(_accounts(detail.supplier)))
        self.recurring.setChecked(detail.supplier.recurring)


def facts(supplier: "SupplierFacts") -> Iterator[str]:
    """What an owner would want to be reminded of."""
    if not supplier.known:
        yield tr("New: nothing was ever paid to this supplier.")
    elif supplier.invoices:
        yield tr_n("{n} invoice before", "{n} invoices before", supplier.invoices)
    if supplier.usual is not None:
        yield tr("usually {amount}", amount=words.money(supplier.usual, supplier.currency))
    if supplier.terms_days is not None:
        yield tr_n("due after {n} day", "due after {n} days", supplier.terms_days)
    if supplier.phone:
        yield tr("phone {number}", number=supplier.phone)


def _accounts(supplier: "SupplierFacts") -> Iterator[str]:
    for account in supplier.accounts:
        times = tr_n("paid {n} time", "paid {n} times", account.times)
        since = tr("since {day}", day=words.day(account.first)) if account.first else ""
        called = tr("confirmed by a call") if account.confirmed else ""
        yield " · ".join(filter(None, (words.account(account.account), times, since, called)))


def amounts_by_month(rows: "Sequence[InvoiceRow]", looked_at: "InvoiceRow") -> list[Bar]:
    """The supplier's invoices of the twelve months up to this one, in its currency; refused ones do not count."""
    last = looked_at.issue_date or date.min
    months = [_months_before(last, back) for back in reversed(range(MONTHS))]
    totals = dict.fromkeys(months, Decimal())
    for each in rows:
        same = each.supplier == looked_at.supplier and each.currency == looked_at.currency
        month = each.issue_date.replace(day=1) if each.issue_date else date.min
        if same and each.state != "blocked" and month in totals:
            totals[month] += words.row_amount(each) or Decimal()
    return [_bar(month, total, looked_at) for month, total in totals.items()]


def _bar(month: date, total: Decimal, looked_at: "InvoiceRow") -> Bar:
    name = wording.locale().monthName(month.month)
    said = f"{name} {month.year}: {words.money(total, looked_at.currency)}"
    marked = bool(looked_at.issue_date) and month == (looked_at.issue_date or month).replace(day=1)
    return Bar(float(total), str(month.month), said, marked)


def _months_before(day: date, count: int) -> date:
    months = day.year * 12 + day.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)


class HistoryCard(Titled):
    """What happened to this invoice, newest first."""

    def __init__(self) -> None:
        super().__init__(tr("What happened"))
        self._lines = self.sentence("soft")

    def put(self, events: "Sequence[Event]") -> None:
        say(self._lines, "\n".join(_event(event) for event in reversed(events)))
        self.setVisible(bool(events))


def _event(event: "Event") -> str:
    undone = tr("taken back") if event.undone else ""
    return " · ".join(filter(None, (wording.moment(event.at), event.what, event.person, undone)))
