"""The books leave from Month: for the tax adviser's DATEV, as a workbook, on paper, or for another program."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from core.errors import InputError
from core.words import tr, tr_n
from desktop import dialogs
from desktop.bridge import Task
from desktop.controls import button
from desktop.desk import Desk, elsewhere
from desktop.wording import month_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from office.app.books_export import DatevNumbers, Export


class BooksExport:
    """A button with a menu of forms. Set `month` to what is looked at: DATEV takes one month after the other."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner
        self.month = ""
        self.button: QPushButton = button(tr("Export the books …"), self._pop_up)

    def menu(self) -> QMenu:
        """The forms to choose from."""
        made = QMenu(self._owner)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.month:
            made.addAction(
                tr("DATEV batch of {month} …", month=month_name(self.month)), partial(self.datev, self.month)
            )
        made.addAction(tr("DATEV batch of all months …"), self.datev)
        made.addSeparator()
        for form, name in _forms().items():
            made.addAction(name, partial(self.whole, form))
        return made

    def datev(self, month: str = "") -> None:
        """A batch for the tax adviser; asks for the numbers by which he files it."""
        from office.app import books_export

        office = self._desk.office
        self._desk.bridge.run(
            self._owner, lambda _task: str(books_export.datev_numbers(office)), lambda known: self._ask(month, known)
        )

    def whole(self, form: str) -> None:
        """All of the books in one file."""
        from office.app import books_export

        name = f"journal{books_export.ENDINGS[form]}"
        if target := dialogs.choose_target(self._owner, tr("Export the books"), name):
            self._write(partial(self._whole, form, target), partial(self.whole, form))

    def _whole(self, form: str, target: Path, task: Task) -> "Export":
        from office.app import books_export

        return books_export.export(self._desk.office, form, target, cancel=task.cancel_token)

    def _ask(self, month: str, known: str) -> None:
        from office.app.books_export import DatevNumbers

        question = tr("The adviser's number and yours, as your tax adviser tells them, with a stroke between them:")
        typed = dialogs.ask_text(self._owner, "DATEV", question, known)
        if not typed:
            return
        try:
            numbers = DatevNumbers.written(typed)
        except InputError as no:
            self._desk.tell(no.sentence)
            return
        self._put(numbers, month)

    def _put(self, numbers: "DatevNumbers", month: str) -> None:
        if folder := dialogs.choose_folder(self._owner, tr("Where to put the DATEV batch")):
            self._write(partial(self._batch, numbers, month, folder), partial(self._put, numbers, month))

    def _batch(self, numbers: "DatevNumbers", month: str, folder: Path, task: Task) -> "Export":
        from office.app import books_export, books_reports

        office = self._desk.office
        span = books_reports.span_of(office, month) if month else None
        books_export.set_datev_numbers(office, numbers)
        return books_export.export(office, "datev", folder, span=span, cancel=task.cancel_token)

    def _write(self, work: "Callable[[Task], Export]", again: "Callable[[], None]") -> None:
        """again: asks for another place, where this one takes nothing."""

        def told(made: "Export") -> None:
            names = " · ".join(file.name for file in made.files)
            said = tr_n("{n} entry written: {files}", "{n} entries written: {files}", made.entries, files=names)
            self._desk.tell(said)

        bridge, desk = self._desk.bridge, self._desk
        failed = partial(desk.tell, way=elsewhere(again))
        desk.begun(bridge.run(self._owner, work, told, failed=failed, ended=desk.ended, long=True))

    def _pop_up(self) -> None:
        self.menu().popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))


def _forms() -> dict[str, str]:
    return {
        "xlsx": tr("Excel workbook …"),
        "pdf": tr("PDF to print …"),
        "csv": tr("Table (CSV) …"),
        "beancount": "beancount …",
        "hledger": "hledger …",
    }
