"""An account that the books lack for what was decided: which may serve, the owner's word, and its undo."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from core.errors import InputError
from core.words import tr
from office.app import categorising, keeping, posting
from office.app.books import add_account, books_chart, ledger
from office.app.bootstrap import Office
from office.app.posting import Posted
from office.books.journal import Account
from office.books.posting.purposes import BANK, fits, kind_of, likely, purpose
from office.books.posting.values import Held


@dataclass(frozen=True, slots=True)
class MissingAccount:
    """role: the purpose as the plan names it, `purpose` as the owner does. waits: so much is not posted for it."""

    role: str
    purpose: str
    choices: tuple[Account, ...]
    waits: int


def missing_accounts(office: Office, held: Sequence[Held]) -> Iterator[MissingAccount]:
    """Each purpose once that something held back waits for, with the accounts that its words point to."""
    waits = Counter(each.role for each in held if each.role)
    offers = {each.name: each.account for each in keeping.bank_offers(office)} if waits else {}
    accounts = ledger(office).accounts() if waits else {}
    taken = set(keeping.keeping(office).banks.values())
    for role in sorted(waits):
        free = [each for each in accounts.values() if not (role.startswith(BANK) and each.number in taken)]
        first = accounts.get(offers.get(role.removeprefix(BANK), ""))
        found = dict.fromkeys([*([first] if first in free else []), *likely(role, free)])
        yield MissingAccount(role, purpose(role), tuple(found), waits[role])


def name_account(office: Office, role: str, written: str) -> Posted:
    """Let an account serve the purpose: its number, or of a new one its number and name. Posts what waited.

    Raises InputError for a number that is nowhere yet and has no name behind it, and for one that cannot be it.
    """
    number, _, name = written.strip().partition(" ")
    chart = books_chart(office)
    listed = chart.accounts.get(number) if chart else None
    held = ledger(office).accounts().get(number) or (listed.account if listed else None)
    if held is None and not name.strip():
        raise InputError(tr("There is no account {number}. To open it, write its name behind it.", number=number))
    if held and not fits(role, held):
        raise InputError(
            tr("{number} {name} is no account for {purpose}: choose another one.",
               number=number, name=held.name, purpose=purpose(role))
        )  # fmt: skip
    if held is None:
        add_account(office, number, name.strip(), kind_of(role, chart.country if chart else "").value)
    _say(office, role, number)
    return categorising.bring_up_to_date(office).posted


def take_back(office: Office, role: str, posted: Collection[str]) -> Posted:
    """Nobody said it: it is asked again. posted: what the word made; of that, what is on its account is reversed."""
    kept = keeping.keeping(office)
    number = kept.banks.get(role.removeprefix(BANK)) if role.startswith(BANK) else kept.said.get(role)
    keeping.unsay(office, role.removeprefix(BANK))
    made = filter(None, map(ledger(office).entry, posted))
    return posting.post_anew(
        office, [each.number for each in made if number in {leg.account for leg in each.postings}]
    )


def _say(office: Office, role: str, number: str) -> None:
    if role.startswith(BANK):
        keeping.set_keeping(office, "", {role.removeprefix(BANK): number}, {})
    else:
        keeping.set_keeping(office, "", {}, {role: number})
