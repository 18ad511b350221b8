"""While invoices are being read: which file, how far, how long, and Stop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core.words import tr
from desktop import wording
from desktop.controls import Elided, button, label
from desktop.desk import Desk
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.workshop import Activity

POLL_MS = 500


class Working(QWidget):
    """One quiet line above the list; gone when the machine rests."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._what = Elided("", look="soft")
        self._far = label("", look="soft", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(16 * GRID)
        self._bar.setAccessibleName(tr("Progress"))
        self.stop = button(tr("Stop"), self._stop, look="flush", name=tr("Stop reading"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self._bar)
        layout.addWidget(self._what, 1)
        layout.addWidget(self._far)
        layout.addWidget(self.stop)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Ask what the machine does now, and whether any file or invoice waits for it."""
        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: (office.activity.snapshot(), sum(office.records.waiting().values())),
            lambda found: self._tell(*found),
            name="working",
        )

    def _tell(self, now: "Activity", waiting: int) -> None:
        busy = bool(now.what) and not now.paused and waiting > 0
        self.setVisible(busy)
        self._what.say(now.what)
        self._bar.setRange(0, max(now.total, 1))
        self._bar.setValue(now.done)
        self._far.setText(wording.how_far(now.done, now.total, now.seconds_left))
        if busy and not self._timer.isActive():
            self._timer.start()
        elif not busy:
            self._timer.stop()

    def _stop(self) -> None:
        """The drop that the person started ends; work in the background rests until he resumes it."""
        if self._desk.stop():
            self._desk.tell(tr("Stopped. What was not yet read is left out."))
        else:
            self._desk.office.activity.pause()
        self.refresh()
