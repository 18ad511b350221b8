"""A row of a table in a letter: what it is about and what was asked of it, in the row's own words and figures."""

import pytest

from core.figures import unbacked
from kb.question import understand
from office.app.reply_wording import meeting
from office.replies.asks import intent_of, matters_behind
from office.replies.glossary import matters_of
from office.replies.rows import Asked, in_words, is_priced, without_number

ORDER = (
    "Bestellungen | Bestellung: 4714 | Bestellt am: 2026-11-12 08:00 | Kunde: Petra Klein | Artikel: LUV-E"
    " | Bezeichnung: Beistelltisch Luv Eiche | Brutto EUR: 235.00 | Status: unterwegs"
    " | Versandt am: 2026-11-16 08:00 | Sendungsnummer: HH0493692506DE | Zahlungsart: Rechnung"
)
LAMP = (
    "Preisliste 2026 | Artikel: ELB-E | Bezeichnung: Pendelleuchte Elbe Eiche | Description: Elbe pendant lamp oak"
    " | Gewicht: 2,1 kg | Netto EUR: 158.82 | Brutto EUR: 189.00 | Lieferzeit: 3–5 Werktage"
)
ABROAD = "Versand ins Ausland | Zone: EU | Preis: 24,90 € | Lieferzeit: 5–8 Werktage"
TERMS = "Fristen | Fall: Freiwillige Rückgabe | Frist: 30 Tage nach Lieferung | Zustand der Ware: unbenutzt"


def said(line: str, ask: str, language: str = "de", *, record: bool = False, others: tuple[str, ...] = ()) -> str:
    return in_words(line, wants(ask, record), language, [wants(other, record) for other in others])


def wants(ask: str, record: bool) -> Asked:
    matters = matters_of(ask) | frozenset(matters_behind(intent_of(ask)))
    return Asked(ask, meeting(ask), matters, understand(ask).wants, record)


@pytest.mark.parametrize(
    ("line", "ask", "expected"),
    [
        (LAMP, "Was kostet die Pendelleuchte Elbe?", "Pendelleuchte Elbe Eiche: Gewicht 2,1 kg, Brutto 189,00 €"),
        (
            LAMP,
            "Was kostet die Elbe netto?",
            "Pendelleuchte Elbe Eiche: Gewicht 2,1 kg, Netto 158,82 €, Brutto 189,00 €",
        ),
        (
            LAMP,
            "Wie lange dauert die Lieferung?",
            "Pendelleuchte Elbe Eiche: Gewicht 2,1 kg, Lieferzeit 3–5 Werktage",
        ),
        (ABROAD, "Was kommt für den Versand nach Linz dazu?", "Versand ins Ausland: Zone EU, Preis 24,90 €"),
        (TERMS, "Wie lange kann ich ihn zurückgeben?", "Freiwillige Rückgabe: Frist 30 Tage nach Lieferung"),
    ],
)
def test_a_row_says_what_was_asked_of_it(line: str, ask: str, expected: str) -> None:
    assert said(line, ask).startswith(expected)
    assert "ELB-E" not in said(line, ask)
    assert not unbacked(said(line, ask), [line])


def test_a_row_says_too_what_the_mail_asks_elsewhere() -> None:
    ask, other = "Wie lange dauert die Lieferung der Elbe?", "Und was kostet sie?"
    told = "Pendelleuchte Elbe Eiche: Gewicht 2,1 kg, Brutto 189,00 €, Lieferzeit 3–5 Werktage"
    assert said(LAMP, ask, others=(other,)) == told
    assert "189,00" not in said(LAMP, ask)


@pytest.mark.parametrize(
    ("line", "priced"),
    [
        ("学生暑期卡 | 价格（元）: 688 | 有效期: 60天", True),
        ("Artikel: Eiche | Brutto EUR: 24.90", True),
        ("Artikel: Eiche | Bestand: 24", False),
        ("Artikel: Eiche | Preis (EUR): auf Anfrage", False),
    ],
)
def test_a_number_under_a_currency_is_a_price(line: str, priced: bool) -> None:
    assert is_priced(line) is priced


def test_rows_of_one_name_are_told_apart() -> None:
    rows = [f"Liste | Artikel: Markise Solea | Maß: {size} | EUR: {price}" for size, price in
            (("4 x 2,5 m", "1290.00"), ("5 x 3 m", "1680.00"))]  # fmt: skip
    assert [said(row, "Was kostet die Markise?") for row in rows] == [
        "Markise Solea: Maß 4 x 2,5 m, 1.290,00 €",
        "Markise Solea: Maß 5 x 3 m, 1.680,00 €",
    ]


def test_an_order_tells_how_far_it_is_and_neither_who_he_is_nor_what_it_cost() -> None:
    told = said(ORDER, "Wann ungefähr ist er bei mir?", record=True)
    assert told.startswith("Bestellung 4714, Beistelltisch Luv Eiche: ")
    assert "Status unterwegs" in told
    assert "Versandt am 16.11.2026" in told
    assert "HH0493692506DE" in told
    assert not [word for word in ("Klein", "235", "Rechnung", "Bestellungen") if word in told]
    assert "235,00 €" in said(ORDER, "Was habe ich dafür bezahlt, was kostet er?", record=True)


def test_a_row_that_says_nothing_of_the_ask_stands_whole() -> None:
    told = said(LAMP, "Können Sie mir etwas dazu sagen?")
    assert "2,1 kg" in told
    assert "3–5 Werktage" in told


def test_a_title_with_figures_stays_out() -> None:
    """The cited row does not hold them."""
    assert said("Preise ab 2026 | Größe: 2 m", "Wie groß ist er?") == "Größe 2 m"
    assert said("Preise | Größe: 2 m", "Wie groß ist er?") == "Preise: Größe 2 m"


@pytest.mark.parametrize(
    ("cell", "language", "expected"),
    [
        ("Brutto EUR: 1189.50", "de", "Brutto 1.189,50 €"),
        ("Price (GBP): 24.90", "en", "Price 24.90 GBP"),
        ("Preis in EUR: 24,90", "de", "Preis 24,90 €"),
        ("Preis (CHF): 1'250.00", "de", "Preis 1'250.00 CHF"),
        ("Preis EUR: 1.234", "de", "Preis 1.234 €"),
        ("EUR: 7", "de", "7 €"),
        ("DIN A4: ja", "de", "DIN A4 ja"),
        ("Bestellt am: 2026-11-05", "zh", "Bestellt am 2026年11月5日"),
    ],
)
def test_amounts_and_days_are_written_as_in_a_letter(cell: str, language: str, expected: str) -> None:
    """An amount that may be read in two ways stays as it stands."""
    assert (
        in_words(f"Liste | {cell}", Asked("", lambda _text: False), language).split(": ")[-1].split("：")[-1]
        == expected
    )


def test_an_empty_cell_says_nothing() -> None:
    assert said("Leistung: Bohren | Preis (EUR): | je Meter: 95", "Was kostet das Bohren?") == "Bohren: je Meter 95"


def test_the_number_of_a_paragraph_is_left_out_and_a_day_is_none() -> None:
    assert without_number("** 年卡可用支付宝分三期。") == "年卡可用支付宝分三期。"
    assert (
        without_number("(2) Auf Bestellung gefertigte Stücke dauern.") == "Auf Bestellung gefertigte Stücke dauern."
    )
    assert without_number("• Eiche geölt") == "Eiche geölt"
    assert without_number("3. Dezember bis 18 Uhr") == "3. Dezember bis 18 Uhr"
    assert without_number("– ") == "– "


@pytest.mark.parametrize(
    ("ask", "line", "record", "told"),
    [
        (
            "Was muss ich noch überweisen?",
            "Auftrag: HS-4417 | Artikel: Markise | Offen: 1.674,00 €",
            True,
            "1.674,00 €",
        ),
        ("Một cái bao nhiêu tiền?", "Sản phẩm: Áo | Vải: cotton 100 % | Giá (đồng): 98.000", False, "98.000 đồng"),
        ("年卡多少钱？", "卡种: 年卡 | 价格（元）: 2980 | 有效期: 365天", False, "元"),
    ],
)
def test_who_asks_what_to_pay_is_told_the_amount_whatever_its_column_is_called(ask, line, record, told):
    assert told in in_words(line, Asked(ask, meeting(ask), matters_of(ask), understand(ask).wants, record), "de")
