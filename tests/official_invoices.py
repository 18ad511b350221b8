"""Official unit tests and samples of e-invoices beside the project, as tests and benchmarks want them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lxml import etree
from pypdf import PdfReader

from core.tree import Node
from office.invoices.hits import Weight

_NAMESPACE = "{http://difi.no/xsd/vefa/validator/1.0}"


@dataclass(frozen=True)
class Expectation:
    """One rule on one document. kind: success (must not fire), error or warning. times: how often, None for any."""

    rule: str
    kind: str
    times: int | None


@dataclass(frozen=True)
class UnitTest:
    """One document with all that is expected of it."""

    name: str
    xml: bytes
    expected: tuple[Expectation, ...]


def unit_tests(folder: Path) -> Iterator[UnitTest]:
    """Every test of every file."""
    for path in sorted(folder.rglob("*.xml")):
        for number, test in enumerate(etree.parse(path).getroot().iter(f"{_NAMESPACE}test"), 1):
            (document,) = [each for each in test if isinstance(each.tag, str) and not each.tag.startswith(_NAMESPACE)]
            name = f"{path.parent.name}/{path.stem} {number}"
            yield UnitTest(name, etree.tostring(document, with_tail=False), tuple(_expected(test)))


def _expected(test: etree._Element) -> Iterator[Expectation]:
    for wanted in test.iterfind(f"{_NAMESPACE}assert/*"):
        kind = etree.QName(wanted).localname
        if kind in {"success", "error", "warning"}:
            number = wanted.get("number")
            yield Expectation((wanted.text or "").strip(), kind, int(number) if number else None)


def holds(expected: Expectation, fired: Counter[tuple[str, Weight]]) -> bool:
    """Whether a rule did what the official test says. fired: (rule, weight) → how often."""
    fatal, warned = fired[expected.rule, Weight.FATAL], fired[expected.rule, Weight.WARNING]
    if expected.kind == "success":
        return fatal + warned == 0
    if expected.kind == "warning":
        return warned >= 1
    return fatal == expected.times if expected.times else fatal >= 1


def embedded(path: Path, folder: Path) -> Path | None:
    """The XML of a sample: the file itself, or what its PDF carries, written into the folder."""
    if path.suffix.lower() == ".xml":
        return path
    if path.suffix.lower() != ".pdf":
        return None
    for name, contents in PdfReader(path).attachments.items():
        if name.lower().endswith(".xml"):
            found = folder / f"{path.stem}.xml"
            found.write_bytes(contents[0])
            return found
    return None


def issued(root: Node) -> date | None:
    """The invoice's date, in any of the three families."""
    for node in root.descendants():
        if node.name in {"IssueDate", "IssueDateTime"}:
            digits = "".join(filter(str.isdigit, node.text or node.said("DateTimeString")))[:8]
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])) if len(digits) == 8 else None
    return None
