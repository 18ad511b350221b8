"""What Kontor does by itself: statements and items are matched, whichever door they came by."""

import os
import threading
import time

import pytest

from office.app import bank, categorising, documents, items, matching, months, rounds
from office.store.items import ItemBook
from tests.qt.test_month import BANK, ITEMS

AN_HOUR = 3600


@pytest.fixture
def files(tmp_path):
    """A list of open items and a statement that pays one of them, last written an hour ago."""
    folder = tmp_path / "bank"
    folder.mkdir()
    for name, text in {"items.csv": ITEMS, "bank.sta": BANK}.items():
        (folder / name).write_text(text, encoding="utf-8")
        os.utime(folder / name, (time.time() - AN_HOUR,) * 2)
    return folder


def matched(office):
    return ItemBook(office.records.database).matches()


def wait(happened):
    deadline = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_statement_in_a_watched_folder_is_matched_without_a_room(office, files):
    items.import_items(office, files / "items.csv")
    documents.watch(office, files)
    rounds.begin(office)
    wait(lambda: matched(office))


def test_without_the_rounds_nothing_is_matched(office, files):
    """The control: what the other tests wait for does not come by itself."""
    months.take_books(office, sorted(files.iterdir()))
    assert not matched(office)


def test_items_that_come_after_the_statement_are_matched_too(office, files):
    bank.import_files(office, [files / "bank.sta"])
    rounds.begin(office)
    wait(lambda: not office.activity._unsettled.is_set())
    items.import_items(office, files / "items.csv")
    wait(lambda: matched(office))


def test_matching_gives_way_to_nothing_new(office, files, monkeypatch):
    """It matches once for what changed, not again and again."""
    rounds_made, bring = [], categorising.bring_up_to_date
    monkeypatch.setattr(categorising, "bring_up_to_date", lambda office: rounds_made.append(bring(office)))
    months.take_books(office, sorted(files.iterdir()))
    rounds.begin(office)
    wait(lambda: matched(office))
    time.sleep(1)
    assert len(rounds_made) <= 2  # the second because the first matched something


def test_what_the_owner_decides_meanwhile_stands(office, files, monkeypatch):
    months.take_books(office, sorted(files.iterdir()))
    line = next(each for each in ItemBook(office.records.database).movements() if each.amount == 238)
    numbers = [number for number, item in ItemBook(office.records.database).all().items() if item.gross == 119]
    compute, decided = matching._matched, threading.Event()

    def slowly(*about):
        made = compute(*about)
        if not decided.is_set():
            decided.set()
            matching.confirm(office, line.line, numbers)
        return made

    monkeypatch.setattr(matching, "_matched", slowly)
    matching.match_bank(office)
    assert {use.item for use in matched(office)[line.line].match.uses} == set(numbers)
