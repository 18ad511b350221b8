"""The style sheet, filled from the tokens. Parts are named by a dynamic property ``look``."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop import theme

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QWidget[look="ground"] { background: $background; }
QWidget[look="side"] { background: $paper; border-right: 1px solid $line; }
QFrame[look="card"] { background: $paper; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[look="quiet"] { background: $background; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[look="hairline"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="toast"] { background: $ink; border-radius: ${radius}px; }
QFrame[look="toast"] QLabel { color: $paper; }
QFrame[look="overlay"] { background: $paper; border: 2px dashed $accent; border-radius: ${radius}px; }
QFrame[look="palette"] { background: $paper; border: 1px solid $line; border-radius: ${radius}px; }
QLabel { background: transparent; }
QLabel[look="soft"] { color: $soft; }
QLabel[look="accent"] { color: $accent; }

QPushButton { background: $paper; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 7px 15px; }
QPushButton:hover { background: $accent_ground; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 14px; }
QPushButton:disabled { color: $soft; background: $background; }
QPushButton[look="main"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[look="main"]:hover { background: $accent; border: 1px solid $ink; }
QPushButton[look="main"]:focus { border: 2px solid $ink; padding: 6px 14px; }
QPushButton[look="main"]:disabled { background: $line; color: $soft; border: 1px solid $line; }
QPushButton[look="plain"] { background: transparent; border: 2px solid transparent; color: $accent; padding: 4px 6px;
    text-align: left; }
QPushButton[look="plain"]:hover { background: $accent_ground; }
QPushButton[look="plain"]:focus { border: 2px solid $accent; }
QPushButton[look="plain"]:disabled { color: $soft; }
QPushButton[look="flush"] { background: transparent; border: none; color: $accent; padding: 4px 8px 4px 0; }
QPushButton[look="flush"]:hover { color: $ink; }
QPushButton[look="flush"]:focus { border-bottom: 2px solid $accent; }
QPushButton[look="toast"] { background: transparent; color: $paper; border: 1px solid $soft; padding: 4px 12px; }
QPushButton[look="toast"]:focus { border: 2px solid $paper; padding: 3px 11px; }
QPushButton[look="nav"] { background: transparent; border: 2px solid transparent; border-radius: 8px; color: $soft;
    padding: 8px 12px; text-align: left; }
QPushButton[look="nav"]:hover { background: $background; }
QPushButton[look="nav"]:checked { background: $accent_ground; color: $accent; }
QPushButton[look="nav"]:focus { border: 2px solid $accent; }
QPushButton[look="chip"] { background: $paper; border: 1px solid $line; border-radius: 12px; padding: 4px 12px;
    color: $soft; }
QPushButton[look="chip"]:checked { background: $accent_ground; color: $ink; border: 1px solid $accent; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton[look="figure"] { background: $paper; border: 1px solid $line; border-radius: ${radius}px; padding: 0;
    text-align: left; }
QPushButton[look="figure"]:hover { background: $accent_ground; }
QPushButton[look="figure"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[look="row"] { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 0;
    text-align: left; }
QPushButton[look="row"]:hover { background: $background; }
QPushButton[look="row"]:focus { border: 2px solid $accent; }
QPushButton[look="row"]:checked { background: $accent_ground; }

QLineEdit, QComboBox { background: $paper; color: $ink; border: 1px solid $line; border-radius: 8px;
    padding: 7px 11px; selection-background-color: $accent_ground; selection-color: $ink;
    placeholder-text-color: $soft; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 6px 10px; }
QLineEdit[look="ask"] { border-radius: ${radius}px; padding: 12px 16px; }
QLineEdit[look="ask"]:focus { padding: 11px 15px; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus { border: none; padding: 8px; }
QPushButton[look="menu"] { padding: 7px 34px 7px 15px; }
QPushButton[look="menu"]:focus { padding: 6px 33px 6px 14px; }
QPushButton::menu-indicator { image: none; width: 0; }
QComboBox[look="chip"] { border-radius: 12px; padding: 4px 12px; color: $soft; }
QComboBox[look="chip"]:focus { padding: 3px 11px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $line;
    selection-background-color: $accent_ground; selection-color: $ink; }

QAbstractItemView { background: transparent; color: $ink; border: none; outline: none; }
QListView[look="popup"] { background: $paper; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QListView[look="ticked"]::item { padding: 6px 4px; }
QListView[look="ticked"]::item:selected { background: $accent_ground; color: $ink; }
QListView[look="ticked"]::indicator { width: 14px; height: 14px; border: 2px solid $soft; border-radius: 4px;
    background: $paper; }
QListView[look="ticked"]::indicator:checked { background: $accent; border: 2px solid $accent; }
QHeaderView::section { background: transparent; color: $soft; border: none; border-bottom: 1px solid $line;
    padding: 8px 8px; }
QTextBrowser, QPlainTextEdit, QTextEdit { background: transparent; color: $ink; border: 2px solid transparent;
    border-radius: 8px; selection-background-color: $accent_ground; selection-color: $ink; }
QPlainTextEdit[look="field"] { border: 1px solid $line; padding: 5px 9px; }
QTextBrowser:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
QPlainTextEdit[look="field"]:focus { border: 2px solid $accent; padding: 4px 8px; }
QScrollArea { background: transparent; border: 2px solid transparent; border-radius: 8px; }
QScrollArea:focus { border: 2px solid $accent; }
QScrollArea[look="bare"] { border: none; border-radius: 0; }
QScrollArea > QWidget > QWidget[look="clear"], QWidget[look="clear"] { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: ${grid}px; }
QSplitter::handle:vertical { height: ${grid}px; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $paper; color: $ink; border: 1px solid $line; padding: 6px; }
QMenu { background: $paper; color: $ink; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_ground; color: $ink; }
QMenu::item:disabled { color: $soft; }
QMenu::separator { height: 1px; background: $line; margin: 6px; }
QDialog, QMessageBox { background: $background; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


# Nothing in this window moves by itself: for those whom motion makes ill, and for everybody else.
MOTIONS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


def sheet(tokens: theme.Tokens) -> str:
    """The whole style sheet in these colours."""
    values = {name: getattr(tokens, name) for name in tokens.__slots__}
    return _SHEET.substitute(values, radius=theme.RADIUS, grid=theme.GRID)


def apply(app: QApplication, choice: str) -> None:
    """Dress the whole application: style, palette, font, sheet."""
    tokens = theme.use(choice)
    app.setStyle("Fusion")
    for effect in MOTIONS:
        app.setEffectEnabled(effect, False)
    app.setPalette(theme.palette(tokens))
    app.setFont(theme.font())
    app.setStyleSheet(sheet(tokens))
