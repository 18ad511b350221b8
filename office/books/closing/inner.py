"""Steps about what the firm itself works out: pay, accruals, assets, currencies, stock, taxes."""

from collections.abc import Iterable
from decimal import Decimal

from core.money import with_cents
from core.words import tr, tr_n
from office.books.closing.facts import CloseFacts
from office.books.closing.step import Step, absent, asked, done, written
from office.books.journal import AccountType, Entry
from office.books.review.dossier import Dossier
from office.books.review.lexicon import STAFF_NAME

_TOLD = 12
# Which proposals of the review belong to which step.
KINDS = {
    "accruals": {"accrual-missing", "accrual-not-released", "cost-not-accrued", "revenue-not-accrued"},
    "prepaids": {
        "prepaid-expensed",
        "cost-of-later-month",
        "income-of-later-month",
        "income-not-deferred",
        "amortisation-missing",
    },
    "fixed-assets": {
        "asset-expensed",
        "expense-capitalised",
        "depreciation-missing",
        "depreciation-not-pro-rata",
        "asset-not-depreciated",
    },
    "currency": {"fx-not-revalued"},
    "inventory": {"goods-not-received"},
    "owner": {"private-expense", "owner-difference", "intercompany-difference"},
    "payroll": {"payroll-difference"},
    "vat": {"tax-not-deductible"},
}


def payroll(dossier: Dossier, facts: CloseFacts) -> Step:
    """Pay is booked as its summary says, and what is owed to staff stands on the right side."""
    if open_ones := _open(facts, "payroll"):
        return open_ones
    costs = dossier.roles.named(STAFF_NAME, AccountType.EXPENSE)
    if not costs:
        return absent("payroll", tr("No payroll was found in the books."))
    booked = _on(dossier, dossier.now, costs)
    if not booked:
        return asked("payroll", tr("Pay was booked in earlier months, but not in this one."), *costs)
    owed = dossier.roles.named(STAFF_NAME, AccountType.LIABILITY)
    turned = [account for account in owed if dossier.roles.balance(account) > 0]
    if turned:
        return asked("payroll", tr("An account stands on the wrong side: {names}", names=", ".join(turned)), *turned)
    total = sum(
        (dossier.legs(entry)[account] for entry in booked for account in costs if account in dossier.legs(entry)),
        Decimal(0),
    )
    return done(
        "payroll", tr("Pay of the month: {total}.", total=written(total, dossier.currency)), *_numbers(booked)
    )


def accruals(dossier: Dossier, facts: CloseFacts) -> Step:
    """Accruals are made and taken back."""
    return _worked_out(dossier, facts, "accruals", dossier.roles.accrued, tr("No accruals were found in the books."))


def prepaids(dossier: Dossier, facts: CloseFacts) -> Step:
    """Prepaid costs and deferred income are spread by day."""
    accounts = [*dossier.roles.prepaid, *dossier.roles.deferred]
    return _worked_out(
        dossier, facts, "prepaids", accounts, tr("No prepaid costs and no deferred income were found.")
    )


def fixed_assets(dossier: Dossier, facts: CloseFacts) -> Step:
    """What lasts is written down, from its first month on."""
    accounts = [*dossier.roles.fixed, *dossier.roles.contra]
    return _worked_out(dossier, facts, "fixed-assets", accounts, tr("No fixed assets were found in the books."))


def currency(dossier: Dossier, facts: CloseFacts) -> Step:
    """Money in other currencies stands at the closing rate."""
    others = {posting.currency for entry in dossier.to_date for posting in entry.postings} - {dossier.currency}
    named = [
        account.number
        for account in dossier.journal.accounts.values()
        if _names_other(account.name, dossier.currency)
    ]
    if not others and not named:
        return absent("currency", tr("No money in another currency was found."))
    return _worked_out(dossier, facts, "currency", named or sorted(others), "")


def _names_other(name: str, own: str) -> bool:
    return any(
        code in name.upper().split() or f"{code}-" in name.upper()
        for code in ("USD", "EUR", "GBP", "CHF", "JPY", "CNY")
        if code != own
    )


def inventory(dossier: Dossier, facts: CloseFacts) -> Step:
    """Stock is what came less what went, never below nothing."""
    return _worked_out(
        dossier, facts, "inventory", dossier.roles.stock, tr("No stock of goods was found in the books.")
    )


def owner(dossier: Dossier, facts: CloseFacts) -> Step:
    """The owner's account, and those with affiliates, agree."""
    return _worked_out(
        dossier, facts, "owner", dossier.roles.owners, tr("No account of the owner was found in the books.")
    )


def _worked_out(dossier: Dossier, facts: CloseFacts, name: str, accounts: Iterable[str], nothing: str) -> Step:
    """Asked while the review proposes something for it; done where its accounts are kept and nothing is open."""
    if open_ones := _open(facts, name):
        return open_ones
    held = list(accounts)
    if not held:
        return absent(name, nothing)
    told = [f"{account} {with_cents(dossier.roles.balance(account), dossier.currency)}" for account in held]
    booked = _on(dossier, dossier.now, held)
    note = tr_n("{n} entry in this month, nothing open.", "{n} entries in this month, nothing open.", len(booked))
    return done(name, note, *told[:_TOLD], *_numbers(booked))


def _open(facts: CloseFacts, name: str) -> Step | None:
    """The step as asked, while the review proposes something for it."""
    open_ones = [proposal for proposal in facts.proposals if proposal.kind in KINDS[name]]
    evidence = [place for proposal in open_ones for place in proposal.evidence]
    note = tr_n("{n} entry is proposed.", "{n} entries are proposed.", len(open_ones))
    return asked(name, note, *evidence[:_TOLD]) if open_ones else None


def vat(dossier: Dossier, facts: CloseFacts) -> Step:
    """The tax booked is the tax that net sales and costs bear, by the rates of their own entries."""
    if open_ones := _open(facts, "vat"):
        return open_ones
    accounts = sorted(dossier.roles.tax)
    if not accounts:
        return absent("vat", tr("No accounts of value added tax were found."))
    usual = _usual_rates(dossier)
    odd = [entry.number for entry in dossier.now if not _rates(dossier, [entry]) <= usual]
    sums = [f"{account} {with_cents(_moved(dossier, account), dossier.currency)}" for account in accounts]
    if odd:
        return asked(
            "vat",
            tr_n(
                "{n} entry bears tax at a rate that no other has.",
                "{n} entries bear tax at a rate that no other has.",
                len(odd),
            ),
            *odd[:_TOLD],
        )
    return done("vat", tr("The month's tax agrees with its bills and sales."), *sums)


def _usual_rates(dossier: Dossier) -> set[Decimal]:
    """The rates of tax of earlier months; in the first month whatever it bears."""
    return _rates(dossier, dossier.past) or _rates(dossier, dossier.now)


def _rates(dossier: Dossier, entries: Iterable[Entry]) -> set[Decimal]:
    return {
        rate
        for entry in entries
        for account, rate in dossier.roles.tax_rates(dossier.legs(entry))
        if account in dossier.roles.tax
    }


def _moved(dossier: Dossier, account: str) -> Decimal:
    return sum((dossier.legs(entry).get(account, Decimal(0)) for entry in dossier.now), Decimal(0))


def tax_provision(dossier: Dossier, _facts: CloseFacts) -> Step:
    """Profit so far this year, against income tax booked."""
    year = [entry for entry in dossier.to_date if entry.date.year == dossier.last.year]
    profit = -sum(
        (amount for entry in year for account, amount in dossier.legs(entry).items()
         if (kind := dossier.roles.type(account)) and kind.is_result), Decimal(0))  # fmt: skip
    shown = written(profit, dossier.currency)
    if profit <= 0:
        return done("tax-provision", tr("No profit this year so far ({profit}): nothing to set aside.", profit=shown))
    return asked(
        "tax-provision",
        tr("Profit this year so far: {profit}. Ask your tax adviser what to set aside for it.", profit=shown),
    )


def _on(dossier: Dossier, entries: Iterable[Entry], accounts: Iterable[str]) -> list[Entry]:
    wanted = set(accounts)
    return [entry for entry in entries if wanted & set(dossier.legs(entry))]


def _numbers(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(entry.number for entry in entries)[:_TOLD]
