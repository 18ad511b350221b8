"""A choice among candidates that code found: the model compares, it never invents a candidate."""

from collections.abc import Sequence

from core.ports import Prompt, TextModel
from core.progress import CancelToken

MOST = 9  # one digit, one token


def choose(
    model: TextModel, prompt: Prompt, candidates: Sequence[str], *, cancel: CancelToken | None = None
) -> list[float]:
    """How well each candidate answers the prompt, as probabilities that sum to 1.

    The candidates are numbered and the model's next word is compared over the numbers, so that a long candidate is
    at no disadvantage. At most MOST candidates; the prompt says what makes one right.
    """
    if not 0 < len(candidates) <= MOST:
        raise ValueError(f"1 to {MOST} candidates, not {len(candidates)}")
    if len(candidates) == 1:
        return [1.0]
    listed = "\n".join(f"{n}. {' '.join(text.split())}" for n, text in enumerate(candidates, 1))
    asked = Prompt(prompt.system, f"{prompt.user}\n\n{listed}\n\nAnswer with the number alone.", prompt.start)
    return model.label(asked, [str(n) for n in range(1, len(candidates) + 1)], cancel=cancel)
