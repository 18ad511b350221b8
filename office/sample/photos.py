"""Photos that customers send: a piece of wood, drawn, with a crack in it."""

import random
import zlib

from PIL import Image, ImageDraw, ImageFilter

from office.sample.scans import jpeg

_SIZE = (900, 675)


def photo(name: str) -> bytes:
    """A JPEG of planks with a dark crack; the same picture for the same name."""
    chance = random.Random(zlib.crc32(name.encode()))  # noqa: S311  a picture, no secret
    image = Image.new("RGB", _SIZE, (186, 140, 92))
    draw = ImageDraw.Draw(image)
    for _ in range(260):
        y, shade = chance.randrange(_SIZE[1]), chance.randrange(-28, 22)
        bend = chance.randrange(-12, 12)
        draw.line(
            [(0, y), (_SIZE[0] // 2, y + bend), (_SIZE[0], y)], fill=(186 + shade, 140 + shade, 92 + shade), width=3
        )
    x, y = chance.randrange(250, 500), 120
    while y < _SIZE[1] - 150:
        step = (x + chance.randrange(-9, 10), y + chance.randrange(8, 20))
        draw.line([(x, y), step], fill=(38, 24, 14), width=chance.randrange(3, 7))
        x, y = step
    return jpeg(image.filter(ImageFilter.GaussianBlur(1.2)), quality=70)
