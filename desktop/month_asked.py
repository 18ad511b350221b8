"""The right of the room Month: what it asks, the answers one key each, and every answer with its undo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.words import tr
from desktop import month_corrections, month_posting, month_questions, month_twins
from desktop.controls import Note, clear, column, label, scrolling
from desktop.desk import Desk
from desktop.month_questions import Deed
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.bank_currency import CurrencyQuestion
    from office.app.bank_twins import TwinQuestion
    from office.app.categorising import AccountQuestion
    from office.app.missing_accounts import MissingAccount
    from office.app.months import BankQuestion, KeepOffer, MonthView
    from office.app.posting import Posted
    from office.books.posting.anew import Restated
    from office.books.proposal import Proposal


_AT_ONCE = 8  # cards, more than a window shows; the others follow one by one, so that no key waits for them


class MonthAsked(QFrame):
    """The questions of one month. `decided` is sent after each answer: the month is another one now."""

    decided = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._period = ""
        self._deeds: Sequence[Deed] = ()  # of the first question: its keys 1, 2, 3
        self._later: list[
            Callable[[], QWidget]
        ] = []  # what makes the cards that are not there yet, the next one last
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._one_more)
        self.said = Note()  # what is computed now, or what went wrong
        self.setProperty("look", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*[GRID] * 4)
        inside.setSpacing(GRID)
        title = label(tr("Questions"), bold=True)
        title.setContentsMargins(GRID, GRID, 0, 0)
        self.said.setContentsMargins(GRID, 0, 0, 0)
        self._sheet = QWidget()
        self._cards = column(self._sheet, spacing=GRID)
        self._cards.setContentsMargins(0, 0, GRID + 4, 0)
        for part in (title, self.said):
            inside.addWidget(part)
        inside.addWidget(scrolling(self._sheet, tr("Questions")), 1)
        self.setMinimumWidth(44 * GRID)

    def choose(self, at: int) -> None:
        """An answer to the first question."""
        if at < len(self._deeds):
            self._deeds[at]()

    def put(self, view: "MonthView") -> None:
        """Bank lines first: what they settle changes the entries that are proposed."""
        self._next.stop()
        clear(self._cards)
        self._period, self._deeds = view.close.period, ()
        makers = self._makers(view)
        if not makers:
            self._cards.addWidget(label(tr("No questions. What is open stands in the steps."), look="soft"))
        if view.held:
            makers.append(partial(month_posting.held_card, view.held))
        for make in makers[:_AT_ONCE]:
            self._add(make())
        self._cards.addStretch(1)
        self._settle()
        self._later = makers[: _AT_ONCE - 1 : -1]
        if self._later:
            self._next.start()

    def _one_more(self) -> None:
        """The next card, above the stretch at the end."""
        self._add(self._later.pop()(), self._cards.count() - 1)
        self._settle()
        if not self._later:
            self._next.stop()

    def _add(self, card: QWidget, at: int = -1) -> None:
        self._cards.insertWidget(at, card)
        card.show()  # what is not shown yet has no height in a layout

    def _settle(self) -> None:
        """The sheet as high as its cards before it is painted.

        By itself it grows some rounds of the loop later, and until then their words lie over each other.
        """
        sheet = self._sheet
        for _words_then_cards in range(2):
            self._cards.activate()
            sheet.resize(sheet.width(), max(sheet.height(), sheet.minimumSizeHint().height()))

    def _makers(self, view: "MonthView") -> list[Callable[[], QWidget]]:
        """What makes each card, in their order."""
        names = {line.account.number: line.account.name for line in view.close.balance}
        return [
            *([partial(self._offer, view.offer)] if view.offer else []),
            *([partial(self._currency, view.currency)] if view.currency else []),
            *(partial(self._twin, twin) for twin in view.twins),
            *(partial(self._bank, question) for question in view.questions),
            *(partial(self._account, asked) for asked in view.accounts),
            *(partial(self._missing, missing) for missing in view.missing),
            *([partial(self._restated, view.restated)] if view.restated else []),
            *(partial(month_posting.rate_question, rate, self._desk.office, self.do) for rate in view.rates),
            *(partial(self._entry, proposal, names) for proposal in view.close.proposals),
        ]

    # the cards; the keys are those of the first one

    def _offer(self, offer: "KeepOffer") -> QWidget:
        yes, no = self._keeping(offer)
        self._deeds = self._deeds or [yes, no]
        return month_posting.offer_card(offer, yes, no)

    def _currency(self, asked: "CurrencyQuestion") -> QWidget:
        paper, deeds = month_twins.currency_question(asked, self._say_currency, keyed=not self._deeds)
        self._deeds = self._deeds or deeds
        return paper

    def _twin(self, twin: "TwinQuestion") -> QWidget:
        same, two = self._same(twin), self._two(twin)
        paper, deeds = month_twins.twin_question(twin, same, two, keyed=not self._deeds)
        self._deeds = self._deeds or deeds
        return paper

    def _bank(self, question: "BankQuestion") -> QWidget:
        answers: list[Deed] = [partial(self._answer, question, number) for number, _ in question.choices]
        none = partial(self._none, question)
        keyed, self._deeds = not self._deeds, self._deeds or [*answers, none]
        return month_questions.bank_question(question, answers, none, keyed=keyed)

    def _account(self, asked: "AccountQuestion") -> QWidget:
        paper, deeds = month_posting.account_question(asked, partial(self._book, asked), keyed=not self._deeds)
        self._deeds = self._deeds or deeds
        return paper

    def _missing(self, missing: "MissingAccount") -> QWidget:
        name = partial(self._name, missing)
        paper, deeds = month_corrections.missing_question(missing, name, keyed=not self._deeds)
        self._deeds = self._deeds or deeds
        return paper

    def _restated(self, found: "Sequence[Restated]") -> QWidget:
        yes, no = self._anew(found)
        keyed, self._deeds = not self._deeds, self._deeds or [yes, no]
        return month_corrections.restated_question(found, yes, no, keyed=keyed)

    def _entry(self, proposal: "Proposal", names: dict[str, str]) -> QWidget:
        yes, no = self._accept(proposal), self._decline(proposal)
        keyed, self._deeds = not self._deeds, self._deeds or [yes, no]
        return month_questions.entry_question(proposal, names, yes, no, keyed=keyed)

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
