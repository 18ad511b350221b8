"""The claim gate: which claims of a draft does a cited passage, or the customer's own mail, hold?

Deterministic, after the model and whatever it wrote. In doubt a claim is unproven: silence beats a wrong promise.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from core import terms
from core.evidence import Quote
from core.figures import Figure, FigureKind, find_figures
from core.patterns import regex
from core.relative import find_relative
from core.units import currencies_named
from office.replies.claims import ADDRESSES, Claim, ClaimKind, Stated, find_claims
from office.replies.commitments import find_commitments
from office.replies.language import language_of

Status = Literal["proven", "from-customer", "unproven"]


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a draft may hold beyond figures.

    addresses: links, mail addresses, phones and accounts of the firm itself, as (kind, reading), from its own
    documents and settings, never from a mail. commitments: kinds (see commitments.toml) that the owner lets a draft
    repeat from his documents.
    """

    addresses: frozenset[tuple[Stated, str]] = frozenset()
    commitments: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proven:
    """A claim and who answers for it. evidence: the quotes that hold it; () where the customer's mail does."""

    claim: Claim
    status: Status
    evidence: tuple[Quote, ...] = ()

    def as_json(self) -> dict[str, object]:
        """As the contract writes it."""
        return {
            "text": self.claim.text,
            "kind": self.claim.kind.value,
            "value": self.claim.value,
            "status": self.status,
            "start": self.claim.start,
            "length": self.claim.length,
            "evidence": [quote.as_json() for quote in self.evidence],
        }


def prove(claims: Iterable[Claim], evidence: Sequence[Quote], customer_text: str, allowed: Allowed) -> list[Proven]:
    """Who answers for each claim. evidence: the quotes that the draft cites, and no others."""
    return [_proven(claim, evidence, customer_text, allowed) for claim in claims]


def unproven(
    text: str, evidence: Sequence[Quote], customer_text: str, allowed: Allowed, language: str | None = None
) -> list[Proven]:
    """The claims of `text` for which nobody answers."""
    proven = prove(find_claims(text, language), evidence, customer_text, allowed)
    return [one for one in proven if one.status == "unproven"]


def _proven(claim: Claim, evidence: Sequence[Quote], customer_text: str, allowed: Allowed) -> Proven:
    if claim.kind in ADDRESSES:
        known = any((claim.kind, reading) in allowed.addresses for reading in claim.readings)
        return Proven(claim, "proven", tuple(q for q in evidence if claim.text in q.text)) if known else _no(claim)
    if claim.kind is ClaimKind.COMMITMENT and claim.value not in allowed.commitments:
        return _no(claim)
    if holding := tuple(quote for quote in evidence if _holds(quote, claim)):
        return Proven(claim, "proven", _nearest(holding, claim))
    restated = claim.kind is not ClaimKind.COMMITMENT and _restates(claim, customer_text)
    return Proven(claim, "from-customer") if restated else _no(claim)


def _no(claim: Claim) -> Proven:
    return Proven(claim, "unproven")


def _holds(quote: Quote, claim: Claim) -> bool:
    match claim.kind:
        case ClaimKind.COMMITMENT:
            return claim.value in _committed(quote.text)
        case ClaimKind.POLICY:
            return claim.value in " ".join(f"{quote.text} {quote.at.name}".casefold().replace("_", " ").split())
        case _ if claim.figure is None:
            return bool(_relative(quote.text).intersection(claim.readings))
    return any(_states(figure, claim.figure, quote.text) for figure in _figures(quote.text)) and _may_be_about(
        claim.sentence, quote.text
    )


# --- figures -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2048)
def _figures(text: str) -> tuple[Figure, ...]:
    return tuple(find_figures(text))


@lru_cache(maxsize=2048)
def _committed(text: str) -> frozenset[str]:
    return frozenset(one.kind for one in find_commitments(text))


@lru_cache(maxsize=2048)
def _relative(text: str) -> frozenset[str]:
    return frozenset(reading for _, _, readings in find_relative(text) for reading in readings)


def _states(held: Figure, stated: Figure, around: str) -> bool:
    """Whether evidence that holds `held` says `stated`: the same value of the same kind, or something more exact."""
    if stated.kind is FigureKind.MONEY:
        return _same_money(held, stated) or _in_a_priced_row(held, stated, around)
    if stated.value in held.readings:
        return True
    if stated.kind is FigureKind.DATE:
        return any(_is_part(stated.value, whole) for whole in held.readings if held.kind is FigureKind.DATE)
    if stated.kind is FigureKind.NUMBER and held.kind in {FigureKind.MONEY, FigureKind.QUANTITY}:
        return stated.value in {reading.partition(" ")[0] for reading in held.readings}
    return False


def _same_money(held: Figure, stated: Figure) -> bool:
    """Of "1.500 €" only fifteen hundred counts, not one and a half; a sign may mean two currencies."""
    return held.kind is FigureKind.MONEY and bool(_first_amounts(held) & _first_amounts(stated))


def _first_amounts(figure: Figure) -> set[str]:
    amount = figure.value.partition(" ")[0]
    return {reading for reading in figure.readings if reading.partition(" ")[0] == amount}


def _in_a_priced_row(held: Figure, stated: Figure, row: str) -> bool:
    """A table's cell is a bare number; its header names the currency: "Brutto EUR: 24.90", "价格（元）: 688"."""
    if held.kind is not FigureKind.NUMBER or " | " not in row:
        return False
    amount, _, currency = stated.value.partition(" ")
    return held.value == amount and currency in currencies_named(row)


def _is_part(part: str, whole: str) -> bool:
    """A day backs its month and its year; "2026-10-14" backs "14 October"."""
    if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", whole):
        return False
    return whole.startswith(f"{part}-") or (part.startswith("--") and whole[4:].startswith(part[1:]))


# --- about the same thing ------------------------------------------------------------------------------------------


def _may_be_about(sentence: str, quote: str) -> bool:
    """No, where both are in one language and share no word: "Versand 5,90 €" does not prove "Gravur 5,90 €"."""
    ours, theirs = _words(sentence), _words(quote)
    if not ours or not theirs or ours & theirs:
        return True
    return language_of(sentence) != language_of(quote)


def _nearest(holding: Sequence[Quote], claim: Claim) -> tuple[Quote, ...]:
    """Of quotes that hold it those that share most words with its sentence."""
    shared = [len(_words(claim.sentence) & _words(quote.text)) for quote in holding]
    return tuple(quote for quote, count in zip(holding, shared, strict=True) if count == max(shared))


@lru_cache(maxsize=2048)
def _words(text: str) -> frozenset[str]:
    """What a sentence speaks of: beginnings of its longer words, pairs of Chinese characters."""
    words = (word for word in terms.terms(text) if not any(sign.isdigit() for sign in word))
    return frozenset(word[:5] for word in words if len(word) >= (2 if word[0] >= "\u2e80" else 4))


# --- the customer's own figures ------------------------------------------------------------------------------------

_RESTATING = regex(
    r"\bSie (?:schreiben|schrieben|fragen|fragten|erwähnen|nennen)"
    r"|\bSie haben\b.{0,60}\b(?:geschrieben|gefragt|bestellt|gekauft)"
    r"|\bIhre[rnms]? (?:Bestellung|Rechnung|Frage|Mail|E-Mail|Nachricht|Anfrage|Auftrag|Schreiben)"
    r"|\byou (?:wrote|write|mention|mentioned|ask|asked|say|said|ordered|bought)"
    r"|\byour (?:order|invoice|question|mail|e-mail|email|message|request|letter)"
    r"|(?:anh|chị|quý khách|bạn)[^.!?]{0,12} (?:viết|hỏi|cho biết|nhắc|đặt|đề cập|mua)"
    r"|(?:đơn hàng|hóa đơn|câu hỏi|thư|email|yêu cầu)[^.!?]{0,12} của (?:anh|chị|quý khách|bạn)"
    r"|您(?:提到|写道|询问|说|问|订购|购买)|您的(?:订单|发票|来信|邮件|问题|询价)",
    re.IGNORECASE,
)
_NAMES_A_THING = frozenset({FigureKind.CODE, ClaimKind.POLICY})


def _restates(claim: Claim, customer_text: str) -> bool:
    """Whether the claim only repeats what the customer wrote, in a sentence that says so and promises nothing."""
    if next(find_commitments(claim.sentence), None) is not None:
        return False
    if claim.kind not in _NAMES_A_THING and not _RESTATING.search(claim.sentence):
        return False
    if claim.figure is None:
        return claim.text.casefold() in customer_text.casefold()
    return any(_states(figure, claim.figure, "") for figure in _figures(customer_text))
