"""Pages of paper invoices for tests, a file a page: an invoice of two pages, its photos, and its neighbours."""

import io
from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

SELLER = ("Metallbau Krogmann GmbH", "Werftstraße 18, 24114 Kiel", "USt-IdNr. DE136695976")
BUYER = ("Tischlerei Lindner GmbH", "Kiefernweg 48", "22767 Hamburg")
IBAN = "IBAN DE02 1203 0000 0000 2020 51"
LINES = (
    ("Geländer, feuerverzinkt", "4", "210,00", "840,00"),
    ("Handlauf, Edelstahl", "6", "45,00", "270,00"),
    ("Wandhalter", "12", "7,50", "90,00"),
    ("Montage, Stunden", "8", "62,00", "496,00"),
)
CARRIED, NET, VAT, GROSS = "1.110,00", "1.696,00", "322,24", "2.018,24"


def _head(canvas: Canvas, title: str, number: str, mark: str) -> None:
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(60, 790, SELLER[0])
    canvas.setFont("Helvetica", 10)
    for n, line in enumerate(SELLER[1:]):
        canvas.drawString(60, 775 - 13 * n, line)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 620, title)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(380, 640, f"Rechnungsnummer: {number}")
    canvas.drawString(380, 626, "Rechnungsdatum: 02.11.2026")
    canvas.drawString(380, 612, "Lieferdatum: 30.10.2026")
    if mark:
        canvas.drawString(380, 598, mark)


def _rows(canvas: Canvas, top: int, lines: Sequence[Sequence[str]]) -> int:
    for line in lines:
        canvas.drawString(60, top, line[0])
        for right, cell in zip((330, 420, 530), line[1:], strict=True):
            canvas.drawRightString(right, top, cell)
        top -= 18
    return top


def _titles(canvas: Canvas, top: int) -> None:
    canvas.drawString(60, top, "Bezeichnung")
    for right, cell in ((330, "Menge"), (420, "Einzelpreis"), (530, "Gesamt EUR")):
        canvas.drawRightString(right, top, cell)


def first(path: Path, number: str = "2026-1187", *, mark: str = "Seite 1 von 2", carried: str = CARRIED) -> Path:
    """The head, the address, two lines and the sum that is carried forward."""
    canvas = Canvas(str(path), pagesize=A4)
    for n, line in enumerate(BUYER):
        canvas.drawString(60, 720 - 13 * n, line)
    _head(canvas, "Rechnung", number, mark)
    _titles(canvas, 560)
    top = _rows(canvas, 540, LINES[:2])
    if carried:
        canvas.drawString(60, 150, "Übertrag")
        canvas.drawRightString(530, 150, carried)
    canvas.drawString(60, 60, f"{SELLER[0]} · {IBAN}")
    assert top > 150
    canvas.save()
    return path


def second(
    path: Path, number: str = "2026-1187", *, mark: str = "Seite 2 von 2", carried: str = CARRIED, named: bool = True
) -> Path:
    """The other lines and the totals. named: the invoice's number stands on it."""
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 790, SELLER[0])
    if named:
        canvas.drawString(60, 776, f"Rechnungsnummer: {number}")
    canvas.drawString(380, 790, mark)
    _titles(canvas, 740)
    if carried:
        canvas.drawString(60, 720, "Übertrag")
        canvas.drawRightString(530, 720, carried)
    top = _rows(canvas, 700, LINES[2:])
    for n, (label, amount) in enumerate((("Nettobetrag", NET), ("19 % MwSt.", VAT), ("Rechnungsbetrag", GROSS))):
        canvas.drawString(330, top - 30 - 18 * n, label)
        canvas.drawRightString(530, top - 30 - 18 * n, f"{amount}")
    canvas.drawString(60, 300, "Zahlbar bis 02.12.2026 ohne Abzug.")
    canvas.drawString(60, 60, f"{SELLER[0]} · {IBAN}")
    canvas.save()
    return path


def whole(path: Path, number: str, title: str = "Rechnung", *, mark: str = "Seite 1 von 1", says: str = "") -> Path:
    """A paper of one page: another invoice, a reminder, a delivery note. says: a sentence in it."""
    canvas = Canvas(str(path), pagesize=A4)
    for n, line in enumerate(BUYER):
        canvas.drawString(60, 720 - 13 * n, line)
    _head(canvas, title, number, mark)
    canvas.drawString(60, 590, says)
    _titles(canvas, 560)
    _rows(canvas, 540, LINES[:1])
    sums = (("Nettobetrag", "840,00"), ("19 % MwSt.", "159,60"), ("Rechnungsbetrag", "999,60"))
    for n, (label, amount) in enumerate(sums):
        canvas.drawString(330, 480 - 18 * n, label)
        canvas.drawRightString(530, 480 - 18 * n, amount)
    canvas.drawString(60, 60, f"{SELLER[0]} · {IBAN}")
    canvas.save()
    return path


def photo(page: Path, target: Path, *, orientation: int = 1, dpi: int = 150) -> Path:
    """The page as a phone saves it: a JPEG that is turned by a note in it."""
    with pdfium.PdfDocument(page) as document:
        picture = document[0].render(scale=dpi / 72).to_pil().convert("RGB")
    turned = {1: 0, 6: 90, 3: 180, 8: 270}[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    saved = io.BytesIO()
    picture.rotate(turned, expand=True).save(saved, "JPEG", quality=88, exif=exif, dpi=(dpi, dpi))
    target.write_bytes(saved.getvalue())
    return target
