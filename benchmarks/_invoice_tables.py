"""Item tables of chance: columns, their order, edges and titles, wrapped words, notes, discounts, breaks of pages.

Everything is drawn independently of everything else, in five languages; the sums are right. What a line is called is
its name alone: the notes below it (a delivery note's number, a serial number) are no part of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont

from benchmarks._invoice_pages import Item, Made, Maker

LEFT, RIGHT, BOTTOM, TOP = 45.0, 550.0, 100.0, 790.0
LANGUAGES = ("de", "en", "fr", "vi", "zh")
ORDERS = (
    "pos name qty price net", "pos article name qty unit price net", "qty unit name price net",
    "article name qty price off net", "name qty price rate net", "pos name rate qty price net",
    "name qty list off price net", "qty name price net", "pos name qty price net rate", "day name qty price net",
    "pos qty article name price net", "pos name qty price per net", "name rate price qty net",
)  # fmt: skip
WIDTHS = {"pos": 24, "article": 62, "qty": 52, "unit": 38, "price": 62, "list": 62, "off": 44, "rate": 44, "net": 68,
          "day": 60, "per": 34}  # fmt: skip
TITLES = {
    "de": {
        "pos": ["Pos", "Pos.", "#", "Nr."], "article": ["Artikel-Nr.", "Art.Nr.", "Artikelnr."],
        "name": ["Bezeichnung", "Beschreibung", "Leistung", "Artikelbezeichnung", "Text"],
        "qty": ["Menge", "Anzahl"], "unit": ["Einheit", "ME", "Einh."], "price": ["Einzelpreis", "Preis", "E-Preis"],
        "list": ["Listenpreis", "Bruttopreis"], "off": ["Rabatt", "Rabatt %", "Rab."], "per": ["PE", "je"],
        "rate": ["MwSt.", "USt. %", "MwSt %", "Steuer"], "net": ["Gesamtpreis", "Betrag", "Gesamt", "Summe"],
        "day": ["Datum", "Tag"],
    },
    "en": {
        "pos": ["Item", "#", "No."], "article": ["Item no.", "SKU", "Code", "Part no."],
        "name": ["Description", "Product", "Details", "Service"], "qty": ["Qty", "Quantity"],
        "unit": ["Unit", "UOM"], "price": ["Unit price", "Price", "Rate"], "list": ["List price", "RRP"],
        "off": ["Disc.", "Discount", "Disc. %"], "per": ["Per", "per"], "rate": ["VAT", "VAT %", "VAT rate", "Tax"],
        "net": ["Amount", "Total", "Line total", "Net amount"], "day": ["Date"],
    },
    "fr": {
        "pos": ["N°"], "article": ["Réf.", "Référence"], "name": ["Désignation", "Description", "Libellé"],
        "qty": ["Qté", "Quantité"], "unit": ["Unité"], "price": ["P.U. HT", "Prix unitaire", "PU HT"],
        "list": ["Prix public", "Tarif"], "off": ["Remise", "Rem."], "per": ["Par"], "rate": ["TVA", "% TVA"],
        "net": ["Montant HT", "Total HT", "Montant"], "day": ["Date"],
    },
    "vi": {
        "pos": ["STT"], "article": ["Mã hàng"], "name": ["Tên hàng hóa", "Tên hàng hóa, dịch vụ", "Diễn giải"],
        "qty": ["Số lượng", "SL"], "unit": ["ĐVT", "Đơn vị tính"], "price": ["Đơn giá"], "list": ["Giá niêm yết"],
        "off": ["Chiết khấu", "CK %"], "per": ["Trên"], "rate": ["Thuế suất", "Thuế suất GTGT"],
        "net": ["Thành tiền"], "day": ["Ngày"],
    },
    "zh": {
        "pos": ["序号"], "article": ["编号", "货号"], "name": ["品名", "项目名称", "货物名称"], "qty": ["数量"],
        "unit": ["单位"], "price": ["单价"], "list": ["原价"], "off": ["折扣"], "per": ["每"], "rate": ["税率"],
        "net": ["金额"], "day": ["日期"],
    },
}  # fmt: skip
NAMES = {
    "de": [
        "Schrauben M8 x 40, verzinkt",
        "Beratung vor Ort",
        "Fensterbank Granit 120 cm, poliert, inklusive Zuschnitt nach Maß und Anlieferung",
        "Kopierpapier 80 g",
        "Kabel NYM-J 3 x 1,5 mm²",
        "Wartung der Heizungsanlage laut Vertrag, inklusive Kleinteile und Anfahrt",
        "Toner",
        "Ordner A4, 8 cm, blau",
        "Monatliche Grundgebühr",
        "Arbeitszeit Geselle",
    ],
    "en": [
        "Office chair, black, with adjustable arm rests and lumbar support", "Consulting", "A4 paper 80 gsm",
        "Cable Cat 6, 5 m", "Annual support contract for the booking system including updates", "Toner 2-pack",
        "Delivery to site", "Oak board 40 x 200 mm",
    ],
    "fr": [
        "Huile moteur 5W40, bidon de 5 l", "Main d'oeuvre", "Formation sur site du personnel de vente, deux jours",
        "Papier A4 80 g", "Nettoyage des vitres", "Pneu 205/55 R16",
    ],
    "vi": [
        "Ghế gỗ sồi", "Vận hành máy", "Giấy in A4 80 g", "Bàn làm việc gỗ tự nhiên 120 cm, có ngăn kéo và hộc tủ",
        "Dầu bóng gỗ 5 l", "Phí thiết kế",
    ],
    "zh": ["办公椅", "A4 复印纸", "技术服务费", "LED 灯管 18W", "网线 5 米", "橡木地板"],
}  # fmt: skip
NOTES = {
    "de": [
        "Art.-Nr.: 20{n}",
        "Lieferschein L-{n} vom 03.02.2024",
        "Seriennummer: SN{n}",
        "Leistungszeitraum: 01.01.2024 - 31.01.2024",
        "- mit Montage",
        "Zolltarifnr.: 9403 50 00",
    ],
    "en": ["SKU: {n}", "Delivery note {n}", "Serial no.: SN{n}", "Period: 01/01/2024 - 31/01/2024", "- fitted"],
    "fr": ["Réf. : {n}", "Bon de livraison {n}", "N° de série : SN{n}", "- avec pose"],
    "vi": ["Mã: {n}", "Số sê-ri: SN{n}", "- kèm lắp đặt"],
    "zh": ["型号: {n}", "备注: 含安装"],
}  # fmt: skip
UNITS = {"de": ["Stk", "h", "m²", "kg", "Stk."], "en": ["pcs", "hrs", "m", "kg", "each"], "fr": ["u", "h", "m²"],
         "vi": ["cái", "giờ", "kg"], "zh": ["个", "箱", "套"]}  # fmt: skip
GROUPS = {"de": "Lieferschein {n} vom 12.03.2024", "en": "Delivery note {n} of 12/03/2024", "fr": "Chantier n° {n}",
          "vi": "Phiếu giao hàng {n}", "zh": "送货单 {n}"}  # fmt: skip
OFF = {"de": "abzgl. {p} % Rabatt", "en": "less {p}% discount", "fr": "Remise {p} %", "vi": "Chiết khấu {p}%",
       "zh": "折扣 {p}%"}  # fmt: skip
BROUGHT = {"de": "Übertrag", "en": "Brought forward", "fr": "Report", "vi": "Mang sang", "zh": "承前页"}


@dataclass
class Sold(Item):
    """A line with all that its table may show. price: before its discount; net: after it."""

    article: str = ""
    unit: str = ""
    off: Decimal = Decimal(0)
    per: Decimal = Decimal(1)
    notes: tuple[str, ...] = ()
    own_row: bool = False  # the discount stands in a row below the line

    @property
    def reduced(self) -> Decimal:
        """The price less its discount."""
        return self.price * (1 - self.off / 100)

    @property
    def whole(self) -> Decimal:
        """Before a discount in a row of its own."""
        return self.quantity * self.price / self.per


@dataclass(frozen=True)
class Place:
    """A column: what it holds, its edges, and how its titles and values lie in it ("left", "right", "middle")."""

    kind: str
    left: float
    right: float
    value: str
    title: str


class TableMaker(Maker):
    """An invoice whose item table is drawn by chance."""

    def __init__(self, seed: int, folder: Path) -> None:
        super().__init__(seed, folder, ["Helvetica", "Times-Roman"], LANGUAGES)
        if self.language in {"vi", "zh"}:
            self.font = {"vi": "Wide", "zh": "STSong-Light"}[self.language]
        chance = self.random.random
        self.order = self.random.choice(ORDERS).split()
        self.titled = chance() > 0.15
        self.twice = chance() < 0.7  # the titles stand again on the next page
        self.carries = chance() < 0.5
        self.brings = self.carries and chance() < 0.6
        self.codes = "rate" in self.order and chance() < 0.25
        self.percents = chance() < 0.6  # "19 %" or "19"
        self.units = chance() < 0.4  # behind the quantity
        self.numbers_at = self.random.choice(["first", "first", "first", "middle", "last"])
        self.groups = chance() < 0.15
        self.small = chance() < 0.5  # notes in smaller letters
        self.pitch = self.random.choice([1.15, 1.3, 1.5])  # of the letters, between rows of one line
        self.room = self.random.choice([3.0, 6.0, 10.0])  # points, between lines
        self.decimals = self.random.choice(["plain", "plain", "two", "three"])
        self.rows_off = chance() < 0.2 and "off" not in self.order and "per" not in self.order
        self.ragged = chance() < 0.1  # one value behind the other, whatever the titles say
        self.noted = self.random.choice([0.0, 0.3, 0.8])
        self.places = list(self._places())

    def _places(self) -> Iterator[Place]:
        """The columns side by side; what is left over is the description's."""
        scale = self.size / 9
        widths = {kind: WIDTHS.get(kind, 0) * scale for kind in self.order}
        widths["name"] = RIGHT - LEFT - sum(widths.values()) - 8 * (len(self.order) - 1)
        numbers = self.random.choice(["right", "right", "right", "left", "middle"])
        same = self.random.random() < 0.75
        left = LEFT
        for kind in self.order:
            value = "left" if kind in {"name", "article", "unit", "pos", "day"} else numbers
            yield Place(kind, left, left + widths[kind], value, value if same else "left")
            left += widths[kind] + 8

    # --- what it says

    def item(self, rates: list[Decimal]) -> Sold:
        made = super().item(rates)
        chance, number = self.random.random, self.random.randint(1000, 99999)
        off = Decimal(self.random.choice([5, 10, 12, 20])) if chance() < 0.4 else Decimal(0)
        off = off if "off" in self.order or self.rows_off else Decimal(0)
        per = Decimal(self.random.choice([1, 100])) if "per" in self.order else Decimal(1)
        notes = tuple(
            self.random.choice(NOTES[self.language]).format(n=number + place)
            for place in range(self.random.choice([1, 1, 2]) if chance() < self.noted else 0)
        )
        price = self.round(made.price * (1 - off / 100)) / (1 - off / 100) if "list" in self.order else made.price
        price = self.round(price)
        reduced = self.round(price * (1 - off / 100)) if "list" in self.order else price * (1 - off / 100)
        return Sold(
            self.random.choice(NAMES[self.language]), made.quantity, price,
            self.round(made.quantity * reduced / per), made.rate,
            article=f"{self.random.choice(['A', 'K-', ''])}{number}", unit=self.random.choice(UNITS[self.language]),
            off=off, per=per, notes=notes, own_row=self.rows_off and bool(off),
        )  # fmt: skip

    def value(self, kind: str, place: int, item: Sold, rates: Sequence[Decimal]) -> str:
        """What stands in a column."""
        match kind:
            case "pos":
                return str(place + 1)
            case "article":
                return item.article
            case "qty":
                return self.pieces(item.quantity) + (
                    f" {item.unit}" if self.units and "unit" not in self.order else ""
                )
            case "unit":
                return item.unit
            case "price":
                return self.money(self.round(item.reduced) if "list" in self.order else item.price)
            case "list":
                return self.money(item.price)
            case "off":
                return f"{item.off} %" if item.off and self.percents else f"{item.off}" if item.off else ""
            case "per":
                return str(item.per)
            case "rate":
                return self.rate(item.rate, rates)
            case "net":
                shown = self.round(item.whole) if item.own_row else item.net
                return self.money(shown, marked=self.marked and self.mark != "£")
            case "day":
                return "12.03.2024"
        raise AssertionError(kind)

    def pieces(self, quantity: Decimal) -> str:
        digits = {"plain": 0, "two": 2, "three": 3}[self.decimals]
        if quantity != quantity.to_integral_value():
            digits = max(1, digits)
        return f"{quantity:.{digits}f}".replace(".", self.habit[1])

    def rate(self, rate: Decimal, rates: Sequence[Decimal]) -> str:
        if self.codes:
            return "ABCD"[list(rates).index(rate)]
        return f"{rate.normalize():f}".replace(".", self.habit[1]) + (" %" if self.percents else "")

    # --- how it looks

    def table(self, items: list[Item], y: float) -> float:
        sold = [item for item in items if isinstance(item, Sold)]
        rates = sorted({item.rate for item in sold})
        titles = [self.random.choice(TITLES[self.language][place.kind]) for place in self.places]
        self._titles(titles, y)
        carried = Decimal(0)
        for place, item in enumerate(sold):
            rows = self._rows(item)
            height = len(rows) * self.size * self.pitch + self.room
            if y - height < BOTTOM:
                y = self._next_page(titles, carried, y)
            if self.groups and place % 3 == 0:
                y -= self.size + 6
                self.text(
                    self._name.left, y, GROUPS[self.language].format(n=self.random.randint(100, 999)), bold=True
                )
            y -= self.room + self.size * self.pitch
            self._line(place, item, rows, rates, y)
            y -= (len(rows) - 1) * self.size * self.pitch
            if item.own_row:
                y = self._discount(item, y)
            carried += item.net
        if self.codes:
            y -= 16
            self.text(LEFT, y, "  ".join(f"{self.rate(rate, rates)} = {rate.normalize():f} %" for rate in rates))
        return y

    @property
    def _name(self) -> Place:
        return next(place for place in self.places if place.kind == "name")

    def _titles(self, titles: Sequence[str], y: float) -> None:
        if self.titled:
            for place, title in zip(self.places, titles, strict=True):
                self._put(place, place.title, y, title, bold=True)

    def _next_page(self, titles: Sequence[str], carried: Decimal, y: float) -> float:
        if self.carries:
            self._sum_row(self.words["carry"], carried, y - self.size - self.room)
        self.canvas.showPage()
        y = TOP
        if self.twice:
            self._titles(titles, y)
        if self.brings:
            y -= self.size + self.room
            self._sum_row(BROUGHT[self.language], carried, y)
        return y

    def _sum_row(self, words: str, value: Decimal, y: float) -> None:
        self.text(self._name.left, y, words)
        self._put(self._of("net"), self._of("net").value, y, self.money(value))

    def _of(self, kind: str) -> Place:
        return next(place for place in self.places if place.kind == kind)

    def _discount(self, item: Sold, y: float) -> float:
        y -= self.size * self.pitch
        self.text(self._name.left, y, OFF[self.language].format(p=item.off))
        self._put(self._of("net"), self._of("net").value, y, self.money(item.net - self.round(item.whole)))
        return y

    def _rows(self, item: Sold) -> list[tuple[str, float]]:
        """The name broken at its column's edge, and the notes; each with the size of its letters."""
        room, rows, row = self._name.right - self._name.left, [], ""
        for word in item.description.split(" "):
            longer = f"{row} {word}".strip()
            if row and pdfmetrics.stringWidth(longer, self.font, self.size) > room:
                rows.append(row)
                longer = word
            row = longer
        small = self.size - 1.5 if self.small else self.size
        return [(row, self.size) for row in (*rows, row)] + [(note, small) for note in item.notes]

    def _line(
        self, number: int, item: Sold, rows: Sequence[tuple[str, float]], rates: Sequence[Decimal], y: float
    ) -> None:
        for down, (words, size) in enumerate(rows):
            self.text(self._name.left, y - down * self.size * self.pitch, words, size=size)
        named = len(rows) - len(item.notes)
        rows_down = {"first": 0.0, "middle": (named - 1) / 2, "last": named - 1.0}[self.numbers_at]
        drop = rows_down * self.size * self.pitch
        after = self._name.left + 14 + pdfmetrics.stringWidth(rows[0][0], self.font, self.size)
        for place in self.places:
            if place.kind == "name":
                continue
            shown = self.value(place.kind, number, item, rates)
            if self.ragged and place.left > self._name.left and not drop:
                self.text(after, y, shown)
                after += 14 + pdfmetrics.stringWidth(shown, self.font, self.size)
            else:
                self._put(place, place.value, y - drop, shown)

    def _put(self, place: Place, side: str, y: float, words: str, *, bold: bool = False) -> None:
        if side == "middle":
            width = pdfmetrics.stringWidth(words, self.font, self.size)
            self.text((place.left + place.right - width) / 2, y, words, bold=bold)
        else:
            self.text(place.right if side == "right" else place.left, y, words, right=side == "right", bold=bold)

    @property
    def habits(self) -> str:
        """What was drawn, for the one who looks into a page that was misread."""
        parts = ("titled", "twice", "carries", "codes", "units", "numbers_at", "groups", "rows_off", "ragged")
        return " ".join(self.order) + " | " + " ".join(f"{part}={getattr(self, part)}" for part in parts)


def make_tables(count: int, folder: Path, first: int, unicode_font: Path) -> list[Made]:
    """Some invoices with tables of chance."""
    pdfmetrics.registerFont(TTFont("Wide", str(unicode_font)))
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    made = []
    for seed in range(first, first + count):
        maker = TableMaker(seed, folder)
        invoice = maker.make()
        invoice.habits = maker.habits
        made.append(invoice)
    return made
