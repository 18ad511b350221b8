"""``kontor mailbox``: the mail accounts whose mail is answered."""

import getpass
import os
import sys
from typing import Any

from core.errors import InputError
from core.words import tr
from office.app import mailroom
from office.app.bootstrap import Office
from office.cli.session import Options, Result, Session, place
from office.mailbox.imap import TLS_PORT, Account, certificate

PASSPHRASE = "KONTOR_PASSPHRASE"  # noqa: S105  the name of a variable: opens the passwords where there is no key ring


def run(session: Session, options: Any) -> Result:
    """Add an account after logging in once, take one out, or list them.

    The password comes from the keyboard or standard input.
    """
    office = session.office
    if options.action != "list" and not (options.host and options.user):
        raise InputError(tr("Say which account: --host SERVER --user NAME"))
    if options.action == "add":
        account = Account(
            options.host, options.user, options.port, certificate(options.authority) if options.authority else ""
        )
        password, office.passphrase = _password(account), passphrase_of(office)
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


def passphrase_of(office: Office) -> str:
    """Where there is no key ring: from the environment, else from the keyboard."""
    if not mailroom.passwords_of(office).needs_passphrase:
        return ""
    if PASSPHRASE in os.environ or not sys.stdin.isatty():
        return os.environ.get(PASSPHRASE, "")
    return getpass.getpass(tr("Passphrase that keeps the mail passwords shut: "))


OPTIONS: Options = [
    (("action",), {"nargs": "?", "default": "list", "choices": ["list", "add", "remove"]}),
    (("--host",), {"default": "", "metavar": "SERVER"}),
    (("--user",), {"default": "", "metavar": "NAME"}),
    (("--port",), {"default": TLS_PORT, "type": int}),
    (("--authority",), {"type": place, "metavar": "FILE", "help": "the certificate of a firm's own server"}),
]
