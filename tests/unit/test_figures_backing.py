"""Which figures of a text does no evidence hold? The base of the claim gate."""

import re
from importlib import resources

import pytest

from core import ibans
from core.figures import unbacked

BACKED = [
    ("Sie haben 14 Tage Zeit.", "You may return goods within two weeks."),
    ("The price is €1,234.56.", "Gesamtpreis: 1.234,56 €"),
    ("价格是1280元。", "Unit price ¥1,280.00"),
    ("Giá là 12 triệu đồng.", "Đơn giá: 12.000.000 ₫"),
    ("Lieferung am 14. Oktober.", "Delivery on 2026-10-14"),
    ("Im Oktober 2026 geliefert.", "交货日期：2026年10月14日"),
    ("Seit 2026.", "14.10.2026"),
    ("We are open from 9am to 6pm.", "Mo–Fr 9–18 Uhr"),
    ("Eichenbrett kostet 24,90 €.", "A-4711 | Eichenbrett | 24.90"),
    ("24.90", "Preis: 24,90 €"),
    ("价格 199 元", "体态评估 | 价格（元）: 199 | 时长: 40分钟"),
    ("Tiền cọc 2.000.000 đồng", "Váy cưới | Tiền cọc (đồng): 2.000.000"),
    ("Wir gewähren 2 % Skonto innerhalb von 10 Tagen.", "付款后10天内享受百分之二的折扣"),
    ("Bestellung RE-2026-0042", "re: RE-2026-0042 from Monday"),
    ("Rufen Sie +49 711 12345 an.", "Tel.: 0711 / 12345"),
    ("no figures at all", ""),
    ("zwei Jahre Garantie", "Bảo hành 24 tháng"),
    ("It costs €1.01.", "Preis: 1,01 €"),
    ("Bestellschluss ist der 1.1.2027.", "2027-01-01"),
]
NOT_BACKED = [
    ("Sie haben 30 Tage Zeit.", "You may return goods within two weeks.", ["30 Tage"]),
    ("It costs 25.00 €.", "It costs 24.90 €.", ["25.00 €"]),
    ("It costs 24.90 $.", "It costs 24.90 €.", ["24.90 $"]),
    ("Lieferung am 14.10.2026.", "Lieferung am 14. Oktober", ["14.10.2026"]),
    ("Lieferung am 15. Oktober.", "2026-10-14", ["15. Oktober"]),
    ("5 Tage", "5 kg", ["5 Tage"]),
    ("5 Werktage", "5 Tage", ["5 Werktage"]),
    ("199 €", "Lieferzeit: 19 Tage", ["199 €"]),
    ("14 Uhr", "14 Tage, 14 €, 14 kg", ["14 Uhr"]),
    ("um 9:30 Uhr", "9:00–18:00", ["9:30 Uhr"]),
    ("1.190,00 € bis 14.10.2026, RE-2026-0043", "1.190,00 €, fällig 2026-10-14, RE-2026-0042", ["RE-2026-0043"]),
    ("2 Wochen", "Wir liefern schnell.", ["2 Wochen"]),
    ("info@holz-nord.de", "info@holz-nord.com", ["info@holz-nord.de"]),
    ("DE89 3704 0044 0532 0130 00", "DE88 3704 0044 0532 0130 00", ["DE89 3704 0044 0532 0130 00"]),
]


@pytest.mark.parametrize(("text", "evidence"), BACKED)
def test_the_same_figure_backs_it_in_any_language(text: str, evidence: str) -> None:
    assert unbacked(text, [evidence]) == []


@pytest.mark.parametrize(("text", "evidence", "missing"), NOT_BACKED)
def test_another_figure_does_not(text: str, evidence: str, missing: list[str]) -> None:
    assert [figure.text for figure in unbacked(text, [evidence])] == missing


def test_each_figure_may_stand_in_another_piece_of_evidence() -> None:
    text = "14 Tage, 24,90 € und 5 kg"
    assert unbacked(text, ["14 days", "€24.90", "5公斤"]) == []
    assert [figure.text for figure in unbacked(text, ["14 days", "5公斤"])] == ["24,90 €"]


def test_without_evidence_every_figure_is_unbacked() -> None:
    assert len(unbacked("14 Tage und 24,90 €", [])) == 2


@pytest.mark.parametrize(
    "written", ["NO93 8601 1117 947", "RO49 AAAA 1B31 0075 9384 0000", "UA213223130000026007233566001"]
)
def test_an_account_number_ends_where_its_country_says(written: str) -> None:
    source = f"IBAN {written} BIC DNBANOKK"
    assert unbacked(f"Pay to {written}.", [source]) == []
    assert unbacked(f"Pay to {written[:-1]}9.", [source]) != []


def test_account_numbers_are_as_long_as_another_register_says() -> None:
    of_stdnum = {
        line[:2]: 4 + sum(int(signs) for signs in re.findall(r"(\d+)!", line))
        for line in (resources.files("stdnum") / "iban.dat").read_text(encoding="utf-8").splitlines()
        if re.match(r"[A-Z]{2} ", line)
    }
    assert of_stdnum["DE"] == 22
    assert {country: of_stdnum[country] for country in ibans.LENGTHS} == ibans.LENGTHS
