"""The books as beancount reads them (beancount.github.io/docs/beancount_language_syntax.html).

At the end stands a balance assertion for each account: bean-check itself then proves the trial balance.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from office.books.exports.names import plain_names
from office.books.exports.words import amount_text, one_line
from office.books.journal import Entry, Journal, balances


def beancount_text(journal: Journal, title: str, currency: str) -> str:
    """The whole journal as one file. currency: the one that the firm keeps its books in."""
    return "\n".join(_lines(journal, title, currency)) + "\n"


def _lines(journal: Journal, title: str, currency: str) -> Iterator[str]:
    names = plain_names(journal.accounts)
    days = [entry.date for entry in journal.entries] or [date(2000, 1, 1)]
    yield f'option "title" {_quoted(title or "Kontor")}'
    yield f'option "operating_currency" "{currency}"'
    yield ""
    for number, account in journal.accounts.items():
        yield f"{min(days)} open {names[number]}"
        yield f"  number: {_quoted(number)}"
        yield f"  name: {_quoted(account.name)}"
    for entry in journal.entries:
        yield ""
        yield from _entry(entry, names)
    yield ""
    after = max(days) + timedelta(days=1)
    for (number, unit), amount in sorted(balances(journal.entries).items()):
        yield f"{after} balance {names[number]}  {amount_text(amount, unit)} {unit}"


def _entry(entry: Entry, names: dict[str, str]) -> Iterator[str]:
    yield f"{entry.date} * {_quoted(entry.text)}"
    yield f"  number: {_quoted(entry.number)}"
    if entry.reference:
        yield f"  reference: {_quoted(entry.reference)}"
    if entry.reverses:
        yield f"  reverses: {_quoted(entry.reverses)}"
    for place, document in enumerate(entry.documents):
        yield f"  document{place or ''}: {_quoted(document)}"
    for posting in entry.postings:
        yield f"  {names[posting.account]}  {amount_text(posting.amount, posting.currency)} {posting.currency}"
        for key, value in (("tax", posting.tax_code), ("cost-centre", posting.cost_centre)):
            if value:
                yield f"    {key}: {_quoted(value)}"


def _quoted(text: str) -> str:
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'
