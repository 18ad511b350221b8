"""Every claim of a text that the firm could be held to: figures, addresses, named policies, commitments.

The text may be German, English, Vietnamese, Chinese or a mixture; a claim carries its value in one canonical writing,
so that "14 Tage", "14 days", "14 ngày" and 十四天 are the same claim.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.figures import Figure, FigureKind, find_figures
from core.patterns import regex
from core.relative import find_relative
from core.sentences import Span, split
from office.replies.commitments import find_commitments


class ClaimKind(StrEnum):
    """What a claim may state besides a figure (stable, as the figures' kinds: the contract's JSON names these)."""

    ACCOUNT = "account"
    POLICY = "policy"
    COMMITMENT = "commitment"


Stated = FigureKind | ClaimKind  # what a claim states
ADDRESSES = frozenset({FigureKind.EMAIL, FigureKind.PHONE, FigureKind.LINK, ClaimKind.ACCOUNT})


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim. readings: its value in canonical writing, the likeliest first ("14 days", "4.9 EUR", "refund").

    start: in code points of the text. sentence: the sentence that makes the claim.
    """

    text: str
    kind: Stated
    readings: tuple[str, ...]
    start: int
    length: int
    sentence: str = ""
    figure: Figure | None = None

    @property
    def value(self) -> str:
        """The likeliest reading."""
        return self.readings[0]


_LABELLED_ACCOUNT = regex(
    r"(?:kontonummer|konto-?nr\.?|kto\.?(?:-nr\.?)?|account (?:number|no\.?)|a/c(?: no\.?)?|stk|số tài khoản"
    r"|银行账[号户]|账[号户]|卡号)"
    r"\s?[:：]?\s?(?P<account>[A-Z]{0,2}\d[\d -]{5,28}\d)",
    re.IGNORECASE,
)
# Wider than core.figures: an address that nobody knows is the very one that must not pass.
_ANY_LINK = regex(
    r"(?<![A-Za-z0-9@._-])(?:[a-z][a-z0-9+]{2,9}://\S+"
    r"|(?:[a-z0-9-]{2,63}\.)+[a-z]{2,24}(?:(?::\d+)?/\S*)?(?![A-Za-z0-9@]))",
    re.IGNORECASE,
)
_ANY_MAIL = regex(r"[^\s<>@,;:()]{1,64}(?:@|\(at\)|\[at\]|＠)[^\s<>@,;:()]{2,190}[^\s<>@,;:().!?。，]")
_MAY_HOLD_ADDRESS = regex(r"@|\(at\)|://|www\.|\d[\d /()-]{5,}\d|[a-z0-9-]\.[a-z]{2,}(?![a-z])", re.IGNORECASE)
_BIC = regex(
    r"(?<![A-Z0-9])(?:BIC|SWIFT)(?:[- ]?Code)?\s?[:：]?\s?(?P<account>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b"
)
_LIST_NUMBER = regex(r"(?m)^[ \t]*[(（]?\d{1,2}[.)）、][ \t]+")
_POLICY = regex(
    r"§+\s?\d+\w*|\b(?:Art(?:ikel|icle)?|Abs(?:atz)?|Section|Ziffer|Clause|Điều)\.?\s?\d+\w*|第[\d一二三四五六七八九十百]+条"
    r"|\b(?:BGB|HGB|DSGVO|GDPR|BDSG|UStG|UWG|ProdHaftG|CISG)\b"
    r"|\b(?:AGB|Widerrufsbelehrung|Widerrufsrecht|Garantiebedingungen|Datenschutzerklärung|Lieferbedingungen"
    r"|Händlerkonditionen|Zahlungsbedingungen|Allgemeinen? Geschäftsbedingungen|Rückgaberecht)\b"
    r"|\b(?:terms (?:and|&) conditions|terms of (?:sale|service|delivery|payment)"
    r"|(?:return|refund|privacy|warranty|shipping|cancellation)s? policy"
    r"|right of (?:withdrawal|return))\b"
    r"|(?:chính sách|điều khoản|điều kiện) "
    r"(?:bảo hành|đổi trả|giao hàng|thanh toán|bảo mật|bán hàng|hoàn tiền|vận chuyển)"
    r"|(?:保修|退货|退换货|隐私|配送|运输|售后|退款)(?:政策|条款|条件|规定)|一般交易条款|撤销权|无理由退货",
    re.IGNORECASE,
)


def find_claims(text: str, language: str | None = None) -> list[Claim]:
    """All claims of `text` in order. language: only decides which reading of "1.234" comes first."""
    spans = split(text)
    found = _Taken(text)
    for finder in (_addresses, _policies, _relative, _figures):
        for kind, readings, start, end, figure in finder(text, language):
            found.add(Claim(text[start:end], kind, readings, start, end - start, "", figure))
    claims = [*found.claims, *_commitments(text)]
    placed = [_in_sentence(claim, spans) for claim in claims]
    return sorted(placed, key=lambda claim: (claim.start, claim.length))


def find_addresses(text: str) -> set[tuple[Stated, str]]:
    """The links, mail addresses, phones and accounts of a text, as (kind, reading)."""
    if not _MAY_HOLD_ADDRESS.search(text):
        return set()
    return {
        (claim.kind, reading) for claim in find_claims(text) if claim.kind in ADDRESSES for reading in claim.readings
    }


_Found = tuple[Stated, tuple[str, ...], int, int, Figure | None]


class _Taken:
    """Claims found so far; a later one never overlaps an earlier one."""

    def __init__(self, text: str) -> None:
        self.claims: list[Claim] = []
        self._used = bytearray(len(text))

    def add(self, claim: Claim) -> None:
        end = claim.start + claim.length
        if claim.length and not any(self._used[claim.start : end]):
            self._used[claim.start : end] = b"\1" * claim.length
            self.claims.append(claim)


def _addresses(text: str, _language: str | None) -> Iterator[_Found]:
    for match in _ANY_MAIL.finditer(text):
        yield FigureKind.EMAIL, (_mail(match[0]),), *match.span(), None
    for match in _ANY_LINK.finditer(text):
        written = match[0].rstrip(".,;:!?)]}>'\"。，；：！？）」")
        if "://" in written or _is_host(written):
            yield FigureKind.LINK, (plain_link(written),), match.start(), match.start() + len(written), None
    for pattern in (_LABELLED_ACCOUNT, _BIC):
        for match in pattern.finditer(text):
            yield ClaimKind.ACCOUNT, (re.sub(r"[\s-]", "", match["account"]).upper(),), *match.span("account"), None


def _mail(written: str) -> str:
    return unicodedata.normalize("NFKC", re.sub(r"\(at\)|\[at\]", "@", written)).casefold()


_NO_HOST = regex(r"(?:z\.b|d\.h|u\.a|i\.d|e\.g|i\.e|a\.m|p\.m|e\.k|s\.a|tp\.|\d+(?:\.\d+)*)(?:\.\w+)?", re.IGNORECASE)
_FILE = regex(
    r".*\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|tiff?|eml|msg|html?|xml|zip|odt|ods|pptx?|md)", re.IGNORECASE
)


def _is_host(written: str) -> bool:
    return not _NO_HOST.fullmatch(written) and not _FILE.fullmatch(written) and any(c.isalpha() for c in written)


def plain_link(written: str) -> str:
    """A link without scheme, "www." and the last slash, in small letters."""
    return re.sub(r"^(?:https?://)?(?:www\.)?|/+$", "", unicodedata.normalize("NFKC", written).casefold())


def _figures(text: str, language: str | None) -> Iterator[_Found]:
    numbering = {at for match in _LIST_NUMBER.finditer(text) for at in range(*match.span())}
    for figure in find_figures(text, language):
        if figure.start in numbering and figure.kind is FigureKind.NUMBER:
            continue
        kind = ClaimKind.ACCOUNT if figure.kind is FigureKind.IBAN else figure.kind
        yield kind, figure.readings, figure.start, figure.start + figure.length, figure


def _relative(text: str, _language: str | None) -> Iterator[_Found]:
    for start, end, readings in find_relative(text):
        yield FigureKind.DATE, readings, start, end, None


def _policies(text: str, _language: str | None) -> Iterator[_Found]:
    for match in _POLICY.finditer(text):
        yield ClaimKind.POLICY, (" ".join(match[0].casefold().split()),), *match.span(), None


def _commitments(text: str) -> Iterator[Claim]:
    for one in find_commitments(text):
        yield Claim(text[one.start : one.end], ClaimKind.COMMITMENT, (one.kind,), one.start, one.end - one.start)


def _in_sentence(claim: Claim, spans: list[Span]) -> Claim:
    inside = next((span.text for span in spans if span.start <= claim.start < span.end), "")
    return Claim(claim.text, claim.kind, claim.readings, claim.start, claim.length, inside, claim.figure)
