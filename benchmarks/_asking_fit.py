"""Fits the scales of kb/calibration.py: KONTOR_ASKING_MEMORY=FILE python -m benchmarks._asking_fit.

Collects what is known of each candidate passage that asking looks at (half 0 of XQuAD in four languages and
across them, the sample company's questions that are tuned on) with the default model's judgment, and prints weights,
bars and what they reach. The bars are set by questions that were left out of the fit: the questions are dealt into
FOLDS, and each is measured with weights that have not seen it. The model's answers are kept in FILE: the run can be
stopped and go on.
"""

import hashlib
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import asking
from benchmarks.asking import Case
from core.figures import find_figures, unbacked
from core.ports import TextModel
from core.progress import CancelToken, silent
from kb import calibration as scale
from kb.asking import FOUND, JUDGMENTS, _Asking, is_hopeless
from kb.judging import CLIP, LEAST_EXPECTED, MOST_EXPECTED, Candidate, expect, judge, unread
from kb.library import Hit, Library
from kb.question import understand

EACH = 4  # XQuAD questions of each sort and language
ACROSS = (("en", "de"), ("zh", "de"), ("vi", "de"))
ACROSS_EACH = 2
EACH_UNJUDGED, ACROSS_UNJUDGED = 30, 20  # without a judge they cost nothing
RIDGE = 0.0005
FOLDS = 6
READ_UNJUDGED = 10  # candidates of a question that are considered where there is no model
UNJUDGED = ("words", "no_figure", "no_name", "other_figure", "top", "score")
ABROAD = ("words_abroad", "meaning_abroad")  # fitted beside UNJUDGED as it stands
JUDGED_ALONE = (
    "judge",
    "judge_abroad",
    "by_words",
    "decided",
    "cross",
)  # by_words: the log odds of kb.calibration.UNJUDGED as it stands
JUDGED = (*JUDGED_ALONE, "expected")
REFUSED_BAR = 0.92  # on questions that were left out; the promise is 0.90
Row = dict[str, Any]
Matrix = NDArray[np.float64]


def looked_at(library: Library, model: TextModel | None, case: Case) -> list[Candidate]:
    """The candidates that asking would have judged, had nothing been good enough to stop."""
    work = _Asking(
        library, model, understand(case.question),
        language=None, within=None, on_text=lambda _: None, report=silent, cancel=CancelToken(),
    )  # fmt: skip
    found = work._candidates(library.search(case.question, limit=FOUND))
    if model is None:
        return found[:READ_UNJUDGED]
    return [one for one in found[:JUDGMENTS] if not is_hopeless(one)]


def states(hit: Hit, case: Case) -> bool:
    """Whether a passage states what the case asks, as far as the known answers tell."""
    held = asking._plain(f"{hit.context} {hit.text}")
    for name, phrase in case.places:
        if hit.at.name == name and asking._plain(phrase) in held:
            return True
        if hit.at.name == name and find_figures(phrase) and not unbacked(phrase, [f"{hit.context} {hit.text}"]):
            return True
    return False


def collect(library: Library, cases: Sequence[Case], model: TextModel | None) -> Iterator[Row]:
    """One row a candidate, judged where there is a model."""
    for case in cases:
        before = unread(model, understand(case.question)) if model else None
        for found in looked_at(library, model, case):
            features = {**found.features, "by_words": by_words(found)}
            judged = judge(model, expect(model, found, before)) if model else found
            yield {
                "question": case.question, "language": case.language, "kind": case.kind,
                "stated": bool(case.places), "right": states(found.hit, case),
                "logit": judged.logit, "expected": judged.expected, "features": features,
                "name": found.hit.at.name, "shown": " ".join(found.shown)[:120],
            }  # fmt: skip


def by_words(found: Candidate) -> float:
    """The log odds of what words tell."""
    return scale.UNJUDGED.odds(found.features)


def gather(model: TextModel | None, each: int, across: int) -> list[Row]:
    """All rows."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for library, cases in _libraries(Path(folder), each, across):
            rows += collect(library, cases, model)
            library.close()
    return rows


def _libraries(folder: Path, each: int, across: int) -> Iterator[tuple[Library, list[Case]]]:
    company = asking.sample_documents(folder / "company")
    library = asking.sample_library(company, folder)
    yield library, [case for case in asking.sample_cases(company, library) if case.kind != "count"]
    for language in asking.LANGUAGES:
        library = asking.xquad_library(language, 0, folder)
        yield library, asking.xquad_cases(language, 0, each)
    for asked, written in ACROSS:
        library = asking.xquad_library(written, 0, folder / f"{asked}-{written}")
        pairs = zip(asking.xquad_cases(asked, 0, across), asking.xquad_cases(written, 0, across), strict=True)
        yield library, [replace(theirs, question=mine.question) for mine, theirs in pairs]


# --- the regression ------------------------------------------------------------------------------------------------


def fit(matrix: Matrix, right: Matrix, given: Matrix | float = 0.0) -> Matrix:
    """Ridge logistic regression by damped Newton steps; the intercept comes first and is not shrunk.

    given: log odds that are known already.
    """
    x = np.column_stack([np.ones(len(matrix)), matrix])
    shrink = np.eye(x.shape[1]) * RIDGE * len(x)
    shrink[0, 0] = 0
    weights = np.zeros(x.shape[1])
    for _ in range(100):
        chance = 1 / (1 + np.exp(-np.clip(x @ weights + given, -30, 30)))
        slope = x.T @ (chance - right) + shrink @ weights
        curve = (x * (chance * (1 - chance))[:, None]).T @ x + shrink + 1e-9 * np.eye(len(weights))
        weights -= 0.5 * np.linalg.solve(curve, slope)
    return weights


def matrix_of(rows: Iterable[Row], names: Sequence[str]) -> Matrix:
    """The features by name; "judge" is the clipped logit, "judge_abroad" the same of a foreign passage alone."""
    return np.array([[_value(row, name) for name in names] for row in rows], dtype=float)


def _value(row: Row, name: str) -> float:
    if name == "judge_abroad" and not row["features"].get("cross"):
        return 0.0
    if name in {"judge", "judge_abroad"}:
        return float(np.clip(row["logit"], -CLIP, CLIP))
    if name == "expected":
        return float(np.clip(row["expected"], LEAST_EXPECTED, MOST_EXPECTED))
    return float(row["features"].get(name, 0.0))


def chances(matrix: Matrix, weights: Matrix) -> Matrix:
    return np.asarray(1 / (1 + np.exp(-(np.column_stack([np.ones(len(matrix)), matrix]) @ weights))))


def left_out(rows: Sequence[Row], matrix: Matrix, right: Matrix) -> Matrix:
    """Each row's chance by weights that have not seen its question."""
    fold = np.array([int(hashlib.sha256(row["question"].encode()).hexdigest(), 16) % FOLDS for row in rows])
    chance = np.zeros(len(rows))
    for out in range(FOLDS):
        chance[fold == out] = chances(matrix[fold == out], fit(matrix[fold != out], right[fold != out]))
    return chance


def reached(rows: Sequence[Row], chance: Matrix, bar: float) -> tuple[float, float]:
    """The shares of refused and of rightly answered questions at a bar."""
    places: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        places.setdefault(row["question"], []).append(at)
    best = [max(each, key=lambda at: chance[at]) for each in places.values()]
    refused = [chance[at] < bar for at in best if not rows[at]["stated"]]
    told = [chance[at] >= bar and rows[at]["right"] for at in best if rows[at]["stated"]]
    return float(np.mean(refused)), float(np.mean(told))


def bar_of(rows: Sequence[Row], chance: Matrix) -> float:
    """The lowest bar that refuses enough."""
    bars = np.arange(0.02, 1.0, 0.005)
    return float(next((bar for bar in bars if reached(rows, chance, bar)[0] >= REFUSED_BAR), 1.0))


def told(title: str, names: Sequence[str], rows: Sequence[Row]) -> None:
    """Fit, measure on what was left out, print what belongs into kb/calibration.py."""
    right = np.array([row["right"] for row in rows], dtype=float)
    matrix = matrix_of(rows, names)
    weights = fit(matrix, right)
    unseen = left_out(rows, matrix, right)
    bar = bar_of(rows, unseen)
    named = {name: round(float(weight), 2) for name, weight in zip(names, weights[1:], strict=True)}
    print(f"{title}: intercept={weights[0]:.2f}, weights={named}, accept={bar:.3f} ({len(rows)} candidates)")
    for part, some in _parts(rows):
        refused, answered = reached([rows[at] for at in some], unseen[some], bar)
        print(f"  {part}: refused {refused:.0%}, answered rightly {answered:.0%}")


def told_abroad(rows: Sequence[Row]) -> None:
    """Fit what is worth something only of passages in another language, beside all that is known of it already."""
    abroad = [row for row in rows if row["features"].get("cross")]
    known = np.array(
        [scale.UNJUDGED.odds({**row["features"], **dict.fromkeys(("cross", *ABROAD), 0.0)}) for row in abroad]
    )
    weights = fit(matrix_of(abroad, ABROAD), np.array([row["right"] for row in abroad], dtype=float), known + 5)
    named = dict(zip(("cross", *ABROAD), [weights[0] + 5, *weights[1:]], strict=True))
    print(
        f"abroad: { ({name: round(float(weight), 2) for name, weight in named.items()}) } ({len(abroad)} candidates)"
    )


def _parts(rows: Sequence[Row]) -> Iterator[tuple[str, list[int]]]:
    yield "all", list(range(len(rows)))
    for language in asking.LANGUAGES:
        yield language, [at for at, row in enumerate(rows) if row["language"] == language]
    yield "XQuAD", [at for at, row in enumerate(rows) if _of_xquad(row)]
    yield "sample company", [at for at, row in enumerate(rows) if not _of_xquad(row)]


def _of_xquad(row: Row) -> bool:
    return re.fullmatch(r"\d\d-\d\.txt", row["name"]) is not None


def main() -> None:
    """Collect, fit, print."""
    unjudged = gather(None, EACH_UNJUDGED, ACROSS_UNJUDGED)
    told("UNJUDGED", UNJUDGED, [row for row in unjudged if not row["features"].get("cross")])
    told_abroad(unjudged)
    with asking.default_model() as model:
        rows = gather(model, EACH, ACROSS_EACH)
    told("JUDGED", JUDGED, rows)
    told("JUDGED_ALONE", JUDGED_ALONE, rows)


if __name__ == "__main__":
    main()
