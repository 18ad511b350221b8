"""What the trade calls things, in ten languages (lexicon.toml): labels of documents, hints to what an account is for.

Behaviour and account types decide first (`roles`); a name only settles what they leave open.
"""

import re
import tomllib
from enum import StrEnum
from importlib import resources
from typing import Any

from core.months import ALL, as_written
from core.patterns import regex


class PaperKind(StrEnum):
    """What a document is to the review."""

    POLICY = "policy"
    TERMINATION = "termination"
    BANK = "bank"
    BALANCE = "balance"
    RATES = "rates"
    PAYROLL = "payroll"
    REGISTER = "register"
    CREDIT_NOTE = "credit-note"
    INVOICE = "invoice"
    DELIVERY = "delivery"
    CONTRACT = "contract"
    OFFER = "offer"
    REMINDER = "reminder"
    OTHER = "other"


def _read() -> dict[str, Any]:
    return tomllib.loads((resources.files("office.books.review") / "lexicon.toml").read_text(encoding="utf-8"))


_LEXICON = _read()


def _any(section: str, name: str) -> re.Pattern[str]:
    return regex("|".join(_LEXICON[section][name]), re.IGNORECASE)


TITLES = tuple((PaperKind(kind), _any("titles", kind)) for kind in _LEXICON["titles"])
EMPTY_WORDS = frozenset(_LEXICON["words"]["empty"].split()) | frozenset(as_written(*ALL))

DUE = _any("labels", "due")
ISSUED = _any("labels", "issued")
DELIVERED = _any("labels", "delivered")
SERVICE = _any("labels", "service")
NUMBER = _any("labels", "number")
NET = _any("labels", "net")
VAT = _any("labels", "vat")
OTHER_TAX = _any("labels", "other_tax")
GROSS = _any("labels", "gross")
CLOSING = _any("labels", "closing")
OPENING = _any("labels", "opening")
OWED = _any("labels", "owed")
CUSTOMER = _any("labels", "customer")
FEE = _any("labels", "fee")
OWN_PRIVATE = _any("labels", "own_private")
HOUSEHOLD = _any("labels", "household")
PAID_BY_OWNER = _any("labels", "paid_by_owner")
UNBILLED = _any("labels", "unbilled")
OTHER_PAPER = _any("labels", "other_paper")
SPOKEN_OF = _any("labels", "spoken_of")
ENDS = _any("labels", "ends")
RECEIVED = _any("labels", "received")
SOLD = _any("labels", "sold")
WAIVED = _any("labels", "waived")
LAST_ONE = _any("labels", "last_one")
PARTY = _any("labels", "party")
BRINGS = _any("things", "brings")
UPKEEP_TOOL = _any("things", "upkeep_tool")
UPKEEP_WORK = _any("things", "upkeep_work")
DURABLE = _any("things", "durable")
NOT_DURABLE = _any("things", "not_durable")
CASH_NAME = _any("accounts", "cash_name")
PREPAID_NAME = _any("accounts", "prepaid_name")
ACCRUED_NAME = _any("accounts", "accrued_name")
DEFERRED_NAME = _any("accounts", "deferred_name")
ACCRUED_INCOME_NAME = _any("accounts", "accrued_income_name")
FIXED_NAME = _any("accounts", "fixed_name")
CLAIM_NAME = _any("accounts", "claim_name")
CONTRA_NAME = _any("accounts", "contra_name")
DEPRECIATION_NAME = _any("accounts", "depreciation_name")
FEE_NAME = _any("accounts", "fee_name")
OWNER_NAME = _any("accounts", "owner_name")
FX_NAME = _any("accounts", "fx_name")
STOCK_NAME = _any("accounts", "stock_name")
PAYABLE_NAME = _any("accounts", "payable_name")
RENT_NAME = _any("accounts", "rent_name")
STAFF_NAME = _any("accounts", "staff_name")
POLICY_NAME = _any("policy", "policy_name")
POLICY_CAPITAL = _any("policy", "capital")
POLICY_DEPRECIATION = _any("policy", "depreciation")
POLICY_PREPAID = _any("policy", "prepaid")
POLICY_DAILY = _any("policy", "daily")
QUARTERLY = _any("policy", "quarterly")
POLICY_INCOME = _any("policy", "income")
POLICY_COST = _any("policy", "cost")
POLICY_NOT = _any("policy", "not")
POLICY_MONTHLY = _any("policy", "monthly")
POLICY_NEXT = _any("policy", "next")
POLICY_SMALL = _any("policy", "small")
POLICY_MATERIAL = _any("policy", "material")
POLICY_ACCRUAL = _any("policy", "accrual")
POLICY_WHOLE_MONTH = _any("policy", "whole_month")
POLICY_BILLED_AHEAD = _any("policy", "billed_ahead")
POLICY_COMES = _any("policy", "comes")
POLICY_LEAVES = _any("policy", "leaves")
POLICY_THIS_MONTH = _any("policy", "this_month")
# Kinds of things that last, and of what keeps them up: an account and a thing of one kind belong together.
THINGS = tuple(_any("things", name) for name in ("it", "vehicles", "furniture", "machines"))
UPKEEP = tuple(_any("things", name) for name in ("upkeep", "small"))
RANGE_TO, RANGE_FROM, RANGE_ARTICLE = ("|".join(_LEXICON["ranges"][name]) for name in ("to", "from", "article"))
