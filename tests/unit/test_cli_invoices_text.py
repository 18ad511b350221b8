"""What ``kontor invoice`` prints for people: how much, by when, to whom."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from office.cli.invoice import _to_pay
from office.invoices.invoice import Account, Invoice

LEFT = Invoice(
    gross=Decimal("5726.28"), prepaid=Decimal(2380), amount_due=Decimal("3346.28"), currency="EUR",
    issue_date=date(2026, 10, 9), terms_days=30, accounts=(Account("DE66370501980012345678"),),
)  # fmt: skip


def test_what_is_left_to_pay_stands_there_with_day_and_account() -> None:
    assert _to_pay(LEFT) == ["    to pay: 3346.28 EUR · due on 2026-11-08 · to the account DE66370501980012345678"]


def test_where_nothing_is_left_no_day_and_no_account_stand() -> None:
    assert _to_pay(replace(LEFT, amount_due=Decimal(0))) == ["    nothing to pay: 0.00 EUR"]


def test_an_amount_that_was_not_read_is_not_made_up() -> None:
    assert _to_pay(replace(LEFT, gross=None, amount_due=None)) == []
