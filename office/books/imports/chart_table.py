"""A chart of accounts as other programs export it: what each account is, by Xero, QuickBooks, MYOB, Kingdee."""

import re
from collections.abc import Mapping, Sequence

from core.patterns import regex
from office.books.imports.read import NamedAccount
from office.books.imports.titles import account_type
from office.books.journal import AccountType
from office.books.statements.columns import title_of
from office.books.statements.rows import Row

_HEADER_WITHIN = 20  # rows: a program writes the firm's name and the day above
_FEW = 3  # accounts whose type is told make a table a chart
_NUMBER = (
    "code|account #|account number|account no|account code|accnt #|accnt|acct no|number|no|科目代码|科目编码|"
    "科目编号|编码|代码|so tai khoan|ma tai khoan|so hieu|kontonummer|konto|kontonr"
)
_NAME = "name|full name|account name|account title|account|科目名称|名称|ten tai khoan|bezeichnung|kontobezeichnung"
_TYPE = "type|account type|科目类别|科目类型|类别|类型|tinh chat|loai tai khoan|loai|kontoart|kontotyp|typ"
_SIDE = "余额方向|方向|科目方向|balance direction|normal balance|balance side"
_DAY = regex(r"\bdate\b|日期|\bngay\b|datum")
# As the programs call them: Xero, QuickBooks (Online and Desktop), MYOB and Sage; Kingdee and Yonyou.
_TYPES = {
    AccountType.ASSET: "bank|cash|bank account|current asset|other current asset|other current assets|fixed asset|"
    "fixed assets|other asset|other assets|non-current asset|noncurrent asset|inventory|stock|prepayment|"
    "accounts receivable|account receivable|accumulated depreciation|"
    "流动资产|非流动资产|长期资产|固定资产|成本|成本类",
    AccountType.LIABILITY: "current liability|other current liability|other current liabilities|long term liability|"
    "long term liabilities|long-term liability|non-current liability|noncurrent liability|other liability|"
    "credit card|accounts payable|account payable|loan|流动负债|长期负债|非流动负债",
    AccountType.EQUITY: "retained earnings|owner s equity|owners equity|capital and reserves|股东权益|净资产",
    AccountType.INCOME: "other income|other revenue|turnover|营业收入|其他收益|其他收入",
    AccountType.EXPENSE: "direct cost|direct costs|overhead|overheads|cost of goods sold|cost of sales|other expense|"
    "other expenses|depreciation|wages|purchases|期间费用|营业成本及税金|营业成本|其他损失|所得税",
}
_BY_TYPE = {word: kind for kind, words in _TYPES.items() for word in words.split("|")}
_RESULT = regex(r"损益")  # costs and income alike: the side on which they stand tells which
_DEBIT, _CREDIT = regex(r"^(?:借|debit|dr|soll|n[oợ]$|s$)"), regex(r"^(?:贷|credit|cr|haben|c[oó]$|h$)")


def read_chart(rows: Sequence[Row]) -> tuple[NamedAccount, ...]:
    """The accounts of a chart, in its order; () for a table that is none.

    Without a number an account is known by its name, as in a journal of such a program.
    """
    for place, (_, titles) in enumerate(rows[:_HEADER_WITHIN]):
        columns = _columns(titles)
        if not {"name", "type"} <= columns.keys() or any(_DAY.search(title_of(each)) for each in titles):
            continue
        found = [account for _, row in rows[place + 1 :] if (account := _account(row, columns))]
        if sum(each.type is not None for each in found) >= _FEW:
            return tuple({each.number: each for each in reversed(found)}.values())[::-1]
    return ()


def _columns(titles: Sequence[str]) -> dict[str, int]:
    """What it holds → the column; a column "Account" beside one of names is the number."""
    plain = [title_of(each) for each in titles]
    found: dict[str, int] = {}
    for what, words in (("type", _TYPE), ("side", _SIDE), ("name", _NAME), ("number", _NUMBER)):
        at = next((plain.index(word) for word in words.split("|") if word in plain), None)
        if at is not None and at not in found.values():
            found[what] = at
    if "number" not in found and "account" in plain and plain.index("account") not in found.values():
        found["number"] = plain.index("account")
    return found


def _account(row: Sequence[str], columns: Mapping[str, int]) -> NamedAccount | None:
    cells = {what: row[at].strip() if at < len(row) else "" for what, at in columns.items()}
    name, said = cells["name"], cells["type"]
    number = cells.get("number", "") or name
    return NamedAccount(number, name, _kind(said, cells.get("side", ""))) if number and said else None


def _kind(said: str, side: str) -> AccountType | None:
    """What a program's word for a kind of account means, with the side on which it usually stands."""
    if _RESULT.search(said):
        plain = side.strip().casefold()
        return AccountType.EXPENSE if _DEBIT.search(plain) else AccountType.INCOME if _CREDIT.search(plain) else None
    plain = title_of(re.sub(r"\([^)]*\)", "", said))
    return _BY_TYPE.get(plain) or account_type(said)
