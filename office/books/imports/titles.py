"""What the columns of a journal mean, by their titles in four languages, and how it names kinds of accounts."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from office.books.journal import AccountType
from office.books.statements.columns import title_of


class Column(StrEnum):
    """What a column of a journal holds (the contract's names)."""

    ENTRY = "entry"
    DATE = "date"
    TEXT = "text"
    ACCOUNT = "account"
    ACCOUNT_NAME = "account_name"
    ACCOUNT_TYPE = "account_type"
    DEBIT = "debit"
    CREDIT = "credit"
    AMOUNT = "amount"
    DEBIT_ACCOUNT = "debit_account"  # of a table with both sides of a booking on one row
    DEBIT_NAME = "debit_name"
    CREDIT_ACCOUNT = "credit_account"
    CREDIT_NAME = "credit_name"
    CURRENCY = "currency"
    DOCUMENT = "document"
    TAX_CODE = "tax_code"
    COST_CENTRE = "cost_centre"


_TITLES = {
    Column.ENTRY: "entry|entry no|entry number|entry id|transaction|transaction id|journal no|no|nr|number|buchung|"
    "buchungsnummer|buchungsnr|belegnummer|belegnr|journalnummer|lfd nr|so but toan|so chung tu|so ct|"
    "分录|分录号|凭证号|凭证号码|凭证字号|序号",
    Column.DATE: "date|entry date|posting date|booking date|transaction date|datum|buchungsdatum|belegdatum|ngay|"
    "ngay hach toan|ngay chung tu|ngay ghi so|日期|记账日期|凭证日期",
    Column.TEXT: "text|description|memo|narration|details|particulars|buchungstext|beschreibung|bezeichnung|"
    "verwendungszweck|dien giai|noi dung|摘要|说明",
    Column.ACCOUNT: "account|account no|account number|account code|konto|kontonummer|kontonr|sachkonto|tai khoan|"
    "so tai khoan|ma tai khoan|tk|科目|科目代码|科目编码|科目编号",
    Column.ACCOUNT_NAME: "account_name|account name|account title|kontoname|kontobezeichnung|ten tai khoan|科目名称",
    Column.ACCOUNT_TYPE: "account_type|account type|type|kontoart|kontotyp|loai tai khoan|科目类别|科目类型",
    Column.DEBIT: "debit|debit amount|dr|soll|sollbetrag|betrag soll|no|phat sinh no|ps no|so tien no|"
    "借方|借方金额|借方发生额|借",
    Column.CREDIT: "credit|credit amount|cr|haben|habenbetrag|betrag haben|co|phat sinh co|ps co|so tien co|"
    "贷方|贷方金额|贷方发生额|贷",
    Column.AMOUNT: "amount|betrag|buchungsbetrag|so tien|金额",
    Column.DEBIT_ACCOUNT: "debit account|sollkonto|soll-konto|konto soll|tk no|tai khoan no|借方科目|借方科目代码",
    Column.DEBIT_NAME: "debit account name|sollkontoname|soll-kontoname|sollkonto name|借方科目名称",
    Column.CREDIT_ACCOUNT: "credit account|habenkonto|haben-konto|konto haben|tk co|tai khoan co|贷方科目|"
    "贷方科目代码",
    Column.CREDIT_NAME: "credit account name|habenkontoname|haben-kontoname|habenkonto name|贷方科目名称",
    Column.CURRENCY: "currency|ccy|waehrung|wahrung|wkz|loai tien|tien te|币种|币别|货币",
    Column.DOCUMENT: "document|documents|file|attachment|receipt|beleg|belegdatei|dokument|"
    "chung tu|tep|附件|单据|文件",
    Column.TAX_CODE: "tax_code|tax code|vat code|steuerschlussel|steuerschluessel|bu-schlussel|"
    "ust-satz|steuersatz|tax rate|ma thue|税码",
    Column.COST_CENTRE: "cost_centre|cost_center|cost centre|cost center|kostenstelle|kost1|trung tam chi phi|"
    "成本中心|部门",
}
_TYPES = {
    AccountType.ASSET: "asset|assets|a|aktiv|aktiva|aktivkonto|vermogen|tai san|资产|资产类",
    AccountType.LIABILITY: "liability|liabilities|l|passiv|passiva|passivkonto|verbindlichkeit|verbindlichkeiten|"
    "schulden|fremdkapital|no phai tra|负债|负债类",
    AccountType.EQUITY: "equity|capital|q|eigenkapital|von chu so huu|nguon von|所有者权益|权益|所有者权益类",
    AccountType.INCOME: "income|revenue|revenues|sales|i|r|ertrag|ertrage|erlos|erlose|einnahme|doanh thu|thu nhap|"
    "收入|收益|收入类",
    AccountType.EXPENSE: "expense|expenses|cost|costs|e|x|aufwand|aufwendungen|kosten|ausgabe|"
    "chi phi|费用|成本|费用类",
}
_BY_TYPE = {title: kind for kind, titles in _TYPES.items() for title in titles.split("|")}


def _plain(cell: str) -> str:
    return re.sub(r"[._]", " ", title_of(cell)).strip()


_BY_TITLE = {
    _plain(title): column for column in reversed(list(Column)) for title in _TITLES[column].split("|")
}  # of titles with two meanings ("no": number, Vietnamese debit) the earlier column's


def columns_of(titles: Sequence[str]) -> dict[int, Column]:
    """Column of the table → what it holds; the first of each kind counts."""
    found: dict[int, Column] = {}
    for place, cell in enumerate(titles):
        column = _BY_TITLE.get(_plain(cell))
        if column and column not in found.values():
            found[place] = column
    return _vietnamese(found, titles)


def _vietnamese(found: dict[int, Column], titles: Sequence[str]) -> dict[int, Column]:
    """A title "Nợ" beside "Có" is the debit, whatever "no" is elsewhere."""
    held = set(found.values())
    if Column.CREDIT in held and Column.DEBIT not in held:
        for place, cell in enumerate(titles):
            if _plain(cell) == "no":
                found[place] = Column.DEBIT
    return found


def is_journal(columns: Iterable[Column]) -> bool:
    """Whether a table says when, on which account, and how much on which side."""
    held = set(columns)
    if {Column.DATE, Column.DEBIT_ACCOUNT, Column.CREDIT_ACCOUNT, Column.AMOUNT} <= held:
        return True
    sides = {Column.DEBIT, Column.CREDIT} <= held or Column.AMOUNT in held
    return Column.DATE in held and bool(held & {Column.ACCOUNT, Column.ACCOUNT_NAME}) and sides


def account_type(written: str) -> AccountType | None:
    """The kind of account that a file's word means, or None."""
    return _BY_TYPE.get(_plain(written))
