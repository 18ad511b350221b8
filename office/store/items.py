"""Open items and their matches with bank lines in office.db."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from core.errors import InputError
from core.money import amount_of, minor_of
from core.names import same_name
from core.words import tr, whole
from office.books.items import ItemKind, OpenItem
from office.books.matching.calibration import Measured
from office.books.matching.fits import Use
from office.books.matching.forms import plain
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement
from office.store import audit
from office.store.database import Database, Row, listed, now


@dataclass(frozen=True, slots=True)
class StoredMatch:
    """A match that stands, with who made it and why."""

    id: int
    match: Match
    by: str
    why: str


class ItemBook:
    """The tables about open items and matches. Each public change is one transaction; inside another it joins it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # items

    def all(self) -> dict[int, OpenItem]:
        """Every item by its id; one from an invoice counts while that is approved or paid."""
        rows = self._database.rows(
            "SELECT open_items.* FROM open_items LEFT JOIN invoices ON invoices.id = open_items.invoice "
            "WHERE open_items.invoice IS NULL OR invoices.state IN ('approved', 'paid') ORDER BY open_items.id"
        )
        return {row["id"]: _item(row) for row in rows}

    def usual_currency(self) -> str:
        """In which most items are; "" without any."""
        row = self._database.one(
            "SELECT currency FROM open_items GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1"
        )
        return str(row["currency"]) if row else ""

    def invoices(self) -> dict[int, int]:
        """Item → the supplier's invoice that it comes from."""
        rows = self._database.rows("SELECT id, invoice FROM open_items WHERE invoice IS NOT NULL")
        return {row["id"]: row["invoice"] for row in rows}

    def open_amounts(self) -> dict[int, Decimal]:
        """What is open of each item's gross, by id."""
        used = {
            row["item"]: row["used"]
            for row in self._database.rows("SELECT item, sum(amount) AS used FROM allocations GROUP BY item")
        }
        return {n: item.gross - amount_of(used.get(n, 0), item.currency) for n, item in self.all().items()}

    def add(self, item: OpenItem, invoice: int | None = None) -> bool:
        """Whether it is new. Raises InputError where its number is there with another amount."""
        with self._database.write() as connection:
            for row in connection.execute(
                "SELECT * FROM open_items WHERE kind = ? AND number_key = ?", (item.kind, _key(item.number))
            ).fetchall():
                if _is_same(_item(row), item):
                    return False
            _insert(connection, item, invoice)
            return True

    def note(self, what: str, detail: Mapping[str, Any]) -> None:
        """A line in the audit log about items."""
        with self._database.write() as connection:
            audit.record(connection, what, detail)

    # bank lines

    def movements(self) -> list[Movement]:
        """All bank lines as the matcher sees them, in the order in which they came."""
        return [_movement(row) for row in self._database.rows("SELECT * FROM bank_movements ORDER BY id")]

    def like(self, line: int) -> list[Movement]:
        """A bank line, and those of its account that moved just as much; nothing where there is no such line."""
        rows = self._database.rows(
            "SELECT each.* FROM bank_movements AS mine JOIN bank_movements AS each USING (account, currency, amount) "
            "WHERE mine.id = ? ORDER BY each.id",
            (line,),
        )
        return [_movement(row) for row in rows]

    def own_accounts(self) -> frozenset[str]:
        """The accounts whose statements lie here, by all of their names."""
        rows = self._database.rows("SELECT account FROM bank_statements UNION SELECT name FROM bank_accounts")
        return frozenset(row["account"] for row in rows)

    # matches

    def matches(self, lines: Collection[int] | None = None) -> dict[int, StoredMatch]:
        """The matches that stand, by bank line; with `lines` those of these lines only."""
        which = "WHERE live_matches.line IN (SELECT value FROM json_each(?))" if lines is not None else ""
        values = (listed(lines),) if lines is not None else ()
        uses: dict[int, list[Use]] = {}
        for row in self._database.rows(
            "SELECT allocations.*, currency FROM allocations JOIN open_items ON open_items.id = item "  # noqa: S608  constant
            f"WHERE match IN (SELECT id FROM live_matches {which}) ORDER BY match, item",
            values,
        ):
            currency = row["currency"]
            use = Use(row["item"], amount_of(row["amount"], currency), amount_of(row["discount"], currency))
            uses.setdefault(row["match"], []).append(use)
        rows = self._database.rows(
            f"SELECT live_matches.*, currency FROM live_matches JOIN bank_lines ON bank_lines.id = line {which}",  # noqa: S608
            values,
        )
        return {row["line"]: _stored_match(row, uses.get(row["id"], [])) for row in rows}

    def state(self) -> tuple[int, ...]:
        """Another one whenever items, matches or what the owner declined have changed."""
        (row,) = self._database.rows(
            "SELECT (SELECT count(*) FROM open_items), (SELECT count(*) FROM bank_matches), "
            "(SELECT count(*) FROM declined_pairs)"
        )
        return tuple(row)

    def keep(self, made: Sequence[tuple[Match, str]], currencies: Mapping[int, str], *, by: str = "kontor") -> None:
        """Store matches with why they were made, in one transaction. currencies: of the lines."""
        if not made:
            return
        items = self.all()
        with self._database.write() as connection:
            for match, why in made:
                _keep(connection, match, items, (currencies[match.line], by, why))
            lines = [match.line for match, _ in made]
            audit.record(connection, "matched", {"by": by, "lines": lines})

    def undo(self, line: int, *, decline: bool = False) -> Match:
        """Take the line's match back: what it settled is open again. decline: it never comes back.

        Raises InputError where there is none, or where a later one stands on it.
        """
        with self._database.write() as connection:
            stored = self.matches().get(line)
            if stored is None:
                raise InputError(tr("This bank line is not matched."))
            self._refuse_if_returned(stored)
            row = connection.execute(
                "INSERT INTO bank_matches (line, kind, fee, by, why, undoes, at) "
                "SELECT line, kind, -fee, 'owner', '', id, ? FROM bank_matches WHERE id = ? RETURNING id",
                (now(), stored.id),
            ).fetchone()
            connection.execute(
                "INSERT INTO allocations SELECT ?, item, -amount, -discount FROM allocations WHERE match = ?",
                (row["id"], stored.id),
            )
            if decline:
                for use in stored.match.uses:
                    _decline(connection, line, use.item)
            audit.record(connection, "match undone", {"line": line, "match": stored.id, "declined": decline})
        return stored.match

    def _refuse_if_returned(self, stored: StoredMatch) -> None:
        items, left = self.all(), self.open_amounts()
        for use in stored.match.uses:
            if not 0 <= (left[use.item] + use.amount) / items[use.item].gross <= 1:
                raise InputError(
                    tr(
                        "A later bank line stands on this match of {number}. Take that one back first.",
                        number=items[use.item].number,
                    )
                )

    def declined(self) -> frozenset[tuple[int, int]]:
        """(line, item) that the owner said do not belong together."""
        return frozenset((row["line"], row["item"]) for row in self._database.rows("SELECT * FROM declined_pairs"))

    def decline(self, line: int, items: Iterable[int]) -> None:
        """The owner says that the line does not pay these: they are never proposed for it again."""
        with self._database.write() as connection:
            for item in items:
                _decline(connection, line, item)
            audit.record(connection, "match declined", {"line": line})

    def propose_again(self, line: int, items: Iterable[int]) -> None:
        """The owner takes that back."""
        with self._database.write() as connection:
            pairs = [(line, item) for item in items]
            connection.executemany("DELETE FROM declined_pairs WHERE line = ? AND item = ?", pairs)
            audit.record(connection, "decline undone", {"line": line})

    def counts(self) -> dict[str, Measured]:
        """Of each kind of match that Kontor made here: how many, and how many the owner took back as wrong."""
        rows = self._database.rows(
            "SELECT kind, count(*) AS made, count(undone) AS wrong FROM ("
            "SELECT made.kind, (SELECT 1 FROM bank_matches AS undo WHERE undo.undoes = made.id AND EXISTS ("
            "SELECT 1 FROM declined_pairs WHERE declined_pairs.line = made.line)) AS undone "
            "FROM bank_matches AS made WHERE made.undoes IS NULL AND made.by = 'kontor') GROUP BY kind"
        )
        return {row["kind"]: Measured(row["made"], row["wrong"]) for row in rows}


def _key(number: str) -> str:
    return plain(number) or number.casefold()


def _is_same(known: OpenItem, item: OpenItem) -> bool:
    """Whether it is known already. Our own numbers are given once; two suppliers may use the same one."""
    if item.kind is ItemKind.PURCHASE and not _same_party(known, item):
        return False
    if (known.gross, known.currency) != (item.gross, item.currency):
        raise InputError(
            tr("{number} is there already with another amount: {amount}.", number=item.number, amount=known.gross)
        )
    return True


def _same_party(known: OpenItem, item: OpenItem) -> bool:
    if known.party_iban and known.party_iban == item.party_iban:
        return True
    return known.party == item.party or same_name(known.party, item.party)


def _insert(connection: Connection, item: OpenItem, invoice: int | None) -> None:
    values = {
        "kind": item.kind,
        "number": whole(item.number),
        "number_key": _key(item.number),
        "date": item.date.isoformat(),
        "due": item.due.isoformat() if item.due else None,
        "party": whole(item.party),
        "party_number": whole(item.party_number),
        "party_iban": whole(item.party_iban),
        "currency": item.currency,
        "gross": minor_of(item.gross, item.currency),
        "vat_rate": _text(item.vat_rate),
        "discount_days": item.discount_days,
        "discount_percent": _text(item.discount_percent),
        "invoice": invoice,
        "added_at": now(),
    }
    names, marks = ", ".join(values), ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO open_items ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608


def _text(value: Decimal | None) -> str | None:
    return str(value) if value is not None else None


def _item(row: Row) -> OpenItem:
    return OpenItem(
        kind=ItemKind(row["kind"]),
        number=row["number"],
        date=date.fromisoformat(row["date"]),
        due=date.fromisoformat(row["due"]) if row["due"] else None,
        party=row["party"],
        party_number=row["party_number"],
        party_iban=row["party_iban"],
        currency=row["currency"],
        gross=amount_of(row["gross"], row["currency"]),
        vat_rate=_decimal(row["vat_rate"]),
        discount_days=row["discount_days"],
        discount_percent=_decimal(row["discount_percent"]),
    )


def _decimal(written: str | None) -> Decimal | None:
    return Decimal(written) if written is not None else None


_MOVEMENT = ("id", "date", "amount", "currency", "account", "name", "other", "reference", "text", "detail")


def _movement(row: Row) -> Movement:
    return _read_movement(*(row[column] for column in _MOVEMENT))


@lru_cache(maxsize=30_000)  # one look at a month reads all lines seven times
def _read_movement(  # noqa: PLR0917 the columns in their order
    line: int, day: str, amount: int, currency: str, account: str, name: str, other: str, reference: str, text: str,
    written: str,
) -> Movement:  # fmt: skip
    detail: dict[str, Any] = json.loads(written)
    whole_line = Movement(
        line=line,
        date=date.fromisoformat(day),
        amount=amount_of(amount, currency),
        currency=currency,
        account=account,
        name=name,
        iban=other,
        reference=reference,
        text=text,
        mandate=detail["mandate"],
        creditor=detail["creditor"],
        reversal=detail["reversal"],
        fee=_decimal(detail["fee"]),
        original=_decimal(detail["original"]),
        original_currency=detail["original_currency"],
    )
    return replace(whole_line, parts=tuple(_part(whole_line, part) for part in detail["parts"]))


def _part(of: Movement, part: Sequence[str]) -> Movement:
    amount, name, account, reference, text = part
    return Movement(
        line=of.line,
        date=of.date,
        amount=Decimal(amount),
        currency=of.currency,
        account=of.account,
        name=name,
        iban=account,
        reference=reference,
        text=text,
    )


def _stored_match(row: Row, uses: Sequence[Use]) -> StoredMatch:
    fee = amount_of(row["fee"], row["currency"])
    return StoredMatch(row["id"], Match(row["line"], row["kind"], tuple(uses), fee), row["by"], row["why"])


def _keep(connection: Connection, match: Match, items: Mapping[int, OpenItem], about: tuple[str, str, str]) -> None:
    currency, by, why = about
    row = connection.execute(
        "INSERT INTO bank_matches (line, kind, fee, by, why, at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (match.line, match.kind, minor_of(match.fee, currency), by, whole(why), now()),
    ).fetchone()
    amounts: dict[int, list[Decimal]] = {}
    for use in match.uses:
        sums = amounts.setdefault(use.item, [Decimal(0), Decimal(0)])
        sums[0] += use.amount
        sums[1] += use.discount
    connection.executemany(
        "INSERT INTO allocations VALUES (?, ?, ?, ?)",
        [
            (row["id"], item, *(minor_of(each, items[item].currency) for each in sums))
            for item, sums in amounts.items()
        ],
    )


def _decline(connection: Connection, line: int, item: int) -> None:
    connection.execute("INSERT INTO declined_pairs VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (line, item, now()))
