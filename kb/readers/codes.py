"""Codes on pages: QR, Data Matrix, Aztec, PDF417. The one module that imports zxing-cpp."""

import zxingcpp

from kb.document import Code
from kb.readers.sight import Picture

CODES = 50  # of one page; nobody prints more
_FORMATS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.MicroQRCode,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.PDF417,
    ]
)


def codes_of(picture: Picture) -> list[Code]:
    """Every code whose own error correction holds, from top to bottom."""
    height, width = picture.grey.shape
    found = zxingcpp.read_barcodes(picture.grey, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain)
    codes = (_code(code, picture.number, width, height) for code in found[:CODES] if code.valid and code.text)
    return sorted(codes, key=lambda code: (code.top, code.left))


def _code(code: zxingcpp.Barcode, page: int, width: int, height: int) -> Code:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    across, down = [corner.x / width for corner in corners], [corner.y / height for corner in corners]
    box = (round(side, 5) for side in (min(across), min(down), max(across), max(down)))
    return Code(page, code.text, str(code.format), *box)
