"""An office for tests of invoices: one rules' child for a whole module, and a day that is always the same."""

from datetime import date

import pytest

from office.app import bootstrap, checks
from office.app.bootstrap import open_office
from tests.rule_books import OneBook

TODAY = date(2026, 11, 5)


@pytest.fixture(scope="module")
def rule_book():
    book = OneBook()
    yield book
    book.end()


@pytest.fixture
def office(tmp_path, rule_book, monkeypatch):
    """A module's own office stands before this one."""
    monkeypatch.setattr(bootstrap, "RuleBook", rule_book.of)
    opened = open_office(tmp_path / "office", with_model=False)
    opened.desk.today = lambda: TODAY
    yield opened
    assert checks.verify(opened)["ok"]
    opened.close()
