"""Real files, good and bad: each ends in an outcome, soon, and the reader child outlives them."""

import json
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from kb.document import Kind, ReadDocument
from kb.reading import Reader
from tests.shared_data import DATA, shared, shared_files

SECONDS = 30.0
FOLDERS = ("bad", "mail/flanker", "invoices/zugferd-corpus", "invoices/belegradar")


def read_all(paths: list[Path], folder: Path) -> dict[Path, tuple[ReadDocument | Trouble, float]]:
    """Read with two readers side by side."""
    results: dict[Path, tuple[ReadDocument | Trouble, float]] = {}
    waiting = list(reversed(paths))

    def work(number: int) -> None:
        reader = Reader(folder / str(number))
        try:
            while waiting:
                path = waiting.pop()
                started = time.monotonic()
                results[path] = (_outcome(reader, path), time.monotonic() - started)
        finally:
            reader.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def _outcome(reader: Reader, path: Path) -> ReadDocument | Trouble:
    try:
        return reader.read(path, name=path.name)
    except WorldError as no:
        return no.trouble


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    paths = [path for folder in FOLDERS for path in shared_files("*", folder)]
    if not paths:
        pytest.skip("needs ../shared/data, which is not on this machine")
    return read_all(paths, tmp_path_factory.mktemp("workspace"))


def check(results, capsys) -> None:
    words = Counter(str(end) if isinstance(end, Trouble) else f"read {end.kind}" for end, _ in results.values())
    slowest = max(results, key=lambda path: results[path][1])
    counts = ", ".join(f"{word} {count}" for word, count in words.most_common())
    with capsys.disabled():
        print(f"\n  {len(results)} files: {counts}; slowest {results[slowest][1]:.1f} s {slowest.name}")
    bad = {path.name: end for path, (end, _) in results.items() if end in (Trouble.CRASHED_READER, Trouble.TOO_SLOW)}
    assert bad == {}
    assert results[slowest][1] < SECONDS


def test_every_file_has_an_outcome(results, capsys):
    paths = [path for folder in FOLDERS for path in shared_files("*", folder)]
    assert set(results) == set(paths)
    check(results, capsys)


@pytest.mark.slow
def test_every_file_of_the_whole_collection_has_an_outcome(tmp_path, capsys):
    named = [DATA / folder for folder in FOLDERS]
    paths = [path for path in shared_files("*") if not any(path.is_relative_to(folder) for folder in named)]
    if not paths:
        pytest.skip("needs ../shared/data, which is not on this machine")
    check(read_all(paths, tmp_path), capsys)


def test_blocks_and_offsets_fit_their_pages(results):
    for end, _ in results.values():
        for page in end.pages if isinstance(end, ReadDocument) else ():
            for block in page.blocks:
                words = page.text[block.start : block.start + block.length]
                assert len(words) == block.length > 0
                assert words == words.strip()


def test_a_correct_hybrid_invoice_brings_its_xml(results):
    hybrids = [p for p in results if p.suffix == ".pdf" and "correct" in p.parts and "zugferd-corpus" in p.parts]
    if not hybrids:
        pytest.skip("needs ../shared/data/invoices/zugferd-corpus, which is not on this machine")
    without = []
    for path in hybrids:
        end = results[path][0]
        assert isinstance(end, ReadDocument), path.name
        if not any(a.name.lower().endswith(".xml") and Path(a.path).name.startswith("0") for a in end.attachments):
            without.append(path.name)
    assert without == []


def test_broken_mails_are_read(results):
    mails = {path: end for path, (end, _) in results.items() if path.suffix == ".eml"}
    assert {end.kind if isinstance(end, ReadDocument) else end for end in mails.values()} <= {Kind.EML}
    assert sum(1 for end in mails.values() if end.pages[0].text.strip()) >= len(mails) - 1


def test_the_invoice_number_of_each_made_invoice_stands_in_its_text(results):
    shared("invoices", "belegradar")
    for path in shared_files("*.pdf", "invoices/belegradar"):
        known = json.loads(path.with_suffix(".json").read_text("utf-8"))
        number = str(known.get("invoice_number") or known.get("invoiceNumber") or "")
        end = results[path][0]
        assert isinstance(end, ReadDocument), path.name
        assert number
        assert any(number in page.text for page in end.pages) or end.needs_ocr, (path.name, number)
