"""Which drafts of a week the owner looks at again: some at random, some where most depends on them.

The draw is made by hashing, so that the same week gives the same mails at any time and on any PC, and nobody chooses.
Weighted without replacement after Efraimidis and Spirakis (2006): the key of a mail is u ** (1 / weight).
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from office.replies.numbers import Ticket

AT_RANDOM = 5
BY_RISK = 5
QUESTIONS = ("right", "complete", "clear", "tone", "promises")  # the scorecard; each is answered yes or no
_WEIGHTS: Mapping[str, int] = {
    "money": 4,
    "commitment": 6,
    "percent": 2,
    "date": 2,
    "duration": 2,
    "account": 6,
    "phone": 2,
    "link": 2,
}
_MOST_RISK = 40


@dataclass(frozen=True, slots=True)
class Sampled:
    """A mail that was drawn. by: "random" or "risk"."""

    ticket: Ticket
    by: str


def risk_of(outcome: Mapping[str, Any]) -> int:
    """How much depends on a draft, from 1: its money and promises, sentences of the model, an angry customer."""
    claims = sum(_WEIGHTS.get(str(claim.get("kind")), 0) for claim in outcome.get("claims") or ())
    findings = 3 * sum(finding.get("severity") != "info" for finding in outcome.get("findings") or ())
    translated = 4 * any(finding.get("rule") == "REPLY-TRANSLATED" for finding in outcome.get("findings") or ())
    risk: int = 1 + claims + findings + translated + 5 * bool(outcome.get("angry"))
    return min(_MOST_RISK, risk)


def week_sample(week: str, tickets: Sequence[Ticket]) -> list[Sampled]:
    """The drafts of a week to look at: first those drawn at random, then those drawn by risk, none twice."""
    drafts = [one for one in tickets if one.drafted]
    chance = sorted(drafts, key=lambda one: _draw(week, one, "random"))[:AT_RANDOM]
    rest = [one for one in drafts if one not in chance]
    risky = sorted(rest, key=lambda one: -(_draw(week, one, "risk") ** (1 / one.risk)))[:BY_RISK]
    return [*(Sampled(one, "random") for one in chance), *(Sampled(one, "risk") for one in risky)]


def _draw(week: str, ticket: Ticket, how: str) -> float:
    """Between 0 and 1, the same at each call."""
    digest = hashlib.sha256(f"{week} {how} {ticket.id}".encode()).digest()
    return (int.from_bytes(digest[:8], "big") + 0.5) / 2**64


def score(cards: Iterable[Mapping[str, Any]]) -> dict[str, tuple[int, int]]:
    """For each question of the scorecard how many yes among how many answers."""
    answered = [card.get("answers") or {} for card in cards]
    return {
        question: (sum(card.get(question) is True for card in answered), sum(question in card for card in answered))
        for question in QUESTIONS
    }
