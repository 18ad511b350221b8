"""The index looks after itself: each kind of damage is found, and a sound one is left in peace."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from core.evidence import Severity
from kb.library import Library, discard
from tests.kb_doubles import WordEmbedder, put


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    library = Library(tmp_path, embedder=WordEmbedder(), chroma=False)
    put(library, "a.txt", "Der Preis des Hauses ist hoch.", "Rückgabe binnen 14 Tagen.")
    library.embed_pending()
    library.close()
    return tmp_path


def rules(folder: Path) -> set[str]:
    library = Library(folder, embedder=WordEmbedder(), chroma=False)
    try:
        found = [finding for finding in library.check() if finding.rule != "KB-REBUILT"]
        assert all(finding.severity is Severity.BLOCK and finding.message for finding in found)
        return {finding.rule for finding in found}
    finally:
        library.close()


def test_a_sound_index_has_no_findings(folder: Path) -> None:
    assert rules(folder) == set()


@pytest.mark.parametrize(
    ("rule", "damage"),
    [
        ("KB-PAGE", "UPDATE page SET text = CAST('Der Preis des Hauses ist tief.' AS BLOB) WHERE number = 1"),
        ("KB-PASSAGE", "UPDATE passage SET start = start + 1"),
        ("KB-PASSAGE", "UPDATE passage SET text = x'ff'"),
        ("KB-WORDS", "DELETE FROM words WHERE rowid = 1"),
        ("KB-WORDS", "INSERT INTO words (rowid, body) VALUES (99, 'x')"),
        ("KB-WORDS", "INSERT INTO grams (rowid, body) VALUES (99, 'x')"),
        ("KB-WORDS", "UPDATE words_content SET c0 = 'etwas anderes' WHERE id = 1"),
        ("KB-VECTORS", "UPDATE vector SET half = x'00' WHERE id = 1"),
        ("KB-ROWS", "PRAGMA foreign_keys = OFF; DELETE FROM document"),
    ],
)
def test_damage_is_found(folder: Path, rule: str, damage: str) -> None:
    with contextlib.closing(sqlite3.connect(folder / "kb.db")) as db:
        db.executescript(damage)
        db.commit()
    assert rule in rules(folder)


def test_a_torn_page_is_found_and_nothing_crashes(folder: Path) -> None:
    file = folder / "kb.db"
    data = bytearray(file.read_bytes())
    at = data.index(b"Der Preis des Hauses") // 4096 * 4096  # not the schema's: it opens
    data[at : at + 64] = b"\xff" * 64
    file.write_bytes(data)
    assert rules(folder) == {"KB-FILE"}


def test_a_torn_file_is_not_opened(folder: Path) -> None:
    file = folder / "kb.db"
    data = bytearray(file.read_bytes())
    for at in range(4096 * 3, len(data), 4096):
        data[at : at + 64] = b"\xff" * 64
    file.write_bytes(data)
    with pytest.raises(WorldError) as no:
        Library(folder, embedder=None)
    assert no.value.trouble is Trouble.OFFICE_DAMAGED


def test_after_damage_the_file_is_not_opened_again_until_it_is_discarded(folder: Path) -> None:
    assert rules(folder) == set()
    Library(folder, embedder=None).close()  # a sound one is: nothing was marked
    with contextlib.closing(sqlite3.connect(folder / "kb.db")) as db:
        db.executescript("UPDATE passage SET start = start + 1")
    library = Library(folder, embedder=None)
    assert [finding.rule for finding in library.check()] == ["KB-PASSAGE", "KB-REBUILT"]
    library.close()
    with pytest.raises(WorldError) as no:
        Library(folder, embedder=None)
    assert no.value.trouble is Trouble.OFFICE_DAMAGED
    discard(folder)
    Library(folder, embedder=None).close()


def test_passages_without_vectors_are_news_and_no_damage(folder: Path) -> None:
    library = Library(folder, embedder=WordEmbedder(), chroma=False)
    put(library, "b.txt", "Der Hund ist im Haus.")
    assert [(finding.rule, finding.severity) for finding in library.check()] == [("KB-PENDING", Severity.INFO)]
    library.close()
