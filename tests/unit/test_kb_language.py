"""The language of passages, and of questions of one to ten words."""

import pytest

from kb.language import detect

SHORT = {
    "de": "Öffnungszeiten|Rückgabe|Lieferzeit|Preisliste|Was kostet Eiche?|Rückgabefrist|Skonto|Zahlungsziel|"
    "Wann habt ihr auf|Mitarbeiterhandbuch Urlaub|Kündigungsfrist Mietvertrag|Versandkosten Österreich|Preis A-4711",
    "en": "opening hours|return policy|price of oak|delivery time|warranty|payment terms|how much is A-4711|"
    "shipping costs|staff handbook|What is the notice period?",
    "vi": "giờ mở cửa|bảo hành bao lâu|chính sách đổi trả|giá gỗ sồi|bao hanh bao lau|gio mo cua|Kontor là gì?",
    "zh": "营业时间|退货政策|价格|A-4711多少钱|发票 2026|Kontor 是什么?",
    "ja": "営業時間はいつですか",
    "ru": "Часы работы",
    "": "4711|24,90|A-4711|2026-03-05|!!!| |",
}
LONG = {
    "de": "Die Lieferung erfolgt innerhalb von drei Werktagen nach Eingang der Zahlung auf unserem Konto.",
    "en": "Goods are delivered within three working days after the payment has reached our account.",
    "vi": "Hàng được giao trong vòng ba ngày làm việc sau khi chúng tôi nhận được thanh toán của quý khách.",
    "zh": "货物将在我们收到付款后三个工作日内送达,请您在签收时检查包装是否完好。",
    "fr": "Les marchandises sont livrées dans un délai de trois jours ouvrables après réception du paiement.",
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, many in SHORT.items() for text in many.split("|")]
)
def test_a_short_question(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(("language", "text"), LONG.items())
def test_a_passage(language: str, text: str) -> None:
    assert detect(text) == language


def test_a_foreign_name_does_not_turn_a_text() -> None:
    assert detect("Herr Nguyễn Văn Đức aus Hà Nội hat am Montag die Rechnung bezahlt und die Ware abgeholt.") == "de"
    assert detect("The Straße sign 街道 was delivered to the customer in Berlin on Monday morning.") == "en"
