"""What a customer wants: his own text cut into questions and requests, each with what it is about."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

from core.patterns import regex
from core.sentences import Span, split
from office.replies.phrases import unmarked

_WORDS: dict[str, Any] = tomllib.loads((resources.files("office.replies") / "asks.toml").read_text(encoding="utf-8"))
MOST_ASKS = 12  # who asks more gets an answer to the first ones; the owner sees the rest in the mail itself
LONGEST = 600
TERSE = 4  # words: "Welchen Preis" is told by what follows it
NEW_ORDER = "new-order"


_LABELS = {row["name"]: row["label"] for row in _WORDS["intent"]} | {"other": _WORDS["other"]}
INTENTS = tuple(_LABELS)
_MATTERS = {row["name"]: tuple(row["matters"]) for row in _WORDS["intent"]}
_MARK = regex(r"[?？]")
_WORD = regex(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]{2,}")

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


class _Ways:
    """The patterns of asks.toml, each in every way that customers type it.

    bare: for Vietnamese typed without marks. Umlauts are also read as "ae", "oe", "ue", and ß as "ss".
    """

    def __init__(self, *, bare: bool) -> None:
        self._bare = bare
        self.question, self.request, self.wish, self.opening, self.nothing = (
            self._any(_WORDS[part]["any"]) for part in ("question", "request", "wish", "opening", "nothing")
        )
        self.cut, self.subordinate, self.lead, self.joined = (
            self._any(_WORDS[part]["any"]) for part in ("cut", "subordinate", "lead", "joined")
        )
        self.salutation = self._any(_WORDS["salutation"]["any"])
        self.intents, self.deeds = (
            [(row["name"], self._any(row["any"])) for row in _WORDS[part]] for part in ("intent", "deed")
        )

    def _any(self, patterns: Sequence[str]) -> re.Pattern[str]:
        whole = "|".join(patterns)
        written = unmarked(whole) if self._bare else _UMLAUT.sub(lambda found: _TYPED[found[0]], whole)
        return regex(written, re.IGNORECASE)

    def kind(self, text: str) -> Kind | None:
        """Whether a text asks or requests something."""
        if _MARK.search(text) or self.question.search(text):
            return "question"
        return "request" if self.request.search(text) else None

    def intent(self, text: str) -> str:
        """What it is about, by its words."""
        return next((name for name, pattern in self.intents if pattern.search(text)), "other")


_TYPED = {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}
_UMLAUT = regex(f"[{''.join(_TYPED)}]")
_WAYS, _BARE = _Ways(bare=False), _Ways(bare=True)


def find_asks(text: str, *, bare: bool = False) -> list[Ask]:
    """The asks of a customer's own text, in order. A mail without any has none: thanks, news, an answer.

    bare: it is Vietnamese typed without marks (`phrases.is_bare`).
    """
    cutter = _Cutter(text, _BARE if bare else _WAYS)
    found = _once([ask for place in range(len(cutter.sentences)) for ask in cutter.asks_of(place)])
    asked = [ask for ask in found if ask.kind == "question" or not cutter.only_tells(ask)]
    return (asked or found)[:MOST_ASKS]


def label_of(intent: str, language: str) -> str:
    """What stands in a draft for an ask of this intent: "Versandkosten"."""
    labels: dict[str, str] = _LABELS.get(intent) or _WORDS["other"]
    return labels.get(language) or labels["en"]


def matters_behind(intent: str) -> tuple[str, ...]:
    """What documents speak of where customers have this intent: keys of the glossary."""
    return _MATTERS.get(intent, ())


def asks_by_itself(text: str, *, bare: bool = False) -> bool:
    """Whether a text has a question's words: "and is it dry?" asks anew, "and birch?" asks the same once more."""
    return bool((_BARE if bare else _WAYS).question.search(text))


def intent_of(text: str) -> str:
    """What a text is about, by its words."""
    return _WAYS.intent(text)


class _Cutter:
    """A customer's text on its way to asks."""

    def __init__(self, text: str, ways: _Ways) -> None:
        self._text, self._ways = text, ways
        self.sentences: Sequence[Span] = split(text)

    def only_tells(self, ask: Ask) -> bool:
        """Whether a wish beside questions only says what they are about: "I need a table. How long does it take?"."""
        own = self._ways.intent(ask.text)
        return ask.deed == NEW_ORDER or (not ask.deed and own == "other" and bool(self._ways.wish.search(ask.text)))

    def asks_of(self, place: int) -> Iterator[Ask]:
        """The asks of one sentence."""
        span = self.sentences[place]
        kind = self._kind(span.text)
        if len(span.text) > LONGEST or kind is None or self._ways.nothing.search(span.text.strip()):
            return
        said = [self._unaddressed(one.text) for one in self.sentences[max(0, place - 2) : place]]
        before = " ".join(one for one in said if not self._ways.nothing.search(one))
        for start, end in self._pieces(span.text):
            after = span.text[end:] if len(_WORD.findall(span.text[start:end])) < TERSE else ""
            around = f"{before} {span.text[:start]}{after}".strip()
            own = self._ways.kind(span.text[start:end]) or kind
            yield self._ask(span.start + start, span.start + end, own, around)

    def _unaddressed(self, sentence: str) -> str:
        """Without the salutation before it: who is greeted says nothing of what is asked."""
        return self._ways.salutation.sub("", sentence, count=1)

    def _kind(self, sentence: str) -> Kind | None:
        """Whether a sentence asks or requests something, as a whole or in one of its clauses."""
        parts = [sentence, *(sentence[start:end].strip() for start, end in self._clauses(sentence))]
        return next(filter(None, map(self._ways.kind, parts)), None)

    def _pieces(self, sentence: str) -> list[tuple[int, int]]:
        """Start and end of each part of a sentence that asks for itself, with the clauses that belong to it."""
        asked: list[tuple[int, int]] = []
        waiting: int | None = None
        last = 0  # where the clause before ends
        for start, end in self._clauses(sentence):
            clause = sentence[start:end].strip()
            if asked and waiting is not None and self._ways.joined.search(sentence[last:end].strip()):
                asked[-1], waiting = (
                    (asked[-1][0], last),
                    None,
                )  # "how long if I …, and what": it belonged to the first
            last = end
            if self._asks(clause):
                asked.append((start if waiting is None else waiting, end))
                waiting = None
            elif asked and waiting is None and not self._waits(clause):
                asked[-1] = (asked[-1][0], end)
            elif waiting is None:
                waiting = start
        if waiting is not None and asked:
            asked[-1] = (asked[-1][0], len(sentence))
        return asked or [(0, len(sentence))]

    def _clauses(self, sentence: str) -> list[tuple[int, int]]:
        """What stands between the joints of a sentence."""
        greeted = self._ways.salutation.match(sentence)
        begin = greeted.end() if greeted else 0
        cuts = [match.span() for match in self._ways.cut.finditer(sentence, begin)]
        starts = [begin, *(end for _, end in cuts)]
        ends = [*(start for start, _ in cuts), len(sentence)]
        return [(start, end) for start, end in zip(starts, ends, strict=True) if _WORD.search(sentence[start:end])]

    def _asks(self, clause: str) -> bool:
        """Whether a clause asks for itself, by its words: the mark at the sentence's end says nothing of its last."""
        ways = self._ways
        if not _says(clause) or ways.lead.search(clause):
            return False
        return bool(ways.question.search(clause) or ways.request.search(clause) or ways.opening.search(clause))

    def _waits(self, clause: str) -> bool:
        return bool(self._ways.subordinate.search(clause) or self._ways.lead.search(clause))

    def _ask(self, start: int, end: int, kind: Kind, before: str) -> Ask:
        words = self._text[start:end]
        body = words.strip(" \t\n,;-–•*")
        start += words.index(body)
        own = self._ways.intent(body)
        intent = own if own != "other" else self._ways.intent(f"{before} {body}")
        deed = next((name for name, pattern in self._ways.deeds if pattern.search(body)), "")
        return Ask(body, kind, intent, start, len(body), deed, before)


def _says(piece: str) -> bool:
    return len(_WORD.findall(piece)) >= 2


def _once(asks: Sequence[Ask]) -> list[Ask]:
    return list({" ".join(ask.text.casefold().split()): ask for ask in reversed(asks)}.values())[::-1]
