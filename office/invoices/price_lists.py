"""Agreed prices: a supplier's price list or contract that the owner marked, and the price of a line in it.

Read from tables of files and of pages. What a row leaves open (which unit, which of two readings of a number) is left
out and counted, so that no invoice is asked about for a price that nobody agreed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from core.moments import find_dates
from core.patterns import regex
from office.invoices.invoice import Line
from office.invoices.known import AgreedPrice, PriceList
from office.invoices.order_tables import Row, currency_in, decimal_comma, meaning_of, number_in
from office.invoices.page.columns import Column
from office.invoices.page.listing import Listed
from office.invoices.parties import folded, tax_key
from office.invoices.things import alike, words_of
from office.invoices.units import same_unit

_ONE = Decimal(1)
# What a price column holds, by the words of its header; the first that fits. A price with tax is not compared.
_PRICE_COLUMNS: tuple[tuple[str, str], ...] = (
    ("taxed", r"brutto|inkl|incl|\bttc\b|\bgross\b|đã gồm thuế|có thuế|含税|\buvp\b|\brrp\b"),
    ("least", r"^ab$|ab menge|mindest|min\.? ?(?:menge|qty|quantity|order)|from qty|từ số lượng|起订|最小"),
    ("per", r"preiseinheit|\bpe\b|price unit|^per$|^je$|đơn vị giá|计价数量"),
    (
        "agreed",
        r"vertrag|rahmen|vereinbart|netto|ihr preis|contract|agreed|your price|\bnet\b|thỏa thuận|hợp đồng|协议|合同",
    ),
    ("listed", r"listen|katalog|list price|niêm yết|原价|标价"),
)  # fmt: skip
_PER = regex(r"(?:/|\b(?:je|per|pro|trên|每)\b)\s*(10|100|1000)\b|^\s*(10|100|1000)\b")
_FORCE = regex(
    r"gültig|gueltig|geltungs|laufzeit|vereinbart (?:vom|ab)|\bvalid|effective|in force|\bterm\b|hiệu lực|thời hạn|"
    r"áp dụng|有效|执行|适用",
    re.IGNORECASE,
)
_UNTIL = regex(r"bis|until|\bto\b|through|đến|至|到", re.IGNORECASE)
_HEAD = 3000  # characters of a list hold the days on which it is in force
_REACH = 70  # characters behind such a word


@lru_cache(maxsize=64)
def _index(prices: PriceList) -> tuple[dict[str, list[AgreedPrice]], dict[str, list[AgreedPrice]]]:
    """Its rows by article number, and by each word of what they are called."""
    by_article: dict[str, list[AgreedPrice]] = {}
    by_word: dict[str, list[AgreedPrice]] = {}
    for each in prices.prices:
        if key := tax_key(each.article):
            by_article.setdefault(key, []).append(each)
        for word in words_of(each.description):
            by_word.setdefault(word, []).append(each)
    return by_article, by_word


def rows_for(prices: PriceList, line: Line) -> list[AgreedPrice]:
    """The rows of this thing: by its article number, else the ones whose words are most like its own."""
    by_article, by_word = _index(prices)
    if found := by_article.get(tax_key(line.article)):
        return found
    words = words_of(line.description)
    near = {id(each): each for word in words for each in by_word.get(word, ())}
    fits = [
        (len(words & words_of(each.description)), each)
        for each in near.values()
        if alike(line.description, each.description) and not (line.article and each.article)
    ]
    most = max((score for score, _ in fits), default=0)
    return [each for score, each in fits if score == most]


def agreed_for(
    line: Line, lists: Iterable[PriceList], on: date | None, currency: str, home: str
) -> tuple[PriceList, AgreedPrice] | None:
    """The price that is agreed for a line on a day, in the newest list that is in force and has the thing.

    Where more rows fit as well, the highest: none of them allows more. home: the firm's currency.
    """
    newest_first = sorted(lists, key=lambda each: each.since or date.min, reverse=True)
    for each in newest_first:
        if not each.is_in_force(on) or (each.currency or home) != currency:
            continue
        rows = [row for row in rows_for(each, line) if same_unit(row.unit, line.unit)]
        reached = [row for row in rows if row.least is None or (line.quantity or _ONE) >= row.least]
        step = max((row.least or Decimal(0) for row in reached), default=None)
        if best := [row for row in reached if (row.least or Decimal(0)) == step]:
            return each, max(best, key=lambda row: row.price)
    return None


# --- reading -------------------------------------------------------------------------------------------------------


def in_force(text: str) -> tuple[date | None, date | None]:
    """Since when and until when a list holds, by the words of its head."""
    head = text[:_HEAD]
    for match in _FORCE.finditer(head):
        reach = head[match.start() : match.end() + _REACH]
        days = [(start, days[0]) for start, _end, days in find_dates(reach) if len(days) == 1 and len(days[0]) == 10]
        full = [(start, date.fromisoformat(day)) for start, day in days if not day.startswith("-")]
        if len(full) > 1:
            return full[0][1], full[1][1]
        if full:
            ends = bool(_UNTIL.search(reach[: full[0][0]]))
            return (None, full[0][1]) if ends else (full[0][1], None)
    return None, None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a file's table: header → cell, and where it stands."""

    cells: Row
    page: int
    start: int
    length: int


def prices_of_rows(rows: Sequence[TableRow]) -> tuple[list[AgreedPrice], str, int]:
    """The prices of a table, their currency, and how many rows were left out."""
    comma = decimal_comma(cell for row in rows for cell in row.cells.values())
    found, currencies, left_out = [], set(), 0
    for row in rows:
        cells = _cells(row.cells)
        named = cells.get("article") or cells.get("description")
        written = cells.get("agreed") or cells.get("price", "")
        if not named or not any(map(str.isdigit, written)):
            continue
        price, per = number_in(written, comma), _per(row.cells, cells)
        if price is None or per is None:
            left_out += 1
            continue
        currencies |= {currency_in(f"{header} {cell}") for header, cell in row.cells.items()} - {""}
        article, description = _names(cells)
        unit, least = _PER.sub("", cells.get("unit", "")).strip(), number_in(cells.get("least", ""), comma)
        found.append(AgreedPrice(price / per, row.page, row.start, row.length, article, description, unit, least))
    return found, currencies.pop() if len(currencies) == 1 else "", left_out


def _names(cells: Mapping[str, str]) -> tuple[str, str]:
    """A thing's number and its words; "Artikel" alone titles the one or the other."""
    article, description = cells.get("article", ""), cells.get("description", "")
    if description:
        return article, description
    return ("" if " " in article else article), article


def _cells(row: Row) -> dict[str, str]:
    """The row's cells by what they hold; of several prices that nothing tells apart the highest is agreed."""
    found: dict[str, str] = {}
    for header, cell in row.items():
        plain = " ".join(header.casefold().split())
        kind = meaning_of(header)
        special = next((name for name, words in _PRICE_COLUMNS if re.search(words, plain)), "")
        if special in {"least", "per"} or kind == "price":
            kind = special or kind
        if kind in {"taxed", "listed"}:
            continue
        found.setdefault(kind, cell)
    return found


def _per(row: Row, cells: Mapping[str, str]) -> Decimal | None:
    """For how many units the price is."""
    if written := cells.get("per"):
        return number_in(written, None) or None
    told = [header for header in row if meaning_of(header) == "price"] + [cells.get("unit", "")]
    found = next((match for text in told if (match := _PER.search(text.casefold()))), None)
    return Decimal(found[1] or found[2]) if found else _ONE


def prices_of_pages(rows: Iterable[Listed]) -> tuple[list[AgreedPrice], str]:
    """The prices of a page's table, and their currency."""
    found = list(_of_listed(rows))
    currencies = {currency for _, currency in found} - {""}
    return [price for price, _ in found], currencies.pop() if len(currencies) == 1 else ""


def _of_listed(rows: Iterable[Listed]) -> Iterator[tuple[AgreedPrice, str]]:
    for row in rows:
        price, spot = max(row.numbers.get(kind, Decimal(0)) for kind in (Column.PRICE, Column.NET)), row.spot
        if price > 0:
            yield (
                AgreedPrice(
                    price / row.per, spot.page, spot.start, spot.length, row.article, row.description, row.unit,
                    row.numbers.get(Column.QUANTITY),
                ),
                currency_in(row.currency),
            )  # fmt: skip


def named_in(text: str, names: Iterable[str]) -> bool:
    """Whether a list names one of these: whose prices it may be."""
    plain = f" {folded(text)} "
    return any(f" {folded(name)} " in plain for name in names if name)
