"""The kind of a file is told by its content; its name is believed only between kinds of plain text."""

import gzip
import io

import pytest
from PIL import Image

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind
from kb.readers.kinds import is_mail, kind_of
from tests.unit.made_files import docx, msg, ole, package, paragraph, pdf, xls
from tests.unit.reading_here import refusal

MAIL = b"From: a@b.de\r\nTo: c@d.de\r\nSubject: Hallo\r\n\r\nText\r\n"


def picture(form: str) -> bytes:
    out = io.BytesIO()
    Image.new("L", (20, 20), 255).save(out, form)
    return out.getvalue()


KINDS = {
    Kind.PDF: pdf(["Hello"]),
    Kind.DOCX: docx(paragraph("Hello")),
    Kind.XLSX: package({"xl/workbook.xml": "<workbook/>"}),
    Kind.PPTX: package({"ppt/presentation.xml": "<presentation/>"}),
    Kind.ODT: package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
    Kind.ODS: package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet-template", "content.xml": "<x/>"}),
    Kind.XLS: xls(["a", 1]),
    Kind.MSG: msg("Hello", "World"),
    Kind.EML: MAIL,
    Kind.HTML: b"<!DOCTYPE html><html><body>Hello</body></html>",
    Kind.XML: b"<?xml version='1.0'?><Invoice><ID>1</ID></Invoice>",
    Kind.IMAGE: picture("PNG"),
    Kind.TEXT: b"Hello world",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["file", "renamed.pdf", "renamed.docx", "wrong.zip"])
def test_the_content_tells_the_kind_whatever_the_name(kind, name):
    assert kind_of(KINDS[kind], name) is kind


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP"])
def test_pictures(form):
    assert kind_of(picture(form), "x") is Kind.IMAGE


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.csv", Kind.CSV), ("a.TSV", Kind.CSV), ("a.md", Kind.MARKDOWN), ("a.txt", Kind.TEXT), ("a.log", Kind.TEXT)],
)
def test_plain_text_is_what_its_name_says(name, kind):
    assert kind_of(b"one;two\nthree;four\n", name) is kind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_in_any_encoding_is_no_binary(encoding):
    assert kind_of("Größe und Preis\n".encode(encoding) * 20, "a.txt") is Kind.TEXT


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (package({"a.txt": "x"}), "archive"),
        (gzip.compress(b"x", mtime=0), "archive"),
        (b"7z\xbc\xaf'\x1c\0\0", "archive"),
        (b"{\\rtf1 Hello}", "rtf"),
        (b"MZ\x90\0\3\0\0\0", "program"),
        (b"\x7fELF\2\1\1\0", "program"),
        (b"ID3\3\0\0\0", "sound or film"),
        (ole({"WordDocument": b"x" * 5000}), "old office"),
        (b"\0\1\2\3" * 100, "binary"),
    ],
)
def test_foreign_kinds_are_refused_by_name(content, what):
    with pytest.raises(Refused) as caught:
        kind_of(content, "x.pdf")
    assert (caught.value.reason, caught.value.more["what"]) == (Trouble.UNKNOWN_KIND, what)


def test_an_encrypted_office_file_says_so():
    assert refusal(ole({"EncryptedPackage": b"x" * 5000, "EncryptionInfo": b"y" * 5000})) is Trouble.ENCRYPTED


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b" \r\n\t ", "\ufeff \n".encode()])
def test_nothing_is_empty(content):
    assert refusal(content, "a.txt") is Trouble.EMPTY


def test_a_letter_that_begins_like_a_mail_is_a_letter():
    assert is_mail("From: Anna\nTo: Bert\nSubject: x\n\nHello")
    assert not is_mail("To: whom it may concern\n\nHello")
    assert not is_mail("Dear Anna,\nthanks.\nFrom: me\nTo: you\nto the left\nto the right\nand on\n")
