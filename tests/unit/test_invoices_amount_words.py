"""Amounts in words: exact, or not understood at all."""

from decimal import Decimal

import pytest

from office.invoices.amount_words import amounts_in_words


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("Số tiền viết bằng chữ: Tám triệu chín trăm mười nghìn đồng.", "8910000"),
        ("Bằng chữ: Một trăm linh năm nghìn đồng chẵn", "105000"),
        ("(bằng chữ) Hai mươi mốt tỷ không trăm lẻ ba triệu bốn trăm nghìn đồng", "21003400000"),
        ("Bằng chữ: Mười lăm nghìn ba trăm hai mươi tư VND", "15324"),
        ("Bằng chữ: Tám triệu", "8000000"),
        ("价税合计（大写） ⊗壹万贰仟贰佰伍拾圆整", "12250"),
        ("大写：叁拾万零伍佰元零柒分", "300500.07"),
        ("壹亿贰仟万圆伍角", "120000000.50"),
        ("SAY TOTAL US DOLLARS THREE THOUSAND FIVE HUNDRED ONLY.", "3500"),
        ("Baht Thirty-Five Thousand One Hundred Fifty-Two Only", "35152"),
        ("In words: one hundred and one pounds and fifty pence only", "101.50"),
        ("in Worten: zwölftausenddreihundertvierundfünfzig Euro 20/100", "12354.20"),
        ("Słownie: pięć tysięcy pięćset dwadzieścia cztery złote 05/100", "5524.05"),
    ],
)
def test_they_are_read_exactly(words: str, amount: str) -> None:
    assert [found for _, found in amounts_in_words(words)] == [Decimal(amount)]


@pytest.mark.parametrize(
    "words",
    [
        "Bằng chữ: xem mặt sau đồng",
        "bằng chữ tám triệu phẩy năm đồng",
        "元",
        "Tám triệu",
        "we say that two of three came",
        "in Worten: siehe unten",
    ],
)
def test_what_is_not_understood_says_nothing(words: str) -> None:
    assert amounts_in_words(words) == []
