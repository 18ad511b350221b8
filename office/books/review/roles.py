"""What each account is for, told by its type and by how it has been used; names only settle what that leaves open."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cached_property

from office.books.charts.chart import personal_accounts
from office.books.journal import AccountType
from office.books.review import lexicon
from office.books.review.usage import Usage

ASSET, LIABILITY, EQUITY = AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY
INCOME, EXPENSE = AccountType.INCOME, AccountType.EXPENSE
_NOT_LASTING = (lexicon.PREPAID_NAME, lexicon.STOCK_NAME)
_SELDOM = 4  # for each time that it is bought, a thing that lasts is written down so often at least
_SUPPLIES = 4  # so many different costs booked against one liability are bills of suppliers
_CALLED = 2  # so many are enough where its name says so
_TURNS = 6  # so often goods come in and go out before that tells them from a cost paid ahead
_CUSTOM = 3  # times that an account was used so: more than its name
_TAX_MOST = Decimal("0.28")
_TAX_LEAST = Decimal("0.005")


class Roles(Usage):
    """The accounts of a journal by what they are for. Everything is told from the entries up to the month's end."""

    # money, tax, suppliers

    @cached_property
    def tax(self) -> frozenset[str]:
        """Accounts of value added tax: a third leg that is always the same part of the net."""
        rates: defaultdict[str, Counter[Decimal]] = defaultdict(Counter)
        for each in self.moved:
            for account, rate in self.tax_rates(each):
                rates[account][rate] += 1
        return frozenset(
            account
            for account, seen in rates.items()
            if sum(count for _, count in seen.most_common(3)) >= max(2, 0.4 * self.uses[account])
        )

    def tax_rates(self, each: Mapping[str, Decimal]) -> Iterable[tuple[str, Decimal]]:
        """Account → the rate in percent, to a half, of what may be value added tax in an entry."""
        if len(each) < 3:
            return
        for account, amount in each.items():
            if self.type(account) not in {ASSET, LIABILITY} or self._is_withheld(each, account):
                continue
            base = sum((other for name, other in each.items() if other * amount > 0 and name != account), Decimal(0))
            total = sum((other for other in each.values() if other * amount < 0), Decimal(0))
            if base and total and _TAX_LEAST < (rate := amount / base) < _TAX_MOST:
                yield account, (rate * 200).quantize(Decimal(1)) / 2

    def _is_withheld(self, each: Mapping[str, Decimal], account: str) -> bool:
        """Whether it is kept back from a cost (of wages, for the tax office), or such a debt that is paid.

        Value added tax stands beside what was bought or earned; owed by the buyer himself, also on the other side.
        """
        amount = each[account]
        beside = {self.type(name) for name, other in each.items() if other * amount > 0 and name != account}
        across = {self.type(name) for name, other in each.items() if other * amount < 0}
        if beside & {INCOME, EXPENSE}:
            return False
        if amount < 0:
            return EXPENSE in across and -amount not in each.values()
        return beside == {LIABILITY} and across == {ASSET}

    @cached_property
    def banks(self) -> frozenset[str]:
        """Accounts of money: assets that pay liabilities and take in what customers owed, or earn directly."""
        scores: Counter[str] = Counter()
        for (debit, credit), count in self.pairs.items():
            if self.type(credit) is ASSET and self.type(debit) is LIABILITY and debit not in self.tax:
                scores[credit] += count
        for account in self.named(lexicon.CASH_NAME, ASSET):
            if self.debited[account] and self.credited[account]:
                scores[account] += max(2, max(scores.values(), default=0) // 20)
        if not scores and (payer := self._pays_for_most()):
            scores[payer] = 2
        most = max(scores.values(), default=0)
        return frozenset(
            account for account, score in scores.items()
            if score >= max(2, most // 20) and len(self.debited[account]) and account not in self.tax
        )  # fmt: skip

    def _pays_for_most(self) -> str | None:
        """The asset that many different costs were paid from at once, where no supplier's bill waits to be paid."""
        paid: defaultdict[str, set[str]] = defaultdict(set)
        for debit, credit in self.pairs:
            if self.type(credit) is ASSET and self.type(debit) is EXPENSE and self.debited[credit]:
                paid[credit].add(debit)
        best = max(sorted(paid), key=lambda account: (len(paid[account]), self.uses[account]), default=None)
        return best if best and len(paid[best]) >= _SUPPLIES else None

    @property
    def bank(self) -> str | None:
        """The account of money that is used most."""
        return max(sorted(self.banks), key=lambda account: self.uses[account], default=None)

    @cached_property
    def payables(self) -> list[str]:
        """Liabilities that suppliers' invoices build up and the bank pays off, the most used first.

        Where nothing was paid yet, what the bills of many kinds of costs were booked against.
        """
        paid = Counter(
            {
                debit: count
                for (debit, credit), count in self.pairs.items()
                if credit in self.banks and self.type(debit) is LIABILITY and debit not in self.tax
            }
        )
        billed = [
            each.number
            for each in self.of_type(LIABILITY)
            if self._invoiced(each.number) >= (_CALLED if self._is_of_suppliers(each.number) else _SUPPLIES)
        ]
        found = [
            account for account in dict.fromkeys([*paid, *billed])
            if self.credited[account] and account not in self.accrued_set and account not in self.tax
        ]  # fmt: skip
        ranked = sorted(found, key=lambda account: (-self._invoiced(account), -paid[account], account))
        called = self.named(lexicon.PAYABLE_NAME, LIABILITY)
        return [*(each for each in called[:1] if not set(called) & set(ranked)), *ranked]

    @cached_property
    def personal(self) -> frozenset[str]:
        return personal_accounts(self.journal.accounts.values())

    @cached_property
    def payables_in_general(self) -> list[str]:
        """Of suppliers in general: not one supplier's own; where bills bear tax, not what never does, as wages."""
        bills = [each for each in self.moved if any(each.get(account, 0) > 0 for account in self.tax)]
        taxed = set().union(*bills)
        found = [account for account in self.payables if account not in self.personal]
        general = [account for account in found if account in taxed or not taxed]
        # where a chart's own numbers are as long as a customer's, what many kinds of costs are owed on is of all
        return general or [account for account in self.payables if self._invoiced(account) >= _SUPPLIES]

    def _invoiced(self, account: str) -> int:
        """How many different costs were booked against it: suppliers have many, wages and loans one."""
        return len(self._costs_against[account])

    @cached_property
    def _costs_against(self) -> defaultdict[str, set[str]]:
        """Account → the costs that were booked against it."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for each in self.moved:
            costs = [other for other, amount in each.items() if amount > 0 and self.type(other) is EXPENSE]
            for account, amount in each.items():
                if costs and amount < 0:
                    found[account].update(costs)
        return found

    @cached_property
    def receivables(self) -> list[str]:
        """Assets that sales build up and the bank clears, the most used first."""
        paid = Counter(
            {
                credit: count
                for (debit, credit), count in self.pairs.items()
                if debit in self.banks and self.type(credit) is ASSET and credit not in self.banks | self.tax
            }
        )
        return sorted(paid, key=lambda account: (-paid[account], account))

    @cached_property
    def _billed_to(self) -> frozenset[str]:
        """Assets that mostly grow by income: what customers owe, and no thing that was bought."""
        grown: Counter[str] = Counter()
        for each in self.moved:
            if any(amount < 0 and self.type(other) is INCOME for other, amount in each.items()):
                grown.update(other for other, amount in each.items() if amount > 0 and self.type(other) is ASSET)
        return frozenset(account for account, count in grown.items() if count * 2 >= len(self.debited[account]))

    # accruals, prepaids, deferrals

    @cached_property
    def accrued_set(self) -> frozenset[str]:
        return frozenset(self.accrued)

    @cached_property
    def accrued(self) -> list[str]:
        """Liabilities for costs that nobody has billed yet: built against a cost and taken back against a cost."""

        def score(account: str) -> int:
            built = self.counted(account, EXPENSE, debited=False)
            back = self.counted(account, EXPENSE, debited=True)
            paid = sum(count for other, count in self.taken.get(account, []) if other in self.banks)
            often = back * 2 >= built or lexicon.ACCRUED_NAME.search(self.name(account))  # once may be a credit note
            return built if built and back > paid and often else 0

        ranked = self._ranked(LIABILITY, score, lexicon.ACCRUED_NAME, lexicon.POLICY_ACCRUAL)
        ranked = [each for each in ranked if self.uses[each] or not lexicon.DEFERRED_NAME.search(self.name(each))]
        told = [each for each in self.told(LIABILITY, lexicon.UNBILLED) if not self._is_of_suppliers(each)]
        ranked = list(dict.fromkeys([*ranked, *told]))  # a policy may name it without a word of accruals
        return sorted(ranked, key=lambda each: (bool(lexicon.STAFF_NAME.search(self.name(each))), each not in told))

    def _is_of_suppliers(self, account: str) -> bool:
        """Whether it is called after suppliers, and not after bills that are still to come."""
        name = self.name(account)
        return bool(lexicon.PAYABLE_NAME.search(name)) and not lexicon.ACCRUED_NAME.search(name)

    @cached_property
    def prepaid(self) -> list[str]:
        """Assets that are costs of later: paid or billed at once, given to a cost bit by bit."""

        def score(account: str) -> int:
            others = (self.banks, self.tax, self.fixed, self.stock_set, self.depreciation)
            if any(account in each for each in others):
                return 0
            given = self.counted(account, EXPENSE, debited=False)
            taken = len(self.debited[account])
            return given if given and taken else 0

        return [
            each
            for each in self._ranked(ASSET, score, lexicon.PREPAID_NAME, lexicon.POLICY_PREPAID)
            if each not in self.fixed and each not in self.banks
        ]

    @cached_property
    def deferred(self) -> list[str]:
        """Liabilities that are income of later."""

        def score(account: str) -> int:
            return self.counted(account, INCOME, debited=True)

        told = self.told(LIABILITY, lexicon.POLICY_BILLED_AHEAD)
        ranked = self._ranked(LIABILITY, score, lexicon.DEFERRED_NAME, lexicon.POLICY_PREPAID)
        return [each for each in dict.fromkeys([*told, *ranked]) if each not in self.tax]

    @cached_property
    def accrued_income(self) -> list[str]:
        """Assets that are income nobody has billed yet; where there are none, what customers owe."""
        named = self.named(lexicon.ACCRUED_INCOME_NAME, ASSET)
        told = [account for rule in self.rules for account in rule.accounts if account in named]
        return told or list(filter(self.uses.get, named)) or self.receivables

    def _ranked(
        self, kind: AccountType, score: Callable[[str], int], hint: re.Pattern[str], topic: re.Pattern[str]
    ) -> list[str]:
        """Accounts of a type: those that the policy names for it, those that behave and are called so, then others.

        Of unused accounts its name may tell: a firm that defers nothing yet has an account to begin with.
        """
        ranked, told = [], self.told(kind, hint, topic)
        for account in self.of_type(kind):
            points, called, said = score(account.number), bool(hint.search(account.name)), account.number in told
            if points or called or said:
                behaves = 0 if not points else 1 if points < _CUSTOM else 3
                rank = -4 * said - 2 * called - behaves
                ranked.append((rank, not self.uses[account.number], -points, account.number))
        both = [each for each in ranked if each[0] <= -3]
        return [number for *_, number in sorted(both or ranked)]

    # assets that last, and stock

    @cached_property
    def depreciation(self) -> dict[str, str]:
        """Account that depreciation lowers (an asset or its contra account) → the cost it goes to."""
        found: dict[str, str] = {}
        for (debit, credit), _ in self.written_down.most_common():
            if credit in self.banks or credit in found:
                continue
            contra = self._only_lowers(credit)
            called = lexicon.DEPRECIATION_NAME.search(self.name(debit)) or lexicon.CONTRA_NAME.search(
                self.name(credit)
            )
            if called or (contra and len(self.credited[credit]) > 1) or self._lasts(credit, debit):
                found[credit] = debit
        return found

    def _only_lowers(self, account: str) -> bool:
        """Whether it is an asset below nothing that only grows, but for things that leave and take it along."""
        if self.type(account) is not ASSET or not self.credited[account]:
            return False
        return not self.debited[account] or (
            sum(self.credited[account]) > sum(self.debited[account])
            and all(self._is_disposal(each) for each in self.moved if each.get(account, 0) > 0)
        )

    def _is_disposal(self, each: Mapping[str, Decimal]) -> bool:
        """Whether another asset goes out, which is no money."""
        return any(
            amount < 0 and self.type(other) is ASSET and other not in self.banks for other, amount in each.items()
        )

    def _lasts(self, asset: str, cost: str) -> bool:
        """Whether it is written down so slowly that it must last for years, by a cost that nothing else makes.

        What is bought again and again is no such thing: goods that stood there at the beginning go slowly too.
        """
        if self.type(asset) is not ASSET or any(each.search(self.name(asset)) for each in _NOT_LASTING):
            return False
        if not self.debited[asset] or len(self.debited[asset]) * _SELDOM > len(self.credited[asset]):
            return False
        own = self.written_down[cost, asset]
        return (
            own >= 3 and own == len(self.debited[cost]) and max(self.credited[asset]) * 18 <= max(self.debited[asset])
        )

    @cached_property
    def contra(self) -> frozenset[str]:
        """Accounts that only hold what was written off."""
        return frozenset(
            account for account in self.depreciation
            if self._only_lowers(account)
            or not self.debited[account]
            or lexicon.CONTRA_NAME.search(self.name(account))
        )  # fmt: skip

    @cached_property
    def fixed(self) -> list[str]:
        """Assets that last, without their contra accounts: written down, called so, or bought and never sold."""
        direct = [account for account in self.depreciation if account not in self.contra]
        called = [
            account
            for account in self.named(lexicon.FIXED_NAME, ASSET)
            if self._may_last(account) and len(self.credited[account]) <= len(self.debited[account])
        ]
        kept = [
            each.number
            for each in self.of_type(ASSET)
            if self.contra
            and self.debited[each.number]
            and self._may_last(each.number)
            and not lexicon.CASH_NAME.search(each.name)
            and self._leaves_as_a_thing(each.number)
        ]
        return list(dict.fromkeys([*direct, *called, *kept]))

    def _leaves_as_a_thing(self, account: str) -> bool:
        """Whether it never goes down, or only together with what was written off of it."""
        gone = [each for each in self.moved if each.get(account, 0) < 0]
        return all(any(amount > 0 and other in self.contra for other, amount in each.items()) for each in gone)

    def _may_last(self, account: str) -> bool:
        named = self.name(account)
        others = (lexicon.CONTRA_NAME, lexicon.PREPAID_NAME, lexicon.OWNER_NAME, lexicon.CLAIM_NAME)
        held = (self.contra, self.banks, self.tax, self.receivables, self._billed_to)
        if any(account in each for each in held) or any(pattern.search(named) for pattern in others):
            return False
        return not lexicon.STOCK_NAME.search(named) or self._furnishes_a_store(account)

    def _furnishes_a_store(self, account: str) -> bool:
        """Whether it is called after a thing that lasts beside the word for stock, and never goes into a cost."""
        return bool(lexicon.FIXED_NAME.search(self.name(account))) and not self._given_to_costs(account)

    @cached_property
    def stock_set(self) -> frozenset[str]:
        return frozenset(self.stock)

    @cached_property
    def stock(self) -> list[str]:
        """Goods on the shelf: assets that purchases build up and a cost of sales takes down, again and again."""
        return [
            each.number
            for each in self.of_type(ASSET)
            if (lexicon.STOCK_NAME.search(each.name) or self._turns_over(each.number))
            and each.number not in self.banks | self.tax
            and each.number not in self.depreciation
            and not lexicon.PREPAID_NAME.search(each.name)
            and self._given_to_costs(each.number)
        ]

    def _turns_over(self, account: str) -> bool:
        came, went = len(self.debited[account]), self._given_to_costs(account)
        return came >= _TURNS and went >= _TURNS and came * 2 >= went

    def _given_to_costs(self, account: str) -> int:
        return self.counted(account, EXPENSE, debited=False)

    # costs and owners

    @cached_property
    def fees(self) -> list[str]:
        """Where the bank's own fees go: a cost called so, those paid straight from the main bank first."""
        called = self.named(lexicon.FEE_NAME, EXPENSE)
        direct = [
            debit
            for (debit, credit), _ in self.pairs.most_common()
            if credit == self.bank and self.type(debit) is EXPENSE
        ]
        return list(dict.fromkeys([*(each for each in called if each in direct), *called]))

    @cached_property
    def owners(self) -> list[str]:
        """Accounts between the firm and its owner, those that the bank pays out first: capital, or called so."""
        called = self.named(lexicon.OWNER_NAME, EQUITY, LIABILITY, ASSET)
        drawn = [
            debit
            for (debit, credit), count in self.pairs.most_common()
            if (self.type(debit) is EQUITY or debit in called) and credit in self.banks and count > 1
        ]
        told = [each for kind in (ASSET, LIABILITY, EQUITY) for each in self.told(kind, lexicon.OWN_PRIVATE)]
        return list(dict.fromkeys([*told, *drawn, *called]))
