"""An embedding model on this PC, as the rest of the house sees it: an Embedder over the engine child."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.ports import Spread, Vectors
from core.progress import CancelToken
from models.local import Engine
from models.shelf import ModelState

AT_ONCE = 16  # texts of one call: what Stop has to wait for


class LocalEmbedder:
    """An Embedder over a GGUF embedding model, in the same kind of child. The first call tells its dimensions.

    A question must not wait behind a batch of passages, so questions and passages have a child each.
    spread: how its cosines lie; the manifest's, or what a probe of an unknown file has measured.
    """

    def __init__(
        self,
        state: ModelState,
        *,
        spread: Spread | None = None,
        memory: Path | None = None,
        threads: int | None = None,
    ) -> None:
        self._for_questions = Engine(state, None, memory, threads, lower_priority=False)  # somebody waits
        self._for_passages = Engine(state, None, memory, threads)
        self._state, known = state, state.known
        self._before_passage = known.embed_prefix if known else ""
        self._before_question = known.question_prefix if known else ""
        told = Spread(known.alike, known.unlike) if known and known.alike else Spread(alike=0.70, unlike=0.11)
        self.spread = spread or told
        self._dimensions = 0

    @property
    def name(self) -> str:
        """The model's name with its hash: vectors of another file are not comparable."""
        return f"{self._state.name}-{self._state.sha256[:12]}"

    @property
    def dimensions(self) -> int:
        if not self._dimensions:
            self._vectors(self._for_questions, [""], None)
        return self._dimensions

    @property
    def languages(self) -> frozenset[str]:
        """What the manifest says; an unknown file is probed by whoever uses it before it is trusted."""
        return frozenset(self._state.languages)

    def embed(self, texts: Sequence[str], *, cancel: CancelToken | None = None) -> Vectors:
        """One row a text, each of length 1."""
        rows: list[list[float]] = []
        for start in range(0, len(texts), AT_ONCE):
            some = [self._before_passage + text for text in texts[start : start + AT_ONCE]]
            rows += self._vectors(self._for_passages, some, cancel)
        return np.asarray(rows, dtype=np.float32).reshape(len(texts), self.dimensions)

    def embed_question(self, question: str) -> Vectors:
        """Its vector, of length 1."""
        rows = self._vectors(self._for_questions, [self._before_question + question], None)
        return np.asarray(rows[0], dtype=np.float32)

    def rest(self) -> None:
        """Give back the memory of the passages' child until there is work again."""
        self._for_passages.rest(0.0)

    def close(self) -> None:
        self._for_questions.close()
        self._for_passages.close()

    def _vectors(self, engine: Engine, texts: Sequence[str], cancel: CancelToken | None) -> list[list[float]]:
        given = [one_form(text) for text in texts]
        result = engine.call("embed", {"texts": given}, cancel=cancel)
        self._dimensions = int(result["dimensions"])
        return list(result["vectors"])


def one_form(text: str) -> str:
    """A text as vocabularies of multilingual embedders were made from: NFKC, no control signs, single spaces."""
    plain = unicodedata.normalize("NFKC", text)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in plain).split())
