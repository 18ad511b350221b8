"""Germany's tax office on e-invoices: three classes of errors, and what each broken rule means for paying.

By the letter of the Federal Ministry of Finance of 15 October 2025 (which extends that of 15 October 2024): an error
of form makes the file no e-invoice; an error of a business rule counts for VAT only where it concerns a particular
that §§ 14, 14a UStG name; an error of content does always.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.hits import SCHEMA, RuleHit, RulesOutcome, Weight
from office.invoices.rule_meanings import Effect, Meaning, meaning_of

LETTER = "BMF 15.10.2025"
# Until then an e-invoice was the parties' free choice: its form had no weight before the law.
DUTY_SINCE = date(2025, 1, 1)
# Until then a supplier may send anything that the recipient accepts (§ 27 Abs. 38 UStG).
COMPULSORY_SINCE = date(2027, 1, 1)
NOT_RUN = "KONTOR-RULES-01"


class TaxClass(StrEnum):
    """The letter's three classes."""

    FORMAT = "format"
    RULE = "rule"
    CONTENT = "content"


_FORM = regex(
    rf"{SCHEMA}|(?:UBL|CII)-(?:SR|CR|DT|FREXT|EXT).*|FX-SCH-A-.*|factur-x-unused|PEPPOL-EN16931-(?:R008|F001)"
)
_CLASSES = {
    FindingClass.FORMAT: TaxClass.FORMAT,
    FindingClass.RULE: TaxClass.RULE,
    FindingClass.CONTENT: TaxClass.CONTENT,
}


def tax_class_of(hit: RuleHit) -> TaxClass:
    """Form: what the syntax and the profile allow. All else that a rule book says is a business rule."""
    is_code = hit.text.startswith("Value of ")
    return TaxClass.FORMAT if _FORM.fullmatch(hit.rule) and not is_code else TaxClass.RULE


def tax_class(finding: Finding) -> TaxClass | None:
    """The class of any finding; None for what is between the owner and his supplier (account, order, duplicate)."""
    return _CLASSES.get(finding.kind)


def vat_is_at_risk(hit: RuleHit) -> bool:
    """Whether a broken business rule is also a missing or wrong particular of the law."""
    return bool(meaning_of(hit).law) or meaning_of(hit).effect is Effect.STOP


def heads_are_sound(outcome: RulesOutcome) -> bool:
    """Whether number, dates, currency and parties may be believed as the data states them.

    Sums that do not close, or an address that lacks its city, say nothing against them.
    """
    fatal = [hit for hit in outcome.hits if hit.weight is Weight.FATAL]
    return outcome.complete and not any(meaning_of(hit).effect in {Effect.PARTICULAR, Effect.FORM} for hit in fatal)


def rule_findings(outcome: RulesOutcome, issued: date | None) -> list[Finding]:
    """What the rule books found, one finding a rule, in the owner's language. issued: the invoice's date."""
    by_rule: dict[str, list[RuleHit]] = {}
    for hit in outcome.hits:
        by_rule.setdefault(hit.rule, []).append(hit)
    found = [_finding(hits, issued) for hits in by_rule.values()]
    return found if outcome.complete else [_not_run(outcome), *found]


def without_repeats(found: Iterable[Finding], official: Iterable[Finding]) -> list[Finding]:
    """Kontor's own findings, and of the rule books' those that no own check has told already under the same id."""
    own = list(found)
    told = {finding.rule for finding in own}
    return [*own, *(finding for finding in official if finding.rule not in told)]


def _finding(hits: list[RuleHit], issued: date | None) -> Finding:
    first = hits[0]
    meaning = meaning_of(first)
    kind = FindingClass.FORMAT if tax_class_of(first) is TaxClass.FORMAT else FindingClass.RULE
    source = f"{first.book}: {first.text}"
    return Finding(
        first.rule,
        kind,
        _severity(first, meaning, issued),
        _with_lines(meaning.sentence, hits),
        f"{meaning.law}; {source}" if meaning.law else source,
    )


def _severity(hit: RuleHit, meaning: Meaning, issued: date | None) -> Severity:
    if meaning.effect is Effect.STOP:
        return Severity.BLOCK if hit.weight is Weight.FATAL else Severity.ASK
    if meaning.effect is Effect.ASK:
        return Severity.ASK
    since = {Effect.PARTICULAR: DUTY_SINCE, Effect.FORM: COMPULSORY_SINCE}.get(meaning.effect)
    return Severity.ASK if since and (issued is None or issued >= since) else Severity.INFO


_LINE = regex(r"/(?:InvoiceLine|CreditNoteLine|IncludedSupplyChainTradeLineItem)\[(\d+)\]")


def _with_lines(sentence: str, hits: list[RuleHit]) -> str:
    numbers = list(dict.fromkeys(found.group(1) for hit in hits if (found := _LINE.search(hit.location))))
    if not numbers:
        return sentence
    shown = ", ".join(numbers[:5]) + (" …" if len(numbers) > 5 else "")
    return tr("Line {numbers}: {sentence}", numbers=shown, sentence=sentence)


def _not_run(outcome: RulesOutcome) -> Finding:
    return Finding(NOT_RUN, FindingClass.FORMAT, Severity.ASK, outcome.trouble, outcome.ruleset)
