"""What nobody sees of an HTML page although it is there: removed before words are taken from it.

Beside html.py and letter_html.py one of the modules that speak selectolax.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.patterns import regex

_RULE = regex(r"([^{}@]{1,500})\{([^{}]*)\}")
_COMMENT = regex(r"/\*.*?\*/", re.DOTALL)
_AT_BLOCK = regex(r"@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")  # for some screens only
_MOST_RULES = 500
_FAINT = 48  # the sum of differences of red, green and blue that no eye sees as letters
_TINY = 1.5  # pixels
_FAR = -900.0

Colour: TypeAlias = tuple[int, int, int]
_NAMED = {"white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240),
          "ghostwhite": (248, 248, 255), "whitesmoke": (245, 245, 245)}  # fmt: skip
_SIZES = {"px": 1.0, "pt": 4 / 3, "": 1.0}


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element hands to its children. None: a picture or something unknown lies below or in the letters."""

    ink: Colour | None = (0, 0, 0)
    ground: Colour | None = (255, 255, 255)
    tiny: bool = False
    invisible: bool = False

    @property
    def unseen(self) -> bool:
        if self.tiny or self.invisible:
            return True
        if self.ink is None or self.ground is None:
            return False
        return sum(abs(one - two) for one, two in zip(self.ink, self.ground, strict=True)) <= _FAINT


def take_out_unseen(tree: LexborHTMLParser) -> list[str]:
    """Remove from the tree what is not displayed, has no size, no ink or no place. Returns the words removed."""
    sheet = _sheet(tree)
    unseen = list(_unseen(tree, sheet))
    words = [" ".join(text.split()) for node in unseen if (text := _words(node)).strip()]
    for node in unseen:
        node.decompose()
    return words


def _words(node: LexborNode) -> str:
    return (node.text_content or "") if node.tag == "-text" else node.text(separator=" ")


def _unseen(tree: LexborHTMLParser, sheet: dict[int, dict[str, str]]) -> Iterator[LexborNode]:
    root = tree.root
    stack = [(root, _Look())] if root is not None else []
    while stack:
        node, look = stack.pop()
        if node.tag == "-text":
            if look.unseen and (node.text_content or "").strip():
                yield node
            continue
        style = {**sheet.get(node.mem_id, {}), **_declarations(node.attributes.get("style") or "")}
        if "hidden" in node.attributes or _is_gone(style):
            yield node
            continue
        look = _look_of(node, style, look)
        stack += [(child, look) for child in node.iter(include_text=True)]


def _sheet(tree: LexborHTMLParser) -> dict[int, dict[str, str]]:
    """The declarations of <style> for each element that they meet; later rules win, as far as that goes here."""
    found: dict[int, dict[str, str]] = {}
    source = " ".join(node.text() for node in tree.css("style"))
    plain = _AT_BLOCK.sub(" ", _COMMENT.sub(" ", source))
    for count, (selector, body) in enumerate(_RULE.findall(plain)):
        declared = _declarations(body)
        if count >= _MOST_RULES or not declared:
            continue
        for node in _selected(tree, selector.strip()):
            found.setdefault(node.mem_id, {}).update(declared)
    return found


def _selected(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    try:
        return tree.css(selector)
    except (ValueError, RuntimeError):  # selectors that lexbor does not know: :hover and worse
        return []


def _declarations(body: str) -> dict[str, str]:
    pairs = (one.partition(":") for one in body.lower().split(";"))
    return {key.strip(): value.replace("!important", "").strip() for key, colon, value in pairs if colon}


def _is_gone(style: dict[str, str]) -> bool:
    """The element and all in it take no part in the page."""
    if style.get("display") == "none" or style.get("mso-hide") == "all":
        return True
    if (opacity := _number(style.get("opacity", ""))) is not None and opacity <= 0.05:
        return True
    folded = any(_pixels(style.get(key, "")) == 0 for key in ("height", "max-height", "width", "max-width"))
    if folded and style.get("overflow", "hidden") in {"hidden", "clip"}:
        return True
    if re.search(r"rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]", style.get("clip", "")):
        return True
    if "inset(100%" in style.get("clip-path", "") or "scale(0)" in style.get("transform", ""):
        return True
    return any(
        (_pixels(style.get(key, "")) or 0) <= _FAR for key in ("left", "top", "right", "text-indent", "margin-left")
    )


def _look_of(node: LexborNode, style: dict[str, str], above: _Look) -> _Look:
    attributes = node.attributes
    look = above
    if (visibility := style.get("visibility")) is not None:
        look = replace(look, invisible=visibility in {"hidden", "collapse"})
    if (size := style.get("font-size")) is not None:
        look = replace(look, tiny=_is_tiny(size))
    if ground := style.get("background-color") or style.get("background") or attributes.get("bgcolor"):
        look = replace(look, ground=_ground(ground, above.ground))
    if attributes.get("background"):
        look = replace(look, ground=None)
    if ink := style.get("color") or (attributes.get("color") if node.tag == "font" else None):
        look = replace(look, ink=_ink(ink, look))
    return look


def _is_tiny(size: str) -> bool:
    pixels = _pixels(size)
    if pixels is None:
        return bool(re.fullmatch(r"0*\.?0+(?:em|rem|%|ex|vw|vh)", size))
    return pixels <= _TINY


def _ground(value: str, above: Colour | None) -> Colour | None:
    if value in {"none", "inherit", "transparent", "initial"}:
        return above
    found = re.search(r"#[0-9a-f]{3,8}|rgba?\([^)]*\)|\b[a-z]+\b", value)
    return None if "url(" in value or "gradient" in value or not found else _colour(found.group())


def _ink(value: str, look: _Look) -> Colour | None:
    if value in {"inherit", "initial", "currentcolor"}:
        return look.ink
    clear = value == "transparent" or re.fullmatch(r"rgba\([^)]*,\s*0?\.?0+\s*\)", value)
    return look.ground if clear else _colour(value)


def _colour(value: str) -> Colour | None:
    value = value.strip().lower()
    if value in _NAMED:
        return _NAMED[value]
    if found := re.fullmatch(r"#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})", value):
        digits = found.group(1)
        digits = "".join(c * 2 for c in digits) if len(digits) == 3 else digits
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    if found := re.match(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})", value):
        return int(found.group(1)), int(found.group(2)), int(found.group(3))
    return None


def _pixels(value: str) -> float | None:
    found = re.fullmatch(r"(-?\d*\.?\d+)\s*(px|pt|)", value)
    return float(found.group(1)) * _SIZES[found.group(2)] if found else None


def _number(value: str) -> float | None:
    return float(value) if re.fullmatch(r"\d*\.?\d+", value) else None
