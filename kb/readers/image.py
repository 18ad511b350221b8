"""Pictures: PNG, JPEG, TIFF with several pages. The one module that imports Pillow."""

import io
import warnings

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind, Source
from kb.readers import limits
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP", "MPO")
LONGEST_SIDE = 4_000  # pixels; more does not help OCR
_USUAL_DPI = 96.0


def _open(content: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = limits.PIXELS
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
    picture = _open(content)
    frames = getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1
    to.expect(frames)
    to.warn("ocr-needed")
    for number in range(frames):
        upright = _frame(picture, number)
        across, down = _dpi(picture)
        to.page("", source=Source.NONE, width=upright.width * 72 / across, height=upright.height * 72 / down)


def _frame(picture: Image.Image, number: int) -> Image.Image:
    """Decoded whole, so that damage is noticed now and not when OCR comes to it; upright as photographed."""
    with parsing("picture"):
        if number:
            picture.seek(number)
        limits.check_count(picture.width * picture.height, limits.PIXELS)
        picture.load()
        return ImageOps.exif_transpose(picture)


def _dpi(picture: Image.Image) -> tuple[float, float]:
    try:
        across, down = (float(value) for value in picture.info.get("dpi", (_USUAL_DPI, _USUAL_DPI)))
    except (TypeError, ValueError, ZeroDivisionError):
        return _USUAL_DPI, _USUAL_DPI
    return (across, down) if 20 < across < 5000 and 20 < down < 5000 else (_USUAL_DPI, _USUAL_DPI)


def pixels(content: bytes, number: int) -> NDArray[np.uint8]:
    """Picture `number` (1-based), upright, grey."""
    upright = _frame(_open(content), number - 1)
    with parsing("picture"):
        if upright.mode in {"RGBA", "LA", "PA", "P"}:
            white = Image.new("RGBA", upright.size, "white")
            upright = Image.alpha_composite(white, upright.convert("RGBA"))
        grey = upright.convert("L")
        grey.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return np.asarray(grey, dtype=np.uint8)
