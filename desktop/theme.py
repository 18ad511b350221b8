"""Light and dark: every colour, size and font of the window. No other module of the window names a colour."""

import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

GRID = 8
RADIUS = 12
LARGE, MIDDLE, NORMAL, SMALL = 26, 16, 14, 12  # pixels at 100 %; Qt multiplies them by the screen's scale

_FAMILIES = [
    *(["Segoe UI"] if sys.platform == "win32" else []),
    "Noto Sans",
    "DejaVu Sans",
    # Simplified Chinese by name: left to themselves, many systems pick Japanese forms
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
]


class Choice(StrEnum):
    """What the owner may choose."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class State(StrEnum):
    """The three states, the same everywhere: proven, needs a word, stopped. NEUTRAL is no state."""

    PROVEN = "proven"
    ASK = "ask"
    STOPPED = "stopped"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One column of the table in UX.md, as #RRGGBB."""

    name: str
    background: str
    paper: str
    line: str
    ink: str
    soft: str
    accent: str
    accent_ground: str
    proven: str
    proven_ground: str
    ask: str
    ask_ground: str
    stopped: str
    stopped_ground: str
    mark: str
    mark_opacity: float
    on_accent: str
    page: str = "#FFFFFF"  # a drawn page is paper in the dark, too

    def state(self, state: State) -> tuple[str, str]:
        """The colour of a state's shape and of the ground below its word."""
        return {
            State.PROVEN: (self.proven, self.proven_ground),
            State.ASK: (self.ask, self.ask_ground),
            State.STOPPED: (self.stopped, self.stopped_ground),
            State.NEUTRAL: (self.soft, self.background),
        }[state]


LIGHT = Tokens(
    name="light",
    background="#F6F5F2",
    paper="#FFFFFF",
    line="#E4E1DB",
    ink="#1F2328",
    soft="#6B7076",
    accent="#1F5C57",
    accent_ground="#E3EFED",
    proven="#2E7D4F",
    proven_ground="#E4F2E9",
    ask="#9A6700",
    ask_ground="#FBF0D9",
    stopped="#B3261E",
    stopped_ground="#FBE5E3",
    mark="#FFE58A",
    mark_opacity=1.0,
    on_accent="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    background="#15181B",
    paper="#1D2125",
    line="#2E343A",
    ink="#E8E6E1",
    soft="#9AA1A8",
    accent="#6FC2B8",
    accent_ground="#1E3532",
    proven="#6CCB90",
    proven_ground="#1C3326",
    ask="#E2B557",
    ask_ground="#372C14",
    stopped="#F08A80",
    stopped_ground="#3B1F1D",
    mark="#FFE58A",
    mark_opacity=0.7,
    on_accent="#15181B",
)

_current = LIGHT


def current() -> Tokens:
    """The tokens in use."""
    return _current


def use(choice: str) -> Tokens:
    """Choose light, dark or what the system says; later drawing uses it."""
    global _current  # noqa: PLW0603
    dark = choice == Choice.DARK or (choice == Choice.SYSTEM and system_is_dark())
    _current = DARK if dark else LIGHT
    return _current


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


@cache
def color(token: str, opacity: float = 1.0) -> QColor:
    """A token's value as Qt's colour. Kept, because cells are painted hundreds of times a second."""
    made = QColor(token)
    made.setAlphaF(opacity)
    return made


@cache
def font(size: int = NORMAL, *, bold: bool = False) -> QFont:
    """The window's font: tabular figures, and Chinese and Vietnamese glyphs wherever the system has them."""
    made = QFont(_FAMILIES)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG defines it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(token: str) -> float:
    red, green, blue = (_linear(int(token[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)


def palette(tokens: Tokens) -> QPalette:
    """For what the style sheet does not reach: native dialogs, selections, placeholders."""
    made = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: tokens.background,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.background,
        role.Button: tokens.paper,
        role.WindowText: tokens.ink,
        role.Text: tokens.ink,
        role.ButtonText: tokens.ink,
        role.ToolTipBase: tokens.paper,
        role.ToolTipText: tokens.ink,
        role.PlaceholderText: tokens.soft,
        role.Highlight: tokens.accent_ground,
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
    }.items():
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.soft))
    return made
