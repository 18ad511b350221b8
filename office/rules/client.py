"""The app's side of the rules' child: one call an invoice, an outcome for every invoice."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.children import Child, ChildSpec, End, Outcome, raise_if_cancelled
from core.progress import CancelToken
from core.words import tr
from office.invoices.hits import RuleHit, RulesOutcome, Weight
from office.invoices.rulesets import Official, Ruleset

RULES_SECONDS = 25.0
RULES_MEMORY = 2 << 30  # resident: Saxon also reserves 34 GB of addresses, which cost nothing


class RuleBook:
    """Owns the child in which Saxon runs the official rules. Calls from several threads wait for each other."""

    def __init__(self) -> None:
        self._child = Child(ChildSpec("office.rules.child", memory=RULES_MEMORY))

    def warm_up(self, rules: Sequence[Official] = (Official.EN16931_CII, Official.EN16931_UBL)) -> None:
        """Compile the sets that come most (under a second each). For a thread in the background."""
        self._child.call("warm", {"rules": list(rules)}, seconds=RULES_SECONDS)

    def check(self, xml: Path, ruleset: Ruleset, *, cancel: CancelToken | None = None) -> RulesOutcome:
        """Run the official sets of `ruleset` on the file. Raises Cancelled on Stop, nothing for what the XML does."""
        began = time.monotonic()
        args = {"path": str(xml.absolute()), "rules": list(ruleset.official)}
        outcome = self._child.call("check", args, seconds=RULES_SECONDS, cancel=cancel)
        raise_if_cancelled(outcome)
        seconds = round(time.monotonic() - began, 4)
        if not outcome.ok:
            return RulesOutcome(ruleset.name, "", (), seconds, complete=False, trouble=_trouble(outcome))
        return _joined(ruleset, outcome.result, seconds)

    def close(self) -> None:
        """End the child."""
        self._child.close()


def _joined(ruleset: Ruleset, answers: Sequence[dict[str, Any]], seconds: float) -> RulesOutcome:
    hits = [_hit(hit, book) for book, answer in zip(ruleset.official, answers, strict=True) for hit in answer["hits"]]
    return RulesOutcome(
        ruleset=ruleset.name,
        version=", ".join(answer["version"] for answer in answers),
        hits=tuple(dict.fromkeys(hits)),
        seconds=seconds,
        digests=tuple(answer["digest"] for answer in answers),
    )


def _hit(said: dict[str, Any], book: Official) -> RuleHit:
    return RuleHit(said["rule"], Weight(said["weight"]), said["text"], said["location"], book.label)


def _trouble(outcome: Outcome) -> str:
    if outcome.end is End.REFUSED:
        return tr("The data of this invoice cannot be checked against the official rules: it is no sound XML.")
    if outcome.end is End.TIMED_OUT:
        return tr("Checking this invoice against the official rules took too long and was stopped.")
    return tr("Checking this invoice against the official rules failed; nothing else is affected.")
