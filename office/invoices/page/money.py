"""Which sums the page states: every amount with the meaning of the words beside or above it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.patterns import regex
from office.invoices.page.meanings import UNTAXED, Sum, sum_meant
from office.invoices.page.sheet import GAP, Cell, Row
from office.invoices.page.sums import CENT, RATES, Stated, TaxRow
from office.invoices.page.values import WITHOUT_CENTS, Amount

NEAR = 4.0  # points that an amount may stand beside its column's title
HEADER_REACH = 100.0  # points that a column's header reaches down
_WORDLESS = regex(
    r"(?:\b(?:von|of|de|auf|on|eur|usd|chf|gbp|vnd|cny|rm|x|a|je|en|sur|di|van|from|pct|nr|pos)\b|"
    r"[^a-z\u4e00-\u9fff])+"
)
_ANY_AMOUNT = regex(r"(?:betrag|montant|amount|importe?|importo|bedrag|so tien|金额)(?: (?:eur|in eur|€))?")
_NET_AND_TAX = regex(r"\s*合\s*计\W*")  # China's invoices sum up both columns so, and name the total apart
_ASIDE = regex(r"\([^()]*[a-z][^()]*\)|^[^()]*\)")  # whole, or what is left of it
_PRICED = regex(r"(?:\d\s|\b[a-z]{1,4}\.?\s)(?:zu|je|a|@|at)\s(?:eur|chf|€|£|\$)?\s?$")  # 39,8 AW zu 1,40 EUR
_TOTAL_ROW = regex(
    r"(?:razem|celkem|soucet(?: polozek)?|total[ei]?s?|summe|gesamt|totaal|i alt|summa|suma|tong cong|cong)\W*"
)
MOST_VAT = Decimal("0.3")  # no country takes more
_SENTENCE = regex(
    r"(?<![\s.(][a-z]{3})(?<!incl|excl|inkl|exkl|zzgl|bzgl|uzgl|schl)(?<=[a-z)]{4})\.\s+(?=[a-z]{3,}\s[a-z\d])"
)
_PAYMENT = regex(r"zahlung|payment|reglement|paiement|pago|pagamento|betaling|thanh toan|付款")
_DATE = regex(r"datum|\bdate\b|fecha|\bdata\b|\bngay\b|日期")
_TAX_TABLE = regex(
    r"^(?:taxe?s?|base|bemessung.*|steuer.*|mwst.*|ust.*|tva.*|vat.*|satz|rate|taux|basis.*|iva.*|btw.*|thue.*)$"
)
_ID = regex(r"\d{4}")  # "VAT IE2003322JH" is no title
_RATE_COLUMN = regex(r"%|satz|rate|taux|税率|suat")


@dataclass(frozen=True, slots=True)
class Named:
    """An amount that means something. rate: the VAT rate of its row; direct: its own words say so."""

    amount: Amount
    meaning: Sum
    words: str
    rate: Decimal | None = None
    direct: bool = True


def cents_of(currencies: Iterable[str]) -> int:
    """How many digits a price has behind the decimal sign in this document."""
    named = set(currencies)
    return 0 if named and named <= WITHOUT_CENTS else 2


def is_money(amount: Amount, cents: int) -> bool:
    """Whether a number can be a sum: written with its cents, or with a currency."""
    if amount.percent:
        return False
    if amount.cents == cents:
        return bool(cents or amount.grouped or amount.currency)
    return bool(amount.currency) and amount.cents in {0, cents}


def named_sums(rows: Sequence[Row], amounts: Sequence[Amount], cents: int, skip: frozenset[int]) -> list[Named]:
    """Every sum outside of the item table with what it is."""
    by_row: dict[int, list[Amount]] = {}
    for amount in amounts:
        by_row.setdefault(amount.row.index, []).append(amount)
    found: list[Named] = []
    for row in rows:
        if row.index not in skip:
            found += _of_row(row, rows, by_row, cents, skip)
    return found


def _of_row(
    row: Row, rows: Sequence[Row], by_row: dict[int, list[Amount]], cents: int, skip: frozenset[int]
) -> Iterator[Named]:
    end, before, words = 0, None, ""
    sums = _but_prices([amount for amount in by_row.get(row.index, ()) if is_money(amount, cents)])
    if len(sums) == 2 and _NET_AND_TAX.fullmatch(row.folded[: sums[0].start]):
        yield from (Named(one, meaning, "合计") for one, meaning in zip(sums, (Sum.NET, Sum.VAT), strict=True))
        return
    if several := _total_row(row, sums) or _net_and_tax(row, sums, by_row) or _part_row(row, rows, by_row, sums):
        yield from several
        return
    rate = _rate(by_row.get(row.index, ())) or _bare_rate(by_row.get(row.index, ()), sums)
    for amount in sums:
        if before is Sum.PREPAID and _is_aside(row, amount):
            yield Named(amount, Sum.NONE, words)  # the VAT in what was paid before
            end = amount.end
            continue
        said = row.folded[end : amount.start] if before or end else _led(row, rows, by_row, cents, amount.start)
        said = _ASIDE.sub("", said) if before else said
        own = None if _WORDLESS.fullmatch(said) or not said.strip() else _own(said)
        column, wide = _column_meaning(amount, rows, by_row, cents, skip)
        wide = wide and len(sums) > 1
        meaning = _agreed(own, column, before, wide=wide, wordless=bool(_WORDLESS.fullmatch(said or " ")))
        if meaning:
            words = said if own else words
            yield Named(amount, meaning, words.strip(), rate, own is meaning)
        before, end = meaning, amount.end


def _but_prices(sums: list[Amount]) -> list[Amount]:
    """Without a price that the row names on the way to its sum: so many at so much."""
    return [one for one in sums[:-1] if not _PRICED.search(one.row.folded[: one.start])] + sums[-1:]


def _is_aside(row: Row, amount: Amount) -> bool:
    """Whether it stands with words in brackets."""
    opened = row.folded.rfind("(", 0, amount.start)
    aside = row.folded[opened : amount.start] if opened >= 0 else ")"
    return ")" not in aside and any(sign.isalpha() for sign in aside) and ")" in row.folded[amount.end - 1 :]


def _part_row(
    row: Row, rows: Sequence[Row], by_row: Mapping[int, Sequence[Amount]], sums: Sequence[Amount]
) -> list[Named]:
    """Three sums behind "paid before" or "left to pay", of which the first two make the third: that one is meant.

    Or under a title "paid before", as the instalments of a final invoice are listed.
    """
    if len(sums) != 3 or not _closes(sums):
        return []
    meant = sum_meant(row.folded[: sums[0].start]) or _listed_under(row, rows, by_row)
    if meant not in {Sum.PREPAID, Sum.DUE}:
        return []
    words = row.folded[: sums[0].start].strip()
    meanings = (Sum.NONE, Sum.NONE, meant)
    return [Named(one, what, words) for one, what in zip(sums, meanings, strict=True)]


def _listed_under(row: Row, rows: Sequence[Row], by_row: Mapping[int, Sequence[Amount]]) -> Sum | None:
    """What the title of a list of sums says they are; None but for what was paid before."""
    title = next((one for one in reversed(rows[: row.index]) if len(_prices(by_row.get(one.index, ()))) != 3), None)
    if title is None or title.page != row.page or _prices(by_row.get(title.index, ())):
        return None
    meant = sum_meant(title.cells[0].folded)
    return meant if meant is Sum.PREPAID else None


def _prices(amounts: Sequence[Amount]) -> list[Amount]:
    return [one for one in amounts if one.cents and not one.percent]


def _net_and_tax(row: Row, sums: Sequence[Amount], by_row: Mapping[int, Sequence[Amount]]) -> list[Named]:
    """Two sums behind "total" whose own sum is printed too: the net and the VAT, summed up in their columns."""
    words = row.folded[: sums[0].start] if sums else ""
    if len(sums) != 2 or not _TOTAL_ROW.fullmatch(words.strip()):
        return []
    net, vat = (one.value for one in sums)
    printed = any(one.value == net + vat for ones in by_row.values() for one in ones)
    if not printed or not vat or net * vat < 0 or abs(vat) > abs(net) * MOST_VAT:
        return []
    return [Named(one, what, words) for one, what in zip(sums, (Sum.NET, Sum.VAT), strict=True)]


def _closes(sums: Sequence[Amount]) -> bool:
    """Net and VAT make gross."""
    net, vat, gross = (one.value for one in sums)
    return bool(vat) and net + vat == gross and abs(vat) <= abs(net) * MOST_VAT


def _total_row(row: Row, sums: Sequence[Amount]) -> list[Named]:
    """Three sums behind "total" of which the first two make the third: net, VAT, gross."""
    words = row.folded[: sums[0].start] if sums else ""
    if len(sums) != 3 or not _TOTAL_ROW.fullmatch(words.strip()) or not _closes(sums):
        return []
    return [Named(one, what, words) for one, what in zip(sums, (Sum.NET, Sum.VAT, Sum.GROSS), strict=True)]


def _bare_rate(numbers: Sequence[Amount], sums: Sequence[Amount]) -> Decimal | None:
    """A row of a tax table may write "10" for its rate: its first number, where it is the rate of its sums."""
    first = numbers[0] if numbers else None
    if first is None or first in sums or first.value not in RATES or len(sums) < 2:
        return None
    base, tax = sums[0].value, sums[1].value
    return first.value if tax and abs(base * first.value / 100 - tax) <= CENT else None


def _led(row: Row, rows: Sequence[Row], by_row: dict[int, list[Amount]], cents: int, start: int) -> str:
    """The words before the first amount of a row; where there are none, a label just above that waits for one."""
    said = row.folded[:start]
    above = rows[row.index - 1] if row.index else row
    waits = above.folded.rstrip().endswith(":") and above.page == row.page
    if not waits or not _WORDLESS.fullmatch(said or " ") or row.top - above.bottom > 0.4 * row.height:
        return said
    return said if any(is_money(one, cents) for one in by_row.get(above.index, ())) else above.folded.split(GAP)[-1]


def _own(said: str) -> Sum | None:
    """By the nearest cell that says something; "incl. VAT" between a total and its amount belongs to the total."""
    pieces = _SENTENCE.split(said)[-1].split(GAP)
    nearest = next((meaning for piece in reversed(pieces) if (meaning := sum_meant(piece))), None)
    if nearest is Sum.VAT and len(pieces) > 1 and sum_meant(said) is Sum.GROSS:
        return Sum.GROSS
    return nearest


def _agreed(own: Sum | None, column: Sum | None, before: Sum | None, *, wide: bool, wordless: bool) -> Sum | None:
    """Its own words; but "total" before a row of columns says nothing of each column."""
    if own and not (wide and column and own is Sum.GROSS):
        return own
    if column:
        return column
    return before if wordless and before in {Sum.VAT, Sum.NONE, Sum.ALLOWANCE, Sum.PREPAID} else None


def _rate(amounts: Iterable[Amount]) -> Decimal | None:
    percents = [amount.value for amount in amounts if amount.percent]
    return percents[0] if percents else None


def _column_meaning(
    amount: Amount, rows: Sequence[Row], by_row: dict[int, list[Amount]], cents: int, skip: frozenset[int]
) -> tuple[Sum | None, bool]:
    """What the header above says, and whether that header has several columns of sums."""
    for row in reversed(rows[: amount.row.index]):
        if row.page != amount.row.page or amount.row.top - row.bottom > HEADER_REACH:
            return None, False
        if row.index in skip:
            return None, False
        cells = _header_cells(row, by_row, cents)
        above = [cell for cell, _ in cells if _over(cell, amount)]
        if above:
            meaning = next(meaning for cell, meaning in cells if cell is above[0])
            return meaning, len(cells) > 1
    return None, False


def _header_cells(row: Row, by_row: dict[int, list[Amount]], cents: int) -> list[tuple[Cell, Sum]]:
    """The cells that title columns: those with an amount beside them are that amount's own words."""
    sums = [amount for amount in by_row.get(row.index, ()) if is_money(amount, cents)]
    titles = [
        cell
        for cell, after in zip(row.cells, (*row.cells[1:], None), strict=True)
        if len(cell.text) <= 32
        and not _ID.search(cell.text)
        and not any(_in(cell, amount) or (after and _in(after, amount)) for amount in sums)
    ]
    cells = [(cell, _titled(cell, titles)) for cell in titles]
    return [(cell, meaning) for cell, meaning in cells if meaning]


def _in(cell: Cell, amount: Amount) -> bool:
    return cell.start <= amount.start < cell.end


def _titled(cell: Cell, titles: Sequence[Cell]) -> Sum | None:
    """The word "amount" alone is a tax in a table of taxes and a payment in a table of payments."""
    if _RATE_COLUMN.search(cell.folded):
        return None
    meaning = sum_meant(cell.folded)
    others = [other.folded for other in titles if other is not cell]
    if meaning is Sum.GROSS and _ANY_AMOUNT.fullmatch(cell.folded.strip()):
        if any(_PAYMENT.search(other) for other in others) and any(_DATE.search(other) for other in others):
            return Sum.PREPAID
        if any(_TAX_TABLE.search(other) for other in others):
            return Sum.VAT
    return meaning


def _over(cell: Cell, amount: Amount) -> bool:
    left, right = amount.extent
    return min(cell.right, right) - max(cell.left, left) > -NEAR


# --- for the solver ------------------------------------------------------------------------------------------------


def stated_of(
    named: Sequence[Named],
    amounts: Sequence[Amount],
    items: Sequence[Decimal],
    line_rates: Iterable[Decimal],
    cents: int,
) -> Stated:
    """What the solver is given."""

    def of(*meanings: Sum) -> tuple[Decimal, ...]:
        mine = [one.amount for one in named if one.meaning in meanings]
        return tuple(reading for amount in mine for reading in (amount.readings if cents else (amount.value,)))

    labelled = {id(one.amount) for one in named}
    others = [a.value for a in amounts if id(a) not in labelled and is_money(a, cents)]
    return Stated(
        nets=of(Sum.NET), vats=of(Sum.VAT), grosses=of(Sum.GROSS), dues=of(Sum.DUE), prepaid=of(Sum.PREPAID),
        subtotals=of(Sum.SUBTOTAL), adjustments=of(Sum.ALLOWANCE, Sum.CHARGE), roundings=of(Sum.ROUNDING),
        taxes=tuple(_tax_rows(named)), rates=tuple(rates_of(named, amounts, line_rates)), others=tuple(others),
        lines=(sum(items, Decimal(0)),) if items else (),
        items=tuple(items), last_nets=_last_nets(named),
        free=tuple(a.value for a in amounts if is_money(a, cents) and _is_free(a)), cash=of(Sum.CASH), cents=cents,
        rated=_rated(amounts, cents),
    )  # fmt: skip


def _rated(amounts: Sequence[Amount], cents: int) -> frozenset[Decimal]:
    """Every sum in whose row a percentage above nothing stands."""
    rows = {one.row.index for one in amounts if one.percent and one.value}
    return frozenset(one.value for one in amounts if one.row.index in rows and is_money(one, cents))


def _last_nets(named: Sequence[Named]) -> tuple[Decimal, ...]:
    """What calls itself net behind every discount and charge is the net, and no step on the way to it."""
    changes = [one.amount.row.index for one in named if one.meaning in {Sum.ALLOWANCE, Sum.CHARGE}]
    nets = (one for one in named if one.meaning is Sum.NET and one.direct)
    return tuple(one.amount.value for one in nets if changes and one.amount.row.index > max(changes))


def _is_free(amount: Amount) -> bool:
    return bool(UNTAXED.search(amount.row.folded[: amount.start]))


def _tax_rows(named: Sequence[Named]) -> Iterator[TaxRow]:
    """The rows that speak of VAT, each with all of its sums."""
    by_row: dict[int, list[Named]] = {}
    for one in named:
        by_row.setdefault(one.amount.row.index, []).append(one)
    for ones in by_row.values():
        if any(one.meaning is Sum.VAT for one in ones):
            yield TaxRow(ones[0].rate, tuple(one.amount.value for one in ones))


def rates_of(named: Sequence[Named], amounts: Sequence[Amount], line_rates: Iterable[Decimal]) -> list[Decimal]:
    """All percents of the page, and bare numbers that stand where VAT is spoken of and are a rate somewhere."""
    vat_rows = {one.amount.row.index for one in named if one.meaning is Sum.VAT}
    found = [amount.value for amount in amounts if amount.percent]
    found += [
        amount.value
        for amount in amounts
        if amount.row.index in vat_rows and amount.cents <= 2 and not amount.grouped and amount.value in RATES
    ]
    return list(dict.fromkeys(rate.normalize() for rate in (*found, *line_rates) if 0 <= rate <= 30))
