"""A disk that fills up, a folder that cannot be written: each file gets its sentence, the office stays whole.

Runs in a mount namespace of its own (`unshare -rm`) with a small tmpfs as the disk; skipped where that is forbidden.
"""

import json
import os
import subprocess
import sys

import pytest

from tests.e2e.kontor import PROJECT

ALLOWED = (
    sys.platform == "linux"
    and subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode == 0
)
pytestmark = pytest.mark.skipif(not ALLOWED, reason="this machine allows no mount namespaces (unshare -rm)")

FILL = """
import json, sys
from pathlib import Path
from office.app import checks, documents
from office.app.bootstrap import open_office
from office.store import originals
originals.SPARE_SPACE = 0          # let it run into the wall itself
disk, spare = Path(sys.argv[1]), int(sys.argv[2])
source = disk.parent / "source"
source.mkdir()
for n in range(30):
    (source / f"{n:02}.txt").write_text(f"Datei {n} kostet {n},50 EUR. " + f"Wort{n} " * 60000)
office = open_office(disk / "office", with_model=False)
outcomes = documents.add_paths(office, [source])
before = [(o.outcome, o.reason, o.sentence) for o in outcomes]
found = checks.verify(office)
(disk / "ballast").unlink(missing_ok=True)
again = [o.outcome for o in documents.add_paths(office, [source])]
healed = checks.verify(office)
office.close()
print(json.dumps({"before": before, "ok": found["ok"], "findings": [f.message for f in found["findings"]],
                  "again": again, "healed": healed["ok"], "waiting": healed["checked"]["waiting"]}))
"""


def on_a_small_disk(tmp_path, megabytes, ballast, script, *arguments):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size={megabytes}m none "{disk}"'
    fill = f'head -c {ballast}M /dev/zero > "{disk}/ballast"' if ballast else "true"
    return subprocess.run(
        ["unshare", "-rm", "sh", "-c", f'{mount} && {fill} && exec "$@"', "sh",
         sys.executable, "-c", script, str(disk), *arguments],
        capture_output=True, check=False, encoding="utf-8", cwd=PROJECT, env=os.environ, timeout=300,
    )  # fmt: skip


@pytest.mark.slow
def test_a_disk_that_fills_up_refuses_with_a_sentence_and_recovers(tmp_path):
    done = on_a_small_disk(tmp_path, 200, 180, FILL, "0")
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    refused = [(reason, sentence) for outcome, reason, sentence in told["before"] if outcome == "refused"]
    added = [outcome for outcome, _reason, _sentence in told["before"] if outcome == "added"]
    assert refused, "the disk never filled: the test proves nothing"
    assert added
    assert {reason for reason, _ in refused} == {"disk-full"}
    assert all("disk is full" in sentence for _, sentence in refused)
    assert told["ok"], told["findings"]
    assert set(told["again"]) <= {"added", "duplicate"}
    assert told["healed"]
    assert told["waiting"] == 0


def test_a_read_only_place_is_told_in_one_sentence(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    command = f'mount -t tmpfs none "{disk}" && mount -o remount,ro "{disk}" && exec "$@"'
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", command, "sh", sys.executable, "-m", "office.cli", "--office",
         str(disk / "office"), "verify"],
        capture_output=True, check=False, encoding="utf-8", cwd=PROJECT, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "cannot be written" in done.stderr
