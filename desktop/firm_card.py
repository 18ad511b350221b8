"""The firm as invoices are checked against it: who may be charged, by which law, from which account, who decides."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QVBoxLayout

from core.errors import InputError
from core.words import tr, tr_n
from desktop.controls import button, label, row, titled_card
from desktop.desk import Desk
from desktop.inputs import Tick
from desktop.invoice_reasons import buttons
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.firm import People, Proposal
    from office.invoices.known import Firm, Limits

FIELD = 44 * GRID


class FirmCard(QFrame):
    """The facts, to be looked at and saved together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._firm: Firm | None = None
        self._limits: Limits | None = None
        self.lines = {name: self._line(title, hint) for name, title, hint in _questions()}
        self.charges = Tick(tr("We charge VAT and deduct input VAT"))
        self.alone = Tick(tr("I decide alone; there is nobody else"))
        layout = titled_card(self, tr("Invoices"), tr("Supplier invoices are checked against these facts."))
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, title, _hint in _questions():
            form.addRow(label(title, look="soft", wrap=False), self.lines[name])
        layout.addLayout(form)
        layout.addWidget(self.charges)
        layout.addWidget(self.alone)
        self.save = button(tr("Save"), self._save, look="main", name=tr("Save the facts about the firm"))
        layout.addLayout(row(self.save, 1))

    def fetch(self) -> None:
        """Ask the office, unless the person is typing."""
        from office.app import firm

        office = self._desk.office
        if not any(line.isModified() for line in self.lines.values()):
            self._desk.bridge.run(
                self,
                lambda _task: (firm.firm(office), firm.people(office), firm.limits(office)),
                lambda found: self._show(*found),
                name="firm-card",
            )

    def _show(self, facts: "Firm", people: "People", limits: "Limits") -> None:
        self._firm, self._limits = facts, limits
        above = limits.four_eyes_above
        values = {
            "names": "; ".join(facts.names),
            "country": facts.country,
            "vat_id": facts.vat_id,
            "tax_number": facts.tax_number,
            "account": facts.accounts[0] if facts.accounts else "",
            "people": ", ".join(people.names),
            "four_eyes_above": f"{above:f}" if above is not None else "",
        }
        for name, value in values.items():
            self.lines[name].setText(value)
        self.charges.setChecked(facts.charges_vat)
        self.alone.setChecked(people.alone)

    def _save(self) -> None:
        from office.app import firm
        from office.app.firm import People

        if self._firm is None or self._limits is None:
            return
        office, said = self._desk.office, {name: line.text().strip() for name, line in self.lines.items()}
        facts = _facts(self._firm, said, charges=self.charges.isChecked())
        people = People(tuple(said["people"].split(",")), self.alone.isChecked())
        limits, above = self._limits, said["four_eyes_above"]

        def work() -> None:
            firm.set_firm(office, facts)
            firm.set_limits(office, replace(limits, four_eyes_above=amount(above)))
            firm.set_people(office, people)

        self._desk.bridge.run(self, lambda _task: work(), lambda _none: self._saved(), name="save-firm", long=True)

    def _saved(self) -> None:
        for line in self.lines.values():
            line.setModified(False)
        self._desk.tell(tr("Saved. The open invoices are checked again."))

    def _line(self, title: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(title)
        made.setPlaceholderText(hint)
        made.setMaximumWidth(FIELD)
        made.returnPressed.connect(self._save)
        return made


def _questions() -> list[tuple[str, str, str]]:
    """Name, title and example of each line."""
    return [
        ("names", tr("Our names"), tr("As suppliers write them, with ; between them")),
        ("country", tr("Country"), "DE"),
        ("vat_id", tr("Our VAT id"), "DE123456789"),
        ("tax_number", tr("Our tax number"), ""),
        ("account", tr("Our bank account"), "DE02 1203 0000 0000 2020 51"),
        ("people", tr("Who may decide"), tr("Names, with commas between them")),
        ("four_eyes_above", tr("Two people above"), tr("An amount; empty: only new accounts")),
    ]


def amount(text: str) -> Decimal | None:
    """An amount as it is typed, or None for nothing. Raises InputError."""
    plain = "".join(text.split()).replace(",", ".")
    if not plain:
        return None
    try:
        return Decimal(plain)
    except InvalidOperation as no:
        raise InputError(tr("This is no amount: {text}", text=text)) from no


def _facts(before: "Firm", said: dict[str, str], *, charges: bool) -> "Firm":
    names = tuple(name.strip() for name in said["names"].split(";") if name.strip())
    account = "".join(said["account"].split())
    accounts = (account, *before.accounts[1:]) if account else before.accounts[1:]
    return replace(
        before,
        names=names,
        country=said["country"].upper(),
        vat_id="".join(said["vat_id"].split()),
        tax_number=said["tax_number"],
        accounts=accounts,
        charges_vat=charges,
    )


class FirmQuestion(QFrame):
    """Above the pile, until the owner has said who he is: a guess from the invoices, with Yes and Change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._proposal: Proposal | None = None
        self._sentence = label("", bold=True)
        self._keys = buttons(
            button(tr("Yes, that is us"), self.agree, look="main"),
            button(tr("Change …"), lambda: desk.go.emit("settings", "invoices")),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._sentence)
        layout.addWidget(self._keys)
        self.hide()

    def fetch(self) -> None:
        """Ask only where nothing is known and something can be guessed."""
        from office.app import firm

        office = self._desk.office

        def work() -> "Proposal | None":
            if firm.firm(office).names:
                return None
            return firm.proposed(office)

        self._desk.bridge.run(self, lambda _task: work(), self._show, name="firm-question")

    def agree(self) -> None:
        from office.app import firm

        office, proposal = self._desk.office, self._proposal
        if proposal:
            self.hide()
            self._desk.bridge.run(self, lambda _task: firm.set_firm(office, proposal.firm), long=True)

    def _show(self, proposal: "Proposal | None") -> None:
        self._proposal = proposal
        guess = proposal.firm if proposal and proposal.seen else None
        self.setVisible(guess is not None and bool(guess.names))
        if guess and proposal and guess.names:
            who = ", ".join(filter(None, (guess.names[0], guess.vat_id)))
            seen = tr_n("{n} invoice names it", "{n} invoices name it", proposal.seen)
            self._sentence.setText(tr("Is this your firm: {who}? {seen}.", who=who, seen=seen))
