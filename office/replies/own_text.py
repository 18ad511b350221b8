"""A mail's own words: without the history it quotes and without its signature.

By lines, as mail programs write them (RFC 3676 for ">" and "-- "); where it is unclear, the customer's words stay.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.patterns import regex
from office.replies.asks import find_asks
from office.replies.history import Mark, depth, first_mark, is_rule
from office.replies.signature import is_sent_from, signature_start

_SAYS = regex("[\\w\u2600-\u27bf\U0001f300-\U0001faff]")  # a word or a picture
LONGEST_POINTER = 120  # characters: who writes more says himself what he wants
_POINTS_BELOW = regex(
    r"\b(?:siehe unten|s\. ?u\.|unten ?stehend\w*|nachfolgend\w*|see below|as below|email below|mail below"
    r"|message below|fyi|zur info)\b|(?:bên|phía|ở) dưới|xem dưới|如下|见下|下面|下方",
    re.IGNORECASE,
)
_FORWARDED = regex(  # as mail programs announce what was passed on, not what is answered
    r"\bforwarded\b|weitergeleitete|transféré|inoltrato|reenviado|(?:thư|tin nhắn|được) chuyển tiếp|转发",
    re.IGNORECASE,
)
_PASSED_ON = regex(r"\s*(?:fwd?|wg|tr|rv|i|转发|轉寄)\s*[:：]", re.IGNORECASE)  # a forwarded mail's subject
MOST_LINES = 1_500  # what comes later is taken as it is: nobody writes that much by hand
_WRAPPED = range(60, 90)  # columns at which programs break a quoted line and forget the ">"


@dataclass(frozen=True, slots=True)
class OwnText:
    """A mail cut in three. text: what its sender wrote now; in an inline reply with the quoted lines ("> ") between.

    quoted: the history below or above. signature: name block, "Sent from my …", small print.
    """

    text: str
    quoted: str = ""
    signature: str = ""

    @property
    def words(self) -> str:
        """The sender's own words only: quoted lines of an inline reply are left out."""
        own = [line for line in self.text.split("\n") if not depth(line)]
        return "\n".join(own).strip()


def own_text(text: str) -> OwnText:
    """Cut a mail's visible text into what is new, what is quoted and what is signature."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines, rest = lines[:MOST_LINES], lines[MOST_LINES:]
    own, quoted = _without_history(lines)
    kept, signed = _without_signature(own)
    return OwnText(
        _joined([*kept, *([] if quoted else rest)]), _joined([*quoted, *(rest if quoted else [])]), _joined(signed)
    )


def with_forwarded(own: OwnText, subject: str = "") -> OwnText:
    """The mail with what it points to: who forwards a mail and writes "see below" asks what stands there.

    A line that asks ("can you look into this?") over a mail that was passed on points there too.
    """
    if not own.quoted or len(own.words) > LONGEST_POINTER:
        return own
    passed_on = _FORWARDED.search(own.quoted.strip().partition("\n")[0]) or _PASSED_ON.match(subject)
    if not _POINTS_BELOW.search(own.words) and not (passed_on and find_asks(own.words)):
        return own
    below = own_text(own.quoted)
    return OwnText(f"{own.text}\n\n{below.words}", below.quoted, own.signature)


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).strip("\n").strip()


def _fenced(lines: Sequence[str]) -> frozenset[int]:
    """Lines of code between ``` and ```, which are nobody's signature."""
    fences = [number for number, line in enumerate(lines) if line.lstrip().startswith("```")]
    pairs = zip(fences[::2], fences[1::2], strict=False)
    return frozenset(number for start, end in pairs for number in range(start, end + 1))


def _has_words(lines: Sequence[str]) -> bool:
    return any(_SAYS.search(line) and not depth(line) and not is_sent_from(line) for line in lines)


def _without_history(lines: list[str]) -> tuple[list[str], list[str]]:
    """(own lines, quoted lines)."""
    mark = first_mark(lines, _fenced(lines))
    if mark is None:
        return _without_last_quote(lines)
    before, after = lines[: mark.start], lines[mark.end :]
    quote = _quote_length(lines, mark)
    if quote:
        return _around_quote(before, lines[mark.start : mark.end], after[:quote], after[quote:])
    if _has_words(before):
        return _without_last_quote(_without_rules(before))[0], lines[len(before) :]
    own, quoted = _without_history(after)  # a forwarded mail: what was forwarded is what there is to read
    return own, [*lines[: mark.end], *quoted]


def _quote_length(lines: Sequence[str], mark: Mark) -> int:
    """How many lines behind the mark are its quoted mail; 0 where no ">" follows."""
    end = mark.end
    quoted = depth(lines[mark.start]) > 0
    last = end if quoted else 0
    while end < len(lines):
        if depth(lines[end]) or _is_wrapped(lines, end):
            last, quoted = end + 1, True
        elif lines[end].strip():
            break
        end += 1
    return max(last - mark.end, 1 if quoted else 0) if quoted else 0


def _is_wrapped(lines: Sequence[str], number: int) -> bool:
    """The rest of a quoted line that was broken: between quoted lines, the one above long and not at its end."""
    if number + 1 >= len(lines) or not lines[number].strip():
        return False
    above, below = lines[number - 1], lines[number + 1]
    return bool(
        depth(above) and depth(below) and len(above) in _WRAPPED and not above.rstrip().endswith((".", "?", "!", ":"))
    )


def _around_quote(
    before: list[str], mark: list[str], quote: list[str], rest: list[str]
) -> tuple[list[str], list[str]]:
    """Replies above, below and between the quoted lines."""
    own, later = _without_history(rest)
    if not _has_words(own):
        return (_without_rules(before) if _has_words(before) else []), [*mark, *quote, *rest]
    inline = any(depth(line) for line in own)
    between = quote if inline and not _has_words(before) else []
    return [*before, *between, *own], [*mark, *([] if between else quote), *later]


def _without_last_quote(lines: list[str]) -> tuple[list[str], list[str]]:
    """A quote at the end with no reply below it was left there by the program."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or depth(lines[end - 1])):
        end -= 1
    return (lines[:end], lines[end:]) if _has_words(lines[:end]) else (lines, [])


def _without_rules(lines: list[str]) -> list[str]:
    """Dashes over the announcement belong to it."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or is_rule(lines[end - 1])):
        end -= 1
    return lines[:end]


def _without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    skip = _fenced(lines)
    sent_from = [n for n, line in enumerate(lines) if n not in skip and not depth(line) and is_sent_from(line)]
    kept = [line for number, line in enumerate(lines) if number not in sent_from]
    start = signature_start(kept, _fenced(kept))
    if not _has_words(kept[:start]):
        start = len(kept)
    own, left = _without_last_quote(kept[:start])
    return own, [*left, *kept[start:], *(lines[number] for number in sent_from)]
