"""The right column: verdict, fields and all that is known, one invoice at a time."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core.words import tr
from desktop.controls import column, scrolling
from desktop.invoice_booking import BookingCard
from desktop.invoice_cards import (
    HistoryCard,
    LinesCard,
    OrderCard,
    PayCard,
    SupplierCard,
    Titled,
)
from desktop.invoice_fields import FieldList, FieldModel, shown_fields
from desktop.invoice_report import ReportCard
from desktop.invoice_verdict import Verdict, Wishes
from desktop.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from office.app.invoice_rows import InvoiceDetail, InvoiceRow
    from office.invoices.reading import Field

NARROWEST = 32 * GRID


class FieldsCard(Titled):
    """The fields with their witnesses."""

    def __init__(self) -> None:
        super().__init__(tr("Fields"))
        self.model = FieldModel()
        self.list = FieldList(self.model)
        self.aside.setText(tr("click: shows where · F2: correct"))
        self.body.addWidget(self.list)


class Detail(QWidget):
    """Scrolls through the cards of one invoice."""

    def __init__(self, wishes: Wishes, asked: "Callable[[Field], object]") -> None:
        super().__init__()
        self.verdict, self.fields = Verdict(wishes), FieldsCard()
        self.paying, self.lines, self.booking = PayCard(), LinesCard(), BookingCard()
        self.report = ReportCard()
        self.order, self.supplier, self.history = OrderCard(wishes.show), SupplierCard(), HistoryCard()
        self.fields.list.asked.connect(asked)
        inside = QWidget()
        body = column(inside, spacing=GRID + 4)
        body.setContentsMargins(0, 0, 4, 0)
        for part in self._cards():
            body.addWidget(part)
        body.addStretch(1)
        self._scroll = scrolling(inside, tr("About this invoice"))
        column(self).addWidget(self._scroll)
        self.setMinimumWidth(NARROWEST)

    def put(self, detail: "InvoiceDetail", rows: "Sequence[InvoiceRow]", today: date, *, again: bool) -> None:
        """Show this invoice. again: it is the same one as before, so the column stays where it was scrolled to."""
        invoice = detail.reading.invoice
        for part in self._cards():
            part.show()
        self.verdict.put(detail)
        self.fields.model.put(shown_fields(detail.reading))
        self.paying.put(detail, today)
        self.lines.put(invoice.lines, invoice.currency)
        self.booking.put(detail)
        self.order.put(detail)
        self.supplier.put(detail, rows)
        self.report.put(detail)
        self.history.put(detail.history)
        if not again:
            self._scroll.verticalScrollBar().setValue(0)

    def show_task(self) -> None:
        """To the first thing that must be done, ready to type."""
        if self.verdict.tasks:
            box = self.verdict.tasks[0]
            self._scroll.ensureWidgetVisible(box)
            next(iter(box.lines.values()), box.finish).setFocus()

    def show_split(self) -> None:
        """To the booking proposal, open for several accounts."""
        if self.booking.parts.isHidden():
            self.booking.divide.click()
        self._scroll.ensureWidgetVisible(self.booking.parts.agree, 0, 8 * GRID)

    def hide_cards(self) -> None:
        """Nothing is looked at."""
        for part in self._cards():
            part.hide()

    def _cards(self) -> list[QWidget]:
        return [
            self.verdict,
            self.paying,
            self.fields,
            self.order,
            self.lines,
            self.booking,
            self.supplier,
            self.report,
            self.history,
        ]
