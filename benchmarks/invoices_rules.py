"""The official rules: what they reach and what they take: ``python -m benchmarks invoices_rules``.

The official unit tests of EN 16931, each expectation; the official samples, by what their findings would do to a
payment; time for one invoice, from the app to the child and back, the set compiled before; and compiling it.
"""

import statistics
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import psutil

from core.errors import WorldError
from core.evidence import Severity
from kb.reading import Reader
from office.invoices.rulesets import Official
from office.invoices.tax_office import rule_findings
from office.rules.client import RuleBook
from tests.official_invoices import embedded, holds, issued, unit_tests
from tests.shared_data import DATA, shared_files


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


def samples(book: RuleBook, reader: Reader, folder: Path) -> None:
    """The official samples: time, and what the findings would do."""
    seconds: dict[str, list[float]] = defaultdict(list)
    doing: dict[str, Counter[str]] = defaultdict(Counter)
    for path in shared_files("*", "invoices", "zugferd-corpus"):
        xml = embedded(path, folder)
        try:
            root = reader.tree(xml) if xml else None
        except WorldError:
            continue
        if xml and root and (outcome := book.check(xml, root)):
            where = "/".join(path.relative_to(DATA / "invoices" / "zugferd-corpus").parts[:2])
            severities = {finding.severity for finding in rule_findings(outcome, issued(root))}
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
    slow = ordered[int(len(ordered) * 0.95)]
    return f"{statistics.median(ordered) * 1000:.1f} ms median, {slow * 1000:.1f} ms at 95 %"


def main() -> None:
    """All of it; nothing where ../shared/data is not there."""
    if not (DATA / "invoices").exists():
        print("needs ../shared/data/invoices")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        reader = Reader(folder / "reader")
        book = RuleBook(reader)
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
