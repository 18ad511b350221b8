"""Tax codes of a country: dated rates, and the lines of the return that amounts of a code fill."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class TaxStep:
    """What holds from a day on. rate: in percent; None where a code has many. base, tax: lines, "" for none."""

    since: date
    rate: Decimal | None
    base: str
    tax: str


@dataclass(frozen=True, slots=True)
class TaxCode:
    """A kind of turnover or input tax. tax_code: the code of the tax that belongs to it. due: 1 owed, -1 deducted."""

    code: str
    name: str
    tax_code: str
    due: int
    steps: tuple[TaxStep, ...]

    def on(self, day: date) -> TaxStep | None:
        """What held on a day."""
        return max((step for step in self.steps if step.since <= day), key=lambda step: step.since, default=None)


@dataclass(frozen=True, slots=True)
class TaxBook:
    """The codes of a country, the lines of its return in order, and the line of what is to be paid."""

    codes: Mapping[str, TaxCode]
    lines: Mapping[str, str]
    payable: str


@cache
def tax_book(country: str) -> TaxBook:
    """The tax codes of DE, VN, CN or US."""
    file = resources.files("office.books.charts") / f"taxes_{country.lower()}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    codes = {code: _code(code, each) for code, each in data["code"].items()}
    return TaxBook(codes, data["lines"], data["payable"])


def _code(code: str, data: Mapping[str, Any]) -> TaxCode:
    steps = tuple(
        TaxStep(
            step["from"], Decimal(step["rate"]) if step["rate"] else None, step.get("base", ""), step.get("tax", "")
        )
        for step in data["steps"]
    )
    return TaxCode(code, data["name"], data.get("tax_code", ""), data["due"], steps)


def rate_on(country: str, code: str, day: date) -> Decimal | None:
    """The rate of a code on a day, in percent; None where it has none."""
    held = tax_book(country).codes.get(code)
    step = held.on(day) if held else None
    return step.rate if step else None
