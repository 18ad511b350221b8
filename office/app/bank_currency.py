"""Bank files that say no currency: the owner is asked once, and what was taken is replaced by what he says."""

from dataclasses import dataclass
from decimal import Decimal

from core.errors import InputError
from core.money import is_exact
from core.words import language, tr
from office.app import bank, posting
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import forget_currency, say_currency
from office.store.bank_guesses import BankGuesses, Guess
from office.store.items import ItemBook

# What firms that speak a language mostly bank in, the likeliest first.
_LIKELY = {"de": ("EUR", "CHF", "USD"), "vi": ("VND", "USD", "EUR"), "zh": ("CNY", "HKD", "USD")}
_ELSEWHERE = ("USD", "GBP", "EUR")


@dataclass(frozen=True, slots=True)
class CurrencyQuestion:
    """Files that say no currency. taken: under which they are kept now. choices: the likeliest first."""

    files: tuple[str, ...]
    taken: str
    choices: tuple[str, ...]
    amounts: tuple[Decimal, ...]


_SHOWN = 5


def question(office: Office) -> CurrencyQuestion | None:
    """What is asked now; None where nothing is."""
    guesses = BankGuesses(office.records.database)
    found = guesses.open()
    if not found:
        return None
    amounts = [amount for each in found for amount in guesses.amounts(each.document)]
    likely = dict.fromkeys((*_LIKELY.get(language(), _ELSEWHERE), found[0].taken))
    choices = tuple(code for code in likely if all(is_exact(amount, code) for amount in amounts))
    return CurrencyQuestion(tuple(each.name for each in found), found[0].taken, choices, tuple(amounts[:_SHOWN]))


def say(office: Office, code: str) -> None:
    """The owner says in which currency these files and the firm's books are. Raises InputError for what is no code.

    What was matched or posted by the lines as they were taken is taken back.
    """
    guesses = BankGuesses(office.records.database)
    code, found = code.strip().upper(), guesses.open()
    if not found:
        raise InputError(tr("Every bank file has its currency."))
    if any(not is_exact(amount, code) for each in found for amount in guesses.amounts(each.document)):
        raise InputError(tr("The amounts of these files have more decimals than {code} has.", code=code))
    with office.records.database.write():
        say_currency(office.records, code)
        for each in found:
            if code != each.taken:
                _take_out(office, each, each.taken)
                bank.keep_as(office, each, code)
                guesses.put_back(each.document, code)
            guesses.say(each.document, code)
    _bring_up_to_date(office)


def ask_again(office: Office) -> None:
    """Undo of the last word: the files are kept as they were taken, and asked about again."""
    guesses = BankGuesses(office.records.database)
    with office.records.database.write():
        forget_currency(office.records)
        for each in guesses.all():
            if each.said and each.said != each.taken:
                _take_out(office, each, each.said)
                guesses.put_back(each.document, each.taken)
            guesses.say(each.document, "")
    _bring_up_to_date(office)


def _take_out(office: Office, guess: Guess, currency: str) -> None:
    """A file's statements in one currency, with the matches of lines that nothing else tells of."""
    book = ItemBook(office.records.database)
    for line in BankGuesses(office.records.database).withdraw(guess.document, currency):
        if book.matches([line]):
            book.undo(line)


def _bring_up_to_date(office: Office) -> None:
    posting.post(office)
    office.events.tell(Topic.BOOKS)
