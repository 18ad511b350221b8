"""The left edge: where to go, and below it what the machine does now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.words import tr
from desktop import key_help, theme, wording
from desktop.controls import Elided, button, label, row
from desktop.desk import Desk
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.model_choice import ModelLine
    from office.app.workshop import Activity

WIDTH = 26 * GRID
POLL_MS = 1000


class Sidebar(QWidget):
    """Name of the firm, the screens, the status block."""

    def __init__(self, desk: Desk, screens: dict[str, str], stop: Callable[[], None]) -> None:
        """screens: key to title, in order. stop: ends the work that the person started."""
        super().__init__()
        self.setProperty("look", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._desk = desk
        self._buttons: dict[str, QPushButton] = {}
        self._titles = screens
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 4, 2 * GRID, GRID + 4, 2 * GRID)
        layout.setSpacing(4)
        self._firm = Elided("", look="soft")
        for part in (label("Kontor", theme.LARGE, bold=True), self._firm):
            line = QHBoxLayout()
            line.setContentsMargins(GRID + 6, 0, 0, 0)
            line.addWidget(part)
            layout.addLayout(line)
        layout.addSpacing(2 * GRID)
        for at, (screen, title) in enumerate(screens.items()):
            if screen == "settings":
                layout.addStretch(1)
            layout.addWidget(self._entry(screen, title, at + 1))
        layout.addSpacing(GRID)
        self.status = Status(desk, stop)
        layout.addWidget(self.status)

    def select(self, screen: str) -> None:
        """Mark the screen that is shown."""
        if screen in self._buttons:
            self._buttons[screen].setChecked(True)

    def count(self, screen: str, waiting: int) -> None:
        """How many things wait there, beside its name."""
        made, title = self._buttons[screen], self._titles[screen]
        made.setText(f"{title}   {waiting}" if waiting else title)
        made.setAccessibleName(f"{title}: {waiting}" if waiting else title)

    def name_firm(self, name: str) -> None:
        self._firm.say(name)
        self._firm.setVisible(bool(name))

    def _entry(self, screen: str, title: str, number: int) -> QPushButton:
        made = button(title, lambda: self._desk.go.emit(screen, None), look="nav")
        made.setCheckable(True)
        made.setFont(theme.font())
        made.setShortcut(f"Ctrl+{number}")
        made.setToolTip(f"{title}  ·  {key_help.spoken(f'Ctrl+{number}')}")
        self._group.addButton(made)
        self._buttons[screen] = made
        return made


_WORK, _TROUBLE = 4 * GRID + 4, 15 * GRID  # how high the sentence may become: what is wrong is said in full


class Status(QWidget):
    """Never a mystery: what, how far, how long; pause and stop; the model and its speed; connections."""

    def __init__(self, desk: Desk, stop: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._paused = self._own_work = False
        self._what = label("", theme.SMALL, look="soft")
        self._left = label("", theme.SMALL, look="soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._pause = button(tr("Pause"), self._toggle, look="flush")
        self._stop = button(tr("Stop"), stop, look="flush", name=tr("Stop the work that I started"))
        self._model = Elided("", theme.SMALL, look="soft")
        self._net = label("", theme.SMALL, look="soft")
        for control in (self._pause, self._stop):
            control.setFont(theme.font(theme.SMALL, bold=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 6, 0, 0, 0)
        layout.setSpacing(4)
        parts: tuple[QLabel | QProgressBar, ...] = (self._what, self._bar, self._left)
        for part in parts:
            layout.addWidget(part)
        keys = row(self._pause, self._stop, 1)
        layout.addLayout(keys)
        layout.addWidget(self._model)
        layout.addWidget(self._net)
        self._stop.hide()
        desk.changed.connect(self._on_change)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()
        self._ask_model()

    def started(self, running: bool) -> None:
        """Whether work that the person started can be stopped now."""
        self._own_work = running
        self._stop.setVisible(running)
        self.refresh()

    def refresh(self) -> None:
        """Read what the machine does now; costs no query."""
        self._tell(self._desk.office.activity.snapshot())

    def _on_change(self, topic: str) -> None:
        if topic == "activity":
            self.refresh()
        elif topic in {"models", "questions"}:
            self._ask_model()

    def _tell(self, now: "Activity") -> None:
        self._paused = now.paused
        busy = bool(now.what) and not now.paused
        self._what.setMaximumHeight(_TROUBLE if now.trouble else _WORK)
        self._what.setText(now.trouble or (tr("Paused") if now.paused else now.what or tr("At rest")))
        self._what.setToolTip(self._what.text())
        self._bar.setVisible(busy and now.total > 0)
        self._bar.setRange(0, max(now.total, 1))
        self._bar.setValue(now.done)
        self._left.setVisible(busy and now.total > 0)
        self._left.setText(wording.how_far(now.done, now.total, now.seconds_left))
        self._pause.setVisible(now.paused or (busy and not self._own_work))
        self._pause.setText(tr("Resume") if now.paused else tr("Pause"))
        self._pause.setAccessibleName(tr("Resume the work") if now.paused else tr("Pause the work"))
        self._net.setText(wording.connections())

    def _toggle(self) -> None:
        activity = self._desk.office.activity
        if self._paused:
            activity.resume()
        else:
            activity.pause()
        self.refresh()

    def _ask_model(self) -> None:
        from office.app import model_choice

        self._desk.bridge.run(
            self, lambda _task: model_choice.current(self._desk.office), self._tell_model, name="current-model"
        )

    def _tell_model(self, line: "ModelLine") -> None:
        if not line.name:
            self._model.say(tr("No model: answers quote"))
        elif line.tokens_per_second:
            self._model.say(
                tr("{name} · {speed} tok/s", name=line.name, speed=wording.number(line.tokens_per_second, 1))
            )
        else:
            self._model.say(line.name)
