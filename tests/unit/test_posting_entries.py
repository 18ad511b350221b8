"""What a bill, a sale and a bank line become as entries, in the charts of four countries."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.books.charts.chart import chart
from office.books.items import ItemKind
from office.books.journal import Account, AccountType
from office.books.posting.accounts import FirmAccounts, NoAccountError
from office.books.posting.bill import Bill, NotBookableError, TaxRule, bill_entry
from office.books.posting.line import direct_transfer, line_entry, transfer_entry
from office.books.posting.sale import bank_opening, item_entry, opening_entry
from tests.unit.matching_cases import BILL, ITEM, LINE, OWN, line

DAY = date(2026, 8, 4)
SAVINGS = "DE47999200500004812088"
BANKS = {"SKR03": "1200", "SKR04": "1800", "VN99": "112", "VN133": "112", "CN": "1002", "US": "1000"}


def accounts(name, *held, **more):
    return FirmAccounts({each.number: each for each in held}, chart(name), {OWN: BANKS[name]}, **more)


def bill(**more):
    made = {
        "number": "HF-1", "date": DAY, "supplier": "Hansefon AG", "party_number": "", "currency": "EUR",
        "gross": Decimal("119.00"), "taxes": ((Decimal(19), Decimal("19.00")),), "rule": TaxRule.DEDUCTED,
        "account": "4920",
    }  # fmt: skip
    return Bill(**{**made, **more})


def legs(entry):
    assert entry.unbalanced() == {}
    return {leg.account: str(leg.amount) for leg in entry.postings}


# bills


@pytest.mark.parametrize(
    ("name", "cost", "rate", "tax", "owed"),
    [
        ("SKR03", "4920", "19", "1576", "1600"),
        ("SKR03", "4920", "7", "1571", "1600"),
        ("SKR04", "6805", "19", "1406", "3300"),
        ("VN99", "6427", "10", "1331", "331"),
        ("VN133", "6422", "8", "1331", "331"),
        ("CN", "560202", "13", "22210101", "2202"),
    ],
)
def test_a_bill_is_cost_tax_and_debt(name, cost, rate, tax, owed):
    made = bill(account=cost, taxes=((Decimal(rate), Decimal("19.00")),))
    assert legs(bill_entry(made, accounts(name))) == {cost: "100.00", tax: "19.00", owed: "-119.00"}


def test_sales_tax_of_the_united_states_is_part_of_the_price():
    made = bill(account="6200", taxes=((Decimal("8.25"), Decimal("9.07")),))
    assert legs(bill_entry(made, accounts("US"))) == {"6200": "119.00", "2000": "-119.00"}


def test_several_rates_stand_on_an_account_each_and_an_unknown_rate_is_said():
    taxes = ((Decimal(19), Decimal("9.50")), (Decimal(7), Decimal("3.50")))
    assert legs(bill_entry(bill(taxes=taxes), accounts("SKR03"))) == {
        "4920": "106.00", "1576": "9.50", "1571": "3.50", "1600": "-119.00",
    }  # fmt: skip
    with pytest.raises(NoAccountError, match="input_vat_20"):
        bill_entry(bill(taxes=((Decimal(20), Decimal("19.83")),)), accounts("SKR03"))


def test_tax_that_is_not_deducted_is_part_of_the_cost():
    assert legs(bill_entry(bill(rule=TaxRule.NONE), accounts("SKR03"))) == {"4920": "119.00", "1600": "-119.00"}


def test_goods_from_the_union_are_owed_and_deducted_at_once_with_the_code_of_the_return():
    made = bill_entry(bill(rule=TaxRule.ACQUIRED, taxes=(), gross=Decimal("523.00")), accounts("SKR03"))
    assert legs(made) == {"4920": "523.00", "1574": "99.37", "1774": "-99.37", "1600": "-523.00"}
    assert made.postings[0].tax_code == "E19"


def test_a_service_from_abroad_is_reverse_charged():
    made = bill_entry(bill(rule=TaxRule.REVERSE, taxes=(), gross=Decimal("69.00")), accounts("SKR04"))
    assert legs(made) == {"4920": "69.00", "1407": "13.11", "3837": "-13.11", "3300": "-69.00"}
    assert made.postings[0].tax_code == "R13B"
    outside = bill(rule=TaxRule.REVERSE, taxes=(), from_union=False)
    assert bill_entry(outside, accounts("SKR04")).postings[0].tax_code == "R13BD"


@pytest.mark.parametrize(
    ("name", "words"), [("VN99", "contractor tax"), ("VN133", "contractor tax"), ("CN", "withheld")]
)
def test_tax_on_a_seller_abroad_is_asked_where_it_hangs_on_the_contract(name, words):
    with pytest.raises(NotBookableError, match=words):
        bill_entry(bill(rule=TaxRule.REVERSE, taxes=()), accounts(name))


def test_in_the_united_states_no_buyer_owes_a_sellers_tax():
    made = bill_entry(bill(rule=TaxRule.REVERSE, taxes=(), account="6200", gross=Decimal("69.00")), accounts("US"))
    assert legs(made) == {"6200": "69.00", "2000": "-69.00"}


def test_the_rate_of_the_half_year_of_2020_is_known_for_what_the_buyer_owes():
    made = bill(rule=TaxRule.ACQUIRED, taxes=(), date=date(2020, 8, 1))
    with pytest.raises(NoAccountError, match="input_vat_eu_16"):
        bill_entry(made, accounts("SKR03"))


def test_a_credit_note_stands_the_other_way_round():
    made = bill(gross=Decimal("-119.00"), taxes=((Decimal(19), Decimal("-19.00")),))
    assert legs(bill_entry(made, accounts("SKR03"))) == {"4920": "-100.00", "1576": "-19.00", "1600": "119.00"}


def test_an_advance_is_an_asset_where_the_chart_has_one_and_what_was_paid_before_is_not_guessed():
    assert "1510" in legs(bill_entry(bill(advance=True), accounts("SKR03")))
    with pytest.raises(NotBookableError, match="595"):
        bill_entry(bill(prepaid=Decimal("595.00")), accounts("SKR03"))


@pytest.mark.parametrize(
    ("name", "cost", "tax", "owed", "advances"),
    [("SKR03", "4920", "1576", "1600", "1510"), ("SKR04", "6805", "1406", "3300", "1180"),
     ("CN", "560202", "22210101", "2202", "1123")],
)  # fmt: skip
def test_a_final_bill_takes_back_what_its_advances_were_booked_on(name, cost, tax, owed, advances):
    half = bill(account=cost, gross=Decimal("59.50"), taxes=((Decimal(19), Decimal("9.50")),), advance=True)
    final = bill(account=cost, prepaid=Decimal("59.50"), advances=(half,))
    assert legs(bill_entry(half, accounts(name))) == {advances: "50.00", tax: "9.50", owed: "-59.50"}
    made = bill_entry(final, accounts(name))
    assert legs(made) == {cost: "100.00", tax: "9.50", advances: "-50.00", owed: "-59.50"}
    assert made.postings[-1].account == owed


def test_a_final_bill_in_books_without_an_account_of_advances():
    half = bill(account="6427", gross=Decimal("59.50"), taxes=((Decimal(10), Decimal("5.41")),), advance=True)
    whole = bill(account="6427", taxes=((Decimal(10), Decimal("10.82")),), prepaid=Decimal("59.50"), advances=(half,))
    assert legs(bill_entry(whole, accounts("VN99"))) == {"6427": "54.09", "1331": "5.41", "331": "-59.50"}


def test_the_tax_that_a_buyer_owes_is_owed_on_the_rest_only():
    half = bill(rule=TaxRule.REVERSE, taxes=(), gross=Decimal("50.00"), advance=True)
    made = bill_entry(
        bill(rule=TaxRule.REVERSE, taxes=(), gross=Decimal("100.00"), prepaid=Decimal("50.00"), advances=(half,)),
        accounts("SKR03"),
    )
    sums = {}
    for leg in made.postings:
        sums[leg.account] = sums.get(leg.account, 0) + leg.amount
    assert (sums["1577"], sums["1787"]) == (Decimal("9.50"), Decimal("-9.50"))
    assert sums["1600"] == Decimal("-50.00")


def test_the_suppliers_own_account_is_used_by_number_or_name():
    own = Account("70040", "Hansefon AG", AccountType.LIABILITY)
    assert legs(bill_entry(bill(), accounts("SKR03", own)))["70040"] == "-119.00"
    numbered = Account("70099", "Lieferant", AccountType.LIABILITY)
    assert "70099" in legs(bill_entry(bill(party_number="70099"), accounts("SKR03", numbered)))
    customer = Account("10099", "Hansefon AG", AccountType.ASSET)
    assert "1600" in legs(bill_entry(bill(), accounts("SKR03", customer)))


# open items


@pytest.mark.parametrize(
    ("name", "rate", "turnover", "tax", "owed"),
    [
        ("SKR03", 19, "8400", "1776", "1400"),
        ("SKR04", 7, "4300", "3801", "1200"),
        ("VN99", 10, "511", "33311", "131"),
        ("CN", 13, "5001", "22210107", "1122"),
    ],
)
def test_a_sale_is_turnover_tax_and_claim(name, rate, turnover, tax, owed):
    item = replace(ITEM, gross=Decimal("1130.00"), vat_rate=Decimal(rate))
    made = legs(item_entry(item, accounts(name), None))
    assert set(made) == {owed, turnover, tax}
    assert made[owed] == "1130.00"


def test_a_sale_without_tax_has_many_reasons_and_is_asked():
    item = replace(ITEM, vat_rate=Decimal(0))
    with pytest.raises(NotBookableError):
        item_entry(item, accounts("SKR03"), None)
    assert legs(item_entry(item, accounts("SKR03"), "8125")) == {"1400": "1738.80", "8125": "-1738.80"}


def test_a_purchase_of_the_table_needs_its_cost_and_an_item_its_rate():
    with pytest.raises(NotBookableError):
        item_entry(BILL, accounts("SKR03"), None)
    assert legs(item_entry(BILL, accounts("SKR03"), "3400")) == {
        "1600": "-1738.80", "3400": "1461.18", "1576": "277.62",
    }  # fmt: skip
    with pytest.raises(NotBookableError, match="VAT rate"):
        item_entry(replace(ITEM, vat_rate=None), accounts("SKR03"), None)


def test_what_was_open_before_is_brought_forward():
    made = opening_entry(ITEM, Decimal("1000.00"), DAY, accounts("SKR03"))
    assert (legs(made), made.date) == ({"1400": "1000.00", "9000": "-1000.00"}, DAY)
    assert legs(opening_entry(BILL, Decimal(50), DAY, accounts("SKR03"))) == {"1600": "-50", "9000": "50"}
    assert legs(bank_opening(OWN, "EUR", Decimal("12.50"), DAY, accounts("SKR03"))) == {
        "1200": "12.50",
        "9000": "-12.50",
    }


# bank lines


def test_a_cost_without_a_bill_deducts_nothing_and_turnover_bears_its_tax():
    assert legs(line_entry(line("-119.00"), "4930", accounts("SKR03"))) == {"1200": "-119.00", "4930": "119.00"}
    assert legs(line_entry(line("119.00"), "8400", accounts("SKR03"))) == {
        "1200": "119.00", "8400": "-100.00", "1776": "-19.00",
    }  # fmt: skip
    assert legs(line_entry(line("-119.00"), "3400", accounts("SKR03"))) == {"1200": "-119.00", "3400": "119.00"}


@pytest.mark.parametrize(
    ("name", "loan", "cost", "text"),
    [
        ("SKR03", "0630", "2100", "Rate Darlehen 448812 Tilgung 520,00 Zins 92,50"),
        ("SKR04", "3150", "7300", "DARLEHEN 4711 ZINSEN EUR 92,50 TILGUNG EUR 520,00"),
        ("VN99", "3411", "635", "Tra no vay HD 12: goc 520, lai 92,50"),
        ("CN", "2501", "560301", "归还贷款 本金520.00 利息92.50"),
        ("US", "2500", "7100", "LOAN PMT PRINCIPAL $520.00 INTEREST $92.50"),
    ],
)
def test_the_interest_in_an_instalment_is_a_cost_where_the_bank_tells_it(name, loan, cost, text):
    held = Account(loan, "Loan", AccountType.LIABILITY)
    paid = replace(line("-612.50"), text=text)
    made = legs(line_entry(paid, loan, accounts(name, held)))
    assert made == {BANKS[name]: "-612.50", loan: "520.00", cost: "92.50"}
    for other in ("Rate Darlehen 448812", text.replace("92", "93"), f"{text} {text}"):
        assert legs(line_entry(replace(paid, text=other), loan, accounts(name, held))) == {
            BANKS[name]: "-612.50", loan: "612.50",
        }  # fmt: skip


def test_interest_is_split_off_of_debts_only():
    paid = replace(line("-612.50"), text="Tilgung 520,00 Zins 92,50")
    assert legs(line_entry(paid, "4970", accounts("SKR03"))) == {"1200": "-612.50", "4970": "612.50"}
    back = replace(line("612.50"), text="Tilgung 520,00 Zins 92,50")
    held = Account("0630", "Loan", AccountType.LIABILITY)
    assert legs(line_entry(back, "0630", accounts("SKR03", held))) == {"1200": "612.50", "0630": "-612.50"}


def test_a_transfer_goes_through_money_in_transit_and_comes_out_at_nothing():
    both = FirmAccounts({}, chart("SKR03"), {OWN: "1200", SAVINGS: "1210"})
    out, into = line("-1500.00"), line("1500.00", of=replace(LINE, account=SAVINGS))
    moved = [transfer_entry(out, SAVINGS, both), transfer_entry(into, OWN, both)]
    assert [legs(each) for each in moved] == [
        {"1200": "-1500.00", "1360": "1500.00"}, {"1210": "1500.00", "1360": "-1500.00"},
    ]  # fmt: skip
    assert legs(direct_transfer(out, into, both)) == {"1200": "-1500.00", "1210": "1500.00"}


def test_a_bank_account_that_nobody_named_is_said():
    with pytest.raises(NoAccountError, match="bank"):
        line_entry(replace(LINE, account="DE00"), "4930", accounts("SKR03"))


# which account


def test_what_the_owner_named_comes_before_the_journal_and_that_before_the_chart():
    held = Account("1401", "Forderungen Ausland", AccountType.ASSET)
    assert accounts("SKR03", held)("receivables") == "1400"
    assert accounts("SKR03", held, used={"receivables": "1401"})("receivables") == "1401"
    assert (
        accounts("SKR03", held, used={"receivables": "1401"}, said={"receivables": "1410"})("receivables") == "1410"
    )


@pytest.mark.parametrize(
    ("name", "proposed", "cost"),
    [("SKR03", "4930", "4930"), ("SKR04", "4930", "6815"), ("SKR04", "4210", "6310"), ("VN99", "4210", "6427"),
     ("CN", "4930", None), ("US", "4210", "6200")],
)  # fmt: skip
def test_a_proposed_cost_is_found_in_the_books_own_chart(name, proposed, cost):
    assert accounts(name).cost(proposed) == cost


@pytest.mark.parametrize(("typed", "cost"), [("0650", "0650"), ("0540", "0540"), ("4930", "6815"), ("9999", None)])
def test_a_number_that_nobody_offered_is_the_books_own(typed, cost):
    firm = replace(accounts("SKR04"), offered={"4930"})
    assert firm.cost(typed) == cost


@pytest.mark.parametrize(
    ("name", "kind", "is_own", "cost"),
    [
        ("Handelswarenaufwand", AccountType.EXPENSE, False, None),
        ("Handelswarenaufwand", AccountType.EXPENSE, True, "4210"),
        ("Mieten, Leasing", AccountType.EXPENSE, False, "4210"),
        ("Mietkaution", AccountType.ASSET, False, None),
    ],
)
def test_a_proposed_number_is_not_posted_where_an_unknown_chart_means_another_thing_by_it(name, kind, is_own, cost):
    firm = FirmAccounts({"4210": Account("4210", name, kind)}, None, {OWN: "100"})
    assert firm.cost("4210", is_own=is_own) == cost


def test_books_of_an_unknown_chart_take_only_what_they_hold():
    held = Account("512", "Biuro", AccountType.EXPENSE)
    own = FirmAccounts({"512": held}, None, {OWN: "100"}, used={"payables": "200"})
    assert (own.cost("512"), own.cost("4930")) == ("512", None)
    with pytest.raises(NoAccountError, match="input_vat_23"):
        bill_entry(bill(account="512", taxes=((Decimal(23), Decimal("22.25")),)), own)
    named = replace(own, said={"input_vat_23": "222"})
    made = bill_entry(bill(account="512", taxes=((Decimal(23), Decimal("22.25")),)), named)
    assert legs(made) == {"512": "96.75", "222": "22.25", "200": "-119.00"}
    assert own.party(ItemKind.PURCHASE, "", "Anybody") == "200"
