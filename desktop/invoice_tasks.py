"""What must be done before an invoice may be paid: the call to the supplier, the second person, the answer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from core.words import tr
from desktop import theme
from desktop.controls import button, label
from desktop.invoice_reasons import buttons
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.invoice_rows import Task

Done = Callable[["Task", dict[str, str]], object]


def asked(kind: str, need: str) -> tuple[str, str]:
    """What is asked, as name and as example."""
    return {
        ("call-back", "person"): (tr("Who"), tr("Whom did you speak to?")),
        ("second-person", "person"): (tr("Who"), tr("Your name")),
        ("call-back", "phone"): (tr("Number"), tr("Which number did you call?")),
        ("check-account", "text"): (tr("How"), tr("How: in which contract, or whom did you ask?")),
        ("answer", "person"): (tr("Who"), tr("Who decides it?")),
        ("answer", "text"): (tr("Why"), tr("Why all the same? In a sentence")),
    }.get((kind, need), (tr("Answer"), tr("What did you find out?")))


def finished(task: "Task") -> str:
    """What the button says that ends the task."""
    return {
        "call-back": tr("I called: the account is right"),
        "check-account": tr("I checked: the account is right"),
        "second-person": tr("Approve"),
    }.get(task.kind, tr("It is cleared up"))


def _always(task: "Task") -> tuple[str, ...]:
    """The second person is known by name."""
    return ("person",) if task.kind == "second-person" else ()


class TaskBox(QFrame):
    """One open task: what to do, why, and what must be written down. It cannot be dismissed by one click."""

    def __init__(self, task: "Task", done: Done, refuse: Callable[[], object] | None) -> None:
        super().__init__()
        self.task = task
        self._done = done
        self.setProperty("look", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(label(task.title, bold=True))
        if task.why:
            layout.addWidget(label(task.why, theme.SMALL, look="soft"))
        if task.kind == "call-back":
            layout.addWidget(label(self._whom_to_call()))
        self.lines = {need: self._line(need) for need in task.needs or _always(task)}
        for line in self.lines.values():
            layout.addWidget(line)
        self.finish = button(finished(task), self._finish, look="main" if task.kind == "second-person" else "")
        keys = [self.finish]
        if refuse:
            keys.append(button(tr("It is not: refuse the invoice"), refuse))
        layout.addWidget(buttons(*keys))
        self._check()

    def _whom_to_call(self) -> str:
        if self.task.phone:
            return tr("Call {phone}: the number known from before, not the one printed here.", phone=self.task.phone)
        return tr("Take the number from an old invoice or the contract, not from this one.")

    def _line(self, need: str) -> QLineEdit:
        name, question = asked(self.task.kind, need)
        made = QLineEdit()
        made.setAccessibleName(f"{self.task.title}: {name}")
        made.setPlaceholderText(question)
        made.textChanged.connect(lambda _text: self._check())
        made.returnPressed.connect(self._finish)
        return made

    def _check(self) -> None:
        """Only when all is written down can it be finished."""
        self.finish.setEnabled(all(line.text().strip() for line in self.lines.values()))

    def _finish(self) -> None:
        if self.finish.isEnabled():
            self._done(self.task, self.note())

    def note(self) -> dict[str, str]:
        """What was written down."""
        return {need: line.text().strip() for need, line in self.lines.items()}
