"""Month: the steps of the close on the left, the books of the step in the middle, the questions on the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from core.words import tr, tr_n
from desktop import dialogs, theme
from desktop.bridge import Task
from desktop.controls import Pill, button, card, clear, column, key, label, row
from desktop.desk import Desk
from desktop.flow import Flow
from desktop.inputs import ChoiceBox
from desktop.month_asked import MonthAsked
from desktop.month_books import MonthBooks
from desktop.month_export import BooksExport
from desktop.month_step import StepCard
from desktop.month_steps import StepList, StepModel, state_of
from desktop.samples import BOOKS, Playground
from desktop.splits import Split
from desktop.theme import GRID, State
from desktop.wording import month_name

if TYPE_CHECKING:
    from office.app.months import MonthView, Taken
    from office.books.closing.step import Step

SPLIT = (360, 410, 440)
NARROW = 112 * GRID


class MonthRoom(QWidget):
    """The room. `view` is the month that is looked at, None while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view: MonthView | None = None
        self._looking: Task | None = None
        self._narrow = self._arriving = False
        self.steps = StepModel()
        self.list = StepList(self.steps)
        self.books = MonthBooks(desk)
        self.step = StepCard(self.books)
        self.asked = MonthAsked(desk)
        self._build()
        self._keys()
        desk.brought.connect(self._brought)

    def arrive(self, argument: object) -> None:
        """argument: a month like "2026-09", or None."""
        if argument and self.months.findData(argument) >= 0:
            self.months.setCurrentIndex(self.months.findData(argument))
        self._arriving = True
        self.fetch()

    def changed(self, topic: str) -> None:
        if topic == "books" and self.isVisible():
            self.fetch()

    def fetch(self) -> None:
        """Which months there are; then the chosen one."""
        from office.app import months

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: months.months(office), self._list_months, name="months")

    def _list_months(self, found: list[str]) -> None:
        self._body.setCurrentIndex(1 if found else 0)
        if found and self._arriving:  # what is hidden takes no focus
            self._arriving = False
            self.list.setFocus()
        for part in (self.months, self.export.button):
            part.setVisible(bool(found))
        held = self.months.currentData()
        if found != [self.months.itemData(at) for at in range(self.months.count())]:
            self.months.clear()
            for month in found:
                self.months.addItem(month_name(month), month)
            self.months.setCurrentIndex(max(0, self.months.findData(held)))
        if found:
            self._compute()

    def _compute(self) -> None:
        """The month anew, in the background."""
        from office.app import months

        self._looking = self._run(months.month, tr("The month is being computed …"), self._show, name="month")

    def _close(self, said: str, then: Callable[[], object], *, lock: bool = False) -> None:
        """Write the package, with `lock` also lock the month. Nothing replaces it: the owner asked for it."""
        from office.app import months

        def show(view: "MonthView") -> None:
            if view.close.period == self.months.currentData():
                self._show(view)
            if self._looking and not self._looking.finished:  # it began before, and so knows less
                self._compute()
            then()

        self._run(partial(months.close_month, lock=lock), said, show)

    def _run(
        self, deed: Callable[..., "MonthView"], said: str, show: Callable[["MonthView"], None], *, name: str = ""
    ) -> Task:
        """In the background, with the month that is chosen."""
        office, period = self._desk.office, str(self.months.currentData())

        def work(task: Task) -> "MonthView":
            try:
                return deed(office, period, report=office.activity.show, cancel=task.cancel_token)
            finally:
                office.activity.show(None)

        self.asked.said.setText(said)
        task = self._desk.bridge.run(
            self, work, show, failed=self.asked.said.setText, name=name, ended=self._desk.ended, long=True
        )
        self._desk.begun(task)
        return task

    # what is shown

    def _show(self, view: "MonthView") -> None:
        from office.app.close_words import step_title

        self.view = view
        at = max(0, self.list.currentIndex().row())
        self.steps.put(view.close.steps, {step.name: step_title(step.name) for step in view.close.steps})
        self.books.put(view)
        self._tell(view)
        self.asked.put(view)
        self.list.setCurrentIndex(self.steps.index(at))

    def _tell(self, view: "MonthView") -> None:
        steps = view.close.steps
        asked = view.close.proposals, view.twins, view.questions, view.accounts, view.rates, view.missing
        questions = sum(map(len, asked)) + bool(view.restated) + bool(view.currency)
        clear(self._counts)
        for state, said in (
            (State.PROVEN, tr_n("{n} done", "{n} done", _count(steps, State.PROVEN))),
            (State.ASK, tr_n("{n} question", "{n} questions", questions)),
            (State.STOPPED, tr_n("{n} stops the lock", "{n} stop the lock", _count(steps, State.STOPPED))),
        ):
            pill = Pill(state, said)
            self._counts.addWidget(pill)
            pill.show()  # what is not shown yet counts for nothing when the head is measured
        self._fit_head()
        locked = view.close.state == "locked"
        self._lock.setEnabled(not locked and not view.close.is_blocked)
        self._lock.setText(tr("Locked") if locked else tr("Lock the month"))
        stopping = [self.steps.shown(step) for step in steps if state_of(step) is State.STOPPED]
        self._lock.setToolTip(tr("Stopped by: {steps}", steps=", ".join(stopping)) if stopping else "")
        soft = view.close.state == "soft"
        self._soft.setVisible(not locked)
        self._soft.setEnabled(not soft)
        self._soft.setText(tr("Closed softly") if soft else tr("Close softly …"))
        self._again.setVisible(locked or soft)
        self.export.month = view.close.period
        self._package.setText(tr("Open the package") if view.close.package else tr("Save the package"))
        self.asked.said.setText("")

    def _look(self, step: "Step | None") -> None:
        """The books that belong to the step: bank lines, or the accounts."""
        if step is None:
            return
        self.step.look(step, str(self.list.currentIndex().data()))

    def _leave_step(self) -> None:
        self._turn(books=False)
        self.list.setFocus()

    # what the owner does

    def confirm(self) -> None:
        """The owner says that his firm has nothing of the kind of the step that is looked at."""
        step = self.list.currentIndex().data(int(Qt.ItemDataRole.UserRole))
        if step is not None and step.absent:
            self.asked.confirm(step.name)

    def lock(self) -> None:
        """L: from now on the month is corrected by new entries only."""
        if self.view and self._lock.isEnabled():
            self._close(tr("The month is being locked …"), lambda: None, lock=True)

    def close_softly(self) -> None:
        """While the adviser looks through it: only closing entries come into the month."""
        from office.app import books

        office, period, month = self._desk.office, str(self.months.currentData()), self.months.currentText()
        title = tr("Close {month} softly", month=month)
        question = tr("From now on only closing entries come into it; what else is late goes into the first open "
                      "month. Why? The reason stays in the books.")  # fmt: skip
        if why := dialogs.ask_text(self, title, question):
            said = tr("{month} is closed softly.", month=month)
            back = partial(books.reopen, office, period, tr("Taken back."))
            self.asked.do(partial(books.soft_close, office, period, why), said, back)

    def open_again(self) -> None:
        """A month was closed or locked too early: it is opened again, and why stays in the books."""
        from office.app import books

        office, period = self._desk.office, str(self.months.currentData())
        title = tr("Open {month} again", month=self.months.currentText())
        if why := dialogs.ask_text(self, title, tr("Why? The reason stays in the books.")):
            self.asked.do(partial(books.reopen, office, period, why), tr("Open again."))

    def save_package(self) -> None:
        """Write the close package of the month as it stands; then show where it lies."""
        self._close(tr("The close package is being written …"), self.open_package)

    def open_package(self) -> None:
        """The folder with the close package; one that is missing or outdated is written first."""
        if self.view and (package := self.view.close.package):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(package.parent)))
        elif self.view:
            self.save_package()

    def take(self, paths: list[Path], *, take_proposed: bool = False) -> None:
        """Statements, open items, journals, charts of accounts. take_proposed: the types proposed were agreed to."""
        from office.app import months

        office = self._desk.office

        def said(taken: "Taken") -> None:
            parts = [
                tr_n("{n} entry", "{n} entries", taken.entries),
                tr_n("{n} open item", "{n} open items", taken.items),
                tr_n("{n} bank line", "{n} bank lines", taken.lines),
            ]
            self._desk.tell(" · ".join([*parts, *taken.sentences[:1]]))
            self.fetch()
            if taken.untyped and dialogs.agree(self, *months.types_question(taken)):
                self.take(list(taken.untyped), take_proposed=True)

        def work(task: Task) -> "Taken":
            return months.take_books(office, paths, take_proposed=take_proposed, cancel=task.cancel_token)

        self._desk.begun(self._desk.bridge.run(self, work, said, ended=self._desk.ended, long=True))

    def _brought(self, room: str, paths: list[Path]) -> None:
        if room == "month":
            self.take(paths)

    def _choose_files(self) -> None:
        if paths := dialogs.choose_files(self):
            self.take(list(paths))

    # how it is built

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < NARROW
        self._fit_head()
        self._turn(books=False)

    def _fit_head(self) -> None:
        """One line, or two where the words of this language have no room beside the month."""
        self.months.setMinimumWidth(max(16 * GRID, self.months.sizeHint().width()))
        parts = (self._titled, self._counted, self.export.button, self._add)
        wide = sum(part.sizeHint().width() for part in parts) + (len(parts) + 1) * self._head.horizontalSpacing()
        if wide > self._head.contentsRect().width():
            self._head.addWidget(self._counted, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
            self._head.addWidget(self.export.button, 1, 3, 1, 2, Qt.AlignmentFlag.AlignRight)
        else:
            self._head.addWidget(self._counted, 0, 2)
            self._head.addWidget(self.export.button, 0, 3)

    def _turn(self, *, books: bool) -> None:
        """In a narrow window the questions and the books of a step take turns."""
        self.step.setVisible(books or not self._narrow)
        self.asked.setVisible(not books or not self._narrow)
        self.step.back.setVisible(self._narrow)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        self._counts = row()
        self.months = ChoiceBox(tr("Month"))
        self.months.setMinimumWidth(16 * GRID)
        self.months.hide()
        self.months.activated.connect(lambda _at: self._compute())
        self._counted = QWidget()
        self._counted.setLayout(self._counts)
        self.export = BooksExport(self._desk, self)
        self._add = button(tr("Add files …"), self._choose_files)
        self._head = QGridLayout()
        self._head.setColumnStretch(1, 1)
        self._titled = row(label(tr("Month"), theme.LARGE, bold=True, wrap=False), self.months)
        self._head.addLayout(self._titled, 0, 0)
        self._head.addWidget(self._counted, 0, 2)
        self._head.addWidget(self.export.button, 0, 3)
        self._head.addWidget(self._add, 0, 4)
        layout.addLayout(self._head)
        self._body = QStackedWidget()
        self._body.addWidget(self._empty())
        self._body.addWidget(Split(self._desk, "month", self._left(), self.step, self.asked, sizes=SPLIT))
        layout.addWidget(self._body, 1)

    def _empty(self) -> QWidget:
        made = QWidget()
        inside = column(made, spacing=2 * GRID)
        inside.addWidget(Playground(self._desk, BOOKS, take=self.take))
        inside.addStretch(1)
        return made

    def _left(self) -> QFrame:
        paper, inside = card(margin=GRID)
        inside.addWidget(self.list, 1)
        self._lock = button(tr("Lock the month"), self.lock, look="main")
        ways = Flow()
        self._package = button(tr("Save the package"), self.open_package)
        self._again = button(tr("Open again …"), self.open_again)
        self._again.hide()
        self._soft = button(tr("Close softly …"), self.close_softly, look="plain")
        for part in (self._lock, self._package, self._again, self._soft):
            ways.addWidget(part)
        inside.addLayout(ways)
        paper.setMinimumWidth(30 * GRID)
        self.list.chosen.connect(self._look)
        self.list.clicked.connect(lambda _at: self._turn(books=True))
        self.list.activated.connect(lambda _at: self._turn(books=True))
        self.step.confirmed.connect(self.confirm)
        self.step.left.connect(self._leave_step)
        self.asked.decided.connect(self._compute)
        return paper

    def _keys(self) -> None:
        for at in range(4):
            key(str(at + 1), self, lambda at=at: self.asked.choose(at))  # type: ignore[misc]
        key("J", self, lambda: self.list.step(1))
        key("K", self, lambda: self.list.step(-1))
        key("L", self, self.lock)
        key("Escape", self, self._leave_step)


def _count(steps: "tuple[Step, ...]", state: State) -> int:
    return sum(state_of(step) is state for step in steps)
