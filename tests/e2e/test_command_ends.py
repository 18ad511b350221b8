"""However a command ends, a script can rely on it: closed streams, a full disk and a bug in Kontor itself."""

import json
import subprocess
from pathlib import Path

import pytest

from core.words import use_language
from desktop import launch
from office.cli import verify, watch
from office.cli.main import main
from tests.e2e.kontor import PROJECT, command, kontor_here


def in_shell(office, redirected, *arguments):
    """A command with its streams as a script has them; returns its exit status and what was heard."""
    words = [part.replace("'", "'\\''") for part in command(office, *arguments)]
    line = " ".join(f"'{word}'" for word in words) + f" {redirected}"
    return subprocess.run(["bash", "-c", line], capture_output=True, cwd=PROJECT, check=False, encoding="utf-8")


@pytest.mark.parametrize(("redirected", "status", "heard"), [(">&-", 0, ""), ("2>&-", 2, ""), ("<&-", 0, None)])
def test_a_closed_stream_is_no_trouble_and_what_it_would_hear_goes_nowhere(tmp_path, redirected, status, heard):
    arguments = ("close", "tomorrow") if status else ("verify",)
    done = in_shell(tmp_path / "office", redirected, *arguments)
    assert (done.returncode, done.stderr) == (status, "")
    assert json.loads(done.stdout)["ok"] if heard is None else done.stdout == heard


def test_a_command_speaks_the_language_that_was_said_for_it(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("KONTOR_LANGUAGE", "de")
    try:
        assert main(["--office", str(tmp_path / "office"), "verify"]) == 0
    finally:
        use_language("en")
    assert "Alles ist in Ordnung." in capsys.readouterr().out


def test_output_on_a_full_disk_is_one_sentence(tmp_path):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")
    done = in_shell(tmp_path / "office", "> /dev/full", "verify")
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["The disk is full. Free some space, then try again: stdout"]


def test_a_bug_is_one_sentence_and_a_report_in_the_office(capfd, tmp_path, monkeypatch):
    def broken(session, _options):
        raise ZeroDivisionError(str(session.office.folder))

    monkeypatch.setattr(verify, "run", broken)
    done = kontor_here(capfd, tmp_path / "office", "verify")
    assert (done.status, done.out) == (2, "")
    (report,) = (tmp_path / "office" / "reports").iterdir()
    assert done.err.splitlines() == [f"Something went wrong in Kontor itself. A report was written to {report}."]
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")


def test_a_watch_that_nobody_hears_ends(capfd, tmp_path, monkeypatch):
    def unheard(*_words, **_settings):
        raise BrokenPipeError

    class Watch:
        def __init__(self, line):
            self.line = line

        def run(self, cancel):
            self.line("mails", {"fresh": 1})
            assert cancel.cancelled

    monkeypatch.setattr(watch, "print", unheard, raising=False)
    monkeypatch.setattr(watch.mail_watch, "watch_of", lambda _office, line: Watch(line))
    monkeypatch.setattr(watch.rounds, "begin", lambda _office: None)
    assert kontor_here(capfd, tmp_path / "office", "--no-model", "watch").status == 0


@pytest.mark.parametrize(
    ("given", "draws"),
    [
        (["screenshots", "out"], True),
        (["--json", "--office", "x", "screenshots", "out"], True),
        (["add", "screenshots"], False),
        (["--office", "screenshots", "search", "screenshots"], False),
    ],
)
def test_screenshots_are_drawn_for_the_command_alone(given, draws, monkeypatch):
    drawn = []
    monkeypatch.setattr(launch, "_screenshots", lambda given: drawn.append(given) or 0)
    monkeypatch.setattr("office.cli.main", lambda _given: 0)
    assert launch.main(given) == 0
    assert bool(drawn) is draws


def test_screenshots_without_a_folder_say_so_in_one_sentence(capsys):
    pytest.importorskip("PySide6")
    with pytest.raises(SystemExit) as end:
        launch.main(["screenshots"])
    assert end.value.code == 2
    assert capsys.readouterr().err.splitlines() == [
        "the following arguments are required: OUT. `kontor --help` shows how it is used."
    ]
    assert launch.main(["--help"]) == 0
    assert "kontor screenshots OUT" in capsys.readouterr().out
