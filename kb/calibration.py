"""How likely a passage states the answer, from what we can see of it. The numbers come from data, not from taste.

UNJUDGED is a ridge logistic regression over what words tell of 1,266 candidate passages, fitted by
``benchmarks/_asking_fit.py`` on the even articles of XQuAD in four languages and every second question of the sample
company. JUDGED adds the model's logit. Its weight comes from 128 judgments of Qwen2.5-Coder-1.5B (XQuAD, 16 questions
a language, the right paragraph against the nearest other one of its article: AUC .969, log odds 4.27 × logit − 1.93),
taken at 0.7 because a judgment and the words are not independent; JUDGED is not a joint fit, and its bar was set with
some of the sample company's questions in sight. What was measured, and on what: docs/benchmarks.md. Fit them again
when the judge's prompt, the default model or the search changes.
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


_WORDS = {
    "words": 3.4,
    "abroad": 3.4,
    "cross": 1.5,
    "no_figure": -1.8,
    "no_name": -1.0,
    "other_figure": -1.1,
    "top": 4.6,
    "score": 6.2,
}
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
    sure=1.1,
)
JUDGED = Scale(intercept=-9.75, weights={**_WORDS, "judge": 3.0}, accept=0.20, sure=0.85)
