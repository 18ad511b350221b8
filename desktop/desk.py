"""What every screen gets: the open office, the bridge, the page drawer, and the few ways to reach the frame."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.words import tr
from desktop.bridge import Bridge, Task
from desktop.pages import Drawer

if TYPE_CHECKING:
    from office.app.bootstrap import Office


@dataclass(frozen=True, slots=True)
class Way:
    """Where a sentence may lead: the words of its button, and what that does."""

    words: str
    go: Callable[[], object]


def elsewhere(choose: Callable[[], object]) -> Way:
    """What could not be written there may be written to another place: `choose` asks for one."""
    return Way(tr("Choose another folder …"), choose)


class Desk(QObject):
    """Shared by all screens of one window. Screens talk to each other only through it."""

    changed = Signal(str)  # something in the office changed: the event's kind
    go = Signal(str, object)  # show the screen of this name, with an argument that it understands, or None
    toast = Signal(str, object)  # one sentence; and what undoes it, or None
    way = Signal(object)  # where the sentence that was just told may lead, a Way
    drop = Signal(object)  # take these paths in
    brought = Signal(str, object)  # files that the room of this name takes itself: mails to answer, files of books
    pasted = Signal(str, str)  # text for the room of this name: a mail to answer
    restyle = Signal()  # language or theme changed: build the screens anew
    waiting = Signal(int)  # how many invoices and mails need the owner
    go_back = Signal(object)  # end, make the office that of this backup, and open again
    working = Signal(bool)  # whether work that the person started is running

    def __init__(self, office: "Office", bridge: Bridge, drawer: Drawer) -> None:
        super().__init__()
        self.office = office
        self.bridge = bridge
        self.drawer = drawer
        self.room = ""  # the screen that is shown
        self._own: set[Task] = set()

    def begun(self, task: Task) -> None:
        """The person started this: Stop in the status block ends it. Say `ended` when it has."""
        self._own.add(task)
        self.working.emit(True)

    def ended(self) -> None:
        """Some work that the person started has come to its end."""
        self._own = {task for task in self._own if not task.finished}
        self.working.emit(bool(self._own))

    def stop(self) -> bool:
        """End everything that the person started; says whether there was any."""
        for task in list(self._own):
            task.cancel()
        return bool(self._own)

    def tell(self, sentence: str, undo: Callable[[], None] | None = None, way: Way | None = None) -> None:
        """Show one sentence for a while, with an undo and a way on where there is one."""
        self.toast.emit(sentence, undo)
        if way:
            self.way.emit(way)
