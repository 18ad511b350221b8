"""Documents that were made of several files of one invoice, in office.db."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from office.store import audit
from office.store.database import Database, listed


@dataclass(frozen=True, slots=True)
class JoinedPart:
    """A file that gave its pages. first_page: 1-based, in the document that was made."""

    document: str
    first_page: int
    pages: int


class JoinedFiles:
    """Which files gave their pages to which document. Changes inside another transaction join it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, document: str, parts: Iterable[tuple[str, int]]) -> None:
        """The document holds the pages of these files: (file, how many), in the order of the pages."""
        found = list(parts)
        with self._database.write() as connection:
            connection.executemany(
                "INSERT INTO joined_files VALUES (?, ?, ?, ?)",
                [(document, place, part, pages) for place, (part, pages) in enumerate(found)],
            )
            audit.record(connection, "joined-files", {"sha256": document, "parts": [part for part, _ in found]})

    def parts_of(self, document: str) -> list[JoinedPart]:
        """The files in the order of their pages; none for a document as it came."""
        parts: list[JoinedPart] = []
        for row in self._database.rows("SELECT * FROM joined_files WHERE document = ? ORDER BY place", (document,)):
            first = parts[-1].first_page + parts[-1].pages if parts else 1
            parts.append(JoinedPart(row["part"], first, row["pages"]))
        return parts

    def holding(self, part: str) -> str:
        """The document of the invoice that stands and has this file's pages, or ""."""
        row = self._database.one(
            "SELECT document FROM joined_files WHERE part = ? AND document IN "
            "(SELECT document FROM invoices WHERE state <> 'gone')",
            (part,),
        )
        return str(row["document"]) if row else ""

    def were_together(self, parts: Sequence[str]) -> bool:
        """Whether two of these files were put together before; then the owner took them apart."""
        row = self._database.one(
            "SELECT 1 FROM joined_files WHERE part IN (SELECT value FROM json_each(?)) "
            "GROUP BY document HAVING count(*) > 1",
            (listed(parts),),
        )
        return row is not None
