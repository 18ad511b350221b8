"""Which files are pages of one invoice: photos or scans, one file a page. Pure.

What proves it stands on the pages: "page 2 of 3" with the invoice's number on each, or a sum that one page carries
forward and the next begins with. Files that are merely alike (an invoice and its delivery note, two invoices of one
supplier) prove nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.patterns import regex
from office.invoices.invoice import Kind

_MARK = regex(
    r"(?:seite|page|pagina|página|pag|blatt|sheet|trang|strana|strona)\s*[.:#]?\s*(\d{1,2})\s*"
    r"(?:von|of|/|de|di|sur|van|av|z|trên|trong)\s*(\d{1,2})\b"
    r"|第\s*(\d{1,2})\s*页\s*[,，/ ]*\s*共\s*(\d{1,2})\s*页",
    re.IGNORECASE,
)
_CARRIED = regex(
    r"(?:übertrag|carried forward|brought forward|carry[- ]?over|total c/f|total b/f|à reporter|"
    r"report de la page|a riportare|riporto|suma y sigue|suma anterior|transporteren|(?:cộng )?(?:mang|chuyển) sang|"
    r"承前页|承上页|转下页|过次页)[^\d\n]{0,40}\n?[^\d\n]{0,10}(\d[\d.,'’ ]*[.,]\d\d)(?!\d)",
    re.IGNORECASE,
)
# A page that titles itself as something else is no page of an invoice, whatever number stands on it.
_OTHER_TITLE = regex(
    r"^\W*(?:lieferschein|mahnung|\d\. mahnung|zahlungserinnerung|auftragsbestätigung|angebot|kontoauszug|gutschrift|"
    r"delivery note|packing (?:slip|list)|reminder|order confirmation|quotation|statement|credit note|"
    r"bon de livraison|rappel|devis|avoir|documento di trasporto|sollecito|preventivo|phiếu (?:giao|xuất kho)|"
    r"báo giá|送货单|催款|报价)",
    re.IGNORECASE | re.MULTILINE,
)
_NO_PAGES_OF = {Kind.REMINDER, Kind.STATEMENT, Kind.ORDER, Kind.DELIVERY_NOTE, Kind.QUOTE, Kind.CREDIT_NOTE}
_HEAD = 300  # characters of a page hold its title
_FEWEST_SIGNS = 4  # of a number that tells one invoice from another


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of one file. number, kind: as the file was read alone; empty where it is taken for no invoice."""

    document: str
    texts: tuple[str, ...]
    number: str = ""
    kind: Kind = Kind.OTHER

    @property
    def span(self) -> tuple[int, int, int] | None:
        """(first page, last page, of how many) as they are printed, where each page says so and they follow."""
        marks = [mark_of(text) for text in self.texts]
        first = marks[0] if marks else None
        if first is None:
            return None
        follow = [(first[0] + n, first[1]) for n in range(len(marks))]
        return (first[0], follow[-1][0], first[1]) if marks == follow else None

    @property
    def lacks_pages(self) -> bool:
        """Whether it says itself that it is not the whole."""
        return bool(self.span and (self.span[0] > 1 or self.span[1] < self.span[2])) or bool(self.carries)

    @property
    def carries(self) -> str:
        """The sum that its last page carries forward, as digits, or ""."""
        return _carried(self.texts, last=True)

    @property
    def begins_with(self) -> str:
        """The sum that its first page was handed by the page before, as digits, or ""."""
        return _carried(self.texts, last=False)


def mark_of(text: str) -> tuple[int, int] | None:
    """(2, 3) for "page 2 of 3"; None where no page or several say so, and for the impossible "3 of 2"."""
    found = {tuple(int(number) for number in match.groups() if number) for match in _MARK.finditer(text)}
    if len(found) != 1:
        return None
    page, of = found.pop()
    return (page, of) if 1 <= page <= of else None


def _carried(texts: Sequence[str], *, last: bool) -> str:
    """A sum is carried at the foot of a page and stands again at the head of the next one."""
    text = texts[-1 if last else 0] if texts else ""
    found = [match for match in _CARRIED.finditer(text) if (match.start() * 2 > len(text)) is last]
    if not found:
        return ""
    return re.sub(r"\D", "", found[-1 if last else 0][1]).lstrip("0")


def prints(number: str, texts: Sequence[str]) -> bool:
    """Whether a number stands on one of the pages, by itself."""
    if len(number) < _FEWEST_SIGNS or sum(map(str.isdigit, number)) < _FEWEST_SIGNS - 1:
        return False
    wanted = regex(rf"(?<![^\W_]){re.escape(number)}(?![^\W_])", re.IGNORECASE)
    return any(wanted.search(text) for text in texts)


def belonging(one: Sheets, others: Sequence[Sheets]) -> tuple[str, ...]:
    """The documents that are surely one invoice with this one, in the order of their pages; none without proof.

    Where a page could be in two files (photographed twice, say), nothing is sure.
    """
    everyone = [one, *others]
    for head in everyone:
        rest = [each for each in everyone if each is not head]
        for number in _numbers(head, rest):
            chain = (_by_marks if head.span else _by_sums)(head, rest, number)
            if one in chain and len(chain) > 1:
                return tuple(each.document for each in chain)
    return ()


def likely(head: Sheets, others: Sequence[Sheets]) -> tuple[str, ...]:
    """Documents that may hold pages of this invoice: its number stands on them, or they count on where it ends."""
    return tuple(each.document for each in others if _may_be_with(head, each))


def _may_be_with(head: Sheets, page: Sheets) -> bool:
    here, there = head.span, page.span
    goes_on = bool(here and there and there[2] == here[2] and there[0] != here[0])
    number = head.number or page.number
    named = prints(number, head.texts) and prints(number, page.texts)
    return _is_page_of(number, page) and (goes_on or named or _fits(head, page) or _fits(page, head))


def _numbers(head: Sheets, others: Sequence[Sheets]) -> list[str]:
    """Its number; where no invoice was seen on it alone, that of another file which stands on it too."""
    if head.number:
        return [head.number] if _is_page_of(head.number, head) else []
    seen = dict.fromkeys(each.number for each in others if prints(each.number, head.texts))
    return [number for number in seen if _is_page_of(number, head)]


def _by_marks(head: Sheets, others: Sequence[Sheets], number: str) -> list[Sheets]:
    """Page 1 of 3, page 2 of 3, page 3 of 3: each once, and each names the invoice or goes on with its sum."""
    span = head.span
    if span is None or span[0] != 1 or any(_is_again(number, each) for each in others):
        return []
    chain, (_, at, of) = [head], span
    while at < of:
        following = [each for each in others if each.span and (each.span[0], each.span[2]) == (at + 1, of)]
        proven = [
            each for each in following
            if _is_page_of(number, each) and (prints(number, each.texts) or _fits(chain[-1], each))
        ]  # fmt: skip
        if len(proven) != 1 or not proven[0].span:
            return []
        chain.append(proven[0])
        at = proven[0].span[1]
    return chain if at == of else []


def _is_again(number: str, other: Sheets) -> bool:
    """The first page once more."""
    return bool(other.span and other.span[0] == 1) and prints(number, other.texts)


def _by_sums(head: Sheets, others: Sequence[Sheets], number: str) -> list[Sheets]:
    """Without page numbers: what one page carries forward, exactly one other begins with."""
    chain = [head]
    while chain[-1].carries:
        following = [each for each in _left(chain, others) if _is_page_of(number, each) and _fits(chain[-1], each)]
        if len(following) != 1 or following[0].span:
            return []
        chain.append(following[0])
    return chain


def _left(chain: Sequence[Sheets], others: Sequence[Sheets]) -> Iterator[Sheets]:
    return (each for each in others if each not in chain)


def _fits(before: Sheets, after: Sheets) -> bool:
    return bool(before.carries) and before.carries == after.begins_with


def _is_page_of(number: str, page: Sheets) -> bool:
    """It bears no number of another invoice and no title of another kind."""
    if page.kind in _NO_PAGES_OF or any(_OTHER_TITLE.search(text[:_HEAD]) for text in page.texts):
        return False
    return page.number.casefold() in {"", number.casefold()}
