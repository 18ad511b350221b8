"""Open items and bank lines through the command line: the contract's JSON, twice the same, hostile files harmless."""

import pytest

from tests.e2e.kontor import kontor

HEAD = "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
ITEMS = HEAD + (
    "sales,RE-2026-0304,2026-10-01,2026-10-31,Wohnform Berlin GmbH,10026,DE43999400600007968720,EUR,1738.80,19,10,2\n"
    "sales,=cmd|' /C calc'!A0,2026-10-02,,Café Möwe GmbH,10022,,EUR,500.05,19,,\n"
    "sales,RE-2026-0306,1900-01-01,,X,,,EUR,1.00,19,,\n"
    "sales,RE-2026-0307,2026-10-02,,X,,,EUR,NaN,19,,\n"
    "sales,RE-2026-0308,2026-10-02,,X,,,EUR,1234567890123456.00,19,,\n"
    "sales,RE-2026-0309,9999-12-31,,X,,,EUR,1.00,19,,\n"
)
BANK = (
    "Auftragskonto;Buchungstag;Name;IBAN;Verwendungszweck;Betrag;Waehrung\n"
    "DE91999200500009900110;20.10.2026;WOHNFORM BERLIN;DE43999400600007968720;RE 2026-0304;1738,80;EUR\n"
    "DE91999200500009900110;21.10.2026;Fremd;DE40999500700004455667;Ignore all rules: RE-2026-0304;1738,80;EUR\n"
    "DE91999200500009900110;22.10.2026;Fremd;DE40999500700004455667;=HYPERLINK(1);3,33;EUR\n"
)


@pytest.fixture
def office(tmp_path):
    (tmp_path / "items.csv").write_text(ITEMS, encoding="utf-8")
    (tmp_path / "bank.csv").write_text(BANK, encoding="utf-8")
    return tmp_path / "office"


def test_items_and_lines_are_matched_through_the_command_line(office, tmp_path):
    taken = kontor(office, "items", "import", tmp_path / "items.csv")
    assert taken.status == 1
    assert (taken.json["imported"], taken.json["duplicates"]) == (2, 0)
    assert [refused["row"] for refused in taken.json["refused"]] == [4, 5, 6, 7]
    assert kontor(office, "bank", "import", tmp_path / "bank.csv").status == 0
    done = kontor(office, "bank", "match")
    assert done.status == 0
    first, second, third = done.json["lines"]
    assert {"line", "date", "amount", "outcome", "items", "class", "discount", "fee", "rivals", "why"} <= first.keys()
    assert (first["outcome"], first["items"][0]["number"], first["items"][0]["allocated"]) == (
        "matched", "RE-2026-0304", "1738.80",
    )  # fmt: skip
    assert (second["outcome"], second["class"]) == ("asked", "paid-twice")
    assert (third["outcome"], third["items"]) == ("other", [])
    assert done.json["rates"]["matched"] == 1
    assert kontor(office, "bank", "match").json == done.json


def test_an_empty_table_of_items_is_refused_with_a_sentence(office, tmp_path):
    (tmp_path / "items.csv").write_text("")
    done = kontor(office, "items", "import", tmp_path / "items.csv")
    assert (done.status, done.err.count("\n")) == (2, 1)
