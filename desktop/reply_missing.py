"""What customers ask and no document says: the owner answers once, the answer becomes a document."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPlainTextEdit

from core.words import tr, tr_n
from desktop import invoice_wording as money_words
from desktop import theme
from desktop.controls import button, card, key, label, row
from desktop.desk import Desk
from desktop.reply_pages import ListPage
from desktop.tables import Cells, Table, TableModel

if TYPE_CHECKING:
    from office.app.reply_missing import Missing


class MissingPage(ListPage["Missing"]):
    """Topics by how many mails asked. `chosen` is the one that is looked at."""

    name = "reply-missing"
    split = (520, 560)

    def __init__(self, desk: Desk) -> None:
        self._written: dict[str, str] = {}
        what = tr(
            "Questions of the last half year that none of your documents answers. Answer once: it becomes a "
            "document, and the drafts that wait are written again."
        )
        model = TableModel((tr("Mails"), tr("About"), tr("For example"), tr("Found")), right=(0,))
        super().__init__(desk, what, model, tr("Every question found its document."), stretch=2)
        key("Ctrl+Return", self, self.keep)

    def fetch(self) -> None:
        from office.app import reply_missing

        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: reply_missing.list_missing(office), self.put, name="missing", long=True
        )

    def cells(self, one: "Missing") -> Cells:
        found = tr("nothing sure") if one.unsure else tr("nothing")
        return Cells((str(one.mails), one.label, one.example, found), one)

    def is_same(self, one: "Missing", other: "Missing") -> bool:
        return one.example == other.example

    def detail(self) -> QFrame:
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

    def look(self) -> None:
        one = self.chosen
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
