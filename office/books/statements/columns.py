"""What the columns of a bank's table mean: by their titles in seven languages, else by what stands in them."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from importlib import resources


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
    NAME = "name"
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


def _known_titles() -> dict[str, Role]:
    text = (resources.files("office.books.statements") / "titles.toml").read_text(encoding="utf-8")
    return {title: Role(role) for role, titles in tomllib.loads(text).items() for title in titles}


_ROLES = _known_titles()
_SIDE = re.compile(r"[(（](收入|支出)[)）]")
_CURRENCY = re.compile(
    r"[(\[（][^)\]）]*[)\]）]|(?<!\w)(?:in |en )?(?:chf|eur|usd|gbp|vnd|cny|rmb|hkd|jpy|€|\$)(?!\w)"
)


def title_of(cell: str) -> str:
    """A title without accents, case, currency and punctuation at its ends."""
    plain = unicodedata.normalize("NFD", cell.casefold().replace("đ", "d"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = _SIDE.sub(r"-\1", unicodedata.normalize("NFC", plain))
    plain = _CURRENCY.sub(" ", plain).replace("'", " ").replace("\u2019", " ")
    return re.sub(r"\s*/\s*", "/", " ".join(plain.split())).strip(" .:;*")


def role_of(cell: str) -> Role | None:
    """What a column of this title holds. A letter that was lost on the way (\ufffd) may be any."""
    title = title_of(cell)
    if "\ufffd" not in title:
        return _ROLES.get(title)
    pattern = re.compile(".".join(map(re.escape, title.split("\ufffd"))))
    return next((role for known, role in _ROLES.items() if pattern.fullmatch(known)), None)


def roles_of(titles: Sequence[str]) -> dict[int, Role]:
    """Column → role, for the titles that are known. A table that gives only the value day means that."""
    roles = {place: role for place, cell in enumerate(titles) if (role := role_of(cell))}
    if Role.DATE in roles.values():
        return roles
    return {place: Role.DATE if role is Role.VALUE_DATE else role for place, role in roles.items()}


def is_header(roles: Mapping[int, Role]) -> bool:
    """A table of movements says when and how much."""
    held = set(roles.values())
    return Role.DATE in held and bool(held & {Role.AMOUNT, Role.DEBIT, Role.CREDIT})


def is_surely_a_banks(roles: Mapping[int, Role]) -> bool:
    """More than any list of days and amounts has: whose movement it was, and what only banks print beside it."""
    held = set(roles.values())
    printed = {Role.BALANCE, Role.VALUE_DATE}
    return is_header(roles) and bool(held & {Role.TEXT, Role.NAME}) and bool(held & printed)
