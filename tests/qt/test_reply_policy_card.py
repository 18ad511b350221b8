"""The card about replies in Settings: the owner's rules are shown, changed and kept."""

import pytest

from desktop.settings import Settings
from office.app import reply_policy


@pytest.fixture
def card(fresh, open_window, wait):
    window = open_window(fresh)
    window.show_screen("settings", "replies")
    room = window.room("settings")
    assert isinstance(room, Settings)
    wait(lambda: bool(room.replies.limit.text()))
    return room.replies


def test_what_is_changed_is_kept(card, fresh, wait):
    assert card.first["press"].isChecked()
    assert not card.promises["liability"].isChecked()
    card.first["press"].click()
    card.promises["liability"].click()
    card.vips.setText("kunde.example; einkauf@gross.example")
    card.limit.setText("1.500,00".replace(".", ""))
    card.signature.setPlainText("Jana Lindner\nTischlerei")
    card.checked_by.setText("Jana")
    card.save.click()
    wait(lambda: reply_policy.checked_by(fresh) == "Jana")
    held = reply_policy.policy(fresh)
    assert (held.off, held.vips) == (frozenset({"press"}), ("einkauf@gross.example", "kunde.example"))
    assert "liability" in held.commitments
    assert (f"{held.limit:f}", held.signature) == ("1500.00", "Jana Lindner\nTischlerei")


def test_what_cannot_be_is_said_and_stays_to_be_mended(card, fresh, wait, bridge):
    card.vips.setText("Herr Krause")
    card.checked_by.setText("Jana")
    card.save.click()
    wait(lambda: bool(bridge.told))
    assert "Herr Krause" in bridge.told[0]
    assert card.vips.text() == "Herr Krause"
    assert reply_policy.checked_by(fresh) == ""


def test_who_is_changing_it_is_not_disturbed(card, wait):
    card.first["press"].click()
    card.fetch()
    wait(lambda: not card._desk.bridge.busy)
    assert not card.first["press"].isChecked()
