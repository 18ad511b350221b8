"""What the documents promise is there: the tests that hold the promises, the files that are linked."""

import ast
import re

import pytest

from tests.architecture.sources import ROOT, tracked

TEXTS = [path for path in tracked() if path.suffix == ".md"]


def promised(text):
    """`tests/…/test_x.py::test_y` in a text: (file, function or "")."""
    return re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text)


def exists(file, function):
    path = ROOT / file
    if not path.exists():
        return False
    defined = {
        node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)
    }
    return not function or function in defined


def test_every_test_that_holds_a_promise_exists():
    named = promised((ROOT / "docs" / "promises.md").read_text(encoding="utf-8"))
    assert len(named) >= 12
    assert [each for each in named if not exists(*each)] == []


def test_each_promise_is_held_or_said_to_be_open():
    text = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    promises = re.split(r"^\d+\. ", text, flags=re.MULTILINE)[1:]
    assert len(promises) == 12
    assert [each for each in promises if not promised(each) and "Not yet" not in each] == []


def test_the_search_sees_a_test_that_is_none():
    assert promised("see `tests/unit/test_x.py::test_y` and `tests/unit/test_children.py`") == [
        ("tests/unit/test_x.py", "test_y"),
        ("tests/unit/test_children.py", ""),
    ]
    assert not exists("tests/unit/test_x.py", "test_y")
    assert not exists("tests/unit/test_children.py", "test_that_nobody_wrote")
    assert exists("tests/unit/test_children.py", "test_a_request_is_answered")


@pytest.mark.parametrize("path", TEXTS, ids=str)
def test_links_lead_somewhere(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if "://" not in link]
    assert [link for link in links if not (ROOT / path).parent.joinpath(link).exists()] == []
