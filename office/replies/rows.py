"""A row of a table as a letter says it: what it is about, then what was asked of it, and nothing of the rest.

"Bestellung: 4714 | Artikel: LUV-E | Bezeichnung: Beistelltisch | Brutto EUR: 235.00 | Status: unterwegs" becomes
"Bestellung 4714, Beistelltisch: Status unterwegs". Words and figures stay those of the row: the gate proves each.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from core.figures import FigureKind, find_figures
from core.numbers import read_digits
from core.patterns import regex
from core.written import day_text, number_text
from office.replies.audience import is_personal_column
from office.replies.glossary import matters_of

_NET = regex(
    r"\bnet(?:to)?\b|\bexcl|\bex\. ?vat|ohne (?:mwst|ust)"
    r"|chưa (?:bao gồm )?(?:thuế|vat)|trước thuế|不含税|未税",
    re.IGNORECASE,
)
_GROSS = regex(r"brutto|\bgross\b|\bincl|\binkl|đã bao gồm|gồm (?:thuế|vat)|sau thuế|(?<!不)含税", re.IGNORECASE)
_CURRENCY = regex(
    r"\s*[(\[（]?(?:\bin )?(?P<code>\b[A-Z]{3}\b|[€£¥₫$]|(?<=[(（\[])(?:元|đồng|[Ee]uro)(?=[)）\]]))[)\]）]?"
)
_SIGNS = {"€": "€", "EUR": "€"}
_CURRENCIES = {"EUR", "CHF", "USD", "GBP", "CNY", "RMB", "VND", "AUD", "CAD", "NZD", "SEK", "NOK", "DKK", "PLN",
               "CZK", "HUF", *"€£¥₫$元", "đồng", "Euro", "euro"}  # fmt: skip
_WRITTEN_AS_WE_DO = {"€", "EUR", "Euro", "euro", "VND", "₫", "đồng", "CNY", "RMB", "¥", "元"}  # not "1'690.00" francs
_DAY = regex(r"(\d{4})-(\d\d)-(\d\d)(?:[ T]\d\d:\d\d(?::\d\d)?)?")
_CODE = regex(r"\d{3,}|(?=[^A-Z]*[A-Z])(?=.*[\d-])[A-Z0-9][A-Z0-9./_-]*")  # "4714", "ELB-E"; no amount, no day
_NUMBER = regex(r"^(?:\(\d{1,2}[a-z]?\)|\d?[a-z]\)|[•▪◦*–-])\s+(?=\S)")
_MARKS = regex(r"^(?:#{1,6} |> )|\*\*\s?")  # of Markdown
_LETTERS = regex(r"[^\W\d_]{3}|[\u3400-\u9fff]{2}")
_TOLD_ALONE = frozenset({FigureKind.MONEY, FigureKind.DATE, FigureKind.TIME, FigureKind.PERCENT})
_DIGITS = regex(r"\d[\d.,]*")
_SHORT, _FEW = 24, 2  # characters of a cell that only tells rows apart, and its words
_GROUP = 3  # digits behind a sign that only groups
_OF_MONEY = frozenset({"price", "payment"})
_COMMA, _COLON = {"zh": "，"}, {"zh": "："}


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a row is wanted. text: the ask's own words. matters: of the glossary. kinds: of figures.

    record: whether it is the customer's own (an order), whose state he is told whole. shares_words: whether a text
    says a word of the ask.
    """

    text: str
    shares_words: Callable[[str], bool]
    matters: frozenset[str] = frozenset()
    kinds: frozenset[FigureKind] = frozenset()
    record: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    title: str
    value: str

    @property
    def currency(self) -> str:
        """Of an amount whose currency stands in its title."""
        found = _CURRENCY.search(self.title)
        return found["code"] if found and found["code"] in _CURRENCIES and self.value[:1].isdigit() else ""

    @property
    def is_money(self) -> bool:
        return bool(self.currency) or any(one.kind is FigureKind.MONEY for one in find_figures(self.value))

    @property
    def is_code(self) -> bool:
        """An article's or an order's number."""
        return bool(_CODE.fullmatch(self.value)) and not self.currency

    @property
    def is_name(self) -> bool:
        """Says in words what the row is about."""
        figures = {figure.kind for figure in find_figures(self.value)}
        return bool(_LETTERS.search(self.value)) and not self.is_code and not figures & _TOLD_ALONE

    def words(self, language: str) -> str:
        """Its title and its value, an amount and a day as the language writes them."""
        title = " ".join(_CURRENCY.sub(" ", self.title).split()) if self.currency else self.title
        return f"{title} {self._value(language)}".strip()

    def _value(self, language: str) -> str:
        if day := _DAY.fullmatch(self.value):
            return day_text(date(*map(int, day.groups()[:3])), language)
        return _amount(self.value, self.currency, language) if self.currency else self.value


def _amount(value: str, currency: str, language: str) -> str:
    """With its currency behind it; as it stands where it may be read in two ways."""
    sign = _SIGNS.get(currency, currency)
    readings = read_digits(value) if _DIGITS.fullmatch(value) else ()
    if len(readings) != 1 or currency not in _WRITTEN_AS_WE_DO:
        return f"{value} {sign}"
    places = len(value) - 1 - max(value.rfind("."), value.rfind(",")) if set(value) & {".", ","} else 0
    return f"{number_text(readings[0], places if places < _GROUP else 0, language)} {sign}"


def in_words(line: str, asked: Asked, language: str, others: Sequence[Asked] = ()) -> str:
    """The row as a letter says it. line: its heading and its cells, "Preise | Artikel: Eiche | EUR: 24.90".

    others: what else the mail asks: "is there a card for students, and what is it?" wants the price too.
    """
    heading, cells = _read(line)
    number = next((cell for cell in cells[:1] if asked.record and cell.is_code), None)
    name = _name(cells, asked)
    rest = [cell for cell in cells if cell not in (number, name)]
    kept = list(_wanted(rest, asked, others))
    kept = [cell for cell in rest if cell in kept or (kept and _tells_apart(cell, rest, kept[0]))]
    lead = [heading] if heading and _leads(heading, asked, named=bool(number or name)) else []
    lead += [f"{number.title} {number.value}"] if number else []
    lead += [name.value] if name else []
    comma, colon = _COMMA.get(language, ", "), _COLON.get(language, ": ")
    return colon.join(filter(None, (comma.join(lead), comma.join(cell.words(language) for cell in kept))))


def is_priced(line: str) -> bool:
    """Whether a row holds an amount whose currency stands over its column."""
    return any(cell.currency for cell in _read(line)[1])


def without_number(sentence: str) -> str:
    """A sentence without the number of its paragraph, "(2) …", bullet or marks, which point nowhere in a letter."""
    plain = _MARKS.sub("", sentence)
    return _NUMBER.sub("", plain, count=1) or sentence


def _read(line: str) -> tuple[str, list[_Cell]]:
    """The heading, "" where there is none, and the cells that do not say who somebody is."""
    parts = line.split(" | ")
    heading = parts.pop(0) if ": " not in parts[0] else ""
    cells = [_Cell(title.strip(), value.strip()) for title, _, value in (part.partition(": ") for part in parts)]
    return heading.strip(), [cell for cell in cells if cell.value and not is_personal_column(cell.title)]


def _name(cells: Sequence[_Cell], asked: Asked) -> _Cell | None:
    """The cell that says in words what the row is about; none stands behind figures but in an order's row."""
    for cell in cells:
        if cell.is_name:
            return cell
        if not (cell.is_code or asked.record):
            return None
    return None


def _leads(heading: str, asked: Asked, *, named: bool) -> bool:
    """A heading is said where nothing else names the row, or where it speaks of what was asked.

    One with figures is not: the cited row does not hold them.
    """
    if find_figures(heading) or asked.record:
        return False
    return not named or _speaks(heading, asked)


def _wanted(cells: Sequence[_Cell], asked: Asked, others: Sequence[Asked]) -> Iterator[_Cell]:
    """The cells that were asked for; all where none was. Of a price with and without tax the one to be paid."""
    met = [cell for cell in cells if _meets(cell, asked)]
    if asked.record:
        met = [cell for cell in cells if cell in met or _tells_its_state(cell)]
    also = [cell for cell in cells if any(_meets(cell, other) for other in others)]
    kept = [cell for cell in cells if cell in also or (cell in met if met else not cell.is_code)]
    gross = any(_GROSS.search(cell.title) for cell in kept) and not _NET.search(asked.text)
    return (cell for cell in kept if not (gross and cell.is_money and _NET.search(cell.title)))


def _tells_apart(cell: _Cell, cells: Sequence[_Cell], first: _Cell) -> bool:
    """Whether it is a size, a kind or a place before what was asked: two rows of one name differ there."""
    before = cells.index(cell) < cells.index(first)
    long = len(cell.value) > _SHORT or (cell.is_name and len(cell.value.split()) > _FEW)
    return before and not (cell.is_money or cell.is_code or long)


def _tells_its_state(cell: _Cell) -> bool:
    """Whoever asks for his order is told how far it is, not what it cost."""
    matters = matters_of(cell.title)
    return "tracking" in matters or not (cell.is_money or cell.is_code or "payment" in matters)


def _meets(cell: _Cell, asked: Asked) -> bool:
    if cell.is_money and asked.matters & _OF_MONEY:
        return True  # "what do I still have to pay?" is told by "Open: 1,674.00 €"
    if cell.is_code:
        return cell.value in asked.text
    kinds = {FigureKind.MONEY} if cell.is_money else {figure.kind for figure in find_figures(cell.value)}
    if asked.kinds:
        return bool(kinds & asked.kinds - {FigureKind.NUMBER})
    return _speaks(f"{cell.title} {cell.value}", asked)


def _speaks(text: str, asked: Asked) -> bool:
    return bool(matters_of(text) & asked.matters) or asked.shares_words(text)
