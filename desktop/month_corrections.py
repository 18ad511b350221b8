"""Cards of the room Month about the books themselves: an account that they lack, and entries at a corrected rate."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop.controls import card, label, plain_tip
from desktop.flow import Flow
from desktop.invoice_reasons import buttons
from desktop.month_posting import short_name
from desktop.month_questions import Deed, answer
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.missing_accounts import MissingAccount
    from office.books.journal import Entry
    from office.books.posting.anew import Restated

_TOLD = 12


def missing_question(
    asked: "MissingAccount", name: Callable[[str], object], *, keyed: bool
) -> tuple[QFrame, list[Deed]]:
    """Which account serves a purpose: those whose names say so, one key each, or another one, or a new one, typed."""
    paper, inside = card()
    title = tr("Which account of your books is for {purpose}?", purpose=asked.purpose)
    inside.addWidget(label(title, bold=True))
    waits = tr_n("{n} thing is not posted without it.", "{n} things are not posted without it.", asked.waits)
    inside.addWidget(label(waits, look="soft"))
    choices, deeds = Flow(), list[Deed]()
    for number, account in enumerate(asked.choices, 1):
        full = f"{account.number} {account.name}"
        deed = partial(name, account.number)
        made = answer(number, short_name(full), deed, keyed=keyed, name=full)
        made.setToolTip(plain_tip(full))
        choices.addWidget(made)
        deeds.append(deed)
    other = QLineEdit()
    other.setPlaceholderText(tr("Number, of a new one also its name"))
    other.setAccessibleName(title)
    other.setMinimumWidth(32 * GRID)
    other.returnPressed.connect(lambda: other.text().strip() and name(other.text()))
    choices.addWidget(other)
    inside.addLayout(choices)
    return paper, deeds


def restated_question(found: "Sequence[Restated]", yes: Deed, no: Deed, *, keyed: bool) -> QFrame:
    """Entries that stand at rates which were corrected since: as they stand, as they would be, and two answers."""
    paper, inside = card()
    title = tr_n("{n} entry stands at a rate that was corrected since",
                 "{n} entries stand at rates that were corrected since", len(found))  # fmt: skip
    inside.addWidget(label(title, bold=True))
    told = tr("Posted anew, each is taken back by an entry of its own; what is of a locked month stands in the first "
              "open one.")  # fmt: skip
    inside.addWidget(label(told, look="soft"))
    table = TableModel((tr("Entry"), tr("now"), tr("anew")), right=(1, 2))
    table.put([_cells(each) for each in found[:_TOLD]])
    inside.addWidget(Table(table, tr("Entries at corrected rates"), stretch=(0,)))
    if len(found) > _TOLD:
        inside.addWidget(label(tr("and {n} more", n=len(found) - _TOLD), look="soft"))
    anew = answer(1, tr("Post them anew"), yes, keyed=keyed, look="main")
    inside.addWidget(buttons(anew, answer(2, tr("Leave them as they are"), no, keyed=keyed)))
    return paper


def _cells(each: "Restated") -> Cells:
    said = f"{words.day(each.posted.date)} {each.posted.text}", _moved(each.posted), _moved(each.today)
    return Cells(said, subject=each.posted.number)


def _moved(entry: "Entry") -> str:
    from office.app.rate_corrections import moved

    return words.money(moved(entry), entry.postings[0].currency)
