"""DOCX, XLSX and PPTX behind a password. The one module that imports msoffcrypto."""

import io

import msoffcrypto
from msoffcrypto import exceptions

from core.child_process import Refused
from core.errors import Trouble
from kb.readers import limits
from kb.readers.damage import parsing

# Excel locks with this one what is only to be protected from changes, and opens it without asking.
_NOBODYS = "VelvetSweatshop"
_ERRORS = (exceptions.FileFormatError, exceptions.ParseError)


def opened(content: bytes, password: str | None) -> bytes:
    """The document itself, or Refused: without a password, with another one, or where the file is damaged."""
    if password:
        return _opened(content, password)
    try:
        return _opened(content, _NOBODYS)
    except Refused as error:
        raise Refused(Trouble.ENCRYPTED, "office") from error


def _opened(content: bytes, password: str) -> bytes:
    out = io.BytesIO()
    with parsing("locked", *_ERRORS):
        try:
            file = msoffcrypto.OfficeFile(io.BytesIO(content))
            file.load_key(password=password, verify_password=True)
            file.decrypt(out)
        except exceptions.DecryptionError as error:  # another password, or a way to lock that nobody here knows
            wrong = isinstance(error, exceptions.InvalidKeyError)
            raise Refused(Trouble.ENCRYPTED, str(error), wrong_password=wrong) from error
    limits.check_bytes(out.tell(), limits.FILE_BYTES)
    return out.getvalue()
