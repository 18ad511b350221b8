"""What a customer wants: his own text cut into questions and requests, each with what it is about."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

from core.sentences import Span, split

_WORDS: dict[str, Any] = tomllib.loads((resources.files("office.replies") / "asks.toml").read_text(encoding="utf-8"))
MOST_ASKS = 12  # who asks more gets an answer to the first ones; the owner sees the rest in the mail itself
LONGEST = 600
TERSE = 4  # words: "Welchen Preis" is told by what follows it
NEW_ORDER = "new-order"  # beside questions it only says what they are about


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_QUESTION, _REQUEST = _any(_WORDS["question"]["any"]), _any(_WORDS["request"]["any"])
_OPENING = _any(_WORDS["opening"]["any"])
_NOTHING, _CUT = _any(_WORDS["nothing"]["any"]), _any(_WORDS["cut"]["any"])
_INTENTS = tuple((row["name"], _any(row["any"]), row["label"]) for row in _WORDS["intent"])
_DEEDS = tuple((row["name"], _any(row["any"])) for row in _WORDS["deed"])
_LABELS = {name: label for name, _, label in _INTENTS} | {"other": _WORDS["other"]}
INTENTS = tuple(_LABELS)
_MATTERS = {row["name"]: tuple(row["matters"]) for row in _WORDS["intent"]}
_MARK = re.compile(r"[?？]")
_WORD = re.compile(r"[^\W\d_]{2,}|[\u4e00-\u9fff]")

Kind = Literal["question", "request"]


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that the customer wants.

    start, length: in code points of his own text. intent: one of INTENTS. deed: what only a person can do for it.
    before: the sentence before it, which may say what it is about.
    """

    text: str
    kind: Kind
    intent: str
    start: int
    length: int
    deed: str = ""
    before: str = ""

    def as_json(self) -> dict[str, object]:
        """As the contract writes it."""
        return {
            "text": self.text,
            "kind": self.kind,
            "intent": self.intent,
            "deed": self.deed,
            "start": self.start,
            "length": self.length,
        }


def find_asks(text: str) -> list[Ask]:
    """The asks of a customer's own text, in order. A mail without any has none: thanks, news, an answer."""
    sentences = split(text)
    found = _once([ask for place, span in enumerate(sentences) for ask in _asks_of(text, sentences, place, span)])
    questions = [ask for ask in found if ask.deed != NEW_ORDER or ask.kind == "question"]
    return (questions or found)[:MOST_ASKS]


def label_of(intent: str, language: str) -> str:
    """What stands in a draft for an ask of this intent: "Versandkosten"."""
    labels: dict[str, str] = _LABELS.get(intent) or _WORDS["other"]
    return labels.get(language) or labels["en"]


def matters_behind(intent: str) -> tuple[str, ...]:
    """What documents speak of where customers have this intent: keys of the glossary."""
    return _MATTERS.get(intent, ())


def intent_of(text: str) -> str:
    """What a text is about, by its words."""
    return next((name for name, pattern, _ in _INTENTS if pattern.search(text)), "other")


def _asks_of(text: str, sentences: Sequence[Span], place: int, span: Span) -> Iterator[Ask]:
    if len(span.text) > LONGEST or _NOTHING.search(span.text.strip()):
        return
    kind = _kind(span.text)
    if kind is None:
        return
    before = " ".join(one.text for one in sentences[max(0, place - 2) : place] if not _NOTHING.search(one.text))
    for start, end in _pieces(span.text):
        after = span.text[end:] if len(_WORD.findall(span.text[start:end])) < TERSE else ""
        around = f"{before} {span.text[:start]}{after}".strip()
        yield _ask(text, span.start + start, span.start + end, _kind(span.text[start:end]) or kind, around)


def _kind(text: str) -> Kind | None:
    if _MARK.search(text) or _QUESTION.search(text):
        return "question"
    return "request" if _REQUEST.search(text) else None


def _pieces(sentence: str) -> list[tuple[int, int]]:
    """Start and end of each part of a sentence that asks twice; else the whole."""
    cuts = [match.span() for match in _CUT.finditer(sentence)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(sentence)]
    pieces = [(start, end) for start, end in zip(starts, ends, strict=True) if _says(sentence[start:end])]
    return _with_openings(sentence, pieces) or [(0, len(sentence))]


def _says(piece: str) -> bool:
    return len(_WORD.findall(piece)) >= 2


def _with_openings(sentence: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A part that asks nothing belongs to the one after it: "Wenn er nicht passt, | wie lange …"."""
    joined: list[tuple[int, int]] = []
    opening: int | None = None
    for start, end in pieces:
        first = start if opening is None else opening
        if _kind(sentence[start:end]) or _OPENING.search(sentence[start:end].strip()):
            joined.append((first, end))
            opening = None
        else:
            opening = first
    if opening is not None and joined:
        joined[-1] = (joined[-1][0], pieces[-1][1])
    return joined


def _ask(text: str, start: int, end: int, kind: Kind, before: str) -> Ask:
    words = text[start:end]
    body = words.strip(" \t\n,;-–•*")
    start += words.index(body)
    own = intent_of(body)
    intent = own if own != "other" else intent_of(f"{before} {body}")
    deed = next((name for name, pattern in _DEEDS if pattern.search(body)), "")
    return Ask(body, kind, intent, start, len(body), deed, before)


def _once(asks: Sequence[Ask]) -> list[Ask]:
    return list({" ".join(ask.text.casefold().split()): ask for ask in reversed(asks)}.values())[::-1]
