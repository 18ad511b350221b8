"""A reminder in the customer's language. Its words are templates, its figures the books': `unproven` looks."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from core.figures import Figure, find_figures, unbacked
from core.written import day_text, money_text
from office.books.forecast import due_of
from office.books.reminders.choice import Claim, Reminder

LANGUAGES = ("de", "en", "vi", "zh")
LAWS = {
    "interest": {True: "§ 288 Abs. 2 BGB", False: "§ 288 Abs. 1 BGB"},  # business, consumer
    "lump_sum": "§ 288 Abs. 5 BGB",
}
_LAST_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Letter:
    """A reminder as text. facts: what the books hold of it, one line each; every figure of the text is in them."""

    language: str
    subject: str
    text: str
    facts: tuple[str, ...]


@cache
def _words(language: str) -> dict[str, str]:
    text = (resources.files("office.books.reminders") / "letters.toml").read_text(encoding="utf-8")
    found: dict[str, Any] = tomllib.loads(text)
    words: dict[str, str] = found.get(language) or found["en"]
    return words


def written(reminder: Reminder, language: str, *, account: str = "", signature: str = "") -> Letter:
    """The letter. account: where to pay; signature: the owner's own words."""
    spoken = language if language in LANGUAGES else "en"
    words = _words(spoken)
    writer = _Writer(words, reminder, spoken)
    paragraphs = [
        [words["greeting"].format(name=reminder.name)],
        [words[f"intro_{reminder.level}"]],
        [line for claim in reminder.claims for line in writer.claim(claim)] + writer.total(),
        writer.ask(account),
        [words["known"].format(day=writer.day(reminder.known_until)), words["dispute"]],
        [words["closing"], *signature.strip().splitlines()],
    ]
    text = "\n\n".join("\n".join(lines) for lines in paragraphs) + "\n"
    facts = (*_facts(reminder), account, signature, reminder.name)
    return Letter(spoken, words[f"subject_{reminder.level}"], text, tuple(filter(None, facts)))


def unproven(letter: Letter) -> list[Figure]:
    """The figures of the letter that the books do not hold: none, or it may not go out."""
    return unbacked(f"{letter.subject}\n{letter.text}", letter.facts)


def _facts(reminder: Reminder) -> Iterator[str]:
    """What the books and the law say, in plain words that no template has touched."""
    coin = reminder.currency
    for claim in reminder.claims:
        item = claim.item
        yield f"{item.number} | {item.date} | {due_of(item)} | {item.gross} {coin} | {claim.left} {coin}"
        if claim.interest:
            run_up = claim.interest
            yield f"{run_up.first} | {run_up.last} | {run_up.amount} {coin} | {run_up.points} % | {run_up.points}"
            yield LAWS["interest"][reminder.business]  # type: ignore[index]
        if claim.lump_sum:
            yield f"{claim.lump_sum} {coin} | {LAWS['lump_sum']}"
    yield f"{reminder.owed} {coin} | {reminder.total} {coin} | {reminder.deadline} | {reminder.known_until}"


class _Writer:
    """The lines of one letter."""

    def __init__(self, words: dict[str, str], reminder: Reminder, language: str) -> None:
        self._words = words
        self._reminder = reminder
        self._language = language

    def day(self, day: date) -> str:
        return day_text(day, self._language)

    def money(self, amount: Decimal) -> str:
        return money_text(amount, self._reminder.currency, self._language)

    def claim(self, claim: Claim) -> Iterator[str]:
        item, words = claim.item, self._words
        named = {"number": item.number, "date": self.day(item.date)}
        if claim.left <= 0:
            yield words["credit"].format(left=self.money(claim.left), **named)
            return
        line = words["item"].format(due=self.day(due_of(item)), left=self.money(claim.left), **named)
        yield line + (words["part"].format(gross=self.money(item.gross)) if claim.left != item.gross else "")
        if claim.interest and claim.interest.amount:
            yield self._interest(claim)
        if claim.lump_sum:
            yield words["lump_sum"].format(
                number=item.number, law=LAWS["lump_sum"], amount=self.money(claim.lump_sum)
            )

    def _interest(self, claim: Claim) -> str:
        run_up = claim.interest
        assert run_up is not None  # noqa: S101  its caller has looked
        points = f"{run_up.points.normalize():f}"
        return self._words["interest_own" if run_up.is_own else "interest_base"].format(
            number=claim.item.number,
            first=self.day(run_up.first),
            last=self.day(run_up.last),
            points=points.replace(".", ",") if self._language in {"de", "vi"} else points,
            law=LAWS["interest"][self._reminder.business],  # type: ignore[index]
            amount=self.money(run_up.amount),
        )

    def total(self) -> list[str]:
        """The sum, where there is more than one line to add."""
        claims = self._reminder.claims
        alone = len(claims) == 1 and not claims[0].lump_sum and not claims[0].interest
        return [] if alone else [self._words["total"].format(total=self.money(self._reminder.total))]

    def ask(self, account: str) -> list[str]:
        """By when, where to, and what follows."""
        words, reminder = self._words, self._reminder
        lines = [words["pay"].format(total=self.money(reminder.total), deadline=self.day(reminder.deadline))]
        lines += [words["account"].format(account=account)] if account else []
        return lines + ([words["last"]] if reminder.level == _LAST_LEVEL else [])


def claims_of(letter: Letter, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """The figures of a letter as `kontor draft` tells claims; those of `figures` are unproven."""
    bad = {(figure.start, figure.length) for figure in figures}
    return [
        {
            "text": figure.text,
            "kind": figure.kind.value,
            "value": figure.value,
            "status": "unproven" if (figure.start, figure.length) in bad else "proven",
            "start": figure.start,
            "length": figure.length,
            "evidence": [],
        }
        for figure in find_figures(letter.text)
    ]
