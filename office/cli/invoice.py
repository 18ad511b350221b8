"""``kontor invoice``: files in, what each invoice says, how sure that is, what was found, and the verdict."""

from collections.abc import Sequence
from typing import Any

from core.errors import Trouble
from core.evidence import Finding, Severity
from core.money import with_cents
from core.words import tr, tr_n
from office.app import invoice_joining, invoices
from office.app.invoice_rows import CheckedInvoice
from office.cli.session import Options, Result, Session, place
from office.invoices.codec import as_json
from office.invoices.invoice import Invoice, Line
from office.invoices.reading import FIELDS, Reading
from office.invoices.terms import due_date, payable

_MARKS = {"pay": "●", "ask": "◐", "block": "■"}


def run(session: Session, options: Any) -> Result:
    """Read and check invoices, also against each other."""
    if options.together:
        invoice_joining.join_files(session.office, options.paths, report=session.report, cancel=session.cancel)
    paths = options.paths[:1] if options.together else options.paths
    checked = invoices.check_files(session.office, paths, report=session.report, cancel=session.cancel)
    good = [each for each in checked if each.reading is not None]
    refused = [each for each in checked if each.reading is None]
    found = {"invoices": [_json(each) for each in good], "refused": [_refused(each) for each in refused]}
    return Result(found, _text(good, refused), bool(refused))


def _json(checked: CheckedInvoice) -> dict[str, Any]:
    reading = checked.reading
    assert reading is not None  # noqa: S101  the caller parted them
    return {
        "path": checked.path,
        "kind": reading.kind.value,
        "format": reading.format.value,
        "profile": reading.profile,
        "fields": {name: reading[name].as_json() for name in FIELDS},
        "lines": [_line(line) for line in reading.invoice.lines],
        "findings": [finding.as_json() for finding in checked.findings],
        "verdict": checked.verdict,
        "seconds": round(checked.seconds, 4),
        "pages": [reading.first_page, reading.last_page],
        "document": reading.document,
    }


def _line(line: Line) -> dict[str, Any]:
    values = {
        "description": line.description,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_price": line.unit_price,
        "price_quantity": line.price_quantity,
        "net": line.net,
        "vat_rate": line.vat_rate,
    }
    return {name: as_json(value) for name, value in values.items()}


def _refused(checked: CheckedInvoice) -> dict[str, Any]:
    outcome = checked.outcome
    return {"path": checked.path, "outcome": "refused", "reason": outcome.reason or Trouble.NO_TEXT,
            "sentence": outcome.sentence}  # fmt: skip


def _text(good: Sequence[CheckedInvoice], refused: Sequence[CheckedInvoice]) -> str:
    parts = ["\n".join(_lines(each)) for each in good]
    parts += [f"✗ {each.outcome.name}: {each.outcome.sentence}" for each in refused]
    counts = {word: sum(each.verdict == word for each in good) for word in _MARKS}
    said = (
        tr_n("{n} may be paid", "{n} may be paid", counts["pay"]),
        tr_n("{n} needs an answer", "{n} need an answer", counts["ask"]),
        tr_n("{n} must not be paid", "{n} must not be paid", counts["block"]),
    )
    return "\n".join([*parts, ", ".join(said) + "."])


def _lines(checked: CheckedInvoice) -> list[str]:
    reading, row = checked.reading, checked.row
    assert reading is not None  # noqa: S101
    assert row is not None  # noqa: S101
    amount = f"{row.gross} {row.currency}" if row.gross is not None else "–"
    head = f"{_MARKS[checked.verdict]} {reading.name}: {row.supplier or '–'} {row.number} {amount}".rstrip()
    pay = [f"    {tr('best day to pay')}: {row.best_day}"] if row.best_day and checked.verdict == "pay" else []
    told = [_finding(finding) for finding in checked.findings]
    return [head, *_to_pay(reading.invoice), *told, *_asked(reading), *pay]


def _to_pay(invoice: Invoice) -> list[str]:
    """What is left to pay, by when and to which account, as far as the invoice says."""
    left = payable(invoice)
    if left is None:
        return []
    money = f"{with_cents(left, invoice.currency)} {invoice.currency}".rstrip()
    parts = [tr("to pay: {amount}", amount=money) if left > 0 else tr("nothing to pay: {amount}", amount=money)]
    if left > 0 and (due := due_date(invoice)):
        parts.append(tr("due on {day}", day=str(due)))
    if left > 0:
        parts += [tr("to the account {iban}", iban=each.iban) for each in invoice.accounts[:1] if each.iban]
    return ["    " + " · ".join(parts)]


def _finding(finding: Finding) -> str:
    mark = {Severity.BLOCK: "■", Severity.ASK: "?", Severity.INFO: "·"}[finding.severity]
    return f"    {mark} {finding.message} ({finding.rule})"


def _asked(reading: Reading) -> list[str]:
    asked = [name for name in FIELDS if reading[name].status == "asked"]
    return [f"    ? {tr('not proven')}: {', '.join(asked)}"] if asked else []


OPTIONS: Options = [
    (("paths",), {"nargs": "+", "type": place, "metavar": "FILE"}),
    (
        ("--together",),
        {"action": "store_true", "help": "the files are the pages of one invoice, in this order"},
    ),
]
