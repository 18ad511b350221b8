"""Pages of one invoice that came as several files: which of them, in which order, and one button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from core.words import tr
from desktop.controls import button, key, label
from desktop.invoice_panels import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from office.app.invoice_joining import File
    from office.app.invoice_rows import InvoiceRow

DOCUMENT = int(Qt.ItemDataRole.UserRole)


class FilesPanel(Panel):
    """The files of one invoice, from top to bottom. `agreed`: the documents of those ticked, in that order."""

    agreed = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("These files belong together"))
        self.sentence.setText(
            tr("Tick the files that hold pages of this invoice, the first page on top. Your files stay as they are.")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Files in the order of their pages"))
        self.list.setProperty("look", "ticked")
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.agree = button(tr("Put together"), lambda: self.agreed.emit(self.chosen()), look="main")
        self.up = button(tr("Earlier page"), lambda: self._move(-1))
        self.down = button(tr("Later page"), lambda: self._move(1))
        self.told = label("", look="soft")
        self.add(self.list, 1)
        self.add(self.told)
        self.add_keys(self.agree, self.up, self.down, button(tr("Not now"), self.left.emit))
        key("Alt+Up", self, lambda: self._move(-1))
        key("Alt+Down", self, lambda: self._move(1))

    def put(self, files: "Sequence[File]", rows: "Sequence[InvoiceRow]") -> None:
        """The invoice's own file first; ticked is what likely belongs to it. rows: what was read in each alone."""
        read = {row.document: " · ".join(filter(None, (row.supplier, row.number))) for row in rows}
        self.list.clear()
        for file in files:
            item = QListWidgetItem(" · ".join(filter(None, (file.name, read.get(file.document, "")))))
            item.setData(DOCUMENT, file.document)
            item.setCheckState(Qt.CheckState.Checked if file.likely else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._tell()

    def chosen(self) -> list[str]:
        """The documents that are ticked, in their order."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return [item.data(DOCUMENT) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _move(self, by: int) -> None:
        """The file that is chosen goes up or down by one."""
        at = self.list.currentRow()
        if at >= 0 and 0 <= at + by < self.list.count():
            self.list.insertItem(at + by, self.list.takeItem(at))
            self.list.setCurrentRow(at + by)

    def _tell(self) -> None:
        chosen = len(self.chosen())
        self.agree.setEnabled(chosen > 1)
        more = tr("Tick at least two files. Alt+↑ and Alt+↓ change the order.")
        self.told.setText(more if chosen < 2 else tr("Alt+↑ and Alt+↓ change the order."))
