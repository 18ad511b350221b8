"""The validation report as a card: the official rules that were run, what they found, and the way to save it."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from core.words import tr, tr_n
from desktop import wording
from desktop.controls import button
from desktop.invoice_cards import Titled, say
from desktop.invoice_reasons import buttons
from desktop.tables import Cells, Table, TableModel
from desktop.theme import State

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceDetail

STATES = {"block": State.STOPPED, "ask": State.ASK}
MOST = 12  # findings are shown here; the saved report has all


class ReportCard(Titled):
    """For the tax adviser: rule set with version and day, and each finding under its id. `wanted`: save it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Validation report"))
        self._rules = self.sentence()
        self._trouble = self.sentence()
        self.model = TableModel((tr("Rule"), tr("Found")))
        self.body.addWidget(Table(self.model, tr("Findings of the rules"), stretch=(1,)))
        self._more = self.sentence("soft")
        self.body.addWidget(buttons(button(tr("Save as PDF and JSON …"), self.wanted.emit)))

    def put(self, detail: "InvoiceDetail") -> None:
        report = detail.validation
        self.setVisible(bool(report))
        if not report:
            return
        self.aside.setText(wording.moment(report["made"]))
        say(self._rules, rules_sentence(report))
        say(self._trouble, report["rules"]["trouble"])
        found = list(_found(report))
        self.model.put(found[:MOST])
        left = len(found) - MOST
        say(
            self._more, tr_n("{n} more in the saved report", "{n} more in the saved report", left) if left > 0 else ""
        )


def rules_sentence(report: Mapping[str, Any]) -> str:
    """Which rules in which version, and how many errors of each class."""
    rules, classes = report["rules"], report["classes"]
    if not rules["ruleset"]:
        by = tr("A page without data inside: no official rules can be run on it; Kontor's own checks were.")
    else:
        by = tr("Checked by {rules}, version {version}.", rules=rules["ruleset"], version=rules["version"])
    found = [f"{name}: {classes.get(kind, 0)}" for kind, name in class_names().items()]
    return f"{by} {' · '.join(found)}"


def class_names() -> dict[str, str]:
    """The tax office's three classes of errors."""
    return {
        "format": tr("Errors of form"),
        "rule": tr("Errors of business rules"),
        "content": tr("Errors of content"),
    }


def _found(report: Mapping[str, Any]) -> Iterator[Cells]:
    for finding in report["findings"]:
        state = STATES.get(finding["severity"], State.NEUTRAL)
        yield Cells((finding["rule"], finding["message"]), finding, state)
