"""Proof before trust on the screen: replay a folder, look at each mail, switch an intent off, save the report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop import dialogs
from desktop.reply_backtest import BacktestPage
from office.app import documents, reply_backtest
from tests.unit.test_reply_replaying import MAILS

TERMS = "Versandkosten\n\nDer Versand nach Österreich kostet 24,90 €.\n"


@pytest.fixture
def page(fresh, tmp_path, open_window, wait):
    (tmp_path / "Versandkosten.txt").write_text(TERMS, encoding="utf-8")
    (tmp_path / "mails").mkdir()
    for name, content in MAILS.items():
        (tmp_path / "mails" / f"{name}.eml").write_bytes(content)
    documents.add_paths(fresh, [tmp_path / "Versandkosten.txt"])
    window = open_window(fresh)
    window.show_screen("reply-proof")
    found = window.room("reply-proof")
    assert isinstance(found, BacktestPage)
    wait(lambda: not found._desk.bridge.busy)
    return found


@pytest.fixture
def replayed(page, tmp_path, monkeypatch, wait):
    monkeypatch.setattr(dialogs, "choose_folder", lambda _parent, _title: tmp_path / "mails")
    page._undated.setChecked(True)
    page.choose()
    wait(lambda: page.test is not None)
    return page


def test_before_the_first_nothing_is_claimed(page):
    assert page.test is None
    assert not page._found.isVisible()


def test_a_folder_is_replayed_and_each_mail_can_be_looked_at(replayed, wait):
    outcomes = [cells.subject.outcome for cells in replayed.mails.rows]
    assert outcomes == ["not-usable", "send-ready"]
    replayed._table.selectRow(1)
    shown = [part.text() for part in replayed.findChildren(QLabel)]
    assert any("24,90 €" in text and "Guten Tag" in text for text in shown)


def test_a_switch_turns_drafting_off_for_an_intent(replayed, wait):
    office = replayed._desk.office
    box = replayed.chart.switches["delivery-cost"]
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    wait(lambda: reply_backtest.intents_off(office) == {"delivery-cost"})
    replayed.fetch()
    wait(lambda: "delivery-cost" in replayed.test.off)
    assert not replayed.chart.switches["delivery-cost"].isChecked()


def test_a_bar_says_in_words_what_it_shows_in_colours(replayed):
    bars = [
        bar for bar in replayed.findChildren(type(replayed.chart)) for bar in bar.children() if hasattr(bar, "parts")
    ]
    said = bars[0].accessibleName()
    assert "ready to send: 1" in said
    assert "not usable: 1" in said
    assert [outcome for outcome, _ in bars[0].parts()] == ["send-ready", "not-usable"]


def test_the_report_is_saved_where_the_person_says(replayed, tmp_path, monkeypatch, wait):
    target = tmp_path / "proof.csv"
    monkeypatch.setattr(dialogs, "choose_target", lambda _parent, _title, _name: target)
    replayed.save()
    wait(target.exists)
    assert "send-ready" in target.read_text(encoding="utf-8-sig")


def test_without_an_account_the_mailbox_way_says_what_to_do(page, wait):
    page.from_mailbox()
    wait(lambda: page._trouble.text() == "No mail account was entered yet.")
