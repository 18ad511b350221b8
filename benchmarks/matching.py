"""Bank lines against open items on made-up years of six hands: ``python -m benchmarks matching``.

Right of what can be matched, wrong of what was matched without asking, the error of each kind of match, and the time
for 5,000 lines.
"""

import csv
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks._bank_year import OWN, SAVINGS, Truth, Year
from benchmarks._bank_year_fifth import FifthYear
from benchmarks._bank_year_fourth import FourthYear
from benchmarks._bank_year_other import OtherYear
from benchmarks._bank_year_sixth import SixthYear
from benchmarks._bank_year_third import ThirdYear
from office.app.bank import import_files
from office.app.bootstrap import open_office
from office.app.items import import_items
from office.app.matching import match_bank
from office.books.items import OpenItem
from office.books.matching.calibration import Measured, is_always_asked
from office.books.matching.matcher import Outcome, Situation, Verdict, match
from office.books.matching.movement import Movement

SEEDS = range(20)
Hand = type[Year] | type[OtherYear] | type[ThirdYear] | type[FourthYear] | type[FifthYear] | type[SixthYear]
HANDS: dict[str, Hand] = {"first": Year, "second": OtherYear, "third": ThirdYear, "fourth": FourthYear,
                         "fifth": FifthYear, "sixth": SixthYear}  # fmt: skip
HEAD = (
    "kind", "number", "date", "due", "party", "party_number", "party_iban", "currency", "gross", "vat_rate",
    "discount_days", "discount_percent",
)  # fmt: skip


def situation(items: Iterable[OpenItem], lines: Iterable[Movement]) -> Situation:
    """A firm that has just begun: nothing was matched before."""
    return Situation(dict(enumerate(items, start=1)), list(lines), own=frozenset({OWN, SAVINGS}))


def is_right(verdict: Verdict, truth: Truth, items: dict[int, OpenItem]) -> bool:
    """Whether a matched line was matched with exactly the right parts of the right items.

    Where asking is as good ("either": a sum that is not quite the item's), the right items are enough.
    """
    if verdict.match is None:
        return False
    got: Counter[str] = Counter()
    for use in verdict.match.uses:
        got[items[use.item].number] += use.amount  # type: ignore[assignment]
    if truth.outcome == "either":
        return set(got) == set(truth.items)
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
        self.right += right and truth.outcome == "matched"
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


def measure(seeds: Iterable[int], *, everything: bool = False, made: Hand = Year) -> Score:
    """Match years of these seeds. everything: every kind is matched without asking, so that its error shows."""
    score = Score()
    for seed in seeds:
        year = made(seed)
        lines = year.lines
        known = situation(year.items, [line for line, _ in lines])
        verdicts = match(known, (lambda kind: not is_always_asked(kind)) if everything else None)
        score.add(verdicts, [truth for _, truth in lines], dict(known.items))
    return score


def written(year: Year, folder: Path) -> tuple[Path, Path]:
    """The year as files: open items as the contract has them, and the bank's lines as a table."""
    items, bank = folder / "items.csv", folder / "bank.csv"
    with items.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEAD)
        for item in year.items:
            told = (getattr(item, name) for name in HEAD)
            rows.writerow("" if value is None else str(value) for value in told)
    with bank.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(("Auftragskonto", "Buchungstag", "Name", "IBAN", "Verwendungszweck", "Betrag", "Waehrung"))
        for line, _ in year.lines:
            amount = f"{line.amount:.2f}".replace(".", ",")
            day = f"{line.date:%d.%m.%Y}"
            rows.writerow((line.account, day, line.name, line.iban, line.text, amount, line.currency))
    return items, bank


def seconds(invoices: int = 4400) -> tuple[int, float, float, float]:
    """Lines, seconds to import them, seconds to match them, and those of a core, in an office of its own."""
    with tempfile.TemporaryDirectory() as folder:
        items, bank = written(Year(4, invoices=invoices), Path(folder))
        office = open_office(Path(folder) / "office", with_model=False)
        try:
            import_items(office, items)
            started, worked = time.monotonic(), time.process_time()
            import_files(office, [bank])
            imported = time.monotonic()
            found = match_bank(office)
            done = time.monotonic()
            return len(found.lines), imported - started, done - imported, time.process_time() - worked
        finally:
            office.close()


def told_in_full(score: Score) -> str:
    """Each case and each kind of match."""
    cases = (f"  {case:28} {dict(counts)}" for case, counts in sorted(score.cases.items()))
    ordered = sorted(score.kinds.items(), key=lambda each: -each[1].made)
    kinds = (f"  {kind:40} {made:6} {wrong:4} {wrong / made:.3%}" for kind, (made, wrong) in ordered)
    return "\n".join([*cases, *kinds])


def main() -> None:
    """The figures of each hand, and the time for 5,000 lines."""
    for name, made in HANDS.items():
        print(f"{name} hand: {measure(SEEDS, made=made).told()}")
    lines, importing, matching, worked = seconds()
    print(f"{lines} lines imported in {importing:.1f} s, matched in {matching:.1f} s; {worked:.1f} s of one core")


if __name__ == "__main__":
    asked_for = next((HANDS[word] for word in sys.argv if word in HANDS), Year)
    found = measure(range(int(sys.argv[1])), everything="all" in sys.argv, made=asked_for)
    print(found.told())
    print(told_in_full(found))
