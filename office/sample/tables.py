"""Tables: facts written in the source as lines of cells with ``|`` between them, and CSV files."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence


def rows(table: str) -> Iterator[list[str]]:
    """The cells of each line, without the blanks around them."""
    for line in table.strip().splitlines():
        yield [cell.strip() for cell in line.split("|")]


def written(head: Sequence[str], body: Iterable[Sequence[object]]) -> bytes:
    """The table as CSV in UTF-8 with a header row."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(body)
    return target.getvalue().encode()
