"""About: the promises in short, where the data lives, the licences of what Kontor is built on."""

from importlib import metadata

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QWidget

from core.words import tr
from desktop import theme
from desktop.controls import Elided, button, card, column, label, row
from desktop.desk import Desk
from desktop.theme import GRID


def section(desk: Desk) -> QFrame:
    """The card at the end of Settings."""
    paper, inside = card(margin=3 * GRID, spacing=GRID + 4)
    inside.addWidget(label(tr("About Kontor"), theme.MIDDLE, bold=True))
    inside.addWidget(
        label(
            tr(
                "The AI proposes, code proves, you decide. Your files are never changed. Nothing leaves this PC "
                "unless you start it yourself."
            ),
            look="soft",
        )
    )
    inside.addWidget(label(tr("Version {n} · Apache License 2.0", n=version()), look="soft"))
    place = row(
        Elided(str(desk.office.folder), look="soft"), button(tr("Show the data folder"), lambda: _show_folder(desk))
    )
    place.setStretch(0, 1)
    inside.addLayout(place)
    inside.addLayout(row(button(tr("Licences"), lambda: licences(paper)), 1))
    return paper


def version() -> str:
    try:
        return metadata.version("kontor")
    except metadata.PackageNotFoundError:
        return "0.1.0"


def licence_lines() -> list[str]:
    """Every installed package with its licence, as its own metadata states it."""
    found = set()
    for each in metadata.distributions():
        facts = each.metadata
        licence = facts["License-Expression"] or _short(facts["License"]) or _classified(facts.get_all("Classifier"))
        found.add(f"{facts['Name']} {each.version}: {licence or '?'}")
    return sorted(found, key=str.casefold)


def licences(parent: QWidget) -> QDialog:
    """A window with all licences."""
    made = QDialog(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setWindowTitle(tr("Licences"))
    made.resize(80 * GRID, 70 * GRID)
    text = QPlainTextEdit("\n".join(licence_lines()))
    text.setReadOnly(True)
    text.setAccessibleName(tr("Licences"))
    layout = column(made, margin=2 * GRID)
    layout.addWidget(label(tr("Kontor is built on the work of many. Thank you."), theme.MIDDLE, bold=True))
    layout.addWidget(text, 1)
    layout.addLayout(row(1, button(tr("Close"), made.close, look="main")))
    made.open()
    return made


def _short(licence: str | None) -> str:
    first = (licence or "").strip().splitlines()
    return first[0][:60] if first else ""


def _classified(classifiers: list[str] | None) -> str:
    names = [each.rsplit(" :: ", 1)[-1] for each in classifiers or [] if each.startswith("License ::")]
    return ", ".join(names)


def _show_folder(desk: Desk) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(desk.office.folder)))
