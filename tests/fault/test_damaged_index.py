"""kb.db is a cache: damage that `verify` finds is gone after the next start, and a sound file is left in peace."""

import pytest

from core.evidence import Severity
from office.app import checks, documents
from office.app.bootstrap import open_office
from tests.e2e.kontor import write_documents

FILES = 12
PAGE = 4096


@pytest.fixture
def folder(tmp_path):
    """An office with documents, closed."""
    office = open_office(tmp_path / "office", with_model=False)
    outcomes = documents.add_paths(office, [write_documents(tmp_path / "in", FILES)])
    office.close()
    assert {outcome.outcome for outcome in outcomes} == {"added"}
    return tmp_path / "office"


def flip(file, *places):
    """64 bytes at each place, as a dying disk leaves them."""
    data = bytearray(file.read_bytes())
    for at in places:
        data[at : at + 64] = bytes(byte ^ 0xFF for byte in data[at : at + 64])
    file.write_bytes(data)


def verified(folder):
    """One start of the office: what verify finds, when all that waits is done."""
    office = open_office(folder, with_model=False)
    try:
        office.activity.finish()
        return checks.verify(office), office.library.search("Lieferung 4003")
    finally:
        office.close()


def put_aside(folder):
    return list(folder.glob("*-damaged-*"))


def test_what_verify_finds_is_built_again_at_the_next_start(folder):
    (file,) = folder.rglob("kb.db")
    flip(file, file.read_bytes().index(b"Die Lieferung Nr. 4003") // PAGE * PAGE)  # a page that no list is made from
    office = open_office(folder, with_model=False)
    found = {finding.rule: finding for finding in checks.verify(office)["findings"]}
    office.close()
    assert any(finding.severity is Severity.BLOCK for finding in found.values())
    assert "KB-REBUILT" in found
    assert not put_aside(folder), "verify itself moves nothing"

    after, hits = verified(folder)
    assert put_aside(folder)
    assert after["ok"], after["findings"]
    assert after["checked"]["documents"] == FILES
    assert hits[0].at.name == "Notiz 003.txt"


def test_a_file_that_cannot_be_read_through_is_built_again_at_once(folder):
    (file,) = folder.rglob("kb.db")
    flip(file, *range(PAGE, file.stat().st_size, PAGE))
    after, hits = verified(folder)
    assert put_aside(folder)
    assert after["ok"], after["findings"]
    assert hits[0].at.name == "Notiz 003.txt"


def test_a_sound_one_stays_where_it_is(folder):
    (file,) = folder.rglob("kb.db")
    for _ in range(2):
        found, hits = verified(folder)
        assert found["ok"], found["findings"]
        assert hits[0].at.name == "Notiz 003.txt"
    assert not put_aside(folder)
    assert not file.with_name("kb.db.damaged").exists()
