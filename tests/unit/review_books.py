"""A small firm's books for tests of the review, in the words of somebody who never saw the review's own firms."""

from datetime import date
from decimal import Decimal

from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.proposal import Proposal
from office.books.review import BookDocument, Dossier, Policy, StatementLine, policy_in, reviewed

MONTH = "2026-03"
KINDS = {
    "1": AccountType.ASSET,
    "2": AccountType.LIABILITY,
    "3": AccountType.EQUITY,
    "4": AccountType.INCOME,
    "5": AccountType.EXPENSE,
    "6": AccountType.EXPENSE,
    "7": AccountType.EXPENSE,
}
NAMES = {
    "1000": "Cash at bank",
    "1050": "USD account",
    "1100": "Accounts receivable",
    "1150": "Input VAT",
    "1200": "Inventory",
    "1300": "Prepaid expenses",
    "1500": "Office and workshop equipment",
    "1590": "Accumulated depreciation",
    "2000": "Accounts payable",
    "2050": "Goods received not invoiced",
    "2100": "Accrued expenses",
    "2150": "Accrued payroll",
    "2200": "Deferred revenue",
    "2300": "Due to Lumen Group BV",
    "2500": "Output VAT",
    "3000": "Share capital",
    "3100": "Owner's current account",
    "4000": "Revenue",
    "4900": "Foreign exchange gains",
    "5000": "Cost of goods sold",
    "6000": "Salaries",
    "6100": "Rent",
    "6200": "Utilities",
    "6300": "Telephone",
    "6400": "Insurance",
    "6500": "Repairs and maintenance",
    "6600": "Office supplies",
    "6700": "Legal and professional",
    "6800": "Bank charges",
    "6900": "Depreciation expense",
    "7000": "Marketing",
    "7100": "Group service charges",
    "7200": "Heating oil",
    "7900": "Foreign exchange losses",
}
POLICY = """Accounting policies of Fjord Ceramics
Tangible items with a unit cost of EUR 1,000 or more are capitalised and depreciated straight-line.
A full month's depreciation is charged in the month of purchase.
Equipment: 5 years
Prepaid expenses are released on a daily basis. Amounts below EUR 50 are not deferred.
"""


class Books:
    """Entries and papers, put together line by line."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.names = dict(NAMES)
        self.bank_lines: list[StatementLine] = []
        self.papers: list[BookDocument] = [BookDocument("policy.docx", "0" * 64, (POLICY,))]
        self.add("2024-12-31", "Opening balances", "1000 80000, 1500 12000, 1590 -2400, 3000 -89600")

    def add(self, day: str, text: str, moves: str, document: str = "") -> Entry:
        """moves: "6100 1000, 1000 -1000"."""
        postings = tuple(Posting(move.split()[0], Decimal(move.split()[1]), "EUR") for move in moves.split(", "))
        entry = Entry(
            f"E{len(self.entries) + 1:04}", date.fromisoformat(day), text, postings, (document,) if document else ()
        )
        assert not entry.unbalanced(), text
        self.entries.append(entry)
        return entry

    def paper(self, name: str, text: str) -> str:
        self.papers.append(BookDocument(name, f"{len(self.papers):064x}", (text,)))
        return name

    def monthly(
        self, text: str, moves: str, *, day: int = 3, first: str = "2025-01", last: str = "2026-03", step: int = 1
    ) -> None:
        """The same entry in each month, with the month in its text."""
        for month in months(first, last, step):
            self.add(f"{month}-{day:02}", f"{text} {month}", moves)

    def usual(self, *, but: str = "", last: str = "2026-03") -> "Books":
        """Fifteen months of a firm; `but` leaves one thing out of the last month."""
        series = {
            "rent": ("Harbour Lofts rent", "6100 2000, 2000 -2000", 1),
            "rent paid": ("Payment Harbour Lofts", "2000 2000, 1000 -2000", 5),
            "phone": ("Telia mobile", "6300 80, 1150 20, 2000 -100", 8),
            "phone paid": ("Payment Telia", "2000 100, 1000 -100", 20),
            "salaries": ("Salaries", "6000 9000, 1000 -9000", 25),
            "depreciation": ("Depreciation kiln", "6900 200, 1590 -200", 28),
            "sales": ("Sales Nordic Stores", "1100 12500, 4000 -10000, 2500 -2500", 10),
            "receipts": ("Receipt Nordic Stores", "1000 12500, 1100 -12500", 24),
            "charges": ("Bank charges", "6800 14, 1000 -14", 28),
        }
        for name, (text, moves, day) in series.items():
            self.monthly(text, moves, day=day, last=previous(last) if name == but else last)
        return self

    def found(self, policy: Policy | None = None) -> tuple[Proposal, ...]:
        """What the review proposes for the month."""
        return reviewed(self.dossier(policy)).proposals

    def dossier(self, policy: Policy | None = None) -> Dossier:
        """What the review looks at."""
        used = {posting.account for entry in self.entries for posting in entry.postings}
        named = {number: name for number, name in self.names.items() if number in used}
        accounts = {number: Account(number, name, KINDS[number[0]]) for number, name in named.items()}
        order = tuple(sorted(self.entries, key=lambda entry: (entry.date, entry.number)))
        policy = policy or policy_in(self.papers, "EUR")
        return Dossier(Journal(accounts, order), MONTH, self.papers, policy, bank_lines=self.bank_lines)


def months(first: str, last: str, step: int = 1) -> list[str]:
    """From month to month."""
    start, end = (int(each[:4]) * 12 + int(each[5:]) - 1 for each in (first, last))
    return [f"{month // 12}-{month % 12 + 1:02}" for month in range(start, end + 1, step)]


def previous(month: str) -> str:
    """The month before."""
    return months("2024-01", month)[-2]


def moves_of(proposal: Proposal) -> dict[str, Decimal]:
    """Account → amount, debit positive."""
    return {posting.account: posting.amount for posting in proposal.postings}
