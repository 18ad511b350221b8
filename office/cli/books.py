"""``kontor books``: journals in, balances and statements shown, exports that other programs verify."""

from collections.abc import Callable, Sequence
from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import books, books_export, books_reports, categorising, keeping, posting, rate_corrections, rates
from office.app.books_reports import Span
from office.app.categorising import AccountQuestion
from office.books.periods import Period, period_of
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """One of the actions on the books."""
    if options.path is None and options.action not in _WITHOUT_PATH:
        raise InputError(tr("Say of what: a file, an account, a chart or days."))
    return ACTIONS[options.action](session, options)


def _span(session: Session, options: Any) -> Span:
    return books_reports.span_of(session.office, str(options.path))


def _import(session: Session, options: Any) -> Result:
    take = options.take_proposed
    made = books.import_journal(session.office, options.path, take_proposed=take, cancel=session.cancel)
    lines = [
        tr_n("{n} entry posted", "{n} entries posted", made.entries)
        + ", "
        + tr_n("{n} account", "{n} accounts", made.accounts)
        + (", " + tr("{n} in the books already", n=made.known) if made.known else ""),
        *(f"■ {finding.message}" for finding in made.findings),
        *(f"  {each.number}  {each.name}: {each.type.value}" for each in made.proposed),
        *([tr("To say yes: the same command with --propose-types.")] if made.proposed else []),
    ]
    return Result(made.as_json(), "\n".join(lines), bool(made.refused))


def _export(session: Session, options: Any) -> Result:
    if not options.form:
        raise InputError(tr("Say in which form: --format {forms}.", forms="|".join(FORMS)))
    if options.datev:
        books_export.set_datev_numbers(session.office, books_export.DatevNumbers.written(options.datev))
    some = options.first or options.last
    span = books_reports.span_between(session.office, options.first, options.last) if some else None
    made = books_export.export(session.office, options.form, options.path, span=span, cancel=session.cancel)
    written = ", ".join(map(str, made.files))
    text = tr_n("{n} entry written: {files}", "{n} entries written: {files}", made.entries, files=written)
    return Result(made.as_json(), text)


def _balance(session: Session, options: Any) -> Result:
    span = _span(session, options)
    held = books.ledger(session.office).sums(span.first, span.last)
    told = books.balance_json(held)
    lines = [f"{account}  {amount} {currency}" for account, sums in told.items() for currency, amount in sums.items()]
    return Result({"trial_balance": told}, "\n".join(lines) or tr("There are no entries yet."))


def _statements(session: Session, options: Any) -> Result:
    told = books_reports.statements(session.office, _span(session, options))
    lines = [
        f"{'  ' * line['level']}{line['name']}  {'  '.join(line['amounts'])}"
        for part in ("assets", "funding", "income")
        for line in told[part]
    ]
    return Result(told, "\n".join(lines) or tr("There are no entries yet."))


def _account(session: Session, options: Any) -> Result:
    span = books_reports.span_between(session.office, options.first, options.last)
    told = books_reports.account_sheet(session.office, str(options.path), span)
    lines = [
        f"{line['entry']}  {line['date']}  {line['text']}  {line['amount']}  {line['balance']} {sheet['currency']}"
        for sheet in told
        for line in sheet["lines"]
    ]
    return Result({"account": str(options.path), "ledgers": told}, "\n".join(lines))


def _vat(session: Session, options: Any) -> Result:
    told = books_reports.vat(session.office, _span(session, options))
    lines = [f"{line['line']}  {line['name']}  {line['base'] or ''}  {line['tax'] or ''}" for line in told["lines"]]
    return Result(told, "\n".join(lines))


def _add_account(session: Session, options: Any) -> Result:
    account = books.add_account(session.office, str(options.path), options.name, options.type)
    told = {"account": account.number, "name": account.name, "type": account.type.value}
    return Result(told, f"{account.number}  {account.name}  {account.type.value}")


def _chart(session: Session, options: Any) -> Result:
    held = books.choose_chart(session.office, str(options.path))
    return Result({"chart": held.name, "title": held.title}, held.title)


def _rename_account(session: Session, options: Any) -> Result:
    account = books.rename_account(session.office, str(options.path), options.name)
    return Result({"account": account.number, "name": account.name}, f"{account.number}  {account.name}")


def _soft_close(session: Session, options: Any) -> Result:
    return _stands(books.soft_close(session.office, str(options.path), options.why))


def _reopen(session: Session, options: Any) -> Result:
    return _stands(books.reopen(session.office, str(options.path), options.why))


def _stands(period: Period) -> Result:
    return Result({"period": period.name, "state": period.state.value}, f"{period.name}  {period.state.value}")


def _periods(session: Session, options: Any) -> Result:
    span = _span(session, options)
    first, last = period_of(span.first), period_of(span.last)
    held = [each for each in books.ledger(session.office).periods() if first <= each.name <= last]
    told = [
        {"period": each.name, "state": each.state.value, "entries": each.entries, "at": each.at, "why": each.why}
        for each in held
    ]
    return Result({"periods": told}, "\n".join(f"{each.name}  {each.state.value}  {each.entries}" for each in held))


def _keep(session: Session, options: Any) -> Result:
    office = session.office
    if options.path:
        raise InputError(tr("Say the first month so: kontor books keep --from 2026-09"))
    if options.stop:
        back = posting.stop(office)
        told = tr_n("{n} entry taken back. Kontor posts nothing by itself.",
                    "{n} entries taken back. Kontor posts nothing by itself.", len(back))  # fmt: skip
        return Result({"from": None, "reversed": back}, told)
    if not (options.first or options.bank or options.account):
        return _offered(session)
    kept = keeping.set_keeping(office, options.first, _pairs(options.bank), _pairs(options.account))
    done = categorising.bring_up_to_date(office)
    made = {"from": kept.first, "banks": dict(kept.banks), "accounts": dict(kept.said), **books_json(done)}
    return Result(made, books_text(done))


def _rate(session: Session, options: Any) -> Result:
    office = session.office
    if options.rate:
        told = [rates.note_rate(office, books_reports.day_of(str(options.path)), options.rate).as_json()]
        categorising.bring_up_to_date(office)
    else:
        told = [each.as_json() for each in reversed(rates.noted(office))]
    others = [rate_corrections.restated_json(each) for each in rate_corrections.otherwise_posted(office)]
    lines = [f"{each['date']}  {each['rate']}" for each in told] or [tr("No rate is noted yet.")]
    lines += [
        tr("Entry {entry} of {day} was posted at another rate: {amount} {currency}, now it would be {today}. {text}",
           day=each["date"], **{name: each[name] for name in ("entry", "amount", "currency", "today", "text")})
        for each in others
    ]  # fmt: skip
    if others:
        lines.append(tr("Nothing is changed until you say so: kontor books repost all (or the number of one entry)"))
    return Result({"rates": told, "otherwise_posted": others}, "\n".join(lines))


def _repost(session: Session, options: Any) -> Result:
    numbers = () if str(options.path) == "all" else (str(options.path),)
    done = rate_corrections.post_anew(session.office, numbers)
    lines = [tr_n("{n} entry taken back", "{n} entries taken back", len(done.reversed))]
    lines.append(tr_n("{n} entry posted", "{n} entries posted", len(done.posted)))
    return Result(done.as_json(), "\n".join(lines))


def _behind(session: Session, options: Any) -> Result:
    proof = posting.behind(session.office, str(options.path))
    return Result(proof.as_json(), "  ".join(filter(None, (proof.kind, proof.name, proof.text))))


def _pairs(written: list[str]) -> dict[str, str]:
    """Of NAME=ACCOUNT; the name may hold spaces, as an IBAN does."""
    pairs = [text.rpartition("=") for text in written]
    if any(not name or not account for name, _, account in pairs):
        raise InputError(tr("Write it as NAME=ACCOUNT, for example DE02120300000000202051=1200."))
    return {"".join(name.split()): account.strip() for name, _, account in pairs}


def _offered(session: Session) -> Result:
    offer = keeping.offer(session.office)
    return Result(offer.as_json(), offer.text())


def books_json(done: categorising.Books) -> dict[str, Any]:
    """What was posted, what was not, and what is asked."""
    return {**done.posted.as_json(), "questions": questions_json(done.questions)}


def questions_json(questions: Sequence[AccountQuestion]) -> list[dict[str, Any]]:
    """What the owner has to say on which account it belongs, with the likeliest ones."""
    return [
        {
            **posting.held_json(each.held),
            "choices": [
                {"account": choice.account.number, "name": choice.account.name, "why": choice.why}
                for choice in each.choices
            ],
        }
        for each in questions
    ]


def questions_text(questions: Sequence[AccountQuestion]) -> list[str]:
    """The same for people."""
    lines = []
    for each in questions:
        held = each.held
        lines.append(f"? {held.subject}  {held.date}  {held.amount} {held.currency}  {held.text}")
        lines += [f"    {choice.account.number} {choice.account.name}: {choice.why}" for choice in each.choices]
    return lines


def books_text(done: categorising.Books) -> str:
    """The same for people."""
    made = done.posted
    lines = [tr_n("{n} entry posted", "{n} entries posted", len(made.posted))]
    if made.reversed:
        lines.append(tr_n("{n} entry taken back", "{n} entries taken back", len(made.reversed)))
    lines += questions_text(done.questions)
    asked = {each.held.subject for each in done.questions}
    lines += [f"○ {each.text}: {each.why}" for each in made.held if each.subject not in asked]
    return "\n".join(lines)


_WITHOUT_PATH = frozenset({"keep", "rate"})
ACTIONS: dict[str, Callable[[Session, Any], Result]] = {
    "import": _import,
    "export": _export,
    "balance": _balance,
    "statements": _statements,
    "account": _account,
    "vat": _vat,
    "periods": _periods,
    "soft-close": _soft_close,
    "reopen": _reopen,
    "add-account": _add_account,
    "rename-account": _rename_account,
    "chart": _chart,
    "keep": _keep,
    "rate": _rate,
    "repost": _repost,
    "behind": _behind,
}
FORMS = tuple(books_export.ENDINGS)

_PATH_HELP = "a file, an account, a chart, or days: 2026, 2026-Q3, 2026-09, all"
OPTIONS: Options = [
    (("action",), {"choices": list(ACTIONS)}),
    (("path",), {"type": place, "nargs": "?", "metavar": "FILE|ACCOUNT|CHART|DAYS", "help": _PATH_HELP}),
    (("--format",), {"dest": "form", "choices": list(FORMS), "metavar": "|".join(FORMS)}),
    (
        ("--from",),
        {
            "dest": "first",
            "default": "",
            "metavar": "DAY",
            "help": "of an account's postings or a DATEV batch",
        },
    ),
    (("--to",), {"dest": "last", "default": "", "metavar": "DAY"}),
    (("--datev",), {"default": "", "metavar": "ADVISER/CLIENT", "help": "the adviser's number and yours"}),
    (("--name",), {"default": "", "help": "of a new account, or the new one of an account"}),
    (("--type",), {"default": "", "help": "asset, liability, equity, income or expense"}),
    (
        ("--propose-types",),
        {"dest": "take_proposed", "action": "store_true", "help": "take the types that Kontor proposes"},
    ),
    (("--why",), {"default": "", "help": "why a month is closed softly, or opened again"}),
    (("--rate",), {"default": "", "metavar": "RATE", "help": "of a day, as in “1 EUR = 1.1642 USD”"}),
    (
        ("--bank",),
        {"nargs": "+", "default": [], "metavar": "IBAN=ACCOUNT", "help": "which account a bank's is"},
    ),
    (("--account",), {"nargs": "+", "default": [], "metavar": "PURPOSE=ACCOUNT"}),
    (
        ("--stop",),
        {"action": "store_true", "help": "keep the books no longer, and take back what was posted"},
    ),
]
