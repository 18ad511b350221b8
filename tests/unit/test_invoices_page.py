"""What the page reader makes of pages in five languages, and what it refuses to believe."""

from decimal import Decimal

import pytest

from office.invoices.invoice import Kind
from office.invoices.page import PageReading, read_page, read_pages
from office.invoices.reading import Source, Status
from office.invoices.witnesses import page_status
from tests.unit.invoice_pages import CHINESE, ENGLISH, FRENCH, GERMAN, VIETNAMESE, changed, page

EXPECTED = {
    "german": (GERMAN, {
        "number": "NL-2026-118", "issue_date": "2026-10-05", "due_date": "2026-11-04", "delivery_date": "2026-10-01",
        "currency": "EUR", "net": "334.56", "vat": "63.57", "gross": "398.13", "amount_due": "398.13",
        "iban": "DE89370400440532013000", "seller_name": "Nordlicht Werkzeuge GmbH", "seller_vat_id": "DE136695976",
        "buyer_name": "Tischlerei Lindner GmbH", "discount_percent": "2", "discount_days": "14",
    }),
    "english": (ENGLISH, {
        "number": "BT/2026/77", "issue_date": "2026-03-03", "due_date": "2026-04-02", "currency": "GBP",
        "net": "1200.00", "vat": "240.00", "gross": "1440.00", "prepaid": "440.00", "amount_due": "1000.00",
        "seller_name": "Brightwater Tools Ltd", "buyer_name": "Tischlerei Lindner GmbH",
    }),
    "french": (FRENCH, {
        "number": "FA-2026-0031", "issue_date": "2026-02-03", "due_date": "2026-03-05", "currency": "EUR",
        "net": "2000.00", "vat": "400.00", "gross": "2400.00", "seller_name": "Ateliers Dubois SARL",
        "buyer_name": "Garage Leroy SARL",
    }),
    "vietnamese": (VIETNAMESE, {
        "number": "MP-HD-0261", "issue_date": "2026-10-20", "due_date": "2026-11-30", "currency": "VND",
        "net": "12400000", "vat": "1240000", "gross": "13640000",
    }),
    "chinese": (CHINESE, {
        "number": "MD-26-1010", "issue_date": "2026-10-10", "due_date": "2026-11-09", "currency": "USD",
        "net": "2040.00", "vat": "265.20", "gross": "2305.20", "seller_name": "宁波明灯照明有限公司",
    }),
}  # fmt: skip
PROVEN = {"number", "issue_date", "currency", "net", "vat", "gross"}


def value(reading: PageReading, name: str) -> str:
    found = reading.evidence.get(name, ())
    return found[0].value if found else ""


def status(reading: PageReading, name: str) -> Status:
    return page_status(reading.evidence.get(name, ()), reading.source)


@pytest.mark.parametrize("language", EXPECTED)
def test_every_field_of_a_page(language: str) -> None:
    rows, expected = EXPECTED[language]
    reading = read_page([page(*rows)])
    assert {name: value(reading, name) for name in expected} == expected
    assert {name for name in PROVEN if status(reading, name) is not Status.PROVEN} == set()
    assert reading.kind is Kind.INVOICE


def test_spots_are_the_words_on_the_page() -> None:
    sheet = page(*GERMAN)
    reading = read_page([sheet])
    for name, written in (("number", "NL-2026-118"), ("gross", "398,13"), ("issue_date", "05.10.2026")):
        spot = reading.evidence[name][0].spots[0]
        assert written in sheet.text[spot.start : spot.start + spot.length + 1]


def test_lines_with_quantity_price_and_net() -> None:
    lines = read_page([page(*GERMAN)]).invoice.lines
    assert [(line.description, line.quantity, line.unit_price, line.net) for line in lines] == [
        ("Schrauben M8", Decimal(4), Decimal("25.00"), Decimal("100.00")),
        ("Hobel", Decimal(1), Decimal("234.56"), Decimal("234.56")),
    ]


@pytest.mark.parametrize(("old", "new"), [("398,13 €", "399,13 €"), ("63,57 €", "63,75 €"), ("334,56 €", "343,56 €")])
def test_sums_that_do_not_close_are_asked(old: str, new: str) -> None:
    reading = read_page([page(*changed(GERMAN, old, new))])
    assert {status(reading, name) for name in ("net", "vat", "gross")}.isdisjoint({Status.PROVEN})


def test_a_delivery_date_is_no_date_of_issue() -> None:
    rows = tuple(row for row in GERMAN if "Rechnungsdatum" not in row)
    reading = read_page([page(*rows)])
    assert value(reading, "issue_date") != "2026-10-01"
    assert status(reading, "issue_date") is not Status.PROVEN


def test_two_dates_of_issue_are_a_question() -> None:
    rows = (*GERMAN, (500, 50, "Rechnungsdatum", 200, "07.10.2026"))
    assert status(read_page([page(*rows)]), "issue_date") is Status.ASKED


def test_two_numbers_are_a_question() -> None:
    rows = (*GERMAN, (500, 50, "Rechnungsnummer", 200, "NL-2026-119"))
    assert status(read_page([page(*rows)]), "number") is Status.ASKED


def test_two_accounts_are_a_question() -> None:
    rows = (*GERMAN, (500, 50, "IBAN NL91 ABNA 0417 1643 00"))
    reading = read_page([page(*rows)])
    assert status(reading, "iban") is Status.ASKED
    assert len(reading.evidence["iban"]) == 2


def test_the_account_that_will_be_debited_is_not_the_sellers() -> None:
    rows = (*GERMAN[:-1], (500, 50, "Der Betrag wird von Ihrem Konto mit IBAN NL91 ABNA 0417 1643 00 eingezogen."))
    assert value(read_page([page(*rows)]), "iban") == ""


def test_the_buyers_vat_id_is_not_the_sellers() -> None:
    rows = (*GERMAN, (268, 50, "Ihre USt-IdNr.: ATU13585627"))
    reading = read_page([page(*rows)])
    assert value(reading, "seller_vat_id") == "DE136695976"
    assert value(reading, "buyer_vat_id") == "ATU13585627"


def test_what_a_picture_shows_once_is_not_proven_by_standing_alone() -> None:
    reading = read_page([page(*GERMAN, source=Source.OCR)])
    assert value(reading, "number") == "NL-2026-118"
    assert status(reading, "number") is Status.ASKED
    assert status(reading, "gross") is Status.PROVEN  # the sums close, which a misread sign would break
    assert status(reading, "iban") is Status.PROVEN


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Gutschrift", Kind.CREDIT_NOTE),
        ("Zahlungserinnerung", Kind.REMINDER),
        ("Angebot", Kind.QUOTE),
        ("Lieferschein", Kind.DELIVERY_NOTE),
        ("Schlussrechnung", Kind.FINAL),
        ("R E C H N U N G", Kind.INVOICE),
        ("Rechnungskorrektur", Kind.CORRECTION),
    ],
)
def test_kinds_by_their_titles(title: str, kind: Kind) -> None:
    assert read_page([page(*changed(GERMAN, "Rechnung", title))]).kind is kind


def test_several_invoices_in_one_file() -> None:
    second = changed(changed(GERMAN, "NL-2026-118", "NL-2026-119"), "05.10.2026", "06.10.2026")
    readings = read_pages([page(*GERMAN), page(*second, number=2)])
    assert [(value(one, "number"), one.first_page) for one in readings] == [("NL-2026-118", 1), ("NL-2026-119", 2)]


def test_a_page_that_goes_on_belongs_to_the_invoice_before() -> None:
    more = page((40, 50, "Seite 2 zu Rechnung NL-2026-118"), (60, 50, "Vielen Dank"), number=2)
    assert len(read_pages([page(*GERMAN), more])) == 1


def test_rates_without_bases_are_proven_by_what_they_imply() -> None:
    rows = changed(GERMAN, "USt 19 %", "USt 7 %")
    rows = changed(rows, "63,57 €", "7,00 €")
    rows = (*changed(rows, "398,13 €", "386,13 €"), (378, 300, "USt 19 %", 485, "44,57 €"))
    reading = read_page([page(*rows)])
    assert value(reading, "vat") == "51.57"
    assert status(reading, "gross") is Status.PROVEN


def test_the_line_under_an_item_is_a_note_unless_it_had_no_room() -> None:
    rows = (*GERMAN, (320, 50, "GTIN: 4012345001235"))
    assert read_page([page(*sorted(rows))]).invoice.lines[0].description == "Schrauben M8"
    wrapped = changed(GERMAN, "Schrauben M8", "Schrauben M8 verzinkt mit Mutter und Scheibe aus")
    rows = (*wrapped, (320, 50, "rostfreiem Stahl"))
    assert read_page([page(*sorted(rows))]).invoice.lines[0].description.endswith("rostfreiem Stahl")
