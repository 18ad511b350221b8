"""Days and amounts as cells of a table hold them: exact, with the habit inferred over the whole column or file."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from core.months import MONTH_OF_NAME
from core.names import folded
from core.patterns import regex

_PARTS = regex(r"(\d{1,4})\s?[./\-'年]\s?(\d{1,2})\s?[./\-'月]\s?'?(\d{1,4})日?")
_PACKED = regex(r"(\d{4})(\d\d)(\d\d)")
_NAMED = regex(  # 02-Mar-2026, 2. März 26, Mar 2, 2026
    r"(?:(\d{1,2})[. /-]{0,2}([^\W\d_]{3,})\.?|([^\W\d_]{3,})\.? (\d{1,2}),?)[ /'-]{0,2}(\d{4}|\d\d)\b"
)
_PLACES = {"ymd": (0, 1, 2), "dmy": (2, 1, 0), "mdy": (2, 0, 1)}
_REMARK = regex(r"(\d)\s*[(（][^()（）]*[^\W\d][^()（）]*[)）]\s*$")  # "131.77(refunded 89.84)"
_NOISE = regex(
    r"[\s\u00a0\u202f'’`´]|[A-Z]{3}(?![A-Za-z])|[A-Z]{1,3}(?=\$)|[€$£¥￥₫đ元円₹₩฿]|zł|Kč|(?<=[\d\s])kr\.?$"
)

# Groups of three, in India of two before the last; "12.11.2026" in a column of amounts is a day that slipped there.
_WHOLE = regex(r"\d*|\d{1,3}(?:([.,])\d{2,3}(?:\1\d{2,3})*)?(?<=\d{3})")


def read_day(written: str, order: str) -> date:
    """The day at the start of `written`, in an order of `day_orders`. Raises ValueError."""
    if packed := _PACKED.match(written.strip()):
        return date(*map(int, packed.groups()))
    parts = _PARTS.match(written.strip())
    if not parts and (named := _NAMED.match(written.strip())):
        return _named_day(named)
    if not parts:
        raise ValueError(f"no day: {written[:40]!r}")
    year, month, day = (int(parts[place + 1]) for place in _PLACES["ymd" if len(parts[1]) == 4 else order])
    return date(_full(year), month, day)


def _named_day(found: re.Match[str]) -> date:
    first, name, other_name, second, year = found.groups()
    month = MONTH_OF_NAME.get(folded(name or other_name))
    if month is None:
        raise ValueError(f"no day: {found[0]!r}")
    return date(_full(int(year)), month, int(first or second))


def _full(year: int) -> int:
    return year if year >= 100 else year + (2000 if year < 70 else 1900)


def day_orders(written: Iterable[str]) -> list[str]:
    """The orders in which most of these are days, the likeliest first: day before month, as in most of the world.

    More than one: the file does not show it. A few broken days decide nothing. Never empty.
    """
    samples = [each for each in written if each.strip()]
    votes = {order: sum(_is_day(each, order) for each in samples) for order in ("dmy", "mdy", "ymd")}
    return [order for order, count in votes.items() if count == max(votes.values())]


def _is_day(written: str, order: str) -> bool:
    try:
        read_day(written, order)
    except ValueError:
        return False
    return True


def is_day(cell: str) -> bool:
    """Whether a cell begins with a day, in the likeliest order."""
    return _is_day(cell, day_orders([cell])[0])


def is_amount(cell: str) -> bool:
    """Whether a cell holds an amount and nothing else."""
    try:
        read_amount(cell)
    except ValueError:
        return False
    return True


def read_amount(written: str, decimal_sign: str = "") -> Decimal:
    """An amount with its sign: "1'234.50", "-1.234,50", "12,3-", "(5.00)". decimal_sign decides "1.234".

    Raises ValueError for what is no amount.
    """
    written = _REMARK.sub(r"\1", written)
    plain = _NOISE.sub("", written.replace("\u2212", "-").replace("–", "-").replace("+", ""))
    negative = plain.startswith("(") or "-" in plain
    digits = plain.strip("()-")
    amount = None
    if re.fullmatch(r"(\d[\d.,]*|[.,]\d+)", digits, re.ASCII):
        whole, cents = _parts(digits, decimal_sign)
        if _WHOLE.fullmatch(whole):
            amount = plain_amount(re.sub(r"[.,]", "", whole) + cents)
    if amount is None:
        raise ValueError(f"no amount: {written[:40]!r}")
    return -amount if negative else amount


def plain_amount(written: str) -> Decimal | None:
    """An amount that a program wrote, like "-1234.56"; None for what is none, as "9E99", "NaN" and endless digits.

    Decimal itself would take those, and sums with them overflow or lose their cents.
    """
    plain = written.strip()
    return Decimal(plain) if re.fullmatch(r"[+-]?(?:[0-9]{1,18}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})", plain) else None


def _parts(digits: str, decimal_sign: str) -> tuple[str, str]:
    """What stands before the decimal sign as it is written, and the decimals behind a point, "" for none."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits, ""
    sign = digits[last]
    thousands = len(digits) - last - 1 == 3 and sign != decimal_sign and (decimal_sign or digits[0] != "0")
    if digits.count(sign) > 1 or thousands:
        return digits, ""
    return digits[:last], "." + digits[last + 1 :]


def decimal_sign(written: Iterable[str], *, decimals: int = 2) -> str:
    """The decimal sign of a column: what stands before other than three digits at the end. "" when it never shows.

    decimals: how many its currency has. A column in which every amount has exactly three digits there is one with
    three decimals, if its currency has cents: nobody moves whole thousands only. A dinar has three: 10.500 is ten
    and a half, however few there are.
    """
    votes, always_three = {".": 0, ",": 0}, {".": 0, ",": 0}
    samples = [plain for each in written if re.search(r"\d", plain := _NOISE.sub("", each).strip("()-+"))]
    for plain in samples:
        last = max(plain.rfind("."), plain.rfind(","))
        if last >= 0 and (len(plain) - last - 1 != 3 or {".", ","} <= set(plain)):
            votes[plain[last]] += 1
        elif last >= 0 and plain.count(plain[last]) == 1:
            always_three[plain[last]] += 1
    if any(votes.values()):
        return max(votes, key=lambda sign: votes[sign])
    enough = 1 if decimals == 3 else max(len(samples), 3)
    return next((sign for sign, count in always_three.items() if decimals and count >= enough), "")
