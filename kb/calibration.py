"""How likely a passage states the answer, from what we can see of it. The numbers come from data, not from taste.

UNJUDGED is a ridge logistic regression over what words tell of 1,828 candidate passages: the even articles of XQuAD
in four languages and the sample company's questions that are tuned on (tests/e2e/questions.json). JUDGED is fitted on
top of it by the default model's judgments of 267 of these candidates: how much the judge's logit counts, how much what
words tell still counts beside it, and what a passage in another language gets, of which words tell little. The bars
are where questions that were left out of the fit are refused often enough. All by ``benchmarks/_asking_fit.py``; fit
them again when the judge's prompt, the default model or the search changes. What they reach on questions that nothing
was tuned on: docs/benchmarks.md.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Weights of a logistic regression over named features, and where its answer counts as yes."""

    intercept: float
    weights: Mapping[str, float]
    accept: float  # at least this likely: it is given as the answer
    sure: float  # at least this likely: nothing better is looked for

    def chance(self, features: Mapping[str, float]) -> float:
        """The probability (0 to 1) that the passage states the answer."""
        z = self.intercept + sum(weight * features.get(name, 0.0) for name, weight in self.weights.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, z))))


UNJUDGED = Scale(
    intercept=-7.53,
    weights={
        "words": 4.71,
        "abroad": -0.8,
        "lacks": -0.71,
        "cross": 2.17,
        "row": -0.04,
        "no_figure": -1.3,
        "no_name": -1.29,
        "other_figure": -1.13,
        "top": 3.91,
        "score": 5.13,
    },
    accept=0.41,
    sure=1.1,  # nothing is: the best of all is taken
)
_BESIDE_THE_JUDGE = 0.84  # what words tell counts this much where the model has judged
_FOREIGN = 1.17
_SHARE = {name: _BESIDE_THE_JUDGE * weight for name, weight in UNJUDGED.weights.items()}
JUDGED = Scale(
    intercept=_BESIDE_THE_JUDGE * UNJUDGED.intercept - 1.15,
    weights={**_SHARE, "cross": _SHARE["cross"] + _FOREIGN, "translated": _FOREIGN, "judge": 1.92},
    accept=0.35,
    sure=0.85,
)
