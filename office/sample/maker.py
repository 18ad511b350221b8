"""Makes the sample company in a folder: documents, mails, invoices, bank, books, and the answers beside them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from core.files import save_file
from core.progress import Pace, Report, silent
from office.sample import invoice_pages
from office.sample.answers import all_answers
from office.sample.bank_files import camt, giro_csv, mt940, name_of, savings_csv
from office.sample.documents import Made, documents
from office.sample.journal import journal
from office.sample.mails import Mail, mails
from office.sample.open_items import open_items
from office.sample.payments import GIRO_STATEMENTS, SAVINGS_STATEMENTS
from office.sample.purchases import INVOICES

FILES = 183
"""How many files there will be, for honest progress."""


class _Company:
    """The files in the order in which they are made, and what is learnt on the way for the answers."""

    def __init__(self) -> None:
        self.made: list[Made] = []
        self.read: list[Mail] = []

    def files(self) -> Iterator[tuple[str, bytes]]:
        """(path in the folder, bytes) of every file."""
        for one in documents():
            self.made.append(one)
            yield f"documents/{one.name}", one.content
        for mail, content in mails():
            self.read.append(mail)
            yield f"mails/{mail.name}", content
        for invoice in INVOICES:
            yield f"invoices/{invoice_pages.name_of(invoice)}", invoice_pages.content_of(invoice)
        yield from _bank()
        yield "books/open_items.csv", open_items()
        yield "books/journal_2025.csv", journal()
        for name, answers in all_answers(self.made, self.read):
            yield f"answers/{name}", json.dumps(answers, ensure_ascii=False, indent=1).encode() + b"\n"


def _bank() -> Iterator[tuple[str, bytes]]:
    for statement in GIRO_STATEMENTS + SAVINGS_STATEMENTS:
        stem = f"{name_of(statement)}_{statement.start:%Y-%m}"
        yield f"bank/{stem}.camt053.xml", camt(statement)
        yield f"bank/{stem}.sta", mt940(statement)
    yield "bank/giro_umsaetze_2026-08_bis_2026-10.csv", giro_csv(GIRO_STATEMENTS)
    yield "bank/ruecklage_umsaetze_2026-08_bis_2026-10.csv", savings_csv(SAVINGS_STATEMENTS)


def make(folder: Path, report: Report = silent, check: Callable[[], None] = lambda: None) -> dict[str, int]:
    """Write the whole company into `folder` and say how many files each part has.

    `check` is called between files and may raise Cancelled. Raises WorldError when the disk does not take it.
    """
    pace, counts = Pace(FILES), dict[str, int]()
    for done, (path, content) in enumerate(_Company().files(), start=1):
        check()
        with save_file(folder / path) as file:
            file.write(content)
        part, _, name = path.partition("/")
        counts[part] = counts.get(part, 0) + 1
        report(pace.at(done, name))
    return counts
