"""A month of PayPal in the books: sales settle invoices, fees are costs, the payout meets the bank."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.app import bank, books, categorising, items, keeping, matching
from office.app.bootstrap import open_office
from office.books.matching.matcher import Outcome
from office.books.matching.movement import Movement
from office.books.matching.payouts import payouts
from office.books.periods import days_of
from office.books.statements.providers import Kind
from tests.posting_office import BANK, HEAD, line_of

MONTH = "2026-10"
ITEMS = (
    "sales,RE-2026-0304,2026-10-01,2026-10-31,Erika Sommer,10026,,EUR,119.00,19,,\n"
    "sales,RE-2026-0305,2026-10-02,2026-11-01,Max Winter,10022,,EUR,238.00,19,,\n"
)
PAYPAL = """Datum;Zeitzone;Name;Typ;Status;Währung;Brutto;Gebühr;Netto;Transaktionscode;Rechnungsnummer;Guthaben
05.10.2026;CEST;Erika Sommer;Website-Zahlung;Abgeschlossen;EUR;119,00;-3,31;115,69;1A;RE-2026-0304;115,69
06.10.2026;CEST;Max Winter;Website-Zahlung;Abgeschlossen;EUR;238,00;-6,27;231,73;2A;RE-2026-0305;347,42
08.10.2026;CEST;;Von Nutzer eingeleitete Abbuchung;Abgeschlossen;EUR;-347,42;0,00;-347,42;3A;;0,00
"""
STATEMENT = (
    ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260930EUR1000,00\n"
    ":61:2610091009C347,42NTRFNONREF\n:86:166?00X?20PAYPAL 3A ABBUCHUNG?32PayPal (Europe) S.a.r.l.\n"
    ":62F:C261031EUR1347,42\n-\n"
)


@pytest.fixture
def office(tmp_path):
    made = open_office(tmp_path / "office", with_model=False)
    books.choose_chart(made, "SKR03")
    for name, text in (("items.csv", HEAD + ITEMS), ("paypal.csv", PAYPAL), ("a.sta", STATEMENT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    items.import_items(made, tmp_path / "items.csv")
    bank.import_files(made, [tmp_path / "paypal.csv", tmp_path / "a.sta"])
    yield made
    made.close()


def at(office, account):
    return books.trial_balance(office, None, days_of(MONTH)[1]).get(account, {}).get("EUR", Decimal(0))


def test_the_gross_settles_the_invoice_and_fees_and_payouts_settle_none(office):
    lines = {each.line.text or each.line.name: each.verdict for each in matching.match_bank(office).lines}
    matched = [verdict for verdict in lines.values() if verdict.outcome is Outcome.MATCHED]
    assert sorted(verdict.movement.amount for verdict in matched) == [Decimal("119.00"), Decimal("238.00")]
    assert {verdict.outcome for verdict in lines.values() if verdict not in matched} == {Outcome.OTHER}


def test_kontor_offers_the_account_of_providers_and_not_the_banks(office):
    offered = {each.name: each.account for each in keeping.bank_offers(office)}
    assert offered == {"PayPal": "1361", BANK: "1200"}


def test_the_month_is_posted_without_a_question_and_nothing_is_left_in_between(office):
    keeping.set_keeping(office, MONTH, {"PayPal": "1361", BANK: "1200"}, {})
    done = categorising.bring_up_to_date(office)
    assert done.questions == ()
    assert (at(office, "1361"), at(office, "1360"), at(office, "1400")) == (0, 0, 0)
    assert (at(office, "1200"), at(office, "4970")) == (Decimal("1347.42"), Decimal("9.58"))
    assert books.ledger(office).verify() == []


def test_a_fee_that_the_owner_took_back_is_asked(office):
    keeping.set_keeping(office, MONTH, {"PayPal": "1361", BANK: "1200"}, {})
    categorising.bring_up_to_date(office)
    fee = line_of(office, "Gebühr RE-2026-0304")
    categorising.take_back(office, f"bank {fee}")
    (question,) = categorising.bring_up_to_date(office).questions
    assert question.held.subject == f"bank {fee}"
    assert at(office, "4970") == Decimal("6.27")


DAY = date(2026, 10, 8)


def line(number, amount, *, account="PayPal", name="", day=DAY, currency="EUR"):
    return Movement(number, day, Decimal(amount), currency, account=account, name=name)


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        (line(2, "50", account=BANK, name="PayPal Europe", day=date(2026, 10, 12)), True),
        (line(2, "50", account=BANK, name="Max Winter"), False),  # a customer may pay as much
        (line(2, "50.01", account=BANK, name="PayPal Europe"), False),
        (line(2, "50", account=BANK, name="PayPal Europe", currency="USD"), False),
        (line(2, "50", account=BANK, name="PayPal Europe", day=date(2026, 11, 8)), False),
        (line(2, "50", account=BANK, name="PayPal Europe", day=date(2026, 10, 1)), False),  # before it was sent
    ],
)
def test_a_payout_is_the_banks_line_that_names_the_provider(other, is_one):
    assert payouts([line(1, "-50"), other], {1: Kind.PAYOUT}) == ({1: BANK, 2: "PayPal"} if is_one else {})


def test_each_payout_has_one_other_end():
    lines = [line(1, "-50"), line(2, "-50"), line(3, "50", account=BANK, name="PayPal")]
    assert payouts(lines, {1: Kind.PAYOUT, 2: Kind.PAYOUT}) == {1: BANK, 3: "PayPal"}


def test_a_payout_that_the_bank_exchanged_is_its_line_that_tells_how_much_was_sent():
    sent = line(1, "-1250", currency="USD")
    came = replace(line(2, "1071.62", account=BANK, name="PayPal Europe"), text="USD 1.250,00 KURS 1,1650 GEB 1,34")
    assert payouts([sent, came], {1: Kind.PAYOUT}) == {1: BANK, 2: "PayPal"}
    for other in (replace(came, text="USD 1.260,00"), replace(came, amount=-came.amount), replace(came, name="Max")):
        assert payouts([sent, other], {1: Kind.PAYOUT}) == {}
