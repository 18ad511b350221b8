"""OFD (GB/T 33190), the format of Chinese invoices: pages with the place of each text, the data and files inside."""

import itertools
import posixpath
import re
from collections.abc import Iterator, Sequence

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from core.tree import Node
from kb.document import Block, Kind, Word
from kb.readers import limits
from kb.readers.delivery import Delivery
from kb.readers.markup import Element, attribute, child, children, descendants, text_of
from kb.readers.package import Package
from kb.readers.sight import Seen, SeenLine, in_reading_order
from kb.readers.tree import read_tree

POINTS = 72 / 25.4  # a millimetre
_A4 = (210.0, 297.0)
_NUMBER = regex(r"[-+]?\d{1,7}(?:\.\d{0,9})?")


def read_ofd(content: bytes, to: Delivery) -> None:
    """All pages, what the file's head says, and the files inside it."""
    package = Package(content)
    to.kind = Kind.OFD
    head = _head(package)
    to.properties.update({attribute(data, "Name"): text_of(data).strip() for data in descendants(head, "CustomData")})
    created = text_of(next(descendants(head, "CreationDate"), None)).strip()
    to.date = created[:10] if re.match(r"\d{4}-\d\d-\d\d", created) else ""
    for name, attached in _attached(package, head):
        to.attach(name, attached)
    pages = [page for document in _documents(package, head) for page in _pages(package, document)]
    to.expect(len(pages))
    for layers, size in pages:
        _page(layers, size, to)


def ofd_tree(content: bytes) -> Node:
    """An element "OFD" that holds the head's CustomData and the root of each XML file that is attached."""
    package = Package(content)
    head = _head(package)
    datas = [
        Node("CustomData", {"Name": attribute(data, "Name")}, text_of(data).strip())
        for data in itertools.islice(descendants(head, "CustomData"), limits.ATTACHMENTS)
    ]
    xml = [read_tree(attached) for name, attached in _attached(package, head) if name.lower().endswith(".xml")]
    return Node("OFD", children=(*datas, *xml))


def _head(package: Package) -> Element:
    head = package.xml("OFD.xml")
    if head is None:
        raise Refused(Trouble.DAMAGED, "no OFD.xml")
    return head


def _at(folder: str, place: str) -> str:
    """A part's name: from the root where it begins with a slash, else beside the part that names it."""
    return posixpath.normpath(place.lstrip("/") if place.startswith("/") else posixpath.join(folder, place))


def _documents(package: Package, head: Element) -> Iterator[tuple[str, Element]]:
    """Each document's folder and root."""
    for place in descendants(head, "DocRoot"):
        name = _at("", text_of(place).strip())
        root = package.xml(name)
        if root is not None:
            yield posixpath.dirname(name), root


def _attached(package: Package, head: Element) -> Iterator[tuple[str, bytes]]:
    """The files inside: writers disagree on whether their place counts from the list or from the document."""
    for folder, root in _documents(package, head):
        listed = _at(folder, text_of(child(root, "Attachments")).strip() or "none")
        found = package.xml(listed)
        for attachment in descendants(found, "Attachment") if found is not None else ():
            place = text_of(child(attachment, "FileLoc")).strip()
            beside, below = _at(posixpath.dirname(listed), place), _at(folder, place)
            content = package.read(beside) or package.read(below)
            if content:
                yield posixpath.basename(place), content


def _pages(
    package: Package, document: tuple[str, Element]
) -> Iterator[tuple[list[Element], tuple[float, float, float, float]]]:
    """The layers of each page, its templates first, and its sheet: left, top, width, height in millimetres."""
    folder, root = document
    common = child(root, "CommonData")
    usual = _box(text_of(child(common, "PageArea", "PhysicalBox"))) or (0.0, 0.0, *_A4)
    templates = {
        attribute(each, "ID"): package.xml(_at(folder, attribute(each, "BaseLoc")))
        for each in (children(common, "TemplatePage") if common is not None else ())
    }
    pages = child(root, "Pages")
    for each in children(pages, "Page") if pages is not None else ():
        page = package.xml(_at(folder, attribute(each, "BaseLoc")))
        if page is not None:
            used = [templates.get(attribute(found, "TemplateID")) for found in children(page, "Template")]
            size = _box(text_of(child(page, "Area", "PhysicalBox"))) or usual
            yield [*(layer for layer in used if layer is not None), page], size


def _numbers(written: str) -> list[float]:
    return [float(found) for found in _NUMBER.findall(written)]


def _box(written: str) -> tuple[float, float, float, float] | None:
    numbers = _numbers(written)
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
        return None
    left, top, width, height = numbers
    return left, top, width, height


def _page(layers: Sequence[Element], size: tuple[float, float, float, float], to: Delivery) -> None:
    """The text line by line, as it is printed, and the place of each piece."""
    seen = [SeenLine((piece,), 1.0) for layer in layers for piece in _pieces(layer, size)]
    if any(
        attribute(printed, "Visible") == "false" for layer in layers for printed in descendants(layer, "TextObject")
    ):
        to.warn("hidden-text")
    text, words, blocks = "", [], []
    for line in _lines(seen):
        start = len(text) + 1 if text else 0
        for piece in line.words:
            text += ("\n" if len(text) < start else "\t" if text else "") + piece.text
            box = (piece.left, piece.top, piece.right, piece.bottom)
            words.append(Word(len(text) - len(piece.text), len(piece.text), *box))
        blocks.append(Block(start, len(text) - start))
    to.page(text, blocks, words=tuple(words), width=size[2] * POINTS, height=size[3] * POINTS)


def _lines(seen: Sequence[SeenLine]) -> list[SeenLine]:
    limits.check_count(len(seen), limits.CELLS)
    return in_reading_order(seen)


def _pieces(layer: Element, size: tuple[float, float, float, float]) -> Iterator[Seen]:
    for printed in descendants(layer, "TextObject"):
        box = _box(attribute(printed, "Boundary"))
        letters = (_numbers(attribute(printed, "Size")) or [3.0])[0]
        for code in children(printed, "TextCode"):
            text = " ".join(text_of(code).split())
            if text and box and attribute(printed, "Visible") != "false":
                yield _seen(text, code, letters, box, size)


def _seen(
    text: str,
    code: Element,
    letters: float,
    box: tuple[float, float, float, float],
    size: tuple[float, float, float, float],
) -> Seen:
    """X and Y are where the first letter's baseline begins, inside the object's box."""
    across, down = _first(attribute(code, "X"), 0.0), _first(attribute(code, "Y"), letters)
    left, base = box[0] + across - size[0], box[1] + down - size[1]
    right = max(box[0] + box[2] - size[0], left + letters / 2)
    sides = (left / size[2], (base - letters) / size[3], right / size[2], base / size[3])
    return Seen(text, *(round(side, 5) for side in sides))


def _first(written: str, otherwise: float) -> float:
    return next(iter(_numbers(written)), otherwise)
