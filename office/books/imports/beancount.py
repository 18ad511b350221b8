"""Beancount's text, read as entries (beancount.github.io/docs/beancount_language_syntax.html): open and transactions.

Costs and prices are not read: an entry of the books balances in each currency by itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from core.patterns import regex
from core.words import tr
from office.books.imports.read import JournalRead, NamedAccount, ReadEntry, Refused
from office.books.journal import AccountType, Entry, Posting

_ROOTS = {
    "Assets": AccountType.ASSET,
    "Liabilities": AccountType.LIABILITY,
    "Equity": AccountType.EQUITY,
    "Income": AccountType.INCOME,
    "Expenses": AccountType.EXPENSE,
}
_DAY = regex(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})\s+(\S+)\s*(.*)")
_STRING = regex(r'"((?:[^"\\]|\\.)*)"')
_ACCOUNT = r"(?:Assets|Liabilities|Equity|Income|Expenses)(?::[^\s:;\"]+)+"
_POSTING = regex(rf"\s+(?:[*!]\s+)?({_ACCOUNT})(?:\s+(-?[\d,]+(?:\.\d*)?)\s+([A-Z][A-Z0-9'._-]*))?\s*(.*)")
_META = regex(r"\s+([a-z][A-Za-z0-9_-]*):\s*(.*)")
_LOOKS = regex(rf"^\d{{4}}[-/]\d\d[-/]\d\d\s+(?:open\s+{_ACCOUNT}|(?:\*|!|txn)\s+\")", re.MULTILINE)


def looks_like(text: str) -> bool:
    """Whether a text opens accounts or books transactions as beancount does."""
    return bool(_LOOKS.search(text))


@dataclass
class _Block:
    """A dated line and the indented ones below it."""

    row: int
    date: date | None
    kind: str
    rest: str
    postings: list[tuple[int, str]] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)


def read_beancount(text: str) -> JournalRead:
    """The accounts that are opened, and the transactions."""
    blocks = list(_blocks(text))
    numbers = {}
    accounts: dict[str, NamedAccount] = {}
    for block in blocks:
        if block.kind == "open" and (name := block.rest.split(" ")[0]):
            numbers[name] = block.meta.get("number") or name
            accounts[numbers[name]] = _account(name, numbers[name], block.meta.get("name", ""))
    made = [_entry(block, numbers) for block in blocks if block.kind in {"*", "!", "txn"}]
    entries = tuple(each for each in made if isinstance(each, ReadEntry))
    for posting in (posting for each in entries for posting in each.entry.postings):
        accounts.setdefault(posting.account, _account(posting.account, posting.account, ""))
    refused = tuple(each for each in made if isinstance(each, Refused))
    return JournalRead("beancount", entries, tuple(accounts.values()), refused)


def _account(name: str, number: str, called: str) -> NamedAccount:
    root, *parts = name.split(":")
    return NamedAccount(number, called or ":".join(parts), _ROOTS.get(root))


def _blocks(text: str) -> Iterator[_Block]:
    block = None
    for row, line in enumerate(text.splitlines(), 1):
        if dated := _DAY.match(line):
            if block:
                yield block
            block = _Block(row, _date(*map(int, dated.groups()[:3])), dated[4], dated[5])
        elif block and not line[:1].strip():
            _below(block, row, line)
    if block:
        yield block


def _below(block: _Block, row: int, line: str) -> None:
    meta = _META.match(line)
    if meta and not _POSTING.match(line):
        held = _STRING.match(meta[2])
        block.meta.setdefault(meta[1], _plain(held[1]) if held else meta[2].strip())
    elif line.split(";", maxsplit=1)[0].strip() and not line.lstrip().startswith(("#", "^")):
        block.postings.append((row, line))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plain(written: str) -> str:
    return re.sub(r"\\(.)", r"\1", written)


def _entry(block: _Block, numbers: dict[str, str]) -> ReadEntry | Refused:
    rows = (block.row, *(row for row, _ in block.postings))
    if block.date is None:
        return Refused(
            rows, tr("Row {row}: {fault}.", row=block.row, fault=tr("the day or the amount cannot be read"))
        )
    postings, open_account, fault = _postings(block.postings, numbers)
    if fault:
        return Refused(rows, fault)
    if open_account:
        missing = Entry("", block.date, "", tuple(postings)).unbalanced()
        postings += [Posting(open_account, -amount, currency) for currency, amount in missing.items()]
    strings = [_plain(each) for each in _STRING.findall(block.rest)]
    documents = tuple(value for key, value in block.meta.items() if key.startswith("document"))
    text = " ".join(" ".join(reversed(strings[:2])).split())
    return ReadEntry(Entry(block.meta.get("number", ""), block.date, text, tuple(postings), documents), rows)


def _postings(lines: Sequence[tuple[int, str]], numbers: dict[str, str]) -> tuple[list[Posting], str, str]:
    """The postings with an amount, the account of the one without, and what cannot be read."""
    postings: list[Posting] = []
    open_account = ""
    for row, line in lines:
        found = _POSTING.fullmatch(line.split(";")[0].rstrip())
        if not found or found[4] or (open_account and not found[2]):
            fault = tr("a posting with a price, a cost or words that Kontor does not know")
            return [], "", tr("Row {row}: {fault}.", row=row, fault=fault)
        account = numbers.get(found[1], found[1])
        if not found[2]:
            open_account = account
            continue
        try:
            postings.append(Posting(account, Decimal(found[2].replace(",", "")), found[3]))
        except InvalidOperation:
            return [], "", tr("Row {row}: {fault}.", row=row, fault=tr("the day or the amount cannot be read"))
    return postings, open_account, ""
