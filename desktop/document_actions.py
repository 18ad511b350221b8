"""What can be done with a document in the list: open a copy, copy its name, forget it, export the list."""

import csv
import io
import shutil
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.errors import WorldError
from core.files import save_file
from core.words import tr
from desktop import agreed_prices, arrivals, dialogs, key_help, wording
from desktop.bridge import Task
from desktop.desk import Desk
from desktop.document_audience import audience_menu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from office.store.rows import DocumentRow

# What a copy may end in, by the kind that was read in the bytes: a name alone opens nothing.
ENDINGS = {
    "pdf": (".pdf",),
    "docx": (".docx",),
    "xlsx": (".xlsx",),
    "xls": (".xls",),
    "csv": (".csv",),
    "odt": (".odt",),
    "ods": (".ods",),
    "pptx": (".pptx",),
    "text": (".txt",),
    "markdown": (".md",),
    "html": (".txt",),
    "eml": (".eml",),
    "msg": (".msg",),
    "image": (".png", ".jpg", ".jpeg", ".tif", ".tiff"),
    "xml": (".xml",),
    "ofd": (".ofd",),
}
MOST_DRAGGED = 16 << 20  # bytes: copied as the drag begins, on the thread of the window
MAY_HOLD_PRICES = {"pdf", "image", "docx", "odt", "text", "html", "xlsx", "xls", "ods", "csv"}
MAY_BE_BOOKS = {"csv", "text"}
MAY_BE_INVOICES = {"pdf", "image", "xml", "ofd", "docx", "odt", "text", "html", "eml", "msg"}


def safe_name(name: str, kind: str) -> str:
    """A file name that opens as what the bytes are, whatever the name pretends."""
    endings = ENDINGS.get(kind, (".txt",))
    plain = "".join(c if c.isprintable() and c not in '/\\:*?"<>|' else "_" for c in name).lstrip(".-") or "document"
    return plain if plain.lower().endswith(endings) else plain + endings[0]


def read_only_copy(source: Path, name: str, kind: str) -> Path:
    """A copy in a folder of its own that cannot be written to: the kept original can come to no harm."""
    target = Path(tempfile.mkdtemp(prefix="kontor-open-")) / safe_name(name, kind)
    shutil.copyfile(source, target)
    target.chmod(stat.S_IREAD)
    return target


def open_original(desk: Desk, owner: QWidget, held: "DocumentRow") -> None:
    """Show the document in the owner's own program."""
    from office.app import documents

    if not held.sha256:
        desk.tell(held.sentence)
        return

    def work(_task: Task) -> Path:
        return read_only_copy(documents.original_of(desk.office, held.sha256), held.name, held.kind)

    def show(path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            desk.tell(tr("No program on this PC opens {name}.", name=held.name))

    desk.bridge.run(owner, work, show)


def file_of(desk: Desk, held: "DocumentRow") -> Path | None:
    """A copy of the document that can be dragged out of the window; None where there is none, or it is too large."""
    from office.app import documents

    if not held.sha256:
        return None
    try:
        source = documents.original_of(desk.office, held.sha256)
        return read_only_copy(source, held.name, held.kind) if source.stat().st_size <= MOST_DRAGGED else None
    except (OSError, WorldError):  # the open way says what is wrong; a drag only does not begin
        return None


def show_in_folder(desk: Desk, held: "DocumentRow") -> None:
    """Open the folder that the owner's own file lies in, as far as it is still there."""
    here = Path(held.paths[0].partition("\n")[0]) if held.paths else None
    if here is None or not here.exists():
        desk.tell(tr("{name} no longer lies where it came from. Kontor's own copy opens with O.", name=held.name))
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(here.parent)))


def forget(desk: Desk, held: "DocumentRow") -> None:
    """Take it out of list and search; for a while it can be brought back."""
    from office.app import documents

    office = desk.office
    if not held.sha256:
        desk.tell(tr("This file was refused, so there is nothing to forget."))
        return

    def undo() -> None:
        desk.bridge.run(desk, lambda _task: documents.restore(office, held.sha256), long=True)

    desk.bridge.run(
        desk,
        lambda _task: documents.forget(office, held.sha256),
        lambda _none: desk.tell(tr("{name} is forgotten. Your own file stays.", name=held.name), undo),
    )


def read_as_invoice(desk: Desk, owner: QWidget, held: "DocumentRow") -> None:
    """The person says that it is one: it is read as such and shown in the pile."""
    from office.app import invoices

    office = desk.office
    desk.bridge.run(
        owner,
        lambda task: invoices.read_as_invoice(office, held.sha256, cancel=task.cancel_token),
        lambda n: desk.go.emit("invoices", n),
        long=True,
    )


def take_into_month(desk: Desk, owner: QWidget, held: "DocumentRow") -> None:
    """The person says that these are books: the room Month takes them."""
    from office.app import documents

    def work(_task: Task) -> Path:
        return read_only_copy(documents.original_of(desk.office, held.sha256), held.name, held.kind)

    desk.bridge.run(owner, work, lambda copy: arrivals.take_into_month(desk, [copy]))


def menu(desk: Desk, owner: QWidget, held: "DocumentRow") -> QMenu:
    """The right-click menu of one document."""
    made = QMenu(owner)
    made.addAction(tr("Open a read-only copy") + "\tO", lambda: open_original(desk, owner, held))
    made.addAction(tr("Ask about this document"), lambda: desk.go.emit("ask", held))
    if held.sha256 and held.kind in MAY_BE_INVOICES:
        made.addAction(tr("This is an invoice"), lambda: read_as_invoice(desk, owner, held))
    if held.sha256 and held.kind in MAY_HOLD_PRICES:
        made.addAction(tr("Agreed prices of a supplier …"), lambda: agreed_prices.mark(desk, owner, held))
    if held.sha256 and held.kind in MAY_BE_BOOKS:
        made.addAction(tr("Take it into Month"), lambda: take_into_month(desk, owner, held))
    if held.state in {"searchable", "waiting-for-ocr"}:
        made.addMenu(audience_menu(desk, made, held))
    made.addAction(tr("Show in its folder"), lambda: show_in_folder(desk, held))
    copy = f"{tr('Copy the name')}\t{key_help.spoken('Ctrl+C')}"
    made.addAction(copy, lambda: QGuiApplication.clipboard().setText(held.name))
    made.addSeparator()
    made.addAction(tr("Forget") + "\t" + tr("Del"), lambda: forget(desk, held))
    return made


def list_menu(desk: Desk, owner: QWidget, rows: "Sequence[DocumentRow]") -> QMenu:
    """What can be done with the whole list."""
    made = QMenu(owner)
    made.addAction(tr("Export this list as CSV …"), lambda: export(desk, owner, rows))
    made.addAction(tr("Watched folders …"), lambda: desk.go.emit("settings", "folders"))
    return made


def export(desk: Desk, owner: QWidget, rows: "Sequence[DocumentRow]") -> None:
    """Write the list to a file that the person names."""
    target = dialogs.choose_target(owner, tr("Export the list"), "kontor-documents.csv")
    if target:
        desk.bridge.run(
            owner,
            lambda _task: write_csv(target, rows),
            lambda _none: desk.tell(tr("The list is in {name}.", name=target.name)),
        )


def write_csv(target: Path, rows: "Sequence[DocumentRow]") -> None:
    """The list as a table that spreadsheets open; no cell can be taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    titles = (
        tr("Name"),
        tr("State"),
        tr("Kind"),
        tr("Date"),
        tr("Language"),
        tr("Pages"),
        tr("Passages"),
        tr("Reason"),
    )
    writer.writerow(titles)
    for held in rows:
        state = wording.document_state(held.state)[1]
        cells = (held.name, state, wording.kind(held.kind), held.date, held.language, held.pages, held.passages)
        writer.writerow([_no_formula(str(cell)) for cell in (*cells, held.sentence)])
    with save_file(target) as file:
        file.write("\ufeff".encode() + text.getvalue().encode("utf-8", "replace"))


def _no_formula(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
