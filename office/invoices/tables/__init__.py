"""Tables that came with the app: VAT rates by country and day, exemption codes, currencies, accounts of cost."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Rate:
    """A VAT rate and the days on which it is lawful. until: the last day, None while it holds."""

    percent: Decimal
    since: date
    until: date | None

    def holds_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


def _table(name: str) -> Any:
    return json.loads(resources.files(__name__).joinpath(f"{name}.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _rates() -> dict[str, tuple[Rate, ...]]:
    """By country. The law behind each, and which were compared with a notice and when, stand in the table itself."""
    return {
        country: tuple(
            Rate(Decimal(percent), date.fromisoformat(since), date.fromisoformat(until) if until else None)
            for percent, since, until in rows
        )
        for country, rows in _table("vat_rates")["rates"].items()
    }


def vat_countries() -> frozenset[str]:
    """The countries whose VAT rates are known here."""
    return frozenset(_rates())


def vat_rates(country: str, day: date) -> frozenset[Decimal]:
    """The VAT rates above zero that are lawful in the country on that day; empty for a country that is not known."""
    return frozenset(rate.percent for rate in _rates().get(country, ()) if rate.holds_on(day))


def ever_a_rate(country: str, percent: Decimal) -> tuple[Rate, ...]:
    """When the country had this rate."""
    return tuple(rate for rate in _rates().get(country, ()) if rate.percent == percent)


@lru_cache(maxsize=1)
def currencies() -> frozenset[str]:
    """The codes of ISO 4217 in use."""
    return frozenset(_table("currencies")["codes"].split())


@lru_cache(maxsize=1)
def _members() -> tuple[frozenset[str], dict[str, date]]:
    table = _table("vat_rates")
    return frozenset(table["eu"].split()), {land: date.fromisoformat(last) for land, last in table["left"].items()}


def eu_members(day: date | None = None) -> frozenset[str]:
    """The member states of the European Union, on that day or now."""
    members, left = _members()
    return members | {country for country, last in left.items() if day and day <= last}


@lru_cache(maxsize=1)
def chart() -> Mapping[str, str]:
    """The accounts on which supplier invoices are booked (DATEV SKR 03), number and usual name."""
    accounts: dict[str, str] = _table("skr03")["accounts"]
    return accounts


@lru_cache(maxsize=1)
def exemption_codes() -> frozenset[str]:
    """The VATEX codes of the EU (BT-121)."""
    return frozenset(_table("exemptions")["codes"].split())
