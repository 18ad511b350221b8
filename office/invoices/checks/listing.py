"""The list of all checks, for docs/invoice-checks.md: python -m office.invoices.checks.listing writes it."""

import sys
from collections.abc import Iterator

from core.evidence import Severity
from office.invoices.checks import TOPICS
from office.invoices.checks.rule import Rule

_HEAD = """# What Kontor checks on a supplier's invoice

Made from the code (`office/invoices/checks`); do not edit by hand. The weight is the heaviest that a rule is given: a
**stop** must not be paid now, a **question** waits for one answer, a **note** is only told. The official rules of
e-invoices (EN 16931, XRechnung, Factur-X, Peppol) are run besides these and keep their own ids.
"""
_WEIGHT = {Severity.BLOCK: "stop", Severity.ASK: "question", Severity.INFO: "note"}


def as_markdown() -> str:
    """All topics with their rules: what holds what it looks at, how much it weighs, and who asks for it."""
    return "\n".join([_HEAD, *_lines()])


def _lines() -> Iterator[str]:
    for topic in TOPICS:
        yield from (
            f"## {topic.title}",
            "",
            "| rule | what it looks at | weight | class | source |",
            "|---|---|---|---|---|",
        )
        yield from (_row(rule) for rule in topic.rules)
        yield ""


def _row(rule: Rule) -> str:
    cells = (f"`{rule.id}`", rule.meaning, _WEIGHT[rule.severity], rule.kind.value, rule.source)
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
