"""Which invoices are listed: by what they need, by supplier, by month."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QSizePolicy, QWidget

from core.words import tr
from desktop import theme, wording
from desktop.controls import button
from desktop.flow import Flow
from desktop.inputs import ChoiceBox
from desktop.invoice_model import GROUPS, Filter, counts, group_titles, months, suppliers

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceRow


class FilterBar(QWidget):
    """Chips for the groups with their counts, and two lists. `changed` carries the filter."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filter = Filter()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = Flow(self)
        self._group = QButtonGroup(self)
        self.chips = {name: self._chip(name) for name in GROUPS}
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.these = button("×", lambda: self._set(replace(self.filter, only=())), look="chip")
        self.these.setCheckable(True)
        self.these.setFont(theme.font(theme.SMALL))
        self.these.hide()
        flow.addWidget(self.these)
        self.supplier = ChoiceBox(tr("Supplier"), quiet=True)
        self.month = ChoiceBox(tr("Month"), quiet=True)
        for combo in (self.supplier, self.month):
            flow.addWidget(combo)
            combo.activated.connect(self._chosen)

    def put(self, rows: "Sequence[InvoiceRow]") -> None:
        """Counts, suppliers and months of these rows."""
        _fill(self.supplier, tr("All suppliers"), [(name, name) for name in suppliers(rows)], self.filter.supplier)
        _fill(self.month, tr("All months"), [(wording.month_name(m), m) for m in months(rows)], self.filter.month)
        self.these.setVisible(bool(self.filter.only))
        self.these.setChecked(True)
        self.these.setText(tr("Only these {n}  ×", n=len(self.filter.only)))
        self.these.setAccessibleName(tr("Show all again"))
        titles, found = group_titles(), counts(rows, self.filter)
        for name, chip in self.chips.items():
            chip.setText(f"{titles[name]}  {wording.number(found[name])}")
            chip.setAccessibleName(f"{titles[name]}: {found[name]}")

    def choose(self, wanted: Filter) -> None:
        """Set from outside; tells nobody."""
        self.filter = wanted
        self.chips.get(wanted.group, self.chips[""]).setChecked(True)

    def _chip(self, name: str) -> QPushButton:
        chip = button(group_titles()[name], lambda: self._set(replace(self.filter, group=name)), look="chip")
        chip.setCheckable(True)
        chip.setFont(theme.font(theme.SMALL))
        chip.setChecked(not name)
        self._group.addButton(chip)
        return chip

    def _chosen(self) -> None:
        supplier, month = self.supplier.currentData() or "", self.month.currentData() or ""
        self._set(replace(self.filter, supplier=supplier, month=month))

    def _set(self, wanted: Filter) -> None:
        self.filter = wanted
        self.changed.emit(wanted)


def _fill(combo: QComboBox, everything: str, entries: Sequence[tuple[str, str]], chosen: str) -> None:
    """New entries; the chosen one stays chosen, also where no row has it now."""
    wanted = [(everything, ""), *entries]
    if chosen and chosen not in {key for _title, key in wanted}:
        wanted.append((chosen, chosen))
    if [(combo.itemText(at), combo.itemData(at)) for at in range(combo.count())] != wanted:
        combo.clear()
        for title, key in wanted:
            combo.addItem(title, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
