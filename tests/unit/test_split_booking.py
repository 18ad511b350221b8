"""One invoice on several accounts: exact to the cent, refused while it is not, proposed again for the next one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from core.money import apportioned, is_exact
from office.books.charts.chart import chart
from office.books.posting.abroad import Rate, bill_at
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import Bill, CostPart, TaxRule, bill_entry
from office.invoices import booking
from office.invoices.booking import Choice
from office.invoices.codec import as_json, from_json
from office.invoices.invoice import Adjustment, Invoice, Kind, Line, Party, Tax
from office.invoices.known import Firm, Supplier
from office.invoices.split_booking import Part, Wish, parts_of

D = Decimal
FIRM, SMALL = Firm(), Firm(charges_vat=False)
SHOP = Supplier("k", ("Kaufhaus West",))


def bill(*lines, vat="19.00", **more):
    """An invoice of these lines: (what, net)."""
    net = sum((D(amount) for _, amount in lines), D(0))
    made = Invoice(
        seller=Party(name="Kaufhaus West"), currency="EUR", net=net, vat=D(vat), gross=net + D(vat),
        lines=tuple(Line(description=what, net=D(amount), vat_rate=D(19)) for what, amount in lines),
        taxes=(Tax(net, D(vat), D(19), "S"),),
    )  # fmt: skip
    return replace(made, **more)


OFFICE = bill(("Druckerpapier", "60.00"), ("Bohrer 8 mm", "40.00"))


def split(invoice, *wishes, firm=FIRM):
    """The invoice's cost in these parts, as the owner would have it."""
    found = booking.propose(invoice, SHOP, firm)
    return parts_of(wishes, invoice, found.cost, found.line_worths)


def chosen(invoice, parts, supplier=SHOP, firm=FIRM):
    choice = Choice(booking.main_part(parts).account, parts=parts)
    return booking.propose(invoice, supplier, firm, choice), booking.remembered(supplier, invoice, choice)


def sides(found):
    return [(each.account, each.cost_centre, each.debit - each.credit) for each in found.postings]


@given(
    st.decimals("-9999", "9999", places=2),
    st.lists(st.decimals("0.01", "500", places=3), min_size=1, max_size=9),
    st.sampled_from(["EUR", "VND", "KWD"]),
)
def test_parts_of_an_amount_add_up_in_whole_units(amount, weights, currency):
    amount = D(int(amount)) if currency == "VND" else amount
    parts = apportioned(amount, weights, currency)
    assert sum(parts) == amount
    assert all(is_exact(each, currency) for each in parts)


def test_by_lines_each_account_bears_its_lines_and_the_tax_stays_whole():
    parts = split(OFFICE, Wish("4930", "Laden", lines=(0,)), Wish("4985", lines=(1,)))
    found, _ = chosen(OFFICE, parts)
    assert sides(found) == [
        ("4930", "Laden", D("60.00")), ("4985", "", D("40.00")), ("1576", "", D("19.00")), ("1600", "", D("-119.00")),
    ]  # fmt: skip
    assert (found.account, found.source, found.torn) == ("4930", "owner", False)


def test_by_amounts_the_rest_is_the_last_part():
    parts = split(OFFICE, Wish("4210", amount=D("33.33")), Wish("4240"))
    assert [(each.account, each.amount) for each in parts] == [("4210", D("33.33")), ("4240", D("66.67"))]


def test_where_tax_is_cost_each_line_bears_its_own():
    mixed = bill(("Buch", "100.00"), ("Lampe", "100.00"), vat="26.00")
    mixed = replace(mixed, lines=(replace(mixed.lines[0], vat_rate=D(7)), mixed.lines[1]))
    parts = split(mixed, Wish("4940", lines=(0,)), Wish("4985", lines=(1,)), firm=SMALL)
    assert [each.amount for each in parts] == [D("107.00"), D("119.00")]


def test_an_allowance_on_the_whole_is_borne_by_each_line():
    less = bill(("Papier", "60.00"), ("Bohrer", "40.00"))
    less = replace(less, net=D("90.00"), vat=D("17.10"), gross=D("107.10"), adjustments=(Adjustment(D("10.00")),))
    parts = split(less, Wish("4930", lines=(0,)), Wish("4985"))
    assert [each.amount for each in parts] == [D("54.00"), D("36.00")]


def test_a_credit_note_is_split_on_the_other_side():
    back = replace(OFFICE, kind=Kind.CREDIT_NOTE)
    found, _ = chosen(back, split(back, Wish("4930", lines=(0,)), Wish("4985")))
    assert sides(found)[:2] == [("4930", "", D("-60.00")), ("4985", "", D("-40.00"))]


@pytest.mark.parametrize(
    ("wishes", "says"),
    [
        ((Wish("4930"),), "two accounts"),
        ((Wish("4930", amount=D("50.00")), Wish("4985", amount=D("49.99"))), "100.00"),
        ((Wish("4930", amount=D("100.00")), Wish("4985")), "nothing is left"),
        ((Wish("4930", amount=D("120.00")), Wish("4985")), "nothing is left"),
        ((Wish("4930"), Wish("4985")), "Only one part"),
        ((Wish("4930", amount=D("0.005")), Wish("4985")), "whole cents"),
        ((Wish("4930", lines=(0,)), Wish("4985", lines=(0, 1))), "two parts"),
        ((Wish("4930", lines=(7,)), Wish("4985")), "no such line"),
    ],
)
def test_what_does_not_add_up_is_refused_with_what_to_do(wishes, says):
    with pytest.raises(InputError) as refused:
        split(OFFICE, *wishes)
    assert says in refused.value.sentence


def test_lines_that_were_not_all_read_split_nothing():
    torn = replace(OFFICE, lines=OFFICE.lines[:1])
    assert booking.propose(torn, SHOP, FIRM).line_worths == ()
    with pytest.raises(InputError, match="by amounts"):
        split(torn, Wish("4930", lines=(0,)), Wish("4985"))


def test_the_next_invoice_is_split_by_its_things_in_whatever_order():
    _, taught = chosen(OFFICE, split(OFFICE, Wish("4930", "Laden", lines=(0,)), Wish("4985")))
    later = bill(("Bohrer 10 mm", "10.00"), ("Druckerpapier A4", "20.00"), vat="5.70")
    found = booking.propose(later, taught, FIRM)
    assert {(each.account, each.cost_centre, each.amount) for each in found.parts} == {
        ("4930", "Laden", D("20.00")), ("4985", "", D("10.00")),
    }  # fmt: skip
    assert found.source == "memory"


def test_a_thing_that_is_new_goes_with_the_most_and_is_named():
    _, taught = chosen(OFFICE, split(OFFICE, Wish("4930", lines=(0,)), Wish("4985")))
    later = bill(("Druckerpapier", "60.00"), ("Bohrer", "40.00"), ("Kaffeemaschine", "30.00"), vat="24.70")
    found = booking.propose(later, taught, FIRM)
    assert {(each.account, each.amount) for each in found.parts} == {("4930", D("90.00")), ("4985", D("40.00"))}
    assert "Kaffeemaschine" in found.why


def test_an_invoice_of_one_of_the_things_is_booked_on_its_account_alone():
    _, taught = chosen(OFFICE, split(OFFICE, Wish("4930", "Laden", lines=(0,)), Wish("4985")))
    found = booking.propose(bill(("Bohrer 6 mm", "15.00"), vat="2.85"), taught, FIRM)
    assert (found.account, found.parts, found.source) == ("4985", (), "memory")


def test_shares_of_a_kind_are_kept_in_proportion_to_the_cent():
    rent = bill(("Miete Oktober", "1000.00"), vat="190.00")
    _, taught = chosen(rent, split(rent, Wish("4210", "Laden", amount=D("333.33")), Wish("4210", "Werkstatt")))
    found = booking.propose(bill(("Miete November", "1000.01"), vat="190.00"), taught, FIRM)
    assert [(each.cost_centre, each.amount) for each in found.parts] == [
        ("Laden", D("333.33")), ("Werkstatt", D("666.68")),
    ]  # fmt: skip
    assert booking.propose(bill(("Bohrer", "50.00"), vat="9.50"), taught, FIRM).parts == ()


def test_one_account_for_it_again_forgets_how_it_was_split():
    _, taught = chosen(OFFICE, split(OFFICE, Wish("4930", lines=(0,)), Wish("4985")))
    plain = booking.remembered(taught, OFFICE, Choice("4980"))
    assert booking.propose(OFFICE, plain, FIRM).parts == ()
    approved = booking.remembered(taught, OFFICE, Choice("4980", approved=True))
    assert booking.propose(OFFICE, approved, FIRM).parts != ()


def test_parts_of_another_amount_are_told_and_not_booked():
    parts = split(OFFICE, Wish("4930", lines=(0,)), Wish("4985"))
    found, _ = chosen(replace(OFFICE, gross=D("129.00")), parts)
    assert (found.parts, found.torn) == ((), True)
    assert "anew" in found.why


# --- the books -----------------------------------------------------------------------------------------------------

ACCOUNTS = FirmAccounts({}, chart("SKR03"))
BILL = Bill(
    "HF-1", date(2026, 8, 4), "Hansefon AG", "", "EUR", D("119.00"), ((D(19), D("19.00")),), TaxRule.DEDUCTED, "4920",
    parts=(CostPart("4920", D("33.33"), "Laden"), CostPart("4925", D("66.67"))),
)  # fmt: skip


def legs(made):
    assert made.unbalanced() == {}
    return [(leg.account, leg.amount, leg.cost_centre) for leg in made.postings]


def test_the_entry_has_a_leg_for_each_part():
    assert legs(bill_entry(BILL, ACCOUNTS)) == [
        ("4920", D("33.33"), "Laden"), ("4925", D("66.67"), ""), ("1576", D("19.00"), ""), ("1600", D("-119.00"), ""),
    ]  # fmt: skip


def test_in_another_currency_the_parts_keep_their_proportion_and_the_entry_balances():
    abroad = replace(BILL, currency="USD", gross=D("100.00"), taxes=(), rule=TaxRule.NONE)
    made = bill_entry(bill_at(Rate(D("0.8571"), D(1)), abroad, "EUR"), ACCOUNTS)
    assert legs(made)[:2] == [("4920", D("28.57"), "Laden"), ("4925", D("57.14"), "")]


def test_an_advance_lies_whole_on_its_own_account():
    made = bill_entry(replace(BILL, advance=True), ACCOUNTS)
    assert [account for account, *_ in legs(made)][1:] == ["1576", "1600"]


def test_a_saved_part_is_read_back():
    part = Part("4930", D("33.30"), "Laden", (0, 2))
    assert from_json(Part, as_json(part)) == part
    taught = chosen(OFFICE, split(OFFICE, Wish("4930", lines=(0,)), Wish("4985")))[1]
    assert from_json(Supplier, as_json(taught)) == taught
