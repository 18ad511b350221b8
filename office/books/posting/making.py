"""Each decision as its entry, in the firm's own currency."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.money import rounded
from core.words import tr
from office.books.journal import Entry, Posting
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement
from office.books.posting.abroad import (
    NoRateError,
    Rate,
    Settled,
    bill_at,
    item_at,
    noted,
    rate_paid,
    settlement_entry,
)
from office.books.posting.bill import Bill, CostPart, NotBookableError, bill_entry
from office.books.posting.decided import Decided, ItemCase, Opening
from office.books.posting.line import line_entry, transfer_entry
from office.books.posting.matched import match_entry
from office.books.posting.sale import bank_opening, item_entry, opening_entry

DAYS_UNDERWAY = 7  # of money between two own accounts


class EntryMaker:
    """Makes the entries; raises NoAccountError, NotBookableError, or NoRateError where a rate is not known.

    owed: item → the leg of the books that shows what is owed for it; whoever plans fills it on the way.
    """

    def __init__(self, decided: Decided, owed: Mapping[int, Posting]) -> None:
        self._in = decided
        self._home = decided.currency
        self._accounts = decided.accounts
        self._owed = owed
        self._items = {number: case.item for number, case in decided.items.items()}
        self._lines = {line.line: line for line in decided.lines}
        matches = {line: match for line, (_, match) in decided.matches.items()}
        self._settled = Settled(self._lines, matches)
        self._paid = {item: rate for line, match in matches.items() for item, rate in self._rates_paid(line, match)}
        self._billed = {case.invoice: number for number, case in decided.items.items() if case.invoice}

    def bill(self, number: int, bill: Bill) -> Entry:
        """An approved invoice, at the rate that it prints, else as any other money of its currency."""
        bill = replace(self._on_cost(bill), advances=tuple(map(self._on_cost, bill.advances)))
        if bill.currency == self._home or bill.prepaid:
            return bill_entry(bill, self._accounts)
        rate = Rate(*bill.printed) if bill.printed else self._rate(bill.currency, bill.date, self._billed.get(number))
        return noted(bill_entry(bill_at(rate, bill, self._home), self._accounts), bill.gross, bill.currency)

    def _on_cost(self, bill: Bill) -> Bill:
        account = self._accounts.cost(bill.account, is_own=bill.is_own) if bill.account else None
        if account is None and not (bill.advance and self._accounts.find("advances_paid")):
            raise NotBookableError("")
        return replace(bill, account=account or "", parts=tuple(map(self._part_on_cost, bill.parts)))

    def _part_on_cost(self, part: CostPart) -> CostPart:
        account = self._accounts.cost(part.account, is_own=True)  # whoever splits a bill says each account
        if account is None:
            sentence = tr(
                "It is split, and the books have no account {account}. Split it anew in Invoices, or add the "
                "account.",
                account=part.account,
            )
            raise NotBookableError(sentence)
        return replace(part, account=account)

    def item(self, number: int, case: ItemCase) -> Entry:
        """An open item of a table."""
        item, account = case.item, case.account or None
        if item.currency == self._home:
            return item_entry(item, self._accounts, account)
        rate = self._rate(item.currency, item.date, number)
        return noted(item_entry(item_at(rate, item, self._home), self._accounts, account), item.gross, item.currency)

    def item_before(self, number: int, case: ItemCase) -> Entry:
        """What was open of an item when the books began; of another currency at the rate of that day."""
        item, begins = case.item, self._in.begins
        if item.currency == self._home:
            return opening_entry(item, case.left, begins, self._accounts)
        rate = self._rate(item.currency, begins, number)
        left = rate.worth(case.left, self._home)
        made = opening_entry(item_at(rate, item, self._home), left, begins, self._accounts)
        return noted(made, case.left, item.currency)

    def bank_before(self, opening: Opening) -> Entry:
        """What the bank said when the books began, as far as they do not hold it."""
        missing, begins = opening.said - opening.held, self._in.begins
        if opening.currency == self._home or (opening.name, opening.currency) in self._in.apart:
            return bank_opening(opening.name, opening.currency, missing, begins, self._accounts)
        worth = self._rate(opening.currency, begins).worth(missing, self._home)
        made = bank_opening(opening.name, self._home, worth, begins, self._accounts)
        return noted(made, missing, opening.currency)

    def line(self, line: Movement, account: str) -> Entry:
        """A bank line on the account that somebody said."""
        return self._told(line_entry(self._at_home(line), account, self._accounts), line)

    def transfer(self, line: Movement) -> Entry:
        """One end of a transfer, through money in transit."""
        return self._told(transfer_entry(self._sent(line), self._in.moves[line.line], self._accounts), line)

    def match(self, line: Movement) -> Entry:
        """A bank line that settles items."""
        match = self._in.matches[line.line][1]
        shown = {use.item: self._owed[use.item] for use in match.uses if use.item in self._owed}
        if {self._items[use.item].currency for use in match.uses} == {self._home} == {line.currency}:
            owed = {number: leg.account for number, leg in shown.items()}
            return match_entry(match, line, self._items, self._accounts, owed)
        if missing := [self._items[use.item].number for use in match.uses if use.item not in shown]:
            numbers = ", ".join(missing)
            raise NotBookableError(
                tr("The books do not show what {numbers} is worth. Its invoice comes first.", numbers=numbers)
            )
        return self._match_abroad(match, line, shown)

    def _match_abroad(self, match: Match, line: Movement, shown: Mapping[int, Posting]) -> Entry:
        currencies, home = {leg.currency for leg in shown.values()}, self._at_home(line)
        if currencies != {home.currency}:
            sentence = tr(
                "The bank and the books keep it in different currencies. Post it by hand, as a journal file."
            )
            raise NotBookableError(sentence)
        if home.currency != self._home:  # the books keep both in the currency of the bank's account
            return match_entry(match, line, self._items, self._accounts, {n: leg.account for n, leg in shown.items()})
        fee = rounded(match.fee * home.amount / line.amount, self._home)
        made = settlement_entry(
            replace(match, fee=fee), home, self._items, self._accounts, shown=shown, settled=self._settled
        )
        abroad = {self._items[use.item].currency for use in match.uses}
        told = sum((use.amount - use.discount for use in match.uses), Decimal(0))
        return noted(made, told, abroad.pop()) if len(abroad) == 1 else made

    def _rate(self, currency: str, day: date, item: int | None = None) -> Rate:
        """As the owner noted it of that day, else as the bank settled the item."""
        found = self._in.rates.on(currency, day) or self._paid.get(item or 0)
        if found is None:
            raise NoRateError(currency)
        return found

    def _rates_paid(self, number: int, match: Match) -> Iterator[tuple[int, Rate]]:
        """The rate at which a line in the firm's own currency paid items of another one, each of them whole."""
        line, items = self._lines.get(number), [self._items.get(use.item) for use in match.uses]
        whole = [
            item for item, use in zip(items, match.uses, strict=True)
            if item and item.gross == use.amount and item.currency != self._home
        ]  # fmt: skip
        is_all = len(whole) == len(items) and len({item.currency for item in whole}) == 1
        if line and line.currency == self._home and is_all and (rate := rate_paid(match, line)):
            for use in match.uses:
                yield use.item, rate

    def _at_home(self, line: Movement) -> Movement:
        """The line in the firm's own currency, unless the books keep its account in its own."""
        if line.currency == self._home or (line.account, line.currency) in self._in.apart:
            return line
        rate = self._rate(line.currency, line.date)
        return replace(line, amount=rate.worth(line.amount, self._home), currency=self._home)

    def _sent(self, line: Movement) -> Movement:
        """One end of a transfer in the firm's own currency: as much as the other shows, so that transit empties."""
        if line.currency == self._home or (line.account, line.currency) in self._in.apart:
            return line
        ends = [
            each
            for each in self._in.lines
            if each.account == self._in.moves[line.line] and each.line in self._in.moves
            if each.currency == self._home and (each.amount < 0) != (line.amount < 0)
            if abs((each.date - line.date).days) <= DAYS_UNDERWAY
        ]
        if len(ends) != 1:
            return self._at_home(line)
        return replace(line, amount=-ends[0].amount, currency=self._home)

    def _told(self, entry: Entry, line: Movement) -> Entry:
        """Where it is booked in another currency than the bank's, its words say how much the bank said."""
        is_same = entry.postings[0].currency == line.currency
        return entry if is_same else noted(entry, line.amount, line.currency)
