"""How firms are called and numbered, how payers write and banks print, in four lands: the fourth bank year's tables."""

# ruff: noqa: E501  a land is a table

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from datetime import date


@dataclass(frozen=True)
class Seen:
    """A line as the bank's statement shows it."""

    name: str
    iban: str
    reference: str
    text: str
    account: str = "home"


@dataclass(frozen=True)
class Land:
    """One land's house style; `unit` is minor units of one unit of money, `scale` and `fee_scale` the size of its prices."""

    code: str
    currency: str
    foreign: str
    rate: float
    unit: int
    scale: int
    fee_scale: int
    vat: str
    prices: tuple[int, ...]
    stems: tuple[str, ...]
    forms: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    places: tuple[str, ...]
    person_form: str
    address: str
    iban_head: str
    account_digits: int
    customer_prefix: str
    widths: tuple[int, ...]
    room: int
    months: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    processors: tuple[tuple[str, str], ...]
    their_numbers: tuple[str, ...]
    others: tuple[tuple[str, str, int, int], ...]
    shortened: tuple[tuple[str, str], ...]
    monthly_numbers: bool
    number_form: str
    neat: tuple[str, ...]
    tails: tuple[str, ...]
    print_line: Callable[[random.Random, str, str, str, str], Seen]
    fee_form: str
    exchange_form: str

    def step(self, rng: random.Random) -> int:
        """How far the next number lies from the last: China's tax office gives them out to all firms in one row."""
        return rng.randint(900, 90_000) if self.code == "CN" else rng.choice((1, 1, 1, 1, 2))

    def number(self, serial: int, day: date) -> str:
        """The number that the firm's program gives."""
        return self.number_form.format(n=serial, m=day.month, y=day.year, s=day.year % 100)

    def bare(self, number: str) -> str:
        """What a hurried clerk writes of the second and third number of a list."""
        return self._fields(number)["b"]

    def _fields(self, number: str) -> dict[str, str]:
        digits = re.findall(r"\d+", number)
        match self.code:
            case "PL":
                n, m, y = digits
                return {"n": n, "m": m, "k": str(int(m)), "y": y, "s": y[2:], "b": f"{n}/{m}", "w": number}
            case "VN":
                return {
                    "n": digits[-1],
                    "i": str(int(digits[-1])),
                    "b": str(int(digits[-1])),
                    "w": number,
                    "h": number[:7],
                }
            case "CN":
                return {"w": number, "e": number[-8:], "f": number[-5:], "b": number[-8:]}
            case _:
                return {
                    "w": number,
                    "y": digits[0],
                    "n": digits[1],
                    "i": str(int(digits[1])),
                    "b": str(int(digits[1])),
                }

    def short(self, name: str) -> str:
        """A name as its owner shortens it in his bank's form."""
        for long, brief in self.shortened:
            name = name.replace(long, brief)
        return name

    def person(self, given: str, family: str, initial: str) -> str:
        """Somebody as his own bank prints him."""
        return self.person_form.format(given=given, family=family, x=initial)

    def fee_told(self, gross: int, fee: int) -> str:
        """What the banks on the way say that they took."""
        return self.fee_form.format(g=gross / self.unit, f=fee / self.unit)

    def exchange_told(self, currency: str, cents: int, rate: float) -> str:
        """What the bank says of the amount before its exchange."""
        return self.exchange_form.format(c=currency, g=cents / 100, r=rate)


def written(land: Land, number: str, how: str, rng: random.Random) -> str:
    """An invoice number as a payer writes it: whole in some fashion, its tail only, or with two digits swapped."""
    fields = land._fields(number)
    if how == "tail":
        return rng.choice(land.tails).format(**fields)
    if how == "slip":
        key = "e" if land.code == "CN" else "n"
        digits = fields[key]
        places = [at for at in range(len(digits) - 1) if digits[at] != digits[at + 1]]
        if not places:
            return rng.choice(land.tails).format(**fields)
        at = rng.choice(places)
        swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        return land.neat[0].format(**{**fields, key: swapped, "w": number.replace(digits, swapped)})
    return rng.choice(land.neat).format(**fields)


def _pieces(text: str, width: int, joint: str) -> str:
    return joint.join(text[at : at + width] for at in range(0, len(text), width))


def _polish(rng: random.Random, name: str, account: str, text: str, debit: str) -> Seen:
    if account[-1] in "0246":
        text = text.upper()
    if not debit and rng.random() < 0.2:
        text = (
            f"/VAT/{rng.randint(10, 900)},{rng.randint(10, 99)}/IDC/{rng.randint(10**9, 10**10 - 1)}/INV/{text}/TXT/"
        )
    elif rng.random() < 0.3:
        text = f"PRZELEW ELIXIR - ONLINE {text} TRN{rng.randint(10**8, 10**9)}"
    reference = f"ZGODA {debit}" if debit else "NONREF"
    return Seen(name, account, reference, _pieces(text, 35, rng.choice(("", "", " "))))


def _dutch(rng: random.Random, name: str, account: str, text: str, debit: str) -> Seen:
    if account[-1] in "1357":  # the account in Germany
        head = f"EREF+{rng.choice(('NOTPROVIDED', str(rng.randint(10**9, 10**10))))} " + (
            f"MREF+{debit} CRED+NL79ZZZ999999990000 " if debit else ""
        )
        head += f"KREF+{rng.randint(10**11, 10**12)} " if rng.random() < 0.3 else ""
        return Seen(name.upper(), account, "", _pieces(f"{head}SVWZ+{text}", 27, rng.choice(("", " "))), "Germany")
    if debit:
        packed = f"/TRTP/SEPA INCASSO ALGEMEEN/IBAN/{account}/BIC/RABONL2U/NAME/{name}/MARF/{debit}/REMI/{text}/EREF/{rng.randint(10**7, 10**9)}"
    elif rng.random() < 0.5:
        packed = f"/TRTP/SEPA OVERBOEKING/IBAN/{account}/BIC/INGBNL2A/NAME/{name}/REMI/{text}/EREF/NOTPROVIDED"
    else:
        return Seen(
            name,
            account,
            "",
            f"Naam: {name} Omschrijving: {text} IBAN: {account} Kenmerk: {rng.randint(10**7, 10**9)}",
        )
    return Seen("", account if rng.random() < 0.5 else "", "", _pieces(packed, 65, ""))


def _vietnamese(rng: random.Random, name: str, account: str, text: str, debit: str) -> Seen:
    marks = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    name = "".join(mark for mark in marks if not unicodedata.combining(mark)).upper()
    serial, seen = rng.randint(10**9, 10**10 - 1), account if rng.random() < 0.35 else ""
    tail = f" UNT {debit}" if debit else ""
    match rng.randint(0, 2):
        case 0:
            packed = f"MBVCB.{serial}.{rng.randint(10**5, 10**6)}.{name} {text}{tail}.CT tu {account} {name} toi 0071001234567 CTY CUA TOI tai VCB"
        case 1:
            packed = f"{name} {text}{tail}-{rng.randint(7, 20):02d}:{rng.randint(0, 59):02d}:11 {serial}"
        case _:
            packed = f"REM Tfr Ac: {account} O@L_071001_0_0_{serial}_{text}{tail} B/O {name}"
    return Seen("", seen, f"FT25{serial}", packed[:200])


def _chinese(rng: random.Random, name: str, account: str, text: str, debit: str) -> Seen:
    packed = rng.choice(("{t}", "摘要:转账汇款 附言:{t}", "用途:{t}", "网银互联 {t} 流水号{s}")).format(
        t=text, s=rng.randint(10**12, 10**13)
    )
    return Seen(name, account if rng.random() < 0.8 else "", "", packed + (f" 委托收款{debit}" if debit else ""))


POLAND = Land(
    "PL", "PLN", "EUR", 4.25, 100, 3, 1, "23", (99, 149, 480, 650, 1200, 2500, 199),
    ("Zielony Dach", "Bałtyk", "Pod Lipami", "Meblopol", "Stalrem", "Żubr", "Świt", "Gąsior", "Kłos", "Ogród Marzeń",
    "Łącz-El", "Róża", "Słodycz",
     "Ćwik", "Tartak Dąb", "Jaskółka", "Młyn", "Wodomierz", "Agromix", "Termobud"),
    ("{stem} Sp. z o.o.", "{stem} {place} Spółka z ograniczoną odpowiedzialnością Sp. k.",
    "F.H.U. {stem} {given} {family}", "{given} {family}",
     "P.P.H. {stem} s.c. {family} i Wspólnicy", "Przedsiębiorstwo {stem} S.A.",
     "Gabinet Stomatologiczny {given} {family}"),
    ("Jan", "Anna", "Piotr", "Małgorzata", "Łukasz", "Zofia", "Krzysztof", "Agnieszka"),
    ("Kowalski", "Wiśniewska", "Wójcik", "Kamiński", "Lewandowska", "Zieliński", "Szymańska", "Dąbrowski",
    "Kozłowski", "Żak"),
    ("Kraków", "Łódź", "Gdańsk", "Rzeszów", "Poznań"), "{family} {given} {x}.", " UL. POLNA 7/12 30-102 KRAKOW", "PL",
    24, "K/", (27, 35, 35, 70), 140,
    ("styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik",
    "listopad", "grudzień"),
    {"pay": ("zapłata za fakturę", "za towar", "przelew", "należność"), "customer": ("nr klienta {c}",),
    "month": ("abonament {m} {y}",),
     "discount": ("skonto 2%", "minus 2% skonta"), "part": ("zaliczka na poczet faktury", ),
     "instalment": ("rata {k}/{m}",), "order": ("przedpłata zam. {o}",),
     "returned": ("ZWROT POLECENIA ZAPŁATY BRAK ŚRODKÓW",), "minus": ("minus korekta",),
     "refund": ("zwrot do korekty",), "reminder": ("+ koszty upomnienia",),
     "theirs": ("nasz nr zam. {o}",), "thanks": ("dziękujemy",), "utility": ("UMOWA {c} FAKTURA {n}",)},
    (("PAYU S.A.", "WYPŁATA ZBIORCZA {d:%d.%m}"), ("ELAVON FINANCIAL", "ROZLICZENIE TERMINALA {d:%Y%m%d}")),
    ("FS-{n}/{y}", "{n}/{m:02d}/20{y}", "F/{n:06d}/{y}", "20{y}/{m:02d}/{n:05d}", "FAS {n}"),
    (("SPÓŁDZIELNIA WSPÓLNY DOM", "CZYNSZ {m}/{y}", -1, 12), ("ZUS", "SKŁADKI {y}{m}01", -1, 12),
    ("URZĄD SKARBOWY KRAKÓW", "/TI/N6790001122/OKR/25M{m}/SFP/VAT7", -1, 12),
     ("", "WPŁATA GOTÓWKI WPŁATOMAT {n}", 1, 6), ("", "OPŁATA ZA PROWADZENIE RACHUNKU {m}/{y}", -1, 12),
     ("KOWALSKI MAREK", "WYNAGRODZENIE {m}/{y}", -1, 12),
     ("NASZA FIRMA SP. Z O.O.", "PRZELEW WŁASNY", 1, 6), ("NASZA FIRMA SP. Z O.O.", "PRZELEW WŁASNY NA KONTO VAT", -1,
     6), ("", "ZAKUP PRZY UŻYCIU KARTY ORLEN STACJA NR {n}", -1, 12),
     ("URZĄD SKARBOWY KRAKÓW", "ZWROT VAT {m}/{y}", 1, 4), ("PAYU S.A.", "WYPŁATA {n} ZBIORCZA", 1, 12)),
    ((" SPOŁKA Z OGRANICZONA ODPOWIEDZIALNOSCIA", " SP ZOO"), (" SPOLKA Z OGRANICZONA ODPOWIEDZIALNOSCIA",
    " SP. Z O.O."), ("PRZEDSIEBIORSTWO", "PRZEDS.")), True,
    "FV {n}/{m:02d}/{y}", ("FV {n}/{m}/{y}", "fv{n}/{m}/{y}", "Faktura nr {n}/{m}/{y}", "FV/{n}/{m}/{y}",
    "FV {n}-{m}-{y}", "FV {n}/{k}/{s}"),
    ("fv {n}/{m}", "faktura {n}", "{n}/{k}"), _polish, "KWOTA ZLECENIA PLN {g:.2f} PROWIZJA {f:.2f}",
    "KWOTA {c} {g:.2f} KURS {r:.4f}",
)  # fmt: skip
VIETNAM = Land(
    "VN", "VND", "USD", 25_400.0, 1, 9_000, 11_000, "10", (500_000, 990_000, 1_200_000, 2_750_000, 5_500_000, 330_000,
    16_500_000),
    ("Hoàng Long", "Phú Thịnh", "Minh Châu", "An Phát", "Đại Việt", "Thiên Ân", "Sao Mai", "Hải Đăng", "Tân Tiến",
    "Bình Minh", "Gia Bảo", "Kim Ngân", "Trường Sơn",
     "Nam Á", "Việt Hưng", "Đông Dương", "Thành Công", "Hưng Thịnh"),
    ("Công ty TNHH {stem}", "Công ty TNHH MTV Thương mại Dịch vụ {stem} {place}", "Công ty Cổ phần Xây dựng {stem}",
    "{family} {given}", "Cửa hàng {stem} - {family} {given}",
     "DNTN {stem}", "Nhà hàng {stem} {place}"),
    ("Thị Hoa", "Văn Nam", "Minh Tuấn", "Thị Thu Hà", "Quốc Bảo", "Ngọc Ánh", "Đức Anh"), ("Nguyễn", "Trần", "Lê",
    "Phạm", "Hoàng", "Võ", "Đặng", "Bùi"),
    ("Hà Nội", "Đà Nẵng", "Sài Gòn", "Cần Thơ"), "{family} {given} {x}", "", "", 13, "KH", (60, 70), 146,
    tuple(f"thang {month}" for month in range(1, 13)),
    {"pay": ("thanh toan tien hang", "chuyen tien", "CK", "tra tien hang"), "customer": ("ma KH {c} thanh toan",),
    "month": ("phi dich vu {m}/{y}",), "discount": ("tru chiet khau 2%",),
     "part": ("tam ung 1 phan",), "instalment": ("dot {k}/{m}",), "order": ("dat coc don hang {o}",),
     "returned": ("HOAN TRA UNT KHONG DU SO DU",), "minus": ("tru hang tra lai",),
     "refund": ("hoan tien",), "reminder": ("va phi cham tra",), "theirs": ("PO {o}",), "thanks": ("cam on",),
     "utility": ("MA KH {c} HOA DON {n}",)},
    (("CTCP THANH TOAN VNPAY", "VNPAY QUYET TOAN NGAY {d:%d%m%Y}"), ("M_SERVICE MOMO",
    "MOMO THANH TOAN LO {d:%y%m%d}")),
    ("1C25TAA/{n:08d}", "1C25THP-{n}", "{n:07d}", "1K25DVN/{n}", "HD{n:06d}"),
    (("BUI THI LAN", "TIEN THUE NHA THANG {m}", -1, 12), ("KBNN QUAN 1", "NOP THUE GTGT KY {m}/{y}", -1, 12), ("",
    "LUONG THANG {m}/{y} DOT 1", -1, 12), ("", "NOP TIEN MAT {n}", 1, 8),
     ("", "PHI QUAN LY TAI KHOAN", -1, 12), ("BAO HIEM XA HOI", "BHXH THANG {m} MA DV TA{n}", -1, 12), ("CTY CUA TOI",
     "CHUYEN TIEN NOI BO", 1, 6), ("CTY CUA TOI", "CHUYEN TIEN NOI BO", -1, 6),
     ("", "LAI TIEN GUI", 1, 12), ("", "THE VISA GRAB*A-{n}", -1, 12), ("CTCP THANH TOAN VNPAY",
     "VNPAY QUYET TOAN {n}", 1, 12)),
    (("CONG TY TNHH", "CTY TNHH"), ("THUONG MAI DICH VU", "TM DV"), ("CONG TY CO PHAN", "CTCP")), False,
    "1C25TKT/{n:08d}", ("HD {n}", "HD so {n}", "TT hoa don {n} ky hieu {h}", "{h} {i}", "HDGTGT {n}",
    "thanh toan hd so {n}"), ("HD {i}", "hd so {i}", "so {i}"),
    _vietnamese, "so tien goc VND {g:,.0f} phi {f:,.0f}", "{c} {g:,.2f} ty gia {r:,.0f}",
)  # fmt: skip
CHINA = Land(
    "CN", "CNY", "USD", 7.2, 100, 5, 2, "13", (300, 880, 1280, 1980, 3600, 6800, 520),
    ("恒达", "华瑞", "鑫源", "天成", "博远", "金桥", "瑞丰", "宏图", "安泰", "同创", "东升", "百川", "嘉禾", "明德", "兴业", "盛世", "立信", "绿洲"),
    ("{place}{stem}贸易有限公司", "{place}{stem}精密机械有限公司", "{place}市{stem}食品有限责任公司", "{stem}（{place}）科技股份有限公司",
    "{place}{stem}建材经营部", "{family}{given}"),
    ("伟", "芳", "秀英", "建国", "志强", "丽华", "晓东"), ("王", "李", "张", "刘", "陈", "杨", "赵", "欧阳"), ("苏州", "上海", "宁波", "东莞",
    "青岛", "杭州"), "{family}{given}{x}",
    "", "", 19, "C", (12, 20, 20, 30), 60, tuple(f"{month}月" for month in range(1, 13)),
    {"pay": ("货款", "往来款", "转账", "付货款"), "customer": ("客户编号{c}货款",), "month": ("{y}年{m}服务费",), "discount": ("扣2%现金折扣",
    ), "part": ("部分货款",), "instalment": ("第{k}期/共{m}期",),
     "order": ("订单{o}预付款",), "returned": ("托收退回 余额不足",), "minus": ("减红字发票",), "refund": ("退款",), "reminder": ("含滞纳金",
     ), "theirs": ("合同号{o}",), "thanks": ("谢谢",),
     "utility": ("户号{c}发票{n}",)},
    (("支付宝（中国）网络技术有限公司", "商户结算{d:%Y%m%d}"), ("财付通支付科技有限公司", "微信支付结算款{d:%m%d}")),
    ("2544200000{n:010d}", "2531700000{m:02d}{n:08d}", "{n:08d}", "253320000000{n:08d}"),
    (("苏州物业管理有限公司", "{m}月房租", -1, 12), ("国家金库苏州市支库", "增值税{y}{m}", -1, 12), ("代发工资", "{m}月工资", -1, 12), ("", "现金存入{n}",
    1, 8), ("", "账户管理费", -1, 12), ("社保中心", "社保{y}{m}", -1, 12),
     ("本公司", "内部转账", 1, 6), ("本公司", "内部转账", -1, 6), ("", "结息", 1, 4), ("中国石化加油站", "消费 POS{n}", -1, 12),
     ("财付通支付科技有限公司", "结算款{n}", 1, 12)),
    (), False, "2532200000{n:010d}", ("发票{e}", "发票号{w}", "货款 发票号码:{w}", "{w}", "付发票{e}货款", "发票尾号{e}"), ("票尾号{f}",
    "发票{f}", "{f}货款"),
    _chinese, "原汇款金额CNY{g:.2f} 手续费{f:.2f}", "{c}{g:.2f} 汇率{r:.4f}",
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "EUR", "USD", 0.92, 100, 1, 1, "21", (49, 125, 240, 395, 650, 1100, 79),
    ("Van der Meer", "De Groene Tuin", "Zonneveld", "Het Anker", "Waterland", "De Gouden Leeuw", "Brouwers",
    "Hofstede", "Molenaar", "Noorderlicht", "De Vrije Vogel", "Zeeduin",
     "Polderzicht", "Kaasmakerij Boer", "Windkracht", "Café Zürich", "Oude Brug", "Veldhuis"),
    ("{stem} B.V.", "Bakkerij {stem} {place}", "{stem} Holding B.V.", "Stichting {stem}",
    "Hoveniersbedrijf {stem} V.O.F.", "{given} {family}", "Restaurant {stem} {place} B.V.", "{stem} GmbH & Co. KG"),
    ("Johannes", "Annelies", "Pieter", "Maaike", "Willem", "Sanne", "Dirk"), ("Jansen", "de Vries", "van den Berg",
    "Bakker", "Visser", "Smit", "Meijer", "de Boer"),
    ("Utrecht", "Zwolle", "Venlo", "Groningen", "Breda"), "{x}. {family} e/o {x}.M. {family}",
    " KERKSTRAAT 12 7511 AB ENSCHEDE", "NL", 14, "D", (27, 35, 35, 70), 140,
    ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december"),
    {"pay": ("betaling", "rekening", "Zahlung", "levering"), "customer": ("klantnr {c}",),
    "month": ("abonnement {m} {y}",), "discount": ("2% korting contant", "abzgl. 2% Skonto"),
     "part": ("deelbetaling",), "instalment": ("termijn {k}/{m}",), "order": ("vooruitbetaling order {o}",),
     "returned": ("STORNO MS03 ONVOLDOENDE SALDO",), "minus": ("minus creditnota",),
     "refund": ("terugbetaling creditnota",),
     "reminder": ("incl. aanmaningskosten",), "theirs": ("uw order {o}",), "thanks": ("bedankt",),
     "utility": ("Klantnummer {c} factuur {n}",)},
    (("STRIPE PAYMENTS EUROPE", "STRIPE {d:%y%m%d}X7"), ("CURRENCE MOLLIE PAYMENTS",
    "MOLLIE UITBETALING {d:%d-%m-%Y}")),
    ("F{y}-{n:05d}", "20{y}{n:06d}", "{n}", "VF/20{y}/{m:02d}/{n}", "RE-{n:05d}", "INV-{n:06d}"),
    (("WOONBEDRIJF OOST", "HUUR {m}-{y} CONTRACT {n}", -1, 12), ("BELASTINGDIENST",
    "OMZETBELASTING {y}{m} KENMERK {n}{n}", -1, 12), ("P. DE BOER", "SALARIS {m}/{y}", -1, 12), ("",
    "GELDSTORTING SEALBAG {n}", 1, 8),
     ("", "KOSTEN ZAKELIJK BETALINGSVERKEER", -1, 12), ("PENSIOENFONDS", "PREMIE {m} {y} REL.NR {n}", -1, 12),
     ("ONZE ZAAK BV", "EIGEN OVERBOEKING", 1, 6), ("ONZE ZAAK BV", "EIGEN OVERBOEKING", -1, 6),
     ("BELASTINGDIENST", "TERUGGAAF OB {y}{m}", 1, 3), ("", "BEA NR:{n} {m}.{y} SHELL ENSCHEDE PAS 012", -1, 12),
     ("CURRENCE MOLLIE PAYMENTS", "MOLLIE {n}", 1, 12)),
    ((" B.V.", " BV"), (" V.O.F.", " VOF"), ("HOVENIERSBEDRIJF", "HOV.BEDR.")), False,
    "{y}-{n:05d}", ("{w}", "factuur {w}", "fact. {y}{n}", "factuurnr {y} {n}", "F {y}.{n}", "Rechnung {w}"),
    ("factuur {i}", "fact {n}", "nr {i}"),
    _dutch, "/OCMT/EUR{g:.2f}/CHGS/EUR{f:.2f}/", "/OCMT/{c}{g:.2f}/EXCH/{r:.4f}/",
)  # fmt: skip
LANDS = (POLAND, VIETNAM, CHINA, NETHERLANDS)
