"""A document as the review reads it: what it is, its numbers, days and amounts, each with its place on the page."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache

from core.evidence import Position
from core.figures import FigureKind
from core.numbers import find_numbers
from core.patterns import regex
from office.books.review import lexicon
from office.books.review.amounts import has_unit, is_money
from office.books.review.documents import BookDocument
from office.books.review.lexicon import TITLES, PaperKind
from office.books.review.policy import is_policy
from office.books.review.rows import (
    ONE_PIECE,
    Habits,
    Row,
    Span,
    before_day,
    before_due,
    columns_of,
    day_behind,
    is_month,
    month_span,
    months_on,
    rows_of,
    span_in,
)
from office.books.review.wording import key, words

_HEAD_ROWS = 8
_LETTERHEAD = 2  # of them may say who writes, what and to whom in one line
_TITLE = 90  # signs: a longer line is no title
_AHEAD = timedelta(days=366)  # so far ahead a bill may speak of the day of what it bills


@lru_cache(maxsize=2_000)  # the same documents are looked at in every month, and after every answer of the owner
def paper_of(document: BookDocument, habits: Habits) -> "Paper":
    """The document, read."""
    return Paper(document, habits)


class Paper:
    """One document, read. Amounts are in the unit of the document's currency and never negative."""

    def __init__(self, document: BookDocument, habits: Habits | None = None) -> None:
        self.document = document
        self.rows = tuple(rows_of(document, habits or Habits()))
        self.text = "\n".join(document.pages)

    @cached_property
    def is_policy(self) -> bool:
        """Whether it is the firm's written accounting policy."""
        return is_policy(self.document.name, self.text)

    @cached_property
    def kind(self) -> PaperKind:
        """What it is: as its head says; a file's name speaks where the head is silent."""
        if self.is_policy:
            return PaperKind.POLICY
        for line in (*self._head, re.sub(r"[_.-]", " ", self.document.name)):
            kind = _title_in(line, tuple(kind for kind, _ in TITLES), labels=False)
            if kind:
                return PaperKind.BALANCE if kind is PaperKind.BANK and self._says_who_owes else self._by_money(kind)
        return self._kind_of_body()

    @property
    def _head(self) -> Iterator[str]:
        """The lines that may be titles: short ones, those with a number, and of a long letterhead its columns."""
        for at, row in enumerate(self.rows[:_HEAD_ROWS]):
            text = " ".join(row.text.split())
            if len(text) < _TITLE or _number_after_title(row):
                yield text
            elif at < _LETTERHEAD:
                yield from (column for column in columns_of(row.text) if len(column) < _TITLE)

    def _by_money(self, kind: PaperKind) -> PaperKind:
        """Of two titles on one paper the first, where the money agrees: a bill asks for some, a note for none."""
        if kind not in {PaperKind.INVOICE, PaperKind.DELIVERY}:
            return kind
        bill, note = self._title_at(PaperKind.INVOICE), self._title_at(PaperKind.DELIVERY)
        if bill is None or note is None:
            return kind
        if bill > note and any(lexicon.DUE.search(row.text) and written_as_money(row) for row in self.rows):
            return PaperKind.INVOICE  # it says that money is due, whatever it is called
        if bill < note and (_adding_up(self.rows) or any(_is_total(row) for row in self.rows)):
            return PaperKind.INVOICE
        priced = any(map(written_as_money, self.rows))
        asked = _adding_up(self.rows) or any(map(_is_total, self.rows)) or any(map(_number_after_title, self.rows))
        return PaperKind.DELIVERY if note < bill and not (priced and asked) else kind

    def _title_at(self, kind: PaperKind) -> tuple[int, int] | None:
        """The row and the place in it where its head first says such a title."""
        found = (dict(TITLES)[kind].search(row.text) for row in self.rows[:_HEAD_ROWS])
        return next(((at, match.start()) for at, match in enumerate(found) if match), None)

    def _kind_of_body(self) -> PaperKind:
        for row in self.rows[:_HEAD_ROWS]:
            if kind := _title_in(row.text, _IN_BODY, labels=True):
                return kind
        if self.document.invoice:
            return PaperKind.INVOICE
        return PaperKind.BALANCE if self._says_who_owes else PaperKind.OTHER

    @cached_property
    def _says_who_owes(self) -> bool:
        """Whether a line with an amount says which of two firms owes it to the other."""
        return any(row.amounts and lexicon.OWED.search(row.text) for row in self.rows)

    @cached_property
    def words(self) -> frozenset[str]:
        return words(self.text)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Every number of it as letters and digits, long enough to be one."""
        found = {key(each.text) for row in self.rows for each in row.figures if each.kind is FigureKind.CODE}
        if self.number:
            found.add(key(self.number))
        return frozenset(each for each in found if len(each) >= 4)

    @cached_property
    def number(self) -> str:
        """Its own number, "" where it has none."""
        if self.document.invoice and self.document.invoice.number:
            return self.document.invoice.number
        head, rest = self.rows[:_HEAD_ROWS], self.rows[_HEAD_ROWS:25]
        told = (*map(_number_after_title, head), *map(_labelled_number, head), *map(_labelled_number, rest))
        return next(filter(None, told), "")

    @cached_property
    def issued(self) -> date | None:
        """The day on which it was written."""
        if self.document.invoice and self.document.invoice.issued:
            return self.document.invoice.issued
        others = (lexicon.DUE, lexicon.DELIVERED, lexicon.SERVICE)
        free = [row for row in self.rows if row.days and not any(each.search(row.text) for each in others)]
        labelled = [row for row in free if lexicon.ISSUED.search(row.text)]
        told = next((row.days[0] for row in labelled if len(row.days) == 1), None) or self._beside_number
        return told or next((row.days[0] for row in free if len(row.days) == 1), None) or self._first_of_head

    @property
    def _beside_number(self) -> date | None:
        """The day that stands behind its number on the line of its title, whatever else that line tells."""
        titled = ((row, _number_after_title(row)) for row in self.rows[:_HEAD_ROWS])
        return next((day_behind(row, row.text.find(number)) for row, number in titled if number and row.days), None)

    @property
    def _first_of_head(self) -> date | None:
        """The first day of a head that says all on one line, the delivery's note too; not the day to pay by."""
        rows = (row for row in self.rows[:_HEAD_ROWS] if row.days and not lexicon.DUE.search(row.text))
        return next((row.days[0] for row in rows if span_in(row) is None), None)

    @cached_property
    def delivered(self) -> tuple[date, Row] | None:
        """The one day on which goods came or work was done, and where it says so."""
        for row in self.rows:
            label = lexicon.DELIVERED.search(row.text) if row.days else None
            if label and not lexicon.DUE.search(row.text):
                return day_behind(row, label.end()) or row.days[-1], row
        return None

    @cached_property
    def period(self) -> tuple[Span, Row] | None:
        """The time that it is for, and where it says so."""
        for row in self.rows:
            if span := span_in(before_due(row)):
                return span, row
        return self._labelled_month()

    def _labelled_month(self) -> tuple[Span, Row] | None:
        for row in self.rows:
            if lexicon.SERVICE.search(row.text) and not row.days:
                for figure in row.figures:
                    if is_month(figure):
                        return month_span(figure.value), row
        return None

    @cached_property
    def totals(self) -> tuple[Decimal, Decimal, Decimal] | None:
        """Net, tax and gross: where three amounts add up, the largest such; else the one total, without tax."""
        facts = self.document.invoice
        if facts and facts.gross and facts.net:
            return facts.net, facts.gross - facts.net, facts.gross
        return _adding_up(self.rows) or _one_total(self.rows)

    @cached_property
    def net(self) -> Decimal | None:
        return self.totals[0] if self.totals else None

    @cached_property
    def gross(self) -> Decimal | None:
        return self.totals[2] if self.totals else None

    @cached_property
    def total_row(self) -> Row | None:
        """Where its gross amount stands."""
        return next((row for row in reversed(self.rows) if self.gross in {abs(each) for each in row.amounts}), None)

    @cached_property
    def body(self) -> tuple[Row, ...]:
        """What was sold: the lines with words that name neither a date, a total, nor an address of payment."""
        return tuple(
            row for row in self.rows[1:]
            if words(row.text) and (_is_taxed_item(row) or not any(each.search(row.text) for each in _labels_of(row)))
        )  # fmt: skip

    @cached_property
    def piece_price(self) -> Decimal | None:
        """The highest price of one piece: the net, unless a line says so many at so much each."""
        pieces = [price for row in self.rows for price in _piece(row, self.net)]
        return max(pieces) if pieces else self.net

    def place(self, row: Row | None = None) -> Position:
        """A place on it for evidence: the row, or where its total stands, or its first line."""
        found = row or self.total_row or (self.rows[0] if self.rows else None)
        return found.at if found else Position(self.document.sha256, self.document.name, 1, 0, 0)

    @cached_property
    def served(self) -> tuple[Span, Row | None] | None:
        """When the service was rendered or the goods came: a period, else one day."""
        facts = self.document.invoice
        if self.period:
            return self.period
        if self.delivered:
            return Span(self.delivered[0], self.delivered[0]), self.delivered[1]
        if facts and facts.first_day and facts.last_day:
            return Span(facts.first_day, facts.last_day), None
        if facts and facts.delivered:
            return Span(facts.delivered, facts.delivered), None
        return self._days_in_body()

    def _days_in_body(self) -> tuple[Span, Row] | None:
        """The days that a line of what was bought tells: before the bill's own, else one of a month after it."""
        if self.issued is None or self.kind is not PaperKind.INVOICE:
            return None
        told = [(sorted(row.days), row) for row in self.body if row.days and row is not self.total_row]
        done = [(days, row) for days, row in told if days[-1] < self.issued and not _is_of_a_paper(row)]
        ahead = [
            (days, row) for days, row in told
            if len(days) == 1 and months_on(self.issued.replace(day=1), 1) <= days[0] <= self.issued + _AHEAD
            and not lexicon.ENDS.search(before_day(row))
        ]  # fmt: skip
        return next(((Span(days[0], days[-1]), row) for days, row in (*done, *ahead)), None)


def _is_of_a_paper(row: Row) -> bool:
    """Whether its day is an order's, or one on which people spoke."""
    return bool(lexicon.OTHER_PAPER.search(row.text) or lexicon.SPOKEN_OF.search(before_day(row)))


def _is_taxed_item(row: Row) -> bool:
    """Whether a line names a thing, so many of it, its price and its tax, as Chinese bills do."""
    tax = lexicon.VAT.search(row.text)
    others = (lexicon.DUE, lexicon.ISSUED, lexicon.NUMBER, lexicon.NET, lexicon.GROSS)
    if not tax or any(each.search(row.text) for each in others):
        return False
    before = [each for each in row.figures if each.start < tax.start() and each.kind is FigureKind.NUMBER]
    return len(before) >= _COUNT_AND_PRICE and bool(words(row.text[: before[0].start]))


_COUNT_AND_PRICE = 2
_NUMBER_AFTER = regex(r"[\s:：.#°]*([A-Za-z0-9ÄÖÜ][\w/.-]*\d[\w/-]*)")
_LABEL = regex(r"\s*[:：#]|\s*(?:date|no|nr|datum|nummer|số|号)\b", re.IGNORECASE)
_NO_BILLS = (PaperKind.OFFER, PaperKind.REMINDER)
_IN_BODY = (
    PaperKind.REGISTER, PaperKind.CREDIT_NOTE, PaperKind.INVOICE, PaperKind.DELIVERY, PaperKind.CONTRACT, *_NO_BILLS,
)  # fmt: skip


def _title_in(line: str, kinds: Sequence[PaperKind], *, labels: bool) -> PaperKind | None:
    """What a line calls its document; what stands before the word "invoice" says what is meant: a reminder of one.

    labels: whether a word with a value behind it counts ("Invoice no.: 4711").
    """
    told = {kind: match for kind, pattern in TITLES if kind in kinds and (match := pattern.search(line))}
    first = next((kind for kind, match in told.items() if labels or not _LABEL.match(line, match.end())), None)
    if first is PaperKind.BANK and PaperKind.BALANCE in told:
        return PaperKind.BALANCE
    if first is PaperKind.INVOICE:
        start = told[first].start()
        return next((kind for kind in _NO_BILLS if kind in told and told[kind].start() <= start), first)
    return first


def _labels_of(row: Row) -> tuple[re.Pattern[str], ...]:
    """What makes a line none of those that say what was sold; the number of one piece is its own, not the bill's."""
    labels = (lexicon.DUE, lexicon.ISSUED, lexicon.VAT, lexicon.NET)
    return labels if ONE_PIECE.match(row.text) else (*labels, lexicon.NUMBER)


def _labelled_number(row: Row) -> str:
    label = lexicon.NUMBER.search(row.text)
    return found[1] if label and (found := _NUMBER_AFTER.search(row.text, label.end())) else ""


def _number_after_title(row: Row) -> str:
    """As in "INVOICE 2026/0815" and "Credit note CN-88": three digits at least, and no day."""
    titles = (dict(TITLES)[kind].search(row.text) for kind in (PaperKind.INVOICE, PaperKind.CREDIT_NOTE))
    return next(filter(None, (_number_behind(row, title.end()) for title in titles if title)), "")


def _number_behind(row: Row, at: int) -> str:
    found = _NUMBER_AFTER.match(row.text, _SERIES.match(row.text, at).end())  # type: ignore[union-attr]
    if not found or _is_of_a_date(row, found.start(1)):
        return ""
    return found[1] if sum(map(str.isdigit, found[1])) >= (3 if found[1].isdigit() else 2) else ""


_SERIES = regex(r"(?:\s+[A-Z]{1,3}(?=\s+[A-Z0-9]))?")  # as in "FATURA FT 2026/31"


def _is_of_a_date(row: Row, at: int) -> bool:
    """Whether a date stands there."""
    dates = [each for each in row.figures if each.kind is FigureKind.DATE]
    return any(each.start <= at < each.start + each.length for each in dates)


def _adding_up(rows: Sequence[Row]) -> tuple[Decimal, Decimal, Decimal] | None:
    """Net + tax = gross, at a rate that tax has (up to 27 %), the largest gross first."""
    amounts = [(abs(value), row) for row in rows for value in row.amounts if value]
    values = {value for value, _ in amounts}
    taxes = {value for value, row in amounts if lexicon.VAT.search(row.text) or _is_part(value, row, values)}
    for gross in sorted(values, reverse=True):
        for tax in sorted(taxes, reverse=True):
            net = gross - tax
            if net in values and 0 < tax <= net * Decimal("0.275"):
                return net, tax, gross
    return None


_RATE = regex(r"(\d{1,2}(?:[.,]\d)?)\s*%")


def _is_part(value: Decimal, row: Row, values: set[Decimal]) -> bool:
    """Whether an amount is the percentage that its own line names, of another amount of the page: a tax."""
    rates = [Decimal(found[1].replace(",", ".")) for found in _RATE.finditer(row.text)]
    near = Decimal("0.011") if value % 1 else Decimal(1)
    return any(abs(net * rate / 100 - value) <= near for rate in rates if rate for net in values if net > value)


def _one_total(rows: Sequence[Row]) -> tuple[Decimal, Decimal, Decimal] | None:
    for pattern in (lexicon.GROSS, lexicon.NET):
        for row in reversed(rows):
            if pattern.search(row.text) and (found := _totals_in(row)):
                return found[-1], Decimal(0), found[-1]
    largest = [abs(value) for row in rows for value in _in_cents_as_others(rows, row)]
    return (max(largest), Decimal(0), max(largest)) if largest else None


def _in_cents_as_others(rows: Sequence[Row], row: Row) -> list[Decimal]:
    """What is money on a line: where the paper writes cents, a number without them is a policy's or a contract's."""
    cents = any(_CENTS.search(each.text) for each in rows)
    money = [each for each in row.figures if is_money(row.text, each)]
    plain = (each for each in money if each.kind is not FigureKind.MONEY and not has_unit(row.text, each))
    bare = [each for each in plain if cents and not _CENTS.search(row.text, each.start, each.start + each.length)]
    return [Decimal(each.value.split()[0]) for each in money if each not in bare]


_CENTS = regex(r"\d[.,]\d\d(?!\d|[.,]\d)")


def _is_total(row: Row) -> bool:
    """Whether a line asks for money."""
    return bool(lexicon.GROSS.search(row.text) and written_as_money(row))


def _totals_in(row: Row) -> list[Decimal]:
    """What may be a total on a line: what is written as money; any number only where no day stands beside it."""
    return [abs(value) for value in written_as_money(row) or (() if row.days else row.amounts) if value]


def written_as_money(row: Row) -> list[Decimal]:
    """The numbers of a line that a currency's sign or two decimals make money."""
    return [Decimal(each.value.split()[0]) for each in row.figures if is_money(row.text, each)]


_NO_COUNTS = frozenset({FigureKind.DATE, FigureKind.CODE})


def _piece(row: Row, net: Decimal | None) -> Iterator[Decimal]:
    """So many at so much: quantity times price is another number of the same line, or the document's net."""
    if lexicon.VAT.search(row.text) or "%" in row.text:
        return
    other = [(each.start, each.start + each.length) for each in row.figures if each.kind in _NO_COUNTS]
    found = (each for each in find_numbers(row.text) if not any(at <= each.start < end for at, end in other))
    numbers = [number.readings[0] for number in found]
    for at, count in enumerate(numbers):
        if 1 < count <= 1000 and count == int(count):
            for beside, price in enumerate(numbers):
                if (
                    beside != at
                    and price > 1
                    and (count * price == net or count * price in numbers[:at] + numbers[at + 1 :])
                ):
                    yield price
