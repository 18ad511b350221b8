"""The report of a Schematron run (SVRL), as hits."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET  # Saxon wrote what it reads: well-formed and without a DOCTYPE

from core.patterns import regex
from office.invoices.hits import RuleHit, Weight

UNNAMED = "factur-x-unused"  # Factur-X gives no id to its rules on elements that a profile does not use
_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_STATED_RULE = regex(r"^\[([A-Z][\w-]*)\]\s*-?\s*")
_STEP = regex(r"\*:(\w+)\[namespace-uri\(\)='[^']*'\]")
_WEIGHTS = {
    "": Weight.FATAL,
    "fatal": Weight.FATAL,
    "error": Weight.FATAL,
    "warning": Weight.WARNING,
    "information": Weight.INFORMATION,
    "info": Weight.INFORMATION,
}


def hits_of(report: str) -> list[RuleHit]:
    """Each failed assertion and each report that fired, in document order, each rule once per place."""
    return list(dict.fromkeys(_hits(report)))


def _hits(report: str) -> Iterator[RuleHit]:
    for element in ET.fromstring(report):  # noqa: S314
        if element.tag in {f"{_SVRL}failed-assert", f"{_SVRL}successful-report"}:
            yield _hit(element)


def _hit(element: ET.Element) -> RuleHit:
    words = " ".join("".join(element.itertext()).split())
    stated = _STATED_RULE.match(words)
    rule = stated.group(1) if stated else element.get("id") or UNNAMED
    flag = (element.get("flag") or element.get("role") or "").lower()
    return RuleHit(
        rule=rule,
        weight=_WEIGHTS.get(flag, Weight.WARNING),
        text=words[stated.end() :] if stated else words,
        location=_STEP.sub(r"\1", element.get("location", "")),
    )
