"""Search by meaning, with an embedder of a few words in place of a model."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core.errors import Cancelled, WorldError
from core.progress import CancelToken, Progress
from kb import semantic
from kb.library import Library
from tests.kb_doubles import WordEmbedder, names, put, sha


@pytest.fixture
def embedder() -> WordEmbedder:
    return WordEmbedder()


@pytest.fixture
def library(tmp_path: Path, embedder: WordEmbedder) -> Iterator[Library]:
    opened = Library(tmp_path / "kb", embedder=embedder, chroma=False)
    yield opened
    opened.close()


def fill(library: Library) -> None:
    put(library, "dog.txt", "The dog sleeps on the floor.")
    put(library, "house.txt", "The house is for sale now.")
    put(library, "return.txt", "You may return the goods within two weeks.")


def test_a_question_in_another_language_finds_the_text(library: Library) -> None:
    fill(library)
    assert names(library, "Wo ist der Hund?") == []
    assert library.embed_pending() == 3
    hit = library.search("Wo ist der Hund?")[0]
    assert (hit.at.name, hit.found_by) == ("dog.txt", {"meaning"})
    assert library.search("The house is for sale now.")[0].found_by == {"words", "meaning"}
    assert names(library, "Wo ist der Hund?", mode="words") == []
    assert names(library, "Haus", mode="meaning")[0] == "house.txt"


def test_counts_tell_how_far_it_is(library: Library) -> None:
    fill(library)
    counts = library.counts()
    assert (counts.embedded, counts.pending, counts.embedder, counts.index) == (0, 3, "", "words")
    library.embed_pending()
    counts = library.counts()
    assert (counts.embedded, counts.pending, counts.embedder, counts.index) == (3, 0, "words-1", "exact")


def test_new_and_removed_documents_are_noticed(library: Library) -> None:
    fill(library)
    library.embed_pending()
    assert names(library, "Hund", mode="meaning")[0] == "dog.txt"
    library.remove(sha("dog.txt"))
    assert "dog.txt" not in names(library, "Hund", mode="meaning")
    put(library, "dogs.txt", "Every dog has its day, and this one too.")
    library.embed_pending()
    assert names(library, "Hund", mode="meaning")[0] == "dogs.txt"


def test_a_language_that_the_embedder_does_not_know_is_searched_by_words_alone(
    library: Library, embedder: WordEmbedder
) -> None:
    put(library, "vi.txt", "Chính sách đổi trả hàng trong bảy ngày.")
    put(library, "en.txt", "The dog sleeps on the floor.")
    assert library.embed_pending() == 1
    embedder.asked.clear()
    assert [hit.found_by for hit in library.search("đổi trả hàng")] == [{"words"}]
    assert embedder.asked == []


def test_sentences_are_likened_across_the_languages_that_the_embedder_knows(
    library: Library, embedder: WordEmbedder
) -> None:
    texts = [("The dog sleeps.", "en"), ("The house is for sale.", "en"), ("Con chó ngủ.", "vi")]
    assert library.likeness("Wo ist der Hund?", "de", texts) == [0.0, 0.0, 0.0]  # nothing is prepared yet
    fill(library)
    library.embed_pending()
    dog, house, foreign = library.likeness("Wo ist der Hund?", "de", texts)
    assert dog > house
    assert foreign == 0.0
    embedder.asked.clear()
    library.likeness("Wo ist der Hund?", "de", texts)
    assert embedder.asked == []  # it is not embedded twice


def test_within_holds_for_meaning_too(library: Library) -> None:
    fill(library)
    library.embed_pending()
    assert names(library, "Hund", within="house.txt") == ["house.txt"]
    assert names(library, "Hund", within="nothing") == []


def test_stop_keeps_what_is_done_and_goes_on_there(
    library: Library, embedder: WordEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(semantic, "BATCH", 2)
    for number in range(7):
        put(library, f"{number}.txt", f"The dog number {number} sleeps on the floor.")
    cancel, steps = CancelToken(), []

    def report(progress: Progress) -> None:
        steps.append((progress.done, progress.total))
        if progress.done == 4:
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.embed_pending(report=report, cancel=cancel)
    assert steps == [(0, 7), (2, 7), (4, 7)]
    assert (library.counts().embedded, library.counts().pending) == (4, 3)
    embedder.asked.clear()
    assert library.embed_pending() == 3
    assert len(embedder.asked) == 3


def test_another_embedder_takes_over_when_it_is_done(
    tmp_path: Path, embedder: WordEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(semantic, "BATCH", 1)
    library = Library(tmp_path / "kb", embedder=embedder, chroma=False)
    fill(library)
    library.embed_pending()
    better = WordEmbedder("words-2")
    library.use_embedder(better)
    served = []

    def report(_progress: Progress) -> None:
        assert names(library, "Hund")[0] == "dog.txt"
        served.append(library.counts().embedder)

    library.embed_pending(report=report)
    assert served == ["words-1", "words-1", "words-1"]
    assert library.counts().embedder == "words-2"
    assert names(library, "Hund")[0] == "dog.txt"
    library.close()
    again = Library(tmp_path / "kb", embedder=embedder, chroma=False)
    assert (again.counts().pending, again.counts().embedder) == (3, "")  # the old vectors are gone
    again.close()


def test_one_text_that_breaks_the_embedder_does_not_hide_the_others(library: Library) -> None:
    fill(library)
    put(library, "bad.txt", "The POISON is in the cup and in the glass.")
    assert library.embed_pending() == 4
    assert library.counts().pending == 0
    assert names(library, "Hund")[0] == "dog.txt"
    assert names(library, "the cup and the glass")[0] == "bad.txt"


def test_a_broken_embedder_is_told_to_the_background_and_never_to_search(
    library: Library, embedder: WordEmbedder
) -> None:
    fill(library)
    library.embed_pending()
    put(library, "more.txt", "The return of the dog to the house.")
    embedder.broken = True
    assert names(library, "house for sale")[0] == "house.txt"
    with pytest.raises(WorldError):
        library.embed_pending()
    assert library.counts().pending == 1


def test_meaning_never_pushes_a_passage_without_vector_down_for_nothing(library: Library) -> None:
    """A price row in no language has no vector; words that only it has must bring it to the top."""
    put(library, "row.csv", "4711 24,90")
    for number in range(5):
        put(library, f"{number}.txt", f"The price of house {number} is high, very high indeed.")
    library.embed_pending()
    assert names(library, "What is the price of 4711")[0] == "row.csv"


def test_half_precision_changes_a_cosine_in_the_fourth_decimal(library: Library) -> None:
    rng = np.random.default_rng(1)
    vectors = rng.standard_normal((500, 512)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    halves = vectors.astype("<f2").astype(np.float32)
    assert np.abs(halves @ vectors.T - vectors @ vectors.T).max() < 0.0005
