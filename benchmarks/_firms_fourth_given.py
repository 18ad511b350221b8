"""The fourth hand's firms as the review's benchmark takes them, and as files that an outsider would hand in."""

import csv
from datetime import date
from decimal import Decimal
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from benchmarks import _firms_fourth as fourth
from benchmarks._firm_words import Style
from benchmarks._firms import Expected, Firm
from benchmarks._firms_fourth_desk import Answer
from benchmarks._firms_fourth_desk import Firm as Owner
from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.review import BookDocument

GAPS = (
    "rent missing", "accrual missing", "payroll accrual missing", "depreciation missing", "amortisation missing",
    "accrual not released", "goods received not booked",
)  # fmt: skip
WITH_PAPER = (
    "unrecorded invoice", "double invoice", "asset expensed", "expense capitalised", "prepaid expensed",
    "revenue too early", "services not accrued", "bank fee", "wrong account", "intercompany", "owner paid",
    "owner's own cost", "not revalued", "not pro rata",
)  # fmt: skip
POLICIES = ("chinh_sach_ke_toan.txt", "promemoria_conti.txt", "accounting notes.txt", "核算办法.txt")
FIFTH_POLICIES = ("zasady.txt", "normas.txt", "hinweise.txt")


def make_fourth(seed: int) -> list[Firm]:
    """Four firms of a seed."""
    return [_given(owner, name) for owner, name in zip(fourth.firms(seed), POLICIES, strict=True)]


def make_fifth(seed: int) -> list[Firm]:
    """Three firms of other countries by the same scenes."""
    made = fourth.firms(seed, fourth.FIFTH)
    return [_given(owner, name) for owner, name in zip(made, FIFTH_POLICIES, strict=True)]


def _given(owner: Owner, policy: str) -> Firm:
    house = owner.house
    style = Style(owner.name[:24], house.currency, 1, house.vat, owner.name, {}, {}, ())
    accounts = {row["account"]: _account(row) for row in owner.rows}
    papers = {**owner.papers, policy: owner.policy}
    documents = [BookDocument(name, sha256(text.encode()).hexdigest(), (text,)) for name, text in papers.items()]
    journal = Journal(accounts, tuple(_entries(owner)))
    firm = Firm(style, f"{owner.closing:%Y-%m}", journal, documents, list(map(_expected, owner.answers)))
    firm.allowed.extend(map(_expected, owner.tolerated))
    return firm


def _account(row: dict[str, str]) -> Account:
    return Account(row["account"], row["account_name"], AccountType(row["account_type"]))


def _entries(owner: Owner) -> list[Entry]:
    made = []
    for number, rows in groupby(owner.rows, key=lambda row: row["entry"]):
        legs = list(rows)
        amounts = ((row["account"], Decimal(row["debit"]) - Decimal(row["credit"])) for row in legs)
        postings = tuple(Posting(account, amount, owner.house.currency) for account, amount in amounts)
        proofs = tuple(filter(None, {legs[0]["document"]}))
        made.append(Entry(number, date.fromisoformat(legs[0]["date"]), legs[0]["text"], postings, proofs))
    return made


def _expected(answer: Answer) -> Expected:
    rest = -sum(answer.fixed.values(), Decimal(0))
    if not answer.against:
        return Expected(answer.kind, (answer.fixed,))
    return Expected(answer.kind, tuple({**answer.fixed, account: rest} for account in sorted(answer.against)))


def write(owner: Owner, policy: str, folder: Path) -> None:
    """Journal, papers and policy as files."""
    papers = folder / "papers"
    papers.mkdir(parents=True, exist_ok=True)
    with (folder / "journal.csv").open("w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, fieldnames=list(owner.rows[0]))
        table.writeheader()
        table.writerows(owner.rows)
    for name, text in {**owner.papers, policy: owner.policy}.items():
        (papers / name).write_text(text, encoding="utf-8")
