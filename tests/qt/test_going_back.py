"""Back to a backup from the window: it ends, the office becomes that of the backup, it opens again and says so."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import dialogs
from desktop.backup_card import BackupCard
from office.app import backups, documents
from office.app.bootstrap import open_office

ROOT = Path(__file__).parents[2]
LIFE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import window
from office.app import documents
folder, backup = Path(sys.argv[1]), Path(sys.argv[2])
seen = []
begun = window.Opening._show

def shown(self, office):
    begun(self, office)
    self.window.stays = lambda: False
    toast = self.window.toast.text
    seen.append([len(documents.list_documents(office)), toast])
    if len(seen) == 1:
        QTimer.singleShot(0, self, lambda: self.window.desk.go_back.emit(backup))
    else:
        QTimer.singleShot(0, self, self.tray.quit)

window.Opening._show = shown
status = window.run(folder, with_model=False)
print(json.dumps([status, seen]))
"""


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, Path]:
    """An office of two documents, and a backup from when it had one."""
    folder, backup = tmp_path / "office", tmp_path / "old.kontor"
    office = open_office(folder, with_model=False)
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Document {name}.", encoding="utf-8")
        documents.add_paths(office, [tmp_path / f"{name}.txt"])
        if name == "one":
            assert backups.back_up(office, backup).verified
    office.close()
    return folder, backup


def lived(folder: Path, backup: Path, life: str = LIFE) -> list[object]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", life, str(folder), str(backup)],
        capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_window_opens_again_as_the_backup_was(kept: tuple[Path, Path]):
    status, (before, after) = lived(*kept)
    assert (status, before[0], after[0]) == (0, 2, 1)
    assert "with 1 document" in after[1]
    aside = [each.name for each in kept[0].parent.iterdir() if each.is_dir() and each != kept[0]]
    assert any(name in after[1] for name in aside), "it says where the rest is"


def test_a_backup_that_is_not_whole_changes_nothing(kept: tuple[Path, Path]):
    folder, backup = kept
    backup.write_bytes(backup.read_bytes()[:-200])
    _status, (before, after) = lived(folder, backup)
    assert before[0] == after[0] == 2
    assert after[1], "and says why"


REFUSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from desktop import dialogs, window
folder, backup = Path(sys.argv[1]), Path(sys.argv[2])
dialogs.choose_files = lambda _parent: [backup]
begun = window.Opening._show
told = []

def shown(self, office):
    begun(self, office)
    self.window.stays = lambda: False
    told.append(self.window.toast.text)
    QTimer.singleShot(0, self, self.tray.quit)

def press():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            told.append(box.text())
            next(each for each in box.buttons() if "backup" in each.text()).click()
            return
    QTimer.singleShot(20, press)

window.Opening._show = shown
app = window.application()
QTimer.singleShot(0, press)
status = window.run(folder, with_model=False)
import json
print(json.dumps([status, told]))
"""


def test_a_damaged_office_offers_the_way_back_to_a_backup(kept: tuple[Path, Path]):
    folder, backup = kept
    for part in ("office.db-wal", "office.db-shm"):
        (folder / part).unlink(missing_ok=True)
    (folder / "office.db").write_bytes(b"SQLite format 3\0" + bytes(9000))
    status, (refused, after) = lived(folder, backup, REFUSED)
    assert status == 0
    assert "damaged" in refused
    assert "kontor " not in refused, "there is a window: nobody types"
    assert "with 1 document" in after


def test_nothing_happens_before_the_owner_agrees(fresh, open_window, wait, monkeypatch, tmp_path: Path):
    window, asked = open_window(fresh), []
    card = BackupCard(window.desk)
    wanted: list[object] = []
    window.desk.go_back.connect(wanted.append)
    monkeypatch.setattr(dialogs, "choose_files", lambda _parent: [tmp_path / "old.kontor"])
    for answer in (False, True):
        monkeypatch.setattr(dialogs, "agree", lambda *words, answer=answer: asked.append(words[1]) or answer)
        card._choose_old()
    assert asked == ["Go back to old.kontor?"] * 2
    assert wanted == [tmp_path / "old.kontor"], "only after the yes"
