"""A shop's table of messages is brought: the card asks once what its columns are, and tells what became of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from core.words import tr
from desktop.controls import Note, button, card, clear, column, label, row
from desktop.inputs import ChoiceBox
from desktop.theme import GRID
from office.replies.shop_columns import Columns, Role
from office.replies.shop_messages import ShopMessage, messages

if TYPE_CHECKING:
    from office.app.shop_mails import ShopTable

_LOOKED_AT = 200  # rows that the example is taken from
_EXAMPLE = 160  # characters of its text
_SIDE_BY_SIDE = 2
_NONE = -1


class TableCard(QFrame):
    """`agreed` carries a table and its columns; `closed`: the owner has seen it, or wants it later."""

    agreed = Signal(object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShopTable | None = None
        self.choices: dict[Role, ChoiceBox] = {}
        self._lines: list[str] = []  # told and not yet seen
        outer = column(self)
        self._paper, inside = card(spacing=GRID)
        outer.addWidget(self._paper)
        self._title, self._told = label("", bold=True), Note()
        self._form, self._columns = QWidget(), QGridLayout()
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setHorizontalSpacing(2 * GRID)
        self._columns.setVerticalSpacing(GRID // 2)
        self._form.setLayout(self._columns)
        self.take = button(tr("That is right, take them in"), self._agree, look="main")
        self.later = button(tr("Not now"), self.close_card)
        self._fill(inside)
        self.hide()

    def _fill(self, inside: QVBoxLayout) -> None:
        for part in (self._title, self._form, self._told):
            inside.addWidget(part)
        inside.addLayout(row(self.take, self.later, 1))

    def ask(self, shown: "ShopTable") -> None:
        """What are these columns? As they seem to be, to be confirmed or changed."""
        self.shown = shown
        self._title.setText(tr("What do the columns of {name} hold? It is asked once for such tables.",
                               name=shown.path.name))  # fmt: skip
        self._list(shown)
        self.take.show()
        self.later.setText(tr("Not now"))
        self._form.show()
        self._example()
        self.show()

    def tell(self, name: str, sentences: Sequence[str]) -> None:
        """What became of a table, with the rows that the owner has to look at himself."""
        self.shown = None
        self._lines += [f"{name}: {sentence}" for sentence in sentences]
        self._title.setText(tr("This became of your tables"))
        self._told.setText("\n".join(self._lines))
        self._form.hide()
        self.take.hide()
        self.later.setText(tr("I have seen it"))
        self.show()

    def columns(self) -> Columns:
        """As they are chosen now."""
        held = {role: int(box.currentData()) for role, box in self.choices.items()}
        return {role: place for role, place in held.items() if place != _NONE}

    def close_card(self) -> None:
        self._lines.clear()
        self.hide()
        self.closed.emit()

    def _list(self, shown: "ShopTable") -> None:
        from office.app.shop_mails import role_words

        clear(self._columns)
        self.choices = {}
        for at, (role, words) in enumerate(role_words().items()):
            box = ChoiceBox(words, quiet=True)
            box.addItem("—", _NONE)
            for place, title in enumerate(shown.table.titles):
                box.addItem(title or tr("column {n}", n=place + 1), place)
            box.setCurrentIndex(box.findData(shown.columns.get(role, _NONE)))
            box.currentIndexChanged.connect(self._example)
            line, side = divmod(at, _SIDE_BY_SIDE)
            self._columns.addWidget(label(words, look="soft", wrap=False), line, 2 * side)
            self._columns.addWidget(box, line, 2 * side + 1)
            self.choices[role] = box
        self._columns.setColumnStretch(2 * _SIDE_BY_SIDE, 1)

    def _example(self) -> None:
        """The first message as it would be read."""
        if self.shown is None:
            return
        few = replace(self.shown.table, rows=self.shown.table.rows[:_LOOKED_AT])
        columns = self.columns()
        found = messages(few, columns).open if Role.TEXT in columns else ()
        self._told.setText(_words_of(found[0]) if found else tr("So no row is a message of a customer."))

    def _agree(self) -> None:
        if self.shown is not None:
            self.agreed.emit(self.shown, self.columns())


def _words_of(one: ShopMessage) -> str:
    day = one.at.strftime("%Y-%m-%d %H:%M") if one.at else ""
    head = " · ".join(filter(None, (one.name, one.address, one.order, day)))
    text = " ".join(one.text.split())
    cut = f"{text[:_EXAMPLE]} …" if len(text) > _EXAMPLE else text
    return tr("The first one would be read so: {head}: “{text}”", head=head, text=cut)
