"""Ask before anything is asked: examples from the owner's own documents, what it can, and what it cannot."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.words import tr
from desktop.controls import button, clear, column, label, plain_tip, scrolling
from desktop.desk import Desk
from desktop.theme import GRID


class AskLesson(QWidget):
    """`asked` carries an example that was pressed."""

    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        holder = QWidget()
        body = column(holder, spacing=GRID)
        self._title = label("", bold=True)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(GRID)
        body.addWidget(self._title)
        body.addLayout(self._examples)
        for title, lines in ((tr("It can"), _can()), (tr("It cannot"), _cannot())):
            head = label(title, bold=True)
            head.setContentsMargins(0, GRID, 0, 0)
            body.addWidget(head)
            for line in lines:
                body.addWidget(label(f"– {line}", look="soft"))
        body.addStretch(1)
        inside = column(self)
        inside.addWidget(scrolling(holder, tr("What you can ask")))

    def fetch(self) -> None:
        """The examples, from the documents as they are now."""
        from office.app import question_examples

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: question_examples.examples(office), self._put, name="examples")

    def _put(self, examples: Sequence[str]) -> None:
        clear(self._examples)
        said = (
            tr("From your documents")
            if examples
            else tr("Drop ten documents on this window, then ask them something.")
        )
        self._title.setText(said)
        for example in examples:
            self._examples.addWidget(_example(example, partial(self.asked.emit, example)))


def _example(question: str, ask: Callable[[], object]) -> QPushButton:
    """A button whose words take as many lines as they need."""
    made = button("", ask, look="row", name=question)
    made.setToolTip(plain_tip(question))
    words = label(f"›  {question}", look="accent")
    words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    inside = column(made)
    inside.setContentsMargins(GRID, 4, GRID, 4)
    inside.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)  # a button knows nothing of what it holds
    inside.addWidget(words)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    return made


def _can() -> tuple[str, ...]:
    return (
        tr("find the passage, and open the page with it marked"),
        tr("answer in your language what stands in another"),
        tr("say that your documents do not say it"),
    )


def _cannot() -> tuple[str, ...]:
    return (
        tr("know what stands in none of your documents, or on the internet"),
        tr("add up or count over many documents: the sums stand in Invoices and Month"),
    )
