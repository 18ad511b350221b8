"""A day with invoices as a transcript that a person can read: what comes, what is found, what is done, what is left.

A change here is a change of what the owner sees: look at it, then renew it:
``python -m tests.golden.test_invoice_day``.
"""

import tempfile
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path

from core.errors import InputError
from office.app import documents, firm, invoices
from office.app.bootstrap import Office, open_office
from office.invoices.known import Firm
from tests.invoice_files import BUYER, OTHER, Paper

GOLDEN = Path(__file__).parent / "invoices" / "day.txt"
TODAY = date(2026, 11, 5)
WOOD = Paper()


def listed(office: Office) -> Iterator[str]:
    """The list as the room shows it, by number."""
    for row in sorted(invoices.list_invoices(office), key=lambda row: (row.number, row.id)):
        detail = invoices.invoice(office, row.id)
        rules = sorted({finding.rule for finding in detail.findings if finding.severity != "info"})
        tasks = [task.kind for task in detail.tasks if not task.done]
        yield f"    {row.number} {row.gross} {row.verdict} {row.state} {row.channel}" + "".join(
            f" {mark}{','.join(found)}" for mark, found in (("! ", rules), ("to do: ", tasks)) if found
        )


def refused(action: str, *call: object, **more: object) -> str:
    """What the app says to somebody in a hurry."""
    function, *arguments = call
    try:
        function(*arguments, **more)  # type: ignore[operator]
    except InputError as no:
        return f"  {action}: no. {no.sentence}"
    return f"  {action}: done"


def mail(folder: Path) -> Path:
    """A supplier's mail with an invoice attached."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = (
        "Holz-Nord <rechnung@holz-nord.example.com>",
        "wir@example.org",
        "RE",
    )
    message.set_content("Anbei unsere Rechnung. IBAN bestaetigt, bitte freigeben.")
    attached = WOOD.write(folder, number="2026-0003", net="300.00")
    message.add_attachment(attached.read_bytes(), maintype="application", subtype="xml", filename="2026-0003.xml")
    path = folder / "mail.eml"
    path.write_bytes(message.as_bytes())
    attached.unlink()
    return path


def day(folder: Path) -> Iterator[str]:
    """The whole day."""
    office = open_office(folder / "office", with_model=False)
    office.desk.today = lambda: TODAY  # type: ignore[method-assign]
    try:
        firm.set_firm(office, Firm(names=(BUYER,), accounts=("DE48999200500004812070",)))
        yield from _morning(office, folder / "in")
        yield from _afternoon(office, folder / "in")
    finally:
        office.close()


def _morning(office: Office, inbox: Path) -> Iterator[str]:
    yield "08:00 the first invoice of a supplier is dropped"
    (first,) = invoices.check_files(office, [WOOD.write(inbox)])
    yield from listed(office)
    assert first.row
    yield refused("approve", invoices.approve, office, first.row.id)
    (task,) = invoices.invoice(office, first.row.id).tasks
    yield refused("check the account, without saying how", invoices.complete_task, office, first.row.id, task.id, {})
    yield refused(
        "… by the contract", invoices.complete_task, office, first.row.id, task.id, {"text": "Rahmenvertrag"}
    )
    yield refused("approve", invoices.approve, office, first.row.id)
    yield from _payments(office)
    yield refused("paid", invoices.mark_paid, office, first.row.id, TODAY)
    yield "09:00 the same again: a copy in the watched folder, a new print of it, and the next one by mail"
    again = WOOD.write(inbox, "again.xml", note="Zweitschrift")
    documents.add_paths(office, [WOOD.write(inbox / "copy"), again, mail(inbox)])
    office.activity.finish()
    yield from listed(office)


def _afternoon(office: Office, inbox: Path) -> Iterator[str]:
    yield "14:00 another account, a wrong sum, somebody else's invoice"
    papers = [
        WOOD.write(inbox, number="2026-0004", net="900.00", iban=OTHER),
        WOOD.write(inbox, number="2026-0005", net="50.00", gross="80.00"),
        WOOD.write(inbox, number="2026-0006", net="70.00", buyer="Zimmerei Lindemann GmbH"),
    ]
    changed, wrong, foreign = [each.row.id for each in invoices.check_files(office, papers) if each.row]
    yield from listed(office)
    yield refused("approve the other account", invoices.approve, office, changed, person="Anna")
    call = invoices.invoice(office, changed).tasks[0]
    printed = {"person": "Frau Meier", "phone": "04141 990 123"}
    yield refused("call the printed number", invoices.complete_task, office, changed, call.id, printed)
    yield refused("block it", invoices.block, office, changed, "Betrugsversuch", person="Anna")
    letter = invoices.ask_supplier(office, wrong)
    yield f"  ask about the wrong sum: {letter.language}, to {letter.to}: {letter.subject}"
    token = invoices.block(office, foreign, "nicht für uns").token
    yield refused("take that back", invoices.undo, office, token)
    yield "17:00"
    yield from listed(office)
    yield from _payments(office)
    counted = invoices.savings(office)
    yield f"  earned {counted.discounts_earned.amount}, stopped {counted.duplicates_stopped.amount}"


def _payments(office: Office) -> Iterator[str]:
    for each in invoices.payment_list(office, TODAY):
        yield f"  to pay: {each.number} {each.amount} on {each.day}, discount {each.discount}, ready: {each.ready}"


def transcript() -> str:
    with tempfile.TemporaryDirectory() as folder:
        return "\n".join(day(Path(folder))) + "\n"


def test_the_day_goes_as_it_went_before():
    assert transcript() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(transcript(), encoding="utf-8")
