"""Search: does it find, how fast, beside what a user would take otherwise. ``python -m benchmarks.search``.

Quality on XQuAD (the same 240 paragraphs and 1,190 questions in four languages): a question is answered when one of
the first five passages lies in its paragraph. Speed on 10,000 pages and 100,000 passages mixed from the same
sentences. Peers in the same run: FTS5 as it comes (unicode61), and Chroma as it comes with the vectors of the same
embedder (its own would have to be downloaded).
"""

import hashlib
import json
import os
import random
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import chromadb
import numpy as np
from numpy.typing import NDArray

from core.ports import Embedder
from core.progress import silent
from kb.document import Kind, Page, ReadDocument
from kb.embedding import UseEmbedder
from kb.library import Library
from kb.search import Mode
from kb.store import vectors
from models.embedding import LocalEmbedder
from models.shelf import Shelf, default_folder

XQUAD = Path(__file__).resolve().parents[2] / "shared" / "data" / "kb" / "xquad"
LANGUAGES = ("en", "de", "vi", "zh")
ALONE = {"en": 0.985, "de": 0.970, "vi": 0.980, "zh": 0.985}
ACROSS = {("de", "en"): 0.93, ("en", "de"): 0.93, ("en", "zh"): 0.91, ("zh", "en"): 0.91}
PAGES, PASSAGES = 10_000, 100_000
PUT_SECONDS, SEARCH_MS, EMBEDDED_A_SECOND = 60, 100, 100
FIRST = 5
Questions = list[tuple[str, int]]  # and which paragraph answers


@dataclass(frozen=True)
class Collection:
    """One language's paragraphs and questions."""

    language: str
    paragraphs: list[str]
    questions: Questions


def collection(language: str) -> Collection:
    articles = json.loads((XQUAD / f"xquad.{language}.json").read_text(encoding="utf-8"))["data"]
    paragraphs = [paragraph for article in articles for paragraph in article["paragraphs"]]
    questions = [(asked["question"], at) for at, paragraph in enumerate(paragraphs) for asked in paragraph["qas"]]
    return Collection(language, [paragraph["context"] for paragraph in paragraphs], questions)


def row(what: str, ours: str, peer: str = "", bar: str = "", met: bool | None = None) -> None:
    print(
        f"{what:<46} {ours:>9} {peer:>17} {bar:>9}  {'' if met is None else 'met' if met else 'MISSED'}", flush=True
    )


def put(library: Library, name: str, pages: Sequence[str], kind: Kind = Kind.TEXT) -> None:
    read = ReadDocument(kind, tuple(Page(number, text) for number, text in enumerate(pages, 1)))
    library.put(hashlib.sha256(name.encode()).hexdigest(), [name], read)


def fill(library: Library, known: Collection) -> None:
    """A document a paragraph, with a name that gives nothing away."""
    for at, paragraph in enumerate(known.paragraphs):
        put(library, f"{known.language}{at:03}.txt", [paragraph])


def recall(find: Callable[[str], Sequence[str]], language: str, questions: Questions) -> float:
    return sum(f"{language}{at:03}.txt" in find(asked) for asked, at in questions) / len(questions)


def finder(library: Library, mode: Mode) -> Callable[[str], list[str]]:
    return lambda asked: [hit.at.name for hit in library.search(asked, limit=FIRST, mode=mode)]


def fts5(known: Collection) -> Callable[[str], list[str]]:
    """FTS5 as it comes: its own tokenizer, its own ranking, any of the words."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5 (name UNINDEXED, body)")
    names = [f"{known.language}{at:03}.txt" for at in range(len(known.paragraphs))]
    db.executemany("INSERT INTO t VALUES (?, ?)", zip(names, known.paragraphs, strict=True))

    def find(asked: str) -> list[str]:
        query = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", asked))
        return [name for (name,) in db.execute("SELECT name FROM t WHERE t MATCH ? ORDER BY rank LIMIT 5", (query,))]

    return find


def chroma(known: Collection, embedder: UseEmbedder) -> Callable[[str], list[str]]:
    """Chroma as it comes, whole paragraphs, with our embedder."""
    store = chromadb.EphemeralClient().get_or_create_collection(f"peer-{known.language}", embedding_function=None)
    names = [f"{known.language}{at:03}.txt" for at in range(len(known.paragraphs))]
    store.add(ids=names, embeddings=embedder.embed(known.paragraphs))

    def find(asked: str) -> list[str]:
        return list(store.query(query_embeddings=embedder.embed([asked]), n_results=FIRST, include=[])["ids"][0])

    return find


def quality(folder: Path, embedder: UseEmbedder, better: LocalEmbedder | None) -> None:
    known = {language: collection(language) for language in LANGUAGES}
    everything = Library(folder / "all", embedder=embedder)
    for language, texts in known.items():
        fill(everything, texts)
        library = Library(folder / language, embedder=embedder)
        fill(library, texts)
        library.embed_pending()
        library.refresh_index()
        one_language(library, texts, embedder)
        across(library, known, language)
        if better:
            library.use_beside(better)
            library.embed_pending()
            one_language(library, texts, embedder, "two: ")
            across(library, known, language, "two: ")
        library.close()
    everything.use_beside(better)
    mixed(everything, known)


def across(library: Library, known: dict[str, Collection], text: str, which: str = "") -> None:
    """Questions in the other languages; words alone as the peer."""
    for asked in LANGUAGES:
        if asked != text and (which or (asked, text) in ACROSS):
            found = recall(finder(library, "both"), text, known[asked].questions)
            words = recall(finder(library, "words"), text, known[asked].questions)
            bar = ACROSS.get((asked, text))
            row(
                f"{which}question {asked}, text {text}",
                f"{found:.4f}",
                f"words {words:.4f}",
                f"{bar:.3f}" if bar else "",
                found >= bar if bar else None,
            )


def one_language(library: Library, texts: Collection, embedder: UseEmbedder, which: str = "") -> None:
    """which: "two: " where a second embedder stands beside Kontor's own."""
    language = texts.language
    words = recall(finder(library, "words"), language, texts.questions)
    both = recall(finder(library, "both"), language, texts.questions)
    bar = ALONE[language]
    plain = "" if which else f"FTS5 {recall(fts5(texts), language, texts.questions):.4f}"
    row(f"{which}{language}: recall@5", f"{both:.4f}", plain, f"{bar:.3f}", both >= bar)
    added = both - words
    near = "" if which else f"Chroma {recall(chroma(texts, embedder), language, texts.questions):.4f}"
    row(f"{which}{language}: what meaning adds to words", f"{added:+.4f}", near, "-0.005", added >= -0.005)


def mixed(everything: Library, known: dict[str, Collection]) -> None:
    """All four in one library: the translations of a paragraph compete with it, and any of them answers."""
    everything.embed_pending()
    everything.refresh_index()
    for language, texts in known.items():
        find = finder(everything, "both")
        own = recall(find, language, texts.questions)
        right = sum(f"{at:03}.txt" in {name[2:] for name in find(asked)} for asked, at in texts.questions)
        any_language = f"any {right / len(texts.questions):.4f}"
        row(f"{language}: recall@5 in a library of all four", f"{own:.4f}", any_language)
    everything.close()


def made_pages(chance: random.Random) -> Iterator[str]:
    """Pages of 2,500 characters (Chinese: 900) from sentences of one language, each with a number of its own."""
    sentences = {
        language: [
            sentence
            for paragraph in collection(language).paragraphs
            for sentence in re.split(r"(?<=[.!?])\s+|(?<=[。！？])", paragraph)
            if sentence
        ]
        for language in LANGUAGES
    }
    number = 0
    while True:
        language = ("de", "en", "de", "vi", "zh")[number % 5]
        page = [f"A-{number} {chance.randrange(99999) / 100:.2f}"]
        while sum(map(len, page)) < (900 if language == "zh" else 2500):
            page.append(chance.choice(sentences[language]))
        number += 1
        yield "\r\n".join(page)


def size(folder: Path) -> Library:
    library = Library(folder, embedder=None)
    pages = made_pages(random.Random(1))
    documents = 0
    seconds = used = 0.0
    while (passages := library.counts().passages) < PASSAGES:
        texts = [next(pages) for _ in range(100)]
        started, at = time.perf_counter(), time.process_time()
        put(library, f"Akte {documents}.pdf", texts, Kind.PDF)
        seconds += time.perf_counter() - started
        used += time.process_time() - at
        documents += 1
        if documents * 100 == PAGES:
            what = f"{PAGES:,} pages put, {passages:,} passages (CPU {used:.0f} s)"
            row(what, f"{seconds:.0f} s", "", f"{PUT_SECONDS} s", seconds <= PUT_SECONDS)
    megabytes = (folder / "kb.db").stat().st_size >> 20
    row(f"{documents * 100:,} pages, {passages:,} passages", f"{seconds:.0f} s", f"{megabytes} MB")
    return library


def with_vectors(library: Library, *embedders: Embedder) -> Library:
    """Real vectors of some passages, varied for the rest: embedding 100,000 takes a quarter of an hour and more."""
    texts = [text for language in LANGUAGES for text in collection(language).paragraphs]
    chance = np.random.default_rng(1)
    for embedder in embedders:
        real = embedder.embed(texts)
        with library._database.write() as db:
            key = vectors.register(db, embedder.name, embedder.dimensions)
            idents = [ident for ident, _ in vectors.pending(db, key, sorted(embedder.languages), 0, PASSAGES)]
            for at in range(0, len(idents), 5000):
                vectors.add(db, key, idents[at : at + 5000], varied(real, chance, len(idents[at : at + 5000])))
    folder = library.folder
    library.close()
    return Library(folder, embedder=embedders[0])


def varied(real: NDArray[np.float32], chance: np.random.Generator, count: int) -> NDArray[np.float32]:
    one, other = (real[chance.integers(0, len(real), count)] for _ in range(2))
    share = chance.uniform(0, 0.5, (count, 1)).astype(np.float32)
    rows: NDArray[np.float32] = one * (1 - share) + other * share
    rows += np.float32(0.01) * chance.standard_normal(rows.shape, np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def timed(library: Library, mode: Mode, what: str, bar: int | None = None) -> None:
    questions = [asked for language in LANGUAGES for asked, _ in collection(language).questions[::20]]
    random.Random(1).shuffle(questions)
    for asked in questions[:8]:
        library.search(asked, mode=mode)
    wall, cpu = [], []
    for asked in questions:
        started, used = time.perf_counter(), time.process_time()
        library.search(asked, mode=mode)
        wall.append(1000 * (time.perf_counter() - started))
        cpu.append(1000 * (time.process_time() - used))
    p50, p95 = np.percentile(wall, [50, 95])
    row(
        f"{what}: p95 (p50 {p50:.0f} ms, CPU {np.percentile(cpu, 95):.0f} ms)",
        f"{p95:.0f} ms",
        "",
        f"{bar} ms" if bar else "",
        p95 <= bar if bar else None,
    )


def speed(folder: Path, embedder: UseEmbedder, better: LocalEmbedder | None) -> None:
    library = with_vectors(size(folder / "big"), embedder, *([better] if better else []))
    count = library.counts()
    print(f"{count.passages:,} passages, {count.embedded:,} with vectors")
    timed(library, "words", "by words")
    timed(library, "meaning", "by meaning, exact")
    timed(library, "both", "search, exact", SEARCH_MS)
    started = time.perf_counter()
    library.refresh_index(report=silent)
    row(f"Chroma built and proven: {library.counts().index}", f"{time.perf_counter() - started:.0f} s")
    timed(library, "meaning", "by meaning, Chroma")
    timed(library, "both", "search, Chroma", SEARCH_MS)
    if better:
        library.use_beside(better)
        timed(library, "meaning", "two: by meaning, Chroma and exact")
        timed(library, "both", "two: search", SEARCH_MS)
    library.close()


def embedding() -> None:
    """In this process and on one core, so that nothing but the embedder is measured."""
    from kb.embed_child.__main__ import STEP, _encoder

    encoder = _encoder()
    for language in ("en", "de", "zh"):
        length = 450 if language == "zh" else 900
        whole = " ".join(collection(language).paragraphs)
        texts = [whole[at * length : (at + 1) * length] for at in range(len(whole) // length)][: 8 * STEP]
        ours, theirs = (rate(encode, texts, STEP) for encode in (encoder.encode, encoder._w.encode))
        what = f"{language}: passages of {length} characters a second"
        row(what, f"{ours:.0f}", f"library {theirs:.0f}", f"{EMBEDDED_A_SECOND}", ours >= EMBEDDED_A_SECOND)


def of_the_second(embedder: LocalEmbedder) -> None:
    """How fast the second embedder follows, with its threads as the load leaves them."""
    whole = " ".join(collection("de").paragraphs)
    texts = [whole[at * 900 : (at + 1) * 900] for at in range(32)]
    embedder.embed(texts[:1])
    started = time.perf_counter()
    embedder.embed(texts)
    row("two: passages of 900 characters a second", f"{len(texts) / (time.perf_counter() - started):.1f}")
    started = time.perf_counter()
    embedder.embed([sentence for text in texts for sentence in text.split(". ")[1:4]])
    row("two: sentences a second", f"{3 * len(texts) / (time.perf_counter() - started):.0f}")


def rate(encode: Callable[[list[str]], object], texts: list[str], step: int) -> float:
    encode(texts[:step])
    best = 0.0
    for _ in range(3):
        used = time.process_time()
        for at in range(step, len(texts), step):
            encode(texts[at : at + step])
        best = max(best, (len(texts) - step) / (time.process_time() - used))
    return best


def main() -> None:
    """Print the table."""
    if not XQUAD.is_dir():
        print("needs ../shared/data/kb/xquad, which is not on this machine")
        return
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        print("set OPENBLAS_NUM_THREADS=1: figures are for one core")
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores" if hasattr(os, "getloadavg") else "")
    row("", "Kontor", "peer", "bar")
    embedder = UseEmbedder()
    state = Shelf(default_folder()).state("multilingual-e5-small")
    better = LocalEmbedder(state) if state.usable else None
    with tempfile.TemporaryDirectory() as place:
        embedding()
        if better:
            of_the_second(better)
        quality(Path(place), embedder, better)
        speed(Path(place), embedder, better)
    for each in filter(None, (embedder, better)):
        each.close()


if __name__ == "__main__":
    main()
