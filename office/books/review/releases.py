"""Accruals of the month before that this month should have taken back and did not."""

from collections.abc import Iterator
from decimal import Decimal

from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review.dossier import Dossier
from office.books.review.series import month_of
from office.books.review.wording import alike, words

_TIMES = 2  # so often must it have been taken back within the next month before its absence tells anything


def unreleased(dossier: Dossier) -> Iterator[Proposal]:
    """Each accrual of last month that earlier ones of its kind say would be taken back by now."""
    for account in dossier.roles.accrued:
        held = [entry for entry in dossier.on(account) if entry.date < dossier.first]
        built = [entry for entry in held if _builds(dossier, entry, account)]
        for entry in built:
            if month_of(entry.date) != month_of(dossier.first) - 1 or entry.number in dossier.undone:
                continue
            kin = [
                each
                for each in built
                if each is not entry and alike(each.text, entry.text) >= 0.5 and each.date < entry.date
            ]
            back = [release for each in kin if (release := _release(dossier, each, account))]
            if (
                len(back) >= max(_TIMES, 0.6 * len(kin))
                and _release(dossier, entry, account) is None
                and dossier.roles.balance(account) < 0
            ):
                yield from _take_back(dossier, entry, back[-1])


def _builds(dossier: Dossier, entry: Entry, account: str) -> bool:
    """Whether it accrues a cost on the account."""
    moved = dossier.legs(entry)
    return moved.get(account, 0) < 0 and any(
        dossier.roles.type(each) is AccountType.EXPENSE and amount > 0 for each, amount in moved.items()
    )


def _release(dossier: Dossier, accrual: Entry, account: str) -> Entry | None:
    """The entry of the next month that takes the accrual's amount off the account, of its words or its amount."""
    amount = -dossier.legs(accrual)[account]
    found = [
        entry for entry in dossier.on(account)
        if entry.date > accrual.date and month_of(entry.date) - month_of(accrual.date) <= 1
        and dossier.legs(entry).get(account, Decimal(0)) > 0 and _of_its_cost(dossier, accrual, entry)
    ]  # fmt: skip
    exact = [entry for entry in found if dossier.legs(entry)[account] == amount]
    worded = [entry for entry in found if words(accrual.text) & words(entry.text)]
    return next(
        iter(
            [each for each in exact if each in worded]
            or exact
            or [each for each in worded if dossier.legs(each)[account] >= amount / 2]
        ),
        None,
    )


def _of_its_cost(dossier: Dossier, accrual: Entry, entry: Entry) -> bool:
    """Whether the entry is of the cost that was accrued, or of none: power is not what an audit was put by for."""
    costs = set(dossier.costs(entry))
    return not costs or bool(costs & set(dossier.costs(accrual)))


def _take_back(dossier: Dossier, entry: Entry, earlier: Entry) -> Iterator[Proposal]:
    moves = [(account, -amount) for account, amount in dossier.legs(entry).items()]
    reason = tr("The accrual of entry {number} was not taken back, as the ones before it were.", number=entry.number)
    day = dossier.first if earlier.date.day <= 3 else dossier.last
    proposal = dossier.propose(
        "accrual-not-released", tr("Release: {text}", text=entry.text), moves, [entry, earlier], reason, day=day
    )
    if proposal:
        yield proposal
