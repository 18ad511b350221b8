"""Every way to write a figure that we know of, and what it means."""

import pytest

from core.figures import Figure, FigureKind, find_figures

MONEY = {
    "1234.56 EUR": ["1.234,56 €", "€1,234.56", "1 234,56 EUR", "1234,56 Euro", "EUR 1.234,56", "€ 1234.56",
                    "1'234.56 €", "１２３４.５６€", "1,234.56欧元"],
    "1234.56 CHF": ["1'234.56 CHF", "CHF 1’234.56", "Fr. 1234.56", "1234.56 Franken"],
    "12400000 VND": ["12.400.000 ₫", "12.400.000 đ", "12,4 triệu đồng", "12.400.000 VNĐ", "VND 12,400,000"],
    "12000000 VND": ["12 triệu đồng", "mười hai triệu đồng"],
    "1200000 VND": ["1 triệu 200 nghìn đồng", "1,2 triệu đồng", "1.200.000 đồng"],
    "1280 CNY": ["¥1,280.00", "1280元", "RMB 1280", "1,280 元", "一千二百八十元", "人民币1280元", "￥1280"],
    "1200 CNY": ["一千二百元", "1200块"],
    "120000 CNY": ["12万元", "十二万元"],
    "49 EUR": ["49,- €", "49,– €", "€49", "49 euros", "neunundvierzig Euro", "forty-nine euros"],
    "0.5 EUR": ["50 Cent", "0,50 €", "€0.50"],
    "1500000 EUR": ["1,5 Mio. €", "1.5 million euros", "1.500.000 €"],
    "-12.5 EUR": ["-12,50 €", "−12,50 €"],
    "250 USD": ["$250", "250 US$", "USD 250.00", "two hundred and fifty dollars"],
}  # fmt: skip
PERCENT = {
    "19 %": ["19 %", "19%", "19,0 %", "19 Prozent", "19 percent", "19 per cent", "19 phần trăm", "百分之十九",
             "百分之19", "１９％", "neunzehn Prozent"],
    "2.5 %": ["2,5 %", "2.5%"],
    "-5 %": ["-5 %", "−5%"],
}  # fmt: skip
DATE = {
    "2026-10-14": ["14.10.2026", "14. Oktober 2026", "14. Okt. 2026", "Oct 14 2026", "October 14, 2026",
                   "14 October 2026", "14th of October 2026", "2026-10-14",
                   "2026/10/14", "14/10/2026", "ngày 14 tháng 10 năm 2026",
                   "14 tháng 10, 2026", "ngày 14/10/2026", "2026年10月14日", "二〇二六年十月十四日", "14.10.26"],
    "--10-14": ["14.10.", "14. Oktober", "October 14", "14 tháng 10", "ngày 14 tháng 10", "10月14日", "10月14号"],
    "2026-10": ["Oktober 2026", "October 2026", "tháng 10 năm 2026", "tháng 10/2026", "2026年10月", "10/2026"],
    "2026-02-28": ["28.2.2026", "28.02.2026", "28 Feb 2026"],
}  # fmt: skip
DURATION = {
    "14 days": ["14 Tage", "14 Tagen", "14 days", "14 ngày", "十四天", "14天", "zwei Wochen", "two weeks", "2 tuần",
                "两周", "vierzehn Tage", "fourteen days", "mười bốn ngày", "14-tägige", "zweiwöchige", "14-day"],
    "7 days": ["eine Woche", "one week", "một tuần", "一周", "within a week", "7 ngày"],
    "24 months": ["zwei Jahre", "24 Monate", "two years", "hai năm", "2 năm", "两年", "24个月", "2-jährige"],
    "6 months": ["6 Monate", "half a year", "半年", "nửa năm", "sáu tháng", "ein halbes Jahr"],
    "5 workdays": ["5 Werktage", "fünf Arbeitstagen", "5 working days", "five business days", "5 ngày làm việc",
                   "5个工作日"],
    "90 minutes": ["90 Minuten", "90 min", "90 phút", "90分钟", "1,5 Stunden"],
    "2880 minutes": ["48 Stunden", "48 hours", "48 giờ đồng hồ", "48小时", "48-hour"],
}  # fmt: skip
QUANTITY = {
    "5000 g": ["5 kg", "5kg", "5 Kilogramm", "5 ki-lô-gam", "5公斤", "5 kilos", "fünf Kilo", "0,005 t", "5000 g"],
    "40 mm": ["40 mm", "4 cm", "40mm", "40毫米", "40 Millimeter", "40 milimét", "0,04 m"],
    "2 m²": ["2 m²", "2 m2", "2 qm", "2 Quadratmeter", "2 mét vuông", "2平方米", "2 square metres"],
    "500 ml": ["500 ml", "0,5 l", "0.5 litres", "500毫升", "nửa lít"],
    "10 pcs": ["10 Stück", "10 pieces", "10 cái", "10个", "十件", "ten pcs"],
    "12 people": ["12 Mitarbeiter", "12 employees", "12 nhân viên", "12人", "zwölf Personen"],
}  # fmt: skip
TIME = {
    "09:00": ["9 Uhr", "9:00", "9am", "9 a.m.", "上午9点", "9 giờ sáng", "09:00 Uhr", "早上九点"],
    "17:30": ["17:30", "17.30 Uhr", "5:30 pm", "17h30", "下午5点半", "5 giờ 30 chiều", "17点30分", "17 Uhr 30",
              "5 giờ rưỡi chiều"],
}  # fmt: skip
NUMBER = {
    "25": ["25", "fünfundzwanzig", "twenty-five", "hai mươi lăm", "二十五"],
    "105": ["105", "hundertfünf", "a hundred and five", "một trăm linh năm", "一百零五"],
    "999": ["999", "neunhundertneunundneunzig", "nine hundred ninety-nine", "chín trăm chín mươi chín", "九百九十九"],
    "2026": ["2026", "zweitausendsechsundzwanzig"],
    "1234567": ["1.234.567", "1,234,567", "1 234 567", "1'234'567"],
}  # fmt: skip
OTHER = {
    FigureKind.CODE: {
        "#RE20260042": ["RE-2026-0042", "RE2026-0042", "RE/2026/0042"], "#A4711": ["A4711", "A-4711"],
        "#HN4711B": ["HN-4711-B"], "#20260042": ["2026-0042"],
    },
    FigureKind.EMAIL: {"info@holz-nord.de": ["info@holz-nord.de", "Info@Holz-Nord.de"]},
    FigureKind.PHONE: {
        "tel:71112345": ["+49 711 12345", "0049 711 12345", "+49 (0)711 12345", "0711 / 12345", "Tel.: 0711 12345",
                         "(0711) 12345"],
        "tel:13812345678": ["13812345678", "+86 138 1234 5678"], "tel:912345678": ["0912 345 678", "+84 912 345 678"],
    },
    FigureKind.LINK: {"holz-nord.de/agb": ["https://www.holz-nord.de/agb", "www.holz-nord.de/agb/"]},
    FigureKind.IBAN: {"DE89370400440532013000": ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"]},
}  # fmt: skip

TABLE = [
    (kind, value, text)
    for kind, rows in {
        FigureKind.MONEY: MONEY, FigureKind.PERCENT: PERCENT, FigureKind.DATE: DATE, FigureKind.DURATION: DURATION,
        FigureKind.QUANTITY: QUANTITY, FigureKind.TIME: TIME, FigureKind.NUMBER: NUMBER, **OTHER,
    }.items()
    for value, texts in rows.items()
    for text in texts
]  # fmt: skip
FRAMES = ["{}", "({}).", "Es gilt: {}, siehe unten.", "以下：{}。", "Là {} nhé."]


def only(text: str) -> Figure:
    found = find_figures(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("kind", "value", "text"), TABLE)
def test_each_spelling_means_the_same(kind: FigureKind, value: str, text: str) -> None:
    figure = only(text)
    assert (figure.kind, value in figure.readings) == (kind, True), figure


@pytest.mark.parametrize("frame", FRAMES[1:])
@pytest.mark.parametrize(("kind", "value", "text"), TABLE[::3])
def test_it_is_found_inside_a_sentence_at_its_place(kind: FigureKind, value: str, text: str, frame: str) -> None:
    sentence = frame.format(text)
    figure = only(sentence)
    assert value in figure.readings
    assert sentence[figure.start : figure.start + figure.length] == figure.text


def test_the_table_is_rich() -> None:
    assert len(TABLE) >= 150


SPANS = {
    "9–18 Uhr": ["09:00", "18:00"],
    "9am–6pm": ["09:00", "18:00"],
    "9-11am": ["09:00", "11:00"],
    "von 9 bis 18 Uhr": ["09:00", "18:00"],
    "8h30 - 17h30": ["08:30", "17:30"],
    "上午9点至下午6点": ["09:00", "18:00"],
    "3-5 Werktage": ["3 workdays", "5 workdays"],
    "3 bis 5 Werktagen": ["3 workdays", "5 workdays"],
    "3 to 5 days": ["3 days", "5 days"],
    "3 đến 5 ngày": ["3 days", "5 days"],
    "3至5个工作日": ["3 workdays", "5 workdays"],
    "10–20 €": ["10 EUR", "20 EUR"],
    "120 x 80 cm": ["1200 mm", "800 mm"],
    "120 × 80 × 3 cm": ["1200 mm", "800 mm", "30 mm"],
    "100 EUR 200": ["100 EUR", "200"],
    "2 % Skonto bei Zahlung innerhalb von 10 Tagen, sonst 30 Tage netto": ["2 %", "10 days", "30 days"],
    "Montag bis Freitag 9:00–18:00, Samstag 10–14 Uhr": ["09:00", "18:00", "10:00", "14:00"],
    "RE-2026-0042 vom 14.10.2026 über 1.190,00 €": ["#RE20260042", "2026-10-14", "1190 EUR"],
    "Art. 4711 Eiche 40 mm | 24,90": ["4711", "40 mm", "24.9"],
}


@pytest.mark.parametrize(("text", "values"), SPANS.items())
def test_several_figures_stand_in_order(text: str, values: list[str]) -> None:
    assert [figure.value for figure in find_figures(text)] == values


@pytest.mark.parametrize(
    "text", ["halten wir uns 6\r\nWochen gebunden", "6\u00a0Wochen", "6\nWochen", "sechs\r\nWochen"]
)
def test_a_line_may_end_between_a_number_and_its_unit(text: str) -> None:
    assert only(text).value == "42 days"


AMBIGUOUS = {
    "1.234": {"1234", "1.234"},
    "1,234 kg": {"1234000 g", "1234 g"},
    "10/11/2026": {"2026-11-10", "2026-10-11"},
    "¥500": {"500 CNY", "500 JPY"},
    "80 Cent": {"0.8 EUR", "0.8 USD"},
}


@pytest.mark.parametrize(("text", "readings"), AMBIGUOUS.items())
def test_what_may_mean_two_things_carries_both(text: str, readings: set[str]) -> None:
    assert set(only(text).readings) == readings


def test_the_language_decides_which_reading_comes_first() -> None:
    assert find_figures("1.234", "de")[0].value == "1234"
    assert find_figures("1.234", "en")[0].value == "1.234"
    assert find_figures("1,234", "en")[0].value == "1234"


NOTHING = [
    "Hello world",
    "Das ist ein Tisch.",
    "这是一些东西",
    "Anna und Bernd",
    "",
    "a.b",
    "€",
    "v. H.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_plain_words_hold_no_figure(text: str) -> None:
    assert find_figures(text) == []


def test_decomposed_text_keeps_its_offsets() -> None:
    import unicodedata

    text = unicodedata.normalize("NFD", "Thời hạn trả hàng là mười bốn ngày kể từ ngày nhận.")
    figure = only(text)
    assert figure.value == "14 days"
    assert unicodedata.normalize("NFC", figure.text) == "mười bốn ngày"
    assert text[figure.start : figure.start + figure.length] == figure.text
