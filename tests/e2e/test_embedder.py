"""An embedding file that the owner drops: tried, refused when it finds no meanings, used when it does."""

import dataclasses

import numpy as np
import pytest

from core.errors import InputError
from kb.probing import SENTENCES
from models.manifest import Role
from models.shelf import default_folder
from office.app import documents, embedders, model_choice
from office.app.bootstrap import open_office

SMOL = default_folder() / "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office")
    (tmp_path / "a.txt").write_text("Unbenutzte Ware kann einen Monat lang zurückgegeben werden.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Die Versicherung deckt Schäden durch Wasser.", encoding="utf-8")
    documents.add_paths(opened, [tmp_path / "a.txt", tmp_path / "b.txt"])
    opened.activity.finish()
    yield opened
    opened.close()


@pytest.mark.skipif(not SMOL.exists(), reason="SmolLM2 is not installed: `kontor models install` brings it")
def test_a_language_model_is_not_taken_for_an_embedder(office):
    """SmolLM2 gives vectors, but they pair no translations: the real probe over the real engine refuses it."""
    smol = next(each for each in office.shelf.states() if each.file == SMOL.name)
    state = dataclasses.replace(smol, role=Role.EMBEDDING)  # as if its header said so
    before = office.library.counts().embedder
    with pytest.raises(InputError, match="well enough"):
        office.embedders.use(state)
    assert office.library.counts().embedder == before
    assert office.records.setting(embedders.SETTING) is None


class Engine:
    """Stands in for the engine child: knows the probe's statements and the two documents by their meaning."""

    dimensions, languages, name = 16, frozenset(), "owners-embedder-abc"
    asked = 0

    def __init__(self, state):
        self.closed = False

    def embed(self, texts, *, cancel=None):
        Engine.asked += len(texts)
        return np.asarray([np.eye(16)[_meaning(text)] for text in texts], np.float32)

    def close(self):
        self.closed = True


def _meaning(text):
    for sentences in SENTENCES.values():
        for n, sentence in enumerate(sentences):
            if sentence in text:
                return n
    return 15


def test_a_better_one_is_used_at_once_and_after_the_next_start(office, monkeypatch):
    monkeypatch.setattr(embedders, "LocalEmbedder", Engine)
    state = next(each for each in office.shelf.states() if each.role is Role.EMBEDDING)
    assert office.embedders.use(state) == {"en", "de", "vi", "zh"}
    assert office.library.search("Versicherung", limit=1), "search goes on while the vectors are made anew"
    office.activity.finish()
    counts = office.library.counts()
    assert (counts.embedder, counts.pending) == ("owners-embedder-abc", 0)
    found = office.library.search("保险承担水造成的损失。", mode="meaning", limit=1)
    assert found[0].at.name == "b.txt"


class Second(Engine):
    """Another owner's embedder, as good."""

    name = "better-embedder-def"


def test_a_replaced_one_serves_until_the_new_one_has_made_its_vectors(office, monkeypatch):
    state = next(each for each in office.shelf.states() if each.role is Role.EMBEDDING)
    question = "保险承担水造成的损失。"
    engines = []
    for kind in (Engine, Second):
        monkeypatch.setattr(
            embedders, "LocalEmbedder", lambda state, kind=kind: engines.append(kind(state)) or engines[-1]
        )
        if engines:
            office.activity.finish()
        office.embedders.use(state)
    first, second = engines
    assert office.library.counts().pending == 2
    assert office.library.counts().embedder == Engine.name
    assert not first.closed
    asked = Engine.asked
    assert office.library.search(question, mode="meaning", limit=1)[0].at.name == "b.txt"
    assert Engine.asked > asked, "the first one was asked"
    office.embedders.tidy()
    assert not first.closed, "its vectors still serve"

    office.activity.finish()
    office.embedders.tidy()
    assert first.closed
    assert not second.closed
    assert office.library.counts().embedder == Second.name
    assert office.library.search(question, mode="meaning", limit=1)[0].at.name == "b.txt"


def test_back_to_the_built_in_one_the_owners_serves_until_then(office, monkeypatch):
    monkeypatch.setattr(embedders, "LocalEmbedder", Engine)
    office.embedders.use(next(each for each in office.shelf.states() if each.role is Role.EMBEDDING))
    office.activity.finish()
    assert model_choice.chosen_embedder(office)
    model_choice.use_built_in_embedder(office)
    assert not model_choice.chosen_embedder(office)
    assert office.library.counts().embedder == Engine.name
    office.activity.finish()
    office.embedders.tidy()
    assert office.library.counts().embedder == "use-multilingual-3"


def test_a_dropped_text_file_is_no_model(office, tmp_path):
    (tmp_path / "model.gguf").write_text("not a model")
    with pytest.raises(Exception, match=r"model\.gguf"):
        model_choice.adopt(office, tmp_path / "model.gguf")
