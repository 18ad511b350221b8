"""The dated report of what was checked and found, which is archived with the invoice: the tax office may ask for it.

By the ministry's letter a recipient may rely on the result of a suitable validation and should keep it.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from core.evidence import Finding
from core.words import tr
from office.invoices.hits import RuleHit, RulesOutcome
from office.invoices.reading import Reading
from office.invoices.rule_meanings import meaning_of
from office.invoices.tax_office import LETTER, TaxClass, tax_class, tax_class_of, vat_is_at_risk

VALIDATION = "validation"  # the kind of this report among what is archived with an invoice
FORM = 1  # of the report; a reader of an old one looks here


def validation_report(
    reading: Reading, outcome: RulesOutcome | None, findings: Iterable[Finding], made: datetime
) -> dict[str, Any]:
    """Everything as JSON values. findings: all that was found; of them those of the tax office's classes are told.

    outcome: None where no official rules exist for the document, a plain PDF for one.
    """
    told = [finding for finding in findings if tax_class(finding)]
    return {
        "form": FORM,
        "made": made.astimezone(UTC).isoformat(timespec="seconds"),
        "law": LETTER,
        "document": {"sha256": reading.document, "name": reading.name, "format": reading.format.value},
        "invoice": _invoice(reading),
        "rules": _rules(outcome),
        "classes": {each.value: sum(tax_class(finding) is each for finding in told) for each in TaxClass},
        "findings": [_told(finding) for finding in told],
        "hits": [_hit(hit) for hit in outcome.hits] if outcome else [],
    }


def _invoice(reading: Reading) -> dict[str, Any]:
    invoice = reading.invoice
    return {
        "number": invoice.number,
        "issue_date": invoice.issue_date.isoformat() if invoice.issue_date else "",
        "seller": invoice.seller.name,
        "buyer": invoice.buyer.name,
        "gross": str(invoice.gross) if invoice.gross is not None else "",
        "currency": invoice.currency,
        "profile": reading.profile,
    }


def _rules(outcome: RulesOutcome | None) -> dict[str, Any]:
    if outcome is None:
        return {"ruleset": "", "version": "", "files": [], "seconds": 0.0, "complete": False, "trouble": ""}
    return {
        "ruleset": outcome.ruleset,
        "version": outcome.version,
        "files": list(outcome.digests),
        "seconds": outcome.seconds,
        "complete": outcome.complete,
        "trouble": outcome.trouble,
    }


def _told(finding: Finding) -> dict[str, Any]:
    found = tax_class(finding)
    return {**finding.as_json(), "tax_class": found.value if found else ""}


def _hit(hit: RuleHit) -> dict[str, Any]:
    return {
        **hit.as_json(),
        "tax_class": tax_class_of(hit).value,
        "vat_at_risk": vat_is_at_risk(hit),
        "meaning": meaning_of(hit).sentence,
    }


def sheet(report: Mapping[str, Any]) -> dict[str, Any]:
    """The report as it is printed: a title, facts, and a table for each class. All words in the owner's language."""
    return {
        "title": tr("Validation report"),
        "facts": [[label, value] for label, value in _facts(report) if value],
        "tables": [_table(report, each) for each in TaxClass],
        "foot": tr("Made by Kontor on this PC. The same report lies beside this one as JSON."),
    }


def _facts(report: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    invoice, rules, document = report["invoice"], report["rules"], report["document"]
    return (
        (tr("Made (UTC)"), report["made"]),
        (tr("File"), document["name"]),
        ("SHA-256", document["sha256"]),
        (tr("Invoice"), " · ".join(filter(None, (invoice["number"], invoice["issue_date"])))),
        (tr("Supplier"), invoice["seller"]),
        (tr("Total"), f"{invoice['gross']} {invoice['currency']}".strip() if invoice["gross"] else ""),
        (tr("Declared profile"), invoice["profile"]),
        (tr("Rules"), rules["ruleset"] or tr("none: the invoice has no data that rules could be run on")),
        (tr("Version"), rules["version"]),
        (tr("Files of the rules (SHA-256)"), ", ".join(rules["files"])),
        (tr("Not complete"), rules["trouble"]),
        (tr("Classes by"), report["law"]),
    )


def _table(report: Mapping[str, Any], wanted: TaxClass) -> dict[str, Any]:
    rows = [
        [finding["rule"], finding["message"], finding["source"]]
        for finding in report["findings"]
        if finding["tax_class"] == wanted.value
    ]
    return {"heading": _heading(wanted), "rows": rows, "empty": tr("None found.")}


def _heading(wanted: TaxClass) -> str:
    return {
        TaxClass.FORMAT: tr("Errors of form"),
        TaxClass.RULE: tr("Errors of business rules"),
        TaxClass.CONTENT: tr("Errors of content"),
    }[wanted]
