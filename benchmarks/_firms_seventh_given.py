"""The seventh hand's firms as the review's benchmark takes them.

First run, before anything was mended: with papers 15 of 40, gaps 12 of 15, spurious 4, and the Chinese firm's review
crashed (its seven count as missed): a month written without its year was taken for a date.
"""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from hashlib import sha256

from benchmarks import _firms_seventh_east as east
from benchmarks import _firms_seventh_german as german
from benchmarks import _firms_seventh_middle as middle
from benchmarks import _firms_seventh_west as west
from benchmarks._firm_words import Style
from benchmarks._firms import Expected, Firm
from benchmarks._firms_seventh import Book
from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.review import BookDocument

FIRMS = (
    german.joinery, german.practice, west.dental, west.printer,
    middle.architects, middle.couriers, east.fish_sauce, east.software,
)  # fmt: skip


def make_seventh(seed: int = 0) -> Iterator[Firm]:
    """Eight firms, each with everything planted at once; a seed changes the amounts."""
    return (given(make(seed)) for make in FIRMS)


def kinds(*, gap: bool) -> tuple[str, ...]:
    return kinds_of(FIRMS, gap=gap)


def kinds_of(makers: Iterable[Callable[[], Book]], *, gap: bool) -> tuple[str, ...]:
    """The kinds that are planted: those with papers, or those that only a series tells of."""
    planted = [each for make in makers for each in make().wanted if each.gap is gap]
    return tuple(dict.fromkeys(_kind(each.kind, gap=gap) for each in planted))


def given(book: Book) -> Firm:
    """One firm in the benchmark's words."""
    style = Style(book.key, book.currency, 1, Decimal(0), book.key, {}, {}, ())
    accounts = {number: Account(number, name, AccountType(kind)) for number, (name, kind) in book.accounts.items()}
    papers = {**book.papers, "policy.txt": book.policy}
    documents = [BookDocument(name, sha256(text.encode()).hexdigest(), (text,)) for name, text in papers.items()]
    wanted = [Expected(_kind(each.kind, gap=each.gap), each.moves) for each in book.wanted]
    return Firm(style, f"{book.year}-{book.month:02d}", Journal(accounts, tuple(_entries(book))), documents, wanted)


def _entries(book: Book) -> list[Entry]:
    made = []
    for row in sorted(book.rows, key=lambda row: row.day):
        postings = tuple(Posting(account, amount, book.currency) for account, amount in row.legs)
        made.append(Entry(row.number, row.day, row.text, postings, tuple(filter(None, (row.paper,)))))
    return made


def _kind(kind: str, *, gap: bool) -> str:
    return ("gap: " if gap else "") + kind
