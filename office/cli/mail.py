"""``kontor mailbox`` and ``kontor watch``: enter an account, then draft round the clock without a window."""

import getpass
import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from core.children import step_back
from core.errors import InputError
from core.words import tr
from office.app import mail_watch, mailroom, rounds
from office.app.bootstrap import Office
from office.app.events import Event, Topic
from office.cli.session import Result, Session
from office.mailbox.imap import Account, certificate

PASSPHRASE = "KONTOR_PASSPHRASE"  # noqa: S105  the name of a variable: opens the passwords where there is no key ring
_TOLD = {Topic.DOCUMENTS, Topic.INVOICES, Topic.MODELS, Topic.SETTINGS, Topic.QUESTIONS}


def mailbox(session: Session, options: Any) -> Result:
    """Add an account after logging in once, take one out, or list them.

    The password comes from the keyboard or standard input.
    """
    office = session.office
    if options.action == "add":
        account = Account(
            options.host, options.user, options.port, certificate(options.authority) if options.authority else ""
        )
        password, office.passphrase = _password(account), _passphrase(office)
        mailroom.add_account(office, account, password)
    if options.action == "remove":
        wanted = Account(options.host, options.user, options.port).name
        if wanted not in {account.name for account in mailroom.accounts(office)}:
            raise InputError(tr("No such account was entered: {name}", name=wanted))
        mailroom.remove_account(office, wanted)
    known = mailroom.accounts(office)
    text = "\n".join(f"{account.name}:{account.port}" for account in known) or tr("No mail account was entered yet.")
    facts = [{"host": account.host, "port": account.port, "user": account.user} for account in known]
    return Result({"accounts": facts}, text)


def _password(account: Account) -> str:
    asked = tr("Password of {user} at {host}: ", user=account.user, host=account.host)
    password = getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise InputError(tr("Without a password the mail cannot be read."))
    return password


def _passphrase(office: Office) -> str:
    """Where there is no key ring: from the environment, else from the keyboard."""
    if not mailroom.passwords_of(office).needs_passphrase:
        return ""
    if PASSPHRASE in os.environ or not sys.stdin.isatty():
        return os.environ.get(PASSPHRASE, "")
    return getpass.getpass(tr("Passphrase that keeps the mail passwords shut: "))


def watch(session: Session, options: Any) -> Result:
    """Until stopped, or one look with --once; one JSON line for each event."""
    office = session.office
    step_back(os.getpid())
    office.events.subscribe(_changed)
    if mailroom.accounts(office):
        office.passphrase = _passphrase(office)
    mails = mail_watch.watch_of(office, _line)  # without an account, too: mails come in by folders
    if options.once:
        office.activity.finish(report=session.report, cancel=session.cancel)
        mails.round(session.cancel)
    else:
        rounds.begin(office)
        mails.run(session.cancel)
    return Result({"event": "stopped"}, tr("Stopped."), one_line=True)


def _changed(event: Event) -> None:
    if event.topic in _TOLD:
        _line(event.topic, {"subject": event.subject})


def _line(event: str, facts: Mapping[str, Any]) -> None:
    print(json.dumps({"event": event, **facts}, ensure_ascii=False), flush=True)
