"""The middle of the room Month: the books of the step that is looked at, as tables, months also as a chart."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import reminding, wording
from desktop.bridge import Task
from desktop.charts import Column, Columns
from desktop.cockpit_words import short_month, short_month_and_year
from desktop.controls import button, column, label, row
from desktop.desk import Desk
from desktop.month_ledger import MonthLedger
from desktop.month_owed import MonthOwed
from desktop.tables import CELLS, Cells, Later, Table, TableModel
from desktop.theme import GRID, State
from desktop.wording import month_name

if TYPE_CHECKING:
    from office.app.books_reports import MonthsBeside
    from office.app.matching import MatchedLine
    from office.app.months import MonthView
    from office.books.closing.step import Step
    from office.books.matching.matcher import Match
    from office.books.reports.trial_balance import TrialLine

T = TypeVar("T")
_ACCOUNTS, _LINES, _MONTHS, _LEDGER, _OWED = 0, 1, 2, 3, 4
_OF_STEP = {
    "feeds": _LINES, "matching": _LINES, "documents": _LINES, "review": _MONTHS, "variance": _MONTHS,
    "receivables": _OWED, "payables": _OWED,
}  # fmt: skip
MONTHS = 6  # in the chart
_BESIDE = 2  # in the table: with more the names of the lines had no room
_ROOM_FOR_TURNOVER = 68 * GRID
_STATES = {"matched": State.PROVEN, "asked": State.ASK}
_CHART = 16 * GRID


class MonthBooks(QWidget):
    """Accounts, bank lines or the income statement of several months; and the deed that belongs to the step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: MonthView | None = None
        self._told = ""  # the month whose comparison is shown
        self._step, self._has_model = "", False
        self.balance = TableModel((tr("Account"), tr("Debit"), tr("Credit"), tr("Balance")), (1, 2, 3))
        self.lines = TableModel((tr("Day"), tr("Name"), tr("Amount")), (2,))
        self.months = TableModel((tr("What"), *[""] * _BESIDE), range(1, _BESIDE + 1))
        self.remind = button(tr("Prepare reminders"), self._remind)
        self.word = button(tr("Let the model word it"), self._word)
        self.wrong = button(tr("This is not right"), self._open_again, look="plain")
        for deed in (self.remind, self.word, self.wrong):
            deed.hide()
        self._chart = Columns(_CHART)
        self._why = label("", look="soft")
        self._lines = lines = Table(self.lines, tr("Bank lines"), stretch=(1,), whole=False)
        lines.selectionModel().currentRowChanged.connect(self._tell_why)
        self._tables = QStackedWidget()
        self._accounts = Table(self.balance, tr("Trial balance"), whole=False)
        self._tables.addWidget(self._accounts)
        self._tables.addWidget(lines)
        self._tables.addWidget(self._beside())
        self.ledger = MonthLedger(desk)
        self.ledger.left.connect(lambda: self._tables.setCurrentIndex(_ACCOUNTS))
        self._tables.addWidget(self.ledger)
        self.owed = MonthOwed(desk)
        self._tables.addWidget(self.owed)
        self._accounts.opened.connect(self._open_account)
        inside = column(self)
        inside.addLayout(row(self.remind, self.word, 1))
        inside.addWidget(self._tables, 1)
        inside.addLayout(row(self._why, 1, self.wrong))

    def _beside(self) -> QWidget:
        made = QWidget()
        inside = column(made)
        inside.addWidget(self._chart)
        inside.addWidget(Table(self.months, tr("Months beside each other"), whole=False), 1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Which account it is matters more than its turnover."""
        super().resizeEvent(event)
        for turnover in (1, 2):
            self._accounts.setColumnHidden(turnover, self.width() < _ROOM_FOR_TURNOVER)

    def put(self, view: "MonthView") -> None:
        """Another month, or the same anew."""
        self._view, self._told = view, ""
        self.balance.put(Later(view.close.balance, _balance), marked=False)
        marked = any(line.verdict.outcome in _STATES for line in view.lines)
        self.lines.put(Later(view.lines, bank_cells), marked=marked)

    def _open_account(self, number: object) -> None:
        """The account entry by entry, each with what is behind it."""
        if self._view and (found := [each for each in self._view.close.balance if each.account.number == number]):
            self.ledger.show_account(found[0].account, self._view.close.period)
            self._tables.setCurrentIndex(_LEDGER)

    def look(self, step: "Step") -> None:
        """The books that belong to this step."""
        place, self._step = _OF_STEP.get(step.name, _ACCOUNTS), step.name
        self._tables.setCurrentIndex(place)
        self.remind.setVisible(step.name == "receivables")
        self.word.setVisible(step.name == "variance" and self._has_model)
        self._why.setText("")
        self.wrong.hide()
        if place == _OWED and self._view:
            self.owed.look(step.name, self._view.close.period)
        if place == _MONTHS and self._view and self._told != self._view.close.period:
            self._compare(self._view.close.period)

    def _compare(self, period: str) -> None:
        from office.app import books_reports, close_comments

        office = self._desk.office
        self._told = period

        def work(_task: Task) -> "tuple[MonthsBeside, bool]":
            return books_reports.months_beside(office, period, MONTHS), close_comments.can_word(office)

        self._desk.bridge.run(self, work, lambda come: self._show_months(*come), name="months-beside")

    def _show_months(self, found: "MonthsBeside", has_model: bool) -> None:
        self._has_model = has_model
        self.word.setVisible(self._step == "variance" and has_model)
        named = map(short_month_and_year, found.periods[-_BESIDE:])
        self.months.rename((tr("What"), *named))
        self.months.put(
            [
                Cells(
                    (line.name, *(words.money(each, found.currency) for each in line.amounts[-_BESIDE:])),
                    bold=line.is_sum,
                    amounts=dict(enumerate(line.amounts[-_BESIDE:], 1)),
                    currency=found.currency,
                )
                for line in found.lines
                if any(line.amounts[-_BESIDE:])
            ]
        )
        names = tr("Income"), tr("Costs")
        self._chart.setVisible(any(found.income) or any(found.costs))
        self._chart.put(_columns(found), tr("Income and costs by month"), names=names, strong=len(found.periods) - 1)

    def _remind(self) -> None:
        self.remind.setEnabled(False)
        reminding.prepare(self._desk, self, lambda _found: self.remind.setEnabled(True))

    def _word(self) -> None:
        """The model words what changed; what it cannot prove stays as code said it."""
        from office.app import close_comments

        if self._view is None:
            return
        office, period = self._desk.office, self._view.close.period

        def work(task: Task) -> int:
            try:
                return close_comments.word_changes(
                    office, period, report=office.activity.show, cancel=task.cancel_token
                )
            finally:
                office.activity.show(None)

        def told(fresh: int) -> None:
            self._desk.tell(tr_n("{n} comment worded.", "{n} comments worded.", fresh))

        def ended() -> None:
            self.word.setEnabled(True)
            self._desk.ended()

        self.word.setEnabled(False)
        self._desk.begun(self._desk.bridge.run(self, work, told, ended=ended, long=True))

    def _tell_why(self, now: QModelIndex, _before: QModelIndex) -> None:
        """What became of the bank line that is looked at, in one sentence."""
        line: MatchedLine | None = now.data(CELLS).subject if now.isValid() else None
        self._why.setText(wording.sentence(line.why) if line else "")
        self.wrong.setVisible(line is not None and line.verdict.outcome == "matched")

    def _open_again(self) -> None:
        """The owner says that a line does not pay what it was matched with: that is open again and not matched so."""
        from office.app import matching

        now = self._lines.currentIndex()
        if not now.isValid():
            return
        office, line = self._desk.office, now.data(CELLS).subject.line.line

        def told(taken: "Match") -> None:
            back = partial(matching.confirm, office, line, [use.item for use in taken.uses])
            self._desk.tell(tr("Open again. This is not matched so once more."), partial(self._run, back))

        self._run(partial(matching.undo, office, line, wrong=True), told)

    def _run(self, deed: Callable[[], T], done: Callable[[T], object] = lambda _done: None) -> None:
        """Away from the window; the room computes the month anew when the books say that they changed."""
        self._desk.bridge.run(self, lambda _task: deed(), done, failed=self._why.setText, long=True)


def _columns(found: "MonthsBeside") -> list[Column]:
    columns = []
    for period, income, costs in zip(found.periods, found.income, found.costs, strict=True):
        told = tr(
            "{month}: income {income}, costs {costs}.",
            month=month_name(period),
            income=words.money(income, found.currency),
            costs=words.money(costs, found.currency),
        )
        columns.append(Column(short_month(period), (income, costs), told))
    return columns


def _balance(line: "TrialLine") -> Cells:
    said = (words.money(each, line.currency) if each else "–" for each in (line.debit, line.credit, line.closing))
    amounts = {1: line.debit, 2: line.credit, 3: line.closing}
    name = f"{line.account.number} {line.account.name}"
    return Cells((name, *said), subject=line.account.number, amounts=amounts, currency=line.currency)


def bank_cells(matched: "MatchedLine") -> Cells:
    """A bank line as the table shows it."""
    line = matched.line
    state = _STATES.get(matched.verdict.outcome, State.NEUTRAL)
    said = words.day(line.date), line.name, words.money(line.amount, line.currency)
    return Cells(said, subject=matched, state=state, amounts={2: line.amount}, currency=line.currency)
