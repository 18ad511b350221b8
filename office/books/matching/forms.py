"""Each way in which people write an invoice number: without prefix, year and zeros, its end, a slip of the pen."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from core.names import distance, folded
from core.patterns import regex

RUN = regex(r"[a-z]+|\d+")
FEWEST = 4  # last digits that may stand for a longer number
_TAIL = 8  # last digits of a very long number that people write for it
_LONG = 6  # signs of a number from which on one wrong sign does not make it another one of the series


@lru_cache(maxsize=20000)
def plain(number: str) -> str:
    """Letters and digits only, upper and lower case alike: RE-2026-0304 is re20260304."""
    return "".join(RUN.findall(folded(number)))


@lru_cache(maxsize=20000)
def groups_of(number: str) -> tuple[tuple[str, ...], ...]:
    """Its runs of letters and digits, and those of digits alone."""
    runs = tuple(RUN.findall(folded(number)))
    digits = tuple(each for each in runs if each.isdigit())
    return (runs,) if runs == digits else (runs, digits)


def are_groups_of(written: Sequence[str], number: str) -> bool:
    """Whether as many groups of digits as the number has are its own, zeros and the century apart; fewer may be."""
    own = groups_of(number)[-1]
    if len(written) < 2 or len(written) != len(own):
        return True
    pairs = zip(written, own, strict=True)
    return all(int(one) == int(other) or f"20{one}" == other for one, other in pairs)


@lru_cache(maxsize=20000)
def forms(number: str) -> tuple[tuple[str, int], ...]:
    """Each way in which a number may be written, with the points that it is worth; the whole number first."""
    runs = RUN.findall(folded(number))
    digits = [run for run in runs if run.isdigit()]
    whole = "".join(runs)
    if not digits:
        return ((whole, 6),) if len(whole) >= 6 else ()
    found = {whole: _points(whole) + (2 if whole != "".join(digits) else 1)}
    for form, loss in _shortened(runs, digits):
        found.setdefault(form, _points(form) - loss)
    return tuple((form, min(points, 10)) for form, points in found.items() if points > 0)


def _points(form: str) -> int:
    """What a run of so many digits is worth: few digits stand everywhere."""
    count = sum(sign.isdigit() for sign in form)
    return {0: 0, 1: 0, 2: 1, 3: 3, 4: 5, 5: 7, 6: 8}.get(count, 9)


def _shortened(runs: list[str], digits: list[str]) -> Iterator[tuple[str, int]]:
    """Without the prefix, without the year, without zeros; a last group alone; the last digits of many."""
    years = [each[2:] if re.fullmatch(r"20\d\d", each) else each for each in digits]
    yield "".join(digits), 0
    yield "".join(years), 0
    for start in range(1, len(digits)):
        tail = "".join(digits[start:])
        if not re.fullmatch(r"(?:19|20)\d\d", tail):
            yield tail, 0
            yield tail.lstrip("0"), 0
    if len(digits) == 1:
        yield digits[0].lstrip("0"), 0
    else:
        yield "".join(each.lstrip("0") for each in digits), 0
        yield "".join(each.lstrip("0") for each in years), 0
    if len(digits) > 2 and digits[-1] != years[-1]:  # 12/03/2026 begins anew each month: the year is left out first
        yield "".join(digits[:-1]), 0
        yield "".join(each.lstrip("0") for each in digits[:-1]), 0
    letters = runs[0] if runs[0].isalpha() else ""
    if letters and len(digits) > 1:
        yield letters + digits[-1], -2
        yield letters + "".join(years), -2
        yield letters + "".join(each.lstrip("0") for each in years), -2
    if letters:
        yield letters + digits[-1].lstrip("0"), -1
    whole = "".join(digits)
    for start in range(1, len(whole) - FEWEST + 1):
        yield whole[start:], 1


@lru_cache(maxsize=50000)
def is_slip(groups: tuple[str, ...], written: str) -> bool:
    own = "".join(groups)
    if len(written) >= _TAIL and len(own) > len(written) + 1:
        return is_swap(own[-len(written) :], written)
    if len(own) < _LONG or abs(len(own) - len(written)) > 1 or not _may_be_near(own, written):
        return False
    if distance(own, written) > 1:
        return False
    if len(own) != len(written) or sorted(own) == sorted(written):
        return True
    changed = next(place for place, pair in enumerate(zip(own, written, strict=True)) if pair[0] != pair[1])
    return changed + 1 not in accumulate(map(len, groups))


def is_swap(own: str, written: str) -> bool:
    """Whether they differ by two neighbours that changed places, zeros in front apart."""
    one, other = own.lstrip("0"), written.lstrip("0")
    width = max(len(one), len(other))
    one, other = one.zfill(width), other.zfill(width)
    places = [place for place in range(width) if one[place] != other[place]]
    return len(places) == 2 and places[1] == places[0] + 1 and sorted(one) == sorted(other)


def _may_be_near(own: str, written: str) -> bool:
    """One slip leaves one of the two halves as it was: tells most apart without comparing them sign by sign."""
    half = len(own) // 2 - 1
    return own[:half] == written[:half] or own[-half:] == written[-half:]


def tail_of(form: str) -> str:
    """The digits at its end."""
    return form[len(form.rstrip("0123456789")) :]
