"""Office files behind a password open with the owner's, and say so with none or another."""

import io

import docx
import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind
from kb.readers.limits import FILE_BYTES
from tests.unit import made_files
from tests.unit.made_files import ole
from tests.unit.reading_here import read_here, refusal

PASSWORD = "Größe 42 安"


def locked(content: bytes, password: str = PASSWORD) -> bytes:
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, out)
    return out.getvalue()


def letter() -> bytes:
    made, out = docx.Document(), io.BytesIO()
    made.add_paragraph("Die Kaution beträgt 1.800 Euro.")
    made.save(out)
    return out.getvalue()


def prices() -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    for row in (("Artikel", "Preis"), ("Eichenbrett", 24.9)):
        made.active.append(row)
    made.save(out)
    return out.getvalue()


def refused(content: bytes, password: str | None) -> Refused:
    with pytest.raises(Refused) as no:
        read_here(content, "Brief.docx", password)
    return no.value


def test_the_owners_password_opens_it():
    read = read_here(locked(letter()), "Brief.docx", PASSWORD)
    assert (read.kind, read.pages[0].text) == (Kind.DOCX, "Die Kaution beträgt 1.800 Euro.")
    read = read_here(locked(prices()), "Preise.xlsx", PASSWORD)
    assert read.kind is Kind.XLSX
    assert "Eichenbrett" in read.pages[0].text


def test_none_or_another_password_is_told_apart():
    file = locked(letter())
    without, wrong = refused(file, None), refused(file, "falsch")
    assert (without.reason, without.more) == (Trouble.ENCRYPTED, {})
    assert (wrong.reason, wrong.more["wrong_password"]) == (Trouble.ENCRYPTED, True)


def test_a_book_that_is_only_protected_from_changes_opens_as_in_excel():
    assert "Eichenbrett" in read_here(locked(prices(), "VelvetSweatshop"), "Preise.xlsx").pages[0].text


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_torn_one_is_refused_and_nothing_worse(part):
    file = locked(letter())
    assert refusal(file[: int(part * len(file))], "Brief.docx", PASSWORD) in {Trouble.DAMAGED, Trouble.ENCRYPTED}


def test_what_only_looks_locked_is_damaged():
    assert refusal(ole({"EncryptedPackage": b"x" * 5000}), "Brief.docx", PASSWORD) is Trouble.DAMAGED


def test_a_way_to_lock_that_nobody_here_knows_is_still_called_locked():
    extensible = ole({"EncryptionInfo": b"\x04\0\x03\0" + bytes(5000), "EncryptedPackage": b"x" * 5000})
    no = refused(extensible, PASSWORD)
    assert (no.reason, no.more) == (Trouble.ENCRYPTED, {"wrong_password": False})


def test_a_mail_with_a_locked_file_is_a_mail():
    file = made_files.msg("Vertrag", "Anbei der Vertrag.", ("Brief.docx", locked(letter())))
    read = read_here(file, "Mail.msg")
    assert (read.kind, [attachment.name for attachment in read.attachments]) == (Kind.MSG, ["Brief.docx"])


def test_what_comes_out_is_held_to_the_limit(monkeypatch):
    monkeypatch.setattr("kb.readers.limits.FILE_BYTES", 1 << 15)
    assert FILE_BYTES > 1 << 15
    assert refusal(locked(letter()), "Brief.docx", PASSWORD) is Trouble.TOO_LARGE
