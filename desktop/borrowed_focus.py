"""The keyboard, lent to a card that lies over the window for a moment, and given back where it was."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_LEFT = frozenset(
    {
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)  # the person himself went elsewhere


class BorrowedFocus(QObject):
    """While the card is shown its `taker` has the keyboard.

    A room whose rows arrive meanwhile may want it: it gets it when the card closes, not before. Where the person
    goes elsewhere the card closes.
    """

    def __init__(self, card: QWidget, taker: QWidget) -> None:
        super().__init__(card)
        self._card, self._taker = card, taker
        self._owner: QWidget | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._keep)
        taker.installEventFilter(self)

    def take(self) -> None:
        """The card is shown now."""
        here = QApplication.focusWidget()
        if here is not None and not self._of_card(here):
            self._owner = here
        self._taker.setFocus()

    def give_back(self) -> None:
        """The card closes by itself, by Esc or by what was chosen in it."""
        owner, self._owner = self._owner, None
        self._card.hide()
        if owner is not None and isValid(owner) and owner.isVisible():
            owner.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and self._card.isVisible():
            now = QApplication.focusWidget()
            if event.reason() in _LEFT and not (now and self._of_card(now)):
                self._owner = None
                self._card.hide()
            elif event.reason() is Qt.FocusReason.OtherFocusReason and now is not None:
                self._owner = now
                self._again.start()
        return False

    def _of_card(self, widget: QWidget) -> bool:
        return widget is self._card or self._card.isAncestorOf(widget)

    def _keep(self) -> None:
        if self._card.isVisible():
            self._taker.setFocus()
