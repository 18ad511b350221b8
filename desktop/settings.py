"""Settings: the firm, how Kontor looks and speaks, models, watched folders, a server of the office, about."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.words import LANGUAGES, tr
from desktop import about, dialogs, theme
from desktop.backup_card import BackupCard
from desktop.bridge import Task
from desktop.clock_card import ClockCard
from desktop.controls import button, card, clear, column, hairline, label, row, scrolling
from desktop.desk import Desk
from desktop.firm_card import FirmCard
from desktop.inputs import ChoiceBox
from desktop.mail_card import MailCard
from desktop.mail_folder_rows import watched_row
from desktop.model_list import ModelList
from desktop.rate_card import RateCard
from desktop.reminder_card import ReminderCard
from desktop.reply_policy_card import ReplyPolicyCard
from desktop.theme import GRID, Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

WIDEST = 100 * GRID
FIELD = 44 * GRID


class Settings(QWidget):
    """One column of cards."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sections: dict[str, QWidget] = {}
        self.models = ModelList(desk)
        self.backup, self.firm, self.mail, self.clock = (
            BackupCard(desk),
            FirmCard(desk),
            MailCard(desk),
            ClockCard(desk),
        )
        self.replies, self.reminders, self.rates = ReplyPolicyCard(desk), ReminderCard(desk), RateCard(desk)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        body = column(inside, spacing=2 * GRID)
        body.setContentsMargins(0, 0, GRID, GRID)
        for name, section in (
            ("look", self._look()),
            ("invoices", self.firm),
            ("mail", self.mail),
            ("replies", self.replies),
            ("clock", self.clock),
            ("models", self._models()),
            ("reminders", self.reminders),
            ("rates", self.rates),
            ("folders", self._folders()),
            ("server", self._server()),
            ("backup", self.backup),
            ("about", about.section(desk)),
        ):
            self._sections[name] = section
            body.addWidget(section)
        body.addStretch(1)
        self._scroll: QScrollArea = scrolling(inside, tr("Settings"))
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(label(tr("Settings"), theme.LARGE, bold=True))
        layout.addWidget(self._scroll, 1)

    def arrive(self, argument: object) -> None:
        """argument: the name of a section, or None."""
        self.models.fetch()
        self.backup.fetch()
        self.firm.fetch()
        self.mail.fetch()
        self.replies.fetch()
        self.clock.fetch()
        self.reminders.fetch()
        self.rates.fetch()
        self._fetch()
        if isinstance(argument, str) and argument in self._sections:
            section = self._sections[argument]
            QTimer.singleShot(0, section, lambda: self._scroll.verticalScrollBar().setValue(section.y()))

    def changed(self, topic: str) -> None:
        if topic == "models":
            self.models.fetch()
        if topic == "books":
            self.rates.fetch()
        if topic == "replies":
            self.mail.fetch()  # whether its server is reached
        if topic == "settings":
            self._fetch()
            self.firm.fetch()
            self.replies.fetch()
            self.reminders.fetch()

    def _fetch(self) -> None:
        from office.app import documents, preferences

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: (
                preferences.firm_name(office),
                preferences.language(office),
                preferences.theme(office),
                preferences.model_server(office),
                documents.watched_folders(office),
            ),
            lambda found: self._show(*found),
            name="settings",
        )

    def _show(self, firm: str, language: str, look: str, server: str, folders: list[Path]) -> None:
        if not self._firm.isModified():
            self._firm.setText(firm)
        self._language.setCurrentIndex(max(0, list(LANGUAGES).index(language) if language in LANGUAGES else 0))
        for each in self._themes.buttons():
            each.setChecked(each.property("choice") == look)
        if not self._address.isModified():
            self._address.setText(server)
        self._list_folders(folders)

    def _look(self) -> QFrame:
        paper, inside = _section(tr("Your firm"))
        self._firm = QLineEdit()
        self._firm.setAccessibleName(tr("Name of the firm"))
        self._firm.setPlaceholderText(tr("As it stands on your letters"))
        self._firm.editingFinished.connect(self._set_firm)
        self._language = ChoiceBox(tr("Language"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.activated.connect(lambda at: self._set_language(str(self._language.itemData(at))))
        self._firm.setMaximumWidth(FIELD)
        self._language.setMaximumWidth(FIELD)
        lines = QGridLayout()
        lines.setHorizontalSpacing(3 * GRID)
        lines.setVerticalSpacing(GRID + 4)
        lines.setColumnStretch(1, 1)
        for at, title in enumerate((tr("Name"), tr("Language"), tr("Theme"))):
            lines.addWidget(label(title, look="soft", wrap=False), at, 0)
        lines.addWidget(self._firm, 0, 1)
        lines.addWidget(self._language, 1, 1)
        lines.addLayout(self._theme_choice(), 2, 1)
        inside.addLayout(lines)
        return paper

    def _theme_choice(self) -> "QHBoxLayout":
        self._themes = QButtonGroup(self)
        made = row()
        names = {Choice.SYSTEM: tr("Like the system"), Choice.LIGHT: tr("Light"), Choice.DARK: tr("Dark")}
        for choice, title in names.items():
            chip = button(title, lambda choice=choice: self._set_theme(choice), look="chip")  # type: ignore[misc]
            chip.setCheckable(True)
            chip.setProperty("choice", choice.value)
            self._themes.addButton(chip)
            made.addWidget(chip)
        made.addStretch(1)
        return made

    def _models(self) -> QFrame:
        paper, inside = _section(
            tr("Model"),
            tr("Writes and judges on this PC. Without one, search works and answers quote your documents."),
        )
        inside.addWidget(self.models)
        return paper

    def _folders(self) -> QFrame:
        paper, inside = _section(
            tr("Watched folders"),
            tr(
                "New and changed files come in by themselves; deleted ones leave the search. Nothing in them is "
                "touched."
            ),
        )
        self._folder_rows = QVBoxLayout()
        inside.addLayout(self._folder_rows)
        inside.addLayout(row(button(tr("Watch a folder …"), self._watch), 1))
        return paper

    def _server(self) -> QFrame:
        paper, inside = _section(
            tr("Model server of your office"),
            tr("Off. Only if a stronger PC of yours runs a model for the office: its address in your own network."),
        )
        self._address = QLineEdit()
        self._address.setMaximumWidth(FIELD)
        self._address.setAccessibleName(tr("Address of the model server"))
        self._address.setPlaceholderText("http://192.168.1.20:8080")
        self._address.editingFinished.connect(self._set_server)
        inside.addWidget(self._address)
        return paper

    def _list_folders(self, folders: list[Path]) -> None:
        clear(self._folder_rows)
        for folder in folders:
            self._folder_rows.addLayout(watched_row(folder, self._unwatch))
            self._folder_rows.addWidget(hairline())
        if not folders:
            self._folder_rows.addWidget(
                label(tr("None yet. Point Kontor to the folder where your scans arrive."), look="soft")
            )

    def _set_firm(self) -> None:
        from office.app import preferences

        if not self._firm.isModified():
            return
        self._firm.setModified(False)
        name = self._firm.text()
        self._quietly(lambda _task: preferences.set_firm_name(self._desk.office, name))

    def _set_language(self, code: str) -> None:
        from office.app import preferences

        self._desk.bridge.run(
            self._desk,
            lambda _task: preferences.set_language(self._desk.office, code),
            lambda _n: self._desk.restyle.emit(),
        )

    def _set_theme(self, choice: Choice) -> None:
        from office.app import preferences

        self._desk.bridge.run(
            self._desk,
            lambda _task: preferences.set_theme(self._desk.office, choice.value),
            lambda _none: self._desk.restyle.emit(),
        )

    def _set_server(self) -> None:
        from office.app import preferences

        if not self._address.isModified():
            return
        self._address.setModified(False)
        address = self._address.text()
        self._quietly(lambda _task: preferences.set_model_server(self._desk.office, address))

    def _watch(self) -> None:
        from office.app import documents

        if folder := dialogs.choose_folder(self, tr("Watch a folder")):
            self._quietly(lambda _task: documents.watch(self._desk.office, folder))

    def _unwatch(self, folder: Path) -> None:
        from office.app import documents

        self._desk.bridge.run(
            self._desk,
            lambda _task: documents.unwatch(self._desk.office, folder),
            lambda _none: self._desk.tell(
                tr("{name} is no longer watched. What came in stays.", name=folder.name),
                lambda: self._quietly(lambda _task: documents.watch(self._desk.office, folder)),
            ),
        )

    def _quietly(self, work: Callable[[Task], object]) -> None:
        self._desk.bridge.run(self._desk, work)


def _section(title: str, sentence: str = "") -> tuple[QFrame, QVBoxLayout]:
    paper, inside = card(margin=3 * GRID, spacing=GRID + 4)
    inside.addWidget(label(title, theme.MIDDLE, bold=True))
    if sentence:
        inside.addWidget(label(sentence, look="soft"))
    return paper, inside
