"""docs/trouble.md says what the program says: each of its sentences is ours, and none of our troubles is left out."""

import re

import pytest

from tests.architecture.sources import FLOORS, ROOT, modules
from tests.architecture.test_translations import sentences

# Where sentences about trouble are made …
OF_TROUBLE = [
    "core/files.py", "kb/reading.py", "kb/embedding.py", "kb/store/database.py", "models/engine.py",
    "models/local.py", "office/app/checks.py", "office/app/intake.py", "office/store/database.py",
    "office/store/office_lock.py", "office/store/originals.py",
]  # fmt: skip
# … and what they say beside it.
NO_TROUBLE = {
    "Scanned pages are read less well, because this is not installed: {package}",
    "Scanned Vietnamese pages cannot be read until this is installed: {package}",
    "Text recognition does not start on this PC. Pages without text cannot be searched.",
}


def told(text):
    """The second column of the tables."""
    rows = re.findall(r"^\| (?!what it is)([^|]+) \| ([^|]+) \| [^|]+ \|$", text, flags=re.MULTILINE)
    return [sentence.strip() for _what, sentence in rows if sentence.strip() != "nothing"]


@pytest.fixture(scope="module")
def text():
    return (ROOT / "docs" / "trouble.md").read_text(encoding="utf-8")


def test_each_sentence_is_the_programs_own(text):
    said = sentences(modules(*FLOORS))[0]
    assert len(told(text)) > 50
    assert [sentence for sentence in told(text) if sentence not in said] == []


@pytest.mark.parametrize("path", OF_TROUBLE)
def test_no_trouble_is_left_out(text, path):
    said = sentences([module for module in modules() if str(module).endswith(path)])[0]
    assert said, f"{path} says nothing: the test proves nothing"
    assert set(said) - set(told(text)) - NO_TROUBLE == set()


def test_the_search_sees_a_sentence_that_nobody_says():
    row = "| x | Kontor has a toothache. | Wait |"
    assert told(f"| what it is | what Kontor says | what you do |\n|---|---|---|\n{row}\n") == [
        "Kontor has a toothache."
    ]
    assert "Kontor has a toothache." not in sentences(modules(*FLOORS))[0]
