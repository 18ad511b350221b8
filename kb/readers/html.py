"""HTML: what a reader of the page would see. Only this module, unseen and letter_html import selectolax."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.patterns import regex
from kb.document import Kind
from kb.readers import limits
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.encoding import decode
from kb.readers.layout import PageBuilder
from kb.readers.tables import TableWriter
from kb.readers.unseen import take_out_unseen

DROPPED = "script, style, noscript, template, head > *:not(title), iframe, object, svg, select, textarea, button"
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5",
    "h6",
}  # fmt: skip
# those whose end tag must be written
_NESTING = r"(?:a|b|big|blockquote|center|div|em|font|form|i|section|small|span|strong|sub|sup|table|u|ul)\b"
_OPENED = regex("<" + _NESTING, re.IGNORECASE)
_CLOSED = regex("</" + _NESTING, re.IGNORECASE)
_CHARSET = regex(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def read_html(content: bytes, to: Delivery) -> None:
    """A saved page."""
    to.kind = Kind.HTML
    declared = _CHARSET.search(content[:4096])
    page = PageBuilder(to)
    to.title = add_html(decode(content, declared.group(1).decode("ascii", "replace") if declared else ""), page, to)
    page.end_page(even_if_empty=True)


def add_html(source: str, page: PageBuilder, to: Delivery) -> str:
    """Add the visible text of HTML to a page. Returns its title."""
    limits.check_bytes(len(source), limits.MARKUP_BYTES)
    check_depth(source)
    with parsing("html"):
        tree = LexborHTMLParser(source)
        title = tree.css_first("title")
        name = title.text(strip=True) if title else ""
        if take_out_unseen(tree):
            to.warn("hidden-text")
        for node in tree.css(DROPPED):
            node.decompose()
        root = tree.body or tree.root
    if root is not None:
        _Walker(page).walk(root)
    return name


def check_depth(source: str) -> None:
    """Parsers take the square of the elements left open: Refused for very many."""
    limits.check_count(len(_OPENED.findall(source)) - len(_CLOSED.findall(source)), limits.HTML_DEPTH)


class _Walker:
    """Depth first without recursion: hostile pages nest a hundred thousand elements."""

    def __init__(self, page: PageBuilder) -> None:
        self._page = page
        self._words: list[str] = []
        self._role = ("paragraph", 0)
        self._caption = ""

    def walk(self, root: LexborNode) -> None:
        stack: list[tuple[LexborNode | None, str]] = [(root, "")]
        while stack:
            node, closing = stack.pop()
            if node is None:
                self._flush(closing)
                continue
            tag = node.tag or ""
            if tag == "-text":
                self._words.append(_one_line(node.text_content or "", self._role[0]))
            elif tag == "br":
                self._words.append("\n")
            elif tag == "table" and (rows := _data_rows(node)):
                self._flush("table")
                self._table(node, rows)
            else:
                self._open(tag)
                if tag in _BLOCKS:
                    stack.append((None, tag))
                stack.extend((child, "") for child in reversed(list(node.iter(include_text=True))))
        self._flush("")

    def _open(self, tag: str) -> None:
        if tag not in _BLOCKS:
            return
        self._flush(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self._role = ("heading", int(tag[1]))
        elif tag == "li":
            self._role = ("list", 0)
        elif tag == "pre":
            self._role = ("pre", 0)

    def _flush(self, _tag: str) -> None:
        text = "".join(self._words).strip()
        role, level = self._role
        if text and role == "heading":
            self._caption = text
        if text:
            self._page.add(
                f"• {text}" if role == "list" else text, "paragraph" if role == "pre" else role, level=level
            )
        self._words, self._role = [], ("paragraph", 0)

    def _table(self, table: LexborNode, rows: list[list[str]]) -> None:
        caption = table.css_first("caption")
        title = caption.text(strip=True) if caption else self._caption
        header = table.css_first("thead")
        first = table.css_first("tr")
        marked = len(header.css("tr")) if header else int(bool(first and first.css("th") and not first.css("td")))
        TableWriter(self._page, title).add_rows(rows, header_rows=marked if marked < len(rows) else 0)


def _one_line(text: str, role: str) -> str:
    return text if role == "pre" else re.sub(r"\s+", " ", text)


def _data_rows(table: LexborNode) -> list[list[str]]:
    """The cells of a table that holds data; [] for one that only places things on a page, as mails do."""
    if table.css_first("table table, td p + p, td div + div, td ul, td h1, td h2") is not None:
        return []
    rows = [[_cell(cell) for cell in row.css("td, th")] for row in table.css("tr")]
    return rows if len(rows) >= 2 and sum(len(row) >= 2 for row in rows) * 2 > len(rows) else []


def _cell(cell: LexborNode) -> str:
    return re.sub(r"\s+", " ", cell.text(separator=" ")).strip()
