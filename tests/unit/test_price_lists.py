"""Agreed prices: read from tables of files and pages, held against invoices on their day, with the place."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import agreed_prices, documents, invoices, suppliers
from office.app.plain_pages import boxed
from office.cli.main import main
from office.invoices.checks import findings
from office.invoices.invoice import Adjustment, Line
from office.invoices.known import AgreedPrice, PriceList
from office.invoices.page.columns import Column
from office.invoices.page.listing import listed
from office.invoices.page.sheet import PageInput
from office.invoices.price_lists import (
    TableRow,
    agreed_for,
    in_force,
    prices_of_pages,
    prices_of_rows,
)
from office.invoices.reading import Source
from tests.invoice_files import Paper
from tests.unit.invoice_cases import INVOICE, data, knowing

D = Decimal
DAY = date(2026, 11, 2)


def table(*rows):
    """Rows of a file's table: header → cell."""
    return prices_of_rows([TableRow(cells, 1, n, 5) for n, cells in enumerate(rows)])


def only(*rows):
    (price,), currency, left_out = table(*rows)
    assert left_out == 0
    return price, currency


# --- reading -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "price", "unit"),
    [
        ({"Art.-Nr.": "4711", "Bezeichnung": "Eiche 27 mm", "Einheit": "m²", "Preis netto": "48,50 €"}, "48.5", "m²"),
        ({"Item": "Oak board", "Unit price": "48.50"}, "48.5", ""),
        ({"Artikel": "Schrauben", "Preis je 100": "4,20"}, "0.042", ""),
        ({"Artikel": "Schrauben", "Einheit": "100 Stk", "Preis": "4,20"}, "0.042", "Stk"),
        ({"Artikel": "Schrauben", "PE": "1000", "Preis": "42,00"}, "0.042", ""),
        ({"Artikel": "Eiche", "Listenpreis": "60,00", "Ihr Preis": "48,50"}, "48.5", ""),
        ({"Artikel": "Eiche", "Preis brutto": "57,72", "Preis netto": "48,50"}, "48.5", ""),
        ({"Artikel": "Eiche", "Großhandelspreis": "48,50", "ab 100 Stk": "44,00"}, "48.5", ""),
        ({"Tên hàng": "Gỗ sồi", "Đơn vị": "m2", "Đơn giá": "1.250.000"}, "1250000", "m2"),
        ({"名称": "橡木板", "单位": "件", "单价": "48.50"}, "48.5", "件"),
    ],
)  # fmt: skip
def test_a_row_is_a_thing_and_its_price_for_one_unit_without_tax(row, price, unit):
    found, _ = only(row)
    assert (found.price, found.unit) == (D(price), unit)


def test_a_price_that_could_mean_two_is_left_out_and_counted():
    prices, _, left_out = table({"Artikel": "Eiche", "Preis": "1.250"}, {"Artikel": "Buche", "Preis": "980"})
    assert ([each.description for each in prices], left_out) == (["Buche"], 1)
    prices, _, left_out = table({"Artikel": "Eiche", "Preis": "1.250"}, {"Artikel": "Buche", "Preis": "98,50"})
    assert ([each.price for each in prices], left_out) == ([D(1250), D("98.5")], 0)


def test_a_table_of_prices_with_tax_alone_is_none():
    assert table({"Artikel": "Eiche", "Preis inkl. MwSt.": "57,72"}) == ([], "", 0)


def test_the_currency_is_told_where_the_table_names_one():
    assert only({"Artikel": "Eiche", "Preis (EUR)": "48,50"})[1] == "EUR"
    assert table({"Artikel": "A", "Preis": "1,00 €"}, {"Artikel": "B", "Preis": "1,00 USD"})[1] == ""


LIST = """Rahmenvertrag 2026                                Holz-Nord GmbH
gueltig vom 01.01.2026 bis 31.12.2026

Art.-Nr.     Bezeichnung                     Einheit      Preis EUR
E-27         Eiche Bohlen 27 mm              m            48,50
             unbesaeumt
B-40         Buche Leimholz 40 mm            Stk          12,90

Alle Preise zuzueglich MwSt.
"""


def test_a_page_s_table_is_read_with_its_words_and_its_places():
    page = PageInput(1, LIST, boxed(LIST), Source.TEXT)
    prices, currency = prices_of_pages(listed([page], Column.PRICE))
    assert [(each.article, each.description, each.price, each.unit) for each in prices] == [
        ("E-27", "Eiche Bohlen 27 mm unbesaeumt", D("48.50"), "m"),
        ("B-40", "Buche Leimholz 40 mm", D("12.90"), "Stk"),
    ]  # fmt: skip
    assert LIST[prices[1].start : prices[1].start + prices[1].length].startswith("B-40")
    assert currency in {"", "EUR"}


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("Preisliste, gültig ab 01.03.2026", date(2026, 3, 1), None),
        ("gültig vom 01.01.2026 bis 31.12.2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("Valid until 30 June 2026", None, date(2026, 6, 30)),
        ("有效期：2026年1月1日至2026年12月31日", date(2026, 1, 1), date(2026, 12, 31)),
        ("Preisliste vom 01.03.2026", None, None),
    ],
)
def test_the_days_on_which_a_list_holds(text, since, until):
    assert in_force(text) == (since, until)


# --- holding an invoice against it ---------------------------------------------------------------------------------


def priced(*rows, **more):
    """A list of (article, description, price, unit, least)."""
    prices = tuple(
        AgreedPrice(D(price), 1, 0, 1, article, what, unit, least and D(least))
        for article, what, price, unit, least in rows
    )
    return PriceList("f" * 64, "preise.xlsx", prices, **more)


OAK = ("E-27", "Eiche Bohlen 27 mm", "48.50", "m", None)


def price(line, *lists, on=DAY, currency="EUR"):
    found = agreed_for(line, lists, on, currency, "EUR")
    return found and found[1].price


def test_a_thing_is_known_by_its_number_else_by_its_words_and_sizes():
    assert price(Line("Bohle", article="E 27"), priced(OAK)) == D("48.50")
    assert price(Line("Eiche, Bohlen 27 mm"), priced(OAK)) == D("48.50")
    assert price(Line("Eiche, Bohlen 40 mm"), priced(OAK)) is None
    assert price(Line("Eiche Bohlen 27 mm", article="E-99"), priced(OAK)) is None


def test_another_unit_another_currency_another_day_are_not_compared():
    assert price(Line("Eiche Bohlen 27 mm", unit="m²"), priced(OAK)) is None
    assert price(Line("Eiche Bohlen 27 mm", unit="MTR"), priced(OAK)) == D("48.50")
    assert price(Line("Eiche Bohlen 27 mm"), priced(OAK), currency="USD") is None
    assert price(Line("Eiche Bohlen 27 mm"), priced(OAK, until=date(2026, 10, 31))) is None
    assert price(Line("Eiche Bohlen 27 mm"), priced(OAK, since=date(2026, 1, 1)), on=None) is None


def test_the_newest_list_and_the_step_that_the_quantity_reaches():
    old, new = priced(OAK, since=date(2025, 1, 1)), priced((*OAK[:2], "51.00", "m", None), since=date(2026, 1, 1))
    assert price(Line("Eiche Bohlen 27 mm"), old, new) == D("51.00")
    steps = priced(OAK, (*OAK[:2], "44.00", "m", "100"))
    assert price(Line("Eiche Bohlen 27 mm", D(100)), steps) == D("44.00")
    assert price(Line("Eiche Bohlen 27 mm", D(99)), steps) == D("48.50")


def held(invoice):
    """What the checks say of an invoice of the supplier whose oak is agreed at 250."""
    lists = {"holz-nord": (priced(("", "Eiche 40 mm, Brett 3 m", "250", "", None)),)}
    reading = data(invoice)
    return [each.message for each in findings(reading, knowing(price_lists=lists)) if each.rule == "KONTOR-ORDER-09"]


def test_a_discount_on_the_whole_and_prices_with_tax_are_no_dearer_price():
    total = sum(line.net for line in INVOICE.lines)
    assert held(INVOICE)
    discounted = replace(INVOICE, net=total * D("0.9"), adjustments=(Adjustment(total * D("0.1")),))
    assert held(discounted) == []
    assert held(replace(INVOICE, net=total / D("1.19"), gross=total)) == []


# --- in the office -------------------------------------------------------------------------------------------------

CSV = "Artikel;Preis netto EUR\nEiche, Bohlen;90,00\nBuche;40,00\n"


def known_supplier(office, folder):
    """One paid invoice makes the supplier known; the next one is open."""
    first, second = invoices.check_files(
        office, [Paper().write(folder / "in"), Paper(number="2026-0002", issued="2026-11-04").write(folder / "in")]
    )
    for task in office.invoices.tasks(first.row.id):
        invoices.complete_task(office, first.row.id, task.id, {"text": "im Vertrag verglichen"})
    invoices.approve(office, first.row.id)
    return second.row.id


def over_agreed(office, n):
    return [each for each in invoices.invoice(office, n).findings if each.rule == "KONTOR-ORDER-09"]


def test_a_marked_list_is_held_against_open_invoices_with_its_place_until_it_is_withdrawn(office, tmp_path):
    n = known_supplier(office, tmp_path)
    (tmp_path / "preise.csv").write_text(CSV, encoding="utf-8")
    (added,) = documents.add_paths(office, [tmp_path / "preise.csv"])
    office.activity.finish()
    (supplier,) = [each.key for each in suppliers.listed(office) if "Holz" in each.name]
    made = agreed_prices.agree(office, added.document, supplier)
    assert (made.prices, made.left_out, made.supplier_name) == (2, 0, "Holz-Nord GmbH")
    (found,) = over_agreed(office, n)
    assert "90.00" in found.message
    assert found.at.document == added.document
    text = documents.page_of(office, added.document, found.at.page).text
    assert "90,00" in text[found.at.start : found.at.start + found.at.length]
    agreed_prices.withdraw(office, added.document)
    assert over_agreed(office, n) == []


def test_a_document_without_prices_and_an_unknown_supplier_are_refused(office, tmp_path):
    known_supplier(office, tmp_path)
    (tmp_path / "brief.txt").write_text("Guten Tag, vielen Dank.", encoding="utf-8")
    (added,) = documents.add_paths(office, [tmp_path / "brief.txt"])
    office.activity.finish()
    key = suppliers.key_named(office, "Holz-Nord")
    with pytest.raises(InputError, match="No table with prices"):
        agreed_prices.agree(office, added.document, key)
    with pytest.raises(InputError, match="not known"):
        agreed_prices.agree(office, added.document, "nobody")


def test_the_list_s_own_words_offer_its_supplier(office, tmp_path):
    known_supplier(office, tmp_path)
    (tmp_path / "preise.csv").write_text(f"Preisliste Holz-Nord GmbH;\n{CSV}", encoding="utf-8")
    (added,) = documents.add_paths(office, [tmp_path / "preise.csv"])
    office.activity.finish()
    names, likely = agreed_prices.candidates(office, added.document)
    assert dict(names)[likely] == "Holz-Nord GmbH"


def test_the_command_line_says_what_is_wrong(tmp_path, capsys):
    assert main(["--office", str(tmp_path / "o"), "--no-model", "suppliers", "--recurring", "yes"]) == 2
    assert "which supplier" in capsys.readouterr().err
    assert main(["--office", str(tmp_path / "o"), "--no-model", "suppliers", "Nobody", "--recurring", "yes"]) == 2
    assert "Nobody" in capsys.readouterr().err
