"""The words of a command in any order: options before, between and after what they stand beside."""

from itertools import permutations
from pathlib import Path

import pytest

from office.cli.main import main, parser


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


def test_a_deed_of_the_books_without_its_object_says_what_is_missing(tmp_path, capsys):
    assert main(["--office", str(tmp_path), "books", "import"]) == 2
    assert "Say of what" in capsys.readouterr().err
