"""The window never freezes: gaps of the event loop while 200 files are read and while the model answers."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ask import Ask
from desktop.documents import Documents
from desktop.frame import Window
from office.app import documents
from office.app.bootstrap import Office, open_office
from tests.qt import papers
from tests.qt.loop_gap import ATTEMPTS, GapMeter
from tests.this_pc import MODELS

pytestmark = pytest.mark.serial

FILES = 200


def two_hundred(folder: Path, first: int) -> Path:
    """Files of mixed kinds and sizes, each different; `first` makes them differ from those of another folder."""
    folder.mkdir()
    for n in range(first, first + FILES):
        text = "\n\n".join(f"Paragraph {k} of file {n}: delivery {n * k} costs {n + k},90 EUR." for k in range(40))
        if n % 10 == 0:
            papers.terms_pdf(folder / f"terms {n}.pdf")
            with (folder / f"terms {n}.pdf").open("ab") as file:
                file.write(b"%% " + str(n).encode())  # other bytes, same pages
        elif n % 10 == 1:
            (folder / f"table {n}.csv").write_text("a;b\n" + "".join(f"{k};{n * k}\n" for k in range(300)), "utf-8")
        else:
            (folder / f"text {n}.txt").write_text(text, encoding="utf-8")
    return folder


def use_meanwhile(window: Window, app: QApplication, going_on: Callable[[], bool], seconds: float) -> None:
    """What a person does while it works: look around, type, open pages."""
    screen = window.room("documents")
    assert isinstance(screen, Documents)
    deadline, step, words = time.monotonic() + seconds, 0, "delivery costs guarantee"
    while going_on() and time.monotonic() < deadline:
        started = time.monotonic()
        while time.monotonic() - started < 0.15:
            app.processEvents()
            time.sleep(0.001)
        step += 1
        if step % 30 == 0:
            window.show_screen(("home", "documents", "settings", "documents")[step // 30 % 4])
        elif window.screen_name == "documents":
            letter = step % len(words)
            screen.search.setText(words[:letter])
            if step % 7 == 0:
                screen.search.clear()
                screen.list.choose(step % max(1, screen.model.rowCount()))


def test_reading_two_hundred_files(fresh: Office, open_window: Callable[[Office], Window], qapp, tmp_path: Path):
    window = open_window(fresh)
    for name in ("settings", "home", "documents"):
        window.show_screen(name)
        QTest.qWait(150)
    fresh.activity.start(lambda: documents.scan_folders(fresh))
    for attempt in range(ATTEMPTS):
        meter = read_all(window, qapp, two_hundred(tmp_path / f"many {attempt}", attempt * FILES))
        assert len(documents.list_documents(fresh)) == (attempt + 1) * FILES
        if meter.held:
            return
    pytest.fail(str(meter))


def read_all(window: Window, app: QApplication, folder: Path) -> GapMeter:
    """Drop the folder, use the window until all is in, and measure."""
    window.toast.hide()
    with GapMeter() as meter:
        window.desk.drop.emit([folder])
        use_meanwhile(window, app, lambda: "added" not in window.toast.text, 120)
    print(f"\n{meter}")
    return meter


@pytest.mark.model
@pytest.mark.slow
def test_while_the_model_answers(
    tmp_path: Path, open_window: Callable[[Office], Window], qapp, monkeypatch, paper_folder
):
    monkeypatch.setenv("KONTOR_MODELS", str(MODELS))
    if not list(MODELS.glob("*.gguf")):
        pytest.skip("no model is installed on this PC (`kontor models install`)")
    office = open_office(tmp_path / "office")
    documents.add_paths(office, [paper_folder])
    window = open_window(office)
    window.show_screen("ask")
    screen = window.room("ask")
    assert isinstance(screen, Ask)
    QTest.qWait(300)
    with GapMeter() as meter:
        screen.line.setText("What does delivery inside Germany cost?")
        screen.ask()
        deadline = time.monotonic() + 180
        while screen._task and not screen._task.finished and time.monotonic() < deadline:
            qapp.processEvents()
            time.sleep(0.001)
    window.close()
    office.close()
    print(f"\n{meter}")
    assert meter.held, str(meter)


def test_a_window_that_stands_still_is_noticed(qapp: QApplication):
    """The control, which a slow PC does not excuse either."""
    still = QTimer(interval=100)
    still.timeout.connect(lambda: time.sleep(1.5))
    with GapMeter() as meter:
        still.start()
        ends = time.monotonic() + 5
        while time.monotonic() < ends:
            qapp.processEvents()
    assert not meter.held, str(meter)


def test_one_long_piece_of_work_is_noticed(qapp: QApplication):
    meter = GapMeter()
    assert not meter.held, "nothing was measured"
    meter.gaps, meter.work = [5.0] * 1000, [5.0] * 999 + [151.0]
    assert not meter.held
    meter.slower = 1.1
    assert meter.held
