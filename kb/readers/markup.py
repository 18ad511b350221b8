"""XML, safely: no entities, no DTD, no network, no huge trees. The one module that imports lxml."""

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from lxml import etree

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.readers import limits
from kb.readers.damage import parsing

Element = etree._Element  # lxml has no public name for what its functions return

_DOCTYPE = regex(r"<!\s*DOCTYPE", re.IGNORECASE)


def parse(content: bytes) -> Element:
    """The root element. Refused for damaged XML, and for entity declarations before a parser sees them."""
    limits.check_bytes(len(content), limits.MARKUP_BYTES)
    refuse_declarations(content)
    with parsing("xml"):
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        root = etree.fromstring(content, parser)
        if root is None:
            raise ValueError("no root element")
        return root


def refuse_declarations(content: bytes) -> None:
    """Refuse a document type, the only place where entities (bombs, files of this PC) are declared."""
    wide = content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in content[:4]
    text = content.replace(b"\0", b"").decode("latin-1") if wide else content.decode("latin-1")
    if "<!" in text and _DOCTYPE.search(text):
        raise Refused(Trouble.BOMB, "entity declarations")


def name(element: Element) -> str:
    """The local name; namespaces differ between editions of the office formats and are ignored."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, local: str) -> str:
    """The value of the attribute with this local name in whatever namespace, or ""."""
    for key, value in element.attrib.items():
        if cast("str", key).rpartition("}")[2] == local:
            return str(value)
    return ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The direct children, of the given local names if any are given."""
    for child in element:
        if not names or name(child) in names:
            yield child


def child(element: Element | None, *path: str) -> Element | None:
    """The first child along a path of local names."""
    for step in path:
        if element is None:
            return None
        element = next(children(element, step), None)
    return element


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """All elements below with one of these local names, in document order."""
    return (found for found in element.iter("{*}*") if name(found) in names)


def text_of(element: Element | None) -> str:
    """All text below an element."""
    return "".join(str(piece) for piece in element.itertext()) if element is not None else ""


@functools.cache
def schema(path: Path) -> etree.XMLSchema:
    """An XSD file that we trust, compiled when it is first needed (UBL: half a second) and kept."""
    return etree.XMLSchema(etree.parse(str(path)))
