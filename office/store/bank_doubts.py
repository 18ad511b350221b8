"""Bank lines that may be told twice, and what the owner says of them."""

from dataclasses import dataclass

from core.errors import InputError
from core.words import tr
from office.books.statements.statement import BankLine
from office.store import audit
from office.store.bank_intake import bank_line
from office.store.database import Database, listed


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A line with the name of the file that told of it first. id: in office.db."""

    id: int
    line: BankLine
    file: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line that came later, and those that it may be, the likeliest first."""

    told: ToldLine
    others: tuple[ToldLine, ...]


class BankDoubts:
    """The doubts in office.db. What the owner says is kept beside the lines: those are never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_lines(self) -> frozenset[int]:
        """The lines that are asked about: nothing is settled or posted by them."""
        return frozenset(row["line"] for row in self._database.rows(f"SELECT DISTINCT line FROM ({_OPEN})"))  # noqa: S608 – constant

    def state(self) -> tuple[tuple[int, int, str], ...]:
        """Another one whenever a doubt came, or the owner has said something."""
        rows = self._database.rows("SELECT line, other, said FROM bank_doubts ORDER BY line, other")
        return tuple((row["line"], row["other"], row["said"]) for row in rows)

    def open(self) -> list[Doubt]:
        """What is asked, in the order of the lines."""
        pairs: dict[int, list[int]] = {}
        for row in self._database.rows(f"{_OPEN} ORDER BY line, place"):
            pairs.setdefault(row["line"], []).append(row["other"])
        told = self._told({*pairs, *(other for others in pairs.values() for other in others)})
        return [Doubt(told[line], tuple(told[other] for other in others)) for line, others in pairs.items()]

    def _told(self, lines: set[int]) -> dict[int, ToldLine]:
        rows = self._database.rows(
            "SELECT bank_lines.*, bank_statements.name AS file FROM bank_lines "
            "JOIN bank_statements ON bank_statements.id = statement "
            "WHERE bank_lines.id IN (SELECT value FROM json_each(?))",
            (listed(lines),),
        )
        return {row["id"]: ToldLine(row["id"], bank_line(row), row["file"]) for row in rows}

    def say_same(self, line: int, other: int) -> None:
        """They are one movement: the line counts no more. Raises InputError where this is not asked."""
        if (line, other, "open") not in self._asked():
            raise InputError(_not_asked())
        with self._database.write() as connection:
            connection.execute("UPDATE bank_doubts SET said = 'same' WHERE line = ? AND other = ?", (line, other))
            audit.record(connection, "bank line told twice", {"line": line, "other": other})

    def say_two(self, line: int) -> None:
        """It is a movement of its own. Raises InputError where this is not asked."""
        if line not in {each for each, *_ in self._asked()}:
            raise InputError(_not_asked())
        with self._database.write() as connection:
            connection.execute("UPDATE bank_doubts SET said = 'two' WHERE line = ?", (line,))
            audit.record(connection, "bank line of its own", {"line": line})

    def ask_again(self, line: int) -> None:
        """Undo of both. Raises InputError where this was never asked."""
        with self._database.write() as connection:
            if not connection.execute("UPDATE bank_doubts SET said = 'open' WHERE line = ?", (line,)).rowcount:
                raise InputError(_not_asked())
            audit.record(connection, "bank line asked again", {"line": line})

    def _asked(self) -> set[tuple[int, int, str]]:
        return {(row["line"], row["other"], "open") for row in self._database.rows(_OPEN)}


# A pair is asked about while nothing was said of its line, and the other one is not the same as a third.
_OPEN = (
    "SELECT line, other, place FROM bank_doubts WHERE said = 'open' "
    "AND line NOT IN (SELECT line FROM bank_doubts WHERE said <> 'open') "
    "AND other NOT IN (SELECT other FROM bank_doubts WHERE said = 'same')"
)


def _not_asked() -> str:
    return tr("Nobody asks whether this bank line is told twice. See: kontor bank match")
