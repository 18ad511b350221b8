"""Files of all kinds for the readers' tests, written by programs that are not ours or by hand, byte by byte."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from itertools import pairwise

from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

registerFont(UnicodeCIDFont("STSong-Light"))

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(*pages: Sequence[str], turn: int = 0) -> bytes:
    """A PDF with one line of text below the other. turn: how the page lies in the file; it is shown upright."""
    out = io.BytesIO()
    made = Canvas(out, pagesize=(595, 842), invariant=1)  # which a quarter turn swaps in the file
    for lines in pages:
        width, height = (842, 595) if turn % 180 else (595, 842)
        made.setPageRotation(turn)
        made.translate(*{0: (0, 0), 90: (width, 0), 180: (width, height), 270: (0, height)}[turn])
        made.rotate(turn)
        for n, line in enumerate(lines):
            made.setFont("Helvetica" if max(line, default="a") < "\u0100" else "STSong-Light", 12)
            made.drawString(60, 780 - 16 * n, line)
        made.showPage()
    made.save()
    return out.getvalue()


def drawn_pdf(draw, size: tuple[float, float] = (595, 842)) -> bytes:
    """A PDF of one page that `draw(canvas)` fills."""
    out = io.BytesIO()
    made = Canvas(out, pagesize=size, invariant=1)
    draw(made)
    made.showPage()
    made.save()
    return out.getvalue()


def pdf_of_objects(*objects: bytes) -> bytes:
    """A PDF from raw objects 1, 2, …; object 1 is the catalogue."""
    out = b"%PDF-1.7\n"
    places = []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (n, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(content), entries, content)


def pdf_with_font_map(codes: Mapping[str, bytes], shown: str) -> bytes:
    """A PDF whose font says that letter A means these UTF-16BE bytes, and so on: emoji, half surrogates, nothing."""
    pairs = "\n".join(f"<{ord(letter):02X}> <{meaning.hex()}>" for letter, meaning in codes.items())
    to_unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{len(codes)} beginbfchar\n{pairs}\nendbfchar\n"
        "endcmap end end"
    ).encode()
    return pdf_of_objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R/FirstChar 65/LastChar 90/Widths["
        + b"600 " * 26
        + b"]>>",
        stream(f"BT /F1 20 Tf 20 100 Td ({shown}) Tj ET".encode()),
        stream(to_unicode),
    )


def package(parts: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP container."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str, **parts: str | bytes) -> bytes:
    """A DOCX from the XML inside its body. Further parts by name, with "__" for "/" and "_xml" for ".xml"."""
    names = {name.replace("__", "/").replace("_xml", ".xml").replace("_bin", ".bin"): c for name, c in parts.items()}
    return package({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>", **names})


def paragraph(text: str, style: str = "", properties: str = "") -> str:
    chosen = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{chosen}{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def ole(streams: Mapping[str, bytes]) -> bytes:
    """A compound file, the container of MSG and XLS. Names with "/" lie in a storage of that name (one level)."""
    sector, big = 512, 4096
    data, chains, starts = b"", [], {}
    for name, content in streams.items():
        padded = content.ljust(max(big, -(-len(content) // sector) * sector), b"\0")
        first, count = len(data) // sector, len(padded) // sector
        starts[name] = (first, len(padded) if len(content) < big else len(content))
        chains += [*range(first + 1, first + count), 0xFFFFFFFE]
        data += padded
    entries = _directory(streams, starts)
    directory_first = len(chains)
    count = -(-len(entries) // sector)
    chains += [*range(directory_first + 1, directory_first + count), 0xFFFFFFFE]
    data += entries.ljust(count * sector, b"\0")
    fat_sectors = -(-(len(chains) + 20) // 128)
    fat_first = len(chains)
    chains += [0xFFFFFFFD] * fat_sectors
    table = b"".join(struct.pack("<I", link) for link in chains).ljust(fat_sectors * sector, b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, fat_sectors, directory_first, 0,
        big, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0,
    )  # fmt: skip
    places = b"".join(struct.pack("<I", fat_first + n) for n in range(fat_sectors)).ljust(436, b"\xff")
    return header + places + data + table


def _directory(streams: Mapping[str, bytes], starts: Mapping[str, tuple[int, int]]) -> bytes:
    """Entries as unbalanced trees: each storage's children hang on one another's right side."""
    folders = list(dict.fromkeys(name.split("/")[0] for name in streams if "/" in name))
    names = [*folders, *streams]
    index = {name: n for n, name in enumerate(names, 1)}
    siblings = {"": [name for name in names if "/" not in name]}
    siblings.update({f: [name for name in streams if name.startswith(f + "/")] for f in folders})
    right = {}
    for group in siblings.values():
        group.sort(key=lambda name: (len(name.split("/")[-1]), name.split("/")[-1].upper()))
        right.update(dict(pairwise(group)))
    child = {name: index[group[0]] for name, group in siblings.items() if group}
    none = 0xFFFFFFFF
    entries = _entry("Root Entry", 5, none, child[""], 0xFFFFFFFE, 0)
    for name in names:
        first, size = starts.get(name, (0, 0))
        after = index[right[name]] if name in right else none
        entries += _entry(name.split("/")[-1], 1 if name in folders else 2, after, child.get(name, none), first, size)
    return entries


def _entry(  # noqa: PLR0917
    name: str, kind: int, right: int, child: int, first: int, size: int
) -> bytes:
    written = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ", written, len(written) + 2, kind, 1, 0xFFFFFFFF, right, child, b"", 0, 0, 0, first, size
    )


def xls(*rows: Sequence[object], hidden: bool = False) -> bytes:
    """A BIFF8 workbook of one sheet with numbers and words."""

    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    start = struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 0x07CC, 0, 6)
    fonts = record(0x31, struct.pack("<HHHHHBBBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0, 5, 0) + b"Arial") * 5
    formats = record(0xE0, struct.pack("<HHHBBBBIIH", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) * 16
    formats += record(0xE0, struct.pack("<HHHBBBBIIH", 0, 14, 0, 0, 0, 0, 0, 0, 0, 0))  # 16: a date
    cells = b""
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            if isinstance(value, str):
                text = value.encode("utf-16-le")
                cells += record(0x204, struct.pack("<HHHHB", y, x, 15, len(text) // 2, 1) + text)
            elif isinstance(value, bool):
                cells += record(0x205, struct.pack("<HHHBB", y, x, 15, value, 0))
            elif isinstance(value, tuple):  # a serial day
                cells += record(0x203, struct.pack("<HHHd", y, x, 16, float(value[0])))
            elif value is not None:
                cells += record(0x203, struct.pack("<HHHd", y, x, 15, float(value)))
    head = record(0x809, start) + record(0x42, struct.pack("<H", 1200)) + fonts + formats
    place = len(head) + 4 + 8 + len("Preise") + 4
    sheet = record(0x85, struct.pack("<IBBBB", place, int(hidden), 0, len("Preise"), 0) + b"Preise")
    body = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6)) + cells + record(0x0A, b"")
    return ole({"Workbook": head + sheet + record(0x0A, b"") + body})


def msg(subject: str, body: str, *attachments: tuple[str, bytes]) -> bytes:
    """An Outlook mail."""

    def text(value: str) -> bytes:
        return value.encode("utf-16-le")

    def properties(head: int, *tags: tuple[int, int]) -> bytes:
        rows = b"".join(struct.pack("<IIQ", tag, 6, size + 2) for tag, size in tags)
        return b"\0" * head + rows

    strings = {0x0037: subject, 0x1000: body, 0x0C1A: "Nguyễn Anh", 0x5D01: "anh@example.vn"}
    headers = "From: Nguyen Anh <anh@example.vn>\r\nDate: Tue, 03 Mar 2026 10:00:00 +0700\r\nMessage-ID: <1@vn>\r\n"
    strings[0x007D] = headers
    streams = {f"__substg1.0_{tag:04X}001F": text(value) for tag, value in strings.items()}
    streams["__properties_version1.0"] = struct.pack(
        "<8x4I8x", 0, len(attachments), 0, len(attachments)
    ) + properties(0, *((tag << 16 | 0x1F, len(text(value))) for tag, value in strings.items()))
    for n, (name, content) in enumerate(attachments):
        folder = f"__attach_version1.0_#{n:08X}"
        streams[f"{folder}/__properties_version1.0"] = properties(
            8, (0x3707001F, len(text(name))), (0x37010102, len(content) - 2)
        )
        streams[f"{folder}/__substg1.0_3707001F"] = text(name)
        streams[f"{folder}/__substg1.0_37010102"] = content
    return ole(streams)
