"""OFX 1 (SGML, end tags left out) and 2 (XML), and QFX: banks, cards, the cash side of investment accounts."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from core.cells import plain_amount
from core.patterns import regex
from office.books.statements import purpose
from office.books.statements.statement import Balance, BankLine, Parsed, Piece, Statement

_TOKEN = regex(r"<(?P<end>/?)(?P<tag>[\w.]+)\s*/?>(?P<text>[^<]*)")
_NOISE = regex(r"[\s'$€£¥]")
_DATE = regex(r"\s*(\d{4})-?(\d\d)-?(\d\d)")
_ACCOUNTS = ("BANKACCTFROM", "CCACCTFROM", "INVACCTFROM")
_STATEMENTS = ("STMTRS", "CCSTMTRS", "INVSTMTRS")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": '"', "&apos;": "'", "&#39;": "'"}


@dataclass
class _Element:
    """An element with what was said directly in it; repeated names keep the first."""

    tag: str
    at: int
    values: dict[str, str] = field(default_factory=dict)
    children: "list[_Element]" = field(default_factory=list)

    def all(self, *tags: str) -> Iterator["_Element"]:
        """Elements of these names below, in order."""
        waiting = list(reversed(self.children))
        while waiting:
            element = waiting.pop()
            if element.tag in tags:
                yield element
            waiting.extend(reversed(element.children))

    def first(self, *tags: str) -> "_Element | None":
        return next(self.all(*tags), None)


def looks_like(text: str) -> bool:
    """Whether the file says of itself that it is OFX."""
    return bool(re.search(r"OFXHEADER|<OFX>", text[:4000], re.IGNORECASE))


def read_ofx(text: str) -> Parsed:
    """All statements of the file."""
    root = _tree(text)
    unread: list[Piece] = []
    statements = [_statement(each, unread) for each in root.all(*_STATEMENTS)]
    loose = [] if statements else list(root.all("STMTTRN"))
    if loose:  # a file that lost its frame
        lines = [line for each in loose if (line := _line(each, "", unread))]
        statements = [Statement(lines=tuple(lines))]
    return Parsed("ofx", tuple(statements), tuple(unread))


def _tree(text: str) -> _Element:
    """Values are elements with text; all others are frames. A missing end tag closes with its frame."""
    root = _Element("", 0)
    stack = [root]
    at, seen = 1, 0
    for match in _TOKEN.finditer(text):
        at += text.count("\n", seen, match.start())
        seen = match.start()
        tag, said = match["tag"].upper(), _plain(match["text"])
        if match["end"]:
            if any(element.tag == tag for element in stack[1:]):
                while stack.pop().tag != tag:
                    pass
        elif said:
            stack[-1].values.setdefault(tag, said)
        else:
            element = _Element(tag, at)
            stack[-1].children.append(element)
            if not _is_empty_value(text, match):
                stack.append(element)
    return root


def _is_empty_value(text: str, match: "re.Match[str]") -> bool:
    """As "<MEMO>" with nothing behind it: a frame is closed somewhere by its own end tag, a value need not be."""
    return f"</{match['tag']}>" not in text[match.end() :]


def _plain(said: str) -> str:
    said = " ".join(said.split())
    for entity, sign in _ENTITIES.items():
        said = said.replace(entity, sign)
    return said


def _statement(node: _Element, unread: list[Piece]) -> Statement:
    account = node.first(*_ACCOUNTS)
    currency = node.values.get("CURDEF", "")
    known = account.values if account else {}
    closing = node.first("LEDGERBAL")
    lines = [line for each in node.all("STMTTRN") if (line := _line(each, currency, unread))]
    balance = _amount(closing.values.get("BALAMT", ""), closing.at, "balance", unread) if closing else None
    day = _day(closing.values.get("DTASOF", ""), closing.at, unread) if closing else None
    return Statement(
        account=known.get("ACCTID", ""),
        currency=currency,
        closing=Balance(balance, day) if balance is not None else None,
        lines=tuple(lines),
    )


def _line(node: _Element, currency: str, unread: list[Piece]) -> BankLine | None:
    said = node.values
    amount = _amount(said.get("TRNAMT", ""), node.at, "line", unread)
    if amount is None:
        return None
    payee = node.first("PAYEE")
    other = node.first("BANKACCTTO", "CCACCTTO")
    foreign = node.first("ORIGCURRENCY", "CURRENCY")
    name = said.get("NAME", "") or (payee.values.get("NAME", "") if payee else "")
    posted = _day(said.get("DTPOSTED", ""), node.at, unread)
    return BankLine(
        date=posted,
        value_date=_day(said["DTAVAIL"], node.at, unread) if said.get("DTAVAIL") else None,
        amount=amount,
        currency=currency,
        name=name,
        account=other.values.get("ACCTID", "") if other else "",
        reference=purpose.said(said.get("REFNUM", "") or said.get("CHECKNUM", "")),
        text=said.get("MEMO", ""),
        kind=said.get("TRNTYPE", ""),
        bank_reference=said.get("FITID", ""),
        original_currency=foreign.values.get("CURSYM", "") if foreign else "",
    )


def _amount(written: str, at: int, what: str, unread: list[Piece]) -> Decimal | None:
    """As "-1234.56", "1.234,56" and "1,234.56": the last sign that separates is the decimal one."""
    plain = _NOISE.sub("", written.replace("\u2212", "-"))
    last = max(plain.rfind("."), plain.rfind(","))
    if last >= 0:
        plain = plain[:last].replace(".", "").replace(",", "") + "." + plain[last + 1 :]
    found = plain_amount(plain)
    if found is None:
        unread.append(Piece(at, what, written[:80]))
    return found


def _day(written: str, at: int, unread: list[Piece]) -> date | None:
    match = _DATE.match(written)
    if match:
        with contextlib.suppress(ValueError):
            return date(*map(int, match.groups()))
    unread.append(Piece(at, "date", written[:80]))
    return None
