"""The words of an office in four languages: what a question's words are called elsewhere."""

import tomllib
from collections import Counter
from importlib import resources

import pytest

from kb.glossary import Matter, matters
from kb.question import Vocabulary, understand


def called(question: str, language: str) -> list[tuple[str, ...]]:
    return [matter.called for matter in matters(understand(question), language)]


def test_every_row_names_its_matter_in_four_languages() -> None:
    data = tomllib.loads((resources.files("kb") / "glossary.toml").read_text(encoding="utf-8"))
    rows = [line for line in data["rows"].splitlines() if line and not line.startswith("#")]
    assert len(rows) > 300
    assert Counter(len([cell for cell in row.split("|") if cell.strip()]) for row in rows) == {4: len(rows)}
    assert not [row for row in rows if ",," in row or any(not name.strip() for name in row.split(","))]


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
