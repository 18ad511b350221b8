"""Random ledgers against beancount and hledger, 50,000 entries against the clock: ``python -m benchmarks ledgers``.

beancount and hledger run as programs of their own. bean-check is looked for on the PATH and in KONTOR_BEAN_CHECK
(``python -m venv DIR && DIR/bin/pip install beancount``), hledger on the PATH (``apt-get install hledger``).
"""

import contextlib
import csv
import io
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from office.app import books, books_export, closing
from office.app.bootstrap import open_office
from office.books.exports.beancount import beancount_text
from office.books.exports.hledger import hledger_text
from office.store.ledger import Ledger
from office.store.records import open_database
from tests.books import ACCOUNTS, random_entries

LEDGERS = 200
ENTRIES = 50_000
_LAST_MONTH = "2026-12"
# Runs in beancount's own environment: the sums that it computes from each file, and what it complains about.
_BEANCOUNT = """
import collections, json, sys
from beancount import loader
from beancount.core import data
for path in sys.stdin.read().split():
    entries, errors, _ = loader.load_file(path)
    sums = collections.defaultdict(int)
    for entry in data.filter_txns(entries):
        for posting in entry.postings:
            sums[posting.account + " " + posting.units.currency] += posting.units.number
    print(json.dumps({"errors": len(errors), "sums": {key: str(value) for key, value in sums.items()}}), flush=True)
"""

Sums = dict[tuple[str, str], Decimal]


def main() -> None:
    """Both parts."""
    _against_others()
    _against_the_clock()


def _against_others() -> None:
    with tempfile.TemporaryDirectory() as folder:
        wanted = [_made(Path(folder), seed) for seed in range(LEDGERS)]
        entries = sum(count for count, _ in wanted)
        print(f"{LEDGERS} ledgers of 24 months, {entries} entries, four currencies, VAT, reversals")
        for name, theirs in (("beancount", _from_beancount), ("hledger", _from_hledger)):
            held = theirs(Path(folder))
            if held is None:
                print(f"{name:10} is not installed: not measured")
                continue
            right = sum(mine == other for (_, mine), other in zip(wanted, held, strict=True))
            print(f"{name:10} agrees to the cent with {right} of {LEDGERS} trial balances")


def _made(folder: Path, seed: int) -> tuple[int, Sums]:
    """Post a random ledger, write it for both programs; how many entries, and our trial balance."""
    chance = random.Random(seed)
    with contextlib.closing(open_database(folder / f"{seed}.db")) as database:
        ledger = Ledger(database)
        ledger.add_accounts(ACCOUNTS)
        posted = ledger.post(random_entries(seed, chance.randrange(20, 200)), source="import")
        for entry in chance.sample(posted, len(posted) // 10):
            ledger.reverse(entry.number, entry.date, "taken back")
        journal = ledger.journal()
        (folder / f"{seed}.beancount").write_text(beancount_text(journal, "random", "EUR"), encoding="utf-8")
        (folder / f"{seed}.journal").write_text(hledger_text(journal, "random"), encoding="utf-8")
        return len(journal.entries), _moved(ledger.sums())


def _moved(sums: Mapping[tuple[str, str], Decimal]) -> Sums:
    """Without the accounts that stand at nothing: other programs leave some of them out."""
    return {key: amount for key, amount in sums.items() if amount}


def _from_beancount(folder: Path) -> list[Sums] | None:
    check = os.environ.get("KONTOR_BEAN_CHECK") or shutil.which("bean-check")
    if not check:
        return None
    paths = "\n".join(str(folder / f"{seed}.beancount") for seed in range(LEDGERS))
    python = Path(check).with_name("python")
    done = subprocess.run([python, "-c", _BEANCOUNT], input=paths, capture_output=True, text=True, check=True)
    return [_beancount_sums(json.loads(line)) for line in done.stdout.splitlines()]


def _beancount_sums(told: dict[str, Any]) -> Sums:
    if told["errors"]:
        return {}
    return _moved({_key(*name.split(" ")): Decimal(amount) for name, amount in told["sums"].items()})


def _key(name: str, currency: str) -> tuple[str, str]:
    number = re.match(r"\w+:(\d+)", name)
    return (number[1] if number else name), currency


def _from_hledger(folder: Path) -> list[Sums] | None:
    program = shutil.which("hledger")
    return [_hledger_sums(program, folder / f"{seed}.journal") for seed in range(LEDGERS)] if program else None


def _hledger_sums(program: str, path: Path) -> Sums:
    command = [program, "-f", path, "balance", "--flat", "--no-total", "--layout", "bare", "-O", "csv"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return {}
    rows = list(csv.reader(io.StringIO(done.stdout)))[1:]
    return _moved({_key(name, currency): Decimal(amount) for name, currency, amount in rows})


def _against_the_clock() -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = open_office(Path(folder) / "office", with_model=False)
        ledger = books.ledger(office)
        ledger.add_accounts(ACCOUNTS)
        entries = random_entries(1, ENTRIES)
        _timed(f"post {ENTRIES} entries", lambda: ledger.post(entries, source="import"))
        _timed("trial balance", lambda: books.trial_balance(office), times=5)
        _timed("the whole journal read", ledger.journal)
        _timed("books and chain verified", ledger.verify)
        _timed("a month reviewed", lambda: closing.stand(office, _LAST_MONTH))
        _timed("a month closed, with package", lambda: closing.close(office, _LAST_MONTH))
        for form, ending in books_export.ENDINGS.items():
            target = Path(folder) / f"out{ending}"
            _timed(f"export {form}", lambda form=form, target=target: books_export.export(office, form, target))
        office.close()


def _timed(what: str, work: Callable[[], object], times: int = 1) -> None:
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    print(f"{what:28} {statistics.median(seconds):7.2f} s")
