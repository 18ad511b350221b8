"""How much of a small PC's memory Kontor takes, by process: window open, documents read, asked with the model.

Each process counts what is its own plus its share of what it shares (PSS; where the system has no PSS, its own).
The limit by nature is the model's file: an engine must hold it to use it. An 8 GB PC has about 5 GB to give.
"""

import os
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import psutil

QUESTION = "How long can a customer return a table?"
EVERY_SECONDS = 0.2
_GIB = 1 << 30


class Watched:
    """The most that each process of this program held at once while something was done."""

    def __init__(self) -> None:
        self._most: Counter[str] = Counter()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def during(self, work: Callable[[], object]) -> Counter[str]:
        """Do the work. Returns bytes by process, at the moment when all of them together held most."""
        self._thread.start()
        work()
        self._ended.set()
        self._thread.join()
        return self._most

    def _watch(self) -> None:
        while not self._ended.wait(EVERY_SECONDS):
            now = held()
            if now.total() > self._most.total():
                self._most = now


def held() -> Counter[str]:
    """Bytes by process, now; a child is named by its module."""
    own = psutil.Process()
    found: Counter[str] = Counter()
    for process in [own, *own.children(recursive=True)]:
        try:
            found[_name(process, own)] += _own_bytes(process)
        except psutil.Error:  # it has just ended
            continue
    return found


def _name(process: psutil.Process, own: psutil.Process) -> str:
    if process == own:
        return "window"
    line = process.cmdline()
    return line[line.index("-m") + 1] if "-m" in line else process.name()


def _own_bytes(process: psutil.Process) -> int:
    info = process.memory_full_info()
    return int(getattr(info, "pss", info.uss))


def main() -> None:
    """Measure each step in a new office and print one line for it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        _walk_through(Path(folder))


def _walk_through(folder: Path) -> None:
    from desktop import window
    from desktop.bridge import Bridge
    from desktop.frame import Window
    from desktop.pages import Drawer
    from office.app import documents, questions, sample
    from office.app.bootstrap import open_office

    sample.make(folder / "sample")
    app = window.application()
    office, bridge, drawer = open_office(folder / "office"), Bridge(print), Drawer()
    shown = Window(office, bridge, drawer)
    shown.show()
    app.processEvents()
    _print("the window, an empty office", held())
    files = [folder / "sample" / "documents", folder / "sample" / "invoices"]
    _print("reading the sample's files", Watched().during(lambda: documents.add_paths(office, files)))
    _print("making them searchable", Watched().during(office.activity.finish))
    _print("a question, with the model", Watched().during(lambda: questions.ask(office, QUESTION)))
    shown.close()
    bridge.close()
    drawer.close()
    office.close()


def _print(step: str, most: Counter[str]) -> None:
    parts = ", ".join(f"{name} {size / _GIB:.2f}" for name, size in most.most_common() if size > _GIB / 100)
    print(f"{step}: {most.total() / _GIB:.2f} GiB ({parts})", flush=True)
