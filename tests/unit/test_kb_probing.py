"""A good embedder is known by its languages; a poor, broken or lying one is not let near the search."""

import numpy as np
import pytest

from kb.embedding import UseEmbedder
from kb.probing import SENTENCES, probe


class Fake:
    """An embedder made of a function from texts to rows."""

    name, dimensions, languages = "fake", 16, frozenset({"en"})

    def __init__(self, rows):
        self.rows = rows

    def embed(self, texts, *, cancel=None):
        return np.asarray(self.rows(list(texts)), np.float32)


def by_meaning(texts):
    """Ten directions, one for each statement, in whatever language."""
    places = {text: n for sentences in SENTENCES.values() for n, text in enumerate(sentences)}
    return [np.eye(16)[places.get(text, 15)] for text in texts]


CHANCE = np.random.default_rng(1)


def at_random(texts):
    rows = CHANCE.normal(size=(len(texts), 16))
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def all_alike(texts):
    return [np.eye(16)[0]] * len(texts)


def never_a_number(texts):
    return np.full((len(texts), 16), np.nan)


def too_long(texts):
    return np.asarray(by_meaning(texts)) * 7


def test_one_that_knows_the_meaning_knows_all_four_languages():
    found = probe(Fake(by_meaning))
    assert found.languages == {"en", "de", "vi", "zh"}
    assert (found.spread.alike, found.spread.unlike) == (1.0, 0.0)


def crowded(texts):
    """By meaning, but all in one corner, as some embedders have it."""
    rows = np.asarray(by_meaning(texts)) + 0.5
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_how_its_cosines_lie_is_measured():
    spread = probe(Fake(crowded)).spread
    assert spread.alike == pytest.approx(1.0)
    assert spread.unlike == pytest.approx(5 / 6)


@pytest.mark.parametrize("rows", [at_random, all_alike, never_a_number, too_long])
def test_one_that_does_not_is_of_no_use(rows):
    assert not probe(Fake(rows)).of_use


def test_the_embedder_that_kontor_brings_is_what_its_papers_say():
    embedder = UseEmbedder()
    found = probe(embedder)
    embedder.close()
    assert {"en", "de", "zh"} <= found.languages
    assert "vi" not in found.languages
    assert found.spread.alike == pytest.approx(embedder.spread.alike, abs=0.02)
    assert found.spread.unlike == pytest.approx(embedder.spread.unlike, abs=0.02)
