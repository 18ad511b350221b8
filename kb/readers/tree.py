"""An XML file as a neutral tree, for whoever reads data and not words. Safe as `markup` is, and of limited depth."""

from typing import Any

from core.child_process import Refused
from core.errors import Trouble
from core.tree import Node
from kb.readers import limits, markup
from kb.readers.markup import Element


def read_tree(content: bytes) -> Node:
    """The whole document. Refused for what is no sound XML, for declarations, and for what is too deep."""
    limits.check_bytes(len(content), limits.TREE_BYTES)
    root = markup.parse(content.lstrip(b" \t\r\n"))
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused(Trouble.BOMB, "document type")  # in an encoding where the bytes did not show it
    left = [limits.TREE_NODES]
    return _node(root, limits.TREE_DEPTH, left)


def _node(element: Element, depth: int, left: list[int]) -> Node:
    """left: how many elements may still come, shared by the whole walk."""
    left[0] -= 1
    if depth <= 0 or left[0] < 0:
        raise Refused(Trouble.BOMB, "too deep" if depth <= 0 else "too many elements")
    children = tuple(_node(child, depth - 1, left) for child in element if isinstance(child.tag, str))
    return Node(str(element.tag), _attributes(element), _own_text(element), children)


def _attributes(element: Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in element.attrib.items()}


def _own_text(element: Element) -> str:
    pieces: list[Any] = [element.text, *(child.tail for child in element)]
    return "".join(str(piece) for piece in pieces if piece).strip()
