"""Every line of the real statement files is read; what is broken in them is told; nothing crashes."""

import re

import pytest

from kb.readers.tree import read_tree
from office.books.statements import camt, mt940, ofx
from tests.shared_data import shared, shared_files

MT940 = [*shared_files("*.txt", "bank", "mt940-jejik"), *shared_files("*.txt", "bank", "mt940-cmxl")]
CAMT = shared_files("*.xml", "bank", "camt-genkgo")
OFX = shared_files("*.ofx", "bank", "ofx-ofxparse")


def text_of(path):
    content = path.read_bytes()
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def lines_of(read):
    return [line for statement in read.statements for line in statement.lines]


def test_the_files_are_there():
    shared("bank")
    assert (len(MT940), len(CAMT), len(OFX)) >= (50, 15, 20)


@pytest.mark.parametrize("path", MT940, ids=lambda path: path.stem)
def test_every_line_of_mt940(path):
    text = text_of(path)
    read = mt940.read_mt940(text)
    assert len(lines_of(read)) == len(re.findall(r"^[^\S\n]*:61:", text, re.MULTILINE))
    for line in lines_of(read):
        assert line.date or any(piece.what == "date" for piece in read.unread)


@pytest.mark.parametrize("path", CAMT, ids=lambda path: path.stem)
def test_every_entry_of_camt(path):
    content = path.read_bytes()
    read = camt.read_camt(read_tree(content))
    assert len(lines_of(read)) == len(re.findall(rb"<(?:\w+:)?Ntry>", content))
    assert not read.unread


@pytest.mark.parametrize("path", OFX, ids=lambda path: path.stem)
def test_every_transaction_of_ofx(path):
    text = text_of(path)
    read = ofx.read_ofx(text)
    assert len(lines_of(read)) == len(re.findall(r"<STMTTRN>", text, re.IGNORECASE))


def test_what_is_broken_is_told():
    told = {
        path.stem: {piece.what for piece in ofx.read_ofx(text_of(path)).unread} for path in OFX if "fail" in str(path)
    }
    assert told["date_missing"] == {"date"}
    assert told["empty_balance"] == {"balance"}
    unread = {piece.words for path in MT940 for piece in mt940.read_mt940(text_of(path)).unread}
    assert "021131" in unread  # there is no 31st of November
    assert any(words.startswith(":65F:Dnull") for words in unread)
