"""Texts as office files: DOCX, ODT and PPTX, written as the zip archives of XML that they are."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from office.sample.markup import Piece, Text

XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MOMENT = (2026, 1, 2, 8, 0, 0)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MIME = "application/vnd.openxmlformats-officedocument"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LOCALE = {"de": "de-DE", "en": "en-GB", "vi": "vi-VN", "zh": "zh-CN"}


def archive(parts: Mapping[str, str | bytes], *, stored: Iterable[str] = ()) -> bytes:
    """A zip of `parts` with one fixed time; those in `stored` are not compressed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3  # the same bytes on Windows
            file.writestr(info, content)
    return target.getvalue()


def relations(links: Iterable[tuple[str, str]]) -> str:
    """A relationships part: (kind, target) numbered rId1, rId2 …"""
    rows = "".join(
        f'<Relationship Id="rId{nth}" Type="{kind}" Target="{target}"/>'
        for nth, (kind, target) in enumerate(links, start=1)
    )
    return f'{XML_HEAD}<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def content_types(overrides: Mapping[str, str]) -> str:
    rows = "".join(
        f'<Override PartName="{part}" ContentType="{kind if "/" in kind else f"{_MIME}.{kind}+xml"}"/>'
        for part, kind in overrides.items()
    )
    return (
        f'{XML_HEAD}<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{rows}</Types>"
    )


def core_properties(text: Text) -> str:
    moment = f"{text.head['date']}T08:00:00Z"
    return (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(text.title)}</dc:title><dc:creator>Tischlerei Lindner</dc:creator>"
        f"<dc:language>{_LOCALE[text.language]}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>'
    )


def top_relations(main: str) -> str:
    """The relationships of the whole package: its main part and its properties."""
    return relations([(f"{OFFICE_LINK}/officeDocument", main), (CORE_LINK, "docProps/core.xml")])


CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def _word_style(ident: str, name: str, size: int, *, bold: bool = False, outline: int | None = None) -> str:
    level = "" if outline is None else f'<w:outlineLvl w:val="{outline}"/>'
    weight = "<w:b/>" if bold else ""
    default = ' w:default="1"' if ident == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{ident}"><w:name w:val="{name}"/>'
        f'<w:pPr><w:spacing w:after="120"/>{level}</w:pPr>'
        f'<w:rPr>{weight}<w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _word_styles(text: Text) -> str:
    styles = "".join([
        _word_style("Normal", "Normal", 21),
        _word_style("Title", "Title", 40, bold=True),
        *(_word_style(f"Heading{n}", f"heading {n}", 34 - 4 * n, bold=True, outline=n - 1) for n in (1, 2, 3)),
        _word_style("ListBullet", "List Bullet", 21),
    ])  # fmt: skip
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei"/>'
    language = f'<w:lang w:val="{_LOCALE[text.language]}"/>'
    defaults = f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{language}</w:rPr></w:rPrDefault></w:docDefaults>"
    return f"{XML_HEAD}<w:styles {_W}>{defaults}{styles}</w:styles>"


def _word_paragraph(content: str, style: str = "Normal") -> str:
    lines = '</w:t><w:br/><w:t xml:space="preserve">'.join(escape(line) for line in content.split("\n"))
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{lines}</w:t></w:r></w:p>'


def _word_table(piece: Piece) -> str:
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:color="AAAAAA"/>' for side in ("top", "bottom", "insideH", "insideV")
    )
    columns = max(len(row) for row in piece.rows)
    grid = '<w:gridCol w:w="2400"/>' * columns
    rows = "".join(
        "<w:tr>"
        + "".join(f"<w:tc><w:tcPr/>{_word_paragraph(cell)}</w:tc>" for cell in row + ("",) * (columns - len(row)))
        + "</w:tr>"
        for row in piece.rows
    )
    return (
        f"<w:tbl><w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _word_piece(piece: Piece) -> str:
    match piece.role:
        case "heading":
            return _word_paragraph(piece.text, f"Heading{piece.level}")
        case "item":
            return _word_paragraph(piece.text.removeprefix("- "), "ListBullet")
        case "table":
            return _word_table(piece) + _word_paragraph("")
        case "break":
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        case _:
            return _word_paragraph(piece.text)


def docx(text: Text) -> bytes:
    """The text as a Word file."""
    opening = [_word_paragraph(text.title, "Title")]
    if "to" in text.head:
        opening = [_word_paragraph(text.head["to"].replace(" / ", "\n")), *opening]
    body = "".join([*opening, *map(_word_piece, text.pieces)])
    return archive({
        "[Content_Types].xml": content_types({
            "/word/document.xml": "wordprocessingml.document.main",
            "/word/styles.xml": "wordprocessingml.styles",
            "/docProps/core.xml": CORE_TYPE,
        }),
        "_rels/.rels": top_relations("word/document.xml"),
        "word/_rels/document.xml.rels": relations([(f"{OFFICE_LINK}/styles", "styles.xml")]),
        "word/document.xml": f"{XML_HEAD}<w:document {_W}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": _word_styles(text),
        "docProps/core.xml": core_properties(text),
    })  # fmt: skip


_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODT_TYPE = "application/vnd.oasis.opendocument.text"


def _odt_piece(piece: Piece) -> str:
    lines = "<text:line-break/>".join(escape(line) for line in piece.text.removeprefix("- ").split("\n"))
    match piece.role:
        case "heading":
            return f'<text:h text:outline-level="{piece.level}">{lines}</text:h>'
        case "item":
            return f"<text:list><text:list-item><text:p>{lines}</text:p></text:list-item></text:list>"
        case "table":
            cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
            rows = "".join(
                "<table:table-row>" + "".join(cell.format(escape(one)) for one in row) + "</table:table-row>"
                for row in piece.rows
            )
            columns = max(len(row) for row in piece.rows)
            return f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>{rows}</table:table>'
        case _:
            return f"<text:p>{lines}</text:p>"


def _manifest() -> str:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (("/", _ODT_TYPE), ("content.xml", "text/xml"), ("meta.xml", "text/xml"))
    )
    space = f'xmlns:manifest="{_ODF}:manifest:1.0"'
    return f'{XML_HEAD}<manifest:manifest {space} manifest:version="1.2">{entries}</manifest:manifest>'


def _meta(text: Text, spaces: str) -> str:
    inside = f"<dc:title>{escape(text.title)}</dc:title><dc:date>{text.head['date']}T08:00:00</dc:date>"
    head = f'{spaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"'
    return f"{XML_HEAD}<office:document-meta {head}><office:meta>{inside}</office:meta></office:document-meta>"


def odt(text: Text) -> bytes:
    """The text as an OpenDocument letter."""
    spaces = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "meta"))
    address = [Piece("paragraph", text.head["to"].replace(" / ", "\n"))] if "to" in text.head else []
    body = "".join(map(_odt_piece, [*address, Piece("heading", text.title, level=1), *text.pieces]))
    opening = f'{XML_HEAD}<office:document-content {spaces} office:version="1.2"><office:body><office:text>'
    parts = {
        "mimetype": _ODT_TYPE,
        "META-INF/manifest.xml": _manifest(),
        "content.xml": f"{opening}{body}</office:text></office:body></office:document-content>",
        "meta.xml": _meta(text, spaces),
    }
    return archive(parts, stored=["mimetype"])
