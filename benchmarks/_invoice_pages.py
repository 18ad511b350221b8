"""Invoices in layouts of chance, with their answers: to see how the page reader does on what nobody tuned it to.

Words, places, columns, habits of numbers and dates are drawn independently of one another; the sums are right. Not a
picture of any real maker's invoice.
"""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from stdnum.iban import calc_check_digits

CENT = Decimal("0.01")
WORDS: dict[str, dict[str, Any]] = {
    "de": {
        "title": ["Rechnung", "RECHNUNG", "Ihre Rechnung", "Liefer- und Leistungsrechnung"],
        "number": ["Rechnungsnummer", "Rechnungs-Nr.", "Rechnung Nr.", "Belegnummer", "Re.-Nr."],
        "date": ["Rechnungsdatum", "Datum", "Belegdatum", "Ausstellungsdatum"],
        "delivery": ["Lieferdatum", "Leistungsdatum", "Liefer-/Leistungsdatum"],
        "customer": ["Kundennummer", "Kd.-Nr.", "Kunden-Nr."],
        "order": ["Ihre Bestellung", "Bestellnummer", "Ihre Bestell-Nr."],
        "due": [
            "Zahlbar bis {date} ohne Abzug.",
            "Fällig am {date}",
            "Bitte überweisen Sie den Betrag bis zum {date}.",
        ],
        "net": ["Nettobetrag", "Summe netto", "Zwischensumme (netto)", "Netto", "Gesamt netto"],
        "vat": ["zzgl. {rate} % MwSt.", "Umsatzsteuer {rate}%", "USt. {rate} % auf {base}", "{rate} % MwSt"],
        "gross": ["Gesamtbetrag", "Rechnungsbetrag", "Bruttobetrag", "Endbetrag", "Gesamtsumme inkl. MwSt."],
        "paid": ["Bereits gezahlt", "abzgl. Anzahlung", "geleistete Anzahlung"],
        "left": ["Noch zu zahlen", "Restbetrag", "Zahlbetrag"],
        "columns": [
            ["Pos", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"],
            ["Pos.", "Artikel", "Anzahl", "Preis", "Betrag"],
            ["Nr.", "Beschreibung", "Menge", "E-Preis", "G-Preis"],
        ],
        "iban": ["IBAN", "IBAN:", "Bankverbindung: IBAN"],
        "vat_id": ["USt-IdNr.", "USt-ID:", "Umsatzsteuer-ID"],
        "page": "Seite {n} von {of}",
        "carry": "Übertrag",
        "goods": [
            "Schrauben M8, verzinkt",
            "Beratung vor Ort",
            "Wartungsvertrag Heizung",
            "Kopierpapier 80 g",
            "Montage Fensterbank",
            "Reinigungsmittel Konzentrat 5 l",
            "Druckerpatrone schwarz",
        ],
        "firms": ["Nordlicht Werkzeuge GmbH", "Bäckerei Sommer OHG", "Krüger & Partner mbB", "Elbtal Logistik AG"],
    },
    "en": {
        "title": ["Invoice", "INVOICE", "Tax Invoice", "Sales Invoice"],
        "number": ["Invoice number", "Invoice No.", "Invoice #", "Inv. No."],
        "date": ["Invoice date", "Date", "Date of issue", "Issue date"],
        "delivery": ["Delivery date", "Date of supply", "Service date"],
        "customer": ["Customer no.", "Account no.", "Customer ID"],
        "order": ["Your order no.", "PO number", "Purchase order no."],
        "due": ["Payment due by {date}", "Due date: {date}", "Please pay by {date}."],
        "net": ["Subtotal", "Net amount", "Total excl. VAT", "Total net"],
        "vat": ["VAT {rate}%", "plus {rate} % VAT", "VAT @ {rate}%", "VAT {rate}% on {base}"],
        "gross": ["Total", "Invoice total", "Total incl. VAT", "Grand total", "Total amount"],
        "paid": ["Amount paid", "Less deposit received", "Already paid"],
        "left": ["Balance due", "Amount due", "Amount payable"],
        "columns": [
            ["Item", "Description", "Qty", "Unit price", "Amount"],
            ["No.", "Product", "Quantity", "Price", "Total"],
            ["#", "Details", "Units", "Rate", "Line total"],
        ],
        "iban": ["IBAN", "IBAN:", "Bank account (IBAN)"],
        "vat_id": ["VAT ID", "VAT reg. no.", "VAT number"],
        "page": "Page {n} of {of}",
        "carry": "Carried forward",
        "goods": [
            "Office chairs, black",
            "Consulting services",
            "Annual licence",
            "A4 copy paper",
            "Cleaning, weekly",
            "Network cable 5 m",
            "Travel expenses",
        ],
        "firms": ["Brightwater Tools Ltd", "Harbour Coffee Limited", "Northgate Media LLC", "Oakfield Supplies Ltd"],
    },
    "fr": {
        "title": ["Facture", "FACTURE"],
        "number": ["Facture n°", "Numéro de facture", "N° facture"],
        "date": ["Date de facture", "Date d'émission", "Date"],
        "delivery": ["Date de livraison"],
        "customer": ["N° client", "Code client"],
        "order": ["N° de commande", "Votre commande n°"],
        "due": ["À payer avant le {date}", "Date d'échéance : {date}", "Échéance {date}"],
        "net": ["Total HT", "Montant HT", "Sous-total HT"],
        "vat": ["TVA {rate} %", "TVA {rate}% sur {base}"],
        "gross": ["Total TTC", "Montant TTC", "Total toutes taxes comprises"],
        "paid": ["Acompte versé", "Déjà payé"],
        "left": ["Net à payer", "Reste à payer", "Solde à payer"],
        "columns": [
            ["Réf", "Désignation", "Quantité", "Prix unitaire", "Montant HT"],
            ["N°", "Description", "Qté", "P.U. HT", "Total HT"],
        ],
        "iban": ["IBAN", "IBAN :"],
        "vat_id": ["TVA intracommunautaire", "N° TVA"],
        "page": "Page {n} / {of}",
        "carry": "À reporter",
        "goods": [
            "Huile moteur 5 l",
            "Main d'oeuvre",
            "Formation sur site",
            "Ramettes papier A4",
            "Nettoyage des vitres",
        ],
        "firms": ["Ateliers Dubois SARL", "Boulangerie Martin SAS", "Garage Leroy SARL"],
    },
    "vi": {
        "title": ["HÓA ĐƠN BÁN HÀNG", "Hóa đơn thương mại", "HÓA ĐƠN GIÁ TRỊ GIA TĂNG"],
        "number": ["Số hóa đơn", "Hóa đơn số"],
        "date": ["Ngày hóa đơn", "Ngày lập", "Ngày"],
        "delivery": ["Ngày giao hàng"],
        "customer": ["Mã khách hàng"],
        "order": ["Đơn đặt hàng số", "Số đơn hàng"],
        "due": ["Thanh toán trước {date}.", "Hạn thanh toán: {date}"],
        "net": ["Cộng tiền hàng", "Tổng tiền trước thuế"],
        "vat": ["Thuế GTGT {rate}%", "Tiền thuế GTGT ({rate}%)"],
        "gross": ["Tổng cộng", "Tổng thanh toán", "Tổng cộng tiền thanh toán"],
        "paid": ["Đã thanh toán", "Tạm ứng"],
        "left": ["Còn lại phải thanh toán", "Còn phải trả"],
        "columns": [
            ["STT", "Tên hàng hóa", "Số lượng", "Đơn giá", "Thành tiền"],
            ["STT", "Diễn giải", "SL", "Đơn giá", "Thành tiền"],
        ],
        "iban": ["IBAN"],
        "vat_id": ["Mã số thuế"],
        "page": "Trang {n}/{of}",
        "carry": "Mang sang",
        "goods": ["Ghế gỗ sồi", "Vận hành máy", "Giấy in A4", "Dầu bóng gỗ"],
        "firms": ["Công ty TNHH Gỗ Sài Gòn", "Công ty Cổ phần Ánh Dương"],
    },
    "zh": {
        "title": ["发票", "商业发票", "销售发票"],
        "number": ["发票号码", "发票编号", "发票号"],
        "date": ["开票日期", "发票日期", "日期"],
        "delivery": ["交货日期"],
        "customer": ["客户编号"],
        "order": ["订单号", "订单编号"],
        "due": ["到期日: {date}", "请于 {date} 前付款。"],
        "net": ["小计", "不含税金额"],
        "vat": ["税额 {rate}%", "增值税 {rate}%"],
        "gross": ["合计", "价税合计"],
        "paid": ["已付", "预付款"],
        "left": ["应付金额", "待付金额"],
        "columns": [["序号", "品名", "数量", "单价", "金额"]],
        "iban": ["IBAN"],
        "vat_id": ["统一社会信用代码"],
        "page": "第 {n} 页",
        "carry": "转下页",
        "goods": ["办公椅"],
        "firms": ["上海明灯照明有限公司", "宁波海港贸易有限公司"],
    },
}
RATES = {"de": ["19", "7"], "en": ["20", "5"], "fr": ["20", "5.5", "10"], "vi": ["10", "8"], "zh": ["13", "6"]}
VAT_IDS = {
    "de": "DE136695976", "en": "GB980780684", "fr": "FR40303265045", "vi": "0100109106", "zh": "91110108551385082Q"
}  # fmt: skip
TOWNS = {
    "de": "20457 Hamburg", "en": "London EC1A 1BB", "fr": "69003 Lyon", "vi": "Quận 1, TP. Hồ Chí Minh",
    "zh": "上海市徐汇区",
}  # fmt: skip
USUAL = ("de", "en", "fr", "vi")
HABITS = {"de": [".,", " ,", "',"], "en": [",.", "'."], "fr": [" ,", ".,"], "vi": [".,"], "zh": [",."]}
DATES = {
    "de": ["%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d"],
    "en": ["%d %B %Y", "%d/%m/%Y", "%B %d, %Y", "%Y-%m-%d"],
    "fr": ["%d/%m/%Y", "%d.%m.%Y"],
    "vi": ["%d/%m/%Y", "ngày %d tháng %m năm %Y"],
    "zh": ["%Y-%m-%d", "%Y年%m月%d日"],
}
MARKS = {
    "de": ["€", "EUR"], "en": ["EUR", "€", "£"], "fr": ["€", "EUR"], "vi": ["VND", "₫"], "zh": ["元", "CNY"]
}  # fmt: skip
ALL_IN = {
    "de": "Alle Beträge in", "en": "All amounts in", "fr": "Montants en", "vi": "Đơn vị tính:", "zh": "货币:"
}  # fmt: skip


@dataclass
class Item:
    description: str
    quantity: Decimal
    price: Decimal
    net: Decimal
    rate: Decimal


@dataclass
class Made:
    """An invoice and all that may be asked of its page."""

    path: Path
    language: str
    fields: dict[str, str]
    items: list[Item] = field(default_factory=list)
    habits: str = ""


class Maker:
    """Draws one invoice. Every choice comes from the seed."""

    def __init__(self, seed: int, folder: Path, fonts: list[str], languages: tuple[str, ...] = USUAL) -> None:
        self.random = random.Random(seed)
        self.language = self.random.choice(languages)
        self.words = WORDS[self.language]
        self.path = folder / f"{seed:04}-{self.language}.pdf"
        self.font = self.random.choice(fonts)
        self.size = self.random.choice([8.5, 9, 10, 11])
        self.cents = 0 if self.language == "vi" else 2
        self.habit = self.random.choice(HABITS[self.language])
        self.dates = self.random.choice(DATES[self.language])
        self.mark = self.random.choice(MARKS[self.language])
        self.marked = self.random.random() < 0.7
        self.canvas = Canvas(str(self.path), pagesize=A4)

    # --- what it says

    def pick(self, key: str) -> str:
        return str(self.random.choice(self.words[key]))

    def money(self, value: Decimal, *, marked: bool = False) -> str:
        whole, _, part = f"{abs(value):,.{self.cents}f}".partition(".")
        text = whole.replace(",", self.habit[0]) + (self.habit[1] + part if part else "")
        text = ("-" if value < 0 else "") + text
        if not marked:
            return text
        return f"{self.mark}{text}" if self.mark == "£" else f"{text} {self.mark}"

    def day(self, value: date) -> str:
        return value.strftime(self.dates)

    def round(self, value: Decimal) -> Decimal:
        return value.quantize(Decimal(1).scaleb(-self.cents), ROUND_HALF_UP)

    def items(self) -> list[Item]:
        count = self.random.choice([1, 2, 3, 4, 6, 9, 40])
        rates = [Decimal(rate) for rate in RATES[self.language][: self.random.choice([1, 1, 2])]]
        return [self.item(rates) for _ in range(count)]

    def item(self, rates: list[Decimal]) -> Item:
        quantity = Decimal(self.random.choice([1, 2, 3, 5, 10, 24])) if self.random.random() < 0.8 else Decimal("2.5")
        price = (
            Decimal(self.random.randint(100, 90000)) / 100
            if self.cents
            else Decimal(self.random.randint(5, 900) * 1000)
        )
        return Item(self.pick("goods"), quantity, price, self.round(quantity * price), self.random.choice(rates))

    # --- how it looks

    def text(
        self, x: float, y: float, words: str, *, right: bool = False, bold: bool = False, size: float = 0
    ) -> None:
        font = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}.get(
            self.font, self.font
        )
        self.canvas.setFont(font if bold else self.font, size or self.size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, y, words)

    def make(self) -> Made:
        seller, buyer = self.random.sample(self.words["firms"], 2)
        issued = date(2024, 1, 3) + timedelta(days=self.random.randint(0, 900))
        days = self.random.choice([7, 10, 14, 30])
        items = self.items()
        made = Made(self.path, self.language, {}, items, f"{self.habit} {self.dates} {self.font}")
        number = self.random.choice(["RE-{y}-{n:04}", "{y}{n:05}", "{n:06}", "INV/{y}/{n}", "A{n:07}"]).format(
            y=issued.year, n=self.random.randint(11, 99999)
        )
        digits = f"{self.random.randint(10**17, 10**18 - 1)}"
        iban = f"DE{calc_check_digits('DE00' + digits)}{digits}"
        made.fields |= {
            "number": number,
            "issue_date": issued.isoformat(),
            "seller_name": seller,
            "buyer_name": buyer,
            "iban": iban,
        }
        made.fields["currency"] = {"€": "EUR", "£": "GBP", "₫": "VND", "元": "CNY"}.get(self.mark, self.mark)
        self.head(seller, buyer)
        y = self.facts(made, issued, number)
        y = self.table(items, y - 30)
        y = self.sums(made, items, y - 14)
        self.foot(made, issued, days, iban, y - 26)
        self.canvas.save()
        return made

    def head(self, seller: str, buyer: str) -> None:
        side = self.random.choice([50, 330])
        self.text(side, 800, seller, bold=True, size=self.size + 5)
        self.text(side, 786, f"Musterweg 12 · {TOWNS[self.language]}", size=7.5)
        window = self.random.choice([55, 320])
        if window == 55 and self.random.random() < 0.6:
            self.text(55, 722, f"{seller} · Musterweg 12 · {TOWNS[self.language]}", size=6.5)
        for row, line in enumerate([buyer, "Hauptstr. 5", TOWNS[self.language]]):
            self.text(window, 706 - row * (self.size + 3), line)
        self.window = window

    def facts(self, made: Made, issued: date, number: str) -> float:
        rows = [(self.pick("number"), number), (self.pick("date"), self.day(issued))]
        if self.random.random() < 0.6:
            rows.append((self.pick("delivery"), self.day(issued - timedelta(days=self.random.randint(1, 9)))))
        if self.random.random() < 0.6:
            rows.append((self.pick("customer"), str(self.random.randint(1000, 99999))))
        if self.random.random() < 0.5:
            made.fields["order_reference"] = f"B{self.random.randint(1000, 9999)}"
            rows.append((self.pick("order"), made.fields["order_reference"]))
        style = self.random.choice(["colon", "columns", "across"])
        self.text(50, 640, self.pick("title"), bold=True, size=self.size + 7)
        if style == "across":
            for place, (label, value) in enumerate(rows):
                self.text(50 + place * 102, 612, label, size=self.size - 1)
                self.text(50 + place * 102, 598, value)
            return 598
        x = self.random.choice([50, 330])
        for place, (label, value) in enumerate(rows):
            y = 618 - place * (self.size + 4)
            self.text(x, y, f"{label}: {value}" if style == "colon" else label)
            if style == "columns":
                self.text(x + 130, y, value)
        return 618 - len(rows) * (self.size + 4)

    def table(self, items: list[Item], y: float) -> float:
        heads = self.random.choice(self.words["columns"])
        right = [False, False, True, True, True]
        xs = self.random.choice([[50, 90, 330, 430, 540], [50, 80, 360, 450, 545], [45, 120, 300, 410, 520]])
        self.heads(heads, xs, right, y)
        carried = Decimal(0)
        for place, item in enumerate(items):
            y -= self.size + 6
            if y < 110:
                self.text(xs[1], y, self.words["carry"])
                self.text(xs[4], y, self.money(carried), right=True)
                self.canvas.showPage()
                y = 780
                self.heads(heads, xs, right, y)
                y -= self.size + 6
            carried += item.net
            values = [
                str(place + 1),
                item.description,
                self.quantity(item.quantity),
                self.money(item.price),
                self.money(item.net, marked=self.marked and self.mark != "£"),
            ]
            for x, flush, value in zip(xs, right, values, strict=True):
                self.text(x, y, value, right=flush)
        return y

    def quantity(self, value: Decimal) -> str:
        return f"{value.normalize():f}".replace(".", self.habit[1])

    def heads(self, heads: list[str], xs: list[int], right: list[bool], y: float) -> None:
        for x, flush, word in zip(xs, right, heads, strict=True):
            self.text(x, y, word, right=flush, bold=True)

    def sums(self, made: Made, items: list[Item], y: float) -> float:
        net = sum((item.net for item in items), Decimal(0))
        rates = sorted({item.rate for item in items})
        rows = [(self.pick("net"), net)]
        vat = Decimal(0)
        form = self.pick("vat")
        for rate in rates:
            base = sum((item.net for item in items if item.rate == rate), Decimal(0))
            tax = self.round(base * rate / 100)
            vat += tax
            rows.append(
                (form.format(rate=f"{rate.normalize():f}".replace(".", self.habit[1]), base=self.money(base)), tax)
            )
        gross = net + vat
        rows.append((self.pick("gross"), gross))
        made.fields |= {"net": str(net), "vat": str(vat), "gross": str(gross), "amount_due": str(gross)}
        if self.random.random() < 0.25:
            paid = self.round(gross / 3)
            rows += [
                (self.pick("paid"), -paid if self.random.random() < 0.5 else paid),
                (self.pick("left"), gross - paid),
            ]
            made.fields |= {"prepaid": str(paid), "amount_due": str(gross - paid)}
        style = self.random.choice(["right", "left", "inline"])
        for label, value in rows:
            y -= self.size + 5
            if y < 60:
                self.canvas.showPage()
                y = 780
            shown = self.money(value, marked=self.marked)
            if style == "inline":
                self.text(50, y, f"{label}: {shown}")
            else:
                self.text(340 if style == "right" else 90, y, label)
                self.text(545, y, shown, right=True)
        return y

    def foot(self, made: Made, issued: date, days: int, iban: str, y: float) -> None:
        if y < 110:
            self.canvas.showPage()
            y = 760
        due = issued + timedelta(days=days)
        if self.random.random() < 0.8:
            self.text(50, y, self.pick("due").format(date=self.day(due)))
            made.fields["due_date"] = due.isoformat()
        if not self.marked:
            self.text(
                50,
                y - 14,
                ALL_IN[self.language] + f" {made.fields['currency']}",
            )
        spaced = " ".join(iban[place : place + 4] for place in range(0, len(iban), 4))
        shown = spaced if self.random.random() < 0.7 else iban
        lines = [
            f"{self.pick('iban')} {shown}",
            f"{self.pick('vat_id')} {VAT_IDS[self.language]}",
            made.fields["seller_name"],
        ]
        if self.random.random() < 0.5:
            self.text(50, 52, " · ".join(lines), size=7.5)
        else:
            for place, line in enumerate(lines):
                self.text(50 + place * 190, 48, line, size=7)
        made.fields["seller_vat_id"] = VAT_IDS[self.language]


def make(count: int, folder: Path, first: int = 1, unicode_font: Path | None = None) -> list[Made]:
    """Some invoices; Vietnamese ones only where a font that has its letters is at hand."""
    fonts = ["Helvetica", "Times-Roman", "Courier"]
    if unicode_font:
        pdfmetrics.registerFont(TTFont("Wide", str(unicode_font)))
    made = []
    for seed in range(first, first + count):
        maker = Maker(seed, folder, fonts)
        if maker.language == "vi" or maker.mark == "₫":
            if unicode_font is None:
                continue
            maker.font = "Wide"
        made.append(maker.make())
    return made
