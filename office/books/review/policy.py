"""The firm's accounting policy as values: what a written one says, and the usual rule of the country elsewhere."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from core.figures import Figure, FigureKind, find_figures
from core.patterns import regex
from office.books.journal import Account, AccountType
from office.books.review import lexicon
from office.books.review.amounts import apart, has_unit
from office.books.review.documents import BookDocument
from office.books.review.lexicon import TITLES, PaperKind
from office.books.review.rules import SENTENCE_ENDS, Rule, is_item, names_accounts, rules_in
from office.books.review.wording import words


class Start(StrEnum):
    """From when a new asset is depreciated: its month counts whole, by day, or from the month after.

    DAY_OF_30: by day, every month taken for thirty days (30/360, as in France and Italy).
    """

    MONTH = "month"
    DAY = "day"
    DAY_OF_30 = "day-of-30"
    NEXT_MONTH = "next-month"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the firm does where accounting leaves a choice. None: the policy says nothing and no law gives a default.

    capitalise_from: net price of one piece from which on it is an asset. lives: words of a kind of asset → months.
    spread_by_day: prepaid and deferred amounts go by days, else by months; income_by_day: the same of income, None:
    as costs. immaterial: below it nothing is deferred or accrued. firm: its own name, as documents write it. rules:
    its sentences, with the accounts that they name. sources: SHA-256 of the documents that it was read from.
    """

    capitalise_from: Decimal | None = None
    depreciation_start: Start = Start.MONTH
    lives: Mapping[frozenset[str], int] = field(default_factory=dict)
    spread_by_day: bool = True
    income_by_day: bool | None = None
    immaterial: Decimal = Decimal(0)
    firm: str = ""
    rules: tuple[Rule, ...] = ()
    sources: frozenset[str] = frozenset()


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


def policy_in(
    documents: Iterable[BookDocument], currency: str, firm: str = "", accounts: Mapping[str, Account] | None = None
) -> Policy:
    """The written policy among the documents over the usual one. accounts: the firm's chart, that it may name."""
    found, chart = replace(usual(currency), firm=firm), accounts or {}
    for document in documents:
        text = "\n".join(document.pages)
        if is_policy(document.name, text) or names_accounts(text, chart):
            found = with_text(found, text, chart)
            found = replace(
                found, rules=(*found.rules, *rules_in(text, chart)), sources=found.sources | {document.sha256}
            )
    return found


def with_rules(policy: Policy, currency: str, accounts: Mapping[str, Account], fixed: Collection[str]) -> Policy:
    """What the accounts named in its sentences add: an amount beside things that last, or beside what is put off."""
    before: Rule | None = None
    policy = _with_spreading(policy, accounts, fixed)
    told = policy.capitalise_from != usual(currency).capitalise_from  # its words have said it already
    for rule in policy.rules:
        money = _money(rule.text, accounts)
        if money is not None and not told and _limits(rule, accounts, fixed):
            policy = replace(policy, capitalise_from=money)
        elif (
            money is not None
            and not _is_the_limit(policy, rule.text, money)
            and (puts_off(rule, accounts, fixed) or _goes_on(rule, before, accounts, fixed))
        ):
            policy = replace(policy, immaterial=money)
        before = rule
    return policy


def _with_spreading(policy: Policy, accounts: Mapping[str, Account], fixed: Collection[str]) -> Policy:
    """By days or months, as a sentence says that names where costs are put off, whatever it calls them."""
    for rule in policy.rules:
        said = any(each.search(rule.text) for each in (lexicon.POLICY_DAILY, lexicon.POLICY_MONTHLY))
        if said and not lexicon.POLICY_PREPAID.search(rule.text) and _stores_costs(rule, accounts, fixed):
            policy = replace(policy, spread_by_day=bool(lexicon.POLICY_DAILY.search(rule.text)))
    return policy


def _stores_costs(rule: Rule, accounts: Mapping[str, Account], fixed: Collection[str]) -> bool:
    """Whether a sentence names an account of costs paid ahead, and no thing that lasts."""
    held = [accounts[each] for each in rule.accounts if each not in fixed]
    prepaid = any(each.type is AccountType.ASSET and lexicon.PREPAID_NAME.search(each.name) for each in held)
    return prepaid and len(held) == len(rule.accounts)


def _limits(rule: Rule, accounts: Mapping[str, Account], fixed: Collection[str]) -> bool:
    """Whether a sentence is of things that last: it names an account for such, and at most costs beside it."""
    others = [each for each in rule.accounts if each not in fixed]
    named = len(others) < len(rule.accounts)
    return named and all(accounts[each].type is AccountType.EXPENSE for each in others)


def puts_off(rule: Rule, accounts: Mapping[str, Account], fixed: Collection[str]) -> bool:
    """Whether a sentence is of what is paid or billed ahead: it names an account for such, and no result."""
    held = [accounts[each] for each in rule.accounts]
    stores = {AccountType.ASSET, AccountType.LIABILITY}
    if not held or any(each.type not in stores or each.number in fixed for each in held):
        return False
    named = (lexicon.PREPAID_NAME, lexicon.DEFERRED_NAME)
    return bool(lexicon.POLICY_PREPAID.search(rule.text)) or any(
        pattern.search(each.name) for pattern in named for each in held
    )


def _goes_on(rule: Rule, before: Rule | None, accounts: Mapping[str, Account], fixed: Collection[str]) -> bool:
    """Whether a sentence without accounts of its own goes on with what is put off: "Below 100 we do not bother."."""
    return not rule.accounts and before is not None and puts_off(before, accounts, fixed)


def is_policy(name: str, text: str) -> bool:
    """Whether a document is the firm's accounting policy: by its head or name, and by what it speaks of.

    Notes for the accountant without such a head are one where sentences of their own speak of nearly all of it.
    """
    head = f"{re.sub(r'[_-]', ' ', name)}\n{text[:300]}"
    titled = dict(TITLES)[PaperKind.POLICY].search(head)
    if titled or lexicon.POLICY_NAME.search(head):
        return sum(bool(each.search(text)) for each in _TOPICS) >= (1 if titled else 2)
    if any(dict(TITLES)[kind].search(text[:_TITLE]) for kind in (PaperKind.REGISTER, PaperKind.DELIVERY)):
        return False  # it tells of one thing, and how that is written down
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


_TITLE = 60  # signs
_LONGEST = 20_000  # signs: a book about accounting is no note of how this firm does it
_DATES = 4  # of a note: a list of what was booked or paid has more
_TOPICS = (lexicon.POLICY_CAPITAL, lexicon.POLICY_DEPRECIATION, lexicon.POLICY_PREPAID, lexicon.POLICY_ACCRUAL)


def with_text(policy: Policy, text: str, accounts: Collection[str] = ()) -> Policy:
    """What the sentences of a written policy change. accounts: numbers that are no amounts."""
    topic, before = "", ""  # a sentence may go on with what the one before spoke of: "Below 100 it does not count."
    for sentence in _sentences(text):
        topic = sentence if _speaks(sentence) else "" if is_item(sentence) else before
        before = sentence if topic == sentence else ""
        policy = _with_sentence(policy, sentence, topic, _money(sentence, accounts))
    return replace(policy, lives={**policy.lives, **dict(_lives(text))})


def _sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (each.strip() for each in SENTENCE_ENDS.split(line) if each.strip())


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


def _with_sentence(policy: Policy, sentence: str, topic: str, money: Decimal | None) -> Policy:
    if lexicon.POLICY_DEPRECIATION.search(topic):
        policy = replace(policy, depreciation_start=_start(sentence, policy.depreciation_start))
    elif lexicon.POLICY_PREPAID.search(topic) and (
        lexicon.POLICY_DAILY.search(sentence) or lexicon.POLICY_MONTHLY.search(sentence)
    ):
        policy = _spread(policy, sentence)
    if money is None:
        return policy
    if lexicon.POLICY_CAPITAL.search(sentence) or (
        lexicon.POLICY_CAPITAL.search(topic) and not lexicon.POLICY_PREPAID.search(topic)
    ):
        return replace(policy, capitalise_from=money)
    put_off = any(
        each.search(topic) for each in (lexicon.POLICY_PREPAID, lexicon.POLICY_ACCRUAL, lexicon.POLICY_MATERIAL)
    )
    small = put_off and lexicon.POLICY_SMALL.search(sentence) and not _is_the_limit(policy, sentence, money)
    return replace(policy, immaterial=money) if small else policy


def _spread(policy: Policy, sentence: str) -> Policy:
    """By days or months: of income alone where the sentence speaks of it and of no costs, and the other way round."""
    by_day = bool(lexicon.POLICY_DAILY.search(sentence))
    income, cost = (bool(each.search(sentence)) for each in (lexicon.POLICY_INCOME, lexicon.POLICY_COST))
    if income and not cost:
        return replace(policy, income_by_day=by_day)
    return replace(policy, spread_by_day=by_day, income_by_day=policy.income_by_day if cost and not income else None)


def _is_the_limit(policy: Policy, sentence: str, money: Decimal) -> bool:
    """Whether an amount is that of things that last, told from below: small things are spread, not passed over."""
    limit = policy.capitalise_from
    return limit is not None and money >= limit and not lexicon.POLICY_NOT.search(sentence)


_YEAR_OF_360 = regex(r"\b30\s?/\s?360\b|\b360\b")


def _start(sentence: str, before: Start) -> Start:
    if lexicon.POLICY_NEXT.search(sentence):
        return Start.NEXT_MONTH
    if lexicon.POLICY_WHOLE_MONTH.search(sentence):
        return Start.MONTH
    if lexicon.POLICY_DAILY.search(sentence):
        return Start.DAY_OF_30 if _YEAR_OF_360.search(sentence) else Start.DAY
    of_end = lexicon.POLICY_LEAVES.search(sentence) and not lexicon.POLICY_COMES.search(sentence)
    return Start.MONTH if lexicon.POLICY_THIS_MONTH.search(sentence) and not of_end else before


def _money(sentence: str, accounts: Collection[str]) -> Decimal | None:
    """The amount of a sentence: with its currency, or the first larger number that is no account's."""
    figures = find_figures(apart(sentence))
    for kind in (FigureKind.MONEY, FigureKind.NUMBER):
        for figure in figures:
            value = Decimal(figure.value.split()[0]) if figure.kind is kind else Decimal(0)
            if value >= 50 and (kind is FigureKind.MONEY or _is_amount(sentence, figure, value, accounts)):
                return value
    return None


def _is_amount(sentence: str, figure: Figure, value: Decimal, accounts: Collection[str]) -> bool:
    """Whether a plain number may be money: neither a year, an account nor how long something lasts."""
    if _LIFE.match(sentence, figure.start):
        return False
    written = sentence[figure.start : figure.start + figure.length]
    return has_unit(sentence, figure) or not (1990 <= value <= 2100 or written in accounts)


_LIFE = regex(
    r"(?<!\d)(?P<count>\d{1,3})\s*(?:-\s*)?(?:(?P<years>years?|yrs?\b|jahre?n?|ans?\b|années?|años?|anos?\b|anni\b|anno\b|jaar|jaren|lata?\b|år\b|roky?\b|let\b|năm|年)"
    r"|(?P<months>months?|monaten?|mois|mes(?:es)?\b|mesi\b|mese\b|maand(?:en)?|miesi\w+|måneder|månader|měsíc\w*|tháng|个月))",
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


_MORE_THAN = regex(
    r"(?:over|more than|longer than|exceed\w*|mehr als|länger als|über|più di|oltre|plus d[e'’]|más de|trên|hơn"
    r"|powyżej|ponad|meer dan|超过)\s*(?:an?\s)?$",
    re.IGNORECASE,
)


def _is_limit(line: str, found: re.Match[str]) -> bool:
    """Whether it says how long a thing must last to be an asset, not how long this kind lasts."""
    return bool(_MORE_THAN.search(line[: found.start()])) or line[found.end() :].lstrip().startswith(
        ("以上", "trở lên")
    )
