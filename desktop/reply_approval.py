"""The owner says that he sent a draft, as it is or in other words: for mails that no Sent folder shows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from core.words import tr
from desktop.controls import key
from desktop.desk import Desk

if TYPE_CHECKING:
    from desktop.reply_room import ReplyRoom


def entries(room: "ReplyRoom", desk: Desk) -> list[tuple[str, Callable[[], None]]]:
    """What the menu of a mail offers."""
    return [
        (tr("I sent it as it is"), lambda: approve(room, desk)),
        (tr("I sent what I copied"), lambda: approve(room, desk, QGuiApplication.clipboard().text())),
    ]


def keys(room: "ReplyRoom", desk: Desk) -> None:
    """S and Shift+S."""
    for name, (_words, deed) in zip(("S", "Shift+S"), entries(room, desk), strict=True):
        key(name, room, deed)


def approve(room: "ReplyRoom", desk: Desk, text: str | None = None) -> None:
    """Keep it as the answer that was sent: it counts, and teaches. The mail is dealt with."""
    from office.app import replies, reply_sent

    detail = room.detail
    if detail is None or not detail.outcome.get("reply"):
        return
    if text is not None and not text.strip():
        desk.tell(tr("The clipboard holds no text."))
        return
    office, mail = desk.office, detail.row.id

    def work(_task: object) -> bool:
        kept = reply_sent.approve(office, mail, text)
        if kept:
            replies.done(office, mail)
        return kept

    desk.bridge.run(
        room, work, lambda kept: desk.tell(tr("Kept as sent.") if kept else tr("This mail has its answer already."))
    )
