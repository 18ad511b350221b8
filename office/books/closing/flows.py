"""Steps about what comes in and goes out: the bank, sales, documents, clearing, customers, suppliers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from core.money import with_cents
from core.words import tr, tr_n
from office.books.aging import STEPS, Aging
from office.books.closing.facts import CloseFacts, Feed
from office.books.closing.step import Step, absent, asked, blocked, done, written
from office.books.journal import AccountType
from office.books.review.bills import unplaced
from office.books.review.dossier import Dossier

if TYPE_CHECKING:
    from core.evidence import Position

_TOLD = 12
_LATE = 90  # days: what is so late is asked about one by one
_BETWEEN = 6  # month's ends at which an account must have stood at nothing to be one that clears


def feeds(dossier: Dossier, facts: CloseFacts) -> Step:
    """Every bank account's statements reach the month's end, prove themselves, and leave no gap."""
    if not facts.feeds:
        return absent(
            "feeds", tr("No bank statements were imported. Import them, or say that there is no bank account.")
        )
    wrong = [feed for feed in facts.feeds if feed.unproven or feed.gaps]
    if wrong:
        names = tuple(_feed(feed) for feed in wrong)
        return blocked(
            "feeds",
            tr(
                "Bank statements with gaps, or whose balances do not prove their lines: {names}",
                names=", ".join(feed.account for feed in wrong),
            ),
            *names,
        )
    short = [feed for feed in facts.feeds if feed.until is None or feed.until < dossier.last]
    if short:
        return asked(
            "feeds",
            tr(
                "The statements do not reach the month's end: {names}",
                names=", ".join(feed.account for feed in short),
            ),
            *map(_feed, short),
        )
    count = len(facts.feeds)
    return done(
        "feeds",
        tr_n("{n} account, complete and without gaps.", "{n} accounts, complete and without gaps.", count),
        *map(_feed, facts.feeds),
    )


def _feed(feed: Feed) -> str:
    return f"{feed.account} {feed.currency} {feed.until or ''}".strip()


def sales_numbers(dossier: Dossier, _facts: CloseFacts) -> Step:
    """The numbers of sales invoices follow each other (§ 14 Abs. 4 Nr. 4 UStG: each once)."""
    series = _numbered_sales(dossier)
    if not series:
        return absent("sales-numbers", tr("No sales invoices with numbers were found in this month."))
    missing = [f"{head}{number:0{width}}" for (head, width), numbers in series.items() for number in _holes(numbers)]
    seen = sum(len(numbers) for numbers in series.values())
    if missing:
        return asked(
            "sales-numbers",
            tr_n(
                "{n} number is missing among the sales invoices.",
                "{n} numbers are missing among the sales invoices.",
                len(missing),
            ),
            *missing[:_TOLD],
        )
    return done(
        "sales-numbers", tr_n("{n} sales invoice, no number missing.", "{n} sales invoices, no number missing.", seen)
    )


def _numbered_sales(dossier: Dossier) -> dict[tuple[str, int], list[int]]:
    """Beginning and width of a number → the running numbers of the month's sales."""
    found: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for entry in dossier.now:
        if dossier.incomes(entry) and not dossier.costs(entry):
            number = next((paper.number for paper in dossier.proofs[entry.number] if paper.number), "") or _number_in(
                entry.text
            )
            if match := re.fullmatch(r"(.*?)(\d{2,9})", number):
                found[match[1], len(match[2])].append(int(match[2]))
    return {head: sorted(numbers) for head, numbers in found.items() if len(numbers) >= 3}


def _number_in(text: str) -> str:
    found = re.findall(r"(?<!\S)[A-Za-z]{0,6}[-/]?(?:\d{2,4}[-/])?\d{2,9}(?!\S)", text)
    return found[0] if found else ""


def _holes(numbers: list[int]) -> Iterator[int]:
    """What is missing between the first and the last; many holes are no running numbers at all."""
    missing = sorted(set(range(numbers[0], numbers[-1] + 1)) - set(numbers))
    yield from missing if len(missing) <= len(numbers) // 2 else []


def documents(dossier: Dossier, _facts: CloseFacts) -> Step:
    """Costs and sales without a document, as far as the firm has documents for such; bills that wait for a word."""
    if lost := unplaced(dossier):
        return asked(
            "documents",
            tr_n(
                "{n} bill is in no entry, and the books do not show where it belongs. Book it.",
                "{n} bills are in no entry, and the books do not show where they belong. Book them.",
                len(lost),
            ),
            *(paper.place() for paper in lost[:_TOLD]),
        )
    billed = [entry for entry in dossier.now if _wants_document(dossier, entry)]
    if not billed:
        return absent("documents", tr("No bills or sales were booked in this month."))
    without = [entry for entry in billed if not entry.documents and not dossier.proofs[entry.number]]
    if without:
        return asked(
            "documents",
            tr_n("{n} entry has no document.", "{n} entries have no document.", len(without)),
            *(entry.number for entry in without[:_TOLD]),
        )
    unread = [entry for entry in billed if not dossier.proofs[entry.number]]
    if unread:
        return asked(
            "documents",
            tr_n(
                "The document of {n} entry is not among the documents here.",
                "The documents of {n} entries are not among the documents here.",
                len(unread),
            ),
            *(entry.number for entry in unread[:_TOLD]),
        )
    return done(
        "documents", tr_n("{n} entry, with its document.", "{n} entries, each with its document.", len(billed))
    )


def _wants_document(dossier: Dossier, entry: object) -> bool:
    moved = dossier.legs(entry)  # type: ignore[arg-type]
    result = any((kind := dossier.roles.type(account)) and kind.is_result for account in moved)
    outer = {*dossier.roles.payables, *dossier.roles.receivables, *dossier.roles.banks}
    return result and bool(outer & set(moved))


def matching(_dossier: Dossier, facts: CloseFacts) -> Step:
    """Every bank line of the month is explained."""
    if not facts.lines:
        return absent("matching", tr("There are no bank lines of this month to match."))
    if facts.unmatched:
        return asked(
            "matching",
            tr_n("{n} bank line is not explained yet.", "{n} bank lines are not explained yet.", facts.unmatched),
        )
    return done("matching", tr_n("{n} bank line, explained.", "{n} bank lines, each explained.", facts.lines))


def clearing(dossier: Dossier, _facts: CloseFacts) -> Step:
    """Accounts that always stood at nothing at a month's end stand at nothing now."""
    ends = _ends(dossier)
    kept = [
        account
        for account, balances in ends.items()
        if len(balances) > _BETWEEN and not any(balances[-1 - _BETWEEN : -1])
    ]
    if not kept:
        return absent("clearing", tr("No clearing account was found: none that regularly goes back to nothing."))
    wrong = [account for account in kept if ends[account][-1]]
    if wrong:
        names = tuple(
            f"{account} {dossier.roles.name(account)}: {with_cents(ends[account][-1], dossier.currency)}"
            for account in wrong
        )
        return asked(
            "clearing",
            tr_n("{n} clearing account is not at nothing.", "{n} clearing accounts are not at nothing.", len(wrong)),
            *names,
        )
    return done(
        "clearing", tr_n("{n} clearing account at nothing.", "{n} clearing accounts at nothing.", len(kept)), *kept
    )


def _ends(dossier: Dossier) -> dict[str, list[Decimal]]:
    """Account (moved in this month) → its balance at the end of each month since its first entry."""
    months: defaultdict[str, dict[tuple[int, int], Decimal]] = defaultdict(dict)
    for entry in dossier.to_date:
        for account, amount in dossier.legs(entry).items():
            if dossier.roles.type(account) in {AccountType.ASSET, AccountType.LIABILITY}:
                month = (entry.date.year, entry.date.month)
                months[account][month] = months[account].get(month, Decimal(0)) + amount
    here = (dossier.last.year, dossier.last.month)
    return {account: _running(moves) for account, moves in months.items() if here in moves}


def _running(moves: dict[tuple[int, int], Decimal]) -> list[Decimal]:
    total, ends = Decimal(0), []
    for _, amount in sorted(moves.items()):
        total += amount
        ends.append(total)
    return ends


def receivables(dossier: Dossier, facts: CloseFacts) -> Step:
    """What customers owe: aged, and what is late."""
    held = dossier.roles.receivables
    return _owed(dossier, "receivables", held, facts.receivable, tr("No customers' accounts were found."), sign=1)


def payables(dossier: Dossier, facts: CloseFacts) -> Step:
    """What suppliers are owed: aged, and what is late."""
    return _owed(
        dossier, "payables", dossier.roles.payables, facts.payable, tr("No suppliers' accounts were found."), sign=-1
    )


def _owed(
    dossier: Dossier, name: str, accounts: list[str], items: Sequence[Aging], nothing: str, *, sign: int
) -> Step:
    if not accounts and not items:
        return absent(name, nothing)
    balances = {account: sign * dossier.roles.balance(account) for account in accounts}
    evidence: list[Position | str] = [line for each in items for line in _by_age(each)]
    booked = sum(balances.values(), Decimal(0))
    evidence += _apart(booked, items, dossier.currency)
    evidence += [f"{account} {with_cents(value, dossier.currency)}" for account, value in balances.items() if value]
    total = written(booked, dossier.currency)
    note, oldest = tr("Open: {total}.", total=total), max((each.oldest for each in items), default=0)
    if oldest > 0:
        late = " + ".join(written(each.overdue, each.currency) for each in items if each.overdue)
        note = tr_n(
            "Open: {total}. {overdue} are overdue, the oldest by {n} day.",
            "Open: {total}. {overdue} are overdue, the oldest by {n} days.",
            oldest,
            total=total,
            overdue=late,
        )
    if oldest > _LATE:
        return asked(name, note, *evidence)
    turned = [account for account, value in balances.items() if value < 0]
    if turned:
        return asked(name, tr("An account stands on the wrong side: {names}", names=", ".join(turned)), *evidence)
    return done(name, note, *evidence)


def _apart(booked: Decimal, items: Sequence[Aging], currency: str) -> Iterator[str]:
    """That the list of open items and the accounts do not say the same, where both are in one currency."""
    if [each.currency for each in items] != [currency]:
        return
    listed = sum(items[0].sums, Decimal(0))
    if listed != booked:
        yield tr(
            "The open items come to {items}, the accounts to {booked}: {apart} apart.",
            items=written(listed, currency), booked=written(booked, currency),
            apart=written(abs(listed - booked), currency),
        )  # fmt: skip


def _by_age(items: Aging) -> Iterator[str]:
    """How much of it is how late, one line for each step that has something."""
    for step, amount in enumerate(items.sums):
        if amount:
            told = written(amount, items.currency)
            if step == 0:
                yield tr("Not due yet: {amount}", amount=told)
            elif step == len(STEPS):
                yield tr("More than {days} days late: {amount}", days=STEPS[-1], amount=told)
            else:
                first, last = STEPS[step - 1] + 1, STEPS[step]
                yield tr("{first} to {last} days late: {amount}", first=first, last=last, amount=told)
