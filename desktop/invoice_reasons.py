"""Why an invoice is stopped or asked about: the owner's sentence first, rule and law behind a small "Why"."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import theme
from desktop.controls import button, clear, column, label, paint_shape, row
from desktop.flow import Flowing
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from core.evidence import Finding

SHOWN = 3  # what stops an invoice is said first; more of the same is one click away
WEIGHT = {"block": 0, "ask": 1, "info": 2}


class Shape(QWidget):
    """A state's shape alone, beside a sentence that says it in words."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self.setFixedSize(2 * GRID, 3 * GRID - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shape(painter, 7, self.height() // 2, self.state, theme.current().state(self.state)[0])


class Reason(QWidget):
    """One finding: its sentence, the way to its place, and what rule and law stand behind it."""

    def __init__(self, finding: "Finding", show: Callable[["Finding"], object]) -> None:
        super().__init__()
        self.finding = finding
        state = words.severity(finding.severity)
        body = column(spacing=0)
        self.sentence = label(finding.message)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addWidget(self.sentence)
        self._law = label(law(finding), theme.SMALL, look="soft")
        self._law.hide()
        self._why = button(tr("Why"), self._toggle, look="flush", name=tr("Why: rule and law"))
        keys: list[QPushButton] = [self._why]
        if finding.at:
            keys.append(button(tr("Show on the page"), lambda: show(finding), look="flush"))
        for key in keys:
            key.setFont(theme.font(theme.SMALL, bold=True))
        line = row(*keys, label(words.finding_class(finding.kind), theme.SMALL, look="soft", wrap=False), 1)
        body.addLayout(line)
        body.addWidget(self._law)
        whole = row(spacing=GRID)
        whole.addWidget(Shape(state), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(body, 1)
        self.setLayout(whole)

    def _toggle(self) -> None:
        self._law.setVisible(self._law.isHidden())


def law(finding: "Finding") -> str:
    """As in "Rule BR-CO-15 · EN 16931-1"."""
    return " · ".join(filter(None, (tr("Rule {rule}", rule=finding.rule), finding.source)))


def ordered(findings: Sequence["Finding"]) -> list["Finding"]:
    """What stops it first, then what is asked, then what is only said."""
    return sorted(findings, key=lambda finding: WEIGHT.get(finding.severity, 3))


class Reasons(QWidget):
    """All findings of an invoice; what is only for information is folded away."""

    def __init__(self, show: Callable[["Finding"], object]) -> None:
        super().__init__()
        self._show = show
        self.reasons: list[Reason] = []
        self._column = column(self, spacing=GRID)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def put(self, findings: Sequence["Finding"]) -> None:
        clear(self._column)
        weighty = [finding for finding in ordered(findings) if finding.severity != "info"]
        said = [finding for finding in findings if finding.severity == "info"]
        self.reasons = [Reason(finding, self._show) for finding in weighty + said]
        for reason in self.reasons:
            self._column.addWidget(reason)
        self._fold(self.reasons[min(SHOWN, len(weighty)) :])

    def _fold(self, hidden: list[Reason]) -> None:
        if not hidden:
            return
        for reason in hidden:
            reason.hide()

        def unfold() -> None:
            more.hide()
            for reason in hidden:
                reason.show()

        more = button(tr_n("{n} more remark", "{n} more remarks", len(hidden)), unfold, look="flush")
        more.setFont(theme.font(theme.SMALL, bold=True))
        self._column.addLayout(row(more, 1))


def buttons(*keys: QWidget, right: bool = False) -> QWidget:
    """Buttons that go on in the next line where German words need it; right: at the right edge."""
    made = Flowing(*keys, right=right)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made
