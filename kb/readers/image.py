"""Pictures: PNG, JPEG, TIFF with several pages. The one module that imports Pillow."""

import io
import warnings

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
    file = _open(content)
    frames = getattr(file, "n_frames", 1) if file.format == "TIFF" else 1
    to.expect(frames)
    to.warn("ocr-needed")
    for number in range(frames):
        width, height = _points(_frame(file, number))
        to.page("", source=Source.NONE, width=width, height=height)


def _frame(file: Image.Image, number: int) -> Image.Image:
    """Decoded whole, so that damage is noticed now and not when OCR comes to it; upright as photographed."""
    with parsing("picture", Image.DecompressionBombError):
        if number:
            file.seek(number)
        limits.check_count(file.width * file.height, limits.PIXELS)
        file.load()
        return ImageOps.exif_transpose(file)


def _points(upright: Image.Image) -> tuple[float, float]:
    """Width and height as printed, if the file says a believable resolution."""
    try:
        across, down = (float(value) for value in upright.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        across = down = _USUAL_DPI
    if not (20 < across < 5000 and 20 < down < 5000):
        across = down = _USUAL_DPI
    return upright.width * 72 / across, upright.height * 72 / down


def picture(content: bytes, number: int) -> Picture:
    """Picture `number` (1-based) of a file, for OCR."""
    upright = _frame(_open(content), number - 1)
    width, height = _points(upright)
    with parsing("picture"):
        if upright.mode in {"RGBA", "LA", "PA", "P"}:
            white = Image.new("RGBA", upright.size, "white")
            upright = Image.alpha_composite(white, upright.convert("RGBA"))
        grey = upright.convert("L")
        grey.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return Picture(number, np.asarray(grey, dtype=np.uint8), width, height)
