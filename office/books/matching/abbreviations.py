"""Names as people shorten them: "PRZEDS. ZUBR" is Przedsiębiorstwo Żubr, "TM DV" is Thương mại Dịch vụ."""

from collections.abc import Sequence

from core.names import legal_form, words_in_order

_BEGINNING = 3  # letters of a word from which on its beginning may stand for it
_INITIALS = 4  # words at most whose first letters may stand for them
_WHOLE = 4  # letters that must stand in whole words: beginnings and initials alone are nobody's name
_LONG_ENOUGH = 8  # letters from which on a name in the middle of other words is no chance
_FORM = 4  # letters that a legal form right there is worth


def is_abbreviated(own: str, written: str) -> bool:
    """Whether `written` is this name with words shortened; an address (with a figure in it) may follow."""
    ours, theirs = words_in_order(own), words_in_order(written)
    end = _end(ours, theirs)
    rest = theirs[end:] if end is not None else ()
    return end is not None and (not rest or any(sign.isdigit() for word in rest for sign in word))


def stands_in(own: str, text: str) -> bool:
    """Whether the name stands in the text word by word, whole or shortened."""
    ours, theirs = words_in_order(own), words_in_order(text)
    form = legal_form(own)
    letters = sum(map(len, ours)) + (_FORM if form and form == legal_form(text) else 0)
    if len(ours) < 2 or letters < _LONG_ENOUGH:
        return False
    return any(_end(ours, theirs[at:]) is not None for at in range(len(theirs)))


def _end(ours: Sequence[str], theirs: Sequence[str], whole: int = 0) -> int | None:
    """How many of their words make the whole of our name, None when they do not."""
    if not ours:
        return 0 if whole >= _WHOLE else None
    if not theirs:
        return None
    word = theirs[0]
    for count, is_whole in _steps(ours, word):
        end = _end(ours[count:], theirs[1:], whole + (len(word) if is_whole else 0))
        if end is not None:
            return end + 1
    return None


def _steps(ours: Sequence[str], word: str) -> list[tuple[int, bool]]:
    """(words of ours that it stands for, whether it is one of them in full), the likeliest first."""
    if word == ours[0]:
        return [(1, True)]
    if len(word) >= _BEGINNING and ours[0].startswith(word):
        return [(1, False)]
    count = len(word)
    initials = "".join(each[0] for each in ours[:count])
    return [(count, False)] if 1 < count <= _INITIALS and initials == word else []
