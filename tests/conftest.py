"""What holds for every test: no data of the user is touched, nothing is left running, no error goes unnoticed."""

import contextlib
import functools
import logging
import os
import re
import sys
import tempfile
import time
from pathlib import Path

import psutil
import pytest
from hypothesis import settings

from core import connections
from core.words import use_language
from tests.this_pc import MODELS

# Tests read the models of this PC and write everything else into a folder that is thrown away.
os.environ["KONTOR_MODELS"] = str(MODELS)
_home = tempfile.TemporaryDirectory(prefix="kontor-tests-", ignore_cleanup_errors=True)
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
    os.environ[_name] = _home.name
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_settrace = sys.settrace


def _settrace_patiently(function) -> None:
    """Before Python 3.12 an audit hook (core/connections.py has one) may be interrupted while a thread installs its
    trace, and another thread's fails: coverage then loses a whole thread. It is tried again."""
    for _ in range(200):
        with contextlib.suppress(RuntimeError):
            return _settrace(function)
        time.sleep(0.001)
    return _settrace(function)


sys.settrace = _settrace_patiently

settings.register_profile("kontor", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kontor")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Whole programs run alone: tests/e2e is serial as a whole. Tests of the lower floors are told from others."""
    for item in items:
        if "e2e" in item.path.parts:
            item.add_marker(pytest.mark.serial)
        if _of_the_ground(item.path):
            item.add_marker(pytest.mark.ground)


@functools.cache
def _of_the_ground(module: Path) -> bool:
    """Whether the module tests core, kb or models, whose coverage is measured: that takes half as long again."""
    used = set(re.findall(r"(?m)^\s*(?:from|import) (core|kb|models|office|desktop)\b", module.read_text("utf-8")))
    if "desktop" in used or "architecture" in module.parts:
        return False
    return bool(used & {"kb", "models"}) or used == {"core"}


@pytest.fixture(scope="session", autouse=True)
def nothing_left_running():
    """Fails the run when a test has left a process behind."""
    before = _offspring()
    yield
    left = [process for process in _offspring() - before if process.is_running()]
    _, alive = psutil.wait_procs(left, timeout=5)
    names = [" ".join(process.cmdline()) for process in alive if process.status() != psutil.STATUS_ZOMBIE]
    for process in alive:
        process.kill()
    assert not names, f"left running: {names}"


@pytest.fixture
def office(tmp_path):
    """An office that holds nothing yet, without a model."""
    from office.app.bootstrap import open_office  # here: most tests need less than the whole house

    opened = open_office(tmp_path / "office", with_model=False)
    yield opened
    opened.close()


@pytest.fixture
def database(tmp_path):
    """A new office.db."""
    from office.store.records import open_database

    opened = open_database(tmp_path / "office.db")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def no_stray_error(request, caplog):
    """A log line of level ERROR that the test did not expect (marker logs_errors) fails it."""
    yield
    errors = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not errors or request.node.get_closest_marker("logs_errors"), errors


@pytest.fixture(autouse=True)
def in_english():
    """A test may choose a language; the next one starts in English again."""
    yield
    use_language("en")


@pytest.fixture(autouse=True)
def doors_open():
    """A guard cannot be taken off again: let the next test's own servers be reached. Children stay guarded."""
    yield
    if connections.is_installed():
        connections.install(lambda _host, _port: True)


def _offspring() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))
