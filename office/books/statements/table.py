"""A bank's table (CSV, a sheet) as a statement: columns by title or content, signs by the file's own habit."""

import contextlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from core.money import decimals, is_exact
from office.books.statements import purpose
from office.books.statements.columns import Role, is_header, is_surely_a_banks, roles_of
from office.books.statements.guess import guessed_roles, is_amount
from office.books.statements.rows import Row
from office.books.statements.statement import Balance, BankLine, Parsed, Piece, Statement
from office.books.statements.written import day_orders, decimal_sign, read_amount, read_day

_OUT = re.compile(r"belastung|addebito|debit|debito|soll|ausgang|支出|借|^s$|^d$|expense|ghi no|转出", re.IGNORECASE)
_IN = re.compile(
    r"gutschrift|accredito|credit|credito|haben|eingang|收入|贷|^h$|^c$|income|ghi co|转入", re.IGNORECASE
)
_VOID = re.compile(
    r"交易关闭|已关闭|失败|已撤销|cancell?ed|failed|reverted|declined|storniert|abgelehnt", re.IGNORECASE
)
_PENDING = re.compile(r"vorgemerkt|pending|in sospeso|待|vormerk|in attesa|en attente", re.IGNORECASE)
_REFUND = re.compile(r"退款成功|已退款|refunded", re.IGNORECASE)
_BOUGHT = re.compile(r"消费|购买|purchase", re.IGNORECASE)
_IBAN = re.compile(r"\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
_CURRENCY = re.compile(r"\b(EUR|CHF|USD|GBP|VND|CNY|HKD|JPY|SEK|DKK|NOK|PLN|CZK|HUF)\b")
_SIGNS = {"€": "EUR", "£": "GBP", "₫": "VND", "元": "CNY"}  # those of one currency alone
_A_SIGNS_CELL = re.compile(r"^[^\w]*\d[\d\s.,'’]*[^\w\d]*元?$|[(（\[][€£₫元][)）\]]|\b(?:in|en) [€£₫]$")
_SPOKEN = (  # letters of simplified Chinese and of Vietnamese alone
    (re.compile("[额账对时币备余户号]"), "CNY"),
    (re.compile("[ăđơưạảấầẩậắằặẹẻếềểễệịỉọỏốồổộớờợụủứừửữựỹ]", re.IGNORECASE), "VND"),
)
_TITLES = 60  # cells at a table's head
_HEADER_WITHIN = 80  # rows before a table's titles


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is to be read. The owner may confirm or change one; a known bank's is found by its titles."""

    roles: Mapping[int, Role]
    order: str
    decimal_sign: str
    debit_is_negative: bool = False
    inverted: bool = False  # a card's statement: positive amounts are money out
    until: date | None = None  # the month that the statement is of, where its days are written without a year

    def column(self, role: Role) -> int | None:
        return next((place for place, held in self.roles.items() if held is role), None)


class _Table:
    def __init__(self, rows: Sequence[Row], layout: Layout) -> None:
        self.layout = layout
        self.unread: list[Piece] = []
        self.lines: list[BankLine] = []
        self.account = ""
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
            self.account = self.account or self.cell(row, Role.OWN_ACCOUNT).replace(" ", "")

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
        if _OUT.search(said):
            return -abs(amount)
        if _IN.search(said):
            return abs(amount)
        if _REFUND.search(self.cell(row, Role.STATUS)):
            return abs(amount)
        return -amount if self.layout.inverted else amount

    def _number(self, row: Sequence[str], role: Role) -> Decimal | None:
        """The last of its columns counts: banks print the amount of the purchase before the one that was booked."""
        for place, held in reversed(list(self.layout.roles.items())):
            if held is role and place < len(row) and row[place]:
                with contextlib.suppress(ValueError):
                    return read_amount(row[place], self.layout.decimal_sign)
        return None

    def _line(self, row: Sequence[str], day: date, amount: Decimal) -> BankLine:
        name, text = self.cell(row, Role.NAME), self.cell(row, Role.TEXT) or self.cell(row, Role.KIND)
        account = self.cell(row, Role.ACCOUNT).replace(" ", "")
        found = _IBAN.search(text) if not account else None
        currency = _CURRENCY.search(self.cell(row, Role.CURRENCY).upper())
        return BankLine(
            date=day,
            value_date=self._day(row, Role.VALUE_DATE),
            amount=amount,
            currency=currency[1] if currency else "",
            name=name,
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
    """The movements of a table. Without a layout it is inferred; a table that shows none gives no statement."""
    start, found = _layout(rows) if layout is None else (0, layout)
    if found is None:
        return Parsed("csv", (), (Piece(1, "table", " · ".join(rows[0][1])[:80] if rows else ""),))
    head = " ".join(cell for _, row in rows[:start] for cell in row)
    table = _Table(rows[start:], replace(found, until=_month_of(head)))
    lines = _with_fees(tuple(_settled(line) for line in table.lines))
    opening, closing = printed_balances(lines)
    currency = (
        next((line.currency for line in lines if line.currency), "") or currency_of(head) or _shown(rows, lines)
    )
    statement = Statement(table.account or _account_of(head), currency, "", opening, closing, lines)
    return Parsed("csv", (statement,) if lines else (), tuple(table.unread))


def _with_fees(lines: tuple[BankLine, ...]) -> tuple[BankLine, ...]:
    """Each fee as a line of its own, where only with the fees balance leads to balance."""
    if not any(line.fee for line in lines) or any(_leads(run) for run in (lines, lines[::-1])):
        return lines
    for run in (lines, lines[::-1]):
        split = tuple(part for line in run for part in _and_its_fee(line))
        if _leads(split):
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


def currency_of(head: str) -> str:
    """The currency that the words above a table name most often, "" for none."""
    known = Counter(_CURRENCY.findall(head))
    return known.most_common(1)[0][0] if known else ""


def _shown(rows: Sequence[Row], lines: Sequence[BankLine]) -> str:
    """Where no code stands: the sign at an amount or in a title, else what is paid with in its titles' land."""
    cells = [cell for _, row in rows for cell in row]
    signs = Counter(sign for cell in cells for sign in _SIGNS if sign in cell and _A_SIGNS_CELL.search(cell))
    if signs:
        return _SIGNS[signs.most_common(1)[0][0]]
    titles = " ".join(cells[:_TITLES])
    spoken = next((currency for letters, currency in _SPOKEN if letters.search(titles)), "")
    return spoken if spoken and all(is_exact(line.amount, spoken) for line in lines) else ""


def is_surely_a_banks_table(rows: Sequence[Row]) -> bool:
    """For a file that nobody called a bank's: its titles must leave no doubt."""
    for place, (_, row) in enumerate(rows[:_HEADER_WITHIN]):
        roles = roles_of(row)
        if is_header(roles):
            return is_surely_a_banks(roles) and not _is_journal(rows[place + 1 :], roles)
    return False


def _layout(rows: Sequence[Row]) -> tuple[int, Layout | None]:
    """Where the movements begin, and how they are read: by titles, else by what stands in the columns."""
    for place, (_, row) in enumerate(rows[:_HEADER_WITHIN]):
        roles = roles_of(row)
        if is_header(roles):
            movements = rows[place + 1 :]
            return (0, None) if _is_journal(movements, roles) else (place + 1, _habits(movements, roles))
    roles = guessed_roles([row for _, row in rows])
    return (0, _habits(rows, roles)) if roles else (0, None)


def _is_journal(rows: Sequence[Row], roles: Mapping[int, Role]) -> bool:
    """Debit and credit name accounts, or a column does: these are somebody's books, not a bank's movements."""
    if Role.LEDGER in roles.values():
        return True
    sides = [row[place] for _, row in rows for place, role in roles.items() if role in _SIDES and place < len(row)]
    said = [cell for cell in sides if cell]
    return bool(said) and not any(is_amount(cell) for cell in said)


_SIDES = {Role.DEBIT, Role.CREDIT}


def _habits(rows: Sequence[Row], roles: Mapping[int, Role]) -> Layout:
    """The file's own habits: day before month, decimal sign, signs of the debit column."""

    def cells(*wanted: Role) -> list[str]:
        return [row[place] for _, row in rows for place, role in roles.items() if role in wanted and place < len(row)]

    has_cents = all(decimals(currency.upper()) for currency in cells(Role.CURRENCY) if currency)
    sign = decimal_sign(cells(Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE), has_cents=has_cents)
    debits = [each.strip().startswith(("-", "\u2212")) for each in cells(Role.DEBIT) if re.search(r"[1-9]", each)]
    order = day_orders(each for each in cells(Role.DATE) if re.search(r"\d", each))[0]
    held = set(roles.values())
    without_sides = not held & {Role.DIRECTION, Role.DEBIT, Role.CREDIT}
    card = without_sides and (Role.CARD in held or _spends_upwards(rows, roles))
    return Layout(roles, order, sign, debit_is_negative=sum(debits) * 2 > len(debits), inverted=card)


def _spends_upwards(rows: Sequence[Row], roles: Mapping[int, Role]) -> bool:
    """Purchases with positive amounts: the table counts what is owed to the card."""
    bought = [row for _, row in rows if any(_BOUGHT.search(cell) for cell in row)]
    amounts = [
        row[place] for row in bought for place, role in roles.items() if role is Role.AMOUNT and place < len(row)
    ]
    return bool(amounts) and sum("-" not in each for each in amounts) * 2 > len(amounts)


def printed_balances(lines: Sequence[BankLine]) -> tuple[Balance | None, Balance | None]:
    """First and last printed balance, in the direction in which the lines lead from one to the next.

    Where they lead in neither, something is missing: the balances are given as the days run, and prove nothing.
    """
    if sum(line.balance is not None for line in lines) < _BALANCES_NEEDED:
        return None, None
    downwards, upwards = list(lines), list(reversed(lines))
    if _leads(downwards) or (not _leads(upwards) and (lines[0].date or date.min) <= (lines[-1].date or date.min)):
        return _ends(downwards)
    return _ends(upwards)


_BALANCES_NEEDED = 2


def _leads(lines: Sequence[BankLine]) -> bool:
    """Does each balance follow from the one before and the movements between?"""
    running: Decimal | None = None
    for line in (each for each in lines if each.booked):
        running = running + line.amount if running is not None else line.balance
        if line.balance is not None and running != line.balance:
            return False
    return True


def _ends(lines: Sequence[BankLine]) -> tuple[Balance, Balance]:
    known = [(place, line.balance) for place, line in enumerate(lines) if line.balance is not None]
    (first, opening), (last, closing) = known[0], known[-1]
    before = sum((line.amount for line in lines[: first + 1]), Decimal(0))
    after = sum((line.amount for line in lines[last + 1 :]), Decimal(0))
    return Balance(opening - before, lines[0].date), Balance(closing + after, lines[-1].date)
