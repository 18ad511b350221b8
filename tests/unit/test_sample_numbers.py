"""Check digits: known good numbers pass, a wrong digit is seen."""

import pytest

from office.sample import numbers
from office.sample.parties import FIRM, SAVINGS_IBAN, SUPPLIERS
from office.sample.sales import CUSTOMERS


@pytest.mark.parametrize("text", ["DE89370400440532013000", "AT611904300234573201", "NL91ABNA0417164300"])
def test_published_ibans_pass(text: str) -> None:
    assert numbers.iban_is_valid(text)
    assert numbers.iban(text[:2], text[4:]) == text


def test_a_changed_digit_is_seen() -> None:
    assert not numbers.iban_is_valid("DE89370400440532013001")


@pytest.mark.parametrize("text", ["DE136695976", "ATU13585627", "NL004495445B01"])
def test_published_vat_ids_pass(text: str) -> None:
    assert numbers.vat_is_valid(text)


def test_a_wrong_vat_id_is_seen() -> None:
    assert not numbers.vat_is_valid("DE136695977")


def test_published_foreign_numbers_pass() -> None:
    assert numbers.tax_vn("010023348") == "0100233488"
    assert numbers.credit_code_cn("91110000600037341") == "91110000600037341L"


def test_a_base_without_check_digit_is_refused() -> None:
    with pytest.raises(ValueError, match="990812374"):
        numbers.tax_vn("990812374")


def test_everybody_has_valid_numbers() -> None:
    for party in (FIRM, *SUPPLIERS, *CUSTOMERS.values()):
        assert not party.iban or numbers.iban_is_valid(party.iban), party.name
        if party.vat and not party.vat.startswith("DK"):
            assert numbers.vat_is_valid(party.vat), party.name
    assert numbers.iban_is_valid(SAVINGS_IBAN)
