"""The model that finds by meaning, as the set-up brings it, through the real engine: four languages, both ways."""

import pytest

from kb.library import Library
from kb.probing import SENTENCES, probe
from models.embedding import LocalEmbedder
from tests.kb_doubles import put
from tests.model_files import model_file


@pytest.fixture(scope="module")
def embedder():
    made = LocalEmbedder(model_file("multilingual-e5-small"))
    yield made
    made.close()


def test_it_knows_all_four_languages_and_measures_as_the_manifest_says(embedder):
    found = probe(embedder)
    assert found.languages == {"en", "de", "vi", "zh"} == embedder.languages
    assert found.spread.alike == pytest.approx(embedder.spread.alike, abs=0.01)
    assert found.spread.unlike == pytest.approx(embedder.spread.unlike, abs=0.01)


def test_a_question_lies_near_its_answer_not_near_another_sentence(embedder):
    answers = ["Photosynthesis turns light into sugar in the leaves.", "The rent is due on the first of the month."]
    near, far = embedder.embed(answers) @ embedder.embed_question("How do plants make their food?")
    assert near > far + 0.03


@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_a_vietnamese_question_finds_the_sentence_in_another_language(tmp_path, embedder, language):
    """Kontor's own embedder knows no Vietnamese: without the second one nothing is found."""
    library = Library(tmp_path / "kb", chroma=False)
    for n, sentence in enumerate(SENTENCES[language]):
        put(library, f"{n}.txt", sentence)
    library.embed_pending()
    question = SENTENCES["vi"][4]
    assert library.search(question, mode="meaning") == []
    library.use_beside(embedder)
    library.embed_pending()
    assert library.search(question, mode="meaning")[0].at.name == "4.txt"
    library.close()
