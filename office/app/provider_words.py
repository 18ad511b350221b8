"""What a payment provider's export held, in one sentence of the owner's language."""

from collections import Counter, defaultdict
from decimal import Decimal

from core.money import with_cents
from core.words import tr, tr_n
from office.books.statements.providers import PREFIX, Kind
from office.books.statements.statement import Statement

_BACK = (Kind.REFUND, Kind.CHARGEBACK)


def provider_summary(statement: Statement) -> str:
    """How much was sold, charged, given back and paid out; "" for a bank's statement."""
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    counts: Counter[str] = Counter()
    for line in statement.lines:
        if line.booked and line.kind.startswith(PREFIX):
            sums[line.kind.removeprefix(PREFIX)] += line.amount
            counts[line.kind.removeprefix(PREFIX)] += 1
    if not sums:
        return ""

    def written(*kinds: Kind) -> str:
        return f"{with_cents(abs(sum((sums[kind] for kind in kinds), Decimal(0))), statement.currency)}"

    parts = [
        tr_n("{n} sale of {amount}", "{n} sales of {amount}", counts[Kind.SALE], amount=written(Kind.SALE)),
        tr("{amount} fees", amount=written(Kind.FEE)),
        tr("{amount} given back", amount=written(*_BACK)) if any(sums[kind] for kind in _BACK) else "",
        tr("{amount} spent", amount=written(Kind.PURCHASE)) if sums[Kind.PURCHASE] else "",
        tr("{amount} paid out to the bank", amount=written(Kind.PAYOUT)) if sums[Kind.PAYOUT] else "",
    ]
    return f"{statement.account} {statement.currency}: " + ", ".join(filter(None, parts))
