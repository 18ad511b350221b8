"""Each file and folder of ours that a document names is there."""

import re

import pytest

from tests.architecture.sources import ROOT, tracked

OURS = {path.as_posix() for path in tracked()}
FOLDERS = {parent.as_posix() for path in tracked() for parent in path.parents} - {"."}
FIRST = {folder for folder in FOLDERS if "/" not in folder}
TEXTS = [path for path in tracked() if path.suffix == ".md" and path.name != "plan.md"]  # a plan tells what will be
NOT_OURS = {"FILE.toml", "passwords.json", "answers/facts.json"}  # the owner's, an office's, the sample company's


def told(text):
    """The paths of a text: what stands as code and begins with one of our folders, or ends like one of our files."""
    words = (word for code in re.findall(r"`([^`\n]+)`", text) for word in code.split())
    paths = (re.split(r"::|[,;:]$", word)[0].rstrip("/") for word in words)
    return [path for path in paths if is_path(path) and path not in NOT_OURS]


def is_path(word):
    if not re.fullmatch(r"[\w{*][\w./*{},-]*", word):
        return False
    return word.split("/")[0] in FIRST - {word} or bool(re.search(r"\.(?:py|toml|md|sql|json)$", word))


def exists(path):
    """Also where its folder is left out ("structured/ubl.py"), for `*`, and for each of {one,another}."""
    if choice := re.search(r"\{([^{}]*)\}", path):
        return all(exists(path.replace(choice[0], each)) for each in choice[1].split(","))
    form = re.compile(r"(?:.*/)?" + re.escape(path).replace(r"\*", "[^/]*"))
    return any(form.fullmatch(each) for each in (*OURS, *FOLDERS))


@pytest.mark.parametrize("path", TEXTS, ids=str)
def test_every_path_is_one_of_ours(path):
    assert [each for each in told((ROOT / path).read_text(encoding="utf-8")) if not exists(each)] == []


def test_the_search_sees_a_path_that_is_none():
    text = "See `core/utils.py`, `python -m tests/x/test_y.py::test_z`, `kb/` and `office/{app,attic}`."
    assert told(text) == ["core/utils.py", "tests/x/test_y.py", "office/{app,attic}"]
    assert told("`~/.cache/kontor` `../shared/DESIGN.md` `kontor add x` `docs`") == []
    assert [each for each in told(text) if exists(each)] == []
    assert not exists("{kb,core}/words.py")
    for path in (
        "core/words.py",
        "core",
        "office/app",
        "words.py",
        "store/sqlite.py",
        "kb/*.py",
        "{kb,core}/names.py",
    ):
        assert exists(path)
    assert len([path for text in TEXTS for path in told((ROOT / text).read_text(encoding="utf-8"))]) > 150
