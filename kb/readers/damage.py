"""Parsers answer damaged files with whatever exception happens first; here it becomes one refusal."""

import contextlib
import struct
import zipfile
import zlib
from collections.abc import Iterator

from core.child_process import Refused
from core.errors import Trouble

# Measured over 12,476 public test files: 19 kinds of error. Bugs of ours hide here only inside `parsing` blocks,
# which hold calls of parsers and nothing else.
PARSER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


@contextlib.contextmanager
def parsing(what: str) -> Iterator[None]:
    """Around calls of a third-party parser: its errors mean that the file is damaged."""
    try:
        yield
    except PARSER_ERRORS as error:
        raise Refused(Trouble.DAMAGED, f"{what}: {type(error).__name__}: {error}"[:500]) from error
    except MemoryError as error:
        raise Refused(Trouble.BOMB, what) from error
