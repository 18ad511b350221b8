"""What a drop would do, told while the files still hover over the window."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import WorldError
from core.files import open_regular
from core.patterns import regex
from core.progress import CancelToken
from core.words import tr, tr_n
from office.app.bank import looks_like_a_statement
from office.app.documents import files_under

GROUPS = {
    "PDF": {".pdf"},
    "letter": {".docx", ".odt", ".txt", ".md", ".rtf"},
    "table": {".xlsx", ".xls", ".ods", ".csv"},
    "mail": {".eml", ".msg"},
    "picture": {".png", ".jpg", ".jpeg", ".tif", ".tiff"},
    "model": {".gguf"},
}
STATEMENTS = {".sta", ".mt940", ".940", ".ofx", ".qfx", ".qif", ".xml", ".csv", ".tsv", ".txt"}
INVOICE, STATEMENT = "invoice", "statement"
_INVOICE_NAME = regex(
    r"rechnung|gutschrift|invoice|credit.?note|factur|zugferd|ho[aá].?[dđ][oơ]n|发票", re.IGNORECASE
)
_INVOICE_DATA = regex(
    rb"CrossIndustryInvoice|xsd:Invoice-2|xsd:CreditNote-2|<HDon|zugferd-invoice\.xml|factur-x\.xml"
)
_PEEK = 64 << 10  # bytes at a file's beginning and end that are looked at while it hovers over the window


@dataclass(frozen=True, slots=True)
class DropPlan:
    """What a drop would do, told before it is done."""

    files: int
    groups: dict[str, int]
    size: int

    def sentence(self) -> str:
        """As in "3 PDFs, 2 letters, 1 table: keep a copy, read, make searchable"."""
        if not self.files:
            return tr("Nothing here that can be read.")
        parts = [_counted(group, n) for group, n in self.groups.items()]
        if INVOICE in self.groups:
            said = [tr("{parts}: keep a copy, read, check the invoices", parts=", ".join(parts))]
        else:
            said = [tr("{parts}: keep a copy, read, make searchable", parts=", ".join(parts))]
        if STATEMENT in self.groups:
            said.append(tr("Bank lines go to Month."))
        if "mail" in self.groups:
            said.append(tr("Mails are kept here; to have them answered, drop them on Replies."))
        return "\n".join(said)


def _counted(group: str, n: int) -> str:
    match group:
        case "invoice":
            return tr_n("{n} invoice", "{n} invoices", n)
        case "statement":
            return tr_n("{n} bank statement", "{n} bank statements", n)
        case "PDF":
            return tr_n("{n} PDF", "{n} PDFs", n)
        case "letter":
            return tr_n("{n} letter", "{n} letters", n)
        case "table":
            return tr_n("{n} table", "{n} tables", n)
        case "mail":
            return tr_n("{n} mail", "{n} mails", n)
        case "picture":
            return tr_n("{n} picture", "{n} pictures", n)
        case "model":
            return tr_n("{n} model", "{n} models", n)
        case _:
            return tr_n("{n} other file", "{n} other files", n)


def plan_drop(paths: Sequence[Path], *, cancel: CancelToken | None = None) -> DropPlan:
    """Look at names, sizes and a few bytes; folders are walked. What is an invoice is a guess until it is read."""
    counts: Counter[str] = Counter()
    size = 0
    for path in files_under(paths):
        if cancel:
            cancel.check()
        counts[_group_of(path)] += 1
        size += _size(path)
    order = [INVOICE, STATEMENT, *GROUPS, "other"]
    return DropPlan(counts.total(), {group: counts[group] for group in order if counts[group]}, size)


def _group_of(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix in {".pdf", ".xml", ".ofd", *GROUPS["picture"]} and _looks_like_invoice(path):
        return INVOICE
    if suffix in STATEMENTS and looks_like_a_statement(path):
        return STATEMENT
    return next((group for group, ends in GROUPS.items() if suffix in ends), "other")


def _looks_like_invoice(path: Path) -> bool:
    """By its name, or by the data inside where that is to be seen without reading it."""
    if _INVOICE_NAME.search(path.name) or path.suffix.lower() == ".ofd":
        return True
    try:
        with open_regular(path) as file:
            first = file.read(_PEEK)
            file.seek(max(_PEEK, path.stat().st_size - _PEEK))
            return bool(_INVOICE_DATA.search(first + file.read(_PEEK)))
    except (OSError, ValueError, WorldError):
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # its outcome will say what is wrong with it
        return 0
