"""kill -9 while documents are put: after it each is wholly there or wholly absent, and what was told is there.

KONTOR_KILLS sets the number of rounds; 300 for the long run.
"""

import itertools
import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kb.library import Library
from kb.passages import cut
from tests.fault.kb_writer import DOCUMENTS, GONE, steps, version
from tests.kb_doubles import sha

ROUNDS = int(os.environ.get("KONTOR_KILLS", "30"))
PATIENCE = 300  # seconds: a killed process that waits for a busy disk dies when the disk is done
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the writer forks; Windows cannot")

State = dict[int, int]


class Writer:
    """The process that forks writers, and what they told."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fault.kb_writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        )
        self.told: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            self.told.put(line)

    def round(self, folder: Path, first: int, seconds: float) -> int:
        """Let one write and kill it `seconds` after its first step; returns how many steps it told."""
        self.process.stdin.write(f"{first} {folder}\n")
        self.process.stdin.flush()
        lines: list[str] = []
        while not (any(line.startswith("pid") for line in lines) and "done\n" in lines):
            lines.append(self.told.get(timeout=PATIENCE))
            assert not lines[-1].startswith("gone"), f"it died by itself: {lines}"
        pid = int(next(line for line in lines if line.startswith("pid")).split()[1])
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        while not lines[-1].startswith("gone"):
            lines.append(self.told.get(timeout=PATIENCE))
        assert lines[-1] == f"gone {-signal.SIGKILL}\n"
        return lines.count("done\n")


@pytest.fixture
def writer() -> Iterator[Writer]:
    started = Writer()
    yield started
    started.process.kill()
    started.process.communicate()


def whole_state(folder: Path) -> State:
    """Which version of each document is there. Fails on anything between a version and nothing."""
    library = Library(folder, embedder=None, chroma=False)
    try:
        assert library.check() == []
        stored = {document.document for document in library.documents()}
        return {n: whole_version(library, n, sha(str(n)) in stored) for n in range(DOCUMENTS)}
    finally:
        library.close()


def whole_version(library: Library, document: int, stored: bool) -> int:
    passages = library.passages_of(sha(str(document)))
    if not stored:
        assert passages == []
        return GONE
    number = int(passages[0].text.split("Fassung")[1].split()[0])
    pages = version(document, number).pages
    assert [library.page(sha(str(document)), page.number) for page in pages] == list(pages)
    expected = [(page.number, piece.start, piece.length) for page in pages for piece in cut(page)]
    assert [(p.page, p.start, p.length) for p in passages] == expected
    found = library.search(f"Brief {document} Fassung{number}", limit=100, within=f"{document}.txt")
    assert sorted(hit.passage for hit in found) == [p.id for p in passages]
    return number


def after(state: State, first: int, count: int) -> State:
    return state | dict(itertools.islice(steps(first), count))


def test_killed_at_any_moment_each_document_is_wholly_there_or_wholly_absent(tmp_path: Path, writer: Writer) -> None:
    dice = random.Random(7)
    state, told, mid_step = dict.fromkeys(range(DOCUMENTS), GONE), 0, 0
    for number in range(ROUNDS):
        first = number * 1000 + 1
        done = writer.round(tmp_path, first, dice.uniform(0, 0.12))
        found = whole_state(tmp_path)
        assert found in (after(state, first, done), after(state, first, done + 1))
        mid_step += found != after(state, first, done)
        state, told = found, told + done
    assert told >= ROUNDS  # else the kills came before the work
    print(f"{ROUNDS} kills, {told} steps told, {mid_step} finished but not told")
