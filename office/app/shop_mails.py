"""Messages in tables of shops and marketplaces: the owner confirms the columns once, rows become mails."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.header import Header
from email.utils import format_datetime, formataddr
from pathlib import Path

from core.errors import InputError, Trouble, WorldError
from core.patterns import regex
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr, tr_n
from office.app import mailroom
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.invoice_memory import firm_of
from office.replies.shop_columns import Columns, Role, Table, guessed, is_messages, table_of
from office.replies.shop_messages import ShopMessage, Taken, Unread, by_conversation, messages

TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xls", ".ods"})
_CONFIRMED = "shop_columns"  # the setting: {key of a table: {role: column}}, as the owner said
_MARKUP = regex(r"<(?:br|p|div|span|html|a)\b[^>]*>", re.IGNORECASE)
_PLACE = "table.invalid"  # the domain of our own Message-IDs: no mail can ever go there (RFC 2606)


@dataclass(frozen=True, slots=True)
class ShopTable:
    """A table that was looked at, and what its columns are: as the owner confirmed, else as they seem to be."""

    path: Path
    table: Table
    columns: Columns
    confirmed: bool

    def taken(self, office: Office) -> Taken:
        """Its rows as messages, by the columns as they stand."""
        return messages(self.table, self.columns, _own_names(office))


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a table. fresh: messages that wait for a draft now; known: that were here already."""

    path: Path
    fresh: int
    known: int
    taken: Taken

    def sentences(self) -> list[str]:
        """For the owner, the rows that he has to look at himself last."""
        taken = self.taken
        told = [
            tr_n("{n} message waits for its draft", "{n} messages wait for their drafts", self.fresh),
            tr_n("{n} is here already", "{n} are here already", self.known) if self.known else "",
            tr_n("{n} was answered in the table", "{n} were answered in the table", taken.answered)
            if taken.answered
            else "",
            tr_n("{n} row cannot be read", "{n} rows cannot be read", len(taken.unread)) if taken.unread else "",
        ]
        return [*filter(None, told), *map(unread_words, taken.unread)]


def look(office: Office, path: Path, *, cancel: CancelToken | None = None) -> ShopTable:
    """The table of messages in a file; of a workbook the first sheet that is one.

    Raises WorldError for what cannot be read, or in which no column seems to hold messages; and Cancelled.
    """
    tables = [table_of(cells) for cells in office.reader.sheets(path, cancel=cancel)]
    found = [_known(office, path, table) for table in tables if table.rows]
    best = next((one for one in found if one.confirmed or is_messages(one.columns)), None)
    if best is None:
        sentence = tr("No column of this table holds messages of customers: {name}", name=path.name)
        raise WorldError(Trouble.UNKNOWN_KIND, sentence)
    return best


def _known(office: Office, path: Path, table: Table) -> ShopTable:
    said = office.records.setting(_CONFIRMED, {}).get(table.key)
    if said is None:
        return ShopTable(path, table, guessed(table), confirmed=False)
    return ShopTable(path, table, {Role(role): place for role, place in said.items()}, confirmed=True)


def confirm(office: Office, shown: ShopTable, columns: Columns) -> ShopTable:
    """The owner says what the columns of this make of table are, for this and all that come. Raises InputError."""
    if not is_messages(columns):
        raise InputError(tr("Say which column holds the message, and which one the customer or the order."))
    if len(set(columns.values())) < len(columns):
        raise InputError(tr("One column cannot be two things. Look at them again."))
    said = {role.value: place for role, place in columns.items()}
    office.records.set_setting(_CONFIRMED, {**office.records.setting(_CONFIRMED, {}), shown.table.key: said})
    return ShopTable(shown.path, shown.table, columns, confirmed=True)


def bring(
    office: Office,
    shown: ShopTable,
    *,
    asked: bool = True,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Brought:
    """Each row that wants an answer becomes a mail that waits for a draft; a row that was here before does not.

    asked: the owner waits for the drafts. Raises Cancelled; what was taken in until then stays.
    """
    taken, store = shown.taken(office), mailroom.store_of(office)
    pace, fresh = Pace(len(taken.open)), 0
    try:
        for n, (one, before) in enumerate(by_conversation(taken.open)):
            if cancel:
                cancel.check()
            report(pace.at(n, one.name or one.order))
            fresh += store.arrived("", mailroom.kept(office, as_mail(one, before)), asked=asked)
    finally:
        office.mail_waits.set()
        office.events.tell(Topic.REPLIES)
    return Brought(shown.path, fresh, len(taken.open) - fresh, taken)


def _own_names(office: Office) -> list[str]:
    users = [account.user for account in mailroom.accounts(office)]
    return [*firm_of(office.records).names, str(office.records.setting("firm_name", "")), *users]


# --- a row as a mail -----------------------------------------------------------------------------------------------


def as_mail(one: ShopMessage, before: Sequence[ShopMessage] = ()) -> bytes:
    """The row as a mail (RFC 5322): the same bytes whenever and in whatever table it comes.

    before: the conversation's earlier messages, oldest first.
    """
    kind = "text/html" if _MARKUP.search(one.text) else "text/plain"
    body = base64.encodebytes(one.text.encode("utf-8", "replace")).decode("ascii")
    return ("".join(f"{name}: {value}\n" for name, value in _head(one, before, kind)) + "\n" + body).encode("ascii")


def _head(one: ShopMessage, before: Sequence[ShopMessage], kind: str) -> Iterator[tuple[str, str]]:
    yield "From", _sender(one)
    yield "Subject", _encoded(_subject(one))
    if one.at is not None:
        yield "Date", format_datetime(one.at)
    yield "Message-ID", _message_id(one)
    if before:
        yield "References", "\n ".join(map(_message_id, before))
    yield "MIME-Version", "1.0"
    yield "Content-Type", f"{kind}; charset=utf-8"
    yield "Content-Transfer-Encoding", "base64"


def _sender(one: ShopMessage) -> str:
    """Name and address; where a marketplace hides the address, the name alone: no draft can go astray."""
    if one.address.isascii() and "@" in one.address:
        return formataddr((_one_line(one.name), _one_line(one.address)))
    return _encoded(one.name or one.address or one.order)


def _subject(one: ShopMessage) -> str:
    """With the order's number, by which its facts are found."""
    if not one.order or one.order in one.subject:
        return one.subject
    number = one.order if one.order.startswith("#") else f"#{one.order}"
    return f"{one.subject} ({number})" if one.subject else number


def _message_id(one: ShopMessage) -> str:
    at = one.at.isoformat() if one.at else ""
    facts = (one.key, one.address or one.name, at, one.order, one.text)
    return f"<{hashlib.sha256(chr(0).join(facts).encode('utf-8', 'replace')).hexdigest()[:40]}@{_PLACE}>"


def _encoded(text: str) -> str:
    plain = _one_line(text)
    return Header(plain, "utf-8").encode() if plain else ""


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


# --- what the owner is told ----------------------------------------------------------------------------------------


def role_words() -> Mapping[Role, str]:
    """What a column can hold, in the owner's words, the most needed first."""
    return {
        Role.TEXT: tr("The message"),
        Role.NAME: tr("The customer's name"),
        Role.ADDRESS: tr("His mail address"),
        Role.ORDER: tr("The order's number"),
        Role.DATE: tr("Day and time"),
        Role.TIME: tr("The time, if apart"),
        Role.SUBJECT: tr("The subject"),
        Role.DIRECTION: tr("Who wrote: customer or shop"),
        Role.THREAD: tr("The conversation's number"),
        Role.MESSAGE: tr("The message's number"),
    }


def unread_words(one: Unread) -> str:
    """Why a row could not be read, and what to do."""
    known = {
        "date": tr("Row {row}: “{words}” is no day.", row=one.row, words=one.words),
        "name": tr("Row {row} says neither who wrote nor about which order: “{words}”", row=one.row, words=one.words),
        "width": tr("Row {row} has more cells than the table has columns: “{words}”", row=one.row, words=one.words),
    }
    return known[one.what] + " " + tr("Look at it in the table and answer it yourself.")
