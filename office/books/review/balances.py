"""Balances that somebody else confirms: an affiliate's or the owner's account."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from core.figures import FigureKind
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.amounts import has_unit
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper, written_as_money
from office.books.review.rows import Row
from office.books.review.stated import DAY_AND_MONTH, statements
from office.books.review.wording import held_in, words

_BOTH_SIDES = 2  # accounts of an entry that is about one thing
_LINES = 2  # of another's statement must stand on one account of ours before it is that account's
_ON_ITS_WAY = timedelta(days=7)  # before the month's end: such a payment may reach the other side after it


def confirmed(dossier: Dossier) -> Iterator[Proposal]:
    """A confirmed balance that is not ours: the line of the other's statement which we lack makes the difference."""
    for paper in dossier.papers:
        if paper.kind is not PaperKind.BALANCE and not (paper.kind is PaperKind.OTHER and _account_rows(paper)):
            continue
        account, stated = account_of(dossier, paper), stated_by(dossier, paper)
        if account is None or stated is None or _is_of_the_bank(dossier, paper, account):
            continue
        difference = _difference_to(dossier, paper, account, stated)
        if difference:
            yield from _difference(dossier, paper, account, difference, stated[1])


def _is_of_the_bank(dossier: Dossier, paper: Paper, account: str) -> bool:
    """Whether it is the bank's statement, known by its lines, of which our account has none."""
    ours = any(_is_ours(dossier, row, account) for row in paper.rows if _is_line(dossier, row))
    return not ours and paper in statements(dossier)


def _difference_to(dossier: Dossier, paper: Paper, account: str, stated: tuple[Decimal, Row]) -> Decimal:
    """What the paper has more than we: payments on their way reckoned in, unless a line of it explains it without."""
    plain = stated[0] - abs(dossier.roles.balance(account))
    lacking = {abs(value) for row in _lacking(dossier, paper, account, stated[1]) for value in row.amounts}
    return plain if plain in lacking else plain + _on_its_way(dossier, paper, account)


def _lacking(dossier: Dossier, paper: Paper, account: str, stated: Row) -> list[Row]:
    """The paper's lines of the month that our account has not."""
    return [
        row for row in paper.rows
        if row is not stated and _is_line(dossier, row) and not _is_ours(dossier, row, account)
    ]  # fmt: skip


def _sign(dossier: Dossier, account: str) -> int:
    """1 for a balance in our favour, -1 for one that we owe; of a settled one by the account's kind."""
    balance = dossier.roles.balance(account)
    if balance:
        return 1 if balance > 0 else -1
    return 1 if dossier.roles.type(account) is AccountType.ASSET else -1


def _on_its_way(dossier: Dossier, paper: Paper, account: str) -> Decimal:
    """What our payments of the last days did to the balance that the other side does not know yet."""
    lines = [{abs(value) for value in row.amounts} for row in paper.rows if _is_line(dossier, row)]
    moved = Decimal(0)
    for entry in sorted(dossier.now, key=lambda each: each.date):
        amount = dossier.legs(entry).get(account)
        line = next((each for each in lines if amount and abs(amount) in each), None)
        if line is not None:
            lines.remove(line)
        elif amount and dossier.last - entry.date <= _ON_ITS_WAY and dossier.roles.banks & set(dossier.legs(entry)):
            moved += amount
    return _sign(dossier, account) * moved


def account_of(dossier: Dossier, paper: Paper) -> str | None:
    """The account that the paper is about: one between the firms or with the owner, named as on the paper."""
    scored = []
    for account in dossier.roles.of_type(AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY):
        number, named = account.number, words(account.name)
        if not dossier.roles.uses[number] or number in dossier.roles.banks or number in dossier.roles.tax:
            continue
        own = frozenset(
            word for word in named if sum(word in words(each.name) for each in dossier.journal.accounts.values()) == 1
        )
        rare = len((own or named) & paper.words)
        cited = bool(re.search(rf"(?<!\w){re.escape(number)}(?!\w)", paper.text))
        if rare or cited:
            balance = any(abs(dossier.roles.balance(number)) in row.amounts for row in paper.rows)
            party = max((held_in(words(row.text), named) for row in paper.rows[:4] if not row.figures), default=0.0)
            scored.append((cited + max(held_in(own or named, paper.words), party) + balance, rare, number))
    best = max(scored, default=None)
    if best and best[0] >= 0.5:
        return best[2]
    return _by_lines(dossier, paper) if paper.kind is PaperKind.BALANCE else None


def _by_lines(dossier: Dossier, paper: Paper) -> str | None:
    """The account on which most of the paper's lines of the month stand, two at least."""
    known: Counter[str] = Counter()
    for row in paper.rows:
        amounts = {abs(value) for value in row.amounts} if _is_line(dossier, row) else set()
        known.update(
            {
                account
                for entry in dossier.now
                for account, amount in dossier.legs(entry).items()
                if abs(amount) in amounts and dossier.roles.type(account) is AccountType.LIABILITY
            }
        )
    best = known.most_common(1)
    return best[0][0] if best and best[0][1] >= _LINES else None


def stated_by(dossier: Dossier, paper: Paper) -> tuple[Decimal, Row] | None:
    """The balance that the paper states for the month's end."""
    closing = [row for row in paper.rows if lexicon.CLOSING.search(row.text) or lexicon.OWED.search(row.text)]
    rows = [row for row in closing if row.amounts and not _only_opens(row)]
    dated = [row for row in rows if dossier.last in row.days]
    if not rows:
        rows = _account_rows(paper)[-1:]
    if not rows:
        return None
    row = (dated or rows)[-1]
    return abs(row.amounts[-1]), row


def _only_opens(row: Row) -> bool:
    """Whether a line tells the balance at the beginning, and none at the end behind it."""
    opening = lexicon.OPENING.search(row.text)
    return opening is not None and not lexicon.CLOSING.search(row.text, _behind_amount(row, opening.end()))


def _behind_amount(row: Row, at: int) -> int:
    """Where the first amount behind a place ends; the end of the line where there is none."""
    kinds = {FigureKind.MONEY, FigureKind.NUMBER}
    ends = (each.start + each.length for each in row.figures if each.kind in kinds and each.start >= at)
    return next(ends, len(row.text))


def _account_rows(paper: Paper) -> list[Row]:
    """The rows of an account as its keeper prints it: a balance, what moved it, and the balance that this makes."""
    rows = [row for row in paper.rows if _money(paper, row)]
    values = [_money(paper, row)[-1] for row in rows]
    return rows if len(rows) >= 3 and sum(values[:-1]) == values[-1] else []


def _money(paper: Paper, row: Row) -> list[Decimal]:
    """What is money on a line: with its currency, or on a paper between firms with cents."""
    if paper.kind is PaperKind.BALANCE:
        return written_as_money(row)
    kinds = {FigureKind.MONEY, FigureKind.NUMBER}
    money = (each for each in row.figures if each.kind in kinds)
    signed = (each for each in money if each.kind is FigureKind.MONEY or has_unit(row.text, each))
    return [Decimal(each.value.split()[0]) for each in signed]


def _difference(dossier: Dossier, paper: Paper, account: str, difference: Decimal, stated: Row) -> Iterator[Proposal]:
    """The missing entry: the statement's line that makes the difference, against the account's usual other side."""
    lacking = _lacking(dossier, paper, account, stated)
    exact = [row for row in lacking if abs(difference) in {abs(value) for value in row.amounts}]
    for row in exact[:1] or [stated]:
        other = _other_side(dossier, account, row if exact else None, paper)
        if other is None:
            return
        sign = _sign(dossier, account)
        moves = [(account, sign * difference), (other, -sign * difference)]
        reason = tr(
            "{name} confirms {stated}, our books say {ours}.", name=dossier.roles.name(account),
            stated=f"{abs(stated.amounts[-1]):f}", ours=f"{abs(dossier.roles.balance(account)):f}",
        )  # fmt: skip
        kind = "owner-difference" if account in dossier.roles.owners else "intercompany-difference"
        text = row.text.strip()[:80] if exact else dossier.roles.name(account)
        proposal = dossier.propose(kind, text, moves, [row.at, stated.at], reason)
        if proposal:
            yield proposal


def _is_line(dossier: Dossier, row: Row) -> bool:
    without_year = f"--{dossier.first:%m}"
    dated = any(dossier.first <= day <= dossier.last for day in row.days)
    plain = DAY_AND_MONTH.match(row.text)
    begun = plain is not None and dossier.first.month in {int(plain[1]), int(plain[2])}
    return bool(row.amounts) and (dated or begun or any(each.value.startswith(without_year) for each in row.figures))


def _is_ours(dossier: Dossier, row: Row, account: str) -> bool:
    return any(
        abs(dossier.legs(entry).get(account, Decimal(0))) in {abs(value) for value in row.amounts}
        for entry in dossier.now
    )


def _pays_back(dossier: Dossier, account: str, row: Row) -> str | None:
    """The bank, where a line is just what had been open before the month, or one entry that built it up."""
    before = sum(
        (dossier.legs(entry)[account] for entry in dossier.on(account) if entry.date < dossier.first), Decimal(0)
    )
    built = {dossier.legs(entry)[account] for entry in dossier.on(account) if entry.date < dossier.first}
    down = any(value < 0 for value in _signed(row))
    sizes = {abs(value) for value in row.amounts}
    open_ = before * _sign(dossier, account) > 0 and (
        abs(before) in sizes or bool({abs(each) for each in built} & sizes)
    )
    return dossier.roles.bank if open_ and down else None


def _pays_for_us(dossier: Dossier, account: str, row: Row) -> str | None:
    """Where a bill of the line's amount is open, in the line's words: the other side has paid it for us."""
    sizes = {abs(value) for value in row.amounts}
    for owed in dossier.roles.payables_in_general:
        left = [entry for entry in dossier.on(owed) if owed != account and abs(dossier.legs(entry)[owed]) in sizes]
        balance = sum((dossier.legs(entry)[owed] for entry in left), Decimal(0))
        if balance < 0 and any(dossier.entry_words(entry) & words(row.text) for entry in left):
            return owed
    return None


def _is_nobodys(dossier: Dossier, account: str, entry: Entry, said: frozenset[str]) -> bool:
    """Whether nothing is paid or owed there: tax, or the capital against which balances were carried forward.

    What an entry of the line's own words moved against one of them alone is that very thing: the parent's tax.
    """
    equity = dossier.roles.type(account) is AccountType.EQUITY and account not in dossier.roles.owners
    alone = len(dossier.legs(entry)) == _BOTH_SIDES and bool(words(entry.text) & said)
    return (equity or account in dossier.roles.tax) and not alone


def _signed(row: Row) -> list[Decimal]:
    """The amounts of a line, below nothing where a minus stands before or behind them."""
    found = []
    for each in row.figures:
        if each.kind in {FigureKind.MONEY, FigureKind.NUMBER}:
            beside = row.text[: each.start].rstrip()[-1:] + row.text[each.start + each.length :].lstrip()[:1]
            value = abs(Decimal(each.value.split()[0]))
            found.append(-value if each.value.startswith("-") or "-" in beside or "−" in beside else value)
    return found


def _other_side(dossier: Dossier, account: str, row: Row | None, paper: Paper) -> str | None:
    """The account that such lines went against before: by the line's words, else the most usual one."""
    others = [words(each.text) for each in paper.rows if each is not row and each.amounts]
    said = (words(row.text) - frozenset().union(*others)) or words(row.text) if row else paper.words
    if row and (paid := _pays_back(dossier, account, row) or _pays_for_us(dossier, account, row)):
        return paid
    if row and lexicon.CUSTOMER.search(row.text) and dossier.roles.receivables:
        return next((each for each in dossier.roles.receivables if each != account), None)
    scores: Counter[str] = Counter()
    for entry in dossier.on(account):
        moved = dossier.legs(entry)
        if account in moved:
            for other, amount in moved.items():
                if other != account and amount * moved[account] < 0 and not _is_nobodys(dossier, other, entry, said):
                    known = len(words(entry.text) & said)
                    scores[other] = max(scores[other], 1 + 10 * known) + (0 if other in dossier.roles.banks else 2)
    for held in dossier.roles.of_type(AccountType.EXPENSE, AccountType.INCOME):
        if dossier.roles.uses[held.number] and (shared := len(words(held.name) & said)):
            scores[held.number] += 8 * shared
    if row and not any(score >= 8 for score in scores.values()):
        for entry in dossier.past:
            for other in (*dossier.costs(entry), *dossier.incomes(entry)):
                scores[other] = max(scores[other], 6 * len(dossier.entry_words(entry) & said))
    best = scores.most_common(1)
    return best[0][0] if best and best[0][1] > 0 else None
