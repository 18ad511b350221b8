"""Suppliers, orders, goods receipts and earlier bookings in office.db: what the checks of an invoice go by."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from core.words import whole
from office.invoices.codec import as_json, from_json
from office.invoices.known import GoodsReceipt, Order, PaidAccount, PriceList, Supplier
from office.invoices.paid import with_payments
from office.store import audit
from office.store.bank import BankBook
from office.store.database import Database, Row, now


class Suppliers:
    """The tables about suppliers. Each public change is one transaction; changes inside another join it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.price_lists = PriceLists(database)
        self._joined: tuple[tuple[Any, ...], list[Supplier]] | None = None

    def all(self) -> list[Supplier]:
        """Every supplier with his accounts, noted here or told by the bank; without those that the owner rejected."""
        accounts: dict[str, list[PaidAccount]] = {}
        for row in self.database.rows("SELECT * FROM supplier_accounts WHERE rejected = 0 ORDER BY last DESC"):
            accounts.setdefault(row["supplier"], []).append(_account_of(row))
        noted = [
            replace(from_json(Supplier, json.loads(row["facts"])), accounts=tuple(accounts.get(row["key"], ())))
            for row in self.database.rows("SELECT * FROM suppliers ORDER BY key")
        ]
        facts = (noted, BankBook(self.database).payees(), frozenset(self.rejected()))
        if self._joined is None or self._joined[0] != facts:  # names are compared with names: once is enough
            self._joined = (facts, with_payments(*facts))
        return list(self._joined[1])

    def rejected(self) -> set[tuple[str, str]]:
        """(supplier, account) that the owner said are wrong: they never return."""
        rows = self.database.rows("SELECT supplier, account FROM supplier_accounts WHERE rejected = 1")
        return {(row["supplier"], row["account"]) for row in rows}

    def keep(self, supplier: Supplier, *, why: str) -> None:
        """Write what is remembered of a supplier (his accounts have their own ways)."""
        facts = as_json(replace(supplier, accounts=()))
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO suppliers VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET facts = excluded.facts",
                (supplier.key, _text(facts)),
            )
            audit.record(connection, "supplier", {"key": supplier.key, "why": why})

    def forget(self, key: str) -> None:
        """Whoever was noted by a decision that was taken back is unknown again, unless an account of his is noted."""
        with self.database.write() as connection:
            connection.execute(
                "DELETE FROM suppliers WHERE key = ? AND NOT EXISTS "
                "(SELECT 1 FROM supplier_accounts WHERE supplier = suppliers.key)",
                (key,),
            )
            audit.record(connection, "supplier", {"key": key, "why": "undo"})

    def paid(self, supplier: str, account: str, on: date, *, times: int = 1) -> None:
        """Money really went to this account (times=-1: it did not after all)."""
        day = str(on)
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO supplier_accounts (supplier, account, times, first, last) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (supplier, account) DO UPDATE SET times = max(0, times + ?), "
                "first = CASE WHEN first = '' OR first > ? THEN ? ELSE first END, last = max(last, ?)",
                (supplier, account, max(0, times), day, day, times, day, day, day),
            )

    def confirm(self, supplier: str, account: str, *, confirmed: bool = True) -> None:
        """The owner asked the supplier himself, or knows it."""
        self._mark(supplier, account, "confirmed", confirmed)

    def reject(self, supplier: str, account: str, *, rejected: bool = True) -> None:
        """Such an account is not the supplier's."""
        self._mark(supplier, account, "rejected", rejected)

    def _mark(self, supplier: str, account: str, column: str, value: bool) -> None:
        with self.database.write() as connection:
            connection.execute(
                f"INSERT INTO supplier_accounts (supplier, account, {column}) VALUES (?, ?, ?) "  # noqa: S608
                f"ON CONFLICT (supplier, account) DO UPDATE SET {column} = excluded.{column}",
                (supplier, account, value),
            )
            audit.record(connection, f"account-{column}", {"supplier": supplier, "account": account, "is": value})

    # orders and receipts

    def orders(self) -> list[Order]:
        rows = self.database.rows("SELECT facts FROM orders ORDER BY number")
        return [from_json(Order, json.loads(row["facts"])) for row in rows]

    def receipts(self) -> list[GoodsReceipt]:
        rows = self.database.rows("SELECT facts FROM goods_receipts ORDER BY id")
        return [from_json(GoodsReceipt, json.loads(row["facts"])) for row in rows]

    def keep_orders(self, orders: Iterable[Order], receipts: Iterable[GoodsReceipt], document: str) -> bool:
        """What a table of orders says; a later table of the same order replaces it. True when that is news."""
        with self.database.write() as connection:
            before = _orders_now(connection)
            connection.execute("DELETE FROM goods_receipts WHERE document = ?", (document,))
            for order in orders:
                connection.execute(
                    "INSERT INTO orders VALUES (?, ?, ?) ON CONFLICT (number) DO UPDATE SET "
                    "facts = excluded.facts, document = excluded.document",
                    (whole(order.number), _text(as_json(order)), document),
                )
            connection.executemany(
                "INSERT OR IGNORE INTO goods_receipts (facts, document) VALUES (?, ?)",
                [(_text(as_json(receipt)), document) for receipt in receipts],
            )
            news = _orders_now(connection) != before
            if news:
                audit.record(connection, "orders", {"document": document})
            return news


class PriceLists:
    """The table price_lists. Each change is one transaction, and in the audit log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held: dict[tuple[str, str], PriceList] = {}  # by document and when it was agreed

    def all(self) -> dict[str, tuple[PriceList, ...]]:
        """Supplier → his lists, read once."""
        rows = self._database.rows("SELECT document, supplier, agreed_at FROM price_lists ORDER BY agreed_at")
        keys = {(row["document"], row["agreed_at"]): row["supplier"] for row in rows}
        self._held = {key: self._held.get(key) or self._read(key[0]) for key in keys}
        found: dict[str, tuple[PriceList, ...]] = {}
        for key, supplier in keys.items():
            found[supplier] = (*found.get(supplier, ()), self._held[key])
        return found

    def _read(self, document: str) -> PriceList:
        row = self._database.one("SELECT facts FROM price_lists WHERE document = ?", (document,))
        return from_json(PriceList, json.loads(row["facts"] if row else "{}"))

    def supplier_of(self, document: str) -> str:
        """Whose prices a document holds, "" where nobody said so."""
        row = self._database.one("SELECT supplier FROM price_lists WHERE document = ?", (document,))
        return str(row["supplier"]) if row else ""

    def keep(self, supplier: str, agreed: PriceList) -> None:
        """The owner says that these are agreed with this supplier."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO price_lists VALUES (?, ?, ?, ?) ON CONFLICT (document) DO UPDATE SET "
                "supplier = excluded.supplier, facts = excluded.facts, agreed_at = excluded.agreed_at",
                (agreed.document, supplier, _text(as_json(agreed)), now()),
            )
            detail = {"document": agreed.document, "supplier": supplier, "prices": len(agreed.prices)}
            audit.record(connection, "prices agreed", detail)

    def drop(self, document: str) -> None:
        """They are agreed no longer."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM price_lists WHERE document = ?", (document,))
            audit.record(connection, "prices agreed no longer", {"document": document})


def _orders_now(connection: Any) -> list[tuple[str, ...]]:
    rows = connection.execute("SELECT facts FROM orders UNION SELECT facts FROM goods_receipts ORDER BY 1")
    return [tuple(row) for row in rows]


def _account_of(row: Row) -> PaidAccount:
    return PaidAccount(
        row["account"], row["times"], _day(row["first"]), _day(row["last"]), confirmed=bool(row["confirmed"])
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(value: Any) -> str:
    return whole(json.dumps(value, ensure_ascii=False))
