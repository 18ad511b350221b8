"""The questions of a month, one key each: is this entry right, which item does this bank line pay."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from core.words import tr
from desktop import invoice_wording as words
from desktop import theme, wording
from desktop.controls import Elided, Fitting, button, card, label, row
from desktop.flow import Flow
from desktop.invoice_reasons import Shape
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.months import BankQuestion
    from office.books.items import OpenItem
    from office.books.proposal import Proposal

_WIDEST = 16 * GRID  # of a number or a party on a button
Deed = Callable[[], object]


def answer(number: int, said: str, deed: Deed, *, keyed: bool, look: str = "", name: str = "") -> QPushButton:
    """One answer. keyed: its key stands on it, for keys answer the first question. name: in full."""
    return button(f"{number}  {said}" if keyed else said, deed, look=look, name=name or said)


def entry_question(proposal: "Proposal", names: dict[str, str], yes: Deed, no: Deed, *, keyed: bool) -> QFrame:
    """A proposed entry: why, its postings, and two answers."""
    paper, inside = card()
    inside.addLayout(headline(proposal.text, words.day(proposal.date)))
    inside.addWidget(label(proposal.reason, look="soft"))
    table = TableModel((tr("Account"), tr("Debit"), tr("Credit")), right=(1, 2))
    table.put(
        [
            Cells(
                (
                    f"{each.account} {names.get(each.account, '')}".strip(),
                    words.money(each.amount, each.currency) if each.amount > 0 else "",
                    words.money(-each.amount, each.currency) if each.amount < 0 else "",
                )
            )
            for each in proposal.postings
        ]
    )
    inside.addWidget(Table(table, tr("The entry")))
    book = answer(1, tr("Book it"), yes, keyed=keyed, look="main")
    inside.addLayout(row(book, answer(2, tr("No, never"), no, keyed=keyed), 1))
    return paper


def bank_question(question: "BankQuestion", answers: list[Deed], none: Deed, *, keyed: bool) -> QFrame:
    """A bank line and the items that it may pay."""
    paper, inside = card()
    amount = words.money(question.amount, question.currency)
    inside.addLayout(headline(question.name or tr("Unknown"), f"{words.day(question.date)} · {amount}"))
    inside.addWidget(label(" ".join(question.text.split()), look="soft"))
    inside.addWidget(label(wording.sentence(question.why)))
    choices = Flow()
    for number, ((_, item), deed) in enumerate(zip(question.choices, answers, strict=True), 1):
        choices.addWidget(_item_answer(number, item, deed, keyed=keyed))
    choices.addWidget(answer(len(answers) + 1, tr("None of these"), none, keyed=keyed))
    inside.addLayout(choices)
    return paper


def _item_answer(number: int, item: "OpenItem", deed: Deed, *, keyed: bool) -> QPushButton:
    """An item, its party as long as a card has room for; the tip has all of it."""
    metrics, amount = QFontMetrics(theme.font()), words.money(item.gross, item.currency)
    parts = [metrics.elidedText(part, Qt.TextElideMode.ElideRight, _WIDEST) for part in (item.number, item.party)]
    said = " · ".join((*parts, amount))
    return Fitting(f"{number}  {said}" if keyed else said, f"{item.number} · {item.party} · {amount}", deed)


def headline(title: str, beside: str) -> QHBoxLayout:
    """What it is about, and beside it its day and amount."""
    made = row(Shape(State.ASK), Elided(title, bold=True), label(beside, wrap=False))
    made.setStretch(1, 1)
    return made
