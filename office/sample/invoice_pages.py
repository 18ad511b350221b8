"""Invoices as people see them: PDF pages, hybrid PDFs with their XML inside, scans and photos."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from PIL.Image import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

from office.sample import lettering, scans
from office.sample.einvoice import cii, ubl
from office.sample.numbers import spaced
from office.sample.parties import FIRM, Party
from office.sample.purchases import Invoice, Line
from office.sample.tables import rows
from office.sample.typeset import colour_of, draw_mixed, letterhead
from office.sample.wording import Amount, number, said

# what | German | English | Vietnamese | Chinese
_LABELS = """
380 | Rechnung | Invoice | Hóa đơn thương mại | 商业发票
381 | Gutschrift | Credit note | Giấy báo có | 贷项通知单
number | Rechnungsnummer | Invoice number | Số hóa đơn | 发票号码
issued | Rechnungsdatum | Invoice date | Ngày hóa đơn | 发票日期
delivered | Lieferdatum | Date of supply | Ngày giao hàng | 交货日期
period | Leistungszeitraum | Period | Kỳ | 期间
order | Ihre Bestellung | Your order | Đơn đặt hàng | 订单号
text | Bezeichnung | Description | Tên hàng | 品名
quantity | Menge | Quantity | Số lượng | 数量
price | Einzelpreis | Unit price | Đơn giá | 单价
sum | Gesamt | Total | Thành tiền | 金额
net | Netto | Net | Cộng tiền hàng | 小计
vat | USt | VAT | Thuế | 税额
gross | Gesamtbetrag | Amount due | Tổng cộng | 合计
pay | Zahlbar bis {} ohne Abzug. | Payable by {} without deduction. | Thanh toán trước {}. | 请于 {} 前付款。
early | Bei Zahlung bis {} {} Skonto: {}. | If paid by {} {} discount: {}. | Thanh toán trước {} được giảm {}: {}. | {} 前付款可享 {} 折扣：{}。
page | Seite 1 von 1 | Page 1 of 1 | Trang 1/1 | 第 1 页 共 1 页
"""  # noqa: E501  a table
_WORDS: dict[str, dict[str, str]] = {language: {} for language in ("de", "en", "vi", "zh")}
for _what, *_translations in rows(_LABELS):
    for _language, _word in zip(_WORDS, _translations, strict=True):
        _WORDS[_language][_what] = _word
_UNITS = {"MTK": "m²", "HUR": "Std.", "MON": "Monat", "XPK": "Pack", "ANN": "Jahr"}


def _short(day: date, language: str) -> str:
    """A date as invoices print it."""
    if language in {"en", "zh"}:
        return said(day, language)
    return f"{day:%d/%m/%Y}" if language == "vi" else f"{day:%d.%m.%Y}"


def _figure(value: Decimal, one: Invoice) -> str:
    return number(value, one.language, 0 if one.currency == "VND" else 2)


def _priced(value: Decimal, one: Invoice) -> str:
    return said(Amount(value, one.currency), one.language)


def particulars(one: Invoice) -> Iterator[tuple[str, str]]:
    """The labelled facts of the head, less those that the page leaves out."""
    words = _WORDS[one.language]
    if "number" not in one.omit:
        yield words["number"], one.number
    yield words["issued"], _short(one.issued, one.language)
    if one.delivered and "delivered" not in one.omit:
        yield words["delivered"], _short(one.delivered, one.language)
    if one.period:
        yield words["period"], one.period
    if one.order:
        yield words["order"], one.order
    if one.refers_to:
        yield "Zu Rechnung", one.refers_to


def totals(one: Invoice) -> Iterator[tuple[str, str]]:
    """Net, VAT by rate, and what is to be paid."""
    words = _WORDS[one.language]
    yield words["net"], _priced(one.net, one)
    for rate, tax in ((rate, tax) for (category, rate), (_, tax) in one.taxes.items() if category != "E"):
        yield f"{words['vat']} {rate} %", _priced(tax, one)
    yield words["gross"], _priced(one.gross, one)


def closing(one: Invoice) -> Iterator[str]:
    """The sentences under the table: terms, account, notes."""
    words = _WORDS[one.language]
    if one.note:
        yield one.note
    if one.kind == "381":
        yield f"Wir verrechnen den Betrag mit der Rechnung {one.refers_to}."
        return
    if one.discount_days:
        until = _short(date.fromordinal(one.issued.toordinal() + one.discount_days), one.language)
        yield words["early"].format(until, f"{one.discount:f} %", _priced(one.payable_early, one))
    if one.days:
        yield words["pay"].format(_short(one.due, one.language))
    if one.iban:
        yield f"IBAN {spaced(one.iban)} · BIC {one.supplier.bic}"


def _buyer(one: Invoice) -> list[str]:
    return (one.buyer or f"{FIRM.name}\n{FIRM.street}\n{FIRM.town}").split("\n")


def _row(line: Line, one: Invoice) -> tuple[str, str, str, str]:
    unit = _UNITS.get(line.unit, "") if one.language == "de" else ""
    quantity = said(line.quantity, one.language)
    return line.description, f"{quantity} {unit}".strip(), _figure(line.price, one), _figure(line.net, one)


class _Sheet:
    """Draws an invoice on an A4 page, from the top down."""

    def __init__(self, one: Invoice, canvas: Canvas) -> None:
        self._one, self._canvas = one, canvas
        self._y = A4[1] - 48 * mm

    def _at(self, x: float, text: str, size: float = 9.4, *, bold: bool = False, right: bool = False) -> None:
        if right:
            x -= sum(
                self._canvas.stringWidth(
                    run, lettering.HAN if is_han else lettering.BOLD if bold else lettering.SANS, size
                )
                / mm
                for is_han, run in lettering.runs(text)
            )
        draw_mixed(self._canvas, x * mm, self._y, text, size, bold=bold)

    def _down(self, millimetres: float) -> None:
        self._y -= millimetres * mm

    def _rule(self) -> None:
        self._canvas.line(22 * mm, self._y + 1.6 * mm, 188 * mm, self._y + 1.6 * mm)
        self._down(3.5)

    def draw(self) -> None:
        self._address()
        self._head()
        self._table()
        self._totals()
        for sentence in closing(self._one):
            self._at(22, sentence)
            self._down(6)

    def _address(self) -> None:
        for line in _buyer(self._one):
            self._at(22, line, 10)
            self._down(5)
        self._down(12)

    def _head(self) -> None:
        words = _WORDS[self._one.language]
        self._at(22, words[self._one.kind], 17, bold=True)
        self._down(9)
        for label, value in particulars(self._one):
            self._at(22, label)
            self._at(62, value)
            self._down(5.2)
        self._down(7)

    def _table(self) -> None:
        words = _WORDS[self._one.language]
        self._cells((words["text"], words["quantity"], words["price"], words["sum"]), bold=True)
        self._rule()
        for line in self._one.lines:
            self._cells(_row(line, self._one))
        self._rule()

    def _cells(self, cells: tuple[str, str, str, str], *, bold: bool = False) -> None:
        self._at(22, cells[0], bold=bold)
        for x, cell in zip((128, 158, 188), cells[1:], strict=True):
            self._at(x, cell, bold=bold, right=True)
        self._down(6)

    def _totals(self) -> None:
        shown = list(totals(self._one))
        for nth, (label, value) in enumerate(shown, start=1):
            self._at(128, label, bold=nth == len(shown))
            self._at(188, value, bold=nth == len(shown), right=True)
            self._down(6)
        self._down(10)


def pdf(one: Invoice, xml: bytes = b"") -> bytes:
    """The invoice as PDF; with `xml` as hybrid (Factur-X)."""
    target = io.BytesIO()
    canvas = lettering.canvas_of(one.issued, target, pagesize=A4)
    canvas.setTitle(f"{_WORDS[one.language][one.kind]} {one.number if 'number' not in one.omit else ''}".strip())
    canvas.setAuthor(one.supplier.name)
    shown = one.page or one
    letterhead(canvas, shown.supplier if "vat" not in one.omit else _without_vat(shown))
    _Sheet(shown, canvas).draw()
    canvas.setFillColor(colour_of(one.supplier))
    draw_mixed(canvas, 22 * mm, 14 * mm, f"{one.supplier.name} · {_WORDS[one.language]['page']}", 7.4)
    canvas.showPage()
    if xml:
        _attach(canvas, xml, one)
    canvas.save()
    return target.getvalue()


def _without_vat(one: Invoice) -> Party:
    return replace(one.supplier, vat="", tax_number="")


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
<fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
<fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _attach(canvas: Canvas, xml: bytes, one: Invoice) -> None:
    """Embed the XML as Factur-X asks: an embedded file, named in /Names, associated by /AF, told in the XMP."""
    document = canvas._doc  # the PDF writer has no public way to attach files
    stamp = PDFString(f"D:{one.issued:%Y%m%d}080000Z")
    details = PDFDictionary({"Size": len(xml), "ModDate": stamp, "CreationDate": stamp})
    kind = {"Type": PDFName("EmbeddedFile"), "Subtype": PDFName("text#2Fxml"), "Params": details}
    embedded = document.Reference(PDFStream(PDFDictionary(kind), xml))
    name = PDFString("factur-x.xml")
    files = PDFDictionary({"F": embedded, "UF": embedded})
    specification = document.Reference(
        PDFDictionary({
            "Type": PDFName("Filespec"), "F": name, "UF": name, "EF": files,
            "AFRelationship": PDFName("Alternative"), "Desc": PDFString("Factur-X invoice"),
        })
    )  # fmt: skip
    catalog = document.Catalog
    catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray([name, specification])})})
    catalog.Metadata = PDFStream(
        PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}), _XMP.encode(), filters=[]
    )
    catalog.AF = PDFArray([specification])
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]


def drawn(one: Invoice) -> Image:
    """The invoice as a clean picture, the way a printer would have put it on paper."""
    image, pen = scans.sheet()
    numbers = (
        "" if "vat" in one.omit and one.form != "photo" else one.supplier.vat or f"St.-Nr. {one.supplier.tax_number}"
    )
    pen.line(one.supplier.name, 36, bold=True)
    pen.down(34)
    pen.line(f"{one.supplier.street} · {one.supplier.town} · {numbers}", 20)
    pen.down(80)
    for address in [] if "buyer" in one.omit else _buyer(one):
        pen.line(address)
        pen.down(36)
    pen.down(60)
    pen.paragraph("Quittung" if one.gross_prices else _WORDS["de"][one.kind], 38, bold=True)
    for label, value in particulars(one):
        pen.line(label, 24)
        pen.line(value, 24, at=480)
        pen.down(38)
    pen.down(40)
    words = _WORDS["de"]
    pen.row((words["text"], words["quantity"], words["price"], words["sum"]), bold=True)
    pen.rule()
    for line in one.lines:
        pen.row(_row(line, one))
    pen.down(20)
    for label, value in totals(one):
        pen.line(label, 25, bold=label == words["gross"], at=740)
        pen.line(value, 25, bold=label == words["gross"], right=1120)
        pen.down(42)
    pen.down(40)
    for sentence in closing(one):
        pen.paragraph(sentence, 24)
    return image


_ENDINGS = {
    "pdf": ".pdf",
    "hybrid": "_facturx.pdf",
    "cii": "_xrechnung_cii.xml",
    "ubl": "_xrechnung_ubl.xml",
    "scan": "_scan.pdf",
    "png": ".png",
    "photo": ".jpg",
}


def name_of(one: Invoice) -> str:
    """The invoice's file name: day, supplier, number, form."""
    return f"{one.issued}_{one.supplier.key}_{one.number.replace('/', '-')}{_ENDINGS[one.form]}"


def content_of(one: Invoice) -> bytes:
    """The invoice's bytes in the form in which it came."""
    seed = sum(map(ord, one.number))
    match one.form:
        case "hybrid":
            return pdf(one, cii(one))
        case "cii":
            return cii(one, xrechnung=True)
        case "ubl":
            return ubl(one)
        case "scan":
            return scans.pdf_of(scans.scanned(drawn(one), seed, turn=0.8), "Scan", one.issued)
        case "png":
            return scans.png(scans.scanned(drawn(one), seed, turn=-0.5))
        case "photo":
            return scans.jpeg(scans.photographed(drawn(one).crop((0, 0, 1240, 1120)), seed))
        case _:
            return pdf(one)
