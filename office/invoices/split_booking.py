"""One invoice on several accounts: its cost in parts, by its lines or by amounts, that add up to the smallest unit.

How it was split is remembered for the supplier: which thing belongs where, or in which proportion the cost is shared.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from core.errors import InputError
from core.money import apportioned, is_exact, with_cents
from core.patterns import regex
from core.words import tr
from office.invoices.invoice import Invoice, Line
from office.invoices.known import CostPlace, CostShare, Supplier
from office.invoices.parties import folded, tax_key

_ZERO = Decimal(0)
_SLIP = Decimal("0.01")  # by which the lines may miss their total, for each line that was rounded
_WORD = regex(r"[^\W\d_]{2,}")  # a month's number or a meter's reading is no word for a thing


@dataclass(frozen=True, slots=True)
class Part:
    """What of the cost belongs on an account. lines: of the invoice, from 0, where it was split by them."""

    account: str
    amount: Decimal
    cost_centre: str = ""
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """A part as the owner says it: by its lines or by its amount; with neither it is the rest."""

    account: str
    cost_centre: str = ""
    amount: Decimal | None = None
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Recalled:
    """How the cost is shared by what is remembered. new: things that came for the first time."""

    parts: tuple[Part, ...] = ()
    new: tuple[str, ...] = ()


# --- what the owner says -------------------------------------------------------------------------------------------


def parts_of(wishes: Sequence[Wish], invoice: Invoice, cost: Decimal, worth: Sequence[Decimal]) -> tuple[Part, ...]:
    """The parts as the owner wants them. worth: of the lines, from `line_worths`.

    Raises InputError while they do not add up to the cost.
    """
    if len(wishes) < 2 or not cost:
        raise InputError(tr("Name at least two accounts, or book it on one."))
    _each_line_once(wishes, invoice)
    if not worth and any(wish.lines for wish in wishes):
        raise InputError(tr("Its lines do not add up to its amount. Split it by amounts."))
    amounts = [_said(wish, worth, invoice.currency) for wish in wishes]
    left = cost - sum((each for each in amounts if each is not None), _ZERO)
    parts = [
        Part(wish.account, left if amount is None else amount, wish.cost_centre, wish.lines)
        for wish, amount in zip(wishes, amounts, strict=True)
    ]
    _add_up(amounts, left, cost, invoice.currency)
    return tuple(parts)


def _each_line_once(wishes: Sequence[Wish], invoice: Invoice) -> None:
    named = [n for wish in wishes for n in wish.lines]
    if len(named) != len(set(named)):
        raise InputError(tr("One line of the invoice stands in two parts. Take it out of one."))
    if any(not 0 <= n < len(invoice.lines) for n in named):
        raise InputError(tr("The invoice has no such line."))


def _said(wish: Wish, worth: Sequence[Decimal], currency: str) -> Decimal | None:
    amount = sum((worth[n] for n in wish.lines), _ZERO) if wish.lines else wish.amount
    if amount is not None and not (amount and is_exact(amount, currency)):
        raise InputError(tr("Write an amount in whole cents for account {account}.", account=wish.account))
    return amount


def _add_up(amounts: Sequence[Decimal | None], left: Decimal, cost: Decimal, currency: str) -> None:
    if amounts.count(None) > 1:
        raise InputError(tr("Only one part can be the rest. Write an amount for the others."))
    shown = f"{with_cents(abs(left), currency)} {currency}"
    if None in amounts and left * cost <= 0:
        raise InputError(tr("The parts take the whole amount already; nothing is left for the rest."))
    if None not in amounts and left:
        raise InputError(
            tr("The parts must add up to {cost}. They differ by {left}.", cost=with_cents(cost, currency), left=shown)
        )


# --- what its lines are worth --------------------------------------------------------------------------------------


def line_worths(invoice: Invoice, cost: Decimal, *, deducts: bool) -> tuple[Decimal, ...]:
    """What of the cost each line bears; () where not every line was read.

    What is allowed or charged on the whole invoice is borne by each line in proportion. Where tax is part of the
    cost (deducts is False) each line bears its own.
    """
    nets = [line.net for line in invoice.lines if line.net is not None]
    if not nets or len(nets) < len(invoice.lines) or not _lines_add_up(invoice, sum(nets, _ZERO)):
        return ()
    taxed = deducts or sum(nets, _ZERO) == invoice.gross
    weights = [net if taxed else _with_tax(line, net) for line, net in zip(invoice.lines, nets, strict=True)]
    return apportioned(cost, weights, invoice.currency) if sum(weights, _ZERO) else ()


def _lines_add_up(invoice: Invoice, total: Decimal) -> bool:
    off = [-each.amount if not each.is_charge else each.amount for each in invoice.adjustments]
    stated = [invoice.line_total, invoice.net, invoice.gross]
    wanted = [each for each in stated if each is not None]
    if invoice.net is not None:
        wanted.append(invoice.net - sum(off, _ZERO))
    return any(abs(total - each) <= _SLIP * len(invoice.lines) for each in wanted)


def _with_tax(line: Line, net: Decimal) -> Decimal:
    return net * (100 + (line.vat_rate or _ZERO)) / 100


# --- what is remembered --------------------------------------------------------------------------------------------


def remembered(supplier: Supplier, invoice: Invoice, kind: str, parts: Sequence[Part]) -> Supplier:
    """The supplier with how this invoice was split; () forgets how its kind and its things were.

    By lines where the parts name them; a part that is the rest has the other lines. Else in proportion.
    """
    shares = {name: each for name, each in supplier.cost_shares.items() if name != kind}
    named = {n for part in parts for n in part.lines}
    rest = [part for part in parts if not part.lines]
    if not parts or not named or len(rest) > 1:
        things = {thing_of(line) for line in invoice.lines}
        places = {name: place for name, place in supplier.cost_places.items() if name not in things}
        if parts:
            shares[kind] = tuple(CostShare(part.account, part.amount, part.cost_centre) for part in parts)
        return replace(supplier, cost_shares=shares, cost_places=places)
    told = {
        thing_of(line): CostPlace(part.account, part.cost_centre)
        for n, line in enumerate(invoice.lines)
        for part in (next((each for each in parts if n in each.lines), *rest),)
        if thing_of(line)
    }
    return replace(supplier, cost_shares=shares, cost_places={**supplier.cost_places, **told})


def recalled(supplier: Supplier, invoice: Invoice, kind: str, cost: Decimal, *, deducts: bool) -> Recalled:
    """How the cost is shared as last time; one part where all that it bills belongs on one account."""
    if (shares := supplier.cost_shares.get(kind)) and cost:
        amounts = apportioned(cost, [each.weight for each in shares], invoice.currency)
        return Recalled(
            tuple(Part(each.account, amount, each.cost_centre) for each, amount in zip(shares, amounts, strict=True))
        )
    worth = line_worths(invoice, cost, deducts=deducts) if supplier.cost_places and cost else ()
    places = [_place(line, supplier.cost_places) for line in invoice.lines] if worth else []
    known = [(place, amount) for place, amount in zip(places, worth, strict=True) if place]
    if not known:
        return Recalled()
    usual = max(known, key=lambda each: abs(each[1]))[0]
    new = tuple(line.description for line, place in zip(invoice.lines, places, strict=True) if place is None)
    groups: dict[CostPlace, list[int]] = {}
    for n, place in enumerate(places):
        groups.setdefault(place or usual, []).append(n)
    return Recalled(tuple(_group(place, lines, worth) for place, lines in groups.items()), new)


def _group(place: CostPlace, lines: Sequence[int], worth: Sequence[Decimal]) -> Part:
    amount = sum((worth[n] for n in lines), _ZERO)
    return Part(place.account, amount, place.cost_centre, tuple(lines))


def thing_of(line: Line) -> str:
    """By what a line is known again: its article number, else its description."""
    return line.article or line.description


def _place(line: Line, places: Mapping[str, CostPlace]) -> CostPlace | None:
    """Where this thing belongs: by its article number, else by the words that are most like its own.

    None for what is new, and where two places fit as well.
    """
    if line.article and (found := next((places[name] for name in places if _same(name, line.article)), None)):
        return found
    words = _words(line.description)
    fits = [(_likeness(words, _words(name)), place) for name, place in places.items()]
    best = max((score for score, _ in fits), default=0.0)
    found_places = {place for score, place in fits if score == best}
    return found_places.pop() if best >= 0.5 and len(found_places) == 1 else None


def _same(one: str, other: str) -> bool:
    return bool(tax_key(one)) and tax_key(one) == tax_key(other)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded(text)))


def _likeness(one: Iterable[str], other: Iterable[str]) -> float:
    first, second = frozenset(one), frozenset(other)
    return len(first & second) / len(first | second) if first and second else 0.0
