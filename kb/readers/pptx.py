"""PPTX: a page for each slide, with its title, text, tables and speaker's notes."""

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind
from kb.readers.delivery import Delivery
from kb.readers.layout import PageBuilder
from kb.readers.markup import Element, attribute, child, children, descendants, name
from kb.readers.package import Package
from kb.readers.tables import TableWriter


def read_pptx(content: bytes, to: Delivery) -> None:
    """The slides in the order of the show."""
    package = Package(content)
    to.kind = Kind.PPTX
    main = package.main_part("ppt/presentation.xml")
    root = package.xml(main)
    if root is None:
        raise Refused(Trouble.DAMAGED, "no presentation")
    package.office_properties(to)
    if package.has_macros:
        to.warn("macros")
    targets = package.targets(main)
    slides = [targets.get(_relation(found), "") for found in descendants(root, "sldId")]
    to.expect(len(slides))
    for number, part in enumerate(slides, 1):
        _slide(package, part, number, to)


def _relation(element: Element) -> str:
    """r:id, beside the plain id that the element also has."""
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}id")), "")


def _slide(package: Package, part: str, number: int, to: Delivery) -> None:
    page = PageBuilder(to)
    root = package.xml(part)
    if root is None:
        to.warn("some-pages-unreadable")
        page.end_page(even_if_empty=True)
        return
    page.name = str(number)
    if attribute(root, "show") == "0":
        to.warn("hidden-slide")
    for shape in descendants(root, "sp", "graphicFrame"):
        _shape(shape, page)
    for target in package.targets(part).values():
        if "/notesSlides/" in target:
            _notes(package.xml(target), page)
    page.end_page(even_if_empty=True)


def _placeholder(shape: Element) -> str:
    mark = next(descendants(shape, "ph"), None)
    return attribute(mark, "type") if mark is not None else ""


def _shape(shape: Element, page: PageBuilder) -> None:
    kind = _placeholder(shape)
    if name(shape) == "graphicFrame":
        for table in descendants(shape, "tbl"):
            TableWriter(page).add_rows(
                [[_lines(cell) for cell in children(row, "tc")] for row in children(table, "tr")]
            )
    elif kind in {"title", "ctrTitle"}:
        page.add(_lines(shape), "heading", level=1)
    elif kind not in {"sldNum", "dt", "ftr"}:
        body = child(shape, "txBody")
        for paragraph in children(body, "p") if body is not None else ():
            page.add(_text(paragraph), "list" if attribute_level(paragraph) else "paragraph")


def attribute_level(paragraph: Element) -> int:
    """How deep a paragraph is indented."""
    properties = child(paragraph, "pPr")
    level = attribute(properties, "lvl") if properties is not None else ""
    return int(level) if level.isdigit() else 0


def _notes(root: Element | None, page: PageBuilder) -> None:
    for shape in descendants(root, "sp") if root is not None else ():
        if _placeholder(shape) == "body":
            page.add(_lines(shape))


def _lines(element: Element) -> str:
    return "\n".join(_text(paragraph) for paragraph in descendants(element, "p"))


def _text(paragraph: Element) -> str:
    return "".join("\n" if name(item) == "br" else item.text or "" for item in descendants(paragraph, "t", "br"))
