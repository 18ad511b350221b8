"""Runs the command line as a script would: JSON on stdout, in a process of its own or in this one."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from office.cli.main import main

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


def command(office, *arguments):
    return [sys.executable, "-m", "office.cli", "--office", str(office), "--json", *map(str, arguments)]


def kontor(office, *arguments, timeout=300, **environment):
    done = subprocess.run(
        command(office, *arguments),
        capture_output=True,
        check=False,
        timeout=timeout,
        cwd=PROJECT,
        env={**os.environ, **environment},
        encoding="utf-8",
    )
    return Done(done.returncode, done.stdout, done.stderr)


def kontor_here(capfd, office, *arguments):
    """The same without the start of a process: for what a command says, where many are asked."""
    capfd.readouterr()
    status = main(["--office", str(office), "--json", *map(str, arguments)])
    return Done(status, *capfd.readouterr())


def write_documents(folder, n=12, words=60):
    """Small text files with a sentence each that no other file has."""
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(n):
        filler = " ".join(f"Wort{i}x{j}" for j in range(words))
        (folder / f"Notiz {i:03}.txt").write_text(
            f"Notiz {i}\n\nDie Lieferung Nr. {4000 + i} kostet {10 + i},50 EUR.\n\n{filler}\n", encoding="utf-8"
        )
    return folder
