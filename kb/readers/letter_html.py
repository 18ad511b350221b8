"""The HTML of a mail as a person sees it, as plain text. Quoted blocks carry "> ", marked signatures "-- "."""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.patterns import regex
from kb.readers import limits
from kb.readers.damage import parsing
from kb.readers.html import DROPPED, check_depth
from kb.readers.unseen import take_out_unseen

MOST_LINKS = 2_000
LINK_LENGTH = 2_000

_LINES = {
    "address", "article", "aside", "body", "center", "dd", "div", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "header", "hr", "html", "li", "main", "nav", "section", "tr", "caption",
}  # fmt: skip
_PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "pre", "table"}
_SIGNED = regex(
    r"gmail_signature|moz-signature|moz-txt-sig|applemailsignature|ms-outlook-mobile-signature|(?:^|[\s\"])signature(?:$|[\s\"])",
    re.IGNORECASE,
)
_TIGHT = regex(r"margin(?:-bottom)?\s*:\s*0", re.IGNORECASE)


@dataclass(slots=True)
class Shown:
    """What a person sees of an HTML mail. hidden: words that he does not see. links: (text, target)."""

    text: str = ""
    hidden: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)


def shown(source: str) -> Shown:
    """Read the HTML of a mail. Refused for what is too large or too deep."""
    limits.check_bytes(len(source), limits.MARKUP_BYTES)
    check_depth(source)
    with parsing("html"):
        tree = LexborHTMLParser(source)
        hidden = take_out_unseen(tree)
        for node in tree.css(f"{DROPPED}, title"):
            node.decompose()
        root = tree.body or tree.root
        page = _Page()
        if root is not None:
            page.walk(root)
    return Shown(page.text(), hidden, page.links)


class _Page:
    """Lines as they grow; depth first without recursion."""

    def __init__(self) -> None:
        self.links: list[tuple[str, str]] = []
        self._lines: list[str] = []
        self._line = ""
        self._quotes = 0
        self._pre = 0
        self._numbers: list[int] = []

    def text(self) -> str:
        self._end_line()
        joined = "\n".join(line.rstrip() if line != "-- " else line for line in self._lines)
        return re.sub(r"(\n(?:> ?)*)\n(?:(?:> ?)*\n){2,}", r"\1\n\n", joined).strip("\n")

    def walk(self, root: LexborNode) -> None:
        stack: list[tuple[LexborNode, bool]] = [(root, False)]
        while stack:
            node, closing = stack.pop()
            tag = node.tag or ""
            if closing:
                self._close(node, tag)
            elif tag == "-text":
                self._words(node.text_content or "")
            elif tag == "br":
                self._push()
            else:
                self._open(node, tag)
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(list(node.iter(include_text=True))))

    def _words(self, text: str) -> None:
        if self._pre:
            *full, last = text.replace("\r\n", "\n").split("\n")
            for line in full:
                self._line += line
                self._push()
            self._line += last
            return
        words = re.sub(r"[ \t\r\n\f]+", " ", text)
        self._line += words if self._line else words.lstrip(" ")

    def _push(self) -> None:
        self._lines.append("> " * self._quotes + self._line.replace("\xa0", " ").rstrip(" "))
        self._line = ""

    def _end_line(self) -> None:
        if self._line:
            self._push()

    def _blank_line(self) -> None:
        """One blank line, unless one is there."""
        self._end_line()
        if self._lines and self._lines[-1].strip("> "):
            self._push()

    def _open(self, node: LexborNode, tag: str) -> None:
        if tag in _PARAGRAPHS and not _is_tight(node, tag):
            self._blank_line()
        elif tag in _LINES or tag in _PARAGRAPHS:
            self._end_line()
        if _is_signature(node):
            self._end_line()
            self._lines.append("> " * self._quotes + "-- ")
        if tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._pre += 1
        elif tag == "hr":
            self._line = "_" * 32
            self._end_line()
        elif tag in {"ol", "ul"}:
            self._numbers.append(0 if tag == "ol" else -1)
        elif tag == "li":
            self._line = self._bullet()

    def _bullet(self) -> str:
        if not self._numbers or self._numbers[-1] < 0:
            return "- "
        self._numbers[-1] += 1
        return f"{self._numbers[-1]}. "

    def _close(self, node: LexborNode, tag: str) -> None:
        if tag in _LINES or tag in _PARAGRAPHS:
            self._end_line()
        if tag == "blockquote":
            self._quotes = max(self._quotes - 1, 0)
        elif tag == "pre":
            self._pre = max(self._pre - 1, 0)
        elif tag in {"ol", "ul"} and self._numbers:
            self._numbers.pop()
        elif tag in {"td", "th"} and self._line:
            self._line += "\t"
        elif tag == "a":
            self._link(node)
        if tag in _PARAGRAPHS and not _is_tight(node, tag):
            self._blank_line()

    def _link(self, node: LexborNode) -> None:
        target = (node.attributes.get("href") or "").strip()[:LINK_LENGTH]
        if target and len(self.links) < MOST_LINKS:
            self.links.append((" ".join(node.text(separator=" ").split())[:LINK_LENGTH], target))


def _is_tight(node: LexborNode, tag: str) -> bool:
    """A paragraph that is one line of several, as Outlook writes them."""
    attributes = node.attributes
    style = attributes.get("style") or ""
    return tag == "p" and ((attributes.get("class") or "").startswith("Mso") or bool(_TIGHT.search(style)))


def _is_signature(node: LexborNode) -> bool:
    attributes = node.attributes
    return bool(_SIGNED.search(f'{attributes.get("class") or ""} "{attributes.get("id") or ""}"'))
