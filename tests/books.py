"""Small books for tests: accounts, entries, a random ledger of any size."""

import random
from datetime import date, timedelta
from decimal import Decimal

from core.money import decimals
from office.books.journal import Account, AccountType, Entry, Posting

BANK = Account("1200", "Bank", AccountType.ASSET)
RENT = Account("4210", "Miete", AccountType.EXPENSE)
INPUT_VAT = Account("1576", "Abziehbare Vorsteuer 19 %", AccountType.ASSET)
OUTPUT_VAT = Account("1776", "Umsatzsteuer 19 %", AccountType.LIABILITY)
SALES = Account("8400", "Erlöse 19 % USt", AccountType.INCOME)
CAPITAL = Account("0800", "Gezeichnetes Kapital", AccountType.EQUITY)
CUSTOMER = Account("10001", 'Kunde "Ärger & Söhne"; =cmd', AccountType.ASSET)
ACCOUNTS = (BANK, RENT, INPUT_VAT, OUTPUT_VAT, SALES, CAPITAL, CUSTOMER)


def entry(day, *legs, text="Miete Hof 3", number="", documents=("Mietvertrag.pdf",), currency="EUR"):
    """legs: (account number, amount)."""
    postings = tuple(Posting(account, Decimal(amount), currency) for account, amount in legs)
    return Entry(number, date.fromisoformat(day), text, postings, tuple(documents))


def rent(day="2026-01-05", amount="1000.00"):
    return entry(day, ("4210", amount), ("1200", f"-{amount}"))


def random_entries(seed, count, months=24, currencies=("EUR", "USD", "VND", "KWD")):
    """Sales, purchases and transfers with VAT over some months, in several currencies, each balanced."""
    chance = random.Random(seed)
    return [_random_entry(chance, n, months, currencies) for n in range(count)]


_TEXTS = (
    "Rechnung {n}",
    "=HYPERLINK(1)",
    'Zahlung "{n}"; Rest',
    "Bạn hàng {n}",
    "货款 {n}",
    "a|b\\{n}",
    "x  ; y {n}",
)


def _random_entry(chance, n, months, currencies):
    currency = chance.choice(currencies)
    unit = Decimal(1).scaleb(-decimals(currency))
    day = date(2025, 1, 1) + timedelta(days=chance.randrange(months * 30))
    net = unit * chance.randrange(1, 10_000_000)
    tax = (net * chance.choice((19, 7, 0)) / 100).quantize(unit)
    kinds = (
        (("10001", net + tax), ("8400", -net), ("1776", -tax)),
        (("4210", net), ("1576", tax), ("1200", -net - tax)),
        (("1200", net), ("0800", -net)),
        (("1200", net), ("1200", -tax), ("10001", tax - net)),
    )
    postings = tuple(Posting(account, amount, currency) for account, amount in chance.choice(kinds) if amount)
    if len(postings) < 2:
        postings = (Posting("1200", net, currency), Posting("0800", -net, currency))
    return Entry(f"E{n}", day, chance.choice(_TEXTS).format(n=n), postings, (f"Beleg {n}.pdf",) if n % 3 else ())
