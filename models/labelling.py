"""The probability of labels from the logits of next tokens: the same sums for the child and for a server."""

from collections.abc import Callable, Sequence

import numpy as np

Tokenise = Callable[[str], list[int]]
LogOf = Callable[[tuple[int, ...], int], float]


def continuations(tokenise: Tokenise, tail: str, labels: Sequence[str], end: int) -> list[list[int]]:
    """Each label's tokens after a prompt whose last text is `tail`. Where one label is the beginning of another,
    all must end with the turn's end: the shorter would win unfairly. Raises ValueError for an empty label.
    """
    before = tokenise(tail) if tail else []
    ways = []
    for label in labels:
        joined = tokenise(tail + label)
        fits = joined[: len(before)] == before and len(joined) > len(before)
        ways.append(joined[len(before) :] if fits else tokenise(label))
    if not all(ways):
        raise ValueError("an empty label has no probability")
    if any(a is not b and b[: len(a)] == a for a in ways for b in ways):
        ways = [[*way, end] for way in ways]
    return ways


def probabilities(ways: Sequence[Sequence[int]], log_of: LogOf) -> list[float]:
    """Each way's probability, normalised to sum 1. `log_of(said, token)`: the log-probability of the next token."""
    logs = np.array([sum(log_of(tuple(way[:at]), token) for at, token in enumerate(way)) for way in ways])
    weights = np.exp(logs - logs.max())
    return [float(p) for p in weights / weights.sum()]
