"""Documents: everything that was given, searchable while typing, with its page beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.words import tr, tr_n
from desktop import dialogs, document_actions, theme, wording
from desktop.controls import button, card, clear, column, key, label, row
from desktop.desk import Desk
from desktop.document_list import DocumentList
from desktop.document_model import DocumentModel, Filter, filters
from desktop.hit_list import HitList, HitModel
from desktop.pageview import PageView, Place
from desktop.samples import Playground
from desktop.splits import Split
from desktop.theme import GRID
from desktop.unlocking import Unlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kb.library import Hit
    from office.store.rows import DocumentRow

PAUSE_MS = 150  # typing is over when this long no key came
FOUND = 30
NARROW = 90 * GRID  # below this the head has no room for how many there are


class Documents(QWidget):
    """The list with its filter and search on the left, the page on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted = ""
        self.model, self.hits = DocumentModel(), HitModel()
        self.list, self.found = DocumentList(self.model), HitList(self.hits)
        self.page, self.unlock = PageView(desk), Unlock(desk)
        self.search = QLineEdit()
        self._typed = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._count = label("", look="soft", wrap=False)
        self._chips, self._group = QHBoxLayout(), QButtonGroup(self)
        self._shown_filters: list[Filter] = []
        self._key = ""
        self._build()
        self._connect()

    def arrive(self, argument: object) -> None:
        """argument: a document's row, words to search for, "/" for the search line, or a path."""
        if isinstance(argument, str) and argument == "/":
            self.search.setFocus()
            self.search.selectAll()
        elif isinstance(argument, str) and argument and not self.model.row_of(argument) >= 0 and "/" not in argument:
            self.search.setText(argument)
        elif isinstance(argument, str):
            self._wanted = argument
            self.search.clear()
        elif argument is not None:
            self.search.clear()
            self._wanted = getattr(argument, "sha256", "") or getattr(argument, "paths", [""])[0]
        self._fetch()

    def changed(self, topic: str) -> None:
        if topic == "documents" and self.isVisible():
            self._fetch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count.setVisible(self.width() >= NARROW)

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Search in all documents …    /"))
        self.search.setAccessibleName(tr("Search in all documents"))
        self.search.setClearButtonEnabled(True)
        for clear_button in self.search.findChildren(QToolButton):
            clear_button.setAccessibleName(tr("Clear the search"))
        self.search.setMinimumWidth(20 * GRID)
        self.search.setMaximumWidth(56 * GRID)
        head = row(label(tr("Documents"), theme.LARGE, bold=True, wrap=False), self._count, 1, self.search)
        head.addWidget(button(tr("Add files …"), self._choose, look="main"))
        head.addWidget(button("⋯", self._more, name=tr("More")))
        head.setStretchFactor(self.search, 2)
        self._chips.setSpacing(GRID)
        self._stack = QStackedWidget()
        self._teach = Playground(self._desk)
        nothing, inside = card(look="card")
        self._nothing = label("", look="soft")
        inside.addWidget(self._nothing)
        inside.addStretch(1)
        self._no_hits = nothing
        for part in (self._papered(self.list), self._papered(self.found), self._no_hits):
            self._stack.addWidget(part)
        self._splitter = Split(self._desk, "documents", self._stack, self._right(), sizes=(620, 480))
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(head)
        layout.addLayout(self._chips)
        layout.addWidget(self._teach)
        layout.addWidget(self._splitter, 1)
        layout.addStretch(0)
        self._teach.hide()

    def _right(self) -> QWidget:
        made = QWidget()
        layout = column(made)
        layout.addWidget(self.unlock)
        layout.addWidget(self.page, 1)
        made.setMinimumWidth(34 * GRID)
        return made

    def _papered(self, part: QWidget) -> QWidget:
        paper, inside = card(margin=GRID)
        inside.addWidget(part)
        return paper

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(self._to_list)
        self._typed.timeout.connect(self._search)
        self.list.chosen.connect(self._look_at)
        self.list.opened.connect(self._open_original)
        self.list.menu.connect(self._menu)
        self.found.chosen.connect(self._look_at_hit)
        self.list.copied = lambda held: document_actions.file_of(self._desk, held)
        key("J", self.list, lambda: self.list.step(1))
        key("K", self.list, lambda: self.list.step(-1))
        key("O", self.list, self._open_chosen)
        key("Delete", self.list, self._forget_chosen)
        key("Escape", self.search, self.search.clear)
        key("Down", self.search, self._to_list)

    def _fetch(self) -> None:
        from office.app import documents

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: documents.list_documents(office), self._show, name="documents")

    def _show(self, rows: "Sequence[DocumentRow]") -> None:
        chosen = self._chosen()
        self.model.put(rows)
        self._teach.setVisible(not rows)
        self._splitter.setVisible(bool(rows))
        self.search.setEnabled(bool(rows))
        if not self.search.text():
            self._tell_count()
        self._show_filters(filters(rows) if rows else [])
        self.list.fit_columns()
        wanted = self._wanted or (chosen.sha256 or chosen.paths[0] if chosen else "")
        self._wanted = ""
        at = self.model.row_of(wanted) if wanted else -1
        if at >= 0 or (not chosen and not self.search.text()):
            self.list.choose(max(at, 0))

    def _tell_count(self) -> None:
        held = len(self.model.all_rows)
        self._count.setText(tr_n("{n} document", "{n} documents", held) if held else "")

    def _show_filters(self, made: list[Filter]) -> None:
        if made == self._shown_filters:
            return
        self._shown_filters = made
        clear(self._chips)
        for each in made:
            chip = button(f"{each.title}  {wording.number(each.count)}", look="chip")
            chip.setCheckable(True)
            chip.setFont(theme.font(theme.SMALL))
            chip.setChecked(each.key == self._key)
            chip.clicked.connect(lambda _c=False, key=each.key: self._filter(key))
            self._group.addButton(chip)
            self._chips.addWidget(chip)
        self._chips.addStretch(1)

    def _filter(self, key: str) -> None:
        self._key = key
        self.search.clear()
        self.model.filter(key)
        self.list.choose(0)

    def _search(self) -> None:
        from office.app import questions

        query = self.search.text().strip()
        if not query:
            self._stack.setCurrentIndex(0)
            self._tell_count()
            if chosen := self._chosen():
                self._look_at(chosen)
            return
        office = self._desk.office
        self._count.setText(tr("Searching …"))
        self._desk.bridge.run(
            self,
            lambda _task: questions.search(office, query, limit=FOUND),
            lambda hits: self._show_hits(hits, query),
            name="search",
        )

    def _show_hits(self, hits: "Sequence[Hit]", query: str) -> None:
        if query != self.search.text().strip():
            return
        self.hits.put(hits, query)
        self._count.setText(tr_n("{n} passage", "{n} passages", len(hits)))
        self._nothing.setText(
            tr("Nothing found for “{words}”. Try other words, or ask a whole question.", words=query)
        )
        self._stack.setCurrentIndex(1 if hits else 2)
        if hits:
            self.found.setCurrentIndex(self.hits.index(0, 0))
        else:
            self.page.empty()

    def _to_list(self) -> None:
        """From the search line down into what it found."""
        here = self.found if self._stack.currentIndex() == 1 else self.list
        here.setFocus()

    def _look_at(self, held: "DocumentRow") -> None:
        place = Place(held.sha256, held.name, 1, (), held.pages)
        if held.pages and self.page.place == place:
            return  # the list was only refreshed
        self.unlock.offer(held)
        if held.pages:
            self.page.open(place)
        else:
            self.page.empty(
                "" if self.unlock.isVisibleTo(self) else held.sentence or tr("This file is still being read.")
            )

    def _look_at_hit(self, hit: "Hit") -> None:
        self.unlock.offer(None)
        self.page.open(Place.of(hit.at))

    def _chosen(self) -> "DocumentRow | None":
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _choose(self) -> None:
        if paths := dialogs.choose_files(self):
            self._desk.drop.emit(paths)

    def _open_original(self, held: "DocumentRow") -> None:
        document_actions.open_original(self._desk, self, held)

    def _open_chosen(self) -> None:
        if held := self._chosen():
            self._open_original(held)

    def _forget_chosen(self) -> None:
        if held := self._chosen():
            document_actions.forget(self._desk, held)

    def _menu(self, held: "DocumentRow", place: QPoint) -> None:
        document_actions.menu(self._desk, self, held).exec(place)

    def _more(self) -> None:
        document_actions.list_menu(self._desk, self, self.model.all_rows).exec(
            self.mapToGlobal(QPoint(self.width() - 30 * GRID, 8 * GRID))
        )
