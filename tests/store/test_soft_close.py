"""A month that is closed softly takes closing entries only; an account gets another name, never another type."""

import json

import pytest

from core.errors import InputError
from office.app import books
from office.app.events import Topic
from office.books.periods import PeriodState
from office.cli.main import main

HEAD = "entry,date,text,account,account_name,account_type,debit,credit,currency,document\n"
RENT = "{n},{day},Rent,4210,Rent,expense,900.00,,EUR,\n{n},{day},Rent,1200,Bank,asset,,900.00,EUR,\n"


def imported(office, folder, number, day):
    path = folder / f"{number}.csv"
    path.write_text(HEAD + RENT.format(n=number, day=day), encoding="utf-8")
    return books.import_journal(office, path)


def test_a_softly_closed_month_takes_no_journal_until_it_is_opened_again(office, tmp_path):
    assert imported(office, tmp_path, 1, "2026-09-03").entries == 1
    assert books.soft_close(office, "2026-09", "the adviser looks through it").state is PeriodState.SOFT
    refused = imported(office, tmp_path, 2, "2026-09-20")
    assert (refused.entries, len(refused.refused)) == (0, 1)
    assert "closing entries" in refused.refused[0].reason
    assert imported(office, tmp_path, 3, "2026-10-03").entries == 1  # the control: the next month is open
    assert books.reopen(office, "2026-09", "a bill was forgotten").state is PeriodState.OPEN
    assert imported(office, tmp_path, 2, "2026-09-20").entries == 1


def test_another_name_keeps_number_type_and_chain(office, tmp_path):
    imported(office, tmp_path, 1, "2026-09-03")
    before = books.ledger(office).accounts()["4210"]
    renamed = books.rename_account(office, "4210", " Pacht ")
    assert (renamed.name, renamed.type) == ("Pacht", before.type)
    assert not books.ledger(office).verify()
    for number, name in (("4210", " "), ("4711", "Pacht")):
        with pytest.raises(InputError):
            books.rename_account(office, number, name)


def test_who_shows_the_books_hears_of_each(office, tmp_path):
    imported(office, tmp_path, 1, "2026-09-03")
    heard = []
    office.events.subscribe(lambda event: heard.append(event.topic))
    for told, deed in enumerate(
        (
            lambda: books.rename_account(office, "4210", "Pacht"),
            lambda: books.soft_close(office, "2026-09", "the adviser looks through it"),
            lambda: books.reopen(office, "2026-09", "a bill was forgotten"),
        ),
        start=1,
    ):
        deed()
        assert heard == [Topic.BOOKS] * told
    with pytest.raises(InputError):
        books.rename_account(office, "4210", " ")
    assert len(heard) == told


def test_both_are_commands(tmp_path, capsys):
    where = ["--office", str(tmp_path / "office"), "--json"]
    assert main(["books", "add-account", "4945", "--name", "Schulung", "--type", "expense", *where]) == 0
    capsys.readouterr()
    assert main(["books", "rename-account", "4945", "--name", "Fortbildung", *where]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Fortbildung"
    assert main(["books", "soft-close", "2026-09", "--why", "year's end", *where]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "soft"


def test_a_month_is_closed_softly_for_a_reason(office):
    with pytest.raises(InputError, match="Say why the month is closed softly"):
        books.soft_close(office, "2026-09", " ")
    assert [each.state for each in books.ledger(office).periods() if each.name == "2026-09"] == []
