"""Where a reminder goes: the address that the firm's own records, or the customer's own mails, give by an exact key.

A name alone is no key: two customers may bear it. Without one address that all agree on the owner fills it in.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.evidence import Position, Quote
from core.figures import FigureKind, find_figures
from core.names import plain_name, same_name
from office.app.bootstrap import Office
from office.app.mailroom import store_of
from office.books.reminders.choice import Reminder
from office.store.mails import StoredMail

_TABLES = frozenset({"xlsx", "xls", "ods", "csv"})
_SHORTEST_KEY = 4  # a number of fewer signs stands in too many cells by chance


@dataclass(frozen=True, slots=True)
class Addressee:
    """address: "" where none is known for sure. proof: the row that gives it. language: "" where nobody knows."""

    address: str = ""
    proof: Quote | None = None
    language: str = ""


class AddressBook:
    """The firm's tables and mails, read once for a run of reminders."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._rows = list(_rows(office))
        self._mails = [each for each in _mails(office) if each.outcome.get("kind") != "reminder"]

    def of(self, reminder: Reminder) -> Addressee:
        """By his customer's number in a row of a table, else by a mail of his that names one of these invoices."""
        number = reminder.claims[0].item.party_number
        found = {row.address: row for row in self._rows if _is_his_row(row, number, reminder.name)}
        own = [mail for mail in self._mails if _is_his_mail(mail, reminder)]
        language = next((str(mail.outcome["language"]) for mail in own if mail.outcome.get("language")), "")
        if len(found) == 1:
            (row,) = found.values()
            return Addressee(row.address, row.quote, language)
        addresses = {str(mail.outcome.get("from", "")).casefold() for mail in own} - {""}
        if not found and len(addresses) == 1:
            return Addressee(addresses.pop(), None, language)
        return Addressee("", None, language)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: frozenset[str]
    address: str
    quote: Quote


def _rows(office: Office) -> Iterator[_Row]:
    """Rows of the firm's tables that hold exactly one mail address."""
    for stored in office.library.documents():
        if stored.kind not in _TABLES:
            continue
        for page in range(1, stored.pages + 1):
            text, start = office.library.page(stored.document, page).text, 0
            for line in text.split("\n"):
                addresses = {each.value for each in find_figures(line) if each.kind is FigureKind.EMAIL}
                if len(addresses) == 1:
                    at = Position(stored.document, stored.names[0] if stored.names else "", page, start, len(line))
                    cells = frozenset(cell.strip() for cell in line.split(" | "))
                    yield _Row(cells, addresses.pop(), Quote(at, line))
                start += len(line) + 1


def _is_his_row(row: _Row, number: str, name: str) -> bool:
    """It bears his number as a whole cell, and his name."""
    return len(number) >= _SHORTEST_KEY and number in row.cells and any(same_name(cell, name) for cell in row.cells)


def _mails(office: Office) -> Sequence[StoredMail]:
    store = store_of(office)
    return [store.get(row.id) for row in store.rows()]


def _is_his_mail(mail: StoredMail, reminder: Reminder) -> bool:
    """He signs with this very name, and names an invoice of the letter or his customer's number."""
    if plain_name(str(mail.outcome.get("from_name") or "")) != plain_name(reminder.name):
        return False
    item = reminder.claims[0].item
    keys = [claim.item.number for claim in reminder.claims] + [item.party_number]
    words = f"{mail.outcome.get('mail_subject', '')}\n{mail.outcome.get('customer_text', '')}"
    codes = {each.text for each in find_figures(words) if each.kind in {FigureKind.CODE, FigureKind.NUMBER}}
    return any(key in codes for key in keys if len(key) >= _SHORTEST_KEY)
