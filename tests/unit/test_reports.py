"""A bug is written down and told; what is meant for the person passes."""

import pytest

from core import reports
from core.errors import Cancelled, Trouble, WorldError


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(reports, "_folder", tmp_path / "reports")
    return tmp_path / "reports"


def test_a_bug_is_written_down_and_told(folder):
    told = []
    with reports.caught(told.append):
        raise IndexError
    assert [path.parent for path in told] == [folder]
    assert "IndexError" in told[0].read_text()


@pytest.mark.parametrize("error", [Cancelled(), WorldError(Trouble.DISK_FULL, "full")])
def test_what_is_meant_for_the_person_is_no_bug(folder, error):
    with pytest.raises(type(error)), reports.caught(lambda path: pytest.fail(str(path))):
        raise error
    assert not folder.exists()


def test_a_report_that_cannot_be_written_is_not_lost(folder, capsys):
    folder.write_text("in the way")
    reports.write(ZeroDivisionError("boom"))
    assert "boom" in capsys.readouterr().err


def test_only_the_newest_are_kept(folder, monkeypatch):
    monkeypatch.setattr(reports, "KEPT", 3)
    written = [reports.write(ZeroDivisionError(n)) for n in range(5)]
    assert sorted(folder.iterdir()) == written[2:]
