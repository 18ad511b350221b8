"""The sample's bank statements: three formats tell the same lines, balances prove, matches add up."""

import csv
import functools
import re
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
from lxml import etree

from office.sample.answers import bank
from tests.sample_company import answers, company, rows_of

STATEMENTS: Any = bank()
NAMES = {"c": "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"}
Line = tuple[str, Decimal]


def _stem(statement: dict) -> str:
    kind = "giro" if statement["account"].endswith("4812070") else "ruecklage"
    return f"{kind}_{statement['month']}"


def _known(statement: dict) -> list[Line]:
    return [(line["date"], Decimal(line["amount"])) for line in statement["lines"]]


def _signed(element: etree._Element) -> Decimal:
    value = Decimal(element.findtext("c:Amt", "", NAMES))
    return value if element.findtext("c:CdtDbtInd", "", NAMES) == "CRDT" else -value


@pytest.mark.parametrize("statement", STATEMENTS, ids=_stem)
def test_camt_proves_and_tells_the_known_lines(statement: dict) -> None:
    root = etree.fromstring((company() / "bank" / f"{_stem(statement)}.camt053.xml").read_bytes())
    opening, closing = (_signed(balance) for balance in root.iterfind(".//c:Bal", NAMES))
    entries = root.findall(".//c:Ntry", NAMES)
    lines = [(entry.findtext("c:BookgDt/c:Dt", "", NAMES), _signed(entry)) for entry in entries]
    assert opening + sum(amount for _, amount in lines) == closing == Decimal(statement["closing"])
    assert lines == _known(statement)


def _swift_amount(side: str, figure: str) -> Decimal:
    value = Decimal(figure.replace(",", "."))
    return value if side == "C" else -value


@pytest.mark.parametrize("statement", STATEMENTS, ids=_stem)
def test_mt940_proves_and_tells_the_known_lines(statement: dict) -> None:
    text = (company() / "bank" / f"{_stem(statement)}.sta").read_bytes().decode("ascii")
    stated = re.findall(r":(6[02]F):([CD])\d{6}EUR([\d,]+)", text)
    balances = {tag: _swift_amount(side, figure) for tag, side, figure in stated}
    found = re.findall(r":61:(\d\d)(\d\d)(\d\d)\d{4}([CD])([\d,]+)N", text)
    lines = [(f"20{year}-{month}-{day}", _swift_amount(side, figure)) for year, month, day, side, figure in found]
    assert balances["60F"] + sum(amount for _, amount in lines) == balances["62F"] == Decimal(statement["closing"])
    assert lines == _known(statement)
    assert max(map(len, text.split("\r\n"))) <= 65


def test_the_giro_csv_tells_the_same_lines_newest_first() -> None:
    path = company() / "bank" / "giro_umsaetze_2026-08_bis_2026-10.csv"
    rows = list(csv.DictReader(path.read_text(encoding="cp1252").splitlines(), delimiter=";"))
    told = [Decimal(row["Betrag"].replace(",", ".")) for row in reversed(rows)]
    giro = [statement for statement in STATEMENTS if _stem(statement).startswith("giro")]
    assert told == [amount for statement in giro for _, amount in _known(statement)]


def test_the_savings_csv_states_the_closing_balance() -> None:
    lines = (
        (company() / "bank" / "ruecklage_umsaetze_2026-08_bis_2026-10.csv")
        .read_text(encoding="utf-8-sig")
        .splitlines()
    )
    stated = lines[2].split(";")[1].strip('"').removesuffix(" €").replace(".", "").replace(",", ".")
    assert stated == STATEMENTS[-1]["closing"]


def test_one_month_opens_where_the_last_one_closed() -> None:
    for account in {statement["account"] for statement in STATEMENTS}:
        months = [statement for statement in STATEMENTS if statement["account"] == account]
        assert [month["opening"] for month in months[1:]] == [month["closing"] for month in months[:-1]]


LINES = [line for statement in STATEMENTS for line in statement["lines"]]


@functools.cache
def _items() -> dict[str, dict[str, str]]:
    return {row["number"]: row for row in rows_of("open_items.csv")}


def test_the_answers_beside_the_statements_are_these() -> None:
    assert answers("bank") == STATEMENTS


def test_what_is_matched_adds_up_to_the_cent() -> None:
    for line in LINES:
        if line["outcome"] == "matched":
            allocated = sum(Decimal(item["allocated"]) for item in line["items"])
            kept = Decimal(line["discount"]) + Decimal(line["fee"])
            assert allocated == abs(Decimal(line["amount"])) + kept, line


def test_every_matched_item_is_an_open_item_and_is_not_overpaid() -> None:
    paid: dict[str, Decimal] = {}
    for line in LINES:
        for item in line["items"]:
            paid[item["number"]] = paid.get(item["number"], Decimal(0)) + Decimal(item["allocated"])
    assert set(paid) <= set(_items())
    assert {number for number, amount in paid.items() if amount > Decimal(_items()[number]["gross"])} == set()


def test_every_way_of_paying_badly_is_there() -> None:
    outcomes = Counter(line["outcome"] for line in LINES)
    assert outcomes["matched"] >= 50
    assert outcomes["asked"] >= 4
    assert outcomes["other"] >= 20
    assert sum(Decimal(line["discount"]) > 0 for line in LINES) >= 6
    assert any(Decimal(line["fee"]) > 0 and line["outcome"] == "matched" for line in LINES)
    assert any(len(line["items"]) == 2 for line in LINES)
    numbers = Counter(item["number"] for line in LINES for item in line["items"])
    assert numbers["RE-2026-0324"] == 2
    broken = [
        line for line in LINES if line["outcome"] == "matched" and line["items"][0]["number"] not in line["text"]
    ]
    assert len(broken) >= 10


def test_a_twin_is_asked_about_because_two_items_fit() -> None:
    (line,) = [line for line in LINES if line["name"] == "K. Müller"]
    assert line["outcome"] == "asked"
    assert len({_items()[number]["gross"] for number in line["rivals"]} | {line["amount"]}) == 1


def test_nothing_is_booked_at_a_weekend() -> None:
    from datetime import date

    assert [line["date"] for line in LINES if date.fromisoformat(line["date"]).weekday() >= 5] == []
