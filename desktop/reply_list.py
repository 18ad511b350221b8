"""The mails as a list: who and its state, below them what it is about and in which language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter

from core.words import tr
from desktop import reply_words, theme
from desktop.controls import paint_shape
from desktop.invoice_list import LEFT, ink_of, write
from desktop.row_list import ROW, Index, RowDelegate, RowList, RowModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.replies import ReplyRow


class ReplyModel(RowModel):
    """Rows as the office gave them, those with the words that are searched."""

    def __init__(self) -> None:
        super().__init__()
        self.all_rows: list[ReplyRow] = []
        self._words: list[str] = []
        self._only_needs = False

    def put(self, rows: Sequence["ReplyRow"]) -> bool:
        """New rows; says whether anything changed."""
        if list(rows) == self.all_rows:
            return False
        self.all_rows = list(rows)
        self._refill()
        return True

    def choose(self, words: str, *, only_needs: bool) -> None:
        self._words, self._only_needs = words.casefold().split(), only_needs
        self._refill()

    def shown(self, row: "ReplyRow") -> str:
        return reply_words.sender(row)

    def tip(self, row: "ReplyRow") -> str:
        return f"{row.sender}\n{row.subject}"

    def read_out(self, row: "ReplyRow", _number: int) -> str:
        return ". ".join(filter(None, (reply_words.standing(row)[1], row.sender, row.subject, row.language)))

    def _refill(self) -> None:
        self.show_rows([row for row in self.all_rows if self._passes(row)])

    def _passes(self, row: "ReplyRow") -> bool:
        if self._only_needs and not row.needs_owner:
            return False
        said = f"{row.sender} {row.subject}".casefold() if self._words else ""
        return all(word in said for word in self._words)


class _Line(RowDelegate):
    """Draws one mail."""

    def draw(self, painter: QPainter, area: QRect, index: Index, *, chosen: bool) -> None:
        del chosen
        tokens, row = theme.current(), index.data(ROW)
        inside = area.adjusted(4 * GRID, GRID, -GRID, -GRID)
        state, word = reply_words.standing(row)
        paint_shape(painter, area.left() + 2 * GRID + 2, area.top() + 19, state, ink_of(state))
        name = QRect(inside.left(), inside.top(), inside.width(), 22)
        write(painter, name, str(index.data()), tokens.ink, LEFT, bold=row.needs_owner)
        below = QRect(inside.left(), inside.top() + 24, inside.width(), 20)
        taken = write(painter, below, word, ink_of(state), LEFT, size=theme.SMALL, bold=True) + GRID
        said = " · ".join(filter(None, (" ".join(row.subject.split()), row.language)))
        write(painter, below.adjusted(taken, 0, 0, 0), said, tokens.soft, LEFT, size=theme.SMALL)


class ReplyList(RowList):
    """The mails; `menu` carries a row and a place."""

    menu = Signal(object, object)

    def __init__(self, model: ReplyModel) -> None:
        super().__init__(model, _Line(), tr("Customer mails"))
        self.replies = model
        self.tell_current()

    def show_row(self, wanted: int | None) -> None:
        """Select the mail of this number, else the first."""
        rows = self.replies.rows
        at = next((at for at, row in enumerate(rows) if row.id == wanted), 0)
        if rows:
            self.setCurrentIndex(self.replies.reach(at))
        else:
            self.chosen.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu.emit(index.data(ROW), event.globalPos())
