"""Flags of the readers become findings: odd data, two invoices inside, no signature, a broken code, pages unread."""

from dataclasses import replace
from datetime import date

import pytest

from core.evidence import Severity
from office.invoices.checks import data, findings
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.known import Known
from office.invoices.reading import Reading
from office.invoices.structured import Odd

READING = Reading("d", "a.xml", Kind.INVOICE, Format.CII, Invoice())
KNOWN = Known(date(2026, 11, 21))


def rules(*flags: str, type_code: str = "") -> list[tuple[str, Severity]]:
    reading = replace(READING, flags=flags, invoice=Invoice(type_code=type_code))
    found = [finding for check in data.TOPIC.passes for finding in check(reading, KNOWN)]
    assert set(found) <= set(findings(reading, KNOWN))
    return [(finding.rule, finding.severity) for finding in found]


def test_nothing_odd_finds_nothing():
    assert rules() == []
    assert rules("hidden-text", "data:", "data:something-new:ID") == []


def test_every_oddity_has_a_rule():
    assert set(data._BY_ODDITY) == {odd.value for odd in Odd}


@pytest.mark.parametrize(
    ("flag", "rule", "severity"),
    [
        ("data:no-amount:GrandTotalAmount", "KONTOR-DATA-01", Severity.ASK),
        ("data:twice:ID", "KONTOR-DATA-02", Severity.ASK),
        ("data:other-currency:GrandTotalAmount", "KONTOR-DATA-02", Severity.ASK),
        ("data:foreign:title", "KONTOR-DATA-03", Severity.INFO),
        ("two-invoices-inside", "KONTOR-DATA-04", Severity.ASK),
        ("unsigned", "KONTOR-DATA-05", Severity.ASK),
        ("broken-code", "KONTOR-DATA-06", Severity.ASK),
        ("more-pages", "KONTOR-DATA-07", Severity.ASK),
    ],
)
def test_each_flag_is_told(flag, rule, severity):
    assert rules(flag) == [(rule, severity)]


def test_a_cash_register_signs_nothing():
    assert rules("unsigned", type_code="1C26MAA") == []
    assert rules("unsigned", type_code="1C26TAA") == [("KONTOR-DATA-05", Severity.ASK)]


def test_the_element_is_named():
    reading = replace(READING, flags=("data:twice:GrandTotalAmount",))
    (finding,) = data._data_are_sound(reading, KNOWN)
    assert "GrandTotalAmount" in finding.message
