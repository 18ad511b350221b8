"""The official rules: what they reach and what they take: ``python -m benchmarks invoices_rules``.

The official unit tests of EN 16931, each expectation; the official samples, by what their findings would do to
a payment; time for one invoice, from the app to the child and back, the set compiled before; and compiling it.
"""

import io
import statistics
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import psutil
import pypdf

from core.errors import WorldError
from core.evidence import Severity
from kb.reading import Reader
from office.invoices.hits import Weight
from office.invoices.rulesets import Official
from office.invoices.tax_office import rule_findings
from office.rules.client import RuleBook
from tests.en16931_units import Expectation, unit_tests
from tests.shared_data import DATA, shared_files


def holds(expected: Expectation, fired: Counter[tuple[str, Weight]]) -> bool:
    """Whether the rule did what the official test says."""
    fatal, warned = fired[expected.rule, Weight.FATAL], fired[expected.rule, Weight.WARNING]
    if expected.kind == "success":
        return fatal + warned == 0
    if expected.kind == "warning":
        return warned >= 1
    return fatal == expected.times if expected.times else fatal >= 1


def units(book: RuleBook, reader: Reader, folder: Path) -> None:
    """The official unit tests."""
    held, wrong, seconds = 0, [], []
    file = folder / "unit.xml"
    for test in unit_tests(DATA / "invoices" / "en16931-unit"):
        file.write_bytes(test.xml)
        outcome = book.check(file, reader.tree(file))
        assert outcome
        seconds.append(outcome.seconds)
        fired = Counter((hit.rule, hit.weight) for hit in outcome.hits)
        for expected in test.expected:
            held += holds(expected, fired)
            wrong += [] if holds(expected, fired) else [(test.name, expected.rule)]
    print(
        f"official unit tests: {held} of {held + len(wrong)} expectations hold; {spread(seconds)}", *wrong, sep="\n  "
    )


def xml_of(path: Path, folder: Path) -> Path | None:
    """The sample itself, or the XML inside its PDF."""
    if path.suffix.lower() == ".xml":
        return path
    for name, contents in pypdf.PdfReader(io.BytesIO(path.read_bytes())).attachments.items():
        if name.lower().endswith(".xml"):
            found = folder / "embedded.xml"
            found.write_bytes(contents[0])
            return found
    return None


def samples(book: RuleBook, reader: Reader, folder: Path) -> None:
    """The official samples: time, and what the findings would do."""
    seconds: dict[str, list[float]] = defaultdict(list)
    doing: dict[str, Counter[str]] = defaultdict(Counter)
    for path in shared_files("*", "invoices", "zugferd-corpus"):
        xml = xml_of(path, folder) if path.suffix.lower() in {".xml", ".pdf"} else None
        try:
            outcome = book.check(xml, reader.tree(xml)) if xml else None
        except WorldError:
            outcome = None
        if outcome:
            where = "/".join(path.relative_to(DATA / "invoices" / "zugferd-corpus").parts[:2])
            severities = {finding.severity for finding in rule_findings(outcome, None)}
            heaviest = [each for each in (Severity.BLOCK, Severity.ASK, Severity.INFO) if each in severities]
            doing[where][heaviest[0].value if heaviest else "none"] += 1
            seconds[outcome.ruleset].append(outcome.seconds)
    for where, counts in sorted(doing.items()):
        print(f"{where:22} {sum(counts.values()):3} invoices, heaviest finding:", dict(counts))
    for ruleset, times in sorted(seconds.items()):
        print(f"{ruleset:22} {spread(times)}")


def spread(seconds: list[float]) -> str:
    """Median and the slowest of twenty, in milliseconds."""
    ordered = sorted(seconds)
    return f"{statistics.median(ordered) * 1000:.1f} ms median, {ordered[int(len(ordered) * 0.95)] * 1000:.1f} ms at 95 %"


def main() -> None:
    """All of it; nothing where ../shared/data is not there."""
    if not (DATA / "invoices").exists():
        print("needs ../shared/data/invoices")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        reader, book = Reader(folder / "reader"), RuleBook()
        try:
            for rules in Official:
                began = time.monotonic()
                book.warm_up([rules])
                print(f"compile {rules.label:24} {time.monotonic() - began:.2f} s")
            units(book, reader, folder)
            samples(book, reader, folder)
            print(f"the child holds {psutil.Process(book.pid).memory_info().rss >> 20} MiB")
        finally:
            book.close()
            reader.close()
