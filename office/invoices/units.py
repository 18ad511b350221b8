"""Units of quantity: whether two ways of writing one mean the same (UN/ECE Recommendations 20 and 21, and words)."""

import re

from office.invoices.parties import folded

_ALIKE = (
    {"stk", "st", "stck", "stuck", "stueck", "pcs", "pc", "pce", "piece", "pieces", "ea", "each", "unit", "h87",
     "c62", "xpp", "nar", "cai", "chiec", "个", "件", "只", "台", "张", "ks", "szt", "pz", "ud", "u"},
    {"m", "mtr", "lfm", "lfdm", "lm", "meter", "metre", "met", "米"},
    {"m2", "mtk", "qm", "sqm", "平方米"},
    {"m3", "mtq", "cbm", "fm", "立方米"},
    {"kg", "kgm", "kilo", "kilogramm", "公斤", "千克"},
    {"g", "grm", "gramm", "克"},
    {"t", "tne", "to", "tonne", "ton", "tan", "吨"},
    {"l", "ltr", "liter", "litre", "lit", "升"},
    {"h", "hur", "std", "stunde", "stunden", "hour", "hours", "gio", "小时"},
    {"d", "day", "tag", "tage", "days", "ngay", "天", "日"},
    {"mon", "monat", "monate", "month", "months", "mo", "thang", "月"},
    {"pkg", "xpk", "pak", "packung", "pack", "vpe", "goi", "包"},
    {"xbx", "box", "karton", "kart", "krt", "carton", "hop", "thung", "盒", "箱"},
    {"set", "satz", "bo", "套"},
    {"pr", "paar", "pair", "doi", "对", "双"},
    {"kwh", "度"},
)  # fmt: skip
_KIND = {word: number for number, words in enumerate(_ALIKE) for word in words}


def same_unit(one: str, other: str) -> bool:
    """False only where two units are known and differ: a metre is no piece. What nobody knows speaks for nothing."""
    first, second = _KIND.get(_plain(one)), _KIND.get(_plain(other))
    return first is None or second is None or first == second


def _plain(unit: str) -> str:
    """As in stk for "Stk." and m2 for "m²"."""
    return re.sub(r"[\W_]+", "", folded(unit))
