"""The first run: language, folders, ten documents, a question. The model comes meanwhile."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.progress import Progress
from core.words import LANGUAGES, language, tr
from desktop import dialogs, theme, wording
from desktop.bridge import Task
from desktop.controls import Elided, button, card, clear, label, row
from desktop.desk import Desk
from desktop.samples import Playground
from desktop.theme import GRID

if TYPE_CHECKING:
    from models.shelf import ModelState

WIDTH = 84 * GRID


class Welcome(QWidget):
    """Four small steps; each can be skipped."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._steps = QStackedWidget()
        self._count = label("", look="soft")
        for step in (self._language(), self._folders(), self._documents(), self._question()):
            self._steps.addWidget(step)
        self._back = button(tr("Back"), lambda: self.turn(-1))
        self._skip = button(tr("Skip all"), self.finish)
        self._next = button(tr("Next"), lambda: self.turn(1), look="main")
        paper, inside = card(margin=5 * GRID, spacing=2 * GRID)
        paper.setFixedWidth(WIDTH)
        inside.addWidget(self._count)
        inside.addWidget(self._steps, 1)
        inside.addWidget(self._model_line())
        inside.addLayout(row(self._skip, 1, self._back, self._next))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.turn(0)

    def arrive(self, _argument: object) -> None:
        from office.app import preferences

        step = preferences.remembered(self._desk.office, "step", 0)
        self._steps.setCurrentIndex(step if isinstance(step, int) else 0)
        self.turn(0)
        self._look_for_model()
        self._fetch_folders()

    def changed(self, topic: str) -> None:
        if topic == "models":
            self._look_for_model()
        if topic == "settings":
            self._fetch_folders()
        if topic == "documents":
            self._fetch_documents()
        if topic == "activity":
            self._tell_activity()

    def _language(self) -> QWidget:
        step, inside = _step(
            tr("Which language do you speak?"), "Welche Sprache? · Ngôn ngữ nào? · 使用哪种语言？ · Which language?"
        )
        for code, name in LANGUAGES.items():
            choice = button(name, lambda code=code: self._choose_language(code), look="chip")  # type: ignore[misc]
            choice.setCheckable(True)
            choice.setAutoExclusive(True)
            choice.setChecked(code == language())
            choice.setMinimumHeight(5 * GRID)
            choice.setFont(theme.font(theme.MIDDLE))
            inside.addWidget(choice)
        inside.addStretch(1)
        return step

    def _folders(self) -> QWidget:
        step, inside = _step(
            tr("Where are your documents?"),
            tr(
                "Name folders where letters, invoices or scans arrive. Kontor reads what comes in and never "
                "changes a file. You can do this later, too."
            ),
        )
        self._folder_rows = QVBoxLayout()
        inside.addLayout(self._folder_rows)
        inside.addLayout(row(button(tr("Watch a folder …"), self._watch), 1))
        inside.addStretch(1)
        return step

    def _documents(self) -> QWidget:
        step, inside = _step(tr("Bring ten documents"), "")
        self._have, self._doing = label("", look="soft"), label("", theme.SMALL, look="soft")
        inside.addWidget(Playground(self._desk))
        inside.addWidget(self._have)
        inside.addWidget(self._doing)
        inside.addStretch(1)
        return step

    def _question(self) -> QWidget:
        step, inside = _step(
            tr("Ask them something"),
            tr("As you would ask a colleague. The answer shows the page behind every sentence."),
        )
        self.line = QLineEdit()
        self.line.setProperty("look", "ask")
        self.line.setFont(theme.font(theme.MIDDLE))
        self.line.setAccessibleName(tr("Your first question"))
        self.line.setPlaceholderText(tr("What does delivery cost?"))
        self.line.returnPressed.connect(self._ask)
        inside.addWidget(self.line)
        inside.addStretch(1)
        return step

    def _model_line(self) -> QFrame:
        self._model = QFrame()
        self._model.setProperty("look", "quiet")
        layout = QVBoxLayout(self._model)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self._model_text = label("", look="soft")
        self._model_go = button(tr("Install it meanwhile"), self._install)
        line = row(self._model_text, self._model_go)
        line.setStretch(0, 1)
        layout.addLayout(line)
        self._model.hide()
        self._wanted: ModelState | None = None
        self._task: Task | None = None
        return self._model

    def turn(self, steps: int) -> None:
        from office.app import preferences

        at = self._steps.currentIndex() + steps
        if at >= self._steps.count():
            self._ask()
            return
        self._steps.setCurrentIndex(max(0, at))
        if steps:
            self._desk.bridge.run(
                self._desk, lambda _task: preferences.remember(self._desk.office, "step", max(0, at)), name="step"
            )
        self._count.setText(tr("Step {n} of {all}", n=max(0, at) + 1, all=self._steps.count()))
        self._back.setEnabled(at > 0)
        self._next.setText(tr("Ask") if at == self._steps.count() - 1 else tr("Next"))
        if at == self._steps.count() - 1:
            self.line.setFocus()
        self._fetch_documents()

    def _choose_language(self, code: str) -> None:
        from office.app import preferences

        self._desk.bridge.run(
            self._desk,
            lambda _task: preferences.set_language(self._desk.office, code),
            lambda _n: self._desk.restyle.emit(),
        )

    def _watch(self) -> None:
        from office.app import documents

        if folder := dialogs.choose_folder(self, tr("Watch a folder")):
            self._desk.bridge.run(self._desk, lambda _task: documents.watch(self._desk.office, folder))

    def _fetch_folders(self) -> None:
        from office.app import documents

        self._desk.bridge.run(
            self,
            lambda _task: documents.watched_folders(self._desk.office),
            self._show_folders,
            name="welcome-folders",
        )

    def _show_folders(self, folders: list[Path]) -> None:
        clear(self._folder_rows)
        for folder in folders:
            self._folder_rows.addWidget(Elided(str(folder)))

    def _fetch_documents(self) -> None:
        from office.app import documents

        self._desk.bridge.run(
            self,
            lambda _task: len(documents.list_documents(self._desk.office)),
            self._show_count,
            name="welcome-count",
        )

    def _tell_activity(self) -> None:
        now = self._desk.office.activity.snapshot()
        far = wording.how_far(now.done, now.total, now.seconds_left)
        self._doing.setText(" · ".join(part for part in (now.what, far) if part))

    def _show_count(self, held: int) -> None:
        self._have.setText(tr("{n} documents so far", n=wording.number(held)) if held else "")

    def _look_for_model(self) -> None:
        from office.app import model_choice

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: (model_choice.current(office).name, model_choice.states(office)),
            lambda found: self._tell_model(*found),
            name="welcome-model",
        )

    def _tell_model(self, current: str, states: "list[ModelState]") -> None:
        if self._task and not self._task.finished:
            return
        fitting = [
            state for state in states if state.fits and state.known and state.known.parts and not state.installed
        ]
        self._wanted = next((state for state in fitting if str(state.role) == "text"), None)
        self._model.setVisible(bool(current or self._wanted))
        self._model_go.setVisible(not current)
        if current:
            self._model_text.setText(tr("The model {name} is ready.", name=current))
        elif self._wanted:
            self._model_text.setText(
                tr(
                    "A small AI model ({size}) makes answers better. It is downloaded once and then works offline.",
                    size=wording.size(self._wanted.size),
                )
            )

    def _install(self) -> None:
        from office.app import model_choice

        if not self._wanted:
            return
        office, bridge, name = self._desk.office, self._desk.bridge, self._wanted.name

        def work(task: Task) -> None:
            model_choice.install(office, name, report=bridge.progress(task, self._tell), cancel=task.cancel_token)

        self._model_go.setEnabled(False)
        self._task = bridge.run(self._desk, work, ended=self._installed, long=True)
        self._desk.begun(self._task)

    def _tell(self, progress: Progress) -> None:
        left = wording.time_left(progress.seconds_left)
        share = f"{100 * progress.done // progress.total} %" if progress.total else ""
        self._model_text.setText(" · ".join(part for part in (progress.what, share, left) if part))

    def _installed(self) -> None:
        self._desk.ended()
        if not isValid(self):
            return
        self._model_go.setEnabled(True)
        self._look_for_model()

    def _ask(self) -> None:
        question = self.line.text().strip()
        self.finish()
        self._desk.go.emit("ask", question or None)

    def finish(self) -> None:
        from office.app import preferences

        office = self._desk.office
        self._desk.bridge.run(
            self._desk,
            lambda _task: preferences.remember(office, "welcomed", value=True),
            lambda _none: None,
            name="welcomed",
        )
        self._desk.go.emit("home", None)


def _step(title: str, sentence: str) -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    inside = QVBoxLayout(step)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(GRID + 4)
    inside.addWidget(label(title, theme.LARGE, bold=True))
    if sentence:
        inside.addWidget(label(sentence, look="soft"))
    return step, inside
