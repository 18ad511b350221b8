"""The middle of the room Month: what customers owe, or suppliers are owed, by how late it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core.words import tr
from desktop import invoice_wording as words
from desktop.charts import Column, Columns
from desktop.controls import column, label
from desktop.desk import Desk
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.books.aging import Aging

_CHART = 16 * GRID
RECEIVABLES = "receivables"


class MonthOwed(QWidget):
    """A chart of the currency that most is owed in, and a table of all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._nothing = label(tr("Nothing was open at the end of the month."), look="soft")
        self.chart = Columns(_CHART)
        self.ages = TableModel((tr("How late"),))
        self._table = Table(self.ages, tr("Open by how late it is"), whole=False)
        inside = column(self)
        for part in (self._nothing, self.chart):
            inside.addWidget(part)
        inside.addWidget(self._table, 1)
        self._put(())

    def look(self, step: str, period: str) -> None:
        """step: "receivables" or "payables"."""
        from office.app import months
        from office.books.items import ItemKind

        office, kind = self._desk.office, ItemKind.SALES if step == RECEIVABLES else ItemKind.PURCHASE
        self._desk.bridge.run(self, lambda _task: months.owed(office, period)[kind], self._put, name="month-owed")

    def _put(self, found: "Sequence[Aging]") -> None:
        """Each currency has a column of its own: amounts of two are never added."""
        for part in (self.chart, self._table):
            part.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.ages.rename((tr("How late"), *(each.currency for each in found)))
        self.ages.right = frozenset(range(1, len(found) + 1))
        if found:
            self.ages.put(list(_rows(found)))
            most = max(found, key=lambda each: sum(map(abs, each.sums)))
            self.chart.put(_columns(most), tr("Open by how late it is"), strong=-1)


def _groups() -> tuple[tuple[str, str], ...]:
    """Each group as a row says it, and as short as a chart has room for; as office/books/aging.py parts them."""
    return (
        (tr("not due yet"), tr("not due")),
        (tr("1 to 30 days late"), "1–30"),
        (tr("31 to 60 days late"), "31–60"),
        (tr("61 to 90 days late"), "61–90"),
        (tr("more than 90 days late"), "> 90"),
    )


def _rows(found: "Sequence[Aging]") -> Iterator[Cells]:
    for place, (said, _) in enumerate(_groups()):
        sums = [each.sums[place] for each in found]
        shown = (
            words.money(amount, each.currency) if amount else "–" for amount, each in zip(sums, found, strict=True)
        )
        yield Cells((said, *shown), amounts=dict(enumerate(sums, 1)))
    whole = [sum(each.sums, Decimal(0)) for each in found]
    shown = (words.money(amount, each.currency) for amount, each in zip(whole, found, strict=True))
    yield Cells((tr("in all"), *shown), bold=True, amounts=dict(enumerate(whole, 1)))


def _columns(aging: "Aging") -> list[Column]:
    return [
        Column(short, (amount,), f"{said}: {words.money(amount, aging.currency)}")
        for (said, short), amount in zip(_groups(), aging.sums, strict=True)
    ]
