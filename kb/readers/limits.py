"""How much of a file is read before it is refused, and the checks beside the numbers.

The numbers are far above what an office sees and far below what would hurt its PC.
"""

import stat
import zipfile
from collections.abc import Iterable
from pathlib import Path

from core.child_process import Refused
from core.errors import Trouble

FILE_BYTES = 256 << 20
PAGES = 5_000
CHARACTERS = 100_000_000  # text and contexts of rows, over all pages of one document
CELLS = 2_000_000
SAME_ROWS = 20_000  # of a row that is not blank, said to be repeated
COLUMNS = 1_000  # of one row; further cells are cut off, with a warning
JPEG_SCANS = 100  # a progressive picture has about ten; each costs the decoder a pass over all pixels
PIXELS = 200_000_000  # A3 at 1,200 dpi
MARKUP_BYTES = 128 << 20  # one XML or HTML part
TREE_BYTES = 64 << 20  # an XML file read as data
TREE_NODES = 600_000  # about twenty thousand lines
TREE_DEPTH = 100  # invoices have about ten
HTML_DEPTH = 10_000  # elements left open; parsers take the square of it
ZIP_MEMBERS = 10_000
ZIP_BYTES = 1 << 30  # all members unpacked
ZIP_RATIO = 250  # office files stay under 100
ZIP_RATIO_FROM = 10 << 20  # a small member may shrink as well as it likes
ATTACHMENTS = 500
ATTACHMENT_BYTES = 256 << 20
MAIL_DEPTH = 30  # parts within parts
MAIL_PARTS = 2_000


def check_file(path: Path) -> None:
    """A plain file of sensible size, or Refused."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise Refused(Trouble.NOT_A_FILE)
    if status.st_size == 0:
        raise Refused(Trouble.EMPTY)
    check_bytes(status.st_size, FILE_BYTES)


def check_bytes(size: int, limit: int) -> None:
    if size > limit:
        raise Refused(Trouble.TOO_LARGE, f"{size} bytes, {limit} allowed")


def check_count(count: int, limit: int, trouble: Trouble = Trouble.BOMB) -> None:
    """A count of pages, cells, parts within its limit, or Refused."""
    if count > limit:
        raise Refused(trouble, f"{count}, {limit} allowed")


def check_members(members: Iterable[zipfile.ZipInfo]) -> None:
    """A ZIP container whose declared sizes are believable. zipfile never unpacks more than is declared."""
    known = list(members)
    check_count(len(known), ZIP_MEMBERS)
    check_count(sum(member.file_size for member in known), ZIP_BYTES)
    for member in known:
        if member.file_size > ZIP_RATIO_FROM:
            check_count(member.file_size, ZIP_RATIO * max(member.compress_size, 1))
