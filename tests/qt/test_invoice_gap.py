"""The window never freezes: gaps of the event loop while 200 invoices are read, checked and walked through."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.frame import Window
from desktop.invoice_room import InvoiceRoom
from office.app import documents
from office.app.bootstrap import Office
from tests.qt import invoice_double
from tests.qt.loop_gap import ATTEMPTS, GapMeter
from tests.qt.test_window import settled

pytestmark = [pytest.mark.serial, pytest.mark.slow]

INVOICES = 200
READING_SECONDS = 45.0  # the rest of the pile is read after the measuring


def two_hundred() -> list[invoice_double.Planted]:
    """Invoices of twenty suppliers, each with a number, a day and an amount of its own."""
    plain = invoice_double.Planted("", "", "", tasks=())
    return [
        replace(
            plain,
            supplier=f"Supplier {n % 20} GmbH",
            number=f"RE-{n:04}",
            gross=str(Decimal(100) + Decimal(n) / 100),
            issued=date(2026, 1, 1) + timedelta(days=n),
            verdict=("pay", "ask", "block")[n % 3],
            tasks=("call-back",) if n % 3 == 2 else (),
        )
        for n in range(INVOICES)
    ]


def walk(window: Window, app: QApplication, seconds: float) -> GapMeter:
    """What a person does meanwhile: down the list, fields, filters, search."""
    room = window.room("invoices")
    assert isinstance(room, InvoiceRoom)
    words, step = "supplier", 0
    deadline = time.monotonic() + seconds
    with GapMeter() as meter:
        while time.monotonic() < deadline:
            started = time.monotonic()
            while time.monotonic() - started < 0.2:
                app.processEvents()
                time.sleep(0.001)
            step += 1
            if step % 12 == 0:
                room.pile.filters.chips[("needs", "stopped", "")[step // 12 % 3]].click()
            elif step % 9 == 0:
                room.pile.search.setText(words[: step % len(words)])
            elif step % 9 == 4:
                room.pile.search.clear()
            else:
                QTest.keyClick(room.pile.list, Qt.Key.Key_J)
    print(f"\n{meter}")
    return meter


def test_walking_through_two_hundred(  # noqa: PLR0917
    fresh: Office, open_window: Callable[[Office], Window], qapp, tmp_path: Path, monkeypatch, wait
):
    from tests.qt.test_invoices import stand_in

    planted = two_hundred()
    one = invoice_double.write(tmp_path / "pdf", planted[:1])
    double = invoice_double.double_of(fresh, one, planted[:1])
    first = double.details[1]
    for at, each in enumerate(planted, 1):
        row = replace(first.row, id=at, supplier=each.supplier, number=each.number, verdict=each.verdict)
        double.details[at] = replace(first, row=row)
    stand_in(fresh, double, monkeypatch)
    window = open_window(fresh)
    window.show_screen("invoices")
    settled(window, wait)
    for _ in range(ATTEMPTS):
        meter = walk(window, qapp, 10)
        if meter.held:
            return
    pytest.fail(str(meter))


def test_reading_two_hundred(fresh: Office, open_window: Callable[[Office], Window], qapp, tmp_path: Path, wait):
    folder = invoice_double.write(tmp_path / "pdf", two_hundred())
    window = open_window(fresh)
    for name in ("home", "invoices"):
        window.show_screen(name)
        settled(window, wait)
    fresh.activity.start(lambda: documents.scan_folders(fresh))
    window.desk.drop.emit([folder])
    wait(lambda: bool(fresh.records.waiting()))
    for _ in range(ATTEMPTS):
        meter = walk(window, qapp, READING_SECONDS)
        if meter.held:
            break
    else:
        pytest.fail(str(meter))
    assert len(documents.list_documents(fresh)) > 10, "nothing was read meanwhile"
    window.desk.stop()
