"""Every file of ../shared/data/bad given to one office in one go: fuzzed PDFs, XML bombs, files that broke others.

By default each fourth file; KONTOR_ALL=1 takes all of them.
"""

import os

import psutil
import pytest

from office.app import checks, documents, questions
from office.app.bootstrap import open_office
from tests.e2e.kontor import write_documents
from tests.shared_data import shared, shared_files

STEP = 1 if os.environ.get("KONTOR_ALL") else 4
pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    """An office to which the collections were given, with two good files among them."""
    shared("bad")
    root = tmp_path_factory.mktemp("bad")
    good = write_documents(root / "good", 2)
    files = [good / "Notiz 000.txt", *shared_files("*", "bad")[::STEP], good / "Notiz 001.txt"]
    office = open_office(root / "office", with_model=False)
    yield office, files, documents.add_paths(office, files)
    office.close()


def test_every_file_has_one_outcome_and_a_refusal_says_why(taken):
    _office, files, outcomes = taken
    assert [outcome.path for outcome in outcomes] == [str(file) for file in files]
    assert {outcome.outcome for outcome in outcomes} <= {"added", "duplicate", "refused"}
    silent = [outcome.path for outcome in outcomes if outcome.outcome == "refused" and not outcome.sentence]
    assert silent == []


def test_none_was_a_bug_of_ours_or_took_the_reader_down(taken):
    _office, _files, outcomes = taken
    assert [outcome.path for outcome in outcomes if outcome.reason in {"crashed-reader", "too-slow"}] == []


def test_the_good_ones_among_them_are_found(taken):
    office, _files, outcomes = taken
    assert (outcomes[0].outcome, outcomes[-1].outcome) == ("added", "added")
    for n in (0, 1):
        assert questions.search(office, f"Lieferung {4000 + n}")[0].at.name == f"Notiz {n:03}.txt"


def test_the_office_is_sound(taken):
    office, _files, _outcomes = taken
    found = checks.verify(office)
    assert found["ok"], found["findings"]


def test_no_reader_is_left_when_the_office_closes(taken, tmp_path):
    office = open_office(tmp_path / "office", with_model=False)
    documents.add_paths(office, [write_documents(tmp_path / "in", 1)])
    started = office.reader._reading.pid
    assert psutil.pid_exists(started), "no child was there: the test proves nothing"
    office.close()
    assert not psutil.pid_exists(started)
