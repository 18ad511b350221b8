"""The mail to the supplier, ready to copy or to save: Kontor sends nothing."""

from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit

from core.files import save_file
from core.words import tr
from desktop import dialogs
from desktop.controls import button, label
from desktop.desk import Desk
from desktop.invoice_panels import Panel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.invoice_rows import MailDraft


def eml(to: str, subject: str, text: str) -> bytes:
    """A draft as mail programs open it for sending (X-Unsent)."""
    message = EmailMessage()
    message["X-Unsent"] = "1"
    message["To"], message["Subject"] = one_line(to), one_line(subject)
    message.set_content(text)
    return message.as_bytes()


def one_line(text: str) -> str:
    """A header cannot be broken out of."""
    return " ".join(text.split())


class AskPanel(Panel):
    """Address, subject and text to read and change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Ask the supplier"))
        self._desk = desk
        self.to, self.subject, self.text = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.sentence.setText(tr("Send it from your own mail program. Kontor sends nothing."))
        for part, name in ((self.to, tr("To")), (self.subject, tr("Subject")), (self.text, tr("Text of the mail"))):
            part.setAccessibleName(name)
            part.setPlaceholderText(name)
        head = QFormLayout()
        head.setSpacing(GRID)
        head.addRow(label(tr("To"), look="soft", wrap=False), self.to)
        head.addRow(label(tr("Subject"), look="soft", wrap=False), self.subject)
        self.add_layout(head)
        self.add(self.text, 1)
        self.add_keys(
            button(tr("Copy the text"), self.copy, look="main"),
            button(tr("Save as mail (.eml) …"), self._save),
            button(tr("Back to the invoices"), self.left.emit),
        )

    def put(self, draft: "MailDraft") -> None:
        self.to.setText(draft.to)
        self.subject.setText(draft.subject)
        self.text.setPlainText(draft.text)
        self.text.setFocus()

    def copy(self) -> None:
        """Subject and text onto the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._desk.tell(
            tr("The text is copied. Paste it into a mail to {to}.", to=self.to.text() or tr("the supplier"))
        )

    def save_to(self, target: Path) -> None:
        """Write the draft as a file that a mail program opens."""
        content = eml(self.to.text(), self.subject.text(), self.text.toPlainText())

        def write() -> None:
            with save_file(target) as file:
                file.write(content)

        self._desk.bridge.run(
            self, lambda _task: write(), lambda _none: self._desk.tell(tr("The mail is in {name}.", name=target.name))
        )

    def _save(self) -> None:
        if target := dialogs.choose_target(self, tr("Save the mail"), "mail.eml"):
            self.save_to(target)
