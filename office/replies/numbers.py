"""What the replies are worth, in the figures of the field, each with how many mails it rests on.

First-contact resolution counts only what is verified: an answer after which the person wrote no second mail in that
conversation or on that topic for 72 hours. Automation coverage (AAR) is the part of the mails that deserve a reply
whose draft was sent with no change that matters. Nothing here is estimated but minutes, and those the owner sets.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from statistics import median

VERIFIED_AFTER = timedelta(hours=72)
_SURE = 1.96  # standard deviations of a 95 % interval
_CENT = Decimal("0.01")
READY, FILL, OWN, NONE = "ready", "fill", "own", "none"  # what a mail costs the owner's time by
USUAL_MINUTES: Mapping[str, Decimal] = {
    READY: Decimal(1), FILL: Decimal(3), OWN: Decimal(6), NONE: Decimal("0.2"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """The owner's answer to a mail. distance: 0 as drafted to 1 written anew, None where he had no draft."""

    at: datetime
    distance: float | None = None
    matters: bool = False
    must_fix: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """One mail of a customer and what became of it.

    decision: draft, needs-fill, escalate, no-reply. person: his address. thread: the conversation, "" where unknown.
    topics: intents of its asks. seconds: that drafting took. risk: how much depends on its draft, see `risk_of`.
    """

    id: int
    at: datetime
    decision: str
    person: str
    thread: str = ""
    topics: frozenset[str] = frozenset()
    reasons: tuple[str, ...] = ()
    seconds: float | None = None
    answer: Answer | None = None
    risk: int = 1

    @property
    def deserving(self) -> bool:
        """Whether somebody has to answer it."""
        return self.decision != "no-reply"

    @property
    def drafted(self) -> bool:
        """Whether the owner had a draft."""
        return self.decision in {"draft", "needs-fill"}

    @property
    def work(self) -> str:
        """What it costs the owner: to send a draft, to fill one, to write himself, or to pass over it."""
        if not self.deserving:
            return NONE
        if not self.drafted or (self.answer and (self.answer.distance is None or self.answer.distance > 0.8)):
            return OWN
        changed = self.answer.matters if self.answer else self.decision == "needs-fill"
        return FILL if changed else READY


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many. of 0: nothing can be said yet."""

    n: int
    of: int

    @property
    def value(self) -> float | None:
        """From 0 to 1; None while there is nothing to count."""
        return self.n / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true part lies with 95 % (Wilson, 1927); 0 to 1 while there is nothing to count."""
        if not self.of:
            return 0.0, 1.0
        part, square = self.n / self.of, _SURE**2 / self.of
        middle = (part + square / 2) / (1 + square)
        reach = _SURE / (1 + square) * math.sqrt(part * (1 - part) / self.of + square / (4 * self.of))
        return max(0.0, middle - reach), min(1.0, middle + reach)


@dataclass(frozen=True, slots=True)
class Costs:
    """What the owner says: his hour in his currency, and the minutes of each kind of work."""

    hour: Decimal = Decimal(0)
    currency: str = "EUR"
    minutes: Mapping[str, Decimal] = field(default_factory=lambda: dict(USUAL_MINUTES))


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures of some mails. seconds, distance: medians, None where there is none. saved: minutes.

    resolved: of the first contacts whose 72 hours are over; pending: answered, but not yet verified.
    must_fix: of the drafts called ready that were sent. cost: a mail that deserves a reply, in the owner's currency.
    """

    mails: int
    deserving: int
    drafted: int
    answered: int
    resolved: Share
    pending: int
    coverage: Share
    must_fix: Share
    seconds: float | None
    distance: float | None
    escalations: Mapping[str, int]
    cost: Decimal
    saved: Decimal


def numbers(tickets: Sequence[Ticket], everything: Sequence[Ticket], now: datetime, costs: Costs) -> Numbers:
    """The figures of `tickets`. everything: all mails, for who wrote again. now: aware, as all moments here."""
    deserving = [one for one in tickets if one.deserving]
    answers = [one.answer for one in deserving if one.answer and one.drafted]
    ready = [one.answer for one in tickets if one.answer and one.decision == "draft"]
    kept = sum(not answer.matters and answer.distance is not None for answer in answers)
    resolved, pending = _first_contacts(tickets, everything, now)
    spent = sum((costs.minutes[one.work] for one in tickets), Decimal(0))
    return Numbers(
        mails=len(tickets),
        deserving=len(deserving),
        drafted=sum(one.drafted for one in tickets),
        answered=sum(one.answer is not None for one in deserving),
        resolved=resolved,
        pending=pending,
        coverage=Share(kept, len(deserving)),
        must_fix=Share(sum(answer.must_fix for answer in ready), len(ready)),
        seconds=_median(one.seconds for one in tickets if one.drafted),
        distance=_median(answer.distance for answer in answers),
        escalations=_reasons(tickets),
        cost=_cost(spent, len(deserving), costs.hour),
        saved=max(Decimal(0), len(deserving) * costs.minutes[OWN] - spent),
    )


def _median(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(median(known)) if known else None


def _reasons(tickets: Iterable[Ticket]) -> dict[str, int]:
    count = Counter(reason for one in tickets if one.decision == "escalate" for reason in one.reasons)
    return dict(count.most_common())


def _cost(minutes: Decimal, mails: int, hour: Decimal) -> Decimal:
    return (minutes * hour / 60 / mails).quantize(_CENT) if mails else Decimal(0)


# --- first-contact resolution --------------------------------------------------------------------------------------


def _first_contacts(tickets: Iterable[Ticket], everything: Sequence[Ticket], now: datetime) -> tuple[Share, int]:
    wrote: defaultdict[str, list[Ticket]] = defaultdict(list)
    for one in everything:
        if one.deserving:  # who only says thanks does not ask again
            wrote[one.person].append(one)
    resolved = judged = pending = 0
    for one in tickets:
        if one.answer is None or not one.deserving or any(_follows(one, other) for other in wrote[one.person]):
            continue
        again = any(_follows(other, one) for other in wrote[one.person])
        if not again and now < one.answer.at + VERIFIED_AFTER:
            pending += 1
            continue
        judged += 1
        resolved += not again
    return Share(resolved, judged), pending


def _follows(later: Ticket, earlier: Ticket) -> bool:
    """Whether a mail comes back to an earlier one.

    In its conversation until 72 hours after the answer; on its topic within 72 hours of that mail or of its answer.
    """
    if (later.at, later.id) <= (earlier.at, earlier.id):
        return False
    since = later.at - earlier.at
    answered = later.at - earlier.answer.at if earlier.answer else since
    if earlier.thread and earlier.thread == later.thread:
        return answered <= VERIFIED_AFTER
    near = since <= VERIFIED_AFTER or timedelta(0) <= answered <= VERIFIED_AFTER
    return near and bool((earlier.topics & later.topics) - {"other"})


# --- weeks ---------------------------------------------------------------------------------------------------------


def week_of(at: datetime) -> str:
    """The week of a moment as ISO 8601 writes it: "2026-W47"."""
    year, week, _ = at.isocalendar()
    return f"{year}-W{week:02}"


def by_week(tickets: Iterable[Ticket]) -> dict[str, list[Ticket]]:
    """The mails of each week in which any came, the oldest week first."""
    found: defaultdict[str, list[Ticket]] = defaultdict(list)
    for one in sorted(tickets, key=lambda ticket: ticket.at):
        found[week_of(one.at)].append(one)
    return dict(found)
