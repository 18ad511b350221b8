"""What the documents tell the owner to type is understood, and each benchmark that they name is there."""

import re
import shlex

import pytest

from office.cli.main import parser
from tests.architecture.sources import ROOT, tracked

TEXTS = [path for path in tracked() if path.suffix == ".md" and path.name != "plan.md"]  # a plan tells what will be
SETS_UP = {"test", "setup"}  # these words of `run.py` are its own
_TYPED = r"^    ((?:kontor|python3 run\.py)(?: .*)?)$|`((?:kontor|python3 run\.py)(?: [^`]*)?)`"


def told(text):
    """The commands of a text, one for each way in which it may be typed."""
    typed = re.findall(_TYPED, text, re.MULTILINE)
    lines = (re.split(r" {2,}", line or inline)[0] for line, inline in typed)
    return [way for line in lines for command in re.split(r"; (?=kontor)", line) for way in ways(command)]


def ways(command):
    """`[--out FILE]` is typed too, "a|b" as the one and the other, N and ID are numbers, "…" is nothing."""
    plain = re.sub(r"(?<= )(?:N|ID)(?=$| )", "5", re.sub(r"[\[\]]", "", command).replace("…", ""))
    choice = re.search(r"[^\s|]+(?:\|[^\s|]+)+", plain)
    return [plain.replace(choice[0], each) for each in choice[0].split("|")] if choice else [plain]


def is_understood(command):
    words = shlex.split(command.removeprefix("python3 run.py").removeprefix("kontor"))
    if words in ([], ["--no-model"], ["ARGS"]) or words[0] in SETS_UP:  # the window, or the set-up
        return True
    (verbs,) = (action for action in parser()._actions if action.dest == "command")
    if words[0] in verbs.choices and len(words) == 1:
        return True  # "`kontor replies`": all of its commands are meant
    try:
        parser().parse_args(words)
    except SystemExit:
        return False
    return True


@pytest.mark.parametrize("path", TEXTS, ids=str)
def test_every_command_is_one_of_ours(path, capsys):
    wrong = [command for command in told((ROOT / path).read_text(encoding="utf-8")) if not is_understood(command)]
    assert wrong == [], capsys.readouterr().err


def test_the_search_sees_a_command_that_is_none():
    text = (
        "Type `kontor fly`.\n\n    kontor books fly --from 2026-08      all of it\n    kontor verify; kontor land\n"
    )
    assert told(text) == ["kontor fly", "kontor books fly --from 2026-08", "kontor verify", "kontor land"]
    assert told("`kontor books export --format csv|pdf OUT [--limit N]`") == [
        "kontor books export --format csv OUT --limit 5",
        "kontor books export --format pdf OUT --limit 5",
    ]
    for wrong in ("kontor fly", "kontor books export --format none OUT", "kontor search a --limit x"):
        assert not is_understood(wrong)
    for right in ("kontor", "kontor --no-model", "python3 run.py test", "python3 run.py search a", "kontor replies"):
        assert is_understood(right)


def benchmarks(text):
    return {name for words in re.findall(r"python -m benchmarks((?: \w+)+)", text) for name in words.split()}


def test_every_benchmark_is_there():
    named = set().union(*(benchmarks((ROOT / path).read_text(encoding="utf-8")) for path in TEXTS))
    assert len(named) > 10
    assert [name for name in sorted(named) if not (ROOT / "benchmarks" / f"{name}.py").exists()] == []
