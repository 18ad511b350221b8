"""Which account of the firm's own books serves a purpose: as its books use them, else as its chart has them."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from core.names import NameIndex, name_words
from office.books.charts.chart import CHARTS, Chart, chart
from office.books.items import ItemKind
from office.books.journal import Account, AccountType

_TYPES = {ItemKind.SALES: AccountType.ASSET, ItemKind.PURCHASE: AccountType.LIABILITY}
_RESULT = frozenset({AccountType.EXPENSE, AccountType.INCOME})
_COLLECTIVE = {ItemKind.SALES: "receivables", ItemKind.PURCHASE: "payables"}
_DISCOUNTS_KEEP_VAT = frozenset({"VN", "CN", "US"})  # there a discount for early payment is a cost of finance
_WORDS_OF_COST = chart("SKR03")  # in its numbers an invoice's words propose an account


class NoAccountError(LookupError):
    """The books have no account for a purpose; its text is the purpose ("input_vat_19", "bank DE02…")."""


@dataclass(frozen=True)
class FirmAccounts:
    """held: accounts of the books. banks: the bank's name of an account → ours. said: purposes that the owner named.

    used: what the journal shows an account to be for ("receivables"), where the chart does not tell. offered: the
    numbers of SKR 03 that are proposed or offered for a bill's cost; any other is the books' own.
    """

    held: Mapping[str, Account]
    chart: Chart | None = None
    banks: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    used: Mapping[str, str] = field(default_factory=dict)
    offered: Container[str] = frozenset(_WORDS_OF_COST.accounts)

    def find(self, role: str) -> str | None:
        """The account for a purpose ("input_vat_19"), or for it without its rate; None where there is none."""
        return self._one(role) or self._one(_without_rate(role))

    def __call__(self, role: str) -> str:
        """The account for a purpose. Raises NoAccountError."""
        if found := self.find(role):
            return found
        raise NoAccountError(role)

    def _one(self, role: str) -> str | None:
        listed = self.chart.account_for(role) if self.chart else None
        if role in self.said:
            return self.said[role]
        if listed and listed.number in self.held:
            return listed.number
        return self.used.get(role) or (listed.number if listed else None)

    def bank(self, name: str) -> str:
        """Our account for one of the bank's. Raises NoAccountError."""
        if name in self.banks:
            return self.banks[name]
        raise NoAccountError(f"bank {name}")

    def party(self, kind: ItemKind, number: str, name: str) -> str:
        """What a customer owes or a supplier is owed stands here: on his own account, else on the one of all.

        Raises NoAccountError.
        """
        own = self.held.get(number) if number else None
        if own is None or own.type is not _TYPES[kind]:
            own = self._named[kind].find(name)
        return own.number if own else self(_COLLECTIVE[kind])

    @cached_property
    def _named(self) -> dict[ItemKind, NameIndex[Account]]:
        """The accounts on which such items may be owed, by their names."""
        return {
            kind: NameIndex((each.name, each) for each in self.held.values() if each.type is of)
            for kind, of in _TYPES.items()
        }

    def account(self, number: str) -> Account | None:
        """The account of the books or, not yet opened there, of the chart."""
        listed = self.chart.accounts.get(number) if self.chart else None
        return self.held.get(number) or (listed.account if listed else None)

    def of_result(self) -> dict[str, str]:
        """Number → name of each account of costs and revenue, of the books and of the chart."""
        listed = {each.account.number: each.account for each in self.chart.accounts.values()} if self.chart else {}
        every = {**listed, **self.held}
        return {each.number: each.name for each in every.values() if each.type in _RESULT}

    @property
    def corrects_vat(self) -> bool:
        """Whether a discount for early payment lessens the tax too (§ 17 UStG and its like)."""
        return self.chart is None or self.chart.country not in _DISCOUNTS_KEEP_VAT

    @property
    def deducts(self) -> bool:
        """Whether the tax on a bill can be an asset here: sales tax of the United States is part of the price."""
        return self.chart is None or self.chart.country != "US"

    def cost(self, number: str, *, is_own: bool = False) -> str | None:
        """A chosen account of cost as these books call it; None where nobody knows.

        What is `offered` is read in the numbers of SKR 03; SKR 04's 0650 are shelves, not SKR 03's bank loan. In a
        chart that Kontor does not know a number may mean something else (a Swiss 4200 are goods, SKR 03's are rooms):
        it is taken where its name is alike, or where it `is_own`: said by the owner in his books' numbers.
        """
        if self.account(number) and self.chart is not None and self.chart.name == _WORDS_OF_COST.name:
            return number
        known = _WORDS_OF_COST.accounts.get(number)
        if number not in self.offered or known is None:
            return number if self.account(number) else None
        if self.chart is None or self.chart.name not in CHARTS:
            held = self.held.get(number)
            return number if held and (is_own or _is_alike(held, known.account)) else None
        return self._same_name(known.account.name) or self._same_role(number)

    def _same_name(self, name: str) -> str | None:
        listed = self.chart.accounts.values() if self.chart else ()
        return next((each.account.number for each in listed if each.account.name == name), None)

    def _same_role(self, number: str) -> str | None:
        roles = [role for role, listed in _WORDS_OF_COST.roles.items() if listed == number]
        return next((found for role in roles if (found := self.find(role))), None)


def _is_alike(one: Account, other: Account) -> bool:
    """Whether two accounts are of one kind and their names share the beginning of a word: "Miete", "Mieten"."""
    beginnings, others = (
        {word[:_STEM] for word in name_words(each.name) if len(word) >= _SHORTEST} for each in (one, other)
    )
    return one.type is other.type and bool(beginnings & others)


_STEM, _SHORTEST = 5, 3  # letters


def _without_rate(role: str) -> str:
    head, _, tail = role.rpartition("_")
    return head if tail.replace(".", "").isdecimal() else role
