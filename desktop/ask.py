"""Ask: earlier questions, the answer with its marked sentences, the sources, and the page that proves it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.progress import Progress
from core.words import tr
from desktop import theme, wording
from desktop.answer_view import AnswerView
from desktop.answers import Shown, Source, as_text, shown, standing
from desktop.ask_lesson import AskLesson
from desktop.bridge import Task
from desktop.controls import Pill, button, card, clear, key, label, row
from desktop.desk import Desk
from desktop.earlier import EarlierList
from desktop.pageview import PageView, Place
from desktop.source_list import SourceList
from desktop.splits import Split
from desktop.theme import GRID

if TYPE_CHECKING:
    from kb.library import Hit
    from office.app.bootstrap import Office
    from office.app.questions import EarlierQuestion

RESTING, PAGE = (220, 480, 400), (200, 400, 620)
WIDE = 176 * GRID  # below this width the earlier questions make room for an open page
NARROW = 98 * GRID  # and below this one they have none in any case


class Ask(QWidget):
    """One question at a time; evidence first, then the answer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._shown: Shown | None = None
        self._open: Source | None = None
        self._within: str | None = None
        self.line = QLineEdit()
        self.earlier, self.answer, self.sources = EarlierList(), AnswerView(), SourceList()
        self.page = PageView(desk, closable=True)
        self._build()
        self._keys()
        self._rest()

    def arrive(self, argument: object) -> None:
        """argument: a question to ask, an earlier one to show, a document to ask about, or None."""
        from office.app.questions import EarlierQuestion

        self._fetch_earlier()
        if self._lesson.isVisibleTo(self):
            self._lesson.fetch()
        if isinstance(argument, str):
            self.line.setText(argument)
            self.ask()
        elif isinstance(argument, EarlierQuestion):
            self._show_earlier(argument)
        elif argument is not None and hasattr(argument, "name"):
            self._ask_within(str(argument.name))
        else:
            self.line.setFocus()

    def changed(self, topic: str) -> None:
        if topic == "questions":
            self._fetch_earlier()
        if topic == "documents" and self._lesson.isVisible():
            self._lesson.fetch()

    def ask(self) -> None:
        """Ask what stands in the line."""
        question = self.line.text().strip()
        if not question:
            return
        self.stop()
        self._begin(question)
        self._task = self._run(question, self._within)
        self._desk.begun(self._task)

    def stop(self) -> None:
        """Cancel the running question; the core is free within a second."""
        if self._task and not self._task.finished:
            self._task.cancel()
            self._ended(tr("Stopped."))

    def next_source(self) -> None:
        """N: the page of the next source; after the last one, the first."""
        passages = [card.source for card in self.sources.cards]
        if passages:
            at = next((at for at, source in enumerate(passages) if source is self._open), -1)
            self.open_source(passages[(at + 1) % len(passages)])

    def open_source(self, source: Source) -> None:
        """The page with the passage lit."""
        self._open = source
        self.sources.select(source)
        self._right.setCurrentIndex(1)
        self.page.open(Place.of(source.at))
        self._make_room()

    def close_page(self) -> None:
        """Esc: back to the list of sources."""
        if self._right.currentIndex() == 1:
            self._right.setCurrentIndex(0)
            self.answer.setFocus()
            self._open = None
            self.sources.select(None)
            self._make_room()
        else:
            self.line.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _build(self) -> None:
        self.line.setProperty("look", "ask")
        self.line.setFont(theme.font(theme.MIDDLE))
        self.line.setPlaceholderText(tr("Ask your documents …"))
        self.line.setAccessibleName(tr("Your question"))
        self._go = button(tr("Ask"), self.ask, look="main")
        self._stop = button(tr("Stop"), self.stop)
        self._scope = button("", self._forget_scope, look="chip", name=tr("Ask all documents again"))
        self._scope.setToolTip(tr("Ask all documents again"))
        self._scope.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(label(tr("Ask"), theme.LARGE, bold=True))
        head = row(self.line, self._go, self._stop)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addLayout(row(self._scope, 1))
        self._splitter = Split(self._desk, "ask", self._left(), self._middle(), self._right_side(), sizes=RESTING)
        layout.addWidget(self._splitter, 1)

    def _left(self) -> QFrame:
        self._earlier_card, inside = card(margin=GRID)
        title = label(tr("Earlier questions"), bold=True)
        title.setContentsMargins(GRID, GRID, 0, 0)
        self._no_earlier = label(tr("What you ask stays here, with its answer."), look="soft")
        self._no_earlier.setContentsMargins(GRID, 0, 0, 0)
        for part in (title, self._no_earlier):
            inside.addWidget(part)
        inside.addWidget(self.earlier, 1)
        self._earlier_card.setMinimumWidth(20 * GRID)
        return self._earlier_card

    def _middle(self) -> QFrame:
        paper, inside = card()
        self._title = label("", theme.MIDDLE, bold=True)
        self._state = row(1)
        self._progress = label("", look="soft")
        self._lesson = AskLesson(self._desk)
        self._copy = button(tr("Copy with sources"), self._copy_answer)
        self._time = label("", theme.SMALL, look="soft", wrap=False)
        inside.addWidget(self._title)
        inside.addLayout(self._state)
        inside.addWidget(self._progress)
        inside.addWidget(self._lesson, 1)
        inside.addWidget(self.answer, 1)
        inside.addLayout(row(self._time, 1, self._copy))
        paper.setMinimumWidth(36 * GRID)
        return paper

    def _right_side(self) -> QStackedWidget:
        paper, inside = card(margin=GRID)
        self._sources_title = label(tr("Sources"), bold=True)
        self._sources_title.setContentsMargins(GRID, GRID, 0, 0)
        self._hint = label("", theme.SMALL, look="soft")
        self._hint.setContentsMargins(GRID, 0, 0, 0)
        for part in (self._sources_title, self._hint):
            inside.addWidget(part)
        inside.addWidget(self.sources, 1)
        self._right = QStackedWidget()
        self._right.addWidget(paper)
        self._right.addWidget(self.page)
        self._right.setMinimumWidth(36 * GRID)
        return self._right

    def _keys(self) -> None:
        self.line.returnPressed.connect(self.ask)
        self.answer.source_clicked.connect(self._open_number)
        self.sources.opened.connect(self.open_source)
        self.earlier.chosen.connect(self._show_earlier)
        self.page.closed.connect(self.close_page)
        self._lesson.asked.connect(self.arrive)
        self.page.shown.connect(lambda _place: self.page.focus_page())
        key("N", self, self.next_source)
        key("Escape", self, self.close_page)
        key("Ctrl+Shift+C", self, self._copy_answer)

    def _rest(self) -> None:
        """Nothing asked yet: say what can be asked."""
        self._title.setText(tr("What would you like to know?"))
        self._progress.setText(
            tr(
                "Ask in your own words, in any of the four languages. Each sentence of the answer opens the page "
                "it stands on."
            )
        )
        self._copy.hide()
        self._stop.hide()
        self.answer.hide()
        self._hint.setText(tr("The passages that prove the answer appear here, before the answer does."))

    def _begin(self, question: str) -> None:
        self.close_page()
        self._teach_no_more()
        self._shown = None
        self._title.setText(question)
        self._progress.setText(tr("Searching the documents …"))
        self._time.setText("")
        clear(self._state)
        self.answer.clear()
        self.sources.put((), (), "")
        self._hint.setText("")
        self._copy.hide()
        self._stop.show()
        self._progress.show()

    def _run(self, question: str, within: str | None) -> Task:
        from office.app import questions

        office, bridge = self._desk.office, self._desk.bridge

        def work(task: Task) -> dict[str, Any]:
            answer = questions.ask(
                office,
                question,
                within=within,
                on_passages=bridge.stream(task, self._show_passages),
                on_text=bridge.stream(task, self._show_text),
                report=_both(bridge.progress(task, self._show_progress), _status_of(office)),
                cancel=task.cancel_token,
            )
            return questions.answer_json(answer)

        def done(answer: dict[str, Any]) -> None:
            self._put(shown(question, answer))
            if office.model_trouble:
                self._desk.tell(tr("Answered without the model. {why}", why=office.model_trouble))

        return bridge.run(self, work, done, failed=self._ended, name="ask", long=True, ended=self._finished)

    def _show_passages(self, found: "list[Sequence[Hit]]") -> None:
        near = [Source(0, hit.at, hit.text) for hit in found[-1]]
        self.sources.put((), near, tr("Found so far"))
        self._progress.setText(tr("Reading {n} passages …", n=len(near)))

    def _show_text(self, pieces: list[str]) -> None:
        self._progress.setText(tr("Writing. Nothing is checked yet …"))
        self.answer.add_draft("".join(pieces))

    def _show_progress(self, progress: Progress) -> None:
        far = wording.how_far(progress.done, progress.total, progress.seconds_left)
        self._progress.setText(" · ".join(part for part in (tr("Checking {what}", what=progress.what), far) if part))

    def _teach_no_more(self) -> None:
        self._lesson.hide()
        self.answer.show()

    def _put(self, answer: Shown) -> None:
        self._teach_no_more()
        self._shown = answer
        self._title.setText(answer.question)
        self.answer.put(answer)
        near = tr("Nearest passages") if answer.refused else tr("Also near")
        self.sources.put(answer.sources, answer.near, near)
        self._hint.setText(tr("A click shows the page. N: next source. Esc: back.") if self.sources.cards else "")
        self._say_state(answer)
        self._time.setText(tr("{n} seconds", n=wording.number(answer.seconds, 1)) if answer.seconds else "")
        self._ended("")
        self._copy.show()

    def _say_state(self, answer: Shown) -> None:
        clear(self._state)
        if answer.refused or answer.sources:
            self._state.addWidget(Pill(*standing(refused=answer.refused, reason=answer.reason)))
        self._state.addStretch(1)

    def _ended(self, sentence: str) -> None:
        self._progress.setText(sentence)
        self._progress.setVisible(bool(sentence))
        self._stop.hide()

    def _finished(self) -> None:
        self._desk.office.activity.show(None)
        self._desk.ended()

    def _fetch_earlier(self) -> None:
        from office.app import questions

        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: questions.earlier_questions(office), self._list_earlier, name="earlier"
        )

    def _list_earlier(self, rows: "Sequence[EarlierQuestion]") -> None:
        newest = {row.question: row for row in reversed(rows)}
        self.earlier.questions.show_rows(sorted(newest.values(), key=lambda row: row.id, reverse=True))
        self._no_earlier.setVisible(not rows)

    def _show_earlier(self, earlier: "EarlierQuestion") -> None:
        self.stop()
        self.close_page()
        self.line.setText(earlier.question)
        self._put(shown(earlier.question, earlier.answer))

    def _ask_within(self, name: str) -> None:
        self._within = name
        self._scope.setText(tr("Only in {name}  ×", name=name))
        self._scope.setAccessibleName(tr("Only in {name}. Press to ask all documents again", name=name))
        self._scope.show()
        self.line.setFocus()

    def _forget_scope(self) -> None:
        self._within = None
        self._scope.hide()

    def _open_number(self, number: int) -> None:
        for source in self._shown.sources if self._shown else ():
            if source.number == number:
                self.open_source(source)

    def _copy_answer(self) -> None:
        if self._shown:
            QGuiApplication.clipboard().setText(as_text(self._shown))
            self._desk.tell(tr("Copied, with the sources."))

    def _make_room(self) -> None:
        """An open page needs width more than the earlier questions do."""
        opened = self._right.currentIndex() == 1
        name, sizes = ("ask-page", PAGE) if opened else ("ask", RESTING)
        fits = self.width() >= (WIDE if opened else NARROW)
        self._earlier_card.setVisible(fits)
        self._splitter.part_as(*((name, sizes) if fits else (f"{name}-narrow", (0, *sizes[1:]))))


def _status_of(office: "Office") -> Callable[[Progress], None]:
    """Tells the status block that a question is being answered, and how far it is."""

    def report(progress: Progress) -> None:
        what = tr("Answering your question")
        office.activity.show(Progress(progress.done, progress.total, what, progress.seconds_left))

    return report


def _both(*reports: Callable[[Progress], object]) -> Callable[[Progress], None]:
    def report(progress: Progress) -> None:
        for each in reports:
            each(progress)

    return report
