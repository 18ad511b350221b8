"""How exactly the lines of a page were read, and whose fault a difference is.

A line is *exact* when quantity, unit price, net amount and VAT rate are those wanted and its words are its name
(BT-153), or name and description (BT-154), whatever the blanks and marks between them. The price may be the one
before or after the line's discount (BT-148, BT-146), as the page prints it; signs of credit notes do not count. Where
one of the wanted figures is nowhere on the page, the *page* says otherwise than the data. *Words*: all figures are
right, and the page says more or less than the name. All else is *ours*.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import partial

from core.tree import Node
from office.invoices.invoice import Invoice, Line
from office.invoices.page.sheet import PageInput, plain, rows_of
from office.invoices.page.values import amounts_of, days_of


class Fate(StrEnum):
    """What became of a line."""

    EXACT = "exact"
    WORDS = "words"
    PAGE = "page"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line as it should be read. names: each of them is right; prices: too."""

    names: tuple[str, ...]
    quantity: Decimal | None
    prices: tuple[Decimal, ...]
    net: Decimal | None
    rate: Decimal | None


@dataclass
class LineTally:
    """The fates of all lines of a set, and the lines that were read where none is."""

    fates: Counter[Fate] = field(default_factory=Counter)
    extra: int = 0
    told: list[str] = field(default_factory=list)

    def add(self, name: str, read: Invoice, wanted: Sequence[Wanted], pages: Sequence[PageInput]) -> None:
        """Each wanted line with the nearest one that was read and is not taken by another."""
        printed = frozenset(_printed(pages))
        left = list(read.lines)
        for line in wanted:
            found = min(left, key=partial(_distance, line), default=None)
            fate = _fate(line, found, printed)
            if found and fate is not Fate.OURS:
                left.remove(found)
            self.fates[fate] += 1
            if fate in {Fate.OURS, Fate.WORDS}:
                read_as = (
                    f"{found.description} {found.quantity} {found.unit_price} {found.net}" if found else "nothing"
                )
                self.told.append(f"{fate.value}: {name}: {line.names[0]} {line.net}, read {read_as}")
        self.extra += max(0, len(read.lines) - len(wanted)) if wanted else 0

    def show(self) -> None:
        whole = self.fates.total()
        if not whole:
            return
        fair = whole - self.fates[Fate.PAGE]
        print(
            f"  lines: {self.fates[Fate.EXACT]} of {fair} exact ({self.fates[Fate.EXACT] / max(1, fair):.1%}), "
            f"{self.fates[Fate.WORDS]} with all figures right and other words, {self.fates[Fate.OURS]} misread, "
            f"{self.extra} too many; {self.fates[Fate.PAGE]} more whose page states other figures than the data"
        )
        for line in self.told:
            print(f"    {line}")


def wanted_of(invoice: Invoice, described: Sequence[str]) -> Iterator[Wanted]:
    """The lines of an invoice's data. described: their descriptions (BT-154), as many as lines, or none."""
    more = described if len(described) == len(invoice.lines) else [""] * len(invoice.lines)
    for line, words in zip(invoice.lines, more, strict=True):
        prices = tuple(price for price in (line.unit_price, line.gross_price) if price is not None)
        names = (line.description, f"{line.description} {words}") if words else (line.description,)
        yield Wanted(names, line.quantity, prices, line.net, line.vat_rate)


def descriptions_of(root: Node) -> list[str]:
    """The description of each line's product in CII, "" where it has none."""
    products = [
        node
        for line in _named(root, "IncludedSupplyChainTradeLineItem")
        for node in list(_named(line, "SpecifiedTradeProduct"))[:1]
    ]
    return [product.said("Description") for product in products]


def _named(node: Node, name: str) -> Iterator[Node]:
    for child in node.children:
        if child.name == name:
            yield child
        else:
            yield from _named(child, name)


def _printed(pages: Sequence[PageInput]) -> Iterable[Decimal]:
    rows = rows_of(pages)
    for amount in amounts_of(rows, days_of(rows)):
        yield from (abs(reading) for reading in amount.readings)


def _distance(wanted: Wanted, read: Line) -> int:
    """How many of its figures and words are others."""
    figures = not _agrees(wanted.net, read.net), not _agrees(wanted.quantity, read.quantity)
    return sum((*figures, not _named_so(wanted, read)))


def _agrees(wanted: Decimal | None, read: Decimal | None) -> bool:
    return wanted is None or (read is not None and abs(wanted) == abs(read))


def _named_so(wanted: Wanted, read: Line) -> bool:
    return plain(read.description) in {plain(name) for name in wanted.names}


def _fate(wanted: Wanted, read: Line | None, printed: frozenset[Decimal]) -> Fate:
    if read is None:
        return Fate.PAGE if _is_elsewhere(wanted, printed) else Fate.OURS
    rated = wanted.rate is None or read.vat_rate is None or wanted.rate == read.vat_rate
    if (
        _agrees(wanted.net, read.net)
        and _agrees(wanted.quantity, read.quantity)
        and _priced_so(wanted, read)
        and rated
    ):
        return Fate.EXACT if _named_so(wanted, read) else Fate.WORDS
    return Fate.PAGE if _is_elsewhere(wanted, printed) else Fate.OURS


def _priced_so(wanted: Wanted, read: Line) -> bool:
    """The price before or after the line's discount."""
    if not wanted.prices:
        return True
    reduced = abs(read.net / read.quantity) if read.net is not None and read.quantity else None
    return any(
        _agrees(price, read.unit_price)
        or _agrees(price, read.gross_price)
        or (reduced is not None and abs(reduced - abs(price)) <= Decimal("0.005"))
        for price in wanted.prices
    )


def _is_elsewhere(wanted: Wanted, printed: frozenset[Decimal]) -> bool:
    """Whether one of the figures is nowhere on the page."""
    figures = [figure for figure in (wanted.quantity, wanted.net) if figure is not None]
    priced = not wanted.prices or any(abs(price) in printed for price in wanted.prices)
    return not priced or any(abs(figure) not in printed for figure in figures)
