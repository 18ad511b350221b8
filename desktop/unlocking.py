"""A locked document asks for its password, in place and without a dialog."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit

from core.words import tr
from desktop.controls import button, card, label, row
from desktop.desk import Desk
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.intake import FileOutcome
    from office.store.rows import DocumentRow

ENCRYPTED = "encrypted"


class Unlock(QFrame):
    """One line below the sentence that says why a file was refused."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._held: DocumentRow | None = None
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Password of the document"))
        self.line.setPlaceholderText(tr("Password"))
        self.line.returnPressed.connect(self.unlock)
        paper, inside = card(look="quiet", margin=2 * GRID)
        self._why = label("")
        inside.addWidget(self._why)
        inside.addLayout(row(self.line, button(tr("Unlock"), self.unlock, look="main")))
        inside.addWidget(label(tr("It is kept until Kontor is closed and never written down."), look="soft"))
        row_of_one = row(paper)
        self.setLayout(row_of_one)
        self.hide()

    def offer(self, held: "DocumentRow | None") -> None:
        """Show for a locked document, hide for every other."""
        locked = held is not None and held.reason == ENCRYPTED and bool(held.sha256)
        self._held = held if locked else None
        self._why.setText(held.sentence if held and locked else "")
        self.line.clear()
        self.setVisible(locked)

    def unlock(self) -> None:
        """Try the password."""
        from office.app import documents

        held, password = self._held, self.line.text()
        if not held or not password:
            return
        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda task: documents.unlock(office, held.sha256, password, cancel=task.cancel_token),
            self._tell,
            name="unlock",
            long=True,
        )

    def _tell(self, outcome: "FileOutcome") -> None:
        if outcome.outcome == "refused":
            self.line.clear()
            self._why.setText(outcome.sentence)
            self._desk.tell(tr("This password does not open it."))
        else:
            self.hide()
            self._desk.tell(tr("{name} is unlocked and can be searched.", name=outcome.name))
