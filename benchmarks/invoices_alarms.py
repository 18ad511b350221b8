"""False alarms on the official "correct" invoices: ``python -m benchmarks invoices_alarms``.

Each file is checked as on the fifth day after its issue, in an office that knows nobody. "Correct" there means sound
by its schema: many carry made-up account numbers and VAT ids. What arithmetic or a dated table proves (a check digit,
a rate that was not lawful on that day, a page that says another date than its data) is counted apart: it is true.
"""

import hashlib
import io
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pypdf

from core.child_process import Refused
from core.errors import WorldError
from core.evidence import Finding, Severity
from kb.document import Page
from kb.document import Source as TextSource
from kb.readers.tree import read_tree
from kb.reading import Reader
from office.app.plain_pages import boxed
from office.invoices.checks import findings
from office.invoices.checks.form import UNREAD
from office.invoices.known import Known
from office.invoices.page import PageInput, PageReading, read_page
from office.invoices.reading import Reading, Source
from office.invoices.structured import data_among, invoice_of
from office.invoices.witnesses import Data, Sources, assemble
from tests.shared_data import shared_files

PROVABLE = ("KONTOR-ID-", "KONTOR-TAX-01", "KONTOR-PAGE-")
FIVE_DAYS = timedelta(days=5)


def _data(content: bytes, *, embedded: bool) -> Data | None:
    try:
        found = invoice_of(read_tree(content), embedded=embedded)
    except Refused:
        return None
    return Data(found.invoice, found.format, found.profile, sound=True) if found else None


def _page(reader: Reader, file: Path) -> tuple[list[Page], PageReading | None]:
    pages = list(reader.read(file, name=file.name).pages)
    numbers = [page.number for page in pages if page.source is TextSource.TEXT]
    seen = {each.page: each for each in reader.words(file, numbers)} if numbers else {}
    inputs = [
        PageInput(page.number, page.text, words.words, Source.TEXT, words.width, words.height)
        if (words := seen.get(page.number))
        else PageInput(page.number, page.text, boxed(page.text), Source.TEXT)
        for page in pages
    ]
    return pages, read_page(inputs) if inputs else None


def _inside(file: Path) -> Data | None:
    attached = pypdf.PdfReader(io.BytesIO(file.read_bytes())).attachments
    for name in data_among(list(attached)):
        if data := _data(attached[name][0], embedded=True):
            return data
    return None


def readings(reader: Reader) -> Iterator[tuple[Path, Reading]]:
    """Every official invoice that is called correct and can be read: data alone, and pages with data inside."""
    for file in shared_files("*", "invoices", "zugferd-corpus"):
        if "correct" not in file.parts and "XML-Rechnung" not in file.parts:
            continue
        sha = hashlib.sha256(file.read_bytes()).hexdigest()
        if file.suffix.lower() == ".xml":
            data, texts, page = _data(file.read_bytes(), embedded=False), (), None
        elif file.suffix.lower() == ".pdf" and (data := _inside(file)):
            try:
                pages, page = _page(reader, file)
            except WorldError:
                continue
            texts = tuple(each.text for each in pages)
        else:
            continue
        if data and "not_validating" not in file.name:
            yield file, assemble(Sources(document=sha, name=file.name, texts=texts, data=data, page=page))


def _is_provable(finding: Finding) -> bool:
    return finding.rule.startswith(PROVABLE)


def main() -> None:
    """Count the invoices with an alarm that nothing proves, and those with one that is true."""
    counted: Counter[str] = Counter()
    lines = []
    with tempfile.TemporaryDirectory(prefix="kontor-bench-") as folder:
        reader = Reader(Path(folder))
        for file, reading in readings(reader):
            today = (reading.invoice.issue_date or date(2026, 11, 20)) + FIVE_DAYS
            loud = [each for each in findings(reading, Known(today)) if each.severity is not Severity.INFO]
            proved = any(_is_provable(each) for each in loud)
            doubtful = [each for each in loud if not _is_provable(each) and not (proved and each.rule == UNREAD.id)]
            counted["invoices"] += 1
            counted["true"] += bool(loud)
            counted["false"] += bool(doubtful)
            counted["false, blocking"] += any(each.severity is Severity.BLOCK for each in doubtful)
            lines += [f"{file.name}: {each.rule} {each.severity.value}: {each.message[:120]}" for each in doubtful]
        reader.close()
    print(
        f"{counted['invoices']} official invoices; alarms that arithmetic or a dated table proves: {counted['true']}"
    )
    print(f"alarms to look at: {counted['false']} (bar 2 of 100), blocking {counted['false, blocking']} (bar 0)")
    for line in lines:
        print("  ", line)


if __name__ == "__main__":
    main()
