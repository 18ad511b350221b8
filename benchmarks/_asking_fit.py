"""Fits the scales of kb/calibration.py: python -m benchmarks._asking_fit FILE.

Collects what is known of each candidate passage (half 0 of XQuAD in four languages and across them, every second
question of the sample company) with the default model's judgment into FILE, a JSON line each, so that it can be
stopped and go on, and prints the weights and the bars.
"""

import hashlib
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import asking
from benchmarks.asking import Case
from core.figures import find_figures, unbacked
from core.ports import TextModel
from kb.judging import CLIP, Candidate, candidates, is_row, judge
from kb.library import Hit, Library
from kb.question import Question, understand

READ = 3  # passages that are judged for each question
EACH = 6  # XQuAD questions of each sort and language
ACROSS = (("en", "de"), ("zh", "de"), ("vi", "de"))
ACROSS_EACH = 3
RIDGE = 0.0002
JUDGED = ("judge", "words", "cross", "no_figure", "no_name", "other_figure", "top", "score")
UNJUDGED = JUDGED[1:]
REFUSED_BAR = 0.93  # on the questions it is fitted on; the promise is 0.90 on others


def first_candidates(library: Library, question: Question, search: str) -> list[Candidate]:
    """The first candidates for a question, as kb.asking sees them."""
    hits = library.search(search, limit=10)
    rows = {p.id for hit in hits for p in library.passages_of(hit.at.document) if is_row(p.role, p.text)}
    return candidates(question, hits, rows)[:READ]


def states(hit: Hit, case: Case) -> bool:
    """Whether a passage states what the case asks, as far as the known answers tell."""
    held = asking._plain(f"{hit.context} {hit.text}")
    for name, phrase in case.places:
        if hit.at.name == name and asking._plain(phrase) in held:
            return True
        if hit.at.name == name and find_figures(phrase) and not unbacked(phrase, [f"{hit.context} {hit.text}"]):
            return True
    return False


def collect(
    library: Library, cases: Sequence[tuple[Case, str]], model: TextModel, known: dict[str, dict[str, object]]
) -> Iterator[dict[str, object]]:
    """One row a judged candidate. cases: with the words to search by, in the documents' language."""
    for case, search in cases:
        question = understand(case.question)
        for found in first_candidates(library, question, search):
            key = hashlib.sha256(f"{case.question}|{found.shown}|{found.hit.at.name}".encode()).hexdigest()
            logit = known[key]["logit"] if key in known else judge(model, found).logit
            yield {
                "key": key, "question": case.question, "language": case.language, "kind": case.kind,
                "stated": bool(case.places), "right": states(found.hit, case), "logit": logit,
                "features": found.features, "name": found.hit.at.name,
            }  # fmt: skip


def gather(file: Path, model: TextModel) -> None:
    """Everything into `file`; what it holds already is not judged again."""
    known = {row["key"]: row for row in map(json.loads, file.read_text().splitlines())} if file.exists() else {}
    with file.open("a") as out, tempfile.TemporaryDirectory() as folder:
        for library, cases in _libraries(Path(folder)):
            for row in collect(library, cases, model, known):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
                out.flush()
            library.close()


def _libraries(folder: Path) -> Iterator[tuple[Library, list[tuple[Case, str]]]]:
    company = asking.sample_documents(folder / "company")
    library = asking.sample_library(company, folder)
    cases = [c for c in asking.sample_cases(company, library) if c.kind != "count"]
    yield library, [(case, case.question) for case in cases[::2]]
    for language in asking.LANGUAGES:
        library = asking.xquad_library(language, 0, folder)
        yield library, [(case, case.question) for case in asking.xquad_cases(language, 0, EACH)]
    for asked, written in ACROSS:
        library = asking.xquad_library(written, 0, folder / f"{asked}-{written}")
        pairs = zip(
            asking.xquad_cases(asked, 0, ACROSS_EACH), asking.xquad_cases(written, 0, ACROSS_EACH), strict=True
        )
        yield (
            library,
            [(Case(asked, "cross", mine.question, theirs.places), theirs.question) for mine, theirs in pairs],
        )


# --- the regression ------------------------------------------------------------------------------------------------


def fit(matrix: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ridge logistic regression by Newton's method; the intercept comes first and is not shrunk."""
    x = np.column_stack([np.ones(len(matrix)), matrix])
    shrink = np.eye(x.shape[1]) * RIDGE * len(x)
    shrink[0, 0] = 0
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (chance - right) + shrink @ weights
        curve = (x * (chance * (1 - chance))[:, None]).T @ x + shrink + 1e-9 * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def matrix_of(rows: Iterable[dict[str, object]], names: Sequence[str]) -> NDArray[np.float64]:
    """The features by name; "judge" is the clipped logit."""
    return np.array([[_value(row, name) for name in names] for row in rows], dtype=float)


def _value(row: dict[str, object], name: str) -> float:
    if name == "judge":
        return float(np.clip(row["logit"], -CLIP, CLIP))
    return float(row["features"].get(name, 0.0))


def bars(rows: list[dict[str, object]], chance: NDArray[np.float64]) -> tuple[float, float, float]:
    """The lowest bar that refuses enough, with the shares of refused and of rightly answered questions at it."""
    questions: dict[tuple[str, bool], list[int]] = {}
    for at, row in enumerate(rows):
        questions.setdefault((row["question"] + row["kind"], row["stated"]), []).append(at)
    best = {key: max(places, key=lambda at: chance[at]) for key, places in questions.items()}
    for bar in np.arange(0.02, 1.0, 0.005):
        unstated = [chance[at] < bar for (_, stated), at in best.items() if not stated]
        told = [chance[at] >= bar and rows[at]["right"] for (_, stated), at in best.items() if stated]
        if np.mean(unstated) >= REFUSED_BAR:
            return float(bar), float(np.mean(unstated)), float(np.mean(told))
    return 1.0, 1.0, 0.0


def named(names: Sequence[str], weights: NDArray[np.float64]) -> dict[str, float]:
    """The weights by name, as they are written down."""
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def main(file: Path) -> None:
    """Collect what is missing, fit, print."""
    with asking.default_model() as model:
        gather(file, model)
    rows = list({row["key"]: row for row in map(json.loads, file.read_text().splitlines())}.values())
    right = np.array([row["right"] for row in rows], dtype=float)
    for title, names in (("JUDGED", JUDGED), ("UNJUDGED", UNJUDGED)):
        matrix = matrix_of(rows, names)
        weights = fit(matrix, right)
        chance = 1 / (1 + np.exp(-(np.column_stack([np.ones(len(matrix)), matrix]) @ weights)))
        bar, refused, told = bars(rows, chance)
        print(f"{title}: intercept={weights[0]:.2f}, weights={named(names, weights[1:])}")
        print(f"  accept={bar:.3f}: refused {refused:.0%}, answered rightly {told:.0%}, of {len(rows)} candidates")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
