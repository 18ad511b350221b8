"""Planted errors and decoys through the whole of reading and checking: ``python -m benchmarks invoices_mutations``.

Every error of `_mutation_operators` is planted in clean invoices of six suppliers and comes in up to four forms: as
fields (surely read), as data (UBL), as a page in one of three layouts of our own, and as a page with data inside.
Caught means: a finding of the expected class that weighs at least as much as expected. On a page that cannot be read
with certainty a question counts for a stop, and is counted apart. Decoys must raise nothing but information.
"""

import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from benchmarks._mutation_decoys import DECOYS, Decoy
from benchmarks._mutation_firms import INVOICES, Case, clean
from benchmarks._mutation_operators import DATA, EVERY, HYBRID, OPERATORS, PAPER, Operator
from benchmarks._mutation_paper import LAYOUTS, pdf, ubl
from core.evidence import Finding, Severity
from kb.document import Page
from kb.document import Source as TextSource
from kb.readers.tree import read_tree
from kb.reading import Reader
from office.invoices.checks import findings
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.page import PageInput, PageReading, read_page
from office.invoices.reading import Field, Reading, Source, Status
from office.invoices.structured import invoice_of
from office.invoices.verdict import Verdict, verdict
from office.invoices.witnesses import CodeSaid, Data, Sources, assemble

FIELDS, AS_DATA, AS_PAGE, AS_HYBRID = "fields", "data", "page", "hybrid"
_FORMS = {EVERY: (FIELDS, AS_DATA, AS_PAGE), DATA: (FIELDS, AS_DATA), PAPER: (AS_PAGE,), HYBRID: (AS_HYBRID,)}
_IN_DATA = {Kind.INVOICE, Kind.CREDIT_NOTE, Kind.CORRECTION, Kind.PREPAYMENT}
_WEIGHT = {Severity.INFO: 0, Severity.ASK: 1, Severity.BLOCK: 2}


Paper = Callable[[Invoice, str], bytes]


@dataclass(frozen=True)
class Trial:
    """What is planted in whose invoices, on which paper. papers: an invoice and words more, as a PDF."""

    clean: Callable[[str], Case]
    suppliers: tuple[str, ...]
    operators: tuple[Operator, ...]
    decoys: tuple[Decoy, ...]
    papers: tuple[Paper, ...]


OURS = Trial(clean, tuple(INVOICES), OPERATORS, DECOYS, tuple(partial(pdf, layout) for layout in LAYOUTS))


@dataclass
class Tally:
    """How many were planted, and how many of them were found, asked about instead of stopped, or missed."""

    planted: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def share(self, *names: str) -> str:
        planted, caught = sum(self.planted[name] for name in names), sum(self.caught[name] for name in names)
        asked = sum(self.asked[name] for name in names)
        shown = f"{caught} of {planted} ({100 * caught / max(planted, 1):.1f} %)"
        return f"{shown}, {asked} of them asked, not stopped" if asked else shown


class Desk:
    """Reads cases in every form, as the office does. Layouts take turns by the case's name."""

    def __init__(self, folder: Path, papers: tuple[Paper, ...]) -> None:
        self._folder = folder
        self._papers = papers
        self._reader = Reader(folder)

    def close(self) -> None:
        self._reader.close()

    def reading(self, case: Case, form: str, turn: str) -> Reading:
        if form == FIELDS:
            return _as_fields(case)
        page = (
            self._page(case, self._papers[zlib.crc32(turn.encode()) % len(self._papers)]) if form != AS_DATA else None
        )
        made = Sources(
            document=case.document, name=case.name, known=case.known, flags=case.flags,
            page=page[1] if page else None,
            texts=tuple(each.text for each in page[0]) if page else (), data=None if form == AS_PAGE else _data(case),
            codes=(CodeSaid(case.code),) if case.code else (), properties={"producer": case.producer},
        )  # fmt: skip
        read = assemble(made)
        kind = case.invoice.kind
        return replace(
            read, kind=kind, invoice=replace(read.invoice, kind=kind)
        )  # what kind it is, is not measured here

    def _page(self, case: Case, paper: Paper) -> tuple[list[Page], PageReading]:
        file = self._folder / "page.pdf"
        file.write_bytes(paper(case.on_page, case.extra_text))
        pages = list(self._reader.read(file, name=file.name).pages)
        numbers = [page.number for page in pages if page.source is TextSource.TEXT]
        words = zip(pages, self._reader.words(file, numbers), strict=True)
        inputs = [
            PageInput(page.number, page.text, seen.words, Source.TEXT, seen.width, seen.height)
            for page, seen in words
        ]
        return pages, read_page(inputs)


def _as_fields(case: Case) -> Reading:
    invoice = case.invoice
    form = Format.SCAN if case.scanned else Format.UBL
    fields = {name: Field(name, "?", Status.PROVEN) for name in ("number", "gross", "net", "vat", "iban")}
    return Reading(
        case.document, case.name, invoice.kind, form, invoice, fields=fields, said={Source.XML: invoice},
        flags=case.flags, properties={"producer": case.producer},
    )  # fmt: skip


def _data(case: Case) -> Data:
    found = invoice_of(read_tree(ubl(case.invoice)))
    if found is None:
        raise ValueError("our own UBL is not read as an invoice")
    return Data(found.invoice, found.format, found.profile, sound=True)


def _forms(operator: Operator, case: Case) -> Iterator[str]:
    for form in _FORMS[operator.form]:
        in_this = case.invoice.kind in (_IN_DATA if form == AS_DATA else {Kind.INVOICE, Kind.CREDIT_NOTE})
        if form == FIELDS or (in_this and not case.scanned):
            yield form


def _is_caught(operator: Operator, found: Iterable[Finding], *, at_least: Severity) -> bool:
    return any(each.kind in operator.expected and _WEIGHT[each.severity] >= _WEIGHT[at_least] for each in found)


def plant(trial: Trial, desk: Desk, tally: Tally) -> None:
    """Every operator on every invoice that it fits, in every form."""
    for operator in trial.operators:
        for key in operator.on or trial.suppliers:
            case = operator.plant(trial.clean(key))
            for form in _forms(operator, case):
                _try(desk, tally, operator, case, form=form, key=key)


def _try(desk: Desk, tally: Tally, operator: Operator, case: Case, *, form: str, key: str) -> None:
    reading = desk.reading(case, form, f"{operator.name}/{key}")
    found = findings(reading, case.known)
    group = f"{operator.severity.value}/{form}"
    tally.planted[group] += 1
    tally.planted[operator.name.partition(":")[0] if operator.form == HYBRID else _area(operator)] += 1
    stopped = _is_caught(operator, found, at_least=operator.severity)
    on_paper = form in {AS_PAGE, AS_HYBRID} and operator.severity is Severity.BLOCK
    asked = not stopped and on_paper and verdict(reading, found) is not Verdict.PAY
    if stopped or asked:
        tally.caught[group] += 1
        tally.asked[group] += asked
        tally.caught["data" if operator.form == HYBRID else _area(operator)] += 1
    else:
        rules = ", ".join(f"{each.rule} {each.severity.value}" for each in found) or "nothing"
        tally.missed.append(f"{operator.name} ({key}, {form}): found {rules}")


def _area(operator: Operator) -> str:
    if "account changed" in operator.name:
        return "account changed"
    return "duplicates" if "duplicate" in {kind.value for kind in operator.expected} else "others"


def decoys(trial: Trial, desk: Desk) -> tuple[Counter[str], list[str]]:
    """How many decoys came in each form and how many of them alarmed, with what."""
    counted: Counter[str] = Counter()
    alarms = []
    for decoy in trial.decoys:
        for key in decoy.on:
            case = decoy.change(trial.clean(key))
            for form in (FIELDS, AS_DATA, AS_PAGE, AS_HYBRID):
                reading = desk.reading(case, form, f"{decoy.name}/{key}")
                loud = [each for each in findings(reading, case.known) if each.severity is not Severity.INFO]
                counted[form] += 1
                counted[f"{form} alarms"] += bool(loud)
                counted["blocking"] += any(each.severity is Severity.BLOCK for each in loud)
                counted["page against data"] += any("PAGE" in each.rule or "QR" in each.rule for each in loud)
                counted["duplicates"] += any("DUP" in each.rule for each in loud)
                alarms += [
                    f"{decoy.name} ({key}, {form}): {each.rule} {each.severity.value}: {each.message[:110]}"
                    for each in loud
                ]
    return counted, alarms


def main(loud: bool | None = None) -> None:
    """Plant, count, print; with --all each miss and each alarm is told."""
    measure(OURS, loud="--all" in sys.argv if loud is None else loud)


def measure(trial: Trial, *, loud: bool) -> None:
    """Run one trial and print what came of it."""
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="kontor-bench-") as folder:
        desk = Desk(Path(folder), trial.papers)
        started = time.process_time()
        plant(trial, desk, tally)
        counted, alarms = decoys(trial, desk)
        used = time.process_time() - started
        desk.close()
    _print(trial, tally, counted)
    print(f"CPU of reading and checking without the children: {used:.0f} s")
    for text in (*tally.missed, *alarms) if loud else (*tally.missed[:10], *alarms[:10]):
        print("  ", text)


def _print(trial: Trial, tally: Tally, counted: Counter[str]) -> None:
    forms = (FIELDS, AS_DATA, AS_PAGE, AS_HYBRID)
    print(f"{len(trial.operators)} operators, {len(trial.decoys)} decoys, {len(trial.suppliers)} clean invoices,"
          f" {len(trial.papers)} layouts")  # fmt: skip
    print("blocking errors caught:", tally.share(*(f"block/{form}" for form in forms)), "(bar 98 %)")
    every = tally.share(*(f"{weight}/{form}" for weight in ("block", "ask", "info") for form in forms))
    print("all errors caught:", every, "(bar 95 %)")
    for form in forms:
        every = tally.share(*(f"{each}/{form}" for each in ("block", "ask", "info")))
        print(f"   as {form}: blocking {tally.share(f'block/{form}')}; all {every}")
    false = counted["page against data"]
    print(f"page against data: {tally.share('data')} (bar 99 %); false on decoys {false} (bar 0)")
    print("duplicates:", tally.share("duplicates"), f"(bar 99 %); false on decoys {counted['duplicates']}")
    print("account changed:", tally.share("account changed"), "(bar 100 %)")
    for form in forms:
        print(f"   decoys as {form}: {counted[f'{form} alarms']} of {counted[form]} alarmed")
    print(f"decoys that were stopped: {counted['blocking']} (bar 0)")


if __name__ == "__main__":
    main()
