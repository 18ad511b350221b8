"""What reading structured data gives: an invoice as one source states it, and where in the data each field stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.tree import Node
from office.invoices.invoice import Format, Invoice
from office.invoices.structured.values import Odd, Oddity, Values


@dataclass(frozen=True, slots=True)
class StructuredInvoice:
    """An invoice out of data. profile: as people call it ("XRECHNUNG"); invoice.profile is as declared.

    at: element paths by field name (reading.FIELDS), as XPath with local names. warnings: what the data states badly.
    signed: whether a digital signature is with it (it is not verified), None where the format knows none.
    """

    invoice: Invoice
    format: Format
    profile: str = ""
    warnings: tuple[Oddity, ...] = ()
    at: Mapping[str, str] = field(default_factory=dict)
    signed: bool | None = None


def places(root: Node, paths: Mapping[str, str]) -> dict[str, str]:
    """The element of each field that the document has."""
    found = {name: root.place(path) for name, path in paths.items() if root.said(path)}
    return {name: place for name, place in found.items() if place}


def only_known(root: Node, known: Callable[[str], bool], values: Values, *, free: str = "") -> Node:
    """Without elements of foreign namespaces, which are odd anywhere but below an element called `free`."""
    namespaces = {node.namespace for node in root.descendants()}
    if all(map(known, namespaces)):
        return root
    for node in [root, *root.descendants()]:
        foreign = next((child for child in node.children if not known(child.namespace)), None)
        if foreign and known(node.namespace) and node.name != free:
            values.odd(Odd.FOREIGN, foreign.name)
    return root.within(known)
