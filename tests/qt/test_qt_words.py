"""Qt's own words follow the language of the window."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox

from core.words import use_language
from desktop import qt_words


@pytest.fixture
def spoken(qapp):
    def said(language):
        use_language(language)
        qt_words.speak(qapp)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
        menu = QCoreApplication.translate("QWidgetTextControl", "&Copy").replace("&", "")
        return cancel, menu

    yield said
    said("en")


@pytest.mark.parametrize(
    ("language", "cancel", "copy"),
    [("en", "Cancel", "Copy"), ("de", "Abbrechen", "Kopieren"), ("zh", "取消", "复制(C)"), ("vi", "Hủy", "Sao chép")],
)
def test_buttons_and_menus_of_qt_speak_the_owners_language(spoken, language, cancel, copy):
    assert spoken(language) == (cancel, copy)


def test_the_language_can_be_changed_back(spoken):
    assert spoken("vi") != spoken("en")
    assert spoken("en") == ("Cancel", "Copy")
