"""An XML document as plain values: what the reader child hands over, and how the app looks into it. Pure.

A path is local names with slashes ("ExchangedDocument/IssueDateTime"). A step may ask for an attribute's value in
brackets ("ID[@schemeID=VA]"), `*` is any element, "Invoice|CreditNote" is either, and a last step "@name" of `said`
is an attribute. Namespaces are not part of a path: whoever must not be misled by foreign elements takes them away
first (`within`).
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self

from core.patterns import regex

_STEP = regex(r"(?P<names>\*|[\w.|-]+)(?:\[@(?P<attribute>[\w.-]+)=(?P<value>[^\]]*)\])?")


_ENDS: list[Any] = ["", "", {}, []]


class _Step(NamedTuple):
    names: frozenset[str]
    attribute: str
    value: str

    def takes(self, node: "Node") -> bool:
        if node.tag.rpartition("}")[2] not in self.names and "*" not in self.names:
            return False
        return not self.attribute or node.attribute(self.attribute) == self.value


@dataclass(frozen=True, slots=True)
class Node:
    """An element. tag: "{namespace}local". text: its own text without that of its children, outer blanks cut off."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    children: tuple["Node", ...] = ()

    @property
    def name(self) -> str:
        """The local name."""
        return self.tag.rpartition("}")[2]

    @property
    def namespace(self) -> str:
        return self.tag.rpartition("}")[0].removeprefix("{")

    def attribute(self, name: str) -> str:
        """The value of the attribute with this local name, or ""."""
        if name in self.attributes:
            return self.attributes[name]
        return next((value for key, value in self.attributes.items() if key.endswith("}" + name)), "")

    def all(self, path: str) -> list["Node"]:
        """Every element along the path, in document order; itself for the empty path."""
        found = [self]
        for step in _steps(path):
            found = [child for node in found for child in node.children if step.takes(child)]
        return found

    def find(self, path: str) -> "Node | None":
        """The first element along the path, or None."""
        return next(iter(self.all(path)), None)

    def said(self, path: str = "") -> str:
        """The text of the first element along the path that has any, or "". A last step "@name" is an attribute."""
        elements, _, last = path.rpartition("/")
        if last.startswith("@"):
            found = [node.attribute(last[1:]) for node in self.all(elements)]
        else:
            found = [node.text for node in self.all(path)]
        return next((text for text in found if text), "")

    def place(self, path: str) -> str:
        """Where the first element along the path stands, counted as XPath counts, or "": "/Order/Line[2]/Item"."""
        found = [("/" + self.name, self)]
        for step in _steps(path):
            found = [place for above, node in found for place in node._places(above, step)]
        return found[0][0] if found else ""

    def _places(self, above: str, step: _Step) -> Iterator[tuple[str, "Node"]]:
        for child in filter(step.takes, self.children):
            same = [other for other in self.children if other.tag == child.tag]
            nth = f"[{[id(other) for other in same].index(id(child)) + 1}]" if len(same) > 1 else ""
            yield f"{above}/{child.name}{nth}", child

    def descendants(self, name: str = "*") -> Iterator["Node"]:
        """All elements below with this local name, in document order. Needs no recursion."""
        waiting = list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            if name in {"*", node.name}:
                yield node
            waiting.extend(reversed(node.children))

    def within(self, known: Callable[[str], bool]) -> "Node":
        """The same without elements of a foreign namespace and all below them. known: of a namespace."""
        kept = tuple(child.within(known) for child in self.children if known(child.namespace))
        return Node(self.tag, self.attributes, self.text, kept)

    def as_json(self) -> list[Any]:
        """Lists, since an invoice has very many elements: tag, text, attributes, children; empty ends are cut off."""
        whole = [self.tag, self.text, dict(self.attributes), [child.as_json() for child in self.children]]
        while len(whole) > 1 and not whole[-1]:
            whole.pop()
        return whole

    @classmethod
    def from_json(cls, data: list[Any]) -> Self:
        tag, text, attributes, children = [*data, *_ENDS[len(data) :]]
        return cls(tag, attributes, text, tuple(cls.from_json(child) for child in children))


@functools.lru_cache(maxsize=2000)
def _steps(path: str) -> tuple[_Step, ...]:
    """The steps of a path. A path is the programmer's; one that is none is a bug."""
    steps = []
    for written in path.split("/") if path else ():
        found = _STEP.fullmatch(written)
        if not found:
            raise ValueError(f"no path: {path!r}")
        steps.append(_Step(frozenset(found["names"].split("|")), found["attribute"] or "", found["value"] or ""))
    return tuple(steps)
