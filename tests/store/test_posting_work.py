"""Keeping the books of a busy month: twice as many lines, items and customers are twice the work, not four times.

Counted in Python's own calls, so that a busy machine changes nothing.
"""

import sys
from decimal import Decimal

import pytest

from office.app import bank, books, items, keeping, months
from office.app.books import ledger
from office.app.bootstrap import open_office
from office.books.journal import Account, AccountType
from tests.posting_office import BANK, HEAD

MOST = 2.4  # times the work for twice as much: what is looked up in trees and sorted grows a little faster
BANK_HEAD = "Auftragskonto;Buchungstag;Beguenstigter/Zahlungspflichtiger;Verwendungszweck;IBAN;Betrag;Waehrung\n"


def busy(folder, size):
    """An office with so many customers who have accounts of their own, each with a sale, and one bank line for each.

    Half of the lines pay a sale, the other half nobody explains.
    """
    office = open_office(folder / f"office{size}", with_model=False)
    books.choose_chart(office, "SKR03")
    ledger(office).add_accounts(
        Account(f"{10000 + at}", f"Kunde Nummer{_letters(at)} GmbH", AccountType.ASSET) for at in range(size)
    )
    sold = "".join(
        f"sales,RE-{5000 + at},2026-10-01,2026-10-15,Kunde Nummer{_letters(at)} GmbH,,,EUR,{100 + at}.00,19,,\n"
        for at in range(size)
    )
    (folder / "items.csv").write_text(HEAD + sold, encoding="utf-8")
    items.import_items(office, folder / "items.csv")
    lines = [
        line
        for at in range(size // 2)
        for line in (
            _line(at, f"Kunde Nummer{_letters(at)} GmbH", f"RE-{5000 + at}", f"{100 + at},00"),
            _line(at, f"Laden {_letters(at)}", f"Beleg {at}", f"-{20 + at},30"),
        )
    ]
    (folder / "bank.csv").write_text(BANK_HEAD + "".join(lines), encoding="utf-8")
    (taken,) = bank.import_files(office, [folder / "bank.csv"])
    assert taken.fresh == size
    return office


def _line(at, who, text, amount):
    return f"{BANK};{3 + at % 25:02}.10.2026;{who};{text};DE1{at:019};{amount};EUR\n"


def _letters(at):
    return "".join(chr(ord("a") + int(digit)) for digit in f"{at:04}")


def calls(work):
    """What it gives, and how many Python functions were entered meanwhile."""
    count = 0

    def tally(_frame, event, _what):
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        return work(), count
    finally:
        sys.setprofile(before)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """The work of the first month kept, and of the look after it, by size."""
    found = {}
    for size in (50, 100):
        office = busy(tmp_path_factory.mktemp(f"busy{size}"), size)
        try:
            keeping.set_keeping(office, "2026-10", {BANK: "1200"}, {})
            view, first = calls(lambda office=office: months.month(office, "2026-10"))
            assert ledger(office).sums()["1200", "EUR"] > Decimal(0)  # what was paid is posted
            assert len(view.accounts) == size // 2  # the rest is asked
            months.book_on(office, view.accounts[0], "4980", always=False)
            _, later = calls(lambda office=office: months.month(office, "2026-10"))
            found[size] = first, later
        finally:
            office.close()
    return found


@pytest.mark.parametrize("look", [0, 1], ids=["first", "after an answer"])
def test_twice_the_lines_are_twice_the_work(kept, look):
    assert kept[100][look] < MOST * kept[50][look]
