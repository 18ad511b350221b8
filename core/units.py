"""Units as people write them in four languages, each with its base: 2 Wochen = 14 days, 0,5 t = 500 kg = 500000 g."""

import re
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from core.patterns import regex


@dataclass(frozen=True, slots=True)
class Unit:
    """What a written unit stands for: `factor` times each of `bases` ("¥" may be CNY or JPY)."""

    kind: str
    bases: tuple[str, ...]
    factor: Fraction = Fraction(1)

    def of(self, amount: Decimal) -> tuple[str, ...]:
        """`amount` of this unit in its bases, as canonical text: "14 days"."""
        value = Fraction(amount) * self.factor
        return tuple(f"{plain(value)} {base}" for base in self.bases)


def plain(value: Fraction | Decimal) -> str:
    """A number without exponent or trailing zeros; fractions that do not end are cut after twelve places."""
    fraction = Fraction(value)
    if fraction.denominator == 1:
        return str(fraction.numerator)
    with localcontext(prec=120):
        whole = round(Decimal(fraction.numerator) / Decimal(fraction.denominator), 12)
    return f"{whole:f}".rstrip("0").rstrip(".")


# Each row: kind, base, factor, the ways to write it. Latin words are matched whole, signs and Chinese as they stand.
_ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("money", "EUR", "1", "€ EUR Euro Euros euros ơ-rô 欧元"),
    ("money", "USD", "1", "$ US$ USD Dollar Dollars dollar dollars đô đô-la 美元 美金"),
    ("money", "GBP", "1", "£ GBP Pfund pounds 英镑"),
    ("money", "CHF", "1", "CHF SFr Franken Fr. Fr francs 瑞士法郎 瑞郎"),
    ("money", "VND", "1", "₫ đ VND VNĐ đồng 越南盾"),
    ("money", "CNY|JPY", "1", "¥"),
    ("money", "CNY", "1", "元 块 块钱 圆 RMB CNY CN¥ 人民币 Yuan yuan Nhân_dân_tệ nhân_dân_tệ tệ"),
    ("money", "JPY", "1", "JPY 日元 円 Yen yen"),
    ("money", "EUR|USD", "1/100", "Cent Cents cent cents ct Ct ¢ 欧分"),
    ("percent", "%", "1", "% Prozent prozentig prozentige prozentiger prozentigen percent per_cent pct"),
    ("percent", "%", "1", "phần_trăm v.H."),
    ("percent", "%", "1/10", "‰ Promille 千分"),
    ("duration", "days", "1", "Tag Tage Tagen Tages tägig tägige tägiger tägigen tägiges day days ngày 天 日内 d"),
    ("duration", "workdays", "1", "Werktag Werktage Werktagen Arbeitstag Arbeitstage Arbeitstagen working_day"),
    ("duration", "workdays", "1", "working_days business_day business_days work_days workdays workday"),
    ("duration", "workdays", "1", "ngày_làm_việc ngày_công 个工作日 工作日"),
    ("duration", "bankdays", "1", "Bankarbeitstag Bankarbeitstage Bankarbeitstagen banking_days 个银行工作日"),
    ("duration", "days", "7", "Woche Wochen wöchig wöchige wöchiger wöchigen wöchiges week weeks tuần tuần_lễ"),
    ("duration", "days", "7", "周 星期 个星期 个周 周内"),
    ("duration", "months", "1", "Monat Monate Monaten Monats monatig monatige monatiger monatigen monatiges"),
    ("duration", "months", "1", "month months tháng 个月 個月"),
    ("duration", "months", "12", "Jahr Jahre Jahren Jahres jährig jährige jähriger jährigen jähriges year"),
    ("duration", "months", "12", "years yr yrs năm 年"),
    ("duration", "months", "3", "Quartal Quartale Quartalen quarters quý 个季度 季度"),
    ("duration", "minutes", "60", "Stunde Stunden Std stündig stündige stündigen hour hours hr hrs h tiếng"),
    ("duration", "minutes", "60", "giờ_đồng_hồ 小时 个小时 钟头"),
    ("duration", "minutes", "1", "Minute Minuten Min min mins minute minutes phút 分钟 minütig minütige"),
    ("duration", "minutes", "1", "minütigen"),
    ("duration", "minutes", "1/60", "Sekunde Sekunden Sek second seconds sec giây 秒 秒钟"),
    ("quantity", "mm", "1", "mm Millimeter Millimetern millimetre millimetres millimeter millimeters milimét"),
    ("quantity", "mm", "1", "mi-li-mét 毫米"),
    ("quantity", "mm", "10", "cm Zentimeter Zentimetern centimetre centimetres centimeter centimeters"),
    ("quantity", "mm", "10", "xăng-ti-mét 厘米 公分"),
    ("quantity", "mm", "100", "dm Dezimeter"),
    ("quantity", "mm", "1000", "m Meter Metern metre metres meter meters mét lfm lfdm 米 公尺"),
    ("quantity", "mm", "1000000", "km Kilometer Kilometern kilometre kilometres kilometer kilometers"),
    ("quantity", "mm", "1000000", "ki-lô-mét cây_số 公里 千米"),
    ("quantity", "mm", "25.4", "Zoll inch inches 英寸"),
    ("quantity", "m²", "1", "m² m2 qm sqm Quadratmeter Quadratmetern square_metres square_meters square_metre"),
    ("quantity", "m²", "1", "mét_vuông 平方米 平米 平方公尺"),
    ("quantity", "m³", "1", "m³ m3 cbm Kubikmeter cubic_metres cubic_meters mét_khối 立方米"),
    ("quantity", "g", "0.001", "mg Milligramm 毫克"),
    ("quantity", "g", "1", "g Gramm gram grams gam 克"),
    ("quantity", "g", "1000", "kg Kilo Kilogramm kilo kilos kilogram kilograms ký cân ki-lô-gam 公斤 千克"),
    ("quantity", "g", "1000000", "t Tonne Tonnen tonne tonnes tons tấn 吨"),
    ("quantity", "ml", "1", "ml Milliliter millilitre 毫升"),
    ("quantity", "ml", "1000", "l L Liter Litern litre litres liter liters lít 升 公升"),
    ("quantity", "W", "1", "W Watt watts watt oát 瓦 瓦特"),
    ("quantity", "W", "1000", "kW Kilowatt 千瓦"),
    ("quantity", "kWh", "1", "kWh Kilowattstunden Kilowattstunde 千瓦时 度电"),
    ("quantity", "V", "1", "V Volt 伏"),
    ("quantity", "A", "1", "Ampere 安培"),
    ("quantity", "bar", "1", "bar"),
    ("quantity", "°C", "1", "°C ° Grad_Celsius độ_C 摄氏度 ℃"),
    ("quantity", "GB", "1", "GB"),
    ("quantity", "GB", "1/1000", "MB"),
    ("quantity", "GB", "1000", "TB"),
    ("quantity", "dB", "1", "dB"),
    ("quantity", "km/h", "1", "km/h 公里/小时"),
    (
        "quantity",
        "pcs",
        "1",
        "Stück Stk St pcs pc piece pieces units Exemplare cái chiếc tấm 个 件 只 张 把 台 套 支",
    ),
    ("quantity", "people", "1", "Person Personen people persons person người Mitarbeiter Mitarbeitern"),
    ("quantity", "people", "1", "Mitarbeitende employees nhân_viên 人 名 位 名员工"),
    ("quantity", "pages", "1", "Seite Seiten page pages trang 页"),
    ("quantity", "times", "1", "Mal mal times lần 次"),
)


def _units() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for kind, bases, factor, names in _ROWS:
        for name in names.split():
            table[name.replace("_", " ")] = Unit(kind, tuple(bases.split("|")), Fraction(factor))
    return table


UNITS = _units()
# "m" and "M", "l" and "L", "w" and "W" differ; words of four letters and more are taken in any case.
_ANY_CASE = {name.lower(): unit for name, unit in UNITS.items() if len(name) > 3} | {
    code.lower(): UNITS[code] for code in ("EUR", "USD", "CHF", "GBP", "VND", "Tag", "Min")
}


def unit_named(written: str) -> Unit:
    """The unit that this is a way to write. Raises KeyError if it is none."""
    one_space = re.sub(r"\s+", " ", written)
    return UNITS.get(one_space) or _ANY_CASE[one_space.lower()]


def _is_word(name: str) -> bool:
    return (name[-1].isalpha() and name[-1] < "\u2e80") or name[-1] in "²³"


def _alternatives(names: list[str]) -> str:
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered)


def _pattern(names: list[str]) -> str:
    words = [name for name in names if _is_word(name)]
    signs = [name for name in names if not _is_word(name)]
    long = [name for name in words if name.lower() in _ANY_CASE]
    return (
        rf"(?:(?:(?i:{_alternatives(long)})|{_alternatives(words)})(?![A-Za-zÀ-ÖØ-öø-ỹ0-9])"
        rf"|{_alternatives(signs)})"
    )


# Behind the number, perhaps with a space, a line's end or a hyphen ("14-tägig", "24-hour").
UNIT_AFTER = regex(rf"\s{{0,2}}-?\s?(?P<unit>{_pattern(list(UNITS))})")
_CURRENCIES = [name for name, unit in UNITS.items() if unit.kind == "money"]
CURRENCY_BEFORE = regex(rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?P<unit>{_alternatives(_CURRENCIES)})\s{{0,2}}$")
_CURRENCY = regex(rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?<![Hh]ợp )(?P<unit>{_pattern(_CURRENCIES)})")


def currencies_named(text: str) -> frozenset[str]:
    """The codes of the currencies that a text names in any way: "Giá (đồng)" names VND, "¥" CNY and JPY."""
    return frozenset(base for match in _CURRENCY.finditer(text) for base in unit_named(match["unit"]).bases)
