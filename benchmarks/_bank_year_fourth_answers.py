"""The answers of the fourth bank year: who can know what a line pays, from who pays and what of his is open."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date as day

    from benchmarks._bank_year_fourth_lands import Land


@dataclass(frozen=True)
class Item:
    """An open item as the contract has it; `gross` in minor units of `currency`, below zero for a credit note."""

    kind: str
    number: str
    date: day
    due: day
    party: str
    party_number: str
    party_iban: str
    currency: str
    gross: int
    vat_rate: str = "0"
    discount_days: int = 0
    discount_percent: int = 0


@dataclass(frozen=True)
class Line:
    """A line of the bank and its answer: `truth` is how much of which item (by index, in its currency) it settles."""

    date: day
    amount: int
    name: str
    iban: str
    reference: str
    text: str
    kind: str
    truth: tuple[tuple[int, int], ...] = ()
    verdict: str = ""
    named: bool = False
    payer: int = -1
    account: str = "home"


@dataclass(eq=False)
class Party:
    """Somebody who pays or is paid: how he is called in the books, how the bank prints him, and how he pays."""

    name: str
    number: str
    iban: str
    told: bool
    printed: str
    recognisable: bool
    full: str
    habit: str
    items: list[int] = field(default_factory=list)


class Made(Protocol):
    """A year as it was made: who there is, what was billed, what the bank printed."""

    land: Land
    parties: list[Party]
    open: list[Item]
    made: list[Line]
    named_later: set[int]


def judged(year: Made) -> list[Line]:
    """Decide, in order of date, what a clerk could know at the year's end: what is surely paid is no rival."""
    lines = sorted(year.made, key=lambda line: line.date)
    year.named_later = {index for line in lines if line.named and not line.verdict for index, _ in line.truth}
    learnt = {line.payer for line in lines if line.named and line.verdict in ("", "either") and _account(year, line)}
    paid: dict[int, int] = {}
    for place, line in enumerate(lines):
        verdict = line.verdict or ("sure" if line.named else _unnamed(year, line, paid, learnt))
        lines[place] = replace(line, verdict=verdict)
        if verdict == "sure":
            for index, amount in line.truth:
                paid[index] = paid.get(index, 0) + amount
    return lines


def _unnamed(year: Made, line: Line, paid: dict[int, int], learnt: set[int]) -> str:
    """The answer to a line without a whole number: by who pays, and by what of his is still open at that day."""
    party, truth = year.parties[line.payer], dict(line.truth)
    by_account = _account(year, line) and (party.told or line.payer in learnt)
    by_name = party.recognisable and party.printed[:10].upper() in line.name.upper() + line.text.upper()
    if line.kind == "number slip" and _another_is_named(year, line):
        return "either"
    if line.kind in ("number tail", "number slip"):
        return "sure" if by_account or by_name else "either"
    if not (by_account or by_name or line.kind in ("list cut", "customer number")):
        return "ask"
    alike = [one for one in year.parties if one.full.startswith(party.printed) and party.recognisable]
    kin = {party} if by_account or line.kind in ("list cut", "customer number") else {party, *alike}
    started = {index for one in kin for index in one.items if year.open[index].date <= line.date}
    left = {index: year.open[index].gross - paid.get(index, 0) for index in started | set(truth)}
    left = {index: rest for index, rest in left.items() if rest > 0}
    if line.kind == "part":
        return "sure" if len(left) == 1 else "either" if set(truth) <= year.named_later else "ask"
    if line.kind == "month":
        left = {
            index: rest
            for index, rest in left.items()
            if year.open[index].date.month == year.open[max(truth)].date.month
        }
    if line.kind == "before the invoice" and _same_other(year, party, line):
        return "either"
    if _ways(abs(line.amount), left, 9 if "list" in line.kind else 3) <= 1:
        return "sure" if len(truth) <= 5 else "either"
    rivals = set(left) - set(truth) - year.named_later
    return "ask" if rivals else "either"


def _account(year: Made, line: Line) -> bool:
    """Whether the payer's usual account stands on the line, in its field or in what the bank wrote."""
    return year.parties[line.payer].iban in (line.iban, *line.text.replace("/", " ").split())


def _another_is_named(year: Made, line: Line) -> bool:
    """Whether the swapped digits happen to be another invoice of the same amount, of which nobody said more."""
    bare = line.text.replace(" ", "")
    settled = {*dict(line.truth), *year.named_later}
    rivals = (item for index, item in enumerate(year.open) if index not in settled and item.kind == "sales")
    alike = [year.land.bare(item.number) for item in rivals if item.gross == line.amount]
    return any(re.search(rf"(?<!\d)0*{number}(?!\d)", bare) for number in alike)


def _same_other(year: Made, party: Party, line: Line) -> bool:
    """Whether another invoice of his, of the same amount, may be what he paid in advance."""
    return any(year.open[index].gross == line.amount for index in party.items if index not in dict(line.truth))


def _ways(amount: int, left: dict[int, int], most: int) -> int:
    """In how many ways open items of the payer come to this amount; two are as good as many."""
    ways = 0
    for size in range(1, min(most, len(left)) + 1):
        for chosen in itertools.combinations(left.values(), size):
            ways += sum(chosen) == amount
            if ways > 1:
                return ways
    return ways
