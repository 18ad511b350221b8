"""What the owner changed between a draft and what he sent: sentence by sentence, and whether it matters.

A greeting, a closing or another wording is taste. Another figure, promise or "not", a sentence more or less, a gap
that was filled: these matter. A figure or promise that was corrected or taken out says that the draft was wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from core.patterns import regex
from core.sentences import split
from office.replies.claims import find_claims
from office.replies.courtesy import gives_thanks, is_greeting
from office.replies.pairs import WORD, likeness, words_of
from office.replies.phrases import denials
from office.replies.prepared import is_prepared_line
from office.replies.signature import is_farewell

AKIN = 0.5  # two sentences this alike are one that was changed
GAP = regex(r"\[…[^\]]*\]")
CHOICE = "– "  # before each of several sentences of a draft of which the owner keeps one
_SHORT_GREETING = 4  # words: "Anna," alone greets too
_HEADING = 5
_REMEMBERED = 1_000  # letters taken apart: what is learned looks at each of them again and again


class Nature(StrEnum):
    """What a change is (stable: the database holds these)."""

    FRAME = "frame"  # greeting, thanks, heading, closing, name
    WORDING = "wording"  # the same said in other words
    CORRECTED = "corrected"  # another figure, promise, or no where there was yes
    ADDED = "added"
    REMOVED = "removed"
    FILLED = "filled"  # a gap that the draft left


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence that is not as it was. before: "" for one that was added; after: "" for one that was removed."""

    before: str
    after: str
    nature: Nature


@dataclass(frozen=True, slots=True)
class Edit:
    """All changes from a draft to what was sent. distance: 0 as it was to 1 written anew, by words."""

    changes: tuple[Change, ...]
    distance: float

    @property
    def matters(self) -> bool:
        """Whether more than taste was changed."""
        return any(change.nature not in {Nature.FRAME, Nature.WORDING} for change in self.changes)

    @property
    def must_fix(self) -> bool:
        """Whether the draft said something wrong: a figure or promise was corrected or taken out."""
        return any(
            change.nature is Nature.CORRECTED
            or (change.nature is Nature.REMOVED and bool(find_claims(change.before)))
            for change in self.changes
        )


@dataclass(frozen=True, slots=True)
class Parts:
    """A letter taken apart: greeting line, thanks, what it says, closing line, and the lines of the name below."""

    greeting: str = ""
    thanks: str = ""
    body: tuple[str, ...] = ()
    closing: str = ""
    name: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """How much it says, in words."""
        return len(words_of("\n".join(self.body)))


@lru_cache(maxsize=_REMEMBERED)
def parts_of(text: str) -> Parts:
    """The parts of a letter's own text; what is not there is empty."""
    lines = [line.strip() for line in text.strip().split("\n")]
    greeting = lines[0] if lines and _greets(lines[0]) else ""
    rest = lines[1:] if greeting else lines
    end = max((number for number, line in enumerate(rest) if is_farewell(line)), default=len(rest))
    body = list(sentences_of("\n".join(rest[:end])))
    thanks = body[0] if body and gives_thanks(body[0]) and not find_claims(body[0]) else ""
    name = tuple(line for line in rest[end + 1 :] if line and not is_prepared_line(line))
    return Parts(greeting, thanks, tuple(body[1:] if thanks else body), "".join(rest[end : end + 1]), name)


def sentences_of(text: str) -> Iterator[str]:
    """The sentences of a text in order, a gap one of its own."""
    at = 0
    for gap in GAP.finditer(text):
        yield from (span.text for span in split(text[at : gap.start()]))
        yield gap[0]
        at = gap.end()
    yield from (span.text for span in split(text[at:]))


def _greets(line: str) -> bool:
    named = line.endswith((",", "，")) and len(line.split()) <= _SHORT_GREETING and not find_claims(line)
    return is_greeting(line) or (named and line[:1].isupper())


def edit_of(draft: str, sent: str) -> Edit:
    """What was changed. draft, sent: whole texts, without quoted history."""
    before, after = parts_of(draft), parts_of(sent)
    changes = [*_frame(before, after), *_body(before.body, after.body)]
    return Edit(tuple(changes), round(1 - likeness(draft, sent), 3))


def _frame(before: Parts, after: Parts) -> Iterator[Change]:
    pairs = (
        (before.greeting, after.greeting),
        (before.thanks, after.thanks),
        (before.closing, after.closing),
        ("\n".join(before.name), "\n".join(after.name)),
    )
    return (Change(one, other, Nature.FRAME) for one, other in pairs if not _same(one, other))


def _body(before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    """What stands word for word in both is the same, wherever a mail program broke its lines or cut its sentences."""
    left, rest = _without_common(before, "\n".join(after))
    yield from _replaced(left, [sentence for piece in rest for sentence in sentences_of(piece)])


def _without_common(before: Sequence[str], after: str) -> tuple[list[str], list[str]]:
    """The sentences that are not found in a text as they are, and the pieces of that text between those that are."""
    words = list(WORD.finditer(after))
    folded = [word[0].casefold() for word in words]
    taken = [False] * len(words)
    left = [sentence for sentence in before if not _take(words_of(sentence), folded, taken)]
    pieces, start = [], 0
    for place, is_taken in enumerate([*taken, True]):
        if is_taken and place > start:
            end = _piece_start(after, words[place].start()) if place < len(words) else len(after)
            pieces.append(after[_piece_start(after, words[start].start()) : end].strip())
        start = place + 1 if is_taken else start
    return left, pieces


def _piece_start(text: str, first: int) -> int:
    """A gap's bracket stands before its first word."""
    opening = text.rfind("[…", 0, first)
    return opening if opening >= 0 and not text[opening + 2 : first].strip() else first


def _take(wanted: Sequence[str], folded: Sequence[str], taken: list[bool]) -> bool:
    """Mark the first place where these words stand in a row and nobody has taken them; says whether there is one."""
    size = len(wanted)
    for at in range(len(folded) - size + 1 if size else 0):
        if folded[at] == wanted[0] and not any(taken[at : at + size]) and folded[at : at + size] == wanted:
            taken[at : at + size] = [True] * size
            return True
    return False


def _replaced(before: list[str], after: list[str]) -> Iterator[Change]:
    """Each sentence with the one that it became, in order; what has none was removed or added."""
    at = 0
    for one in before:
        near = [(likeness(one, other), n) for n, other in enumerate(after) if n >= at] if not GAP.search(one) else []
        like, place = max(near, key=lambda found: found[0], default=(0.0, -1))
        if like < AKIN:
            yield Change(one, "", _gone(one))
            continue
        yield from (Change("", other, _come(other)) for other in after[at:place])
        yield Change(one, after[place], _nature(one, after[place]))
        at = place + 1
    yield from (Change("", other, _come(other)) for other in after[at:])


def _gone(sentence: str) -> Nature:
    if GAP.search(sentence) or sentence.startswith(CHOICE):  # he was asked to delete what does not answer
        return Nature.FILLED
    return Nature.FRAME if _is_heading(sentence) else Nature.REMOVED


def _come(sentence: str) -> Nature:
    if GAP.search(sentence) or _is_heading(sentence) or (gives_thanks(sentence) and not find_claims(sentence)):
        return Nature.FRAME
    return Nature.ADDED


def _is_heading(sentence: str) -> bool:
    return sentence.rstrip().endswith((":", "：")) and len(words_of(sentence)) <= _HEADING


def _nature(before: str, after: str) -> Nature:
    same = denials(before) == denials(after) and _claimed(before) == _claimed(after)
    return Nature.WORDING if same else Nature.CORRECTED


def _claimed(sentence: str) -> frozenset[tuple[str, str]]:
    return frozenset((claim.kind.value, claim.value) for claim in find_claims(sentence))


def _same(one: str, other: str) -> bool:
    return words_of(one) == words_of(other)
