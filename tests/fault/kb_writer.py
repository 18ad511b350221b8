"""Puts and removes documents until it is killed. Started by test_kb_kill; one process a line of standard input."""

import itertools
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kb.document import ReadDocument
from kb.language import detect
from kb.library import Library
from tests.kb_doubles import read, sha

DOCUMENTS = 5
PAGES = 4
GONE = 0


def version(document: int, number: int) -> ReadDocument:
    """Version `number` of a document: each page says which it is, in several passages."""
    part = f"Brief {document} Fassung{number} sagt es hier noch einmal. " * 8
    return read(*(f"Seite {page}\n\n{part}\n\n{part}\n\n{part}" for page in range(PAGES)))


def steps(first: int) -> Iterator[tuple[int, int]]:
    """For ever: which document is put next, and in which version (GONE: taken out)."""
    for number in itertools.count(first):
        yield from ((document, number) for document in range(DOCUMENTS))
        yield number % DOCUMENTS, GONE


def tell(word: str) -> None:
    """One line in one piece: print() may write the line's end apart, and the kill may fall between."""
    os.write(1, f"{word}\n".encode())


def write(folder: Path, first: int) -> None:
    """Tell each finished step: what was told must survive."""
    library = Library(folder, embedder=None, chroma=False)
    for document, number in steps(first):
        if number == GONE:
            library.remove(sha(str(document)))
        else:
            library.put(sha(str(document)), [f"{document}.txt"], version(document, number))
        tell("done")


def main() -> None:
    """Forks, so that imports are paid once and not in each of 300 rounds."""
    detect("Ein langer Satz, damit das Sprachmodell schon vor dem ersten Brief geladen ist und bleibt.")
    for line in sys.stdin:
        first, folder = line.split(maxsplit=1)
        pid = os.fork()
        if not pid:
            write(Path(folder.strip()), int(first))
        tell(f"pid {pid}")
        _, status = os.waitpid(pid, 0)
        tell(f"gone {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
