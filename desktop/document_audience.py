"""The part of a document's menu where the owner says which customers may be told what it says."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core.words import tr
from desktop.desk import Desk
from office.replies.audience import Audience

if TYPE_CHECKING:
    from office.store.rows import DocumentRow


def audience_menu(desk: Desk, owner: QWidget, held: "DocumentRow") -> QMenu:
    """Four ways, the one that holds ticked as soon as the office has said which it is."""
    made = QMenu(tr("Drafts may tell it to …"), owner)
    group = QActionGroup(made)
    ways: list[tuple[Audience | None, str]] = [(None, tr("as it looks to Kontor")), *words().items()]
    actions = {way: made.addAction(title) for way, title in ways}
    for way, action in actions.items():
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _on=False, way=way: choose(desk, owner, held, way))

    def show(found: "tuple[Audience | None, Audience]") -> None:
        said, looks = found
        actions[None].setText(tr("as it looks to Kontor: {who}", who=words()[looks]))
        actions[said].setChecked(True)

    desk.bridge.run(made, lambda _task: _found(desk, held.sha256), show)
    return made


def _found(desk: Desk, document: str) -> tuple[Audience | None, Audience]:
    from office.app import reply_audience

    return reply_audience.owners_word(desk.office, document), reply_audience.as_it_looks(desk.office, document)


def choose(desk: Desk, owner: QWidget, held: "DocumentRow", way: Audience | None) -> None:
    """For all drafts from now on; it can be undone."""
    from office.app import reply_audience

    office = desk.office

    def undo(before: Audience | None) -> None:
        desk.bridge.run(desk, lambda _task: reply_audience.set_word(office, held.sha256, before))

    def work() -> Audience | None:
        before = reply_audience.owners_word(office, held.sha256)
        reply_audience.set_word(office, held.sha256, way)
        return before

    def said(before: Audience | None) -> None:
        who = words()[way] if way else tr("as it looks to Kontor")
        desk.tell(
            tr("{name}: {who}. Drafts go by it from now on.", name=held.name, who=who),
            lambda: undo(before),
        )

    desk.bridge.run(owner, lambda _task: work(), said)


def words() -> dict[Audience, str]:
    """Each audience in the owner's words."""
    return {
        Audience.CUSTOMERS: tr("every customer"),
        Audience.ONE_PARTY: tr("only whom it names"),
        Audience.HOUSE: tr("nobody outside the house"),
    }
