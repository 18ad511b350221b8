"""The review of what is kept back, named in two clauses, or credited, and of a bill that only its day tells."""

from dataclasses import replace

import pytest

from office.books.journal import Account, AccountType
from office.books.review import BookDocument, lexicon, policy_in
from office.books.review.accounts import durable_row
from office.books.review.assets import life
from office.books.review.parties import habit_of, is_sale, own_words
from office.books.review.rules import rules_in
from office.books.review.steering import upkeep_account
from tests.unit.review_books import Books, moves_of
from tests.unit.test_review import d, found, invoice
from tests.unit.test_review_exported import read
from tests.unit.test_review_served import span

# --- what an account is for -----------------------------------------------------------------------------------------


def test_what_is_kept_back_from_wages_is_no_value_added_tax():
    books = Books().usual()
    books.names |= {"2400": "Wage tax", "2410": "Social security"}
    books.monthly("Wages, paid", "6000 9000, 2400 -900, 2410 -1800, 1000 -6300", day=26)
    books.monthly("Wage tax and social security", "2400 900, 2410 1800, 1000 -2700", day=27)
    books.monthly("Lawyer, tax kept back", "6700 1000, 1150 250, 2400 -150, 2000 -1100", day=14)
    assert books.dossier().roles.tax == {"1150", "2500"}


@pytest.mark.parametrize(
    "moves",
    ["6700 1000, 1155 250, 2550 -250, 2000 -1000", "1000 1250, 2200 -1000, 2550 -250"],
    ids=["owed by the buyer", "of a deposit"],
)
def test_tax_that_the_buyer_owes_or_a_deposit_bears_is_value_added_tax(moves):
    books = Books().usual()
    books.names |= {"1155": "Input tax, reverse charge", "2550": "Tax, reverse charge and deposits"}
    books.monthly("Studio abroad", moves, day=14)
    assert "2550" in books.dossier().roles.tax


@pytest.mark.parametrize("sold", [False, True])
def test_the_equipment_of_a_store_is_no_stock(sold):
    books = Books().usual()
    books.names["1510"] = "Warehouse equipment"
    books.add("2025-05-05", "Shelves", "1510 4000, 2000 -4000")
    if sold:
        books.add("2025-06-05", "Taken from the warehouse", "5000 100, 1510 -100")
    assert ("1510" in books.dossier().roles.fixed) is not sold


CHART = {
    number: Account(number, number, kind)
    for number, kind in {"1500": AccountType.ASSET, "2100": AccountType.LIABILITY, "2200": AccountType.LIABILITY,
                         "1120": AccountType.ASSET, "6600": AccountType.EXPENSE}.items()
}  # fmt: skip


def test_a_sentence_of_two_clauses_says_of_each_account_its_own():
    (rule,) = rules_in("Vorher Berechnetes steht auf 2200; noch nicht berechnete Arbeiten auf 1120.", CHART)
    assert [clause.accounts for clause in rule.clauses] == [("2200",), ("1120",)]
    (rule,) = rules_in("Ab 800 EUR ist es 1500; das gilt auch für Anhänger.", CHART)
    assert [clause.accounts for clause in rule.clauses] == [("1500",)]


def ruled(books, *sentences):
    """The dossier under a policy of these sentences."""
    text = "Accounting policy\nDepreciation is linear.\n" + "\n".join(sentences)
    held = books.dossier().journal
    return books.dossier(policy_in([BookDocument("policy.txt", "1" * 64, (text,))], "EUR", accounts=held.accounts))


def test_what_is_not_billed_yet_is_not_owed_where_the_other_clause_says_so():
    books = Books().usual()
    books.add("2025-04-04", "Deposit Kiln Club", "1000 500, 2200 -500")
    books.add("2025-04-30", "Accrual power", "6200 60, 2100 -60")
    books.add("2025-05-02", "Power, taken back", "2100 60, 6200 -60")
    roles = ruled(books, "Billed ahead: 2200; not yet invoiced work: 1100.").roles
    assert roles.accrued[0] == "2100"
    assert ruled(books, "What is not yet invoiced to us: 2200.").roles.accrued[0] == "2200"


@pytest.mark.parametrize(("day", "known"), [(13, True), (15, False)])
def test_a_bill_without_a_common_word_is_booked_by_the_one_entry_of_its_amount_on_its_day(day, known):
    books = Books().usual()
    books.add("2026-01-13", "Phong Vu cables", "6600 90, 1000 -90")
    books.add(f"2026-03-{day}", "Laptop", "6600 640, 1000 -640")
    books.paper("pv.txt", "PHONG VU\nInvoice 31277\n2026-03-13\nFjord Ceramics\nNotebook Asus\nTotal EUR 640.00")
    told = [each.kind for each in books.found()]
    assert ("invoice-not-recorded" not in told) is known


# --- who a bill is from, and where it goes --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "sale"),
    [
        ("Kiln Masters AS, Quayside 9, 5003 Bergen", False),
        ("Bergen, 2026-03-20", True),
        ("Fjord Ceramics, Quayside 4, 5003 Bergen", True),
    ],
)
def test_a_name_before_its_address_is_a_letterhead(head, sale):
    books = Books().usual()
    for number in range(4):
        text = invoice("Clayworks AS", f"55{number}0", f"2026-03-1{number}", "Clay", 80, 20)
        books.add(
            f"2026-03-1{number}", "Clayworks", "5000 80, 1150 20, 2000 -100", books.paper(f"{number}.txt", text)
        )
    books.paper("own.txt", f"{head}\nFjord Ceramics, Quayside 4, 5003 Bergen\nInvoice 7790\nBowls\nTotal 1,000.00")
    dossier = books.dossier(replace(policy_in(books.papers, "EUR"), firm="Fjord Ceramics"))
    assert is_sale(dossier, dossier.papers[-1]) is sale


@pytest.mark.parametrize(("name", "known"), [("Kirkstall Supplies", True), ("Screwbox Kirkstall Road", False)])
def test_the_street_of_a_letterhead_is_no_name(name, known):
    books = Books().usual()
    for month in ("2025-12", "2026-01", "2026-02"):
        books.add(f"{month}-02", f"Kirkstall Works rooms {month}", "6100 400, 2000 -400")
    books.paper("s.txt", f"{name}     Invoice A1890     2026-03-19     Fjord Ceramics\nBits and saws     200.00")
    dossier = books.dossier()
    habit = habit_of(dossier, dossier.papers[-1])
    assert (habit is not None and habit.account == "6100") is known


@pytest.mark.parametrize(
    "by", ["I paid this myself, please put it to my loan account", "Costs of the loan account 4471"]
)
def test_what_the_payer_notes_is_not_what_was_bought(by):
    books = Books().usual()
    books.names["7900"] = "Loan account costs"
    books.add("2026-01-07", "Nordbank quarterly", "7900 40, 1000 -40")
    books.paper("s.txt", f"Screwbox\nInvoice A1890\n2026-03-19\nFjord Ceramics\nBits and saws\n{by}\nTotal 200.00")
    dossier = books.dossier()
    assert (habit_of(dossier, dossier.papers[-1]) is None) is by.startswith("I paid")


@pytest.mark.parametrize("label", ["Tên đơn vị mua hàng", "Họ tên người mua hàng", "Tên khách hàng"])
def test_the_trade_of_a_vietnamese_buyer_is_nothing_that_was_bought(label):
    head = ("CÔNG TY XE NÂNG", "HÓA ĐƠN Số: 331", f"{label}: CÔNG TY VẬT TƯ BẢO DƯỠNG   MST: 1801552204")
    assert durable_row(read(*head, "01 xe nâng điện, số khung FB15-88107", "Tổng cộng: 204.777.720")) is not None
    assert durable_row(read(*head, "Sửa chữa 01 xe nâng điện", "Tổng cộng: 204.777.720")) is None


def test_of_two_costs_of_repairs_the_one_for_things_of_its_kind_is_meant():
    books = Books().usual()
    books.names |= {"1500": "Vans", "1510": "Kilns and wheels"}
    books.add("2025-01-09", "Kiln", "1510 9000, 1000 -9000")
    books.add("2026-01-09", "Small repairs", "6500 90, 6600 10, 1000 -100")
    dossier = ruled(books, "Repairs: machines 6500, vehicles 6600.")
    assert upkeep_account(dossier, "1500") == "6600"
    assert upkeep_account(dossier, "1510") is None


@pytest.mark.parametrize(
    ("sentence", "account"),
    [("Vorher berechnete Arbeiten stehen auf 2250.", "2250"), ("Löhne gehen auf 2250.", "2200")],
)
def test_what_the_policy_says_of_bills_before_the_work_is_deferred_there(sentence, account):
    books = Books().usual()
    books.names |= {"2200": "Erhaltene Anzahlungen", "2250": "Passive Rechnungsabgrenzung"}
    books.add("2025-04-04", "Anzahlung Kiln Club", "1000 500, 2200 -500")
    books.add("2025-05-04", "Kiln Club", "2200 500, 4000 -500")
    books.add("2025-04-04", "Abgrenzung", "1000 500, 2250 -500")
    books.add("2025-05-04", "Abgrenzung gelöst", "2250 500, 4000 -500")
    assert ruled(books, sentence).roles.deferred[0] == account


# --- credit notes, notes of what came in, and what others collected ------------------------------------------------

CREDIT = """Clayworks AS
Quayside 9, Bergen
CREDIT NOTE CN-4410
To: Fjord Ceramics
Date of issue: 2026-03-{day}
Clay taken back, from our invoice of 2026-02-14
Net total EUR 80.00
VAT 25% EUR 20.00
Total credit EUR 100.00"""


@pytest.mark.parametrize(
    ("day", "booked", "seller"),
    [(24, False, "Clayworks AS"), (24, True, "Clayworks AS"), (24, False, "Riverside Laundry")],
    ids=["missing", "booked", "of nobody known"],
)
def test_a_credit_note_that_nobody_booked(day, booked, seller):
    books = Books().usual()
    for month in ("2025-12", "2026-01", "2026-02"):
        books.add(f"{month}-14", f"Clayworks clay {month}", "5000 400, 1150 100, 2000 -500")
    if booked:
        books.add("2026-03-25", "Clayworks, clay taken back", "2000 100, 5000 -80, 1150 -20")
    text = CREDIT.format(day=day).replace("Clayworks AS", seller)
    books.paper("cn.txt", text.replace("Clay taken", "Linen taken") if seller != "Clayworks AS" else text)
    told = [moves for kind, moves in found(books) if kind == "credit-note-not-recorded"]
    missing = not booked and seller == "Clayworks AS"
    assert told == ([d(a2000=100, a5000=-80, a1150=-20)] if missing else [])


@pytest.mark.parametrize("title", ["GOODS RECEIPT NK0418", "DELIVERY NOTE NK0418"])
def test_a_note_of_our_own_store_tells_what_came_in(title):
    books = Books().usual()
    books.monthly("Clay", "1200 300, 2000 -300", day=7)
    books.monthly("Clay used", "5000 300, 1200 -300", day=27)
    books.papers[0] = BookDocument(
        "policy.docx", "0" * 64, (f"{books.papers[0].pages[0]}Goods without a bill: 1200.",)
    )
    books.paper("n.txt", f"Fjord Ceramics   {title}   2026-03-29\nFrom: Lumen\nClay, insurance included   EUR 746.00")
    books.add("2026-01-19", "Insurance", "6400 50, 1000 -50")
    held = books.dossier().journal
    policy = policy_in(books.papers, "EUR", accounts=held.accounts)
    policy = replace(policy, firm="Fjord Ceramics")
    told = [moves_of(each) for each in books.found(policy) if each.kind == "goods-not-received"]
    assert told == ([d(a1200=746, a2000=-746)] if title.startswith("GOODS") else [])


@pytest.mark.parametrize(
    "said", ["thu hộ công ty", "collected for you", "代收", "für Sie vereinnahmt", "paid for you"]
)
def test_what_another_collected_for_us_was_our_claim(said):
    assert bool(lexicon.CUSTOMER.search(f"2026-03-21 {said} 31.016.000")) is (said != "paid for you")


def test_our_own_name_is_the_one_that_other_papers_have_too():
    books = Books().usual()
    for number in range(4):
        books.paper(
            f"{number}.txt", invoice("Clayworks of Oslo", f"55{number}0", f"2026-03-1{number}", "Clay", 80, 20)
        )
    books.paper("bank.txt", "Account statement of Fjord Ceramics\n2026-03-31 Balance EUR 10.00")
    assert own_words(books.dossier()) == {"fjord", "ceramics"}


# --- what is owed, and to whom --------------------------------------------------------------------------------------


def spanish(books):
    """Suppliers' accounts of the Spanish kind: one of a garage, one in general, one for bills to come."""
    books.names |= {
        "2003": "Proveedores, Talleres Paterna",
        "2009": "Proveedores, facturas pendientes de recibir",
        "2010": "Acreedores por prestaciones de servicios",
    }
    books.names["2000"] = "Anticipos"
    for month in ("2025-12", "2026-01", "2026-02"):
        books.add(f"{month}-09", f"Talleres Paterna fra. {month}", "6500 300, 2003 -300")
        books.add(f"{month}-19", "Pago Talleres Paterna", "2003 300, 1000 -300")
    books.add("2026-01-11", "Etrasa manuales", "6600 400, 2010 -400")
    books.add("2026-02-11", "Simescar", "6700 500, 2010 -500")
    books.add("2026-02-14", "Etrasa manuales", "6600 90, 2010 -90")
    books.add("2026-02-27", "Abono Etrasa", "2010 60, 6600 -60")
    books.add("2025-01-01", "Apertura", "1000 10, 2009 -10")
    return books


def test_one_credit_note_makes_no_account_of_accruals():
    roles = spanish(Books()).dossier().roles
    assert "2010" not in roles.accrued_set
    assert roles.payables_in_general[0] == "2010"


def test_services_without_a_bill_stand_where_the_policy_says_though_its_name_is_of_suppliers():
    books = spanish(Books().usual())
    assert ruled(books, "Servicios recibidos sin factura: 2009.").roles.accrued[0] == "2009"
    assert "2003" not in ruled(books, "Servicios recibidos sin factura: 2003.").roles.accrued


@pytest.mark.parametrize(("thing", "months"), [("4.2米冷藏车", 48), ("冷藏车制冷设备", 60), ("冷藏柜", 60)])
def test_a_chinese_compound_is_what_it_ends_with(thing, months):
    books = Books().usual()
    bought = books.add("2026-03-08", f"购入{thing}", "1500 9000, 2000 -9000")
    written = [BookDocument("核算办法.txt", "1" * 64, ("会计核算办法\n折旧用年限平均法：车辆4年，冷藏设备5年。",))]
    assert life(books.dossier(policy_in(written, "CNY")), bought, "1500") == months


@pytest.mark.parametrize(("plate", "taken"), [("B5L902", True), ("B5L903", False)])
def test_a_charge_is_of_the_thing_whose_plate_it_names(plate, taken):
    books = Books().usual()
    books.add("2026-03-08", "购入冷藏车 浙B5L902", "1500 9600, 2000 -9600")
    books.add("2026-03-30", f"浙{plate} 3月折旧", "6900 200, 1590 -200")
    written = [BookDocument("核算办法.txt", "1" * 64, ("会计核算办法\n当月增加的资产从下月起计提折旧：车辆4年。",))]
    told = [moves_of(each) for each in books.found(policy_in(written, "CNY"))]
    assert (d(a1590=200, a6900=-200) in told) is taken


# --- days of a bill that are of something else ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["less deposit paid 2025-11-20", "abzüglich Abschlag vom 20.11.2025", "acompte du 20/11/2025",
     "预付款 2025年11月20日", "tạm ứng ngày 20/11/2025", "Zählerstand 28.11.2025", "meter reading 2025-11-28",
     "prices as at 2025-11-28",
     "Stand 28.11.2025", "last service 2025-11-10", "letzte Wartung 10.11.2025", "Erstzulassung 12.11.2019",
     "bought on 2025-11-01", "Reklamation vom 20.11.2025", "our reminder of 2025-11-20",
     "zu Rechnung 771 vom 20.11.2025",
     "Zahlung erhalten am 20.11.2025", "anticipo del 20/11/2025"],
)  # fmt: skip
def test_a_day_of_a_payment_a_meter_or_another_bill_is_none_of_service(said):
    assert span(said) is None


@pytest.mark.parametrize(
    "done",
    ["Wartung am 20.11.2025", "Stand Fachmesse 20.11.2025", "sửa máy ngày 20/11/2025", "Service visit 2025-11-20",
     "Abnahmeprotokoll vom 20.11.2025", "Ablesedienst am 20.11.2025", "Gutachten vom 20.11.2025",
     "Avancement des travaux du 20/11/2025"],
)  # fmt: skip
def test_a_day_of_work_is_one_of_service(done):
    assert span(done) is not None
