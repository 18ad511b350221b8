"""In a document's menu: these are the prices that were agreed with a supplier."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core.words import tr, tr_n
from desktop import dialogs
from desktop.desk import Desk

if TYPE_CHECKING:
    from office.app.agreed_prices import Agreed
    from office.store.rows import DocumentRow


def mark(desk: Desk, owner: QWidget, held: "DocumentRow") -> None:
    """Ask whose prices they are, the one whom the document names first; it can be undone."""
    from office.app import agreed_prices

    office = desk.office

    def ask(found: tuple[list[tuple[str, str]], str]) -> None:
        suppliers, likely = found
        if not suppliers:
            desk.tell(tr("No supplier is known yet. Approve an invoice of his first."))
            return
        keys = [key for key, _ in suppliers]
        names = [*(name for _, name in suppliers), tr("nobody: they are agreed no longer")]
        first = keys.index(likely) if likely in keys else 0
        question = tr("Whose agreed prices are these? His invoices are held against them.")
        chosen = dialogs.choose_one(owner, held.name, question, names, first)
        if chosen is not None:
            _take(desk, owner, held, keys[chosen] if chosen < len(keys) else "")

    desk.bridge.run(owner, lambda _task: agreed_prices.candidates(office, held.sha256), ask)


def _take(desk: Desk, owner: QWidget, held: "DocumentRow", supplier: str) -> None:
    from office.app import agreed_prices

    office = desk.office

    def work(whose: str) -> "tuple[Agreed | None, str]":
        before = agreed_prices.whose(office, held.sha256)
        if whose:
            return agreed_prices.agree(office, held.sha256, whose), before
        agreed_prices.withdraw(office, held.sha256)
        return None, before

    def said(done: "tuple[Agreed | None, str]") -> None:
        made, before = done
        told = sentence(made) if made else tr("The prices in {name} are agreed no longer.", name=held.name)

        def undo() -> None:
            desk.bridge.run(desk, lambda _task: work(before), long=True)

        desk.tell(told, undo)

    desk.bridge.run(owner, lambda _task: work(supplier), said, long=True)


def sentence(made: "Agreed") -> str:
    """How much was read, whose it is, and what was left out."""
    read = tr_n("{n} agreed price of {name}", "{n} agreed prices of {name}", made.prices, name=made.supplier_name)
    since = tr("from {day}", day=made.since) if made.since else ""
    until = tr("until {day}", day=made.until) if made.until else ""
    left = tr_n("{n} row was unclear and is left out", "{n} rows were unclear and are left out", made.left_out)
    return " · ".join(filter(None, (read, since, until, left if made.left_out else "")))
