"""Texts as PowerPoint slides: each first-level heading begins a slide."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from office.sample.markup import Piece, Text
from office.sample.packages import (
    CORE_TYPE,
    OFFICE_LINK,
    XML_HEAD,
    archive,
    content_types,
    core_properties,
    relations,
    top_relations,
)

_P = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{OFFICE_LINK}"'
)
_GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
_PALETTE = {
    "dk1": "1F2328", "lt1": "FFFFFF", "dk2": "7A4B1F", "lt2": "F6F5F2", "accent1": "7A4B1F", "accent2": "1F5C57",
    "accent3": "9A6700", "accent4": "B3261E", "accent5": "2E7D4F", "accent6": "6B7076", "hlink": "1F5C57",
    "folHlink": "6B7076",
}  # fmt: skip
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def _theme() -> str:
    colours = "".join(f'<a:{name}><a:srgbClr val="{shade}"/></a:{name}>' for name, shade in _PALETTE.items())
    face = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    parts = (
        f'<a:clrScheme name="Lindner">{colours}</a:clrScheme>',
        '<a:fontScheme name="Lindner">',
        f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>",
        f'<a:fmtScheme name="Lindner"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>',
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>",
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>",
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>",
    )
    inside = f"<a:themeElements>{''.join(parts)}</a:themeElements>"
    return f'{XML_HEAD}<a:theme xmlns:a="{_DRAWING}" name="Lindner">{inside}</a:theme>'


def _shape(ident: int, kind: str, box: tuple[int, int, int, int], lines: Sequence[str]) -> str:
    index = "" if kind == "title" else ' idx="1"'
    x, y, width, height = (round(value * 36000) for value in box)
    paragraphs = "".join(f"<a:p><a:r><a:t>{escape(line)}</a:t></a:r></a:p>" for line in lines)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{ident}" name="{kind} {ident}"/><p:cNvSpPr/>'
        f'<p:nvPr><p:ph type="{kind}"{index}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm></p:spPr>'
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _tree(shapes: str) -> str:
    return f"<p:cSld><p:spTree>{_GROUP}{shapes}</p:spTree></p:cSld>"


def _slide(title: str, pieces: Sequence[Piece]) -> str:
    lines = [
        line
        for piece in pieces
        for line in ([" | ".join(row) for row in piece.rows] or piece.text.removeprefix("- ").split("\n"))
    ]
    shapes = _shape(2, "title", (15, 12, 224, 28), [title]) + _shape(3, "body", (15, 48, 224, 126), lines)
    return f"{XML_HEAD}<p:sld {_P}>{_tree(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"


def _groups(text: Text) -> list[tuple[str, list[Piece]]]:
    groups: list[tuple[str, list[Piece]]] = []
    for piece in text.pieces:
        if piece.role == "heading":
            groups.append((piece.text, []))
        else:
            groups[-1][1].append(piece)
    return groups


def _placeholders() -> str:
    title, body = ["Titel"], ["Text"]
    return _shape(2, "title", (15, 12, 224, 28), title) + _shape(3, "body", (15, 48, 224, 126), body)


def _master() -> str:
    same = list(_PALETTE)[4:]
    names, targets = ["bg1", "tx1", "bg2", "tx2", *same], ["lt1", "dk1", "lt2", "dk2", *same]
    mapping = " ".join(f'{name}="{target}"' for name, target in zip(names, targets, strict=True))
    layouts = '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
    return f"{XML_HEAD}<p:sldMaster {_P}>{_tree(_placeholders())}<p:clrMap {mapping}/>{layouts}</p:sldMaster>"


def _layout() -> str:
    tree = f'<p:cSld name="Titel und Inhalt"><p:spTree>{_GROUP}{_placeholders()}</p:spTree></p:cSld>'
    mapping = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
    return f'{XML_HEAD}<p:sldLayout {_P} type="obj">{tree}{mapping}</p:sldLayout>'


def _presentation(count: int) -> str:
    slides = "".join(f'<p:sldId id="{255 + nth}" r:id="rId{nth + 1}"/>' for nth in range(1, count + 1))
    parts = (
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
        f"<p:sldIdLst>{slides}</p:sldIdLst>",
        '<p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>',
    )
    return f"{XML_HEAD}<p:presentation {_P}>{''.join(parts)}</p:presentation>"


def pptx(text: Text) -> bytes:
    """The text as a presentation."""
    slides = [_slide(title, pieces) for title, pieces in _groups(text)]
    names = [f"slides/slide{nth}.xml" for nth in range(1, len(slides) + 1)]
    types = {
        "/ppt/presentation.xml": "presentationml.presentation.main",
        "/ppt/slideMasters/slideMaster1.xml": "presentationml.slideMaster",
        "/ppt/slideLayouts/slideLayout1.xml": "presentationml.slideLayout",
        "/ppt/theme/theme1.xml": "theme",
        "/docProps/core.xml": CORE_TYPE,
    } | {f"/ppt/{name}": "presentationml.slide" for name in names}
    layout, master = "../slideLayouts/slideLayout1.xml", "../slideMasters/slideMaster1.xml"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": content_types(types),
        "_rels/.rels": top_relations("ppt/presentation.xml"),
        "docProps/core.xml": core_properties(text),
        "ppt/presentation.xml": _presentation(len(slides)),
        "ppt/_rels/presentation.xml.rels": relations(
            [
                (f"{OFFICE_LINK}/slideMaster", "slideMasters/slideMaster1.xml"),
                *((f"{OFFICE_LINK}/slide", name) for name in names),
            ]
        ),
        "ppt/slideMasters/slideMaster1.xml": _master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
            [(f"{OFFICE_LINK}/slideLayout", layout), (f"{OFFICE_LINK}/theme", "../theme/theme1.xml")]
        ),
        "ppt/slideLayouts/slideLayout1.xml": _layout(),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations([(f"{OFFICE_LINK}/slideMaster", master)]),
        "ppt/theme/theme1.xml": _theme(),
    }
    for name, slide in zip(names, slides, strict=True):
        parts[f"ppt/{name}"] = slide
        parts[f"ppt/slides/_rels/{name.removeprefix('slides/')}.rels"] = relations(
            [(f"{OFFICE_LINK}/slideLayout", layout)]
        )
    return archive(parts)
