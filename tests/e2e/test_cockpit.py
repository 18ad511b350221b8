"""`kontor cockpit` on the sample company: each figure with what stands behind it, nothing known told as nought."""

import json
from decimal import Decimal

import pytest

from office.cli.main import main
from tests.sample_company import company


def run(capsys, office, *arguments):
    assert main(["--office", str(office), "--no-model", "--json", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cockpit") / "office"
    given = company()
    for words in (
        ["items", "import", str(given / "books" / "open_items.csv")],
        ["bank", "import", *map(str, sorted((given / "bank").glob("*.camt053.xml")))],
        ["bank", "match"],
    ):
        assert main(["--office", str(folder), "--no-model", *words]) == 0
    return folder


def test_nothing_is_known_of_an_empty_office(capsys, tmp_path):
    told = run(capsys, tmp_path / "office", "cockpit")
    figures = told["figures"]
    assert {name for name, figure in figures.items() if figure["value"] is not None} == {"questions"}
    assert all(figure["missing"] for name, figure in figures.items() if name != "questions")


def test_cash_is_what_the_bank_says_and_every_row_is_behind_it(capsys, office):
    told = run(capsys, office, "cockpit", "--figure", "cash")
    rows = [Decimal(row["amount"]) for row in told["evidence"]]
    assert len(rows) == 2
    assert Decimal(told["figures"]["cash"]["value"]) == sum(rows)


@pytest.mark.parametrize("name", ["overdue"])
def test_a_sum_is_the_sum_of_its_rows(capsys, office, name):
    told = run(capsys, office, "cockpit", "--figure", name)
    assert Decimal(told["figures"][name]["value"]) == sum(Decimal(row["amount"]) for row in told["evidence"])


def test_the_weeks_the_later_and_the_doubtful_are_all_open_items(capsys, office):
    told = run(capsys, office, "cockpit", "--figure", "forecast")
    figure = told["figures"]["forecast"]
    weeks = sum(Decimal(week["in"]) + Decimal(week["out"]) for week in told["weeks"])
    rows = sum(Decimal(row["amount"]) for row in told["evidence"])
    assert weeks + Decimal(figure["later"]) + Decimal(figure["doubtful"]) == rows
