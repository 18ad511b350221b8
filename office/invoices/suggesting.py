"""Where a field is asked and the page offers several values: what a model is asked, and what its answer may do.

The model chooses among values that code found on the page; it never writes one. Its choice stands beside the other
witnesses and makes nothing proven: it says only which value the owner is offered first. Accounts are never among what
it is asked about, nor are tax numbers: whoever writes the page could talk it into a wrong one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.evidence import Position
from office.invoices.reading import Field, Reading, Source, Status, Witness

ASKED_ABOUT = {
    "number": "the number of this invoice itself",
    "issue_date": "the date on which this invoice was issued",
    "due_date": "the date by which it must be paid",
    "delivery_date": "the date of the delivery or service",
    "net": "the total amount without tax",
    "vat": "the total amount of the tax",
    "gross": "the total amount including tax",
    "amount_due": "the amount that is still to be paid",
    "seller_name": "the name of the firm that issued this invoice",
    "buyer_name": "the name of the customer whom this invoice is made out to",
    "order_reference": "the number of the customer's order",
}
BEFORE, AFTER = 90, 50  # signs around a value that tell what it is
MOST = 6  # values; where code found more it knows too little to ask


@dataclass(frozen=True, slots=True)
class Question:
    """One field with its candidates: each value, its place, as it is printed there, and with the words around it."""

    field: str
    wanted: str
    values: tuple[str, ...]
    places: tuple[Position, ...]
    printed: tuple[str, ...]
    words: tuple[str, ...]


def questions(reading: Reading) -> Iterator[Question]:
    """The fields of which a model may say which value is likelier, and has not said so yet."""
    for name, wanted in ASKED_ABOUT.items():
        field = reading[name]
        if field.status is not Status.ASKED or suggested(field):
            continue
        at = dict(_places(field))
        if 2 <= len(at) <= MOST:
            printed = tuple(_cut(reading, place, 0, 0) for place in at.values())
            words = tuple(_cut(reading, place, BEFORE, AFTER) for place in at.values())
            yield Question(name, wanted, tuple(at), tuple(at.values()), printed, words)


def suggested(field: Field) -> str:
    """The value that a model chose, or ""."""
    return next((each.value for each in (*field.witnesses, *field.rivals) if each.source is Source.MODEL), "")


def with_suggestion(reading: Reading, question: Question, chosen: int, why: str) -> Reading:
    """The reading in which the model speaks for one of the values; the field stays asked."""
    field = reading[question.field]
    witness = Witness(Source.MODEL, question.values[chosen], question.places[chosen], why)
    if witness.value == field.value:
        told = replace(field, witnesses=(*field.witnesses, witness))
    else:
        told = replace(field, rivals=(*field.rivals, witness))
    return replace(reading, fields={**reading.fields, question.field: told})


def _places(field: Field) -> Iterator[tuple[str, Position]]:
    """Each value that stands on a page, and where it stands first."""
    seen = set()
    for witness in (*field.witnesses, *field.rivals):
        if witness.at and witness.value not in seen:
            seen.add(witness.value)
            yield witness.value, witness.at


def _cut(reading: Reading, at: Position, before: int, after: int) -> str:
    """A place of a page with so many signs around it, as one line of words."""
    page = reading.pages[at.page - 1] if 0 < at.page <= len(reading.pages) else ""
    return " ".join(page[max(0, at.start - before) : at.start + at.length + after].split())
