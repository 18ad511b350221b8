"""Terms, best days, bookings, payment files and letters: the pure parts of what is done with an invoice."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from core.evidence import Finding, FindingClass, Position, Severity
from core.money import amount_of, minor_of
from core.words import use_language
from office.invoices import asking_mail, booking, corrections, pain001, terms
from office.invoices.codec import as_json, from_json
from office.invoices.invoice import Account, Discount, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.known import Firm, Known, Limits, PaidAccount, Supplier
from office.invoices.reading import Field, Reading, Source, Status, Witness
from office.invoices.tasks import ANSWER, CALL_BACK, CHECK_ACCOUNT, SECOND_PERSON, tasks_of

D = Decimal
OURS, THEIRS, OTHER = "DE48999200500004812070", "DE02120300000000202051", "DE44500105175407324931"
WOOD = Invoice(
    number="2026-0612",
    issue_date=date(2026, 8, 6),
    due_date=date(2026, 8, 20),
    currency="EUR",
    net=D("2120.00"),
    vat=D("402.80"),
    gross=D("2522.80"),
    seller=Party(name="Holz-Nord GmbH", country="DE", vat_id="DE136695976"),
    buyer=Party(name="Tischlerei Lindner GmbH", customer_number="K-77"),
    accounts=(Account(iban=THEIRS),),
    discounts=(Discount(D(2), days=7),),
    lines=(Line("Eiche, Bohlen 40 mm", D(20), "m2", D("106.00"), net=D("2120.00")),),
    taxes=(Tax(D("2120.00"), D("402.80"), D(19), "S"),),
)


def reading(invoice=WOOD, **more):
    return Reading("d" * 64, "a.pdf", invoice.kind, Format.PDF, invoice, **more)


# --- codec ---------------------------------------------------------------------------------------------------------


def test_a_reading_comes_back_as_it_was():
    at = Position("d" * 64, "a.pdf", 1, 5, 9)
    fields = {"iban": Field("iban", THEIRS, Status.PROVEN, (Witness(Source.TEXT, THEIRS, at, "why"),))}
    whole = reading(fields=fields, said={Source.TEXT: WOOD}, pages=("Rechnung",), flags=("hidden-text",))
    assert from_json(Reading, as_json(whole)) == whole
    assert "delivery_date" not in as_json(whole)["invoice"], "what nobody says is not written"


def test_words_of_a_later_version_are_left_aside():
    data = as_json(reading()) | {"mood": "fine"}
    assert from_json(Reading, data) == reading()


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2), st.dates(), st.text())
def test_amounts_and_days_stay_exact(amount, day, text):
    said = replace(WOOD, gross=amount, issue_date=day, number=text)
    back = from_json(Invoice, as_json(said))
    assert (str(back.gross), back.issue_date, back.number) == (str(amount), day, text)


@pytest.mark.parametrize(("currency", "amount", "minor"), [
    ("EUR", "12.34", 1234), ("VND", "12400000", 12400000), ("KWD", "1.234", 1234), ("EUR", "-0.01", -1),
])  # fmt: skip
def test_minor_units_go_there_and_back(currency, amount, minor):
    assert minor_of(D(amount), currency) == minor
    assert amount_of(minor, currency) == D(amount)


# --- terms ---------------------------------------------------------------------------------------------------------


def test_easter_and_the_days_on_which_banks_are_closed():
    assert [terms.easter_sunday(year) for year in (2025, 2026, 2027, 2038)] == [
        date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25),
    ]  # fmt: skip
    closed = [date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1), date(2026, 12, 25)]
    assert not any(map(terms.is_bank_day, closed))
    assert terms.is_bank_day(date(2026, 10, 30))


def test_two_percent_for_a_week_is_worth_more_than_the_money_in_a_year():
    offer = terms.best_offer(WOOD, date(2026, 8, 7))
    assert (offer.until, offer.earns, offer.pays) == (date(2026, 8, 13), D("50.46"), D("2472.34"))
    assert offer.yearly_rate == D("106.4")  # 2/98 × 365/7


def test_pay_in_time_for_the_discount_then_in_time_for_the_due_date():
    assert terms.best_day(WOOD, date(2026, 8, 7)) == date(2026, 8, 12)
    assert terms.best_day(WOOD, date(2026, 8, 14)) == date(2026, 8, 19)
    assert terms.best_day(WOOD, date(2026, 9, 14)) == date(2026, 9, 14), "late is at once"


def test_a_discount_that_earns_less_than_the_bank_takes_is_left():
    poor = replace(WOOD, due_date=date(2027, 8, 13), discounts=(Discount(D("0.5"), days=7),))
    assert terms.best_offer(poor, date(2026, 8, 7)) is None
    assert terms.best_day(poor, date(2026, 8, 7)) == date(2027, 8, 12)


def test_an_impossible_discount_is_none():
    for percent in (D(0), D(100), D(-2)):
        assert terms.offers(replace(WOOD, discounts=(Discount(percent, days=7),))) == []


# --- booking -------------------------------------------------------------------------------------------------------


def balance(proposal):
    return sum((posting.debit - posting.credit for posting in proposal.postings), D(0))


def test_wood_is_goods_with_input_tax():
    found = booking.propose(WOOD, None, Firm())
    assert (found.account, found.tax_code, found.source) == ("3400", "9", "words")
    assert [(p.account, p.debit, p.credit) for p in found.postings] == [
        ("3400", D("2120.00"), 0), ("1576", D("402.80"), 0), ("1600", 0, D("2522.80")),
    ]  # fmt: skip


def test_memory_comes_before_words():
    known = Supplier("k", ("Holz-Nord GmbH",), booking_account="4980", cost_centre="Werkstatt")
    found = booking.propose(WOOD, known, Firm())
    assert (found.account, found.source, found.cost_centre) == ("4980", "memory", "Werkstatt")


@pytest.mark.parametrize("kind", [Kind.INVOICE, Kind.CREDIT_NOTE])
@pytest.mark.parametrize("category", ["S", "AE", "K", "Z"])
@pytest.mark.parametrize("charges_vat", [True, False])
def test_every_proposal_balances(kind, category, charges_vat):
    vat = D("402.80") if category == "S" else D(0)
    gross = WOOD.net + vat
    said = replace(WOOD, kind=kind, vat=vat, gross=gross, taxes=(Tax(WOOD.net, vat, D(19), category),))
    assert balance(booking.propose(said, None, Firm(charges_vat=charges_vat))) == 0


def test_foreign_vat_is_no_input_tax():
    abroad = replace(WOOD, seller=Party(name="X", country="NL"))
    assert booking.propose(abroad, None, Firm()).tax_code == "0"


def test_a_year_s_insurance_is_shared_out_to_the_cent():
    year = replace(WOOD, issue_date=date(2026, 11, 16), period_start=date(2027, 1, 1), period_end=date(2027, 12, 31))
    found = booking.propose(replace(year, net=D("1884.31")), None, Firm())
    assert len(found.shares) == 12
    assert sum(share.net for share in found.shares) == D("1884.31")
    assert "1884.31" in found.accrual
    assert "0980" in found.accrual
    within = replace(WOOD, period_start=date(2026, 8, 1), period_end=date(2026, 8, 31))
    assert booking.propose(within, None, Firm()).accrual == ""


# --- payment file --------------------------------------------------------------------------------------------------

MADE = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
NS = {"p": pain001.NAMESPACE}


def transfer(**other):
    usual = pain001.Transfer("RE-1", D("10.00"), "Büro Müller KG", THEIRS, "4711", date(2026, 11, 23))
    return replace(usual, **other)


def written(*transfers):
    content = pain001.document(transfers, debtor="Tischlerei Lindner GmbH", account=OURS, message="M-1", made=MADE)
    return ET.fromstring(content)


def texts(root, path):
    return [element.text for element in root.findall(f".//p:{path}", NS)]


def test_the_sums_stand_in_the_head_and_in_each_day():
    root = written(transfer(), transfer(amount=D("2.50"), end_to_end="RE-2"), transfer(day=date(2026, 11, 24)))
    assert texts(root, "NbOfTxs") == ["3", "2", "1"]
    assert texts(root, "CtrlSum") == ["22.50", "12.50", "10.00"]
    assert texts(root, "ReqdExctnDt/p:Dt") == ["2026-11-23", "2026-11-24"]
    assert len(set(texts(root, "PmtInfId"))) == 2


def test_only_letters_that_every_bank_takes_and_never_too_many():
    root = written(
        transfer(name="Công ty Mây & Tre „Minh Phát“ <b>" * 5, text="Grüße // 发票 " * 40, end_to_end="//" + "x" * 60)
    )
    name, text, id_ = texts(root, "Cdtr/p:Nm")[0], texts(root, "Ustrd")[0], texts(root, "EndToEndId")[0]
    assert name.startswith("Cong ty May + Tre Minh Phat")
    assert len(name) <= 70
    assert text.startswith("Gruesse / ")
    assert len(text) <= 140
    assert len(id_) <= 35
    assert not id_.startswith("/")
    assert "//" not in id_


@given(st.text(max_size=200))
def test_no_text_breaks_the_file(text):
    root = written(transfer(text=text, end_to_end=text, name="A" + text))
    for said in texts(root, "Ustrd") + texts(root, "Cdtr/p:Nm") + texts(root, "EndToEndId"):
        assert re.fullmatch(r"[A-Za-z0-9/\-?:().,'+ ]+", said)


@pytest.mark.parametrize("wrong", [
    {"iban": "DE00120300000000202051"}, {"amount": D(0)}, {"amount": D("-1")}, {"amount": D("1.005")},
    {"amount": D("1e12")}, {"name": "木"},
])  # fmt: skip
def test_what_no_bank_would_take_is_never_written(wrong):
    with pytest.raises(ValueError):
        written(transfer(**wrong))


# --- corrections ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "text", "value"), [
    ("gross", "1.234,50", "1234.50"), ("gross", "1234.5", "1234.5"), ("issue_date", "14.10.2026", "2026-10-14"),
    ("iban", "de02 1203 0000 0000 2020 51", THEIRS), ("currency", "eur", "EUR"), ("discount_days", "14", "14"),
    ("seller_name", " Holz  Nord ", "Holz Nord"),
])  # fmt: skip
def test_the_owners_word_is_read_as_he_writes(name, text, value):
    field = corrections.corrected(reading(), {name: text})[name]
    assert (field.value, field.status, field.witnesses[0].source) == (value, Status.PROVEN, Source.OWNER)


@pytest.mark.parametrize(("name", "text"), [
    ("gross", "1.234"), ("gross", "viel"), ("issue_date", "31.02.2026"), ("issue_date", "gestern"),
    ("iban", "DE02120300000000202050"), ("currency", "EURO"), ("discount_days", "-3"), ("mood", "fine"),
])  # fmt: skip
def test_a_value_that_cannot_be_is_refused(name, text):
    with pytest.raises(InputError):
        corrections.corrected(reading(), {name: text})


def test_a_correction_reaches_the_invoice_itself():
    changed = corrections.corrected(
        reading(), {"gross": "10", "iban": OTHER, "seller_name": "X", "discount_percent": "3"}
    )
    said = changed.invoice
    assert (said.gross, said.accounts[0].iban, said.seller.name, said.discounts[0].percent) == (
        D(10),
        OTHER,
        "X",
        D(3),
    )


# --- mails ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("country", "language", "word", "day", "amount"), [
    ("DE", "de", "Rechnung", "06.08.2026", "2.522,80 EUR"), ("AT", "de", "Rechnung", "06.08.2026", "2.522,80 EUR"),
    ("VN", "vi", "hóa đơn", "06/08/2026", "2.522,80 EUR"), ("CN", "zh", "发票", "2026年8月6日", "2,522.80 EUR"),
    ("NL", "en", "invoice", "6 August 2026", "2,522.80 EUR"),
])  # fmt: skip
def test_the_supplier_is_asked_in_his_language_whatever_the_owner_speaks(country, language, word, day, amount):
    use_language("zh")
    said = replace(WOOD, seller=Party(name="X", country=country))
    mail = asking_mail.write(reading(said), [], Firm(names=("Lindner",)), missing=["number"])
    use_language("en")
    assert (mail.language, word in mail.text) == (language, True)
    assert "2026-0612" in mail.subject
    assert day in mail.text
    assert amount in mail.text
    assert mail.text.rstrip().endswith("Lindner")


def test_an_account_is_never_asked_for_by_mail():
    fraud = Finding("KONTOR-PAYEE-01", FindingClass.FRAUD, Severity.BLOCK, "changed")
    mail = asking_mail.write(reading(), [fraud], Firm())
    assert "rufen wir Sie" in mail.text
    assert "Bankverbindung" not in mail.text.replace("Zur Bankverbindung rufen wir", "")


# --- tasks ---------------------------------------------------------------------------------------------------------


def kinds(known=None, findings=(), people=1, alone=False, invoice=WOOD):
    return [
        kind
        for kind, _ in tasks_of(reading(invoice), findings, known or Known(date(2026, 8, 7)), people, alone=alone)
    ]


def knows(*accounts, **limits):
    supplier = Supplier("k", ("Holz-Nord GmbH",), WOOD.seller, tuple(PaidAccount(a, 3) for a in accounts))
    return Known(date(2026, 8, 7), suppliers=(supplier,), limits=Limits(**limits))


def test_the_first_account_is_checked_once_and_a_known_one_never():
    assert kinds() == [CHECK_ACCOUNT]
    assert kinds(knows(THEIRS)) == []


def test_a_changed_account_wants_a_call_and_two_people():
    assert kinds(knows(OTHER)) == [CALL_BACK, SECOND_PERSON]
    assert kinds(knows(OTHER), alone=True) == [CALL_BACK]


def test_what_is_collected_or_no_demand_asks_for_no_account():
    debit = replace(WOOD, accounts=(Account(iban=OTHER, means="59"),))
    assert kinds(knows(THEIRS), invoice=debit) == []
    assert kinds(knows(THEIRS), invoice=replace(WOOD, kind=Kind.REMINDER, accounts=(Account(iban=OTHER),))) == []


def test_each_blocking_rule_wants_an_answer_of_its_own():
    stop = [Finding(rule, FindingClass.RULE, Severity.BLOCK, "no") for rule in ("A", "B", "A")]
    assert kinds(knows(THEIRS), stop) == [ANSWER, ANSWER]
    assert kinds(knows(THEIRS), [replace(stop[0], severity=Severity.ASK)]) == []


def test_above_the_limit_two_people_decide():
    assert kinds(knows(THEIRS, four_eyes_above=D(2000))) == [SECOND_PERSON]
    assert kinds(knows(THEIRS, four_eyes_above=D(3000))) == []
