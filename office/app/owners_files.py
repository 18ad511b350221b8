"""A statement or table that the owner names is read whole, or refused with a sentence."""

from pathlib import Path

from core.errors import Trouble, WorldError
from core.files import open_regular, trouble_of
from core.words import tr

LARGEST_FILE = 64 << 20  # a bank's whole year is a tenth of it
_NOTHING = b"\0 \t\r\n"


def content_of(path: Path) -> bytes:
    """Its bytes, no byte beyond `LARGEST_FILE`. Raises WorldError where it is away, no file, empty or too large."""
    try:
        with open_regular(path) as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise trouble_of(error, path) from error
    if len(content) > LARGEST_FILE:
        raise WorldError(
            Trouble.TOO_LARGE, tr("This file is too large. Split it and add the parts: {name}", name=path.name)
        )
    if not content.strip(_NOTHING):
        raise WorldError(Trouble.EMPTY, tr("This file is empty: {name}", name=path.name))
    return content
