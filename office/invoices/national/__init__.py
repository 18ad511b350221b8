"""Rules that no official program for this PC carries: XRechnung's, Peppol's, ZUGFeRD 1's. By their specifications.

Each rule has the id and the weight that its authors gave it, and words of Kontor's own.
"""

from core.tree import Node
from office.invoices.hits import RuleHit
from office.invoices.national.document import Document
from office.invoices.national.peppol import PEPPOL, PEPPOL_IN_XRECHNUNG
from office.invoices.national.rule import Rule, broken
from office.invoices.national.xrechnung import IN_PEPPOL, XRECHNUNG, both_german
from office.invoices.national.zugferd1 import ZUGFERD_1
from office.invoices.rulesets import National, Ruleset


def national_hits(root: Node, ruleset: Ruleset) -> list[RuleHit]:
    """What the sets on top say of the document."""
    document = Document(root, ruleset.syntax)
    return [
        hit for book in ruleset.national for rule in _rules(book, ruleset, document) for hit in broken(rule, document)
    ]


def _left_out(rule: Rule, document: Document) -> bool:
    """XRechnung took this one over for UBL only: in CII the price may be bound to another quantity."""
    return rule.name == "PEPPOL-EN16931-R120" and not document.is_ubl


def _rules(book: National, ruleset: Ruleset, document: Document) -> list[Rule]:
    if book is National.XRECHNUNG:
        every = (*XRECHNUNG, *PEPPOL_IN_XRECHNUNG)
        return [rule for rule in every if rule.since <= ruleset.xrechnung and not _left_out(rule, document)]
    if book is National.PEPPOL:
        return [*PEPPOL, *(IN_PEPPOL if both_german(document) else ())]
    return list(ZUGFERD_1)
