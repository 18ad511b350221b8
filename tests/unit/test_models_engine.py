"""Which build of the engine is trusted: proven in a child, remembered, and given up when it died."""

import json

import pytest

from core.children import End, Outcome
from core.errors import Trouble, WorldError
from models import engine
from models.engine import EngineMemory, build_identity, fastest, processor_identity


@pytest.fixture
def memory(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "list_variants", lambda: ["zen4", "icelake", "haswell"])
    monkeypatch.setattr(engine, "installed", lambda: True)
    return EngineMemory(tmp_path / "engine.json")


def test_all_variants_are_candidates_until_one_is_proven(memory, tmp_path):
    assert memory.variants() == ["zen4", "icelake", "haswell"]
    memory.proved("icelake")
    assert EngineMemory(tmp_path / "engine.json").variants() == ["icelake"]


def test_what_died_is_never_tried_again(memory, tmp_path):
    memory.variants()
    memory.proved("zen4")
    memory.failed("zen4")
    assert EngineMemory(tmp_path / "engine.json").variants() == ["icelake", "haswell"]


def test_when_all_died_the_owner_is_told_that_the_rest_works(memory):
    for name in memory.variants():
        memory.failed(name)
    with pytest.raises(WorldError) as caught:
        memory.variants()
    assert caught.value.trouble is Trouble.ENGINE_FAILED
    assert "work without it" in caught.value.sentence


def test_another_build_or_processor_starts_anew(memory, tmp_path, monkeypatch):
    memory.variants()
    memory.proved("haswell")
    monkeypatch.setattr(engine, "build_identity", lambda: "another")
    assert EngineMemory(tmp_path / "engine.json").variants() == ["zen4", "icelake", "haswell"]


@pytest.mark.parametrize("text", ["", "[1]", "{torn", '{"x": 1}', "null"])
def test_a_damaged_memory_counts_as_none(tmp_path, monkeypatch, text):
    (tmp_path / "engine.json").write_text(text)
    monkeypatch.setattr(engine, "list_variants", lambda: ["haswell"])
    monkeypatch.setattr(engine, "installed", lambda: True)
    assert EngineMemory(tmp_path / "engine.json").variants() == ["haswell"]


def test_layers_on_the_gpu_are_remembered_for_each_model(memory, tmp_path):
    assert memory.gpu_layers("a") is None
    memory.set_gpu_layers("a", 12)
    again = EngineMemory(tmp_path / "engine.json")
    assert (again.gpu_layers("a"), again.gpu_layers("b")) == (12, None)


def test_without_the_package_the_owner_is_told(memory, monkeypatch):
    monkeypatch.setattr(engine, "installed", lambda: False)
    with pytest.raises(WorldError) as caught:
        memory.variants()
    assert caught.value.trouble is Trouble.ENGINE_MISSING


def test_identities_are_stable_and_tell_builds_apart(monkeypatch):
    assert build_identity() == build_identity()
    assert processor_identity() == processor_identity()
    monkeypatch.setattr(engine, "PACKAGE", "no-such-package")
    assert build_identity() == "none"


def test_a_processor_without_cpuinfo_is_told_apart_by_its_name(monkeypatch):
    monkeypatch.setattr(engine, "Path", lambda _path: type("Gone", (), {"read_text": _gone})())
    assert processor_identity()


def _gone(*_args, **_more):
    raise FileNotFoundError


@pytest.mark.parametrize(
    ("speeds", "chosen"), [({0: 9, 14: 5, 29: 3}, 0), ({0: 9, 14: 20, 29: 0}, 14), ({0: 1, 14: 5, 29: 50}, 29)]
)
def test_layers_go_where_they_are_fastest(speeds, chosen):
    assert fastest(28, speeds.__getitem__) == chosen


def test_an_engine_that_does_not_even_list_is_told(monkeypatch):
    class Mute:
        def __init__(self, _spec):
            pass

        def call(self, _operation, **_more):
            return Outcome(End.CRASHED)

        def close(self):
            pass

    monkeypatch.setattr(engine, "Child", Mute)
    with pytest.raises(WorldError) as caught:
        engine.list_variants()
    assert caught.value.trouble is Trouble.ENGINE_FAILED


def test_the_memory_is_readable_json(memory, tmp_path):
    memory.variants()
    memory.proved("zen4")
    (kept,) = json.loads((tmp_path / "engine.json").read_text()).values()
    assert kept == {"order": ["zen4", "icelake", "haswell"], "proven": "zen4"}


def test_a_place_that_cannot_be_written_to_does_not_stop_the_model(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(engine, "list_variants", lambda: ["zen4", "haswell"])
    monkeypatch.setattr(engine, "installed", lambda: True)
    memory = EngineMemory(tmp_path / "file" / "engine.json")
    assert memory.variants() == ["zen4", "haswell"]
    memory.proved("haswell")
    assert memory.variants() == ["haswell"]
