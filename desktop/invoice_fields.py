"""The fields of an invoice with their witnesses: a click lights the place up, F2 corrects the value in place."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.words import tr
from desktop import invoice_wording as words
from desktop import theme
from desktop.controls import paint_focus, paint_pill, pill_size, plain_tip
from desktop.invoice_list import LEFT, RIGHT, write
from desktop.keyboard import bring_in_sight
from desktop.tables import IN_SIGHT
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.invoices.reading import Field, Reading

Index = QModelIndex | QPersistentModelIndex
FIELD = int(Qt.ItemDataRole.UserRole)
HEIGHT = 4 * GRID
TALL = 6 * GRID + 4  # where the pill stands below the value
STRONG = {"gross", "amount_due"}
ALWAYS = ("number", "issue_date", "seller_name", "net", "vat", "gross", "iban", "due_date")


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as it is listed: its name and value in words, and who says so.

    choices: where it is asked, each value that a source states and its words; the likeliest first.
    """

    field: "Field"
    name: str
    value: str
    who: str
    state: State
    tip: str
    choices: tuple[tuple[str, str], ...] = ()


def shown_fields(reading: "Reading") -> list[Shown]:
    """What an owner looks at, in his order: what is stated, and what every invoice should state."""
    currency = reading.invoice.currency
    fields = [reading[name] for name in words.ORDER]
    return [_shown(field, currency) for field in fields if field.value or field.rivals or field.name in ALWAYS]


def _shown(field: "Field", currency: str) -> Shown:
    state = words.field_state(field)
    absent = not field.value and not field.rivals
    said = [words.testimony(field.name, witness, currency) for witness in field.witnesses]
    other = [words.testimony(field.name, witness, currency) for witness in field.rivals]
    tip = "\n".join([*said, *([tr("But:"), *other] if other else [])]) or tr("It does not stand on the document.")
    who = tr("not stated") if absent else words.witnesses(field)
    asked = candidates(field) if state is State.ASK else []
    choices = tuple((value, words.field_value(field.name, value, currency)) for value in asked)
    return Shown(field, words.field_name(field.name), _value(field, currency), who, state, tip, choices)


def _value(field: "Field", currency: str) -> str:
    """The value; where sources contradict each other, all that they say."""
    values = dict.fromkeys([field.value, *(witness.value for witness in field.rivals)])
    return " ≠ ".join(words.field_value(field.name, value, currency) for value in values if value) or "–"


def candidates(field: "Field") -> list[str]:
    """The values that sources state for a field, the one to be offered first in front."""
    values = dict.fromkeys([field.value, *(witness.value for witness in field.rivals)])
    return sorted(filter(None, values), key=lambda value: value != _chosen_by_model(field))


def _chosen_by_model(field: "Field") -> str:
    said = (*field.witnesses, *field.rivals)
    return next((witness.value for witness in said if witness.source == "model"), "")


class FieldModel(QAbstractListModel):
    """The fields of one invoice. `corrected` carries a field's name and the value that the person typed."""

    corrected = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[Shown] = []

    def put(self, fields: list[Shown]) -> None:
        self.beginResetModel()
        self.fields = fields
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = self.fields[index.row()]
        if role == FIELD:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.value
        if role == Qt.ItemDataRole.EditRole:
            return shown.choices[0][0] if shown.choices else shown.field.value
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown.name}: {shown.value}. {shown.who}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        shown = self.fields[index.row()]
        typed = str(value).strip()
        if role == Qt.ItemDataRole.EditRole and (typed != shown.field.value or shown.state is State.ASK):
            self.corrected.emit(shown.field.name, typed)
        return False  # the list changes when the office has taken it


class FieldLine(QStyledItemDelegate):
    """Draws name, value and witnesses on one line; where that is too narrow, the witnesses below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(0, HEIGHT if fits(index.data(FIELD), width) else TALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Shown = index.data(FIELD)
        tokens = theme.current()
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = QStyle.StateFlag.State_Selected
        if option.state & (active | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tokens.accent_ground if option.state & active else tokens.background))
            painter.drawRoundedRect(area, 6, 6)
        if option.state & active and option.widget and option.widget.hasFocus():
            paint_focus(painter, area)
        inside = area.adjusted(GRID - 2, 0, -GRID + 2, 0)
        one_line = area.height() < TALL
        pill = min(pill_width(shown), inside.width())
        self._line(painter, shown, inside.adjusted(0, 0, -pill - GRID, 0) if one_line else _upper(inside))
        at = QPoint(inside.right() - pill, inside.top() + (4 if one_line else HEIGHT - 6))
        painter.setFont(theme.font(theme.SMALL, bold=True))
        paint_pill(painter, at, pill, shown.state, shown.who)
        painter.restore()

    def _line(self, painter: QPainter, shown: Shown, area: QRect) -> None:
        tokens = theme.current()
        used = write(painter, area.adjusted(0, 0, -area.width() // 3, 0), shown.name, tokens.soft, LEFT)
        rest = area.adjusted(used + GRID, 0, 0, 0)
        write(painter, rest, shown.value, tokens.ink, RIGHT, bold=shown.field.name in STRONG)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        shown: Shown = index.data(FIELD)
        made = QLineEdit(parent)
        made.setAccessibleName(tr("Correct: {field}", field=shown.name))
        made.setPlaceholderText(shown.name)
        return made

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(option.rect.width() // 3, 0, 0, 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


def pill_width(shown: Shown) -> int:
    return pill_size(QFontMetrics(theme.font(theme.SMALL, bold=True)).horizontalAdvance(shown.who)).width()


def fits(shown: Shown, width: int) -> bool:
    """Whether name, value and witnesses stand whole on one line."""
    plain = QFontMetrics(theme.font())
    value = QFontMetrics(theme.font(theme.NORMAL, bold=shown.field.name in STRONG))
    needed = plain.horizontalAdvance(shown.name) + value.horizontalAdvance(shown.value) + pill_width(shown)
    return needed + 4 * GRID <= width


def _upper(inside: QRect) -> QRect:
    return QRect(inside.left(), inside.top() + 2, inside.width(), 26)


class FieldList(QListView):
    """As high as its fields. `asked` carries the field whose place should light up, `hovered` likewise or None."""

    asked = Signal(object)

    def __init__(self, model: FieldModel) -> None:
        super().__init__()
        self.fields = model
        self.setModel(model)
        self.setItemDelegate(FieldLine(self))
        self.setAccessibleName(tr("Fields"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self.fit)
        self.clicked.connect(lambda index: self.asked.emit(index.data(FIELD).field))

    def fit(self) -> None:
        """No scroll bar of its own: the whole column scrolls."""
        width = self.viewport().width()
        self.setFixedHeight(sum(HEIGHT if fits(shown, width) else TALL for shown in self.fields.fields) + 4)
        self.scheduleDelayedItemsLayout()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = IN_SIGHT) -> None:
        """In the column that scrolls."""
        super().scrollTo(index, hint)
        if self.hasFocus():
            bring_in_sight(self, self.visualRect(index))

    def correct(self) -> None:
        """Type another value for the chosen field."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.asked.emit(self.currentIndex().data(FIELD).field)
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return done

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        shown: Shown = index.data(FIELD)
        menu = QMenu(self)
        menu.addAction(tr("Show on the page"), lambda: self.asked.emit(shown.field))
        for value, said in shown.choices:
            menu.addAction(
                tr("It is {value}", value=said), partial(self.fields.corrected.emit, shown.field.name, value)
            )
        menu.addAction(tr("Copy the value"), lambda: QGuiApplication.clipboard().setText(shown.field.value))
        menu.addAction(tr("Copy with its sources"), lambda: _copy_all(shown))
        menu.addAction(tr("Correct …") + "\tF2", self.correct)
        menu.exec(event.globalPos())


def _copy_all(shown: Shown) -> None:
    QGuiApplication.clipboard().setText(f"{shown.name}: {shown.value}\n{shown.tip}")
