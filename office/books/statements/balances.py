"""The balances that a bank's table prints: behind its lines, or in words above and below them."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from core.cells import is_amount, is_day, read_amount
from core.patterns import regex
from office.books.statements.columns import title_of
from office.books.statements.rows import Row
from office.books.statements.statement import Balance, BankLine

_OPENING = regex(
    r"(?:opening|beginning|starting|initial|previous) ?balance|brought forward|anfangssaldo|startsaldo"
    r"|alter (?:konto|saldo)"
    r"|begin ?saldo|saldo (?:inicial|iniziale|anterior|precedente|poczatkowe)|solde (?:initial|d ouverture|precedent)"
    r"|ingaende saldo|pocatecni zustatek|so du dau|期初余额|上期余额|承前"
)
_CLOSING = regex(
    r"(?:closing|ending|final) ?balance|schlusssaldo|endsaldo|neuer (?:konto|saldo)|kontostand|eind ?saldo"
    r"|saldo (?:final|finale|actual|attuale|koncowe)|solde (?:final|de cloture|au )|utgaende saldo"
    r"|konecny zustatek|so du cuoi|期末余额|本期余额|^saldo$"
)
_LAST_AMOUNT = regex(r"(?<![\d/.-])-?\d[\d.,'\s\u00a0\u202f]*[.,]\d\d(?=\s*(?:€|£|[A-Z]{3})?\s*$)")


def told_balances(rows: Sequence[Row], lines: Sequence[BankLine]) -> tuple[Balance | None, Balance | None]:
    """What words beside the movements call the opening and the closing balance; None for neither or two."""
    days = sorted(line.date for line in lines if line.date)
    beside = [row for _, row in rows if not is_day(row[0])]
    found = [_told(beside, words) for words in (_OPENING, _CLOSING)]
    ends = (days[0], days[-1]) if days else (None, None)
    opening, closing = (
        None if amount is None else Balance(amount, on) for amount, on in zip(found, ends, strict=True)
    )
    return opening, closing


def _told(rows: Sequence[Sequence[str]], words: re.Pattern[str]) -> Decimal | None:
    amounts = {
        amount
        for row in rows
        for place, cell in enumerate(row)
        if words.search(title_of(cell)) and (amount := _amount_at(row[place:])) is not None
    }
    return amounts.pop() if len(amounts) == 1 else None


def _amount_at(cells: Sequence[str]) -> Decimal | None:
    """At the end of the cell itself, else in the first filled one behind it."""
    if said := _LAST_AMOUNT.search(cells[0]):
        return read_amount(said[0])
    behind = next((cell for cell in cells[1:] if cell), "")
    return read_amount(behind) if is_amount(behind) and not is_day(behind) else None


def printed_balances(lines: Sequence[BankLine]) -> tuple[Balance | None, Balance | None]:
    """First and last printed balance, in the direction in which the lines lead from one to the next.

    Where they lead in neither, something is missing: the balances are given as the days run, and prove nothing.
    """
    if not has_balances(lines):
        return None, None
    downwards, upwards = list(lines), list(reversed(lines))
    if leads(downwards) or (not leads(upwards) and (lines[0].date or date.min) <= (lines[-1].date or date.min)):
        return _ends(downwards)
    return _ends(upwards)


_BALANCES_NEEDED = 2


def has_balances(lines: Sequence[BankLine]) -> bool:
    """Enough of them to lead from one to another."""
    return sum(line.balance is not None for line in lines) >= _BALANCES_NEEDED


def leads(lines: Sequence[BankLine]) -> bool:
    """Does each balance follow from the one before and the movements between?"""
    running: Decimal | None = None
    for line in (each for each in lines if each.booked):
        running = running + line.amount if running is not None else line.balance
        if line.balance is not None and running != line.balance:
            return False
    return True


def _ends(lines: Sequence[BankLine]) -> tuple[Balance, Balance]:
    known = [(place, line.balance) for place, line in enumerate(lines) if line.balance is not None]
    (first, opening), (last, closing) = known[0], known[-1]
    before = _moved(lines[: first + 1])
    after = _moved(lines[last + 1 :])
    return Balance(opening - before, lines[0].date), Balance(closing + after, lines[-1].date)


def _moved(lines: Sequence[BankLine]) -> Decimal:
    return sum((line.amount for line in lines if line.booked), Decimal(0))
