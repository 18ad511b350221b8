"""How fast the readers are, in CPU seconds so that others may work beside: ``python -m benchmarks readers``.

PDF pages per CPU-second over the real invoices and a made catalogue, beside pypdfium2's bare text and pypdf; other
kinds by megabyte; OCR seconds a page and the share of known words found on real receipts.
"""

import csv
import io
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pypdf
import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from core.child_process import Job
from kb.readers import image, recognition
from kb.readers.delivery import Delivery
from kb.readers.kinds import kind_of
from kb.readers.mail import read_eml
from kb.readers.pdf import read_pdf
from kb.readers.xlsx import read_xlsx
from tests.shared_data import shared_files

RECEIPTS = 10


WORKSPACE = tempfile.TemporaryDirectory(prefix="kontor-bench-")  # for attachments; gone with the process


def delivery() -> Delivery:
    """What a reader hands its pages to; nobody reads them here."""
    return Delivery(Job(1, lambda _frame: None), Path(WORKSPACE.name))


def cpu(work: Callable[[], object], repeat: int = 3) -> float:
    """The least CPU seconds of some runs."""
    best = float("inf")
    for _ in range(repeat):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def catalogue(pages: int) -> bytes:
    """Pages as full as a price list."""
    out = io.BytesIO()
    made = Canvas(out)
    for page in range(pages):
        for line in range(45):
            for x, cell in (
                (50, f"Artikel {page * 45 + line}"),
                (250, f"Beschreibung Nummer {line}"),
                (480, f"{line},90"),
            ):
                made.drawString(x, 790 - 16 * line, cell)
        made.showPage()
    made.save()
    return out.getvalue()


def ours(contents: list[bytes]) -> int:
    pages = 0
    for content in contents:
        to = delivery()
        read_pdf(content, to)
        pages += to.pages
    return pages


def bare(contents: list[bytes]) -> None:
    for content in contents:
        with pypdfium2.PdfDocument(content) as document:
            for page in document:
                page.get_textpage().get_text_range()


def peer(contents: list[bytes]) -> None:
    for content in contents:
        for page in pypdf.PdfReader(io.BytesIO(content)).pages:
            page.extract_text()


def workbook(rows: int) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Preise")
    sheet.append(["Artikel", "Preis", "Lager", "Ort"])
    for n in range(rows):
        sheet.append([f"Artikel {n}", n / 7, n, "Halle 3"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def pdf_rows() -> None:
    real = [path.read_bytes() for path in shared_files("*.pdf", "invoices")]
    made = [catalogue(200)]
    print(f"{'PDF':34} {'pages':>6} {'Kontor':>9} {'bare pdfium':>12} {'pypdf':>8}   pages per CPU-second")
    for name, contents in (("invoices of ../shared/data", real), ("price list of 9,000 rows", made)):
        if contents:
            pages = ours(contents)
            speeds = [pages / cpu(lambda w=work, c=contents: w(c)) for work in (ours, bare, peer)]
            print(f"{name:34} {pages:6} {speeds[0]:9.0f} {speeds[1]:12.0f} {speeds[2]:8.0f}")


def other_rows() -> None:
    table = workbook(20_000)
    print(f"\n{'other':34} {'':6} {'CPU-seconds':>12}")
    print(f"{'XLSX of 80,000 cells':34} {'':6} {cpu(lambda: read_xlsx(table, delivery()), 1):12.2f}")
    mails = [path.read_bytes() for path in shared_files("*.eml", "mail")]
    spent = cpu(lambda: [read_eml(mail, delivery()) for mail in mails], 1) if mails else 0.0
    print(f"{f'{len(mails)} odd mails':34} {'':6} {spent:12.2f}")
    everything = [path.read_bytes() for path in shared_files("*", "bank")]
    print(f"{f'kind of {len(everything)} files':34} {'':6} {cpu(lambda: [_kind(c) for c in everything], 1):12.2f}")


def _kind(content: bytes) -> None:
    from core.child_process import Refused

    try:
        kind_of(content, "x")
    except Refused:
        return


def ocr_rows() -> None:
    pictures = shared_files("*.jpg", "invoices/sroie/img")[:RECEIPTS]
    if not pictures:
        return
    found = known = 0
    spent, started = time.process_time(), time.monotonic()
    for path in pictures:
        page = recognition.recognise(image.picture(path.read_bytes(), 1), ["en"])
        seen = set(page.text.upper().split())
        with (path.parents[1] / "box" / f"{path.stem}.csv").open(encoding="utf-8", errors="replace") as file:
            words = [word for row in csv.reader(file) for word in ",".join(row[8:]).upper().split()]
        known += len(words)
        found += sum(word in seen for word in words)
    spent, wall = time.process_time() - spent, time.monotonic() - started
    pages = len(pictures)
    print(f"\n{'OCR of real receipts':34} {pages:6} {spent / pages:8.1f} CPU-s, {wall / pages:.1f} s a page")
    print(f"{'known words found':34} {found / known:15.1%}  ({found}/{known})")


def main() -> None:
    """Print the table."""
    pdf_rows()
    other_rows()
    ocr_rows()


if __name__ == "__main__":
    main()
