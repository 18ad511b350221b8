"""Columns without titles: what they hold shows in them, and a balance proves which side is which."""

import itertools
from collections.abc import Mapping, Sequence
from decimal import Decimal

from core.cells import decimal_sign, is_amount, is_day, read_amount
from office.books.statements.columns import Role

_MOST = 0.8  # of the rows of a table look alike
_FEW = 3  # rows of a table without balances
_FEWEST = 2


def guessed_roles(rows: Sequence[Sequence[str]]) -> dict[int, Role]:
    """Roles for a table of movements without titles; {} where the columns do not show themselves."""
    width = max((len(row) for row in rows), default=0)
    columns = [[row[place] if place < len(row) else "" for row in rows] for place in range(width)]
    dates = [place for place, cells in enumerate(columns) if _share_of_days(cells) > _MOST]
    if not dates:
        return {}
    moved = [row for row in rows if dates[0] < len(row) and is_day(row[dates[0]])]
    amounts = [
        place
        for place, cells in enumerate(columns)
        if place not in dates and any(cells) and all(is_amount(cell) for cell in cells if cell)
    ]
    roles = _money(moved, amounts)
    if not roles or (len(rows) < _FEW and not _is_proven(moved, roles)):
        return {}
    longest = max(
        (p for p in range(width) if p not in {*dates, *amounts}), key=lambda p: _length(columns[p]), default=-1
    )
    words = {longest: Role.TEXT} if longest >= 0 else {}
    return {dates[0]: Role.DATE, **({dates[1]: Role.VALUE_DATE} if len(dates) > 1 else {}), **words, **roles}


def _money(rows: Sequence[Sequence[str]], amounts: Sequence[int]) -> dict[int, Role]:
    """Two columns that are never filled together are the two sides; a full one is the amount or the balance."""

    def filled(place: int) -> list[bool]:
        return [place < len(row) and bool(row[place]) for row in rows]

    for first in amounts:
        for second in amounts:
            if first < second and all(a != b for a, b in zip(filled(first), filled(second), strict=True)):
                rest = [place for place in amounts if place not in {first, second}]
                balance = {rest[-1]: Role.BALANCE} if rest else {}
                return {**_sides(rows, first, second, rest[-1] if rest else None), **balance}
    full = [place for place in amounts if all(filled(place))]
    if len(full) == 1:
        return {full[0]: Role.AMOUNT}
    pairs = itertools.permutations(full, 2)
    moved, left = max(pairs, key=lambda pair: _leads(rows, *pair), default=(-1, -1))
    proven = moved >= 0 and 2 * _leads(rows, moved, left) > len(rows)
    return {moved: Role.AMOUNT, left: Role.BALANCE} if proven or len(full) == 2 else {}


def _is_proven(rows: Sequence[Sequence[str]], roles: Mapping[int, Role]) -> bool:
    """Whether each balance follows from the one before."""
    places = {role: place for place, role in roles.items()}
    if Role.BALANCE not in places or Role.AMOUNT not in places or len(rows) < _FEWEST:
        return False
    return _leads(rows, places[Role.AMOUNT], places[Role.BALANCE]) == len(rows) - 1


def _leads(rows: Sequence[Sequence[str]], amount: int, balance: int) -> int:
    return _fits(rows, amount, -1, balance)


def _sides(rows: Sequence[Sequence[str]], first: int, second: int, balance: int | None) -> dict[int, Role]:
    """Which of two columns is money in: the balances say so; without them, the one after is money out."""
    credit_first = balance is None or _fits(rows, first, second, balance) >= _fits(rows, second, first, balance)
    credit, debit = (first, second) if credit_first else (second, first)
    return {credit: Role.CREDIT, debit: Role.DEBIT}


def _fits(rows: Sequence[Sequence[str]], credit: int, debit: int, balance: int) -> int:
    """How often a balance is the next one, up or down, with the movement."""
    sign = decimal_sign([row[balance] for row in rows if balance < len(row)])
    known = [
        (read_amount(row[balance], sign), _number(row, credit, sign) - abs(_number(row, debit, sign)))
        for row in rows
        if balance < len(row) and row[balance]
    ]
    down = sum(a[0] + b[1] == b[0] for a, b in itertools.pairwise(known))
    up = sum(b[0] + a[1] == a[0] for a, b in itertools.pairwise(known))
    return max(down, up)


def _number(row: Sequence[str], place: int, sign: str) -> Decimal:
    return read_amount(row[place], sign) if 0 <= place < len(row) and row[place] else Decimal(0)


def _share_of_days(cells: Sequence[str]) -> float:
    said = [cell for cell in cells if cell]
    return sum(map(is_day, said)) / len(cells) if said else 0.0


def _length(cells: Sequence[str]) -> int:
    return sum(map(len, cells))
