"""The answer as text: proven sentences on their ground, each with the numbers of its sources."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from core.words import tr
from desktop import theme
from desktop.answers import Shown, Source, Statement, standing
from desktop.controls import plain_tip


class AnswerView(QTextBrowser):
    """Shows the draft while it is written, then the checked answer."""

    source_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._ground = theme.current().proven_ground
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Answer"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(self._clicked)
        self.document().setDocumentMargin(8)

    def draft(self, text: str) -> None:
        """What the model has written so far: soft, because nothing of it is checked yet."""
        self.clear()
        self._insert(text, self._format(theme.current().soft))

    def add_draft(self, piece: str) -> None:
        self._insert(piece, self._format(theme.current().soft))
        self.ensureCursorVisible()

    def put(self, answer: Shown) -> None:
        """The checked answer."""
        self.clear()
        sources = {source.number: source for source in answer.sources}
        state, _word = standing(refused=answer.refused, reason=answer.reason)
        self._ground = theme.current().state(state)[1]
        if not answer.statements:
            self._insert(answer.text, self._format(theme.current().ink))
        for at, statement in enumerate(answer.statements):
            if at:
                self._insert(" ", self._format(theme.current().ink))
            self._statement(statement, sources)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def clear(self) -> None:
        super().clear()
        self.setCurrentCharFormat(QTextCharFormat())
        air = QTextBlockFormat()
        air.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.textCursor().setBlockFormat(air)

    def _statement(self, statement: Statement, sources: dict[int, Source]) -> None:
        tokens = theme.current()
        if not statement.sources:
            self._insert(statement.text, self._format(tokens.ink))
            return
        first = sources[statement.sources[0]]
        proven = self._format(tokens.ink)
        proven.setBackground(theme.color(self._ground))
        self._link(proven, first)
        self._insert(statement.text, proven)
        for number in statement.sources:
            mark = self._format(tokens.accent, size=theme.SMALL, bold=True)
            self._link(mark, sources[number])
            self._insert(f" [{number}]", mark)

    def _link(self, shape: QTextCharFormat, source: Source) -> None:
        shape.setAnchor(True)
        shape.setAnchorHref(f"source:{source.number}")
        shape.setToolTip(plain_tip(f"{source.at.name} · {tr('page {n}', n=source.at.page)}"))

    def _format(self, ink: str, *, size: int = theme.MIDDLE, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(theme.font(size, bold=bold))
        made.setForeground(theme.color(ink))
        return made

    def _insert(self, text: str, shape: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text.replace("\r\n", "\n"), shape)

    def _clicked(self, link: QUrl) -> None:
        if link.scheme() == "source" and link.path().isdigit():
            self.source_clicked.emit(int(link.path()))
