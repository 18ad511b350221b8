"""The week's sample: drafts that chance and risk have drawn, beside what was sent, and the owner's scorecard."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.words import tr, tr_n
from desktop import theme
from desktop.controls import button, card, column, label, row
from desktop.desk import Desk
from desktop.inputs import ChoiceBox
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.reply_numbers import SampleRow

HEIGHT = 40 * GRID


class Scorecard(QFrame):
    """A table of the sample; below it one draft, what was sent, and five questions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._week = ""
        self._rows: list[SampleRow] = []
        self.chosen: SampleRow | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        paper, inside = card()
        self._title = label("", theme.MIDDLE, bold=True)
        inside.addWidget(self._title)
        inside.addWidget(label(tr("Half are drawn by chance, half where money or promises stand. Look at them again: "
                                  "is what was drafted as good as you want it?"), look="soft"))  # fmt: skip
        self.model = TableModel((tr("Who"), tr("Subject"), tr("Drawn by"), tr("Judged")))
        self.table = Table(self.model, tr("The week's sample"), stretch=(0, 1))
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self._look(now.row()))
        inside.addWidget(self.table)
        self._below = QSplitter()
        self._below.setChildrenCollapsible(False)
        self._draft, self._sent = self._text(tr("Draft")), self._text(tr("What you sent"))
        self._below.addWidget(self._judging())
        self._below.setFixedHeight(HEIGHT)
        inside.addWidget(self._below)
        layout.addWidget(paper)

    def put(self, week: str, rows: "list[SampleRow]") -> None:
        """Show a week's sample; the mail that was looked at stays chosen."""
        held = self.chosen.mail if self.chosen else None
        self._week, self._rows = week, rows
        year, _, number = week.partition("-W")
        self._title.setText(tr("Sample of week {n}, {year}", n=number, year=year))
        self.model.put([_cells(one) for one in rows])
        self.table.setVisible(bool(rows))
        self._below.setVisible(bool(rows))
        if rows:
            self.table.selectRow(next((at for at, one in enumerate(rows) if one.mail == held), 0))

    def _text(self, name: str) -> QPlainTextEdit:
        holder = QWidget()
        inside = column(holder)
        inside.addWidget(label(name, bold=True, wrap=False))
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setAccessibleName(name)
        inside.addWidget(made)
        self._below.addWidget(holder)
        return made

    def _judging(self) -> QWidget:
        holder = QWidget()
        inside = column(holder)
        inside.addWidget(label(tr("Your judgment"), bold=True, wrap=False))
        form = QFormLayout()
        self.answers = {name: ChoiceBox(words) for name, words in questions().items()}
        for name, words in questions().items():
            choice = self.answers[name]
            for answer, data in ((tr("not judged"), None), (tr("yes"), True), (tr("no"), False)):
                choice.addItem(answer, data)
            form.addRow(label(words), choice)
        inside.addLayout(form)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note"))
        inside.addWidget(self.note)
        inside.addStretch(1)
        inside.addLayout(row(1, button(tr("Keep the judgment"), self.keep, look="main")))
        return holder

    def _look(self, place: int) -> None:
        self.chosen = one = self._rows[place] if 0 <= place < len(self._rows) else None
        if one is None:
            return
        self._draft.setPlainText(one.draft)
        self._sent.setPlainText(one.sent or tr("Not answered yet, or not from an account that Kontor reads."))
        for name, choice in self.answers.items():
            choice.setCurrentIndex({True: 1, False: 2}.get(one.answers[name], 0) if name in one.answers else 0)
        self.note.setText(one.note)

    def keep(self) -> None:
        """Keep the owner's answers for the mail that is shown."""
        from office.app import reply_numbers

        one = self.chosen
        if one is None:
            return
        office, week, note = self._desk.office, self._week, self.note.text()
        said = {name: choice.currentData() for name, choice in self.answers.items()}
        answers = {name: bool(answer) for name, answer in said.items() if answer is not None}
        self._desk.bridge.run(
            self,
            lambda _task: reply_numbers.score(office, week, one.mail, answers, note),
            lambda _none: self._desk.tell(tr("Your judgment is kept.")),
        )


def questions() -> dict[str, str]:
    """The scorecard, each question to be answered with yes or no."""
    return {
        "right": tr("Is everything in it right?"),
        "complete": tr("Does it answer all questions?"),
        "clear": tr("Is it easy to understand?"),
        "tone": tr("Is the tone yours?"),
        "promises": tr("Does it promise only what you hold?"),
    }


def _cells(one: "SampleRow") -> Cells:
    bad = sum(not answer for answer in one.answers.values())
    state = State.NEUTRAL if not one.answers else State.ASK if bad else State.PROVEN
    judged = tr_n("{n} no", "{n} no", bad) if bad else tr("good") if one.answers else ""
    drawn = tr("chance") if one.by == "random" else tr("risk")
    return Cells((one.sender, one.subject, drawn, judged), one, state)
