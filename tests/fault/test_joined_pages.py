"""Kill Kontor while it puts files together: afterwards there are the single files or the one invoice, never both."""

import sqlite3
import subprocess
import time

import pytest

from tests import joined_pages as pages
from tests.e2e.kontor import PROJECT, command, kontor
from tests.fault.test_killed_office import kill_everything


def stand(office):
    """(names of the invoices that stand, how many documents were made of files, how many jobs wait)."""
    with sqlite3.connect(f"file:{office / 'office.db'}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT name FROM invoices WHERE state <> 'gone' ORDER BY name").fetchall()
        (made,) = database.execute("SELECT count(DISTINCT document) FROM joined_files").fetchone()
        (jobs,) = database.execute("SELECT count(*) FROM jobs").fetchone()
    return [name for (name,) in rows], made, jobs


def began(office, what):
    """Whether this stands in the audit log, however busy the office is."""
    try:
        with sqlite3.connect(f"file:{office / 'office.db'}?mode=ro", uri=True) as database:
            return database.execute("SELECT count(*) FROM audit WHERE what = ?", (what,)).fetchone()[0] > 0
    except sqlite3.OperationalError:
        return False


def killed_after(office, what, *arguments):
    """Kill a run as soon as this was written down; False when it ended before."""
    process = subprocess.Popen(
        command(office, "--no-model", *arguments), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=PROJECT
    )
    while process.poll() is None and not began(office, what):
        time.sleep(0.002)
    if process.poll() is not None:
        return False
    kill_everything(process)
    return True


@pytest.mark.slow
@pytest.mark.parametrize("moment", ["joined-files", "invoice-joined"])
def test_killed_in_the_midst_the_next_start_ends_it(tmp_path, moment):
    (tmp_path / "in").mkdir()
    office = tmp_path / "office"
    two = pages.first(tmp_path / "in" / "a.pdf"), pages.second(tmp_path / "in" / "b.pdf")
    assert killed_after(office, moment, "invoice", *two), "it was not killed: the test proves nothing"
    names, made, _ = stand(office)
    assert (made, names) in [(1, ["a.pdf", "b.pdf"]), (1, ["a.pdf + b.pdf"])], "half of it"
    other = tmp_path / "note.txt"
    other.write_text("Nichts weiter.")
    assert kontor(office, "--no-model", "add", other, timeout=600).status == 0
    assert stand(office) == (["a.pdf + b.pdf"], 1, 0)
    assert kontor(office, "verify").json["ok"]


def test_the_look_sees_an_invoice_beside_its_own_pages(tmp_path):
    """The control: were a page to stand beside the whole, it would be seen."""
    (tmp_path / "in").mkdir()
    office = tmp_path / "office"
    two = pages.first(tmp_path / "in" / "a.pdf"), pages.second(tmp_path / "in" / "b.pdf")
    assert kontor(office, "--no-model", "invoice", *two, timeout=600).status in {0, 1}
    assert stand(office) == (["a.pdf + b.pdf"], 1, 0)
    with sqlite3.connect(office / "office.db") as database:
        database.execute("UPDATE invoices SET state = 'open' WHERE name = 'b.pdf'")
    assert stand(office)[0] == ["a.pdf + b.pdf", "b.pdf"]
