"""In which currency the firm keeps its books: one answer for every room."""

from office.books.charts.chart import CHARTS, chart
from office.store.bank import BankBook
from office.store.items import ItemBook
from office.store.ledger import Ledger
from office.store.records import Records

_USUAL = "EUR"


def home_currency(records: Records) -> str:
    """As the owner or his chart says, else what his books speak, else his open items, else his bank.

    An ISO 4217 code. The bank comes last: where its file named no currency, this answer was written down for it.
    """
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
        or _USUAL
    )
