"""The card in Settings that saves the whole office into one file, and says how old the last one is."""

from functools import partial

from PySide6.QtWidgets import QFrame

from core.words import tr
from desktop import dialogs, wording
from desktop.bridge import Task
from desktop.controls import button, label, row, titled_card
from desktop.desk import Desk, elsewhere


class BackupCard(QFrame):
    """One sentence, one button; the status block shows how far it is and stops it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        what = tr(
            "Everything that Kontor holds in one file: documents, decisions, books. It is read back and checked. "
            "Keep it on a stick or another PC; whoever has it can read it."
        )
        inside = titled_card(self, tr("Backup"), what)
        self._last = label("")
        inside.addWidget(self._last)
        self._save = button(tr("Back up now …"), self._choose)
        back = button(tr("Go back to a backup …"), self._choose_old)
        inside.addLayout(row(self._save, back, 1))

    def fetch(self) -> None:
        """Show the age of the last backup."""
        from office.app import backups

        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: (backups.last_backup(office), backups.days_without(office)), self._show, name="backup"
        )

    def _show(self, found: tuple[object, int]) -> None:
        from office.app.backups import LastBackup

        last, days = found
        if isinstance(last, LastBackup):
            when = wording.moment(last.at.isoformat())
            self._last.setText(
                tr("Last backup: {day}, {n} documents, whole. {file}", day=when, n=last.documents, file=last.file)
            )
        elif days:
            self._last.setText(tr("There is no backup yet, and the first document came {days} days ago.", days=days))
        else:
            self._last.setText(tr("There is no backup yet."))

    def _choose(self) -> None:
        from office.app import backups

        target = dialogs.choose_target(self, tr("Back up"), backups.suggested_name())
        if target is None:
            return
        office, bridge = self._desk.office, self._desk.bridge

        def work(task: Task) -> str:
            try:
                made = backups.back_up(office, target, report=office.activity.show, cancel=task.cancel_token)
            finally:
                office.activity.show(None)
            if made.verified:
                return tr("The backup is whole: {name}", name=target.name)
            return tr("The backup was written, but not everything in it is sound. Keep the one before it.")

        self._save.setEnabled(False)
        tell, ended = self._desk.tell, self._again
        failed = partial(tell, way=elsewhere(self._choose))
        self._desk.begun(bridge.run(self, work, tell, failed=failed, ended=ended, long=True))

    def _choose_old(self) -> None:
        """Back to a backup, once the owner has read what becomes of what is here now."""
        chosen = dialogs.choose_files(self)[:1]
        if chosen and dialogs.agree(
            self,
            tr("Go back to {name}?", name=chosen[0].name),
            tr(
                "Kontor closes, checks the backup, and opens again as it was on that day. What is here now is set "
                "aside beside it, not deleted. A backup that is not whole changes nothing."
            ),
            tr("Go back"),
        ):
            self._desk.go_back.emit(chosen[0])

    def _again(self) -> None:
        self._desk.ended()
        self._save.setEnabled(True)
        self.fetch()
