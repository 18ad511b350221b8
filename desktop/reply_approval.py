"""The owner says that he sent a draft, as it is or in other words: for mails that no Sent folder shows."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtGui import QGuiApplication

from core.words import tr
from desktop.controls import key
from desktop.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from office.app.replies import ReplyDetail


class Showing(Protocol):
    """A widget that shows one mail, or none."""

    detail: "ReplyDetail | None"


def entries(room: Showing, desk: Desk) -> list[tuple[str, Callable[[], None]]]:
    """What the menu of a mail offers."""
    return [
        (tr("I sent it as it is"), lambda: approve(room, desk)),
        (tr("I sent what I copied"), lambda: approve(room, desk, QGuiApplication.clipboard().text())),
        (tr("Keep what I copied as a saved reply"), lambda: keep(room, desk)),
    ]


def keys(room: Showing, desk: Desk) -> None:
    """S, Shift+S, and Ctrl+S to keep."""
    for name, (_words, deed) in zip(("S", "Shift+S", "Ctrl+S"), entries(room, desk), strict=True):
        key(name, cast("QWidget", room), deed)


def approve(room: Showing, desk: Desk, text: str | None = None) -> None:
    """Keep it as the answer that was sent: it counts, and teaches. The mail is dealt with."""
    from office.app import replies, reply_sent

    detail = room.detail
    if detail is None or not detail.outcome.get("reply"):
        return
    if text is not None and not text.strip():
        desk.tell(tr("The clipboard holds no text."))
        return
    office, mail, owner = desk.office, detail.row.id, cast("QWidget", room)

    def work(_task: object) -> bool:
        kept = reply_sent.approve(office, mail, text)
        if kept:
            replies.done(office, mail)
        return kept

    desk.bridge.run(
        owner, work, lambda kept: desk.tell(tr("Kept as sent.") if kept else tr("This mail has its answer already."))
    )


def keep(room: Showing, desk: Desk) -> None:
    """What was copied answers the topic of this mail from now on; the customer's own things are refused."""
    from office.app import reply_learning

    detail, words, office = room.detail, QGuiApplication.clipboard().text(), desk.office
    if detail is None:
        return
    told, owner = detail.outcome, cast("QWidget", room)
    topic = next((str(ask["intent"]) for ask in told.get("asks") or ()), "")
    customer = (str(told.get("from_name") or ""), str(told.get("from") or ""))

    def said(lesson: int) -> None:
        def undo() -> None:
            desk.bridge.run(owner, lambda _task: reply_learning.remove(office, lesson))

        desk.tell(tr("Kept: drafts quote it from now on."), undo)

    desk.bridge.run(
        owner,
        lambda _task: reply_learning.keep_answer(office, words, topic=topic, customers=[customer]).id,
        said,
        long=True,
    )
