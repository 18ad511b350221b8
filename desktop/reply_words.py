"""How the room Replies says states and places. One place for each word."""

from typing import TYPE_CHECKING

from core.words import tr
from desktop.theme import State

if TYPE_CHECKING:
    from office.app.replies import ReplyRow


def shape(row: "ReplyRow") -> State:
    """A mail's state without its word: cheap enough for ten thousand of them."""
    if row.state in {"waiting", "silent"}:
        return State.NEUTRAL
    if row.state in {"set-aside", "handed-over"}:
        return State.STOPPED
    return State.PROVEN if row.decision == "draft" else State.ASK


def standing(row: "ReplyRow") -> tuple[State, str]:
    """A mail's state: shape and word."""
    return shape(row), _word(row)


def _word(row: "ReplyRow") -> str:
    if row.state == "waiting":
        return tr("waiting")
    if row.state == "silent":
        return tr("no answer needed") if row.decision == "no-reply" else tr("done")
    if row.state == "set-aside":
        return tr("unreadable")
    if row.state == "handed-over":
        return tr("for you")
    return tr("proven") if row.decision == "draft" else tr("needs a word")


def sender(row: "ReplyRow") -> str:
    """Who wrote; of a mail whose turn has not come, that nobody has read it."""
    if row.state == "waiting" and not row.sender:
        return tr("Not read yet")
    return row.sender or tr("Unknown sender")


def where(row: "ReplyRow") -> str:
    """Where the draft is, and that Kontor sends nothing."""
    if row.state == "drafted":
        return tr("In the Drafts folder of {account} · never sent by Kontor", account=row.where)
    if row.state == "ready" and row.where:
        return tr("Goes to the Drafts folder as soon as the server is reached · never sent by Kontor")
    if row.state == "ready":
        return tr("To copy into your mail program · never sent by Kontor")
    return ""
