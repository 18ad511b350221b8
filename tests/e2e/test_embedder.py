"""An embedding file that the owner drops: tried, refused when it finds no meanings, used when it does."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.errors import InputError
from core.ports import Spread
from kb.probing import SENTENCES
from models.manifest import Role
from models.shelf import Trust, default_folder
from office.app import documents, embedders, model_choice
from office.app.bootstrap import CPU_SHARE, open_office
from office.app.embedders import Embedders

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

    def __init__(self, state, *, spread=None, threads=None):
        self.threads = threads
        self.spread = spread or Spread(alike=0.70, unlike=0.11)
        self.closed = False
        made.append(self)

    def embed(self, texts, *, cancel=None):
        return np.asarray([np.eye(16)[_meaning(text)] for text in texts], np.float32)

    def embed_question(self, question):
        return self.embed([question])[0]

    def rest(self):
        pass

    def close(self):
        self.closed = True


class Second(Engine):
    """Another owner's embedder, as good."""

    name = "better-embedder-def"


made = []


def _meaning(text):
    for sentences in SENTENCES.values():
        for n, sentence in enumerate(sentences):
            if sentence in text:
                return n
    return 15


@pytest.fixture
def state(office, monkeypatch):
    made.clear()
    monkeypatch.setattr(embedders, "LocalEmbedder", Engine)
    return next(each for each in office.shelf.states() if each.role is Role.EMBEDDING)


def test_a_better_one_is_used_at_once_beside_kontors_own(office, state):
    assert office.embedders.use(state) == {"en", "de", "vi", "zh"}
    assert office.library.search("Versicherung", limit=1), "search goes on while the vectors are made"
    office.activity.finish()
    assert office.library.counts().pending == 2, "who waits at the command line waits for the quick one"
    office.library.embed_pending()
    counts = office.library.counts()
    assert (counts.embedder, counts.pending) == ("use-multilingual-3 + owners-embedder-abc", 0)
    found = office.library.search("Bảo hiểm chi trả thiệt hại do nước.", mode="meaning", limit=1)
    assert found[0].at.name == "b.txt", "Vietnamese, which Kontor's own does not know"
    assert [engine.closed for engine in made] == [True, False], "the trial has gone"


def test_what_the_trial_measured_is_kept_for_the_next_start(office, state):
    office.embedders.use(state)
    assert (made[-1].spread.alike, made[-1].spread.unlike) == (1.0, 0.0)
    office.embedders.close()
    assert made[-1].closed
    again = Embedders(office.records, office.library, _Shelf([state]))
    again.restore()
    assert again.chosen == state.name
    assert (made[-1].spread.alike, made[-1].spread.unlike) == (1.0, 0.0)


class _Shelf:
    def __init__(self, states):
        self._states = [dataclasses.replace(each, trust=Trust.VERIFIED, path=Path("x"), fits=True) for each in states]

    def states(self):
        return self._states


def test_the_one_of_the_set_up_is_used_until_the_owner_says_otherwise(office, state):
    brought = next(each for each in office.shelf.states() if each.role is Role.EMBEDDING and each.known.default)
    office.embedders.close()
    office.records.set_setting(embedders.SETTING, None)
    for laid_aside in (False, True):
        again = Embedders(office.records, office.library, _Shelf([brought]))
        again.restore()
        assert again.chosen == ("" if laid_aside else "multilingual-e5-small")
        again.use_built_in()


def test_it_takes_no_more_cores_than_the_owner_leaves_to_models(office, state):
    office.records.set_setting(CPU_SHARE, "one")
    office.embedders.use(state)
    assert made[-1].threads == 1


def test_another_takes_its_place(office, state, monkeypatch):
    office.embedders.use(state)
    office.library.embed_pending()
    first = made[-1]
    monkeypatch.setattr(embedders, "LocalEmbedder", Second)
    office.embedders.use(state)
    assert first.closed
    assert office.library.counts().pending == 2
    assert office.library.search("保险承担水造成的损失。", mode="meaning", limit=1)[0].at.name == "b.txt"
    office.library.embed_pending()
    assert office.library.counts().embedder == "use-multilingual-3 + better-embedder-def"


def test_back_to_the_built_in_one_alone(office, state):
    office.embedders.use(state)
    office.library.embed_pending()
    assert model_choice.chosen_embedder(office)
    model_choice.use_built_in_embedder(office)
    assert not model_choice.chosen_embedder(office)
    assert made[-1].closed
    office.library.embed_pending()
    assert office.library.counts().embedder == "use-multilingual-3"
    assert office.library.search("保险承担水造成的损失。", mode="meaning", limit=1)[0].at.name == "b.txt"


def test_a_dropped_text_file_is_no_model(office, tmp_path):
    (tmp_path / "model.gguf").write_text("not a model")
    with pytest.raises(Exception, match=r"model\.gguf"):
        model_choice.adopt(office, tmp_path / "model.gguf")
