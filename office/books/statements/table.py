"""A bank's table (CSV, a sheet) as a statement: columns by title or content, signs by the file's own habit."""

import contextlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.cells import read_amount, read_day
from core.money import is_exact
from core.patterns import regex
from office.books.statements import purpose
from office.books.statements.balances import has_balances, leads, printed_balances, told_balances
from office.books.statements.columns import Role
from office.books.statements.currencies import currency_in, currency_of, currency_shown
from office.books.statements.layout import IN, OUT, Layout, layout_of
from office.books.statements.rows import Row
from office.books.statements.statement import BankLine, Parsed, Piece, Statement

_VOID = regex(
    r"交易关闭|已关闭|失败|已撤销|cancell?ed|failed|reverted|declined|rejected"
    r"|storniert|abgelehnt|annul|odrzuc|thất bại|hủy",
    re.IGNORECASE,
)
_PENDING = regex(
    r"vorgemerkt|pending|in sospeso|待|vormerk|in attesa|en attente|ausstehend|venter|pendiente|oczekuj|đang chờ",
    re.IGNORECASE,
)
_TO_THE_BANK = regex(r"提现|信用卡还款|rút tiền", re.IGNORECASE)  # beside sales and costs it is neither
_REFUND = regex(r"退款成功|已退款|refunded", re.IGNORECASE)
_IBAN = regex(r"\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
_SPOKEN = (  # letters of simplified Chinese and of Vietnamese alone
    (regex("[额账对时币备余户号]"), "CNY"),
    (regex("[ăđơưạảấầẩậắằặẹẻếềểễệịỉọỏốồổộớờợụủứừửữựỹ]", re.IGNORECASE), "VND"),
)
_NUMBER = regex(r"\d(?:\D?\d){4}")  # of an account
_TITLES = 60  # cells at a table's head


class _Table:
    def __init__(self, rows: Sequence[Row], layout: Layout) -> None:
        self.layout = layout
        self.unread: list[Piece] = []
        self.lines: list[BankLine] = []
        self.accounts: list[str] = []  # the own account of each line, "" where the table names none
        for number, row in rows:
            self._take(number, row)

    def _take(self, number: int, row: Sequence[str]) -> None:
        day = self._day(row, Role.DATE)
        if day is None and _PENDING.search(self.cell(row, Role.STATUS)):
            day = self._day(row, Role.VALUE_DATE)  # it has none of its own yet
        amount = self._amount(row)
        if day is None:
            self._without_day(number, row, amount)
        elif amount is None:
            if self.cell(row, Role.BALANCE) == "" or self._says_an_amount(row):
                self.unread.append(Piece(number, "line", " · ".join(filter(None, row))[:80]))
        elif not _VOID.search(self.cell(row, Role.STATUS)):
            self.lines.append(self._line(row, day, amount))
            self.accounts.append(self.cell(row, Role.OWN_ACCOUNT).replace(" ", ""))

    def _says_an_amount(self, row: Sequence[str]) -> bool:
        """Whether something stands where amounts do: a row with a balance alone is no movement."""
        return any(re.search(r"\w", self.cell(row, role)) for role in (Role.AMOUNT, Role.CREDIT, Role.DEBIT))

    def _without_day(self, number: int, row: Sequence[str], amount: Decimal | None) -> None:
        """A payment inside the booking before, more words of it, or a movement whose day cannot be read."""
        said = self.cell(row, Role.DATE)
        if amount is not None and said:
            self.unread.append(Piece(number, "date", said[:80]))
        elif self.lines and not said:
            self.lines[-1] = self._more(self.lines[-1], row, amount)

    def _more(self, line: BankLine, row: Sequence[str], amount: Decimal | None) -> BankLine:
        text = self.cell(row, Role.TEXT)
        inside = self._number(row, Role.DETAIL)
        inside = abs(amount) if inside is None and amount is not None else inside
        if inside is None:
            return replace(line, text=f"{line.text} {text}".strip())
        sign = -1 if line.amount < 0 else 1
        part = BankLine(line.date, sign * inside, line.currency, line.value_date, text=text)
        return replace(line, parts=(*line.parts, part))

    def cell(self, row: Sequence[str], role: Role) -> str:
        """All cells of a role, joined; "" where there is none."""
        places = [place for place, held in self.layout.roles.items() if held is role and place < len(row)]
        return " ".join(" ".join(filter(None, (row[place] for place in places))).split())

    def _day(self, row: Sequence[str], role: Role) -> date | None:
        for place, held in self.layout.roles.items():
            if held is role and place < len(row):
                with contextlib.suppress(ValueError):
                    return read_day(row[place], self.layout.order)
                if found := _without_year(row[place], self.layout.until):
                    return found
        return None

    def _amount(self, row: Sequence[str]) -> Decimal | None:
        credit, debit = self._number(row, Role.CREDIT), self._number(row, Role.DEBIT)
        if credit or debit:
            return (credit or Decimal(0)) + (
                (debit or Decimal(0)) if self.layout.debit_is_negative else -(debit or 0)
            )
        amount = self._number(row, Role.AMOUNT)
        if amount is None:
            return credit if credit is not None else debit
        said = self.cell(row, Role.DIRECTION)
        if OUT.search(said):
            return -abs(amount)
        if IN.search(said):
            return abs(amount)
        if _REFUND.search(self.cell(row, Role.STATUS)):
            return abs(amount)
        if said and _TO_THE_BANK.search(self.cell(row, Role.KIND)):
            return -abs(amount)
        return -amount if self.layout.inverted else amount

    def _number(self, row: Sequence[str], role: Role) -> Decimal | None:
        place = self._place(row, role)
        return None if place is None else read_amount(row[place], self.layout.decimal_sign)

    def _place(self, row: Sequence[str], role: Role) -> int | None:
        """The last of its columns counts: banks print the amount of the purchase before the one that was booked."""
        for place, held in reversed(list(self.layout.roles.items())):
            if held is role and place < len(row) and row[place]:
                with contextlib.suppress(ValueError):
                    read_amount(row[place], self.layout.decimal_sign)
                    return place
        return None

    def _currency(self, row: Sequence[str]) -> str:
        """The row's own, else the one in the title above its amount."""
        moved = (self._place(row, role) for role in (Role.AMOUNT, Role.CREDIT, Role.DEBIT))
        titled = (self.layout.codes.get(place, "") for place in moved if place is not None)
        places = [place for place, role in self.layout.roles.items() if role is Role.CURRENCY and place < len(row)]
        own = (currency_in(row[place].upper()) for place in reversed(places))
        return next(filter(None, (*own, *titled)), "")

    def _other_side(self, row: Sequence[str], amount: Decimal) -> str:
        """Who paid or was paid; of a table that names both, the one who is not the account's holder."""
        sides = (Role.PAYEE, Role.PAYER) if amount < 0 else (Role.PAYER, Role.PAYEE)
        return next(filter(None, (self.cell(row, role) for role in (Role.NAME, *sides))), "")

    def _line(self, row: Sequence[str], day: date, amount: Decimal) -> BankLine:
        text = self.cell(row, Role.TEXT) or self.cell(row, Role.KIND)
        account = self.cell(row, Role.ACCOUNT).replace(" ", "")
        found = _IBAN.search(text) if not account else None
        return BankLine(
            date=day,
            value_date=self._day(row, Role.VALUE_DATE),
            amount=amount,
            currency=self._currency(row),
            name=self._other_side(row, amount),
            text=text,
            account=account or (found[0].replace(" ", "") if found else ""),
            bic=self.cell(row, Role.BIC),
            reference=purpose.said(self.cell(row, Role.REFERENCE)),
            mandate=purpose.said(self.cell(row, Role.MANDATE)),
            creditor=self.cell(row, Role.CREDITOR),
            kind=self.cell(row, Role.KIND),
            balance=self._number(row, Role.BALANCE),
            fee=self._number(row, Role.FEE),
            booked=not _PENDING.search(self.cell(row, Role.STATUS)),
        )


def _without_year(written: str, until: date | None) -> date | None:
    """12/29 on the statement of January is December of the year before."""
    match = re.fullmatch(r"(\d\d)/(\d\d)", written)
    if not match or until is None:
        return None
    with contextlib.suppress(ValueError):
        found = date(until.year, int(match[1]), int(match[2]))
        return found if found.month <= until.month else found.replace(year=until.year - 1)
    return None


def read_table(rows: Sequence[Row], layout: Layout | None = None) -> Parsed:
    """The movements of a table. Without a layout it is inferred; a table that shows none gives no statement.

    Movements of several accounts or currencies in one file are statements of their own.
    """
    start, found = layout_of(rows) if layout is None else (0, layout)
    if found is None:
        return Parsed("csv", (), (Piece(1, "table", " · ".join(rows[0][1])[:80] if rows else ""),))
    head = " ".join(cell for _, row in rows[:start] for cell in row)
    table = _Table(rows[start:], replace(found, until=_month_of(head)))
    usual = _usual(table.lines) or currency_of(head) or _shown(rows, table.lines)
    account = next(filter(None, table.accounts), "") or _account_of(head)
    groups = _apart(table, account, usual)
    made = [_statement(*key, lines, rows if len(groups) == 1 else ()) for key, lines in groups.items()]
    return Parsed("csv", tuple(made), tuple(table.unread))


def _statement(account: str, currency: str, found: Sequence[BankLine], rows: Sequence[Row]) -> Statement:
    """rows: where words may tell the balances."""
    lines = _with_fees(tuple(_settled(line) for line in found))
    opening, closing = printed_balances(lines)
    if opening is None:
        opening, closing = told_balances(rows, lines)
    return Statement(account, currency, "", opening, closing, lines)


def _usual(lines: Sequence[BankLine]) -> str:
    """The currency that most lines name."""
    named = Counter(line.currency for line in lines if line.currency)
    return named.most_common(1)[0][0] if named else ""


def _apart(table: _Table, account: str, currency: str) -> dict[tuple[str, str], list[BankLine]]:
    """The lines by their own account and currency; one account where one balance runs through all of them."""
    if has_balances(table.lines) and any(leads(run) for run in (table.lines, table.lines[::-1])):
        return {(account, currency): table.lines}
    several = _are_own(table.accounts)
    groups: dict[tuple[str, str], list[BankLine]] = {}
    for line, own in zip(table.lines, table.accounts, strict=True):
        groups.setdefault((own if several else account, line.currency or currency), []).append(line)
    return groups


def _are_own(accounts: Sequence[str]) -> bool:
    """A few numbers that return in row after row: the firm's own accounts, no other side's."""
    return all(_NUMBER.search(each) for each in accounts) and len(set(accounts)) * 2 <= len(accounts)


def _with_fees(lines: tuple[BankLine, ...]) -> tuple[BankLine, ...]:
    """Each fee as a line of its own, where only with the fees balance leads to balance."""
    if not any(line.fee for line in lines) or any(leads(run) for run in (lines, lines[::-1])):
        return lines
    for run in (lines, lines[::-1]):
        split = tuple(part for line in run for part in _and_its_fee(line))
        if leads(split):
            return split
    return lines


def _and_its_fee(line: BankLine) -> tuple[BankLine, ...]:
    if not line.fee or not line.booked:
        return (line,)
    fee = BankLine(line.date, -abs(line.fee), line.currency, line.value_date, text=line.text, balance=line.balance)
    return replace(line, fee=None, balance=None), replace(fee, kind=line.kind, name=line.name)


def _settled(line: BankLine) -> BankLine:
    """One payment inside a booking is the booking itself, with more words; several must add up to it."""
    if len(line.parts) == 1:
        return replace(line, text=f"{line.text} {line.parts[0].text}".strip(), parts=())
    if sum((part.amount for part in line.parts), Decimal(0)) != line.amount:
        return replace(line, parts=())
    return line


def _account_of(head: str) -> str:
    iban = _IBAN.search(head)
    return iban[0].replace(" ", "") if iban else ""


def _month_of(head: str) -> date | None:
    match = re.search(r"(20\d\d)[年./-](\d\d)", head)
    return date(int(match[1]), int(match[2]), 1) if match and 1 <= int(match[2]) <= 12 else None


def _shown(rows: Sequence[Row], lines: Sequence[BankLine]) -> str:
    """Where no code stands: the sign at an amount or in a title, else what is paid with in its titles' land."""
    cells = [cell for _, row in rows for cell in row]
    if shown := currency_shown(cells):
        return shown
    titles = " ".join(cells[:_TITLES])
    spoken = next((currency for letters, currency in _SPOKEN if letters.search(titles)), "")
    return spoken if spoken and all(is_exact(line.amount, spoken) for line in lines) else ""
