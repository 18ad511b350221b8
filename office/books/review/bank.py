"""Lines of bank statements that the books do not know: fees first of all."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from core.words import language, tr
from core.written import day_text
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.dossier import Dossier, Proof
from office.books.review.papers import Paper, written_as_money
from office.books.review.rows import Row
from office.books.review.stated import day_on, statements
from office.books.review.wording import held_in, without_marks, words

_CUSTOM = 3  # entries in the words of a statement's line tell what it is
_MOSTLY = 0.8
_NEAR = timedelta(days=6)  # between the bank's day and the books'


def fees(dossier: Dossier) -> Iterator[Proposal]:
    """Fees on the statement that stand in no entry."""
    for paper in statements(dossier):
        account = bank_of(dossier, paper)
        for row in paper.rows if account else ():
            day = day_on(dossier, row)
            if day and account and _is_fee(dossier, row, account) and not lexicon.OPENING.search(row.text):
                yield from _fee(dossier, row, day, account)


def _is_fee(dossier: Dossier, row: Row, bank: str) -> bool:
    """Whether a line is called a fee, or in the words of what the bank took in earlier months."""
    return bool(lexicon.FEE.search(row.text)) or len(_taken_before(dossier, row.text, bank)) >= _CUSTOM


def _taken_before(dossier: Dossier, said: str, bank: str) -> list[str]:
    """The costs of earlier entries of a line's words, the latest first; banks leave the marks on letters out."""
    spoken = words(without_marks(said))
    return [
        cost
        for entry in reversed(dossier.past)
        if dossier.legs(entry).get(bank, 0) < 0 and held_in(words(without_marks(entry.text)), spoken) >= _MOSTLY
        for cost in dossier.costs(entry)
    ]


def paid_days(dossier: Dossier, amount: Decimal, within: tuple[date, date]) -> Iterator[list[date]]:
    """The days on which money of this amount went, once as the imported lines tell and once by each statement."""
    first, last = within
    yield [line.day for line in dossier.bank_lines if line.amount == -amount and first <= line.day <= last]
    for paper in statements(dossier):
        rows = ((day_on(dossier, row), row) for row in paper.rows)
        yield [
            day for day, row in rows
            if day and first <= day <= last and (row.amounts and amount in {-value for value in row.amounts})
        ]  # fmt: skip


def bank_of(dossier: Dossier, paper: Paper) -> str | None:
    """The account of money that a statement is of: the one whose entries it shares most, else the usual one."""
    amounts = [{abs(value) for value in row.amounts} for row in paper.rows if day_on(dossier, row)]

    def shared(account: str) -> tuple[int, int, int]:
        booked = {abs(dossier.legs(entry)[account]) for entry in dossier.now if account in dossier.legs(entry)}
        named = len(words(dossier.roles.name(account)) & paper.words)
        return sum(bool(each & booked) for each in amounts), named, dossier.roles.uses[account]

    return max(sorted(dossier.roles.banks), key=shared, default=None)


def _fee(dossier: Dossier, row: Row, day: date, bank: str) -> Iterator[Proposal]:
    amounts = [abs(value) for value in written_as_money(row) or row.amounts if value]
    amount = _moved_by(amounts, row)
    if amount is not None and not _is_booked(dossier, set(amounts), day, bank):
        words_alone = " ".join(word for word in row.text.split() if not any(sign.isdigit() for sign in word))
        yield from _booked(dossier, words_alone or row.text, (day, amount), bank, row.at)


def fees_of_lines(dossier: Dossier) -> Iterator[Proposal]:
    """The same of the bank's lines, where its files were imported."""
    bank = dossier.roles.bank
    for line in dossier.bank_lines:
        inside = dossier.first <= line.day <= dossier.last
        if bank and inside and line.amount < 0 and lexicon.FEE.search(line.text):
            day, amount = line.day, -line.amount
            if not _is_booked(dossier, {amount}, day, bank):
                yield from _booked(dossier, line.text, (day, amount), bank, f"{line.account} {day} {line.amount:f}")


def _booked(
    dossier: Dossier, said: str, moved: tuple[date, Decimal], bank: str, evidence: Proof
) -> Iterator[Proposal]:
    """The entry of a fee, on the account of such lines."""
    account, (day, amount) = _fee_account(dossier, said, bank), moved
    if account:
        reason = tr("The bank statement shows it on {day}, no entry does.", day=day_text(day, language()))
        moves = [(account, amount), (bank, -amount)]
        proposal = dossier.propose("bank-fee-not-booked", said[:80], moves, [evidence], reason, day=day)
        if proposal:
            yield proposal


def _moved_by(amounts: list[Decimal], row: Row) -> Decimal | None:
    """What the line moves: the amount with a sign or with cents, before the balance at its end."""
    signed = [abs(value) for value in row.amounts if value < 0]
    return (
        signed[0]
        if signed
        else amounts[-2]
        if len(amounts) >= 2 and amounts[-1] > amounts[-2]
        else amounts[0]
        if amounts
        else None
    )


def _is_booked(dossier: Dossier, amounts: set[Decimal], day: date, bank: str) -> bool:
    return any(
        abs(dossier.legs(entry).get(bank, Decimal(0))) in amounts and abs(entry.date - day) <= _NEAR
        for entry in dossier.now + dossier.later[:50]
    )


def _fee_account(dossier: Dossier, text: str, bank: str) -> str | None:
    """Where lines of these words went before, else where fees go."""
    said = words(text)
    before = [
        account
        for entry in reversed(dossier.past)
        if bank in dossier.legs(entry) and held_in(words(entry.text), said) >= 0.5
        for account in dossier.costs(entry)
    ]
    return next(iter([*before, *_taken_before(dossier, text, bank), *dossier.roles.fees]), None)
