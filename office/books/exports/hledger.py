"""The books as hledger reads them (hledger.org, journal format), with assertions that `hledger check` proves."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from core.money import decimals
from office.books.exports.names import ROOTS, plain_names
from office.books.exports.words import amount_text, one_line
from office.books.journal import AccountType, Entry, Journal, balances

_LETTERS = {
    AccountType.ASSET: "A",
    AccountType.LIABILITY: "L",
    AccountType.EQUITY: "E",
    AccountType.INCOME: "R",
    AccountType.EXPENSE: "X",
}


def hledger_text(journal: Journal, title: str) -> str:
    """The whole journal as one file."""
    return "\n".join(_lines(journal, title)) + "\n"


def _lines(journal: Journal, title: str) -> Iterator[str]:
    names = plain_names(journal.accounts)
    sums = balances(journal.entries)
    yield f"; {_comment(title or 'Kontor')}"
    for currency in sorted({currency for _, currency in sums}):
        yield f"commodity 1000.{'0' * decimals(currency)} {currency}"
    for kind, root in ROOTS.items():
        yield f"account {root}  ; type:{_LETTERS[kind]}"
    for number, account in journal.accounts.items():
        yield f"account {names[number]}  ; number:{_value(number)}, name:{_value(account.name)}"
    for entry in journal.entries:
        yield ""
        yield from _entry(entry, names)
    yield ""
    last = max((entry.date for entry in journal.entries), default=date(2000, 1, 1))
    yield f"{last} * balances"
    for (number, currency), amount in sorted(sums.items()):
        nothing = amount_text(Decimal(0), currency)
        yield f"    {names[number]}  {nothing} {currency} = {amount_text(amount, currency)} {currency}"


def _entry(entry: Entry, names: dict[str, str]) -> Iterator[str]:
    yield f"{entry.date} * ({entry.number}) {_comment(entry.text)}".rstrip()
    facts = [
        ("reference", entry.reference),
        ("reverses", entry.reverses),
        *(("document", d) for d in entry.documents),
    ]
    yield from (f"    ; {key}:{_value(value)}" for key, value in facts if value)
    for posting in entry.postings:
        amount = f"{amount_text(posting.amount, posting.currency)} {posting.currency}"
        facts = [("tax", posting.tax_code), ("cost-centre", posting.cost_centre)]
        told = ", ".join(f"{key}:{_value(value)}" for key, value in facts if value)
        yield f"    {names[posting.account]}  {amount}" + (f"  ; {told}" if told else "")


def _comment(text: str) -> str:
    """A description ends at a semicolon."""
    return one_line(text).replace(";", ",")


def _value(text: str) -> str:
    """A tag's value ends at a comma; dates in brackets mean something in comments."""
    return re.sub(r"[,;\[\]]", " ", one_line(text)).strip()
