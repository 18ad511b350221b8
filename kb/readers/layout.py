"""Builds a page's text together with its blocks, so that offsets are right by construction."""

import re

from core.patterns import regex
from kb.document import Block
from kb.readers.delivery import Delivery

PAGE_CHARACTERS = 60_000  # kinds without pages are cut about here, at the end of a block

_PARAGRAPH = regex(r"\S(?:.*?\S)??(?=[ \t]*(?:\n[ \t]*){2,}|\s*\Z)", re.DOTALL)
_SPACES = regex(r"[^\S\n]+")


def tidy(text: str) -> str:
    """Runs of blanks become one, lines lose their outer blanks; line breaks stay."""
    lines = (_SPACES.sub(" ", line).strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def paragraphs(text: str) -> list[Block]:
    """The blocks of plain text whose paragraphs are separated by blank lines."""
    return [Block(found.start(), len(found.group())) for found in _PARAGRAPH.finditer(text)]


class PageBuilder:
    """Adds blocks one after the other and hands full pages to the delivery."""

    def __init__(self, to: Delivery) -> None:
        self._to = to
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0
        self.name = ""

    def add(self, text: str, role: str = "paragraph", *, level: int = 0, context: str = "") -> None:
        """Append one block on a line of its own. Nothing happens for blank text."""
        text = tidy(text)
        if not text:
            return
        if self._length > PAGE_CHARACTERS:
            self.end_page()
        self._blocks.append(Block(self._length, len(text), role, level, context))
        self._pieces.append(text)
        self._length += len(text) + 1

    def end_page(self, *, even_if_empty: bool = False) -> None:
        """Hand over what was added so far as one page."""
        if self._blocks or even_if_empty:
            self._to.page("\n".join(self._pieces), self._blocks, name=self.name)
        self._pieces, self._blocks, self._length = [], [], 0
