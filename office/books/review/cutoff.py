"""Costs and income in the wrong month: paid or billed for days after it, or done in it and billed after it."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache

from core.evidence import Position
from core.words import tr
from office.books.journal import Entry
from office.books.proposal import Proposal
from office.books.review.days import figures_in
from office.books.review.dossier import BILLS, Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper
from office.books.review.rows import Row, Span, span_in
from office.books.review.wording import alike, codes_in, key, words

_SOON = timedelta(days=62)  # after the month: what comes later belongs to other bills
_LONG = 45  # days: a shorter service that runs over the month's end is booked as it comes, where it comes every month


def cost_of_later(dossier: Dossier) -> Iterator[Proposal]:
    """Bills booked as a cost of the month that are for days after it."""
    for entry in dossier.now:
        costs = {account: amount for account, amount in dossier.costs(entry).items() if amount > 0}
        if not costs or entry.number in dossier.undone or not dossier.roles.prepaid or _internal(dossier, entry):
            continue
        found = served(dossier, entry)
        if (
            found
            and _matters(dossier, found[0], sum(costs.values(), Decimal(0)), entry)
            and not _spread_already(dossier, entry, set(costs))
        ):
            yield from _put_off(dossier, entry, costs, dossier.roles.prepaid, found)


def income_of_later(dossier: Dossier) -> Iterator[Proposal]:
    """Invoices booked as income of the month for what is done or delivered after it."""
    for entry in dossier.now:
        incomes = {account: amount for account, amount in dossier.incomes(entry).items() if amount < 0}
        if not incomes or entry.number in dossier.undone:
            continue
        found = served(dossier, entry)
        store = dossier.roles.deferred or dossier.roles.receivables
        if (
            found
            and store
            and _matters(dossier, found[0], -sum(incomes.values(), Decimal(0)), entry)
            and not _spread_already(dossier, entry, set(incomes))
        ):
            yield from _put_off(dossier, entry, incomes, store, found)


def _put_off(
    dossier: Dossier,
    entry: Entry,
    results: dict[str, Decimal],
    stores: Sequence[str],
    found: tuple[Span, Position | None],
) -> Iterator[Proposal]:
    span, at = found
    income = sum(results.values()) < 0
    parts = {account: dossier.share_after(span, amount, income=income) for account, amount in results.items()}
    store = _best_store(dossier, stores, entry)
    moves = [*((account, -part) for account, part in parts.items()), (store, sum(parts.values(), Decimal(0)))]
    cost = sum(results.values()) > 0
    whole = span.first > dossier.last
    kind = (
        ("cost-of-later-month" if whole else "prepaid-expensed")
        if cost
        else ("income-of-later-month" if whole else "income-not-deferred")
    )
    reason = tr(
        "{text} is for {first} to {last}: {days} of {all} days come after the month.",
        text=entry.text,
        first=span.first.isoformat(),
        last=span.last.isoformat(),
        days=span.after(dossier.last),
        all=span.days,
    )
    proposal = dossier.propose(kind, tr("Put off: {text}", text=entry.text), moves, [at, entry], reason)
    if proposal:
        yield proposal


def _best_store(dossier: Dossier, stores: Sequence[str], entry: Entry) -> str:
    """Of several accounts for it, the one that this cost or these words used before."""
    results = {*dossier.costs(entry), *dossier.incomes(entry)}
    spoken = words(entry.text).union(*(paper.words for paper in dossier.proofs[entry.number]))

    def score(store: str) -> tuple[int, int]:
        used = sum(dossier.roles.pairs[result, store] + dossier.roles.pairs[store, result] for result in results)
        return len(words(dossier.roles.name(store)) & spoken), used

    return max(stores, key=lambda store: (score(store), -list(stores).index(store)))


def _internal(dossier: Dossier, entry: Entry) -> bool:
    """Whether it moves nothing in or out: a release, a depreciation, an accrual."""
    roles = dossier.roles
    inner = {*roles.prepaid, *roles.accrued, *roles.deferred, *roles.depreciation, *roles.stock}
    return bool(inner & set(dossier.legs(entry)))


def served(dossier: Dossier, entry: Entry) -> tuple[Span, Position | None] | None:
    """When what an entry books was or will be rendered: as its papers say, else its own text."""
    for paper in dossier.proofs[entry.number] or dossier.bills_of(entry):
        if _proves_one(dossier, paper) and paper.served:
            span, row = paper.served
            return span, paper.place(row)
    told = _span_told(entry.text)
    return (told, None) if told else None


@lru_cache(maxsize=20_000)  # the same entries are looked at by each pass, and after every answer of the owner
def _span_told(text: str) -> Span | None:
    """The time that an entry's own text is for."""
    return span_in(Row(text, Position("", "", 1, 0, 0), tuple(figures_in(text))))


def _proves_one(dossier: Dossier, paper: Paper) -> bool:
    """Whether the paper is of this entry alone: a contract proves a month's entry in each month of its term."""
    alone = len([each for each in dossier.proven.get(id(paper), []) if not _pays(dossier, each)]) <= 1
    return alone and (paper.kind in BILLS or paper.kind in {PaperKind.DELIVERY, PaperKind.OTHER, PaperKind.CONTRACT})


def _pays(dossier: Dossier, entry: Entry) -> bool:
    return not dossier.costs(entry) and not dossier.incomes(entry)


def _matters(dossier: Dossier, span: Span, amount: Decimal, entry: Entry) -> bool:
    """Whether enough of it comes after the month to be put off, and the firm does not live by such overlaps."""
    later = dossier.share_after(span, amount, income=bool(dossier.incomes(entry)))
    if later <= 0 or later < dossier.policy.immaterial or span.days > 366 * 12:
        return False
    if span.first > dossier.last or span.days > _LONG:
        return True
    return not _usual_overlap(dossier, entry)


def _usual_overlap(dossier: Dossier, entry: Entry) -> bool:
    """Whether such a bill comes every month: then one month's end makes up for the other's."""
    results = {*dossier.costs(entry), *dossier.incomes(entry)}
    months = {
        (each.date.year, each.date.month) for each in dossier.past
        if results & set(dossier.legs(each)) and alike(each.text, entry.text) >= 0.6 and not _internal(dossier, each)
    }  # fmt: skip
    return len(months) >= 3


def _spread_already(dossier: Dossier, entry: Entry, results: set[str]) -> bool:
    """Whether the month already puts a part of this off."""
    stores = {*dossier.roles.prepaid, *dossier.roles.deferred}
    if stores & set(dossier.legs(entry)):
        return True
    mine = dossier.entry_words(entry)
    for each in dossier.now:
        moved = dossier.legs(each)
        taken = any(
            (moved.get(result, 0) > 0) != (dossier.legs(entry)[result] > 0) for result in results if result in moved
        )
        if (
            each is not entry
            and stores & set(moved)
            and taken
            and (mine & words(each.text) or set(each.documents) & set(entry.documents))
        ):
            return True
    return False


def later_entries(dossier: Dossier) -> Iterator[Proposal]:
    """Entries after the month for what was rendered in it: the part up to its end is accrued."""
    for entry in dossier.later:
        results = {**dossier.costs(entry), **dossier.incomes(entry)}
        if entry.date - dossier.last > _SOON or not results or entry.number in dossier.undone:
            continue
        found = served(dossier, entry)
        if not found or _internal(dossier, entry):
            continue
        span, at = found
        if span.first < dossier.first or span.first > dossier.last:
            continue
        yield from _accrue(dossier, entry, results, span, at)


def _accrue(
    dossier: Dossier, entry: Entry, results: dict[str, Decimal], span: Span, at: Position | None
) -> Iterator[Proposal]:
    cost = sum(results.values()) > 0
    stores = (dossier.roles.accrued or dossier.roles.payables) if cost else dossier.roles.accrued_income
    parts = {
        account: amount - dossier.share_after(span, amount, income=not cost) for account, amount in results.items()
    }
    total = sum(parts.values(), Decimal(0))
    if not stores or abs(total) < dossier.policy.immaterial or _accrued_already(dossier, entry, set(results), stores):
        return
    moves = [*parts.items(), (stores[0], -total)]
    reason = tr("Entry {number} of the next month books what was received or done in this one.", number=entry.number)
    kind = "cost-not-accrued" if cost else "revenue-not-accrued"
    proposal = dossier.propose(kind, tr("Accrual: {text}", text=entry.text), moves, [at, entry], reason)
    if proposal:
        yield proposal


def _accrued_already(dossier: Dossier, entry: Entry, results: set[str], stores: Sequence[str]) -> bool:
    """Whether the month holds it: an estimate of these words on an account for such, or the very amount."""
    mine = dossier.entry_words(entry)
    sizes = {abs(dossier.legs(entry)[result]) for result in results}
    estimates = {*dossier.roles.accrued, *dossier.roles.accrued_income} - set(dossier.roles.receivables)
    for each in dossier.now:
        moved = dossier.legs(each)
        near = results & set(moved) and mine & words(each.text) and set(stores) & set(moved)
        if near and (estimates & set(moved) or sizes & {abs(moved[result]) for result in results & set(moved)}):
            return True
    return False


def done_elsewhere(dossier: Dossier) -> Iterator[Proposal]:
    """Delivery notes and proofs of work that say another month than the entry of the bill which they belong to."""
    for paper in dossier.papers:
        late = paper.served[0].first - dossier.last if paper.served else timedelta(0)
        if paper.kind is not PaperKind.DELIVERY or not timedelta(0) < late <= _SOON:
            continue
        for entry in dossier.now:
            if _belongs(dossier, paper, entry) and not served(dossier, entry) and entry.number not in dossier.undone:
                yield from _all_later(dossier, entry, paper)


def _belongs(dossier: Dossier, paper: Paper, entry: Entry) -> bool:
    """Whether a delivery note is of an entry's bill: it names its number, or the entry names the note's."""
    numbers = [each.number for each in dossier.proofs[entry.number] if len(key(each.number)) >= 3]
    named = any(re.search(rf"(?<!\w){re.escape(number)}(?!\w)", paper.text) for number in numbers)
    return named or bool(codes_in(entry.text) & paper.keys)


def _all_later(dossier: Dossier, entry: Entry, paper: Paper) -> Iterator[Proposal]:
    span, row = paper.served or (dossier.month, None)
    incomes = {account: amount for account, amount in dossier.incomes(entry).items() if amount < 0}
    costs = {account: amount for account, amount in dossier.costs(entry).items() if amount > 0}
    stores = (dossier.roles.deferred or dossier.roles.receivables) if incomes else dossier.roles.prepaid
    if stores and (incomes or costs):
        yield from _put_off(dossier, entry, incomes or costs, stores, (span, paper.place(row)))
