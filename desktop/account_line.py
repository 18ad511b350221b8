"""A line in which an account is typed, or found by its number or its name."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from core.words import tr


class AccountLine(QLineEdit):
    """A line for an account: what is typed is found in numbers and names."""

    def __init__(self) -> None:
        super().__init__()
        self._accounts = QStringListModel(self)
        completer = QCompleter(self._accounts, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        if popup := completer.popup():
            popup.setAccessibleName(tr("Accounts"))
            popup.setProperty("look", "popup")
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Number or name, as in 4930 or telephone"))
        self.setAccessibleName(tr("Account"))

    def offer(self, accounts: Sequence[tuple[str, str]]) -> None:
        """The accounts that can be chosen: number and name."""
        self._accounts.setStringList([f"{number}  {name}".strip() for number, name in accounts])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
