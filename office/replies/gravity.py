"""How grave a mail reads, whatever its words: what the owner should see though no phrase of his rules stands in it.

A list of phrases ends somewhere. An embedder puts what a mail means into a vector, and a hyperplane divides the mails
that an owner must see from the ordinary ones: a logistic regression over two thousand mails that we wrote and
labelled (`python -m benchmarks gravity` measures it on hands that it has not seen, and writes `gravity.json`). The
rules come first; this only adds to what they find.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from statistics import fmean
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.sentences import split
from office.replies.audience import speaks_to_machines

WINDOW = 120  # signs: a grave word in a long mail must not drown in the rest
_TELLING = 20  # signs from which on a run tells anything
_WIDE = 3  # a Chinese sign says as much as three letters
_CJK = 0x2E80  # where wide signs begin

Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Grave:
    """What speaks for showing a mail to the owner: the reason's code (`escalation.CODES`), and the words meant."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Probe:
    """What one embedder's vectors say: weights and, last, the bias. A text is grave from 0 on; codes: by reason."""

    grave: Rows
    codes: Mapping[str, Rows]


@cache
def learned() -> Mapping[str, Probe]:
    """What was learned from the labelled mails, by the embedders' names."""
    table = json.loads((resources.files("office.replies") / "gravity.json").read_text(encoding="utf-8"))
    return {name: _probe(one) for name, one in table.items()}


def texts_of(subject: str, text: str) -> list[str]:
    """What is judged of a mail: first the whole, then, of a longer one, each run of sentences that fills a window.

    Orders to a program are left out: they say nothing about the customer.
    """
    said = [one.text.strip() for one in split(text) if one.text.strip() and not speaks_to_machines(one.text)]
    whole = " ".join(said)
    runs = windows(said)
    return [f"{subject}. {whole}" if subject else whole, *(runs if len(runs) > 1 else ())]


def windows(said: Sequence[str]) -> list[str]:
    """Runs of sentences of together at most WINDOW signs, none within another; one that is longer is its own.

    What is too short to tell anything, a name or a greeting, is no run.
    """
    runs, reached = [], 0
    for start in range(len(said)):
        end = start + 1
        while end < len(said) and _width(said[start : end + 1]) <= WINDOW:
            end += 1
        if end > reached:
            runs.append(" ".join(said[start:end]))
            reached = end
    return [run for run in runs if _width([run]) >= _TELLING]


def grave(
    texts: Sequence[str], vectors: Mapping[str, Rows], probes: Mapping[str, Probe] | None = None
) -> Grave | None:
    """What of these texts is grave, by the mean of the embedders; None where nothing is.

    vectors: by embedder, a row for each text. One that nothing was learned for (the owner's own) is not asked.
    """
    probes = probes or learned()
    known = [(probes[name], rows) for name, rows in vectors.items() if name in probes]
    if not known:
        return None
    logits = np.mean([logits_of(probe.grave, rows) for probe, rows in known], axis=0)
    gravest = int(np.argmax(logits))
    if logits[gravest] < 0:
        return None
    by_code = {
        code: fmean(float(logits_of(probe.codes[code], rows[gravest])) for probe, rows in known)
        for code in known[0][0].codes
    }
    return Grave(max(by_code, key=by_code.__getitem__), texts[gravest])


def logits_of(weights: Rows, rows: Rows) -> Rows:
    """The logit of each row."""
    return np.asarray(rows @ weights[:-1] + weights[-1], np.float32)


def _width(sentences: Sequence[str]) -> int:
    text = " ".join(sentences)
    return len(text) + (_WIDE - 1) * sum(ord(sign) >= _CJK for sign in text)


def _probe(table: Mapping[str, Any]) -> Probe:
    codes = {code: np.array(one, np.float32) for code, one in table["codes"].items()}
    return Probe(np.array(table["grave"], np.float32), codes)
