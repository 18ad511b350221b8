"""What the room Month shows: which months there are, one month's steps and accounts, its bank lines' questions."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from core.errors import InputError, WorldError
from core.progress import CancelToken, Progress, Report, silent
from core.words import tr, tr_n
from office.app import (
    bank,
    bank_currency,
    bank_twins,
    books,
    categorising,
    closing,
    items,
    keeping,
    matching,
    posting,
    rate_corrections,
    rates,
)
from office.app.bank_currency import CurrencyQuestion
from office.app.bank_twins import TwinQuestion
from office.app.bootstrap import Office
from office.app.categorising import AccountQuestion, Books
from office.app.close_sources import owed_by_age
from office.app.close_state import Close
from office.app.home_currency import home_currency
from office.app.keeping import BankOffer, Keeping
from office.app.matching import MatchedLine
from office.app.missing_accounts import MissingAccount, missing_accounts
from office.app.owners_files import content_of
from office.app.posting import Foreseen
from office.books.aging import Aging
from office.books.items import ItemKind, OpenItem
from office.books.items_csv import read_items
from office.books.journal import Account, AccountType
from office.books.periods import days_of, period_of
from office.books.posting.anew import Restated
from office.books.posting.values import Held
from office.books.statements.encodings import decoded
from office.store.bank import BankBook
from office.store.items import ItemBook

MOST_CHOICES = 3
_BOOKS = frozenset({".csv", ".tsv", ".txt", ".beancount"})
_DECLINED = "books_kept_declined"


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A bank line that two explanations or more fit: the items that it may pay, the likeliest first."""

    line: int
    date: date
    amount: Decimal
    currency: str
    name: str
    text: str
    why: str
    choices: tuple[tuple[int, OpenItem], ...]


@dataclass(frozen=True, slots=True)
class KeepOffer:
    """What would be posted if Kontor kept the books from `first` on."""

    first: str
    banks: tuple[BankOffer, ...]
    foreseen: Foreseen


@dataclass(frozen=True, slots=True)
class RateQuestion:
    """What a currency was worth on a day, in the firm's own (home). waits: so much hangs on it."""

    currency: str
    date: date
    home: str
    waits: int


@dataclass(frozen=True, slots=True)
class MonthView:
    """One month as it stands. accounts: where something belongs; held, rates, missing: what is not posted, and why.
    restated: entries of any month that stand at rates which were corrected since.
    offer: to keep the books from a month on, where nobody keeps them and work lies there; None where that is settled.
    twins: bank lines that two files may have told twice. currency: asked once for bank files that say none.
    """

    close: Close
    lines: tuple[MatchedLine, ...]
    questions: tuple[BankQuestion, ...]
    accounts: tuple[AccountQuestion, ...] = ()
    held: tuple[Held, ...] = ()
    offer: KeepOffer | None = None
    rates: tuple[RateQuestion, ...] = ()
    missing: tuple[MissingAccount, ...] = ()
    restated: tuple[Restated, ...] = ()
    twins: tuple[TwinQuestion, ...] = ()
    currency: CurrencyQuestion | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What dropped files of books held."""

    entries: int = 0
    items: int = 0
    lines: int = 0
    sentences: tuple[str, ...] = ()
    untyped: Mapping[Path, tuple[Account, ...]] = field(default_factory=dict)  # as what a journal's are proposed


def months(office: Office) -> list[str]:
    """Every month with a bank line or an entry, as "2026-09", the newest first."""
    lines = {f"{line.date:%Y-%m}" for line in BankBook(office.records.database).lines() if line.date}
    entries = {each.name for each in books.ledger(office).periods() if each.entries}
    return sorted(lines | entries, reverse=True)


def month(office: Office, period: str, *, report: Report = silent, cancel: CancelToken | None = None) -> MonthView:
    """Match the bank, then compute where the month stands. Raises what `closing.stand` raises."""
    matched = _matched(office, report)
    return _view(office, matched, closing.stand(office, period, report=report, cancel=cancel))


def close_month(
    office: Office, period: str, *, lock: bool = False, report: Report = silent, cancel: CancelToken | None = None
) -> MonthView:
    """The same with the close package written, and with `lock` the month locked. Raises as `closing.close`."""
    matched = _matched(office, report)
    return _view(office, matched, closing.close(office, period, lock=lock, report=report, cancel=cancel))


def _matched(office: Office, report: Report) -> Books:
    report(Progress(0, 0, tr("Matching bank lines")))
    return categorising.bring_up_to_date(office)


def _view(office: Office, done: Books, made: Close) -> MonthView:
    period, matched = made.period, done.matching
    lines = tuple(each for each in matched.lines if period_of(each.line.date) == period)
    asked = tuple(_question(each, matched.items) for each in lines if each.line.line in done.twins)
    accounts = tuple(each for each in done.questions if period_of(each.held.date) == period)
    settled = {each.held.subject for each in done.questions} | {f"bank {each.line}" for each in asked}
    mine = [each for each in done.posted.held if period_of(each.date) == period and each.subject not in settled]
    return MonthView(
        made, lines, tuple(each for each in asked if each.choices), accounts,
        tuple(each for each in mine if not (each.rate or each.role)), _offer(office, period),
        tuple(_rate_questions(mine, home_currency(office.records))), tuple(missing_accounts(office, mine)),
        tuple(rate_corrections.to_decide(office)),
        tuple(each for each in bank_twins.questions(office) if period_of(each.date) == period),
        bank_currency.question(office),
    )  # fmt: skip


def _rate_questions(held: Sequence[Held], home: str) -> Iterator[RateQuestion]:
    """Each currency and day once, however much hangs on it."""
    waits = Counter((each.date, each.rate) for each in held if each.rate)
    for day, currency in sorted(waits):
        yield RateQuestion(currency, day, home, waits[day, currency])


def note_rate(office: Office, question: RateQuestion, written: str) -> None:
    """The owner says how much of the currency one unit of the firm's own was worth, or a whole "1 USD = 0.86 EUR".

    Raises InputError for what is no rate.
    """
    said = written if "=" in written else f"1 {question.home} = {written} {question.currency}"
    rates.note_rate(office, question.date, said)


def _offer(office: Office, period: str) -> KeepOffer | None:
    """To keep the books, in a month with work that nobody posts, from the first such month on; not after a no.

    Without accounts that fit (no journal, no chart) there is nothing that could be posted, and nothing to offer.
    """
    if keeping.keeping(office).first or office.records.setting(_DECLINED, default=False):
        return None
    offered = keeping.offer(office)
    if period not in offered.months:
        return None
    banks = {each.name: each.account for each in offered.banks if each.account}
    would = posting.foreseen(office, Keeping(offered.first, banks, {}))
    return KeepOffer(offered.first, offered.banks, would) if would.bills + would.items + would.lines else None


def keep_books(office: Office, offer: KeepOffer) -> None:
    """The owner says yes: from this month on Kontor posts what is decided. Raises InputError."""
    keeping.set_keeping(office, offer.first, {each.name: each.account for each in offer.banks if each.account}, {})


def never_keep_books(office: Office) -> None:
    """The owner says no: the offer does not come again. `kontor books keep` is still there."""
    office.records.set_setting(_DECLINED, True)


def offer_again(office: Office) -> None:
    """Undo of the no: where there is work, it is offered again."""
    office.records.set_setting(_DECLINED, False)


def stop_keeping_books(office: Office) -> None:
    """Undo of the yes: what was posted by it is taken back, as far as its months are open."""
    posting.stop(office)


def book_on(office: Office, question: AccountQuestion, account: str, *, always: bool) -> None:
    """The owner says where it belongs; `always`: later lines with the same words too. Raises InputError."""
    categorising.choose(office, question.held.subject, account, always=always)


def take_back(office: Office, question: AccountQuestion) -> None:
    """Undo of that, for a bank line. Raises InputError."""
    categorising.take_back(office, question.held.subject)


def _question(matched: MatchedLine, known: Mapping[int, OpenItem]) -> BankQuestion:
    verdict, line = matched.verdict, matched.line
    best = [use.item for use in verdict.best.uses] if verdict.best else []
    numbers = list(dict.fromkeys([*best, *verdict.rivals]))[:MOST_CHOICES]
    choices = tuple((number, known[number]) for number in numbers if number in known)
    return BankQuestion(line.line, line.date, line.amount, line.currency, line.name, line.text, matched.why, choices)


def owed(office: Office, period: str) -> Mapping[ItemKind, tuple[Aging, ...]]:
    """What customers owed, and what was owed to suppliers, in the evening of the month's last day, by how late."""
    movements = ItemBook(office.records.database).movements()
    return owed_by_age(office, movements, days_of(period)[1])


def answer(office: Office, line: int, item: int) -> None:
    """The owner says what a bank line pays. Raises InputError where it does not go."""
    matching.confirm(office, line, [item])


def none_of_these(office: Office, question: BankQuestion) -> None:
    """None of the choices: they are not proposed for this line again."""
    matching.decline(office, question.line, [number for number, _ in question.choices])


def ask_again(office: Office, question: BankQuestion) -> None:
    """Undo of `none_of_these`: the line is asked about again."""
    matching.propose_again(office, question.line, [number for number, _ in question.choices])


def take_books(
    office: Office, paths: Sequence[Path], *, take_proposed: bool = False, cancel: CancelToken | None = None
) -> Taken:
    """Files of books: bank statements, open items, journals, charts of accounts, each known by what stands in it.

    take_proposed: the owner agreed to the types that were proposed for a journal's accounts.
    """
    entries = open_items = lines = 0
    told: list[str] = []
    untyped: dict[Path, tuple[Account, ...]] = {}
    for path in sorted(paths, key=lambda each: not _is_chart(each)):  # before the journal that needs its types
        try:
            if not _is_chart(path) and bank.looks_like_a_statement(path, office.reader):
                (file,) = bank.import_files(office, [path], cancel=cancel)
                lines += file.fresh
                told += [file.refusal] if file.refusal else file.summary
            elif (found := _items(office, path)) is not None:
                open_items += found
            else:
                made = books.import_journal(office, path, take_proposed=take_proposed, cancel=cancel)
                entries += made.entries
                told += [_chart_told(made.accounts)] if made.form == "chart" else []
                told += [finding.message for finding in made.findings]
                untyped |= {path: made.proposed} if made.proposed else {}
        except (InputError, WorldError) as no:  # the other files go on
            told.append(no.sentence)
    return Taken(entries, open_items, lines, tuple(told), untyped)


def _chart_told(accounts: int) -> str:
    return tr_n(
        "{n} account of the chart is open now. Drop the journal again.",
        "{n} accounts of the chart are open now. Drop the journal again.",
        accounts,
    )


def types_question(taken: Taken) -> tuple[str, str, str]:
    """The question about accounts without a type: what is asked, what each is taken for, and the answer yes."""
    proposed = [account for accounts in taken.untyped.values() for account in accounts]
    asked = tr_n(
        "{n} account of this journal has no type. Kontor would take it for this:",
        "{n} accounts of this journal have no type. Kontor would take them for these:",
        len(proposed),
    )
    kinds = {
        AccountType.ASSET: tr("what the firm owns"),
        AccountType.LIABILITY: tr("what it owes"),
        AccountType.EQUITY: tr("its own capital"),
        AccountType.INCOME: tr("income"),
        AccountType.EXPENSE: tr("costs"),
    }
    lines = [
        f"{said}: " + ", ".join(_called(each) for each in proposed if each.type is kind)
        for kind, said in kinds.items()
        if any(each.type is kind for each in proposed)
    ]
    surer = tr("Surer: not now, and drop the chart of accounts that your program exports together with the journal.")
    return asked, "\n".join([*lines, "", surer]), tr("Yes, post it so")


def _called(account: Account) -> str:
    return account.name if account.number in {"", account.name} else f"{account.number} {account.name}"


def _is_chart(path: Path) -> bool:
    try:
        return path.suffix.lower() in _BOOKS and bool(books.chart_in(decoded(content_of(path))))
    except (InputError, WorldError):
        return False  # taking it says what is wrong with it


def books_among(office: Office, paths: Sequence[Path], *, cancel: CancelToken | None = None) -> list[Path]:
    """Of files that are no bank's, those that `take_books` would take: journals and tables of open items."""
    found = []
    for path in paths:
        if cancel:
            cancel.check()
        if path.suffix.lower() in _BOOKS and _are_books(office, path):
            found.append(path)
    return found


def _are_books(office: Office, path: Path) -> bool:
    try:
        text, currency = decoded(content_of(path)), home_currency(office.records)
        held = books.parsed_journal(text, currency).entries or books.chart_in(text)
        return bool(held) or bool(read_items(text, currency).items)
    except (InputError, WorldError):
        return False


def _items(office: Office, path: Path) -> int | None:
    """How many open items a table held; None when it is no table of open items."""
    try:
        return items.import_items(office, path).imported
    except InputError:
        return None
