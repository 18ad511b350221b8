"""What a reader makes of a file: pages of text with offsets, tables, attachments. Shared by the child and the app."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self


class Kind(StrEnum):
    """What kind of file it is, by its content and not by its name."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    XLS = "xls"
    CSV = "csv"
    ODT = "odt"
    ODS = "ods"
    PPTX = "pptx"
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    EML = "eml"
    MSG = "msg"
    IMAGE = "image"
    XML = "xml"
    OFD = "ofd"  # of Chinese invoices


class Source(StrEnum):
    """Where a page's text comes from."""

    TEXT = "text"  # the file holds it
    OCR = "ocr"  # it was read from a picture
    NONE = "none"  # a picture that nobody has read yet: an OCR job is waiting


@dataclass(frozen=True, slots=True)
class Word:
    """A word that OCR saw: a span of the page's text and its box in fractions of the page's width and height."""

    start: int
    length: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class SeenWord(Word):
    """A word of a PDF page as it is printed. size: of its letters, in points.

    hidden: nobody sees it on the sheet (no ink, the colour of its ground, covered, tiny, beside the sheet).
    """

    size: float = 0.0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of one PDF page (1-based), in the order of its text. width, height: in points, as the page is shown.

    picture: much of the page is a picture, so that hidden words may be what a scanner read in it.
    """

    page: int
    width: float
    height: float
    words: tuple[SeenWord, ...]
    picture: bool = False

    def as_json(self) -> list[Any]:
        """For the pipe, as plain lists."""
        words = [[w.start, w.length, w.left, w.top, w.right, w.bottom, w.size, w.hidden] for w in self.words]
        return [self.page, self.width, self.height, words, self.picture]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> Self:
        page, width, height, words, picture = data
        return cls(page, width, height, tuple(SeenWord(*word) for word in words), picture)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code or its like on a page (1-based), its box in fractions of the page's width and height."""

    page: int
    text: str
    format: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page's structure: a span of the page's text.

    role: "heading", "paragraph", "list", "row" or "title"; "hidden" for what nobody sees on the page.
    level: of a heading, 1 is the highest.
    context: for a row, the table's title and column headers with this row's values ("Price list 2026 | Article: Oak
    board | Price: 24.90"), so that the row is found by words that stand only in its header.
    """

    start: int
    length: int
    role: str = "paragraph"
    level: int = 0
    context: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page (sheet, slide, mail). Offsets of words and blocks are code points of `text`.

    For PDF, `text` is pdfium's own text of the page, unchanged, so that QtPdf finds the same span.
    width, height: in points; 0 where the kind has no page geometry.
    """

    number: int
    text: str
    source: Source = Source.TEXT
    name: str = ""
    width: float = 0.0
    height: float = 0.0
    rotation: int = 0
    blocks: tuple[Block, ...] = ()
    words: tuple[Word, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For the pipe and for kb.db; blocks and words as plain lists, since a long document has very many."""
        return {
            "number": self.number,
            "text": self.text,
            "source": self.source.value,
            "name": self.name,
            "width": self.width,
            "height": self.height,
            "rotation": self.rotation,
            "blocks": [[b.start, b.length, b.role, b.level, b.context] for b in self.blocks],
            "words": [[w.start, w.length, w.left, w.top, w.right, w.bottom] for w in self.words],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        known = dict(data)
        known["source"] = Source(known["source"])
        known["blocks"] = tuple(Block(*block) for block in known["blocks"])
        known["words"] = tuple(Word(*word) for word in known["words"])
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file (a mail's attachment, the XML in a hybrid invoice), written to `path` by the child.

    kind: the media type that a mail states for it. sha256: of its bytes, hex, its name once it is a document.
    """

    name: str
    path: str
    size: int
    kind: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """Everything a reader learnt from one file.

    date: ISO 8601 day that the file itself states (mail's Date, document properties), or "".
    warnings: stable words for what the owner should know ("ocr-needed", "macros", "hidden-text", "hidden-sheet",
    "hidden-slide", "truncated-cells", "formulas-not-computed", "some-pages-unreadable", "attachment-unreadable").
    """

    kind: Kind
    pages: tuple[Page, ...]
    title: str = ""
    date: str = ""
    attachments: tuple[Attachment, ...] = ()
    warnings: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)

    @property
    def needs_ocr(self) -> bool:
        return any(page.source is Source.NONE for page in self.pages)
