"""The owner marks a document as the prices that he agreed with a supplier; lines that cost more are asked about."""

from dataclasses import dataclass
from itertools import islice

from core.errors import InputError
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.invoices.known import Supplier
from office.invoices.price_lists import named_in


@dataclass(frozen=True, slots=True)
class Agreed:
    """A marked document. prices: how many were read; left_out: rows whose price could mean two.

    since, until: the days on which they hold, as ISO 8601, "" where it says none.
    """

    document: str
    name: str
    supplier: str
    supplier_name: str
    prices: int
    left_out: int = 0
    since: str = ""
    until: str = ""


def agree(office: Office, document: str, supplier: str) -> Agreed:
    """These are this supplier's agreed prices from now on; his open invoices are judged by them.

    supplier: his key. Raises InputError where the document holds no table of prices, or nobody has the key.
    """
    found = _supplier(office, supplier)
    prices = office.desk.prices(document)
    if not prices.prices:
        raise InputError(
            tr(
                "No table with prices was found in {name}. It needs a column with the thing or its number, and one "
                "with the price without tax.",
                name=prices.name,
            )
        )
    with office.records.database.write():
        office.suppliers.keep(found, why="prices agreed")
        office.suppliers.price_lists.keep(found.key, prices)
    _judge_anew(office)
    return next(each for each in agreed(office) if each.document == document)


def withdraw(office: Office, document: str) -> None:
    """They are agreed no longer. Raises InputError for a document whose prices nobody agreed."""
    if not whose(office, document):
        raise InputError(tr("No prices are agreed by this document: {document}", document=document))
    office.suppliers.price_lists.drop(document)
    _judge_anew(office)


def whose(office: Office, document: str) -> str:
    """The key of the supplier with whom a document's prices are agreed, or ""."""
    return office.suppliers.price_lists.supplier_of(document)


def agreed(office: Office) -> list[Agreed]:
    """Every marked document."""
    names = {each.key: each.names[0] for each in office.suppliers.all() if each.names}
    return [
        Agreed(
            each.document, each.name, supplier, names.get(supplier, supplier), len(each.prices), each.left_out,
            str(each.since or ""), str(each.until or ""),
        )
        for supplier, lists in office.suppliers.price_lists.all().items()
        for each in lists
    ]  # fmt: skip


def candidates(office: Office, document: str) -> tuple[list[tuple[str, str]], str]:
    """Key and name of each supplier, and the key of the one who is marked, else the one whom the document names."""
    suppliers = [each for each in office.suppliers.all() if each.names]
    marked = whose(office, document)
    row = office.records.document(document)
    pages = range(1, 1 + min(row["pages"] if row else 0, 3))
    text = "\n".join(office.library.page(document, n).text for n in pages)
    named = (each.key for each in suppliers if named_in(text, each.names))
    listed = sorted(((each.key, each.names[0]) for each in suppliers), key=lambda each: each[1].casefold())
    return listed, marked or next(islice(named, 1), "")


def _supplier(office: Office, key: str) -> Supplier:
    found = next((each for each in office.suppliers.all() if each.key == key), None)
    if found is None:
        raise InputError(tr("This supplier is not known. Approve an invoice of his first."))
    return found


def _judge_anew(office: Office) -> None:
    office.desk.check_again()
    office.desk.finish_rechecks()
    office.events.tell(Topic.INVOICES)
