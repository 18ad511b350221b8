"""Planted closing errors in made-up firms: ``python -m benchmarks review``.

Found means: a proposal with exactly the right accounts and amounts (to one unit of the smallest coin and rounding).
Spurious is every proposal that answers to nothing planted. What a style showed was mended: regression figures.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from benchmarks import (
    _firms_eighth_given,
    _firms_eleventh_given,
    _firms_fourth_given,
    _firms_ninth_given,
    _firms_seventh_given,
    _firms_sixth_given,
    _firms_tenth_given,
    _firms_thirteenth_given,
    _firms_twelfth_given,
)
from benchmarks._firm_words import STYLES, Style
from benchmarks._firms import GAPS, WITH_PAPER, Expected, Firm, make
from benchmarks._firms_fourth_given import make_fifth, make_fourth
from benchmarks._firms_third import KINDS, THIRD, make_third
from core.money import decimals
from office.books.proposal import Proposal
from office.books.review import policy_in, review

_AT_ONCE = 3  # errors in one month of one firm


@dataclass
class Tally:
    """What was planted and found, by kind."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    spurious: Counter[str] = field(default_factory=Counter)
    firms: int = 0

    def add(self, firm: Firm, *, tell: bool = False) -> None:
        self.firms += 1
        proposals = list(reviewed(firm))
        for expected in firm.expected:
            self.planted[expected.kind] += 1
            answer = next((each for each in proposals if answers(each, expected, firm)), None)
            if answer:
                proposals.remove(answer)
                self.found[expected.kind] += 1
            elif tell:
                print(f"  missed   {firm.style.key} {expected.kind} {_shown(expected)}")
        for each in proposals:
            if any(answers(each, allowed, firm) for allowed in firm.allowed):
                continue
            self.spurious[each.kind] += 1
            if tell:
                moves = [(posting.account, str(posting.amount)) for posting in each.postings]
                print(f"  spurious {firm.style.key} {each.kind} {each.text!r} {moves}")

    def share(self, kinds: tuple[str, ...]) -> str:
        planted, found = sum(self.planted[kind] for kind in kinds), sum(self.found[kind] for kind in kinds)
        return f"{found} of {planted} ({100 * found / max(planted, 1):.1f} %)"


def reviewed(firm: Firm) -> tuple[Proposal, ...]:
    policy = policy_in(firm.documents, firm.style.currency, accounts=firm.journal.accounts)
    return review(firm.journal, firm.month, firm.documents, policy).proposals


def answers(proposal: Proposal, expected: Expected, firm: Firm) -> bool:
    """Whether a proposal makes the very moves that put the planted error right."""
    moves: dict[str, Decimal] = {}
    for posting in proposal.postings:
        moves[posting.account] = moves.get(posting.account, Decimal(0)) + posting.amount
    near = 2 * Decimal(1).scaleb(-decimals(firm.style.currency))
    return any(
        set(wanted) == set(moves) and all(abs(moves[account] - amount) <= near for account, amount in wanted.items())
        for wanted in expected.moves
    )


def _shown(expected: Expected) -> str:
    return str({account: str(amount) for account, amount in expected.moves[0].items()})


def faults_of(seed: int, every: tuple[str, ...] = WITH_PAPER + GAPS) -> tuple[str, ...]:
    """Which errors a seed plants: some of each, in turn, so that all kinds come as often."""
    return tuple(every[(seed * 7 + 9 * step) % len(every)] for step in range(_AT_ONCE))


def measure(styles: tuple[Style, ...], seeds: range, *, tell: bool = False) -> Tally:
    """All styles by all seeds, and each style once with nothing planted."""
    tally = Tally()
    for style in styles:
        tally.add(make(style, 10_000 + seeds.start), tell=tell)
        for seed in seeds:
            tally.add(make(style, seed, faults_of(seed)), tell=tell)
    return tally


def measure_third(seeds: range, *, tell: bool = False) -> Tally:
    """The firms of the third hand, in the same way."""
    tally = Tally()
    for style in THIRD:
        tally.add(make_third(style, 10_000 + seeds.start), tell=tell)
        for seed in seeds:
            tally.add(make_third(style, seed, faults_of(seed, KINDS)), tell=tell)
    return tally


def measure_fourth(seeds: range, *, tell: bool = False) -> Tally:
    """Four firms of a blind hand, with half of all kinds of errors at once in each."""
    return _all_of((firm for seed in seeds for firm in make_fourth(seed)), tell=tell)


def measure_fifth(seeds: range, *, tell: bool = False) -> Tally:
    """Three firms of other countries by the same scenes."""
    return _all_of((firm for seed in seeds for firm in make_fifth(seed)), tell=tell)


def measure_sixth(*, tell: bool = False) -> Tally:
    """Eight firms of eight lands by a hand that had seen no other."""
    return _all_of(_firms_sixth_given.make_sixth(), tell=tell)


def measure_seventh(seeds: range, *, tell: bool = False) -> Tally:
    """Eight firms as programmes export them, by a hand that had seen no other."""
    return _all_of((firm for seed in seeds for firm in _firms_seventh_given.make_seventh(seed)), tell=tell)


def measure_eighth(seeds: range, *, tell: bool = False) -> Tally:
    """Six firms of other trades, by a hand that had seen only the seventh's form."""
    return _all_of((firm for seed in seeds for firm in _firms_eighth_given.make_eighth(seed)), tell=tell)


def measure_ninth(seeds: range, *, tell: bool = False) -> Tally:
    """Five firms of trades and charts not met before, by a hand that had seen only the eighth's form."""
    return _all_of((firm for seed in seeds for firm in _firms_ninth_given.make_ninth(seed)), tell=tell)


def measure_tenth(seeds: range, *, tell: bool = False) -> Tally:
    """Six firms in four languages, by a hand that had seen only the ninth's form."""
    return _all_of((firm for seed in seeds for firm in _firms_tenth_given.make_tenth(seed)), tell=tell)


def measure_eleventh(seeds: range, *, tell: bool = False) -> Tally:
    """Six firms in six languages, by a hand that had seen only the tenth's form."""
    return _all_of((firm for seed in seeds for firm in _firms_eleventh_given.make_eleventh(seed)), tell=tell)


def measure_twelfth(seeds: range, *, tell: bool = False) -> Tally:
    """Four firms in four languages, by a hand that had seen only the eleventh's form."""
    return _all_of((firm for seed in seeds for firm in _firms_twelfth_given.make_twelfth(seed)), tell=tell)


def measure_thirteenth(seeds: range, *, tell: bool = False) -> Tally:
    """Three firms in three languages, by a hand that had seen only the older hands' form."""
    return _all_of((firm for seed in seeds for firm in _firms_thirteenth_given.make_thirteenth(seed)), tell=tell)


def _all_of(firms: Iterable[Firm], *, tell: bool) -> Tally:
    tally = Tally()
    for firm in firms:
        tally.add(firm, tell=tell)
    return tally


def main() -> None:
    """The groups of styles, by kind."""
    seeds, tell = range(int(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2].isdigit() else 25), "--tell" in sys.argv
    for name, second_hand in (("four firms", False), ("two firms of other styles", True)):
        styles = tuple(style for style in STYLES if style.second_hand is second_hand)
        _print(name, measure(styles, seeds, tell=tell))
    _print("three firms kept otherwise", measure_third(seeds, tell=tell))
    few, kinds = range(max(2, len(seeds) // 10)), (_firms_fourth_given.WITH_PAPER, _firms_fourth_given.GAPS)
    _print("four firms of a blind hand", measure_fourth(few, tell=tell), *kinds)
    _print("three more by its scenes", measure_fifth(few, tell=tell), *kinds)
    sixth = (_firms_sixth_given.kinds(gap=False), _firms_sixth_given.kinds(gap=True))
    _print("eight firms of a sixth hand", measure_sixth(tell=tell), *sixth)
    seventh = (_firms_seventh_given.kinds(gap=False), _firms_seventh_given.kinds(gap=True))
    _print("eight firms of a seventh hand", measure_seventh(few, tell=tell), *seventh)
    eighth = (_firms_eighth_given.kinds(gap=False), _firms_eighth_given.kinds(gap=True))
    _print("six firms of an eighth hand", measure_eighth(few, tell=tell), *eighth)
    ninth = (_firms_ninth_given.kinds(gap=False), _firms_ninth_given.kinds(gap=True))
    _print("five firms of a ninth hand", measure_ninth(few, tell=tell), *ninth)
    tenth = (_firms_tenth_given.kinds(gap=False), _firms_tenth_given.kinds(gap=True))
    _print("six firms of a tenth hand", measure_tenth(few, tell=tell), *tenth)
    eleventh = (_firms_eleventh_given.kinds(gap=False), _firms_eleventh_given.kinds(gap=True))
    _print("six firms of an eleventh hand", measure_eleventh(few, tell=tell), *eleventh)
    twelfth = (_firms_twelfth_given.kinds(gap=False), _firms_twelfth_given.kinds(gap=True))
    _print("four firms of a twelfth hand", measure_twelfth(few, tell=tell), *twelfth)
    thirteenth = (_firms_thirteenth_given.kinds(gap=False), _firms_thirteenth_given.kinds(gap=True))
    _print("three firms of a thirteenth hand", measure_thirteenth(few, tell=tell), *thirteenth)


def _print(name: str, tally: Tally, paper: tuple[str, ...] = WITH_PAPER, gaps: tuple[str, ...] = GAPS) -> None:
    found = f"with documents {tally.share(paper)}, pure gaps {tally.share(gaps)}"
    print(f"{name}: {tally.firms} months, {found}, spurious {tally.spurious.total()}")
    for kind in paper + gaps:
        if tally.found[kind] < tally.planted[kind]:
            print(f"  {kind}: {tally.found[kind]} of {tally.planted[kind]}")
    for kind, count in tally.spurious.items():
        print(f"  spurious {kind}: {count}")


if __name__ == "__main__":
    main()
