"""A draft as text: each claim on the ground of its state, gaps marked, a click on a claim shows what proves it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from core.patterns import regex
from core.words import tr
from desktop import theme
from desktop.theme import State

if TYPE_CHECKING:
    from office.app.reply_reading import ReadLine

GAP = regex(r"\[…[^\]]*\]")
_STATES = {"proven": State.PROVEN, "from-customer": State.NEUTRAL, "unproven": State.STOPPED}


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the draft and what it is: a claim's state, or a gap. claim: its number, -1 for a gap."""

    start: int
    length: int
    state: State
    claim: int = -1


def marks_of(outcome: Mapping[str, Any]) -> list[Mark]:
    """Claims and gaps in the order of the text, none inside another. A gap goes before a claim in it."""
    text = outcome.get("reply", "")
    gaps = [Mark(found.start(), len(found[0]), State.ASK) for found in GAP.finditer(text)]
    claims = [
        Mark(claim["start"], claim["length"], _STATES.get(claim["status"], State.STOPPED), number)
        for number, claim in enumerate(outcome.get("claims", ()))
        if text[claim["start"] : claim["start"] + claim["length"]] == claim["text"]
    ]
    found: list[Mark] = []
    for mark in sorted([*gaps, *claims], key=lambda mark: (mark.start, mark.claim)):
        if not found or mark.start >= found[-1].start + found[-1].length:
            found.append(mark)
    return found


class DraftView(QTextBrowser):
    """Read-only: the owner changes a draft in his own mail program. `claim_clicked` carries the claim's number."""

    claim_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Draft"))
        self.document().setDocumentMargin(8)
        self.anchorClicked.connect(self._clicked)

    def put(self, outcome: Mapping[str, Any]) -> None:
        """Show a draft with its marks."""
        self.clear()
        for text, mark in _pieces(outcome.get("reply", ""), marks_of(outcome)):
            self._insert(text, self._format(mark))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, mark: Mark | None) -> QTextCharFormat:
        tokens, made = theme.current(), QTextCharFormat()
        made.setFont(theme.font(theme.MIDDLE))
        made.setForeground(theme.color(tokens.ink))
        if mark is None:
            return made
        if mark.claim >= 0:
            made.setAnchor(True)
            made.setAnchorHref(f"claim:{mark.claim}")
        if mark.state is State.NEUTRAL:  # the customer's own figure, said again
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            return made
        ink, ground = tokens.state(mark.state)
        made.setBackground(theme.color(ground))
        if mark.state is not State.PROVEN:
            made.setForeground(theme.color(ink))
        return made

    def _insert(self, text: str, shape: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text, shape)

    def _clicked(self, link: QUrl) -> None:
        if link.scheme() == "claim" and link.path().isdigit():
            self.claim_clicked.emit(int(link.path()))


class ReadingView(QTextBrowser):
    """A draft read back into the owner's language, line by line: what is rough is in the soft colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The draft in my language"))
        self.document().setDocumentMargin(8)

    def put(self, lines: "Sequence[ReadLine]") -> None:
        """Show it. A line that could not be read stands as it is, in its own language."""
        self.clear()
        tokens, cursor = theme.current(), QTextCursor(self.document())
        for n, line in enumerate(lines):
            shape = QTextCharFormat()
            shape.setFont(theme.font(theme.MIDDLE))
            shape.setForeground(theme.color(tokens.soft if line.how == "rough" else tokens.ink))
            shape.setFontItalic(line.how == "as-is" and bool(line.words.strip()))
            cursor.insertText(("\n" if n else "") + line.words, shape)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _pieces(text: str, marks: list[Mark]) -> Iterator[tuple[str, Mark | None]]:
    at = 0
    for mark in marks:
        if mark.start > at:
            yield text[at : mark.start], None
        yield text[mark.start : mark.start + mark.length], mark
        at = mark.start + mark.length
    if at < len(text):
        yield text[at:], None
