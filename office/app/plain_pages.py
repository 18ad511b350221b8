"""Text without a page (a mail, an office document) as words with boxes, so that rows and columns can be told."""

from collections.abc import Iterator

from core.patterns import regex
from kb.document import Word

_LINES = 60  # on a page, as on paper
_SIGNS = 100  # in a line
_WORD = regex(r"\S+")


def boxed(text: str) -> tuple[Word, ...]:
    """Each word where a typewriter would put it."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    lines = text.split("\n")
    height = 1 / max(_LINES, len(lines))
    width = 1 / max(_SIGNS, *(len(line.expandtabs(8)) for line in lines), 1)
    start = 0
    for number, line in enumerate(lines):
        for word in _WORD.finditer(line):
            left = len(line[: word.start()].expandtabs(8))
            yield Word(
                start + word.start(), len(word[0]), left * width, number * height,
                (left + len(word[0])) * width, (number + 0.8) * height,
            )  # fmt: skip
        start += len(line) + 1
