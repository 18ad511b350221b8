"""A month's package that lies there is of the month as it stands now, or it counts as none."""

import json
import zipfile
from types import SimpleNamespace

import pytest

from core.errors import WorldError
from office.app.close_package import is_current, package_path
from office.rules.report import ReportPrinter

MONTH = SimpleNamespace(period="2026-03")


@pytest.fixture
def package(tmp_path):
    office = SimpleNamespace(folder=tmp_path)
    path = package_path(office, MONTH.period)
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps({"period": "2026-03", "sha256": {"journal.csv": "ab" * 40}}))
    return office, path


# The head of the one file inside has 30 bytes and its name; the head of the directory comes after its content.
@pytest.mark.parametrize(("where", "damage"), [("content", 0xFF), ("method", 17), ("flags", 1)])
def test_a_package_that_the_disk_damaged_counts_as_none(package, where, damage):
    office, path = package
    raw = bytearray(path.read_bytes())
    directory = raw.index(b"PK\x01\x02")
    raw[{"content": 43, "method": directory + 10, "flags": directory + 8}[where]] = damage
    path.write_bytes(raw)
    assert not is_current(office, MONTH)


def test_where_no_book_can_be_printed_the_owner_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    printer = ReportPrinter()
    try:
        with pytest.raises(WorldError, match="Choose another folder"):
            printer.book({}, tmp_path / "file" / "work")
    finally:
        printer.close()
