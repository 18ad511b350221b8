"""What makes an entry fit for the books, each refusal as a sentence that says what to do."""

from collections.abc import Mapping

from core.money import is_exact, minor_of
from core.patterns import regex
from core.words import tr
from office.books.journal import Account, Entry, Posting
from office.books.periods import FIRST_DAY, LAST_DAY

LARGEST = 10**15  # in minor units: more is a slip of the pen, not the amount of a small firm
_CURRENCY = regex(r"[A-Z]{3}")


def objection(entry: Entry, accounts: Mapping[str, Account]) -> str:
    """Why this entry cannot be posted to books with these accounts, whatever its month; "" when it can."""
    if not FIRST_DAY <= entry.date <= LAST_DAY:
        return tr("The day {day} cannot be right.", day=entry.date)
    if len(entry.postings) < 2:
        return tr("An entry needs at least two postings: what is debited and what is credited.")
    for posting in entry.postings:
        if fault := _fault(posting, accounts):
            return fault
    if missing := entry.unbalanced():
        told = ", ".join(f"{amount} {currency}" for currency, amount in missing.items())
        return tr("Debit and credit differ by {amount}. Correct the entry.", amount=told)
    return ""


def _fault(posting: Posting, accounts: Mapping[str, Account]) -> str:
    if posting.account not in accounts:
        return tr("There is no account {account}. Add it with its type.", account=posting.account or "?")
    if not _CURRENCY.fullmatch(posting.currency):
        return tr("{currency} is no currency. Write three letters, as EUR.", currency=posting.currency[:10] or "?")
    if not posting.amount.is_finite():
        return tr("{amount} is no amount.", amount=posting.amount)
    if abs(posting.amount) >= LARGEST or abs(minor_of(posting.amount, posting.currency)) >= LARGEST:
        return tr("The amount {amount} is too large to be right.", amount=f"{posting.amount:.2f}"[:24])
    if not is_exact(posting.amount, posting.currency):
        return tr(
            "{amount} {currency} has more digits than this currency. Round it.",
            amount=posting.amount,
            currency=posting.currency,
        )
    return ""
