"""How texts and questions are cut into terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.terms import GRAM, grams, plain, terms, typed_plainly


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Straße", ["die", "strasse"]),
        ("A-4711", ["a", "4711", "a4711"]),
        ("24,90 €", ["24", "90", "24.90"]),
        ("1.234,50", ["1", "234", "50", "1234.50"]),
        ("1.234", ["1", "234", "1234"]),
        ("5.3.2026", ["5", "3", "2026", "20260305"]),
        ("2026-03-05", ["2026", "03", "05", "20260305"]),
        ("退货", ["退", "货", "退货"]),
        ("24元", ["24", "元"]),
        ("ＡＢＣ１２", ["abc12"]),
        ("bảo hành", ["bảo", "hành"]),
        ("", []),
        ("?! -- …", []),
    ],
)
def test_terms(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


def test_marks_may_be_left_out() -> None:
    assert plain("đường") == "duong"
    assert typed_plainly(["rückgabe", "haus", "bảo", "退货"]) == ["ruckgabe", "rueckgabe", "bao"]


def test_grams_have_no_marks_and_no_chinese() -> None:
    assert grams(["rückga", "ab", "退货政策"]) == ["ruck", "uckg", "ckga"]


@given(st.text())
def test_a_term_fits_between_spaces_and_quotation_marks(text: str) -> None:
    words = terms(text)
    for term in [*words, *typed_plainly(words), *grams(words)]:
        assert term
        assert not set(term) & set(' "\t\n\r\0')
        term.encode()
    assert all(len(gram) == GRAM for gram in grams(words))


@given(st.text(st.characters(codec="latin-1")))
def test_capitals_do_not_matter(text: str) -> None:
    assert terms(text) == terms(text.casefold())
