"""The words of an invoice as a small sketch: a second scan is known though letters were read otherwise."""

import re
import zlib
from collections.abc import Iterable

from office.invoices.parties import folded

_KEPT = 256
_WORDS = 3


def digest(pages: Iterable[str]) -> frozenset[int]:
    """The smallest hashes of all runs of three words (a bottom-k sketch); empty for a page without words."""
    words = re.findall(r"[^\W_]+", folded(" ".join(pages)))
    runs = {zlib.crc32(" ".join(words[start : start + _WORDS]).encode()) for start in range(len(words) - _WORDS + 1)}
    return frozenset(sorted(runs)[:_KEPT])


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """How much of the words two sketches share: 0 for nothing, 1 for all."""
    if not one or not other:
        return 0.0
    both = set(sorted(one | other)[:_KEPT])
    return len(both & one & other) / len(both)
