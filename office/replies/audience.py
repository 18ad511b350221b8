"""Who may be told what a document says: every customer, one party alone, or nobody outside the house."""

import re
import tomllib
from collections.abc import Sequence
from enum import StrEnum
from importlib import resources
from typing import Any

from core.patterns import regex

_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "audience.toml").read_text(encoding="utf-8")
)
LONGEST_TITLE = 60  # characters of a line that may be a title although a full stop stands in it
TITLE = 160  # characters of a document's beginning in which its title stands


class Audience(StrEnum):
    """For whose eyes a document is (stable: settings name these)."""

    CUSTOMERS = "customers"
    ONE_PARTY = "one-party"
    HOUSE = "house"


def _any(name: str) -> re.Pattern[str]:
    return regex("|".join(_WORDS[name]["any"]), re.IGNORECASE | re.DOTALL)


_HOUSE, _ONE_PARTY, _MACHINE = _any("house"), _any("one_party"), _any("machine")
_KEYED, _HOUSE_COLUMNS = _any("keyed_columns"), _any("house_columns")
_PERSONAL, _TOPIC = _any("personal_columns"), _any("topic")
_SENTENCE = regex(r"\w{3}[.!?](?:\s|$)|[。！？]")
_TABLES = {"csv", "xlsx", "xls", "ods"}
_MAIL = regex(r"[\w.+-]+@[\w-]+\.\w")


def audience_of(names: Sequence[str], title: str, beginning: str, kind: str) -> Audience:
    """For whom a document is, by its names and its title, or else its first line. kind: see `kb.document.Kind`.

    A table's first line names its columns, which `audience_of_row` reads. What is called by matters alone ("Payment
    and invoices") tells everybody how the firm does things. Mails are for nobody: what somebody wrote to the firm is
    not what the firm says.
    """
    if kind in {"eml", "msg"}:
        return Audience.HOUSE
    named = "\n".join([*(name.rpartition(".")[0].replace("_", " ").replace("-", " ") for name in names), title])
    headed = named if title or kind in _TABLES else f"{named}\n{_first_line(beginning)}"
    if kind not in _TABLES and any(map(_TOPIC.fullmatch, named.strip().split("\n"))):
        return Audience.CUSTOMERS
    if _HOUSE.search(headed):
        return Audience.HOUSE
    return Audience.ONE_PARTY if _ONE_PARTY.search(headed) else Audience.CUSTOMERS


def _first_line(beginning: str) -> str:
    """The first line where it can be a title; a whole sentence is none."""
    line = next((line.strip() for line in beginning[:TITLE].splitlines() if line.strip()), "")
    return "" if len(line) > LONGEST_TITLE and _SENTENCE.search(line) else line


def audience_of_row(headers: Sequence[str], text: str = "") -> Audience:
    """For whom a table's row is, by its columns' names: a list of orders has another party in each row.

    text: the row's; one that holds a mail address belongs to whom it belongs to.
    """
    if any(_HOUSE_COLUMNS.search(header) for header in headers):
        return Audience.HOUSE
    keyed = any(_KEYED.fullmatch(header.strip()) for header in headers) or (headers and _MAIL.search(text))
    return Audience.ONE_PARTY if keyed else Audience.CUSTOMERS


def is_personal_column(header: str) -> bool:
    """Whether a column says who somebody is, and nothing of his order: he needs not be told."""
    return bool(_PERSONAL.fullmatch(header.strip()))


def speaks_to_machines(text: str) -> bool:
    """Whether a text tries to give orders to a program: it is data, and no evidence for anything."""
    return bool(_MACHINE.search(text))
