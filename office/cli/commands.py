"""Each command of the contract by its name. Its deed and options are loaded when it is the one that was called."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from office.cli.session import Options, Result, Session

COMMANDS = {
    "add": "take files and folders in",
    "search": "find passages",
    "ask": "answer a question from the documents",
    "bank": "take bank files in, match their lines with open items",
    "books": "take journals in, write the books for other programs",
    "close": "review a month, decide, lock it",
    "cockpit": "the morning's figures, each with the rows behind it",
    "items": "take open items in",
    "draft": "write a reply to a customer's mail",
    "replies": "what past mails prove about drafts",
    "invoice": "read and check invoices",
    "suppliers": "who is known, who bills regularly, whose prices are agreed",
    "models": "the local model",
    "verify": "check that nothing was lost or changed",
    "backup": "write the whole office into one file",
    "restore": "make the office what a backup holds",
    "sample": "write the sample company",
    "remind": "who is late; reminders as drafts",
    "mailbox": "enter a mail account whose mail is answered, take one out, or list them",
    "watch": "work without a window until stopped",
}


@dataclass(frozen=True, slots=True)
class Command:
    """What a command does, and the options that it understands."""

    run: Callable[[Session, Any], Result]
    options: Options


def command(name: str) -> Command:
    """The command of this name; each has a module of its own, which brings what it needs of the house."""
    module = importlib.import_module(f"office.cli.{name}")
    return Command(module.run, module.OPTIONS)
