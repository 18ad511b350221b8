"""Whether all of its pages are here: paper comes by the page, and a page may lie on the desk still."""

from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.invoices.checks.rule import Rule, Topic
from office.invoices.known import Known
from office.invoices.reading import Reading
from office.invoices.sheets import Sheets

MISSING = Rule(
    "KONTOR-FORM-07", FindingClass.FORMAT, Severity.ASK,
    "The page says itself that it is one of several, and the others are not in its "
    "file.", "§ 14b UStG; Directive 2006/112/EC Art. 233: the invoice is kept whole",
)  # fmt: skip
TOGETHER = Rule(
    "KONTOR-FORM-08", FindingClass.FORMAT, Severity.INFO,
    "The invoice was put together from several files, by the owner or because their pages prove "
    "it.", "§ 14 Abs. 1 UStG: an invoice may consist of several documents (§ 31 Abs. 1 UStDV)",
)  # fmt: skip
JOINED, _MORE_PAGES = "joined-files", "more-pages"


def _pages_are_all_here(reading: Reading, known: Known) -> Iterator[Finding]:
    """Data are whole by themselves; of a file with more pages than are read nobody knows."""
    del known
    if reading.format.is_structured or not reading.kind.demands_money or _MORE_PAGES in reading.flags:
        return
    span = Sheets(reading.document, reading.pages[reading.first_page - 1 : reading.last_page]).span
    if span is None or (span[0] == 1 and span[1] >= span[2]):
        return
    first, last, of = span
    here = str(first) if first == last else f"{first}–{last}"
    message = tr(
        "Only page {here} of {of} is in this file. If the others came as files of their own, put them together (P).",
        here=here, of=of,
    )  # fmt: skip
    yield MISSING.found(message)


def _was_put_together(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if JOINED in reading.flags:
        yield TOGETHER.found(tr("Its pages came as several files: {files}. Z takes them apart.", files=reading.name))


TOPIC = Topic("Pages", (MISSING, TOGETHER), (_pages_are_all_here, _was_put_together))
