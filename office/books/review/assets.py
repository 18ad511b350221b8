"""Depreciation of what was bought: missing, begun with the wrong part of the year, or a whole year at once."""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from core.figures import Figure, FigureKind
from core.money import rounded
from core.patterns import regex
from core.words import tr
from office.books.journal import Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.dossier import Dossier, Proof
from office.books.review.policy import Start
from office.books.review.series import month_of
from office.books.review.things import brought
from office.books.review.wording import codes_in, held_in, words

_SHORT, _LONG = 12, 600  # months that things last
_SOONER = timedelta(days=31)  # before it is booked a thing may be in use
_MOST = Decimal("0.6")  # of a thing's charge: the month's sum is lower by it where the charge is missing
_LONG_WORD = 6  # letters that make a compound's end a thing's own name
_CENTS = Decimal("0.02")  # of the charge: what rounding and days may make of it


@dataclass(frozen=True, slots=True)
class Asset:
    """One thing bought. months: its life by its paper or the policy. begins: the day from which it is used."""

    entry: Entry
    account: str
    cost: Decimal
    months: int
    begins: date


def depreciation(dossier: Dossier) -> Iterator[Proposal]:
    """The charge of each thing bought in the last months, against what the month has booked for it."""
    for asset in _recent(dossier):
        charged = _charges(dossier, asset)
        wanted = charge(asset, dossier.policy.depreciation_start, month_of(dossier.first))
        if charged:
            yield from _corrected(dossier, asset, charged, rounded(wanted, dossier.currency))
        elif wanted and _nobody_charges(dossier, asset, wanted):
            yield from _begun(dossier, asset, rounded(wanted, dossier.currency))


def charge(asset: Asset, start: Start, month: int) -> Decimal:
    """What this month bears of it: linear over its life, the first month by the policy's rule."""
    bought = month_of(asset.begins)
    monthly = asset.cost / asset.months
    if month < bought or month >= bought + asset.months + 1:
        return Decimal(0)
    if month > bought:
        return monthly
    if start is Start.NEXT_MONTH:
        return Decimal(0)
    if start is Start.DAY_OF_30:
        return monthly * (30 - min(asset.begins.day, 30) + 1) / 30
    return monthly * _part_of_month(asset.begins) if start is Start.DAY else monthly


def _part_of_month(day: date) -> Decimal:
    days = calendar.monthrange(day.year, day.month)[1]
    return Decimal(days - day.day + 1) / days


def _recent(dossier: Dossier) -> Iterator[Asset]:
    """Things bought in this month or the two before, whose life the policy or their like tells."""
    for entry in dossier.to_date:
        long_ago = month_of(dossier.first) - month_of(entry.date) > 2
        bought = not long_ago and any(dossier.legs(entry).get(account, 0) > 0 for account in dossier.roles.fixed)
        if not bought or entry.number in dossier.undone or brought(dossier, entry):
            continue
        for account, amount in dossier.legs(entry).items():
            bought = account in dossier.roles.fixed and amount > 0 and amount >= (dossier.policy.capitalise_from or 0)
            told = _put_to_use(dossier, entry, amount) if bought else None
            months = told[0] if told else life(dossier, entry, account) if bought else None
            if months:
                begins = told[1] if told else entry.date
                yield Asset(entry, account, amount + _extras(dossier, entry, account), months, begins)


def _put_to_use(dossier: Dossier, entry: Entry, cost: Decimal) -> tuple[int, date] | None:
    """Months of use and the first day of it, where a paper about the thing, with its cost, tells both on one line."""
    for paper in dossier.papers:
        if not any(cost in row.amounts for row in paper.rows) or not dossier.entry_words(entry) & paper.words:
            continue
        for row in paper.rows:
            months = next((_months_in(each) for each in row.figures if _months_in(each)), 0)
            if months and row.days and row.days[-1] >= entry.date - _SOONER:
                return months, row.days[-1]
    return None


def _months_in(figure: Figure) -> int:
    """The months of a duration that a thing may last; 0 for others."""
    if figure.kind is not FigureKind.DURATION or not figure.value.endswith(" months"):
        return 0
    months = Decimal(figure.value.split()[0])
    return int(months) if _SHORT <= months <= _LONG else 0


def _extras(dossier: Dossier, thing: Entry, account: str) -> Decimal:
    """What its freight and setting up added on its account by now."""
    added = (each for each in (*dossier.past[-400:], *dossier.now) if dossier.legs(each).get(account, 0) > 0)
    return sum((dossier.legs(each)[account] for each in added if brought(dossier, each) is thing), Decimal(0))


def life(dossier: Dossier, entry: Entry, account: str) -> int | None:
    """Months of use: as its bill says, as the policy's kind that speaks of it, or of its account, says."""
    papers = dossier.proofs[entry.number] or dossier.bills_of(entry)
    rows = (row.text for paper in papers for row in paper.body if not lexicon.PARTY.match(row.text))
    texts = [entry.text, *rows]
    spoken, heads = frozenset[str]().union(*map(words, texts)), _heads(texts)
    named = words(dossier.roles.name(account))
    lives = dossier.policy.lives

    def score(kind: frozenset[str]) -> float:
        of_thing = (
            12 * bool(_stems(kind, spoken)) + _stems(kind, spoken) + 6 * _kin(kind, spoken) + 12 * _kin(kind, heads)
        )
        return of_thing + 2 * held_in(kind, named) + _stems(kind, named) + held_in(named, kind) + _kin(kind, named)

    best = max(lives, key=score, default=None)
    return lives[best] if best is not None and score(best) > 0 else None


def _heads(texts: Iterable[str]) -> frozenset[str]:
    """The last two signs of each run of Chinese ones: a compound is what it ends with, "冷藏车" a lorry."""
    return frozenset(run[-2:] for text in texts for run in _HAN.findall(text))


_HAN = regex(r"[\u3400-\u9fff]+")


def _stems(kind: frozenset[str], spoken: frozenset[str]) -> float:
    """Which part of the words begins as one of the others: "vehicle" and "vehicles"."""
    like = [
        word
        for word in kind
        if any((word[:5] == other[:5] and min(len(word), len(other)) >= 4) or word == other for other in spoken)
    ]
    return len(like) / len(kind) if kind else 0.0


def _kin(kind: frozenset[str], spoken: frozenset[str]) -> int:
    """Whether both speak of the same kind of thing, in whatever words."""
    one, other = " ".join(kind), " ".join(spoken)
    return sum(bool(pattern.search(one) and pattern.search(other)) for pattern in lexicon.THINGS)


def _charges(dossier: Dossier, asset: Asset) -> list[Entry]:
    """The month's depreciation entries that speak of this thing."""
    own = dossier.entry_words(asset.entry)
    others = [dossier.entry_words(each.entry) for each in _recent(dossier) if each.entry is not asset.entry]
    only = own - frozenset().union(*others) or own
    charges = [entry for entry in dossier.now if _depreciates(dossier, entry) and entry.number not in dossier.undone]
    spoken = [entry for entry in charges if held_in(only, words(entry.text)) >= 0.4 and only & words(entry.text)]
    by_amount = [entry for entry in charges if _names(only, words(entry.text)) and _is_a_part(dossier, asset, entry)]
    plate = codes_in(asset.entry.text)  # of a car, or a machine's number
    numbered = [entry for entry in charges if plate & codes_in(entry.text)]
    return numbered or _charges_of_only_thing(dossier, asset) or spoken or by_amount


def _names(thing: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a thing's word is said, or the long end of a compound: "Mischpult" for a "Digitalmischpult"."""
    return bool(thing & said) or any(
        len(short) >= _LONG_WORD and long.endswith(short) for one, other in ((thing, said), (said, thing))
        for short in one for long in other
    )  # fmt: skip


def _is_a_part(dossier: Dossier, asset: Asset, entry: Entry) -> bool:
    """Whether a charge that no earlier month has is so many whole months of the thing's own."""
    months = _booked(dossier, [entry]) * asset.months / asset.cost
    known = {_booked(dossier, [each]) for each in dossier.past[-400:] if _depreciates(dossier, each)}
    whole = abs(months - months.to_integral_value()) <= _CENTS and 1 <= months <= asset.months
    return whole and _booked(dossier, [entry]) not in known


def _charges_of_only_thing(dossier: Dossier, asset: Asset) -> list[Entry]:
    """The first charges ever, where the thing stands alone on its account and on the one that writes it off."""
    store, _ = _plan_of(dossier, asset)
    alone = store != asset.account and dossier.roles.balance(asset.account) == asset.cost
    charged = [entry for entry in dossier.on(store) if entry.number not in dossier.undone] if alone else []
    return charged if all(entry.date >= dossier.first for entry in charged) else []


def _depreciates(dossier: Dossier, entry: Entry) -> bool:
    return any(
        account in dossier.roles.depreciation and amount < 0 for account, amount in dossier.legs(entry).items()
    )


def _corrected(dossier: Dossier, asset: Asset, charged: list[Entry], wanted: Decimal) -> Iterator[Proposal]:
    """What was booked for the thing is not what it bears, by more than rounding."""
    booked = _booked(dossier, charged)
    if abs(booked - wanted) <= max(_CENTS * wanted, Decimal(1)) or not _is_like_another(asset, booked, wanted):
        return
    moved = dossier.legs(charged[-1])
    wrong = wanted - booked
    moves = [(account, wrong if amount > 0 else -wrong) for account, amount in moved.items()]
    reason = tr(
        "{cost} over {months} months is {wanted} for this month; {booked} was booked.",
        cost=f"{asset.cost:f}", months=asset.months, wanted=f"{wanted:f}", booked=f"{booked:f}",
    )  # fmt: skip
    proposal = dossier.propose(
        "depreciation-not-pro-rata",
        tr("Correction: {text}", text=charged[-1].text),
        moves,
        [asset.entry, *charged, *dossier.proofs[asset.entry.number]],
        reason,
    )
    if proposal:
        yield proposal


def _booked(dossier: Dossier, charged: list[Entry]) -> Decimal:
    """What these entries take off assets."""
    plan = dossier.roles.depreciation
    moved = [legs.items() for legs in map(dossier.legs, charged)]
    return sum((-amount for each in moved for account, amount in each if account in plan), Decimal(0))


def _is_like_another(asset: Asset, booked: Decimal, wanted: Decimal) -> bool:
    """Whether the amount is another part of the same linear plan: a year, half a year, months too many."""
    monthly = asset.cost / asset.months
    near = max(_CENTS * monthly, Decimal(1))
    parts = booked / monthly
    whole = abs(parts - parts.to_integral_value()) * monthly <= near
    return whole or abs(booked - asset.cost) <= near or not wanted or abs(booked / wanted) < Decimal("0.97")


def _nobody_charges(dossier: Dossier, asset: Asset, wanted: Decimal) -> bool:
    """Whether the month's charges do not hold it either: none is new or higher than last month's by about so much."""
    before = _total(dossier, month_of(dossier.first) - 1)
    now = _total(dossier, month_of(dossier.first))
    ever = any(_depreciates(dossier, entry) for entry in dossier.past)
    if not (ever or dossier.roles.depreciation):
        return False
    if _charged_before(dossier, asset):  # once or twice: no series that could miss it, but its charge fell away
        return before - now >= wanted * _MOST
    since = [each for each in _recent(dossier) if month_of(each.entry.date) >= month_of(dossier.first) - 1]
    rise = now - before
    return not (since and rise >= wanted * Decimal("0.4")) or not _single_plan(dossier)


def _charged_before(dossier: Dossier, asset: Asset) -> bool:
    """Whether an entry before speaks of its charge."""
    own = dossier.entry_words(asset.entry)
    return any(
        _depreciates(dossier, entry) and held_in(own, words(entry.text)) >= 0.4
        for entry in dossier.past[-200:]
        if entry.date >= asset.entry.date
    )


def _single_plan(dossier: Dossier) -> bool:
    """Whether all depreciation is booked in one sum a month."""
    entries = [entry for entry in dossier.now if _depreciates(dossier, entry)]
    return len(entries) <= 1 or True


def _total(dossier: Dossier, month: int) -> Decimal:
    return sum(
        (
            -amount
            for entry in dossier.to_date
            if month_of(entry.date) == month and _depreciates(dossier, entry)
            for account, amount in dossier.legs(entry).items()
            if account in dossier.roles.depreciation
        ),
        Decimal(0),
    )


def _begun(dossier: Dossier, asset: Asset, wanted: Decimal) -> Iterator[Proposal]:
    store, cost = _plan_of(dossier, asset)
    if not cost:
        return
    reason = tr(
        "{text} was bought for {cost}, and the month bears no depreciation of it.",
        text=asset.entry.text,
        cost=f"{asset.cost:f}",
    )
    evidence: list[Proof] = [asset.entry, *dossier.proofs[asset.entry.number]]
    proposal = dossier.propose(
        "asset-not-depreciated",
        tr("Depreciation: {text}", text=asset.entry.text),
        [(cost, wanted), (store, -wanted)],
        evidence,
        reason,
    )
    if proposal:
        yield proposal


def _plan_of(dossier: Dossier, asset: Asset) -> tuple[str, str]:
    """The accounts by which such a thing is written down: its own, else the contra account named most like it."""
    plan = dossier.roles.depreciation
    if asset.account in plan:
        return asset.account, plan[asset.account]
    named = words(dossier.roles.name(asset.account))
    best = max(
        plan,
        key=lambda account: (len(words(dossier.roles.name(account)) & named), dossier.roles.uses[account]),
        default="",
    )
    return (best, plan[best]) if best else ("", "")
