"""The app's side of the rules' child: one call an invoice, an outcome for every invoice."""

import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from core.children import Child, ChildSpec, End, Outcome, raise_if_cancelled
from core.errors import WorldError
from core.progress import CancelToken
from core.tree import Node
from core.words import tr
from kb.reading import Reader
from office.invoices.hits import SCHEMA, RuleHit, RulesOutcome, Weight
from office.invoices.national import national_hits
from office.invoices.rulesets import Official, Ruleset, ruleset_of
from office.rules.official import schema

RULES_SECONDS = 25.0
OWN = "Kontor"  # the version of a set that no official program was run for
RULES_MEMORY = 2 << 30  # resident: Saxon also reserves 34 GB of addresses, which cost nothing


class RuleBook:
    """Owns the child in which Saxon runs the official rules. Calls from several threads wait for each other.

    reader: looks whether the data keeps to its schema, too; without one that is not asked.
    """

    def __init__(self, reader: Reader | None = None) -> None:
        self._child = Child(ChildSpec("office.rules.child", memory=RULES_MEMORY))
        self._reader = reader
        self._warmth: threading.Thread | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id while it lives."""
        return self._child.pid

    def warm_up(self, rules: Sequence[Official] = (Official.EN16931_CII, Official.EN16931_UBL)) -> None:
        """Compile the sets that come most (under a second each)."""
        self._child.call("warm", {"rules": list(rules)}, seconds=RULES_SECONDS)

    def warm_soon(self) -> None:
        """The same once, on a thread of its own; nobody waits for it, and `close` ends it."""
        if self._warmth is None:
            self._warmth = threading.Thread(target=self.warm_up, name="rules-warm-up", daemon=True)
            self._warmth.start()

    def check(self, xml: Path, root: Node, *, cancel: CancelToken | None = None) -> RulesOutcome | None:
        """What the rules say that the document itself asks for; None where there are none for its kind.

        xml: the file. root: the same, as the reader read it. Raises Cancelled on Stop, nothing for what the XML does.
        """
        ruleset = ruleset_of(root)
        if ruleset is None:
            return None
        began = time.monotonic()
        try:
            own = [*self._faults(xml, root, ruleset, cancel), *national_hits(root, ruleset)]
        except WorldError:
            return RulesOutcome(ruleset.name, OWN, (), _since(began), complete=False, trouble=_unsound())
        if not ruleset.official:
            return RulesOutcome(ruleset.name, OWN, tuple(own), _since(began))
        args = {"path": str(xml.absolute()), "rules": list(ruleset.official)}
        outcome = self._child.call("check", args, seconds=RULES_SECONDS, cancel=cancel)
        raise_if_cancelled(outcome)
        if not outcome.ok:
            return RulesOutcome(
                ruleset.name, OWN, tuple(own), _since(began), complete=False, trouble=_trouble(outcome)
            )
        return RulesOutcome(
            ruleset=ruleset.name,
            version=", ".join(answer["version"] for answer in outcome.result),
            hits=tuple(_joined(_official(ruleset, outcome.result), own)),
            seconds=_since(began),
            digests=tuple(answer["digest"] for answer in outcome.result),
        )

    def _faults(self, xml: Path, root: Node, ruleset: Ruleset, cancel: CancelToken | None) -> list[RuleHit]:
        book = schema(ruleset, root.name) if self._reader else None
        if not (self._reader and book):
            return []
        faults = self._reader.schema_faults(xml, book, cancel=cancel)
        return [RuleHit(SCHEMA, Weight.FATAL, text, f"line {line}", book.stem) for line, text in faults]

    def close(self) -> None:
        """End the child."""
        self._child.close()


def _since(began: float) -> float:
    return round(time.monotonic() - began, 4)


def _joined(official: Iterable[RuleHit], own: Sequence[RuleHit]) -> Iterator[RuleHit]:
    """Both without repeats: where a rule stands in both books, the official program has the say."""
    told = list(dict.fromkeys(official))
    yield from told
    rules = {hit.rule for hit in told}
    yield from (hit for hit in own if hit.rule not in rules)


def _official(ruleset: Ruleset, answers: Sequence[dict[str, Any]]) -> Iterator[RuleHit]:
    for book, answer in zip(ruleset.official, answers, strict=True):
        for said in answer["hits"]:
            hit = RuleHit(said["rule"], Weight(said["weight"]), said["text"], said["location"], book.label)
            if ruleset.asks_for(hit):
                yield hit


def _trouble(outcome: Outcome) -> str:
    if outcome.end is End.REFUSED:
        return _unsound()
    if outcome.end is End.TIMED_OUT:
        return tr("Checking this invoice against the official rules took too long and was stopped.")
    return tr("Checking this invoice against the official rules failed; nothing else is affected.")


def _unsound() -> str:
    return tr("The data of this invoice cannot be checked against the official rules: it is no sound XML.")
