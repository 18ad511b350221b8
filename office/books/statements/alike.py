"""Whether two bank lines of one day and amount say the same: banks cut names and word one purpose in many ways."""

from enum import IntEnum
from functools import lru_cache

from core.names import folded, plain_name, same_name
from core.patterns import regex
from office.books.statements.statement import BankLine

_NAME_CUT = 6  # letters that a cut name keeps at least
_WORD_CUT = 4
_NUMBER = 4  # digits that tell one payment from another
_WORDS = regex(r"[^\W_]+")
_HAN = regex(r"[\u3400-\u9fff]{2,}")
_KEYS = frozenset(
    ("eref", "kref", "mref", "cred", "debt", "svwz", "abwa", "abwe", "iban", "bic", "end", "to", "ref", "nonref")
)


class Likeness(IntEnum):
    """How much two lines say the same. SILENT: one of them says nothing."""

    OTHER = 0
    SILENT = 1
    AGREES = 2
    SAME = 3


def said(line: BankLine) -> tuple[str, ...]:
    """What a line says, its numbers and names, for comparing it to the letter."""
    return line.name, line.reference, line.text


def likeness(one: BankLine, other: BankLine) -> Likeness:
    """How much they say the same."""
    first, second = _words(" ".join(said(one))), _words(" ".join(said(other)))
    if first == second:
        return Likeness.SAME
    if not first or not second:
        return Likeness.SILENT
    return Likeness.AGREES if _agree(one, other) else Likeness.OTHER


def contradict(one: BankLine, other: BankLine) -> bool:
    """Whether they name two parties, or bear two numbers."""
    named = bool(one.name and other.name) and not _names_agree(one.name, other.name)
    return named or _numbers_differ(_words(" ".join(said(one))), _words(" ".join(said(other))))


def _agree(one: BankLine, other: BankLine) -> bool:
    if contradict(one, other):
        return False
    if one.name and other.name:
        parties = _words(one.name) | _words(other.name)
        return _purposes_agree(_purpose(one) - parties, _purpose(other) - parties)
    return _purposes_agree(_words(" ".join(said(one))), _words(" ".join(said(other))))


def _names_agree(one: str, other: str) -> bool:
    if same_name(one, other):
        return True
    short, long = sorted((plain_name(one), plain_name(other)), key=len)
    return len(short) >= _NAME_CUT and long.startswith(short)


def _purpose(line: BankLine) -> frozenset[str]:
    return _words(f"{line.reference} {line.text}")


def _purposes_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Half of the shorter one's words stand in the longer, whole or cut."""
    few, many = sorted((one, other), key=len)
    return 2 * sum(_is_in(word, many) for word in few) >= len(few)


def _is_in(word: str, words: frozenset[str]) -> bool:
    if word in words:
        return True
    return len(word) >= _WORD_CUT and any(
        len(each) >= _WORD_CUT and (each.startswith(word) or word.startswith(each)) for each in words
    )


def _numbers_differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Both bear numbers and no number is in both."""
    ours, theirs = (frozenset(w for w in words if sum(map(str.isdigit, w)) >= _NUMBER) for words in (one, other))
    return bool(ours and theirs) and not any(_is_in(number, theirs) for number in ours)


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> frozenset[str]:
    """Its words without the banks' own; Chinese, which has no blanks, as pairs of signs."""
    plain = folded(text)
    pairs = {run[n : n + 2] for run in _HAN.findall(plain) for n in range(len(run) - 1)}
    return frozenset(_WORDS.findall(_HAN.sub(" ", plain))) - _KEYS | pairs
