"""Promise 7 for the books: kill an import, a posting, a lock at any moment; nothing is unbalanced, lost or doubled.

KONTOR_KILL_ROUNDS=200 runs the full number; the default keeps the suite short.
"""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from core.errors import WorldError
from office.app import categorising, posting
from office.app.bootstrap import open_office
from office.store import audit
from office.store.ledger import Ledger
from office.store.records import open_database
from tests.e2e.kontor import PROJECT
from tests.posting_office import firm, keep

ROUNDS = int(os.environ.get("KONTOR_KILL_ROUNDS", "8"))
# Posts packs of entries for ever, each told on standard output once `post` has returned; now and then takes one back,
# locks a month or opens it again.
WRITER = """
import sys, random
from datetime import date
from pathlib import Path
from office.store.records import open_database
from office.store.ledger import Ledger
from tests.books import ACCOUNTS, random_entries
seed, chance = int(sys.argv[2]), random.Random(int(sys.argv[2]))
books = Ledger(open_database(Path(sys.argv[1])))
books.add_accounts(ACCOUNTS)
books.reopen("2025-01", "the last one was killed before it could")
print("ready", flush=True)
for n in range(10**6):
    made = books.post(random_entries(seed + n, chance.choice((1, 30)), months=9), source="close")
    print("posted", *(each.number for each in made), flush=True)
    if n % 3 == 0:
        print("posted", books.reverse(made[0].number, date(2025, 12, 31), "back").number, flush=True)
    if n % 4 == 2:
        books.lock("2025-01", "done")
        print("locked", "2025-01", flush=True)
        books.reopen("2025-01", "again")
        print("opened", "2025-01", flush=True)
"""


def killed(path, seed, seconds):
    """Let the writer work so long after it is ready; what it told until it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(seed)], stdout=subprocess.PIPE, cwd=PROJECT, text=True
    )
    assert process.stdout.readline() == "ready\n"
    time.sleep(seconds)
    process.kill()
    told = process.stdout.read()
    process.wait()
    process.stdout.close()
    return [line.split() for line in told.splitlines()]


def complaints(path, told):
    """What of all that was told is not so, and what is not sound."""
    with closing(open_database(path)) as database:
        books = Ledger(database)
        found = [finding.message for finding in books.verify()] + database.damage()
        if audit.first_break(database) is not None:
            found.append("the audit chain is broken")
        held = {entry.number for entry in books.journal().entries}
        said = {number for word, *numbers in told if word == "posted" for number in numbers}
        return found + sorted(f"{number} was told and is lost" for number in said - held)


@pytest.mark.slow
def test_killed_at_any_moment_the_books_are_sound_and_hold_all_that_was_told(tmp_path):
    chance = random.Random(20261122)
    path, told = tmp_path / "office.db", []
    for n in range(ROUNDS):
        told += killed(path, n * 1000, chance.uniform(0.0, 0.4))
        assert complaints(path, told[:-1]) == []  # of the last line perhaps only a half was read
    words = {line[0] for line in told}
    assert {"posted", "locked"} <= words, f"the kills left no time for the work: {words}"
    print(f"{ROUNDS} kills, {sum(len(line) - 1 for line in told if line[0] == 'posted')} entries told and kept")


def test_a_lost_entry_and_an_unbalanced_one_are_seen(tmp_path):
    """The control: what `complaints` is asked to see, it sees."""
    path = tmp_path / "office.db"
    told = killed(path, 1, 0.3)
    assert complaints(path, [*told[:-1], ["posted", "2025-99999"]]) == ["2025-99999 was told and is lost"]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER postings_are_never_changed")
        connection.execute("UPDATE postings SET amount = amount + 1 WHERE entry = (SELECT max(entry) FROM postings)")
        connection.commit()
    found = complaints(path, [])
    assert any("balance" in each for each in found)
    assert any("changed" in each for each in found)


def test_a_full_disk_in_the_midst_of_an_import_leaves_nothing_half(tmp_path):
    from tests.books import ACCOUNTS, random_entries

    with closing(open_database(tmp_path / "office.db")) as database:
        books = Ledger(database)
        books.add_accounts(ACCOUNTS)
        pages = database.rows("PRAGMA page_count")[0][0]
        database._writer.execute(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(WorldError, match="disk is full"):
            books.post(random_entries(1, 2000), source="import")
        assert (books.count(), books.verify()) == (0, [])
        database._writer.execute("PRAGMA max_page_count = 1000000")
        assert len(books.post(random_entries(1, 2000), source="import")) == 2000
        assert books.verify() == []


# Decides and undoes for ever in a firm whose books Kontor keeps; each round told once its posting has returned.
POSTER = """
import sys, random
from pathlib import Path
from core.errors import InputError
from office.app import categorising, matching, posting
from office.app.bootstrap import open_office
office = open_office(Path(sys.argv[1]), with_model=False)
chance = random.Random(int(sys.argv[2]))
categorising.bring_up_to_date(office)
print("ready", flush=True)
while True:
    line, deed = chance.randrange(1, 7), chance.randrange(4)
    try:
        if deed == 0:
            matching.undo(office, line)
        elif deed == 1:
            categorising.choose(office, f"bank {line}", chance.choice(("4970", "4985")))
        elif deed == 2:
            categorising.take_back(office, f"bank {line}")
        else:
            categorising.bring_up_to_date(office)
    except InputError:
        pass
    print("posted", flush=True)
"""


def poster_killed(folder, seed, seconds):
    """Let it decide so long after it is ready; how many rounds it told."""
    process = subprocess.Popen(
        [sys.executable, "-c", POSTER, str(folder / "office"), str(seed)],
        stdout=subprocess.PIPE, cwd=PROJECT, text=True,
    )  # fmt: skip
    assert process.stdout.readline() == "ready\n"
    time.sleep(seconds)
    process.kill()
    told = process.stdout.read()
    process.wait()
    process.stdout.close()
    return told.count("posted")


def doubled(office):
    """Decisions that stand in the books more than once, and bank lines with two live entries."""
    made = Ledger(office.records.database).made_by(("bank", "item"))
    live = [key.partition(" again ")[0] for key, _, gone in made if not gone]
    lines = [key.split()[1] for key in live if key.startswith("bank ")]
    return sorted({key for key in live if live.count(key) > 1} | {line for line in lines if lines.count(line) > 1})


@pytest.mark.slow
def test_killed_while_posting_what_was_decided_nothing_is_doubled_or_half_done(tmp_path):
    office = firm(tmp_path)
    keep(office)
    office.close()
    chance, rounds = random.Random(7), 0
    for n in range(max(ROUNDS // 2, 2)):
        rounds += poster_killed(tmp_path, n, chance.uniform(0.0, 0.6))
        assert complaints(tmp_path / "office" / "office.db", []) == []
    office = open_office(tmp_path / "office", with_model=False)
    categorising.bring_up_to_date(office)
    assert doubled(office) == []
    again = posting.post(office)
    assert (again.posted, again.reversed) == ((), ()), "what the kill left open was finished at the next run"
    entries = Ledger(office.records.database)
    line = next(key for key, _, gone in entries.made_by(("bank",)) if not gone)
    twin = next(entry for key, entry, _ in entries.made_by(("bank",)) if key == line)
    entries.post([twin], source="bank", keys=[f"{line} again 99"])
    assert doubled(office), "the control: a double is seen"
    office.close()
    assert rounds, "the kills left no time for the work"
