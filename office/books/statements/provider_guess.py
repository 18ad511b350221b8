"""Unknown providers: gross, fee and net by their titles and by arithmetic, which must hold in every row."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from core.cells import day_orders, decimal_sign, read_amount, read_day
from core.patterns import regex
from office.books.statements.columns import is_header, roles_of
from office.books.statements.providers import Provider

_TAX = regex(r"vat|tax|mwst|ust|steuer|tva|iva|thue|税")
_FEWEST = 2  # rows of a table
_MOST = 0.8  # of the rows have a day
_FEW = 3  # rows with a fee that arithmetic alone must hold in; one fewer for each title that is known
_LARGEST_FEE = Decimal("0.4")  # of the gross
_MOST_COLUMNS = 14
Roles = dict[str, tuple[int, ...]]


def roles(titles: Sequence[str], rows: Sequence[Sequence[str]], *, surely: bool = False) -> Roles:
    """Role → columns of a table of unknown make; {} where gross, fee and net do not prove each other.

    surely: two of the three must be called so.
    """
    known = Provider("").roles(titles)
    told = len({"gross", "fee", "net"} & known.keys())
    if (
        len(rows) < _FEWEST
        or not _are_titles(titles)
        or told < (2 if surely else 0 if not _is_a_banks(titles) else 1)
    ):
        return {}
    if "date" not in known:
        day = _days(rows)
        if day is None:
            return {}
        known = {role: places for role, places in known.items() if day not in places} | {"date": (day,)}
    money = _amounts(rows)
    for gross, fee, net in _candidates(known, titles, money):
        if _holds(money, gross, fee, net, least=_FEW - told + (told == _FEW)):
            rest = {role: places for role, places in known.items() if not {gross, fee, net} & set(places)}
            return {**rest, "gross": (gross,), "fee": (fee,), "net": (net,)}
    return {}


def _are_titles(cells: Sequence[str]) -> bool:
    """Words, no figures."""
    said = [cell for cell in cells if cell]
    return len(said) > _FEWEST and all(_amount(cell) is None and not _is_day(cell, "dmy") for cell in said)


def _is_a_banks(titles: Sequence[str]) -> bool:
    """A bank's own table, whose balances may add up like fees do."""
    return is_header(roles_of(titles))


def _days(rows: Sequence[Sequence[str]]) -> int | None:
    """The first column that holds days in most rows."""
    for place in range(min(max(map(len, rows)), _MOST_COLUMNS)):
        cells = [row[place] for row in rows if place < len(row) and row[place]]
        order = day_orders(cells)[0]
        if len(cells) >= _FEWEST and sum(_is_day(cell, order) for cell in cells) > _MOST * len(cells):
            return place
    return None


def _is_day(cell: str, order: str) -> bool:
    try:
        read_day(cell, order)
    except ValueError:
        return False
    return True


def _candidates(
    known: Mapping[str, tuple[int, ...]], titles: Sequence[str], money: "_Money"
) -> Iterator[tuple[int, ...]]:
    """Columns that may be gross, fee, net: as the titles say, else any three whose fee is not called a tax."""
    told = {role: known[role][0] for role in ("gross", "fee", "net") if role in known}
    free = [place for place in sorted(money)[:_MOST_COLUMNS] if place not in told.values()]
    if not told:
        yield from (each for each in itertools.permutations(free, 3) if not _TAX.search(titles[each[1]]))
        return
    missing = [role for role in ("gross", "fee", "net") if role not in told]
    for places in itertools.permutations(free, len(missing)):
        three = {**told, **dict(zip(missing, places, strict=True))}
        if not _TAX.search(titles[three["fee"]]):
            yield three["gross"], three["fee"], three["net"]


_Money = dict[int, list[Decimal | None]]


def _amounts(rows: Sequence[Sequence[str]]) -> _Money:
    """Column → its amounts, of the columns that hold nothing else."""
    width = min(max(map(len, rows)), 60)
    cells = {place: [row[place].strip("`\t ") if place < len(row) else "" for row in rows] for place in range(width)}
    found = {place: each for place, each in cells.items() if _are_amounts(each)}
    sign = decimal_sign(cell for each in found.values() for cell in each)
    return {place: [_amount(cell, sign) for cell in each] for place, each in found.items()}


def _are_amounts(cells: Sequence[str]) -> bool:
    """Amounts and blanks, and nothing else."""
    said = [cell for cell in cells if cell.strip("-–— ")]
    return bool(said) and all(_amount(cell) is not None for cell in said)


def _amount(cell: str, sign: str = "") -> Decimal | None:
    try:
        return read_amount(cell, sign)
    except ValueError:
        return None


def _holds(money: _Money, gross: int, fee: int, net: int, *, least: int) -> bool:
    """Gross + fee = net, or gross - fee = net, in every row; the fees are the small part of it."""
    if not {gross, fee, net} <= money.keys():
        return False
    rows = [
        (g, f or Decimal(0), n)
        for g, f, n in zip(money[gross], money[fee], money[net], strict=True)
        if g is not None and n is not None
    ]
    charged = [row for row in rows if row[1]]
    if len(charged) < least:
        return False
    sums = [sum(abs(row[place]) for row in rows) for place in range(3)]
    if not sums[2] < sums[0] or sums[1] > _LARGEST_FEE * sums[0]:
        return False
    return any(all(g + turn * f == n for g, f, n in rows) for turn in (1, -1))
