"""A card of the room Month: two lines of two files side by side, which may be one payment told twice."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from core.words import tr
from desktop import invoice_wording as words
from desktop.controls import card, label
from desktop.flow import Flow
from desktop.month_questions import Deed, answer, headline
from desktop.tables import Cells, Table, TableModel

if TYPE_CHECKING:
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


def _cells(side: "Side") -> Cells:
    purpose = " ".join(f"{side.text} {side.reference}".split())
    return Cells((side.file, side.name, purpose, side.account), subject=side.line)
