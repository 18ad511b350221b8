"""A draft held against the answer that was sent: could the owner have sent it as it stands?

Code alone judges, by what a firm can be held to: each figure, day and promise of the answer that the customer did not
name himself should stand in the draft, and none of the draft's may say otherwise. Where an answer states nothing of
the kind, matters of trade and words decide whether the draft speaks of the same. Tone and style are not judged.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from core.evidence import Position, Quote
from core.figures import FigureKind
from core.sentences import split
from office.replies.claims import Claim, ClaimKind, find_addresses, find_claims
from office.replies.commitments import KINDS
from office.replies.draft import Reply, Said
from office.replies.glossary import matters_of
from office.replies.pairs import words_of
from office.replies.proving import Allowed, prove

# A bare number and the name of a law promise nothing: an answer may do without them.
_HELD_TO = frozenset((*FigureKind, *ClaimKind)) - {FigureKind.NUMBER, ClaimKind.POLICY}
_TELLING = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION, FigureKind.DATE, FigureKind.TIME)
_NOWHERE = Position("", "", 1, 0, 0)
AKIN = 0.3  # the part of an answer's longer words that a draft about the same shares, in one language
_LONG = 5  # letters: shorter words hold sentences together


class Outcome(StrEnum):
    """What a draft would have been worth (stable: database and JSON hold these)."""

    READY = "send-ready"
    FILL = "needs-fill"
    UNUSABLE = "not-usable"
    ESCALATED = "rightly-escalated"
    CAUTIOUS = "needlessly-escalated"


@dataclass(frozen=True, slots=True)
class Judged:
    """An outcome with its reasons (stable codes).

    held, lacking: claims of the sent answer that stand in the draft, and that do not. against: (the draft's, the
    answer's) claims that contradict each other.
    """

    outcome: Outcome
    reasons: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    against: tuple[tuple[str, str], ...] = ()


def judged(reply: Reply | None, sent: str, customer_text: str) -> Judged:
    """The reply that was drafted (None: there was none) against the words of the answer that was sent."""
    if reply is None:
        return Judged(Outcome.UNUSABLE, ("no-draft",))
    return _Comparison(reply, sent, customer_text).judged()


def escalated(reply: Reply | None, sent: str, customer_text: str) -> Judged:
    """A mail that was handed to the owner: rightly, unless the documents alone would have said what he sent.

    reply: what would have been drafted for it.
    """
    found = judged(reply, sent, customer_text)
    if found.outcome is Outcome.READY and found.held:
        return Judged(Outcome.CAUTIOUS, ("documents-answer",), found.held)
    return Judged(Outcome.ESCALATED, (), found.held, found.lacking)


class _Comparison:
    """One draft beside one answer."""

    def __init__(self, reply: Reply, sent: str, customer_text: str) -> None:
        self._reply = reply
        self._said = [said for one in reply.answered for said in one.said]
        self._drafted = _Text("\n".join(said.text for said in self._said))
        self._sent, self._customer = _Text(sent), _Text(customer_text)
        answered = [one for one in self._sent.claims if not self._customer.states(one)]
        self._held = [one for one in answered if self._drafted.states(one)]
        self._lacking = [one for one in answered if one not in self._held]
        others = (self._sent, self._customer)
        self._more = [one for one in self._drafted.claims if not any(text.states(one) for text in others)]
        self._against = list(self._contradictions())

    def judged(self) -> Judged:
        reasons = tuple(dict.fromkeys(self._faults()))
        outcome = Outcome.UNUSABLE if reasons else Outcome.FILL
        if not reasons and not (reasons := tuple(dict.fromkeys(self._wants()))):
            outcome = Outcome.READY
        return Judged(outcome, reasons, _texts(self._held), _texts(self._lacking), tuple(self._against))

    def _faults(self) -> Iterator[str]:
        """Why it would have been of no use."""
        if self._against:
            yield "says-otherwise"
        if not self._said:
            yield "nothing-found"
        elif not self._held and not self._is_akin():
            yield "off-target"

    def _wants(self) -> Iterator[str]:
        """What the owner would have had to do to it."""
        yield from (f"gap-{one.gap}" for one in self._reply.answered if one.gap)
        if self._lacking:
            yield "says-less"
        if any(one.kind is ClaimKind.COMMITMENT for one in self._more):
            yield "promises-more"
        if any(map(self._is_beside, self._said)):
            yield "beside-the-point"

    def _is_akin(self) -> bool:
        """Whether draft and answer speak of the same matters, or share words."""
        if self._drafted.matters & self._sent.matters:
            return True
        ours, theirs = _long_words(self._drafted.text), _long_words(self._sent.text)
        return bool(theirs) and len(ours & theirs) >= AKIN * len(theirs)

    def _is_beside(self, said: Said) -> bool:
        """A sentence with figures of a matter that neither the customer nor the answer spoke of."""
        matters = matters_of(said.text)
        if not matters or not any(one.text in said.text for one in self._more):
            return False
        return not matters & (self._sent.matters | self._customer.matters)

    def _contradictions(self) -> Iterator[tuple[str, str]]:
        """A figure of the draft and one of the answer of one kind and matter, where none of that kind agrees."""
        agreed = {one.kind for one in self._held}
        for kind in _TELLING:
            ours = [one for one in self._more if one.kind is kind and kind not in agreed]
            theirs = [one for one in self._lacking if one.kind is kind]
            same = ((one, other) for one in ours for other in theirs if _of_one_matter(one, other))
            yield from ((one.text, other.text) for one, other in list(same)[:1])


class _Text:
    """A text with what it could be held to."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.claims = [one for one in find_claims(text) if one.kind in _HELD_TO]
        self.matters = matters_of(text)
        self._quotes = [Quote(_NOWHERE, span.text) for span in split(text)]
        self._allowed = Allowed(frozenset(find_addresses(text)), KINDS)

    def states(self, claim: Claim) -> bool:
        """Whether it says the same: as the claim gate sees it, or in other words of the same matter."""
        [found] = prove([claim], self._quotes, "", self._allowed)
        return found.status == "proven" or any(_same(claim, one) for one in self.claims)


def _same(one: Claim, other: Claim) -> bool:
    alike = one.kind is other.kind and bool(set(one.readings) & set(other.readings))
    return alike and bool(matters_of(one.sentence) & matters_of(other.sentence))


def _of_one_matter(one: Claim, other: Claim) -> bool:
    """Whether two sentences speak of the same, and say it with different figures."""
    ours, theirs = matters_of(one.sentence), matters_of(other.sentence)
    akin = bool(ours & theirs) and (ours <= theirs or theirs <= ours)
    return akin and not set(one.readings) & set(other.readings)


def _long_words(text: str) -> set[str]:
    """Beginnings of longer words; Chinese characters in pairs."""
    words = words_of(text)
    pairs = {one + other for one, other in pairwise(words) if min(one, other) >= "\u3040"}
    return pairs | {word[:_LONG] for word in words if len(word) >= _LONG}


def _texts(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(one.text for one in claims)


def sentences_lacking(sent: str, lacking: Sequence[str]) -> list[str]:
    """The sentences of an answer that say what the draft lacked."""
    return [" ".join(span.text.split()) for span in split(sent) if any(text in span.text for text in lacking)]
