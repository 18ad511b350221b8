"""The words of a command in any order: options before, between and after what they stand beside."""

import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

from office.cli.commands import COMMANDS, command
from office.cli.main import _printable, main, parser


@pytest.mark.parametrize("places", [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (0, 2)])
def test_options_may_stand_anywhere(places):
    words = ["import", "a.sta"]
    for option, place in zip((["--json"], ["--account", "DE1"]), places, strict=True):
        words[place:place] = option
    found = parser().parse_args(["bank", *words])
    assert (found.action, found.paths, found.json, found.account) == ("import", [Path("a.sta")], True, "DE1")


def test_the_form_of_an_export_in_every_order():
    for parts in permutations((["export"], ["--format", "csv"], ["out.csv"])):
        words = [word for part in parts for word in part]
        if words.index("export") < words.index("out.csv"):
            found = parser().parse_args(["books", *words])
            assert (found.action, found.form, found.path) == ("export", "csv", Path("out.csv"))


def test_common_options_stand_before_the_command_too():
    found = parser().parse_args(["--json", "--office", "x", "add", "--no-model", "a.pdf", "b.pdf"])
    assert (found.json, found.office, found.no_model, len(found.paths)) == (True, Path("x"), True, 2)


@pytest.mark.parametrize("words", [["books"], ["books", "fly", "x"], ["add"], ["bank", "--nothing"]])
def test_what_is_wrong_ends_with_usage(words):
    with pytest.raises(SystemExit) as end:
        parser().parse_args(words)
    assert end.value.code == 2


@pytest.mark.parametrize("words", [["close", "2026-09", "--lo"], ["verify", "--js"], ["--off", "x", "verify"]])
def test_an_option_that_is_cut_short_is_none(words):
    with pytest.raises(SystemExit) as end:
        parser().parse_args(words)
    assert end.value.code == 2


@pytest.mark.parametrize(
    "words",
    [
        ["add", ""],
        ["--office", "", "verify"],
        ["verify", "--office", ""],
        ["books", "add-account", ""],
        ["backup", ""],
    ],
)
def test_an_empty_word_is_not_the_folder_we_stand_in(words, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert "nothing stands here" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "lacks"), [("bank", "action"), ("replies", "action"), ("add", "PATH")])
def test_what_may_be_left_out_is_not_asked_for(name, lacks, capsys):
    assert main([name]) == 2
    assert f"are required: {lacks}. " in capsys.readouterr().err


def test_a_deed_of_the_books_without_its_object_says_what_is_missing(tmp_path, capsys):
    assert main(["--office", str(tmp_path), "books", "import"]) == 2
    assert "Say of what" in capsys.readouterr().err


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_a_deed_and_options(name):
    found = command(name)
    assert callable(found.run)
    assert all(flags and isinstance(settings, dict) for flags, settings in found.options)
    with pytest.raises(SystemExit) as end:
        parser().parse_args([name, "--help"])
    assert end.value.code == 0


def loaded_by(*words):
    """The modules of the house that a command line loads before it opens the office."""
    code = (
        "import sys\nfrom office.cli.main import parser\n"
        "try: parser().parse_args(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_no_use_case_and_a_command_no_other():
    assert not {name for name in loaded_by("--help") if name.startswith(("office.app", "kb", "models", "numpy"))}
    loaded = loaded_by("verify")
    assert {name for name in COMMANDS if f"office.cli.{name}" in loaded} == {"verify"}
    assert "office.books.review" not in loaded


def test_an_office_opens_without_what_reads_and_checks_invoices():
    done = subprocess.run(
        [sys.executable, "-c", "import sys, office.app.bootstrap; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    loaded = set(done.stdout.split())
    assert "office.app.invoice_desk" in loaded
    assert not loaded & {"office.invoices.checks", "office.invoices.page", "office.books.review"}


def test_a_terminal_gets_lines_and_nothing_that_it_would_obey():
    told = _printable("a PDF's line\r\nthe next\tcell \x1b[2J \u202egnp.exe \rover")
    assert told == "a PDF's line\nthe next\tcell \ufffd[2J \ufffdgnp.exe \ufffdover"
