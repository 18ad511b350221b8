"""Who speaks for a field, and what happens when sources contradict each other."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from office.invoices.invoice import Account, Format, Invoice, Tax
from office.invoices.known import Firm, Known, PaidAccount, Supplier
from office.invoices.page import read_page
from office.invoices.page.evidence import Proof
from office.invoices.reading import Reading, Source, Status
from office.invoices.witnesses import CodeSaid, Data, Sources, assemble
from tests.unit.invoice_pages import GERMAN, changed, page

IBAN, OTHER_IBAN = "DE89370400440532013000", "NL91ABNA0417164300"
DATA = Invoice(
    number="NL-2026-118", issue_date=date(2026, 10, 5), currency="EUR", net=Decimal("334.56"), vat=Decimal("63.57"),
    gross=Decimal("398.13"), accounts=(Account(iban=IBAN),),
)  # fmt: skip


def of_page(source: Source = Source.TEXT, **more: object) -> Reading:
    sheet = page(*GERMAN, source=source)
    return assemble(Sources("d", "n", (sheet.text,), page=read_page([sheet]), pages=(sheet,), **more))  # type: ignore[arg-type]


def hybrid(invoice: Invoice) -> Reading:
    sheet = page(*GERMAN)
    data = Data(invoice, Format.FACTUR_X)
    return assemble(Sources("d", "n", (sheet.text,), data=data, page=read_page([sheet])))


def test_data_and_page_agree() -> None:
    reading = hybrid(DATA)
    for name in ("number", "issue_date", "net", "gross", "iban", "currency"):
        assert reading[name].status is Status.PROVEN, name
        assert {Source.XML, Source.TEXT} <= {witness.source for witness in reading[name].witnesses}


def test_data_that_the_page_contradicts_is_asked() -> None:
    for name, invoice in (
        ("gross", replace(DATA, gross=Decimal("399.13"), net=Decimal("335.56"))),
        ("iban", replace(DATA, accounts=(Account(iban=OTHER_IBAN),))),
        ("issue_date", replace(DATA, issue_date=date(2026, 10, 6))),
        ("number", replace(DATA, number="NL-2026-119")),
    ):
        field = hybrid(invoice)[name]
        assert field.status is Status.ASKED, name
        assert field.rivals, name


def test_the_page_proves_the_currency_that_the_data_leaves_out() -> None:
    reading = hybrid(replace(DATA, currency=""))
    assert (reading["currency"].status, reading.invoice.currency) == (Status.PROVEN, "EUR")
    assert reading.said[Source.XML].currency == ""
    without_page = assemble(Sources("d", "n", data=Data(replace(DATA, currency=""), Format.CII)))
    assert without_page.invoice.currency == ""


def test_data_alone_needs_more_than_its_own_word() -> None:
    alone = assemble(Sources("d", "n", data=Data(DATA, Format.CII)))
    assert alone["number"].status is Status.ASKED
    sound = assemble(Sources("d", "n", data=Data(DATA, Format.CII, sound=True)))
    assert sound["number"].status is Status.PROVEN
    assert alone["gross"].status is Status.PROVEN  # its sums close
    assert alone["iban"].status is Status.PROVEN  # its check digits are right


@pytest.mark.parametrize(
    "wrong",
    [
        {"vat": Decimal("63.75")},
        {"amount_due": Decimal("389.13")},
        {"amount_due": Decimal("398.13"), "prepaid": Decimal(100)},
        {"taxes": (Tax(Decimal("334.56"), Decimal("63.75"), Decimal(19), "S"),)},
    ],
)
def test_sums_of_data_that_do_not_close_prove_nothing(wrong: dict[str, Any]) -> None:
    reading = assemble(Sources("d", "n", data=Data(replace(DATA, **wrong), Format.CII)))
    assert reading["gross"].status is Status.ASKED


def test_sums_of_data_close_with_what_was_paid_before_and_each_rates_tax() -> None:
    taxes = (Tax(Decimal("334.56"), Decimal("63.57"), Decimal(19), "S"),)
    whole = replace(DATA, taxes=taxes, prepaid=Decimal(100), amount_due=Decimal("298.13"))
    reading = assemble(Sources("d", "n", data=Data(whole, Format.CII)))
    assert {reading[name].status for name in ("net", "vat", "gross", "amount_due")} == {Status.PROVEN}


def test_a_code_that_says_otherwise_is_a_question() -> None:
    code = CodeSaid(Invoice(accounts=(Account(iban=OTHER_IBAN),)))
    field = of_page(codes=(code,))["iban"]
    assert field.status is Status.ASKED
    assert {field.value, *(rival.value for rival in field.rivals)} == {IBAN, OTHER_IBAN}
    agreed = of_page(codes=(CodeSaid(Invoice(accounts=(Account(iban=IBAN),))),))["iban"]
    assert agreed.status is Status.PROVEN


def test_a_second_recognition_makes_the_signs_sure() -> None:
    assert of_page(Source.OCR)["number"].status is Status.ASKED
    again = of_page(Source.OCR, second=(page(*GERMAN, source=Source.OCR),))
    assert again["number"].status is Status.PROVEN
    assert Source.OCR2 in {witness.source for witness in again["number"].witnesses}
    other = changed(GERMAN, "NL-2026-118", "NL-2026-113")
    assert of_page(Source.OCR, second=(page(*other, source=Source.OCR),))["number"].status is Status.ASKED


def test_a_second_recognition_does_not_say_what_a_value_means() -> None:
    sheet = page(*GERMAN, source=Source.OCR)
    read = read_page([sheet])
    labelled = replace(read.evidence["number"][0], proofs=frozenset({Proof.LABEL}))
    unsure = replace(read, evidence={**read.evidence, "number": (labelled,)})
    sources = Sources("d", "n", (sheet.text,), page=unsure, pages=(sheet,), second=(sheet,))
    assert assemble(sources)["number"].status is Status.ASKED
    assert assemble(replace(sources, page=read))["number"].status is Status.PROVEN


def test_what_was_paid_before_is_a_witness() -> None:
    supplier = Supplier("key", ("Nordlicht Werkzeuge GmbH",), accounts=(PaidAccount(IBAN, times=3),))
    known = Known(date(2026, 10, 7), Firm(names=("Tischlerei Lindner GmbH",)), (supplier,))
    reading = of_page(known=known)
    assert Source.HISTORY in {witness.source for witness in reading["iban"].witnesses}
    assert reading["buyer_name"].status is Status.PROVEN
    assert of_page()["buyer_name"].status is Status.ASKED


def test_every_witness_of_a_page_has_its_place() -> None:
    reading = of_page()
    for name in ("number", "issue_date", "gross", "iban"):
        at = reading[name].witnesses[0].at
        assert at is not None
        assert at.length > 0
        assert reading.pages[0][at.start : at.start + at.length].strip()


def test_our_own_firm_is_never_the_seller() -> None:
    """Where a letterhead was lost or read as the address, roles are swapped: who is to pay does not ask for money."""
    seller, buyer = of_page()["seller_name"].value, of_page()["buyer_name"].value
    assert seller and buyer  # noqa: PT018  the control
    swapped = of_page(known=Known(date(2026, 4, 1), firm=Firm(names=(seller,))))
    assert (swapped["seller_name"].value, swapped["buyer_name"].value) == (buyer, seller)
    assert swapped.invoice.seller.name == buyer
    usual = of_page(known=Known(date(2026, 4, 1), firm=Firm(names=(buyer,))))
    assert usual["seller_name"].value == seller
