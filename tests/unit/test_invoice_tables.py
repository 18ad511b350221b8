"""The dated tables: what is lawful on which day."""

from datetime import date
from decimal import Decimal

import pytest

from core.money import decimals
from office.invoices.tables import currencies, eu_members, ever_a_rate, exemption_codes, vat_countries, vat_rates


@pytest.mark.parametrize(
    ("country", "day", "rate", "lawful"),
    [
        ("DE", "2020-06-30", "19", True),
        ("DE", "2020-07-01", "19", False),
        ("DE", "2020-12-31", "16", True),
        ("DE", "2021-01-01", "16", False),
        ("VN", "2023-01-15", "8", False),
        ("VN", "2023-07-01", "8", True),
        ("CN", "2019-03-31", "16", True),
        ("CN", "2019-04-01", "13", True),
        ("CH", "2023-12-31", "7.7", True),
        ("CH", "2024-01-01", "8.1", True),
        ("FI", "2024-09-01", "25.5", True),
        ("RO", "2025-08-01", "19", False),
        ("SK", "2025-01-01", "23", True),
        ("SK", "2025-01-01", "20", False),
        ("SK", "2025-01-01", "19", True),
        ("RO", "2025-07-31", "19", True),
        ("RO", "2025-08-01", "21", True),
        ("RO", "2025-08-01", "11", True),
        ("RO", "2025-08-01", "5", False),
        ("RO", "2026-07-31", "9", True),
        ("RO", "2026-08-01", "9", False),
        ("EE", "2025-06-30", "24", False),
        ("EE", "2025-07-01", "24", True),
        ("EE", "2025-07-01", "22", False),
        ("EE", "2025-01-01", "13", True),
        ("FI", "2025-12-31", "14", True),
        ("FI", "2026-01-01", "14", False),
        ("FI", "2026-01-01", "13.5", True),
        ("LT", "2026-01-01", "12", True),
        ("LT", "2026-01-01", "9", False),
        ("AT", "2026-06-30", "4.9", False),
        ("AT", "2026-07-01", "4.9", True),
        ("SE", "2026-04-01", "6", True),
        ("VN", "2025-01-01", "8", True),
        ("VN", "2026-12-31", "8", True),
        ("VN", "2027-01-01", "8", False),
    ],
)
def test_a_rate_and_its_days(country, day, rate, lawful):
    assert (Decimal(rate) in vat_rates(country, date.fromisoformat(day))) is lawful


def test_all_members_have_rates_on_every_day():
    assert eu_members() <= vat_countries()
    assert len(eu_members()) == 27
    for country in vat_countries():
        for year in range(2014, 2028):
            assert vat_rates(country, date(year, 7, 2)), f"{country} {year}"


def test_britain_was_a_member():
    assert "GB" in eu_members(date(2020, 12, 31))
    assert "GB" not in eu_members(date(2021, 1, 1))


def test_when_a_rate_held():
    assert [rate.until for rate in ever_a_rate("EE", Decimal(22))] == [date(2025, 6, 30)]


def test_codes():
    assert {"EUR", "VND", "CNY"} <= currencies()
    assert "VATEX-EU-IC" in exemption_codes()
    assert decimals("VND") == 0
