"""Answers and refusals for two firms: the sample company and a bicycle hire (papers in tests/e2e/second_firm).

The questions (tests/e2e/questions_two_firms.json) were written from the documents alone, before the code that answers
them was read. One half, chosen by the hash of the question, is SEALED: only its totals are ever told, so that it
stays a measure of what nobody has tuned on. The other half may be read and learned from.

KONTOR_ASKING_MEMORY names a file for the model's answers, as in benchmarks/asking.py.
"""

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from benchmarks._remembered import Remembered
from benchmarks.asking import ROOT, Case, Outcome, default_model, library_of, run, sample_documents, tell
from kb.library import Library

QUESTIONS = ROOT / "tests" / "e2e" / "questions_two_firms.json"
SECOND_FIRM = ROOT / "tests" / "e2e" / "second_firm"
HALVES = os.environ.get("KONTOR_ASKING_HALVES", "open,sealed").split(",")


def is_sealed(question: str) -> bool:
    """Whether a question's failures are never shown."""
    return hashlib.sha256(question.encode()).digest()[-1] % 2 == 1


def cases(firm: str, half: str) -> list[Case]:
    """The questions to one firm, of the "open" or the "sealed" half."""
    rows = json.loads(QUESTIONS.read_text(encoding="utf-8"))
    sealed = half == "sealed"
    return [_case(row) for row in rows if row["firm"] == firm and is_sealed(row["question"]) == sealed]


def _case(row: dict[str, Any]) -> Case:
    places = [row, *row.get("also", ())] if "document" in row else []
    named = tuple((place["document"], place["phrase"]) for place in places)
    return Case(row["language"], row["kind"], row["question"], named)


def libraries(folder: Path) -> dict[str, Library]:
    """The firms by name, each with its own papers."""
    company = sample_documents(folder / "company")
    return {
        "lindner": library_of(company / "documents", folder / "lindner"),
        "radhaus": library_of(SECOND_FIRM, folder / "radhaus"),
    }


def measure(known: dict[str, Library], model: Remembered | None, title: str) -> None:
    """Each half in turn, both firms together."""
    for half in HALVES:
        outcomes: list[Outcome] = []
        for firm, library in known.items():
            outcomes += run(library, model, cases(firm, half))
        tell(f"Two firms, the {half} half, {title}", outcomes, sealed=half == "sealed")


def main() -> None:
    """Both halves without a model, then with the default one."""
    with tempfile.TemporaryDirectory() as folder:
        known = libraries(Path(folder))
        measure(known, None, "without a model")
        with default_model() as model:
            measure(known, model, f"with {model.name}")
        for library in known.values():
            library.close()


if __name__ == "__main__":
    main()
