"""The firm's own rules: sentences of its policy that name accounts steer the review, in any language."""

from datetime import date
from decimal import Decimal
from hashlib import sha256

import pytest

from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.review import BookDocument, policy_in, review
from office.books.review.rules import names_accounts, rules_in, sentences

CHART = {
    number: Account(number, name, kind)
    for number, name, kind in (
        ("0490", "Sprzęt", AccountType.ASSET),
        ("0495", "Zużycie sprzętu", AccountType.ASSET),
        ("1200", "Bank", AccountType.ASSET),
        ("1600", "Lieferer", AccountType.LIABILITY),
        ("4820", "Zużycie", AccountType.EXPENSE),
        ("4900", "Drobiazgi", AccountType.EXPENSE),
        ("4800", "Technika", AccountType.EXPENSE),
        ("Deferred Income", "Deferred Income", AccountType.LIABILITY),
    )
}
POLICY = """Jak księgujemy
* Rzeczy powyżej {limit} € na 0490, tańsze na 4900.
* Nowy wirnik w starej rzeczy na 4800.
* Co zapłacono z góry, zostaje w Deferred Income.
"""


def written(name: str, text: str) -> BookDocument:
    return BookDocument(name, sha256(text.encode()).hexdigest(), (text,))


def booked(number: str, day: date, text: str, **moves: str) -> Entry:
    legs = tuple(Posting(account.removeprefix("a"), Decimal(amount), "EUR") for account, amount in moves.items())
    return Entry(number, day, text, legs)


def journal(*more: Entry) -> Journal:
    months = (5, 6, 7)
    worn = [booked(f"w{month}", date(2026, month, 28), "Zużycie", a4820="365", a0495="-365") for month in months]
    paid = [booked(f"p{month}", date(2026, month, 9), f"Rg {month}", a4800="90", a1600="-90") for month in months]
    gone = [booked(f"g{month}", date(2026, month, 20), f"Rg {month}", a1600="90", a1200="-90") for month in months]
    now = booked("w8", date(2026, 8, 28), "Zużycie", a4820="365", a0495="-365")
    begun = booked("0", date(2026, 5, 1), "Bilans", a0490="9000", a1200="-9000")
    return Journal(CHART, (begun, *worn, *paid, *gone, *more, now))


def moved(limit: str, bill: str, entry: Entry) -> list[tuple[str, dict[str, Decimal]]]:
    books, papers = journal(entry), [written("jak.txt", POLICY.format(limit=limit)), written("bill.txt", bill)]
    policy = policy_in(papers, "EUR", accounts=CHART)
    found = review(books, "2026-08", papers, policy).proposals
    return [(each.kind, {leg.account: leg.amount for leg in each.postings}) for each in found]


@pytest.mark.parametrize(("limit", "wrong"), [("800", True), ("1.500", False)])
def test_what_was_booked_with_small_things_and_is_dear_goes_where_the_policy_says(limit: str, wrong: bool):
    bill = "Agro SA\nRechnung 40881   04.08.2026\n1 Xylograf MH 710    1.290,00\nGesamt 1.290,00 EUR\n"
    entry = booked("b", date(2026, 8, 4), "Xylograf Agro 40881", a4900="1290", a1600="-1290")
    expected = [("asset-expensed", {"0490": Decimal(1290), "4900": Decimal(-1290)})]
    assert moved(limit, bill, entry) == (expected if wrong else [])


@pytest.mark.parametrize(("what", "wrong"), [("Wirnik XC, montaż", True), ("Xylograf MH 710", False)])
def test_what_the_policy_calls_a_cost_is_no_asset(what: str, wrong: bool):
    bill = f"Agro SA\nRechnung 5520   06.08.2026\n{what}    3.860,00\nGesamt 3.860,00 EUR\n"
    entry = booked("b", date(2026, 8, 6), "Agro 5520", a0490="3860", a1600="-3860")
    expected = [("expense-capitalised", {"4800": Decimal(3860), "0490": Decimal(-3860)})]
    assert [each for each in moved("800", bill, entry) if each[0] == "expense-capitalised"] == expected * wrong


def test_an_account_is_named_by_number_or_name_and_no_amount_is_one():
    named = [rule.accounts for rule in rules_in(POLICY.format(limit="1600"), CHART)]
    assert named == [(), ("0490", "4900"), ("4800",), ("Deferred Income",)]


def test_a_bill_names_no_rules():
    assert names_accounts(POLICY.format(limit="800"), CHART)
    assert not names_accounts("0490 1.290,00\n4900 245,10\n4800 1.535,10\n1200 2,00\n1600 3,00\n", CHART)


def test_a_broken_line_goes_on_and_a_short_one_ends():
    long = "what we pay for and what lasts for longer than one year of use in our own workshop is kept"
    assert list(sentences(f"{long}\non 0490\nshort one\nanother")) == [f"{long} on 0490", "short one", "another"]


def test_a_dear_thing_is_looked_at_where_no_policy_is_written():
    bill = "Agro SA\nRechnung 40881   04.08.2026\n1 Xylograf MH 710    1.290,00\nGesamt 1.290,00 EUR\n"
    entry = booked("b", date(2026, 8, 4), "Xylograf Agro 40881", a4900="1290", a1600="-1290")
    paper = written("bill.txt", bill)
    assert review(journal(entry), "2026-08", [paper], policy_in([paper], "EUR", accounts=CHART)).proposals == ()
