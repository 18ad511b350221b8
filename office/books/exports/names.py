"""Account names that beancount and hledger both accept: ``Assets:1200-Bank``, one for each account, in ASCII."""

import re
import unicodedata
from collections.abc import Mapping

from core.patterns import regex
from office.books.journal import Account, AccountType

ROOTS = {
    AccountType.ASSET: "Assets",
    AccountType.LIABILITY: "Liabilities",
    AccountType.EQUITY: "Equity",
    AccountType.INCOME: "Income",
    AccountType.EXPENSE: "Expenses",
}
_ALREADY = regex(r"(?:Assets|Liabilities|Equity|Income|Expenses)(?::[A-Z0-9][A-Za-z0-9-]*)+")


def plain_names(accounts: Mapping[str, Account]) -> dict[str, str]:
    """Number → name. An account that came from beancount keeps the name that it has there."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for number, account in accounts.items():
        name = wanted = _name(account)
        again = 1
        while name.casefold() in taken:
            again += 1
            name = f"{wanted}-{again}"
        taken.add(name.casefold())
        names[number] = name
    return names


def _name(account: Account) -> str:
    root = ROOTS[account.type]
    if _ALREADY.fullmatch(account.number) and account.number.startswith(f"{root}:"):
        return account.number
    words = "-".join(filter(None, map(_ascii, (account.number, account.name))))
    return f"{root}:{words[:1].upper()}{words[1:60]}".rstrip("-") if words else f"{root}:X"


def _ascii(text: str) -> str:
    """Letters and digits; others become a hyphen, accents go."""
    text = text.replace("ß", "ss").replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")
