"""The books leave Kontor: files that other programs read and check."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.files import save_file
from core.progress import CancelToken
from core.words import tr
from office.app.books import balance_json, books_chart, ledger
from office.app.books_reports import Span
from office.app.bootstrap import Office
from office.app.home_currency import home_currency
from office.books.exports.beancount import beancount_text
from office.books.exports.extf import Sender, extf_batches
from office.books.exports.hledger import hledger_text
from office.books.exports.printed import printed_books
from office.books.exports.table import HEAD, journal_csv, journal_rows
from office.books.exports.workbook import Cell, workbook
from office.books.journal import Journal, balances
from office.books.reports.trial_balance import trial_lines
from office.rules.report import ReportPrinter

ENDINGS = {
    "beancount": ".beancount",
    "hledger": ".journal",
    "datev": ".csv",
    "csv": ".csv",
    "xlsx": ".xlsx",
    "pdf": ".pdf",
}
_MARK = b"\xef\xbb\xbf"  # DATEV takes UTF-8 only with this
_ADVISER, _CLIENT = "datev_adviser", "datev_client"


Parts = dict[str, bytes]  # name of the part, "" for a single one → content


@dataclass(frozen=True, slots=True)
class Export:
    """Files that were written, and what stands in them."""

    files: tuple[Path, ...]
    entries: int
    sums: Mapping[tuple[str, str], Decimal]

    def as_json(self) -> dict[str, Any]:
        """As CONTRACT `kontor books export` has it."""
        return {
            "files": [str(file) for file in self.files],
            "entries": self.entries,
            "trial_balance": balance_json(self.sums),
        }


@dataclass(frozen=True, slots=True)
class DatevNumbers:
    """By which the tax adviser's DATEV files a batch: the adviser's own number, and the firm's as his client."""

    adviser: str = "1001"
    client: str = "1"

    @classmethod
    def written(cls, text: str) -> "DatevNumbers":
        """As people write them, "29098/55003". Raises InputError."""
        adviser, _, client = (part.strip() for part in text.partition("/"))
        if not re.fullmatch(r"[1-9]\d{3,6}", adviser, re.ASCII) or not re.fullmatch(
            r"[1-9]\d{0,4}", client, re.ASCII
        ):
            raise InputError(tr("Write the adviser's number and yours with a stroke between them, as 29098/55003."))
        return cls(adviser, client)

    def __str__(self) -> str:
        return f"{self.adviser}/{self.client}"


def datev_numbers(office: Office) -> DatevNumbers:
    """As the owner wrote them down; before that, those that DATEV itself takes for a test."""
    known = DatevNumbers()
    setting = office.records.setting
    return DatevNumbers(str(setting(_ADVISER, known.adviser)), str(setting(_CLIENT, known.client)))


def set_datev_numbers(office: Office, numbers: DatevNumbers) -> None:
    """For every batch from now on."""
    with office.records.database.write():
        office.records.set_setting(_ADVISER, numbers.adviser)
        office.records.set_setting(_CLIENT, numbers.client)


def export(
    office: Office, form: str, target: Path, *, span: Span | None = None, cancel: CancelToken | None = None
) -> Export:
    """Write the books for another program, one of ENDINGS, to `target`, or into it where it is a folder.

    span: the days of a DATEV batch, which adds to what the adviser has; the other forms are always whole. DATEV takes
    one fiscal year a file: of several years each gets its own, named after it.
    Raises InputError for another form or accounts that the form cannot hold, WorldError when the disk is full or
    cannot be written, Cancelled on Stop.
    """
    if form not in ENDINGS:
        raise InputError(tr("Choose one of these forms: {forms}.", forms=", ".join(ENDINGS)))
    if span and form != "datev":
        raise InputError(tr("Only DATEV takes single months. In the other forms the books leave whole."))
    journal = ledger(office).journal()
    named = target / f"{_stem(form, span)}{ENDINGS[form]}" if target.is_dir() else target
    entries = journal.between(span.first, span.last) if span else journal.entries
    parts = _datev(office, journal, span) if form == "datev" else _WRITERS[form](office, journal, cancel)
    files = []
    for part, content in parts.items():
        file = named.with_name(f"{named.stem}_{part}{named.suffix}") if len(parts) > 1 else named
        with save_file(file) as out:
            out.write(content)
        files.append(file)
    return Export(tuple(files), len(entries), balances(entries))


def _stem(form: str, span: Span | None) -> str:
    if form != "datev":
        return "journal"
    return f"EXTF_Buchungsstapel_{span.first:%Y%m%d}_{span.last:%Y%m%d}" if span else "EXTF_Buchungsstapel"


def _beancount(office: Office, journal: Journal, _: CancelToken | None) -> Parts:
    return {"": beancount_text(journal, _firm(office), home_currency(office.records)).encode()}


def _hledger(office: Office, journal: Journal, _: CancelToken | None) -> Parts:
    return {"": hledger_text(journal, _firm(office)).encode()}


def _csv(_: Office, journal: Journal, __: CancelToken | None) -> Parts:
    return {"": journal_csv(journal).encode()}


def _datev(office: Office, journal: Journal, span: Span | None) -> Parts:
    numbers = datev_numbers(office)
    sender = Sender(f"{datetime.now(UTC):%Y%m%d%H%M%S}000", numbers.adviser, numbers.client)
    batches = extf_batches(journal, books_chart(office), sender, (span.first, span.last) if span else None)
    if not batches:
        raise InputError(tr("There are no entries yet: DATEV takes no empty batch."))
    return {str(year): _MARK + text.encode() for year, text in batches.items()}


def _xlsx(_: Office, journal: Journal, __: CancelToken | None) -> Parts:
    lines = trial_lines(journal, *_days(journal))
    balance: list[tuple[Cell, ...]] = [
        (tr("Account"), tr("Name"), tr("Type"), tr("Currency"), tr("Debit"), tr("Credit"), tr("Balance")),
        *(
            (each.account.number, each.account.name, each.account.type.value, each.currency, each.debit, each.credit,
             each.closing)
            for each in lines
        ),
    ]  # fmt: skip
    return {"": workbook([(tr("Journal"), [HEAD, *journal_rows(journal)]), (tr("Trial balance"), balance)])}


def _pdf(office: Office, journal: Journal, cancel: CancelToken | None) -> Parts:
    sheet = printed_books(
        journal, books_chart(office), home_currency(office.records), _firm(office), ledger(office).head()
    )
    printer = ReportPrinter()
    try:
        return {"": printer.book(sheet, office.folder / "work", cancel=cancel)}
    finally:
        printer.close()


_WRITERS: dict[str, Callable[[Office, Journal, CancelToken | None], Parts]] = {
    "beancount": _beancount,
    "hledger": _hledger,
    "csv": _csv,
    "xlsx": _xlsx,
    "pdf": _pdf,
}


def _firm(office: Office) -> str:
    return str(office.records.setting("firm_name", ""))


def _days(journal: Journal) -> tuple[date, date]:
    days = [entry.date for entry in journal.entries] or [date.min]
    return min(days), max(days)
