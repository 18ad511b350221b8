"""A text as sentences with their places, and the window of a text that speaks most of a question."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.patterns import regex

_HAN = regex(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = regex(r"[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_END = regex(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？；…]+[”」』）]*|\n\s*\n|\n(?=\s*(?:[-•*·–]|\d{1,2}[.)])\s)")
_ABBREVIATION = regex(
    r"(?:^|\W)(?:\w|\d{1,2}|nr|no|dr|art|abs|bzw|ca|st|str|tel|mr|mrs|ms|vs|inkl|exkl|zzgl|usw|etc|evtl|ggf|max|min|tp|co|mio|mrd|jan|feb|okt|dez|sept|nov)\.$",
    re.IGNORECASE,
)
_CLOSED = regex(r"[.!?:;。！？：；|]\s*$")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text: `text` is exactly the source's [start:start + length]."""

    start: int
    length: int
    text: str

    @property
    def end(self) -> int:
        return self.start + self.length


def split(text: str) -> list[Span]:
    """The sentences of a text, list items and short lines of their own, without the white space around them."""
    cuts = sorted({*_sentence_ends(text), *_short_line_ends(text), len(text)})
    spans: list[Span] = []
    start = 0
    for cut in cuts:
        piece = text[start:cut]
        if body := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            spans.append(Span(first, len(body), body))
        start = cut
    return spans


def _sentence_ends(text: str) -> Iterable[int]:
    for match in _END.finditer(text):
        before = text[max(0, match.start() - 8) : match.start() + 1]
        if not (match[0].startswith(".") and _ABBREVIATION.search(before)):
            yield match.end()


def _short_line_ends(text: str) -> Iterable[int]:
    """Ends of lines that were not wrapped: much shorter than the longest ("Samstag: 9–13 Uhr"), or closed."""
    lines = list(re.finditer(r"[^\n]+", text))
    longest = max((size(line[0]) for line in lines), default=0)
    for line in lines[:-1]:
        if size(line[0]) < 0.6 * longest or longest < 8 or _CLOSED.search(line[0]):
            yield line.end()


def size(text: str) -> float:
    """How many words a text has; 1.6 Chinese characters say as much as a word."""
    return len(_WORD.findall(text)) + len(_HAN.findall(text)) / 1.6


def window(spans: Sequence[Span], weights: Sequence[float], most: float, sentences: int) -> list[Span]:
    """At most so many neighbouring sentences of at most `most` words with the greatest weight; at least one."""
    best: tuple[float, int, int] = (-1.0, 0, min(1, len(spans)))
    for first in range(len(spans)):
        last, words, weight = first, 0.0, 0.0
        while last < min(len(spans), first + sentences) and (last == first or words + size(spans[last].text) <= most):
            words += size(spans[last].text)
            weight += weights[last]
            last += 1
        if weight > best[0] + 1e-9:
            best = (weight, first, last)
    return list(spans[best[1] : best[2]])
