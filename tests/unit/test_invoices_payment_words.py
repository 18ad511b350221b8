"""Terms of payment in words: what is said plainly is read, and nothing else."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.invoices.invoice import Discount, Invoice
from office.invoices.payment_words import Terms, plus_words, terms_in


def off(percent: str, days: int | None = None, until: str = "", base: str = "") -> Discount:
    day = date.fromisoformat(until) if until else None
    return Discount(Decimal(percent), days, day, Decimal(base) if base else None)


@pytest.mark.parametrize(
    ("text", "discounts", "days", "due"),
    [
        (
            "Zahlbar innerhalb 30 Tagen netto bis 04.07.2018, 3% Skonto innerhalb 10 Tagen bis 15.06.2018",
            [off("3", 10, "2018-06-15")], 30, "2018-07-04",
        ),
        ("Bei Zahlung innerhalb 14 Tagen gewähren wir 2,0% Skonto.", [off("2.0", 14)], None, ""),
        ("Skontovereinbarung: 2% bei Zahlung innerhalb 10 Tagen nach Rechnungsdatum", [off("2", 10)], None, ""),
        ("10 Tage 2 %, 30 Tage netto", [off("2", 10)], 30, ""),
        ("8 Tage 3 % Skonto, 14 Tage 2 % Skonto, 30 Tage rein netto", [off("3", 8), off("2", 14)], 30, ""),
        ("Bei Zahlung bis 15.12.2024, 2% Skonto", [off("2", None, "2024-12-15")], None, ""),
        ("2% Skonto bei Zahlung innerhalb 10 Tagen und 30 Tage netto", [off("2", 10)], 30, ""),
        ("Zahlungsziel: 14 Tage. Skonto: 2 % innerhalb von 8 Tagen", [off("2", 8)], 14, ""),
        ("Zahlbar innerhalb von 2 Wochen ohne Abzug", [], 14, ""),
        ("Zahlbar ohne Abzug bis zum 30.05.2017", [], None, "2017-05-30"),
        ("Zahlbar sofort rein netto", [], 0, ""),
        ("2/10 net 30", [off("2", 10)], 30, ""),
        ("2% 10 days, net 30 days", [off("2", 10)], 30, ""),
        ("2% discount if paid within 14 days; otherwise payable within 30 days.", [off("2", 14)], 30, ""),
        (
            "1.5 % cash discount until 15 December 2024, net until 31 December 2024",
            [off("1.5", None, "2024-12-15")], None, "2024-12-31",
        ),
        ("Due on receipt", [], 0, ""),
        ("Chiết khấu 2% nếu thanh toán trong vòng 10 ngày, thanh toán đủ trong vòng 30 ngày", [off("2", 10)], 30, ""),
        ("Giảm 2% nếu thanh toán trước ngày 25/12/2024", [off("2", None, "2024-12-25")], None, ""),
        ("10天内付款享受2%折扣，30天内付清", [off("2", 10)], 30, ""),
        ("请于2024年12月15日前付款", [], None, "2024-12-15"),
    ],
)  # fmt: skip
def test_what_is_said_plainly(text, discounts, days, due):
    assert terms_in(text) == Terms(tuple(discounts), days, date.fromisoformat(due) if due else None)


def test_the_code_of_xrechnung():
    text = (
        "#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=357.93#\n#SKONTO#TAGE=7#PROZENT=3#\n#VERZUG#TAGE=30#PROZENT=9.00#\n"
    )
    assert terms_in(text) == Terms((off("2.25", 14, base="357.93"), off("3", 7)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kein Skonto.",
        "Skontoabzug wird nicht anerkannt.",
        "Verzugszinsen 9 % nach 30 Tagen",
        "30% advance payment, balance at 30 days",
        "Late payments bear 8 % interest after 30 days",
        "Der Betrag wird am 20.03.2018 von Ihrem Konto eingezogen.",
        "19 % MwSt. enthalten, Lieferung in 10 Tagen",
        "Giảm 2% thuế GTGT theo Nghị quyết 43",
        "50 % Skonto innerhalb 10 Tagen",
        "Wir würden zu den Fälligkeiten 01.07.2018, 01.10.2018 den Beitrag abbuchen",
    ],
)
def test_what_promises_nothing(text):
    assert terms_in(text) == Terms()


def test_two_different_dates_are_no_date():
    assert terms_in("Zahlbar bis 01.07.2026. Die zweite Hälfte ist fällig am 01.10.2026.") == Terms()


def test_interest_beside_terms_changes_nothing():
    text = "Zahlbar innerhalb von 30 Tagen ohne Abzug. Bei Verzug berechnen wir 9 % Zinsen ab 31 Tagen."
    assert terms_in(text) == Terms((), 30)


def test_data_come_before_words():
    stated = Invoice(terms="2 % Skonto in 10 Tagen, zahlbar bis 01.07.2026", discounts=(off("3", 7),))
    assert plus_words(stated) == replace(stated, due_date=date(2026, 7, 1))
    both = replace(stated, due_date=date(2026, 7, 9), discounts=())
    assert plus_words(both) == replace(both, discounts=(off("2", 10),))


@pytest.mark.parametrize(
    "text", ["2 % " * 50_000, "Skonto 1 Tag, " * 20_000, "#SKONTO#TAGE=" * 20_000, "9" * 200_000]
)
def test_a_very_long_text_ends(text):
    assert terms_in(text) is not None
