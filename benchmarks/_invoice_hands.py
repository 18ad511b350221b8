"""What came of a hand of invoices: the papers taken in by the office's own door, each answer counted.

Every paper is taken in by the use case behind `kontor invoice`, in an office that knows nobody. A field is proven
right, asked, proven wrong, or missing; a line counts when description, quantity, price, net and rate are exact; an
error is caught when a question or a stop stands that the clean paper does not have, and stopped when that is a stop.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from benchmarks._invoices_fifth import Paper, Planted, same
from core.evidence import Finding, Severity
from office.app import bootstrap, invoices
from office.app.invoice_judging import judge
from office.invoices.booking import propose
from office.invoices.known import Firm, Known
from office.invoices.reading import Reading

BARRED = ("number", "issue_date", "due_date", "delivery_date", "currency", "net", "vat", "gross", "iban")
LINE_NAMES = ("description", "quantity", "unit_price", "net", "vat_rate")
NOUGHT = {"", "0", "0.00"}
Rules = dict[str, Severity]
Case = tuple[Paper, Planted | None]


@dataclass
class Seen:
    """What came of it, counted and told."""

    fields: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)


def run(papers: tuple[Paper, ...]) -> None:
    """Take all of them in, count, print."""
    seen = Seen()
    clean = {
        paper.name: (reading, found) for paper, _, reading, found in _taken_in([(p, None) for p in papers], seen)
    }
    for paper in papers:
        reading, found = clean[paper.name]
        _fields(paper, reading, seen)
        _lines(paper, reading, seen)
        _taxes(paper, reading, seen)
        _booking(paper, reading, seen)
        _alarms(paper, found, seen)
    for batch in _batches(papers):
        for paper, planted, _, found in _taken_in(batch, seen):
            if planted:
                _caught(paper, planted, _loud(clean[paper.name][1]), _loud(found), seen)
    _print(seen)
    if "--all" in sys.argv:
        print("\n".join(f"   {line}" for line in sorted(seen.told)))


def _batches(papers: tuple[Paper, ...]) -> list[list[Case]]:
    """The errors so dealt that no two of one paper lie in one office."""
    most = max(len(paper.errors) for paper in papers)
    return [[(paper, paper.errors[n]) for paper in papers if n < len(paper.errors)] for n in range(most)]


def _taken_in(batch: list[Case], seen: Seen) -> Iterator[tuple[Paper, Planted | None, Reading | None, list[Finding]]]:
    with tempfile.TemporaryDirectory(prefix="kontor-bench-") as home:
        office = bootstrap.open_office(Path(home) / "office", with_model=False)
        for n, (paper, planted) in enumerate(batch):
            file = Path(home) / f"{n:03d}{paper.suffix}"
            file.write_bytes(paper.bytes(planted))
            checked = invoices.check_files(office, [file])[0]
            if checked.reading is None:
                seen.counts["not read"] += 1
                seen.told.append(f"unread {paper.name} ({planted}): {checked.outcome.sentence}")
                yield paper, planted, None, []
                continue
            own, _verdict = judge(checked.reading, _known(paper, office.desk.today()), None)
            official = [each for each in checked.findings if not each.rule.startswith("KONTOR")]
            yield paper, planted, checked.reading, [*own, *official]
        office.close()


def _known(paper: Paper, today: date) -> Known:
    name, vat_id, country = paper.own
    return Known(today, firm=Firm(names=(name,), country=country, vat_id=vat_id))


def _fields(paper: Paper, reading: Reading | None, seen: Seen) -> None:
    quiet = True
    for name, answer in (("kind", paper.kind), *paper.truth.items()):
        outcome, value = _outcome(name, reading, answer.split("|"))
        group = "barred" if name in BARRED else "other"
        seen.fields[f"{group}: {outcome}"] += 1
        quiet = quiet and (group == "other" or outcome in ("proven", "rightly absent"))
        if outcome not in ("proven", "rightly absent"):
            seen.told.append(f"field  {paper.name}: {name} is {answer!r}, {outcome}: {value!r}")
    seen.counts["papers"] += 1
    seen.counts["papers with no question about the barred fields"] += quiet


def _outcome(name: str, reading: Reading | None, answers: list[str]) -> tuple[str, object]:
    if reading is None:
        return "missing", None
    if name == "kind":
        return ("proven" if reading.kind.value in answers else "wrong and proven"), reading.kind.value
    found = reading[name].as_json()
    status, value = str(found["status"]), found["value"]
    if status == "absent":
        lacks = name in ("vat", "prepaid") and bool(NOUGHT & set(answers))
        return ("rightly absent" if "" in answers or lacks else "missing"), value
    right = any(each and same(str(value), each) for each in answers)
    if right:
        return ("proven" if status == "proven" else "right but asked"), value
    return ("wrong and proven" if status == "proven" else "wrong and asked"), value


def _lines(paper: Paper, reading: Reading | None, seen: Seen) -> None:
    if paper.lines is None:
        return
    read = [{name: getattr(each, name) for name in LINE_NAMES} for each in reading.invoice.lines] if reading else []
    for n, line in enumerate(paper.lines):
        seen.counts["lines"] += 1
        said = read[n] if n < len(read) and len(read) == len(paper.lines) else {}
        wrong = [name for name, meant in zip(LINE_NAMES, line, strict=True) if meant and not _cell(said, name, meant)]
        seen.counts["lines exact"] += not wrong
        if wrong:
            seen.told.append(f"line   {paper.name} {n + 1} of {len(paper.lines)} (read {len(read)}): {wrong}: {said}")


def _taxes(paper: Paper, reading: Reading | None, seen: Seen) -> None:
    """A row of the taxes counts when rate, base and tax are exact, on whatever side of zero a credit note writes."""
    read = [tuple(_size(v) for v in (t.rate, t.base, t.amount)) for t in reading.invoice.taxes] if reading else []
    for row in paper.taxes:
        right = tuple(Decimal(each) for each in row) in read
        seen.counts["tax rows"] += 1
        seen.counts["tax rows exact"] += right
        if not right:
            seen.told.append(f"tax    {paper.name}: {row} of {[[str(v) for v in each] for each in read]}")


def _size(value: Decimal | None) -> Decimal:
    return abs(value or Decimal(0))


def _booking(paper: Paper, reading: Reading | None, seen: Seen) -> None:
    """Whether the account of cost is one that a bookkeeper would take."""
    if not paper.accounts:
        return
    name, vat_id, country = paper.own
    booked = propose(reading.invoice, None, Firm((name,), country=country, vat_id=vat_id)) if reading else None
    seen.counts["bookings"] += 1
    seen.counts["bookings right"] += booked is not None and booked.account in paper.accounts
    if not booked or booked.account not in paper.accounts:
        said = booked and (booked.account, booked.account_name, booked.source)
        seen.told.append(f"booked {paper.name}: {' or '.join(paper.accounts)}, not {said}")


def _cell(said: dict[str, Any], name: str, meant: str) -> bool:
    value = "" if said.get(name) is None else str(said.get(name))
    return any(same(value, each) or same(value + ".0", each + ".0") for each in meant.split("|"))


def _alarms(paper: Paper, found: list[Finding], seen: Seen) -> None:
    loud = [each for each in found if each.severity is not Severity.INFO]
    seen.counts["clean with an alarm"] += bool(loud)
    seen.counts["clean stopped"] += any(each.severity is Severity.BLOCK for each in loud)
    seen.told += [f"alarm  {paper.name}: {f.rule} {f.severity.value}: {f.message[:150]}" for f in loud]


def _loud(found: list[Finding]) -> Rules:
    loud = [each for each in found if each.severity is not Severity.INFO]
    blocked = {each.rule for each in loud if each.severity is Severity.BLOCK}
    return {each.rule: Severity.BLOCK if each.rule in blocked else Severity.ASK for each in loud}


def _caught(paper: Paper, planted: Planted, before: Rules, now: Rules, seen: Seen) -> None:
    new = {rule for rule, weight in now.items() if weight is not before.get(rule)}
    stopped = any(now[rule] is Severity.BLOCK for rule in new)
    seen.counts[f"planted {planted.severity}"] += 1
    seen.counts[f"caught {planted.severity}"] += bool(new)
    seen.counts[f"stopped {planted.severity}"] += stopped
    if not new or (planted.severity == "block" and not stopped):
        word = "missed" if not new else "asked "
        seen.told.append(
            f"{word} {paper.name}: {planted.name} ({planted.severity}): {', '.join(sorted(now)) or 'nothing'}"
        )


def _print(seen: Seen) -> None:
    for group, count in sorted(seen.fields.items()):
        print(f"   fields {group}: {count}")
    said = seen.counts
    print(
        f"papers with no question about the barred fields: {said['papers with no question about the barred fields']}"
        f" of {said['papers']}; not read: {said['not read']}"
    )
    print(f"lines exact: {said['lines exact']} of {said['lines']}")
    if said["tax rows"]:
        print(f"tax rows exact: {said['tax rows exact']} of {said['tax rows']}")
    if said["bookings"]:
        print(f"bookings right: {said['bookings right']} of {said['bookings']}")
    for weight in ("block", "ask"):
        print(
            f"planted to {weight}: {said[f'caught {weight}']} of {said[f'planted {weight}']} caught,"
            f" {said[f'stopped {weight}']} stopped"
        )
    print(f"clean papers with an alarm: {said['clean with an alarm']}, stopped: {said['clean stopped']}")
