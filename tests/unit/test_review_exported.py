"""The review of books as programmes export them: what a blind hand of eight firms showed, beside its look-alikes."""

from datetime import date

import pytest

from core.figures import find_figures
from office.books.review import BookDocument, policy_in
from office.books.review.days import figures_in
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper
from office.books.review.policy import Start
from tests.unit.review_books import Books
from tests.unit.test_review import d, found, invoice


def read(*lines: str, name: str = "paper.pdf") -> Paper:
    return Paper(BookDocument(name, "a" * 64, ("\n".join(lines),)))


def ruled(sentences: str, currency: str = "EUR"):
    return policy_in([BookDocument("policy.txt", "1" * 64, (f"Accounting policy\n{sentences}",))], currency)


# --- how papers are read --------------------------------------------------------------------------------------------


def test_a_day_without_its_year_is_no_month():
    assert read("发票", "服务 11月26日 代付 300.00").period is None
    assert read("Rechnung 4711", "Leistung 11/2025  300,00").period is not None


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("période du 1er juin 2025 au 31 août 2025", date(2025, 6, 1), date(2025, 8, 31)),
        ("período del 3 de agosto de 2025 al 2 de agosto de 2026", date(2025, 8, 3), date(2026, 8, 2)),
        ("okres od 15 sierpnia 2025 do 14 września 2025", date(2025, 8, 15), date(2025, 9, 14)),
    ],
)
def test_days_with_the_months_name_are_read_in_the_languages_of_the_trade(line, first, last):
    span, row = read("Facture 118", line).period
    assert (span.first, span.last, row.text) == (first, last, line)


def test_a_named_day_keeps_its_place_on_the_line_and_a_name_is_no_month():
    (day,) = figures_in("Payé le 1er juin 2025")
    assert (day.value, day.start, day.length) == ("2025-06-01", 8, 13)
    assert "date" not in [each.kind.value for each in figures_in("31 Marsala 2025")]


def test_a_sign_of_money_close_before_a_number_belongs_to_it():
    assert [each.value for each in find_figures("Visa ending 9902   $1,978.11")] == ["9902", "1978.11 USD"]
    assert [each.value for each in find_figures("450 € 30 €")] == ["450 EUR", "30 EUR"]


def test_a_bill_that_names_its_delivery_note_is_a_bill_and_a_note_that_names_its_bill_a_note():
    sums = "Netto 412,50 EUR   USt 19 % 78,38 EUR   Brutto 490,88 EUR"
    bill = read("Holz OHG   Rechnung Nr. 8831   13.10.2025   Lieferschein LS 8531", "5 m² Leimholz", sums)
    note = read("PRINT LTD   DELIVERY NOTE   Job/Invoice 9077", "6 pallets   Delivered: 2 April 2025")
    assert (bill.kind, note.kind) == (PaperKind.INVOICE, PaperKind.DELIVERY)


def test_the_day_of_delivery_is_the_one_behind_its_label():
    paper = read("Facture 12", "livré le 30/05/2025, mise en service prévue le 02/06/2025")
    assert paper.delivered[0] == date(2025, 5, 30)
    assert paper.piece_price is None  # the digits of a day are no price of a piece


# --- what the policy says -------------------------------------------------------------------------------------------


def test_the_limit_told_from_below_passes_nothing_over():
    below = "TSCĐ: nguyên giá từ 30.000.000 đồng, khấu hao đường thẳng.\nCCDC dưới 30 triệu: phân bổ qua TK 242."
    assert ruled(below, "VND").immaterial == 0
    assert ruled("Capitalise from EUR 800.\nPrepaid expenses below EUR 900 are not deferred.").immaterial == 900


def test_income_may_be_spread_by_days_and_costs_by_months():
    policy = ruled("一、服务费收入按服务期间逐日确认,未确认部分记入预收账款。\n二、待摊费用按月摊销。", "CNY")
    assert (policy.income_by_day, policy.spread_by_day) == (True, False)
    assert ruled("Prepaid costs are released by month.").income_by_day is None


def test_a_year_of_360_days_counts_by_days_of_30():
    daily = "Amortissement linéaire, prorata temporis en jours"
    assert ruled(f"{daily} (année de 360 jours).").depreciation_start is Start.DAY_OF_30
    assert ruled(f"{daily}.").depreciation_start is Start.DAY


# --- tax that nobody gives back -------------------------------------------------------------------------------------


def insured(label: str) -> Books:
    books = Books().usual()
    name = books.paper(
        "gard.txt", f"Gard\nInvoice 881\n2026-03-17\nCargo cover of the fair\nPremium EUR 500.00\n{label}"
    )
    books.add("2026-03-17", "Gard cargo", "6400 500, 1150 60, 2000 -560", name)
    return books


@pytest.mark.parametrize(
    ("label", "wrong"),
    [
        ("Insurance Premium Tax 12% EUR 60.00\nTotal EUR 560.00", True),
        ("VAT 12% EUR 60.00\nTotal EUR 560.00", False),
        ("Total EUR 560.00", True),
        ("Total EUR 560.00, VAT included", False),
    ],
)
def test_only_value_added_tax_that_the_bill_shows_is_taken_back(label, wrong):
    expected = [("tax-not-deductible", d(a6400=60, a1150=-60))] if wrong else []
    assert found(insured(label)) == expected


@pytest.mark.parametrize("before", [False, True])
def test_a_firm_that_never_took_input_tax_takes_none(before):
    books = Books()
    books.monthly("Patients", "1000 9000, 4000 -9000", day=9)
    books.monthly("Pino lotion", "6600 120, 2000 -120", day=11)
    books.monthly("Payment Pino", "2000 120, 1000 -120", day=20)
    if before:
        books.add("2026-02-16", "Sport-Tec bands", "6600 200, 1150 50, 2000 -250")
    name = books.paper("884.txt", invoice("Sport-Tec", "884", "2026-03-16", "Bands and mats", 300, 75))
    books.add("2026-03-16", "Sport-Tec bands", "6600 300, 1150 75, 2000 -375", name)
    assert found(books) == ([] if before else [("tax-not-deductible", d(a6600=75, a1150=-75))])


# --- wages, doubles, assets -----------------------------------------------------------------------------------------

SUMMARY = """Payroll summary March 2026   Pay date 2026-03-26
Gross pay {gross}
Employer's share 1,930.00
Tax and contributions 4,100.00
Net pay {net}"""


@pytest.mark.parametrize(
    ("gross", "net", "wrong"),
    [("9,180.00", "5,080.00", 180), ("9,000.00", "4,900.00", 0), ("9,180.00", "4,900.00", 0)],
)
def test_wages_are_what_the_summary_says_where_both_sides_go_wrong_together(gross, net, wrong):
    books = Books().usual(but="salaries")
    books.paper("payroll.txt", SUMMARY.format(gross=gross, net=net))
    books.add("2026-03-26", "Salaries 2026-03", "6000 9000, 7100 1930, 2500 -6030, 2150 -4900")
    expected = [("payroll-difference", d(a6000=wrong, a2150=-wrong))] if wrong else []
    assert [each for each in found(books) if each[0] == "payroll-difference"] == expected


def test_the_summary_of_last_months_wages_is_no_word_on_this_months():
    books = Books().usual(but="salaries")
    books.paper("payroll.txt", SUMMARY.format(gross="9,180.00", net="5,080.00"))
    books.add("2026-02-26", "Salaries 2026-02", "6000 9180, 7100 1930, 2500 -6030, 2150 -5080")
    books.add("2026-03-26", "Salaries 2026-03", "6000 9000, 7100 1930, 2500 -6030, 2150 -4900")
    assert "payroll-difference" not in [kind for kind, _ in found(books)]


@pytest.mark.parametrize("second", ["Billing centre 2026-0093", "Billing centre 2026-0094"])
def test_one_bill_in_two_entries_of_which_one_names_it_is_booked_twice(second):
    books = Books().usual()
    for number in {"2026-0093", second.split()[-1]}:
        text = f"Billing centre\nInvoice number {number}\nDate of issue: 2026-03-27\nTotal EUR 1,618.16"
        books.paper(f"{number}.txt", text)
    books.add("2026-03-27", "Billing centre March", "7000 1618.16, 2000 -1618.16")
    books.add("2026-03-28", "Billing centre 2026-0093", "7000 1618.16, 2000 -1618.16")
    twice = [("double", d(a7000=-1618.16, a2000=1618.16))]
    assert [each for each in found(books) if each[0] == "double"] == (twice if second.endswith("93") else [])


@pytest.mark.parametrize("last", ["2026-02", "2026-03"])
def test_several_things_written_down_in_one_entry_are_a_series_too(last):
    books = Books().usual()
    books.names |= {"1510": "Lorry", "1520": "Looms", "6910": "Wear"}
    books.add("2024-12-31", "Lorry and looms", "1510 30000, 1520 24000, 3000 -54000")
    books.monthly("Wear of lorry and looms", "6910 900, 1510 -500, 1520 -400", day=28, last=last)
    missing = [("depreciation-missing", d(a6910=900, a1510=-500, a1520=-400))]
    assert found(books) == ([] if last == "2026-03" else missing)


@pytest.mark.parametrize("bought", [2800, 3900])
def test_a_policy_that_was_renewed_at_another_price_goes_on_in_the_new_one(bought):
    books = Books().usual()
    books.add("2024-12-20", "Gjensidige cover", f"1300 {bought}, 2000 -{bought}")
    books.monthly("Release Gjensidige cover", "6400 200, 1300 -200", day=28, last="2026-02")  # 2,800 by then
    books.add("2026-03-01", "Gjensidige cover new contract", "1300 2520, 2000 -2520")
    books.add("2026-03-28", "Release Gjensidige cover new contract", "6400 210, 1300 -210")
    assert bool([kind for kind, _ in found(books) if kind == "amortisation-missing"]) == (bought > 2800)


@pytest.mark.parametrize("line", ["1 MacBook Pro 16", "500 boxes of envelopes", "Bundle of envelopes"])
def test_one_dear_piece_among_small_things_is_an_asset(line):
    books = Books().usual()
    books.monthly("Staples", "6600 90, 2000 -90", day=14)
    books.monthly("Staples paid", "2000 90, 1000 -90", day=24)
    name = books.paper("staples.txt", invoice("Staples AS", "5512", "2026-03-30", line, 2390, 597.5))
    books.add("2026-03-30", "Staples AS", "6600 2390, 1150 597.50, 2000 -2987.50", name)
    kinds = [kind for kind, _ in found(books)]
    assert ("asset-expensed" in kinds) == line.startswith("1 ")


@pytest.mark.parametrize("gone", [False, True])
def test_a_new_release_does_not_stand_for_the_old_one(gone):
    books = Books().usual()
    books.add("2024-12-20", "Shelves", "1300 6000, 2000 -6000")
    books.monthly("Release shelves", "6600 300, 1300 -300", day=28, last="2026-02" if gone else "2026-03")
    books.add("2026-03-04", "Trolley", "1300 1800, 2000 -1800")
    books.add("2026-03-28", "Release shelves trolley", "6600 200, 1300 -200")
    assert found(books) == ([("amortisation-missing", d(a6600=300, a1300=-300))] if gone else [])


@pytest.mark.parametrize("against", ["2150", "2000"])
def test_a_bill_of_about_the_size_is_no_wages(against):
    books = Books().usual()
    books.monthly("Season staff", f"7000 3000, {against} -3000", day=27, last="2026-02")
    books.monthly("Season staff paid", f"{against} 3000, 1000 -3000", day=28, last="2026-02")
    books.add("2026-03-12", "Fair stand Oslo", "7000 3400, 2000 -3400")
    expected = [("accrual-missing", d(a7000=3000, a2150=-3000))]
    assert [each for each in found(books) if "missing" in each[0]] == (expected if against == "2150" else [])


@pytest.mark.parametrize("sentence", ["Parts and tyres are an expense.", "Vans are washed every week."])
def test_what_the_policy_calls_a_cost_is_no_asset(sentence):
    books = Books().usual()
    books.papers[0] = BookDocument("policy.docx", "0" * 64, (f"{books.papers[0].pages[0]}{sentence}\n",))
    books.monthly("Parts Volvo", "6500 70, 2000 -70", day=14)
    name = books.paper("tyres.txt", invoice("Dekk AS", "88123", "2026-03-22", "24 tyres all season", 4800, 1200))
    books.add("2026-03-22", "Dekk AS fleet", "1500 4800, 1150 1200, 2000 -6000", name)
    kinds = [each[0] for each in found(books)]
    assert ("expense-capitalised" in kinds) == ("tyres" in sentence)
