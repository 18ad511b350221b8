"""Colours: exactly the table of UX.md, contrast enough for everybody, named in one module only."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from desktop import controls, style, theme
from desktop.theme import DARK, LIGHT, State, Tokens

DESKTOP = Path(style.__file__).parent
READABLE = 4.5
GRAPHIC = 3.0


def pairs(tokens: Tokens) -> list[tuple[str, str, str]]:
    """Every text colour with every ground it stands on in the style sheet and the painters."""
    made = [(f"ink on {ground}", tokens.ink, getattr(tokens, ground)) for ground in GROUNDS]
    made += [(f"soft on {ground}", tokens.soft, getattr(tokens, ground)) for ground in ("background", "paper")]
    made += [(f"accent on {ground}", tokens.accent, getattr(tokens, ground)) for ground in ("paper", "accent_ground")]
    made += [("button", tokens.on_accent, tokens.accent), ("toast", tokens.paper, tokens.ink)]
    made += [("marked text", LIGHT.ink, tokens.mark)]
    return made


GROUNDS = ("background", "paper", "accent_ground", "proven_ground", "ask_ground", "stopped_ground")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(tokens: Tokens):
    weak = {what: theme.contrast(ink, ground) for what, ink, ground in pairs(tokens)}
    assert {what: value for what, value in weak.items() if value < READABLE} == {}


@pytest.mark.parametrize(("tokens", "state"), list(product([LIGHT, DARK], State)))
def test_every_shape_can_be_seen(tokens: Tokens, state: State):
    shape, ground = tokens.state(state)
    assert theme.contrast(shape, ground) >= GRAPHIC


def test_contrast_is_that_of_wcag():
    assert round(theme.contrast("#000000", "#FFFFFF"), 2) == 21
    assert round(theme.contrast("#777777", "#FFFFFF"), 2) == 4.48


def test_the_tokens_are_those_of_the_design():
    table = Path(__file__).parents[3] / "shared" / "UX.md"
    if not table.is_file():
        pytest.skip("../shared/UX.md is not here")
    text = table.read_text(encoding="utf-8")
    for tokens in (LIGHT, DARK):
        colours = {value for name in tokens.__slots__ if (value := str(getattr(tokens, name))).startswith("#")}
        own = {tokens.on_accent, tokens.page}  # text on the accent and the page itself are paper or background
        assert {c for c in colours - own if c[1:] not in text} == set()


def test_the_states_differ_in_shape_alone(qapp):
    def drawn(state: State) -> bytes:
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        controls.paint_shape(painter, 12, 12, state, LIGHT.paper)
        painter.end()
        return bytes(image.constBits())

    assert len({drawn(state) for state in State}) == len(State)


def test_no_other_module_names_a_colour():
    named = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(|rgba?\(|Qt\.GlobalColor")
    found = {
        path.name: hits
        for path in DESKTOP.glob("*.py")
        if path.name != "theme.py" and (hits := named.findall(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_the_style_sheet_is_filled_completely():
    for tokens in (LIGHT, DARK):
        assert "$" not in style.sheet(tokens)


def test_figures_are_tabular(qapp):
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font())
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1


def test_chinese_and_vietnamese_glyphs_exist(qapp):
    """A missing glyph is drawn as a box; the fallback font must have these."""
    from PySide6.QtGui import QFontDatabase

    systems = QFontDatabase.writingSystems()
    if QFontDatabase.WritingSystem.SimplifiedChinese not in systems:
        pytest.skip("no Chinese font is installed on this PC (Debian: fonts-noto-cjk)")
    assert QFontDatabase.WritingSystem.Vietnamese in systems
