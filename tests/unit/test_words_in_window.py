"""Where there is a window, a sentence that says what to do names no command."""

import re
from datetime import date
from pathlib import Path

import pytest

from core import words
from core.errors import InputError, Trouble, WorldError
from office.app import model_choice, posting, reminders
from office.app.bootstrap import open_office
from office.books.closing import checklist

COMMAND = re.compile(r"`|\bkontor [a-z]")


def said(deed):
    with pytest.raises((InputError, WorldError)) as no:
        deed()
    return no.value.sentence


@pytest.fixture
def sentences(tmp_path: Path):
    office = open_office(tmp_path / "office", with_model=False)
    yield lambda: [
        said(lambda: model_choice.install(office, "Ada")),
        said(lambda: model_choice.use(office, "Ada")),
        said(lambda: model_choice.bench(office)),
        office.records.database.trouble(Trouble.OFFICE_DAMAGED).sentence,
        posting._closed("2026-07"),
        reminders._no_base_rate(f"{date(2026, 7, 1)}"),
        checklist._damaged(),
    ]
    office.close()


def test_a_terminal_is_told_commands_and_a_window_what_to_click(sentences, monkeypatch):
    assert all(COMMAND.search(each) for each in sentences())
    monkeypatch.setattr(words, "_in_window", True)
    assert not [each for each in sentences() if COMMAND.search(each)]
