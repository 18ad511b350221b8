"""Pages as pictures: the window's side of the child that draws them. All functions here run on worker threads."""

import contextlib
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from core.children import Child, ChildSpec, End, Outcome, raise_if_cancelled
from core.errors import Trouble, WorldError
from core.progress import CancelToken
from core.words import tr
from kb.document import Page

DRAW_SECONDS = 20.0
KEPT = 8


@dataclass(frozen=True, slots=True)
class Span:
    """A passage on a page, in code points of the page's text. doubtful: marked in the colour of "stopped"."""

    start: int
    length: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as picture. marks: for each span its boxes, as fractions of the page. points: its size on paper."""

    image: QImage
    points: tuple[float, float]
    pages: int
    marks: tuple[tuple[QRectF, ...], ...]
    texts: tuple[str, ...] = ()


def utf16_span(text: str, start: int, length: int) -> tuple[int, int]:
    """A span of code points as Qt counts it, in UTF-16 units."""
    if text.isascii():
        return start, length
    return _units(text[:start]), _units(text[start : start + length])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def word_boxes(page: Page, span: Span) -> tuple[QRectF, ...]:
    """The boxes of the words that OCR saw inside the span, joined along each line."""
    end = span.start + span.length
    boxes: list[QRectF] = []
    for word in page.words:
        if word.start < end and word.start + word.length > span.start:
            box = QRectF(word.left, word.top, word.right - word.left, word.bottom - word.top)
            if boxes and _same_line(boxes[-1], box):
                boxes[-1] = boxes[-1].united(box)
            else:
                boxes.append(box)
    return tuple(boxes)


def _same_line(one: QRectF, other: QRectF) -> bool:
    overlap = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    near = other.left() - one.right() < 3 * one.height()
    return overlap > 0.5 * min(one.height(), other.height()) and near and other.left() >= one.left()


class Drawer:
    """Draws pages in the child, keeps the last few. Safe from several threads; they wait for each other."""

    def __init__(self) -> None:
        self._child = Child(ChildSpec("desktop.page_child", memory=3 << 30, lower_priority=False))
        self._folder = tempfile.TemporaryDirectory(prefix="kontor-pages-", ignore_cleanup_errors=True)
        self._kept: OrderedDict[tuple[Any, ...], Drawn] = OrderedDict()
        self._lock = threading.Lock()
        self._count = 0

    def warm_up(self) -> None:
        """Start the child before the first click."""
        self._child.warm_up()

    @property
    def pid(self) -> int | None:
        """The child's process id while it lives."""
        return self._child.pid

    def draw(
        self,
        path: Path,
        page: Page,
        *,
        width: int,
        spans: Sequence[Span],
        password: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Drawn:
        """The page `width` pixels wide, with the boxes of the spans.

        Raises WorldError with a sentence when this page cannot be drawn, Cancelled when nobody waits any more.
        """
        key = (path, page.number, width, tuple(spans))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        args = {"path": str(path), "page": page.number, "width": width, "password": password}
        drawn = self._draw(args, page, spans, cancel)
        with self._lock:
            self._kept[key] = drawn
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return drawn

    def close(self) -> None:
        self._child.close()
        with contextlib.suppress(OSError):
            self._folder.cleanup()

    def _draw(self, known: dict[str, Any], page: Page, spans: Sequence[Span], cancel: CancelToken | None) -> Drawn:
        with self._lock:
            self._count += 1
            out = Path(self._folder.name) / f"{self._count}.raw"
        wanted = [] if page.words else [_for_qt(page.text, span) for span in spans]
        args = {**known, "spans": wanted, "out": str(out)}
        try:
            outcome = self._child.call("draw", args, seconds=DRAW_SECONDS, cancel=cancel)
            if outcome.end is End.CRASHED:  # the child may have died of an earlier page: this one gets a fresh child
                outcome = self._child.call("draw", args, seconds=DRAW_SECONDS, cancel=cancel)
            raise_if_cancelled(outcome)
            if not outcome.ok:
                raise _refusal(outcome)
            facts = outcome.result
            marks = tuple(tuple(_box(box) for box in boxes) for boxes in facts["marks"])
            if page.words:
                marks = tuple(word_boxes(page, span) for span in spans)
            return Drawn(_image(out, facts), tuple(facts["points"]), facts["pages"], marks, tuple(facts["texts"]))
        finally:
            out.unlink(missing_ok=True)


def _for_qt(text: str, span: Span) -> list[int | str]:
    start, length = utf16_span(text, span.start, span.length)
    return [start, length, text[span.start : span.start + span.length]]


def _box(box: Sequence[float]) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)


def _image(path: Path, facts: dict[str, Any]) -> QImage:
    """The pixels as image. Sizes are checked against the bytes: the child is not trusted."""
    width, height, stride = int(facts["width"]), int(facts["height"]), int(facts["stride"])
    pixels = path.read_bytes()
    if width < 1 or height < 1 or stride < 4 * width or len(pixels) < stride * height:
        raise _refusal(Outcome(End.PROTOCOL))
    return QImage(pixels, width, height, stride, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _refusal(outcome: Outcome) -> WorldError:
    if outcome.reason == "encrypted":
        return WorldError(
            Trouble.ENCRYPTED, tr("This file is locked with a password, so here is only the text that was read.")
        )
    return WorldError(Trouble.DAMAGED, tr("This page cannot be drawn, so here is only the text that was read."))
