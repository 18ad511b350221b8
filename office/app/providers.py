"""Payment providers beside the bank: payouts that the bank shows too, and lines that settle no item."""

from office.app.bootstrap import Office
from office.books.matching.payouts import NO_ITEM, payouts
from office.store.bank import BankBook
from office.store.items import ItemBook


def transfers(office: Office, book: ItemBook) -> dict[int, str]:
    """Bank line → the firm's own account at its other end, for each payout of a provider that the bank shows too.

    What settles an item already is none.
    """
    kinds = BankBook(office.records.database).provider_lines()
    if not kinds:
        return {}
    matched = book.matches().keys()
    return payouts([line for line in book.movements() if line.line not in matched], kinds)


def settling_nothing(office: Office, book: ItemBook) -> frozenset[int]:
    """Lines that pay no item: a provider's fees, holds and conversions, and both lines of a payout."""
    kinds = BankBook(office.records.database).provider_lines()
    return frozenset(line for line, kind in kinds.items() if kind in NO_ITEM) | transfers(office, book).keys()
