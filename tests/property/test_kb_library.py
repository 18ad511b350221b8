"""Whatever is put in comes out again to the letter, and whatever is asked gets an answer."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kb.document import Block, Kind, Page, ReadDocument, Source, Word
from kb.library import Library
from tests.kb_doubles import WordEmbedder, put, sha
from tests.shared_data import shared

# Any code points at all: halves of surrogate pairs, NUL, private use.
anything = st.text(st.characters(), max_size=300)
lots = st.text(st.characters(), max_size=300) | st.lists(
    st.sampled_from(["Die Rückgabe. ", "退货政策。", "\r\n\r\n", "\0", "\ud800", "bảo hành ", "A-4711 ", "🙂"]),
    max_size=40,
).map("".join)
whole = st.integers(-3, 400)
pages = st.builds(
    Page,
    number=st.just(1),
    text=lots,
    source=st.sampled_from(Source),
    name=anything,
    blocks=st.lists(
        st.builds(Block, whole, whole, st.sampled_from(["heading", "row", "list"]), st.integers(0, 3), anything),
        max_size=4,
    ).map(tuple),
    words=st.lists(st.builds(Word, whole, whole, *[st.floats(0, 1)] * 4), max_size=2).map(tuple),
)


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        opened = Library(Path(folder), embedder=WordEmbedder(), chroma=False)
        put(opened, "Preisliste.pdf", "Die Rückgabefrist beträgt 14 Tage.", "Preise: Eiche 24,90 Euro, A-4711.")
        put(opened, "条款.txt", "退货政策:七天内可以退货。")
        opened.embed_pending()
        yield opened
        opened.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(page=pages, title=anything, name=anything)
def test_pages_names_and_passages_come_back_to_the_letter(
    library: Library, page: Page, title: str, name: str
) -> None:
    library.put(sha("wild"), [name, "second"], ReadDocument(Kind.HTML, (page,), title=title))
    assert library.page(sha("wild"), 1) == page
    stored = next(document for document in library.documents() if document.document == sha("wild"))
    assert (stored.names, stored.title) == ((name, "second"), title)
    passages = library.passages_of(sha("wild"))
    assert all(p.text == page.text[p.start : p.start + p.length] for p in passages)
    assert stored.passages == len(passages)
    for passage in passages[:2]:
        found = library.search(passage.text, within=name)
        assert all(hit.at.name in (name, "second") or name in hit.at.name for hit in found)
    library.embed_pending()
    library.remove(sha("wild"))


@given(query=anything, within=st.none() | anything, mode=st.sampled_from(["words", "meaning", "both"]))
def test_any_question_gets_an_answer(library: Library, query: str, within: str | None, mode: str) -> None:
    hits = library.search(query, limit=5, within=within, mode=mode)  # type: ignore[arg-type]
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    for hit in hits:
        text = library.page(hit.at.document, hit.at.page).text
        assert text[hit.at.start : hit.at.start + hit.at.length] == hit.text
        assert hit.found_by <= {"words", "meaning"}
        assert hit.found_by


SYNTAX = [
    '"',
    '""',
    "AND",
    "a AND",
    "NOT x",
    "NEAR(a b)",
    "body:x",
    "-x",
    "x*",
    "^x",
    "(",
    "{a b}:c",
    "a + b",
    "\\",
    "%",
    "';--",
]


@pytest.mark.parametrize("query", SYNTAX)
def test_what_means_something_to_fts5_means_nothing_here(library: Library, query: str) -> None:
    library.search(query, within=query)
    assert library.search(f"{query} Rückgabefrist")[0].at.name == "Preisliste.pdf"


@pytest.mark.shared
def test_naughty_strings(library: Library) -> None:
    strings = json.loads(shared("bad", "naughty-strings", "blns.json").read_text(encoding="utf-8"))
    put(library, "naughty.txt", *strings)
    for number, text in enumerate(strings, 1):
        assert library.page(sha("naughty.txt"), number).text == text
        library.search(text, limit=3)
        library.search(text, limit=3, within=text)
    assert not [finding for finding in library.check() if finding.rule != "KB-PENDING"]
    library.remove(sha("naughty.txt"))
