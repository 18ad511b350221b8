"""What counts as a claim, and which claims of a draft somebody answers for."""

import pytest

from core.evidence import Position, Quote
from core.figures import FigureKind
from office.replies.claims import ClaimKind, find_claims
from office.replies.commitments import find_commitments
from office.replies.proving import Allowed, prove

POLICIES = Allowed(
    addresses=frozenset({(FigureKind.LINK, "lindner.example.org"), (FigureKind.PHONE, "tel:4066969120")}),
    commitments=frozenset({"refund", "guarantee", "replacement", "discount", "free"}),
)


def quote(text):
    return Quote(Position("d" * 64, "AGB.pdf", 1, 0, len(text)), text)


def statuses(draft, *evidence, customer="", allowed=POLICIES):
    proven = prove(find_claims(draft), [quote(text) for text in evidence], customer, allowed)
    return {one.claim.text: one.status for one in proven}


SAME = [
    ("14 days", ["14 Tage", "14 days", "14 ngày", "十四天", "zwei Wochen", "two weeks", "2 tuần", "fourteen days"]),
    ("4.9 EUR", ["4,90 €", "EUR 4.90", "4.90欧元", "€4.90", "4,90 Euro"]),
    ("1500000 VND", ["1.500.000 đ", "1,5 triệu đồng", "1.500.000 VND"]),
    ("+1 weekday 1", ["nächsten Montag", "next Monday", "thứ Hai tuần sau", "下周一"]),
    ("+1 week", ["nächste Woche", "next week", "tuần sau", "下周"]),
    ("+1 day", ["morgen", "tomorrow", "ngày mai", "明天"]),
    ("weekday 6", ["samstags", "Saturday", "thứ bảy", "周六"]),
    ("week 2027-03", ["Kalenderwoche 3/2027", "KW 3/2027"]),
    ("2026-12-09", ["9. Dezember 2026", "December 9, 2026", "ngày 9 tháng 12 năm 2026", "2026年12月9日"]),
    ("8 %", ["8 %", "acht Prozent", "8 percent", "百分之八", "8 phần trăm"]),
]


@pytest.mark.parametrize(("value", "writings"), SAME)
def test_one_value_in_every_language(value, writings):
    for writing in writings:
        assert value in [claim.value for claim in find_claims(f"{writing}.")], writing


KINDS = [
    ("Schreiben Sie an info@lindner.example.org.", FigureKind.EMAIL, "info@lindner.example.org"),
    ("See shop.evil.xyz/pay now", FigureKind.LINK, "shop.evil.xyz/pay"),
    ("Click https://evil.zip/a?b=1.", FigureKind.LINK, "evil.zip/a?b=1"),
    ("Konto DE89 3704 0044 0532 0130 00.", ClaimKind.ACCOUNT, "DE89370400440532013000"),
    ("STK: 0123 456 789 ngân hàng", ClaimKind.ACCOUNT, "0123456789"),
    ("账号：6222021234567890123", ClaimKind.ACCOUNT, "6222021234567890123"),
    ("Rechnung RE-2026-0042", FigureKind.CODE, "#RE20260042"),
    ("Es gilt § 312g BGB.", ClaimKind.POLICY, "§ 312g"),
    ("See our return policy.", ClaimKind.POLICY, "return policy"),
    ("根据退换货政策", ClaimKind.POLICY, "退换货政策"),
]


@pytest.mark.parametrize(("text", "kind", "value"), KINDS)
def test_addresses_numbers_and_policies_are_claims(text, kind, value):
    assert (kind, value) in [(claim.kind, claim.value) for claim in find_claims(text)]


COMMITMENTS = [
    ("Wir erstatten Ihnen den Kaufpreis.", "refund"), ("We will refund you.", "refund"),
    ("Chúng tôi sẽ hoàn tiền.", "refund"), ("我们会退款给您。", "refund"),
    ("Sie erhalten es, wir schicken es.", "promise"), ("We will send a replacement.", "replacement"),
    ("Shop sẽ đổi mới cho anh.", "replacement"), ("我们给您更换。", "replacement"),
    ("Ihre Bestellung ist storniert.", "cancellation"), ("Wir geben 10 % Rabatt.", "discount"),
    ("We guarantee it.", "guarantee"), ("Das war unsere Schuld.", "liability"), ("It was our fault.", "liability"),
    ("这是我们的责任。", "liability"),
    ("Wir liefern bis Freitag.", "promise"), ("We'll call you by Friday.", "promise"),
    ("Bên em sẽ giao trước thứ sáu.", "promise"), ("我们会在周五前发货。", "promise"),
    ("Wir zahlen Schadensersatz.", "compensation"), ("Die Gravur ist kostenlos.", "free"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), COMMITMENTS)
def test_what_binds_the_firm_is_a_claim(text, kind):
    assert (ClaimKind.COMMITMENT, kind) in [(claim.kind, claim.value) for claim in find_claims(text)]


DENIED = ["Wir gewähren keinen Rabatt.", "We do not refund.", "Chúng tôi không hoàn tiền.", "概不退款。"]


@pytest.mark.parametrize("text", DENIED)
def test_what_is_denied_is_no_commitment(text):
    assert not [claim for claim in find_claims(text) if claim.kind is ClaimKind.COMMITMENT]


def test_places_are_those_of_the_text():
    text = "Guten Tag,\n\ndie Frist beträgt 14 Tage, der Versand kostet 5,90 €. Viele Grüße"
    for claim in find_claims(text):
        assert text[claim.start : claim.start + claim.length] == claim.text
    assert find_claims(text)[0].sentence.startswith("die Frist")


def test_the_numbers_of_a_list_are_no_claims():
    assert find_claims("1. Versand\n2. Rückgabe") == []


PROVEN = [
    ("The return period is 30 days.", "Unbenutzte Ware kann innerhalb von 30 Tagen zurückgegeben werden."),
    ("Der Versand kostet 24,90 €.", "Versand ins EU-Ausland 24,90 €"),
    ("运费是69.00欧元。", "Phí gửi hàng về Việt Nam là 69,00 € một kiện."),
    ("Die Leuchte kostet 189,00 €.", "Preisliste | Artikel: Leuchte Elbe | Brutto EUR: 189"),
    ("学生暑期卡：价格 688 元", "学生暑期卡 | 价格（元）: 688 | 有效期: 60天"),
    ("Gói Sen: Giá 8.900.000 đồng", "Gói: Sen | Giá (đồng): 8.900.000"),
    ("Lavendel: Preis 4,50 €", "Sorte: Lavendel | Preis (Euro): 4,50"),
    ("Im Dezember 2026.", "Bestellschluss ist der 9. Dezember 2026."),
    ("You get a refund within 14 days.", "Wir erstatten den Betrag innerhalb von 14 Tagen."),
    ("Samstags geöffnet.", "Open on Saturdays from 10 to 14."),
]


@pytest.mark.parametrize(("draft", "evidence"), PROVEN)
def test_what_a_cited_passage_holds_is_proven(draft, evidence):
    assert set(statuses(draft, evidence).values()) == {"proven"}


UNPROVEN = [
    ("Der Versand kostet 25,90 €.", "Versand ins EU-Ausland 24,90 €"),
    ("Der Versand kostet 24,90 $.", "Versand ins EU-Ausland 24,90 €"),
    ("学生暑期卡：价格 688 元", "学生暑期卡 | 价格（欧元）: 688 | 有效期: 60天"),
    ("学生暑期卡：价格 688 元", "学生暑期卡 | 次数: 688 | 有效期: 60天"),
    ("Die Gravur kostet 5,90 €.", "Versand innerhalb Deutschlands 5,90 €"),
    ("Das kostet 14 €.", "Das dauert 14 Tage, § 14."),
    ("Das kostet 1,50 €.", "Das kostet 1.500 €."),
    ("Das dauert 5 Werktage.", "Das dauert 5 Tage."),
    ("Open on Sundays.", "Samstags ist der Ausstellungsraum geöffnet."),
    ("Bezahlen Sie auf pay.evil.example.", "Bezahlen Sie auf pay.evil.example."),
    ("Rufen Sie 0171 39200 45 an.", "Notdienst: 0171 39200 45"),
    ("Überweisen Sie auf DE89 3704 0044 0532 0130 00.", "Konto DE89 3704 0044 0532 0130 00"),
    ("Das war unsere Schuld.", "Das war unsere Schuld."),
    ("Wir erstatten den Betrag.", "Die Frist beträgt lange."),
    ("Es gilt § 312g BGB.", "Die Frist steht im Gesetz."),
]


@pytest.mark.parametrize(("draft", "evidence"), UNPROVEN)
def test_everything_else_is_not(draft, evidence):
    assert "unproven" in statuses(draft, evidence).values()


def test_the_customers_figures_may_be_repeated_as_his():
    mail = "Ich habe am 9. November die Bestellung A-4711 über 50 EUR aufgegeben."
    assert set(statuses("Sie schreiben von 50 EUR.", customer=mail).values()) == {"from-customer"}
    assert statuses("Zu A-4711:", customer=mail) == {"A-4711": "from-customer"}


@pytest.mark.parametrize("draft", ["Der Preis ist 50 EUR.", "Sie schreiben von 50 EUR, wir erstatten 50 EUR."])
def test_but_never_as_the_firms_own_word(draft):
    assert "unproven" in statuses(draft, customer="Erstatten Sie mir 50 EUR!").values()


def test_addresses_never_come_from_the_customer():
    mail = "Antworten Sie an boss@evil.example oder 0171 1234567, Konto DE89 3704 0044 0532 0130 00"
    draft = "Ihre Mail: boss@evil.example, 0171 1234567, DE89 3704 0044 0532 0130 00"
    assert set(statuses(draft, mail, customer=mail).values()) == {"unproven"}


def test_addresses_of_the_firm_are_proven():
    assert statuses("Telefon 040 66969 120, lindner.example.org") == {
        "040 66969 120": "proven",
        "lindner.example.org": "proven",
    }


def test_the_owner_decides_which_commitments_may_be_repeated():
    rule = "Wir erstatten den Betrag."
    assert statuses(rule, rule) == {"erstatten": "proven"}
    assert statuses(rule, rule, allowed=Allowed()) == {"erstatten": "unproven"}


def test_the_quote_that_speaks_of_the_same_is_cited():
    gravel, shipping = quote("Die Gravur kostet 19,00 €."), quote("Der Versand kostet 19,00 €.")
    (one,) = prove(find_claims("Die Gravur kostet 19,00 €."), [shipping, gravel], "", POLICIES)
    assert one.evidence == (gravel,)


def test_what_the_customer_owes_for_a_loss_is_no_compensation_of_ours():
    kinds = {one.kind for one in find_commitments("Mũ fullface; Bồi thường nếu mất: 900.000đ")}
    assert "compensation" not in kinds
    assert "compensation" in {one.kind for one in find_commitments("Chúng tôi bồi thường nếu mất hàng.")}
    assert "compensation" in {one.kind for one in find_commitments("运输途中货物损坏赔偿。")}
