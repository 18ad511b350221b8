"""A page of a file that has no page geometry (letter, table, mail), as calm paper with the passage marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop import theme
from desktop.pages import Span, utf16_span
from kb.document import Block, Page

SHOWN = 20_000  # characters laid out around the passage: a whole year's CSV would hold up the window


def shown_part(text: str, spans: Sequence[Span]) -> tuple[int, int]:
    """The part of a long page that is laid out, from line to line, around the first span."""
    if len(text) <= SHOWN:
        return 0, len(text)
    middle = spans[0].start if spans else 0
    start = max(0, min(middle - SHOWN // 2, len(text) - SHOWN))
    line = text.find("\n", start, start + 2000) if start else -1
    return (line + 1 if line >= 0 else start), min(len(text), start + SHOWN)


def one_line_end(text: str) -> str:
    """Line ends as QTextDocument counts them: one place each."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ")


class Sheet(QTextEdit):
    """Plain text on paper. What the file says is never taken for mark-up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabStopDistance(96)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(24)

    def put(self, page: Page, spans: Sequence[Span]) -> None:
        """Show the page with its spans marked, the first one in sight."""
        first, last = shown_part(page.text, spans)
        part = page.text[first:last]
        self.setCurrentCharFormat(QTextCharFormat())
        self.setFont(theme.font())
        self.setPlainText(one_line_end(part))
        self._air()
        self._headings(part, [block for block in page.blocks if block.role in {"heading", "title"}], first, last)
        self.setExtraSelections([self._mark(part, span, first) for span in spans])
        self._show(part, spans, first)

    def marked_text(self) -> list[str]:
        """What stands below the marks; for tests and screen readers."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def _cursor(self, part: str, start: int, length: int) -> QTextCursor:
        """A cursor over a span given in code points of the shown part."""
        before = one_line_end(part[: max(0, start)])
        inside = one_line_end(part[max(0, start) : max(0, start + length)])
        at, count = utf16_span(before + inside, len(before), len(inside))
        most = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(at, most))
        cursor.setPosition(min(at + count, most), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _air(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(spacing)

    def _headings(self, part: str, blocks: Sequence[Block], first: int, last: int) -> None:
        heading = QTextCharFormat()
        heading.setFont(theme.font(theme.MIDDLE, bold=True))
        for block in blocks[:200]:
            if first <= block.start < last:
                self._cursor(part, block.start - first, block.length).mergeCharFormat(heading)

    def _mark(self, part: str, span: Span, first: int) -> QTextEdit.ExtraSelection:
        tokens = theme.current()
        made = QTextEdit.ExtraSelection()
        made.format.setBackground(theme.color(theme.LIGHT.stopped_ground if span.doubtful else tokens.mark))
        made.format.setForeground(theme.color(theme.LIGHT.ink))
        made.cursor = self._cursor(part, span.start - first, span.length)
        return made

    def _show(self, part: str, spans: Sequence[Span], first: int) -> None:
        cursor = self._cursor(part, spans[0].start - first, 0) if spans else QTextCursor(self.document())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if spans:
            below = self.cursorRect(cursor).top() - self.viewport().height() // 3
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + below)
