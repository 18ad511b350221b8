"""The empty state that teaches: one sentence, one button, and the sample company to play with."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout
from shiboken6 import isValid

from core.words import tr
from desktop import dialogs, theme
from desktop.bridge import Task
from desktop.controls import button, label, row
from desktop.desk import Desk
from desktop.theme import GRID

# in the sample company's folder; what lies beside are answers for tests and later rooms
DOCUMENTS, INVOICES = "documents", "invoices"
MAILS, BOOKS = "mails", "books"
BANK = "bank"  # with it the sample's suppliers are known by what was paid to them


def _lesson(what: str) -> tuple[str, str]:
    """What to do first in this room, and what comes of it."""
    if what == INVOICES:
        return (
            tr("Drop your supplier invoices on this window."),
            tr(
                "PDF, scan, photo, e-invoice, a mail with one inside. Kontor reads each on this PC and says what can "
                "be paid, what needs one answer, and what must not be paid, with the place on the page. It pays "
                "nothing."
            ),
        )
    if what == BOOKS:
        return (
            tr("Drop bank statements, open items and last year's journal here."),
            tr(
                "Kontor matches what is sure, asks for the rest with one key each, reviews the books for what is "
                "wrong or missing, and locks the month with a package that others can verify."
            ),
        )
    if what == MAILS:
        return (
            tr("Enter your mail account, or drop customer mails or a shop's table of messages here."),
            tr(
                "Each mail that deserves an answer gets a draft in the customer's language, from your own documents: "
                "every figure and promise opens the passage that proves it, what is missing is marked. You send it "
                "from your own mail program; Kontor cannot send."
            ),
        )
    return (
        tr("Drop ten documents on this window, then ask them something."),
        tr(
            "Price lists, contracts, letters, tables, mails, scans. Kontor keeps a copy, reads them on "
            "this PC, and shows the page behind every answer. Your own files stay as they are."
        ),
    )


class Playground(QFrame):
    """Drop something, choose files, or play with a firm that does not exist."""

    def __init__(self, desk: Desk, what: str = DOCUMENTS, take: Callable[[list[Path]], object] | None = None) -> None:
        """take: what is done with the files, else they are dropped on the window."""
        super().__init__()
        self._take = take or desk.drop.emit
        self.setProperty("look", "card")
        self._desk, self._what = desk, what
        sentence, detail = _lesson(what)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(label(sentence, theme.MIDDLE, bold=True))
        layout.addWidget(label(detail, look="soft"))
        self._play = button(tr("Play with the sample company"), self.play)
        layout.addLayout(row(button(tr("Choose files …"), self._choose, look="main"), self._play, 1))

    def play(self) -> None:
        """Make the sample company, if it is not there yet, then take it in like any drop."""
        from office.app import sample

        office, bridge = self._desk.office, self._desk.bridge

        def work(task: Task) -> Path:
            try:
                return sample.prepared(sample.home(), report=office.activity.show, cancel=task.cancel_token)
            finally:
                office.activity.show(None)

        self._play.setEnabled(False)
        self._play.setText(tr("The sample company is being written …"))
        self._desk.begun(bridge.run(self._desk, work, self._made, ended=self._again, long=True))

    def _made(self, folder: Path) -> None:
        if self._what == MAILS:
            self._desk.drop.emit([folder / DOCUMENTS])  # what the answers stand in
            self._take(sorted((folder / MAILS).glob("*.eml")))
            return
        if self._what == BOOKS:
            self._take([*sorted((folder / BOOKS).iterdir()), *sorted((folder / BANK).iterdir())])
            return
        wanted = [folder / BANK, folder / self._what] if self._what == INVOICES else [folder / self._what]
        found = [path for path in wanted if path.is_dir()]
        self._desk.drop.emit(found or [folder])

    def _again(self) -> None:
        self._desk.ended()
        if not isValid(self._play):
            return
        self._play.setEnabled(True)
        self._play.setText(tr("Play with the sample company"))

    def _choose(self) -> None:
        if paths := dialogs.choose_files(self):
            self._take(list(paths))
