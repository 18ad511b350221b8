"""Pictures: PNG, JPEG, TIFF with several pages. The one module that imports Pillow."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind, Source
from kb.readers import limits
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.sight import Picture

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP", "MPO")
LONGEST_SIDE = 4_000  # pixels; more does not help OCR
_USUAL_DPI = 96.0
_ORIENTATION = 0x0112  # the EXIF tag
_TURNS = {1: 0, 6: 90, 3: 180, 8: 270}  # its values that no mirror is in: degrees clockwise until it stands upright


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture as a page, still turned as it was taken. width, height: in points, before it is turned.

    jpeg: the file's own bytes, where they can be shown as they are; else b"", and pixels hold it. turned: degrees
    clockwise by which the page is to be shown.
    """

    width: float
    height: float
    turned: int
    pixels: Image.Image
    jpeg: bytes = b""


def _open(content: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = limits.PIXELS
    if content.startswith(b"\xff\xd8"):
        limits.check_count(content.count(b"\xff\xda"), limits.JPEG_SCANS)
    with parsing("picture"):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                return Image.open(io.BytesIO(content), formats=FORMATS)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise Refused(Trouble.BOMB, str(error)) from error
        except UnidentifiedImageError as error:
            raise Refused(Trouble.DAMAGED, str(error)) from error


def read_image(content: bytes, to: Delivery) -> None:
    """One page for each picture in the file; their words are left to OCR."""
    to.kind = Kind.IMAGE
    file = _open(content)
    frames = _frames(file)
    to.expect(frames)
    to.warn("ocr-needed")
    for number in range(1, frames + 1):
        shown = _upright(file, number)
        to.page("", source=Source.NONE, width=shown.width, height=shown.height)


def picture(content: bytes, number: int) -> Picture:
    """Picture `number` (1-based) of a file, for OCR."""
    return _upright(_open(content), number)


def sheets_of(content: bytes) -> Iterator[Sheet]:
    """The pictures of a file, one after the other, in colour and without loss."""
    file = _open(content)
    with parsing("picture", Image.DecompressionBombError):
        limits.check_count(file.width * file.height, limits.PIXELS)
        turned = _TURNS.get(file.getexif().get(_ORIENTATION, 1))
        if file.format in {"JPEG", "MPO"} and file.mode in {"L", "RGB"} and turned is not None:
            yield Sheet(*_points(file), turned, file, content)
            return
    for number in range(1, _frames(file) + 1):
        yield _lossless(file, number)


def _lossless(file: Image.Image, number: int) -> Sheet:
    with parsing("picture", Image.DecompressionBombError):
        file.seek(number - 1)
        limits.check_count(file.width * file.height, limits.PIXELS)
        across, down = _points(file)
        raw = _flat(file) if _is_grey(file) else file.convert("RGB")
        raw.info.update(file.info)
        upright = ImageOps.exif_transpose(raw)
        if (upright.width > upright.height) != (raw.width > raw.height):
            across, down = down, across
        return Sheet(across, down, 0, upright)


def _is_grey(file: Image.Image) -> bool:
    """What has no colours, or is transparent: on white it is grey enough to be read."""
    return file.mode in {"1", "L", "I", "F", "I;16", "RGBA", "LA", "PA"} or "transparency" in file.info


def _frames(file: Image.Image) -> int:
    return int(getattr(file, "n_frames", 1)) if file.format == "TIFF" else 1


def _upright(file: Image.Image, number: int) -> Picture:
    """Decoded whole, so that damage is noticed at reading and not when OCR comes to it; turned as photographed."""
    with parsing("picture", Image.DecompressionBombError):
        if number > 1:
            file.seek(number - 1)
        limits.check_count(file.width * file.height, limits.PIXELS)
        across, down = _points(file)
        file.draft("L", (LONGEST_SIDE, LONGEST_SIDE))  # a huge JPEG is decoded at a fraction of its size
        raw = _flat(file)
        upright = ImageOps.exif_transpose(raw)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        if (upright.width > upright.height) != (raw.width > raw.height):
            across, down = down, across
        return Picture(number, np.asarray(upright, dtype=np.uint8), across, down)


def _flat(file: Image.Image) -> Image.Image:
    """Grey, on white where it is transparent. Keeps the EXIF data that tell how the camera was held."""
    if file.mode in {"RGBA", "LA", "PA"} or "transparency" in file.info:
        white = Image.new("RGBA", file.size, "white")
        flat = Image.alpha_composite(white, file.convert("RGBA")).convert("L")
        flat.info.update(file.info)
        return flat
    return file.convert("L")


def _points(file: Image.Image) -> tuple[float, float]:
    """Width and height as printed, if the file says a believable resolution."""
    try:
        across, down = (float(value) for value in file.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        across = down = _USUAL_DPI
    if not (20 < across < 5000 and 20 < down < 5000):
        across = down = _USUAL_DPI
    return file.width * 72 / across, file.height * 72 / down
