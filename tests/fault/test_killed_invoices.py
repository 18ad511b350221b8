"""Promise 7 for invoices: kill a run over sixty of them at any moment; nothing is lost, nothing is there twice.

KONTOR_KILL_ROUNDS=100 runs the full number; the default keeps the suite short.
"""

import os
import random
import sqlite3
import subprocess
import time

import pytest

from tests.e2e.kontor import PROJECT, command, kontor
from tests.fault.test_killed_office import kill_everything
from tests.invoice_files import Paper, many

ROUNDS = int(os.environ.get("KONTOR_KILL_ROUNDS", "6"))
FILES = 60


def held(office):
    """What office.db holds of invoices: (document, first page) of each, and how many jobs wait."""
    with sqlite3.connect(f"file:{office / 'office.db'}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT document, first_page FROM invoices WHERE state <> 'gone'").fetchall()
        (jobs,) = database.execute("SELECT count(*) FROM jobs").fetchone()
        arrived = database.execute("SELECT count(*) FROM invoice_events WHERE what = 'arrived'").fetchone()[0]
        audited = database.execute("SELECT count(*) FROM audit WHERE what = 'invoice-arrived'").fetchone()[0]
    assert len(rows) == arrived == audited, "an invoice without its history, or twice in it"
    return rows, jobs


def arrived(office):
    """How many invoices are there, however early or busy it is."""
    try:
        with sqlite3.connect(f"file:{office / 'office.db'}?mode=ro", uri=True) as database:
            return database.execute("SELECT count(*) FROM invoices").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def killed_at(office, inbox, count, later=0.0):
    """Kill a run when so many invoices are there and a moment has passed; False when it ended before."""
    process = subprocess.Popen(
        command(office, "--no-model", "invoice", inbox),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=PROJECT,
    )  # fmt: skip
    while process.poll() is None and arrived(office) < count:
        time.sleep(0.01)
    time.sleep(later)
    if process.poll() is not None:
        return False
    kill_everything(process)
    return True


@pytest.mark.slow
def test_killed_at_any_moment_each_invoice_is_there_once(tmp_path):
    chance = random.Random(20261122)
    inbox, office = tmp_path / "in", tmp_path / "office"
    many(inbox, FILES)
    finished, grown = 0, []
    for count in [0, *sorted(chance.choices(range(1, FILES - 5), k=ROUNDS - 1))]:
        finished += not killed_at(office, inbox, count, chance.uniform(0, 0.2))
        if (office / "office.db").exists():
            grown.append(arrived(office) and len(held(office)[0]))
    assert finished < ROUNDS, "no run was killed: the test proves nothing"
    assert any(0 < n < FILES for n in grown), f"no kill fell into the work: {grown}"
    print(f"{ROUNDS - finished} of {ROUNDS} runs were killed; invoices after each: {grown}")

    resumed = kontor(office, "--no-model", "invoice", inbox, timeout=1200)
    assert resumed.status == 0, resumed.err
    assert sorted(each["verdict"] for each in resumed.json["invoices"]) == ["pay"] * FILES
    rows, jobs = held(office)
    assert (len(rows), len(set(rows)), jobs) == (FILES, FILES, 0)
    assert kontor(office, "verify").json["ok"]


def test_the_count_sees_an_invoice_that_was_lost_or_doubled(tmp_path):
    """The control: what `held` is asked to see, it sees."""
    inbox, office = tmp_path / "in", tmp_path / "office"
    Paper().write(inbox)
    assert kontor(office, "--no-model", "invoice", inbox).status == 0
    with sqlite3.connect(office / "office.db") as database:
        database.execute("INSERT INTO invoice_events (invoice, at, what) VALUES (1, 'now', 'arrived')")
    with pytest.raises(AssertionError, match="twice"):
        held(office)


def test_a_promised_invoice_is_read_by_whoever_comes_next(tmp_path):
    """Killed between taking a file in and reading it as an invoice: the next run, given something else, does it."""
    inbox = tmp_path / "in"
    many(inbox, 40)
    office = tmp_path / "office"
    assert killed_at(office, inbox, 5)
    assert 0 < len(held(office)[0]) < 40
    other = tmp_path / "note.txt"
    other.write_text("Nichts weiter.")
    assert kontor(office, "--no-model", "add", other, timeout=600).status == 0
    assert (len(held(office)[0]), held(office)[1]) == (40, 0)
