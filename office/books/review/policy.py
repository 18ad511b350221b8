"""The firm's accounting policy as values: what a written one says, and the usual rule of the country elsewhere."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from core.figures import Figure, FigureKind, find_figures
from office.books.review import lexicon
from office.books.review.documents import BookDocument
from office.books.review.lexicon import TITLES, PaperKind
from office.books.review.wording import words


class Start(StrEnum):
    """From when a new asset is depreciated: its month counts whole, by day, or from the month after."""

    MONTH = "month"
    DAY = "day"
    NEXT_MONTH = "next-month"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the firm does where accounting leaves a choice. None: the policy says nothing and no law gives a default.

    capitalise_from: net price of one piece from which on it is an asset. lives: words of a kind of asset → months.
    spread_by_day: prepaid and deferred amounts go by days, else by months. immaterial: below it nothing is deferred
    or accrued. firm: its own name, as documents write it.
    """

    capitalise_from: Decimal | None = None
    depreciation_start: Start = Start.MONTH
    lives: Mapping[frozenset[str], int] = field(default_factory=dict)
    spread_by_day: bool = True
    immaterial: Decimal = Decimal(0)
    firm: str = ""


# One piece's price from which on it is an asset, and from when it is depreciated: § 6 Abs. 2, § 7 Abs. 1 S. 4 EStG ·
# Circular 45/2013/TT-BTC art. 3, 9 · Enterprise Accounting Standards No. 4 (month after) · 26 CFR 1.263(a)-1(f) ·
# Polish CIT Act art. 16d, 16h.
_BY_CURRENCY = {
    "EUR": (Decimal(800), Start.MONTH),
    "VND": (Decimal(30_000_000), Start.DAY),
    "CNY": (Decimal(5_000), Start.NEXT_MONTH),
    "USD": (Decimal(2_500), Start.MONTH),
    "GBP": (Decimal(1_000), Start.MONTH),
    "CHF": (Decimal(1_000), Start.MONTH),
    "PLN": (Decimal(10_000), Start.NEXT_MONTH),
}


def usual(currency: str) -> Policy:
    """What holds where nothing is written down."""
    threshold, start = _BY_CURRENCY.get(currency, (None, Start.MONTH))
    return Policy(capitalise_from=threshold, depreciation_start=start)


def policy_in(documents: Iterable[BookDocument], currency: str, firm: str = "") -> Policy:
    """The written policy among the documents over the usual one."""
    found = replace(usual(currency), firm=firm)
    for document in documents:
        text = "\n".join(document.pages)
        if is_policy(document.name, text):
            found = with_text(found, text)
    return found


def is_policy(name: str, text: str) -> bool:
    """Whether a document is the firm's accounting policy: by its head or name, and by what it speaks of.

    Notes for the accountant without such a head are one where sentences of their own speak of nearly all of it.
    """
    head = f"{re.sub(r'[_-]', ' ', name)}\n{text[:300]}"
    titled = dict(TITLES)[PaperKind.POLICY].search(head)
    if titled or lexicon.POLICY_NAME.search(head):
        return sum(bool(each.search(text)) for each in _TOPICS) >= (1 if titled else 2)
    topics = _own_sentences(text) if len(text) < _LONGEST else 0
    if topics < 2 or (topics < 3 and not any(True for _ in _lives(text))):
        return False
    return sum(figure.kind is FigureKind.DATE for figure in find_figures(text)) <= _DATES


def _own_sentences(text: str) -> int:
    """Of how many topics a sentence of its own speaks."""
    spoken: set[str] = set()
    count = 0
    for topic in _TOPICS:
        found = next((each for each in _sentences(text) if topic.search(each) and each not in spoken), None)
        spoken |= {found} if found else set()
        count += found is not None
    return count


_LONGEST = 20_000  # signs: a book about accounting is no note of how this firm does it
_DATES = 4  # of a note: a list of what was booked or paid has more
_TOPICS = (lexicon.POLICY_CAPITAL, lexicon.POLICY_DEPRECIATION, lexicon.POLICY_PREPAID, lexicon.POLICY_ACCRUAL)


def with_text(policy: Policy, text: str) -> Policy:
    """What the sentences of a written policy change."""
    topic, before = "", ""  # a sentence may go on with what the one before spoke of: "Below 100 it does not count."
    for sentence in _sentences(text):
        topic = sentence if _speaks(sentence) else before
        before = sentence if topic == sentence else ""
        policy = _with_sentence(policy, sentence, topic, find_figures(sentence))
    return replace(policy, lives={**policy.lives, **dict(_lives(text))})


def _sentences(text: str) -> Iterator[str]:
    for line in re.split(r"\n|(?<=[。；])|(?<=[.;])\s+(?=[A-ZÀ-Þ])", text):
        if line.strip():
            yield line.strip()


def _speaks(sentence: str) -> bool:
    return any(
        each.search(sentence)
        for each in (
            lexicon.POLICY_CAPITAL,
            lexicon.POLICY_DEPRECIATION,
            lexicon.POLICY_PREPAID,
            lexicon.POLICY_ACCRUAL,
            lexicon.POLICY_MATERIAL,
        )
    )


def _with_sentence(policy: Policy, sentence: str, topic: str, figures: list[Figure]) -> Policy:
    money = _money(figures)
    if lexicon.POLICY_DEPRECIATION.search(topic):
        policy = replace(policy, depreciation_start=_start(sentence, policy.depreciation_start))
    elif lexicon.POLICY_PREPAID.search(topic) and (
        lexicon.POLICY_DAILY.search(sentence) or lexicon.POLICY_MONTHLY.search(sentence)
    ):
        policy = replace(policy, spread_by_day=bool(lexicon.POLICY_DAILY.search(sentence)))
    if money is None:
        return policy
    if lexicon.POLICY_CAPITAL.search(sentence) or (
        lexicon.POLICY_CAPITAL.search(topic) and not lexicon.POLICY_PREPAID.search(topic)
    ):
        return replace(policy, capitalise_from=money)
    put_off = any(
        each.search(topic) for each in (lexicon.POLICY_PREPAID, lexicon.POLICY_ACCRUAL, lexicon.POLICY_MATERIAL)
    )
    return replace(policy, immaterial=money) if put_off and lexicon.POLICY_SMALL.search(sentence) else policy


def _start(sentence: str, before: Start) -> Start:
    if lexicon.POLICY_NEXT.search(sentence):
        return Start.NEXT_MONTH
    if lexicon.POLICY_WHOLE_MONTH.search(sentence):
        return Start.MONTH
    if lexicon.POLICY_DAILY.search(sentence):
        return Start.DAY
    of_end = lexicon.POLICY_LEAVES.search(sentence) and not lexicon.POLICY_COMES.search(sentence)
    return Start.MONTH if lexicon.POLICY_THIS_MONTH.search(sentence) and not of_end else before


def _money(figures: list[Figure]) -> Decimal | None:
    """The amount of a sentence: with its currency, or the only larger number."""
    for kind in (FigureKind.MONEY, FigureKind.NUMBER):
        for figure in figures:
            value = Decimal(figure.value.split()[0]) if figure.kind is kind else Decimal(0)
            if value >= 50 and not (kind is FigureKind.NUMBER and 1990 <= value <= 2100):
                return value
    return None


_LIFE = re.compile(
    r"(?P<count>\d{1,3})\s*(?:-\s*)?(?:(?P<years>years?|yrs?\b|jahre?n?|ans?\b|années?|años?|anos?\b|anni\b|anno\b|jaar|jaren|lata?\b|năm|年)"
    r"|(?P<months>months?|monaten?|mois|mes(?:es)?\b|mesi\b|mese\b|maand(?:en)?|miesi\w+|tháng|个月))",
    re.IGNORECASE,
)


def _lives(text: str) -> Iterator[tuple[frozenset[str], int]]:
    """As in "Vehicles: 6 years, office furniture 13 years": each kind of asset with its months."""
    for line in re.split(r"\n|[;；。]|\.\s", text):
        start = 0
        for found in _LIFE.finditer(line):
            months = int(found["count"]) * (12 if found["years"] else 1)
            named = words(line[start : found.start()])
            if named and 12 <= months <= 600 and not (months == 12 and _is_limit(line, found)):
                yield named, months
            start = found.end()


_MORE_THAN = re.compile(
    r"(?:over|more than|longer than|exceed\w*|mehr als|länger als|über|più di|oltre|plus d[e'’]|más de|trên|hơn"
    r"|powyżej|ponad|meer dan|超过)\s*(?:an?\s)?$",
    re.IGNORECASE,
)


def _is_limit(line: str, found: re.Match[str]) -> bool:
    """Whether it says how long a thing must last to be an asset, not how long this kind lasts."""
    return bool(_MORE_THAN.search(line[: found.start()])) or line[found.end() :].lstrip().startswith(
        ("以上", "trở lên")
    )
