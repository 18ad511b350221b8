"""The menu of a document says who may be told what it says, and takes the owner's word for it."""

from desktop.document_actions import menu
from office.app import documents, reply_audience
from office.replies.audience import Audience


def test_the_menu_shows_how_it_is_and_takes_another_word_back_too(fresh, open_window, wait, tmp_path):
    (tmp_path / "Versandkosten.txt").write_text("Versandkosten\n\nEin Paket kostet 5,90 €.", encoding="utf-8")
    documents.add_paths(fresh, [tmp_path / "Versandkosten.txt"])
    window = open_window(fresh)
    (held,) = documents.list_documents(fresh)
    made = menu(window.desk, window, held)
    (ways,) = [action.menu() for action in made.actions() if action.menu()]
    looks, every, _one, nobody = ways.actions()
    wait(looks.isChecked)
    assert every.text() in looks.text()
    nobody.trigger()
    wait(lambda: reply_audience.owners_word(fresh, held.sha256) is Audience.HOUSE)
    wait(lambda: not window.desk.bridge.busy)
    window._undo()
    wait(lambda: reply_audience.owners_word(fresh, held.sha256) is None)
