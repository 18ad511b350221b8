"""What the columns of a bank's table mean: by their titles in many languages, checked by what stands in them."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from importlib import resources

from core.cells import is_amount, is_day
from core.patterns import regex
from office.books.statements.currencies import CODE, currency_in


class Role(StrEnum):
    """What a column holds."""

    DATE = "date"
    VALUE_DATE = "value_date"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    DIRECTION = "direction"
    BALANCE = "balance"
    CURRENCY = "currency"
    FEE = "fee"
    ORIGINAL = "original"  # what was paid abroad, before the bank changed it
    ORIGINAL_CURRENCY = "original_currency"
    NAME = "name"
    PAYER = "payer"
    PAYEE = "payee"
    TEXT = "text"
    ACCOUNT = "account"
    BIC = "bic"
    REFERENCE = "reference"
    MANDATE = "mandate"
    CREDITOR = "creditor"
    STATUS = "status"
    KIND = "kind"
    OWN_ACCOUNT = "own_account"
    CARD = "card"
    LEDGER = "ledger"  # an account of somebody's books: no bank knows it
    DETAIL = "detail"  # the amount of one payment inside a collective booking


def _known_titles() -> dict[Role, tuple[str, ...]]:
    text = (resources.files("office.books.statements") / "titles.toml").read_text(encoding="utf-8")
    return {Role(role): tuple(titles) for role, titles in tomllib.loads(text).items()}


_TITLES = _known_titles()
_ROLES = {title: role for role in reversed(_TITLES) for title in _TITLES[role]}  # the first role that holds it
_DAYS = frozenset({Role.DATE, Role.VALUE_DATE})
_MONEY = frozenset({Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE, Role.FEE, Role.ORIGINAL, Role.DETAIL})
_CODES = frozenset({Role.CURRENCY, Role.ORIGINAL_CURRENCY})
# In the order in which they are tried: a balance's day is a balance, the payee's bank no payee.
_BY_WORDS = (
    Role.BALANCE, Role.FEE, Role.CURRENCY, Role.DEBIT, Role.CREDIT, Role.VALUE_DATE, Role.DATE, Role.AMOUNT,
    Role.DIRECTION, Role.BIC, Role.ACCOUNT, Role.PAYER, Role.PAYEE, Role.NAME, Role.TEXT, Role.REFERENCE, Role.STATUS,
)  # fmt: skip
_FOREIGN = regex(
    r"origin|local|foreign|fremd|ursprung|oorspr|instructed|exchange|rate|kurs|koers|vat|tax|cashback|limit|source|target"
)
_NAMES = frozenset({Role.NAME, Role.PAYER, Role.PAYEE})
_ENOUGH = 0.8  # of the cells that say something
_LOOKED_AT = 60  # rows
_HAN = regex(r"[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SHORTEST = 4  # letters of a word that tells a column among others: "no", "co" and "in" stand anywhere
_SIDE = regex(r"[(（](收入|支出)[)）]")
_CURRENCY = regex(rf"[(\[（][^)\]）]*[)\]）]|(?<!\w)(?:in |en )?(?:{CODE.lower()}|rmb|€|\$)\$?(?!\w)")


def title_of(cell: str) -> str:
    """A title without accents, case, currency and punctuation at its ends."""
    plain = unicodedata.normalize("NFD", cell.casefold().replace("đ", "d").replace("ł", "l").replace("ø", "o"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = _SIDE.sub(r"-\1", unicodedata.normalize("NFC", plain))
    plain = _CURRENCY.sub(" ", plain).replace("'", " ").replace("\u2019", " ")
    return re.sub(r"\s*/\s*", "/", " ".join(plain.split())).strip(" .:;*#")


def role_of(cell: str) -> Role | None:
    """What a column of this title holds. A letter that was lost on the way (\ufffd) may be any."""
    title = title_of(cell)
    if "\ufffd" not in title:
        return _ROLES.get(title)
    pattern = regex(".".join(map(re.escape, title.split("\ufffd"))))
    return next((role for known, role in _ROLES.items() if pattern.fullmatch(known)), None)


def roles_of(titles: Sequence[str]) -> dict[int, Role]:
    """Column → role, for the titles that are known. A table that gives only the value day means that."""
    return _with_a_day({place: role for place, cell in enumerate(titles) if (role := role_of(cell))})


def _with_a_day(roles: dict[int, Role]) -> dict[int, Role]:
    values = [place for place, role in roles.items() if role is Role.VALUE_DATE]
    if values and Role.DATE not in roles.values():
        roles[values[0]] = Role.DATE
    return roles


def proven_roles(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, Role]:
    """Column → role by the titles, or by words among them, where what stands below may be just that.

    "Valuta" is a day in Germany and a currency in Sweden: the cells decide. rows: what stands below the titles.
    """
    columns = {place: _cells(rows, place) for place in range(len(titles))}
    exact = {place: role for place, cell in enumerate(titles) if (role := role_of(cell))}
    roles = {place: role for place, role in exact.items() if _agrees(role, columns[place])}
    for place, cell in enumerate(titles):
        if place not in roles and any(columns[place]):
            likely = _likely(cell, columns[place], frozenset(roles.values()))
            if likely or place in exact:
                roles[place] = likely or exact[place]
    return _with_a_day(dict(sorted(roles.items())))


def _cells(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    return [row[place] for row in rows[:_LOOKED_AT] if place < len(row) and row[place]]


def _likely(cell: str, cells: Sequence[str], held: frozenset[Role]) -> Role | None:
    """What the words of an unknown title say, if the cells may be that and no other column is."""
    for role in _words_of(title_of(cell)):
        if (
            role not in held
            and _may_be(role, cells)
            and not (role is Role.AMOUNT and held & {Role.DEBIT, Role.CREDIT})
        ):
            return role
    alone = not title_of(cell) and currency_in(cell)  # "CAD$"
    return Role.AMOUNT if alone and Role.AMOUNT not in held and _may_be(Role.AMOUNT, cells) else None


def _words_of(title: str) -> Iterator[Role]:
    if _FOREIGN.search(title):
        return
    halves = [half.strip(" -") for half in re.split(r"[/|\n]", title)]
    yield from (role for half in halves if (role := _ROLES.get(half)))
    for role in _BY_WORDS:
        if any(_stands_in(known, title) for known in _TITLES[role]):
            yield role


def _stands_in(known: str, title: str) -> bool:
    if known not in title:  # by far the most often: hundreds of words are looked for in each title
        return False
    if _HAN.search(known):
        return True
    return len(known) >= _SHORTEST and re.search(rf"(?<!\w){re.escape(known)}(?!\w)", title) is not None


def _agrees(role: Role, cells: Sequence[str]) -> bool:
    """Nothing stands against it: an empty column is what its title says, and a few broken cells decide nothing."""
    return not cells or role not in _CHECKED or _share(role, cells) > 0


def _may_be(role: Role, cells: Sequence[str]) -> bool:
    return role not in _CHECKED or _share(role, cells) > _ENOUGH


def _share(role: Role, cells: Sequence[str]) -> float:
    return sum(_CHECKED[role](cell) for cell in cells) / len(cells) if cells else 0.0


def _is_code(cell: str) -> bool:
    return bool(currency_in(cell.upper()))


def _is_name(cell: str) -> bool:
    return re.search(r"[^\W\d_]{2}", cell) is not None


_CHECKED = (
    dict.fromkeys(_DAYS, is_day)
    | dict.fromkeys(_MONEY, is_amount)
    | dict.fromkeys(_CODES, _is_code)
    | dict.fromkeys(_NAMES, _is_name)
)


def is_header(roles: Mapping[int, Role]) -> bool:
    """A table of movements says when and how much."""
    held = set(roles.values())
    return Role.DATE in held and bool(held & {Role.AMOUNT, Role.DEBIT, Role.CREDIT})


def is_surely_a_banks(roles: Mapping[int, Role]) -> bool:
    """More than any list of days and amounts has: whose movement it was, and what only banks print beside it."""
    held = set(roles.values())
    printed = {Role.BALANCE, Role.VALUE_DATE}
    told = {Role.TEXT, Role.NAME, Role.PAYER, Role.PAYEE}
    return is_header(roles) and bool(held & told) and bool(held & printed)
