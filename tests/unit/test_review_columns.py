"""The review of papers that say all in one line or tell a day to come, and of numbers that are no days."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.books.journal import Account, AccountType
from office.books.review import BookDocument, lexicon, policy_in, review
from office.books.review.papers import PaperKind
from office.books.review.parties import habit_of, is_sale
from office.books.review.rows import columns_of
from office.books.review.steering import upkeep_account
from tests.unit.review_books import MONTH, Books, moves_of
from tests.unit.test_review import d, found, invoice
from tests.unit.test_review_exported import read
from tests.unit.test_review_served import span

# --- how papers are read --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Rescue course held October 20-22, 2025", date(2025, 10, 20), date(2025, 10, 22)),
        ("Two climbers, October 27 to 29, 2025", date(2025, 10, 27), date(2025, 10, 29)),
        ("Forsikring for 1. november 2025 til 31. oktober 2026", date(2025, 11, 1), date(2026, 10, 31)),
        ("Arbeiten am 4. und 12. März 2025", date(2025, 3, 4), date(2025, 3, 12)),
        ("Interventions des 18 et 21 mai 2025", date(2025, 5, 18), date(2025, 5, 21)),
    ],
)
def test_a_time_is_read_in_the_order_of_its_language(line, first, last):
    assert span(line) == (first, last)


@pytest.mark.parametrize("line", ["Aufbau Halle 4 und 12. März 2025", "Gate 3 y 14. marzo 2025"])
def test_a_number_before_the_day_is_no_day_where_only_one_of_them_is_written_as_one(line):
    first, last = span(line)
    assert first == last  # the day alone


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Kontoauszug 3/2026", PaperKind.BANK), ("Saldenbestätigung 31.03.2026", PaperKind.BALANCE),
     ("Lieferschein", PaperKind.DELIVERY), ("Nachrichten aus dem Haus", PaperKind.INVOICE)],
)  # fmt: skip
def test_the_title_of_a_letterhead_in_one_line_stands_in_a_column_of_its_own(title, kind):
    head = f"Oldenburgische Landesbank Aktiengesellschaft     {title}     Bestattungshaus Janssen e.K., Oldenburg"
    assert len(head) > 90
    assert read(head, "22.03.2026   bezahlt: Rechnung 551820   930,00 EUR").kind is kind


def test_columns_stand_three_spaces_apart():
    assert columns_of("Braasch  GmbH     Rechnung 7   \t 19.03.2026　　付款方") == [
        "Braasch GmbH", "Rechnung 7", "19.03.2026", "付款方"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["1 Trage, Fabriknummer 7711-A", "1 four mixte, n° de série E11SI26047", "测试仪 1台 出厂编号2509117",
     "1 lathe, serial number 4410927", "1 x sea kayak, hull no. BC-D-4471"],
)  # fmt: skip
def test_the_number_of_a_thing_is_no_number_of_the_bill(line):
    paper = read("Hygeco Invoice 60118", "2026-03-05", f"{line}  2,300.00", "Net 2,300.00 VAT 437.00 Total 2,737.00")
    assert line in " ".join(row.text for row in paper.body)
    assert read("Hygeco", "Rechnungsnummer 7711-A", "2026-03-05").body == ()


def test_the_number_of_a_vietnamese_bill_is_none_of_its_form():
    assert read("HÓA ĐƠN", "Mẫu số 01GTKT  Ký hiệu 1C26TCG  Số 2207  Ngày 06/07/2026").number == "2207"


# --- days of a bill that are no service, and a day to come that is one ----------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["as discussed on 2025-11-28", "gemäß Schreiben vom 28.11.2025", "Preisliste vom 01.11.2025",
     "customer since 2019-05-01", "price list of 2025-11-01", "suite à votre courriel du 28/11/2025"],
)  # fmt: skip
def test_a_day_on_which_people_spoke_is_no_day_of_service(said):
    assert span(f"Consulting {said}") is None
    assert span(f"Consulting {said.rsplit(' ', 1)[-1]} done") is not None


@pytest.mark.parametrize(
    "done",
    ["Meeting room hire on 2025-11-28", "Newsletter 28.11.2025", "Entretien de la chaudière du 28/11/2025",
     "Beratungsgespräch am 28.11.2025", "E-Mail-Kampagne am 28.11.2025"],
)  # fmt: skip
def test_what_only_sounds_like_talk_is_a_service(done):
    assert span(done) == (date(2025, 11, 28), date(2025, 11, 28))


@pytest.mark.parametrize(
    "before", ["valid until", "gültig bis", "nächste Prüfung", "warranty to", "截止", "à payer avant le"]
)
def test_a_day_to_come_is_the_service_but_where_something_ends(before):
    assert span("Wedding dinner, 120 guests, on 13 June 2026") == (date(2026, 6, 13), date(2026, 6, 13))
    assert span("Wedding dinner on 13 June 2026 as you ordered") is not None
    assert span(f"Wedding cake {before} 13 June 2026") is None


def test_a_sale_of_a_day_to_come_is_put_off():
    books = Books().usual()
    books.add("2026-03-01", "Deposit Kiln Club", "1000 500, 2200 -500")
    text = "FJORD CERAMICS\nQuayside 1\nINVOICE 7712\n2026-03-30\nTo: Hotel Norge\nPottery evening on 2026-04-{day}\n"
    name = books.paper("sale.txt", text.format(day="18") + "Net EUR 1,100.00\nVAT 25% EUR 275.00\nTotal EUR 1,375.00")
    books.add("2026-03-30", "Invoice 7712 Hotel Norge", "1100 1375, 4000 -1100, 2500 -275", name)
    assert ("income-of-later-month", d(a4000=1100, a2200=-1100)) in found(books)


# --- who wrote it, and where it goes --------------------------------------------------------------------------------


def bills(books):
    """Bills that name their buyer in the same line as themselves, as many do."""
    for number in range(4):
        day = f"2026-03-1{number}"
        head = f"Clayworks AS     Invoice 55{number}0     {day}     Fjord Ceramics"
        name = books.paper(f"c{number}.txt", f"{head}\nClay     net 80.00  VAT 20.00  100.00")
        books.add(day, f"Clayworks 55{number}0", "5000 80, 1150 20, 2000 -100", name)
    return books


@pytest.mark.parametrize(
    ("head", "sale"), [("Fjord Ceramics", True), ("Kiln Masters", False), ("To: Fjord Ceramics", False)]
)
def test_our_own_bill_is_the_one_whose_first_column_is_our_name(head, sale):
    books = bills(Books().usual())
    other = "Kiln Masters" if sale else "Fjord Ceramics"
    text = f"{head}     Invoice 7790     2026-03-20     Bill to: {other}\nBowls     net 800.00  VAT 200.00"
    books.paper("own.txt", f"{text}  total 1,000.00")
    dossier = books.dossier()
    assert is_sale(dossier, dossier.papers[-1]) is sale
    assert ("sale-not-recorded" in [kind for kind, _ in found(books)]) is sale


@pytest.mark.parametrize("costs", [("5000", "5000", "5000"), ("5000", "5000", "6600")])
def test_a_party_is_known_by_the_first_word_of_its_entries_where_all_went_to_one_cost(costs):
    books = bills(Books().usual())
    for day, cost in zip((7, 14, 21), costs, strict=True):
        books.add(f"2026-02-{day:02}", f"Manpower extras evening {day}", f"{cost} 400, 2000 -400")
    books.paper(
        "m.txt", "Manpower Norge AS     INVOICE 8820     2026-03-29     Fjord Ceramics\nSix waiters     930.00"
    )
    dossier = books.dossier()
    habit = habit_of(dossier, dossier.papers[-1])
    assert (habit is not None and habit.account == "5000") is (len(set(costs)) == 1)


@pytest.mark.parametrize(
    ("asset", "cost"), [("Office and workshop equipment", "6500"), ("Delivery vehicles", "6600"), ("Land", None)]
)
def test_of_two_costs_of_repairs_the_policy_means_the_one_behind_the_things_word(asset, cost):
    books = Books().usual()
    books.names["1500"] = asset
    books.add("2026-01-09", "Small repairs", "6500 90, 6600 10, 1000 -100")
    sentences = "Depreciation is linear.\nRepairs: equipment 6500, vehicles 6600."
    written = [BookDocument("policy.txt", "1" * 64, (f"Accounting policy\n{sentences}",))]
    policy = policy_in(written, "EUR", accounts=books.dossier().journal.accounts)
    assert upkeep_account(books.dossier(policy), "1500") == cost


# --- what the other side states -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "ours"),
    [("paid by your customer Nordic", True), ("von Ihrem Kunden Nordic bezahlt", True),
     ("Ihre Kundennummer 4711", False), ("your customer no. 4711", False),
     ("your customer service", False), ("votre client Nordic a payé", True)],
)  # fmt: skip
def test_a_customers_number_is_no_customer(line, ours):
    assert bool(lexicon.CUSTOMER.search(line)) is ours


@pytest.mark.parametrize("before", ["VAT of the group", "Opening"])
def test_tax_that_always_went_to_the_parent_is_its_other_side(before):
    books = Books().usual()
    books.monthly(f"{before} settled by Lumen", "2500 210, 2300 -210", day=15, last="2026-02")
    balance = Decimal(14 * 210)
    books.paper(
        "lumen.txt",
        f"""Lumen Group BV   Loan account statement   Fjord Ceramics
Owing to us 2026-02-28 EUR {balance:,.2f}
2026-03-20 VAT of the group EUR 333.00
Owing to us 2026-03-31 EUR {balance + 333:,.2f}""",
    )
    told = [moves for kind, moves in found(books) if kind == "intercompany-difference"]
    assert (d(a2500=333, a2300=-333) in told) is (before == "VAT of the group")


# --- what is missing, and what an entry proves ----------------------------------------------------------------------


@pytest.mark.parametrize("by", ["Stadtwerk Bergen, Abschlagsrechnung", "Riverside Laundry"])
def test_a_payee_whose_name_is_bent_is_no_other(by):
    books = Books().usual()
    books.monthly("Stadtwerke Abschlag", "6200 410, 1000 -410", day=9, last="2026-02")
    for day, who in ((11, "Oil Eastgate"), (16, "Gas Fjordbox"), (22, "Water Quay")):
        books.monthly(who, "6200 210, 2000 -210", day=day)
    books.add("2026-04-08", f"{by.split(',')[0]} 771", "6200 480, 2000 -480")
    books.paper("late.txt", invoice(by, "771", "2026-04-08", "Work from 2026-03-01 to 2026-03-31", 480, 0))
    told = [kind for kind, _ in found(books)]
    assert "cost-not-accrued" in told
    assert ("series-missing" in told) is (by == "Riverside Laundry")


@pytest.mark.parametrize("again", ["Stihl Bergen, chipper knives", "Kiln doctor"])
def test_what_came_each_quarter_is_there_where_its_payee_sent_another_bill(again):
    books = Books().usual()
    books.monthly("Stihl Bergen, sharpening", "6500 600, 1000 -600", first="2025-06", last="2025-12", step=3)
    books.add("2026-03-19", again, "6500 1260, 2000 -1260")
    told = [moves for kind, moves in found(books) if kind == "series-missing"]
    assert (d(a6500=600, a1000=-600) in told) is (again == "Kiln doctor")


def test_a_final_bill_that_takes_an_advance_back_is_booked_by_its_entry():
    books = Books().usual()
    books.add("2026-01-08", "Advance Kiln Masters", "1300 300, 1000 -300")
    books.add("2026-03-12", "Kiln Masters final", "5000 1440, 1150 360, 1300 -300, 2000 -1500")
    books.paper("final.txt", invoice("Kiln Masters", "5521", "2026-03-11", "Rebuilt kiln wall", 1440, 360))
    assert "invoice-not-recorded" not in [kind for kind, _ in found(books)]


@pytest.mark.parametrize("release", [True, False])
def test_what_was_put_off_and_is_given_out_books_no_bill(release):
    books = Books().usual()
    books.add("2026-02-01", "Service plan Biltmore", "1000 4800, 2200 -4800")
    if release:
        books.add("2026-03-31", "Recognize service plan Biltmore", "2200 400, 4000 -400")
    else:
        books.add("2026-03-31", "Valley Machine Service", "6500 400, 2000 -400")
    books.add("2026-02-11", "Oslo Machine repair", "6500 90, 2000 -90")
    lines = "Delivery date 2026-03-24\nRepair of kiln machine"
    books.paper("late.txt", invoice("Valley Machine Service", "1044", "2026-04-02", lines, 400, 0))
    told = [moves for kind, moves in found(books) if kind == "cost-not-accrued"]
    assert bool(told) is release


@pytest.mark.parametrize("named", [True, False])
def test_income_that_nobody_billed_stands_on_the_account_that_the_policy_names_though_none_does_yet(named):
    books = Books().usual()
    books.add("2026-04-03", "Invoice 990 Hotel Norge", "1100 1000, 4000 -800, 2500 -200")
    text = "Fjord Ceramics\nInvoice 990\n2026-04-03\nTo: Hotel Norge\nWork done 2026-03-28\nNet 800.00\nVAT 200.00"
    books.paper("990.txt", f"{text}\nTotal 1,000.00")
    rule = "Work that is done and not billed: account 1120." if named else ""
    books.papers[0] = BookDocument("policy.docx", "0" * 64, (f"{books.papers[0].pages[0]}{rule}\n",))
    held = books.dossier().journal
    journal = replace(held, accounts={**held.accounts, "1120": Account("1120", "Unbilled work", AccountType.ASSET)})
    policy = policy_in(books.papers, "EUR", accounts=journal.accounts)
    told = [moves_of(each) for each in review(journal, MONTH, books.papers, policy).proposals]
    assert told == [d(**{"a1120" if named else "a1100": 800, "a4000": -800})]
