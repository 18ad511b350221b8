"""Nothing leaves the PC: everything works with the network cut off, and no Internet socket is even opened."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.kontor import PROJECT, command, write_documents
from tests.shared_data import DATA


def _works(*words):
    return (
        shutil.which(words[0]) is not None and subprocess.run(words, capture_output=True, check=False).returncode == 0
    )


needs_unshare = pytest.mark.skipif(
    not _works("unshare", "-rn", "true"), reason="needs unshare -rn (Debian: util-linux), and a kernel that allows it"
)
needs_strace = pytest.mark.skipif(
    not _works("strace", "-f", "-e", "trace=network", "true"),
    reason="needs strace (Debian: strace), allowed to trace",
)


@pytest.fixture
def office(tmp_path):
    return tmp_path / "office"


@pytest.fixture
def documents(tmp_path):
    """Made-up notes, and real documents of many kinds where they lie beside the project."""
    folder = tmp_path / "papers"
    write_documents(folder, n=4)
    for kind in ("pdf", "docx", "xlsx", "eml", "png"):
        for found in sorted(DATA.rglob(f"*.{kind}"))[:2]:
            shutil.copy(found, folder / f"{kind}-{found.name}")
    return folder


def run_all(office, documents, wrapper, *options):
    """Add, search and ask, each under `wrapper`; the answers. options: of the command line."""
    steps = [
        ("add", documents),
        ("search", "Lieferung 4002"),
        ("ask", "Was kostet die Lieferung Nr. 4002?"),
        ("models", "list"),
        ("verify",),
    ]
    said = []
    for step in steps:
        done = subprocess.run(
            [*wrapper, *command(office, *options, *step)],
            cwd=PROJECT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode in {0, 1}, done.stderr
        assert json.loads(done.stdout), done.stderr
        said.append(done.stdout)
    return said


@needs_unshare
def test_everything_works_with_the_network_cut_off(office, documents):
    """Without the model: that it opens no socket either, with the network there, is seen below."""
    _added, searched, asked, _models, verified = run_all(office, documents, ["unshare", "-rn"], "--no-model")
    assert "4002" in searched
    assert "12,50" in asked
    assert '"ok": true' in verified


def sockets(trace):
    """Lines of a trace of system calls that open an Internet socket or reach for an Internet address."""
    return [
        line for line in Path(trace).read_text(encoding="utf-8", errors="replace").splitlines() if "AF_INET" in line
    ]


def traced(trace):
    return ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=network", "-A", "-o", str(trace)]


@needs_strace
def test_a_whole_run_opens_no_internet_socket(office, documents, tmp_path):
    trace = tmp_path / "trace"
    run_all(office, documents, traced(trace))
    assert re.search(r"^\d+ ", trace.read_text(encoding="utf-8"), re.MULTILINE), "nothing was traced"
    assert sockets(trace) == []


@needs_strace
def test_the_open_window_opens_no_internet_socket(office, tmp_path):
    trace = tmp_path / "trace"
    window = [sys.executable, "-m", "desktop.launch", "--office", str(office)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for _start in range(2):  # the second one finds everything in place
        subprocess.run(
            ["timeout", "-k", "5", "20", *traced(trace), *window], cwd=PROJECT, env=environment, check=False
        )
        assert (office / "office.db").exists()
        assert sockets(trace) == []


@needs_strace
def test_the_trace_sees_an_internet_socket(tmp_path):
    trace = tmp_path / "trace"
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    subprocess.run([*traced(trace), sys.executable, "-c", child], check=True)
    assert any("connect(" in line for line in sockets(trace))
