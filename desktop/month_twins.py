"""Cards of the room Month about the bank's files: lines that may be one payment, a currency that nobody said."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit

from core.words import tr
from desktop import invoice_wording as words
from desktop.controls import card, label
from desktop.flow import Flow
from desktop.month_questions import Deed, answer, headline
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.bank_currency import CurrencyQuestion
    from office.app.bank_twins import Side, TwinQuestion

MOST_CHOICES = 3


def twin_question(asked: "TwinQuestion", same: list[Deed], two: Deed, *, keyed: bool) -> tuple[QFrame, list[Deed]]:
    """Both lines as their files told them, and one key for each answer."""
    paper, inside = card()
    amount = words.money(asked.amount, asked.currency)
    inside.addLayout(headline(tr("One payment or two?"), f"{words.day(asked.date)} · {amount}"))
    told = tr(
        "Two files have a line of this day and amount, in other words. Until you say, the later one settles nothing."
    )
    inside.addWidget(label(told, look="soft"))
    others = asked.others[:MOST_CHOICES]
    table = TableModel((tr("File"), tr("Name"), tr("Purpose"), tr("Account")))
    table.put([_cells(each) for each in (asked.later, *others)])
    inside.addWidget(Table(table, tr("Lines that may be one payment"), stretch=(2,)))
    deeds = [*same[: len(others)], two]
    choices = Flow()
    for number, (other, deed) in enumerate(zip(others, deeds, strict=False), 1):
        said = tr("One payment") if len(others) == 1 else tr("The same as in {file}", file=other.file)
        choices.addWidget(answer(number, said, deed, keyed=keyed, look="main" if number == 1 else ""))
    choices.addWidget(answer(len(deeds), tr("Two payments"), two, keyed=keyed))
    inside.addLayout(choices)
    return paper, deeds


def currency_question(
    asked: "CurrencyQuestion", say: Callable[[str], object], *, keyed: bool
) -> tuple[QFrame, list[Deed]]:
    """In which currency files are that say none: the likely ones, one key each, or another one, typed."""
    paper, inside = card()
    title = tr("In which currency is {file}?", file=", ".join(asked.files))
    inside.addWidget(label(title, bold=True))
    shown = "   ".join(f"{amount:f}" for amount in asked.amounts)
    inside.addWidget(label(tr("Nothing says it; {taken} was taken. Its first amounts: {shown}",
                              taken=asked.taken, shown=shown), look="soft"))  # fmt: skip
    choices, deeds = Flow(), list[Deed]()
    for number, code in enumerate(asked.choices, 1):
        deeds.append(partial(say, code))
        choices.addWidget(answer(number, code, deeds[-1], keyed=keyed))
    other = QLineEdit()
    other.setPlaceholderText(tr("Another one, as three letters"))
    other.setAccessibleName(title)
    other.setMinimumWidth(24 * GRID)
    other.returnPressed.connect(lambda: other.text().strip() and say(other.text()))
    choices.addWidget(other)
    inside.addLayout(choices)
    return paper, deeds


def _cells(side: "Side") -> Cells:
    purpose = " ".join(f"{side.text} {side.reference}".split())
    return Cells((side.file, side.name, purpose, side.account), subject=side.line)
