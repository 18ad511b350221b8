"""A real office with a few small documents, and windows on it; drawn without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import reports, words
from core.words import use_language
from desktop import style
from desktop.bridge import Bridge
from desktop.frame import Window
from desktop.pages import Drawer
from office.app import documents
from office.app.bootstrap import Office, open_office
from tests.qt import papers
from tests.this_pc import MODELS

Wait = Callable[[Callable[[], bool]], None]
PATIENCE = 30.0


@pytest.fixture(scope="package", autouse=True)
def _no_models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    os.environ["KONTOR_MODELS"] = str(tmp_path_factory.mktemp("models"))
    reports.keep_in(tmp_path_factory.mktemp("reports"))
    yield
    os.environ["KONTOR_MODELS"] = str(MODELS)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    use_language("en")
    words._in_window = False


@pytest.fixture(scope="session")
def paper_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dozen documents of many kinds, made by code."""
    return papers.write(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory: pytest.TempPathFactory, paper_folder: Path) -> Path:
    """An office folder in which the papers were read; tests that change it work on an office of their own."""
    folder = tmp_path_factory.mktemp("office")
    office = open_office(folder, with_model=False)
    documents.add_paths(office, [paper_folder])
    office.close()
    return folder


@pytest.fixture
def filled(filled_folder: Path) -> Iterator[Office]:
    office = open_office(filled_folder, with_model=False)
    yield office
    office.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path / "office", with_model=False)
    yield office
    office.close()


@pytest.fixture(scope="session")
def drawer() -> Iterator[Drawer]:
    made = Drawer()
    yield made
    made.close()


@pytest.fixture
def wait(qapp: QApplication) -> Wait:
    """Let the event loop run until something is so."""

    def until(happened: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < deadline, "it did not happen"
            qapp.processEvents()
            time.sleep(0.002)

    return until


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    told: list[str] = []
    made = Bridge(told.append)
    made.told = told  # type: ignore[attr-defined]
    yield made
    made.close()


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, bridge: Bridge, drawer: Drawer) -> Callable[[Office], Window]:
    """Open a window on an office."""
    style.apply(qapp, "light")

    def opened(office: Office) -> Window:
        window = Window(office, bridge, drawer)
        qtbot.addWidget(window)
        window.resize(1360, 860)
        window.show()
        return window

    return opened
