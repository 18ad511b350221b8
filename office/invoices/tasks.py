"""What must be done by a person before an invoice may be paid, and which no single click can dismiss."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from core.evidence import Finding, Severity
from office.invoices.checks.printed_before import differs_from_print
from office.invoices.keys import accounts_of
from office.invoices.known import Known, Supplier
from office.invoices.parties import supplier_of
from office.invoices.reading import Reading

CALL_BACK = "call-back"  # the account is another one than was paid before
CHECK_ACCOUNT = "check-account"  # the first account of a supplier
ANSWER = "answer"  # a finding that blocks
SECOND_PERSON = "second-person"
_OF_THE_ACCOUNT = frozenset({"KONTOR-PAYEE-01", "KONTOR-PAYEE-03", "KONTOR-PAYEE-11"})
_COLLECTED = frozenset({"49", "59", "48", "54", "55", "10", "97"})  # the payee fetches it, or it is paid already

Task = tuple[str, str]


def tasks_of(
    reading: Reading,
    findings: Iterable[Finding],
    known: Known,
    people: int,
    *,
    alone: bool,
    done: Iterable[Task] = (),
) -> list[Task]:
    """(kind, subject) of each, in the order in which they are done.

    people: how many may decide. done: what was done for this invoice already; an account that was confirmed for it
    is known from then on, and still wants its second person.
    """
    supplier = supplier_of(reading.invoice, known)
    account = list(_account_tasks(reading, supplier, changed=differs_from_print(reading, known)))
    seen = [*account, *(task for task in done if task[0] in {CALL_BACK, CHECK_ACCOUNT})]
    return [*account, *_answers(findings, bool(account)), *_second(reading, known, seen, people, alone=alone)]


def trusted(supplier: Supplier | None) -> set[str]:
    """The accounts that money really went to, or that were confirmed by asking."""
    return {paid.account for paid in supplier.accounts if paid.times or paid.confirmed} if supplier else set()


def _account_tasks(reading: Reading, supplier: Supplier | None, *, changed: bool) -> Iterator[Task]:
    means = {account.means for account in reading.invoice.accounts if account.means}
    if not reading.kind.demands_money or (means and means <= _COLLECTED):
        return
    known = trusted(supplier)
    for account in accounts_of(reading.invoice):
        if account not in known:
            yield (CALL_BACK if known or changed else CHECK_ACCOUNT, account)


def _answers(findings: Iterable[Finding], account: bool) -> Iterator[Task]:
    """One for each rule that blocks. What is wrong with a new account is answered by asking for the account."""
    rules = dict.fromkeys(
        finding.rule
        for finding in findings
        if finding.severity is Severity.BLOCK and not (account and finding.rule in _OF_THE_ACCOUNT)
    )
    yield from ((ANSWER, rule) for rule in rules)


def _second(reading: Reading, known: Known, account: list[Task], people: int, *, alone: bool) -> Iterator[Task]:
    """Four eyes: for an account that changed, for a first one where there are two people, above a limit."""
    limit, amount = known.limits.four_eyes_above, abs(reading.invoice.gross or Decimal(0))
    changed = any(kind == CALL_BACK for kind, _account in account)
    if (changed and not alone) or (account and people > 1) or (limit is not None and amount > limit):
        yield (SECOND_PERSON, "")
