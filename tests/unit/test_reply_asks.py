"""A customer's text cut into asks."""

import pytest

from office.replies.asks import INTENTS, asks_by_itself, find_asks, intent_of, label_of

ONE = [
    ("Was kostet der Versand nach Österreich?", "delivery-cost"),
    ("How long does delivery to France take?", "delivery-time"),
    ("Phí gửi hàng về Việt Nam là bao nhiêu?", "delivery-cost"),
    ("请问保修多久？", "warranty"),
    ("Kann ich die Ware zurückgeben?", "returns"),
    ("Tôi muốn trả hàng.", "returns"),
    ("Haben Sie samstags geöffnet?", "opening-hours"),
    ("Where is my order 4711?", "order-state"),
    ("订单 4711 到哪了？", "order-state"),
    ("Kann ich in Raten zahlen?", "payment"),
    ("Der Tisch hat einen Kratzer, was nun?", "complaint"),
    ("Could we make an appointment?", "appointment"),
    ("What is the price of the bench?", "price"),
    ("Do you make garden chairs?", "other"),
]


@pytest.mark.parametrize(("text", "intent"), ONE)
def test_one_question_is_one_ask_of_its_kind(text, intent):
    (ask,) = find_asks(text)
    assert (ask.text, ask.intent) == (text, intent)


SEVERAL = [
    ("Wie lange kann ich ihn zurückgeben und was kostet mich das?", 2),
    ("Can I still send it back, and how much do I get? And can you give me 20 % off?", 3),
    ("Đèn được bảo hành bao lâu, và vệ sinh chụp đèn như thế nào?", 2),
    ("1. Was kostet eine Gravur?\n2. Wie viele Zeichen passen drauf?", 2),
    ("请问多久上一次油？可以放进洗碗机吗？", 2),
    ("Haben Sie da geöffnet und gibt es Parkplätze am Haus?", 2),
]


@pytest.mark.parametrize(("text", "count"), SEVERAL)
def test_a_sentence_that_asks_twice_is_two_asks(text, count):
    assert len(find_asks(text)) == count


def test_what_stands_beside_a_part_says_what_it_is_about():
    second = find_asks("Wie lange kann ich ihn zurückgeben und was kostet mich das?")[1]
    assert "zurückgeben" in second.before


NOTHING = [
    "Vielen Dank und viele Grüße\nAnna",
    "Hello,\n\nthe little lamp arrived yesterday, very nicely packed. Thank you!",
    "Em cảm ơn,\nNguyễn Thu Hà",
    "谢谢！\n王伟",
]


@pytest.mark.parametrize("text", NOTHING)
def test_thanks_and_greetings_ask_nothing(text):
    assert find_asks(text) == []


DEEDS = [
    ("Können Sie die Bestellung auf Eiche ändern?", "change-of-order"),
    ("Please send me the invoice as PDF.", "document-request"),
    ("Ich habe zweimal überwiesen, können Sie nachsehen?", "payment-question"),
    ("Vui lòng gửi báo giá cho 40 cái.", "quotation"),
    ("我要求退款。", "refund-request"),
    ("Would you make an exception?", "exception"),
]


@pytest.mark.parametrize(("text", "deed"), DEEDS)
def test_what_only_a_person_can_do_is_named(text, deed):
    assert [ask.deed for ask in find_asks(text)] == [deed]


def test_a_wish_to_buy_beside_a_question_is_only_what_it_is_about():
    asks = find_asks("Wir möchten 12 Wandleuchten bestellen. Welcher Rabatt gilt?")
    assert [ask.intent for ask in asks] == ["discount"]
    assert find_asks("Wir möchten 12 Wandleuchten bestellen.")[0].deed == "new-order"


def test_places_are_those_of_the_text():
    text = "Guten Tag,\n\nwas kostet der Versand nach Linz, und muss ich mit Zoll rechnen?"
    for ask in find_asks(text):
        assert text[ask.start : ask.start + ask.length] == ask.text


def test_every_intent_has_a_label_in_every_language():
    for intent in INTENTS:
        assert all(label_of(intent, language) for language in ("de", "en", "vi", "zh"))
    assert label_of("price", "fr") == label_of("price", "en")
    assert intent_of("Wetter") == "other"


TYPED = [
    ("servus,\nhabts ihr am samstag offen und was kost das kleine service", 2),
    ("Koennten Sie mir sagen, was das kostet. Duerfen wir damit nach Tschechien fahren.", 2),
    ("can we bring the dog and whats the charge", 2),
    ("how much for 1 day n do i need to bring ID", 2),
    ("你好，6305-ZZ单价多少，最少要买多少个，今天下单能当天发吗", 3),
    ("你们收不收信用卡", 1),
    ("Chủ nhật tiệm có làm không ạ", 1),
    ("Wir haben uns gefragt ob Sie auch Regale machen und was eine weiche Schiene kostet", 2),
    ("wie lang muss ich warten, was zahl ich und krieg ich derweil ein rad von euch", 3),
    ("what time can we get in on the friday and when have we got to be out by", 2),
    ("岩茶有没有有机认证，能放几年，放冰箱行吗", 3),
]


@pytest.mark.parametrize(("text", "count"), TYPED)
def test_who_asks_without_a_question_mark_asks_all_the_same(text, count):
    assert len(find_asks(text)) == count


def test_vietnamese_without_marks_is_read_as_such():
    text = "shop oi may ao dai het bao nhieu tien, may may ngay thi xong"
    assert len(find_asks(text, bare=True)) == 2
    assert not find_asks("em gui tien roi nhe", bare=True)


def test_a_wish_beside_a_question_only_says_what_it_is_about():
    (ask,) = find_asks("Ich brauche einen Schaltzug. Was kostet der Versand?")
    assert "Schaltzug" in ask.before
    assert len(find_asks("Ich möchte die Bestellung stornieren. Was kostet der Versand?")) == 2
    assert len(find_asks("Ich brauche einen Schaltzug.")) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Wie lange dauert das Regal, wenn ich es in Nussbaum bestelle, und was kostet der Versand?",
            ["Wie lange dauert das Regal, wenn ich es in Nussbaum bestelle", "und was kostet der Versand?"],
        ),
        (
            "How long does it take if I want walnut, and what is shipping?",
            ["How long does it take if I want walnut", "and what is shipping?"],
        ),
        (
            "Was kostet die Wartung, und wenn ich das Rad morgen bringe, wann ist es fertig?",
            ["Was kostet die Wartung", "und wenn ich das Rad morgen bringe, wann ist es fertig?"],
        ),
    ],
)
def test_a_clause_that_only_conditions_belongs_to_the_ask_that_it_stands_beside(text, parts):
    assert [ask.text for ask in find_asks(text)] == parts


@pytest.mark.parametrize(
    ("text", "itself"), [("Und ist das Holz trocken?", True), ("And birch?", False), ("Còn máy giặt?", False)]
)
def test_what_asks_by_itself_does_not_ask_what_was_asked_before(text, itself):
    assert asks_by_itself(text) is itself


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Sehr geehrte Frau Krause, ich habe zwei Decken. Was kostet die Reinigung?", ["Was kostet die Reinigung?"]),
        ("您好，请问多少钱？", ["请问多少钱？"]),
        ("Hiya, do you have lockers?", ["do you have lockers?"]),
    ],
)
def test_who_is_greeted_stands_in_no_ask(text, asks):
    found = find_asks(text)
    assert [ask.text for ask in found] == asks
    assert not any("Krause" in ask.before for ask in found)


def test_also_is_a_joint_only_before_a_question():
    assert len(find_asks("Do you also do shredding?")) == 1
    assert len(find_asks("I take two also how long does it last?")) == 1
    assert len(find_asks("What does it cost also how long does it last?")) == 2


def test_a_day_that_is_asked_for_is_an_ask_beside_a_price():
    assert len(find_asks("An welchen Tagen kämen Sie vorbei, was würde das Kilo kosten?")) == 2


def test_students_complain_of_nothing():
    assert find_asks("Is there a student discount?")[0].intent == "discount"
