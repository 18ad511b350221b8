"""Small documents made by code: PDF in four rotations, Chinese, a letter, tables, mail, web page, picture."""

from email.message import EmailMessage
from pathlib import Path

from docx import Document
from openpyxl import Workbook
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

TERMS = (
    "Goods may be returned within 30 days of delivery.",
    "Delivery inside Germany costs 4.90 EUR.",
    "Oak boards carry a guarantee of five years.",
)


def write(folder: Path) -> Path:
    """All of them into `folder`, which is returned."""
    terms_pdf(folder / "terms.pdf")
    rotated_pdf(folder / "rotated.pdf")
    chinese_pdf(folder / "保修.pdf")
    letter(folder / "Angebot Müller.docx")
    table(folder / "prices.xlsx")
    mail(folder / "question.eml")
    (folder / "opening hours.txt").write_text(
        "Opening hours\r\n\r\nMonday to Friday 8:00 to 17:00 😀\r\nSaturday 9:00 to 13:00\r\n", encoding="utf-8"
    )
    (folder / "giao hàng.md").write_text("# Giao hàng\n\nPhí giao hàng là 30.000 đồng.\n", encoding="utf-8")
    (folder / "page.html").write_text("<h1>Lamps</h1><p>The lamp <b>Elbe</b> costs 189 EUR.</p>", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "<b>bold<b> & co.txt").write_text(
        "The <i>name</i> is a trap. <script>alert(1)</script>", encoding="utf-8"
    )
    return folder


def terms_pdf(path: Path) -> None:
    canvas = Canvas(str(path), pagesize=A4)
    canvas.drawString(72, 760, "Terms of sale")
    for at, line in enumerate(TERMS):
        canvas.drawString(72, 700 - 30 * at, line)
    canvas.showPage()
    canvas.drawString(72, 400, "The second page speaks of warranty.")
    canvas.save()


def rotated_pdf(path: Path) -> None:
    """The same words on a page in each rotation; all lie inside the page however it is turned."""
    canvas = Canvas(str(path), pagesize=(500, 500))
    for rotation in (0, 90, 180, 270):
        canvas.setPageRotation(rotation)
        canvas.drawString(60, 300, f"Turned by {rotation} degrees the deposit is {100 + rotation} EUR")
        canvas.showPage()
    canvas.save()


def chinese_pdf(path: Path) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("STSong-Light", 14)
    canvas.drawString(72, 700, "保修期为两年，自交货之日起计算。")
    canvas.drawString(72, 670, "退货期限为三十天。")
    canvas.save()


def letter(path: Path) -> None:
    document = Document()
    document.add_heading("Angebot 2026-17", 1)
    document.add_paragraph("Wir liefern zwölf Eichenbretter zum Preis von 318,00 EUR.")
    document.save(str(path))


def table(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Prices"
    for row in (("Article", "Price"), ("Oak board", 24.9), ("Pine board", 9.5)):
        sheet.append(row)
    book.save(path)


def mail(path: Path) -> None:
    message = EmailMessage()
    message["From"], message["To"] = "anna@example.org", "office@example.org"
    message["Subject"], message["Date"] = "Return of a lamp", "Tue, 03 Nov 2026 10:00:00 +0100"
    message.set_content("Hello, can I still return the lamp that I bought five weeks ago?")
    path.write_bytes(message.as_bytes())


def picture(path: Path) -> None:
    image = Image.new("RGB", (800, 400), "white")
    ImageDraw.Draw(image).text((50, 50), "A scanned note", fill="black")
    image.save(path)
