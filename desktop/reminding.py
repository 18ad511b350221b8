"""Reminders are prepared with one press and taken back with one: in Month's step of receivables, and on Home."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.words import tr, tr_n
from desktop.bridge import Task
from desktop.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from office.app.reminders import Round


def prepare(desk: Desk, owner: QObject, done: "Callable[[Round], object]") -> None:
    """Write what is due into the queue of drafts, say so with its undo, then call done(round)."""
    from office.app import reminders

    office = desk.office

    def take_back(made: list[int]) -> None:
        def told(_nothing: object) -> None:
            desk.tell(tr("The reminders are taken back."))

        desk.bridge.run(desk, lambda _task: reminders.take_back(office, made), told, long=True)

    def told(found: "Round") -> None:
        made = [each.id for each in found.prepared]
        desk.tell(sentence(found), (lambda: take_back(made)) if made else None)
        done(found)

    def work(_task: Task) -> "Round":
        return reminders.prepare(office)

    desk.begun(desk.bridge.run(owner, work, told, ended=desk.ended, long=True))


def sentence(found: "Round") -> str:
    """What became of it."""
    left = len(found.choice.held)
    peace = tr_n("{n} late item is left in peace.", "{n} late items are left in peace.", left) if left else ""
    count = len(found.prepared)
    if not count:
        return " ".join(filter(None, (tr("No reminder is due."), peace)))
    made = tr_n("{n} reminder lies in Replies.", "{n} reminders lie in Replies.", count)
    return " ".join(filter(None, (made, peace)))
