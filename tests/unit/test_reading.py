"""The app's Reader: every file has an outcome, with a sentence; progress, Stop, and the child's end."""

import threading
import time
from pathlib import Path

import psutil
import pytest

from core.errors import Cancelled, Trouble, WorldError
from core.progress import CancelToken
from core.words import LANGUAGES, catalogue, use_language
from kb.document import Kind, Page
from kb.reading import Reader, sentence
from tests.unit.made_files import docx, package, paragraph, pdf


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("workspace"))
    yield made
    made.close()


@pytest.fixture
def file(tmp_path):
    def write(content: bytes, name: str = "a.pdf"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


def test_pages_arrive_in_order_with_progress(reader, file):
    seen = []
    read = reader.read(file(pdf(*([f"Seite {n}"] for n in range(60)))), name="a.pdf", report=seen.append)
    assert read.kind is Kind.PDF
    assert [page.number for page in read.pages] == list(range(1, 61))
    assert read.pages[59].text == "Seite 59"
    assert [(p.done, p.total, p.what) for p in seen] == [(25, 60, "a.pdf"), (50, 60, "a.pdf"), (60, 60, "a.pdf")]


def test_a_page_survives_the_pipe(reader, file):
    (page,) = reader.read(file(docx(paragraph("Grüße 😀 中文"))), name="a.docx").pages
    assert page == Page.from_json(page.as_json())
    assert page.text == "Grüße 😀 中文"


def test_attachments_lie_in_the_workspace_until_tidied(reader, file):
    mail = b"From: a@b.c\r\nSubject: x\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-"
    (attachment,) = reader.read(file(mail, "a.eml"), name="a.eml").attachments
    assert Path(attachment.path).read_bytes() == b"%PDF-"
    assert Path(attachment.path).is_relative_to(reader.workspace)
    reader.tidy()
    assert not Path(attachment.path).exists()


@pytest.mark.parametrize(
    ("content", "trouble", "words"),
    [
        (b"", Trouble.EMPTY, "empty"),
        (b"%PDF-1.7\n", Trouble.DAMAGED, "damaged"),
        (package({"a.txt": "x"}), Trouble.UNKNOWN_KIND, "archive"),
        (b"{\\rtf1}", Trouble.UNKNOWN_KIND, "RTF"),
        (b"MZ\x90\0", Trouble.UNKNOWN_KIND, "program"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", Trouble.BOMB, "overwhelm"),
    ],
)
def test_refusals_have_a_reason_and_a_sentence(reader, file, content, trouble, words):
    with pytest.raises(WorldError) as no:
        reader.read(file(content), name="mein Brief.pdf")
    assert no.value.trouble is trouble
    assert words in no.value.sentence
    assert no.value.sentence.endswith("mein Brief.pdf")


def test_stop_is_heard_and_the_next_file_is_read(reader, file):
    cancel = CancelToken()
    long = file(pdf(*([f"Seite {n} " * 5] * 30 for n in range(400))))

    def stop(_progress):
        cancel.cancel()

    with pytest.raises(Cancelled):
        reader.read(long, name="a.pdf", report=stop, cancel=cancel)
    assert reader.read(file(pdf(["weiter"])), name="b.pdf").pages[0].text == "weiter"


def test_a_stop_before_the_start(reader, file):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        reader.read(file(pdf(["x"])), name="a.pdf", cancel=cancel)


def test_two_files_at_once_wait_for_each_other(reader, file):
    first, second = file(pdf(["eins"]), "1.pdf"), file(pdf(["zwei"]), "2.pdf")
    results = {}

    def read(path):
        results[path.name] = reader.read(path, name=path.name).pages[0].text

    threads = [threading.Thread(target=read, args=(path,)) for path in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert results == {"1.pdf": "eins", "2.pdf": "zwei"}


def test_close_ends_the_child(tmp_path, file):
    reader = Reader(tmp_path)
    reader.read(file(pdf(["x"])), name="a.pdf")
    pid = reader._reading.pid
    reader.close()
    time.sleep(0.2)
    assert pid is not None
    assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    with pytest.raises(Cancelled):
        reader.read(file(pdf(["x"])), name="a.pdf")


def test_missing_names_the_package(reader, monkeypatch):
    from kb import reading

    assert reading._missing({"rapidocr": True, "tesseract": ["de", "vi"]}) == []
    monkeypatch.setattr("sys.platform", "linux")
    vietnamese, rapid = (
        reading._missing({"rapidocr": True, "tesseract": []}),
        reading._missing({"rapidocr": False, "tesseract": ["vi"]}),
    )
    assert "apt install tesseract-ocr tesseract-ocr-vie" in vietnamese[0]
    assert "rapidocr" in rapid[0]
    assert all(isinstance(one, str) for one in reader.missing())


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_refusal_is_said_in_the_owners_language(language):
    english = {
        (t, w): sentence(t, "{name}", {"what": w}) for t in Trouble for w in ("", "archive", "rtf", "old office")
    }
    use_language(language)
    try:
        for (trouble, what), words in english.items():
            assert sentence(trouble, "{name}", {"what": what}) == catalogue(language)[words]
    finally:
        use_language("en")
