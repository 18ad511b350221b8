"""How a bank's table is to be read: where its movements begin, what its columns hold, and the file's own habits."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from core.cells import day_orders, decimal_sign, is_amount, is_day
from core.money import decimals
from core.patterns import regex
from office.books.statements.columns import Role, is_header, is_surely_a_banks, proven_roles, roles_of
from office.books.statements.currencies import currency_in
from office.books.statements.guess import guessed_roles
from office.books.statements.rows import Row

OUT = regex(
    r"belastung|addebito|debit|debito|debet|cargo|soll|ausgang|支出|借|支払|^s$|^d$|^dr$|^db$|^af$"
    r"|expense|ghi no|转出",
    re.IGNORECASE,
)
IN = regex(
    r"gutschrift|accredito|credit|credito|abono|haben|eingang|收入|贷|入金|^h$|^c$|^cr$|^k$|^bij$|income|ghi co|转入",
    re.IGNORECASE,
)
_SIDE = regex(
    r"belastung|debit|debet|debito|cargo|soll|[sd]|dr|db|gutschrift|credit|credito|abono|haben|[hck]|cr",
    re.IGNORECASE,
)
_BOUGHT = regex(r"消费|购买|purchase", re.IGNORECASE)
_SIDES = {Role.DEBIT, Role.CREDIT}
_HEADER_WITHIN = 80  # rows before a table's titles
_TITLES_ABOVE = 4  # rows above the first movement among which unknown titles are looked for


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is to be read. The owner may confirm or change one; a known bank's is found by its titles."""

    roles: Mapping[int, Role]
    order: str
    decimal_sign: str
    debit_is_negative: bool = False
    inverted: bool = False  # a card's statement: positive amounts are money out
    until: date | None = None  # the month that the statement is of, where its days are written without a year
    codes: Mapping[int, str] = field(default_factory=dict)  # column → the currency that its title names


def is_surely_a_banks_table(rows: Sequence[Row]) -> bool:
    """For a file that nobody called a bank's: its titles must leave no doubt."""
    for place, (_, row) in enumerate(rows[:_HEADER_WITHIN]):
        roles = roles_of(row)
        if is_header(roles):
            ours = Role.LEDGER not in roles.values() and not _is_journal(rows[place + 1 :], roles)
            return ours and is_surely_a_banks(roles)
    return False


def layout_of(rows: Sequence[Row]) -> tuple[int, Layout | None]:
    """Where the movements begin, and how they are read: by titles, else by what stands in the columns."""
    first = _first_movement(rows)
    for place, (_, row) in enumerate(rows[:_HEADER_WITHIN]):
        if is_header(roles_of(row)) or (first - _TITLES_ABOVE <= place < first and not _has_figures(row)):
            below = rows[place + 1 :]
            roles = proven_roles(row, [cells for _, cells in below])
            if is_header(roles):
                return (0, None) if _is_journal(below, roles) else (place + 1, _habits(below, roles, row))
    movements = rows[first:]
    roles = guessed_roles([row for _, row in movements])
    return (first, _habits(movements, roles)) if roles else (0, None)


def _first_movement(rows: Sequence[Row]) -> int:
    """The first row with a day in one cell and an amount in another."""
    for place, (_, row) in enumerate(rows):
        days = [cell for cell in row if is_day(cell)]
        if days and any(cell not in days and is_amount(cell) for cell in row):
            return place
    return len(rows)


def _has_figures(row: Sequence[str]) -> bool:
    return any(is_day(cell) or is_amount(cell) for cell in row)


def _is_journal(rows: Sequence[Row], roles: Mapping[int, Role]) -> bool:
    """Debit and credit name accounts, or a column does: these are somebody's books, not a bank's movements.

    One and the same name in all rows is the bank account's own.
    """
    if len({cell for cell in _cells(rows, roles, Role.LEDGER) if cell}) > 1:
        return True
    said = [cell for cell in _cells(rows, roles, *_SIDES) if cell]
    return bool(said) and not any(is_amount(cell) for cell in said)


def _cells(rows: Sequence[Row], roles: Mapping[int, Role], *wanted: Role) -> list[str]:
    return [row[place] for _, row in rows for place, role in roles.items() if role in wanted and place < len(row)]


def _habits(rows: Sequence[Row], roles: Mapping[int, Role], titles: Sequence[str] = ()) -> Layout:
    """The file's own habits: day before month, decimal sign, signs of the debit column."""

    def cells(*wanted: Role) -> list[str]:
        return _cells(rows, roles, *wanted)

    roles = _with_direction(rows, roles)
    fewest = min((decimals(currency.upper()) for currency in cells(Role.CURRENCY) if currency), default=2)
    sign = decimal_sign(cells(Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE), decimals=fewest)
    debits = [each.strip().startswith(("-", "\u2212")) for each in cells(Role.DEBIT) if re.search(r"[1-9]", each)]
    order = day_orders(each for each in cells(Role.DATE) if re.search(r"\d", each))[0]
    held = set(roles.values())
    without_sides = not held & {Role.DIRECTION, Role.DEBIT, Role.CREDIT}
    card = without_sides and (Role.CARD in held or _spends_upwards(rows, roles))
    codes = {place: code for place, title in enumerate(titles) if (code := currency_in(title.upper()))}
    return Layout(roles, order, sign, debit_is_negative=sum(debits) * 2 > len(debits), inverted=card, codes=codes)


def _with_direction(rows: Sequence[Row], roles: Mapping[int, Role]) -> Mapping[int, Role]:
    """A kind that is only ever debit or credit, beside amounts without signs, is the side."""
    amounts = _cells(rows, roles, Role.AMOUNT)
    if (
        Role.DIRECTION in roles.values()
        or not amounts
        or any(cell.startswith(("-", "\u2212", "(")) for cell in amounts)
    ):
        return roles
    for place in (place for place, role in roles.items() if role is Role.KIND):
        said = {row[place] for _, row in rows if place < len(row) and row[place]}
        if said and all(_SIDE.fullmatch(cell) for cell in said):
            return {**roles, place: Role.DIRECTION}
    return roles


def _spends_upwards(rows: Sequence[Row], roles: Mapping[int, Role]) -> bool:
    """Purchases with positive amounts: the table counts what is owed to the card."""
    bought = [row for _, row in rows if any(_BOUGHT.search(cell) for cell in row)]
    amounts = [
        row[place] for row in bought for place, role in roles.items() if role is Role.AMOUNT and place < len(row)
    ]
    return bool(amounts) and sum("-" not in each for each in amounts) * 2 > len(amounts)
