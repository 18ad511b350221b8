"""The texts' small markup: a head of ``key: value`` lines, then Markdown, with facts and marked answers in it.

``{{shop.shipping_eu}}`` is a fact, written as the document's language writes it; ``[[key|phrase]]`` says that the
phrase is the known answer to `key`. The marks vanish from the page and come out as `Answer` values.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.patterns import regex
from office.sample.wording import plain, said

_FACT = regex(r"\{\{([^{}]+)\}\}")
_MARK = regex(r"\[\[([\w.-]+)\|(.+?)\]\]", re.DOTALL)
_HEADING = regex(r"(#{1,3}) (.+)")
_ITEM = regex(r"(?:- |\d+\. |\(\d+\) )")

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a page. role: "heading", "paragraph", "item", "table", "break". level: of a heading."""

    role: str
    text: str = ""
    level: int = 0
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A known answer: the phrase that says the fact, word for word as it stands in the document."""

    key: str
    phrase: str
    value: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text ready to be set: its head, its pieces, its known answers."""

    head: Mapping[str, str]
    pieces: tuple[Piece, ...]
    answers: tuple[Answer, ...] = field(default=())

    @property
    def language(self) -> str:
        return self.head["language"]

    @property
    def title(self) -> str:
        return self.head["title"]


class Facts:
    """Names to facts: ``shop.shipping_eu`` is the attribute of the object known as ``shop``."""

    def __init__(self, roots: Mapping[str, object], tables: Mapping[str, Callable[[str], Rows]]) -> None:
        self._roots = roots
        self._tables = tables

    def value(self, name: str) -> object:
        """The fact called `name`. Raises KeyError or AttributeError for an unknown one."""
        root, *rest = name.split(".")
        found = self._roots[root]
        for step in rest:
            found = getattr(found, step)
        return found

    def table(self, name: str, language: str) -> Rows:
        """A table made from the facts, its first row the header."""
        return self._tables[name](language)


def parse(source: str, facts: Facts) -> Text:
    """A text from its source, with the facts filled in."""
    head_source, _, body = source.removeprefix("---\n").partition("\n---\n")
    head = dict(_pair(line) for line in head_source.splitlines())
    language = head["language"]
    answers = [_answer(match, facts, language) for match in _MARK.finditer(body)]
    clean = filled(_MARK.sub(lambda match: match[2], body), facts, language)
    pieces = tuple(_piece(block, facts, language) for block in _blocks(clean))
    return Text({key: filled(value, facts, language) for key, value in head.items()}, pieces, tuple(answers))


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition(":")
    return key.strip(), value.strip()


def filled(text: str, facts: Facts, language: str) -> str:
    """The text with its ``{{facts}}`` said in `language`."""
    return _FACT.sub(lambda match: said(facts.value(match[1]), language), text)


def _answer(match: re.Match[str], facts: Facts, language: str) -> Answer:
    """The answer's value is the first fact in its phrase; where there is none, the phrase itself."""
    phrase = " ".join(filled(match[2], facts, language).split())
    fact = _FACT.search(match[2])
    return Answer(match[1], phrase, plain(facts.value(fact[1])) if fact else phrase)


def _blocks(body: str) -> list[str]:
    """Paragraphs, tables and list items, each one block; lines of one paragraph are joined later."""
    blocks: list[str] = []
    for part in re.split(r"\n\s*\n", body.strip("\n")):
        lines: list[str] = []
        for line in part.split("\n"):
            if lines and (_ITEM.match(line) or _HEADING.match(line) or _HEADING.match(lines[0])):
                blocks.append("\n".join(lines))
                lines = []
            lines.append(line)
        blocks.append("\n".join(lines))
    return blocks


def _piece(block: str, facts: Facts, language: str) -> Piece:
    if heading := _HEADING.fullmatch(block):
        return Piece("heading", heading[2].strip(), level=len(heading[1]))
    if block == "===":
        return Piece("break")
    if block.startswith("!table "):
        return Piece("table", rows=facts.table(block.removeprefix("!table ").strip(), language))
    if block.startswith("|"):
        return Piece("table", rows=_table(block))
    role = "item" if _ITEM.match(block) else "paragraph"
    return Piece(role, _joined(block, "" if language == "zh" else " "))


def _joined(block: str, joint: str) -> str:
    """The lines of a paragraph as one; a backslash at a line's end keeps the break."""
    return "\n".join(part.replace("\n", joint) for part in block.split("\\\n"))


def _table(block: str) -> Rows:
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in block.splitlines()]
    return tuple(row for row in rows if not set("".join(row)) <= set("-: "))
