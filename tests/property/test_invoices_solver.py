"""Whatever the sums of an invoice: those that close are found, and those that do not are never called proven."""

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from office.invoices.page.solver import solve
from office.invoices.page.sums import Stated, System, TaxRow

CENT = Decimal("0.01")
RATES = st.sampled_from([Decimal(rate) for rate in ("19", "7", "20", "5.5", "8.1", "10")])
AMOUNTS = st.integers(100, 10**8).map(lambda cents: Decimal(cents) / 100)
WRONG = st.integers(1, 10**6).map(lambda cents: Decimal(cents) / 100)


def taxed(base: Decimal, rate: Decimal) -> Decimal:
    return (base * rate / 100).quantize(CENT, ROUND_HALF_UP)


def stated(net: Decimal, vat: Decimal, gross: Decimal, rates: tuple[Decimal, ...], **more: object) -> Stated:
    rows = tuple(TaxRow(rate, (vat,)) for rate in rates)
    return Stated(nets=(net,), vats=(vat,), grosses=(gross,), taxes=rows, rates=rates, **more)  # type: ignore[arg-type]


@given(AMOUNTS, RATES)
def test_one_rate_is_found(net: Decimal, rate: Decimal) -> None:
    vat = taxed(net, rate)
    solution = solve(stated(net, vat, net + vat, (rate,)))
    assert solution.system is not None
    assert solution.system.key == (net, vat, net + vat)
    assert solution.due == net + vat
    assert not solution.contradicted


@given(st.lists(st.tuples(AMOUNTS, RATES), min_size=2, max_size=4, unique_by=lambda part: part[1]))
def test_several_rates_are_found_with_their_bases(parts: list[tuple[Decimal, Decimal]]) -> None:
    taxes = [taxed(base, rate) for base, rate in parts]
    assume(all(taxes) and len(set(taxes)) == len(taxes))
    net, vat = sum(base for base, _ in parts), sum(taxes)
    rows = tuple(TaxRow(rate, (base, tax)) for (base, rate), tax in zip(parts, taxes, strict=True))
    given_ = Stated(
        nets=(Decimal(net),), vats=tuple(amount for row in rows for amount in row.amounts),
        grosses=(Decimal(net + vat),), taxes=rows, rates=tuple(rate for _, rate in parts),
    )  # fmt: skip
    solution = solve(given_)
    if solution.system is None:  # a base may by chance fit another row's tax: then all that fits is offered
        assert (net, net + vat) in {(rival.net, rival.gross) for rival in solution.rivals}
    else:
        assert (solution.system.net, solution.system.gross) == (net, net + vat)


@given(st.lists(st.integers(5000, 10**8), min_size=2, max_size=2), st.permutations([Decimal(19), Decimal(7)]))
def test_two_rates_of_ordinary_amounts_are_settled(cents: list[int], rates: list[Decimal]) -> None:
    """No abstention where the amounts are far from each other's tax."""
    bases = [Decimal(each) / 100 for each in cents]
    taxes = [taxed(base, rate) for base, rate in zip(bases, rates, strict=True)]
    figures = [*bases, *taxes, sum(bases), sum(taxes)]
    assume(all(abs(a - b) > 1 for n, a in enumerate(figures) for b in figures[:n]))
    rows = tuple(TaxRow(rate, (base, tax)) for rate, base, tax in zip(rates, bases, taxes, strict=True))
    net, vat = sum(bases, Decimal(0)), sum(taxes, Decimal(0))
    vats = tuple(amount for row in rows for amount in row.amounts)
    found = solve(Stated(nets=(net,), vats=vats, grosses=(net + vat,), taxes=rows, rates=tuple(rates))).system
    assert found is not None
    assert (found.net, found.vat, found.gross) == (net, vat, net + vat)


@given(AMOUNTS, RATES, st.integers(1, 99))
def test_what_was_paid_is_taken_off(net: Decimal, rate: Decimal, share: int) -> None:
    vat = taxed(net, rate)
    gross = net + vat
    paid = (gross * share / 100).quantize(CENT)
    assume(0 < paid < gross)
    solution = solve(stated(net, vat, gross, (rate,), prepaid=(paid,), dues=(gross - paid,)))
    assert solution.system is not None
    assert solution.system.gross == gross
    assert (solution.prepaid, solution.due) == (paid, gross - paid)


def proven(net: Decimal, vat: Decimal, gross: Decimal, rate: Decimal) -> System | None:
    solution = solve(stated(net, vat, gross, (rate,)))
    return solution.system if not solution.contradicted else None


@given(AMOUNTS, RATES, WRONG, st.sampled_from(["net", "vat", "gross"]))
def test_a_wrong_sum_is_never_proven(net: Decimal, rate: Decimal, off: Decimal, which: str) -> None:
    vat = taxed(net, rate)
    sums = {"net": net, "vat": vat, "gross": net + vat}
    assert proven(sums["net"], sums["vat"], sums["gross"], rate)  # the control
    sums[which] += off
    assume(sums["vat"] not in {net, net + vat})  # a rate's row that prints its base or its total is no wrong VAT
    assert proven(sums["net"], sums["vat"], sums["gross"], rate) is None


@given(AMOUNTS, RATES, WRONG)
def test_two_totals_are_no_proof(net: Decimal, rate: Decimal, off: Decimal) -> None:
    vat = taxed(net, rate)
    gross = net + vat
    both = Stated(
        nets=(net,), vats=(vat,), grosses=(gross, gross + off), taxes=(TaxRow(rate, (vat,)),), rates=(rate,)
    )
    assume(off not in {net, vat} and gross + off not in {net, vat})
    solution = solve(both)
    assert solution.system is None or solution.contradicted
