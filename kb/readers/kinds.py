"""What kind of file it is, by its content. The name only decides between kinds of plain text."""

import io
import re
import zipfile
from pathlib import PurePath

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Kind
from kb.readers import limits
from kb.readers.damage import parsing
from kb.readers.encoding import decode

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8", b"BM")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODF = {"text": Kind.ODT, "spreadsheet": Kind.ODS}
_FOREIGN = {
    b"{\\rtf": "rtf",
    b"7z\xbc\xaf'\x1c": "archive",
    b"Rar!": "archive",
    b"\x1f\x8b": "archive",
    b"BZh": "archive",
    b"\xfd7zXZ": "archive",
    b"MZ": "program",
    b"\x7fELF": "program",
    b"ID3": "sound or film",
    b"OggS": "sound or film",
    b"RIFF": "sound or film",
    b"%!PS": "postscript",
}
_MAIL_HEADERS = regex(
    r"^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to"
    r"|content-transfer-encoding|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_CONTROLS = regex(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_HEADER_LINE = regex(r"[!-9;-~]+:(?:\s|$)|[ \t]|>?From ")
_HTML = regex(r"<(?:!doctype\s+html|html|head|body|table|div|p|br|h1)\b", re.IGNORECASE)
_XML = regex(r"\s*(?:<\?\w|<!--|<!DOCTYPE\b|<[A-Za-z_][\w.:-]*(?:\s[^<>]*)?/?>)", re.IGNORECASE)
_MARKDOWN = regex(r"^(?:#{1,6} \S|\|.*\|\s*\n\|[ :|-]+\|)", re.MULTILINE)


def unknown(what: str) -> Refused:
    """A refusal that says which foreign kind it is, so that the sentence can say what to do."""
    return Refused(Trouble.UNKNOWN_KIND, what, what=what)


def kind_of(content: bytes, name: str) -> Kind:
    """The kind, or Refused for what Kontor does not read."""
    start = content[:1024]
    if b"%PDF-" in start and not is_mail(start.decode("latin-1")):  # some writers put a few lines before it
        return Kind.PDF
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(content)
    if start.startswith(_OLE):
        return _kind_of_ole(content)
    if start.startswith(_PICTURES) or (start[:4] == b"RIFF" and start[8:12] == b"WEBP"):
        return Kind.IMAGE
    for magic, what in _FOREIGN.items():
        if start.startswith(magic):
            raise unknown(what)
    return _kind_of_text(content, name)


def _kind_of_zip(content: bytes) -> Kind:
    with parsing("zip"), zipfile.ZipFile(io.BytesIO(content)) as archive:
        limits.check_members(archive.infolist())
        names = set(archive.namelist())
        if "mimetype" in names:
            declared = archive.read("mimetype")[:100].decode("ascii", "replace")
            for ending, kind in _ODF.items():
                if declared.strip().removesuffix("-template").endswith(f"opendocument.{ending}"):
                    return kind
        if "OFD.xml" in names:
            return Kind.OFD
        for part, kind in (("word/", Kind.DOCX), ("xl/", Kind.XLSX), ("ppt/", Kind.PPTX)):
            if any(name.replace("\\", "/").lower().startswith(part) for name in names):
                return kind
    raise unknown("archive")


def _kind_of_ole(content: bytes) -> Kind:
    """Old office files."""
    if _holds(content, "__properties_version1.0"):
        return Kind.MSG
    if _holds(content, "EncryptedPackage"):
        raise Refused(Trouble.ENCRYPTED, "office")
    if _holds(content, "Workbook") or _holds(content, "Book"):
        return Kind.XLS
    raise unknown("old office")


def _holds(content: bytes, stream: str) -> bool:
    """The names of an old office file's streams stand in its directory as UTF-16."""
    return stream.encode("utf-16-le") in content


def is_locked(content: bytes) -> bool:
    """A new office file behind a password: it lies in the wrapping of an old one. A mail may have one with it."""
    wrapped = content.startswith(_OLE) and _holds(content, "EncryptedPackage")
    return wrapped and not _holds(content, "__properties_version1.0")


def _kind_of_text(content: bytes, name: str) -> Kind:
    text = decode(content[:65536])
    if not text.strip():
        text = decode(content)  # a long blank start
    if _is_binary(text):
        raise unknown("binary")
    if not text.strip():
        raise Refused(Trouble.EMPTY)
    if is_mail(text):
        return Kind.EML
    if _XML.match(text):
        return Kind.HTML if _HTML.search(text[:4096]) and "<?xml" not in text[:200] else _xml_or_html(text)
    return _kind_by_name(text, PurePath(name).suffix.lower())


def _xml_or_html(text: str) -> Kind:
    root = re.search(r"<([A-Za-z_][\w.:-]*)", text)
    return Kind.HTML if root and root.group(1).lower() == "html" else Kind.XML


def _is_binary(text: str) -> bool:
    """Control characters hardly ever stand in text."""
    return len(_CONTROLS.findall(text)) > 0.02 * len(text)


def is_mail(text: str) -> bool:
    """At least two well-known headers in a first paragraph of header lines."""
    head = re.split(r"\r?\n\r?\n", text.lstrip("\r\n"), maxsplit=1)[0]
    lines = head.splitlines()
    odd = sum(1 for line in lines if not _HEADER_LINE.match(line))
    known = {found.group().lower() for found in _MAIL_HEADERS.finditer(head)}
    return len(known) >= 2 and odd <= len(lines) // 4 and bool(_HEADER_LINE.match(lines[0]))


def _kind_by_name(text: str, ending: str) -> Kind:
    if ending in {".md", ".markdown"}:
        return Kind.MARKDOWN
    if ending in {".htm", ".html", ".xhtml"}:
        return Kind.HTML
    if ending in {".csv", ".tsv"}:
        return Kind.CSV
    if ending == ".txt":
        return Kind.TEXT
    return Kind.MARKDOWN if _MARKDOWN.search(text) else Kind.TEXT
