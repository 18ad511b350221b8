"""Replies: mails on the left, in the middle what the customer wrote and the draft, on the right what proves it."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.words import tr, tr_n
from desktop import reply_approval, reply_pages, reply_words, theme
from desktop.answers import Source
from desktop.controls import Pill, button, card, clear, column, key, label, row
from desktop.desk import Desk
from desktop.flow import Flow
from desktop.inputs import Tick
from desktop.pageview import PageView, Place
from desktop.reply_bringing import Bringing
from desktop.reply_draft import DraftCard
from desktop.reply_list import ReplyList, ReplyModel
from desktop.reply_mail import MailCard
from desktop.reply_notes import Notes, position
from desktop.samples import MAILS, Playground
from desktop.source_list import SourceList
from desktop.splits import Split
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.replies import ReplyDetail, ReplyRow
    from office.mailbox.imap import Account
    from office.replies.wishes import Wish

SPLIT = (324, 510, 386)
LOWEST = 72 * GRID  # below this the draft needs the line that says to whom
LOW = 88 * GRID  # below this the mail leaves more of the height to its draft
NARROW = 112 * GRID  # below this the draft and its evidence take turns


class ReplyRoom(QWidget):
    """The room. `detail` is the mail that is looked at, None while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.detail: ReplyDetail | None = None
        self._want: int | None = None
        self._narrow = self._arriving = False
        self._claim = -1
        self.model = ReplyModel()
        self.list, self.sources = ReplyList(self.model), SourceList()
        self.mail, self.card, self.notes = MailCard(), DraftCard(), Notes()
        self.draft = self.card.text
        self.page = PageView(desk, closable=True)
        self.bringing = Bringing(desk)
        self._build()
        self._connect()
        self._keys()

    def arrive(self, argument: object) -> None:
        """argument: a mail's number, "/" for the search line, or None."""
        if argument == "/":
            self._search.setFocus()
        elif argument is not None and str(argument).isdigit():
            self._want = int(str(argument))
        self._arriving = argument != "/"
        self.fetch()

    def changed(self, topic: str) -> None:
        if topic in {"replies", "settings"} and self.isVisible():
            self.fetch()

    def fetch(self) -> None:
        """Ask for the list anew."""
        from office.app import replies

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: replies.list_replies(office), self._list, name="replies")
        self.bringing.fetch()

    # what is shown

    def _list(self, rows: "list[ReplyRow]") -> None:
        self._body.setCurrentIndex(1 if rows else 0)
        if not rows:
            self._ask_accounts()
        if rows and self._arriving:  # what is hidden takes no focus
            self._arriving = False
            self.list.setFocus()
        held = self._want or (self.detail.row.id if self.detail else None)
        if self.model.put(rows) or self._want:
            self._want = None
            self.list.show_row(held)
        self._tell_counts()

    def _ask_accounts(self) -> None:
        from office.app import mailroom

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: mailroom.accounts(office), self._tell_accounts, name="accounts")

    def _tell_accounts(self, accounts: "list[Account]") -> None:
        """Where nothing has come yet: an account to enter, or those that are looked through already."""
        names = ", ".join(account.name for account in accounts)
        self._enter.setHidden(bool(names))
        self._awaited.setText(
            tr(
                "Nothing has come yet. New mails of {accounts} come here by themselves while Kontor runs.",
                accounts=names,
            )
            if names
            else ""
        )

    def _tell_counts(self) -> None:
        rows = self.model.all_rows
        found = Counter(map(reply_words.shape, rows))
        counts = [
            (State.PROVEN, tr_n("{n} proven", "{n} proven", found[State.PROVEN])),
            (State.ASK, tr_n("{n} needs a word", "{n} need a word", found[State.ASK])),
            (State.STOPPED, tr_n("{n} for you", "{n} for you", found[State.STOPPED])),
        ]
        clear(self._counts)
        for state, words in counts if rows else ():
            self._counts.addWidget(Pill(state, words))

    def _look(self, chosen: "ReplyRow | None") -> None:
        from office.app import replies

        if chosen is None:
            self.detail = None
            return
        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: replies.reply(office, chosen.id), self._show, name="reply")

    def _show(self, detail: "ReplyDetail") -> None:
        self.detail, self._claim = detail, -1
        shown, told = detail.row, detail.outcome
        self.mail.put(detail)
        self.card.put(detail)
        self.card.setVisible(bool(told.get("reply")) or shown.state == "handed-over")
        self.notes.put(told)
        self._tell_asks(told)
        self.sources.put(_sources(told), (), "")
        self._close_page()
        self._turn(evidence=False)
        self._fit_mail()
        waits = shown.state == "waiting"
        for part in (self._self, self._done):
            part.setEnabled(not waits)

    def _tell_asks(self, told: Mapping[str, Any]) -> None:
        asks = told.get("asks", ())
        answered = sum(ask.get("state") == "answered" for ask in asks)
        self._asks.setText(tr("{n} of {all} questions answered", n=answered, all=len(asks)) if asks else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < NARROW
        side = Qt.AlignmentFlag.AlignLeft if self._narrow else Qt.AlignmentFlag.AlignRight
        self._head.addWidget(self._counted, *((1, 0, 1, 4) if self._narrow else (0, 2, 1, 1)), side)
        self._counted.setVisible(not self._narrow or self.height() > LOW)  # a line that the draft needs more
        self._turn(evidence=False)
        self._fit_mail()

    def _turn(self, *, evidence: bool) -> None:
        """In a narrow window the draft and what proves it take turns."""
        self._right.setVisible(evidence or not self._narrow)
        self._between.setVisible(not evidence or not self._narrow)
        self._back.setVisible(self._narrow)
        self.card.fit(narrow=self._narrow)

    def _fit_mail(self) -> None:
        self.mail.fit(self.height() // (3 if self.height() > LOW else 6))
        self.card.to.setVisible(self.height() > LOWEST)  # whom it goes to stands in the mail above, too

    # what the owner does

    def copy(self) -> None:
        """The draft, to paste into a mail program."""
        if self.detail and (text := self.detail.outcome.get("reply")):
            QGuiApplication.clipboard().setText(text)
            self._desk.tell(tr("The draft is copied."))

    def approve(self) -> None:
        """Enter: into the Drafts folder, or copied; then the next one."""
        from office.app import replies

        if not self.detail or not self.card.ready:
            return
        office, mail = self._desk.office, self.detail.row.id
        text = str(self.detail.outcome.get("reply", ""))
        if not self.detail.row.where:
            QGuiApplication.clipboard().setText(text)
        self._desk.bridge.run(self, lambda _task: replies.approve(office, mail), self._desk.tell)
        self.list.step(1)

    def again(self) -> None:
        """R: from what the documents say now, with the hint if there is one."""
        self.card.wishes.again()

    def wish(self, wish: "Wish") -> None:
        """The draft as the owner wants it."""
        from office.app import replies

        if not self.detail or self.detail.row.state == "waiting":
            return
        office, mail = self._desk.office, self.detail.row.id
        self._desk.bridge.run(
            self,
            lambda _task: replies.draft_again(office, mail, wish),
            lambda _none: self._desk.tell(tr("It is drafted again.")),
        )

    def read_back(self) -> None:
        """T: the draft in the owner's language, and back."""
        from office.app import reply_reading

        if self.card.reads or not self.detail:
            self.card.back()
            return
        office, mail = self._desk.office, self.detail.row.id
        self._desk.bridge.run(
            self,
            lambda task: reply_reading.in_owners_language(office, mail, cancel=task.cancel_token),
            self.card.show_reading,
            name="read-back",
            long=True,
        )

    def escalate(self) -> None:
        """E: the owner answers himself."""
        self._do("hand_over", tr("This one is yours."))

    def finish(self) -> None:
        """D: dealt with."""
        self._do("done", tr("Dealt with."))

    def _do(self, deed: str, sentence: str) -> None:
        from office.app import replies

        if not self.detail or self.detail.row.state == "waiting":
            return
        office, mail = self._desk.office, self.detail.row.id
        work = {"hand_over": replies.hand_over, "done": replies.done}[deed]
        self._desk.bridge.run(self, lambda _task: work(office, mail), lambda _none: self._desk.tell(sentence))

    def _open(self, source: Source) -> None:
        self.sources.select(source)
        self._turn(evidence=True)
        self._right.setCurrentIndex(1)
        self.page.open(Place.of(source.at))

    def _open_claim(self, number: int) -> None:
        """The passage behind a claim."""
        claims = self.detail.outcome.get("claims", ()) if self.detail else ()
        evidence = claims[number]["evidence"] if number < len(claims) else ()
        if evidence:
            self._open(Source(1, position(evidence[0]), evidence[0]["quote"]))
        else:
            self._desk.tell(tr("This comes from the customer's own mail."))

    def next_claim(self) -> None:
        """N: the passage behind the next claim of the draft."""
        proven = [n for n, claim in enumerate(self.detail.outcome.get("claims", ()) if self.detail else ())
                  if claim["evidence"]]  # fmt: skip
        if proven:
            self._claim = next((n for n in proven if n > self._claim), proven[0])
            self._open_claim(self._claim)

    def _close_page(self) -> None:
        self._right.setCurrentIndex(0)
        self.sources.select(None)

    def _menu(self, _row: "ReplyRow", place: QPoint) -> None:
        menu = QMenu(self)
        for words, deed in ((tr("Copy the draft"), self.copy), (tr("Draft again"), self.again),
                            (tr("I answer myself"), self.escalate), (tr("Dealt with"), self.finish),
                            *reply_approval.entries(self, self._desk)):  # fmt: skip
            menu.addAction(words).triggered.connect(lambda _c=False, deed=deed: deed())
        menu.exec(place)

    # how it is built

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        self._counts = row()
        self._counted = QWidget()
        self._counted.setLayout(self._counts)
        self._head = QGridLayout()
        self._head.setColumnStretch(1, 1)
        self._head.addWidget(label(tr("Replies"), theme.LARGE, bold=True, wrap=False), 0, 0)
        self._head.addWidget(self._counted, 0, 2)
        self._head.addWidget(reply_pages.ways(self._desk), 0, 3)
        layout.addLayout(self._head)
        layout.addWidget(self.bringing)
        self._body = QStackedWidget()
        self._body.addWidget(self._empty())
        parts = self._left(), self._middle(), self._right_side()
        self._body.addWidget(Split(self._desk, "replies", *parts, sizes=SPLIT))
        layout.addWidget(self._body, 1)

    def _empty(self) -> QWidget:
        made = QWidget()
        inside = column(made, spacing=2 * GRID)
        inside.addWidget(Playground(self._desk, MAILS, take=self.bringing.take_in))
        self._awaited = label("", look="soft")
        self._enter = button(tr("Enter the mail account"), lambda: self._desk.go.emit("settings", "mail"))
        inside.addWidget(self._awaited)
        inside.addLayout(row(self._enter, button(tr("Paste a mail"), self.bringing.paste), 1))
        inside.addStretch(1)
        return made

    def _left(self) -> QFrame:
        paper, inside = card(margin=GRID)
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search mails …"))
        self._search.setAccessibleName(tr("Search mails"))
        self._needs = Tick(tr("Only what needs me"))
        inside.addWidget(self._search)
        inside.addWidget(self._needs)
        inside.addWidget(self.list, 1)
        ways = Flow()
        ways.addWidget(button(tr("Add mails …"), self.bringing.choose))
        ways.addWidget(button(tr("Paste"), self.bringing.paste))
        inside.addLayout(ways)
        paper.setMinimumWidth(28 * GRID)
        return paper

    def _middle(self) -> QWidget:
        self._between = made = QWidget()
        inside = column(made, spacing=GRID + 4)
        inside.addWidget(self.mail)
        inside.addWidget(self.card, 1)
        inside.addStretch()
        made.setMinimumWidth(44 * GRID)
        return made

    def _right_side(self) -> QStackedWidget:
        paper, inside = card()
        self._asks = label("", look="soft", wrap=False)
        inside.addLayout(row(label(tr("Evidence"), bold=True, wrap=False), 1, self._asks))
        inside.addWidget(self.notes)
        inside.addWidget(self.sources, 1)
        self._self = button(tr("I answer myself"), self.escalate)
        self._done = button(tr("Dealt with"), self.finish)
        self._back = button(tr("Back to the draft"), lambda: self._turn(evidence=False))
        deeds = Flow()
        for part in (self._self, self._done, self._back):
            deeds.addWidget(part)
        inside.addLayout(deeds)
        self._right = QStackedWidget()
        self._right.addWidget(paper)
        self._right.addWidget(self.page)
        self._right.setMinimumWidth(36 * GRID)
        return self._right

    def _connect(self) -> None:
        self.list.chosen.connect(self._look)
        self.list.menu.connect(self._menu)
        self.sources.opened.connect(self._open)
        self.draft.claim_clicked.connect(self._open_claim)
        self.notes.opened.connect(self._open)
        self.card.wishes.wished.connect(self.wish)
        self.card.wishes.read.connect(self.read_back)
        self.card.approved.connect(self.approve)
        self.card.copied.connect(self.copy)
        self.card.evidence.connect(lambda: self._turn(evidence=True))
        self.page.closed.connect(self._close_page)
        self._search.textChanged.connect(lambda _text: self._filter())
        self._needs.toggled.connect(lambda _on: self._filter())

    def _filter(self) -> None:
        self.model.choose(self._search.text(), only_needs=self._needs.isChecked())
        self.list.show_row(self.detail.row.id if self.detail else None)

    def _keys(self) -> None:
        reply_approval.keys(self, self._desk)
        for name, deed in (("J", lambda: self.list.step(1)), ("K", lambda: self.list.step(-1)), ("R", self.again),
                           ("E", self.escalate), ("D", self.finish), ("T", self.read_back),
                           ("N", self.next_claim), ("Escape", self._close_page),
                           ("Ctrl+Shift+C", self.copy)):  # fmt: skip
            key(name, self, deed)
        for part in (self.list, self.draft):  # not in a line that is being typed
            for name in ("Return", "Enter"):
                key(name, part, self.approve)


def _sources(told: Mapping[str, Any]) -> list[Source]:
    return [Source(n, position(each), each["quote"]) for n, each in enumerate(told.get("evidence", ()), 1)]
