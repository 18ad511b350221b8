"""The firm's own rules of booking: what its written policy says of accounts, by their numbers or names.

Which account a sentence names decides, whatever its language: "tools above 800 on 0490" tells where such tools go.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.figures import FigureKind, find_figures
from core.patterns import regex
from office.books.journal import Account
from office.books.review.wording import words

_SHORTENED = "".join(rf"(?<!\b{each}\.)" for each in ("excl", "incl", "exkl", "inkl", "zzgl", "approx", "max", "min"))
SENTENCE_ENDS = regex(rf"(?<=[。；])|(?<=[.;]){_SHORTENED}\s+(?=[A-ZÀ-ÞĐČŘŠŽ])")  # none in "above 7,000 excl. VAT"
_FEW_DAYS = 4  # a list of what was booked has more dates, and more amounts with cents, than a rule needs
_NAMED = 3  # so many of the firm's accounts a text must name before it tells how to book
_LONGEST = 20_000
_SHORTEST_NAME = 6
_IN_SIGNS = regex(r"[\u3400-\u9fff]{4,}")  # a Chinese name has no spaces: four signs are several words
_WIDE, _FULL = 60, 0.75  # signs of a line that was broken, and how much of the widest it fills
_MONEY_SIGN = r"(?:€|EUR|USD|元|¥|kr\b|Kč|R\$|đ|đồng|VND|\$|zł|£|Fr\.|CHF|%)"
_BULLET = regex(
    r"\s*(?:[-*•–]|\d{1,2}[.)]|[^\W\d_]{2,6}\.? \d{1,2}[.:)]?\s+[A-ZÀ-ÞĐČŘŠŽ]|[一二三四五六七八九十]+、|\(\w\))"
)
_CENTS = regex(r"\d[.,]\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Rule:
    """One sentence of the policy. accounts: those that it names, in its order.

    clauses: its parts between semicolons, where each names accounts of its own; else the sentence itself.
    """

    text: str
    accounts: tuple[str, ...]
    parts: tuple["Rule", ...] = ()

    @property
    def clauses(self) -> tuple["Rule", ...]:
        return self.parts or (self,)

    @property
    def words(self) -> frozenset[str]:
        return words(self.text)

    def about(self, said: frozenset[str]) -> float:
        """How much of what is said this sentence speaks of: long words of one stem, short ones by twos."""
        return sum(0.5 if len(mine) < _STEM else 1.0 for mine in self.words if any(_kin(mine, each) for each in said))


_STEM = 5  # letters that two words must share before they are of one stem


def _kin(one: str, other: str) -> bool:
    """Whether two words are of one stem, or one is a part of the other's compound; short ones only when alike."""
    if min(len(one), len(other)) < _STEM:
        return one == other
    return one[:_STEM] == other[:_STEM] or one in other or other in one


def rules_in(text: str, accounts: Mapping[str, Account]) -> tuple[Rule, ...]:
    """The sentences of a policy in order, each with the accounts of the chart that it names."""
    found = _Mentions(accounts)
    return tuple(_rule(sentence, found) for sentence in sentences(text))


def _rule(sentence: str, found: "_Mentions") -> Rule:
    parts = tuple(Rule(part, found.within(part)) for part in _SEMICOLON.split(sentence))
    own = len(parts) > 1 and all(part.accounts for part in parts)
    return Rule(sentence, found.within(sentence), parts if own else ())


_SEMICOLON = regex(r"[;；]")


def names_accounts(text: str, accounts: Mapping[str, Account]) -> bool:
    """Whether a text tells how to book: it names accounts of the chart, and neither days nor amounts as bills do."""
    if len(text) > _LONGEST or len(_CENTS.findall(text)) > _FEW_DAYS:
        return False
    if sum(figure.kind is FigureKind.DATE for figure in find_figures(text)) > _FEW_DAYS:
        return False
    found = _Mentions(accounts)
    return len({account for sentence in sentences(text) for account in found.within(sentence)}) >= _NAMED


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text whose lines were broken anywhere: a bullet, a number or a full stop begins another."""
    for paragraph in _paragraphs(text):
        for sentence in SENTENCE_ENDS.split(paragraph):
            if sentence.strip():
                yield sentence.strip()


def is_item(line: str) -> bool:
    """Whether a line begins an item of a list: it goes on with nothing."""
    return bool(_BULLET.match(line))


def _paragraphs(text: str) -> Iterator[str]:
    held, before = "", 0
    width = max(map(len, text.splitlines()), default=0)
    for line in text.splitlines():
        broken = width >= _WIDE and before >= _FULL * width  # a short line ends of itself
        if held and (not line.strip() or not broken or _BULLET.match(line) or held.rstrip()[-1:] in ".:。；"):
            yield held
            held = ""
        held, before = f"{held} {line.strip()}".strip(), len(line)
    if held:
        yield held


class _Mentions:
    """Where a chart's accounts are named: by number, by a name of several words, or where a name is the number."""

    def __init__(self, accounts: Mapping[str, Account]) -> None:
        self._numbers = {number for number in accounts if any(map(str.isdigit, number)) and len(number) >= 3}
        self._names: dict[str, str] = {}
        for number, account in accounts.items():
            name = re.sub(r"\s*\([^)]*\)\s*", " ", account.name).strip().casefold()
            whole = len(name) >= _SHORTEST_NAME and (" " in name or number.casefold() == name)
            if whole or _IN_SIGNS.fullmatch(name):
                self._names.setdefault(name, number)

    def within(self, sentence: str) -> tuple[str, ...]:
        """The accounts that it names, in its order."""
        numbers = (match for each in (_NUMBER, _HYPHENED) for match in each.finditer(sentence))
        found = {match.start(): match[0] for match in numbers if match[0] in self._numbers}
        lowered = sentence.casefold()
        for name in sorted(self._names, key=len, reverse=True):
            at = lowered.find(name)
            if at >= 0:
                found.setdefault(at, self._names[name])
                lowered = lowered.replace(name, " " * len(name))
        return tuple(dict.fromkeys(found[at] for at in sorted(found)))


# An account's number stands alone; an amount has a sign of money beside it.
_NUMBER = regex(rf"(?<![A-Za-z0-9.,$€£¥])(?<![$€£¥]\s)[A-Z]{{0,2}}\d[\d.]*\d(?![A-Za-z0-9]|[.,]\d|\s*{_MONEY_SIGN})")
_HYPHENED = regex(r"(?<![\w.,-])\d{1,2}-\d{3,6}(?![\w-]|[.,]\d)")  # as MYOB numbers them: 1-2110
