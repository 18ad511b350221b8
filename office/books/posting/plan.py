"""All that the books should hold by what was decided, from the month on that Kontor keeps them, and what is not yet.

Nothing here depends on what is posted already: the same decisions give the same keys, so that who posts can compare.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from core.names import same_name
from core.words import in_window, tr
from office.books.items import ItemKind
from office.books.journal import Entry, Posting
from office.books.matching.movement import Movement
from office.books.periods import days_of, period_of
from office.books.posting.abroad import NoRateError
from office.books.posting.accounts import NoAccountError
from office.books.posting.bill import Bill, NotBookableError
from office.books.posting.decided import BillCase, Decided, ItemCase, Opening
from office.books.posting.line import direct_transfer
from office.books.posting.making import DAYS_UNDERWAY, EntryMaker
from office.books.posting.purposes import BANK, purpose
from office.books.posting.values import Held, Plan, Wanted

Make = Callable[[], Entry]


def plan(decided: Decided) -> Plan:
    """What should stand in the books, what does not and why."""
    return _Planner(decided).plan()


class _Planner:
    def __init__(self, decided: Decided) -> None:
        self._in = decided
        self._accounts = decided.accounts
        self._owed: dict[int, Posting] = {}  # item → the leg of the books that shows what is owed for it
        self._billed: dict[int, Posting] = {}  # invoice → the same
        self._advances: list[Bill] = []  # that no final bill has taken back yet
        self._make = EntryMaker(decided, self._owed)
        self._wanted: list[Wanted] = []
        self._held: list[Held] = []
        self._posted_lines = {int(key.split()[1]) for key in decided.posted if key.startswith("bank ")}
        self._standing: set[str] = set()
        ours = any(entry.date < decided.begins for entry in decided.posted.values())
        self._reach = ours or decided.others.reach(decided.begins)  # then nothing needs to be brought forward

    def plan(self) -> Plan:
        for number, case in sorted(self._in.bills.items(), key=_advances_first):
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
        bill = replace(bill, advances=self._advances_of(bill))
        if posted := self._in.posted.get(key):
            self._advance(bill)
            self._billed[number] = posted.postings[-1]
            return
        about = Held(f"invoice {number}", bill.date, f"{bill.number} {bill.supplier}", bill.gross, bill.currency, "")
        if case.trouble:
            self._hold(about, case.trouble)
        elif held := self._held_by(about, ItemKind.PURCHASE, (bill.number, bill.party_number, bill.supplier)):
            self._billed[number] = held[0]
            self._hold(about, _known(held[1]), by=held[1].number)
        elif entry := self._want(key, about, lambda: self._make.bill(number, bill), late=True):
            self._advance(bill)
            self._billed[number] = entry.postings[-1]

    def _advance(self, bill: Bill) -> None:
        """An advance that Kontor books is there to be taken back by the final bill."""
        if bill.advance and not bill.prepaid:
            self._advances.append(bill)

    def _advances_of(self, bill: Bill) -> tuple[Bill, ...]:
        """The advances that a final bill says were paid: all of this supplier, else the one of that sum."""
        if not bill.prepaid:
            return ()
        mine = [
            each for each in self._advances
            if each.currency == bill.currency == self._in.currency and each.rule is bill.rule
            if each.party_number == bill.party_number != "" or same_name(each.supplier, bill.supplier)
        ]  # fmt: skip
        one = [each for each in mine if each.gross == bill.prepaid]
        found = mine if sum((each.gross for each in mine), Decimal(0)) == bill.prepaid else one
        found = found if found is mine or len(one) == 1 else []
        self._advances = [each for each in self._advances if each not in found]
        return tuple(found)

    def _item(self, number: int, case: ItemCase) -> None:
        item, subject = case.item, f"item {number}"
        about = Held(subject, item.date, f"{item.number} {item.party}", item.gross, item.currency, "")
        if item.date < self._in.begins:
            self._open_before(number, case, about)
        elif case.invoice:
            if case.invoice in self._billed:
                self._owed[number] = self._billed[case.invoice]
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
        elif entry := self._want(key, about, lambda: self._make.item(number, case), late=True):
            self._owed[number] = entry.postings[0]

    def _open_before(self, number: int, case: ItemCase, about: Held) -> None:
        """An item from before the books began: what was open of it is brought forward, unless the books hold it."""
        item, key = case.item, f"item {number} opening {self._in.first}"
        if not self._reach:
            self._standing.add(key)
        if self._is_shown(number, key):
            self._owed[number] = self._whole(case, self._owed[number])
        elif held := self._held_by(about, item.kind, (item.number, item.party_number, item.party)):
            self._owed[number] = held[0]
        elif not case.left or self._reach:
            return
        elif entry := self._want(key, about, lambda: self._make.item_before(number, case)):
            self._owed[number] = self._whole(case, entry.postings[0])

    def _whole(self, case: ItemCase, leg: Posting) -> Posting:
        """What would be owed for the whole item, where the rest of one in another currency was brought forward."""
        is_home = case.item.currency == self._in.currency
        return leg if is_home or not case.left else replace(leg, amount=leg.amount * case.item.gross / case.left)

    def _held_by(self, about: Held, kind: ItemKind, told: tuple[str, str, str]) -> tuple[Posting, Entry] | None:
        """Somebody else's entry that holds it, with the leg that is owed. told: its number, whose."""
        document, party_number, party = told
        home = self._in.currency
        if about.currency != home and (named := self._in.others.named(kind, document, about.date, home)):
            return Posting(named[0], named[1], home), named[2]
        owed = about.amount if kind is ItemKind.SALES else -about.amount
        try:
            account = self._accounts.party(kind, party_number, party)
        except NoAccountError:
            account = ""
        found = self._in.others.bill(owed, about.currency, about.date, number=document, party=party, account=account)
        return (Posting(found[0], owed, about.currency), found[1]) if found else None

    def _is_shown(self, number: int, key: str) -> bool:
        """Whether the item's entry stands already; then it shows on which account the item is owed."""
        entry = self._in.posted.get(key)
        if entry is not None:
            self._owed[number] = entry.postings[0]
        return entry is not None

    # the bank

    def _bank_opening(self, opening: Opening) -> None:
        key, missing = f"opening {self._in.first} {opening.name} {opening.currency}", opening.said - opening.held
        self._standing.add(key)
        if missing and key not in self._in.posted and opening.name in self._accounts.banks:
            about = Held(key, self._in.begins, opening.name, opening.said, opening.currency, "")
            self._want(key, about, lambda: self._make.bank_before(opening))

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
        late = line.line in self._in.corrected or line.line in self._posted_lines
        if line.line in self._in.matches:
            self._want(key, about, lambda: self._make.match(line), late=late)
        elif line.line in self._in.chosen:
            account = self._in.chosen[line.line][1]
            self._want(key, about, lambda: self._make.line(line, account), late=late)
        elif line.line in self._in.moves:
            self._transfer(line, key, about, late=late)
        else:
            self._hold(about, tr("No open item explains it, and nothing like it was booked before."), question=True)

    def _transfer(self, line: Movement, key: str, about: Held, *, late: bool) -> None:
        other = self._in.moves[line.line]
        if self._accounts.find("transit"):
            self._want(key, about, lambda: self._make.transfer(line), late=late)
        elif partner := self._partner(line):
            if line.amount < 0:
                self._want(key, about, lambda: direct_transfer(line, partner, self._accounts), late=late)
        else:
            self._hold(about, tr("The other half is missing: import the statements of {account}.", account=other))

    def _partner(self, line: Movement) -> Movement | None:
        """The line at the other end of a transfer."""
        other = self._in.moves[line.line]
        return next(
            (
                each
                for each in self._moving.get((other, -line.amount), ())
                if abs((each.date - line.date).days) <= DAYS_UNDERWAY
            ),
            None,
        )

    @cached_property
    def _moving(self) -> Mapping[tuple[str, Decimal], Sequence[Movement]]:
        """The lines between own accounts, by the bank's account and the amount."""
        found: defaultdict[tuple[str, Decimal], list[Movement]] = defaultdict(list)
        for line in self._in.lines:
            if line.line in self._in.moves:
                found[line.account, line.amount].append(line)
        return found

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

    def _want(self, key: str, about: Held, make: Make, *, late: bool = False) -> Entry | None:
        """The entry, which is wanted; None where it cannot be made, and is held back."""
        try:
            entry = make()
        except NoRateError as no:
            self._held.append(replace(about, why=_no_rate(str(no), about.date, self._in.currency), rate=str(no)))
        except NoAccountError as no:
            self._held.append(replace(about, why=_no_account(str(no)), role=str(no)))
        except NotBookableError as no:
            self._hold(about, str(no) or tr("Say on which account it belongs."), question=not str(no))
        else:
            self._wanted.append(Wanted(key, entry, late))
            return entry
        return None

    def _hold(self, about: Held, why: str, *, question: bool = False, by: str = "") -> None:
        self._held.append(replace(about, why=why, is_question=question, by=by))


def _advances_first(each: tuple[int, BillCase]) -> bool:
    bill = each[1].bill
    return bill is None or not bill.advance


def _months(known: Iterable[tuple[Movement, str]]) -> dict[tuple[str, str], str]:
    """Each month and account of the books with bank lines → the bank's name of the account."""
    return {(period_of(line.date), account): line.account for line, account in known}


def _known(entry: Entry) -> str:
    return tr("The books hold it already: entry {number} of {day}.", number=entry.number, day=entry.date)


def _no_rate(currency: str, day: date, home: str) -> str:
    if in_window():
        return tr("Nobody told what {currency} was worth on {day}. Say it in Month.", currency=currency, day=day)
    return tr(
        "Nobody told what {currency} was worth on {day}. Say it: kontor books rate {day} --rate “1 {home} = … {currency}”",  # noqa: E501
        currency=currency, day=day, home=home,
    )  # fmt: skip


def _no_account(role: str) -> str:
    if in_window():
        return tr("The books have no account for {purpose} yet. Say which one it is in Month.", purpose=purpose(role))
    if role.startswith(BANK):
        return tr(
            "No account of the books is {purpose}. Name it: kontor books keep --bank {name}=NUMBER",
            purpose=purpose(role), name=role.removeprefix(BANK),
        )  # fmt: skip
    return tr(
        "The books have no account for {purpose}. Name one: kontor books keep --account {role}=NUMBER",
        purpose=purpose(role), role=role,
    )  # fmt: skip
