"""The room Month asks once about the accounts of a journal that have no type, and posts only after a yes."""

import pytest

from desktop import dialogs
from office.app import books
from tests.store.test_untyped_journals import KINGDEE_JOURNAL


@pytest.mark.parametrize("yes", [True, False])
def test_one_question_lists_the_types_and_decides(fresh, open_window, wait, tmp_path, monkeypatch, yes):  # noqa: PLR0917 fixtures
    asked = []

    def agree(_parent, *said):
        asked.append(said)
        return yes

    monkeypatch.setattr(dialogs, "agree", agree)
    path = tmp_path / "journal.csv"
    path.write_text(KINGDEE_JOURNAL, encoding="utf-8")
    window = open_window(fresh)
    window.show_screen("month")
    window.room("month").take([path])
    wait(lambda: bool(asked) and (books.ledger(fresh).count() == 2 or not yes))
    assert [("3 accounts" in question, "5602.03" in detail) for question, detail, _ in asked] == [(True, True)]
    assert books.ledger(fresh).count() == (2 if yes else 0)
