"""Home: one sentence on top, what needs the owner, four figures, the newest documents, a line to ask."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.words import tr, tr_n
from desktop import invoice_wording, theme, wording
from desktop.cockpit import TOPICS, CockpitView, EvidenceView
from desktop.controls import Elided, Pill, button, card, clear, column, key, label, row, scrolling
from desktop.desk import Desk
from desktop.samples import Playground
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.invoice_rows import MoneyCounter, Saving
    from office.app.today import Figure, Need, Today
    from office.store.rows import DocumentRow

MOST_NEEDS = 6
NEWEST = 6
NARROW = 112 * GRID
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Line(QPushButton):
    """A line that can be clicked: state, title, and why on the right."""

    def __init__(self, state: State, word: str, title: str, detail: str, amount: str = "") -> None:
        super().__init__()
        self.setProperty("look", "row")
        self.setAutoDefault(True)
        self.setAccessibleName(f"{word}: {' '.join(filter(None, (title, amount)))}. {detail}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(5 * GRID)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 4, GRID, 4)
        layout.setSpacing(GRID + 4)
        self.mark, self.amount = _mark(state, word), label(amount, wrap=False)
        self.amount.setAlignment(_RIGHT)
        layout.addWidget(self.mark)
        layout.addWidget(Elided(title), 1)
        layout.addWidget(self.amount)
        if state is State.NEUTRAL:
            layout.addWidget(label(detail, look="soft", wrap=False))
        else:
            layout.addWidget(Elided(detail, look="soft"), 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def in_columns(lines: Sequence[Line]) -> None:
    """Marks as wide as each other, amounts one below the other, whatever the lines say."""
    for parts in ([line.mark for line in lines], [line.amount for line in lines]):
        widest = max((part.sizeHint().width() for part in parts), default=0)
        for part in parts:
            part.setMinimumWidth(widest)
            part.setVisible(widest > 0)


def _mark(state: State, word: str) -> QWidget:
    """A pill for a state; for no state the bare word, all as wide as each other."""
    if state is not State.NEUTRAL:
        return Pill(state, word)
    return label(word, look="soft", wrap=False)


class Home(QWidget):
    """The first screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: list[Line] = []  # what needs the owner
        self._arriving = False
        self._sentence = label("", theme.LARGE, bold=True)
        self.ask = QLineEdit()
        self.ask.setProperty("look", "ask")
        self.ask.setFont(theme.font(theme.MIDDLE))
        self.ask.setPlaceholderText(tr("Ask your documents, or drop anything here …    Ctrl K"))
        self.ask.setAccessibleName(tr("Ask your documents"))
        self.ask.returnPressed.connect(self._ask)
        self._teach = Playground(desk)
        self._cards = QGridLayout()
        self._cards.setSpacing(2 * GRID)
        self._needs_card, self._needs = card()
        self._newest_card, self._newest = card()
        self.cockpit = CockpitView(desk)
        self.cockpit.opened.connect(self.look_behind)
        self.cockpit.looked.connect(self._make_room)
        self._library = QWidget()
        self._figures = QHBoxLayout(self._library)
        self._figures.setContentsMargins(0, 0, 0, 0)
        self._figures.setSpacing(2 * GRID)
        self._money = QHBoxLayout()
        self._money.setSpacing(2 * GRID)
        inside = QWidget()
        body = column(inside, spacing=2 * GRID)
        body.setContentsMargins(0, 0, GRID, 0)
        body.addWidget(self._teach)
        body.addLayout(self._cards)
        body.addWidget(self.cockpit)
        body.addLayout(self._money)
        body.addWidget(self._library)
        body.addWidget(self.ask)
        body.addStretch(1)
        front = QWidget()
        layout = column(front, spacing=2 * GRID)
        layout.addWidget(self._sentence)
        layout.addWidget(scrolling(inside, tr("What needs you")), 1)
        self.evidence = EvidenceView(desk, self.back)
        self._pages = QStackedWidget()
        self._pages.addWidget(front)
        self._pages.addWidget(self.evidence)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        outer.addWidget(self._pages)
        key("Esc", self.evidence, self.back)
        for part in (self._needs_card, self._newest_card, self._teach):
            part.hide()

    def arrive(self, _argument: object) -> None:
        self._arriving = True
        self.back()
        self._fetch()
        self.cockpit.fetch()

    def changed(self, topic: str) -> None:
        if not self.isVisible():
            return
        if topic in {"documents", "questions", "invoices", "replies"}:
            self._fetch()
        if topic in TOPICS:
            self.cockpit.fetch()

    def look_behind(self, name: str) -> None:
        """Show the rows behind a figure of the cockpit."""
        if self.cockpit.found:
            self._pages.setCurrentWidget(self.evidence)
            self.evidence.show_of(self.cockpit.found, name)

    def _make_room(self) -> None:
        """Once there is money to tell of, how many pages lie here is no morning's news."""
        self._library.setVisible(self.cockpit.isHidden())

    def back(self) -> None:
        """From the rows behind a figure to Home."""
        self._pages.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Two cards side by side where there is room, below each other where there is not."""
        narrow = self.width() < NARROW
        needs = self._needs_card.isVisibleTo(self)
        self._cards.addWidget(self._needs_card, 0, 0, Qt.AlignmentFlag(0))
        self._cards.addWidget(self._newest_card, *((1, 0) if narrow and needs else (0, 1 if needs else 0)))
        self._cards.setColumnStretch(0, 5)
        self._cards.setColumnStretch(1, 3 if needs and not narrow else 0)

    def _fetch(self) -> None:
        from office.app import documents, invoices, today

        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: (today.today(office), documents.list_documents(office)[:NEWEST], invoices.savings(office)),
            lambda come: self._show(*come),
            name="home",
        )

    def _show(self, now: "Today", newest: "list[DocumentRow]", money: "MoneyCounter") -> None:
        self._sentence.setText(now.sentence)
        empty = not newest
        self._teach.setVisible(empty)
        self._needs_card.setVisible(bool(now.needs))
        self._newest_card.setVisible(not empty)
        self._show_needs(now.needs)
        self._show_newest(newest)
        self._show_money(money)
        clear(self._figures)
        for figure in () if empty else now.figures[:4]:
            self._figures.addWidget(_figure(figure))
        self._lay_out()

    def _focus(self, held: int | None) -> None:
        """Who comes here begins with the first; whoever was at a line stays there when the lines are made anew."""
        at = 0 if self._arriving else held
        if at is not None and self._lines:
            self._arriving = False
            line = self._lines[min(at, len(self._lines) - 1)]
            line.show()  # what is not shown yet takes no focus
            line.setFocus()

    def _show_needs(self, needs: "tuple[Need, ...]") -> None:
        held = next((at for at, line in enumerate(self._lines) if line.hasFocus()), None)
        clear(self._needs)
        self._needs.addLayout(
            row(label(tr("Needs you"), theme.MIDDLE, bold=True), 1, label(str(len(needs)), look="soft"))
        )
        lines = [self._need(need) for need in needs[:MOST_NEEDS]]
        for line in lines:
            self._needs.addWidget(line)
        in_columns(lines)
        self._lines = lines
        self._focus(held)
        self._needs.addStretch(1)
        if needs:
            work = button(tr("Work through them"), self._open_first, look="main")
            self._needs.addLayout(row(work, 1))

    def _need(self, need: "Need") -> Line:
        made = Line(*wording.need_state(need.state), need.title, need.detail, _amount(need))
        made.clicked.connect(lambda _c=False: self._desk.go.emit(need.screen, need.subject or None))
        return made

    def _show_newest(self, newest: "list[DocumentRow]") -> None:
        clear(self._newest)
        self._newest.addWidget(label(tr("Newest documents"), theme.MIDDLE, bold=True))
        lines = [self._document(held) for held in newest]
        for line in lines:
            self._newest.addWidget(line)
        in_columns(lines)
        self._newest.addStretch(1)
        self._newest.addLayout(row(button(tr("All documents"), lambda: self._desk.go.emit("documents", None)), 1))

    def _document(self, held: "DocumentRow") -> Line:
        state, word = wording.document_state(held.state)
        calm = state is State.NEUTRAL and held.pages > 0
        made = Line(state, wording.kind(held.kind) if calm else word, held.name, wording.day(held.added_at))
        made.clicked.connect(lambda _c=False: self._desk.go.emit("documents", held))
        return made

    def _show_money(self, counter: "MoneyCounter") -> None:
        clear(self._money)
        for title, saving in _money_figures(counter):
            if not saving.invoices:  # nothing earned, nothing stopped: no news
                continue
            made = MoneyFigure(title, saving, counter.currency)
            made.clicked.connect(lambda _c=False, ids=saving.invoices: self._desk.go.emit("invoices", ids))
            self._money.addWidget(made)

    def _open_first(self) -> None:
        if self._lines:
            self._lines[0].click()

    def _ask(self) -> None:
        if question := self.ask.text().strip():
            self.ask.clear()
            self._desk.go.emit("ask", question)


def _amount(need: "Need") -> str:
    """The money it is about, where it is about money."""
    return "" if need.amount is None else invoice_wording.money(need.amount, need.currency)


def _money_figures(counter: "MoneyCounter") -> "list[tuple[str, Saving]]":
    return [
        (tr("Discounts earned"), counter.discounts_earned),
        (tr("Discounts still to be had"), counter.discounts_open),
        (tr("Duplicates stopped"), counter.duplicates_stopped),
        (tr("VAT at risk"), counter.vat_at_risk),
    ]


class MoneyFigure(QPushButton):
    """One sum of the money counter; a click lists the invoices that it stands on."""

    def __init__(self, title: str, saving: "Saving", currency: str) -> None:
        super().__init__()
        self.setProperty("look", "figure")
        self.setAutoDefault(True)
        count = len(saving.invoices)
        detail = tr_n("on {n} invoice", "on {n} invoices", count)
        amount = invoice_wording.money(saving.amount, currency)
        self.setAccessibleName(f"{title}: {amount}. {detail}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(2)
        layout.addWidget(Elided(title, look="soft"))
        layout.addWidget(Elided(amount, theme.MIDDLE, bold=True))
        layout.addWidget(Elided(detail, theme.SMALL, look="soft"))
        self.setMinimumHeight(layout.sizeHint().height())
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _figure(figure: "Figure") -> QWidget:
    paper, inside = card(spacing=4)
    inside.addWidget(Elided(figure.label, look="soft"))
    value = label(figure.value, theme.LARGE, bold=True, wrap=False)
    inside.addWidget(value)
    inside.addWidget(Elided(figure.detail, theme.SMALL, look="soft"))
    paper.setAccessibleName(f"{figure.label}: {figure.value}. {figure.detail}")
    return paper
