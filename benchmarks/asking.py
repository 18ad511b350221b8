"""Answers and refusals with the default model: the sample company's questions, and XQuAD's.

Bars: of the questions that the documents do not answer at least 90 % are refused, of those they answer at least 80 %
are answered with the right passage; the median question takes at most 15 s, the first evidence 100 ms. What counts is
the set that nothing was tuned on (questions_held_out.json; never look at its single answers to change the code, write
a new set then) and the half of XQuAD's articles that the scales in kb/calibration.py were not fitted on.

KONTOR_ASKING_MEMORY names a file for the model's answers, so that the run can be stopped and go on; the seconds of a
question are then those that were measured when the model computed its answers.
"""

import contextlib
import hashlib
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks._remembered import Remembered
from core.errors import WorldError
from core.figures import find_figures, unbacked
from kb.asking import Answer, ask
from kb.document import Block, Kind, Page, ReadDocument
from kb.library import Library
from kb.reading import Reader
from models.embedding import LocalEmbedder
from models.local import LocalModel
from models.shelf import Shelf, default_folder

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = ROOT / "tests" / "e2e" / "questions.json"
HELD_OUT = ROOT / "tests" / "e2e" / "questions_held_out.json"
XQUAD = ROOT.parent / "shared" / "data" / "kb" / "xquad"
LANGUAGES = ("de", "en", "vi", "zh")
PER_LANGUAGE = int(os.environ.get("KONTOR_ASKING_XQUAD", "10"))  # questions of each sort


@dataclass(frozen=True)
class Case:
    """A question with what is right. places: (document name, phrase) of which one must be quoted; none: to refuse."""

    language: str
    kind: str
    question: str
    places: tuple[tuple[str, str], ...] = ()
    count: int | None = None


@dataclass(frozen=True)
class Outcome:
    """A case with the answer it got, and what the model did for it: calls, tokens read and written, seconds."""

    case: Case
    answer: Answer
    calls: int = 0
    read: int = 0
    written: int = 0
    seconds: float = 0.0

    @property
    def right(self) -> bool:
        if self.case.kind == "unanswerable":
            return self.answer.refused
        if self.case.count is not None:
            return not self.answer.refused and self.answer.text.split()[0] == str(self.case.count)
        return not self.answer.refused and any(_says(self.answer, *place) for place in self.case.places)


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _says(answer: Answer, name: str, phrase: str) -> bool:
    """Whether a quote from that document holds the phrase, lies in it, or holds all its figures."""
    for sentence in answer.sentences:
        for quote in sentence.evidence:
            if quote.at.name != name:
                continue
            ours, theirs = _plain(quote.text), _plain(phrase)
            if theirs in ours or (ours in theirs and len(ours) > 4):
                return True
            if find_figures(phrase) and not unbacked(phrase, [f"{sentence.text} {quote.text}"]):
                return True
    return False


# --- the sample company --------------------------------------------------------------------------------------------


def sample_documents(folder: Path) -> Path:
    """The sample company, made anew in `folder`."""
    subprocess.run([sys.executable, "-m", "office.sample", str(folder)], check=True, capture_output=True, cwd=ROOT)
    return folder


def sample_library(company: Path, folder: Path) -> Library:
    """All its documents that need no OCR, in a library with meaning."""
    return library_of(company / "documents", folder)


def library_of(documents: Path, folder: Path) -> Library:
    """A firm's documents, in a library with meaning made in `folder`."""
    library = Library(folder / "kb")
    reader = Reader(folder / "workspace")
    for path in sorted(documents.iterdir()):
        with contextlib.suppress(WorldError):
            library.put(hashlib.sha256(path.read_bytes()).hexdigest(), [path.name], reader.read(path, name=path.name))
    reader.close()
    return understood(library)


def understood(library: Library) -> Library:
    """The library with the vectors of both embedders; KONTOR_ONE_EMBEDDER=1: of Kontor's own alone."""
    if second := _second():
        library.use_beside(second)
    library.embed_pending()
    return library


@cache
def _second() -> LocalEmbedder | None:
    state = Shelf(default_folder()).state("multilingual-e5-small")
    return LocalEmbedder(state) if state.usable and not os.environ.get("KONTOR_ONE_EMBEDDER") else None


def sample_cases(company: Path, library: Library, questions: Path = QUESTIONS) -> list[Case]:
    """The written questions with the places that the sample company names for their facts."""
    facts = json.loads((company / "answers" / "facts.json").read_text(encoding="utf-8"))
    names = [document.names[0] for document in library.documents()]
    return [_case(row, facts, names) for row in json.loads(questions.read_text(encoding="utf-8"))]


def _case(row: dict[str, Any], facts: dict[str, list[dict[str, str]]], names: Sequence[str]) -> Case:
    places: tuple[tuple[str, str], ...] = ()
    if "fact" in row:
        places = tuple((place["document"], place["phrase"]) for place in facts[row["fact"]])
    elif "document" in row:
        places = ((row["document"], row["phrase"]),)
    places += tuple((place["document"], place["phrase"]) for place in row.get("also", ()))
    count = sum(fnmatch(name, row["files"]) for name in names) if "files" in row else None
    return Case(row["language"], row["kind"], row["question"], places, count)


# --- XQuAD ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of XQuAD: `name` tells article and number."""

    article: int
    name: str
    text: str


def xquad(language: str) -> tuple[list[Paragraph], list[tuple[str, str, str]]]:
    """All paragraphs, and the questions as (question, paragraph name, answer)."""
    data = json.loads((XQUAD / f"xquad.{language}.json").read_text(encoding="utf-8"))["data"]
    paragraphs, questions = [], []
    for article, entry in enumerate(data):
        for number, paragraph in enumerate(entry["paragraphs"]):
            name = f"{article:02}-{number}.txt"
            paragraphs.append(Paragraph(article, name, paragraph["context"]))
            questions += [(q["question"], name, q["answers"][0]["text"]) for q in paragraph["qas"]]
    return paragraphs, questions


def is_withheld(name: str) -> bool:
    """The last paragraph of each article is not put in: its questions are near misses that nothing answers."""
    return name.endswith("-4.txt")


def xquad_library(language: str, half: int, folder: Path) -> Library:
    """The articles of one half (0: fitted on, 1: reported), without the withheld paragraphs."""
    library = Library(folder / f"{language}-{half}")
    for paragraph in xquad(language)[0]:
        if paragraph.article % 2 == half and not is_withheld(paragraph.name):
            page = Page(1, paragraph.text, blocks=(Block(0, len(paragraph.text)),))
            key = hashlib.sha256(f"{language}{paragraph.name}".encode()).hexdigest()
            library.put(key, [paragraph.name], ReadDocument(Kind.TEXT, (page,)))
    return understood(library)


def xquad_cases(language: str, half: int, each: int) -> list[Case]:
    """`each` answerable questions, `each` on withheld paragraphs, half as many on the other half's articles."""
    _, questions = xquad(language)
    chance = random.Random(20261121)
    chance.shuffle(questions)
    mine = [q for q in questions if int(q[1][:2]) % 2 == half]
    stated = [q for q in mine if not is_withheld(q[1])][:each]
    near = [q for q in mine if is_withheld(q[1])][:each]
    other = [q for q in questions if int(q[1][:2]) % 2 != half][: each // 2]
    return [
        *(Case(language, "plain", q, ((name, answer),)) for q, name, answer in stated),
        *(Case(language, "unanswerable", q) for q, _, _ in [*near, *other]),
    ]


# --- running and telling -------------------------------------------------------------------------------------------


@contextlib.contextmanager
def default_model() -> Iterator[Remembered]:
    """The model that Kontor would use on this PC."""
    shelf = Shelf(default_folder())
    best = shelf.best()
    if best is None:
        sys.exit("No model is installed. Run: kontor models install qwen2.5-coder-1.5b-instruct")
    memory = os.environ.get("KONTOR_ASKING_MEMORY")
    with tempfile.TemporaryDirectory() as snapshots:
        model = Remembered(
            best.name, lambda: LocalModel(best, snapshots=Path(snapshots)), Path(memory) if memory else None
        )
        yield model
        model.close()


def run(library: Library, model: Remembered | None, cases: Sequence[Case]) -> list[Outcome]:
    """Every case asked, one after the other."""
    return [_outcome(library, model, case) for case in cases]


def _outcome(library: Library, model: Remembered | None, case: Case) -> Outcome:
    if model is None:
        answer = ask(library, None, case.question)
        return Outcome(case, answer, seconds=answer.seconds["total"])
    model.calls.clear()
    answer = ask(library, model, case.question)
    read, written = sum(call["p"] for call in model.calls), sum(call["t"] for call in model.calls)
    seconds = answer.seconds["first"] + sum(call["s"] for call in model.calls)
    return Outcome(case, answer, len(model.calls), read, written, seconds)


def _share(outcomes: Sequence[Outcome]) -> str:
    if not outcomes:
        return "      –"
    right = sum(outcome.right for outcome in outcomes)
    return f"{right:3}/{len(outcomes):<3}={right / len(outcomes):4.0%}"


def tell(title: str, outcomes: Sequence[Outcome], *, sealed: bool = False) -> None:
    """The table per language, the kinds, the times, and every wrong one unless they are sealed."""
    print(f"\n{title}\n{'':10} answered rightly   refused rightly   median s")
    for language in (*LANGUAGES, ""):
        some = [o for o in outcomes if o.case.language == language or not language]
        stated = [o for o in some if o.case.kind != "unanswerable"]
        unstated = [o for o in some if o.case.kind == "unanswerable"]
        if not some:
            continue
        seconds = statistics.median(o.seconds for o in some)
        print(f"{language or 'all':10} {_share(stated):>17} {_share(unstated):>17} {seconds:>10.2f}")
    for kind in sorted({o.case.kind for o in outcomes} - {"unanswerable"}):
        print(f"  {kind:8} {_share([o for o in outcomes if o.case.kind == kind]):>17}")
    first = sorted(outcome.answer.seconds["first"] * 1000 for outcome in outcomes)
    print(
        f"  the model, a question: {statistics.mean(o.calls for o in outcomes):.1f} calls,"
        f" {statistics.median(o.read for o in outcomes):.0f} tokens read (median),"
        f" {statistics.mean(o.written for o in outcomes):.0f} written (mean)"
    )
    print(f"  first evidence: median {statistics.median(first):.0f} ms, p95 {first[len(first) * 95 // 100]:.0f} ms")
    for outcome in outcomes:
        if not outcome.right and not sealed:
            print(
                f"  ✗ {outcome.case.language} {outcome.case.kind}: {outcome.case.question} → {_said(outcome.answer)}"
            )


def _said(answer: Answer) -> str:
    return answer.reason if answer.refused else answer.text[:140].replace("\n", " / ")


def sample(model: Remembered | None, title: str, questions: Path) -> None:
    """The sample company's questions."""
    with tempfile.TemporaryDirectory() as folder:
        company = sample_documents(Path(folder) / "company")
        library = sample_library(company, Path(folder))
        tell(title, run(library, model, sample_cases(company, library, questions)))
        library.close()


def unseen(model: Remembered | None, title: str) -> None:
    """XQuAD's reported half."""
    if not XQUAD.exists():
        print("XQuAD is not beside the project: ../shared/data/kb/xquad")
        return
    outcomes: list[Outcome] = []
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            library = xquad_library(language, 1, Path(folder))
            outcomes += run(library, model, xquad_cases(language, 1, PER_LANGUAGE))
            library.close()
    tell(title, outcomes)


def main() -> None:
    """Both of the sample company's sets and XQuAD with the model, and both sets without one."""
    sample(None, "The sample company, held out, without a model", HELD_OUT)
    sample(None, "The sample company, tuned on, without a model", QUESTIONS)
    with default_model() as model:
        sample(model, f"The sample company, held out, with {model.name}", HELD_OUT)
        sample(model, f"The sample company, tuned on, with {model.name}", QUESTIONS)
        unseen(model, f"XQuAD, the half that nothing was tuned on, with {model.name}")


if __name__ == "__main__":
    main()
