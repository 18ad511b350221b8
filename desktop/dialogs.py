"""The system's own dialogs for choosing files and places."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from core.words import tr


def choose_files(parent: QWidget) -> list[Path]:
    """Files that the person chose; none when he thought better of it."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, tr("Add files"))
    return [Path(path) for path in chosen]


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """A folder that the person chose, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def choose_target(parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
    """Where to write a new file, or None. kinds: the kinds of file to choose from, as Qt writes them."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None


def agree(parent: QWidget, question: str, detail: str, yes: str) -> bool:
    """Whether the person wants it, once it was said what it does. Esc and Enter are no."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Kontor")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(detail)
    wanted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is wanted


def ask_text(parent: QWidget, title: str, question: str, known: str = "") -> str:
    """What the person types, what is `known` so far to begin with; "" when he thought better of it."""
    typed, agreed = QInputDialog.getText(parent, title, question, text=known)
    return typed.strip() if agreed else ""


def choose_one(parent: QWidget, title: str, question: str, names: Sequence[str], first: int) -> int | None:
    """The number of the name that the person chooses; `first` is offered. None when he thought better of it."""
    chosen, agreed = QInputDialog.getItem(parent, title, question, list(names), first, False)
    return names.index(chosen) if agreed and chosen in names else None


def ask_pages(parent: QWidget, first: int, last: int) -> list[int]:
    """The pages that the person names, from first to last; none when he thought better of it."""
    question = tr(
        "On which pages does another invoice begin? {first} to {last}, with commas between them.",
        first=first, last=last,
    )  # fmt: skip
    typed, agreed = QInputDialog.getText(parent, tr("Several invoices in this file"), question)
    pages = [int(part) for part in typed.replace(",", " ").split() if part.isdecimal()]
    return [page for page in pages if first <= page <= last] if agreed else []
