"""Rates of exchange at the month's end, as documents tell them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from core.patterns import regex
from office.books.review import lexicon
from office.books.review.dossier import Dossier
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper
from office.books.review.rows import Row
from office.books.review.wording import held_in, words

_SHEET = 40  # rows: a longer paper is no sheet of rates
_FAR = Decimal("0.25")  # of the rate that the books hold it at: a rate further away is of something else


def closing_rates(dossier: Dossier) -> dict[str, tuple[Decimal, Row]]:
    """Currency → what one unit of it is worth at the month's end, as a document says."""
    found: dict[str, tuple[Decimal, Row]] = {}
    for paper in sorted(dossier.papers, key=lambda paper: paper.kind is PaperKind.RATES):
        if not _is_of_month_end(dossier, paper):
            continue
        for row in paper.rows:
            for currency, rate in _rates_in(row, dossier):
                found[currency] = (rate, row)
    return found


def tells_rates(dossier: Dossier, paper: Paper) -> bool:
    """Whether a paper of the month's end says what a currency is worth in the firm's own, whatever its head is."""
    return _is_of_month_end(dossier, paper) and any(True for row in paper.rows for _ in _rates_in(row, dossier))


def _is_of_month_end(dossier: Dossier, paper: Paper) -> bool:
    days = [day for row in paper.rows for day in row.days]
    near = [day for day in days if timedelta(0) <= dossier.last - day <= timedelta(days=4)]
    if paper.kind is PaperKind.OTHER:  # a note of the rates under any head
        return bool(near) and len(paper.rows) <= _SHEET
    return paper.kind is PaperKind.RATES and (bool(near) or not days)


def _tells_rate(dossier: Dossier, paper: Paper, row: Row) -> bool:
    """Whether a rate may stand on this line: of a statement only beside the month's end, and not with its balance."""
    if paper.kind is not PaperKind.BANK:
        return _is_of_month_end(dossier, paper)
    near = any(timedelta(0) <= dossier.last - day <= timedelta(days=4) for day in row.days)
    return near and not lexicon.CLOSING.search(row.text)


_PAIR = regex(
    r"(?P<a>1|100)?\s*(?P<one>[A-Z]{3})\s*(?:=|:|/|is|entspricht|≈|equals|vs\.?|to)\s*(?:(?P<before>[\d.,]*\d)\s*)?(?P<two>[A-Z]{3})?\s*[:=]?\s*(?P<after>[\d.,]*\d)?"
)
CODES = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "CHF",
        "VND",
        "CNY",
        "JPY",
        "PLN",
        "CZK",
        "SEK",
        "NOK",
        "DKK",
        "HUF",
        "RON",
        "THB",
        "SGD",
        "HKD",
        "AUD",
        "CAD",
        "KRW",
        "INR",
        "BRL",
        "MXN",
        "TRY",
        "ZAR",
        "NZD",
    ]
)


def _rates_in(row: Row, dossier: Dossier) -> Iterator[tuple[str, Decimal]]:
    """As in "1 EUR = 1.0850 USD", "USD/VND 25,410", "USD 1.0850" beside the own currency in the head."""
    base = dossier.currency
    if row.days and dossier.last - max(row.days) > timedelta(days=4):
        return
    for match in _PAIR.finditer(_in_codes(row.text)):
        one, two = match["one"], match["two"]
        value = _decimal(match["before"] or match["after"] or "", base)
        if one not in CODES or two not in CODES or one == two or not value:
            continue
        value /= Decimal(match["a"] or 1)
        if two == base:
            yield one, value
        elif one == base:
            yield two, 1 / value


_NAMES = {
    "USD": r"美元|美金|US dollars?|US-Dollar|đô la Mỹ",
    "EUR": r"欧元|\beuros?\b",
    "CNY": r"人民币|\bRMB\b",
    "VND": r"\bVNĐ\b|(?<=\d)\s*đồng",
    "GBP": r"英镑",
    "JPY": r"日元|日圆",
    "HKD": r"港币|港元",
}


def _in_codes(text: str) -> str:
    """The line with its currencies as codes: "1美元=7.1046人民币"."""
    for code, pattern in _NAMES.items():
        text = re.sub(pattern, f" {code} ", text, flags=re.IGNORECASE)
    return text


def _decimal(written: str, base: str) -> Decimal | None:
    """A rate: with one separator it is the decimal one, unless three digits behind it make thousands of đồng."""
    if not written:
        return None
    plain = written.replace(",", ".")
    whole, _, part = plain.rpartition(".")
    if base == "VND" and len(part) == 3 and len(whole.replace(".", "")) <= 3:
        return Decimal(plain.replace(".", ""))
    if plain.count(".") > 1:
        return Decimal(whole.replace(".", "") + "." + part)
    return Decimal(plain) if re.fullmatch(r"\d+(\.\d+)?", plain) else None


def rate_beside(dossier: Dossier, currency: str, booked: Decimal) -> tuple[Decimal, Row] | None:
    """What one unit is worth by a table that does not say which way it counts: the way that the books' rate tells.

    booked: the rate at which the books hold it. Of several columns the one whose head the policy speaks of.
    """
    for paper in dossier.papers:
        head: Row | None = None
        for row in paper.rows:
            if not _tells_rate(dossier, paper, row):
                continue
            if re.search(rf"(?<![A-Z]){currency}(?![A-Z])", _in_codes(row.text)):
                rate = _column(dossier, _only(row, currency, dossier.currency), head, booked)
                if rate:
                    return rate, row
            elif not row.amounts and words(row.text):
                head = row
    return None


_CODE = regex(rf"(?<![A-Z])(?:{'|'.join(sorted(CODES))})(?![A-Z])")


def _only(row: Row, currency: str, base: str) -> Row:
    """The part of a line that tells one currency, where it tells several: "1 USD 3,6504   1 EUR 4,2710"."""
    found = [match for match in _CODE.finditer(row.text) if match[0] != base]
    if len(found) < 2 or re.search(r"\d[.,]\d", row.text[: found[0].start()]):
        return row
    at = next((at for at, match in enumerate(found) if match[0] == currency), None)
    if at is None:
        return row
    end = found[at + 1].start() if at + 1 < len(found) else len(row.text)
    return replace(row, text=row.text[found[at].start() : end])


def _column(dossier: Dossier, row: Row, head: Row | None, booked: Decimal) -> Decimal | None:
    """The one rate of a line that is near the books' own; of several the one under the heading of the policy."""
    cells = _cells(row.text)
    near = {at: rate for at, cell in enumerate(cells) if (rate := _near(cell, dossier.currency, booked))}
    if len(set(near.values())) == 1:
        return next(iter(near.values()))
    heads = _cells(head.text) if head else []
    if sum(bool(words(cell)) for at, cell in enumerate(cells) if at in near) == len(near):
        heads = cells  # each cell names what it is
    if len(heads) != len(cells) or not near:
        return None
    said = frozenset().union(*(rule.words for rule in dossier.policy.rules))
    told = sorted(near, key=lambda at: held_in(words(heads[at]), said))
    known = [held_in(words(heads[at]), said) for at in told]
    return near[told[-1]] if known[-1] > (known[-2] if len(known) > 1 else 0) else None


def _cells(text: str) -> list[str]:
    return re.split(r"\s{2,}|\t", text.strip())


def _near(cell: str, base: str, booked: Decimal) -> Decimal | None:
    """A rate in a cell of a table, counted the way that comes near to the books'."""
    for written in re.findall(r"\d[\d.,]*\d", cell):
        value = _decimal(written, base)
        for rate in (value, 1 / value, value / 100) if value else ():
            if abs(rate - booked) <= _FAR * booked:
                return rate
    return None
