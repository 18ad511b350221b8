"""What the firm sells: the range of the web shop, and wood and work by measure."""

from dataclasses import dataclass
from decimal import Decimal

from office.sample.tables import rows

VAT = Decimal(19)


@dataclass(frozen=True, slots=True)
class Product:
    """An article of the price list. Prices in EUR, gross with 19 % VAT unless `net` says otherwise."""

    number: str
    names: tuple[str, str, str, str]
    """German, English, Vietnamese, Chinese."""
    price: Decimal
    size: str = ""
    weight: str = ""
    stock: int = 0
    days: str = "3–5 Werktage"
    unit: str = "Stück"

    def name(self, language: str) -> str:
        return self.names[("de", "en", "vi", "zh").index(language)]

    @property
    def net(self) -> Decimal:
        return (self.price / (1 + VAT / 100)).quantize(Decimal("0.01"))


_WOODS = (
    ("E", "Eiche", "oak", "gỗ sồi", "橡木"),
    ("N", "Nussbaum", "walnut", "gỗ óc chó", "胡桃木"),
    ("S", "Esche", "ash", "gỗ tần bì", "白蜡木"),
)
# code | model | German | English | Vietnamese | Chinese | size | weight | price in oak | walnut | ash
_LAMPS = """
ELB | Elbe | Pendelleuchte | pendant lamp | đèn thả | 吊灯 | Ø 42 × 28 cm | 2,1 kg | 189 | 229 | 195
ALS | Alster | Tischleuchte | table lamp | đèn bàn | 台灯 | 24 × 24 × 46 cm | 1,9 kg | 129 | 159 | 135
BIL | Bille | Wandleuchte | wall lamp | đèn tường | 壁灯 | 18 × 12 × 26 cm | 1,2 kg | 98 | 118 | 102
DOV | Dove | Stehleuchte | floor lamp | đèn đứng | 落地灯 | 40 × 40 × 158 cm | 7,4 kg | 349 | 419 | 359
FLT | Fleet | Nachttischleuchte | bedside lamp | đèn ngủ | 床头灯 | 14 × 14 × 22 cm | 0,8 kg | 50 | 64 | 53
WAN | Wandse | Schreibtischleuchte | desk lamp | đèn làm việc | 书桌灯 | 20 × 52 × 48 cm | 2,6 kg | 165 | 198 | 172
"""
_FURNITURE = """
KAJ | Kaje | Hocker | stool | ghế đẩu | 凳子 | 36 × 36 × 45 cm | 4,2 kg | 145 | 185 | 149
SPE | Speicher | Regal | shelf | kệ sách | 书架 | 80 × 32 × 180 cm | 31 kg | 490 | 640 | 510
LUV | Luv | Beistelltisch | side table | bàn phụ | 边桌 | 45 × 45 × 50 cm | 6,8 kg | 235 | 295 | 245
LEE | Lee | Sitzbank | bench | ghế băng | 长凳 | 120 × 36 × 45 cm | 14,5 kg | 390 | 495 | 405
ANK | Anker | Garderobe | coat rack | giá treo áo | 衣帽架 | 90 × 14 × 20 cm | 3,1 kg | 119 | 149 | 125
PRI | Priel | Spiegel | mirror | gương | 镜子 | Ø 60 cm | 5,5 kg | 175 | 215 | 182
KOM | Kombüse | Schneidbrett | chopping board | thớt | 砧板 | 38 × 26 × 3 cm | 2,2 kg | 59 | 79 | 62
"""

# code | German | English | Vietnamese | Chinese | price | stock
_SMALL = """
OEL-250 | Hartwachsöl 250 ml | hard wax oil 250 ml | dầu sáp cứng 250 ml | 硬蜡油 250 毫升 | 16.90 | 64
OEL-750 | Hartwachsöl 750 ml | hard wax oil 750 ml | dầu sáp cứng 750 ml | 硬蜡油 750 毫升 | 38.50 | 22
SEI-500 | Holzseife 500 ml | wood soap 500 ml | xà phòng gỗ 500 ml | 木器皂液 500 毫升 | 12.40 | 40
PFL-SET | Pflegeset Holz | wood care set | bộ chăm sóc gỗ | 木器护理套装 | 29.00 | 31
LED-E27 | LED-Lampe E27 9 W 2700 K | LED bulb E27 9 W 2700 K | bóng LED E27 9 W 2700 K | LED 灯泡 E27 9 W 2700 K | 8.90 | 180
LED-MOD | LED-Modul Alster 9 W | LED module Alster 9 W | mô-đun LED Alster 9 W | Alster LED 模组 9 W | 24.50 | 96
LED-DRV | LED-Treiber 350 mA | LED driver 350 mA | nguồn LED 350 mA | LED 驱动 350 mA | 19.80 | 58
KAB-3T | Textilkabel 3 m, dunkelgrün | fabric cable 3 m, dark green | dây vải 3 m, xanh đậm | 布包电线 3 米 深绿色 | 14.90 | 45
SCH-M | Ersatzschirm Rattan Ø 32 cm | spare rattan shade Ø 32 cm | chụp đèn mây Ø 32 cm | 备用藤编灯罩 Ø 32 厘米 | 34.00 | 27
SCH-L | Ersatzschirm Rattan Ø 42 cm | spare rattan shade Ø 42 cm | chụp đèn mây Ø 42 cm | 备用藤编灯罩 Ø 42 厘米 | 46.00 | 19
BAL-SET | Baldachin Eiche mit Zugentlastung | oak ceiling rose | đế trần gỗ sồi | 橡木吸顶盘 | 22.00 | 33
FIL-4 | Filzgleiter, 4 Stück | felt glides, set of 4 | miếng nỉ, bộ 4 | 毛毡脚垫 4 个 | 4.80 | 120
"""  # noqa: E501  a table
_BOARDS = (
    ("Eiche", "38.90", "61.50"), ("Buche", "24.60", "39.80"), ("Nussbaum", "61.00", "96.40"),
    ("Esche", "36.20", "57.90"), ("Kiefer", "14.80", "23.50"), ("Lärche", "27.40", "43.10"),
    ("Ahorn", "39.80", "62.70"), ("Multiplex Birke", "31.50", "52.20"),
)  # fmt: skip
_WORK = (
    ("W-01", "Tischlerstunde", "62.00", "Stunde"),
    ("W-02", "Auszubildendenstunde", "34.00", "Stunde"),
    ("W-03", "Anfahrt bis 30 km", "35.00", "Fahrt"),
    ("W-04", "Anfahrt je weiterer km", "0.85", "km"),
    ("W-05", "Aufmaß vor Ort", "95.00", "Termin"),
    ("W-06", "Kostenvoranschlag Reparatur", "80.00", "Stück"),
    ("W-07", "Oberfläche nachölen, je m²", "45.00", "m²"),
    ("W-08", "Musterbrett 20 × 30 cm", "12.00", "Stück"),
    ("W-09", "Zuschnitt, Mindestpreis", "18.00", "Auftrag"),
    ("W-10", "Kante anleimen", "6.40", "lfm"),
    ("W-11", "Bohrung Topfscharnier", "3.20", "Stück"),
    ("W-12", "Einlagerung ab dem 15. Tag", "15.00", "Woche"),
    ("W-13", "Gravur bis 24 Zeichen", "19.00", "Stück"),
    ("W-14", "Geschenkverpackung", "4.50", "Stück"),
)


def _in_woods(cells: list[str], nth: int) -> list[Product]:
    """A model in each of the three woods; walnut is made to order."""
    code, model, *kinds = cells[:6]
    size, weight, *prices = cells[6:]
    return [
        Product(
            f"{code}-{letter}",
            (
                f"{kinds[0]} {model} {de}",
                f"{model} {kinds[1]} {en}",
                f"{kinds[2].capitalize()} {model} {vi}",
                f"{model} {kinds[3]} {zh}",
            ),
            Decimal(f"{price}.00"),
            size,
            weight,
            stock=(nth * 7 + place * 5) % 23 + 2,
            days="4–6 Wochen" if letter == "N" else "3–5 Werktage",
        )
        for place, ((letter, de, en, vi, zh), price) in enumerate(zip(_WOODS, prices, strict=True))
    ]


LAMPS = tuple(product for nth, row in enumerate(rows(_LAMPS)) for product in _in_woods(row, nth))
FURNITURE = tuple(product for nth, row in enumerate(rows(_FURNITURE)) for product in _in_woods(row, nth + 6))
SMALL = tuple(
    Product(code, (de, en, vi, zh), Decimal(price), stock=int(stock))
    for code, de, en, vi, zh, price, stock in rows(_SMALL)
)
SHOP_RANGE = LAMPS + FURNITURE + SMALL
BOARDS = tuple(
    Product(f"Z-{nth:02d}{thick}", (f"{wood} {thick} mm", "", "", ""), Decimal(price), unit="m²", days="5–7 Werktage")
    for nth, (wood, thin, strong) in enumerate(_BOARDS, start=1)
    for thick, price in ((19, thin), (27, strong))
)
LABOUR = tuple(
    Product(code, (name, "", "", ""), Decimal(price), unit=unit, days="") for code, name, price, unit in _WORK
)


def product(number: str) -> Product:
    """The article with this number. Raises KeyError if there is none."""
    return _BY_NUMBER[number]


_BY_NUMBER = {one.number: one for one in SHOP_RANGE + BOARDS + LABOUR}
