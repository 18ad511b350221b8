"""What the bank states: papers that tell the movements of the month, called so or known by their lines."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

from core.patterns import regex
from office.books.journal import Entry
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper
from office.books.review.rows import Row

_LINES = 3  # so many lines of a paper must the books know before it is the bank's statement
_NEAR = timedelta(days=6)  # between the bank's day and the books'
DAY_AND_MONTH = regex(r"\s*(\d{1,2})[/.-](\d{1,2})\.?(?![/.,\d-])")  # at the head of a line: "05/29", "29.05."
_Paid = dict[Decimal, list[Entry]]


def statements(dossier: Dossier) -> list[Paper]:
    """Papers that tell what moved on a bank account: called so, or whose dated lines the books mostly have."""
    paid = _paid(dossier)
    return [paper for paper in dossier.papers if paper.kind is PaperKind.BANK or _is_one(dossier, paper, paid)]


def stated_whole(dossier: Dossier, bank: str) -> bool:
    """Whether statements of the month have all that the books moved on a bank account, a few lines at least."""
    stated = {abs(value) for paper in statements(dossier) for row in paper.rows for value in row.amounts}
    moved = [abs(held[bank]) for entry in dossier.now if bank in (held := dossier.legs(entry))]
    return len(moved) >= _LINES and all(amount in stated for amount in moved)


def day_on(dossier: Dossier, row: Row) -> date | None:
    """The day of the month that a line tells; one without a year is of the month's year."""
    full = [day for day in row.days if dossier.first <= day <= dossier.last]
    if full:
        return full[0]
    for figure in row.figures:
        for start in (f"--{dossier.first:%m}-", f"{dossier.first:%Y%m}"):
            day = figure.value.removeprefix(start)
            if day != figure.value and len(day) == len("31") and day.isdigit() and int(day) >= 1:
                return dossier.first.replace(day=min(int(day), dossier.last.day))
    return _day_at_head(dossier, row)


def _day_at_head(dossier: Dossier, row: Row) -> date | None:
    """The day and month at the head of a line, in either order: "07/31", "31.07."."""
    found = DAY_AND_MONTH.match(row.text)
    pair = [int(found[1]), int(found[2])] if found else []
    if dossier.first.month not in pair:
        return None
    pair.remove(dossier.first.month)
    return dossier.first.replace(day=pair[0]) if 1 <= pair[0] <= dossier.last.day else None


def _is_one(dossier: Dossier, paper: Paper, paid: _Paid) -> bool:
    dated = [(row, day) for row in paper.rows if row.amounts and (day := day_on(dossier, row))]
    known = sum(
        any(abs(entry.date - day) <= _NEAR for value in row.amounts for entry in paid.get(abs(value), ()))
        for row, day in dated
    )
    return known >= max(_LINES, len(dated) // 2)


def _paid(dossier: Dossier) -> _Paid:
    """The month's entries by what they moved on accounts of money."""
    found: defaultdict[Decimal, list[Entry]] = defaultdict(list)
    for entry in dossier.now:
        for account in dossier.roles.banks & set(dossier.legs(entry)):
            found[abs(dossier.legs(entry)[account])].append(entry)
    return dict(found)
