"""The official unit tests of EN 16931 beside the project: small documents, each with what must fire and what not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

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
