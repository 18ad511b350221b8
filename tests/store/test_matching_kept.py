"""The matching of a month is kept while nothing that it was made from is another, and only then."""

import pytest

from office.app import bank, items, matching
from office.books.matching import matcher
from tests.qt.test_month import BANK, ITEMS


@pytest.fixture
def runs(office, tmp_path, monkeypatch):
    """How often the matcher ran, in an office with a payment that two items explain as well."""
    (tmp_path / "items.csv").write_text(ITEMS, encoding="utf-8")
    (tmp_path / "bank.sta").write_text(BANK, encoding="utf-8")
    items.import_items(office, tmp_path / "items.csv")
    bank.import_files(office, [tmp_path / "bank.sta"])
    count = []

    def match(*given, **named):
        count.append(1)
        return matcher.match(*given, **named)

    monkeypatch.setattr(matching, "match", match)
    matching.match_bank(office)  # it stores what is sure, which makes the next one another
    matching.match_bank(office)
    count.clear()
    return count


def test_looking_again_matches_nothing_anew(office, runs):
    first, second = matching.match_bank(office), matching.match_bank(office)
    assert first.lines == second.lines
    assert not runs


def test_a_word_of_the_owner_and_a_new_item_are_seen_at_once(office, runs, tmp_path):
    (asked,) = [each for each in matching.match_bank(office).lines if len(each.verdict.rivals) > 0]
    both = {*asked.verdict.rivals, *(asked.verdict.best.items if asked.verdict.best else ())}
    matching.decline(office, asked.line.line, list(both))
    (now,) = [each for each in matching.match_bank(office).lines if each.line.line == asked.line.line]
    assert runs
    assert not both & {*now.verdict.rivals, *(now.verdict.best.items if now.verdict.best else ())}
    runs.clear()
    later = ITEMS.replace("RE-1001", "RE-2001").replace("Anna Krause", "Dora Nolte").splitlines(keepends=True)[:2]
    (tmp_path / "later.csv").write_text("".join(later), encoding="utf-8")
    items.import_items(office, tmp_path / "later.csv")
    matching.match_bank(office)
    assert runs
