"""QIF (Quicken): a letter a line, ^ ends a movement. The order of day and month is inferred over the whole file."""

import contextlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.cells import day_orders, read_amount, read_day
from core.patterns import regex
from office.books.statements.statement import BankLine, Parsed, Piece, Statement

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

_MONEY = regex(r"!Type:\s*(Bank|Cash|CCard|Oth [AL])", re.IGNORECASE)


def looks_like(text: str) -> bool:
    """Whether the file begins with one of QIF's headers."""
    return bool(re.match(r"\s*!(?:Type|Account|Option)", text, re.IGNORECASE))


def read_qif(text: str) -> Parsed:
    """One statement for each list of movements; QIF knows neither currency nor balances."""
    records = list(_records(text))
    order = day_orders(record.get("D", "") for _, record in records)[0]
    unread: list[Piece] = []
    lines = [line for at, record in records if (line := _line(record, at, order, unread))]
    return Parsed("qif", (Statement(lines=tuple(lines)),) if lines else (), tuple(unread))


def _records(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Movements of money accounts, each with the line where it begins; classes and securities are left out."""
    money, begun = False, 1
    record: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("!"):
            money, record = bool(_MONEY.match(line)), {}
        elif line.startswith("^"):
            if money and record:
                yield begun, record
            record = {}
        elif line.strip():
            begun = begun if record else number
            record.setdefault(line[0].upper(), line[1:].strip())
    if money and record:
        yield begun, record


def _line(record: dict[str, str], at: int, order: str, unread: list[Piece]) -> BankLine | None:
    amount: Decimal | None = None
    with contextlib.suppress(ValueError):
        amount = read_amount(record.get("T", record.get("U", "")))
    if amount is None:
        unread.append(Piece(at, "line", record.get("T", "")[:80]))
        return None
    day: date | None = None
    with contextlib.suppress(ValueError):
        day = read_day(record.get("D", ""), order)
    if day is None:
        unread.append(Piece(at, "date", record.get("D", "")[:80]))
    text = " ".join(filter(None, (record.get("M", ""), record.get("L", "").strip("[]") if "M" not in record else "")))
    return BankLine(day, amount, name=record.get("P", ""), text=text, reference=record.get("N", ""))
