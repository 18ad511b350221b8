"""Who a bill is from and how his bills are usually booked: told by his earlier entries, else by what is bought."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from office.books.journal import AccountType, Entry
from office.books.review.dossier import BILLS, Dossier
from office.books.review.lexicon import PAID_BY_OWNER, TITLES
from office.books.review.papers import Paper
from office.books.review.rows import Row, columns_of
from office.books.review.wording import held_in, stems_in, words


@dataclass(frozen=True, slots=True)
class Habit:
    """How bills of a party are booked. account: cost, asset or income; against: what is owed; tax: "" for none."""

    account: str
    against: str
    tax: str
    sale: bool
    text: str
    seen: int


def habit_of(dossier: Dossier, paper: Paper) -> Habit | None:
    """How this bill would be booked; None where neither the party nor the thing is known."""
    sale = is_sale(dossier, paper)
    known = _of_party(dossier, paper, sale) or _of_party(dossier, paper, sale, told_in=stems_in)
    if known:
        return known
    if sale:
        return _as_ever(dossier, _sales(dossier), paper, sale=True)
    if named := _of_letterhead(dossier, paper):
        return named
    account = _for_thing(dossier, paper)
    return _with_account(dossier, account, paper) if account else None


def _of_letterhead(dossier: Dossier, paper: Paper) -> Habit | None:
    """By entries that begin with a name of who writes, all on one cost: "Manpower extras" for "Manpower S.A."."""
    column = next(iter(columns_of(paper.rows[0].text)), "") if paper.rows else ""
    named = _first_word(column, without=dossier_words(dossier))  # further back may stand a street or a place
    known = [
        entry for entry in dossier.to_date
        if _first_word(entry.text) == named and entry.number not in dossier.undone and _billing(dossier, entry, False)
    ] if len(named) >= _LONG else []  # fmt: skip
    costs = {frozenset(dossier.costs(entry)) for entry in known}
    return _as_ever(dossier, known, paper, sale=False) if len(known) >= _FEW and len(costs) == 1 else None


def _first_word(text: str, without: frozenset[str] = frozenset()) -> str:
    """The first word of a text that tells anything: most entries and letterheads begin with whose it is."""
    said = (words(each) - without for each in text.split())
    return next(
        (min(told, key=each.casefold().find) for each, told in zip(text.split(), said, strict=True) if told), ""
    )


_HALF = 0.5
_LONG = 5  # letters of a name that means one firm
_FEW = 3  # bills on one cost show where such a name's bills go
Telling = Callable[[frozenset[str], frozenset[str]], float]


def _of_party(dossier: Dossier, paper: Paper, sale: bool, *, told_in: Telling = held_in) -> Habit | None:
    """By the entries that speak of the same party: most of their telling words stand on the paper."""
    scored = []
    named = words(re.sub(r"[_\d.-]", " ", paper.document.name))  # a file is often called after who sent it
    for entry in dossier.to_date:
        if entry.number in dossier.undone or not _billing(dossier, entry, sale):
            continue
        own = dossier.entry_words(entry)
        papers = [each for each in dossier.proofs[entry.number] if each.kind in BILLS]
        score = max(told_in(own, paper.words | named), _by_letters(own, paper.words)) if own else 0.0
        score = max([score, *(_letterhead(dossier, each, paper) for each in papers)])
        if score >= 0.6:
            scored.append((score, len(own & paper.words), entry))
    if not scored:
        return None
    best = max((score, count) for score, count, _ in scored)
    return _as_ever(
        dossier,
        [entry for score, count, entry in scored if (score, count) >= (best[0] - 0.1, 0) and count >= best[1] - 1],
        paper,
        sale=sale,
    )


def _by_letters(own: frozenset[str], said: frozenset[str]) -> float:
    """Which part of its words' letters a paper has, of half of them at least: "fakt" beside a name is little."""
    if held_in(own, said) < _HALF:
        return 0.0
    return sum(map(len, own & said)) / sum(map(len, own))


def _letterhead(dossier: Dossier, one: Paper, other: Paper) -> float:
    """Whether two papers begin with the same name."""
    first = [words(row.text) - dossier_words(dossier) for row in one.rows[:3]]
    second = [words(row.text) - dossier_words(dossier) for row in other.rows[:3]]
    return 1.0 if any(mine and mine == theirs for mine in first for theirs in second) else 0.0


def dossier_words(dossier: Dossier) -> frozenset[str]:
    """Words that stand at the head of papers of every party: titles, and the firm's own name."""
    cached: frozenset[str] | None = getattr(dossier, "_head_words", None)
    if cached is None:
        counts: Counter[str] = Counter()
        heads = {frozenset().union(*(words(row.text) for row in paper.rows[:3])) for paper in dossier.papers}
        for head in heads:
            counts.update(head)
        cached = frozenset(word for word, count in counts.items() if count > max(3, len(heads) // 4)) | words(
            dossier.policy.firm
        )
        dossier._head_words = cached  # type: ignore[attr-defined]
    return cached


def _billing(dossier: Dossier, entry: Entry, sale: bool) -> bool:
    """Whether it books a bill of this side: income or cost against what is owed or paid."""
    moved, roles = dossier.legs(entry), dossier.roles
    if sale:
        return any(roles.type(account) is AccountType.INCOME and amount < 0 for account, amount in moved.items())
    bought = any(
        amount > 0
        and (
            roles.type(account) is AccountType.EXPENSE
            or account in roles.fixed
            or account in roles.stock_set
            or account in roles.prepaid
        )
        for account, amount in moved.items()
    )
    owed = any(
        amount < 0 and (account in roles.banks or roles.type(account) is AccountType.LIABILITY)
        for account, amount in moved.items()
    )
    return bought and owed and not any(account in roles.accrued_set for account in moved)


def _sales(dossier: Dossier) -> list[Entry]:
    return [entry for entry in dossier.to_date[-300:] if _billing(dossier, entry, True)]


def _as_ever(dossier: Dossier, entries: list[Entry], paper: Paper, *, sale: bool) -> Habit | None:
    """The accounts of most of these entries; with a choice, those whose words the paper has."""
    accounts: Counter[str] = Counter()
    against: Counter[str] = Counter()
    taxes: Counter[str] = Counter()
    for entry in entries:
        for account, amount in dossier.legs(entry).items():
            side = amount < 0 if sale else amount > 0
            if account in dossier.roles.tax:
                taxes[account] += 1
            elif side and not _is_money(dossier, account):
                accounts[account] += 1
            elif not side:
                against[account] += 1
    if not accounts or not against:
        return None
    account = max(
        sorted(accounts), key=lambda each: (accounts[each], held_in(words(dossier.roles.name(each)), paper.words))
    )
    owed = _owed(dossier, against, sale=sale)
    tax = taxes.most_common(1)[0][0] if taxes and paper.totals and paper.totals[1] else ""
    text = " ".join(sorted(words(entries[-1].text) & paper.words, key=entries[-1].text.casefold().find)).title()
    return Habit(account, owed, tax or _usual_tax(dossier, paper, sale=sale), sale, text, len(entries))


def _is_money(dossier: Dossier, account: str) -> bool:
    return account in dossier.roles.banks or account in dossier.roles.tax


def _owed(dossier: Dossier, against: Counter[str], *, sale: bool) -> str:
    """What is owed, not the bank: an open bill was not paid yet, whatever was usual."""
    open_ones = [account for account, _ in against.most_common() if account not in dossier.roles.banks]
    if open_ones:
        return open_ones[0]
    roles = dossier.roles
    usual = roles.receivables if sale else roles.payables_in_general or roles.payables
    return usual[0] if usual else against.most_common(1)[0][0]


def _usual_tax(dossier: Dossier, paper: Paper, *, sale: bool) -> str:
    """The account on which such tax is booked most, where the paper shows tax."""
    if not paper.totals or not paper.totals[1]:
        return ""
    counts: Counter[str] = Counter()
    rate = paper.totals[1] / paper.totals[0]
    for entry in dossier.to_date:
        if _billing(dossier, entry, sale):
            counts.update(
                {
                    account: _nearness(dossier, entry, account, rate)
                    for account in dossier.legs(entry)
                    if account in dossier.roles.tax
                }
            )
    return counts.most_common(1)[0][0] if counts else ""


def _nearness(dossier: Dossier, entry: Entry, account: str, rate: Decimal) -> int:
    moved = dossier.legs(entry)
    base = sum(
        (amount for name, amount in moved.items() if name != account and amount * moved[account] > 0), Decimal(0)
    )
    return 10 if base and abs(moved[account] / base - rate) < Decimal("0.004") else 1


def _for_thing(dossier: Dossier, paper: Paper) -> str | None:
    """The cost account whose name and earlier entries speak of what the bill is for."""
    rows = (row.text for row in paper.body if not PAID_BY_OWNER.search(row.text))
    said = frozenset().union(*map(words, rows)) if paper.body else paper.words
    bought = said - dossier.on_many_bills
    scores: Counter[str] = Counter()
    for held in dossier.roles.of_type(AccountType.EXPENSE):
        if dossier.roles.uses[held.number]:
            scores[held.number] = 4 * len(words(held.name) & bought)
    for entry in dossier.to_date:
        shared = len(dossier.entry_words(entry) & bought)
        for account in dossier.costs(entry):
            if shared >= 1:
                scores[account] = max(scores[account], 2 * shared)
    best = scores.most_common(2)
    if not best or best[0][1] < 2:
        return None
    return best[0][0] if len(best) == 1 or best[0][1] > best[1][1] else None


def _with_account(dossier: Dossier, account: str, paper: Paper) -> Habit | None:
    owed = dossier.roles.payables_in_general
    if not owed:
        return None
    return Habit(
        account,
        owed[0],
        _usual_tax(dossier, paper, sale=False),
        False,
        _head_name(paper),
        0,
    )


def _head_name(paper: Paper) -> str:
    """The first line of a bill, its sender's name; "" where it is a field of a data file ("CustomizationID: …")."""
    first = paper.rows[0].text.strip() if paper.rows else ""
    return "" if re.match(r"[^\s:]+:\s", first) else first[:60]


def is_sale(dossier: Dossier, paper: Paper) -> bool:
    """Whether our own firm wrote it: by its entries, else by whose name is at its head."""
    for entry in dossier.entries_of(paper):
        return bool(dossier.incomes(entry)) and not dossier.costs(entry)
    return is_our_own(dossier, paper)


def is_our_own(dossier: Dossier, paper: Paper) -> bool:
    """Whether our firm is the first that its head names, and nobody is addressed by that."""
    own = own_words(dossier)
    for row in paper.rows[:_HEAD] if own else ():
        columns = columns_of(row.text)
        for at, column in enumerate(columns):
            if held_in(own, words(column)) >= _WHOLLY:
                return not _addressed(" ".join(columns[: at + 1]))  # whom it is for, may stand behind
            if _names_another(dossier, column):
                return False
    return False


_HEAD = 3  # rows in which the one who writes names himself
_WHOLLY = 0.99
_NAME = 2  # words before a comma are a name; one may be the place of a letter's day: "Bergen, 12.03.2026"


def _names_another(dossier: Dossier, column: str) -> bool:
    """Whether it is a letterhead: a name, maybe with its address, no title and not on papers of every party."""
    titled = any(pattern.search(column) for _, pattern in TITLES)
    name, address, _ = column.partition(",")
    telling = words(name) - dossier_words(dossier)
    figured = any(sign.isdigit() for sign in (name if len(telling) >= _NAME and address else column))
    return not figured and not titled and bool(telling)


def _addressed(text: str) -> bool:
    """Whether a line says to whom: "Bill to: us"."""
    lowered = text.casefold()
    return any(sign in lowered for sign in _TO_WHOM)


_TO_WHOM = (
    "to:",
    "bill to",
    "customer",
    "buyer",
    "kunde",
    "empfänger",
    "rechnung an",
    "an:",
    "client",
    "cliente",
    "klant",
    "nabywca",
    "khách hàng",
    "người mua",
    "đơn vị mua",
    "kính gửi",
    "购买方",
    "购方",
    "客户",
    "致",
    "destinat",
    "facturé à",
    "à :",
    "aan:",
)


def own_words(dossier: Dossier) -> frozenset[str]:
    """The firm's own name: as told, else the name that stands on papers of every party."""
    if dossier.policy.firm:
        return words(dossier.policy.firm)
    counts: Counter[frozenset[str]] = Counter()
    for paper in dossier.papers:
        if paper.kind in BILLS:
            counts.update(_names_on(paper.rows))
    most = max(counts.values(), default=0)
    if most < max(3, 0.5 * sum(paper.kind in BILLS for paper in dossier.papers)):
        return frozenset()
    told = sorted((name for name, count in counts.items() if count == most), key=sorted)
    return max(told, key=lambda name: sum(name <= paper.words for paper in dossier.papers))  # the bank's papers too


def _names_on(rows: Iterable[Row]) -> set[frozenset[str]]:
    found: set[frozenset[str]] = set()
    columns = (column for row in list(rows)[:12] for column in columns_of(row.text))
    for column in columns:
        name = column.rsplit(":", 1)[-1].rsplit("：", 1)[-1].strip()
        plain = not any(sign.isdigit() for sign in name)
        if plain and 1 <= len(words(name)) <= 12 and len(name.split()) <= 8 and name != name.upper():
            found.add(words(name))
    return found
