"""The window: seconds from start to interactive, and how long its event loop is deaf while 200 files are read.

Bars: interactive in at most 1.5 s; gaps p99 at most 50 ms, longest at most 150 ms; the window's thread is busy for at
most 50 ms while a list of 10,000 rows or a month's 1,039 bank lines is filled, and for as long while it is painted.
"""

import datetime as dt
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceRow
    from office.app.replies import ReplyRow

STARTS = 5
ROWS, LINES, FILLS = 10_000, 1_039, 5
DAY = dt.date(2026, 11, 1)
START = """
import sys, time
began = time.monotonic()
from pathlib import Path
from desktop import window
app = window.application()
opening = window.Opening(app, Path(sys.argv[1]), with_model=True)
while opening.window is None or not opening.window.isVisible():
    app.processEvents()
    time.sleep(0.002)
app.processEvents()
print(time.monotonic() - began)
opening.window.close()
opening.close()
"""


def main() -> None:
    """Measure and print one line for each bar."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        starts = [_start(Path(folder) / "office") for _ in range(STARTS)]
        print(f"interactive: median {statistics.median(starts):.2f} s of {STARTS} starts, bar 1.5 s", flush=True)
        print(f"reading 200 files (bars 50 and 150 ms): {_gaps(Path(folder))}")
    for what, filled, painted in _lists():
        print(
            f"{what}: filled in {filled:.0f} ms, painted in {painted:.0f} ms of the window's thread, bar 50 ms each"
        )


def _start(office: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", START, str(office)], capture_output=True, text=True, check=True, timeout=120
    )
    return float(done.stdout.split()[-1])


def _gaps(folder: Path) -> str:
    from desktop import window
    from desktop.bridge import Bridge
    from desktop.frame import Window
    from desktop.pages import Drawer
    from office.app import documents
    from office.app.bootstrap import open_office
    from tests.qt.test_loop_gap import read_all, two_hundred

    app = window.application()
    office, bridge, drawer = open_office(folder / "gaps", with_model=False), Bridge(print), Drawer()
    shown = Window(office, bridge, drawer)
    shown.show()
    for name in ("settings", "home", "documents"):
        shown.show_screen(name)
        app.processEvents()
    office.activity.start(lambda: documents.scan_folders(office))
    meter = read_all(shown, app, two_hundred(folder / "files", 0))
    shown.close()
    bridge.close()
    drawer.close()
    office.close()
    return str(meter)


def _lists() -> Iterator[tuple[str, float, float]]:
    """The rooms' own models and views, filled as the rooms do when rows come from the office."""
    from desktop import reply_words, window
    from desktop.invoice_filters import FilterBar
    from desktop.invoice_list import InvoiceList
    from desktop.invoice_model import InvoiceModel, urgency
    from desktop.month_books import bank_cells
    from desktop.reply_list import ReplyList, ReplyModel
    from desktop.tables import Later, Table, TableModel

    window.application()
    invoices, mails = [_invoice(n) for n in range(ROWS)], [_mail(n) for n in range(ROWS)]
    urgent = sorted(invoices, key=urgency)  # as the worker that fetches them does
    model, bar, replies = InvoiceModel(), FilterBar(), ReplyModel()
    pile, letters = InvoiceList(model), ReplyList(replies)
    table = TableModel(("Day", "Name", "Amount"), (2,))
    lines: list[Any] = [
        SimpleNamespace(line=SimpleNamespace(date=DAY, name=f"Kunde {n}", amount=Decimal(n), currency="EUR"),
                        verdict=SimpleNamespace(outcome="matched")) for n in range(LINES)
    ]  # fmt: skip

    def fill_invoices() -> None:
        model.all_rows = []
        model.put(invoices, DAY, urgent)
        bar.put(invoices)
        pile.fit_columns()
        pile.choose(0)

    def fill_mails() -> None:
        replies.all_rows = []
        replies.put(mails)
        letters.show_row(None)
        Counter(map(reply_words.shape, mails))

    books = Table(table, "Bank lines", stretch=(1,), whole=False)
    for view in (pile, letters, books):
        view.resize(600, 800)
        view.show()
    yield f"{ROWS} invoices", *_busy(fill_invoices)
    yield f"{ROWS} mails", *_busy(fill_mails)
    yield f"{LINES} bank lines", *_busy(lambda: table.put(Later(lines, bank_cells), marked=True))


def _busy(fill: Callable[[], None]) -> tuple[float, float]:
    """Milliseconds of this thread, the middle of several: to fill, then to paint."""
    from desktop import window

    app, filled, painted = window.application(), [], []
    for _ in range(FILLS):
        began = time.thread_time()
        fill()
        there = time.thread_time()
        app.processEvents()
        filled.append(1000 * (there - began))
        painted.append(1000 * (time.thread_time() - there))
    return statistics.median(filled), statistics.median(painted)


def _invoice(n: int) -> "InvoiceRow":
    from office.app.invoice_rows import InvoiceRow
    from office.invoices.invoice import Kind

    issued = DAY - dt.timedelta(n % 400)
    return InvoiceRow(
        n, f"{n:064}", f"r{n}.pdf", Kind.INVOICE, f"Lieferant {n % 300} GmbH", f"RE-{n}", issued,
        issued + dt.timedelta(30), Decimal(n * 7 % 100_000) / 100, "EUR", ("pay", "ask", "block")[n % 3],
        ("open", "open", "approved", "paid")[n % 4], "The bank account is new.", None, "2026-11-01T00:00:00", 0,
        all_green=n % 2 == 0, four_eyes_waiting=False, paid_on=None, channel="pdf", first_page=1,
    )  # fmt: skip


def _mail(n: int) -> "ReplyRow":
    from office.app.replies import ReplyRow

    state = ("ready", "silent", "handed-over", "waiting")[n % 4]
    return ReplyRow(n, f"Kunde {n} <k{n}@example.org>", f"Frage {n}", "de", state, "draft", (), "2026-11-01", "")
