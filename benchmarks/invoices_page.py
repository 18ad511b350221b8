"""How well invoices are read from their pages alone: ``python -m benchmarks invoices_page``.

Hybrid PDFs without their XML, against that XML, as text and as scans at 200 dpi; made-up German, Austrian and English
invoices; real receipts; layouts of chance. "Proven but other" is listed value by value: where the page itself says
so, the sample's XML and page disagree, and the page was read right.
"""

import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from benchmarks._invoice_lines import LineTally, Wanted, descriptions_of, wanted_of
from benchmarks._invoice_pages import Made, make
from benchmarks._invoice_tables import make_tables
from kb.document import Page, PageWords, ReadDocument
from kb.reading import Reader
from office.invoices.field_values import same, value_of
from office.invoices.invoice import Invoice
from office.invoices.page import PageInput, read_pages
from office.invoices.reading import Reading, Source, Status
from office.invoices.structured import data_among, invoice_of
from office.invoices.witnesses import Sources, assemble
from tests.shared_data import shared_files

FIELDS = ("number", "issue_date", "due_date", "currency", "net", "vat", "gross", "iban")
DEVELOPED_ON = ("Intarsys", "4s4u")  # the other makers were looked at when these were read right
LANGUAGES = ("de", "en", "fr")
COUNT = 200  # documents of each kind of layouts of chance
SUMS = {"net", "vat", "gross", "amount_due"}
FONT = Path(__file__).parent.parent / "office" / "sample" / "fonts" / "sans.ttf"


@dataclass
class Tally:
    """What came out for one set."""

    title: str
    documents: int = 0
    unasked: int = 0
    fields: int = 0
    right: int = 0
    proven: int = 0
    lines: LineTally = field(default_factory=LineTally)
    other: list[str] = field(default_factory=list)

    def add(self, name: str, reading: Reading, truth: dict[str, str], names: Sequence[str] = FIELDS) -> None:
        """Compare the fields that the truth states."""
        self.documents += 1
        self.unasked += not any(reading[each].status is Status.ASKED for each in FIELDS)
        for each in names:
            if wanted := truth.get(each, ""):
                self._field(f"{name}: {each}", each, reading, wanted)

    def _field(self, what: str, name: str, reading: Reading, wanted: str) -> None:
        found = reading[name]
        right = agrees(name, found.value, wanted)
        proven = found.status is Status.PROVEN
        self.fields += 1
        self.right += right
        self.proven += right and proven
        if proven and not right:
            self.other.append(f"{what} {found.value}, expected {wanted}")

    def show(self) -> None:
        print(
            f"{self.title}: {self.documents} documents, {self.unasked} without a question; of {self.fields} fields"
            f" {self.right} right, {self.proven} proven and right, {len(self.other)} proven but other"
        )
        self.lines.show()
        for line in self.other:
            print(f"  {line}")


def agrees(name: str, value: str, wanted: str) -> bool:
    """The same value; a credit note's sums may be below zero on the page and above in the data."""
    return same(name, value, wanted) or (name in SUMS and same(name, value.lstrip("-"), wanted.lstrip("-")))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


class Bench:
    """The reader child, and how a file becomes readings."""

    def __init__(self, folder: Path) -> None:
        self.reader = Reader(folder)

    def pages(self, path: Path, document: ReadDocument) -> tuple[PageInput, ...]:
        words = self.reader.words(path, [page.number for page in document.pages])
        return tuple(printed(page, seen) for page, seen in zip(document.pages, words, strict=True))

    def printed(self, path: Path) -> Reading | None:
        document = self.reader.read(path, name=path.name)
        return self.reading(self.pages(path, document), ())

    def scanned(self, path: Path, pages: Sequence[int] = (1,)) -> Reading | None:
        first = tuple(recognised(page) for page in self.reader.ocr(path, pages, languages=LANGUAGES))
        second = self.reader.ocr(path, pages, languages=LANGUAGES, second=True)
        return self.reading(first, tuple(recognised(page) for page in second))

    def reading(self, pages: tuple[PageInput, ...], second: tuple[PageInput, ...]) -> Reading | None:
        found = read_pages(pages)
        if not found:
            return None
        texts = tuple(page.text for page in pages)
        return assemble(Sources("", "", texts, page=found[0], pages=pages, second=second))

    def data(self, path: Path) -> tuple[Invoice, list[Wanted]] | None:
        """The XML inside, as an invoice, and its lines as they should be read."""
        files = {found.name: Path(found.path) for found in self.reader.read(path, name=path.name).attachments}
        for name in data_among(files):
            root = self.reader.tree(files[name])
            if structured := invoice_of(root, embedded=True):
                return structured.invoice, list(wanted_of(structured.invoice, descriptions_of(root)))
        return None


def printed(page: Page, seen: PageWords) -> PageInput:
    return PageInput(page.number, page.text, seen.words, Source.TEXT, seen.width, seen.height)


def recognised(page: Page) -> PageInput:
    return PageInput(page.number, page.text, page.words, Source.OCR, page.width, page.height)


def hybrids(bench: Bench) -> Iterator[tuple[Path, Invoice, list[Wanted]]]:
    for path in shared_files("*.pdf", "invoices", "zugferd-corpus"):
        try:
            data = bench.data(path)
        except Exception as error:  # noqa: BLE001  (a broken sample is told and left out)
            print(f"  left out: {path.name}: {error}")
            continue
        if data:
            yield path, *data


def measure_hybrids(bench: Bench) -> None:
    ours, others, scans = Tally("hybrids, developed on"), Tally("hybrids, other makers"), Tally("hybrids, scanned")
    for path, invoice, lines in hybrids(bench):
        truth = {name: value_of(invoice, name) for name in FIELDS}
        tally = ours if path.parent.name in DEVELOPED_ON else others
        pages = bench.pages(path, bench.reader.read(path, name=path.name))
        if reading := bench.reading(pages, ()):
            tally.add(path.name, reading, truth)
            tally.lines.add(path.name, reading.invoice, lines, pages)
        if reading := bench.scanned(path):
            scans.add(path.name, reading, truth)
    for tally in (ours, others, scans):
        tally.show()


def measure_belegradar(bench: Bench) -> None:
    tally = Tally("belegradar")
    names = ("number", "issue_date", "currency", "net", "vat", "gross", "iban", "seller_name", "seller_vat_id")
    for path in shared_files("*.pdf", "invoices", "belegradar"):
        said = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        vat = sum((Decimal(part["amount"]) for part in said["vat_breakdown"]), Decimal(0))
        keys = ("invoice_number", "invoice_date", "currency", "net_total", "", "gross_total", "iban", "vendor_name",
                "vendor_vat_id")  # fmt: skip
        truth = {name: said.get(key) or "" for name, key in zip(names, keys, strict=True)} | {"vat": str(vat)}
        if reading := bench.printed(path):
            tally.add(path.name, reading, truth, names)
    tally.show()


def measure_receipts(bench: Bench) -> None:
    right: Counter[str] = Counter()
    paths = shared_files("*.jpg", "invoices", "sroie", "img")
    for path in paths:
        said = json.loads((path.parent.parent / "key" / f"{path.stem}.json").read_text(encoding="utf-8"))
        reading = bench.scanned(path)
        if reading is None:
            continue
        total = re.sub(r"[^\d.]", "", said.get("total", ""))
        right["total"] += any(same("gross", reading[name].value, total) for name in ("gross", "amount_due"))
        right["company"] += squeezed(reading["seller_name"].value) == squeezed(said.get("company", ""))
        right["date"] += same_day(reading["issue_date"].value, said.get("date", ""))
    print(f"sroie: {len(paths)} receipts, right: {dict(right)}")


def same_day(iso: str, written: str) -> bool:
    """The digits of the day, month and year are those written, in whatever order."""
    year, _, rest = iso.partition("-")
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    parts = {int(part) for part in rest.split("-") if part}
    letters = re.search(r"[A-Za-z]", written)
    return (
        bool(iso)
        and int(year) % 100 in {number % 100 for number in numbers}
        and (bool(letters) or parts <= set(numbers))
    )


def measure_made(bench: Bench, title: str, made: Sequence[Made]) -> None:
    tally = Tally(title)
    names = (*FIELDS, "amount_due", "seller_name", "buyer_name", "order_reference")
    for one in made:
        pages = bench.pages(one.path, bench.reader.read(one.path, name=one.path.name))
        if reading := bench.reading(pages, ()):
            name = f"{one.path.name} ({one.habits})"
            tally.add(name, reading, one.fields, names)
            lines = [
                Wanted((line.description,), line.quantity, (line.price,), line.net, line.rate) for line in one.items
            ]
            tally.lines.add(name, reading.invoice, lines, pages)
    tally.show()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kontor-bench-") as folder:
        bench = Bench(Path(folder) / "reader")
        try:
            measure_made(bench, "layouts of chance", make(COUNT, Path(folder), 1_000, FONT))
            measure_made(bench, "item tables of chance", make_tables(COUNT, Path(folder), 1, FONT))
            measure_belegradar(bench)
            measure_hybrids(bench)
            measure_receipts(bench)
        finally:
            bench.reader.close()
