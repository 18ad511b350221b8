"""The card in Settings about working round the clock: when, how hard, with the window closed, from the login on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from core.words import tr
from desktop import theme, tray
from desktop.controls import card, label, row
from desktop.desk import Desk
from desktop.inputs import ChoiceBox, Tick
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.working_hours import Hours

FIELD = 44 * GRID
TIME = 9 * GRID


@dataclass(frozen=True, slots=True)
class _Found:
    """What is set now."""

    hours: "Hours"
    share: str
    closing: str
    starts: bool


class ClockCard(QFrame):
    """Each choice is kept as soon as it is made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        paper, inside = card(margin=3 * GRID, spacing=GRID + 4)
        inside.addWidget(label(tr("Round the clock"), theme.MIDDLE, bold=True))
        what = tr(
            "New mail is fetched and drafted in the background, with low priority: your own programs go first. What "
            "you ask for yourself is done at any hour."
        )
        inside.addWidget(label(what, look="soft"))
        self.mode = self._choice(tr("Drafts and suggestions are made"), self._set_hours)
        self.begin, self.end = self._time(tr("From")), self._time(tr("Until"))
        self.share = self._choice(tr("Processor for the model"), self._set_share)
        self.closing = self._choice(tr("When the window is closed"), self._set_closing)
        self.starts = Tick(tr("Start Kontor when I log in to this PC"))
        self.starts.clicked.connect(self._set_starts)
        inside.addLayout(self._form())
        inside.addWidget(self.starts)
        self._no_tray = label(
            tr("This desktop has no tray: Kontor works while its window is open, minimised too."), look="soft"
        )
        inside.addWidget(self._no_tray)
        layout.addWidget(paper)
        self._fill()

    def fetch(self) -> None:
        """Show what is set."""
        from office.app import preferences, start_at_login, working_hours

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: _Found(
                working_hours.hours(office),
                working_hours.share(office),
                str(preferences.remembered(office, tray.CLOSING, "")),
                start_at_login.starts(office),
            ),
            self._show,
            name="clock-card",
        )

    def _fill(self) -> None:
        from office.app.working_hours import ALWAYS, NOT_BETWEEN, ONLY_BETWEEN

        for box, choices in (
            (self.mode, {ALWAYS: tr("at any hour"), NOT_BETWEEN: tr("not between …"),
                         ONLY_BETWEEN: tr("only between …")}),
            (self.share, {"all": tr("all cores"), "half": tr("half of the cores"), "one": tr("one core")}),
            (self.closing, {"": tr("ask me"), tray.STAY: tr("go on in the tray"), tray.QUIT: tr("quit Kontor")}),
        ):  # fmt: skip
            for value, words in choices.items():
                box.addItem(words, value)

    def _show(self, found: _Found) -> None:
        self._pick(self.mode, found.hours.mode)
        self._pick(self.share, found.share)
        self._pick(self.closing, found.closing)
        for edit, at in ((self.begin, found.hours.begin), (self.end, found.hours.end)):
            if not edit.hasFocus():
                edit.setText(at)
        self.starts.setChecked(found.starts)
        self._span.setVisible(found.hours.mode != self.mode.itemData(0))
        there = tray.available()
        self._form_layout.setRowVisible(self.closing, there)
        self._no_tray.setVisible(not there)

    def _pick(self, box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    def _set_hours(self) -> None:
        from office.app import working_hours

        office = self._desk.office
        wanted = working_hours.Hours(str(self.mode.currentData()), self.begin.text(), self.end.text())

        def work() -> None:
            kept = working_hours.hours(office)
            asks_nothing = wanted.mode == working_hours.ALWAYS  # whatever the times are, they do not count then
            working_hours.set_hours(office, replace(kept, mode=wanted.mode) if asks_nothing else wanted)

        self._desk.bridge.run(self, lambda _task: work(), ended=self.fetch)

    def _set_share(self) -> None:
        from office.app import working_hours

        office, wanted = self._desk.office, str(self.share.currentData())
        self._desk.bridge.run(self, lambda _task: working_hours.set_share(office, wanted), ended=self.fetch)

    def _set_closing(self) -> None:
        from office.app import preferences

        office, wanted = self._desk.office, str(self.closing.currentData())
        self._desk.bridge.run(self, lambda _task: preferences.remember(office, tray.CLOSING, wanted))

    def _set_starts(self, wanted: bool) -> None:
        from office.app import start_at_login

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: start_at_login.set_starts(office, wanted=wanted), ended=self.fetch)

    def _form(self) -> QFormLayout:
        self._form_layout = form = QFormLayout()
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._span = QWidget()
        span = row(label(tr("From"), look="soft", wrap=False), self.begin,
                   label(tr("Until"), look="soft", wrap=False), self.end, 1)  # fmt: skip
        span.setContentsMargins(0, 0, 0, 0)
        self._span.setLayout(span)
        when, line = QWidget(), row(self.mode, self._span, 1)
        line.setContentsMargins(0, 0, 0, 0)
        when.setLayout(line)
        for title, part in ((self.mode.accessibleName(), when), (self.share.accessibleName(), self.share),
                            (self.closing.accessibleName(), self.closing)):  # fmt: skip
            form.addRow(label(title, look="soft", wrap=False), part)
        return form

    def _choice(self, title: str, chosen: Callable[[], None]) -> ChoiceBox:
        made = ChoiceBox(title)
        made.setMaximumWidth(FIELD)
        made.activated.connect(lambda _at: chosen())
        return made

    def _time(self, title: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(title)
        made.setPlaceholderText("18:00")
        made.setFixedWidth(TIME)
        made.editingFinished.connect(lambda: self._time_written(made))
        return made

    def _time_written(self, edit: QLineEdit) -> None:
        if edit.isModified():
            edit.setModified(False)
            self._set_hours()
