"""What can be asked of a draft: a hint, shorter, warmer, another language, read back; approve."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from core.words import LANGUAGES, tr
from desktop.controls import button, column, row
from desktop.inputs import MenuButton
from office.replies.wishes import LONGEST_HINT, Wish


class Wishes(QWidget):
    """`wished` carries how the draft shall be, `read` asks for it in the owner's language.

    `change` is the button of the menu; it stands where the room has place for it.
    """

    wished = Signal(object)
    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        inside = column(self)
        self.hint = QLineEdit()
        self.hint.setMaxLength(LONGEST_HINT)
        self.hint.setPlaceholderText(tr("Hint: what it shall speak of, too (only what your documents say)"))
        self.hint.setAccessibleName(tr("Hint for the next draft"))
        self.hint.returnPressed.connect(self.again)
        self._again = button(tr("Draft again") + "  R", self.again, name=tr("Draft again"))
        line = row(self.hint, self._again)
        line.setStretch(0, 1)
        inside.addLayout(line)
        self.change = MenuButton(tr("Change"))
        self.change.setMenu(self._menu())

    def _menu(self) -> QMenu:
        """Every way to have it otherwise."""
        menu = QMenu(self)
        menu.addAction(tr("Shorter"), lambda: self._wish(shorter=True))
        menu.addAction(tr("Warmer"), lambda: self._wish(warmer=True))
        menu.addSeparator()
        for code, name in LANGUAGES.items():
            menu.addAction(tr("In {language}", language=name), lambda code=code: self._wish(language=code))  # type: ignore[misc]
        menu.addSeparator()
        menu.addAction(tr("Read it in my language") + "\tT", self.read.emit)
        return menu

    def put(self, *, waits: bool, drafted: bool) -> None:
        """What can be asked now. waits: its draft is being written. drafted: there is one."""
        self.hint.clear()
        for part in (self.hint, self._again):
            part.setEnabled(not waits)
        self.change.setEnabled(drafted and not waits)

    def again(self) -> None:
        """From what the documents say now, with the hint."""
        self._wish()

    def _wish(self, *, shorter: bool = False, warmer: bool = False, language: str = "") -> None:
        hint = self.hint.text().strip()
        wish = Wish(anyway=True, hint=hint, shorter=shorter, warmer=warmer, language=language)
        self.wished.emit(wish)
