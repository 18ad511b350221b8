"""Does an XML file keep to its schema: element by element, as its format's authors wrote it down (XSD)."""

from pathlib import Path
from typing import Any, cast

from core.patterns import regex
from kb.readers import limits, markup

MOST_FAULTS = 20
_NAMESPACE = regex(r"\{[^{}]*\}")


def faults_of(content: bytes, schema: Path) -> list[tuple[int, str]]:
    """(line, what is wrong there) for the first faults, none for a file that keeps to it.

    schema: a trusted file of an installed package. Refused for what is no sound XML.
    """
    limits.check_bytes(len(content), limits.TREE_BYTES)
    root = markup.parse(content.lstrip(b" \t\r\n"))
    book = markup.schema(schema)
    if book.validate(root):
        return []
    faults: list[Any] = list(cast("Any", book.error_log))
    return [(fault.line, _NAMESPACE.sub("", fault.message)) for fault in faults[:MOST_FAULTS]]
