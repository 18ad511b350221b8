"""All that the review looks at, laid out once: the month, what came before, the papers, what they prove."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from core.evidence import Position
from core.money import rounded
from office.books.journal import AccountType, Entry, Journal, Posting
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.documents import BookDocument, StatementLine
from office.books.review.lexicon import PaperKind
from office.books.review.papers import Paper, paper_of
from office.books.review.policy import Policy, with_rules
from office.books.review.roles import Roles
from office.books.review.rows import Habits, Span, month_span
from office.books.review.usage import legs
from office.books.review.wording import alike_words, held_in, key, rare, stems_in, words

EXPENSE, INCOME, ASSET, LIABILITY = AccountType.EXPENSE, AccountType.INCOME, AccountType.ASSET, AccountType.LIABILITY
Proof = Paper | Entry | Position | str | None  # what stands behind a proposal
_BEFORE = timedelta(days=6)  # so early may an entry be dated before the day of its bill
_FEW_BILLS = 3  # words on no more bills than that may be about what was bought
_NEAR = timedelta(days=75)  # an entry further away than this is not the one of a document that it does not name


class Dossier:
    """The books of one month under review. month: as "2026-03"."""

    def __init__(
        self,
        journal: Journal,
        month: str,
        documents: Sequence[BookDocument],
        policy: Policy,
        *,
        bank_lines: Sequence[StatementLine] = (),
    ) -> None:
        self.journal = journal
        self.bank_lines = bank_lines
        self.month = month_span(month)
        self.currency = main_currency(journal)
        habits = Habits(_decimal_comma(self.currency), self.currency == "USD")
        papers = (paper_of(each, habits) for each in documents)
        self.papers = [each for each in papers if each.document.sha256 not in policy.sources and not each.is_policy]
        self.to_date = [entry for entry in journal.entries if entry.date <= self.month.last]
        self.past = [entry for entry in self.to_date if entry.date < self.month.first]
        self.now = [entry for entry in self.to_date if entry.date >= self.month.first]
        self.later = [entry for entry in journal.entries if entry.date > self.month.last]
        self._worded: dict[frozenset[str], Counter[tuple[str, frozenset[str]]]] = {}
        self.roles = Roles(journal, self.to_date, self.currency, policy.rules)
        self.policy = with_rules(policy, self.currency, journal.accounts, self.roles.fixed)

    @property
    def first(self) -> date:
        return self.month.first

    @property
    def last(self) -> date:
        return self.month.last

    # which entry a paper proves

    @cached_property
    def proofs(self) -> dict[str, list[Paper]]:
        """Entry number → the papers that it names, or whose number its text holds."""
        by_name: dict[str, Paper] = {}
        for paper in self.papers:
            for name in _names(paper.document):
                by_name.setdefault(name, paper)
        return {entry.number: self._named_by(entry, by_name) for entry in self.journal.entries}

    def _named_by(self, entry: Entry, by_name: dict[str, Paper]) -> list[Paper]:
        found = [by_name[name] for each in entry.documents if (name := _file_key(each)) in by_name]
        if not found:
            text = key(entry.text)
            found = [
                paper for number, paper in self._numbered.items()
                if number in text and self._amount_fits(entry, paper)
            ]  # fmt: skip
        same = [twin for paper in found for twin in self._same_bill.get(_bill_key(paper), ())]
        return list(dict.fromkeys([*found, *same]))

    @cached_property
    def _same_bill(self) -> dict[tuple[str, Decimal | None], list[Paper]]:
        """Bills by number and total: the page, the data inside it and a copy of it are one."""
        found: defaultdict[tuple[str, Decimal | None], list[Paper]] = defaultdict(list)
        for paper in self.papers:
            if paper.kind in BILLS and len(_bill_key(paper)[0]) >= 4 and paper.gross:
                found[_bill_key(paper)].append(paper)
        return dict(found)

    @cached_property
    def _numbered(self) -> dict[str, Paper]:
        found: dict[str, Paper] = {}
        for paper in self.papers:
            number = key(paper.number)
            if len(number) >= 4 and paper.kind in BILLS:
                found.setdefault(number, paper)
        return found

    def _amount_fits(self, entry: Entry, paper: Paper) -> bool:
        return bool({paper.gross, paper.net} & {abs(amount) for amount in self.legs(entry).values()})

    @cached_property
    def proven(self) -> dict[int, list[Entry]]:
        """Paper (its identity) → the entries that name it."""
        found: defaultdict[int, list[Entry]] = defaultdict(list)
        for entry in self.journal.entries:
            for paper in self.proofs[entry.number]:
                found[id(paper)].append(entry)
        return found

    def entries_of(self, paper: Paper) -> list[Entry]:
        """The entries that this paper proves: those that name it, else one of its amount, words and time."""
        return self._found[id(paper)] if id(paper) in self._found else self._search(paper)

    def _search(self, paper: Paper) -> list[Entry]:
        return self.proven.get(id(paper)) or self._like(paper)

    @cached_property
    def _found(self) -> dict[int, list[Entry]]:
        return {id(paper): self._search(paper) for paper in self.papers}

    @cached_property
    def _bills(self) -> dict[int, list[Paper]]:
        """Entry (its identity) → the bills that it books; without any, what else has its amount, day and words."""
        found: defaultdict[int, list[Paper]] = defaultdict(list)
        for paper in sorted(self.papers, key=lambda paper: paper.kind not in BILLS):
            for entry in self.entries_of(paper) if paper.kind in BILLS or _is_paid_once(paper) else ():
                found[id(entry)].append(paper)
        return {each: list(dict.fromkeys(papers)) for each, papers in found.items()}

    def bills_of(self, entry: Entry) -> list[Paper]:
        """The bills that an entry books, whether it names them or moves their amount in their words.

        What has another name (a till's slip, an insurance policy, a note of fees) follows, or stands for them.
        """
        return self._bills.get(id(entry), [])

    def _like(self, paper: Paper) -> list[Entry]:
        """An entry that names no document and moves exactly the paper's total, soon after its day, with its words."""
        if paper.gross is None or _day_of(paper) is None:
            return []
        found = self._by_amount.get(paper.gross, []) + self._by_amount.get(paper.net or paper.gross, [])
        fitting = [entry for entry in found if self._fits(entry, paper) and not self._fits_better(entry, paper)]
        return fitting or self._alone_of_amount(found, paper)

    def _fits(self, entry: Entry, paper: Paper) -> bool:
        return self._may_fit(entry, paper, _NEAR) and self.about(entry, paper)

    def _may_fit(self, entry: Entry, paper: Paper, near: timedelta) -> bool:
        day = _day_of(paper)
        soon = day is not None and -_BEFORE <= entry.date - day <= near
        return soon and not self.proofs[entry.number] and not self._only_pays(entry)

    def _alone_of_amount(self, found: list[Entry], paper: Paper) -> list[Entry]:
        """The one entry of a paper's amount in its days, no other paper's: of its very day, or by a word."""
        near = list({id(entry): entry for entry in found if self._may_fit(entry, paper, _BEFORE)}.values())
        rivals = sum(other.gross == paper.gross for other in self.papers if other.kind in _PROVING)
        alone = len(near) == rivals == 1 and paper.kind in _PROVING and self._is_told_of(near[0], paper)
        return near if alone else []

    def _is_told_of(self, entry: Entry, paper: Paper) -> bool:
        """Whether an entry of a paper's amount has a word of it, all its sums, or its day."""
        on_its_day = entry.date == _day_of(paper) or self._adds_up(entry, paper)
        return on_its_day or stems_in(self.entry_words(entry), paper.words) > 0

    def _adds_up(self, entry: Entry, paper: Paper) -> bool:
        """Whether an entry moves the net, the tax and the total of a bill: no word need say so."""
        sizes = {abs(amount) for amount in self.legs(entry).values()}
        return bool(paper.totals and paper.totals[1]) and set(paper.totals or ()) <= sizes

    def _fits_better(self, entry: Entry, paper: Paper) -> bool:
        """Whether the entry is rather of another paper of the same total: last month's bill, and this month's."""
        day = _day_of(paper) or entry.date
        return any(
            other is not paper
            and other.gross == paper.gross
            and self._fits(entry, other)
            and abs(entry.date - (_day_of(other) or date.min)) < abs(entry.date - day)
            for other in self.papers
            if other.kind in BILLS
        )

    def _only_pays(self, entry: Entry) -> bool:
        """Whether it books no bill: it moves money between what is owned and owed, or gives out what was put off."""
        moved = legs(entry)
        stores = {*self.roles.prepaid, *self.roles.deferred}
        results = {each for each in moved if (kind := self.roles.type(each)) and kind.is_result}
        if results:
            return bool(stores & moved.keys()) and moved.keys() <= stores | results
        return not {*self.roles.fixed, *self.roles.stock, *stores} & moved.keys()

    @cached_property
    def _by_amount(self) -> dict[Decimal, list[Entry]]:
        found: defaultdict[Decimal, list[Entry]] = defaultdict(list)
        for entry in self.journal.entries:
            for amount in {abs(each) for each in self.legs(entry).values()}:
                found[amount].append(entry)
        return found

    def about(self, entry: Entry, paper: Paper) -> bool:
        """Whether the entry's words are the paper's."""
        return held_in(self.entry_words(entry), paper.words) >= 0.5

    def entry_words(self, entry: Entry) -> frozenset[str]:
        """What an entry says that not every second entry says."""
        own = words(entry.text)
        return own & self._telling or own

    @cached_property
    def _telling(self) -> frozenset[str]:
        return rare((words(entry.text) for entry in self.journal.entries), max(len(self.journal.entries) // 5, 30))

    @cached_property
    def on_many_bills(self) -> frozenset[str]:
        """Words on a third of all bills, the firm's own address before all: they tell nothing of what was bought."""
        bills = [paper.words for paper in self.papers if paper.kind in BILLS]
        counts = Counter(word for held in bills for word in held)
        return frozenset(word for word, count in counts.items() if count > max(_FEW_BILLS, len(bills) // 3))

    @cached_property
    def trades_in_household(self) -> bool:
        """Whether earlier entries or their papers speak of what households buy: then that is the firm's business."""
        papers = {id(paper): paper for entry in self.past for paper in self.proofs[entry.number]}
        said = (*(entry.text for entry in self.past), *(paper.text for paper in papers.values()))
        return any(lexicon.HOUSEHOLD.search(each) for each in said)

    # what an entry is

    def legs(self, entry: Entry) -> dict[str, Decimal]:
        """Account → what the entry moves on it; not to be changed."""
        held = self._legs.get(id(entry))
        return legs(entry) if held is None else held

    @cached_property
    def _legs(self) -> dict[int, dict[str, Decimal]]:
        counted = zip(self.to_date, self.roles.moved, strict=True)
        return {id(entry): moved for entry, moved in counted} | {id(entry): legs(entry) for entry in self.later}

    def on(self, account: str) -> list[Entry]:
        """The entries up to the month's end that move an account, in their order."""
        return self._on.get(account, [])

    @cached_property
    def _on(self) -> dict[str, list[Entry]]:
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.to_date:
            for account in self.legs(entry):
                found[account].append(entry)
        return dict(found)

    @cached_property
    def past_by_words(self) -> dict[frozenset[str], list[Entry]]:
        """The entries of earlier months by what they say, each in its order."""
        found: defaultdict[frozenset[str], list[Entry]] = defaultdict(list)
        for entry in self.past:
            found[self.entry_words(entry)].append(entry)
        return dict(found)

    @cached_property
    def past_costs(self) -> dict[frozenset[str], Counter[tuple[str, frozenset[str]]]]:
        """What earlier entries on one cost alone say → that cost and the other accounts, and how often."""
        found: defaultdict[frozenset[str], Counter[tuple[str, frozenset[str]]]] = defaultdict(Counter)
        for said, entries in self.past_by_words.items():
            for entry in entries:
                if len(costs := self.costs(entry)) == 1:
                    (cost,) = costs
                    others = frozenset(account for account in self.legs(entry) if account != cost)
                    found[said][cost, others] += 1
        return dict(found)

    def costs_worded(self, said: frozenset[str]) -> Counter[tuple[str, frozenset[str]]]:
        """What earlier entries in nearly these words moved: cost and other accounts, and how often."""
        if said not in self._worded:
            near = (habits for known, habits in self.past_costs.items() if alike_words(said, known))
            self._worded[said] = sum(near, Counter())
        return self._worded[said]

    def costs(self, entry: Entry) -> dict[str, Decimal]:
        """Its legs on costs."""
        return {
            account: amount for account, amount in self.legs(entry).items() if self.roles.type(account) is EXPENSE
        }

    def incomes(self, entry: Entry) -> dict[str, Decimal]:
        """Its legs on income."""
        return {account: amount for account, amount in self.legs(entry).items() if self.roles.type(account) is INCOME}

    @cached_property
    def undone(self) -> frozenset[str]:
        """Entries that another one took back, and those that did: together they say nothing."""
        found: set[str] = set()
        waiting: defaultdict[frozenset[tuple[str, Decimal]], list[Entry]] = defaultdict(list)
        for entry in self.to_date:
            if entry.reverses:
                found |= {entry.number, entry.reverses}
                continue
            moved = self.legs(entry)
            opposite = frozenset((account, -amount) for account, amount in moved.items())
            twin = next((each for each in waiting[opposite] if self._takes_back(each, entry)), None)
            if twin:
                waiting[opposite].remove(twin)
                found |= {entry.number, twin.number}
            else:
                waiting[frozenset(moved.items())].append(entry)
        return frozenset(found)

    def _takes_back(self, first: Entry, second: Entry) -> bool:
        near = second.date - first.date <= _NEAR
        accrual = set(legs(first)) & (self.roles.accrued_set | set(self.roles.prepaid) | set(self.roles.deferred))
        shared = set(first.documents) & set(second.documents)
        return near and not accrual and bool(shared or held_in(self.entry_words(first), words(second.text)) >= 0.5)

    # putting forward

    def propose(
        self, kind: str, text: str, moves: Iterable[tuple[str, Decimal]], evidence: Iterable[Proof], reason: str,
        *, currency: str = "", day: date | None = None,
    ) -> Proposal | None:  # fmt: skip
        """A proposal of these moves (debit positive), on the last day; None for nothing, or what does not balance."""
        currency = currency or self.currency
        sums: dict[str, Decimal] = {}
        for account, amount in moves:
            sums[account] = sums.get(account, Decimal(0)) + rounded(amount, currency)
        postings = tuple(Posting(account, amount, currency) for account, amount in sums.items() if amount)
        if not postings or sum((posting.amount for posting in postings), Decimal(0)):
            return None
        where = tuple(place for each in evidence if (place := _place(each)) is not None)
        return Proposal(kind, day or self.last, text, postings, where, reason)

    def share_after(self, span: Span, amount: Decimal, *, income: bool = False) -> Decimal:
        """The part of an amount that belongs to the time after the month, by the rule for costs or for income."""
        own = self.policy.income_by_day if income else None
        if (self.policy.spread_by_day if own is None else own) or span.days < 28:
            return rounded(amount * span.after(self.last) / span.days, self.currency)
        months = _month_number(span.last) - _month_number(span.first) + (span.last.day >= span.first.day)
        gone = max(_month_number(self.last) - _month_number(span.first) + 1, 0)  # the month in which it begins counts
        return rounded(amount * max(months - gone, 0) / months, self.currency) if months else Decimal(0)


BILLS = frozenset({PaperKind.INVOICE, PaperKind.CREDIT_NOTE})
_YEAR = 366
_PROVING = BILLS | {PaperKind.OTHER, PaperKind.CONTRACT}


def _is_paid_once(paper: Paper) -> bool:
    """Whether a paper may stand for a bill: no contract by which something is paid every month."""
    if paper.kind is not PaperKind.CONTRACT:
        return paper.kind in _PROVING
    again = any(each.search(paper.text) for each in (lexicon.POLICY_MONTHLY, lexicon.QUARTERLY))
    return not again and paper.period is not None and paper.period[0].days <= _YEAR


def _month_number(day: date) -> int:
    return day.year * 12 + day.month


def _day_of(paper: Paper) -> date | None:
    """The day of a bill, or the last one of its service; the first where the service is a year, as in a policy."""
    if paper.issued or not paper.served:
        return paper.issued
    span = paper.served[0]
    return span.first if span.days > _NEAR.days else span.last


def _place(each: Proof) -> Position | str | None:
    if isinstance(each, Paper):
        return each.place()
    return each.number if isinstance(each, Entry) else each


def _bill_key(paper: Paper) -> tuple[str, Decimal | None]:
    return key(paper.number), paper.gross


def _names(document: BookDocument) -> list[str]:
    return [_file_key(document.name), document.sha256]


def _file_key(name: str) -> str:
    """A file's name however a program wrote it: without folders and ending."""
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    stem, dot, ending = base.rpartition(".")
    return key(stem if dot and 1 <= len(ending) <= 5 else base) or base


def main_currency(journal: Journal) -> str:
    """The currency in which most of the journal is kept."""
    counts = Counter(posting.currency for entry in journal.entries for posting in entry.postings)
    return counts.most_common(1)[0][0] if counts else "EUR"


def _decimal_comma(currency: str) -> bool | None:
    return {"EUR": None, "USD": False, "GBP": False, "CNY": False, "CHF": False, "VND": True}.get(currency)
