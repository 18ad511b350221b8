"""Goods that were sold and never came in: a stock account, or one article on it, that went below nothing."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from core.patterns import regex
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.dossier import BILLS, Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper
from office.books.review.parties import habit_of, is_our_own
from office.books.review.wording import codes_in, is_date, key, words

_HEAD = 3  # rows in which a note says what it is
_NUMBER = 4  # signs of a note's number that another paper does not hold by chance


def delivered(dossier: Dossier) -> Iterator[Proposal]:
    """Goods that a delivery note of the month tells of, with their price, while no bill and no entry does."""
    for paper in dossier.papers:
        came = paper.delivered[0] if paper.delivered else paper.issued
        if paper.kind is not PaperKind.DELIVERY or not paper.net or not _is_now(dossier, came):
            continue
        if dossier.entries_of(paper) or _is_billed(dossier, paper) or _is_sent(dossier, paper):
            continue
        account, owed = _goods_account(dossier, paper), _owed_unbilled(dossier)
        if account and owed and paper.net >= dossier.policy.immaterial:
            reason = tr(
                "The goods came by {name}, and neither a bill nor an entry has them.", name=paper.document.name
            )
            text = tr("Goods received: {text}", text=paper.rows[0].text.strip()[:60])
            moves = [(account, paper.net), (owed, -paper.net)]
            if proposal := dossier.propose("goods-not-received", text, moves, [paper], reason):
                yield proposal


def _is_sent(dossier: Dossier, note: Paper) -> bool:
    """Whether we delivered it: we wrote the note, and not our store of what came in."""
    came = any(lexicon.RECEIVED.search(row.text) for row in note.rows[:_HEAD])
    return not came and is_our_own(dossier, note)


def _is_now(dossier: Dossier, day: date | None) -> bool:
    return day is not None and dossier.first <= day <= dossier.last


def _is_billed(dossier: Dossier, note: Paper) -> bool:
    """Whether a bill has the note's amount, or names its number."""
    number = note.number if len(key(note.number)) >= _NUMBER else ""
    bills = [paper for paper in dossier.papers if paper.kind in BILLS]
    return any(note.net in {paper.net, paper.gross} or (number and number in paper.text) for paper in bills)


def _goods_account(dossier: Dossier, note: Paper) -> str | None:
    """Where such goods go: as the policy says, as this party's bills, by an account's name, else onto the shelf.

    What was sold already is taken off it.
    """
    habit = habit_of(dossier, note)
    called = [each.number for each in dossier.roles.of_type(AccountType.EXPENSE) if words(each.name) & note.words]
    named = list(filter(dossier.roles.uses.get, called)) or called
    found = habit.account if habit and not habit.sale else named[0] if len(named) == 1 else None
    told = [each for each in dossier.roles.told(AccountType.ASSET, lexicon.UNBILLED) if each in dossier.roles.stock]
    shelf = next(iter([*told, *dossier.roles.stock]), None)
    if (found and found != shelf and not told) or not shelf:
        return found
    gone = lexicon.SOLD.search(note.text) and not _taken_as_sold(dossier, shelf)
    return _cost_of_sales(dossier, shelf) if gone else shelf


def _taken_as_sold(dossier: Dossier, shelf: str) -> bool:
    """Whether each sale of the month took its goods off the shelf already: then they are missing there."""
    sales = sum(bool(dossier.incomes(entry)) for entry in dossier.now)
    taken = [entry for entry in dossier.now if dossier.legs(entry).get(shelf, 0) < 0 and dossier.costs(entry)]
    return 0 < sales <= len(taken)


def _cost_of_sales(dossier: Dossier, shelf: str) -> str | None:
    given = [(count, debit) for (debit, credit), count in dossier.roles.pairs.items() if credit == shelf]
    costs = [each for each in given if dossier.roles.type(each[1]) is AccountType.EXPENSE]
    return max(costs)[1] if costs else None


def _owed_unbilled(dossier: Dossier) -> str | None:
    """What is owed for goods without a bill: the account that its name or the policy says, else accruals."""
    told = dossier.roles.told(AccountType.LIABILITY, lexicon.UNBILLED)
    named = dossier.roles.named(lexicon.UNBILLED, AccountType.LIABILITY)
    staff = [each for each in dossier.roles.accrued if lexicon.STAFF_NAME.search(dossier.roles.name(each))]
    accrued = [each for each in dossier.roles.accrued if each not in staff]
    return next(iter([*told, *named, *accrued, *dossier.roles.payables_in_general]), None)


@dataclass
class _Article:
    """What came in and went out of one article, by the texts of the entries."""

    came: Decimal = Decimal(0)
    went: Decimal = Decimal(0)
    entries: list[Entry] = field(default_factory=list)


def not_received(dossier: Dossier) -> Iterator[Proposal]:
    """What is missing on a stock account for what was sold from it."""
    for account in dossier.roles.stock:
        found = list(_missing_articles(dossier, account)) or _missing_whole(dossier, account)
        for amount, entries in found:
            yield from _received(dossier, account, amount, entries)


def _missing_articles(dossier: Dossier, account: str) -> Iterator[tuple[Decimal, list[Entry]]]:
    """Articles named in texts of both sides, of which more went than came, this month for the first time."""
    articles: defaultdict[str, _Article] = defaultdict(_Article)
    for entry in dossier.on(account):
        amount = dossier.legs(entry).get(account)
        for code in _lots_in(entry.text) if amount else ():
            article = articles[code]
            article.came += max(amount or Decimal(0), Decimal(0))
            article.went += max(-(amount or Decimal(0)), Decimal(0))
            article.entries.append(entry)
    known = [article for article in articles.values() if article.came and article.went]
    if len(known) < 3:
        return
    told: set[str] = set()
    for article in articles.values():
        last = article.entries[-1]
        gone = article.went - article.came
        if gone > 0 and last.date >= dossier.first and last.number not in told and dossier.legs(last)[account] < 0:
            told |= {entry.number for entry in article.entries}
            if not _opened_with(dossier, article):
                yield gone, article.entries[-3:]


_LOT = regex(r"[A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+)*\d{2}[A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+)*", re.ASCII)


def _lots_in(text: str) -> frozenset[str]:
    """What may name an article or a lot in an entry's text: a bill's number, or two digits and more beside words."""
    short = (key(each) for each in _LOT.findall(text) if not is_date(each))
    return codes_in(text) | frozenset(each for each in short if each)


def _opened_with(dossier: Dossier, article: _Article) -> bool:
    """Whether the stock at the beginning may have held it: its first movement is a sale, long before this month."""
    return article.entries[0].date < dossier.first and not article.came


def _missing_whole(dossier: Dossier, account: str) -> list[tuple[Decimal, list[Entry]]]:
    """The whole account below nothing at the month's end, and not before it."""
    balance = dossier.roles.balance(account)
    before = balance - sum((dossier.legs(entry).get(account, Decimal(0)) for entry in dossier.now), Decimal(0))
    sold = [entry for entry in dossier.now if dossier.legs(entry).get(account, Decimal(0)) < 0]
    return [(-balance, sold[-3:])] if balance < 0 <= before and sold else []


def _received(dossier: Dossier, account: str, amount: Decimal, entries: list[Entry]) -> Iterator[Proposal]:
    against = _supplier_side(dossier, account)
    if not against or amount < dossier.policy.immaterial or _bill_is_there(dossier, amount):
        return
    reason = tr(
        "Goods were sold from {name} that were never received by the books.", name=dossier.roles.name(account)
    )
    text = tr("Goods received: {text}", text=entries[-1].text)
    proposal = dossier.propose(
        "goods-not-received", text, [(account, amount), (against, -amount)], list(entries), reason
    )
    if proposal:
        yield proposal


def _supplier_side(dossier: Dossier, account: str) -> str | None:
    """What goods received were booked against: the liability used most for it."""
    counts: defaultdict[str, int] = defaultdict(int)
    for entry in dossier.to_date:
        moved = dossier.legs(entry)
        if moved.get(account, Decimal(0)) > 0:
            for other, amount in moved.items():
                if amount < 0 and dossier.roles.type(other) is AccountType.LIABILITY:
                    counts[other] += 1
    return max(counts, key=lambda each: counts[each], default=None)


def _bill_is_there(dossier: Dossier, amount: Decimal) -> bool:
    """Whether a bill or a delivery note that nobody booked is the proof: then that is proposed, not this."""
    return any(
        paper.kind == PaperKind.INVOICE and not dossier.entries_of(paper) and amount in {paper.net, paper.gross}
        for paper in dossier.papers
    )
