"""The line that tells what the machine does counts on while more comes, and begins anew after a rest."""

from core.progress import Progress
from office.app import documents
from office.app.workshop import Backlog


def test_it_counts_on_while_more_arrives():
    backlog = Backlog()
    told = []
    for waiting in (3, 2, 4, 3, 2, 1):
        progress = backlog.at(waiting, "x")
        told.append((progress.done, progress.total))
        backlog.one_done()
    assert told == [(0, 3), (1, 3), (2, 6), (3, 6), (4, 6), (5, 6)]


def test_waiting_files_are_counted_and_the_next_ones_anew(office, tmp_path, monkeypatch):
    monkeypatch.setattr(office.intake, "work", lambda job, _cancel: office.records.finish(job.kind, job.subject))
    told = []
    for _ in range(2):
        for n in range(3):
            office.records.enqueue("add", str(tmp_path / f"{n}.txt"))
        office.activity.finish(report=lambda progress: told.append((progress.done, progress.total)))
    assert told == [(0, 3), (1, 3), (2, 3)] * 2
    assert documents.list_documents(office) == []


def test_while_the_owner_waits_for_his_drop_only_that_is_told(office):
    activity = office.activity
    with activity.drop():
        activity.show(Progress(1, 60, "Reading a.pdf"))
        activity._tell(Progress(4, 76, "Checking factur-x.xml"))
        activity._tell(None)
        assert (activity.snapshot().what, activity.snapshot().total) == ("Reading a.pdf", 60)
    activity._tell(Progress(4, 76, "Checking factur-x.xml"))
    assert activity.snapshot().total == 76
