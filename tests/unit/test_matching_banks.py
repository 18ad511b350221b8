"""Banks and payers of Poland, the Netherlands, Vietnam and China: what they print, how they shorten and slip."""

# ruff: noqa: E501  purposes are as long as banks write them

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from office.books.matching.abbreviations import is_abbreviated, stands_in
from office.books.matching.forms import are_groups_of, is_swap
from office.books.matching.labels import read
from office.books.matching.months import said_months
from office.books.matching.numbers import NumberBook
from tests.unit.matching_cases import ITEM, line, one, verdicts
from tests.unit.matching_cases import item as made

POLISH = [
    replace(made(number, gross), discount_days=None)
    for number, gross in (("FV 10/02/2026", "500.10"), ("FV 1/02/2026", "77.70"), ("FV 11/02/2026", "900.00"))
]


@pytest.mark.parametrize(
    ("text", "name", "account", "words"),
    [
        ("/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/J. de Vries/REMI/factuur 118/EREF/NOTPROVIDED",
         "J. de Vries", "NL91ABNA0417164300", "factuur 118"),
        ("Naam: J. de Vries Omschrijving: factuur 118 IBAN: NL91ABNA0417164300 Kenmerk: 88213", "J. de Vries", "", "factuur 118"),
        ("/VAT/23,00/IDC/5261040567/INV/FV 12/03/2026/TXT/dziekuje", "", "", "FV 12/03/2026 dziekuje"),
        ("FV 12/03/2026 TRN123456789", "", "", "FV 12/03/2026"),
        ("REM Tfr Ac: 3827215179995 O@L_071001_0_0_2794750715_HD 710 B/O BUI THI HA", "BUI THI HA", "", "REM HD 710"),
        ("CTY TNHH AN PHAT HD 710-060826-11:47:11 5445719131", "", "", "CTY TNHH AN PHAT HD 710"),
        ("EREF+NOTPROVIDED KREF+71791 7194310 SVWZ+betaling", "", "", "betaling"),
    ],
)  # fmt: skip
def test_each_bank_has_its_own_places_for_payer_and_words(text, name, account, words):
    told = read(line("5.00", text, name="", iban=""))
    assert (told.name, told.iban, " ".join(told.text.split())) == (name, account, words)


def test_an_amount_in_the_words_is_no_label():
    assert read(line("5.00", "Rechnung 12, IBAN folgt")).text == "Rechnung 12, IBAN folgt"


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("abonament październik 2026", {(10, 2026)}),
        ("ABONAMENT STYCZEN 2026", {(1, 2026)}),
        ("termijn augustus", {(8, 0)}),
        ("alquiler de septiembre 2026", {(9, 2026)}),
        ("abonament c zerwiec 2026", {(6, 2026)}),
        ("phi dich vu thang 5/2026", {(5, 2026)}),
        ("2026年8月服务费", {(8, 2026)}),
        ("rechnung mai", set()),
        ("betaling mei", set()),
        ("listopad 2026", {(11, 2026)}),
    ],
)
def test_months_are_read_in_many_languages_and_through_line_breaks(text, months):
    assert said_months(text) == months


@pytest.mark.parametrize(
    "written", ["FV 10/02/2026", "fv10/02/2026", "FV 10/2/26", "Faktura nr 10/02/2026", "FV 10-02-2026"]
)
def test_a_number_that_looks_like_a_day_is_a_number_behind_its_word(written):
    assert one(POLISH, line("500.10", written))[1] == {"FV 10/02/2026": Decimal("500.10")}


def test_a_day_alone_is_no_number():
    assert NumberBook(dict(enumerate(POLISH, 1))).said("dostawa 10/02/2026").items == {}


def test_the_signs_between_the_digits_count():
    assert are_groups_of(["10", "2", "26"], "FV 10/02/2026")
    assert not are_groups_of(["10", "2", "26"], "FV 1/02/2026")


def test_a_number_of_last_year_is_not_this_years_invoice_of_the_same_amount():
    now = line("500.10", "", name="Wohnform Berlin GmbH")
    assert one(POLISH, now)[0] == "matched"
    assert one(POLISH, replace(now, text="FV 139/11/2025"))[0] == "asked"


def test_a_list_goes_on_without_the_year():
    paid = line("577.80", "FV 10/02/2026 1/02")
    assert one(POLISH, paid)[1] == {"FV 10/02/2026": Decimal("500.10"), "FV 1/02/2026": Decimal("77.70")}


@pytest.mark.parametrize(
    ("own", "written", "swapped"), [("00574", "547", True), ("574", "475", False), ("574", "574", False)]
)
def test_two_neighbours_that_changed_places_are_a_swap(own, written, swapped):
    assert is_swap(own, written) is swapped


def test_swapped_digits_that_make_anothers_number_do_not_hide_who_paid_what():
    book = [made("2026-00574", "412.33"), made("2026-00547", "88.00", "Nordlicht Kiel GmbH")]
    assert one(book, line("412.33", "2026-00547"))[1] == {"2026-00574": Decimal("412.33")}
    of_another = line("412.33", "2026-00547", name="Elisabeth Wagner", iban="DE40999500700004455667")
    assert one(book, of_another)[0] == "asked"


@pytest.mark.parametrize(
    ("own", "written", "same"),
    [
        ("Przedsiębiorstwo Żubr S.A.", "PRZEDS. ZUBR S.A.", True),
        ("Przedsiębiorstwo Żubr S.A.", "PRZEDS. ZUBR S.A. UL. POLNA 7/12", True),
        ("Công ty TNHH Thương mại Dịch vụ Hoàng Long", "CTY TNHH TM DV HOANG LONG", True),
        ("Công ty TNHH Thương mại Dịch vụ Hoàng Long", "CTY TNHH TM DV HOANG LAN", False),
        ("Công ty TNHH Hoàng Long", "CTY TNHH HOANG LONG HA NOI", False),
        ("Gemeinde Wald", "G W", False),
    ],
)
def test_names_are_shortened_word_by_word(own, written, same):
    assert is_abbreviated(own, written) is same


def test_a_short_name_in_a_text_needs_its_legal_form_beside_it():
    assert stands_in("Công ty TNHH An Phát", "CTY TNHH AN PHAT phi dich vu")
    assert not stands_in("Công ty TNHH An Phát", "an phat phi dich vu")


def test_the_longer_of_two_names_in_a_text_is_meant():
    branches = [
        made("1C26T/0117", "412.33", "Công ty TNHH Minh Châu"),
        made("1C26T/0118", "412.33", "Công ty TNHH Minh Châu Hà Nội"),
    ]
    paid = line("412.33", "CTY TNHH MINH CHAU HA NOI chuyen tien", name="", iban="")
    assert one(branches, paid)[1] == {"1C26T/0118": Decimal("412.33")}
    assert one(branches, replace(paid, text="CTY TNHH MINH CHAU chuyen tien"))[1] == {"1C26T/0117": Decimal("412.33")}


def test_what_is_paid_in_advance_by_its_order_is_the_invoice_that_follows():
    later = [made("RE-2026-0419", "874.31", days=26)]
    assert one(later, line("874.31", "vooruitbetaling order 34431"))[1] == {"RE-2026-0419": Decimal("874.31")}
    assert one(later, line("874.31", "vooruitbetaling order 34431", days=5))[0] != "matched"


def test_what_the_banks_on_the_way_took_is_a_fee_and_no_rest():
    told = line("1730.80", "RE-2026-0304 /OCMT/EUR1738.80/CHGS/EUR8.00/")
    outcome, items, kind = one([ITEM], told)
    assert (outcome, items, kind) == ("matched", {"RE-2026-0304": ITEM.gross}, "number+party/fee-stated")
    dong = replace(ITEM, currency="VND", gross=Decimal(4160922), discount_days=None)
    short = replace(line("3962922", "RE-2026-0304 phi 198,000"), currency="VND")
    assert one([dong], short)[1] == {"RE-2026-0304": Decimal(4160922)}
    assert one([dong], replace(short, text="RE-2026-0304"))[1] != {"RE-2026-0304": Decimal(4160922)}


@pytest.mark.parametrize(
    ("text", "fee", "outcome"),
    [
        ("ZWROT POLECENIA ZAPLATY BRAK SRODKOW", "3.00", "matched"),
        ("STORNERING MS03", "0.00", "matched"),
        ("AC04", "0.00", "matched"),
        ("zwrot nadplaty", "0.00", "other"),
    ],
)
def test_a_debit_comes_back_in_many_words(text, fee, outcome):
    lines = [line("1738.80", "RE-2026-0304"), line(-ITEM.gross - Decimal(fee), text, days=23, n=2)]
    assert [each.outcome.value for each in verdicts([ITEM], lines)] == ["matched", outcome]


@pytest.mark.parametrize(("fee", "outcome"), [("33000", "matched"), ("116696", "other")])
def test_a_charge_for_a_returned_debit_is_a_round_one(fee, outcome):
    dong = replace(ITEM, currency="VND", gross=Decimal(2633304), discount_days=None)
    paid = replace(line("2633304", "RE-2026-0304"), currency="VND")
    back = replace(paid, line=2, amount=-dong.gross - Decimal(fee), text="hoan tra", date=paid.date + timedelta(3))
    assert [each.outcome.value for each in verdicts([dong], [paid, back])] == ["matched", outcome]
