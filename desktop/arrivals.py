"""What happens to something that is dropped, pasted or chosen: it is planned, said, taken in, and can be undone."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from core.files import save_file
from core.words import tr, tr_n
from desktop.bridge import Task
from desktop.desk import Desk, Way

if TYPE_CHECKING:
    from office.app.bank import BankFile
    from office.app.drop_plan import DropPlan
    from office.app.intake import FileOutcome

MODEL = ".gguf"
TAKEN_BY_ROOM = {
    "replies": frozenset({".eml", ".msg", ".csv", ".tsv", ".xlsx", ".xls", ".ods"}),
    "month": frozenset({".csv", ".tsv", ".beancount", ".sta", ".mt940", ".ofx", ".qfx", ".qif"}),
}
MAILS = frozenset({".eml", ".msg"})
TEXTS_TAKEN_BY = frozenset({"replies"})  # a text that is pasted there is a mail
T = TypeVar("T")


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders that a drag or the clipboard carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def for_room(room: str, paths: Sequence[Path]) -> list[Path]:
    """Mails and messages dropped on Replies want an answer, tables on Month are books; the rest are documents.

    A bank's table is no shop's messages, wherever it falls. Looks into files.
    """
    from office.app import bank

    own = TAKEN_BY_ROOM.get(room, frozenset())
    found = [path for path in paths if path.suffix.lower() in own]
    return [
        path
        for path in found
        if room == "month" or path.suffix.lower() in MAILS or not bank.looks_like_a_statement(path)
    ]


def _room_plan(room: str, count: int) -> str:
    if room == "replies":
        return tr_n("{n} file of mails: draft answers", "{n} files of mails: draft answers", count)
    return tr_n("{n} file of books: read, match, review", "{n} files of books: read, match, review", count)


def take_into_month(desk: Desk, paths: Sequence[Path]) -> None:
    """Go there, and let the room take these files of books: by the owner's word only, for they become entries."""
    desk.go.emit("month", None)
    desk.brought.emit("month", list(paths))


def _usual(refused: "Sequence[FileOutcome]") -> str:
    """Why: the first sentence of the reason that most of them have."""
    reason, _count = Counter(outcome.reason for outcome in refused).most_common(1)[0]
    return next(outcome.sentence for outcome in refused if outcome.reason == reason)


def _save_picture(image: QImage, target: Path) -> None:
    """As PNG, whole or not at all. Raises WorldError: the disk is full, say."""
    made = QBuffer()
    QImageWriter(made, QByteArray(b"png")).write(image)
    with save_file(target) as file:
        file.write(made.data().data())


class Arrivals(QObject):
    """Takes things in, one drop after the other, and tells what became of each."""

    planned = Signal(str)
    arrived = Signal(object)  # the outcomes of one drop

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._plan: Task | None = None

    def plan(self, paths: Sequence[Path]) -> None:
        """Find out what a drop of these would do; `planned` carries the sentence."""
        from office.app import drop_plan

        models = [path for path in paths if path.suffix.lower() == MODEL]
        if models:
            self.planned.emit(tr("Bring in the model {name}: it is copied, checked, measured", name=models[0].name))
            return
        room = self._desk.room

        def work(task: Task) -> "tuple[int, DropPlan | None]":
            brought = for_room(room, paths)
            rest = [path for path in paths if path not in brought]
            return len(brought), drop_plan.plan_drop(rest, cancel=task.cancel_token) if rest else None

        self._plan = self._desk.bridge.run(
            self, work, lambda found: self._say(room, *found), name="plan-drop", long=True
        )

    def leave(self) -> None:
        """What hovered over the window is gone, or dropped: its plan is of no use any more."""
        if self._plan:
            self._plan.cancel()

    def take(self, paths: Sequence[Path]) -> None:
        """Take these in now: models on the shelf, what the room takes itself there, the rest into the documents."""
        models, room = [path for path in paths if path.suffix.lower() == MODEL], self._desk.room
        others = [path for path in paths if path not in models]
        for model in models:
            self._adopt(model)
        if others:
            self._desk.bridge.run(
                self, lambda _task: for_room(room, others), lambda brought: self._part(room, others, brought)
            )

    def _part(self, room: str, paths: Sequence[Path], brought: list[Path]) -> None:
        if brought:
            self._desk.brought.emit(room, brought)
        if rest := [path for path in paths if path not in brought]:
            self._add(rest)

    def paste(self, data: QMimeData) -> None:
        """Take in what the clipboard holds: files as they are, a picture as a file, text as a document.

        In the room Replies a text is a mail.
        """
        from office.app import documents

        office, text = self._desk.office, data.text()
        if files := paths_in(data):
            self.take(files)
        elif data.hasImage():
            self._paste_picture(data.imageData())
        elif text.strip() and self._desk.room in TEXTS_TAKEN_BY:
            self._desk.pasted.emit(self._desk.room, text)
        elif text.strip():
            self._start(
                lambda task: [documents.add_text(office, text, cancel=task.cancel_token)], self._tell_outcomes
            )
        else:
            self._desk.tell(tr("The clipboard holds nothing that could be kept as a document."))

    def _paste_picture(self, image: object) -> None:
        now = f"{dt.datetime.now():%Y-%m-%d %H.%M.%S}"  # noqa: DTZ005  the owner's own clock
        target = self._desk.office.folder / "pasted" / (tr("Pasted picture {moment}", moment=now) + ".png")
        if isinstance(image, QImage):
            self._desk.bridge.run(
                self, lambda _task: _save_picture(image, target), lambda _none: self._add([target]), long=True
            )

    def _say(self, room: str, brought: int, rest: "DropPlan | None") -> None:
        said = [_room_plan(room, brought)] if brought else []
        self.planned.emit("\n".join([*said, *([rest.sentence()] if rest else [])]))

    def _add(self, paths: Sequence[Path]) -> None:
        from office.app import bank, documents, months

        office = self._desk.office

        def work(task: Task) -> "tuple[list[FileOutcome], list[BankFile], list[Path]]":
            outcomes = documents.add_paths(office, paths, cancel=task.cancel_token)
            kept = [Path(outcome.path) for outcome in outcomes if outcome.outcome != "refused"]
            statements = bank.import_among(office, kept, cancel=task.cancel_token)
            rest = set(kept) - {statement.path for statement in statements}
            return outcomes, statements, months.books_among(office, sorted(rest), cancel=task.cancel_token)

        self._start(work, lambda found: self._tell_outcomes(*found))

    def _adopt(self, path: Path) -> None:
        from office.app import model_choice

        office, bridge = self._desk.office, self._desk.bridge

        def work(task: Task) -> str:
            show = bridge.progress(task, office.activity.show)
            try:
                state = model_choice.adopt(office, path, report=show, cancel=task.cancel_token)
            finally:
                office.activity.show(None)
            return state.why or tr("{name} is ready. Choose it in Settings.", name=state.title)

        self._start(work, self._desk.tell)

    def _start(self, work: Callable[[Task], T], done: Callable[[T], object]) -> None:
        self._desk.begun(self._desk.bridge.run(self, work, done, ended=self._desk.ended, long=True))

    def _tell_outcomes(
        self, outcomes: "list[FileOutcome]", statements: "Sequence[BankFile]" = (), books: Sequence[Path] = ()
    ) -> None:
        self.arrived.emit(outcomes)
        added = [outcome for outcome in outcomes if outcome.outcome == "added"]
        again = sum(outcome.outcome == "duplicate" for outcome in outcomes)
        refused = [outcome for outcome in outcomes if outcome.outcome == "refused"]
        parts = [tr_n("{n} document added", "{n} documents added", len(added))]
        if again:
            parts.append(tr("{n} already there", n=again))
        if any(Path(outcome.name).suffix.lower() in MAILS for outcome in added):
            parts.append(tr("Mails are kept here; to have them answered, drop them on Replies."))
        if waiting := len(outcomes) - len(added) - again - len(refused):
            parts.append(tr("{n} still being read", n=waiting))
        lines = sum(statement.fresh for statement in statements)
        if statements:
            parts.append(tr_n("{n} new bank line", "{n} new bank lines", lines))
        undo = (lambda: self._forget([outcome.document for outcome in added], lines)) if added else None
        way = Way(
            tr_n("Take it into Month", "Take them into Month", len(books)), lambda: take_into_month(self._desk, books)
        )
        if books:
            parts.append(tr_n("{n} file of books", "{n} files of books", len(books)))
        if refused:
            parts.append(f"{tr('{n} refused', n=len(refused))}: {_usual(refused)}")
        self._desk.tell(" · ".join(parts), undo, way if books else None)

    def _forget(self, shas: Sequence[str], lines: int) -> None:
        """lines: of the bank, which came with them and stay: the books keep what the bank said."""
        from office.app import documents

        said = tr("Taken out again.")
        if lines:
            said += " " + tr_n(
                "Its {n} bank line stays in Month: what the bank said is kept.",
                "Their {n} bank lines stay in Month: what the bank said is kept.",
                lines,
            )

        def work(_task: Task) -> None:
            for sha in shas:
                documents.forget(self._desk.office, sha)

        self._desk.bridge.run(self, work, lambda _none: self._desk.tell(said), long=True)
