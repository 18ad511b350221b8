"""The firm's accounting policy as values: what a written one says, and the usual rule of the country elsewhere."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from core.figures import Figure, FigureKind, find_figures
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
# Circular 45/2013/TT-BTC art. 3, 9 · Enterprise Accounting Standards No. 4 (month after) · 26 CFR 1.263(a)-1(f).
_BY_CURRENCY = {
    "EUR": (Decimal(800), Start.MONTH),
    "VND": (Decimal(30_000_000), Start.DAY),
    "CNY": (Decimal(5_000), Start.NEXT_MONTH),
    "USD": (Decimal(2_500), Start.MONTH),
    "GBP": (Decimal(1_000), Start.MONTH),
    "CHF": (Decimal(1_000), Start.MONTH),
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
    """Whether a document is the firm's accounting policy, by its name or its head."""
    kind, pattern = TITLES[0]
    head = f"{re.sub(r'[_-]', ' ', name)}\n{text[:300]}"
    return kind is PaperKind.POLICY and bool(pattern.search(head) or _POLICY_NAME.search(name))


def with_text(policy: Policy, text: str) -> Policy:
    """What the sentences of a written policy change."""
    topic = ""  # a sentence may go on with what the one before spoke of: "Amounts below 100 do not count."
    for sentence in _sentences(text):
        topic = sentence if _speaks(sentence) else topic
        policy = _with_sentence(policy, sentence, topic, find_figures(sentence))
    return replace(policy, lives={**policy.lives, **dict(_lives(text))})


_POLICY_NAME = re.compile(
    r"policy|policies|richtlinie|politique|política|politica|beleid|polityka|chinh.?sach|政策|制度", re.I
)
_CAPITAL = re.compile(
    r"capitali[sz]|threshold|low-value|fixed asset|aktivier|geringwertig|\bgwg\b|anlagevermögen|wertgrenze|immobilis|seuil|"
    r"activos? fij|inmoviliz|capitaliz|umbral|imobilizado|cespit|soglia|geactiveerd|activer|drempel|grens|środk\w+ trwał|"
    r"próg|ghi nhận (?:là )?tài sản|tài sản cố định|nguyên giá|vốn hóa|固定资产|资本化", re.I)  # fmt: skip
_DEPRECIATION = re.compile(
    r"depreci|amorti|abschreib|\bafa\b|ammort|afschrijv|amortyz|khấu hao|折旧|摊销年限", re.I)  # fmt: skip
_PREPAID = re.compile(
    r"prepa(?:id|ymen)|defer|unearned|abgrenz|abgegrenz|vorausgezahlt|in advance|im voraus|d.avance|anticipad|diferid|periodific|riscont|vooruit|overlopend|"
    r"międzyokresow|trả trước|phân bổ|chưa thực hiện|待摊|预付|递延|分摊", re.I)  # fmt: skip
_DAILY = re.compile(r"\bda(?:y|ys|ily)\b|tagegenau|taggenau|tageweise|nach tagen|kalendertag|\bjours?\b|prorata temporis|\bdías?\b|diari|\bgiorn|\bdag(?:en)?\b|dni\b|dzienn|theo (?:số )?ngày|từng ngày|按[日天]|天数|逐日", re.I)  # fmt: skip
_MONTHLY = re.compile(r"month|monat|mois|\bmes(?:es)?\b|mensual|mese|mensil|maand|miesi|tháng|按月|月", re.I)
_NEXT = re.compile(r"(?:month|period) (?:after|following)|following month|next month|folgemonat|mois suivant|mes siguiente|mese successivo|volgende maand|następn\w+ miesi|tháng (?:sau|tiếp theo)|次月|下月", re.I)  # fmt: skip
_SMALL = re.compile(
    r"material|below|less than|under\b|up to|minor|unter\b|bis (?:zu )?\d|wesentlich|geringfügig|inférieur|moins de|inferior|menos de|"
    r"inferior|meno di|onder|minder dan|poniżej|dưới|trọng yếu|nhỏ hơn|低于|不足|以下|重要性", re.I)  # fmt: skip
_MATERIAL = re.compile(r"\bmaterial|wesentlich|significati|relevan|istotn|trọng yếu|重要性", re.I)
_ACCRUAL = re.compile(
    r"accru|rückstell|abgrenz|abgegrenz|à payer|devengad|ratei|transitor|reserver|bierne|trích trước|预提|计提", re.I
)


def _sentences(text: str) -> Iterator[str]:
    for line in re.split(r"\n|(?<=[。；])|(?<=[.;])\s+(?=[A-ZÀ-Þ])", text):
        if line.strip():
            yield line.strip()


def _speaks(sentence: str) -> bool:
    return any(each.search(sentence) for each in (_CAPITAL, _DEPRECIATION, _PREPAID, _ACCRUAL, _MATERIAL))


def _with_sentence(policy: Policy, sentence: str, topic: str, figures: list[Figure]) -> Policy:
    money = _money(figures)
    if _DEPRECIATION.search(topic):
        policy = replace(policy, depreciation_start=_start(sentence, policy.depreciation_start))
    elif _PREPAID.search(topic) and (_DAILY.search(sentence) or _MONTHLY.search(sentence)):
        policy = replace(policy, spread_by_day=bool(_DAILY.search(sentence)))
    if money is None:
        return policy
    if _CAPITAL.search(sentence) or (_CAPITAL.search(topic) and not _PREPAID.search(topic)):
        return replace(policy, capitalise_from=money)
    put_off = any(each.search(topic) for each in (_PREPAID, _ACCRUAL, _MATERIAL))
    return replace(policy, immaterial=money) if put_off and _SMALL.search(sentence) else policy


def _start(sentence: str, before: Start) -> Start:
    if _NEXT.search(sentence):
        return Start.NEXT_MONTH
    if _DAILY.search(sentence):
        return Start.DAY
    return (
        Start.MONTH
        if re.search(
            r"month of|full month|monat der|mois d|mes de|mese di|maand van|miesiąc\w* (?:zakupu|przyjęcia)|tháng (?:mua|đưa)|当月",
            sentence,
            re.I,
        )
        else before
    )


def _money(figures: list[Figure]) -> Decimal | None:
    """The amount of a sentence: with its currency, or the only larger number."""
    for kind in (FigureKind.MONEY, FigureKind.NUMBER):
        for figure in figures:
            value = Decimal(figure.value.split()[0])
            if figure.kind is kind and value >= 50 and not (kind is FigureKind.NUMBER and 1990 <= value <= 2100):
                return value
    return None


_LIFE = re.compile(
    r"(?P<count>\d{1,3})\s*(?:-\s*)?(?:(?P<years>years?|yrs?\b|jahre?n?|ans?\b|années?|años?|anos?\b|anni\b|anno\b|jaar|jaren|lata?\b|năm|年)"
    r"|(?P<months>months?|monaten?|mois|mes(?:es)?\b|mesi\b|mese\b|maand(?:en)?|miesi\w+|tháng|个月))", re.IGNORECASE)  # fmt: skip


def _lives(text: str) -> Iterator[tuple[frozenset[str], int]]:
    """ "Vehicles: 6 years, office furniture 13 years": each kind of asset with its months."""
    for line in re.split(r"\n|[;；。]|\.\s", text):
        start = 0
        for found in _LIFE.finditer(line):
            months = int(found["count"]) * (12 if found["years"] else 1)
            named = words(line[start : found.start()])
            if named and 12 <= months <= 600:
                yield named, months
            start = found.end()
