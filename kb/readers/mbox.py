"""MBOX: a folder of mails in one file, as Thunderbird, Apple Mail and Google's export write it (RFC 4155)."""

import re
from collections.abc import Iterator

from core.patterns import regex
from kb.readers import limits

MOST_MAILS = 500  # of one file, as many as files in a file

# "From x@y Thu Jan  1 00:00:00 2026", at the start or after a blank line. Lines of the text that begin so carry ">".
_START = regex(rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n))From [^\n]{0,500}\d{4}[^\n]{0,40}\r?\n")
_SHIELDED = regex(rb"^>(>*From )", re.MULTILINE)


def mails_of(content: bytes) -> Iterator[bytes]:
    """Each mail's bytes. A file that is no folder gives itself."""
    starts = [*_START.finditer(content.lstrip(b"\r\n"))]
    content = content.lstrip(b"\r\n")
    if not starts:
        yield content
    limits.check_count(len(starts), MOST_MAILS)
    for found, after in zip(starts, [*starts[1:], None], strict=True):
        yield _SHIELDED.sub(rb"\1", content[found.end() : after.start() if after else len(content)])
