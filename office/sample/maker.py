"""Makes the sample company in a folder: documents, mails, invoices, bank, books, and the answers beside them."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from core.files import save_file
from core.progress import Pace, Report, silent
from office.sample.documents import Made, documents

_ABOUT = 60


def make(folder: Path, report: Report = silent, check: Callable[[], None] = lambda: None) -> dict[str, int]:
    """Write the whole company into `folder` and say how many files each part has.

    `check` is called between files and may raise Cancelled. Raises WorldError when the disk does not take it.
    """
    pace, counts = Pace(_ABOUT), dict[str, int]()
    known: list[Made] = []
    for made in documents():
        check()
        write(folder / "documents" / made.name, made.content)
        known.append(made)
        report(pace.at(len(known), made.name))
    counts["documents"] = len(known)
    for name, content in _document_answers(known):
        write(folder / "answers" / name, _json(content))
    return counts


def write(path: Path, content: bytes) -> None:
    """One file, whole or not at all."""
    with save_file(path) as file:
        file.write(content)


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _document_answers(made: list[Made]) -> Iterator[tuple[str, object]]:
    yield "documents.json", [
        {
            "document": one.name,
            "title": one.title,
            "language": one.language,
            "date": one.date,
            "scanned": one.scanned,
            "facts": [answer.key for answer in one.answers],
        }
        for one in made
    ]
    yield "facts.json", _facts(made)


def _facts(made: list[Made]) -> Mapping[str, object]:
    """By fact: its value, and every document that says it, word for word."""
    found: dict[str, list[dict[str, str]]] = {}
    for one in made:
        for answer in one.answers:
            place = {"document": one.name, "language": one.language, "phrase": answer.phrase, "value": answer.value}
            found.setdefault(answer.key, []).append(place)
    return dict(sorted(found.items()))
