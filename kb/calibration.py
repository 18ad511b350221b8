"""How likely a passage states the answer, from what we can see of it. The numbers come from data, not from taste.

Each `Scale` is a logistic regression, fitted by ``benchmarks/asking.py calibrate`` on the questions that
`FITTED_ON` names; the bars are chosen on the same questions and reported on others. Fit them again when the judge's
prompt, the default model or the search changes.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

FITTED_ON = "first guess"


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


JUDGED = Scale(
    intercept=-1.0,
    weights={"judge": 1.5, "words": 2.5, "cross": 1.0, "no_figure": -2.0, "no_name": -2.0, "top": 0.5},
    accept=0.5,
    sure=0.8,
)
UNJUDGED = Scale(
    intercept=-3.0,
    weights={"words": 6.0, "cross": 2.0, "no_figure": -2.0, "no_name": -3.0, "top": 1.0},
    accept=0.5,
    sure=1.1,
)
