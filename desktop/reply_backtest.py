"""Proof before trust: past mails replayed, what their drafts were worth, and the switch per intent."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from core.progress import Progress
from core.words import language, tr, tr_n
from desktop import dialogs, theme, wording
from desktop.bridge import Task
from desktop.controls import Note, button, card, clear, column, label, row, scrolling
from desktop.desk import Desk
from desktop.flow import Flow
from desktop.inputs import Number, Tick
from desktop.outcome_chart import Legend, OutcomeChart
from desktop.reply_pages import ReplyPage
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.reply_backtest import Backtest
    from office.replies.backtest import Case, Need

MOST = 1_000
TEXT_HEIGHT = 36 * GRID
STATES = {"send-ready": State.PROVEN, "needs-fill": State.ASK, "not-usable": State.STOPPED}


class BacktestPage(ReplyPage):
    """The report of the latest back-test, and the ways to make one. `test` is None before the first."""

    name = "reply-proof"

    def __init__(self, desk: Desk) -> None:
        what = tr(
            "Mails that you answered once are drafted anew, with only what your documents said on their day, and "
            "compared with your answer. Nothing is sent, and nothing lands in your mailbox."
        )
        super().__init__(desk, what)
        self.test: Backtest | None = None
        self._task: Task | None = None
        self._build()

    def fetch(self) -> None:
        """What the latest one found."""
        from office.app import reply_backtest

        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: (reply_backtest.last(office), reply_backtest.minutes(office)), self._put_all
        )

    def put(self, test: "Backtest") -> None:
        """Show a back-test."""
        self.test = test
        self._lesson.hide()
        self._found.setVisible(True)
        self.chart.put(test)
        headline, rest = _summary(test)
        self._summary.setText(headline)
        self._more.setText(rest)
        self.needs.put([_need(one) for one in test.replay.needs()])
        self._needs_card.setVisible(bool(self.needs.rows))
        self.mails.put([_mail(one) for one in test.replay.cases])
        if test.replay.cases:
            self._table.selectRow(0)
            self._look(test.replay.cases[0])

    # --- making one ---

    def from_mailbox(self) -> None:
        """Replay what lies in the Sent folders of the accounts."""
        self._start([])

    def choose(self) -> None:
        """Replay mails in a folder, or in files, that the person chooses."""
        folder = dialogs.choose_folder(self, tr("The folder with your mails and their answers"))
        if folder:
            self._start([folder])

    def choose_files(self) -> None:
        """Replay mails in files: .eml, .msg, .mbox."""
        if paths := dialogs.choose_files(self):
            self._start(paths)

    def _start(self, paths: list[Path]) -> None:
        from office.app import reply_backtest, reply_history

        if self._task and not self._task.finished:
            return
        office, limit, undated = self._desk.office, self._limit.value(), self._undated.isChecked()

        def work(task: Task) -> "Backtest":
            tell, cancel = self._desk.bridge.progress(task, self._tell), task.cancel_token
            if paths:
                history = reply_history.read_history(office, paths, report=tell, cancel=cancel)
            else:
                history = reply_history.read_mailboxes(office, limit, report=tell, cancel=cancel)
            return reply_backtest.replay(office, history, limit=limit, undated=undated, report=tell, cancel=cancel)

        self._task = self._desk.bridge.run(
            self, work, self.put, failed=self._trouble.setText, ended=self._ended, long=True
        )
        self._desk.begun(self._task)
        self._trouble.setText("")
        self._running.setVisible(True)
        self._progress.setText(tr("Reading the mails …"))

    def _tell(self, progress: Progress) -> None:
        far = wording.how_far(progress.done, progress.total, progress.seconds_left)
        self._progress.setText(f"{progress.what} · {far}")

    def _ended(self) -> None:
        self._running.setVisible(False)
        self._desk.ended()
        self.fetch()

    def stop(self) -> None:
        """What was found so far stays; started again, it goes on there."""
        if self._task:
            self._task.cancel()

    # --- deciding ---

    def _switch(self, intent: str, on: bool) -> None:
        from office.app import reply_backtest

        office = self._desk.office
        said = tr("Such mails are drafted.") if on else tr("Such mails get no draft. They are listed for you.")
        self._desk.bridge.run(
            self,
            lambda _task: reply_backtest.switch_drafting(office, intent, on=on),
            lambda _none: self._desk.tell(said),
        )

    def _set_minutes(self, minutes: int) -> None:
        from office.app import reply_backtest

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: reply_backtest.set_minutes(office, minutes),
            lambda _none: self.fetch(),
            name="minutes",
        )

    def save(self) -> None:
        """As a table for other programs, or as PDF."""
        from office.app import backtest_report

        test, office = self.test, self._desk.office
        target = dialogs.choose_target(self, tr("Save the report"), "kontor-proof.pdf")
        if not target or not test:
            return
        self._desk.bridge.run(
            self,
            lambda task: backtest_report.save(office, test, target, cancel=task.cancel_token),
            lambda path: self._desk.tell(tr("{name} is written.", name=path.name)),
        )

    # --- what is shown ---

    def _put_all(self, found: "tuple[Backtest | None, float]") -> None:
        test, minutes = found
        if not self._minutes.hasFocus():
            self._minutes.put(round(minutes))
        if test:
            self.put(test)

    def _look(self, subject: object) -> None:
        """One mail: what was asked, the draft, the answer, side by side."""
        from office.app.backtest_report import reason_word
        from office.replies.backtest import Case

        if not isinstance(subject, Case):
            return
        case = subject
        clear(self._texts)
        parts = ((tr("The customer"), case.asked), (tr("Kontor's draft"), case.draft or tr("no draft")),
                 (tr("Your answer"), case.sent))  # fmt: skip
        for title, text in parts:
            self._texts.addWidget(_text(title, text), 1)
        why = [reason_word(reason) for reason in case.reasons]
        why += [tr("the draft says {ours}, you said {theirs}", ours=a, theirs=b) for a, b in case.against]
        why += [tr("missing: {claims}", claims=", ".join(case.lacking))] if case.lacking else []
        self._why.setText(" · ".join(why))

    # --- how it is built ---

    def _build(self) -> None:
        self.body.addWidget(self._start_card())
        self.body.addWidget(self._running_line())
        self._trouble = Note()
        self.body.addWidget(self._trouble)
        self._found = scrolling(self._report(), tr("The report"))
        self._found.setVisible(False)
        self.body.addWidget(self._found, 1)
        self.body.addStretch(0)

    def _start_card(self) -> QFrame:
        """Where the mails are, and how many; before the first time also what there will be to see."""
        paper, inside = card()
        self._lesson = label(
            tr(
                "You will see for each kind of question how many drafts could have gone out as they were, which "
                "documents were missing, and each draft beside your own answer. Then you choose what Kontor drafts."
            )
        )
        inside.addWidget(self._lesson)
        ways, limits = Flow(), Flow(spacing=2 * GRID)
        ways.addWidget(button(tr("Replay from my mailbox"), self.from_mailbox, look="main"))
        ways.addWidget(button(tr("From a folder …"), self.choose))
        ways.addWidget(button(tr("From files …"), self.choose_files))
        self._limit = Number(tr("Mails at most"), 1, MOST, 50)
        self._minutes = Number(tr("Minutes by hand"), 1, 240, 6)
        self._minutes.changed.connect(self._set_minutes)
        for name, field in ((tr("Mails at most"), self._limit), (tr("Minutes by hand"), self._minutes)):
            limits.addWidget(_named(name, field))
        self._undated = Tick(tr("Documents without a date are old"))
        limits.addWidget(self._undated)
        inside.addLayout(ways)
        inside.addLayout(limits)
        return paper

    def _running_line(self) -> QWidget:
        self._running = QWidget()
        self._progress, self._stop = label("", look="soft"), button(tr("Stop"), self.stop)
        line = row(self._stop, self._progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.setStretch(1, 1)
        self._running.setLayout(line)
        self._running.setVisible(False)
        return self._running

    def _report(self) -> QWidget:
        made = QWidget()
        inside = column(made, spacing=2 * GRID)
        self._summary = label("", theme.MIDDLE, bold=True)
        self.chart = OutcomeChart()
        self.chart.switched.connect(self._switch)
        self._more = label("", look="soft")
        inside.addWidget(self._summary)
        inside.addWidget(self._more)
        inside.addWidget(Legend(_legend()))
        inside.addWidget(self.chart)
        inside.addWidget(self._wanted())
        inside.addWidget(label(tr("Every mail"), bold=True))
        self.mails = TableModel((tr("Outcome"), tr("Day"), tr("Sender"), tr("Subject"), tr("Why")))
        self._table = Table(self.mails, tr("Every mail"), stretch=(3, 4))
        self._table.opened.connect(self._look)
        self._table.selectionModel().currentChanged.connect(
            lambda now, _before: self._look(self.mails.rows[now.row()].subject) if now.isValid() else None
        )
        inside.addWidget(self._table)
        self._why = label("", look="soft")
        inside.addWidget(self._why)
        self._texts = row(spacing=2 * GRID)
        inside.addLayout(self._texts)
        inside.addLayout(row(button(tr("Save as CSV or PDF …"), self.save), 1))
        inside.addStretch(1)
        return made

    def _wanted(self) -> QWidget:
        self._needs_card, inside = card()
        inside.addWidget(label(tr("Documents that would help most"), bold=True))
        titles = (tr("What is asked"), tr("Mails"), tr("As customers ask"), tr("What you answered"))
        self.needs = TableModel(titles, right=(1,))
        inside.addWidget(Table(self.needs, tr("Documents that would help most"), stretch=(2, 3)))
        return self._needs_card


def _named(name: str, field: QWidget) -> QWidget:
    made = QWidget()
    inside = row(label(name, look="soft", wrap=False), field)
    inside.setContentsMargins(0, 0, 0, 0)
    made.setLayout(inside)
    made.setMinimumHeight(5 * GRID)  # in one line with the buttons
    return made


def _text(title: str, text: str) -> QWidget:
    made, inside = card()
    words = label(text.strip())
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    inside.addWidget(label(title, bold=True))
    inside.addWidget(scrolling(words, title), 1)
    made.setFixedHeight(TEXT_HEIGHT)
    return made


def _legend() -> dict[str, str]:
    from office.app.backtest_report import outcome_word
    from office.replies.judging import Outcome

    return {str(outcome): outcome_word(outcome) for outcome in Outcome}


def _summary(test: "Backtest") -> tuple[str, str]:
    """What it comes to, and what it rests on."""
    from office.app.backtest_report import undated_words

    replay = test.replay
    mails = tr_n("{n} mail was replayed.", "{n} mails were replayed.", len(replay.cases))
    hours = wording.number(replay.hours_saved, 1)
    saved = tr("At {minutes} minutes each, drafts would have saved {hours} hours.",
               minutes=round(replay.minutes), hours=hours)  # fmt: skip
    said = []
    if replay.waiting:
        said.append(tr_n("{n} still waits: replay again to go on.", "{n} still wait: replay again to go on.",
                         replay.waiting))  # fmt: skip
    if test.undated and not test.undated_used:
        said.append(undated_words(test))
    if not test.model:
        said.append(tr("Drafted without a model."))
    return f"{mails} {saved}", " ".join(said)


def _need(one: "Need") -> Cells:
    from office.replies.asks import label_of

    words = (label_of(one.intent, language()), str(one.mails), " · ".join(one.asks), " · ".join(one.answers))
    return Cells(words, one)


def _mail(one: "Case") -> Cells:
    from office.app.backtest_report import outcome_word, reason_word

    why = "; ".join(map(reason_word, one.reasons))
    state = STATES.get(one.outcome, State.NEUTRAL)
    return Cells((outcome_word(one.outcome), wording.day(one.day), one.sender, one.subject, why), one, state)
