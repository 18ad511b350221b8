"""Everything that the finders make of the pages of one invoice, each worked out once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import combinations

from office.invoices.invoice import Adjustment, Kind, Line
from office.invoices.page import (
    accounts,
    codes,
    columns,
    dates,
    kinds,
    money,
    parties,
    payees,
    receipts,
    settling,
    solver,
    sums,
    table,
    values,
)
from office.invoices.page.line_rates import rated
from office.invoices.page.meanings import Sum
from office.invoices.page.part_taxes import rows_of_part_taxes
from office.invoices.page.plain_lines import PlainLine, plain_lines, rows_over_a_sum
from office.invoices.page.sheet import PageInput, Row, Spot, rows_of
from office.invoices.page.table import ReadLine


@dataclass
class Finders:
    """All that the finders make of the pages, each worked out once."""

    pages: Sequence[PageInput]

    @cached_property
    def rows(self) -> list[Row]:
        return rows_of(self.pages)

    @cached_property
    def days(self) -> list[values.Day]:
        return values.days_of(self.rows)

    @cached_property
    def amounts(self) -> list[values.Amount]:
        return values.amounts_of(self.rows, self.days)

    @cached_property
    def currencies(self) -> dict[str, list[Spot]]:
        return values.currencies_of(self.rows)

    @cached_property
    def cents(self) -> int:
        return money.cents_of(self.currencies)

    @cached_property
    def table(self) -> table.Table:
        headers = columns.headers_of(self.rows, self.amounts)
        return table.table_of(self.rows, headers, self.amounts, self.cents)

    @cached_property
    def named(self) -> list[money.Named]:
        """The sums; what stands in a row over a sum, of which that is the sum, is a line and none of them."""
        billed = {one.amount.row.index for one in self.plain}
        return [one for one in self._all_named if one.amount.row.index not in billed]

    @cached_property
    def _all_named(self) -> list[money.Named]:
        parts = rows_of_part_taxes(self.rows, self.amounts, self.table, self.cents)
        return money.named_sums(self.rows, self.amounts, self.cents, self.table.rows - parts)

    @cached_property
    def plain(self) -> list[PlainLine]:
        """The lines of an invoice without an item table, where they are all that it bills."""
        if self.table.lines:
            return []
        found = rows_over_a_sum(self.rows, self.amounts, self._all_named, self.cents)
        billed = {one.amount.row.index for one in found}
        left = [one for one in self._all_named if one.amount.row.index not in billed]
        stated = money.stated_of(left, self.amounts, [one.amount.value for one in found], (), self.cents)
        system, total = solver.solve(stated).system, sum((one.amount.value for one in found), sums.ZERO)
        whole = total in {system.net, system.gross} if system else not (stated.vats or stated.nets)
        return found if whole else []

    @cached_property
    def stated(self) -> sums.Stated:
        lines = [line.line.net for line in self.table.lines if line.line.net is not None]
        lines += [one.amount.value for one in self.plain]
        rates = [line.line.vat_rate for line in self.table.lines if line.line.vat_rate is not None]
        return money.stated_of(self.named, self.amounts, lines, rates, self.cents)

    @cached_property
    def solution(self) -> sums.Solution:
        solved = solver.solve(self.stated)
        return solved if solved.system or self.stated.vats or self.stated.nets else self._untaxed or solved

    @cached_property
    def _untaxed(self) -> sums.Solution | None:
        """Where no VAT is spoken of: the one total to which the rows over it add up."""
        left = [due + abs(paid) for due in self.stated.dues for paid in self.stated.prepaid]
        named = (*self.stated.grosses, *self.stated.dues, *left) or self.stated.subtotals
        totals = sums.distinct(total for total in named if total)
        systems = [sums.System(total, sums.ZERO, total, (), frozenset({"gross"})) for total in totals]
        items = sum(self.stated.items, sums.ZERO)
        led = [one for one in systems if one.net == items or self._rows_over(one)]
        if len(led) != 1:
            return None
        settled = settling.settled(led[0], self.stated)
        parts = {line.net for line in self._rows_over(led[0])}  # a price of one of them may be named as a total is
        return replace(settled, contradicted=tuple(one for one in settled.contradicted if one[1] not in parts))

    def _rows_over(self, system: sums.System) -> tuple[Line, ...]:
        if self.plain and sum((one.amount.value for one in self.plain), sums.ZERO) == system.net:
            return tuple(one.line for one in self.plain)
        return plain_lines(self.rows, self.amounts, self.named, system, self.cents)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Of the item table; without one, the rows that add up to the net."""
        found = tuple(self._dated(line) for line in self.table.lines)
        system = self.solution.system
        if system is None:
            return found
        if not found:
            found = tuple(one.line for one in self.plain) or self._rows_over(system)
        changes = (*self.stated.adjustments, *(-abs(paid) for paid in self.stated.prepaid))
        return rated(found, system.taxes, sums.sums_of(changes))

    def _dated(self, line: ReadLine) -> Line:
        """The line with the one day that stands in its rows: of each night, each delivery, each trip."""
        days = {day.value for day in self.days if day.row.index in line.rows}
        return replace(line.line, delivered=days.pop()) if len(days) == 1 else line.line

    @cached_property
    def adjustments(self) -> tuple[Adjustment, ...]:
        """The discounts and charges of the whole invoice that lead from its lines to its net; none where none do."""
        nets = [line.net for line in self.lines if line.net is not None]
        if self.solution.system is None or not nets:
            return ()
        missing = self.solution.system.net - sum(nets, Decimal(0))
        named = [
            one
            for one in self.named
            if (one.meaning in {Sum.ALLOWANCE, Sum.CHARGE} and one.amount.value)
            or (one.meaning is Sum.PREPAID and missing == -abs(one.amount.value))  # billed before, by an interim bill
        ]
        made = [Adjustment(abs(one.amount.value), one.meaning is Sum.CHARGE, reason=one.words) for one in named[:6]]
        ways = (chosen for count in range(1, len(made) + 1) for chosen in combinations(made, count))
        return next((way for way in ways if sum(map(_signed, way), Decimal(0)) == missing), ())

    @cached_property
    def terms(self) -> tuple[dates.Terms, frozenset[int]]:
        return dates.terms_of(self.rows, self.days)

    @cached_property
    def dated(self) -> list[dates.Dated]:
        return dates.dated_of(self.rows, self.days, self.terms[1], self.table.rows)

    @cached_property
    def codes(self) -> list[codes.Labelled]:
        return codes.codes_of(self.rows, self.days, self.table.rows)

    @cached_property
    def ibans(self) -> list[accounts.Identity]:
        return accounts.ibans_of(self.rows)

    @cached_property
    def vat_ids(self) -> list[accounts.Identity]:
        return [self._of_whom(one) for one in accounts.vat_ids_of(self.rows)]

    def _of_whom(self, found: accounts.Identity) -> accounts.Identity:
        """A number in the address of the buyer, or just under it, is his."""
        his = self.buyer is not None and parties.is_in_block(self.buyer, found.row.cell_at(found.start))
        return replace(found, whose=accounts.Whose.BUYER) if his else found

    @cached_property
    def kind(self) -> Kind:
        """As it calls itself; a till's slip with a total that calls itself nothing is a receipt."""
        found = kinds.kind_of(self.rows)[0]
        return Kind.RECEIPT if found is Kind.OTHER and self._is_untitled_slip() else found

    def _is_untitled_slip(self) -> bool:
        shaped = bool(self.rows) and receipts.is_receipt(self.rows) and receipts.is_slip(self.rows)
        return shaped and any(one.meaning in {Sum.GROSS, Sum.DUE} for one in self.named)

    @cached_property
    def buyer(self) -> parties.Named | None:
        return parties.buyer_of(self.rows)

    @cached_property
    def sellers(self) -> list[parties.Named]:
        return parties.seller_of(self.rows, self.buyer)

    @cached_property
    def payee(self) -> parties.Named | None:
        return payees.payee_of(self.rows, self.sellers[0].name) if self.sellers else None


def _signed(adjustment: Adjustment) -> Decimal:
    return adjustment.amount if adjustment.is_charge else -adjustment.amount
