"""What was found when past mails were replayed, case by case, so that a back-test that was stopped goes on."""

import json
from collections.abc import Mapping
from typing import Any

from core.words import whole
from office.store.database import Database, now


class BacktestStore:
    """The cases of back-tests. knowledge: a digest of what drafts were made from; other knowledge, other cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cases(self, knowledge: str) -> dict[str, Mapping[str, Any]]:
        """What was found with this knowledge, by exchange."""
        rows = self._database.rows("SELECT exchange, found FROM backtest_cases WHERE knowledge = ?", (knowledge,))
        return {row["exchange"]: json.loads(row["found"]) for row in rows}

    def keep(self, knowledge: str, exchange: str, found: Mapping[str, Any]) -> None:
        """One more case. What was found with other knowledge is of no use any more and goes."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM backtest_cases WHERE knowledge <> ?", (knowledge,))
            connection.execute(
                "INSERT OR REPLACE INTO backtest_cases VALUES (?, ?, ?, ?)",
                (knowledge, exchange, now(), whole(json.dumps(dict(found)))),
            )
