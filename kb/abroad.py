"""Passages in other languages than the question's: by what their language calls its words, and by meaning."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core import terms
from kb.glossary import Matter, matters
from kb.library import Hit, Library
from kb.question import Question, Vocabulary, content_terms

NEAREST = 20  # hits of one search that are looked through for those in the language meant
OF_EACH = 8  # passages by words of each language, and by meaning of all


def found_abroad(
    library: Library, question: Question, hits: Sequence[Hit], within: str | None
) -> list[tuple[Question, Hit]]:
    """The nearest passages in other languages, each with the question in the words that it uses.

    hits: what the question itself found; those in other languages are among the result. A hit's score is its nearness
    in meaning, 0 where that is not known.
    """
    by_meaning = library.search(question.text, limit=NEAREST, within=within, mode="meaning")
    near = {hit.passage: hit.score for hit in by_meaning}
    seen = [*hits, *[hit for hit in by_meaning if is_abroad(question, hit)][:OF_EACH]]
    found: dict[int, tuple[Question, Hit]] = {}
    for language in _spoken(library, question):
        called = matters(question, language)
        for hit in [*_by_words(library, called, within), *seen]:
            if hit.language == language and hit.passage not in found:
                as_near = replace(hit, score=near.get(hit.passage, 0.0))
                found[hit.passage] = (_in_words_of(question, called, hit), as_near)
    return list(found.values())


def is_abroad(question: Question, hit: Hit) -> bool:
    """Whether a passage is known to be in another language than the question."""
    return bool(question.language and hit.language and hit.language != question.language)


def _spoken(library: Library, question: Question) -> Iterable[str]:
    """The other languages of the documents. Of a question in a language that is not known nothing is looked up."""
    if not question.language:
        return ()
    return dict.fromkeys(d.language for d in library.documents() if d.language not in {question.language, ""})


def _by_words(library: Library, called: Sequence[Matter], within: str | None) -> list[Hit]:
    query = " ".join(dict.fromkeys(name for matter in called for name in matter.called))
    return library.search(query, limit=NEAREST, within=within, mode="words")[:OF_EACH] if query else []


def _in_words_of(question: Question, called: Sequence[Matter], hit: Hit) -> Question:
    """The question with the words by which this passage calls its matters."""
    text = terms.clean(f"{hit.at.name}\n{hit.context}\n{hit.text}")
    held = Vocabulary(text)
    words = [word for matter in called for word in content_terms(matter.in_words_of(held, text))]
    return replace(question, content=tuple(dict.fromkeys(words)))
