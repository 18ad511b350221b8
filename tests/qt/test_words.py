"""Every sentence of the window exists in all languages, with the same placeholders."""

import ast
import json
import string
from pathlib import Path

import pytest

import desktop

FOLDER = Path(desktop.__file__).parent
LANGUAGES = ("de", "vi", "zh")


def literals(path: Path) -> list[tuple[str, int]]:
    """The English sentences in calls of tr and tr_n, and the lines on which they stand."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "tr_n"}:
            wanted = node.args[: 1 if node.func.id == "tr" else 2]
            for argument in wanted:
                assert isinstance(argument, ast.Constant), f"{path.name}:{node.lineno}: not a literal sentence"
                found.append((str(argument.value), node.lineno))
    return found


def sentences() -> set[str]:
    return {sentence for path in FOLDER.glob("*.py") for sentence, _line in literals(path)}


def placeholders(sentence: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str):
    known = json.loads((FOLDER / "translations" / f"{language}.json").read_text(encoding="utf-8"))
    assert sorted(sentences() - set(known)) == []
    assert sorted(set(known) - sentences()) == [], "translated, but said nowhere"
    wrong = [one for one, other in known.items() if placeholders(one) != placeholders(other)]
    assert wrong == []
    assert [one for one, other in known.items() if not other.strip()] == []


def test_all_languages_have_the_same_order():
    for language in LANGUAGES:
        known = json.loads((FOLDER / "translations" / f"{language}.json").read_text(encoding="utf-8"))
        assert list(known) == sorted(known)
