"""The words of an office in four languages: what a question's words are called elsewhere."""

from collections import Counter

import pytest

from core.glossary import rows
from kb.glossary import Matter, matters
from kb.question import Vocabulary, understand


def called(question: str, language: str) -> list[tuple[str, ...]]:
    return [matter.called for matter in matters(understand(question), language)]


def test_every_row_names_its_matter_in_four_languages() -> None:
    found = rows()
    assert len(found) > 300
    for row in found:
        assert set(row.names) == {"de", "en", "vi", "zh"}
        assert all(row.names.values()) or (row.matter and not any(row.names.values())), row
        assert not row.matter or all(row.beginnings.values()), row
        assert row.matter or not any(row.beginnings.values()), row
    assert max(Counter(row.matter for row in found if row.matter).values()) == 1


def test_a_sign_after_a_word_says_whether_it_is_a_word_a_beginning_or_both() -> None:
    (row,) = (row for row in rows() if row.matter == "return")
    assert "Retoure" in row.names["de"]
    assert "retoure" in row.beginnings["de"]
    assert "zurückgeb" in row.beginnings["de"]
    assert not any(name.endswith(("-", "*")) for name in row.names["de"])
    assert "Rücksendung" in row.names["de"]
    assert "rücksendung" not in row.beginnings["de"]


@pytest.mark.parametrize(
    ("question", "language", "name"),
    [
        ("How long is the notice period?", "de", "kündigungsfrist"),
        ("租约的终止通知期是多长？", "de", "kündigungsfrist"),
        ("Thời hạn bảo hành là bao lâu?", "de", "garantie"),
        ("Wie hoch ist die Anzahlung?", "vi", "đặt cọc"),
        ("Wie viel kostet ein Muster?", "zh", "样品"),
        ("How much are two deposits?", "de", "anzahlung"),
    ],
)
def test_a_word_is_called_otherwise_elsewhere(question: str, language: str, name: str) -> None:
    assert any(name in names for names in called(question, language))


def test_the_longest_phrase_is_meant() -> None:
    assert called("What is the cash discount?", "de")[0] == ("skonto",)


def test_a_german_compound_is_called_by_its_parts() -> None:
    assert called("Rattanlieferanten und Gebühren", "en")[:2] == [
        ("rattan", "wicker"),
        ("supplier", "vendor", "manufacturer", "seller", "producer"),
    ]


def test_a_word_of_two_matters_is_called_by_both() -> None:
    names = called("How much is the deposit?", "de")[0]
    assert {"anzahlung", "kaution"} <= set(names)


def test_names_and_what_is_not_known_stay_as_they_are() -> None:
    assert called("Where is Quuxmann's kobold 4711?", "vi") == [("quuxmann",), ("kobold",), ("4711",)]


@pytest.mark.parametrize(
    ("question", "language"),
    [("Quel est le prix de la chaise ?", "de"), ("What is the price of the chair?", "fr"), ("価格はいくら？", "en")],
)
def test_a_language_that_is_not_in_it_is_left_as_it_is(question: str, language: str) -> None:
    assert all(len(names) == 1 for names in called(question, language))


def test_empty_words_carry_no_matter() -> None:
    assert called("Can you and may we?", "de") == []


def test_a_text_is_met_in_its_own_words() -> None:
    matter = Matter(("đặt cọc", "tiền cọc", "ký quỹ"))
    text = "bên b ký quỹ 30% giá trị đơn hàng"
    assert matter.in_words_of(Vocabulary(text), text) == "ký quỹ"
    assert matter.in_words_of(Vocabulary("nothing of it"), "nothing of it") == "đặt cọc"
