"""Backing up from Settings, and Home's reminder."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import dialogs
from office.app import today
from office.store.backups import check_backup
from tests.qt.test_window import settled


def wait_days(office, days):
    """The first document came this long ago."""
    with office.records.database.write() as connection:
        connection.execute(
            "UPDATE documents SET added_at = strftime('%Y-%m-%dT%H:%M:%S', 'now', ?) || '.000000Z'",
            (f"-{days} days",),
        )


def reminders(office):
    return [need for need in today.today(office).needs if need.subject == "backup"]


def test_a_backup_is_written_checked_and_remembered(fresh, paper_folder, open_window, wait, tmp_path, monkeypatch):  # noqa: PLR0917
    from office.app import documents

    documents.add_paths(fresh, [paper_folder])
    wait_days(fresh, 13)
    assert not reminders(fresh)  # the control: two weeks are not over
    wait_days(fresh, 20)
    assert [need.state for need in reminders(fresh)] == ["needs-a-word"]
    target = tmp_path / "stick" / "kontor.zip"
    monkeypatch.setattr(dialogs, "choose_target", lambda *_words: target)
    window = open_window(fresh)
    window.show_screen("settings")
    settled(window, wait)
    card = window.room("settings").backup
    assert "20" in card._last.text()
    QTest.mouseClick(card._save, Qt.MouseButton.LeftButton)
    wait(lambda: target.exists() and card._save.isEnabled())
    settled(window, wait)
    assert check_backup(target).verified
    assert str(target) in card._last.text()
    assert not reminders(fresh)
