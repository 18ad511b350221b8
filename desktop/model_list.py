"""The models: which are here, which fit this PC; install, use, measure."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.progress import Progress
from core.words import tr
from desktop import dialogs, theme, wording
from desktop.bridge import Task
from desktop.controls import Pill, button, clear, column, hairline, label, row
from desktop.desk import Desk
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from models.shelf import ModelState


class ModelList(QWidget):
    """One line a model; one work at a time, with its progress and a Stop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._all = False
        layout = column(self, spacing=GRID + 4)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        layout.addLayout(self._rows)
        self._more = button("", self._toggle, look="plain")
        layout.addLayout(row(self._more, 1))
        layout.addWidget(self._working())
        self._result = label("", look="soft")
        self._result.hide()
        layout.addWidget(self._result)
        layout.addWidget(
            label(
                tr("Have a model file (.gguf)? Drop it anywhere on the window: it is checked and measured."),
                look="soft",
            )
        )

    def fetch(self) -> None:
        """Ask the shelf what is there."""
        from office.app import model_choice

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: (
                model_choice.states(office),
                {model_choice.current(office).name, model_choice.chosen_embedder(office)},
            ),
            lambda found: self._show(*found),
            name="models",
        )

    def _working(self) -> QFrame:
        self._work = QFrame()
        layout = column(self._work)
        self._what = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        layout.addLayout(row(self._what, 1, button(tr("Stop"), self._stop, name=tr("Stop the work on the model"))))
        layout.addWidget(self._bar)
        self._work.hide()
        return self._work

    def _show(self, states: "Sequence[ModelState]", current: set[str]) -> None:
        clear(self._rows)
        ordered = sorted(states, key=lambda state: _rank(state, state.name in current))
        near = [state for state in ordered if _rank(state, state.name in current) <= 2]
        shown = ordered if self._all else near or ordered[:2]
        for at, state in enumerate(shown):
            if at:
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._line(state, state.name in current))
        more = len(ordered) - len(shown)
        self._more.setVisible(more > 0 or self._all)
        self._more.setText(tr("Show fewer") if self._all else tr("{n} more models …", n=more))

    def _toggle(self) -> None:
        self._all = not self._all
        self.fetch()

    def _line(self, state: "ModelState", used: bool) -> QWidget:
        whole = QWidget()
        layout = column(whole, spacing=4)
        kind, word = _standing(state, used)
        head = row(label(state.title or state.name, bold=True, wrap=False), Pill(kind, word), 1)
        for each in self._buttons(state, used):
            head.addWidget(each)
        layout.addLayout(head)
        languages = ", ".join(map(wording.spoken, state.languages))
        facts = [wording.size(state.size) if state.size else "", state.licence, languages]
        layout.addWidget(label(" · ".join(fact for fact in facts if fact), theme.SMALL, look="soft"))
        if state.role == "embedding":
            layout.addWidget(label(tr("Finds by meaning, beside Kontor's own model."), theme.SMALL, look="soft"))
        if state.why:
            layout.addWidget(label(state.why, theme.SMALL, look="soft"))
        return whole

    def _buttons(self, state: "ModelState", used: bool) -> list[QPushButton]:
        made = []
        title = state.title or state.name
        if not state.installed and state.known and state.known.parts and state.fits:
            made.append(button(tr("Install"), lambda: self._install(state), name=tr("Install {name}", name=title)))
        if state.installed and not used and state.fits:
            made.append(button(tr("Use"), lambda: self._use(state), name=tr("Use {name}", name=title)))
        if used and state.role == "embedding":
            made.append(button(tr("Use Kontor's own alone"), self._use_built_in))
        elif used:
            made.append(button(tr("Measure"), self._bench, name=tr("Measure {name}", name=title)))
        if not state.installed and not (state.known and state.known.parts) and state.fits:
            made.append(button(tr("Choose file …"), self._adopt, name=tr("Choose the file of {name}", name=title)))
        return made

    def _install(self, state: "ModelState") -> None:
        from office.app import model_choice

        office = self._desk.office
        self._start(
            tr("Installing {name}", name=state.title),
            lambda task, report: model_choice.install(office, state.name, report=report, cancel=task.cancel_token),
            lambda made: self._desk.tell(tr("{name} is installed and checked.", name=made.title)),
        )

    def _use(self, state: "ModelState") -> None:
        from office.app import model_choice

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: model_choice.use(office, state.name), lambda _state: self.fetch())

    def _use_built_in(self) -> None:
        from office.app import model_choice

        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: model_choice.use_built_in_embedder(office), lambda _none: self.fetch()
        )

    def _bench(self) -> None:
        from office.app import model_choice

        office = self._desk.office
        self._start(
            tr("Measuring; this takes a minute"), lambda _task, _report: model_choice.bench(office), self._tell_bench
        )

    def _adopt(self) -> None:
        if paths := dialogs.choose_files(self):
            self._desk.drop.emit(paths)

    def _tell_bench(self, figures: dict[str, Any]) -> None:
        self._result.setText(
            tr(
                "Reads {prompt} and writes {decode} tokens a second on this PC.",
                prompt=wording.number(float(figures.get("prompt_tokens_per_second", 0.0))),
                decode=wording.number(float(figures.get("decode_tokens_per_second", 0.0)), 1),
            )
        )
        self._result.show()

    def _start(
        self, what: str, work: Callable[[Task, Callable[[Progress], None]], Any], done: Callable[[Any], object]
    ) -> None:
        if self._task and not self._task.finished:
            self._desk.tell(tr("One thing after the other: the work on the model is not finished yet."))
            return
        self._tell(Progress(0, 0, what))
        bridge = self._desk.bridge

        def perform(task: Task) -> Any:
            return work(task, bridge.progress(task, self._tell))

        self._task = bridge.run(self, perform, done, ended=self._ended, long=True)
        self._desk.begun(self._task)

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()

    def _tell(self, progress: Progress) -> None:
        self._work.show()
        far = wording.how_far(progress.done, progress.total, progress.seconds_left) if progress.total < 1000 else ""
        left = far or wording.time_left(progress.seconds_left)
        self._what.setText(f"{progress.what} · {left}" if left else progress.what)
        self._bar.setVisible(progress.total > 0)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * progress.done / progress.total) if progress.total else 0)

    def _ended(self) -> None:
        self._work.hide()
        self._desk.ended()
        self.fetch()


def _rank(state: "ModelState", used: bool) -> int:
    """The order of the list: in use, installed, to be had at a click, to be brought by hand, too large."""
    if used or state.installed:
        return 0 if used else 1
    if not state.fits:
        return 4
    return 2 if state.known and state.known.parts else 3


def _standing(state: "ModelState", used: bool) -> tuple[State, str]:
    if used:
        return State.NEUTRAL, tr("in use")
    if state.installed:
        word = {
            "verified": tr("installed, verified"),
            "damaged": tr("damaged"),
        }.get(str(state.trust), tr("installed, own file"))
        return (State.STOPPED if str(state.trust) == "damaged" else State.NEUTRAL), word
    return State.NEUTRAL, tr("not installed") if state.fits else tr("too large for this PC")
