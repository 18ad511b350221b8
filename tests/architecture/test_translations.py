"""Every sentence that the owner reads is there in German, Vietnamese and Chinese, and none is there for nothing."""

import ast
import functools
import json
import string

import pytest

from core.words import LANGUAGES
from tests.architecture.sources import FLOORS, ROOT, modules, nodes, tree

FOREIGN = sorted(set(LANGUAGES) - {"en"})


def sentences(paths):
    """English sentence → where it is said, and places where tr gets something that is no literal."""
    said, unclear = {}, []
    for path in paths:
        for call in nodes(path, ast.Call):
            count = {"tr": 1, "tr_n": 2}.get(getattr(call.func, "id", getattr(call.func, "attr", "")))
            if not count or _defines(path):
                continue
            for argument in call.args[:count]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    said.setdefault(argument.value, f"{path}:{call.lineno}")
                else:
                    unclear.append(f"{path}:{call.lineno}")
    return said, unclear


@functools.cache
def said_on(floor):
    """The sentences of a floor: each of the many tests that ask for them would take seconds to find them again."""
    return sentences(modules(floor))


def _defines(path):
    return any(isinstance(node, ast.FunctionDef) and node.name == "tr_n" for node in tree(path).body)


def catalogue(floor, language):
    file = ROOT / floor / "translations" / f"{language}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def placeholders(sentence):
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field is not None}


def test_every_sentence_is_a_literal():
    assert [place for floor in FLOORS for place in said_on(floor)[1]] == []


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("floor", FLOORS)
def test_every_sentence_of_a_floor_is_translated(floor, language):
    said, _ = said_on(floor)
    known = {key for each in FLOORS for key in catalogue(each, language)}
    assert {sentence: where for sentence, where in said.items() if sentence not in known} == {}


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("floor", FLOORS)
def test_placeholders_are_the_same(floor, language):
    wrong = {
        key: value for key, value in catalogue(floor, language).items() if placeholders(key) != placeholders(value)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("floor", FLOORS)
def test_no_translation_is_left_over_or_empty(floor, language):
    said, _ = said_on(floor)
    entries = catalogue(floor, language)
    assert sorted(set(entries) - set(said)) == []
    assert [key for key, value in entries.items() if not value.strip()] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_a_sentence_is_translated_in_one_way(language):
    ways = {}
    for floor in FLOORS:
        for key, value in catalogue(floor, language).items():
            ways.setdefault(key, set()).add(value)
    assert {key: values for key, values in ways.items() if len(values) > 1} == {}


def test_the_search_sees_sentences_and_what_is_none(tmp_path):
    planted = tmp_path / "planted.py"
    planted.write_text('tr("One {n}", n=1)\ntr_n("a", "b", 2)\nwords.tr(name)\n')
    assert sentences([planted]) == (
        {"One {n}": f"{planted}:1", "a": f"{planted}:2", "b": f"{planted}:2"},
        [f"{planted}:3"],
    )
