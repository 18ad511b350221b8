"""OFD: the printed text with its places, the file's head, the data inside; damaged and hostile files are refused."""

import io
import zipfile

import pytest

from core.errors import Trouble, WorldError
from kb.document import Kind
from kb.readers.ofd import ofd_tree
from kb.reading import Reader
from tests.unit.reading_here import read_here, refusal
from tests.unit.structured_files import OFD_DATA, OLD_FAPIAO, ofd, tree


def changed(content: bytes, **parts: str | bytes | None) -> bytes:
    """The file with some parts replaced, or taken out for None. Names are the end of a part's name without ".xml"."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            stem = info.filename.rpartition("/")[2].removesuffix(".xml")
            if parts.get(stem, "") is not None:
                new.writestr(info.filename, parts.get(stem) or old.read(info))
    return out.getvalue()


def test_pages_properties_and_attachments():
    read = read_here(ofd(OFD_DATA, OLD_FAPIAO), "invoice.ofd")
    (page,) = read.pages
    assert (read.kind, read.date) == (Kind.OFD, "2026-01-06")
    assert page.text == "发票号码\t12235358\n¥10600.00"
    assert read.properties["发票号码"] == OFD_DATA["发票号码"]
    (attachment,) = read.attachments
    assert (attachment.name, attachment.path) == ("original_invoice.xml", OLD_FAPIAO)


def test_words_stand_where_they_are_printed():
    (page,) = read_here(ofd()).pages
    label, number, amount = page.words
    assert page.text[number.start : number.start + number.length] == "12235358"
    assert (number.left, number.top) == (pytest.approx(150 / 210, abs=1e-4), pytest.approx(10 / 140, abs=1e-4))
    assert label.right < number.left
    assert amount.top > number.bottom
    assert (page.width, page.height) == (pytest.approx(595.3, abs=0.1), pytest.approx(396.9, abs=0.1))


def test_an_attachments_place_may_count_from_the_document():
    other = ofd(OFD_DATA, OLD_FAPIAO)
    listed = '<A xmlns="http://www.ofdspec.org/2016"><Attachment><FileLoc>Attachs/original_invoice.xml</FileLoc></Attachment></A>'
    assert ofd_tree(changed(other, Attachments=listed)) == ofd_tree(other)


def test_the_tree_holds_the_head_and_the_data():
    root = ofd_tree(ofd(OFD_DATA, OLD_FAPIAO))
    assert root.said("CustomData[@Name=发票号码]") == OFD_DATA["发票号码"]
    assert root.find("eInvoice") == tree(OLD_FAPIAO)
    assert ofd_tree(ofd()).children == ()


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (changed(ofd(), OFD="<no"), Trouble.DAMAGED),
        (changed(ofd(), Content='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), Trouble.BOMB),
        (changed(ofd(), Document=None), Trouble.NO_TEXT),
        (ofd()[:-30], Trouble.DAMAGED),
    ],
)
def test_damaged_and_hostile_files_are_refused(content, trouble):
    assert refusal(content, "invoice.ofd") is trouble


def test_absurd_places_and_sizes_do_no_harm():
    page = (
        '<P><TextObject Boundary="1e999 -5 0 0" Size="x"><TextCode X="nan">a</TextCode></TextObject>'
        '<TextObject Boundary="9999999 1 2 3"><TextCode>b</TextCode></TextObject></P>'
    )
    assert read_here(changed(ofd(), Content=page)).pages[0].text == "b"


def test_hostile_data_inside_ends_in_a_sentence(tmp_path):
    reader = Reader(tmp_path / "workspace")
    file = tmp_path / "invoice.ofd"
    try:
        file.write_bytes(ofd(OFD_DATA, OLD_FAPIAO))
        assert reader.tree(file) == ofd_tree(file.read_bytes())
        file.write_bytes(ofd(attached='<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'))
        with pytest.raises(WorldError, match=r"invoice\.ofd") as no:
            reader.tree(file)
        assert no.value.trouble is Trouble.BOMB
    finally:
        reader.close()
