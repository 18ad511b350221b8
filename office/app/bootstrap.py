"""The only place that knows concrete classes: puts an office together from its parts."""

import contextlib
import threading
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import psutil

from core import connections, reports
from core.errors import Trouble, WorldError
from core.files import trouble_of_place
from core.ports import TextModel
from core.words import use_language
from kb.library import Library
from kb.reading import Reader
from models import shelf
from models.local import LocalModel
from models.manifest import Role
from models.server import ServerModel, server_of
from models.shelf import ModelState
from office.app.embedders import Embedders
from office.app.events import Events
from office.app.intake import Intake
from office.app.invoice_desk import InvoiceDesk
from office.app.invoice_memory import Memory
from office.app.invoice_suggesting import Suggesting
from office.app.last_result import LastResult
from office.app.workshop import Workshop
from office.rules.client import RuleBook
from office.store.database import lost
from office.store.invoices import Invoices
from office.store.ledger import Ledger
from office.store.office_lock import OfficeLock
from office.store.originals import Originals
from office.store.records import Records, open_database
from office.store.suppliers import Suppliers

if TYPE_CHECKING:
    from office.app.invoice_sources import InvoiceSources
    from office.books.categories import Memory as Habits
    from office.books.matching.matcher import Verdict
    from office.books.matching.numbers import NumberBook
    from office.books.posting.others import Others
    from office.books.review import Dossier, Review

APP = "Kontor"
CPU_SHARE = "cpu_share"  # the setting that says how much of the processor the model may use
MODEL_RESTS_AFTER = 10 * 60.0  # seconds without a question: then its gigabyte goes back to the PC


def default_folder() -> Path:
    """Where the owner's data lives when he names no other place."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "office"


class Office:
    """One firm's data, open: everything that the use cases work with."""

    def __init__(self, folder: Path, *, with_model: bool) -> None:
        self.folder = folder
        self.with_model = with_model
        self.events = Events()
        self.mail_waits = threading.Event()  # a mail came by hand: whoever drafts need not wait for the server
        self.mail_trouble = ""  # why mail cannot be read now, in one sentence
        self.passphrase = ""  # opens the mail passwords where this PC has no key ring; known while it runs
        self.closing = False  # set before work is cancelled because the office closes: it goes on at the next start
        self.model_trouble = ""  # why the last question was answered without the model, in one sentence
        self._model: TextModel | None = None
        self._model_name = ""
        self._model_lock = threading.Lock()
        self._doors: tuple[connections.Allowed, ...] = ()
        lock = OfficeLock(folder)
        with contextlib.ExitStack() as undo:  # an office that does not open holds nothing, so that it can be retried
            undo.callback(lock.release)
            self._put_together(folder, with_model, undo)
            self._open = undo.pop_all()

    def _put_together(self, folder: Path, with_model: bool, undo: contextlib.ExitStack) -> None:
        reports.keep_in(folder / "reports")
        self.originals = Originals(folder / "originals")
        if (trouble := lost(folder / "office.db")) and self.originals.all():
            raise trouble
        database = open_database(folder / "office.db")
        undo.callback(database.close)
        self.records = Records(database, uuid.uuid4().hex)
        use_language(self.records.setting("language", "en"))
        self.library = _open_library(folder / "kb")
        undo.callback(self.library.close)
        self.reader = Reader(folder / "work")
        undo.callback(self.reader.close)
        self.shelf = shelf.Shelf(shelf.default_folder())
        self.intake = Intake(self.records, self.originals, self.reader, self.library)
        self.ledger = Ledger(database)
        self.last_dossier: LastResult[Dossier] = LastResult()
        self.last_review: LastResult[Review] = LastResult()
        self.last_memory: LastResult[Habits] = LastResult()
        self.last_others: LastResult[Others] = LastResult()
        self.last_matched: LastResult[Sequence[Verdict]] = LastResult()
        self.last_numbers: LastResult[NumberBook] = LastResult()
        self.last_used: LastResult[dict[str, str]] = LastResult()
        self.invoices = Invoices(database)
        self.suppliers = Suppliers(database)
        self.rules = RuleBook(self.reader)
        undo.callback(self.rules.close)
        memory = Memory(self.records, self.invoices, self.suppliers)
        self.desk = InvoiceDesk(
            self.records, self.invoices, self.suppliers, memory, sources=self._invoice_sources, events=self.events
        )
        self.activity = Workshop(self.records, self.intake, self.desk, self.library, self.events)
        self.activity.rest = self.rest_model
        self.activity.get_ready = self._get_ready
        self.activity.think = Suggesting(self.invoices, self.events, self.model).work
        self._heal()
        self.desk.freshen()
        undo.callback(self.close_model)
        self.embedders = Embedders(self.records, self.library, self.shelf, self.threads)
        if with_model:
            self.embedders.restore()
        undo.callback(self.embedders.close)
        undo.callback(self.activity.close)

    def _invoice_sources(self) -> "InvoiceSources":
        from office.app.invoice_sources import InvoiceSources

        return InvoiceSources(
            self.records, self.originals, self.reader, self.library, self.rules, password=self.intake.password
        )

    def model(self) -> TextModel | None:
        """The model that proposes, or None: without a model everything works, worse. Loads on first use."""
        if not self.with_model:
            return None
        if address := self.records.setting("model_server", ""):
            self.open_doors()
            return self._opened(f"server {address}", lambda: ServerModel(address))
        state = self.chosen_model()
        if state is None or not state.path:
            return None
        snapshots, most = self.folder / "work" / "snapshots", self.threads()
        return self._opened(f"file {state.path}", lambda: LocalModel(state, snapshots=snapshots, threads=most))

    def threads(self) -> int | None:
        """How many cores the owner leaves to the model; None for all. Fewer are used while others are busy."""
        cores = psutil.cpu_count(logical=False) or 1
        return {"half": max(1, cores // 2), "one": 1}.get(self.records.setting(CPU_SHARE, "all"))

    def open_doors(self, *more: connections.Allowed) -> None:
        """Let only the servers be reached that the owner entered. more: those of his mail, kept until others come."""
        self._doors = more or self._doors
        address = self.records.setting("model_server", "")
        office = [connections.office_servers(server_of(address))] if address else []
        connections.install(connections.any_of(*office, *self._doors))

    def model_speed(self) -> float:
        """Tokens a second of the model's last work; 0 while it has done none."""
        return float(getattr(self._model, "speed", 0.0) or 0.0)

    def chosen_model(self) -> ModelState | None:
        """The file that the owner chose, else the best one on this PC."""
        name = self.records.setting("model", "")
        ready = [state for state in self.shelf.states() if state.usable and state.role is Role.TEXT]
        return next((state for state in ready if state.name == name), None) or self.shelf.best()

    def _opened(self, name: str, make: Callable[[], TextModel]) -> TextModel:
        with self._model_lock:
            if self._model is None or self._model_name != name:
                self._forget_model()
                self._model, self._model_name = make(), name
            return self._model

    def _heal(self) -> None:
        """The knowledge base follows office.db: what it lacks is read again, what nobody wants is taken out."""
        held = {stored.document for stored in self.library.documents()}
        wanted = {row.sha256 for row in self.records.documents() if row.state in {"searchable", "waiting-for-ocr"}}
        for document in wanted - held:
            self.records.read_again(document)
        for document in held - wanted - {job.subject for job in self.records.jobs()}:
            self.library.remove(document)

    def close_model(self) -> None:
        """Give the model's memory back; the next use loads it again."""
        with self._model_lock:
            self._forget_model()

    def _get_ready(self) -> None:
        """Whoever had invoices will have more: the next one need not wait until the official rules are compiled."""
        if self.invoices.revisions():
            self.rules.warm_soon()

    def rest_model(self) -> None:
        """Let go of the model's memory where nobody has asked for a while; the next question loads it again."""
        rest = getattr(self._model, "rest", None)  # a server on the LAN keeps its own
        if rest is not None:
            rest(MODEL_RESTS_AFTER)

    def _forget_model(self) -> None:
        if self._model:
            close = getattr(self._model, "close", lambda: None)
            close()
            self._model, self._model_name = None, ""

    def close(self) -> None:
        """Stop all work and let go of the folder. What was running is taken up at the next start."""
        self.closing = True
        self._open.close()


def _open_library(folder: Path) -> Library:
    """The knowledge base; a damaged one is put aside and built again from the originals."""
    try:
        return _read_through(Library(folder))
    except WorldError as error:
        if error.trouble is not Trouble.OFFICE_DAMAGED:
            raise
    aside = folder.with_name(f"{folder.name}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
    folder.rename(aside)
    return Library(folder)


def _read_through(library: Library) -> Library:
    """One whose list of documents can be read; other damage shows when it is met or verified."""
    try:
        library.documents()
    except BaseException:
        library.close()
        raise
    return library


def open_office(folder: Path, *, with_model: bool = True) -> Office:
    """Open the office in `folder`, made if it is not there.

    Raises WorldError: OFFICE_OPEN (another process has it), OFFICE_DAMAGED, OFFICE_TOO_NEW, or why the folder cannot
    be used.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_of_place(error, folder) from error
    connections.install()
    return Office(folder.absolute(), with_model=with_model)
