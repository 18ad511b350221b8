"""What a rule of a set on top is, and how it is asked."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from office.invoices.hits import RuleHit, Weight
from office.invoices.national.document import Document

# Where a rule does not hold: the term or the line, in a few words ("" for the document as a whole).
Places = Iterable[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. text: what it asks, in Kontor's words. since: the first XRechnung (major, minor) that has it."""

    name: str
    weight: Weight
    text: str
    fails: Callable[[Document], Places]
    book: str
    since: tuple[int, ...] = ()


def broken(rule: Rule, document: Document) -> Iterator[RuleHit]:
    """Each place where the rule does not hold, once."""
    for place in dict.fromkeys(rule.fails(document)):
        yield RuleHit(rule.name, rule.weight, rule.text, place, rule.book)


def unless(holds: bool, place: str = "") -> Places:
    """The place when something does not hold."""
    return () if holds else (place,)
