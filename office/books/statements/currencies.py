"""The currencies that bank files name: ISO 4217 codes, signs of one currency alone, and names."""

import re
from collections import Counter
from collections.abc import Sequence

from core.patterns import regex

CODE = (
    "EUR|CHF|USD|GBP|VND|CNY|HKD|JPY|SEK|DKK|NOK|PLN|CZK|HUF|RON|BGN|ISK|TRY|UAH|ILS|AED|SAR|KWD|INR|IDR|MYR|PHP|SGD"
    "|THB|TWD|KRW|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN|ZAR|EGP|KES|NGN|RSD"
)
_CODE = regex(rf"(?<![A-Za-z])(?:{CODE})(?![A-Za-z])")
_NAMES = {"人民币": "CNY", "RMB": "CNY", "美元": "USD", "欧元": "EUR", "港币": "HKD", "日元": "JPY", "VNĐ": "VND"}
_SIGNS = {  # those of one currency alone
    "€": "EUR", "£": "GBP", "₫": "VND", "元": "CNY", "zł": "PLN", "Kč": "CZK", "₹": "INR",
    "₩": "KRW", "฿": "THB", "円": "JPY", "R$": "BRL",
}  # fmt: skip
_SIGN = "|".join(map(re.escape, _SIGNS))
_A_SIGNS_CELL = regex(
    rf"^(?:R\$|[^\w]*)\s*-?\d[\d\s.,'’]*(?:[^\w\d]*|\s*(?:{_SIGN}))$|[(（\[](?:{_SIGN})[)）\]]"
    rf"|\b(?:in|en) (?:{_SIGN})$"
)


def currency_in(cell: str) -> str:
    """The currency that a cell names by code or name, "" for none."""
    if code := _CODE.search(cell):
        return code[0]
    return next((code for name, code in _NAMES.items() if name in cell), "")


def currency_of(head: str) -> str:
    """The currency that the words above a table name most often, "" for none."""
    known = Counter(_CODE.findall(head))
    return known.most_common(1)[0][0] if known else ""


def currency_shown(cells: Sequence[str]) -> str:
    """The currency whose sign stands at amounts or in titles, "" for none."""
    signs = Counter(sign for cell in cells for sign in _SIGNS if sign in cell and _A_SIGNS_CELL.search(cell))
    return _SIGNS[signs.most_common(1)[0][0]] if signs else ""
