"""The books: journals in, balances out. One function for each thing that the owner does with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from core.errors import InputError, Trouble, WorldError
from core.evidence import Finding, FindingClass, Severity
from core.progress import CancelToken
from core.words import tr, tr_n
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency
from office.app.owners_files import content_of
from office.books.charts.chart import CHARTS, Chart, chart, likely_chart
from office.books.exports.words import amount_text
from office.books.imports import beancount, extf
from office.books.imports.chart_table import read_chart
from office.books.imports.likely_types import likely_types
from office.books.imports.read import JournalRead, NamedAccount, ReadEntry, Refused, keys
from office.books.imports.repeated import exported_before, repeated_openings
from office.books.imports.table import read_journal_table
from office.books.imports.titles import account_type
from office.books.journal import Account, Entry, Journal
from office.books.periods import Period, PeriodState
from office.books.posting.others import already_ours
from office.books.soundness import objection
from office.books.statements.encodings import decoded
from office.books.statements.rows import rows_of
from office.store.ledger import Ledger, closed_sentence

_ROWS_TOLD = 6


@dataclass(frozen=True, slots=True)
class JournalImport:
    """What a journal held and what became of it. entries: posted now. known: in the books before.

    form: "chart" for a chart of accounts, which holds no entries: its accounts were opened.
    """

    path: Path
    form: str
    entries: int
    accounts: int
    known: int
    refused: tuple[Refused, ...]
    findings: tuple[Finding, ...]
    proposed: tuple[Account, ...] = ()  # accounts without a type, as what Kontor takes them: the owner's to confirm

    def as_json(self) -> dict[str, Any]:
        """As CONTRACT `kontor books import` has it, with what was known and refused beside it."""
        return {
            "entries": self.entries,
            "accounts": self.accounts,
            "known": self.known,
            "format": self.form,
            "refused": [{"rows": list(each.rows), "reason": each.reason} for each in self.refused],
            "proposed_types": {each.number: each.type.value for each in self.proposed},
            "findings": [finding.as_json() for finding in self.findings],
        }


def balance_json(sums: Mapping[tuple[str, str], Decimal]) -> dict[str, dict[str, str]]:
    """Account → currency → amount, as the contract writes a trial balance."""
    told: dict[str, dict[str, str]] = {}
    for (account, currency), amount in sorted(sums.items()):
        told.setdefault(account, {})[currency] = amount_text(amount, currency)
    return told


def ledger(office: Office) -> Ledger:
    """The firm's books."""
    return office.ledger


def trial_balance(
    office: Office, first: date | None = None, last: date | None = None
) -> dict[str, dict[str, Decimal]]:
    """Account → currency → sum of its postings of these days, debit positive; accounts with postings only."""
    balance: dict[str, dict[str, Decimal]] = {}
    for (account, currency), amount in sorted(ledger(office).sums(first, last).items()):
        balance.setdefault(account, {})[currency] = amount
    return balance


def books_chart(office: Office) -> Chart | None:
    """The chart that the owner chose, else the one that his accounts stand in, else None."""
    name = office.records.setting("chart", "")
    return chart(name) if name in CHARTS else likely_chart(ledger(office).accounts().values())


def choose_chart(office: Office, name: str) -> Chart:
    """From now on the books are kept by this chart, one of CHARTS. Raises InputError for another."""
    wanted = name.upper()
    if wanted not in CHARTS:
        raise InputError(tr("Choose one of these charts: {charts}.", charts=", ".join(CHARTS)))
    office.records.set_setting("chart", wanted)
    return chart(wanted)


def add_account(office: Office, number: str, name: str, kind: str) -> Account:
    """Open an account of the owner's own; without a name or type those of the chart count.

    Raises InputError where the account is there already, or nobody says what kind it is.
    """
    books, known = ledger(office), books_chart(office)
    if number in books.accounts():
        raise InputError(tr("The account {account} is in the books already.", account=number))
    listed = known.accounts.get(number) if known else None
    said = account_type(kind) or (listed.account.type if listed else None)
    if not number.strip() or said is None:
        raise InputError(tr("Say what kind of account it is: asset, liability, equity, income or expense."))
    account = Account(number, name or (listed.account.name if listed else number), said)
    books.add_accounts([account])
    return account


def rename_account(office: Office, number: str, name: str) -> Account:
    """Give an account another name; number and type stay. Raises InputError for no name or an unknown account."""
    if not name.strip():
        raise InputError(tr("Say the new name: --name."))
    ledger(office).rename_account(number, name.strip())
    office.events.tell(Topic.BOOKS)
    return ledger(office).accounts()[number]


def soft_close(office: Office, period: str, why: str) -> Period:
    """From now on only closing entries come into the month; what else is late goes into the first open one.

    Raises InputError for what is no month.
    """
    ledger(office).close_soft(period, why)
    office.events.tell(Topic.BOOKS)
    return _period(office, period)


def reopen(office: Office, period: str, why: str) -> Period:
    """Open a closed month again; the reason stays in the books. Raises InputError as Ledger.reopen."""
    ledger(office).reopen(period, why)
    office.events.tell(Topic.BOOKS)
    return _period(office, period)


def _period(office: Office, name: str) -> Period:
    return next((each for each in ledger(office).periods() if each.name == name), Period(name))


def import_journal(
    office: Office, path: Path, *, take_proposed: bool = False, cancel: CancelToken | None = None
) -> JournalImport:
    """Post what a journal file holds (CSV, DATEV batch, beancount), each entry once, however often it is given.

    A chart of accounts, as the program of a journal exports it, opens its accounts with their types. To accounts
    without a type one is proposed; take_proposed: the owner said yes to that. What does not make a sound entry,
    or lies in a closed month, is refused with its rows; all else is posted in one transaction. Raises WorldError for
    a file that cannot be read or is no journal, Cancelled on Stop.
    """
    if named := chart_in(content := decoded(content_of(path))):
        return _open_accounts(office, path, named, cancel)
    read = _read(office, path, content)
    if cancel:
        cancel.check()
    office.originals.keep(path, cancel=cancel)
    books = ledger(office)
    with office.records.database.write():
        held = books.journal()
        accounts, findings = _accounts(office, read, held.accounts)
        untyped = [each for each in read.accounts if each.number not in {**held.accounts, **accounts}]
        proposed = _proposed(untyped, {**held.accounts, **accounts})
        if take_proposed:
            accounts |= {each.number: each for each in proposed}
        fresh, known = _fresh(books, held, accounts, read.entries)
        whole = Journal({**held.accounts, **accounts}, held.entries)
        refused = [*_refused(list(fresh.values()), whole, books.closed()), *read.refused]
        rows = {row for each in refused for row in each.rows}
        sound = {key: each.entry for key, each in fresh.items() if not rows.intersection(each.rows)}
        used = _used(sound.values())
        books.add_accounts(account for number, account in accounts.items() if number in used)
        books.post(list(sound.values()), source=f"import {path.name}", keys=list(sound))
    used |= _used(each.entry for each in known)
    lacking = {each.number for each in untyped} - accounts.keys()
    waits = {each.rows for each in read.entries if lacking & _used([each.entry])}
    about_types = [_types_lacking(path, len(lacking), len(waits), proposed)] if lacking else []
    told = (*about_types, *(_refusal(each) for each in refused if each.rows not in waits), *findings)
    left = tuple(each for each in proposed if each.number in lacking)
    return JournalImport(path, read.form, len(sound), len(used), len(known), tuple(refused), told, left)


def chart_in(text: str) -> tuple[NamedAccount, ...]:
    """The accounts of a chart that another program exported; () for any other file."""
    if extf.looks_like(text) or beancount.looks_like(text):
        return ()
    return read_chart(rows_of(text))


def _open_accounts(
    office: Office, path: Path, named: Sequence[NamedAccount], cancel: CancelToken | None
) -> JournalImport:
    """Open the accounts of a chart; those that the books have stay as they are, and a contradiction is told."""
    office.originals.keep(path, cancel=cancel)
    read = JournalRead("chart", accounts=tuple(named))
    with office.records.database.write():
        accounts, findings = _accounts(office, read, ledger(office).accounts())
        fresh = ledger(office).add_accounts(accounts.values())
    return JournalImport(path, read.form, 0, fresh, 0, (), tuple(findings))


def _proposed(untyped: Sequence[NamedAccount], known: Mapping[str, Account]) -> list[Account]:
    """What the accounts without a type probably are, in the order of their numbers."""
    kinds = likely_types(untyped, known.values())
    named = sorted((each for each in untyped if each.number in kinds), key=lambda each: each.number)
    return [Account(each.number, each.name or each.number, kinds[each.number]) for each in named]


def _types_lacking(path: Path, accounts: int, entries: int, proposed: Sequence[Account]) -> Finding:
    """One sentence for all entries that wait for the types of their accounts, and what to do."""
    message = tr_n(
        "{n} account has no type in {name}, so {entries} entries wait. Give Kontor the chart of accounts that your "
        "program exports, then the journal again.",
        "{n} accounts have no type in {name}, so {entries} entries wait. Give Kontor the chart of accounts that your "
        "program exports, then the journal again.",
        accounts, name=path.name, entries=entries,
    )  # fmt: skip
    if proposed:
        said = tr_n(
            "Or say yes to what Kontor takes {n} of them for.", "Or say yes to what Kontor takes {n} of them for.",
            len(proposed),
        )  # fmt: skip
        message = f"{message} {said}"
    return _finding("KONTOR-BOOKS-ACCOUNT-TYPE", Severity.ASK, message)


def _fresh(
    books: Ledger, held: Journal, accounts: Mapping[str, Account], read: Sequence[ReadEntry]
) -> tuple[dict[str, ReadEntry], list[ReadEntry]]:
    """Key → entry of those that the books do not hold, and those that they do, from a file or as Kontor's own."""
    named = dict(zip(keys(each.entry for each in read), read, strict=True))
    ours = exported_before(read, {entry.number: entry for entry in held.entries})
    taken = books.knows(list(named)) | {key for place, key in enumerate(named) if place in ours}
    left = {key: each for key, each in named.items() if key not in taken}
    posted = ((key, entry) for key, entry, gone in books.made_by(("bank", "invoice", "item")) if not gone)
    again = already_ours(posted, [each.entry for each in left.values()], {**accounts, **held.accounts})
    taken |= {key for place, key in enumerate(left) if place in again}
    fresh = {key: each for key, each in named.items() if key not in taken}
    return fresh, [each for key, each in named.items() if key in taken]


def _used(entries: Iterable[Entry]) -> set[str]:
    return {posting.account for entry in entries for posting in entry.postings}


def _read(office: Office, path: Path, content: str) -> JournalRead:
    read = parsed_journal(content, home_currency(office.records))
    if not read.form:
        sentence = tr(
            "No journal was found in this file. It needs columns for date, account, debit and credit: {name}",
            name=path.name,
        )
        raise WorldError(Trouble.UNKNOWN_KIND, sentence)
    return read


def parsed_journal(text: str, currency: str) -> JournalRead:
    """By content: a DATEV batch, beancount, else a table."""
    if extf.looks_like(text):
        return extf.read_extf(rows_of(text), currency)
    if beancount.looks_like(text):
        return beancount.read_beancount(text)
    return read_journal_table(rows_of(text), currency)


def _accounts(
    office: Office, read: JournalRead, held: Mapping[str, Account]
) -> tuple[dict[str, Account], list[Finding]]:
    """The file's accounts that the books lack, with a type from the file or from the chart; and what contradicts."""
    said = {each.number: each for each in read.accounts}
    typed = [Account(each.number, each.name, each.type) for each in said.values() if each.type]
    known = chart_of_journal(office, [*held.values(), *typed], said.values())
    fresh = {}
    for number, each in said.items():
        listed = known.accounts.get(number) if known else None
        kind = each.type or (listed.account.type if listed else None)
        if kind:
            name = each.name or (listed.account.name if listed else number)
            fresh[number] = Account(number, name, kind)
    wrong = [each for each in fresh.values() if each.number in held and held[each.number].type is not each.type]
    disputed = [each for number, each in fresh.items() if number not in held and said[number].is_disputed]
    return {number: each for number, each in fresh.items() if number not in held}, [
        _finding(
            "KONTOR-BOOKS-ACCOUNT-TYPE",
            Severity.ASK,
            tr("The file gives the account {account} two types. It was opened as the first one: {type}.",
               account=each.number, type=each.type.value),
        )
        for each in disputed
    ] + [
        _finding(
            "KONTOR-BOOKS-ACCOUNT-TYPE",
            Severity.ASK,
            tr("The account {account} has another type in the books than in this file. The books' type stays.",
               account=each.number),
        )
        for each in wrong
    ]  # fmt: skip


def chart_of_journal(office: Office, typed: Sequence[Account], said: Iterable[NamedAccount]) -> Chart | None:
    """The owner's chart, else the one that these accounts show; a file without types is asked by each chart's own."""
    name = office.records.setting("chart", "")
    if name in CHARTS:
        return chart(name)
    if typed:
        return likely_chart(typed)
    numbers = [each.number for each in said]
    fits = {each: sum(number in chart(each).accounts for number in numbers) for each in CHARTS}
    best = max(fits, key=lambda each: fits[each])
    alone = list(fits.values()).count(fits[best]) == 1
    return chart(best) if alone and fits[best] * 10 >= len(numbers) * 8 else None


def _refused(entries: Sequence[ReadEntry], books: Journal, closed: Mapping[str, PeriodState]) -> Iterator[Refused]:
    """The entries that may not be posted, each with the reason."""
    yield from repeated_openings(entries, books.entries, books.accounts)
    for each in entries:
        fault = objection(each.entry, books.accounts) or closed_sentence(each.entry.date, closed, "import")
        if fault:
            yield Refused(each.rows, fault)


def _refusal(refused: Refused) -> Finding:
    rows = ", ".join(map(str, refused.rows[:_ROWS_TOLD])) + (" …" if len(refused.rows) > _ROWS_TOLD else "")
    message = tr_n(
        "Row {rows}: {reason}", "Rows {rows}: {reason}", len(refused.rows), rows=rows, reason=refused.reason
    )
    return _finding("KONTOR-BOOKS-REFUSED", Severity.ASK, message)


def _finding(rule: str, severity: Severity, message: str) -> Finding:
    return Finding(rule, FindingClass.BOOKS, severity, message, source="Kontor")
