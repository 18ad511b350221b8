"""What other makers' letters taught: accounts beside VAT ids, numbers in groups, the day in the title."""

from dataclasses import replace
from datetime import date

import pytest

from office.invoices.checks import findings
from office.invoices.invoice import Kind
from office.invoices.known import Known
from office.invoices.page import PageReading, read_page
from office.invoices.reading import Source, Status
from office.invoices.witnesses import Sources, assemble
from tests.unit.invoice_pages import GERMAN, Placed, page
from tests.unit.test_invoices_page import status, value

FOOT, FACTS, SUMS = 780, {220, 232}, {384}


def read(*more: tuple[object, ...], without: set[int]) -> PageReading:
    """The German page with other rows at these heights."""
    rows = [row for row in GERMAN if row[0] not in without]
    return read_page([page(*sorted((*rows, *more), key=lambda row: float(str(row[0]))))])


def test_a_vat_id_before_the_account_is_no_part_of_it() -> None:
    foot = (FOOT, 50, "VAT NL691400507B01", 300, "IBAN NL91 ABNA 0417 1643 00")
    assert value(read(foot, without={FOOT}), "iban") == "NL91ABNA0417164300"
    side_by_side = (FOOT, 50, "FR64443061841", 200, "DE296117458", 330, "IBAN DE89 3704 0044 0532 0130 00")
    assert value(read(side_by_side, without={FOOT}), "iban") == "DE89370400440532013000"


def test_an_account_of_no_country_is_shown_not_dropped() -> None:
    printed = read((FOOT, 50, "IBAN XX89 3704 0044 0532 0130 00", 300, "BIC COBADEFFXXX"), without={FOOT})
    assert value(printed, "iban") == "XX89370400440532013000"
    reading = assemble(Sources("", "", ("",), page=printed))
    assert "KONTOR-ID-01" in {found.rule for found in findings(reading, Known(date(2026, 10, 10)))}


def test_what_is_no_account_is_none() -> None:
    assert value(read((FOOT, 50, "Charge AB12 3456 7890 1234 5678"), without={FOOT}), "iban") == ""


def test_number_and_day_in_one_title() -> None:
    reading = read((200, 50, "Rechnung Nr. EB 26/0815 vom 05.10.2026"), without={200, *FACTS})
    assert (value(reading, "number"), value(reading, "issue_date")) == ("EB 26/0815", "2026-10-05")
    assert status(reading, "issue_date") is Status.PROVEN


def test_a_number_in_groups_is_one_number() -> None:
    reading = read((220, 50, "Rechnungsnummer", 200, "900 4417 233"), without={220})
    assert value(reading, "number") == "900 4417 233"
    titled = read((200, 50, "Rechnung Nr. 900 4417 233 vom 05.10.2026"), without={200, *FACTS})
    assert (value(titled, "number"), value(titled, "issue_date")) == ("900 4417 233", "2026-10-05")


def test_instalments_are_taken_off_and_the_rest_is_due() -> None:
    left = ((396, 300, "./. Abschläge", 480, "-300,00 €"), (408, 300, "Restzahlung", 485, "98,13 €"))
    reading = read(*left, without=set())
    assert (value(reading, "prepaid"), value(reading, "amount_due")) == ("300.00", "98.13")
    assert value(reading, "gross") == "398.13"


def test_the_day_of_the_work_is_the_day_of_supply() -> None:
    assert value(read((244, 50, "Ausgeführt am 01.10.2026"), without={244}), "delivery_date") == "2026-10-01"


def slip(*rows: str) -> PageReading:
    """A till's slip as it was recognised: narrow, in the middle of its sheet."""
    return read_page([page(*((40 + 14 * place, 200, row) for place, row in enumerate(rows)), source=Source.OCR)])


TILL = ("12 JALAN SAGU", "GST NO 001006288896", "2 BULB 8.50 17.00", "TOTAL 17.00", "CASH 20.00", "CHANGE 3.00")


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("LIGHT GALLERY-SDN BHD", "LIGHT GALLERY SDN BHD"),
        ("LIGHT_GALLERY SDN BHD", "LIGHT GALLERY SDN BHD"),
        ("LIGHT _K SDN BHD", "LIGHT .K SDN BHD"),
        ("MEYER-WOHNBAU-GMBH", "MEYER-WOHNBAU-GMBH"),
    ],
)
def test_signs_that_no_name_bears_are_mended(printed: str, name: str) -> None:
    assert value(slip(printed, *TILL), "seller_name") == name


def test_a_shop_without_a_legal_form_is_found_beside_its_number() -> None:
    rows = [(40, 150, "99 SPEEDY MART", 300, "@519537-X) IN")]
    rows += [(60 + 14 * place, 150, row) for place, row in enumerate(TILL)]
    assert value(read_page([page(*rows, source=Source.OCR)]), "seller_name") == "99 SPEEDY MART"


def test_the_end_of_a_word_that_was_recognised_twice_counts_once() -> None:
    first = page((40, 150, "SUNNY TRADING"), *((60 + 14 * n, 150, row) for n, row in enumerate(TILL)))
    text = first.text + "G CO\r\n"
    last = next(word for word in first.words if first.text[word.start :].startswith("TRADING"))
    again = [Placed(len(first.text), 1, 207, 40.5), Placed(len(first.text) + 2, 2, 222, 40.5)]
    assert again[0].right >= last.right - 0.01
    seen = replace(first, text=text, words=[*first.words, *again], source=Source.OCR)
    assert value(read_page([seen]), "seller_name") == "SUNNY TRADING CO"


@pytest.mark.parametrize(
    ("title", "kind"),
    [("TAXINVOICE", Kind.INVOICE), ("CASH SALES", Kind.RECEIPT), ("WELCOME", Kind.RECEIPT)],
)
def test_slips_are_known_by_their_title_or_their_shape(title: str, kind: Kind) -> None:
    assert slip("SUNNY TRADING", title, *TILL).kind is kind


def test_a_letter_without_a_title_is_no_receipt() -> None:
    assert (
        read_page([page((40, 50, "Bitte bringen Sie das Gerät zur Kasse"), (52, 50, "Cash is fine."))]).kind
        is Kind.OTHER
    )


def test_titles_of_few_words_are_a_table_too() -> None:
    rows = [row for row in GERMAN if row[0] != 290]
    titles = (290, 50, "Position", 300, "Menge", 400, "à", 490, "EUR")
    lines = read_page([page(*sorted((*rows, titles), key=lambda row: row[0]))]).invoice.lines
    assert [(line.description, str(line.quantity), str(line.net)) for line in lines] == [
        ("Schrauben M8", "4", "100.00"), ("Hobel", "1", "234.56"),
    ]  # fmt: skip


def test_an_order_is_found_under_its_title() -> None:
    stacked = ((250, 50, "Invoice number", 200, "Purchase order"), (262, 50, "NL-2026-118", 200, "B-2207"))
    reading = read(*stacked, without={220, 244, 256})
    assert value(reading, "order_reference") == "B-2207"


def test_a_currency_over_a_tills_sums_does_not_make_them_lines() -> None:
    rows = ("BREWERY TAP", "GUEST CHECK", "SUBTOTAL 17.00", "TOTAL 17.00", "CASH 20.00", "CHANGE 3.00")
    placed = [(40 + 14 * place, 150, row) for place, row in enumerate(rows[:2])]
    placed += [(70, 150, "QTY", 180, "ITEM", 330, "RM"), (84, 150, "2", 180, "BULB", 330, "17.00")]
    placed += [(98 + 14 * place, 180, row.split()[0], 330, row.split()[1]) for place, row in enumerate(rows[2:])]
    assert value(read_page([page(*placed, source=Source.OCR)]), "gross") == "17.00"
