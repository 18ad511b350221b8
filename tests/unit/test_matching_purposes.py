"""What banks and payers make of a purpose: labels, check digits, short lists, months, slips, lists cut off."""

# ruff: noqa: E501  purposes are as long as banks write them

from decimal import Decimal

import pytest

from office.books.matching.fits import rows
from office.books.matching.labels import read
from office.books.matching.references import structured
from tests.unit.matching_cases import BILL, ITEM, line, one, settled, unknown, verdicts
from tests.unit.matching_cases import item as made

QR = "210000000003139471430009017"  # the example of the Swiss guidelines: its last digit is the check digit
BOOK = [
    made(f"RE-2026-{n:04}", gross) for n, gross in ((411, "120.35"), (412, "77.10"), (413, "310.99"), (498, "5.05"))
]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("ORIG CO NAME:ACME INDUSTRIES CO ENTRY DESCR:PAYABLES SEC:CCD TRACE#:021000021 EED:261020 IND ID:INV 12 IND NAME:US",
         "ACME INDUSTRIES", "INV 12"),
        ("GUTSCHRIFT AUFTRAGGEBER: Gasser AG, 8400 Winterthur MITTEILUNGEN: Rg. 12", "Gasser AG, 8400 Winterthur", "GUTSCHRIFT Rg. 12"),
        ("MBVCB.3278907687.thanh toan HD 12.CT tu 0071000986 NGUYEN VAN A toi 1020 CTY B", "NGUYEN VAN A", "thanh toan HD 12"),
        ("EREF+NOTPROVIDED SVWZ+Rechn\nung 12", "", "Rechnung 12"),
        ("付款人：宁波明灯有限公司 附言：货款12", "宁波明灯有限公司", "货款12"),
        ("Datum: 20.10. Rechnung 12", "", "Rechnung 12"),
        ("Rechnung 12, danke", "", "Rechnung 12, danke"),
    ],
)  # fmt: skip
def test_labels_say_who_pays_and_what_for(text, name, words):
    told = read(line("5.00", text, name="", iban=""))
    assert told.name == name
    assert told.text == words


def test_the_name_in_a_field_of_its_own_stands():
    assert read(line("5.00", "AUFTRAGGEBER: Gasser AG MITTEILUNGEN: 12")).name == ITEM.party


@pytest.mark.parametrize(
    ("words", "held"),
    [
        (QR, [QR[:-1]]),
        ("21 00000 00003 13947 14300 09017", [QR[:-1]]),
        (QR[:-1] + "8", []),
        ("RF18539007547034", ["539007547034"]),
        ("RF19539007547034", []),
        ("+++090/9337/55493+++", ["0909337554"]),
        ("+++090/9337/55494+++", []),
    ],
)
def test_a_structured_reference_counts_when_its_check_digits_are_right(words, held):
    assert [payload for _, payload in structured(words)] == held


def test_an_invoice_is_known_by_the_reference_on_its_own_slip():
    items = [made("313947143-000901", "80.00"), made("RE-7", "80.00", "Möbel Nord AG")]
    assert one(items, unknown("80.00", "", reference=QR))[1] == {"313947143-000901": Decimal("80.00")}


@pytest.mark.parametrize("text", ["RE-2026-0411/12", "Rechnungen 2026-0411, 12", "RE 2026-0411 u. 12", "0411-0412"])
def test_a_list_may_be_shortened_to_last_digits(text):
    assert set(one(BOOK, line("197.45", text))[1]) == {"RE-2026-0411", "RE-2026-0412"}


def test_a_range_means_all_in_between():
    assert set(one(BOOK, line("508.44", "RE-2026-0411-0413"))[1]) == {each.number for each in BOOK[:3]}


@pytest.mark.parametrize("text", ["Miete 04/2026", "rent April 2026", "Apr", "tien thue thang 4/2026", "4月份租金"])
def test_the_month_that_is_named_tells_equal_amounts_apart(text):
    rents = [made(f"RE-2026-{n}", "900.00", days=30 * n) for n in (1, 2)]  # of April and of May
    assert [each.date.month for each in rents] == [4, 5]
    assert set(one(rents, line("900.00", text, days=62))[1]) == {"RE-2026-1"}
    assert one(rents, line("900.00", "Miete", days=62))[0] == "asked"


@pytest.mark.parametrize("text", ["RE-2026-034", "RE-2026-03004", "RE-2026-3004", "RE-2026-0804"])
def test_one_slip_of_the_pen_is_mended_beside_the_party(text):
    assert one([ITEM], line("1738.80", text))[0] == "matched"
    assert one([ITEM], unknown("1738.80", text))[0] == "asked"


@pytest.mark.parametrize("text", ["RE-2026-0305", "RE-2025-0304"])
def test_another_number_of_the_series_is_no_slip(text):
    assert one([ITEM, *BOOK], line("1738.80", text))[0] == "asked"


def test_a_list_that_the_bank_cut_off_goes_on_with_the_next_items_or_the_one_credit():
    assert set(one(BOOK, line("508.44", "RE-2026-0411, RE-2026-04"))[1]) == {each.number for each in BOOK[:3]}
    note = made("RE-2026-0499", "-20.35")
    told = one([*BOOK, note], line("100.00", "RE-2026-0411 abzgl. GS RE-2026-0"))
    assert told[1] == {"RE-2026-0411": Decimal("120.35"), "RE-2026-0499": Decimal("-20.35")}


def test_a_part_that_is_all_of_another_item_is_asked():
    """The number may be that of an earlier transfer, used again."""
    assert one(BOOK, line("77.10", "RE-2026-0413"))[0] == "asked"
    assert one(BOOK, line("77.11", "RE-2026-0413"))[0] == "matched"


def test_who_pays_all_that_he_owes_up_to_a_day_pays_a_run_of_items():
    owed = [made(f"RE-2026-{n:04}", f"{n * n}.{n:02}", days=n) for n in range(11, 20)]
    total = sum((each.gross for each in owed[:7]), Decimal(0))
    assert set(one(owed, line(str(total), "", days=30))[1]) == {each.number for each in owed[:7]}
    assert rows([5, 6, 7, 8], 21, 3) == [(1, 2, 3)]
    assert rows([5, 6, 7, 8], 15, 3) == []


def test_who_paid_for_another_once_is_known_the_next_time():
    items = [made("RE-2026-0001", "410.15", "Tochter GmbH"), made("RE-2026-0002", "523.40", "Tochter GmbH")]
    first, silent = unknown("410.15", "RE-2026-0001"), unknown("523.40", "Konzern", n=2, days=50)
    told = verdicts(items, [first, silent])
    assert settled(told[1], items) == {"RE-2026-0002": Decimal("523.40")}
    assert told[1].kind == "paid-before/exact"
    assert verdicts(items, [silent])[0].outcome != "matched"


def test_a_day_ten_years_later_is_a_wrong_one():
    assert one([BILL], line("-1738.80", BILL.number, days=4000))[0] != "matched"
    assert one([BILL], line("-1738.80", BILL.number, days=40))[0] == "matched"
