"""What a payment may mean: each way in which it settles items, with the evidence for it as points."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from core.names import folded
from core.patterns import regex
from office.books.items import ItemKind
from office.books.matching.fits import (
    Candidate,
    Fit,
    Settlement,
    Use,
    fits,
    less_a_credit,
    named_and_more,
    named_sum,
    sums,
)
from office.books.matching.months import said_months
from office.books.matching.movement import Movement
from office.books.matching.numbers import STRONG, TYPO, Mention, NumberBook, Said
from office.books.matching.opens import OpenBook
from office.books.matching.parties import Known, PartyBook, Sign, Told

ENOUGH = 10  # points that make a hypothesis believable
MARGIN = 4  # points by which it must be better than any other
WORTH_ASKING = 6  # points from which on the owner is shown it
_BEYOND_DOUBT = 18  # points from which on an item that is named needs no comparison with unnamed ones
_MENTIONED = 3
_SURE_OF_PARTY = 4
_BEFORE = timedelta(days=14)  # a payment may come before its invoice is written
_SLIGHTLY_BEFORE = timedelta(days=3)
_OLD = timedelta(days=400)
_NEVER = timedelta(days=3653)  # nobody pays after ten years: such a day is a wrong one
_MOST_RIVALS = 12

_A_PART = regex(
    r"\b(?:teil(?:zahlung|betrag)?|rate|rest(?:betrag|zahlung)?|schlusszahlung|haelfte|abschlag(?:szahlung)?|anzahlung"
    r"|acompte|solde|part(?:ial|ly)?|instal+ment|down ?payment|on account|balance|half|dot \d|tra gop"
    r"|dat coc|tien coc|tam ung|con lai)\b|分期|尾款|余款|首付|部分|定金|预付"
)
_IN_ADVANCE = regex(
    r"\b(?:vorkasse|vorauskasse|vorauszahlung|prepay(?:ment|ed)?|prepaid|in advance|advance payment|pro ?forma"
    r"|vooruitbetaling|przedplata|predplata|zaloha|dat coc|dat truoc|tra truoc|anticipo|prepago|acconto|acompte)\b"
    r"|预付|订金"
)
_SETS = {Fit.NAMED_SUM, Fit.NAMED_AND_MORE}
_AGREES = {Fit.EXACT, Fit.ROUND}
_LESS_OR_MORE = {Fit.OVER, Fit.PARTIAL}
_SAYS_A_PART = 4
_AS_MUCH_AS_ANOTHER = -8  # a part that is all of another item: the number may be that of an earlier payment
_NAMES_ANOTHER, _NAMES_A_STRANGER, _ANOTHERS_ACCOUNT = -6, -5, -3
_SAYS_THE_DAY, _SAYS_THE_MONTH, _EARLY, _MUCH_EARLIER, _LONG_AFTER = 3, 4, -1, -4, -3


@dataclass(frozen=True, slots=True)
class Identity:
    """How surely a payment is about an item, apart from its amount. word: the class of evidence."""

    word: str
    points: int
    mention: Mention
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One explanation of a payment. kind: evidence and fit in two words, the unit in which errors are measured."""

    movement: Movement
    settlement: Settlement
    kind: str
    score: int
    identity: Identity

    @property
    def uses(self) -> tuple[Use, ...]:
        return self.settlement.uses

    @property
    def worth(self) -> int:
        """What it is worth against leaving the payment unexplained."""
        return self.score - WORTH_ASKING

    @property
    def items(self) -> frozenset[int]:
        return frozenset(use.item for use in self.uses)


@dataclass(frozen=True, slots=True)
class Clues:
    """What one payment says, read once."""

    said: Said
    told: Told
    days: frozenset[tuple[int, int, int]]
    months: frozenset[tuple[int, int]]
    names_payer: bool
    says_a_part: bool
    in_advance: bool
    named_parties: frozenset[str]  # whose items it names
    abroad: tuple[tuple[str, Decimal], ...]  # amounts in other currencies


class Imagination:
    """Finds the hypotheses for payments against what is open now."""

    def __init__(self, book: OpenBook, numbers: NumberBook, parties: PartyBook) -> None:
        self._book = book
        self._numbers = numbers
        self._parties = parties
        self._clues: dict[tuple[int, int], Clues] = {}
        self.near: dict[tuple[int, int], set[int]] = {}  # the items that each payment was compared with

    def named(self, movement: Movement) -> frozenset[int]:
        """The items that a payment names."""
        said = self.clues(movement).said.items
        return frozenset(item for item, mention in said.items() if mention.points >= _MENTIONED)

    def clues(self, movement: Movement) -> Clues:
        """Numbers, days and parties of a payment; what it says stays as it is, who is known grows with each match."""
        told = self._parties.told(movement)
        known = self._clues.get(movement.key)
        if known is None:
            said = self._numbers.said(movement.words, movement.text)
            known = Clues(
                said,
                told,
                movement.said_days(),
                said_months(movement.text),
                bool(movement.name or movement.iban),
                bool(_A_PART.search(folded(movement.words))),
                bool(_IN_ADVANCE.search(folded(movement.words))),
                frozenset(self._book.parties[item] for item in said.items),
                tuple(movement.abroad()),
            )
        if known.told != told:
            known = replace(known, told=told)
        self._clues[movement.key] = known
        return known

    def hypotheses(self, movement: Movement, declined: frozenset[int] = frozenset()) -> list[Hypothesis]:
        """The best explanations first. declined: items that the owner said are not meant."""
        clues = self.clues(movement)
        named = {item for item, mention in clues.said.items.items() if mention.points >= STRONG}
        if named:
            self.near[movement.key] = named
            found = self._about(movement, clues, named - declined)
            if found and found[0].score >= _BEYOND_DOUBT and found[0].settlement.fit not in _LESS_OR_MORE:
                return found
        near = self.near[movement.key] = self._near(movement, clues)
        return self._about(movement, clues, near - declined)

    def _about(self, movement: Movement, clues: Clues, near: set[int]) -> list[Hypothesis]:
        age = {each: movement.date - self._book.items[each].date for each in near if not self._book.is_closed(each)}
        written = (each for each, days in age.items() if -_BEFORE <= days <= _NEVER)
        usable = {number: one for number in written if (one := self._candidate(number, movement)).left}
        lonely = _lonely(usable.values(), movement)
        exact = {one.party: one.number for one in usable.values() if one.movement == movement.amount}
        found = [
            each
            for one in usable.values()
            for each in _single(movement, one, clues, alone=one.number in lonely, instead=one.party in exact)
        ]
        found += self._named_together(movement, clues, usable)
        if not any(each.score >= ENOUGH and each.settlement.fit is not Fit.OVER for each in found):
            found += self._summed(movement, clues, usable)
        found += self._less_a_credit(movement, clues, usable)
        return sorted(_consistent(found), key=_order)[:_MOST_RIVALS]

    def _near(self, movement: Movement, clues: Clues) -> set[int]:
        """The items that a payment may be about: named ones, those of who may have paid, those of its amounts."""
        near = {item for item, mention in clues.said.items.items() if mention.points > 1}
        for party in clues.told.parties:
            near.update(self._book.of_party(party))
        near.update(self._book.worth(movement.currency, movement.amount))
        for currency, amount in clues.abroad:
            near.update(self._book.worth(currency, amount.copy_sign(movement.amount)))
        return near

    def _candidate(self, number: int, movement: Movement) -> Candidate:
        book = self._book
        item, left = book.items[number], book.open(number, movement.date)
        due = left if item.movement == item.gross else -left
        return Candidate(number, item, book.parties[number], left, due, book.is_touched(number))

    def _named_together(
        self, movement: Movement, clues: Clues, usable: Mapping[int, Candidate]
    ) -> Iterator[Hypothesis]:
        for kind in ItemKind:
            named = [one for one in _named(clues, usable, movement) if one.item.kind is kind]
            if settlement := named_sum(movement, named):
                weakest = min((_identity(one, clues) for one in named), key=lambda each: each.points)
                yield _hypothesis(movement, settlement, weakest, 0)

    def _summed(self, movement: Movement, clues: Clues, usable: Mapping[int, Candidate]) -> Iterator[Hypothesis]:
        """Sums of what one party owes; of the items that the payment names and more, where it names some."""
        for party, known in clues.told.parties.items():
            items = [usable[n] for n in self._book.of_party(party) if n in usable]
            items = [one for one in items if _is_summable(one, movement)]
            if known.points < _SURE_OF_PARTY or len(items) < 2:
                continue
            named = [one for one in _named(clues, usable, movement) if one in items]
            for settlement in named_and_more(movement, named, items) if named else sums(movement, items):
                chosen = [one for one in items if one.number in {use.item for use in settlement.uses}]
                yield _sum_hypothesis(movement, settlement, chosen, clues)

    def _less_a_credit(
        self, movement: Movement, clues: Clues, usable: Mapping[int, Candidate]
    ) -> Iterator[Hypothesis]:
        named = _named(clues, usable, movement)
        if len({one.party for one in named}) != 1 or not all(_same_way(one, movement) for one in named):
            return
        theirs = [usable[n] for n in self._book.of_party(named[0].party) if n in usable]
        notes = [one for one in theirs if not _same_way(one, movement) and one.item.date <= movement.date]
        for settlement in less_a_credit(movement, named, notes):
            yield _sum_hypothesis(movement, settlement, named, clues)


def _consistent(found: Sequence[Hypothesis]) -> Iterator[Hypothesis]:
    """Without what a better one explains away: too much, or a part, of items that make up the whole amount."""
    whole = [each for each in found if each.score >= ENOUGH and each.settlement.fit in _SETS]
    made_up = {item for each in whole for item in each.items}
    for each in found:
        if each.settlement.fit in _LESS_OR_MORE and each.items <= made_up:
            continue
        yield each


def _same_way(one: Candidate, movement: Movement) -> bool:
    return (one.movement > 0) == (movement.amount > 0)


def _is_summable(one: Candidate, movement: Movement) -> bool:
    written = one.item.date - movement.date <= _SLIGHTLY_BEFORE
    return written and one.item.currency == movement.currency and _same_way(one, movement)


def _named(clues: Clues, usable: Mapping[int, Candidate], movement: Movement) -> Sequence[Candidate]:
    """The items that the payment names; of those that share a number, the ones of who may have paid."""
    named = [
        usable[item]
        for item, mention in sorted(clues.said.items.items())
        if item in usable and mention.points >= _MENTIONED
    ]
    named = [one for one in named if one.item.currency == movement.currency]
    return [one for one in named if one.party in clues.told.parties] or named


def _lonely(usable: Iterable[Candidate], movement: Movement) -> set[int]:
    """The items that are the only one which their party has to pay by then."""
    by_party: dict[str, list[int]] = defaultdict(list)
    for one in usable:
        if _is_summable(one, movement):
            by_party[one.party].append(one.number)
    return {items[0] for items in by_party.values() if len(items) == 1}


def _single(movement: Movement, one: Candidate, clues: Clues, *, alone: bool, instead: bool) -> Iterator[Hypothesis]:
    """alone: nothing else of the party is open; instead: another item of the party is exactly the amount."""
    could_be_named = one.number in clues.said.items or (alone and clues.says_a_part)
    if not _same_way(one, movement) or not (could_be_named or any(fits(movement, one, named=False))):
        return
    identity = _identity(one, clues)
    named = identity.mention.points >= STRONG or (identity.mention.points >= _MENTIONED and bool(identity.known))
    named = named or (alone and clues.says_a_part and bool(identity.known))
    for settlement in fits(movement, one, named=named):
        ahead = clues.in_advance and settlement.fit in _AGREES and one.item.date > movement.date
        part = 0 if ahead else _said_part(settlement.fit, clues, identity)
        part += _AS_MUCH_AS_ANOTHER if instead and settlement.fit is Fit.PARTIAL else 0
        time = 0 if ahead else _by_time(movement, one)
        yield _hypothesis(movement, settlement, identity, time + part)


def _said_part(fit: Fit, clues: Clues, identity: Identity) -> int:
    """A payment that says it is a part is hardly the whole of an item that it does not name."""
    if not clues.says_a_part:
        return 0
    if fit in {Fit.PARTIAL, Fit.REST}:
        return _SAYS_A_PART
    return 0 if identity.mention.points else -_SAYS_A_PART


def _sum_hypothesis(
    movement: Movement, settlement: Settlement, chosen: Iterable[Candidate], clues: Clues
) -> Hypothesis:
    """A sum is as good as what the party is known by; that some of its items are named helps."""
    identities = [_identity(one, clues) for one in chosen]
    best = max(identities, key=lambda each: (bool(each.known), -len(each.word)))
    points = sum(each.points for each in identities) // len(identities)
    return _hypothesis(movement, settlement, Identity(best.word, points, best.mention, best.known), 0)


def _hypothesis(movement: Movement, settlement: Settlement, identity: Identity, time: int) -> Hypothesis:
    score = identity.points + settlement.fit.points + time
    return Hypothesis(movement, settlement, f"{identity.word}/{settlement.fit.word}", score, identity)


def _identity(one: Candidate, clues: Clues) -> Identity:
    party = one.party
    known = clues.told.parties.get(party)
    mention = clues.said.items.get(one.number) or _slip(one, clues, known)
    points = mention.points + (known.points if known else 0)
    if mention.points < _MENTIONED and not mention.slip:
        points += _contradiction(one, clues, known)
    if clues.told.owner and clues.told.owner != party and not (known and Sign.NAME in known.signs):
        points += _ANOTHERS_ACCOUNT
    if known and _says_its_day(one, clues):
        points += _SAYS_THE_DAY
    if known and {(one.item.date.month, one.item.date.year), (one.item.date.month, 0)} & clues.months:
        points += _SAYS_THE_MONTH
    return Identity(_word(one, mention, known, clues), points, mention, known)


def _slip(one: Candidate, clues: Clues, known: Known | None) -> Mention:
    """The number with one slip of the pen, of our own series; a supplier's invoice may simply be missing here.

    Two digits that changed places may make the number of another's item: then who pays must be known.
    """
    ours = one.item.kind is ItemKind.SALES
    sure = known is not None and known.points >= _SURE_OF_PARTY and one.party not in clues.named_parties
    slipped = clues.said.is_slip_of(one.item.number) or (sure and clues.said.is_swapped_from(one.item.number))
    return Mention(TYPO, slip=True) if ours and slipped else Mention(0)


def _contradiction(one: Candidate, clues: Clues, known: Known | None) -> int:
    """A payment that names another item, or a number that is none of ours, is hardly about this one."""
    if any(mention.points >= STRONG for other, mention in clues.said.items.items() if other != one.number):
        return _NAMES_ANOTHER
    if clues.said.strangers:
        return _NAMES_A_STRANGER
    is_customers = known is not None and Sign.CUSTOMER_NUMBER in known.signs
    unsaid = clues.said.only_a_number and not is_customers and one.number not in clues.said.items
    return _NAMES_A_STRANGER if unsaid and not clues.said.strangers else 0


def _says_its_day(one: Candidate, clues: Clues) -> bool:
    day = one.item.date
    return bool(
        {(day.day, day.month, day.year), (day.day, day.month, 0), (day.month, day.day, day.year)} & clues.days
    )


def _word(one: Candidate, mention: Mention, known: Known | None, clues: Clues) -> str:
    named = _of_mention(mention)
    if not named and known:
        unread = (
            clues.said.unread
            and not clues.said.is_cut_from(one.item.number)
            and Sign.CUSTOMER_NUMBER not in known.signs
        )
        return known.signs[0].word + ("+unread-number" if unread else "")
    if not named:
        return "amount-only"
    if known:
        return f"{named}+party"
    return f"{named}+other-party" if clues.names_payer else named


def _of_mention(mention: Mention) -> str:
    if mention.slip:
        return "slip"
    if mention.points >= STRONG:
        return "number"
    return "short-number" if mention.points >= _MENTIONED else ""


def _by_time(movement: Movement, one: Candidate) -> int:
    early = one.item.date - movement.date
    if early > _SLIGHTLY_BEFORE:
        return _MUCH_EARLIER
    if early > timedelta(0):
        return _EARLY
    return _LONG_AFTER if -early > _OLD else 0


def _order(hypothesis: Hypothesis) -> tuple[object, ...]:
    """The best first; among equals an order that depends on nothing but their content."""
    fit = hypothesis.settlement.fit
    return -hypothesis.score, -fit.points, len(hypothesis.uses), sorted(hypothesis.items), fit.word
