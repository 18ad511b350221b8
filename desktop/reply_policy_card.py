"""The card in Settings about replies: which mails the owner sees first, what drafts promise, how they are signed."""

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.words import tr
from desktop.controls import button, label, row, titled_card
from desktop.desk import Desk
from desktop.firm_card import amount
from desktop.flow import Flow
from desktop.inputs import Tick
from desktop.reply_reasons import reason
from desktop.theme import GRID
from office.replies.escalation import CODES

if TYPE_CHECKING:
    from collections.abc import Callable

    from office.app.reply_policy import ReplyPolicy

FIELD = 52 * GRID
TITLE = 30 * GRID  # the lines of both forms begin below each other
_BY_A_LINE = {"vip", "own-words"}  # what the owner writes into a line needs no tick


class ReplyPolicyCard(QFrame):
    """Looked at and saved together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._policy: ReplyPolicy | None = None
        self._changed = False
        what = tr("Which mails you want to see before anybody answers, what drafts may promise, how they are signed.")
        layout = titled_card(self, tr("Replies"), what)
        self.first = {code: Tick(reason(code)) for code in CODES if code not in _BY_A_LINE}
        self.promises = {kind: Tick(words) for kind, words in promises().items()}
        self.limit = self._line(tr("A large amount: from"), tr("An amount"))
        self.vips = self._line(tr("Senders whom only you answer"), "einkauf@kunde.example, kunde.example")
        self.words = self._line(tr("Words that make a mail yours"), tr("With commas between them"))
        self.checked_by = self._line(
            tr("“Prepared with AI, checked by …”"), tr("A name; empty: no such line below the letters")
        )
        self.signature = QPlainTextEdit()
        self.signature.setProperty("look", "field")
        self.signature.setAccessibleName(tr("Signature"))
        self.signature.setPlaceholderText(tr("Empty: the name of your firm"))
        self.signature.setMaximumWidth(FIELD)
        self.signature.setFixedHeight(11 * GRID)
        self.signature.setTabChangesFocus(True)
        self._build(layout)
        self._watch()

    def fetch(self) -> None:
        """Ask the office, unless the person is changing something."""
        from office.app import reply_policy

        office = self._desk.office
        if not self._changed:
            self._desk.bridge.run(self, lambda _task: reply_policy.policy(office), self._show, name="reply-policy")

    def _show(self, policy: "ReplyPolicy") -> None:
        self._policy = policy
        for code, tick in self.first.items():
            tick.setChecked(code not in policy.off)
        for kind, tick in self.promises.items():
            tick.setChecked(kind in policy.commitments)
        self.limit.setText(f"{policy.limit:f}" if policy.limit else "")
        self._currency.setText(policy.currency)
        self.vips.setText(", ".join(policy.vips))
        self.words.setText(", ".join(policy.words))
        self.checked_by.setText(policy.checked_by)
        self.signature.setPlainText(policy.signature)
        self._changed = False

    def _save(self) -> None:
        from office.app import reply_policy

        if self._policy is not None:
            office, wanted = self._desk.office, self._said()
            self._desk.bridge.run(
                self,
                lambda _task: reply_policy.set_policy(office, wanted()),
                lambda _none: self._saved(),
                name="save-reply-policy",
            )

    def _said(self) -> "Callable[[], ReplyPolicy]":
        """What stands in the card now; what is no amount is said when it is taken, as every other refusal."""
        from office.app.reply_policy import ReplyPolicy

        before, limit = self._policy or ReplyPolicy(), self.limit.text()
        off = frozenset(code for code, tick in self.first.items() if not tick.isChecked())
        promised = frozenset(kind for kind, tick in self.promises.items() if tick.isChecked())
        vips, words = _parts(self.vips.text()), _parts(self.words.text())
        signature, name = self.signature.toPlainText(), self.checked_by.text()
        return lambda: ReplyPolicy(
            promised, off, vips, words, amount(limit) or Decimal(0), before.currency, signature, name
        )

    def _saved(self) -> None:
        self._changed = False
        self._desk.tell(tr("Saved. Drafts go by it from now on; R drafts an older mail again."))
        self.fetch()

    def _build(self, layout: QVBoxLayout) -> None:
        layout.addWidget(label(tr("These mails you see first, before anybody answers:"), bold=True))
        layout.addLayout(_in_columns(list(self.first.values())))
        self._currency = label("", look="soft", wrap=False)
        layout.addLayout(
            _form((self.limit, row(self.limit, self._currency, 1)), (self.vips, self.vips), (self.words, self.words))
        )
        layout.addWidget(label(tr("What a draft may promise, where your documents do:"), bold=True))
        layout.addLayout(_in_columns(list(self.promises.values())))
        layout.addLayout(_form((self.signature, self.signature), (self.checked_by, self.checked_by)))
        self.save = button(tr("Save"), self._save, look="main", name=tr("Save the rules for replies"))
        layout.addLayout(row(self.save, 1))

    def _watch(self) -> None:
        for tick in (*self.first.values(), *self.promises.values()):
            tick.clicked.connect(self._touched)
        for line in (self.limit, self.vips, self.words, self.checked_by):
            line.textEdited.connect(self._touched)
        self.signature.textChanged.connect(self._touched)

    def _touched(self) -> None:
        self._changed = True

    def _line(self, title: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(title)
        made.setPlaceholderText(hint)
        made.setMaximumWidth(FIELD)
        made.returnPressed.connect(self._save)
        return made


def promises() -> dict[str, str]:
    """Each kind of commitments.toml in the owner's words."""
    return {
        "refund": tr("money back"), "replacement": tr("a replacement"), "repair": tr("a repair"),
        "cancellation": tr("a cancellation"), "guarantee": tr("a guarantee"), "discount": tr("a discount"),
        "free": tr("something free of charge"), "promise": tr("a promise to do something"),
        "exception": tr("an exception"), "compensation": tr("compensation"), "liability": tr("that it is our fault"),
    }  # fmt: skip


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;，；、\n]", text) if part.strip())


def _form(*lines: tuple[QLineEdit | QPlainTextEdit, QWidget | QLayout]) -> QFormLayout:
    """Lines with their titles before them. The first of a pair bears the title."""
    made = QFormLayout()
    made.setHorizontalSpacing(3 * GRID)
    made.setVerticalSpacing(GRID)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for named, part in lines:
        title = label(named.accessibleName(), look="soft", wrap=False)
        title.setMinimumWidth(TITLE)
        made.addRow(title, part)
    return made


def _in_columns(ticks: list[Tick]) -> Flow:
    """As many beside each other as there is room for."""
    made = Flow(spacing=0, even=True)
    for tick in ticks:
        made.addWidget(tick)
    return made
