"""The top of the right column: may it be paid, why not, what makes it right, and the decision."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import theme, wording
from desktop.controls import Pill, button, clear, label, row
from desktop.invoice_reasons import Reasons, buttons
from desktop.invoice_tasks import TaskBox
from desktop.theme import GRID

if TYPE_CHECKING:
    from core.evidence import Finding
    from office.app.invoice_rows import InvoiceDetail, Task

OPEN = ("open", "asked", "waiting")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the card can ask the room to do."""

    approve: Callable[[], object]
    refuse: Callable[[], object]
    ask: Callable[[], object]
    more: Callable[[], object]
    show: "Callable[[Finding], object]"
    finish: "Callable[[Task, dict[str, str]], object]"
    take_back: Callable[[], object]
    reopen: Callable[[], object]
    paid: Callable[[], object]


def open_tasks(detail: "InvoiceDetail") -> "list[Task]":
    return [task for task in detail.tasks if not task.done]


def last_token(detail: "InvoiceDetail") -> str:
    """What takes the last decision back, "" where that is not possible any more."""
    last = next((event for event in reversed(detail.history) if event.token and not event.undone), None)
    return last.token if last else ""


def may_be_approved(detail: "InvoiceDetail") -> bool:
    """Never while it is stopped: first every task must be done."""
    if detail.row.state not in {"open", "asked"} or open_tasks(detail):
        return False
    return detail.row.verdict != "block" or bool(detail.tasks)


def headline(detail: "InvoiceDetail") -> str:
    """The verdict as a sentence of three words."""
    row_state = detail.row.state
    if row_state not in OPEN or row_state == "waiting":
        return {
            "waiting": tr("A second person must agree"),
            "approved": tr("Approved for payment"),
            "blocked": tr("Refused: it will not be paid"),
            "split": tr("Split into parts"),
            "paid": tr("Paid"),
        }.get(row_state, row_state)
    if row_state == "asked":
        return tr("The supplier was asked")
    if detail.row.verdict == "block" and not may_be_approved(detail):
        return tr("Do not pay yet")
    if detail.row.verdict == "pay" and open_tasks(detail):
        return tr("One thing to do before you pay")
    if detail.row.verdict == "pay" and detail.row.kind == "credit-note":
        return tr("Everything is proven: a credit note")
    if detail.row.verdict == "pay":
        return tr("Everything is proven: can be paid")
    return tr("Look at this before you pay")


class Verdict(QFrame):
    """The card. Approve stands on it only where nothing stops the invoice."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._wishes = wishes
        self.approve: QPushButton | None = None
        self.tasks: list[TaskBox] = []
        self._head = row()
        self.reasons = Reasons(wishes.show)
        self._below = QVBoxLayout()
        self._below.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addLayout(self._head)
        layout.addWidget(self.reasons)
        layout.addLayout(self._below)

    def put(self, detail: "InvoiceDetail") -> None:
        """Another invoice, or the same one after a decision."""
        clear(self._head)
        state, word = words.row_state(detail.row)
        self.title = label(headline(detail), theme.MIDDLE, bold=True)
        self._head.addWidget(self.title, 1)
        more = button("⋯", self._wishes.more, look="plain", name=tr("More about this invoice"))
        for part in (Pill(state, word), more):
            self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        decided = detail.row.state not in OPEN
        self.reasons.put(detail.findings)
        self.reasons.setVisible(bool(detail.findings))
        clear(self._below)
        self.approve = None
        self.tasks = [] if decided else [self._task(task) for task in open_tasks(detail)]
        for box in self.tasks:
            self._below.addWidget(box)
        if after := self._after(detail):
            self._below.addWidget(label(after, look="soft"))
        self._below.addWidget(buttons(*self._keys(detail)))

    def _task(self, task: "Task") -> TaskBox:
        refuse = self._wishes.refuse if task.kind in {"call-back", "check-account"} else None
        return TaskBox(task, self._wishes.finish, refuse)

    def _after(self, detail: "InvoiceDetail") -> str:
        """One sentence below: who decided and when, or how it goes on."""
        if detail.row.state in OPEN:
            waiting = len(self.tasks)
            return (
                tr_n("Approve appears when this is done.", "Approve appears when these {n} are done.", waiting)
                if waiting
                else ""
            )
        last = next((event for event in reversed(detail.history) if not event.undone), None)
        return " · ".join(filter(None, (last.what, last.person, wording.moment(last.at)))) if last else ""

    def _keys(self, detail: "InvoiceDetail") -> list[QPushButton]:
        wishes, keys = self._wishes, list[QPushButton]()
        if may_be_approved(detail):
            pay = detail.row.verdict == "pay"
            title = tr("Approve") if pay else tr("Approve all the same")
            self.approve = button(f"{title}  A", wishes.approve, look="main" if pay else "", name=title)
            keys.append(self.approve)
        if detail.row.state in OPEN:
            keys.append(button(tr("Ask the supplier") + "  ?", wishes.ask, name=tr("Ask the supplier")))
            keys.append(button(tr("Refuse") + "  B", wishes.refuse, name=tr("Refuse")))
        elif detail.row.state in {"approved", "blocked", "paid"}:
            if detail.row.state == "approved":
                keys.append(button(tr("It is paid"), wishes.paid))
            back = bool(last_token(detail))
            name = tr("Take it back") if back else tr("Decide anew")
            keys.append(
                button(f"{name}  Z" if back else name, wishes.take_back if back else wishes.reopen, name=name)
            )
        return keys
