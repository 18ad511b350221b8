"""All bank lines against all open items: rounds of sure matches until nothing new is sure, then the questions.

What was matched before stays as it is; a second run over the same books finds nothing new.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from core.names import folded
from office.books.items import OpenItem, vat_within
from office.books.matching.assignment import assign, without_leaning
from office.books.matching.calibration import Measured, may_be_booked
from office.books.matching.fits import Use
from office.books.matching.hypotheses import ENOUGH, MARGIN, WORTH_ASKING, Clues, Hypothesis, Imagination
from office.books.matching.labels import read
from office.books.matching.movement import Movement
from office.books.matching.numbers import STRONG, NumberBook
from office.books.matching.opens import OpenBook, Settled
from office.books.matching.parties import PartyBook, Sign, plain_account
from office.books.matching.returns import Paid, is_return, returns

Key = tuple[int, int]
RETURN = "return-debit"
TWICE = "paid-twice"
_A_NAMES_WORD = 4  # letters
ALIKE = "same-amount"  # nothing but the amount and who may have paid speaks for it
OWN = "own-transfer"
BATCH = "batch"
_MOST_ROUNDS = 12


class Outcome(StrEnum):
    """What a line is to the matcher: settled items, a question to the owner, or no business of open items."""

    MATCHED = "matched"
    ASKED = "asked"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Match:
    """Payments of one line with what they settle. uses: parts of gross amounts, below zero where they open again."""

    line: int
    kind: str
    uses: tuple[Use, ...]
    fee: Decimal = Decimal(0)

    @property
    def discount(self) -> Decimal:
        return sum((use.discount for use in self.uses), Decimal(0))

    def vat_correction(self, items: Mapping[int, OpenItem]) -> Decimal:
        """The VAT inside its discounts, which tax law takes back (§ 17 UStG)."""
        parts = (vat_within(use.discount, items[use.item].vat_rate, items[use.item].currency) for use in self.uses)
        return sum(parts, Decimal(0))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one line. match: what it settles, now or before. best, rivals: explanations, the best first."""

    movement: Movement
    outcome: Outcome
    kind: str = ""
    match: Match | None = None
    best: Hypothesis | None = None
    rivals: tuple[int, ...] = ()
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """All that is known before matching. declined: (line, item) that the owner said do not belong together.

    own: the firm's own accounts. kept: matches that stand, by line. counts: what became of this firm's own matches.
    apart: lines that pay no item, as a payment provider's fees and payouts.
    """

    items: Mapping[int, OpenItem]
    movements: Sequence[Movement]
    kept: Mapping[int, Match] = field(default_factory=dict)
    declined: frozenset[tuple[int, int]] = frozenset()
    own: frozenset[str] = frozenset()
    counts: Mapping[str, Measured] = field(default_factory=dict)
    apart: frozenset[int] = frozenset()


def match(
    situation: Situation, may: Callable[[str], bool] | None = None, numbers: NumberBook | None = None
) -> list[Verdict]:
    """A verdict for every line, in the order given. may: which kinds are matched without asking.

    numbers: those of just these items, where they are at hand; what it has read before it need not read again.
    """
    allowed = may or (lambda kind: may_be_booked(kind, situation.counts))
    return _Run(situation, allowed, numbers or NumberBook(situation.items)).verdicts()


class _Run:
    def __init__(self, situation: Situation, may: Callable[[str], bool], numbers: NumberBook) -> None:
        self._situation = situation
        self._may = may
        self._items = situation.items
        self._numbers = {number: item.number for number, item in situation.items.items()}
        self._singles = {line.line: tuple(map(read, line.singles())) for line in situation.movements}
        self._book = OpenBook(situation.items, self._settled_before())
        self._parties = PartyBook(situation.items, self._book.parties)
        self._imagination = Imagination(self._book, numbers, self._parties)
        self._paid: list[Paid] = []
        self._made: dict[Key, Match] = {}
        self._because: dict[Key, Hypothesis] = {}
        self._twice: dict[Key, Hypothesis] = {}
        self._touched: set[int] = set()  # items that were used since the last round
        self._learnt: set[str] = set()  # accounts whose owner was learnt since
        self._found: dict[Key, list[Hypothesis]] = {}
        self._own = frozenset(map(plain_account, situation.own))
        self._declined: dict[int, set[int]] = defaultdict(set)
        for line, item in situation.declined:
            self._declined[line].add(item)
        self._remember_kept()
        self._work()

    def _settled_before(self) -> Iterable[Settled]:
        days = {line.line: line.date for line in self._situation.movements}
        kept = self._situation.kept.values()
        return [Settled(use.item, days[each.line], use.amount, each.line) for each in kept for use in each.uses]

    def _remember_kept(self) -> None:
        kept = self._situation.kept
        matched = [line for line in self._situation.movements if line.line in kept]
        for line in sorted(matched, key=lambda each: (kept[each.line].kind == RETURN, each.content)):
            if kept[line.line].kind == RETURN:
                self._forget_returned(kept[line.line])
            else:
                self._remember(read(line), kept[line.line])

    def _forget_returned(self, back: Match) -> None:
        """The payment that a return gave back cannot be given back once more."""
        given = {(use.item, -use.amount) for use in back.uses}
        gone = next((each for each in self._paid if {(use.item, use.amount) for use in each.uses} == given), None)
        self._paid = [each for each in self._paid if each is not gone]

    def _remember(self, movement: Movement, made: Match) -> None:
        self._paid.append(Paid(movement, made.uses, made.fee))
        learn = self._parties.learn_payer if "+other-party" in made.kind else self._parties.learn
        self._learnt.add(plain_account(movement.iban))
        for party in {self._book.parties[use.item] for use in made.uses}:
            learn(movement, party)

    # the work

    def _work(self) -> None:
        waiting = [single for line in self._situation.movements for single in self._open_singles(line)]
        back = [each for each in waiting if is_return(each)]
        waiting = [each for each in waiting if not each.reversal]
        for _ in range(_MOST_ROUNDS):
            fresh = self._returned([each for each in back if each.key not in self._made])
            fresh += self._round([each for each in waiting if each.key not in self._made])
            if not fresh:
                break

    def _open_singles(self, line: Movement) -> Iterable[Movement]:
        if line.line in self._situation.kept or self._is_own(line):
            return ()
        return self._singles[line.line]

    def _is_own(self, line: Movement) -> bool:
        return line.line in self._situation.apart or (bool(line.iban) and plain_account(line.iban) in self._own)

    def _round(self, waiting: Sequence[Movement]) -> int:
        """Commit what is sure now; how many that were."""
        self._found = {
            key: found for movement in waiting if (found := self._explain(movement)) for key in [movement.key]
        }
        self._touched, self._learnt = set(), set()
        left = {number: self._book.open(number) for number in self._items}
        assigned = assign(self._found, left)
        self._twice = dict(assigned.twice)
        sure = {key: each for key, each in assigned.sure.items() if self._may(each.kind)}
        allowed = {key: each for key, each in sure.items() if not self._fits_another(each)}
        chosen = without_leaning(allowed, self._found, left)
        for hypothesis in sorted(chosen, key=lambda each: each.movement.content):
            self._commit(hypothesis)
        return len(chosen)

    def _fits_another(self, hypothesis: Hypothesis) -> bool:
        """Known by a name alone that is as well another's, who owes just as much: SMITH is Smith Ltd and J Smith."""
        known, movement = hypothesis.identity.known, hypothesis.movement
        if hypothesis.identity.mention.points or known is None or known.signs[0] is not Sign.NAME:
            return False
        said, parties = _words(movement.name, 1), {self._book.parties[item] for item in hypothesis.items}
        alike = set(self._book.worth(movement.currency, movement.amount)) - hypothesis.items
        return bool(said) and any(
            said <= _words(self._items[item].party, 1) for item in alike if self._book.parties[item] not in parties
        )

    def _explain(self, movement: Movement) -> list[Hypothesis]:
        """Its hypotheses; those of the last round where nothing that they stand on has changed since."""
        known = self._imagination.near.get(movement.key)
        same = known is not None and not known & self._touched and plain_account(movement.iban) not in self._learnt
        if same and not movement.mandate:
            return self._found.get(movement.key, [])
        hypotheses = self._imagination.hypotheses(movement, frozenset(self._declined.get(movement.line, ())))
        return [each for each in hypotheses if each.score >= WORTH_ASKING]

    def _commit(self, hypothesis: Hypothesis) -> None:
        movement = hypothesis.movement
        made = Match(movement.line, hypothesis.kind, hypothesis.uses, hypothesis.settlement.fee)
        self._because[movement.key] = hypothesis
        self._settle(movement, made)
        self._remember(movement, made)

    def _settle(self, movement: Movement, made: Match) -> None:
        for use in made.uses:
            self._book.settle(Settled(use.item, movement.date, use.amount, movement.line))
            self._touched.add(use.item)
        self._made[movement.key] = made

    def _returned(self, back: Sequence[Movement]) -> int:
        if not self._may(RETURN):
            return 0
        found = list(returns(back, self._paid, self._numbers, self._imagination.named))
        for each in found:
            self._settle(each.movement, Match(each.movement.line, RETURN, each.uses, each.fee))
        gone = {each.of.movement.key for each in found}
        self._paid = [each for each in self._paid if each.movement.key not in gone]
        return len(found)

    # the verdicts

    def verdicts(self) -> list[Verdict]:
        return [self._verdict(line) for line in self._situation.movements]

    def _verdict(self, line: Movement) -> Verdict:
        if kept := self._situation.kept.get(line.line):
            return Verdict(line, Outcome.MATCHED, kept.kind, kept)
        if self._is_own(line):
            return Verdict(line, Outcome.OTHER, OWN)
        singles = self._singles[line.line]
        made = [self._made[each.key] for each in singles if each.key in self._made]
        if len(made) == len(singles):
            whole = made[0] if len(made) == 1 else _together(line, made)
            return Verdict(line, Outcome.MATCHED, whole.kind, whole, self._because.get(singles[0].key), is_new=True)
        return self._asked(line, singles)

    def _asked(self, line: Movement, singles: Sequence[Movement]) -> Verdict:
        if again := next((self._twice[each.key] for each in singles if each.key in self._twice), None):
            return Verdict(line, Outcome.ASKED, TWICE, best=again, rivals=tuple(sorted(again.items)))
        found = [hypothesis for each in singles for hypothesis in self._found.get(each.key, ())]
        if not found:
            return self._left_over(line)
        near = [each for each in found if each.score > found[0].score - 2 * MARGIN]
        rivals = [use.item for each in near for use in each.uses]
        kind = found[0].kind
        if found[0].score < ENOUGH or self._fits_another(found[0]):
            rivals += self._of_this_amount(line, self._imagination.clues(line))
        if found[0].score < ENOUGH:
            kind = f"weak:{kind}"
        return Verdict(line, Outcome.ASKED, kind, best=found[0], rivals=tuple(dict.fromkeys(rivals)))

    def _left_over(self, line: Movement) -> Verdict:
        """Nothing that is open: perhaps it pays again what was paid."""
        clues = self._imagination.clues(line)
        again = [
            item
            for item, mention in clues.said.items.items()
            if mention.points >= WORTH_ASKING and self._items[item].movement == line.amount
            if not self._book.open(item)
        ]
        if again:
            return Verdict(line, Outcome.ASKED, TWICE, rivals=tuple(sorted(again)))
        alike = self._of_this_amount(line, clues)
        return Verdict(line, Outcome.ASKED, ALIKE, rivals=alike) if alike else Verdict(line, Outcome.OTHER)

    def _of_this_amount(self, line: Movement, clues: Clues) -> tuple[int, ...]:
        """What is open with exactly this amount, of who may have paid or of whose paid item the line names."""
        named = {self._book.parties[item] for item, mention in clues.said.items.items() if mention.points >= STRONG}
        near = self._book.worth(line.currency, line.amount)
        told, words = named | clues.told.parties.keys(), _words(f"{line.name} {line.text}")
        free = sorted(set(near) - self._declined.get(line.line, set()))
        due = [item for item in free if self._items[item].date <= line.date]
        return tuple(
            item for item in due if self._book.parties[item] in told or words & _words(self._items[item].party)
        )


def _words(text: str, least: int = _A_NAMES_WORD) -> frozenset[str]:
    """Those of at least so many letters: short ones stand in any line, and are no names."""
    return frozenset(word for word in re.findall(r"[^\W\d_]+", folded(text)) if len(word) >= least)


def _together(line: Movement, made: Sequence[Match]) -> Match:
    uses = tuple(use for each in made for use in each.uses)
    return Match(line.line, BATCH, uses, sum((each.fee for each in made), Decimal(0)))
