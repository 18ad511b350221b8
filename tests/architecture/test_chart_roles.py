"""A chart of accounts names no purpose that nobody asks for: what no code reads is only believed."""

import re

import pytest

from office.books.charts.chart import CHARTS, chart
from tests.architecture.sources import ROOT

_ASKING = ("office/app", "office/books/posting")
_RATE = re.compile(r"_\d+$")


@pytest.fixture(scope="module")
def asked():
    """What stands in quotes where purposes are looked up; of f"input_vat_{rate}" what stands before the rate."""
    told = "\n".join(path.read_text("utf-8") for folder in _ASKING for path in (ROOT / folder).glob("*.py"))
    return set(re.findall(r'"([a-z]+(?:_[a-z0-9]+)*?)(?:_\d+)?"', told)) | {
        f"{stem}_{name}"
        for stem, names in {
            "input_vat": ("eu", "13b"),
            "vat_payable": ("eu", "13b"),
            "discount": ("given", "received"),
        }.items()
        if f'f"{stem}_{{' in told
        for name in names
    }


@pytest.fixture(scope="module")
def proposed():
    """The accounts of SKR03 by which an invoice's words propose a cost: other charts find theirs by role."""
    folder = ROOT / "office/invoices"
    told = "\n".join(path.read_text("utf-8") for path in folder.rglob("*") if path.suffix in {".py", ".toml"})
    return set(re.findall(r'"(\d{4})"', told))


@pytest.mark.parametrize("name", CHARTS)
def test_every_purpose_of_a_chart_is_asked_for(name, asked, proposed):
    bridges = {_RATE.sub("", role) for role, number in chart("SKR03").roles.items() if number in proposed}
    needless = {role for role in chart(name).roles if _RATE.sub("", role) not in asked | bridges}
    assert not needless, f"no code asks for {sorted(needless)}"


def test_a_purpose_that_nobody_asks_for_is_found(asked, proposed):
    assert not {"wage_tax_payable", "vat_settlement", "reminder_fees"} & asked
    assert {"receivables", "input_vat", "fx_loss", "owner_draw"} <= asked
    assert "4210" in proposed
