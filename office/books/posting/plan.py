"""All that the books should hold by what was decided, from the month on that Kontor keeps them, and what is not yet.

Nothing here depends on what is posted already: the same decisions give the same keys, so that who posts can compare.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from core.words import tr
from office.books.items import ItemKind, OpenItem
from office.books.journal import Entry
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement
from office.books.periods import days_of, period_of
from office.books.posting.accounts import FirmAccounts, NoAccountError
from office.books.posting.bill import Bill, NotBookableError, bill_entry
from office.books.posting.line import direct_transfer, line_entry, transfer_entry
from office.books.posting.matched import match_entry
from office.books.posting.others import Others
from office.books.posting.sale import bank_opening, item_entry, opening_entry
from office.books.posting.values import Held, Plan, Wanted

_DAYS_UNDERWAY = 7  # of money between two own accounts
Make = Callable[[], Entry]


@dataclass(frozen=True, slots=True)
class BillCase:
    """An approved invoice. decision: the number of the approval, or of the owner's later word on its account.

    trouble: why it makes no bill that could be booked, as a sentence.
    """

    bill: Bill | None
    decision: int
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ItemCase:
    """An open item that comes from a table. account: of its turnover or cost, "" where nobody said.

    left: what was open of it when the books began. waits: the invoice behind it is not approved yet. invoice: the
    approved one that books it, 0 for none.
    """

    item: OpenItem
    account: str = ""
    left: Decimal = Decimal(0)
    waits: bool = False
    invoice: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """A bank account on the day before the books began: what the bank said, and what the books hold."""

    name: str
    currency: str
    said: Decimal
    held: Decimal


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions. first: the month from which on Kontor keeps the books. matches, chosen: line → (number, what).

    moves: line → the firm's own account at its other end. posted: keys that stand in the books. corrected: lines
    that were posted before and taken back.
    """

    first: str
    currency: str
    accounts: FirmAccounts
    others: Others
    bills: Mapping[int, BillCase] = field(default_factory=dict)
    items: Mapping[int, ItemCase] = field(default_factory=dict)
    lines: Sequence[Movement] = ()
    matches: Mapping[int, tuple[int, Match]] = field(default_factory=dict)
    chosen: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    moves: Mapping[int, str] = field(default_factory=dict)
    openings: Sequence[Opening] = ()
    posted: Mapping[str, Entry] = field(default_factory=dict)
    corrected: frozenset[int] = frozenset()

    @property
    def begins(self) -> date:
        """The first day of the first month."""
        return days_of(self.first)[0]


def plan(decided: Decided) -> Plan:
    """What should stand in the books, what does not and why."""
    return _Planner(decided).plan()


class _Planner:
    def __init__(self, decided: Decided) -> None:
        self._in = decided
        self._accounts = decided.accounts
        self._items = {number: case.item for number, case in decided.items.items()}
        self._owed: dict[int, str] = {}  # item → the account on which the books show it
        self._billed: dict[int, str] = {}  # invoice → the same
        self._wanted: list[Wanted] = []
        self._held: list[Held] = []
        self._standing: set[str] = set()
        ours = any(entry.date < decided.begins for entry in decided.posted.values())
        self._reach = ours or decided.others.reach(decided.begins)  # then nothing needs to be brought forward

    def plan(self) -> Plan:
        for number, case in self._in.bills.items():
            self._bill(number, case)
        for number, item in self._in.items.items():
            self._item(number, item)
        if not self._reach:
            for opening in self._in.openings:
                self._bank_opening(opening)
        self._lines()
        return Plan(tuple(self._wanted), tuple(self._held), frozenset(self._standing))

    # bills and items

    def _bill(self, number: int, case: BillCase) -> None:
        bill, key = case.bill, f"invoice {number} decision {case.decision}"
        if bill is None:
            self._hold(Held(f"invoice {number}", self._in.begins, "", Decimal(0), "", ""), case.trouble)
            return
        if bill.date < self._in.begins:
            return
        self._standing.add(key)
        if posted := self._in.posted.get(key):
            self._billed[number] = posted.postings[-1].account
            return
        about = Held(f"invoice {number}", bill.date, f"{bill.number} {bill.supplier}", bill.gross, bill.currency, "")
        if case.trouble:
            self._hold(about, case.trouble)
        elif bill.currency != self._in.currency:
            self._hold(about, _foreign(bill.currency))
        elif held := self._held_by(about, ItemKind.PURCHASE, (bill.number, bill.party_number, bill.supplier)):
            self._billed[number] = held[0]
            self._hold(about, _known(held[1]), by=held[1].number)
        else:
            self._want(key, about, lambda: bill_entry(self._with_account(bill), self._accounts), late=True)

    def _with_account(self, bill: Bill) -> Bill:
        account = self._accounts.cost(bill.account) if bill.account else None
        if account is None:
            raise NotBookableError("")
        return replace(bill, account=account)

    def _item(self, number: int, case: ItemCase) -> None:
        item, subject = case.item, f"item {number}"
        about = Held(subject, item.date, f"{item.number} {item.party}", item.gross, item.currency, "")
        if item.date < self._in.begins:
            self._open_before(number, case, about)
        elif case.invoice:
            if case.invoice in self._billed:
                self._owed[number] = self._billed[case.invoice]
        elif item.currency != self._in.currency:
            self._hold(about, _foreign(item.currency))
        elif not case.waits:
            self._kept_item(number, case, about)

    def _kept_item(self, number: int, case: ItemCase, about: Held) -> None:
        item = case.item
        key = f"item {number} on {case.account}" if case.account else f"item {number}"
        self._standing.add(key)
        if self._is_shown(number, key):
            return
        if held := self._held_by(about, item.kind, (item.number, item.party_number, item.party)):
            self._owed[number] = held[0]
            self._hold(about, _known(held[1]), by=held[1].number)
            return
        self._want(key, about, lambda: item_entry(item, self._accounts, case.account or None), late=True)

    def _open_before(self, number: int, case: ItemCase, about: Held) -> None:
        """An item from before the books began: what was open of it is brought forward, unless the books hold it."""
        item, key = case.item, f"item {number} opening {self._in.first}"
        if not self._reach:
            self._standing.add(key)
        if self._is_shown(number, key):
            return
        if held := self._held_by(about, item.kind, (item.number, item.party_number, item.party)):
            self._owed[number] = held[0]
        elif case.left and item.currency == self._in.currency and not self._reach:
            self._want(key, about, lambda: opening_entry(item, case.left, self._in.begins, self._accounts))

    def _held_by(self, about: Held, kind: ItemKind, told: tuple[str, str, str]) -> tuple[str, Entry] | None:
        """Somebody else's entry that holds it, with the account on which it is owed. told: its number, whose."""
        document, party_number, party = told
        owed = about.amount if kind is ItemKind.SALES else -about.amount
        try:
            account = self._accounts.party(kind, party_number, party)
        except NoAccountError:
            account = ""
        return self._in.others.bill(owed, about.currency, about.date, number=document, party=party, account=account)

    def _is_shown(self, number: int, key: str) -> bool:
        """Whether the item's entry stands already; then it shows on which account the item is owed."""
        entry = self._in.posted.get(key)
        if entry is not None:
            self._owed[number] = entry.postings[0].account
        return entry is not None

    # the bank

    def _bank_opening(self, opening: Opening) -> None:
        key, missing = f"opening {self._in.first} {opening.name} {opening.currency}", opening.said - opening.held
        self._standing.add(key)
        if missing and key not in self._in.posted and opening.name in self._accounts.banks:
            about = Held(key, self._in.begins, opening.name, opening.said, opening.currency, "")
            entry = lambda: bank_opening(opening.name, opening.currency, missing, self._in.begins, self._accounts)  # noqa: E731
            self._want(key, about, entry)

    def _lines(self) -> None:
        kept = [line for line in self._in.lines if line.date >= self._in.begins]
        known = [(line, bank) for line in kept if (bank := self._accounts.banks.get(line.account))]
        fresh = [each for each in known if not self._line_key(each[0])[1]]
        held = self._in.others.lines(fresh)
        for line in kept:
            key, is_posted = self._line_key(line)
            if key:
                self._standing.add(key)
            if is_posted:
                continue
            about = Held(f"bank {line.line}", line.date, line.name or line.text, line.amount, line.currency, "")
            if line.line in held:
                self._hold(about, _known(held[line.line]), by=held[line.line].number)
            else:
                self._line(line, key, about)
        self._tell_unclaimed(known)

    def _line_key(self, line: Movement) -> tuple[str, bool]:
        """The key of what was decided about the line, "" for nothing, and whether it is posted."""
        subject = f"bank {line.line}"
        key = ""
        if line.line in self._in.matches:
            key = f"{subject} match {self._in.matches[line.line][0]}"
        elif line.line in self._in.chosen:
            key = f"{subject} account {self._in.chosen[line.line][0]}"
        elif line.line in self._in.moves:
            key = f"{subject} transfer"
        return key, key in self._in.posted

    def _line(self, line: Movement, key: str, about: Held) -> None:
        late = line.line in self._in.corrected or any(
            each.startswith(f"bank {line.line} ") for each in self._in.posted
        )
        if line.line in self._in.matches:
            self._match(line, key, about, late=late)
        elif line.line in self._in.chosen:
            account = self._in.chosen[line.line][1]
            self._want(key, about, lambda: line_entry(line, account, self._accounts), late=late)
        elif line.line in self._in.moves:
            self._transfer(line, key, about)
        else:
            self._hold(about, tr("No open item explains it, and nothing like it was booked before."), question=True)

    def _match(self, line: Movement, key: str, about: Held, *, late: bool) -> None:
        match = self._in.matches[line.line][1]
        abroad = [
            self._items[use.item].currency for use in match.uses if self._items[use.item].currency != line.currency
        ]
        if abroad:
            self._hold(about, _foreign(abroad[0]))
        else:
            make = lambda: match_entry(match, line, self._items, self._accounts, self._owed)  # noqa: E731
            self._want(key, about, make, late=late)

    def _transfer(self, line: Movement, key: str, about: Held) -> None:
        other = self._in.moves[line.line]
        if self._accounts.find("transit"):
            self._want(key, about, lambda: transfer_entry(line, other, self._accounts))
        elif partner := self._partner(line):
            if line.amount < 0:
                self._want(key, about, lambda: direct_transfer(line, partner, self._accounts))
        else:
            self._hold(about, tr("The other half is missing: import the statements of {account}.", account=other))

    def _partner(self, line: Movement) -> Movement | None:
        """The line at the other end of a transfer."""
        other = self._in.moves[line.line]
        return next(
            (
                each
                for each in self._in.lines
                if each.account == other and each.amount == -line.amount and each.line in self._in.moves
                if abs((each.date - line.date).days) <= _DAYS_UNDERWAY
            ),
            None,
        )

    def _tell_unclaimed(self, known: Sequence[tuple[Movement, str]]) -> None:
        """Where a journal was kept beside the bank, what of it is no line's may be one under another sum."""
        for (month, account), name in _months(known).items():
            first, last = days_of(month)
            if found := self._in.others.unclaimed(account, first, last):
                amount = sum(
                    (leg.amount for each in found for leg in each.postings if leg.account == account), Decimal(0)
                )
                sentence = tr(
                    "In {month} the journal moves {amount} on account {account} that no bank line shows. Look "
                    "whether a line of {bank} is the same payment: {entries}",
                    month=month, amount=amount, account=account, bank=name,
                    entries=", ".join(each.number for each in found[:5]),
                )  # fmt: skip
                self._held.append(
                    Held(f"journal {month} {account}", last, account, amount, self._in.currency, sentence)
                )

    # both

    def _want(self, key: str, about: Held, make: Make, *, late: bool = False) -> None:
        try:
            self._wanted.append(Wanted(key, make(), late))
        except NoAccountError as no:
            self._hold(about, _no_account(str(no)))
        except NotBookableError as no:
            self._hold(about, str(no) or tr("Say on which account it belongs."), question=not str(no))

    def _hold(self, about: Held, why: str, *, question: bool = False, by: str = "") -> None:
        self._held.append(replace(about, why=why, is_question=question, by=by))


def _months(known: Iterable[tuple[Movement, str]]) -> dict[tuple[str, str], str]:
    """Each month and account of the books with bank lines → the bank's name of the account."""
    return {(period_of(line.date), account): line.account for line, account in known}


def _known(entry: Entry) -> str:
    return tr("The books hold it already: entry {number} of {day}.", number=entry.number, day=entry.date)


def _foreign(currency: str) -> str:
    return tr("It is in {currency}: post it by hand at the rate of its day, as a journal file.", currency=currency)


def _no_account(role: str) -> str:
    if role == "bank":
        return tr("Say which account of the books this bank account is, where Kontor is asked to keep the books.")
    return tr(
        "The books have no account for “{role}”. Name one: kontor books keep --account {role}=NUMBER", role=role
    )
