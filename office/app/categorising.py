"""Bank lines without an open item: the owner's rules, what was done before, else a question with three answers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import InputError
from core.moments import is_month
from core.names import folded
from core.words import tr
from office.app import invoice_decisions, matching, posting
from office.app.books import books_chart, ledger
from office.app.bootstrap import Office
from office.app.keeping import Keeping, keeping
from office.app.matching import Matching
from office.app.posting_sources import ITEM_ACCOUNTS, firm_accounts, item_keys, journal_of_others, moves, series_of
from office.books.categories import SUGGESTED, Memory, Rule, Spent, Suggestion
from office.books.charts.chart import personal_accounts
from office.books.items import ItemKind
from office.books.journal import Account
from office.books.matching.matcher import Outcome
from office.books.matching.movement import Movement
from office.books.matching.parties import plain_account
from office.books.periods import days_of
from office.books.posting.accounts import NoAccountError
from office.books.posting.habits import cost_habits, payments
from office.books.statements.providers import Kind, fees_of
from office.store.bank import BankBook
from office.store.bank_doubts import BankDoubts
from office.store.items import ItemBook
from office.store.line_accounts import LineAccounts

if TYPE_CHECKING:
    from office.app.posting import Posted
    from office.books.posting.values import Held

MOST_CHOICES = SUGGESTED
_REMEMBERED = 2_000  # payments, the newest: what was done longer ago says less of today's habits
_SALES = ("UEU", "UEX", "UF", "UEUS")  # codes of sales without tax, the likeliest first
_USUAL = {True: ("revenue_19", "revenue", "owner_deposit"), False: ("owner_draw", "bank_fees", "other_assets")}


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """An account that an answer books on, and why it is offered."""

    account: Account
    why: str


@dataclass(frozen=True, slots=True)
class AccountQuestion:
    """Where something belongs that nobody said yet. rule: the words of later lines that would follow the answer."""

    held: "Held"
    choices: tuple[AccountChoice, ...]
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Books:
    """The bank's lines as they are matched, what was posted, and what has to be asked.

    twins: bank lines of which the owner is asked what they pay; what he declined is not asked again.
    """

    matching: Matching
    posted: "Posted"
    twins: frozenset[int] = frozenset()
    questions: tuple[AccountQuestion, ...] = ()


def bring_up_to_date(office: Office) -> Books:
    """Match the bank; where Kontor keeps the books, book what is certain, post all, and ask the rest."""
    matched, kept = matching.match_bank(office), keeping(office)
    declined = ItemBook(office.records.database).declined()
    twins = frozenset(each.line.line for each in matched.lines if _is_asked(each, declined))
    if not kept.first:
        return Books(matched, posting.post(office), twins)
    memory = _memory(office, kept)
    _book_the_fees(office, kept, _open_lines(office, kept, matched))
    _book_the_certain(office, kept, memory, _open_lines(office, kept, matched))
    posted = posting.post(office)
    asked = {f"bank {line}" for line in twins | BankDoubts(office.records.database).open_lines()}
    open_ones = [each for each in posted.held if each.is_question and each.subject not in asked]
    asker = _Asker(office, kept, memory) if open_ones else None
    return Books(matched, posted, twins, tuple(asker.question(each) for each in open_ones) if asker else ())


def _is_asked(matched: matching.MatchedLine, declined: frozenset[tuple[int, int]]) -> bool:
    """Whether the matcher asks which items it pays, and not all were declined: then its account is no question."""
    verdict, line = matched.verdict, matched.line.line
    best = [use.item for use in verdict.best.uses] if verdict.best else []
    asks = any((line, item) not in declined for item in (*best, *verdict.rivals))
    return verdict.outcome is Outcome.ASKED and asks


def _open_lines(office: Office, kept: Keeping, matched: Matching) -> list[Movement]:
    """Lines of kept months that settle nothing and of which nobody said anything, in the order of their days."""
    begins, said = days_of(kept.first)[0], LineAccounts(office.records.database).all()
    lines = [
        each.line
        for each in matched.lines
        if each.verdict.outcome is Outcome.OTHER and each.line.date >= begins and each.line.line not in said
    ]
    between = moves(office, ItemBook(office.records.database), lines)
    return sorted((line for line in lines if line.line not in between), key=lambda line: (line.date, line.line))


# --- memory ---------------------------------------------------------------------------------------------------------


def _memory(office: Office, kept: Keeping) -> Memory:
    """What the journal and the owner's answers teach, in the order of their days."""
    said = LineAccounts(office.records.database)
    lines = {line.line: line for line in ItemBook(office.records.database).movements()}
    told, journal = said.all(), journal_of_others(office)
    accounts = firm_accounts(office, kept, journal)
    owed = frozenset(filter(None, (accounts.find(role) for role in ("receivables", "payables"))))
    owed |= personal_accounts(journal.accounts.values())
    taught = [(entry.date, spent, account) for entry, spent, account in payments(journal, kept.banks.values(), owed)]
    taught += [
        (lines[each.line].date, _spent(lines[each.line]), each.account)
        for each in told.values()
        if each.line in lines and each.by == "owner"
    ]
    rules, names = tuple(said.rules().values()), tuple(sorted(accounts.of_result().items()))
    lately = tuple(each[1:] for each in sorted(taught, key=lambda each: each[0])[-_REMEMBERED:])
    return copy(
        office.last_memory.of((rules, names, lately), lambda: _learnt(rules, names, lately))
    )  # a copy: it notes what it judges


def _learnt(rules: Sequence[Rule], names: Sequence[tuple[str, str]], taught: Sequence[tuple[Spent, str]]) -> Memory:
    memory = Memory(rules, dict(names))
    for spent, account in taught:
        memory.learn(spent, account)
    return memory


def _spent(line: Movement) -> Spent:
    """What it says without figures, which change each month."""
    words = " ".join(word for word in line.text.split() if not re.search(r"\d", word))
    return Spent(line.name, words, line.amount, plain_account(line.iban), line.reference)


def _book_the_certain(office: Office, kept: Keeping, memory: Memory, lines: Iterable[Movement]) -> None:
    """Rules, and habits that were nearly always right; what the owner took back once is asked."""
    firsts = [(line.line, next(iter(memory.suggest(_spent(line))), None)) for line in lines]
    said, banks = LineAccounts(office.records.database), set(kept.banks.values())
    with office.records.database.write():
        settled = said.asked_again() | said.all().keys()  # what the owner said meanwhile stands
        for line, first in firsts:
            if first and first.certain and line not in settled and first.account not in banks:
                said.say(line, first.account, "rule" if first.by == "rule" else "memory")


def _book_the_fees(office: Office, kept: Keeping, lines: Iterable[Movement]) -> None:
    """What a payment provider's own statement calls its fee, as the bank's; commissions of marketplaces are asked."""
    said, kinds = LineAccounts(office.records.database), BankBook(office.records.database).provider_lines()
    fees = [line.line for line in lines if kinds.get(line.line) is Kind.FEE and fees_of(line.account) == "payment"]
    fees = sorted(set(fees) - said.asked_again())
    account = firm_accounts(office, kept, journal_of_others(office)).find("bank_fees") if fees else None
    if account:
        with office.records.database.write():
            for line in fees:
                said.say(line, account, "rule")


# --- questions ------------------------------------------------------------------------------------------------------


class _Asker:
    """Makes questions of what is held back; what all of them look at is read once."""

    def __init__(self, office: Office, kept: Keeping, memory: Memory) -> None:
        book, chart = ItemBook(office.records.database), books_chart(office)
        self._memory = memory
        self._accounts = firm_accounts(office, kept, journal_of_others(office))
        journal = ledger(office).journal()
        self._costs = cost_habits(journal.entries, journal.accounts)
        self._banks = frozenset(kept.banks.values())
        self._lines = {f"bank {line.line}": line for line in book.movements()}
        self._items = {f"item {number}": item for number, item in book.all().items()}
        self._tax_free = [number for code in _SALES for number in chart.tax.get(code, ())[:1]] if chart else []

    def question(self, held: "Held") -> AccountQuestion:
        """With up to three accounts, the likeliest first."""
        line, item = self._lines.get(held.subject), self._items.get(held.subject)
        spent = _spent(line) if line else Spent(held.text, "", held.amount)
        rule = rule_words(line) if line else series_of(item.number) if item else ""
        suggested = self._memory.suggest(spent, MOST_CHOICES + len(self._banks))  # a bank's account is none
        found = [(each.account, _why(each)) for each in suggested]
        if item and item.kind is ItemKind.SALES:
            found = [(number, tr("sales without tax")) for number in self._tax_free] + found
        if line and line.amount < 0 and (cost := self._cost_of(line.name)):
            found = [(cost, tr("like this supplier's invoices")), *found]
        usual = (self._accounts.find(role) for role in _USUAL[held.amount > 0])
        found += [(number, tr("usual")) for number in usual if number]
        return AccountQuestion(held, tuple(self._choices(found))[:MOST_CHOICES], rule)

    def _cost_of(self, name: str) -> str:
        """What the invoices of a supplier who has an account of his own were booked on; "" where nobody knows."""
        try:
            owed = self._accounts.party(ItemKind.PURCHASE, "", name)
        except NoAccountError:
            return ""
        return self._costs.get(owed, "") if owed != self._accounts.find("payables") else ""

    def _choices(self, found: Iterable[tuple[str, str]]) -> Iterator[AccountChoice]:
        """Each account once, with the first reason; a bank's account is none."""
        seen = set(self._banks)
        for number, why in found:
            account = self._accounts.account(number)
            if account and number not in seen:
                seen.add(number)
                yield AccountChoice(account, why)


def _why(suggestion: Suggestion) -> str:
    if suggestion.by == "memory":
        return tr("as before ({n} times)", n=suggestion.times)
    if suggestion.by == "words":
        return tr("because of its words")
    return tr("often used")


def rule_words(line: Movement) -> str:
    """The words by which later lines like this one are known: whose it is and what it says, without figures."""
    said = folded(f"{line.name} {line.text}").split()
    words = dict.fromkeys(
        word for word in said if len(word) > 2 and not re.search(r"\d", word) and not is_month(word)
    )
    return " ".join(words)


# --- answers --------------------------------------------------------------------------------------------------------


def choose(office: Office, subject: str, account: str, *, always: bool = False) -> "Posted":
    """The owner says on which account it belongs. always: and later lines with the same words too.

    Raises InputError for an account that is not there, and for what is no question.
    """
    kind, _, number = subject.partition(" ")
    kept = keeping(office)
    if firm_accounts(office, kept, journal_of_others(office)).account(account) is None:
        raise InputError(tr("There is no account {account}. Add it with its type.", account=account))
    if kind == "bank" and number.isdecimal():
        said, line = LineAccounts(office.records.database), _line(office, int(number))
        with office.records.database.write():
            said.say(line.line, account, "owner")
            if always and rule_words(line):
                said.add_rule(Rule(rule_words(line), account))
        return posting.post_line(office, line.line)
    if kind == "item" and number.isdecimal():
        _say_of_item(office, int(number), account, always=always)
    elif kind == "invoice" and number.isdecimal():
        invoice_decisions.set_booking(office, int(number), account)
    else:
        raise InputError(tr("This is no question about an account: {subject}", subject=subject))
    return posting.post(office)


def take_back(office: Office, subject: str) -> "Posted":
    """The owner takes his word back, with the rule that he made of it: it is asked again. Raises InputError."""
    kind, _, number = subject.partition(" ")
    if not number.isdecimal():
        raise InputError(tr("This is no question about an account: {subject}", subject=subject))
    if kind == "bank":
        said, line = LineAccounts(office.records.database), _line(office, int(number))
        with office.records.database.write():
            said.say(line.line, "", "owner")
            said.end_rule(rule_words(line))
        return posting.post_line(office, line.line)
    if kind == "item":
        _say_of_item(office, int(number), "", always=True)
    return posting.post(office)


def _line(office: Office, number: int) -> Movement:
    found = next((each for each in ItemBook(office.records.database).like(number) if each.line == number), None)
    if found is None:
        raise InputError(tr("This bank line is not there."))
    return found


def _say_of_item(office: Office, number: int, account: str, *, always: bool) -> None:
    """Of this party's items of one rate; always: of all that are numbered in the same way."""
    item = ItemBook(office.records.database).all().get(number)
    if item is None:
        raise InputError(tr("This open item is not there."))
    party, series = item_keys(item)
    said = {**office.records.setting(ITEM_ACCOUNTS, {}), party: account}
    if always and series:
        said[series] = account
    office.records.set_setting(ITEM_ACCOUNTS, {party: each for party, each in said.items() if each})
