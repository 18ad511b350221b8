"""The columns of an item table: found by the words of its header, wherever they stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.patterns import regex
from office.invoices.page.sheet import Cell, Row
from office.invoices.page.values import Amount


class Column(StrEnum):
    """What a column of the item table holds."""

    POSITION = "position"
    ARTICLE = "article"
    DESCRIPTION = "description"
    QUANTITY = "quantity"
    UNIT = "unit"
    LIST = "list"  # the price before its discount, where the one after it stands too
    PRICE = "price"
    PER = "per"
    DISCOUNT = "discount"
    RATE = "rate"
    NET = "net"
    GROSS = "gross"
    OTHER = "other"


NUMERIC = frozenset(
    {
        Column.QUANTITY,
        Column.LIST,
        Column.PRICE,
        Column.PER,
        Column.DISCOUNT,
        Column.RATE,
        Column.NET,
        Column.GROSS,
        Column.OTHER,
        Column.POSITION,
    }
)
_WORDS: tuple[tuple[Column, str], ...] = (
    (
        Column.OTHER,
        (
            r"(?:mwst|ust|steuer|vat|tax|tva|gst)[-.\s]*(?:betrag|amount|amt|summe)|kwota (?:vat|podatku)|"
            r"(?<!% )(?<!%)(?<!sazba )\bdph\b|montant (?:de la )?tva|税额|"
            r"tien thue|\bean\b|\bgtin\b|liefer(?:datum|termin)|\bdatum\b|\bdate\b|日期|\bngay\b|规格型号|规格|"
            r"vke(?:/geb)?|gebinde|gewicht|weight|(?:gegenstands|streit|geschafts)wert|"
            r"valoarea? tva|afa ertek|\balv\b(?! ?%)"
        ),
    ),
    (
        Column.LIST,
        (
            r"listen[-\s]*preis|\blp\b|\bkatalogpreis|list[-\s]*price|\brrp\b|\bmsrp\b|catalog(?:ue)? price|"
            r"\bprix (?:public|catalogue|brut)|\btarif\b|gia niem yet|原价|标价|precio de lista|prezzo di listino"
        ),
    ),
    (
        Column.GROSS,
        (
            r"(?:gesamt|total|betrag|amount|summe|montant)?[-.\s]*(?:brutto|ttc|incl\.?(?: vat| tax)?|"
            r"inkl\.?(?: mwst\.?| ust\.?)?)(?:betrag|preis|summe)?|gross(?: amount)?|"
            r"wart(?:osc|\.)? brutto|\bbrutto\b|\bkc celkem|celkem (?:s dph|vc)"
        ),
    ),
    (
        Column.PRICE,
        (
            r"einzel[-\s]*(?:preis|betrag|pr\.?)|einzelpr|\be[-.\s]*preis|\bep\b|stuck[-\s]*preis|"
            r"\bnetto(?:einzel)?preis|preis\s?/\s?(?:einheit|stk|me)\.?|preis je|unit[-\s]*(?:price|cost|"
            r"net)|price each|\bprice\b|(?<!vat )(?<!tax )(?<!gst )\brate\b(?! ?%)|prix unitaire|prix|"
            r"unitaire|\bp\.?u\.?\b|don gia|单价|precio|prezzo|\bprijs\b|stundensatz|\bpreis\b|u/price|"
            r"\bansatz\b|\bj(?:edn)?\. ?cena|cena za m\.? ?j|cena(?: netto)?|"
            r"\bpris\b|\ba[- ]?pris\b|\bpreco\b(?: unit\b\.?)?|tarifa|\ba-hinta\b|\bhinta\b|\begysegar\b|"
            r"\bpret(?: unitar)?(?: fara tva)?|"
            r"(?<=\s\s)[a@](?=\s\s|$)"
        ),
    ),
    (
        Column.NET,
        (
            r"wart(?:osc|\.)? netto|"
            r"gesamt(?:preis|betrag|netto|wert)?|\bg[-.\s]*preis\b|\bgp\b|netto(?:betrag|wert|summe)|"
            r"nettowert|(?:line )?(?:total|amount)(?: (?:ht|net|excl\.?|eur|in))?|montant(?: ht)?|"
            r"\bbetrag\b|entgelt|\bsumme\b|\bwert\b|thanh tien|金额|importe|totale|importo|bedrag|"
            r"positionswert|ext(?:ended)? price|net value|\bm(?:on)?t\.? ht\b|\bi alt\b|\bbelob\b|\bbelopp\b|"
            r"\bsumma\b|\bvalor\b|\bsuma\b|\bso tien\b|\bbelop\b|\bveroton(?: yht\b\.?)?|\byhteensa\b|"
            r"\bvaloarea?\b(?! tva)|\bgebuhr\b|"
            r"\bnet\b|net amount|\bnetto\b|"
            r"(?:(?<=\sa   )|(?<=@   )|(?<=preis   )|(?<=price   )|(?<=tarif   )|(?<=ansatz   )|(?<=mwst   )|"
            r"(?<=ust   )|(?<=vat   ))(?:eur|€|chf|usd|gbp|vnd|rm)$"
        ),
    ),
    (
        Column.QUANTITY,
        (
            r"menge(?!nein)|anzahl(?!ung)|\banz\b\.?|\bqty\b|quantity|quantite|\bqte\b|so luong|\bsl\b|数量|cantidad|"
            r"quantita|"
            r"verbrauch|ilosc|mnozstvi|\bmg\b|\bmasse\b|aantal|\bantal\b|\bantall\b|\buds?\b\.?|\bunidades\b|"
            r"\bcant\b\.?|"
            r"\bq\.?ta\b|san luong|\bmaara\b|\bmenny(?:iseg)?\b\.?|cantitate\w*|quantidade|\bq\.?t\.?d\b\.?|"
            r"\bstd\b|stunden|\bhours\b|\bunits\b|\bpcs\b|stuckzahl"
        ),
    ),
    (
        Column.RATE,
        (
            r"% ?dph|sazba(?: dph)?|"
            r"(?:mwst|ust|umsatzsteuer|vat|tva|tax|gst|iva|btw|steuer|\balv|\bafa|\bmva)\.?[-\s]*(?:%|satz|rate|"
            r"code)?|"
            r"%\s?(?:mwst|ust|vat|tva)|税率|thue suat|taux"
        ),
    ),
    (
        Column.DISCOUNT,
        (
            r"rabatt|nachlass|\bdisc(?:ount)?\b|remise|descuento|sconto|korting|chiet khau|折扣|\brab\b|\bck\b|"
            r"\bdesc\b\.? ?%|"
            r"\brem\b\.?"
        ),
    ),
    (
        Column.DESCRIPTION,
        (
            r"(?:artikel)?[-\s]*(?:beschreibung|bezeichnung)|artikel(?:text|name)|"
            r"leistung(?:sbeschreibung)?|\bprodukt\b|\bartikel\b(?![-.\s]*(?:nr|nummer))|\btext\b|"
            r"gegenstand|\bware\b|beschrijving|description|\bitems?\b(?! (?:no|nr|code))|details|"
            r"particulars|\bservice\b|designation|libelle|\bproduct\b|descripcion|concepto|descrizione|"
            r"\btekst\b|\bvaretekst\b|beskrivelse|beskrivning|oznaceni(?: dodavky)?|popis|"
            r"\bbenamning\b|descricao|noi dung|"
            r"\bkuvaus\b|\bmegnevezes\b|\bdenumirea?\b(?: produselor)?(?: sau a)?(?: serviciilor)?|\btatigkeit\b|"
            r"\bnazwa(?: towaru[\s/]*(?:lub )?(?:i )?uslugi)?|"
            r"omschrijving|ten hang(?: hoa)?|dien giai|dich vu|品名|项目名称|货物|名称|描述"
        ),
    ),
    (
        Column.ARTICLE,
        (
            r"art(?:ikel)?[-.\s]*(?:nr|nummer|no)\.?(?:-\w+)?|\bsku\b|item (?:no|nr|code)\.?|"
            r"product (?:no|code)|\bref(?:erence)?\b|ma hang|编号|货号|\bcode\b|\bartigo\b|\btuote\b|(?<=\s)nr\.?$"
        ),
    ),
    (
        Column.UNIT,
        (
            r"einheit|\bme\b|\bunit\b|\buom\b|unite|\benhed\b|\benhet\b|don vi(?: tinh)?|\bdvt\b|单位|eenheid|"
            r"unidad|\bj\.? ?m\.?(?![a-z])|\byks\b|\bun\b|\bu\.m\.|\bm\.e\."
        ),
    ),
    (Column.PER, r"\bpe\b|preiseinheit|\bper\b|^par$|^je$|^每$|^tren$"),
    (Column.POSITION, r"\bpos(?:ition)?\b\.?|^n ?[°º]|\bstt\b|序号|^#|\blfd\b|^no\b\.?|^nr\b\.?|^lp\b\.?"),
)
_PATTERNS = [(column, regex(pattern)) for column, pattern in _WORDS]
_RANK = {column: rank for rank, (column, _) in enumerate(_WORDS)}
_APART = regex(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])( +)([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
ROOM = 150.0  # points beside a title in which more than a running number stands
HEADER_GAP = 1.5  # of a row's height, between the rows of one header


@dataclass(frozen=True, slots=True)
class Head:
    """A column: what it holds, where its title stands, in which row of the header. known: by its title's words."""

    column: Column
    left: float
    right: float
    level: int = 0
    known: bool = True


@dataclass(frozen=True, slots=True)
class Header:
    """The titles of an item table. rows: their numbers; columns from left to right.

    start: the first row below, where there are no titles.
    """

    rows: tuple[int, ...]
    columns: tuple[Head, ...]
    start: int = 0

    @property
    def below(self) -> int:
        """The number of the first row that may be a line."""
        return self.rows[-1] + 1 if self.rows else self.start

    def of(self, column: Column) -> Head | None:
        return next((head for head in self.columns if head.column is column), None)


def headers_of(rows: Sequence[Row], amounts: Sequence[Amount]) -> list[Header]:
    """The headers of all item tables, page by page; tables of words and amounts alone where there are no others."""
    with_sums = {amount.row.index for amount in amounts if amount.cents or amount.currency}
    return _headers(rows, with_sums, _is_whole) or _headers(rows, with_sums, _is_short)


def listing_headers(rows: Sequence[Row], amounts: Sequence[Amount]) -> list[Header]:
    """The headers of tables that need no sums: a thing's name or number, and one column more."""
    with_sums = {amount.row.index for amount in amounts if amount.cents or amount.currency}
    named = {Column.DESCRIPTION, Column.ARTICLE}
    return _headers(rows, with_sums, lambda kinds: len(kinds) > 1 and bool(kinds & named))


def _headers(rows: Sequence[Row], with_sums: set[int], wanted: Callable[[set[Column]], bool]) -> list[Header]:
    found: list[Header] = []
    last = -1
    for row in rows:
        if row.index <= last or row.index in with_sums:
            continue
        header = _header(row, rows, with_sums)
        if header and wanted({head.column for head in header.columns if head.known}):
            found.append(header)
            last = header.rows[-1]
    return found


def _is_whole(kinds: set[Column]) -> bool:
    """Titles of a table of quantities or prices."""
    return (
        len(kinds) >= 3
        and bool(kinds & {Column.NET, Column.GROSS, Column.PRICE})
        and bool(kinds & {Column.QUANTITY, Column.PRICE})
        and bool(kinds & {Column.DESCRIPTION, Column.ARTICLE, Column.QUANTITY})
    )


def _is_short(kinds: set[Column]) -> bool:
    """Titles of a table of services, each with its amount, or with its gross amount and its rate."""
    net = {Column.DESCRIPTION, Column.NET} <= kinds and not kinds & {Column.GROSS, Column.DISCOUNT}
    return net or ({Column.DESCRIPTION, Column.GROSS, Column.RATE} <= kinds and Column.NET not in kinds)


def _header(row: Row, rows: Sequence[Row], with_sums: set[int]) -> Header | None:
    """The header that begins with this row, together with the rows close under it that title columns too."""
    band, heads = [row], _heads(row, 0)
    if not heads:
        return None
    above = rows[row.index - 1] if row.index else row
    if above is not row and above.page == row.page and row.top - above.bottom < 0.6 * row.height:
        heads = [*([] if above.index in with_sums else _heads(above, -1, few=True)), *heads]
    for under in rows[row.index + 1 : row.index + 3]:
        close = under.page == row.page and under.top - band[-1].bottom < HEADER_GAP * row.height * 0.5
        more = _heads(under, len(band))
        if not close or under.index in with_sums or not more or len(more) * 2 < len(under.cells):
            break
        band.append(under)
        heads += more
    columns = _told_apart(_merged(heads))
    columns = _with_things([*columns, *_unknown(row, columns)])
    return Header(tuple(one.index for one in band), tuple(sorted(columns, key=lambda head: head.left)))


def _told_apart(heads: Sequence[Head]) -> list[Head]:
    """Of two totals the right one counts, before the description it is a quantity; of two prices the right one."""
    ordered = sorted(heads, key=lambda head: head.left)
    totals = [head for head in ordered if head.column is Column.NET]
    prices = [head for head in ordered if head.column is Column.PRICE]
    described = next((head for head in ordered if head.column is Column.DESCRIPTION), None)
    changed: dict[Head, Column] = {}
    if len([head for head in ordered if head.column is Column.DESCRIPTION and head.level == 0]) > 1 and described:
        changed[described] = Column.POSITION  # "Item" before "Description"
    if prices and totals:
        before = [
            head for head in ordered if head.column in {Column.PRICE, Column.GROSS} and head.left < prices[-1].left
        ]
        changed |= dict.fromkeys(before, Column.LIST)
    rates = [head for head in ordered if head.column is Column.RATE]
    changed |= dict.fromkeys(rates[1:], Column.OTHER)  # the rate, and behind it the tax itself
    for head in totals[:-1]:
        is_early = described is not None and head.left < described.left
        changed[head] = Column.QUANTITY if is_early else Column.PRICE if not prices else Column.OTHER
    if described is None and (named := _names_things(ordered)):
        changed[named] = Column.DESCRIPTION
    if not prices and len(listed := [head for head in ordered if head.column is Column.LIST]) == 1:
        changed[listed[0]] = Column.PRICE  # no other price than that of the list
    if not totals and len(prices) > 1:
        changed[prices[-1]] = Column.NET
    return [replace(head, column=changed.get(head, head.column)) for head in ordered]


def _names_things(ordered: Sequence[Head]) -> Head | None:
    """Of "Position, Menge, Preis" the first: where much room follows it, the things themselves stand under it."""
    if len(ordered) < 2 or any(head.column is Column.ARTICLE for head in ordered):
        return None
    first, second = ordered[:2]
    return first if first.column is Column.POSITION and second.left - first.right > ROOM else None


def _with_things(columns: Sequence[Head]) -> list[Head]:
    """The first title, in words that nobody knows, with much room behind it: the things themselves stand under it."""
    known = {head.column for head in columns if head.known}
    first, second = [*sorted(columns, key=lambda head: head.left), None, None][:2]
    enough = len(known) >= 3 or {Column.QUANTITY, Column.NET} <= known
    if not first or not second or first.known or Column.DESCRIPTION in known or not enough:
        return list(columns)
    wide = second.left - first.left > ROOM and bool(known & {Column.NET, Column.GROSS})
    return [
        replace(head, column=Column.DESCRIPTION, known=True) if wide and head is first else head for head in columns
    ]


def _unknown(row: Row, columns: Sequence[Head]) -> list[Head]:
    """Titles in words that nobody knows: what stands under them is no part of the other columns."""
    cells = [Head(Column.OTHER, cell.left, cell.right, known=False) for cell in row.cells if len(cell.text) <= 24]
    return [cell for cell in cells if not any(_touch(cell, head) for head in columns)]


def _touch(one: Head, other: Head) -> bool:
    return min(one.right, other.right) > max(one.left, other.left)


def _heads(row: Row, level: int, *, few: bool = False) -> list[Head]:
    """The titles in one row; a row of a sentence has few for its length. few: take them all the same."""
    found = [title for cell in _title_cells(row) for title in _titles(row, cell)]
    covered = sum(end - start for start, end, _ in found)
    letters = sum(not sign.isspace() for sign in row.folded)
    if not few and (covered * 3 < letters or len(found) * 2 < len(row.cells)):
        return []
    return [Head(column, *row.extent(start, end), level) for start, end, column in sorted(found)]


def _title_cells(row: Row) -> Iterator[Cell]:
    """The row's cells; China sets the two signs of a short title apart, so that each fills a cell."""
    before: Cell | None = None
    for cell in row.cells:
        if before and _is_sign(before) and _is_sign(cell):
            yield Cell(row, before.start, cell.end)
            before = None
            continue
        if before:
            yield before
        before = cell
    if before:
        yield before


def _is_sign(cell: Cell) -> bool:
    return len(cell.text) == 1 and cell.text >= "\u4e00"


def _closed(words: str) -> str:
    """Two Chinese signs with blanks between them as one word, the blanks behind it: as long as before."""
    return _APART.sub(lambda found: found[1] + found[3] + found[2], words)


def _titles(row: Row, cell: Cell) -> list[tuple[int, int, Column]]:
    """The titles in one cell from left to right; two words for one column are one title."""
    found: list[tuple[int, int, Column]] = []
    for column, pattern in _PATTERNS:
        for match in pattern.finditer(_closed(row.folded), cell.start, cell.end):
            start = match.end() - len(match[0].lstrip())
            if start < match.end() and all(match.end() <= first or start >= last for first, last, _ in found):
                found.append((start, match.end(), column))
    merged: list[tuple[int, int, Column]] = []
    for start, end, column in sorted(found):
        if merged and (column is merged[-1][2] or {column, merged[-1][2]} == {Column.GROSS, Column.PRICE}):
            kept = Column.PRICE if column is not merged[-1][2] else column
            merged[-1] = (merged[-1][0], end, kept)
        else:
            merged.append((start, end, column))
    return merged


def _merged(heads: Sequence[Head]) -> list[Head]:
    """Titles over one another are one column: "Preis/" over "Einheit" is a price."""
    columns: list[Head] = []
    for head in sorted(heads, key=lambda head: (head.level, head.left)):
        over = next((place for place, other in enumerate(columns) if _overlap(head, other)), None)
        if over is None:
            columns.append(head)
        elif Column.DESCRIPTION in {head.column, columns[over].column}:
            columns.append(head)  # the second row of each item holds it
        else:
            columns[over] = _stronger(columns[over], head)
    return columns


def _overlap(one: Head, other: Head) -> bool:
    return min(one.right, other.right) - max(one.left, other.left) > 0.3 * min(
        one.right - one.left, other.right - other.left
    )


def _stronger(one: Head, other: Head) -> Head:
    first, second = (one, other) if _RANK[one.column] <= _RANK[other.column] else (other, one)
    return Head(first.column, min(first.left, second.left), max(first.right, second.right), first.level)
