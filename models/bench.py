"""How fast a model is on this PC, in the two figures that matter."""

import time
from typing import Protocol, runtime_checkable

from core.ports import Prompt, TextModel

PROMPT_TOKENS = 512
DECODE_TOKENS = 48


@runtime_checkable
class _Measured(Protocol):
    def bench(self, *, prompt: int = ..., decode: int = ...) -> dict[str, float]: ...


def bench(model: TextModel) -> dict[str, float]:
    """Prompt and decode speed in tokens a second, threads where they are known. Takes some seconds to a minute."""
    if isinstance(model, _Measured):
        return model.bench(prompt=PROMPT_TOKENS, decode=DECODE_TOKENS)
    return _from_outside(model)


def _from_outside(model: TextModel) -> dict[str, float]:
    """By the clock, for a server: time to the first piece, then pieces a second. The prompt is new each time."""
    user = f"Run {time.monotonic_ns()}. " + "The price list holds for all orders of this month. " * 45
    first: list[float] = []
    started = time.monotonic()

    def hear(_text: str) -> None:
        first.append(time.monotonic())

    model.write(Prompt("", user + "Write a long story."), max_tokens=DECODE_TOKENS, on_text=hear)
    if not first:
        return {"prompt_tokens_per_second": 0.0, "decode_tokens_per_second": 0.0}
    spent = first[-1] - first[0]
    return {
        "prompt_tokens_per_second": model.count(user) / (first[0] - started),
        "decode_tokens_per_second": (len(first) - 1) / spent if spent else 0.0,
    }
