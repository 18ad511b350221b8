"""Names of firms: spellings of one name are one, two firms stay two."""

from dataclasses import replace
from decimal import Decimal

import pytest

from office.invoices.digest import digest, likeness
from office.invoices.invoice import Party
from office.invoices.parties import (
    country_of,
    distance,
    folded,
    is_look_alike,
    legal_form,
    same_name,
    same_seller,
    supplier_of,
)
from tests.unit.invoice_cases import INVOICE, KNOWN, PAGE, SELLER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Holz-Nord GmbH", "HOLZ NORD G.m.b.H."),
        ("Büro Müller KG", "Buero Mueller"),
        ("Werth Befestigungstechnik GmbH & Co. KG", "Werth Befestigungstechnik GmbH + Co. KG"),
        ("Công ty TNHH Minh Phát", "CONG TY TNHH MINH PHAT"),
        ("宁波明灯照明有限公司", "宁波明灯照明股份有限公司"),
        ("Straße & Söhne OHG", "Strasse und Soehne OHG"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tischlerei Lindner GmbH", "Zimmerei Lindemann GmbH"),
        ("Nord GmbH", "Süd GmbH"),
        ("", "GmbH"),
        ("AB GmbH", "AB Holz GmbH"),
    ],
)
def test_two_names(one, other):
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Meier GmbH & Co. KG", "gmbh co kg"),
        ("Meier UG (haftungsbeschränkt)", "ug"),
        ("Ugbert Meier", ""),
        ("Möwe AG", "ag"),
    ],
)
def test_legal_forms(name, form):
    assert legal_form(name) == form


def test_letters_typed_otherwise():
    assert distance("holznord", "holznrod") == 1
    assert distance("holznord", "holnord") == 1
    assert is_look_alike("Holz-Nort GmbH", "Holz-Nord GmbH")
    assert not is_look_alike("Holz-Nord AG", "Holz-Nord GmbH")
    assert not is_look_alike("Nord", "Nort")  # too short to say


def test_two_vat_ids_are_two_sellers():
    assert not same_seller(SELLER, replace(SELLER, vat_id="DE991703464"))
    assert same_seller(SELLER, replace(SELLER, vat_id=""))


def test_the_supplier_is_known_by_vat_id_before_his_name():
    renamed = replace(INVOICE, seller=replace(SELLER, name="Hansefon AG"))
    assert supplier_of(renamed, KNOWN).key == "holz-nord"
    assert supplier_of(replace(INVOICE, seller=Party("Holz-Nord OHG")), KNOWN) is None


def test_the_country_is_that_of_the_address_or_the_vat_id():
    assert country_of(Party(country="de")) == "DE"
    assert country_of(Party(vat_id="EL123456789")) == "GR"
    assert country_of(Party(vat_id="0100112437")) == ""


def test_a_second_scan_is_like_the_first_and_another_invoice_is_not():
    first = digest([PAGE])
    assert likeness(first, digest([PAGE.replace("Rechnung", "Rechnunq", 1)])) > Decimal("0.8")
    assert (
        likeness(first, digest(["Ganz anderes Papier von einer anderen Firma mit anderen Worten und Zahlen 1 2 3"]))
        == 0
    )
    assert likeness(first, frozenset()) == 0


def test_letters_without_accents():
    assert folded("  Đồng   Tháp ") == "dong thap"


@pytest.mark.parametrize("spelling", ["Bũro Mũller KG", "Buero Mueller KG", "Buro Muller", "BÜRO MÜLLER KG"])
def test_umlauts_in_any_spelling_are_one_name(spelling):
    assert same_name("Büro Müller KG", spelling)
    assert not same_name("Büro Möller KG", spelling)
