"""Search by meaning, with an embedder of a few words in place of a model."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import Cancelled, WorldError
from core.ports import Spread, Vectors
from core.progress import CancelToken, Progress
from kb import search, semantic
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


def test_a_better_one_beside_it_follows_while_the_quick_one_answers(
    library: Library, embedder: WordEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(semantic, "BATCH", 1)
    fill(library)
    better = WordEmbedder("words-2")
    library.use_beside(better)
    served = []

    def report(_progress: Progress) -> None:
        served.append((library.counts().embedder, library.counts().pending))
        assert not served[3:] or names(library, "Hund")[0] == "dog.txt"

    assert not library.finds_together
    assert library.embed_pending(report=report) == 6
    assert library.finds_together
    assert [name for name, _ in served] == ["", *["words-1"] * 3, *["words-1 + words-2"] * 3]
    assert [pending for _, pending in served] == [3, 3, 3, 3, 2, 1, 0]
    assert (embedder.rested, better.rested) == (1, 1)
    put(library, "late.txt", "The price of the house is high.")
    assert [finding.rule for finding in library.check()] == ["KB-PENDING"]
    assert library.embed_pending(quick=True) == 1
    assert library.counts().pending == 1
    assert library.check() == []  # it is found by meaning, and will be found better
    assert library.embed_pending() == 1


def test_what_comes_while_the_slow_one_is_busy_need_not_wait_for_it(
    library: Library, embedder: WordEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(semantic, "BATCH", 1)
    fill(library)
    better = WordEmbedder("words-2")
    library.use_beside(better)

    def report(progress: Progress) -> None:
        if progress.done == 4:
            put(library, "late.txt", "A cat is no dog and no house.")

    library.embed_pending(report=report)
    late = "A cat is no dog and no house."
    assert better.asked.index(late) == 3
    assert embedder.asked.index(late) == 3  # it asked for it before the other one went on
    assert library.counts().pending == 0


def test_one_that_is_away_for_a_session_finds_its_vectors_again_one_laid_aside_does_not(
    tmp_path: Path, embedder: WordEmbedder
) -> None:
    def opened() -> Library:
        return Library(tmp_path / "kb", embedder=embedder, chroma=False)

    library = opened()
    fill(library)
    library.use_beside(WordEmbedder("words-2"))
    library.embed_pending()
    library.close()
    library = opened()  # a command without a model
    put(library, "more.txt", "The return of the dog to the house.")
    library.embed_pending()
    library.use_beside(WordEmbedder("words-2"))
    assert library.counts().pending == 1
    library.use_beside(None)
    library.embed_pending()
    library.use_beside(WordEmbedder("words-2"))
    assert library.counts().pending == 4
    library.close()


def test_two_say_together_what_each_knows(library: Library, embedder: WordEmbedder) -> None:
    """Each measures on its own scale; who does not know a language is not asked, and takes nothing from the other."""
    fill(library)
    put(library, "vi.txt", "Chính sách đổi trả hàng trong bảy ngày, giá tốt.")
    better = WordEmbedder("words-2", languages=("en", "de", "zh", "vi"))
    better.groups = (*WordEmbedder.groups[1:], ("dog", "hund", "chó"), ("giá", "trả", "price"))
    better.spread = Spread(alike=0.90, unlike=0.50)
    library.use_beside(better)
    library.embed_pending()
    found = {hit.at.name: hit.score for hit in library.search("Hund", mode="meaning")}
    assert found.keys() == {"dog.txt", "house.txt", "return.txt", "vi.txt"}
    assert max(found, key=found.__getitem__) == "dog.txt"
    vietnamese = library.search("giá bao nhiêu", mode="meaning")
    assert vietnamese[0].at.name == "vi.txt"
    question, texts = "Wo ist der Hund?", [("The dog sleeps.", "en"), ("Con chó ngủ.", "vi"), ("Собака", "ru")]
    (own, _, _), (other, foreign, _) = (
        each.embed([text for text, _ in texts]) @ each.embed_question(question) for each in (embedder, better)
    )
    on_scale = [0.11 + (cosine - 0.50) / (0.90 - 0.50) * (0.70 - 0.11) for cosine in (other, foreign)]
    expected = [(own + on_scale[0]) / 2, on_scale[1], 0.0]
    assert library.likeness(question, "de", texts) == pytest.approx(expected, abs=1e-5)


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


def test_a_question_is_embedded_while_its_words_are_looked_up(
    library: Library, embedder: WordEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(library)
    library.embed_pending()
    embedded, look_up, embed_question = threading.Event(), search.by_words, embedder.embed_question

    def embed(question: str) -> Vectors:
        embedded.set()
        return embed_question(question)

    def wait(*asked: Any) -> dict[int, float]:
        assert embedded.wait(10)
        return look_up(*asked)

    monkeypatch.setattr(search, "by_words", wait)
    monkeypatch.setattr(library._first, "_vector_of", embed)
    assert names(library, "Haus sale", mode="both")[0] == "house.txt"
