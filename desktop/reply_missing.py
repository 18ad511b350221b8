"""What customers ask and no document says: the owner answers once, the answer becomes a document."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSplitter

from core.words import tr, tr_n
from desktop import invoice_wording as money_words
from desktop import theme
from desktop.controls import button, card, key, label, row
from desktop.desk import Desk
from desktop.reply_pages import ReplyPage
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.reply_missing import Missing

SPLIT = [520, 560]


class MissingPage(ReplyPage):
    """Topics by how many mails asked. `chosen` is the one that is looked at."""

    name = "reply-missing"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chosen: Missing | None = None
        self._rows: list[Missing] = []
        self._written: dict[str, str] = {}
        self.body.addWidget(
            label(
                tr("Questions of the last half year that none of your documents answers. Answer once: it becomes a "
                   "document, and the drafts that wait are written again."),
                look="soft",
            )
        )  # fmt: skip
        self.model = TableModel((tr("Mails"), tr("About"), tr("For example"), tr("Found")), right=(0,))
        self.table = Table(self.model, tr("What documents lack"), stretch=(2,), whole=False)
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self._look(now.row()))
        split = QSplitter()
        split.setChildrenCollapsible(False)
        paper, inside = card(margin=GRID)
        self._nothing = label(tr("Every question found its document."), look="soft")
        inside.addWidget(self._nothing)
        inside.addWidget(self.table)
        split.addWidget(paper)
        split.addWidget(self._detail())
        split.setSizes(SPLIT)
        self.body.addWidget(split, 1)
        key("Ctrl+Return", self, self.keep)

    def fetch(self) -> None:
        from office.app import reply_missing

        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: reply_missing.list_missing(office), self.put, name="missing", long=True
        )

    def put(self, rows: "list[Missing]") -> None:
        """The commonest first; the one that was looked at stays chosen."""
        held = self.chosen.example if self.chosen else None
        self._rows = rows
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.model.put([_cells(one) for one in rows])
        place = next((at for at, one in enumerate(rows) if one.example == held), 0)
        if rows:
            self.table.selectRow(place)
            if not self.answer.hasFocus():
                self.table.setFocus()
        self._look(place if rows else -1)

    def _detail(self) -> QFrame:
        paper, inside = card()
        self._title = label("", theme.MIDDLE, bold=True)
        self.asks = TableModel((tr("Day"), tr("Who"), tr("What was asked")))
        inside.addWidget(self._title)
        inside.addWidget(Table(self.asks, tr("What was asked"), stretch=(2,), whole=False), 1)
        inside.addWidget(label(tr("Your answer, as any customer may read it"), bold=True))
        self.answer = QPlainTextEdit()
        self.answer.setAccessibleName(tr("Your answer, as any customer may read it"))
        self.answer.setTabChangesFocus(True)
        self.answer.setPlaceholderText(tr("Whole sentences, without names, order numbers or days."))
        self.answer.textChanged.connect(self._typed)
        inside.addWidget(self.answer, 1)
        self._keep = button(
            tr("Keep as a document  Ctrl+Enter"), self.keep, look="main", name=tr("Keep as a document")
        )
        inside.addLayout(row(1, self._keep))
        return paper

    def _look(self, place: int) -> None:
        self.chosen = one = self._rows[place] if 0 <= place < len(self._rows) else None
        self.answer.setEnabled(one is not None)
        if one is None:
            self._title.setText("")
            self.asks.put([])
            self.answer.setPlainText("")
        else:
            self._title.setText(
                tr_n("{n} mail asked about this: {topic}", "{n} mails asked about this: {topic}", one.mails,
                     topic=one.label)
            )  # fmt: skip
            self.asks.put([Cells((money_words.day(ask.on), ask.sender, ask.text)) for ask in one.asks])
            words = self._written.get(one.example, one.suggestion)
            if words != self.answer.toPlainText():  # who is typing keeps his place
                self.answer.setPlainText(words)
        self._typed()

    def _typed(self) -> None:
        """What is typed is not lost when another topic is looked at."""
        text = self.answer.toPlainText()
        if self.chosen:
            self._written[self.chosen.example] = text
        self._keep.setEnabled(self.chosen is not None and bool(text.strip()))

    def keep(self) -> None:
        """Ctrl+Enter: the answer becomes a document, the waiting drafts are written again."""
        from office.app import reply_missing

        one, words = self.chosen, self.answer.toPlainText()
        if one is None or not words.strip():
            return
        office = self._desk.office

        def said(kept: "tuple[object, int]") -> None:
            lesson, again = kept
            self._written.pop(one.example, None)
            sentence = tr_n("Kept. {n} draft is written again.", "Kept. {n} drafts are written again.", again)
            self._desk.tell(sentence, lambda: self._take_back(lesson.id))  # type: ignore[attr-defined]
            self.fetch()

        self._keep.setEnabled(False)
        self._desk.bridge.run(
            self,
            lambda _task: reply_missing.answer_once(office, one.topic, one.asks, words, one.sources),
            said,
            ended=self._typed,
            long=True,
        )

    def _take_back(self, lesson: int) -> None:
        from office.app import reply_learning

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: reply_learning.remove(office, lesson), lambda _none: self.fetch())


def _cells(one: "Missing") -> Cells:
    found = tr("nothing sure") if one.unsure else tr("nothing")
    return Cells((str(one.mails), one.label, one.example, found), one)
