"""What sheets of every make have in common: how a value is shown, and sheets cut into pages."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.readers import limits
from kb.readers.delivery import Delivery
from kb.readers.layout import PageBuilder
from kb.readers.tables import Row, TableWriter

_SIGNS = regex(r"€|\$|£|¥|₫|\bEUR\b|\bUSD\b|\bCHF\b|\bVND\b|\bCNY\b|元")
_NUMBERED = regex(r"(?:Sheet|Tabelle|Table|工作表|Trang tính)\s*\d*")  # names that say nothing
_DECIMALS = regex(r"[0#]\.(0+)")


def shown(value: object, number_format: str = "") -> str:
    """A cell's value as text: days in ISO, numbers with the decimals, per cent and currency of their format."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, dt.timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    if isinstance(value, int | float):
        return _number(value, number_format)
    return str(value)


def _number(value: float, number_format: str) -> str:
    first = re.sub(r"\[\$([^\]-]*)[^\]]*\]", r"\1", number_format).split(";")[0]
    decimals = _DECIMALS.search(first)
    places = len(decimals.group(1)) if decimals else 0
    if "%" in first:
        return f"{value * 100:.{places}f}%" if decimals else f"{round(value * 100, 4):.15g}%"
    sign = _SIGNS.search(first)
    number = f"{value:.{places}f}" if decimals and abs(value) < 1e15 else f"{value:.15g}"
    return f"{number} {sign.group()}" if sign else number


class SheetWriter:
    """Writes sheets as pages. A long sheet becomes several pages; each row keeps its header."""

    def __init__(self, to: Delivery) -> None:
        self._to = to
        self._cells = 0

    def sheet(self, name: str, rows: Iterable[Row], *, hidden: bool = False, has_header: bool = False) -> None:
        """One sheet, of which nothing is known but its rows."""
        if self._to.sheets is not None:
            self._to.sheets.append([list(row[: limits.COLUMNS]) for row in self._counted(rows)])
            return
        if hidden:
            self._to.warn("hidden-sheet")
        page = PageBuilder(self._to)
        page.name = name
        title = "" if _NUMBERED.fullmatch(name) else name
        TableWriter(page, title, has_header=has_header).add_rows(self._counted(rows))
        page.end_page()

    def _counted(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            self._cells += len(row)
            limits.check_count(self._cells, limits.CELLS, Trouble.TOO_LARGE)
            if len(row) > limits.COLUMNS:
                self._to.warn("truncated-cells")
            yield row

    def finish(self) -> None:
        """An office file whose sheets are all blank is refused as empty."""
        if not self._to.pages and not self._to.sheets:
            raise Refused(Trouble.EMPTY, "all sheets are blank")
