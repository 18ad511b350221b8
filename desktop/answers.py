"""An answer as the window shows it: sentences with numbered sources. Made from a fresh answer or from a kept one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.evidence import Position
from core.words import tr
from desktop.theme import State


@dataclass(frozen=True, slots=True)
class Source:
    """A passage that proves something: its number in the answer (0 for one that is only near) and its words."""

    number: int
    at: Position
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the answer and the numbers of its sources."""

    text: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the screen needs of one answer."""

    question: str
    text: str
    refused: bool
    reason: str
    statements: tuple[Statement, ...]
    sources: tuple[Source, ...]
    near: tuple[Source, ...]
    seconds: float = 0.0


def standing(*, refused: bool, reason: str) -> tuple[State, str]:
    """An answer's state. Proven is only what the documents say alike, in their own words, and the model judged."""
    if refused:
        return State.ASK, tr("not in your documents")
    if reason == "no-model":
        return State.ASK, tr("quoted, please judge")
    if reason == "translated":
        return State.ASK, tr("translated, please compare")
    if reason == "conflict":
        return State.ASK, tr("documents disagree")
    return State.PROVEN, tr("proven")


def _position(data: Mapping[str, Any]) -> Position:
    return Position(data["document"], data["name"], data["page"], data["start"], data["length"])


def shown(question: str, answer: Mapping[str, Any]) -> Shown:
    """From the contract's JSON of an answer."""
    sources: dict[Position, Source] = {}
    statements = []
    for sentence in answer["sentences"]:
        numbers = []
        for quote in sentence["evidence"]:
            at = _position(quote)
            sources.setdefault(at, Source(len(sources) + 1, at, quote["quote"]))
            numbers.append(sources[at].number)
        statements.append(Statement(sentence["text"], tuple(dict.fromkeys(numbers))))
    near = tuple(Source(0, _position(hit["at"]), hit["text"]) for hit in answer["passages"])
    spent = answer.get("seconds", {})
    seconds = float(spent.get("total", sum(spent.values())))
    return Shown(
        question, answer["answer"], answer["refused"], answer["reason"], tuple(statements), tuple(sources.values()),
        _not_quoted(near, sources), seconds,
    )  # fmt: skip


def _not_quoted(near: tuple[Source, ...], sources: Mapping[Position, Source]) -> tuple[Source, ...]:
    """Passages of which no part is already a source."""
    return tuple(
        passage for passage in near if not any(_inside(source.at, passage.at) for source in sources.values())
    )


def _inside(part: Position, whole: Position) -> bool:
    same = (part.document, part.page) == (whole.document, whole.page)
    return same and part.start < whole.start + whole.length and whole.start < part.start + part.length


def as_text(answer: Shown) -> str:
    """The answer with its sources, to paste elsewhere."""
    lines = [answer.question, ""]
    for statement in answer.statements:
        marks = "".join(f" [{number}]" for number in statement.sources)
        lines.append(f"{statement.text}{marks}")
    if not answer.statements:
        lines.append(answer.text)
    if answer.sources:
        lines += ["", tr("Sources")]
    for source in answer.sources:
        words = " ".join(source.text.split())
        lines.append(f"[{source.number}] “{words}” – {source.at.name}, {tr('page {n}', n=source.at.page)}")
    return "\n".join(lines)
