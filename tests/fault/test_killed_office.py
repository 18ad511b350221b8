"""Promise 7: kill everything at any moment of an ingest; nothing is lost, nothing doubled, every file has an outcome.

KONTOR_KILL_ROUNDS=300 runs the full number; the default keeps the suite short.
"""

import os
import random
import subprocess
import time

import psutil

from tests.e2e.kontor import PROJECT, command, kontor, write_documents

ROUNDS = int(os.environ.get("KONTOR_KILL_ROUNDS", "10"))
FILES = 60


def kill_everything(process):
    family = [*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)]
    for member in family:
        try:
            member.kill()
        except psutil.NoSuchProcess:
            continue
    process.wait()


def wait_until_open(office, process):
    """Until the office is at work, however slowly this PC starts a program."""
    lock = office / "office.lock"
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        if lock.exists() and lock.read_text() == str(process.pid):
            return
        time.sleep(0.02)


def killed_run(office, documents, seconds, *, at_work):
    """One ingest, killed with all its children `seconds` after it began, or after it began to work in the office.

    True when it had finished before.
    """
    return killed_run_of(office, ["add", documents], seconds, at_work=at_work)


def killed_run_of(office, arguments, seconds, *, at_work=True):
    """The same for any command."""
    process = subprocess.Popen(
        command(office, "--no-model", *arguments),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=PROJECT,
    )  # fmt: skip
    try:
        if at_work:
            wait_until_open(office, process)
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        kill_everything(process)
        return False
    return True


def test_killed_at_any_moment_nothing_is_lost_or_doubled(tmp_path):
    chance = random.Random(20261121)
    finished = 0
    documents = write_documents(tmp_path / "0", FILES)
    office = tmp_path / "office"
    given = list(documents.iterdir())
    for n in range(ROUNDS):
        batch = tmp_path / f"batch{n}"
        for file in write_documents(batch, 8, words=30 + n).iterdir():
            file.write_text(f"Stapel {n}\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
        given += list(batch.iterdir())
        at_work = chance.random() < 0.9
        finished += killed_run(office, batch if n else documents, chance.uniform(0, 4), at_work=at_work)
    assert finished < ROUNDS, "no run was killed: the test proves nothing"
    print(f"{ROUNDS - finished} of {ROUNDS} runs were killed, {len(given)} files given")

    resumed = kontor(office, "--no-model", "add", *sorted({file.parent for file in given}), timeout=3600)
    assert resumed.status == 0, resumed.err
    outcomes = {file["path"]: file for file in resumed.json["files"]}
    assert set(outcomes) == {str(file) for file in given}
    assert {file["outcome"] for file in outcomes.values()} <= {"added", "duplicate"}

    verified = kontor(office, "verify").json
    assert verified["ok"], verified["findings"]
    assert verified["checked"]["documents"] == len(given)
    assert verified["checked"]["waiting"] == 0

    clean = tmp_path / "clean"
    assert kontor(clean, "--no-model", "add", *sorted({file.parent for file in given}), timeout=3600).status == 0
    assert verified["checked"]["passages"] == kontor(clean, "verify").json["checked"]["passages"]


def test_a_promise_made_is_kept_after_the_kill(tmp_path):
    """What was announced before the kill is finished by the next run, even if that run is given nothing new."""
    documents = write_documents(tmp_path / "documents", 40)
    office = tmp_path / "office"
    deadline = time.monotonic() + 60
    process = subprocess.Popen(
        command(office, "--no-model", "add", documents), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        cwd=PROJECT,
    )  # fmt: skip
    import sqlite3

    while time.monotonic() < deadline:  # wait until something is promised but not all of it done
        time.sleep(0.05)
        try:
            with sqlite3.connect(f"file:{office / 'office.db'}?mode=ro", uri=True) as database:
                done, total = database.execute("SELECT sum(outcome = 'added'), count(*) FROM files").fetchone()
            if total == 40 and 0 < (done or 0) < 40:
                break
        except sqlite3.OperationalError:
            continue
    kill_everything(process)
    assert 0 < done < 40

    extra = tmp_path / "one.txt"
    extra.write_text("Ein einzelner Satz.")
    assert kontor(office, "--no-model", "add", extra).status == 0
    verified = kontor(office, "verify").json
    assert verified["checked"]["documents"] == 41
    assert verified["checked"]["waiting"] == 0
    assert verified["ok"], verified["findings"]
