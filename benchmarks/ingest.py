"""10,000 PDF pages from a folder to "searchable by words": the whole way, with every fsync, against pypdf alone."""

import json
import random
import tempfile
import time
from pathlib import Path

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from office.app import documents
from office.app.bootstrap import open_office

XQUAD = Path(__file__).resolve().parents[2] / "shared" / "data" / "kb" / "xquad" / "xquad.de.json"
FILES, PAGES = 100, 100
BAR_SECONDS = 180


def paragraphs() -> list[str]:
    """Real German paragraphs where they lie beside the project, else plain made-up ones."""
    if not XQUAD.exists():
        return [f"Absatz {n}: Die Lieferung kostet {n},50 EUR und dauert {n % 9 + 1} Tage. " * 6 for n in range(240)]
    articles = json.loads(XQUAD.read_text(encoding="utf-8"))["data"]
    return [paragraph["context"] for article in articles for paragraph in article["paragraphs"]]


def write_pdfs(folder: Path, texts: list[str]) -> list[Path]:
    """FILES documents of PAGES pages with two paragraphs and a number of its own each."""
    chance, made = random.Random(1), []
    for n in range(FILES):
        canvas = Canvas(str(folder / f"Akte {n:03}.pdf"), pagesize=A4)
        for page in range(PAGES):
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(60, 790, f"Vorgang {n:03}-{page:03}")
            canvas.setFont("Helvetica", 10)
            lines = [
                line for text in chance.sample(texts, 2) for line in (*simpleSplit(text, "Helvetica", 10, 470), "")
            ]
            for row, line in enumerate(lines[:55]):
                canvas.drawString(60, 760 - 13 * row, line.encode("latin-1", "replace").decode("latin-1"))
            canvas.showPage()
        canvas.save()
        made.append(folder / f"Akte {n:03}.pdf")
    return made


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "in")
        folder.mkdir()
        files = write_pdfs(folder, paragraphs())
        office = open_office(Path(place, "office"), with_model=False)
        started = time.perf_counter()
        outcomes = documents.add_paths(office, [folder])
        seconds = time.perf_counter() - started
        counts = office.library.counts()
        found = office.library.search("Vorgang 042-077")[0]
        office.close()
        started = time.perf_counter()
        for file in files[:5]:
            for sheet in PdfReader(file).pages:
                sheet.extract_text()
        pypdf = (time.perf_counter() - started) * FILES / 5
    added = sum(outcome.outcome == "added" for outcome in outcomes)
    print(f"{'ingest':32} {'figure':>12}   bar")
    print(f"{'documents added':32} {added:>12}   {FILES}")
    print(f"{'pages searchable by words':32} {counts.pages:>12}   {FILES * PAGES}")
    print(f"{'passages':32} {counts.passages:>12}")
    print(f"{'seconds':32} {seconds:>12.1f}   ≤ {BAR_SECONDS}")
    print(f"{'pages a second':32} {counts.pages / seconds:>12.0f}")
    print(f"{'seconds of pypdf text alone':32} {pypdf:>12.1f}   (what a script would take, without any index)")
    print(f"{'a page found by its number':32} {found.at.name + ' p. ' + str(found.at.page):>12}")


if __name__ == "__main__":
    main()
