"""How likely a passage states the answer, from what we can see of it. The numbers come from data, not from taste.

UNJUDGED is a ridge logistic regression over what words tell of 1,266 candidate passages, fitted on the even articles
of XQuAD in four languages and every second of the sample company's first 132 questions. (Fitted again on more
candidates and features it was better on the sample company's questions and worse on XQuAD's other half: not taken.)
What is worth something only of a passage in another language (cross, words_abroad, meaning_abroad) was fitted beside
it on 2,295 such candidates: of the sample company's tuned questions and of XQuAD's even articles asked across
languages.

Since two embedders find together, passages score higher, right ones and others, Vietnamese most of all: with the same
bar 87 % of the questions that nothing answers were refused (6,910 candidates), so a passage counts 0.3 less
there (together; 93 %). Weights fitted anew gave no more. What the model has read is not counted less:
that took answers away and refused nothing more on two firms' questions, and its bar (accept) was set where 91 % are
refused of those questions that may be looked at (78), instead of 88.

JUDGED is fitted on top of it by 751 judgments of Qwen2.5-Coder-1.5B, all on the sample company's tuned questions
(tests/e2e/questions.json): how much the judge's logit counts, how far the passage explains the question, how much
what words tell still counts beside them, and how much less sure the judge is where a question is decided by yes or
no or is asked in another language than the passage's. Of questions that were left out of the fit, 76.6 % were
answered where 92 % of those without an answer are refused; without what the passage explains 72.3 % (JUDGED_ALONE,
for models that cannot tell it; its intercept is moved so that the same bar holds), with the weights of before 68.9 %.
Of a passage in another language the model reads the quote alone (kb/judging.py), and there its judgment says more:
how much more (judge_abroad) was fitted beside JUDGED on the foreign passages of 121 tuned questions, 62 of them
read so, and set lower than the 1.15 that they gave. By ``benchmarks/_asking_fit.py``; fit again when the judge's
prompt, the default model or the search changes. What it reaches on questions that nothing was tuned on:
docs/benchmarks.md.
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
        "together": -0.3,
    },
    accept=0.40,
    sure=1.1,  # nothing is: the best of all is taken
)


def _beside(worth: float, intercept: float, weights: Mapping[str, float]) -> Scale:
    """A scale of what the model tells, beside which what words tell counts `worth` times what it counts alone.

    That two embedders find together is not held against a passage that the model has read.
    """
    known = {name: worth * weight for name, weight in UNJUDGED.weights.items() if name != "together"}
    added = {name: known.get(name, 0.0) + weight for name, weight in weights.items()}
    return Scale(worth * UNJUDGED.intercept + intercept, {**known, **added}, accept=0.32, sure=0.85)


JUDGED = _beside(
    0.907, -2.58, {"judge": 1.72, "judge_abroad": 0.8, "decided": 0.77, "cross": 1.60, "expected": 0.047}
)
JUDGED_ALONE = _beside(1.034, -1.40, {"judge": 1.79, "judge_abroad": 0.8, "decided": 0.60, "cross": 0.63})
