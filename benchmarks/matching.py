"""Bank lines against open items on made-up years of two hands: ``python -m benchmarks matching``.

Right of what can be matched, wrong of what was matched without asking, the error of each kind of match, and the time
for 5,000 lines.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterable

from benchmarks._bank_year import OWN, SAVINGS, Truth, Year
from benchmarks._bank_year_other import OtherYear
from office.books.items import OpenItem
from office.books.matching.calibration import Measured, is_always_asked
from office.books.matching.matcher import Outcome, Situation, Verdict, match
from office.books.matching.movement import Movement

SEEDS = range(20)


def situation(items: Iterable[OpenItem], lines: Iterable[Movement]) -> Situation:
    """A firm that has just begun: nothing was matched before."""
    return Situation(dict(enumerate(items, start=1)), list(lines), own=frozenset({OWN, SAVINGS}))


def is_right(verdict: Verdict, truth: Truth, items: dict[int, OpenItem]) -> bool:
    """Whether a matched line was matched with exactly the right parts of the right items."""
    if verdict.match is None:
        return False
    got: Counter[str] = Counter()
    for use in verdict.match.uses:
        got[items[use.item].number] += use.amount  # type: ignore[assignment]
    return truth.outcome == "matched" and dict(got) == truth.items


class Score:
    """What was right and wrong over several years."""

    def __init__(self) -> None:
        self.lines = self.matchable = self.right = self.automatic = self.wrong = self.asked = 0
        self.kinds: dict[str, Measured] = {}
        self.cases: dict[str, Counter[str]] = {}
        self.errors: list[tuple[Verdict, Truth]] = []

    def add(self, verdicts: list[Verdict], truths: list[Truth], items: dict[int, OpenItem]) -> None:
        """Count one year."""
        for verdict, truth in zip(verdicts, truths, strict=True):
            self._count(verdict, truth, is_right(verdict, truth, items))

    def _count(self, verdict: Verdict, truth: Truth, right: bool) -> None:
        matched = verdict.outcome is Outcome.MATCHED
        self.lines += 1
        self.matchable += truth.outcome == "matched"
        self.automatic += matched
        self.right += right
        self.wrong += matched and not right
        self.asked += verdict.outcome is Outcome.ASKED
        word = ("right" if right else "WRONG") if matched else verdict.outcome.value
        self.cases.setdefault(truth.case, Counter())[word] += 1
        if matched:
            before = self.kinds.get(verdict.kind, Measured(0, 0))
            self.kinds[verdict.kind] = Measured(before.made + 1, before.wrong + (not right))
            if not right:
                self.errors.append((verdict, truth))

    def told(self) -> str:
        """The two figures of the bar."""
        return (
            f"{self.lines} lines, right of matchable {self.right / max(1, self.matchable):.2%}, "
            f"wrong of automatic {self.wrong}/{self.automatic} = {self.wrong / max(1, self.automatic):.3%}, "
            f"asked {self.asked / max(1, self.lines):.1%}"
        )


def measure(seeds: Iterable[int], *, everything: bool = False, made: type[Year] | type[OtherYear] = Year) -> Score:
    """Match years of these seeds. everything: every kind is matched without asking, so that its error shows."""
    score = Score()
    for seed in seeds:
        year = made(seed)
        lines = year.lines
        known = situation(year.items, [line for line, _ in lines])
        verdicts = match(known, (lambda kind: not is_always_asked(kind)) if everything else None)
        score.add(verdicts, [truth for _, truth in lines], dict(known.items))
    return score


def main() -> None:
    """The figures of both hands."""
    started = time.monotonic()
    score = measure(SEEDS)
    print("first hand: ", score.told(), f"{time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    started = time.monotonic()
    score = measure(range(int(sys.argv[1])), everything="all" in sys.argv, made=OtherYear if "other" in sys.argv else Year)
    print(score.told(), f"{time.monotonic() - started:.1f} s")
    for case, counts in sorted(score.cases.items()):
        print(f"  {case:28} {dict(counts)}")
    for verdict, truth in score.errors[: 0 if "errors" not in sys.argv else 40]:
        line = verdict.movement
        print("   ", truth.case, truth.items, "|", verdict.kind, verdict.match.uses, "|", line.date, line.amount, line.name, "|", line.words)
    for kind, (made, wrong) in sorted(score.kinds.items(), key=lambda each: -each[1].made):
        print(f"  {kind:40} {made:6} {wrong:4} {wrong / made:.3%}")
