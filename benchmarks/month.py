"""A month of an office with 20,000 bank lines and 5,000 open items: ``python -m benchmarks month``.

Seconds of the worker behind the room Month: the first look, a second one, and one after an answer of the owner. Then
the same lines in six weeks, three quarters of them in one month, in an office that begins to keep its books.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from office.app import bank, books, categorising, items, months
from office.app.bootstrap import Office, open_office

LINES = 20_000  # and a quarter as many sales
_FIRST, _DAYS = date(2025, 1, 1), 600
_BUSY, _SIX_WEEKS = date(2026, 8, 1), 45
_ITEM_HEAD = (
    "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
)
_BANK_HEAD = (
    "Auftragskonto;Buchungstag;Valutadatum;Beguenstigter/Zahlungspflichtiger;Verwendungszweck;IBAN;Betrag;Waehrung\n"
)
_PAYEES = (
    "Stadtwerke",
    "Telekom",
    "Shell",
    "Allianz",
    "Würth",
    "Bürobedarf Kern",
    "DHL",
    "Hetzner",
    "REWE",
    "Finanzamt",
)


_FIRST_PARTS = ("Bau", "Holz", "Licht", "Fein", "Nord", "Sonn", "Kupfer", "Wald", "Glas", "Stein", "Obst")
_LAST_PARTS = ("mann", "berger", "hof", "werk", "wiese", "ecker", "thal", "brunn", "feld", "moser", "quell")
_TRADES = (
    "GmbH",
    "Möbel KG",
    "Gastro",
    "Optik",
    "Bau AG",
    "Praxis",
    "Verlag",
    "Garten",
    "Elektro",
    "Mode",
    "Transporte",
)


def main() -> None:
    """Make the office, then measure."""
    lines = int(sys.argv[-1]) if sys.argv[-1].isdigit() else LINES  # as in python -m benchmarks.month 4000
    _over_many_months(lines)
    _keeping_one_month(lines)


def _over_many_months(lines: int) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        office = open_office(Path(folder) / "office", with_model=False)
        try:
            seconds = _seconds(lambda: filled(office, Path(folder), lines))
            print(f"{lines} lines and {lines // 4} items taken in: {seconds:.1f} s", flush=True)
            newest = months.months(office)[1]
            for what in ("first look", "second look"):
                print(f"{what}: {_seconds(lambda: months.month(office, newest)):.1f} s", flush=True)
            _answer(office, newest)
            print(f"after an answer: {_seconds(lambda: months.month(office, newest)):.1f} s")
        finally:
            office.close()


def _keeping_one_month(lines: int) -> None:
    """Books kept from a month on that has most of the lines: what is certain is posted, all others are asked."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        office = open_office(Path(folder) / "office", with_model=False)
        try:
            books.choose_chart(office, "SKR03")
            filled(office, Path(folder), lines, _BUSY, _SIX_WEEKS)
            view = months.month(office, f"{_BUSY:%Y-%m}")
            assert view.offer, "nothing to keep"
            months.keep_books(office, view.offer)
            for what in (f"books kept, {len(view.lines)} lines in one month", "looked at again"):
                print(f"{what}: {_seconds(lambda: months.month(office, view.close.period)):.1f} s", flush=True)
        finally:
            office.close()


def _seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


def _answer(office: Office, period: str) -> None:
    view = months.month(office, period)
    if view.questions:
        months.none_of_these(office, view.questions[0])


def filled(office: Office, folder: Path, lines: int = LINES, first: date = _FIRST, days: int = _DAYS) -> None:
    """An office with a bank's year and a half, sales of which nine in ten were paid, and what it buys."""
    chance = random.Random(7)
    sold = [
        (f"RE-{10000 + at}", first + timedelta(days=chance.randrange(days - 40)), _customer(at % 700),
         chance.randint(2000, 900000))
        for at in range(lines // 4)
    ]  # fmt: skip
    table = _ITEM_HEAD + "".join(
        f"sales,{number},{day},{day + timedelta(days=14)},{who},,,EUR,{cents / 100:.2f},19,,\n"
        for number, day, who, cents in sold
    )
    (folder / "items.csv").write_text(table, encoding="utf-8")
    items.import_items(office, folder / "items.csv")
    paid = [
        (
            day + timedelta(days=chance.randint(3, 30)),
            who,
            f"Rechnung {number if chance.random() < 0.9 else ''}",
            cents,
        )
        for number, day, who, cents in sold
        if chance.random() < 0.9
    ]
    bought = [
        (
            first + timedelta(days=chance.randrange(days)),
            who,
            f"{who} Kd {at % 97} Beleg {at}",
            -chance.randint(500, 90000),
        )
        for at in range(lines - len(paid))
        for who in [chance.choice(_PAYEES)]
    ]
    rows = "".join(
        f"DE02120300000000202051;{day:%d.%m.%Y};{day:%d.%m.%Y};{who};{text};DE{_digits(who)};{_german(cents)};EUR\n"
        for day, who, text, cents in sorted(paid + bought)
    )
    (folder / "bank.csv").write_text(_BANK_HEAD + rows, encoding="utf-8")
    (taken,) = bank.import_files(office, [folder / "bank.csv"])
    assert taken.fresh > lines * 0.9, taken.fresh
    categorising.bring_up_to_date(office)


def _customer(at: int) -> str:
    """One of 1,331 names that are as unlike as names are."""
    one, two, three = at % 11, at // 11 % 11, at // 121 % 11
    return f"{_FIRST_PARTS[one]}{_LAST_PARTS[two]} {_TRADES[three]}"


def _digits(who: str) -> str:
    """Twenty digits that are always the same for a name."""
    return f"{sum(ord(sign) * 31**at for at, sign in enumerate(who)) % 10**20:020d}"


def _german(cents: int) -> str:
    return f"{cents / 100:.2f}".replace(".", ",")


if __name__ == "__main__":
    main()
