"""Which accounts are one customer's or supplier's, by the length of the books' own numbers."""

import pytest

from office.books.charts.chart import personal_accounts
from office.books.journal import Account, AccountType

ASSET, LIABILITY, EXPENSE = AccountType.ASSET, AccountType.LIABILITY, AccountType.EXPENSE


def _books(cost_numbers, *others):
    costs = [Account(number, "Kosten", EXPENSE) for number in cost_numbers]
    return [*costs, *(Account(number, "Konto", kind) for number, kind in others)]


def test_longer_than_the_ledger_accounts_is_personal():
    books = _books(["4120", "4210", "4930"], ("1200", ASSET), ("10001", ASSET), ("70012", LIABILITY))
    assert personal_accounts(books) == {"10001", "70012"}


@pytest.mark.parametrize(
    ("costs", "own"),
    [
        (["60000", "61500", "62100"], ("13500", ASSET)),  # QuickBooks
        (["62100000", "62200000", "64000000"], ("57200001", ASSET)),  # Plan General Contable
        (["61112", "6141", "61331", "6332"], ("421612", ASSET)),  # PCN of Luxembourg
        (["6421", "6422", "632", "635"], ("33311", LIABILITY)),  # Circular 99
    ],
)
def test_a_charts_own_long_numbers_are_nobodys(costs, own):
    assert not personal_accounts(_books(costs, own))


def test_with_a_ledger_of_five_digits_a_supplier_has_six():
    books = _books(["60000", "61500"], ("12000", ASSET), ("700120", LIABILITY))
    assert personal_accounts(books) == {"700120"}


def test_books_without_costs_yet_keep_their_customers():
    assert personal_accounts([Account("10001", "Kunde", ASSET), Account("1200", "Bank", ASSET)]) == {"10001"}
