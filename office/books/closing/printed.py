"""The close report as a sheet to be printed: the month in figures, its bars, the checklist, proposals, changes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from core.money import with_cents
from core.words import tr
from office.books.closing.step import Step
from office.books.closing.variance import variances
from office.books.journal import AccountType
from office.books.proposal import Proposal
from office.books.review.dossier import Dossier

_MONTHS = 12


def printed_close(
    dossier: Dossier,
    steps: Sequence[Step],
    proposals: Sequence[Proposal],
    *,
    firm: str,
    head: str,
    titles: dict[str, str],
    comments: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The sheet for office.rules.paper. titles: the name of each step for people. comments: as `variances` wants."""
    month = f"{dossier.first:%Y-%m}"
    return {
        "title": tr("Close of {month}", month=month) + (f" · {firm}" if firm else ""),
        "foot": f"Kontor · {head[:16]}",
        "facts": _facts(dossier, head),
        "charts": [_bars(dossier)],
        "tables": [
            _table(
                tr("Checklist"),
                ["", tr("State"), ""],
                [[titles[each.name], each.state.value, each.note] for each in steps],
                (46, 20, 108),
            ),
            _table(
                tr("Proposed entries"),
                [tr("Day"), tr("Text"), tr("Reason")],
                [[str(each.date), each.text, each.reason] for each in proposals],
                (22, 62, 90),
            ),
            _table(
                tr("What changed"),
                [tr("Account"), ""],
                [[f"{each.account} {each.name}", each.sentence] for each in variances(dossier, comments)],
                (54, 120),
            ),
        ],
    }


def _facts(dossier: Dossier, head: str) -> list[list[str]]:
    income, costs = month_results(dossier)[-1][1:]
    return [
        [tr("Entries"), str(len(dossier.now))],
        [tr("Income"), f"{with_cents(income, dossier.currency)} {dossier.currency}"],
        [tr("Costs"), f"{with_cents(costs, dossier.currency)} {dossier.currency}"],
        [tr("Result"), f"{with_cents(income - costs, dossier.currency)} {dossier.currency}"],
        [tr("Head of the chain"), head],
    ]


def month_results(dossier: Dossier) -> list[tuple[str, Decimal, Decimal]]:
    """Month, income and costs of the last twelve months up to this one."""
    sums: dict[str, list[Decimal]] = {f"{dossier.first:%Y-%m}": [Decimal(0), Decimal(0)]}
    for entry in dossier.to_date:
        month = sums.setdefault(f"{entry.date:%Y-%m}", [Decimal(0), Decimal(0)])
        for account, amount in dossier.legs(entry).items():
            kind = dossier.roles.type(account)
            if kind is AccountType.INCOME:
                month[0] -= amount
            elif kind is AccountType.EXPENSE:
                month[1] += amount
    return [(month, income, costs) for month, (income, costs) in sorted(sums.items())][-_MONTHS:]


def _bars(dossier: Dossier) -> dict[str, Any]:
    results = month_results(dossier)
    return {
        "heading": f"{tr('Income')} · {tr('Costs')} ({dossier.currency})",
        "labels": [month for month, *_ in results],
        "series": [
            [tr("Income"), [str(income) for _, income, _ in results]],
            [tr("Costs"), [str(costs) for *_, costs in results]],
        ],
    }


def _table(heading: str, head: list[str], rows: list[list[str]], widths: tuple[int, ...]) -> dict[str, Any]:
    return {"heading": heading, "head": head, "rows": rows, "widths": list(widths), "right": [], "wrap": True}
