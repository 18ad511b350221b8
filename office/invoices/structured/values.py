"""Typed values out of an XML tree, as written; what cannot be believed as written is remembered as an oddity."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from core.patterns import regex
from core.tree import Node
from core.words import tr

DIGITS = 30  # of an amount; more is no amount but an attack on whoever adds up
NOWHERE = Node("")  # stands for an element that is not there
_AMOUNT = regex(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
_DAY = regex(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.]*)?(?:Z|[+-]\d\d:\d\d)?|(\d{4})(\d\d)(\d\d)(?:\d{4}|\d{6})?"
    r"|(\d{4})[/.](\d\d?)[/.](\d\d?)(?: [\d:.]*)?|(\d{4})年(\d\d?)月(\d\d?)日"
)


class Odd(StrEnum):
    """What can be odd about a value. Stable words."""

    NO_AMOUNT = "no-amount"
    NO_DATE = "no-date"
    TWICE = "twice"
    OTHER_CURRENCY = "other-currency"
    UNKNOWN_TYPE = "unknown-type"
    FOREIGN = "foreign"
    UNKNOWN_TAX = "unknown-tax"


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something in the data that cannot be believed as written. element: its local name. value: as written."""

    odd: Odd
    element: str
    value: str = ""

    @property
    def sentence(self) -> str:
        """For the owner."""
        return _sentences(self.element, self.value[:60])[self.odd]


def _sentences(element: str, value: str) -> dict[Odd, str]:
    said = {"element": element, "value": value}
    return {
        Odd.NO_AMOUNT: tr("The invoice data holds no amount where one belongs ({element}): {value}", **said),
        Odd.NO_DATE: tr("The invoice data holds no date where one belongs ({element}): {value}", **said),
        Odd.TWICE: tr("The invoice data states {element} more than once, and differently: {value}", **said),
        Odd.OTHER_CURRENCY: tr("An amount of the invoice data is in another currency ({element}): {value}", **said),
        Odd.UNKNOWN_TYPE: tr("The invoice data names a kind of document that Kontor does not know: {value}", **said),
        Odd.FOREIGN: tr("The invoice data holds a part that no invoice standard knows: {element}", **said),
        Odd.UNKNOWN_TAX: tr("The invoice data names a tax rate that Kontor does not know: {value}", **said),
    }


@dataclass(slots=True)
class Values:
    """Reads one document. currency: set as soon as it is known; amounts in another one are odd."""

    currency: str = ""
    oddities: list[Oddity] = field(default_factory=list)

    def odd(self, odd: Odd, element: str, value: str = "") -> None:
        found = Oddity(odd, element, value)
        if found not in self.oddities:
            self.oddities.append(found)

    def text(self, node: Node, path: str) -> str:
        """The text on one line. Several that differ are odd, and the first is taken."""
        found = list(dict.fromkeys(text for each in node.all(path) if (text := " ".join(each.text.split()))))
        if len(found) > 1:
            self.odd(Odd.TWICE, _element(path), " / ".join(found))
        return found[0] if found else ""

    def texts(self, node: Node, path: str) -> tuple[str, ...]:
        """Every text along the path, with its lines."""
        return tuple(each.text for each in node.all(path) if each.text)

    def one(self, node: Node, path: str) -> Node:
        """The element that the standards allow once, or an empty one. Several that differ are odd."""
        found = node.all(path)
        if any(each != found[0] for each in found):
            self.odd(Odd.TWICE, _element(path))
        return found[0] if found else NOWHERE

    def amount(self, node: Node, path: str) -> Decimal | None:
        """An exact decimal as written, None where there is none."""
        written = self.text(node, path)
        if not written:
            return None
        stated = node.said(f"{path}/@currencyID")
        if self.currency and stated and stated != self.currency:
            self.odd(Odd.OTHER_CURRENCY, _element(path), f"{written} {stated}")
        return self.number(written, _element(path))

    def number(self, written: str, element: str) -> Decimal | None:
        """The text as a decimal. A comma, an exponent or a word is none: nobody may guess what it means."""
        if _AMOUNT.fullmatch(written) and sum(map(str.isdigit, written)) <= DIGITS and written.isascii():
            return Decimal(written)
        self.odd(Odd.NO_AMOUNT, element, written)
        return None

    def day(self, node: Node, path: str) -> date | None:
        """A date as the standards write it: 2026-11-21, 20261121, with or without a time."""
        written = self.text(node, path)
        if not written:
            return None
        found = _DAY.fullmatch(written) if written.isascii() or "年" in written else None
        try:
            if found:
                year, month, day = (int(number) for number in found.groups() if number is not None)
                return date(year, month, day)
        except ValueError:
            pass  # the 31st of February
        self.odd(Odd.NO_DATE, _element(path), written)
        return None


def part(node: Node, path: str) -> Node:
    """The first element along the path; an empty one where there is none, so that one can go on looking."""
    return node.find(path) or NOWHERE


def in_currency(node: Node, currency: str) -> Node:
    """Where an amount is stated in several currencies, only the one in this currency is left."""
    children = node.children
    own = {each.name for each in children if each.attribute("currencyID") in {"", currency}}
    kept = (each for each in children if each.name not in own or each.attribute("currencyID") in {"", currency})
    return Node(node.tag, node.attributes, node.text, tuple(kept))


def only_currency(node: Node) -> str:
    """The currency that all amounts below an element share; "" where they differ or say none."""
    stated = {each.attribute("currencyID") for each in node.children} - {""}
    return next(iter(stated)) if len(stated) == 1 else ""


def _element(path: str) -> str:
    return path.rpartition("/")[2].partition("|")[0].partition("[")[0]
