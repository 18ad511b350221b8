"""The sample company made by its child, as the app starts it."""

from pathlib import Path

import pytest

from core.children import Child, ChildSpec, End
from core.progress import CancelToken


@pytest.fixture
def child():
    made = Child(ChildSpec("office.sample"))
    yield made
    made.close()


def test_the_child_writes_the_company_and_tells_its_progress(child, tmp_path: Path) -> None:
    events = []
    outcome = child.call("make", {"folder": str(tmp_path)}, seconds=300, on_event=events.append)
    assert outcome.end is End.DONE
    assert outcome.result["documents"] >= 40
    assert len(list((tmp_path / "documents").iterdir())) == outcome.result["documents"]
    assert [event["done"] for event in events][:3] == [1, 2, 3]
    assert events[0]["what"]


def test_a_place_that_takes_no_files_is_refused_with_a_sentence(child, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    outcome = child.call("make", {"folder": str(tmp_path / "taken")}, seconds=300)
    assert outcome.end is End.REFUSED
    assert outcome.detail


def test_stop_ends_it_and_leaves_no_half_file(child, tmp_path: Path) -> None:
    stop = CancelToken()
    where = {"folder": str(tmp_path)}
    outcome = child.call("make", where, seconds=300, cancel=stop, on_event=lambda _: stop.cancel())
    assert outcome.end is End.CANCELLED
    assert list(tmp_path.rglob("*.part")) == []
