"""Bills against the books: which of them nobody has booked, and which one was booked twice."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from core.patterns import regex
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review.bank import paid_days
from office.books.review.dossier import Dossier, Proof
from office.books.review.lexicon import PAID_BY_OWNER, PaperKind
from office.books.review.papers import Paper
from office.books.review.parties import Habit, habit_of
from office.books.review.wording import alike, codes_in, key, words

_MONTH, _WEEKEND = 30.44, 4.5  # days: a mean month, and how far holidays and short months move what comes monthly
_MONTHS = 3  # of one bill each show that it comes once a month
_DAYS = timedelta(days=3)
_LATE = timedelta(days=62)  # a bill that arrives later than this after the month belongs to no close of it


def unrecorded(dossier: Dossier) -> Iterator[Proposal]:
    """Bills of the month, or for its services, that no entry knows."""
    for paper in _waiting(dossier):
        if proposal := _booking(dossier, paper):
            yield proposal


def uncredited(dossier: Dossier) -> Iterator[Proposal]:
    """Credit notes of the month that no entry knows, of parties whose bills were booked before."""
    for paper in _waiting(dossier, PaperKind.CREDIT_NOTE):
        habit = habit_of(dossier, paper)
        if habit and habit.seen and paper.issued and paper.issued <= dossier.last:
            moves = [(account, -amount) for account, amount in _moves(dossier, paper, habit)]
            number = paper.number or paper.document.name
            reason = tr("The credit note {number} is in the documents, but in no entry.", number=number)
            text, day = _text(paper, habit), max(paper.issued, dossier.first)
            if proposal := dossier.propose("credit-note-not-recorded", text, moves, [paper], reason, day=day):
                yield proposal


def unplaced(dossier: Dossier) -> list[Paper]:
    """Bills that no entry knows, and of which nothing in the books shows how they would be booked."""
    return [paper for paper in _waiting(dossier) if habit_of(dossier, paper) is None]


def _waiting(dossier: Dossier, kind: PaperKind = PaperKind.INVOICE) -> Iterator[Paper]:
    """Bills for the month that no entry knows, each once: one may lie there as a page and as data, or as a copy."""
    seen = set()
    for paper in dossier.papers:
        is_bill = paper.kind is kind and paper.gross and not dossier.entries_of(paper)
        if not is_bill or not _is_due(dossier, paper):
            continue
        bill = (key(paper.number) or paper.document.sha256, paper.gross)
        if bill not in seen:
            yield paper
        seen.add(bill)


def _is_due(dossier: Dossier, paper: Paper) -> bool:
    """Whether the month must know of it: written in it, or written soon after for a service in it."""
    issued = paper.issued or (paper.served[0].last if paper.served else None)
    if issued is None or issued < dossier.first:
        return False
    if issued <= dossier.last:
        return True
    return issued <= dossier.last + _LATE and bool(paper.served) and _within(dossier, paper) > 0


def _within(dossier: Dossier, paper: Paper) -> Decimal:
    """Which part of its net belongs to the days up to the month's end."""
    net = paper.net or Decimal(0)
    if not paper.served:
        return net
    return net - dossier.share_after(paper.served[0], net)


def _booking(dossier: Dossier, paper: Paper) -> Proposal | None:
    habit = habit_of(dossier, paper)
    if habit is None:
        return None
    late = paper.issued is not None and paper.issued > dossier.last
    sale = habit.sale
    if late:
        return _accrued(dossier, paper, habit)
    moves = _moves(dossier, paper, habit)
    reason = (
        tr(
            "The sales invoice {number} is in the documents, but in no entry.",
            number=paper.number or paper.document.name,
        )
        if sale
        else tr("The bill {number} is in the documents, but in no entry.", number=paper.number or paper.document.name)
    )
    kind = "sale-not-recorded" if sale else "invoice-not-recorded"
    day = paper.issued if paper.issued and paper.issued >= dossier.first else dossier.last
    return dossier.propose(kind, _text(paper, habit), moves, [paper], reason, day=day)


def _moves(dossier: Dossier, paper: Paper, habit: Habit) -> list[tuple[str, Decimal]]:
    net, tax, gross = paper.totals or (Decimal(0),) * 3
    sign = -1 if habit.sale else 1
    if not habit.tax:
        net, tax = gross, Decimal(0)
    against = habit.against
    if not habit.sale and PAID_BY_OWNER.search(paper.text) and dossier.roles.owners:
        against = dossier.roles.owners[0]
    later = dossier.share_after(paper.served[0], net, income=habit.sale) if paper.served else Decimal(0)
    store = (dossier.roles.deferred if habit.sale else dossier.roles.prepaid)[:1]
    moves = [
        (habit.account, sign * (net - later if store else net)),
        (habit.tax, sign * tax),
        (against, -sign * gross),
    ]
    return [*moves, *((account, sign * later) for account in store)]


def _accrued(dossier: Dossier, paper: Paper, habit: Habit) -> Proposal | None:
    """A bill of the next month for this one: the net is accrued."""
    store = dossier.roles.accrued_income if habit.sale else (dossier.roles.accrued or dossier.roles.payables)
    amount = _within(dossier, paper)
    if not store or amount < dossier.policy.immaterial:
        return None
    number = paper.number or paper.document.name
    reason = tr("The bill {number} came after the month, for what was received in it.", number=number)
    sign = -1 if habit.sale else 1
    if habit.sale:
        reason = tr("What the invoice {number} bills was done in this month.", number=number)
    kind = "revenue-not-accrued" if habit.sale else "cost-not-accrued"
    row = paper.served[1] if paper.served else None
    evidence: list[Proof] = [paper.place(row), paper]
    return dossier.propose(
        kind, _text(paper, habit), [(habit.account, sign * amount), (store[0], -sign * amount)], evidence, reason
    )


def _text(paper: Paper, habit: Habit) -> str:
    return " ".join(part for part in (habit.text, paper.number) if part) or paper.document.name


def doubles(dossier: Dossier) -> Iterator[Proposal]:
    """The same bill in two entries: the later one is taken back. Twins with other numbers are twins."""
    seen: defaultdict[tuple[Decimal, ...], list[Entry]] = defaultdict(list)
    recent = [entry for entry in dossier.past if entry.date >= dossier.first - timedelta(days=120)]
    for entry in recent + dossier.now:
        if entry.number in dossier.undone or not _is_billed(dossier, entry):
            continue
        same = seen[tuple(sorted(map(abs, dossier.legs(entry).values())))]
        twin = next((other for other in same if _same_bill(dossier, other, entry)), None)
        same.append(entry)
        if twin and entry.date >= dossier.first:
            taken = twin if _paid_by(dossier, twin, entry) else entry
            back = _asked_back(dossier, twin, entry)
            moves = [(back.get(account, account), -amount) for account, amount in dossier.legs(taken).items()]
            reason = _why_double(twin, entry, paid_twice=bool(back))
            proposal = dossier.propose(
                "double",
                tr("Reversal: {text}", text=taken.text),
                moves,
                [twin, entry, *dossier.proofs[entry.number]],
                reason,
            )
            if proposal:
                yield proposal


def _why_double(first: Entry, second: Entry, *, paid_twice: bool) -> str:
    if paid_twice:
        return tr(
            "Entries {first} and {second} pay the same bill, and the bank shows both payments: ask one back.",
            first=first.number,
            second=second.number,
        )
    return tr("Entry {second} books the same bill as entry {first}.", second=second.number, first=first.number)


def _asked_back(dossier: Dossier, first: Entry, second: Entry) -> dict[str, str]:
    """The bank account by which both entries paid → where the supplier owes it; empty unless the bank shows both.

    Money that went stays gone in the books: taking the second payment back would hide it.
    """
    bank = _credited(dossier, second)
    if bank != _credited(dossier, first) or bank not in dossier.roles.banks or not dossier.roles.payables_in_general:
        return {}
    days = (first.date - _BANK_DAYS, second.date + _BANK_DAYS)
    amount = dossier.legs(second)[bank]
    booked = [
        each for each in dossier.on(bank) if days[0] <= each.date <= days[1] and dossier.legs(each)[bank] == amount
    ]
    shown = max((len(each) for each in paid_days(dossier, -amount, days)), default=0)
    return {bank: dossier.roles.payables_in_general[0]} if shown >= len(booked) else {}


_BANK_DAYS = timedelta(days=6)  # between the books' day of a payment and the bank's


def _paid_by(dossier: Dossier, bill: Entry, entry: Entry) -> bool:
    """Whether an entry that books the bill's cost again is its payment: money or a card went, what is owed stayed.

    Then the first one is taken back: what was paid was paid.
    """
    owed, other = _credited(dossier, bill), _credited(dossier, entry)
    roles = dossier.roles
    if (
        not owed
        or owed == other
        or owed not in roles.payables
        or not (other in roles.banks or _is_card(dossier, other))
    ):
        return False
    amount = dossier.legs(bill)[owed]
    later = [each for each in dossier.on(owed) if each.date >= bill.date and each is not bill]
    settled = [each for each in later if dossier.legs(each)[owed] == -amount and words(each.text) & words(bill.text)]
    return not settled


def _credited(dossier: Dossier, entry: Entry) -> str:
    """The one account that it credits, "" for several."""
    found = [account for account, amount in dossier.legs(entry).items() if amount < 0]
    return found[0] if len(found) == 1 else ""


def _is_card(dossier: Dossier, account: str) -> bool:
    """Whether it is a liability that the bank pays off in sums that no bill has: a credit card."""
    if dossier.roles.type(account) is not AccountType.LIABILITY:
        return False
    entries = dossier.on(account)
    billed = {-amount for each in entries if (amount := dossier.legs(each)[account]) < 0}
    paid = [dossier.legs(each)[account] for each in entries if dossier.legs(each)[account] > 0]
    return len(paid) >= _MONTHS and not any(amount in billed for amount in paid)


def _is_billed(dossier: Dossier, entry: Entry) -> bool:
    """Whether it books a bill: a cost, income or asset against what is owed, or paid at once."""
    moved = dossier.legs(entry)
    roles = dossier.roles
    owed = any(amount < 0 and account in roles.payables for account, amount in moved.items())
    return owed or any(
        roles.type(account) in {AccountType.EXPENSE, AccountType.INCOME} or account in roles.fixed
        for account in moved
    )


def _same_bill(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """Of two entries of one amount: one document or number; without any, the same words within days."""
    if sum(dossier.costs(first).values()) * sum(dossier.costs(second).values()) < 0:
        return False
    if _is_instalment(dossier, first, second):
        return False
    one, other = _numbers(dossier, first), _numbers(dossier, second)
    if one and other:
        return bool(one & other) and _close(dossier, first, second)
    if one or other:
        return _one_bill_for_both(dossier, first, second)
    return _worded_alike(dossier, first, second)


def _one_bill_for_both(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """Whether one of them names the one bill of the month that has their amount, and both move it in its words."""
    legs_ = dossier.legs(first)
    if first.date < dossier.first or legs_ != dossier.legs(second) or _customary(dossier, first):
        return False
    sizes = {abs(amount) for amount in legs_.values()}
    bills = [paper for paper in dossier.papers if paper.kind is PaperKind.INVOICE and paper.gross in sizes]
    named = next((paper for each in (first, second) for paper in dossier.proofs[each.number] if paper in bills), None)
    told = named is not None and all(words(each.text) & named.words for each in (first, second))
    if not told or len({key(paper.number) for paper in bills}) > 1:
        return False
    return _comes_once(dossier, first, second)


def _comes_once(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """Whether such a bill comes once a month, or both entries stand within days and no custom is known."""
    shared = words(first.text) & words(second.text)
    accounts = set(dossier.legs(first))
    like = [entry for entry in dossier.past if accounts == set(dossier.legs(entry)) and shared & words(entry.text)]
    months = {(entry.date.year, entry.date.month) for entry in like}
    if len(months) >= _MONTHS:
        return bool(shared) and len(like) == len(months)
    return bool(shared) and not like and second.date - first.date <= _DAYS


def _is_instalment(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """The bank moved the same in the same words whole months later: its number is a loan's or a contract's."""
    if first.text != second.text or not {*dossier.roles.banks} & {*dossier.legs(first)} & {*dossier.legs(second)}:
        return False
    months = round((second.date - first.date).days / _MONTH)
    return months > 0 and abs((second.date - first.date).days - months * _MONTH) <= _WEEKEND


def _numbers(dossier: Dossier, entry: Entry) -> frozenset[str]:
    """The numbers of the bills that it books, from its papers or its text."""
    papers = [paper for paper in dossier.proofs[entry.number] if paper.kind is PaperKind.INVOICE]
    numbers = {key(paper.number) for paper in papers if paper.number} - {""}
    return frozenset(map(_core, numbers or codes_in(entry.text)))


_END = 10  # twice the digits of a number's end that tell it from others
_CORE = regex(r"[a-z]*0*(\d{4,})")


def _core(number: str) -> str:
    """A number without what some write before it: "F-77120" is "77120", and "0007730" is "7730"."""
    found = _CORE.fullmatch(number)
    return found[1] if found else number


def _close(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """Of one party: a contract's number stands in every month's entry, a bill's in one."""
    if abs((second.date - first.date).days) > 100:
        return False
    times = sum(bool(_numbers(dossier, first) & _numbers(dossier, each)) for each in dossier.past[-400:])
    return times <= 2 and (alike(first.text, second.text) >= 0.3 or _one_paper(dossier, first, second))


def _one_paper(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """Whether a bill lies there with the number and the total of both."""
    shared = _numbers(dossier, first) & _numbers(dossier, second)
    sizes = {abs(amount) for amount in dossier.legs(second).values()}
    proofs = [*dossier.proofs[first.number], *dossier.proofs[second.number]]
    papers = [*proofs, *dossier.bills_of(first), *dossier.bills_of(second)]
    return any(_is_number(paper, each) and paper.gross in sizes for paper in papers for each in shared)


def _is_number(paper: Paper, written: str) -> bool:
    """Whether people write a bill's number so: without what stands before it, or of a long one the end alone."""
    number = key(paper.number)
    return written == _core(number) or (len(number) >= 2 * len(written) >= _END and number.endswith(written))


def _worded_alike(dossier: Dossier, first: Entry, second: Entry) -> bool:
    """The very same text, amount and document within the month, where no paper and no custom says otherwise."""
    same = first.text == second.text and second.date >= first.date and first.date >= dossier.first
    if not same or not words(first.text):
        return False
    if set(first.documents) != set(second.documents):
        return False
    return (second.date - first.date).days <= 10 and not _customary(dossier, first)


def _customary(dossier: Dossier, entry: Entry) -> bool:
    """Whether such twins come often: two of the same text and amount in one earlier month."""
    moved = dossier.legs(entry)
    months = [
        (each.date.year, each.date.month) for each in dossier.past
        if dossier.legs(each) == moved and alike(each.text, entry.text) >= 0.8
    ]  # fmt: skip
    return len(months) != len(set(months))
