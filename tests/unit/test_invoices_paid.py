"""What the bank tells of payments: whose account it is, which invoice was paid, what is left over."""

from datetime import date
from decimal import Decimal

import pytest

from office.invoices.invoice import Account, Discount, Invoice, Party
from office.invoices.known import PaidAccount, Payment, Supplier
from office.invoices.paid import PaidTo, is_named, proven_payment, unclaimed, with_payments

NORD = "DE02120300000000202051"
OTHER = "DE89370400440532013000"
SUPPLIER = Supplier("vat:DE1", ("Holz-Nord GmbH",), Party(name="Holz-Nord GmbH"))


def paid_to(name="Holz-Nord GmbH & Co", account=NORD, times=3, first=(2026, 8, 3), last=(2026, 10, 5)):
    return PaidTo(name, account, times, date(*first), date(*last))


def invoice(number="2026-0815", issued=(2026, 9, 1), due="165.41", **more):
    return Invoice(
        number=number, issue_date=date(*issued), currency="EUR", gross=Decimal(due), amount_due=Decimal(due),
        seller=Party(name="Holz-Nord GmbH"), accounts=(Account(iban=NORD),), **more,
    )  # fmt: skip


def payment(on=(2026, 9, 3), amount="165.41", text="", account=NORD, name="Holz-Nord"):
    return Payment(date(*on), Decimal(amount), "EUR", name, account, text)


def test_an_account_paid_under_the_suppliers_name_is_his():
    (supplier,) = with_payments([SUPPLIER], [paid_to()])
    assert supplier.key == "vat:DE1"
    assert supplier.accounts == (PaidAccount(NORD, 3, date(2026, 8, 3), date(2026, 10, 5)),)


def test_an_account_that_is_his_already_stays_his_whatever_the_bank_calls_him():
    known = Supplier("vat:DE1", ("Holz-Nord GmbH",), accounts=(PaidAccount(NORD, 1, confirmed=True),))
    (supplier,) = with_payments([known], [paid_to(name="HN Handel")])
    assert supplier.accounts[0].times == 3
    assert supplier.accounts[0].confirmed


def test_who_was_only_paid_is_known_by_name_and_account():
    suppliers = with_payments([SUPPLIER], [paid_to(name="Stadtwerke", account=OTHER)])
    assert [(each.key, len(each.accounts)) for each in suppliers] == [("vat:DE1", 0), ("name:stadtwerke", 1)]


def test_a_rejected_account_never_returns():
    rejected = frozenset({("vat:DE1", NORD)})
    assert with_payments([SUPPLIER], [paid_to()], rejected)[0].accounts == ()


@pytest.mark.parametrize(
    ("given", "is_proof"),
    [
        (payment(text="Rechnung 2026-0815"), True),
        (payment(text="RE 20260815", amount="162.10"), True),  # less 2 % discount
        (payment(text="Miete"), False),
        (payment(text="Rechnung 2026-0815", amount="165.40"), False),
        (payment(text="Rechnung 2026-0815", account=OTHER), False),
        (payment(text="Rechnung 2026-0815", on=(2026, 8, 1)), False),
    ],
)
def test_a_payment_is_an_invoices_by_number_amount_account_and_day(given, is_proof):
    asked = invoice(discounts=(Discount(Decimal(2), days=14),))
    assert (proven_payment(asked, [given]) is not None) is is_proof


@pytest.mark.parametrize(
    ("number", "text", "is_it"),
    [
        ("HOF3-2026-1", "Miete HOF3-2026-1", True),
        ("HOF3-2026-1", "Miete HOF3-2026-11", False),  # November's rent is not January's
        ("2026-08", "Rechnung 2026-0815", False),
        ("0815", "Rechnung 2026-0815", False),
        ("2026-0815", "Rechnung 2026-0815/2", False),
        ("2026-0815", "RG20260815 vom 1.9.", True),
        ("2026-0815", "Rechnung 2026-08 15 Danke", True),  # broken by the bank's line
        ("RE-2026-0815", "2026-0815", True),
        ("RE-2026-0815", "KD 9 2026-0815, 2026-0816", True),
        ("12", "12", False),
        ("", "", False),
    ],
)
def test_a_number_is_named_whole(number, text, is_it):
    assert is_named(invoice(number), payment(text=text)) is is_it


def test_two_payments_prove_nothing():
    twice = [payment(text="2026-0815"), payment(text="2026-0815", on=(2026, 9, 4))]
    assert proven_payment(invoice(), twice) is None
    assert proven_payment(invoice(), twice[:1]) is not None


def test_rent_of_three_months_and_four_payments_leave_one():
    months = [invoice(f"R-{n}", (2026, n, 1), "1450.00") for n in (8, 9, 10)]
    days = [(2026, 8, 3), (2026, 9, 2), (2026, 10, 1), (2026, 10, 30)]
    payments = [payment(day, "1450.00") for day in days]
    assert [each.on for each in unclaimed(payments, months)] == [date(2026, 10, 30)]
    assert unclaimed(payments[:3], months) == ()


def test_the_named_payment_is_taken_before_an_older_one():
    payments = [payment((2026, 9, 2)), payment((2026, 9, 5), text="2026-0815")]
    (left,) = unclaimed(payments, [invoice()])
    assert left.text == ""
