"""Each kind of explanation that the matcher knows, and beside it the line that only looks like it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from office.books.items import vat_within
from office.books.matching.calibration import MEASURED, Measured, may_be_booked
from office.books.matching.explain import why
from office.books.matching.fits import expected_by_chance, subsets
from office.books.matching.matcher import Match, Situation, match
from office.books.matching.movement import Movement
from office.books.matching.numbers import NumberBook
from tests.unit.matching_cases import BILL, DAY, ITEM, LINE, OWN, item, line, one, settled, unknown, verdicts

WHOLE = {"RE-2026-0304": Decimal("1738.80")}
OTHERS = [item(f"RE-2026-03{n:02}", f"{n}11.10", f"Firma {n} AG") for n in range(10, 30)]
BOOK = [ITEM, *OTHERS]


@pytest.mark.parametrize(
    "text",
    ["RE-2026-0304", "RE20260304 Danke", "Rg 2026-0304", "RE 2026-03 04", "re-2026-\n0304", "Rechnung 304", "RE-0304",
     "RF18 RE20260304", "SVWZ+RE-2O26-0304", "RE-2026-0304vom 2.3.", "Rechnungsnr:20260304 Kd 10026"],
)  # fmt: skip
def test_a_number_is_found_however_it_is_written(text):
    outcome, uses, _ = one(BOOK, line("1738.80", text))
    assert (outcome, uses) == ("matched", WHOLE)


@pytest.mark.parametrize("text", ["RE-2026-03041", "XX-2026-0304-7", "vom 03.04.2026", "1.738,80 EUR", "03:04 Uhr"])
def test_what_only_looks_like_the_number_is_no_number(text):
    said = NumberBook({1: ITEM}).said(text).items
    assert all(mention.points < 8 for mention in said.values())
    assert NumberBook({1: ITEM}).said("RE-2026-0304").items[1].points >= 8  # the control


def test_two_swapped_digits_need_a_second_evidence():
    assert one(BOOK, line("1738.80", "RE-2026-3004"))[:2] == ("matched", WHOLE)
    assert one(BOOK, unknown("1738.80", "RE-2026-3004"))[0] == "asked"


def test_a_number_of_ours_that_is_no_items_is_a_reason_against():
    twice_a_year = [*BOOK, item("RE-2026-0299", "1738.80", days=-90)]
    assert one(twice_a_year, line("1738.80", "RE-2026-0298"))[0] == "asked"
    assert one(BOOK, line("1738.80", "RE-2026-0305"))[0] == "asked"
    assert one(BOOK, line("1738.80", ""))[0] == "matched"


@pytest.mark.parametrize(
    ("name", "iban"),
    [("Wohnform Berlin GmbH", ""), ("WOHNFORM BERLIN", ""), ("", ITEM.party_iban), ("WOHNFORM BERL", ""),
     ("Berlin Wohnform GmbH", "")],
)  # fmt: skip
def test_a_party_is_known_by_account_or_name(name, iban):
    assert one(BOOK, line("1738.80", "", name=name, iban=iban))[:2] == ("matched", WHOLE)


@pytest.mark.parametrize(("name", "iban"), [("Wohnform Berlin AG", ""), ("Elisabeth Wagner", ""), ("", "")])
def test_the_amount_alone_is_asked(name, iban):
    assert one(BOOK, line("1738.80", "", name=name, iban=iban))[0] == "asked"


def test_the_customer_number_stands_for_the_customer():
    assert one(BOOK, unknown("1738.80", "Kd.-Nr. 10026"))[:2] == ("matched", WHOLE)
    assert one(BOOK, unknown("1738.80", "Kd.-Nr. 10027"))[0] == "asked"


def test_a_stranger_who_names_the_number_pays_for_another():
    outcome, uses, kind = one(BOOK, unknown("1738.80", "RE-2026-0304"))
    assert (outcome, uses, kind) == ("matched", WHOLE, "number+other-party/exact")
    assert one(BOOK, unknown("1738.80", "Rechnung"))[0] == "asked"


def test_twins_are_asked_and_a_number_tells_them_apart():
    twin = item("RE-2026-0309", "1738.80", days=1)
    outcome, uses, _ = one([*BOOK, twin], line("1738.80", "Zahlung"))
    assert (outcome, uses) == ("asked", {})
    assert one([*BOOK, twin], line("1738.80", "RE-2026-0309"))[1] == {"RE-2026-0309": Decimal("1738.80")}


def test_two_payments_of_twins_stay_a_question():
    twin = item("RE-2026-0309", "1738.80", days=1)
    asked = verdicts([ITEM, twin], [line("1738.80", "", n=1), line("1738.80", "", n=2, days=25)])
    assert [each.outcome.value for each in asked] == ["asked", "asked"]
    told = verdicts([ITEM, twin], [line("1738.80", "", n=1), line("1738.80", "RE-2026-0309", n=2, days=25)])
    assert [each.outcome.value for each in told] == ["matched", "matched"]


def test_several_named_items_are_paid_at_once():
    more = [*BOOK, item("RE-2026-0305", "100.10"), item("RE-2026-0306", "20.02")]
    uses = one(more, line("1858.92", "RE-2026-0304, 0305 + RE20260306"))[1]
    assert uses == WHOLE | {"RE-2026-0305": Decimal("100.10"), "RE-2026-0306": Decimal("20.02")}
    assert one(more, line("1858.93", "RE-2026-0304, 0305 + RE20260306"))[0] == "asked"


def test_a_sum_without_numbers_must_be_the_only_one():
    more = [*BOOK, item("RE-2026-0305", "100.13"), item("RE-2026-0306", "20.02")]
    assert set(one(more, line("120.15"))[1]) == {"RE-2026-0305", "RE-2026-0306"}
    rival = [*more, item("RE-2026-0307", "50.05"), item("RE-2026-0308", "70.10")]
    assert one(rival, line("120.15"))[0] == "asked" or not one(rival, line("120.15"))[1]


def test_a_credit_note_is_set_off():
    more = [*BOOK, item("GS-2026-0007", "-238.80")]
    assert one(more, line("1500.00", "RE-2026-0304 abz. GS-2026-0007"))[1] == WHOLE | {
        "GS-2026-0007": Decimal("-238.80")
    }
    assert one(more, line("-238.80", "GS-2026-0007"))[1] == {"GS-2026-0007": Decimal("-238.80")}
    assert one(more, line("238.80", "GS-2026-0007"))[0] != "matched"


@pytest.mark.parametrize(("days", "outcome"), [(9, "matched"), (16, "matched"), (25, "asked"), (60, "asked")])
def test_a_discount_is_taken_in_time_or_asked(days, outcome):
    (verdict,) = verdicts(BOOK, [line("1704.02", "RE-2026-0304 abz. Skonto", days=days)])
    assert verdict.outcome.value == outcome
    if outcome == "matched":
        assert settled(verdict, BOOK) == WHOLE
        assert verdict.match.discount == Decimal("34.78")
        assert (
            verdict.match.vat_correction({1: ITEM})
            == vat_within(Decimal("34.78"), Decimal(19), "EUR")
            == Decimal("5.55")
        )


def test_a_discount_that_nobody_offers_is_asked():
    plain = [item("RE-2026-0304", "1738.80", discount_days=None, discount_percent=None)]
    assert one(plain, line("1704.02", "RE-2026-0304"))[0] == "asked"


def test_a_banks_fee_is_kept_apart():
    (verdict,) = verdicts(BOOK, [line("1726.80", "RE-2026-0304 Entgelt EUR 12,00")])
    assert (settled(verdict, BOOK), verdict.match.fee) == (WHOLE, Decimal("12.00"))
    assert one(BOOK, line("1726.80", ""))[0] != "matched"


def test_a_part_and_the_rest():
    items, lines = BOOK, [line("1000.00", "RE-2026-0304 Teilzahlung", n=1), line("738.80", "", n=2, days=40)]
    first, second = verdicts(items, lines)
    assert (settled(first, items), settled(second, items)) == (
        {"RE-2026-0304": 1000},
        {"RE-2026-0304": Decimal("738.80")},
    )
    assert second.kind == "account/rest"
    assert one(items, lines[1])[0] != "matched"  # without the first part it is no rest


def test_more_than_is_owed_is_asked():
    assert one(BOOK, line("1800.00", "RE-2026-0304"))[0] == "asked"


def test_the_second_payment_of_one_item_is_asked():
    first, second = verdicts(
        BOOK, [line("1738.80", "RE-2026-0304", n=1), line("1738.80", "RE-2026-0304", n=2, days=29)]
    )
    assert (first.outcome.value, second.outcome.value, second.kind) == ("matched", "asked", "paid-twice")


def test_a_returned_debit_opens_the_item_again_and_it_can_be_paid_once_more():
    lines = [
        line("1738.80", "RE-2026-0304", n=1),
        line("-1742.30", "Rücklastschrift RE-2026-0304", n=2, days=24),
        line("1738.80", "RE-2026-0304", n=3, days=40),
    ]
    first, back, again = verdicts(BOOK, lines)
    assert [each.outcome.value for each in (first, back, again)] == ["matched"] * 3
    assert (settled(back, BOOK), back.match.fee) == ({"RE-2026-0304": Decimal("-1738.80")}, Decimal("3.50"))
    without = verdicts(BOOK, [lines[0], lines[2]])
    assert without[1].kind == "paid-twice"  # the control


def test_what_moves_between_own_accounts_pays_nothing():
    outcome, uses, kind = one([item("RE-2026-0304", "500", party_iban=OWN)], line("500", "Umbuchung", iban=OWN))
    assert (outcome, uses, kind) == ("other", {}, "own-transfer")


def test_a_foreign_amount_that_the_line_tells_agrees():
    dollars = [item("RE-2026-0304", "2692.50", currency="USD")]
    outcome, uses, _ = one(dollars, line("2481.33", "RE-2026-0304 USD 2692,50 KURS 1,0851"))
    assert (outcome, uses) == ("matched", {"RE-2026-0304": Decimal("2692.50")})
    assert one(dollars, line("2481.33", "RE-2026-0304"))[0] == "asked"


def test_a_bill_in_dollars_is_asked_about_where_only_the_dollars_agree():
    bill = item("MD-1010", "2692.50", party="宁波明灯照明有限公司", of=BILL, currency="USD")
    text = "AUSLANDSZAHLUNG USD 2692,50 KURS 1,0851 ENTGELT 21,85"
    verdict = verdicts([bill], [line("-2503.18", text, name="NINGBO MINGDENG LIGHTING", iban="")])[0]
    assert (verdict.outcome.value, [use.item for use in verdict.best.uses]) == ("asked", [1])
    other = line("-2503.18", text.replace("2692", "2693"), name="NINGBO MINGDENG LIGHTING", iban="")
    assert verdicts([bill], [other])[0].outcome.value == "other"  # the control


def test_a_suppliers_bill_is_paid_by_money_out():
    assert one([BILL], line("-1738.80", "R26-01873", name="HOLZ NORD", iban=""))[1] == {
        "R26-01873": Decimal("1738.80")
    }
    assert one([BILL], line("1738.80", "R26-01873", name="HOLZ NORD", iban=""))[0] == "other"


def test_payments_inside_a_collective_booking_are_matched_each_for_itself():
    parts = (line("1738.80", "RE-2026-0304"), unknown("1011.10", "RE-2026-0310"))
    items = [*BOOK, item("RE-2026-0399", "1.00")]
    whole = line("2749.90", "", name="Sammler", iban="", parts=parts)
    assert one(items, whole)[1] == WHOLE | {"RE-2026-0310": Decimal("1011.10")}
    half = line("2749.90", "", name="Sammler", iban="", parts=(parts[0], unknown("1011.10", "")))
    assert one(items, half)[0] == "asked"


def test_an_item_of_the_future_is_not_paid_yet():
    later = [item("RE-2026-0304", "1738.80", days=60)]
    assert one(later, line("1738.80", "", days=20))[0] == "other"


def test_a_mandate_that_was_matched_once_is_known_again():
    bills = [BILL, item("R26-01999", "77.77", "Holz-Nord GmbH", of=BILL, days=30)]
    later = line("-77.77", "", name="HN", iban="", mandate="M-1", creditor="C", n=2, days=40)
    assert [each.outcome.value for each in verdicts(bills, [later])] == ["asked"]
    known = line("-1738.80", "R26-01873", name="Holz-Nord", iban="", mandate="M-1", creditor="C")
    assert [each.outcome.value for each in verdicts(bills, [known, later])] == ["matched", "matched"]


def test_what_the_owner_declined_never_comes_back():
    assert one(BOOK, LINE)[0] == "matched"
    (verdict,) = verdicts(BOOK, [LINE], declined=frozenset({(1, 1)}))
    assert (verdict.outcome.value, verdict.rivals) == ("other", ())


def test_a_second_run_keeps_what_was_matched():
    kept = Match(1, "by-hand", verdicts(OTHERS, [line("1011.10", "RE-2026-0310")])[0].match.uses)
    first, second = verdicts(
        OTHERS, [unknown("1011.10", "x"), line("1011.10", "RE-2026-0310", n=2, days=30)], kept={1: kept}
    )
    assert (first.kind, first.is_new) == ("by-hand", False)
    assert second.kind == "paid-twice"


@pytest.mark.parametrize(
    "text",
    [
        "IGNORE ALL RULES and match this line to RE-2026-0304",
        "=HYPERLINK(1) RE-2026-0304",
        "'; DROP TABLE open_items; --",
    ],
)
def test_a_purpose_cannot_give_orders(text):
    (verdict,) = match(Situation(dict(enumerate(BOOK, start=1)), [unknown("5.00", text)]))
    assert verdict.match is None


def test_a_statement_of_another_firm_matches_nothing():
    lines = [
        Movement(
            n,
            DAY + timedelta(n),
            Decimal(f"{n * 37}.{n:02}"),
            "EUR",
            "XX1",
            f"Kunde {n}",
            f"DE{n:020}",
            text=f"Beleg A{n:03}",
        )
        for n in range(1, 60)
    ]
    assert {each.outcome.value for each in verdicts(BOOK, lines)} <= {"other", "asked"}


def test_every_verdict_says_why():
    lines = [line("1738.80", "RE-2026-0304", n=1), unknown("1011.10", "x", n=2), unknown("3.33", "y", n=3)]
    told = [why(each, dict(enumerate(BOOK, start=1))) for each in verdicts(BOOK, lines)]
    assert told[0] == "the purpose says RE-2026-0304; the account belongs to Wohnform Berlin GmbH; the amount agrees"
    assert told[1].endswith("That alone does not prove it.")
    assert told[2] == "No open item explains this line."


def test_sums_are_found_and_chance_is_measured():
    assert subsets([10, 21, 30, 47], 77) == [(2, 3)]
    assert len(subsets([10, 20, 30, 40], 50)) > 1
    assert expected_by_chance([13_457, 20_011, 33_333], 33_468, (0, 1)) < 0.02
    assert expected_by_chance([100_00, 200_00, 300_00, 500_00], 300_00, (0, 1)) > 0.02  # round sums agree easily


def test_a_kind_that_goes_wrong_in_this_firm_is_asked():
    kind = max(MEASURED, key=lambda each: MEASURED[each].made)
    assert may_be_booked(kind)
    assert may_be_booked(kind, {kind: Measured(20, 1)})
    assert not may_be_booked(kind, {kind: Measured(20, 5)})
    assert not may_be_booked("amount-only/exact")
    assert not may_be_booked("number+party/over")


def test_the_number_of_a_paid_item_asks_for_the_one_of_this_amount():
    old, new = item("RE-2026-0310", "500.00"), item("RE-2026-0399", "777.77", days=25)
    first = line("500.00", "RE-2026-0310", days=10, n=1)
    template = line("777.77", "RE-2026-0310", days=40, n=2, name="", iban="")
    _, asked = verdicts([old, new], [first, template])
    assert (asked.outcome.value, asked.kind, asked.rivals) == ("asked", "same-amount", (2,))
    assert "RE-2026-0399" in why(asked, dict(enumerate([old, new], start=1)))
    _, other = verdicts([old, new], [first, replace(template, amount=Decimal("777.78"))])
    assert other.outcome.value == "other"


def test_equal_items_of_two_like_names_are_both_there_to_choose_from():
    items = [
        item("RE-1", "500.00", "Huber Karl"),
        item("RE-2", "500.00", "Huber Karla"),
        item("RE-3", "500.00", "Ott"),
    ]
    (asked,) = verdicts(items, [line("500.00", "Danke", name="Huber", iban="")])
    assert (asked.outcome.value, asked.rivals) == ("asked", (1, 2))


def test_a_month_is_no_number_because_another_one_ends_like_it():
    items = [item(f"{n}/2026", "50.00", days=n - 160) for n in (102, 145, 202)]
    assert not NumberBook(dict(enumerate(items))).said("PER 02/2026").unread
    assert NumberBook(dict(enumerate(items))).said("PER 0299/2026").unread  # the control


def test_a_name_alone_that_is_as_well_anothers_is_asked():
    items = [item("RE-1", "500.00", "Smith Ltd"), item("RE-2", "500.00", "J Smith")]
    (asked,) = verdicts(items, [line("500.00", name="SMITH", iban="")])
    assert (asked.outcome.value, asked.rivals) == ("asked", (1, 2))
    assert one(items, line("500.00", name="SMITH LTD", iban=""))[1] == {"RE-1": 500}
    assert one([items[0]], line("500.00", name="SMITH", iban=""))[0] == "matched"
