"""How likely a passage states the answer, from what we can see of it. The numbers come from data, not from taste.

UNJUDGED is a ridge logistic regression over what words tell of 1,266 candidate passages, fitted on the even articles
of XQuAD in four languages and every second of the sample company's first 132 questions. (Fitted again on more
candidates and features it was better on the sample company's questions and worse on XQuAD's other half: not taken.)
What is worth something only of a passage in another language (cross, words_abroad, meaning_abroad) was fitted beside
it on 2,295 such candidates: of the sample company's tuned questions and of XQuAD's even articles asked across
languages.

JUDGED is fitted on top of it by 273 judgments of Qwen2.5-Coder-1.5B, all on the sample company's tuned questions
(tests/e2e/questions.json): how much the judge's logit counts, how much what words tell still counts beside it, and
how much less sure the judge is where a question is decided by yes or no. Three weights, so that little can be
over-fitted. Of the questions that were left out of the fit and had a passage worth judging, 93 % were refused where
nothing answers them and 80 % answered. By ``benchmarks/_asking_fit.py``; fit again when the judge's prompt, the
default model or the search changes. What it reaches on questions that nothing was tuned on: docs/benchmarks.md.
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
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, self.odds(features)))))

    def odds(self, features: Mapping[str, float]) -> float:
        """The logarithm of the odds that it does."""
        return self.intercept + sum(weight * features.get(name, 0.0) for name, weight in self.weights.items())


UNJUDGED = Scale(
    intercept=-8.4,
    weights={
        "words": 3.4,
        "cross": 4.5,
        "words_abroad": 3.3,
        "meaning_abroad": 2.2,
        "no_figure": -1.8,
        "no_name": -1.0,
        "other_figure": -1.1,
        "top": 4.6,
        "score": 6.2,
    },
    accept=0.40,
    sure=1.1,  # nothing is: the best of all is taken
)
_BESIDE_THE_JUDGE = 1.16  # what words tell counts this much where the model has judged
JUDGED = Scale(
    intercept=_BESIDE_THE_JUDGE * UNJUDGED.intercept - 0.74,
    weights={
        "judge": 1.98,
        "decided": 1.31,
        **{name: _BESIDE_THE_JUDGE * weight for name, weight in UNJUDGED.weights.items()},
    },
    accept=0.34,
    sure=0.85,
)
