"""With the keyboard alone: Tab goes through a window as it is read, and what the keys go to is seen and in sight."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from desktop.theme import GRID

_WHOLE = QAbstractButton, QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit


def stops(root: QWidget) -> Iterator[QWidget]:
    """What takes Tab inside `root`, in the order of the layouts: rows that came later stand where they are seen.

    Qt's own order is that in which widgets were made. A list without rows is no stop: nothing in it could be marked.
    """
    for part in _parts(root):
        if not part.isVisible() or not part.isEnabled() or part.isWindow() or part.focusProxy():
            continue
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_empty(part):
            yield part
        yield from stops(part)


def next_stop(
    root: QWidget, here: QWidget | None, *, forward: bool, guest: QWidget, after: QWidget | None
) -> QWidget | None:
    """The stop after `here`, or the one before it; the stops of `guest` stand behind `after`. None: Qt knows."""
    order = list(stops(root))
    own = [each for each in order if guest.isAncestorOf(each)]
    rest = [each for each in order if each not in own]
    if here not in order:
        return None
    at = rest.index(after) + 1 if after is not None and isValid(after) and after in rest else len(rest)
    order = [*rest[:at], *own, *rest[at:]]
    return order[(order.index(here) + (1 if forward else -1)) % len(order)]


def go_to(stop: QWidget, *, forward: bool) -> None:
    """Give it the keys; a list begins with the row that it is at, else with its first."""
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    if isinstance(stop, QAbstractItemView):
        if not stop.selectionModel().hasSelection():
            stop.setCurrentIndex(_current(stop))
        bring_in_sight(stop, stop.visualRect(stop.currentIndex()))
    else:
        bring_in_sight(stop, stop.rect())


def bring_in_sight(part: QWidget, area: QRect) -> None:
    """Scroll what `part` stands in, until this area of it is seen, its top at least."""
    above = part.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside and inside.isAncestorOf(part):
            high = min(area.height(), above.viewport().height() - 2 * GRID)
            at = part.mapTo(inside, area.topLeft())
            above.ensureVisible(at.x(), at.y() + high // 2, 0, high // 2 + GRID)
        above = above.parentWidget()


def _current(view: QAbstractItemView) -> QModelIndex:
    now = view.currentIndex()
    return now if now.isValid() else view.model().index(0, 0)


def _is_empty(part: QWidget) -> bool:
    return isinstance(part, QAbstractItemView) and part.model().rowCount() == 0


def _parts(whole: QWidget) -> list[QWidget]:
    """What stands directly in it, as it is read. What Qt's own controls are made of is theirs."""
    shown: list[QWidget | None] | None = None
    if isinstance(whole, QScrollArea):
        shown = [whole.widget()]
    elif isinstance(whole, QStackedWidget):
        shown = [whole.currentWidget()]
    elif isinstance(whole, QSplitter):
        shown = [whole.widget(at) for at in range(whole.count())]
    if shown is not None:
        return [each for each in shown if each is not None]
    if isinstance(whole, _WHOLE):
        return []
    laid = [] if isinstance(whole, QMainWindow) else list(_laid(whole.layout()))
    children = whole.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [*laid, *(each for each in children if each not in laid)]


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    for at in range(layout.count() if layout else 0):
        item = layout.itemAt(at) if layout else None
        if item and (widget := item.widget()):
            yield widget
        elif item:
            yield from _laid(item.layout())
