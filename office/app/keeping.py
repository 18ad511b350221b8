"""From which month on Kontor keeps the books, and which account of the books each of the bank's accounts is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.errors import InputError
from core.names import name_words
from core.words import tr
from office.app.books import books_chart, ledger
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency
from office.books.journal import Account, AccountType, Journal
from office.books.periods import checked_period, period_of
from office.books.posting.habits import likely_banks
from office.store.bank import BankBook
from office.store.items import ItemBook

if TYPE_CHECKING:
    from office.books.matching.movement import Movement

_SETTING = "books_kept"


@dataclass(frozen=True, slots=True)
class Keeping:
    """first: the month, "" where Kontor keeps no books. banks: the bank's account → ours. said: purpose → account."""

    first: str
    banks: Mapping[str, str]
    said: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BankOffer:
    """One of the bank's accounts and what it seems to be in the books; "" where nothing fits."""

    name: str
    currency: str
    account: str
    title: str
    lines: int


def keeping(office: Office) -> Keeping:
    """As the owner said it."""
    held = office.records.setting(_SETTING, {})
    return Keeping(str(held.get("from", "")), dict(held.get("banks", {})), dict(held.get("accounts", {})))


def set_keeping(office: Office, first: str, banks: Mapping[str, str], said: Mapping[str, str]) -> Keeping:
    """Keep the books from this month on; what was said of other accounts before stays. Raises InputError."""
    before = keeping(office)
    known = {name for name, _ in bank_accounts(office)}
    for name, account in banks.items():
        if name not in known:
            raise InputError(
                tr("No statement of {account} is here. The bank accounts are: {names}.", account=name,
                   names=", ".join(sorted(known)) or "–")
            )  # fmt: skip
        _open(office, account)
    for account in said.values():
        _open(office, account)
    made = {
        "from": checked_period(first) if first else before.first,
        "banks": {**before.banks, **banks},
        "accounts": {**before.said, **said},
    }
    if not made["from"]:
        raise InputError(tr("Say from which month on: kontor books keep --from 2026-07"))
    office.records.set_setting(_SETTING, made)
    office.events.tell(Topic.BOOKS)
    return keeping(office)


def unsay(office: Office, name: str) -> None:
    """What was said of a bank's account, or of a purpose, is said no more."""
    held = dict(office.records.setting(_SETTING, {}))
    for which in ("banks", "accounts"):
        held[which] = {each: account for each, account in held.get(which, {}).items() if each != name}
    office.records.set_setting(_SETTING, held)
    office.events.tell(Topic.BOOKS)


def forget_keeping(office: Office) -> None:
    """From now on nothing is posted by itself."""
    held = dict(office.records.setting(_SETTING, {}))
    office.records.set_setting(_SETTING, held | {"from": ""})
    office.events.tell(Topic.BOOKS)


def _open(office: Office, number: str) -> Account:
    """The account, opened in the books where only the chart has it so far. Raises InputError for an unknown one."""
    books, chart = ledger(office), books_chart(office)
    if held := books.accounts().get(number):
        return held
    listed = chart.accounts.get(number) if chart else None
    if listed is None:
        raise InputError(tr("There is no account {account}. Add it with its type.", account=number))
    books.add_accounts([listed.account])
    return listed.account


def bank_accounts(office: Office) -> list[tuple[str, str]]:
    """Name and currency of each account of the bank with lines here."""
    return list(
        dict.fromkeys((line.account, line.currency) for line in ItemBook(office.records.database).movements())
    )


def bank_offers(office: Office) -> list[BankOffer]:
    """What each of the bank's accounts seems to be: as the owner said, as the journal moves, as the chart has it."""
    said, journal, chart = keeping(office).banks, ledger(office).journal(), books_chart(office)
    lines: dict[str, list[Movement]] = {}
    for line in ItemBook(office.records.database).movements():
        lines.setdefault(line.account, []).append(line)
    providers = _provider_accounts(office, journal, {name for name in lines if name not in said})
    likely = dict(said) | {name: account for name, account in providers.items() if account}
    names = BankBook(office.records.database).file_names()
    likely |= likely_banks(
        journal, home_currency(office.records),
        {name: held for name, held in lines.items() if name not in likely and name not in providers},
        names, taken=frozenset(likely.values()),
    )  # fmt: skip
    listed = chart.account_for("bank") if chart else None
    if listed and listed.number not in likely.values():
        likely |= dict([(name, listed.number) for name in lines if name not in likely and name not in providers][:1])
    titles = journal.accounts
    return [
        BankOffer(name, currency, account, titles[account].name if account in titles else "", len(lines[name]))
        for name, currency in bank_accounts(office)
        for account in [likely.get(name, "")]
    ]


def _provider_accounts(office: Office, journal: Journal, names: set[str]) -> dict[str, str]:
    """A payment provider's account → the account of the books that bears its name, else the chart's; "" for none.

    It is never the bank's: what lies with a provider is not at the bank yet.
    """
    numbers = BankBook(office.records.database).provider_lines()
    movements = ItemBook(office.records.database).movements() if numbers else []
    found = {line.account for line in movements if line.line in numbers} & names
    chart = books_chart(office)
    listed = chart.account_for("provider") if chart else None
    return {
        name: next(
            (
                each.number
                for each in journal.accounts.values()
                if each.type is AccountType.ASSET and name_words(name) <= name_words(each.name)
            ),
            listed.number if listed and len(found) == 1 else "",
        )
        for name in sorted(found)
    }


@dataclass(frozen=True, slots=True)
class Offer:
    """What would become of the books if Kontor kept them from this month on. months: in which work lies unposted."""

    kept: Keeping
    months: tuple[str, ...]
    banks: tuple[BankOffer, ...]

    @property
    def first(self) -> str:
        """The month that is proposed, or kept from."""
        return self.kept.first or next(iter(self.months), "")

    def as_json(self) -> dict[str, Any]:
        return {
            "from": self.kept.first or None,
            "offer": {
                "from": self.first or None,
                "months": list(self.months),
                "banks": [
                    {"bank": each.name, "currency": each.currency, "account": each.account or None,
                     "name": each.title, "lines": each.lines}
                    for each in self.banks
                ],
            },
        }  # fmt: skip

    def text(self) -> str:
        """The same for people."""
        said = " ".join(f"{each.name}={each.account or '?'}" for each in self.banks)
        if not self.first:
            return tr("There is nothing to post: import bank statements, or approve invoices.")
        return tr(
            "Kontor can keep the books: kontor books keep --from {first} --bank {banks}", first=self.first, banks=said
        )


def offer(office: Office) -> Offer:
    """From which month Kontor could keep the books: the first with bank lines that the journal does not move."""
    last = ledger(office).days()
    lines = {period_of(line.date) for line in ItemBook(office.records.database).movements()}
    approved = {
        period_of(each.reading.invoice.issue_date)
        for each in office.desk.memory.everything()
        if each.state in {"approved", "paid"} and each.reading.invoice.issue_date
    }
    booked = period_of(last[1]) if last else ""
    fresh = sorted(month for month in lines | approved if month > booked)
    return Offer(keeping(office), tuple(fresh), tuple(bank_offers(office)))
