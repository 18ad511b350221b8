"""The sample company as a whole: complete, the same each time, quick, and drawn with fonts that have every sign."""

import hashlib
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from core.errors import Cancelled
from office.sample import lettering
from office.sample.documents import known_facts, texts
from office.sample.maker import make
from office.sample.markup import parse
from tests.sample_company import answers, company


def _digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_same_bytes_on_each_run_even_in_another_process(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "office.sample", str(tmp_path)], check=True, capture_output=True)
    assert _digests(tmp_path) == _digests(company())


def test_it_is_written_in_fifteen_seconds(tmp_path: Path) -> None:
    start = time.process_time()
    make(tmp_path)
    assert time.process_time() - start < 15


def test_there_is_as_much_of_everything_as_promised() -> None:
    counts = Counter(path.parent.name for path in company().rglob("*") if path.is_file())
    assert counts["documents"] >= 40
    assert counts["mails"] >= 60
    assert counts["invoices"] >= 40
    assert counts["bank"] == 2 * 2 * 3 + 2
    assert counts["books"] == 2


def test_the_documents_are_of_many_kinds_and_in_four_languages() -> None:
    documents = answers("documents")
    kinds = {one["document"].rpartition(".")[2] for one in documents}
    assert kinds >= {"pdf", "docx", "odt", "pptx", "xlsx", "csv", "html", "md", "txt", "eml", "png", "jpg", "tif"}
    languages = Counter(one["language"] for one in documents)
    assert min(languages[code] for code in ("de", "en", "vi", "zh")) >= 6
    assert sum(one["scanned"] for one in documents) >= 4


def test_stopping_leaves_off_between_two_files(tmp_path: Path) -> None:
    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        make(tmp_path, check=check)
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 4


def test_progress_comes_with_every_file(tmp_path: Path) -> None:
    seen = []
    counts = make(tmp_path, seen.append)
    assert len(seen) == sum(counts.values())
    assert seen[-1].done == seen[-1].total
    assert any(progress.what == "AGB_2026.pdf" for progress in seen)


def test_the_fonts_have_every_sign_of_the_texts() -> None:
    lettering.register()
    missing = set()
    for source in texts("documents"):
        text = parse(source, known_facts())
        shown = [text.title, *(piece.text for piece in text.pieces)]
        shown += [cell for piece in text.pieces for row in piece.rows for cell in row]
        missing |= lettering.missing_signs("".join(shown))
    assert missing == set()


def test_the_fonts_have_every_chinese_sign_of_the_sources() -> None:
    folder = Path(lettering.__file__).parent
    sources = [path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.suffix in {".py", ".md"}]
    han = {sign for source in sources for sign in source if "\u3000" < sign < "\ufff0"}
    assert len(han) > 400
    assert lettering.missing_signs("".join(sorted(han))) == set()


def test_the_fonts_are_small_and_come_with_their_licences() -> None:
    folder = lettering.path_of(lettering.SANS).parent
    assert sum(path.stat().st_size for path in folder.glob("*.ttf")) < 600_000
    licences = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert "SIL OPEN FONT LICENSE" in licences["OFL-1.1.md"].upper()
    assert "Apache License" in licences["APACHE-2.0.md"]


def test_scans_are_pictures_with_ink_on_them() -> None:
    for name in (
        "检验报告_扫描.png",
        "Lieferschein_Holz-Nord_2026-4471.jpg",
        "Bescheid_Gewerbesteuer_Vorauszahlung.tif",
    ):
        with Image.open(company() / "documents" / name) as image:
            histogram = image.convert("L").histogram()
        dark = sum(histogram[:110]) / sum(histogram)
        assert 0.005 < dark < 0.2, name
