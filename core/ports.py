"""What one floor needs of another without knowing it: the text model and the embedder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.progress import CancelToken

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is asked.

    system: the static part; byte-identical between calls of one kind, so that its state can be kept and reused.
    user: the changing part. start: the first words of the answer, already put into the model's mouth.
    """

    system: str
    user: str
    start: str = ""


class TextModel(Protocol):
    """A language model that proposes. Raises WorldError when it is gone and Cancelled on Stop."""

    @property
    def name(self) -> str: ...

    def label(self, prompt: Prompt, labels: Sequence[str], *, cancel: CancelToken | None = None) -> list[float]:
        """The probability of each label as the next words, normalised over the labels (sums to 1)."""
        ...

    def likelihood(self, prompt: Prompt, part: str, *, cancel: CancelToken | None = None) -> float | None:
        """How much the model expects `part`, where it last stands in `prompt.user`, after all that stands before it.

        The logarithm of its probability, in nats; None from a model that cannot tell.
        """
        ...

    def write(
        self,
        prompt: Prompt,
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        on_text: Callable[[str], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> str:
        """Text until one of `stop`, the end-of-turn mark or `max_tokens`. on_text gets each new piece."""
        ...

    def count(self, text: str) -> int:
        """How many tokens `text` has for this model."""
        ...


@dataclass(frozen=True, slots=True)
class Spread:
    """How an embedder's cosines lie: of two texts that say the same in other words, and of two that do not.

    One embedder has .7 and .1, another .88 and .80; only by this are they comparable.
    """

    alike: float
    unlike: float


class Embedder(Protocol):
    """Turns texts into unit vectors; texts of like meaning lie near, across the languages it knows."""

    @property
    def name(self) -> str:
        """Changes whenever vectors are not comparable with earlier ones."""
        ...

    @property
    def dimensions(self) -> int: ...

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes in which this embedder is of use; the others are searched by words alone."""
        ...

    @property
    def spread(self) -> Spread: ...

    def embed(self, texts: Sequence[str], *, cancel: CancelToken | None = None) -> Vectors:
        """One row a text, float32, shape (len(texts), dimensions), each of length 1."""
        ...

    def embed_question(self, question: str) -> Vectors:
        """What to compare with the rows of `embed`: float32, (dimensions,), of length 1. Somebody waits for it."""
        ...

    def rest(self) -> None:
        """Give back the memory that only the passages of `embed` need, until there is work again."""
        ...
