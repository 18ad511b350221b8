"""Cards of the room Month about posting: the offer to keep the books, where a payment belongs, what is not posted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop.controls import card, label, plain_tip, row
from desktop.flow import Flow
from desktop.inputs import Tick
from desktop.month_questions import Deed, answer, headline
from desktop.wording import month_name

if TYPE_CHECKING:
    from office.app.bootstrap import Office
    from office.app.categorising import AccountQuestion
    from office.app.months import KeepOffer, RateQuestion
    from office.books.posting.values import Held

Book = Callable[[str, bool], object]  # account, whether later ones too
_TOLD = 6
_WIDEST = 34  # letters of an account on a button


def offer_card(offer: "KeepOffer", yes: Deed, no: Deed) -> QFrame:
    """From this month on Kontor could post what is decided: how much that is, on which accounts, and two answers."""
    paper, inside = card()
    inside.addWidget(
        label(tr("Shall Kontor keep the books from {month} on?", month=month_name(offer.first)), bold=True)
    )
    made = offer.foreseen
    inside.addWidget(label(tr("It would post what is decided, each once, and take back what you undo:")))
    parts = (
        tr_n("{n} supplier invoice", "{n} supplier invoices", made.bills),
        tr_n("{n} open item", "{n} open items", made.items),
        tr_n("{n} bank line", "{n} bank lines", made.lines),
    )
    inside.addWidget(label(" · ".join(parts), look="soft"))
    if made.asked:
        said = tr_n("It would ask you about {n} more.", "It would ask you about {n} more.", made.asked)
        inside.addWidget(label(said, look="soft"))
    if made.known:
        told = tr_n("{n} is in the journal already.", "{n} are in the journal already.", made.known)
        inside.addWidget(label(told, look="soft"))
    for bank in offer.banks:
        account = f"{bank.account} {bank.title}".strip() or tr("no account of the books fits yet")
        inside.addWidget(label(f"{bank.name} → {account}", look="soft"))
    keep = answer(1, tr("Keep the books"), yes, keyed=True, look="main")
    inside.addLayout(row(keep, answer(2, tr("No"), no, keyed=True), 1))
    return paper


def account_question(question: "AccountQuestion", book: Book, *, keyed: bool) -> tuple[QFrame, list[Deed]]:
    """Where something belongs: up to three accounts, one key each, another one typed, and whether for later too."""
    held = question.held
    paper, inside = card()
    inside.addLayout(headline(held.text, f"{words.day(held.date)} · {words.money(held.amount, held.currency)}"))
    inside.addWidget(label(held.why, look="soft"))
    always = Tick(tr("Later ones too"))
    always.setChecked(held.subject.startswith("bank "))
    if not question.rule:
        always.hide()  # never shown here: without a parent it would be a window, and take the keyboard
    choices, deeds = Flow(), list[Deed]()
    for number, choice in enumerate(question.choices, 1):
        account = choice.account.number
        deed = partial(_answer, book, account, always)
        name = f"{account} {choice.account.name}"
        made = answer(number, short_name(name), deed, keyed=keyed)
        made.setToolTip(plain_tip(f"{name}: {choice.why}"))
        made.setAccessibleName(name)
        choices.addWidget(made)
        deeds.append(deed)
    other = QLineEdit()
    other.setPlaceholderText(tr("Another account"))
    other.setAccessibleName(tr("Another account"))
    other.setMaximumWidth(190)
    other.returnPressed.connect(lambda: other.text().strip() and book(other.text().split()[0], _is_on(always)))
    choices.addWidget(other)
    inside.addLayout(choices)
    inside.addWidget(always)
    if question.rule:
        inside.addWidget(label(_always(question), look="soft"))
    return paper, deeds


def rate_question(question: "RateQuestion", office: "Office", do: Callable[[Deed, str], object]) -> QFrame:
    """What a currency was worth on a day: one figure typed, as the bank or the newspaper has it."""
    from office.app import months

    def note() -> None:
        if written := figure.text().strip():
            do(partial(months.note_rate, office, question, written), tr("Noted."))

    paper, inside = card()
    title = tr("What was {currency} worth on {day}?", currency=question.currency, day=words.day(question.date))
    inside.addWidget(label(title, bold=True))
    waits = tr_n("{n} thing waits for it. Kontor never guesses a rate.",
                 "{n} things wait for it. Kontor never guesses a rate.", question.waits)  # fmt: skip
    inside.addWidget(label(waits, look="soft"))
    figure = QLineEdit()
    figure.setAccessibleName(title)
    figure.setMaximumWidth(150)
    figure.returnPressed.connect(note)
    inside.addLayout(row(label(f"1 {question.home} ="), figure, label(question.currency), 1))
    return paper


def short_name(name: str) -> str:
    """As much of an account's name as a card has room for; the tip has all of it."""
    return name if len(name) <= _WIDEST else f"{name[: _WIDEST - 1].rstrip()}…"


def _answer(book: Book, account: str, always: Tick) -> None:
    book(account, _is_on(always))


def _is_on(tick: Tick) -> bool:
    return tick.isChecked() and not tick.isHidden()


def _always(question: "AccountQuestion") -> str:
    if question.held.subject.startswith("item "):
        return tr("Those of this kind whose numbers begin with {letters}", letters=question.rule)
    return tr("Those with the words {words}", words=question.rule)


def held_card(held: Sequence["Held"]) -> QFrame:
    """What is not posted and needs no answer here, each with what to do."""
    paper, inside = card()
    title = tr_n("{n} thing is not posted", "{n} things are not posted", len(held))
    inside.addWidget(label(title, bold=True))
    for each in held[:_TOLD]:
        inside.addWidget(label(f"{words.day(each.date)} {each.text}: {each.why}", look="soft"))
    if len(held) > _TOLD:
        inside.addWidget(label(tr("and {n} more", n=len(held) - _TOLD), look="soft"))
    return paper
