"""The right of the room Month: what it asks, the answers one key each, and every answer with its undo."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.words import tr
from desktop import month_corrections, month_posting, month_questions, month_twins
from desktop.controls import Note, clear, column, label, scrolling
from desktop.desk import Desk
from desktop.month_questions import Deed
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.bank_twins import TwinQuestion
    from office.app.categorising import AccountQuestion
    from office.app.missing_accounts import MissingAccount
    from office.app.months import BankQuestion, KeepOffer, MonthView
    from office.app.posting import Posted
    from office.books.posting.anew import Restated
    from office.books.proposal import Proposal


class MonthAsked(QFrame):
    """The questions of one month. `decided` is sent after each answer: the month is another one now."""

    decided = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._period = ""
        self._deeds: Sequence[Deed] = ()  # of the first question: its keys 1, 2, 3
        self.said = Note()  # what is computed now, or what went wrong
        self.setProperty("look", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*[GRID] * 4)
        inside.setSpacing(GRID)
        title = label(tr("Questions"), bold=True)
        title.setContentsMargins(GRID, GRID, 0, 0)
        self.said.setContentsMargins(GRID, 0, 0, 0)
        holder = QWidget()
        self._cards = column(holder, spacing=GRID)
        self._cards.setContentsMargins(0, 0, GRID + 4, 0)
        for part in (title, self.said):
            inside.addWidget(part)
        inside.addWidget(scrolling(holder, tr("Questions")), 1)
        self.setMinimumWidth(44 * GRID)

    def choose(self, at: int) -> None:
        """An answer to the first question."""
        if at < len(self._deeds):
            self._deeds[at]()

    def put(self, view: "MonthView") -> None:
        """Bank lines first: what they settle changes the entries that are proposed."""
        clear(self._cards)
        self._period, self._deeds = view.close.period, ()
        if view.offer:
            yes, no = self._keeping(view.offer)
            self._add(month_posting.offer_card(view.offer, yes, no), [yes, no])
        if view.currency:
            self._add(*month_twins.currency_question(view.currency, self._say_currency, keyed=not self._deeds))
        for twin in view.twins:
            paper, deeds = month_twins.twin_question(twin, self._same(twin), self._two(twin), keyed=not self._deeds)
            self._add(paper, deeds)
        for question in view.questions:
            answers: list[Deed] = [partial(self._answer, question, number) for number, _ in question.choices]
            none = partial(self._none, question)
            paper = month_questions.bank_question(question, answers, none, keyed=not self._deeds)
            self._add(paper, [*answers, none])
        for asked in view.accounts:
            self._add(*month_posting.account_question(asked, partial(self._book, asked), keyed=not self._deeds))
        for missing in view.missing:
            name = partial(self._name, missing)
            self._add(*month_corrections.missing_question(missing, name, keyed=not self._deeds))
        if view.restated:
            yes, no = self._anew(view.restated)
            self._add(month_corrections.restated_question(view.restated, yes, no, keyed=not self._deeds), [yes, no])
        for rate in view.rates:
            self._add(month_posting.rate_question(rate, self._desk.office, self.do), ())
        names = {line.account.number: line.account.name for line in view.close.balance}
        for proposal in view.close.proposals:
            yes, no = self._accept(proposal), self._decline(proposal)
            paper = month_questions.entry_question(proposal, names, yes, no, keyed=not self._deeds)
            self._add(paper, [yes, no])
        if not (self._deeds or view.rates or view.missing):
            self._cards.addWidget(label(tr("No questions. What is open stands in the steps."), look="soft"))
        if view.held:
            self._cards.addWidget(month_posting.held_card(view.held))
        self._cards.addStretch(1)

    def _add(self, paper: QWidget, deeds: Sequence[Deed]) -> None:
        self._cards.addWidget(paper)
        self._deeds = self._deeds or deeds

    def do(self, deed: Deed, said: str, back: Deed | None = None) -> None:
        """Do it, say it with its undo where there is one; the month is computed anew."""

        def told(_done: object) -> None:
            self._desk.tell(said, partial(self.do, back, tr("Taken back.")) if back else None)
            self.decided.emit()

        self._desk.bridge.run(self, lambda _task: deed(), told, failed=self.said.setText, long=True)

    # the answers

    def _keeping(self, offer: "KeepOffer") -> tuple[Deed, Deed]:
        """Yes and no to keeping the books."""
        from office.app import months

        office = self._desk.office
        yes, stop = partial(months.keep_books, office, offer), partial(months.stop_keeping_books, office)
        no, again = partial(months.never_keep_books, office), partial(months.offer_again, office)
        return (
            partial(self.do, yes, tr("Kontor keeps the books."), stop),
            partial(self.do, no, tr("Kontor posts nothing by itself."), again),
        )

    def _say_currency(self, code: str) -> None:
        from office.app import bank_currency

        office, deed = self._desk.office, partial(bank_currency.say, self._desk.office, code)
        said = tr("In {code}: the files, and the books from now on.", code=code.strip().upper())
        self.do(deed, said, partial(bank_currency.ask_again, office))

    def _same(self, twin: "TwinQuestion") -> list[Deed]:
        """For each line that it may be: they are one payment."""
        from office.app import bank_twins

        office, line = self._desk.office, twin.later.line
        back = partial(bank_twins.ask_again, office, line)
        said = tr("One payment: it counts once.")
        return [
            partial(self.do, partial(bank_twins.same, office, line, each.line), said, back) for each in twin.others
        ]

    def _two(self, twin: "TwinQuestion") -> Deed:
        from office.app import bank_twins

        office, line = self._desk.office, twin.later.line
        back = partial(bank_twins.ask_again, office, line)
        return partial(self.do, partial(bank_twins.two, office, line), tr("Two payments: both count."), back)

    def _book(self, question: "AccountQuestion", account: str, always: bool) -> None:
        from office.app import months

        office = self._desk.office
        deed = partial(months.book_on, office, question, account, always=always)
        self.do(deed, tr("Booked."), partial(months.take_back, office, question))

    def _name(self, missing: "MissingAccount", written: str) -> None:
        """Say which account serves a purpose."""
        from office.app import missing_accounts

        office, made = self._desk.office, list["Posted"]()

        def name() -> None:
            made.append(missing_accounts.name_account(office, missing.role, written))

        def back() -> None:
            missing_accounts.take_back(office, missing.role, made[0].posted)

        self.do(name, tr("Noted, and posted what waited for it."), back)

    def _anew(self, found: "Sequence[Restated]") -> tuple[Deed, Deed]:
        """Post entries by the rates that are noted now, or leave them."""
        from office.app import rate_corrections as corrections

        office, numbers = self._desk.office, [each.posted.number for each in found]
        anew, back = partial(corrections.post_anew, office, numbers), partial(corrections.put_back, office, numbers)
        leave, again = partial(corrections.leave, office, found), partial(corrections.ask_again, office, found)
        return (
            partial(self.do, anew, tr("Posted anew at the rates that are noted now."), back),
            partial(self.do, leave, tr("They stay as they are."), again),
        )

    def _answer(self, question: "BankQuestion", number: int) -> None:
        from office.app import matching, months

        office = self._desk.office
        back = partial(matching.undo, office, question.line)
        self.do(partial(months.answer, office, question.line, number), tr("Matched."), back)

    def _none(self, question: "BankQuestion") -> None:
        from office.app import months

        office = self._desk.office
        no, back = partial(months.none_of_these, office, question), partial(months.ask_again, office, question)
        self.do(no, tr("These are not proposed for this line again."), back)

    def _accept(self, proposal: "Proposal") -> Deed:
        from office.app import closing
        from office.app.close_state import key_of

        office, keys = self._desk.office, [key_of(proposal)]
        yes, back = partial(closing.accept, office, self._period, keys), partial(closing.take_back, office, keys)
        return partial(self.do, yes, tr("Booked."), back)

    def _decline(self, proposal: "Proposal") -> Deed:
        from office.app import closing
        from office.app.close_state import key_of

        office, keys = self._desk.office, [key_of(proposal)]
        no, back = partial(closing.decline, office, self._period, keys), partial(closing.propose_again, office, keys)
        return partial(self.do, no, tr("This is not proposed again."), back)

    def confirm(self, step: str) -> None:
        """The owner says that his firm has nothing of this kind."""
        from office.app import closing

        office = self._desk.office
        back = partial(closing.check_again, office, [step])
        self.do(partial(closing.confirm, office, [step]), tr("Kept: this firm has none."), back)
