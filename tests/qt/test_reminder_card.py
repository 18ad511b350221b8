"""Settings of reminders: a base rate with its source, the firm's own terms, disputes; each with its undo."""

from datetime import date
from decimal import Decimal

import pytest

from office.app import items, late_interest, reminders
from tests.qt.test_month import ITEMS


@pytest.fixture
def card(fresh, open_window, wait, tmp_path):
    (tmp_path / "items.csv").write_text(ITEMS, encoding="utf-8")
    items.import_items(fresh, tmp_path / "items.csv")
    window = open_window(fresh)
    window.show_screen("settings", "reminders")
    found = window.room("settings").reminders
    wait(lambda: found._terms is not None and not window.desk.bridge.busy)
    return found


def rate_of(office, first):
    return next((each for each in late_interest.base_rates(office) if each.first == first), None)


def test_a_base_rate_is_corrected_with_its_source_and_taken_back(card, fresh, wait):
    first = date(2026, 1, 1)
    before = rate_of(fresh, first)
    assert before.noted is None
    assert "Bundesbank" in before.source
    card._take_up(first)
    assert card.half_year.currentData() == "2026-01-01"
    card.percent.setText("1,52")
    card.source.clear()
    card.note()
    wait(lambda: "where the rate stands" in card.said.text())
    assert rate_of(fresh, first) == before, "a figure without a source is not taken"
    card.source.setText("Bundesanzeiger")
    card.note()
    wait(lambda: rate_of(fresh, first).percent == Decimal("1.52"))
    assert reminders.terms_of(fresh).base_rates == {first: Decimal("1.52")}
    wait(lambda: any("Bundesanzeiger" in row.words[2] for row in card.rates.rows))
    wait(card.window().toast.isVisible)
    card.window().toast.undo()
    wait(lambda: rate_of(fresh, first) == before)


def test_an_invoice_is_disputed_settled_and_that_taken_back(card, fresh, wait):
    def held():
        return [each.number for each in late_interest.disputed(fresh)]

    card.number.setText("RE-9999")
    card.dispute()
    wait(lambda: "RE-9999" in card.said.text())
    card.number.setText("RE-1002")
    card.dispute()
    wait(lambda: held() == ["RE-1002"])
    wait(lambda: card._disputed.count() == 1)
    card._settle("RE-1002")
    wait(lambda: held() == [])
    wait(lambda: "again" in card.window().toast.text)
    card.window().toast.undo()
    wait(lambda: held() == ["RE-1002"])


def test_the_terms_are_the_laws_in_germany_and_the_firms_own_elsewhere(card, fresh, wait):
    assert card._by_law.isVisibleTo(card) == card._terms.german
    assert card._by_terms.isVisibleTo(card) != card._terms.german
    card.own_rate.setText("a lot")
    card._set_terms()
    wait(lambda: "percent a year" in card.said.text())
    card.own_rate.setText("9,5 %")
    card.lump_sum.click()
    wait(lambda: late_interest.late_terms(fresh).own_rate == Decimal("9.5"))
    assert late_interest.late_terms(fresh).lump_sum is False
