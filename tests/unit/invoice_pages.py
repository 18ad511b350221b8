"""Pages for the page reader, written as they look: each row with the places of its cells."""

from office.invoices.page import PageInput
from office.invoices.page.sheet import Seen  # noqa: F401  (what a word must have)
from office.invoices.reading import Source

WIDTH, HEIGHT = 595.0, 842.0
LETTER = 5.0  # points a letter takes


class Placed:
    """A word with its box in fractions."""

    def __init__(self, start: int, length: int, left: float, top: float) -> None:
        self.start, self.length = start, length
        self.left, self.right = left / WIDTH, (left + length * LETTER) / WIDTH
        self.top, self.bottom = top / HEIGHT, (top + 10) / HEIGHT


def page(*rows: tuple[float, ...] | tuple[object, ...], number: int = 1, source: Source = Source.TEXT) -> PageInput:
    """rows: (y, x, "cell", x, "cell", …). The text is written row by row, words with their places."""
    text, words = "", []
    for y, *cells in rows:
        for left, cell in zip(cells[::2], cells[1::2], strict=True):
            place = float(left)
            for word in str(cell).split(" "):
                words.append(Placed(len(text), len(word), place, float(y)))
                text += word + " "
                place += (len(word) + 0.5) * LETTER
        text += "\r\n"
    return PageInput(number, text, words, source, WIDTH, HEIGHT)


GERMAN = (
    (40, 50, "Nordlicht Werkzeuge GmbH"),
    (52, 50, "Hafenweg 3 · 20457 Hamburg"),
    (120, 60, "Tischlerei Lindner GmbH"), (132, 60, "Kiefernweg 48"), (144, 60, "22767 Hamburg"),
    (200, 50, "Rechnung"),
    (220, 50, "Rechnungsnummer", 200, "NL-2026-118"),
    (232, 50, "Rechnungsdatum", 200, "05.10.2026"),
    (244, 50, "Lieferdatum", 200, "01.10.2026"),
    (256, 50, "Kundennummer", 200, "40118"),
    (290, 50, "Bezeichnung", 300, "Menge", 380, "Einzelpreis", 480, "Gesamt"),
    (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
    (330, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
    (360, 300, "Netto", 480, "334,56 €"),
    (372, 300, "USt 19 %", 485, "63,57 €"),
    (384, 300, "Gesamtbetrag", 480, "398,13 €"),
    (430, 50, "Zahlbar bis 04.11.2026 ohne Abzug, bei Zahlung bis 19.10.2026 2 % Skonto."),
    (780, 50, "IBAN DE89 3704 0044 0532 0130 00", 300, "USt-IdNr. DE136695976", 450, "Nordlicht Werkzeuge GmbH"),
)  # fmt: skip
ENGLISH = (
    (40, 50, "Brightwater Tools Ltd"),
    (120, 60, "Bill to: Tischlerei Lindner GmbH"),
    (180, 50, "INVOICE"),
    (200, 50, "Invoice no.", 160, "Invoice date", 280, "Due date"),
    (212, 50, "BT/2026/77", 160, "3 March 2026", 280, "2 April 2026"),
    (250, 50, "Description", 300, "Qty", 380, "Unit price", 480, "Amount"),
    (270, 50, "Consulting", 310, "10", 385, "120.00", 480, "1,200.00"),
    (300, 300, "Subtotal", 480, "1,200.00 GBP"),
    (312, 300, "VAT 20%", 480, "240.00 GBP"),
    (324, 300, "Total", 480, "1,440.00 GBP"),
    (336, 300, "Amount paid", 480, "440.00 GBP"),
    (348, 300, "Balance due", 480, "1,000.00 GBP"),
    (780, 50, "IBAN GB29 NWBK 6016 1331 9268 19"),
)  # fmt: skip
FRENCH = (
    (40, 50, "Ateliers Dubois SARL - 12 rue de Lyon - 69003 Lyon"),
    (120, 320, "Garage Leroy SARL"), (132, 320, "5 rue Haute"), (144, 320, "69001 Lyon"),
    (190, 50, "Facture FA-2026-0031"),
    (210, 50, "Date de facture", 200, "3 février 2026"),
    (222, 50, "Date d'échéance", 200, "05/03/2026"),
    (250, 50, "Désignation", 300, "Quantité", 380, "Prix unitaire", 480, "Montant HT"),
    (270, 50, "Nettoyage", 310, "2", 380, "1 000,00", 480, "2 000,00 €"),
    (300, 50, "Taux", 110, "Base", 200, "Montant", 330, "Total HT", 480, "2 000,00 €"),
    (312, 50, "TVA 20 %", 110, "2 000,00 €", 200, "400,00 €", 330, "Total TTC", 480, "2 400,00 €"),
    (780, 50, "TVA FR40303265045"),
)  # fmt: skip
VIETNAMESE = (
    (40, 50, "CÔNG TY TNHH MÂY TRE MINH PHÁT"),
    (120, 60, "Tischlerei Lindner GmbH"), (132, 60, "Kiefernweg 48"), (144, 60, "22767 Hamburg"),
    (190, 50, "Hóa đơn thương mại"),
    (210, 50, "Số hóa đơn", 200, "MP-HD-0261"),
    (222, 50, "Ngày hóa đơn", 200, "20/10/2026"),
    (250, 50, "Tên hàng", 300, "Số lượng", 380, "Đơn giá", 480, "Thành tiền"),
    (270, 50, "Chụp đèn mây", 310, "40", 385, "310.000", 470, "12.400.000"),
    (300, 300, "Cộng tiền hàng", 470, "12.400.000 ₫"),
    (312, 300, "Thuế GTGT 10 %", 475, "1.240.000 ₫"),
    (324, 300, "Tổng cộng", 470, "13.640.000 ₫"),
    (360, 50, "Thanh toán trước 30/11/2026."),
)  # fmt: skip
CHINESE = (
    (40, 50, "宁波明灯照明有限公司"),
    (120, 60, "Tischlerei Lindner GmbH"), (132, 60, "Kiefernweg 48"), (144, 60, "22767 Hamburg"),
    (190, 50, "商业发票"),
    (210, 50, "发票号码", 200, "MD-26-1010"),
    (222, 50, "发票日期", 200, "2026年10月10日"),
    (250, 50, "品名", 300, "数量", 380, "单价", 480, "金额"),
    (270, 50, "模组", 310, "300", 390, "6.80", 480, "2,040.00"),
    (300, 300, "小计", 480, "2,040.00 美元"),
    (312, 300, "税额 13 %", 485, "265.20 美元"),
    (324, 300, "合计", 480, "2,305.20 美元"),
    (360, 50, "请于 2026年11月9日 前付款。"),
)  # fmt: skip


def changed(rows: tuple[tuple[object, ...], ...], old: str, new: str) -> tuple[tuple[object, ...], ...]:
    """The same page with one cell written otherwise."""
    made = tuple(tuple(new if cell == old else cell for cell in row) for row in rows)
    assert made != rows, old
    return made
