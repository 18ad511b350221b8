"""In which currency the firm keeps its books: one answer for every room."""

from core.errors import InputError
from core.words import tr
from office.books.charts.chart import CHARTS, chart
from office.books.statements.currencies import currency_in
from office.store.bank import BankBook
from office.store.items import ItemBook
from office.store.ledger import Ledger
from office.store.records import Records

_USUAL = "EUR"
_CODE = 3  # letters


def home_currency(records: Records) -> str:
    """As the owner or his chart says, else what his books speak, else his open items, else his bank.

    An ISO 4217 code. The bank comes last: where its file named no currency, this answer was written down for it.
    """
    return known_currency(records) or _USUAL


def say_currency(records: Records, code: str) -> None:
    """The owner says it, once for all. Raises InputError for what is no code of ISO 4217."""
    if not currency_in(code.upper()) or len(code) != _CODE:
        raise InputError(tr("Write the currency as its three letters, like EUR or VND: {code}", code=code))
    records.set_setting("currency", code.upper())


def forget_currency(records: Records) -> None:
    """Undo of `say_currency`."""
    records.set_setting("currency", "")


def known_currency(records: Records) -> str:
    """The same, but "" where nothing in the office says one yet."""
    if said := str(records.setting("currency", "")):
        return said
    chosen = records.setting("chart", "")
    if chosen in CHARTS:
        return chart(chosen).currency
    database = records.database
    return (
        Ledger(database).usual_currency()
        or ItemBook(database).usual_currency()
        or BankBook(database).usual_currency()
    )
