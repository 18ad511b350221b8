"""Killed again and again while it answers mail: each mail has its draft once, nothing is sent, no flag is changed.

KONTOR_MAIL_KILLS=200 runs the full number of mails; the default keeps the suite short.
"""

import json
import os
import random
import subprocess
import threading
import time
from collections import Counter
from email import message_from_bytes

from tests.e2e.kontor import PROJECT, command, kontor
from tests.fault.test_killed_office import kill_everything, wait_until_open
from tests.mail_server import PASSWORD, dovecot
from tests.post_office import post_office

MAILS = int(os.environ.get("KONTOR_MAIL_KILLS", "8"))
MOST_EVENTS = max(4, MAILS // 16)  # what one life tells at most before it is killed: two for each mail
LONGEST_LIFE = 120.0  # seconds; reached only where nothing is left to be told
LAST = 2  # so many are left in peace: one mail alone, killed three times, is taken for what ends the program
TERMS = "Lieferung\n\nDie Lieferung innerhalb Deutschlands kostet 4,90 €.\n"
MAIL = (
    "From: Kunde {n} <kunde{n}@krause{n}.example>\r\nTo: laden@lindner.example\r\nSubject: Lieferung {n}\r\n"
    "Message-ID: <{n}@krause.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Guten Tag,\r\n\r\nwas kostet die Lieferung nach Köln?\r\n\r\nKunde {n}\r\n"
)
SECRET = {"KONTOR_PASSPHRASE": "Buche"}


def answered(server):
    """How many drafts there are to each mail."""
    return Counter(message_from_bytes(draft)["In-Reply-To"] for draft in server.drafts())


def enter(office, account):
    subprocess.run(
        command(office, "--no-model", "mailbox", "add", "--host", account.host, "--user", account.user,
                "--port", account.port, "--authority", account.authority),
        input=f"{PASSWORD}\n", check=True, encoding="utf-8", timeout=120, stdout=subprocess.DEVNULL, cwd=PROJECT,
        env={**os.environ, **SECRET},
    )  # fmt: skip


def killed_life(office, *, events, seconds, whole_family):
    """The watch, killed shortly after it told so many things. Without its family, its children have to notice."""
    watch = subprocess.Popen(
        command(office, "--no-model", "watch"), cwd=PROJECT, env={**os.environ, **SECRET}, encoding="utf-8",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert watch.stdout
    late = threading.Timer(LONGEST_LIFE, watch.kill)
    late.start()
    try:
        wait_until_open(office, watch)
        told = (json.loads(line)["event"] for line in watch.stdout)
        for _ in range(events):
            next((event for event in told if event in {"fetched", "judged", "laid"}), None)
        time.sleep(seconds)  # anywhere in what comes next
    finally:
        late.cancel()
        if whole_family:
            kill_everything(watch)
        watch.kill()
        watch.wait()
        watch.stdout.close()


def test_killed_again_and_again_each_mail_has_one_draft(tmp_path):
    chance = random.Random(20261122)
    (tmp_path / "Lieferbedingungen.txt").write_text(TERMS, encoding="utf-8")
    office = tmp_path / "office"
    assert kontor(office, "--no-model", "add", tmp_path / "Lieferbedingungen.txt").status == 0
    with dovecot() as server, post_office() as post:
        enter(office, server.account)
        for number in range(MAILS):
            server.deliver(MAIL.format(n=number).encode())
        kills = 0
        while MAILS - len(answered(server)) > LAST:
            killed_life(
                office,
                events=chance.randint(0, MOST_EVENTS),
                seconds=chance.uniform(0, 0.4),
                whole_family=chance.random() < 0.5,
            )
            kills += 1
            assert kills < 6 * MAILS, "it does not get on"
        drafted_before = len(answered(server))
        last = kontor(office, "--no-model", "watch", "--once", timeout=1200, **SECRET)
        assert last.status == 0, last.err
        drafts = answered(server)
        print(f"{kills} kills, {drafted_before} of {MAILS} drafted before the last start, "
              f"{drafts.total() - len(drafts)} doubled")  # fmt: skip
        assert kills, "none was killed: the test proves nothing"
        assert set(drafts) == {f"<{number}@krause.example>" for number in range(MAILS)}
        assert drafts.total() - len(drafts) <= 1
        assert server.flags() == [()] * MAILS
        assert (post.letters, post.visits) == ([], [])
    verified = kontor(office, "verify").json
    assert verified["ok"], verified["findings"]
