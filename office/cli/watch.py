"""``kontor watch``: drafts, invoices and books round the clock without a window."""

import json
import os
from collections.abc import Mapping
from typing import Any

from core.children import step_back
from core.words import tr
from office.app import mail_watch, mailroom, rounds
from office.app.events import Event, Topic
from office.cli.mailbox import passphrase_of
from office.cli.session import Options, Result, Session

_TOLD = {Topic.DOCUMENTS, Topic.INVOICES, Topic.MODELS, Topic.SETTINGS, Topic.QUESTIONS}


def run(session: Session, options: Any) -> Result:
    """Until stopped, or one look with --once; one JSON line for each event."""
    office = session.office
    step_back(os.getpid())

    def line(event: str, facts: Mapping[str, Any]) -> None:
        try:
            print(json.dumps({"event": event, **facts}, ensure_ascii=False), flush=True)
        except BrokenPipeError:  # nobody listens any more
            session.cancel.cancel()

    def changed(event: Event) -> None:
        if event.topic in _TOLD:
            line(event.topic, {"subject": event.subject})

    office.events.subscribe(changed)
    if mailroom.accounts(office):
        office.passphrase = passphrase_of(office)
    mails = mail_watch.watch_of(office, line)  # without an account, too: mails come in by folders
    if options.once:
        office.activity.finish(report=session.report, cancel=session.cancel)
        mails.round(session.cancel)
    else:
        rounds.begin(office)
        mails.run(session.cancel)
    return Result({"event": "stopped"}, tr("Stopped."), one_line=True)


OPTIONS: Options = [(("--once",), {"action": "store_true", "help": "look once and do what waits"})]
