"""Hostile, broken and vanishing files: an outcome for each, and the window's process never notices more than that."""

import io
import os
import socket
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import openpyxl
import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from core.errors import Trouble, WorldError
from kb import reading
from kb.document import Kind
from kb.readers import limits
from kb.reading import Reader
from tests.unit.made_files import docx, msg, package, paragraph, pdf, pdf_of_objects, stream, xls

MAIL = b"From: a@b.de\r\nTo: c@d.de\r\nSubject: Hallo\r\nContent-Type: text/plain\r\n\r\nText der Mail\r\n"


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("workspace"))
    yield made
    made.close()


def outcome(reader: Reader, path: Path, content: bytes | None = None) -> str:
    """The kind of a file that was read, or the reason why it was not."""
    if content is not None:
        path.write_bytes(content)
    try:
        return reader.read(path, name=path.name).kind.value
    except WorldError as no:
        return no.trouble.value


def workbook() -> bytes:
    out = io.BytesIO()
    book = openpyxl.Workbook()
    for n in range(50):
        book.active.append([f"Artikel {n}", n])
    book.save(out)
    return out.getvalue()


WHOLE = {
    Kind.PDF: pdf(["Ein Satz."] * 20, ["Noch einer."]),
    Kind.DOCX: docx("".join(paragraph(f"Absatz {n}") for n in range(50))),
    Kind.XLSX: workbook(),
    Kind.XLS: xls(*(["Artikel", n] for n in range(50))),
    Kind.MSG: msg("Betreff", "Text", ("a.txt", b"x" * 3000)),
    Kind.EML: MAIL,
}


@pytest.mark.parametrize("kind", WHOLE)
def test_torn_files_end_in_an_outcome_and_whole_ones_are_read(reader, tmp_path, kind):
    whole = WHOLE[kind]
    assert outcome(reader, tmp_path / "whole", whole) == kind
    for n in range(1, 12):
        torn = whole[: len(whole) * n // 12]
        assert outcome(reader, tmp_path / f"torn{n}", torn) in {
            kind, "damaged", "unknown-kind", "empty", "text", "no-text", "eml"
        }  # fmt: skip


@pytest.mark.parametrize("kind", WHOLE)
def test_flipped_bytes_never_crash_the_reader(reader, tmp_path, kind):
    whole = WHOLE[kind]
    for n in range(0, len(whole), max(1, len(whole) // 25)):
        flipped = whole[:n] + bytes([whole[n] ^ 0x55]) + whole[n + 1 :]
        assert outcome(reader, tmp_path / f"flipped{n}", flipped) not in {"crashed-reader", "too-slow"}


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("name", ["Rechnung.txt", "Liste.xlsx", "Brief.pdf", "noname"])
def test_renamed_files_are_what_they_are(reader, tmp_path, kind, name):
    assert outcome(reader, tmp_path / name, WHOLE[kind]) == kind


# --- bombs


def zip_bomb(members: int, size: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", docx(paragraph("x"))[:0])
        for n in range(members):
            archive.writestr(f"word/media/{n}", b"\0" * size)
    return out.getvalue()


def test_zip_bombs(reader, tmp_path):
    assert outcome(reader, tmp_path / "one.docx", zip_bomb(1, 64 << 20)) == Trouble.BOMB
    assert outcome(reader, tmp_path / "many.docx", zip_bomb(limits.ZIP_MEMBERS + 1, 1)) == Trouble.BOMB
    control = docx(paragraph("x"), word__media__a_bin=os.urandom(1000) * 300)
    assert outcome(reader, tmp_path / "control.docx", control) == Kind.DOCX


def test_a_zip_that_lies_about_its_sizes(reader, tmp_path):
    honest = docx(paragraph("x" * 1_000_000))
    size = len(zipfile.ZipFile(io.BytesIO(honest)).read("word/document.xml"))
    lying = honest.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert outcome(reader, tmp_path / "lying.docx", lying) == Trouble.DAMAGED
    assert outcome(reader, tmp_path / "honest.docx", honest) == Kind.DOCX


LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};'>"
    for n in range(1, 12)
)


@pytest.mark.parametrize("body", ["<x>&a11;</x>", "<x y='&a11;'/>", "<x/>"])
def test_xml_bombs_alone_and_in_office_files(reader, tmp_path, body):
    bomb = f"{LAUGHS}]>{body}"
    assert outcome(reader, tmp_path / "a.xml", bomb.encode()) == Trouble.BOMB
    assert outcome(reader, tmp_path / "b.xml", bomb.encode("utf-16")) == Trouble.BOMB
    assert outcome(reader, tmp_path / "a.docx", docx("", word__document_xml=bomb)) == Trouble.BOMB
    with zipfile.ZipFile(io.BytesIO(WHOLE[Kind.XLSX])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    poisoned = package({**parts, "xl/sharedStrings.xml": bomb})
    assert outcome(reader, tmp_path / "a.xlsx", poisoned) == Trouble.BOMB
    assert outcome(reader, tmp_path / "c.xml", b"<x>ha</x>") == Kind.XML


def test_a_file_of_this_pc_cannot_be_pulled_in(reader, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim")
    source = f"<!DOCTYPE x [<!ENTITY s SYSTEM '{secret.as_uri()}'>]><x>&s;</x>"
    assert outcome(reader, tmp_path / "a.xml", source.encode()) == Trouble.BOMB
    doctype = f"<!DOCTYPE html SYSTEM '{secret.as_uri()}'><html><body>Hallo</body></html>"
    read = reader.read(_written(tmp_path / "a.html", doctype.encode()), name="a.html")
    assert read.pages[0].text == "Hallo"


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_pdf_stream_bomb(reader, tmp_path):
    import zlib

    squeezed = zlib.compress(zlib.compress(b"\0" * (200 << 20), 9), 9)
    content = pdf_of_objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>",
        stream(squeezed, b"/Filter[/FlateDecode/FlateDecode]"),
    )
    assert outcome(reader, tmp_path / "a.pdf", content) in {"pdf", "bomb", "damaged", "too-slow", "crashed-reader"}
    assert outcome(reader, tmp_path / "b.pdf", WHOLE[Kind.PDF]) == "pdf"


def test_a_pdf_that_claims_a_million_pages(reader, tmp_path):
    kids = b"3 0 R " * (limits.PAGES + 1)
    content = pdf_of_objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%b]>>" % (limits.PAGES + 1, kids),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>",
    )
    assert outcome(reader, tmp_path / "a.pdf", content) == Trouble.TOO_MANY_PAGES


# --- large but fine


def test_a_pdf_of_2000_pages_is_read_with_progress(reader, tmp_path):
    path = tmp_path / "Katalog.pdf"
    made = Canvas(str(path), invariant=1)
    for n in range(2000):
        for line in range(12):
            made.drawString(
                60, 760 - 20 * line, f"Seite {n + 1}, Zeile {line}: Artikel {n * 12 + line} kostet {line},90 €"
            )
        made.showPage()
    made.save()
    seen = []
    read = reader.read(path, name=path.name, report=seen.append)
    assert len(read.pages) == 2000
    assert read.pages[1999].text.startswith("Seite 2000, Zeile 0")
    assert [p.done for p in seen] == list(range(25, 2001, 25))
    assert all(p.total == 2000 for p in seen)


# --- names and places


@pytest.mark.parametrize(
    "name", ["😀 Rechnung.pdf", "gpj.\u202efdp", "Hóa đơn tháng 3.pdf", "发票.pdf", "a" * 200 + ".pdf"]
)
def test_odd_names(reader, tmp_path, name):
    assert outcome(reader, tmp_path / name, WHOLE[Kind.PDF]) == Kind.PDF


def test_right_to_left_text_comes_out_in_reading_order(reader, tmp_path):
    read = reader.read(_written(tmp_path / "a.txt", "שלום עולם\n\nمرحبا\n".encode()), name="a.txt")
    assert read.pages[0].text.split() == ["שלום", "עולם", "مرحبا"]


def test_folders_pipes_and_nothing_at_all(reader, tmp_path):
    assert outcome(reader, tmp_path) == Trouble.NOT_A_FILE
    assert outcome(reader, tmp_path / "gone.pdf") == Trouble.VANISHED
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert outcome(reader, tmp_path / "pipe") == Trouble.NOT_A_FILE
    assert outcome(reader, tmp_path / "empty.pdf", b"") == Trouble.EMPTY
    assert outcome(reader, tmp_path / "full.pdf", WHOLE[Kind.PDF]) == Kind.PDF


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind the administrator")
def test_a_file_that_may_not_be_opened(reader, tmp_path):
    path = _written(tmp_path / "a.pdf", WHOLE[Kind.PDF])
    path.chmod(0)
    assert outcome(reader, path) == Trouble.NO_PERMISSION


def test_a_file_too_large_is_refused_without_being_read(reader, tmp_path):
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(limits.FILE_BYTES + 1)
    assert outcome(reader, path) == Trouble.TOO_LARGE


def test_a_file_that_vanishes_while_it_is_read_was_read_whole(reader, tmp_path):
    path = _written(tmp_path / "a.pdf", pdf(*([f"Seite {n}"] for n in range(100))))
    read = reader.read(path, name="a.pdf", report=lambda _progress: path.unlink(missing_ok=True))
    assert not path.exists()
    assert len(read.pages) == 100


def test_encrypted_files_ask_for_the_password(reader, tmp_path):
    out = io.BytesIO()
    writer = pypdf.PdfWriter(io.BytesIO(WHOLE[Kind.PDF]))
    writer.encrypt("offen", algorithm="AES-256")
    writer.write(out)
    path = _written(tmp_path / "a.pdf", out.getvalue())
    assert outcome(reader, path) == Trouble.ENCRYPTED
    with pytest.raises(WorldError) as wrong:
        reader.read(path, name="a.pdf", password="falsch")
    assert "does not open" in wrong.value.sentence
    assert reader.read(path, name="a.pdf", password="offen").pages[1].text == "Noch einer."


# --- the child


def test_a_reader_killed_in_the_middle_is_replaced(reader, tmp_path):
    path = _written(tmp_path / "a.pdf", pdf(*([f"Seite {n}"] * 40 for n in range(300))))
    killed = threading.Event()

    def kill(_progress):
        if not killed.is_set():
            killed.set()
            reader._reading.kill()

    with pytest.raises(WorldError) as crash:
        reader.read(path, name="a.pdf", report=kill)
    assert crash.value.trouble is Trouble.CRASHED_READER
    assert len(reader.read(path, name="a.pdf").pages) == 300


def test_a_reader_that_takes_too_long_is_stopped(reader, tmp_path, monkeypatch):
    path = _written(tmp_path / "a.pdf", pdf(*([f"Seite {n}"] * 40 for n in range(500))))
    monkeypatch.setattr(reading, "READ_SECONDS", 0.2)
    monkeypatch.setattr(reading, "READ_SECONDS_PER_MEGABYTE", 0.0)
    assert outcome(reader, path) == Trouble.TOO_SLOW
    monkeypatch.undo()
    assert outcome(reader, path) == Kind.PDF


def test_a_reader_that_eats_the_memory_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "READER_MEMORY", 40 << 20)
    small = Reader(tmp_path / "small")
    path = _written(tmp_path / "a.pdf", pdf(*([f"Seite {n}"] * 40 for n in range(2000))))
    try:
        assert outcome(small, path) == Trouble.CRASHED_READER
    finally:
        small.close()


def test_attachments_on_a_full_disk(tmp_path):
    """/dev/full answers each write as a full disk does."""
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("needs /dev/full")
    from core.child_process import Job, Refused
    from kb.readers.delivery import Delivery

    to = Delivery(Job(1, lambda _frame: None), tmp_path)
    to._folder.mkdir(parents=True)
    (to._folder / "001-a.xml").symlink_to(full)
    with pytest.raises(Refused) as no:
        to.attach("a.xml", b"x" * 10000)
    assert no.value.reason == Trouble.DISK_FULL
    to.attach("b.xml", b"fine")


def test_the_child_opens_no_connection():
    """A server listens; a library in the child that tries to reach it is refused before a packet leaves."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(1)
        port = server.getsockname()[1]
        call = f"import socket; socket.create_connection(('127.0.0.1', {port}), 2)"
        blocked = f"from kb.readers.offline import stay_offline; stay_offline(); {call}"
        forbidden = subprocess.run([sys.executable, "-c", blocked], capture_output=True, text=True, check=False)
        assert "OfflineError" in forbidden.stderr
        with pytest.raises(TimeoutError):
            server.accept()
        assert subprocess.run([sys.executable, "-c", call], check=False).returncode == 0  # the control


def test_hundred_files_one_after_the_other_leave_the_child_alive(reader, tmp_path):
    path = _written(tmp_path / "a.pdf", WHOLE[Kind.PDF])
    outcome(reader, path)
    pid = reader._reading.pid
    started = time.monotonic()
    for n in range(100):
        content = WHOLE[Kind.DOCX] if n % 2 else b"PK\x03\x04 broken"
        assert outcome(reader, tmp_path / f"{n}", content) == ("docx" if n % 2 else "damaged")
    assert reader._reading.pid == pid
    assert time.monotonic() - started < 60
