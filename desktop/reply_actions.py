"""What can be asked of a draft: a hint, shorter, warmer, another language, read back; approve."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from core.words import LANGUAGES, tr
from desktop.controls import button, column, row
from desktop.flow import Flow
from office.replies.wishes import LONGEST_HINT, Wish


class Wishes(QWidget):
    """`wished` carries how the draft shall be, `read` asks for it in the owner's language."""

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
        ways = Flow()
        self._language = button(tr("Other language"), self._choose)
        self._read = button(tr("In my language") + "  T", self.read.emit, name=tr("Read the draft in my language"))
        self._ways = [button(tr("Shorter"), lambda: self._wish(shorter=True)),
                      button(tr("Warmer"), lambda: self._wish(warmer=True)), self._language, self._read]  # fmt: skip
        for way in self._ways:
            ways.addWidget(way)
        inside.addLayout(ways)

    def put(self, *, waits: bool, drafted: bool) -> None:
        """What can be asked now. waits: its draft is being written. drafted: there is one."""
        self.hint.clear()
        for part in (self.hint, self._again):
            part.setEnabled(not waits)
        for part in self._ways:
            part.setEnabled(drafted and not waits)

    def again(self) -> None:
        """From what the documents say now, with the hint."""
        self._wish()

    def say_in(self, language: str) -> None:
        """In another language than the mail's."""
        self._wish(language=language)

    def _wish(self, *, shorter: bool = False, warmer: bool = False, language: str = "") -> None:
        hint = self.hint.text().strip()
        wish = Wish(anyway=True, hint=hint, shorter=shorter, warmer=warmer, language=language)
        self.wished.emit(wish)

    def _choose(self) -> None:
        menu = QMenu(self)
        for code, name in LANGUAGES.items():
            menu.addAction(name).triggered.connect(lambda _c=False, code=code: self.say_in(code))
        menu.exec(self._language.mapToGlobal(self._language.rect().bottomLeft()))
