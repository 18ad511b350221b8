"""The journal as CSV (CONTRACT "Journal CSV"), without a cell that a spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal

from office.books.exports.words import amount_text, one_line
from office.books.journal import Entry, Journal

HEAD = (
    "entry", "date", "text", "account", "account_name", "account_type", "debit", "credit", "currency", "document",
    "tax_code", "cost_centre", "reference", "reverses",
)  # fmt: skip
_COMMANDS = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def journal_csv(journal: Journal) -> str:
    """One posting a row."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows([safe(str(cell)) for cell in row] for row in journal_rows(journal))
    return file.getvalue()


def journal_rows(journal: Journal) -> Iterator[tuple[str | Decimal, ...]]:
    """The same as values; empty cells are ""."""
    for entry in journal.entries:
        yield from _rows(entry, journal)


def _rows(entry: Entry, journal: Journal) -> Iterable[tuple[str | Decimal, ...]]:
    for posting in entry.postings:
        account = journal.accounts[posting.account]
        amount = Decimal(amount_text(abs(posting.amount), posting.currency))
        yield (
            entry.number, entry.date.isoformat(), one_line(entry.text), account.number, one_line(account.name),
            account.type.value, amount if posting.amount >= 0 else "", amount if posting.amount < 0 else "",
            posting.currency, " | ".join(map(one_line, entry.documents)), posting.tax_code, posting.cost_centre,
            entry.reference, entry.reverses,
        )  # fmt: skip


def safe(cell: str) -> str:
    """The cell as text: what a spreadsheet would compute gets an apostrophe before it (OWASP, CSV injection)."""
    return f"'{cell}" if cell.lstrip().startswith(_COMMANDS) else cell
