"""How the source speaks: docstrings, names of the field, no blanket except, nothing of this machine."""

import ast
import re

import pytest

from tests.architecture.sources import FLOORS, ROOT, modules, nodes, tracked, tree

VAGUE = {"utils", "util", "helpers", "helper", "manager", "service", "services", "common", "misc"}
BLANKET_ALLOWED = 2  # the job runner of a child, and Qt's hook

INDEX_ADDRESS = re.compile(r"--(extra-)?index-url|https?://[^ ]+/simple|files\.python" + r"hosted\.org")
MACHINE_PATH = re.compile(r"(^|[^.\w])/(w[o]rk|f[a]rm|r[o]ot|h[o]me/\w+)/")


@pytest.mark.parametrize("path", modules(), ids=str)
def test_modules_and_public_classes_say_what_they_are(path):
    missing = [] if ast.get_docstring(tree(path)) else ["the module"]
    missing += [
        node.name
        for node in nodes(path, ast.ClassDef)
        if not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert missing == []


def test_names_are_names_of_the_field():
    found = [str(path) for path in modules() for part in path.with_suffix("").parts if VAGUE & set(part.split("_"))]
    found += [
        f"{path}:{node.name}"
        for path in modules()
        for node in nodes(path, ast.ClassDef)
        if VAGUE & set(re.findall("[a-z]+", re.sub(r"([A-Z])", r" \1", node.name).lower()))
    ]
    assert found == []


def blankets(paths):
    """Places that catch everything."""
    return [
        f"{path}:{node.lineno}"
        for path in paths
        for node in nodes(path, ast.ExceptHandler)
        if node.type is None or {"Exception", "BaseException"} & set(re.findall(r"\w+", ast.unparse(node.type)))
        if not any(isinstance(inner, ast.Raise) and inner.exc is None for inner in node.body)
    ]


def test_a_blanket_except_stands_in_two_places_at_most():
    assert len(blankets(modules(*FLOORS))) <= BLANKET_ALLOWED, blankets(modules(*FLOORS))


def test_the_search_sees_a_blanket_except(tmp_path):
    planted = tmp_path / "planted.py"
    planted.write_text("try:\n    x = 1\nexcept (ValueError, Exception):\n    pass\n")
    assert blankets([planted]) == [f"{planted}:3"]


def traces(paths):
    """Lines with an index's address or a path of one machine."""
    found = []
    for path in paths:
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font, a picture
        found += [
            f"{path}:{number}"
            for number, line in enumerate(text.splitlines(), 1)
            if INDEX_ADDRESS.search(line) or MACHINE_PATH.search(line)
        ]
    return found


def test_no_index_and_no_machine_is_named():
    own = [path for path in tracked() if path.name != "test_words.py"]
    assert traces(own) == []


def test_the_search_sees_an_address_and_a_path(tmp_path):
    planted = tmp_path / "planted.txt"
    planted.write_text("--index-" + "url x\nfrom /" + "root/x\nfine\n")
    assert traces([planted]) == [f"{planted}:1", f"{planted}:2"]
