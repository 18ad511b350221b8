"""Texts as PowerPoint slides: each first-level heading begins a slide."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from office.sample.markup import Piece, Text
from office.sample.packages import CORE_LINK, CORE_TYPE, OFFICE_LINK, XML_HEAD, content_types, core_properties, relations, archive

_P = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{OFFICE_LINK}"'
)
_GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
_COLOURS = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
_SHADES = "1F2328 FFFFFF 7A4B1F F6F5F2 7A4B1F 1F5C57 9A6700 B3261E 2E7D4F 6B7076 1F5C57 6B7076".split()


def _theme() -> str:
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{shade}"/></a:{name}>' for name, shade in zip(_COLOURS, _SHADES, strict=True)
    )
    face = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    line = '<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lindner"><a:themeElements>'
        f'<a:clrScheme name="Lindner">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Lindner"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Lindner"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


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


def _master() -> str:
    mapping = " ".join(
        f'{name}="{target}"'
        for name, target in zip(
            ["bg1", "tx1", "bg2", "tx2", *_COLOURS[4:]], ["lt1", "dk1", "lt2", "dk2", *_COLOURS[4:]], strict=True
        )
    )
    shapes = _shape(2, "title", (15, 12, 224, 28), ["Titel"]) + _shape(3, "body", (15, 48, 224, 126), ["Text"])
    return (
        f"{XML_HEAD}<p:sldMaster {_P}>{_tree(shapes)}<p:clrMap {mapping}/>"
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>'
    )


def _layout() -> str:
    shapes = _shape(2, "title", (15, 12, 224, 28), ["Titel"]) + _shape(3, "body", (15, 48, 224, 126), ["Text"])
    return (
        f'{XML_HEAD}<p:sldLayout {_P} type="obj"><p:cSld name="Titel und Inhalt"><p:spTree>{_GROUP}{shapes}</p:spTree></p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _presentation(count: int) -> str:
    slides = "".join(f'<p:sldId id="{255 + nth}" r:id="rId{nth + 1}"/>' for nth in range(1, count + 1))
    return (
        f'{XML_HEAD}<p:presentation {_P}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        f'<p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>'
        "</p:presentation>"
    )


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
        "_rels/.rels": relations([(f"{OFFICE_LINK}/officeDocument", "ppt/presentation.xml"), (CORE_LINK, "docProps/core.xml")]),
        "docProps/core.xml": core_properties(text),
        "ppt/presentation.xml": _presentation(len(slides)),
        "ppt/_rels/presentation.xml.rels": relations(
            [(f"{OFFICE_LINK}/slideMaster", "slideMasters/slideMaster1.xml"), *((f"{OFFICE_LINK}/slide", name) for name in names)]
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
        parts[f"ppt/slides/_rels/{name.removeprefix('slides/')}.rels"] = relations([(f"{OFFICE_LINK}/slideLayout", layout)])
    return archive(parts)
