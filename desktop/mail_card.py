"""The card in Settings where the owner enters his mail account; it is tried before it is kept."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QVBoxLayout

from core.words import tr
from desktop import dialogs
from desktop.controls import Elided, Note, button, clear, hairline, label, row, titled_card
from desktop.desk import Desk
from desktop.invoice_reasons import buttons
from desktop.mail_folder_rows import MailFolders
from desktop.theme import GRID

if TYPE_CHECKING:
    from pathlib import Path

    from office.mailbox.imap import Account

FIELD = 44 * GRID
LARGEST_PORT = 65535
TLS_PORT = 993


class MailCard(QFrame):
    """Server, name, password; where there is no key ring, a passphrase as well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._authority: Path | None = None
        what = tr(
            "Kontor reads new mails there (IMAP, encrypted) and lays drafts into your Drafts folder. It marks "
            "nothing as read, and it cannot send: that is done by you, in your own mail program."
        )
        inside = titled_card(self, tr("Mail"), what)
        self._known = QVBoxLayout()
        inside.addLayout(self._known)
        self.host, self.user = self._line(tr("Mail server")), self._line(tr("Name there"))
        self.host.setPlaceholderText("imap.example.de")
        self.password, self.passphrase = self._line(tr("Password")), self._line(tr("Passphrase"))
        for secret in (self.password, self.passphrase):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.port = self._line(tr("Port"))
        self.port.setText(str(TLS_PORT))
        self.port.setValidator(QIntValidator(1, LARGEST_PORT, self))
        self.port.setMaximumWidth(12 * GRID)
        inside.addLayout(self._form())
        self._enter = button(tr("Log in and answer from now on"), self.enter, look="main")
        inside.addWidget(buttons(self._enter, button(tr("Certificate of our own server …"), self._choose)))
        self.said = Note()  # what became of the last try: it stays until the next one
        inside.addWidget(self.said)
        inside.addWidget(hairline())
        self.folders = MailFolders(desk)
        inside.addWidget(self.folders)

    def fetch(self) -> None:
        """Show which accounts are known."""
        from office.app import mailroom

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: (
                mailroom.accounts(office),
                mailroom.passwords_of(office).needs_passphrase,
                office.mail_trouble,
            ),
            lambda found: self._show(*found),
            name="mail-card",
        )

    def enter(self) -> None:
        """Try it; what is wrong is said in one sentence, and nothing is kept then."""
        from office.app import mailroom
        from office.mailbox.imap import Account, certificate

        office, secret, phrase = self._desk.office, self.password.text(), self.passphrase.text()
        host, user, port, file = (
            self.host.text().strip(),
            self.user.text().strip(),
            int(self.port.text() or TLS_PORT),
            self._authority,
        )

        def work() -> Account:
            office.passphrase = phrase or office.passphrase
            account = Account(host, user, port, certificate(file) if file else "")
            mailroom.add_account(office, account, secret)
            office.mail_waits.set()
            return account

        self._enter.setEnabled(False)
        self.said.setText(tr("Trying to log in …"))
        self._desk.bridge.run(
            self, lambda _task: work(), self._entered, failed=self.said.setText, ended=self._again, long=True
        )

    def try_again(self) -> None:
        """Look for mail now: the server was away, say, and is there again."""
        self._desk.office.mail_waits.set()

    def leave(self, account: "Account") -> None:
        """Its mail is answered no more; what came, and drafts in the mailbox, stay."""
        from office.app import mailroom

        office = self._desk.office
        sentence = tr("{name} is answered no more. Its mails and drafts stay.", name=account.user)
        self._desk.bridge.run(
            self,
            lambda _task: mailroom.remove_account(office, account.name),
            lambda _none: self._desk.tell(sentence),
            ended=self.fetch,
        )

    def _entered(self, account: "Account") -> None:
        self.password.clear()
        self.said.setText("")
        self._desk.tell(tr("Logged in at {host}. New mails are drafted from now on.", host=account.host))
        self.fetch()

    def _again(self) -> None:
        self._enter.setEnabled(True)

    def _show(self, accounts: "list[Account]", needs_passphrase: bool, trouble: str) -> None:
        clear(self._known)
        for account in accounts:
            name = f"{account.user} ({account.host})"
            leave = button(tr("Answer it no more"), lambda account=account: self.leave(account))  # type: ignore[misc]
            leave.setAccessibleName(tr("Answer {name} no more", name=name))
            line = row(Elided(name), leave)
            line.setStretch(0, 1)
            self._known.addLayout(line)
        if accounts and trouble:
            self._known.addWidget(label(trouble))
            self._known.addLayout(row(button(tr("Try again now"), self.try_again), 1))
        if not accounts:
            self._known.addWidget(label(tr("No account yet.")))
        self._form_layout.setRowVisible(self.passphrase, needs_passphrase)

    def _form(self) -> QFormLayout:
        self._form_layout = form = QFormLayout()
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for part in (self.host, self.port, self.user, self.password, self.passphrase):
            form.addRow(label(part.accessibleName(), look="soft", wrap=False), part)
        self.passphrase.setToolTip(tr("This PC has no key ring: the passphrase keeps the password shut."))
        return form

    def _choose(self) -> None:
        if paths := dialogs.choose_files(self):
            self._authority = next(iter(paths))

    def _line(self, title: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(title)
        made.setMaximumWidth(FIELD)
        made.returnPressed.connect(self.enter)
        return made
