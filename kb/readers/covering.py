"""Whether a PDF page may hide words: asked of its list of objects, so that only few pages have to be drawn for it.

A shape may hide a text that comes before it in the same place, or lie below one in nearly its colour, as the paper
does; a text may be cut off by a clip or stand on a layer that can be switched off. Whether it is really unseen, the
drawn page says (`kb.readers.words`).
"""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

NEAR = 48  # of 255 in every colour: more than that shows
OVERLAP = 0.2  # of a text's box
THIN = 1.5  # points: a line hides nothing
DEPTH = 4  # forms within forms
MOST = 20_000  # objects of a page; of a drawing with more nobody can tell
_PAPER, _UNKNOWN = (255, 255, 255), (-1, -1, -1)  # unknown: a picture, a shading, a pattern, ink that shines through
_SOLID = 40  # of 255: with less ink nothing shows

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]  # left, bottom, right, top, in the page's own axes
_EVERYWHERE: Box = (-1e6, -1e6, 1e6, 1e6)


class _Thing(NamedTuple):
    """An object of the page, in the order of painting: a text, or something that covers what is below."""

    box: Box
    colour: tuple[int, int, int]
    is_text: bool


def may_hide(page: pdfium.PdfPage) -> bool:
    """Whether a word of the page may be painted over, painted in the colour of its ground, or cut off."""
    things = [_Thing(_EVERYWHERE, _PAPER, is_text=False)]
    for handle, matrix in _objects(page, DEPTH):
        if len(things) > MOST:
            return True
        kind = raw.FPDFPageObj_GetType(handle)
        if kind == raw.FPDF_PAGEOBJ_TEXT and (_on_a_layer(handle) or (matrix is None and _is_clipped(handle))):
            return True
        if thing := _thing(handle, kind, matrix):
            things.append(thing)
    return _any_over(things)


def _objects(page: pdfium.PdfPage, depth: int) -> Iterator[tuple[Any, Matrix | None]]:
    """Everything that is painted, and how its form lies on the page (None: it is the page's own)."""
    for at in range(max(raw.FPDFPage_CountObjects(page), 0)):
        yield from _with_parts(raw.FPDFPage_GetObject(page, at), None, depth)


def _with_parts(handle: Any, matrix: Matrix | None, depth: int) -> Iterator[tuple[Any, Matrix | None]]:
    yield handle, matrix
    if depth and raw.FPDFPageObj_GetType(handle) == raw.FPDF_PAGEOBJ_FORM:
        inside = _times(_matrix(handle), matrix)
        for at in range(max(raw.FPDFFormObj_CountObjects(handle), 0)):
            yield from _with_parts(raw.FPDFFormObj_GetObject(handle, at), inside, depth - 1)


def _thing(handle: Any, kind: int, matrix: Matrix | None) -> _Thing | None:
    if kind == raw.FPDF_PAGEOBJ_FORM or (kind == raw.FPDF_PAGEOBJ_PATH and not _is_filled(handle)):
        return None
    box = _box(handle, matrix)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        return _Thing(box, _colour(handle), is_text=True)
    if box[2] - box[0] < THIN or box[3] - box[1] < THIN:
        return None
    return _Thing(box, _colour(handle) if kind == raw.FPDF_PAGEOBJ_PATH else _UNKNOWN, is_text=False)


def _any_over(things: list[_Thing]) -> bool:
    """Whether a shape comes over a text that it follows, or below one of nearly its colour."""
    order = np.arange(len(things))
    is_text = np.array([thing.is_text for thing in things], dtype=bool)
    boxes = np.array([thing.box for thing in things], dtype=float).reshape(-1, 4)
    colours = np.array([thing.colour for thing in things], dtype=int).reshape(-1, 3)
    texts = order[is_text]
    for shape in order[~is_text]:
        met = texts[_covered(boxes[texts], boxes[shape]) > OVERLAP]
        if (met < shape).any() or (_near(colours[met], colours[shape])).any():
            return True
    return False


def _covered(boxes: NDArray[np.float64], over: NDArray[np.float64]) -> NDArray[np.float64]:
    """Which part of each box lies under another."""
    wide = np.minimum(boxes[:, 2], over[2]) - np.maximum(boxes[:, 0], over[0])
    high = np.minimum(boxes[:, 3], over[3]) - np.maximum(boxes[:, 1], over[1])
    whole = np.maximum((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), 0.01)
    part: NDArray[np.float64] = np.maximum(wide, 0) * np.maximum(high, 0) / whole
    return part


def _near(inks: NDArray[np.int_], ground: NDArray[np.int_]) -> NDArray[np.bool_]:
    unknown = (ground[0] < 0) | (inks[:, 0] < 0)
    near: NDArray[np.bool_] = unknown | (np.abs(inks - ground).max(axis=1, initial=0) < NEAR)
    return near


def _is_filled(path: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(path, mode, stroke)) and mode.value != raw.FPDF_FILLMODE_NONE


def _colour(handle: Any) -> tuple[int, int, int]:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(handle, *parts):
        return _UNKNOWN
    red, green, blue, alpha = (part.value for part in parts)
    return (red, green, blue) if alpha >= _SOLID else _UNKNOWN


def _matrix(handle: Any) -> Matrix:
    held = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(handle, held):
        return 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
    return held.a, held.b, held.c, held.d, held.e, held.f


def _times(inner: Matrix, outer: Matrix | None) -> Matrix:
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    turned: Matrix = (*outer[:4], 0.0, 0.0)
    return *_moved(a, b, turned), *_moved(c, d, turned), *_moved(e, f, outer)


def _moved(x: float, y: float, by: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = by
    return a * x + c * y + e, b * x + d * y + f


def _box(handle: Any, matrix: Matrix | None) -> Box:
    sides = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(handle, *sides):
        return 0.0, 0.0, 0.0, 0.0
    left, bottom, right, top = (side.value for side in sides)
    if matrix is None:
        return left, bottom, right, top
    corners = [_moved(x, y, matrix) for x in (left, right) for y in (bottom, top)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def _on_a_layer(text: Any) -> bool:
    return any(_mark(text, at) == "OC" for at in range(max(raw.FPDFPageObj_CountMarks(text), 0)))


def _mark(handle: Any, at: int) -> str:
    size, name = ctypes.c_ulong(), (ctypes.c_ushort * 8)()
    mark = raw.FPDFPageObj_GetMark(handle, at)
    if not raw.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), size) or size.value > ctypes.sizeof(name):
        return ""
    return bytes(name)[: max(size.value - 2, 0)].decode("utf-16-le", "replace")


def _is_clipped(text: Any) -> bool:
    """Whether the middle of the text lies beside the box of one of its clips."""
    left, bottom, right, top = _box(text, None)
    x, y = (left + right) / 2, (bottom + top) / 2
    clip = raw.FPDFPageObj_GetClipPath(text)
    for at in range(max(raw.FPDFClipPath_CountPaths(clip), 0) if clip else 0):
        points = list(_points(clip, at))
        across, up = [point[0] for point in points], [point[1] for point in points]
        if points and not (min(across) <= x <= max(across) and min(up) <= y <= max(up)):
            return True
    return False


def _points(clip: Any, path: int) -> Iterator[tuple[float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(max(raw.FPDFClipPath_CountPathSegments(clip, path), 0)):
        if raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, at), x, y):
            yield x.value, y.value
