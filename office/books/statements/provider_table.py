"""A provider's export as statements, one per currency: each sale gross, each fee a line of its own, payouts."""

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from core.cells import day_orders, decimal_sign, read_amount, read_day
from core.moments import find_dates
from core.money import rounded
from core.patterns import regex
from office.books.statements import provider_guess
from office.books.statements.balances import printed_balances
from office.books.statements.currencies import currency_of
from office.books.statements.providers import Kind, Provider, State, kind_of, provider_of, state_of, titles_of
from office.books.statements.rows import Row
from office.books.statements.statement import Balance, BankLine, Parsed, Piece, Statement

UNKNOWN_PROVIDER = "payments"  # the format of an export that no data describes
_HEADER_WITHIN = 60  # rows of words before the titles
_TRIED = 400  # rows that show whether it is an unknown provider's
_TOTAL = regex(r"^\W*(?:资金流水总|total|summe|gesamt|sum|somme|totale|tong|tổng|总|合计|小计)", re.IGNORECASE)
_NO_AMOUNT = regex(r"[-–—]*")
_CURRENCY = regex(r"[A-Z]{3}")
_IN_TEXT = regex(r"[\d.,' ]*\d(?:[.,]\d\d)?")
_MONEY = ("gross", "fee", "net", "credit", "debit", "amount", "back", "balance", "net_credit", "net_debit")
_NONE = Decimal(0)
_SIGNS = {"€": "EUR", "£": "GBP", "₫": "VND"}
_TAKEN = frozenset({Kind.TAX, Kind.ADJUSTMENT, Kind.HOLD, Kind.RELEASE})  # though they stand in a fee's column


@dataclass(frozen=True, slots=True)
class Moved:
    """One row: what it moved on the provider's account. fee: below zero where it is paid."""

    line: int
    date: date
    currency: str
    gross: Decimal
    fee: Decimal
    kind: Kind
    said: str
    name: str = ""
    text: str = ""
    reference: str = ""
    order: str = ""
    balance: Decimal | None = None
    booked: bool = True

    @property
    def net(self) -> Decimal:
        return self.gross + self.fee

    def lines(self, provider: str, fee_title: str) -> Iterator[BankLine]:
        """The gross, then the fee. Their sum is what the provider's balance moved by."""
        line = BankLine(self.date, self.gross, self.currency, bank_reference=self.reference, booked=self.booked)
        words = dict.fromkeys(filter(None, (self.said, self.text, self.order)))
        if self.gross or not self.fee:
            named = replace(line, name=self.name, reference=self.order, text=" ".join(words))
            yield replace(named, kind=self.kind.stored, balance=None if self.fee else self.balance)
        if self.fee:
            own = " ".join(words) if self.kind is Kind.FEE else ""
            about = own or " ".join(filter(None, (fee_title, self.order or self.reference)))
            fee = replace(line, amount=self.fee, name=provider, text=about, balance=self.balance)
            yield replace(fee, kind=Kind.FEE.stored)


def looks_like(rows: Sequence[Row]) -> bool:
    """Whether a table is surely a provider's."""
    return _found(rows, surely=True) is not None


def read_provider(rows: Sequence[Row]) -> Parsed | None:
    """The movements of a provider's table; None for a table that is none. An unknown provider's has no account."""
    found = _found(rows)
    if found is None:
        return None
    place, provider, roles = found
    head = " ".join(cell for _, row in rows[:place] for cell in row)
    table = _Table(rows[place][1], _without_totals(rows[place + 1 :]), provider, roles, head)
    return Parsed(provider.name.lower() or UNKNOWN_PROVIDER, tuple(table.statements()), tuple(table.unread))


def _found(
    rows: Sequence[Row], *, surely: bool = False
) -> tuple[int, Provider, Mapping[str, tuple[int, ...]]] | None:
    """Where its titles stand, whose it is, and what its columns hold."""
    for place, (_, row) in enumerate(rows[:_HEADER_WITHIN]):
        titles, below = titles_of(row), [cells for _, cells in rows[place + 1 :][:_TRIED]]
        provider = provider_of(titles)
        if provider and "date" in (roles := provider.roles(titles)):
            return place, provider, roles
        if guessed := provider_guess.roles(titles, below, surely=surely):
            return place, Provider(""), guessed
    return None


class _Table:
    def __init__(
        self,
        titles: Sequence[str],
        rows: Sequence[Row],
        provider: Provider,
        roles: Mapping[str, tuple[int, ...]],
        head: str,
    ) -> None:
        self._provider, self._roles, self._head = provider, roles, head
        self._rows = [(line, tuple(cell.strip("`\t ") for cell in row)) for line, row in rows]
        self._fee_title = titles[roles["fee"][0]] if "fee" in roles else ""
        cells = [self._cells(row, role) for _, row in self._rows for role in _MONEY]
        self._sign = decimal_sign(cell for each in cells for cell in each)
        days = [cell for _, row in self._rows for cell in self._cells(row, "date")]
        self._order = day_orders(cell for cell in days if cell)[0]
        self.unread: list[Piece] = []
        self._default = self._only_currency()
        self._turn = self._fee_turn()
        self._moved = list(self._components() if provider.components else self._whole_rows())

    # cells

    def _cells(self, row: Sequence[str], role: str) -> list[str]:
        return [row[place] for place in self._roles.get(role, ()) if place < len(row)]

    def _said(self, row: Sequence[str], role: str) -> str:
        said = dict.fromkeys(cell for cell in self._cells(row, role) if not _NO_AMOUNT.fullmatch(cell))
        return " ".join(" ".join(said).split())

    def _sum(self, row: Sequence[str], role: str) -> Decimal | None:
        """All amounts of a role together; None where there is none."""
        found = []
        for cell in self._cells(row, role):
            with contextlib.suppress(ValueError):
                found.append(read_amount(cell, self._sign))
        return sum(found, _NONE) if found else None

    def _day(self, row: Sequence[str], role: str = "date") -> date | None:
        for cell in self._cells(row, role):
            with contextlib.suppress(ValueError):
                return read_day(cell, self._order)
            if spelled := next(iter(find_dates(cell)), None):
                with contextlib.suppress(ValueError):
                    return date.fromisoformat(spelled[2][0])
        return None

    def _only_currency(self) -> str:
        """What holds where a row does not say it: the first that the file names, by word or sign."""
        said = (self._said(row, "currency").upper() for _, row in self._rows)
        if named := next((each for each in said if _CURRENCY.fullmatch(each)), ""):
            return named
        written = " ".join(cell for _, row in self._rows for role in _MONEY for cell in self._cells(row, role))
        signs = (currency for sign, currency in _SIGNS.items() if sign in written)
        spelled = "EUR" if re.search(r"\beuro\b", self._head, re.IGNORECASE) else ""
        return currency_of(self._head) or spelled or next(signs, self._provider.currency)

    def _currency(self, row: Sequence[str]) -> str:
        found = next((cell.upper() for cell in self._cells(row, "currency")), "")
        return found if _CURRENCY.fullmatch(found) else self._default

    # amounts

    def _gross(self, row: Sequence[str]) -> Decimal | None:
        gross, back = self._sum(row, "gross"), self._sum(row, "back")
        if back is not None:
            return (gross or _NONE) - abs(back)
        if gross is not None:
            return gross
        credit, debit = self._sum(row, "credit"), self._sum(row, "debit")
        if credit is not None or debit is not None:
            return abs(credit or _NONE) - abs(debit or _NONE)
        amount = self._sum(row, "amount")
        is_out = "支" in self._said(row, "direction")
        return -abs(amount) if amount is not None and is_out else amount

    def _fee_turn(self) -> int:
        """1 where fees stand below zero, -1 where they are to be taken off: as most rows add up."""
        votes = {1: 0, -1: 0}
        for _, row in self._rows:
            gross, fee, net = self._gross(row) or _NONE, self._sum(row, "fee"), self._net(row)
            if not fee:
                continue
            for turn in votes:
                votes[turn] += gross + turn * fee == net if net is not None else turn * fee * gross < 0
        return 1 if votes[1] > votes[-1] else -1

    def _amounts(self, line: int, row: Sequence[str]) -> tuple[Decimal, Decimal] | None:
        """Gross and fee. What the net says besides is told, and counted to the gross: the net is what moved."""
        gross, fee, net = self._gross(row), self._sum(row, "fee"), self._net(row)
        if gross is None and net is None:
            return (_NONE, self._turn * fee) if fee else None
        taken = self._turn * (fee or _NONE)
        if net is None:
            return gross or _NONE, taken
        if gross is not None and "fee" not in self._roles:
            return gross, net - gross
        if gross is not None and gross + taken != net and not self._is_made_of_parts() and self._is_done(row):
            self.unread.append(Piece(line, "sum", f"{gross} {fee or 0} {net}"))
        return net - taken, taken

    def _net(self, row: Sequence[str]) -> Decimal | None:
        credit, debit = self._sum(row, "net_credit"), self._sum(row, "net_debit")
        if credit is None and debit is None:
            return self._sum(row, "net")
        return (credit or _NONE) - (debit or _NONE)

    def _is_done(self, row: Sequence[str]) -> bool:
        return state_of(self._said(row, "status"), self._said(row, "impact")) is State.DONE

    def _is_made_of_parts(self) -> bool:
        """Several columns make the gross: then some may be missing that only the net has."""
        return len(self._roles.get("gross", ())) > 1 or len(self._roles.get("fee", ())) > 1

    # rows

    def _whole_rows(self) -> Iterator[Moved]:
        for line, row in self._rows:
            if _is_remark(row):
                continue
            amounts, day = self._amounts(line, row), self._day(row)
            if amounts and not any(amounts):
                amounts = self._amount_in_words(row) or amounts
            if amounts is None:
                amounts = self._amount_in_words(row)
            if amounts and day:
                yield self._row(line, row, day, *amounts)
            elif any(self._cells(row, "date")):
                self.unread.append(Piece(line, "line", " · ".join(filter(None, row))[:80]))

    def _amount_in_words(self, row: Sequence[str]) -> tuple[Decimal, Decimal] | None:
        """A payout whose amount stands in its title only."""
        if kind_of(self._said(row, "kind")) is not Kind.PAYOUT:
            return None
        found = [each for each in _IN_TEXT.findall(self._said(row, "text")) if any(map(str.isdigit, each))]
        with contextlib.suppress(ValueError):
            return (-abs(read_amount(found[0], self._sign)), _NONE) if len(found) == 1 else None
        return None

    def _row(self, line: int, row: Sequence[str], day: date, gross: Decimal, fee: Decimal) -> Moved:
        said, text = self._said(row, "kind"), self._said(row, "text")
        kind = kind_of(said) if said else kind_of(text) if "kind" in self._roles else _by_sign(gross)
        currency = self._currency(row)
        if currency and "net" not in self._roles:
            fee = rounded(fee, currency)  # WeChat tells fractions of a cent that are never taken
        moved = Moved(line, day, currency, gross, fee, _signed(kind, gross), said)
        moved = replace(
            moved,
            name=self._said(row, "name"),
            text=" ".join(filter(None, (text, self._said(row, "email")))),
            reference=self._said(row, "reference"),
            order=self._said(row, "order"),
            balance=self._sum(row, "balance"),
            booked=self._is_done(row),
        )
        if moved.kind is Kind.FEE:  # a fee that stands in the column of the gross
            return replace(moved, gross=_NONE, fee=gross + fee)
        if not gross and moved.kind in _TAKEN:
            return replace(moved, gross=fee, fee=_NONE)
        return moved

    def _components(self) -> Iterator[Moved]:
        """Rows that are parts of an order, together: what was sold, and the fees."""
        parts: dict[tuple[object, ...], Moved] = {}
        for line, row in self._rows:
            day, amount = self._day(row), self._sum(row, "gross")
            if day is None or amount is None:
                if amount is not None and not _is_remark(row):
                    self.unread.append(Piece(line, "line", " · ".join(filter(None, row))[:80]))
                continue
            one = self._part(line, row, day, amount)
            key = (one.order, day, one.said, one.currency) if one.order else (line,)
            known = parts.get(key)
            parts[key] = replace(known, gross=known.gross + one.gross, fee=known.fee + one.fee) if known else one
        yield from parts.values()
        yield from self._settled()

    def _part(self, line: int, row: Sequence[str], day: date, amount: Decimal) -> Moved:
        part = " ".join(self._cells(row, "part"))
        is_fee = kind_of(part) is Kind.FEE
        moved = self._row(line, row, day, amount, _NONE)
        if not moved.order and (named := kind_of(part)) is not Kind.UNKNOWN:
            moved = replace(moved, kind=_signed(named, amount), said=part)
        if "kind" not in self._roles or self._roles["kind"] == self._roles["part"]:
            moved = replace(moved, kind=Kind.SALE if is_fee and moved.order else moved.kind, said="")
        return replace(moved, gross=_NONE, fee=amount) if is_fee else replace(moved, gross=amount, fee=_NONE)

    def _settled(self) -> Iterator[Moved]:
        """The payout that closes a settlement: its total, which stands in a row of its own."""
        for line, row in self._rows:
            total, day = self._sum(row, "total"), self._day(row, "until")
            if total is not None and day:
                yield Moved(line, day, self._currency(row), -total, _NONE, Kind.PAYOUT, "")

    # statements

    def statements(self) -> Iterator[Statement]:
        """One for each currency. Kinds that nobody knows are told, each once."""
        by_currency: defaultdict[str, list[Moved]] = defaultdict(list)
        for moved in self._moved:
            by_currency[moved.currency].append(moved)
        self._tell_unknown()
        for currency, told in by_currency.items():
            rows = _as_balances_say(told)
            lines = [line for moved in rows for line in moved.lines(self._provider.name, self._fee_title)]
            opening, closing = self._balances(rows)
            yield Statement(self._provider.name, currency, "", opening, closing, tuple(lines))

    def _balances(self, rows: Sequence[Moved]) -> tuple[Balance | None, Balance | None]:
        """As the file prints them; a settlement begins and ends with nothing."""
        if any(self._sum(row, "total") is not None for _, row in self._rows):
            days = sorted(moved.date for moved in rows)
            return Balance(_NONE, days[0]), Balance(_NONE, days[-1])
        done = [moved for moved in rows if moved.booked]
        return printed_balances([BankLine(each.date, each.net, balance=each.balance) for each in done])

    def _tell_unknown(self) -> None:
        known = set()
        for moved in self._moved:
            if moved.kind is Kind.UNKNOWN and moved.said not in known:
                known.add(moved.said)
                self.unread.append(Piece(moved.line, "kind", moved.said or moved.text[:80]))


def _as_balances_say(rows: Sequence[Moved]) -> list[Moved]:
    """What is said to be pending, yet is in the balance that the file prints beside it, has moved: a payout on its
    way to the bank.
    """
    near = zip(rows, (None, *rows[:-1]), (*rows[1:], None), strict=True)
    return [
        moved if moved.booked or not _is_in_balance(moved, beside) else replace(moved, booked=True)
        for moved, *beside in near
    ]


def _is_in_balance(moved: Moved, beside: Sequence[Moved | None]) -> bool:
    """Whether its balance follows from a neighbour's by what it moved."""
    if moved.balance is None or not moved.net:
        return False
    return any(each and each.balance is not None and each.balance + moved.net == moved.balance for each in beside)


def _signed(kind: Kind, amount: Decimal) -> Kind:
    """What the sign says besides: a payment that goes out was a purchase, a payout that comes in was put there."""
    if kind in {Kind.PAYOUT, Kind.DEPOSIT}:
        return Kind.PAYOUT if amount < 0 else Kind.DEPOSIT
    return Kind.PURCHASE if kind is Kind.SALE and amount < 0 else kind


def _by_sign(amount: Decimal) -> Kind:
    """Where the file has no kinds: who pays is a customer, who is paid gets his money back."""
    return Kind.SALE if amount >= 0 else Kind.REFUND


def _without_totals(rows: Sequence[Row]) -> list[Row]:
    """Without rows that begin with a word for total, and the figures below where such a row has titles only."""
    found, skip = [], False
    for line, row in rows:
        is_total = bool(_TOTAL.match(next(filter(None, row), "")))
        if not is_total and not skip:
            found.append((line, row))
        skip = is_total and not any(sign.isdigit() for cell in row for sign in cell)
    return found


def _is_remark(row: Sequence[str]) -> bool:
    return next(filter(None, row), "").startswith("#")
