"""``kontor remind``: who is late and who is left in peace; with --prepare the letters go into the queue of drafts."""

from typing import Any

from core.words import tr
from office.app import reminders
from office.app.reminders import Round
from office.cli.session import Options, Result, Session


def run(session: Session, options: Any) -> Result:
    """What the owner says first, then who is late."""
    office = session.office
    for number in options.dispute:
        reminders.dispute(office, number)
    for number in options.settled:
        reminders.dispute(office, number, settled=True)
    for rate in options.base_rate:
        reminders.enter_base_rate(office, *rate.partition("=")[::2])
    if options.take_back:
        reminders.take_back(office, options.take_back)
    found = reminders.prepare(office) if options.prepare else reminders.due(office)
    return Result(found.as_json(), _text(found))


def _text(found: Round) -> str:
    made = {each.reminder.customer: each for each in found.prepared}
    lines = []
    for each in found.choice.reminders:
        to = (made[each.customer].to or tr("fill in the address")) if each.customer in made else ""
        numbers = ", ".join(claim.item.number for claim in each.claims)
        number = f"#{made[each.customer].id}" if each.customer in made else "●"
        lines.append(f"{number} {each.level}  {each.total} {each.currency}  {each.name}: {numbers}  {to}".rstrip())
    lines += [f"○ {each.item.number}  {each.item.party}: {reminders.why_held(each)}" for each in found.choice.held]
    return "\n".join(lines or [tr("Nobody is late.")])


OPTIONS: Options = [
    (("--prepare",), {"action": "store_true", "help": "write the letters into the queue of drafts"}),
    (("--take-back",), {"nargs": "+", "type": int, "metavar": "ID", "default": []}),
    (("--dispute",), {"nargs": "+", "metavar": "NUMBER", "default": [], "help": "of invoices; --settled ends it"}),
    (("--settled",), {"nargs": "+", "metavar": "NUMBER", "default": []}),
    (("--base-rate",), {"nargs": "+", "metavar": "DAY=PERCENT", "default": [], "help": "as in 2026-07-01=1.27"}),
]
